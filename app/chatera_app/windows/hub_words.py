"""How a window speaks of the hub: quietly, and of people's computers instead of hubs, where it is known whose they are."""

from PySide6.QtCore import QCoreApplication

from chatera.client.client import Client
from chatera.client.standing import HandOver, KnownHub, Lost
from chatera.protocol.ids import device_text
from chatera_app.widgets.plain import isolated


class HubWords:
    """Sentences about the hubs of one client.

    Args:
        client: knows whose they are.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def connected(self, hub: KnownHub) -> str:
        """Say through whose computer this one is connected; empty where that is not known."""
        whose = self._whose(hub)
        return _tr("Connected through {0}").format(whose) if whose else ""

    def lost(self, lost: Lost) -> str:
        """Say who went, and that another one is looked for."""
        if lost.hub.own:
            return _tr("Looking for another way to everybody…")
        return _sentence(_tr("{0} went away, looking for another way…"), self._left(lost.hub))

    def followed(self, done: HandOver) -> str:
        """Say who went, and who carries on; that one's own hub stopped is nobody's going."""
        left, target = self._left(done.source), done.target
        if done.why == "refused" or (done.source.own and done.why != "gave_way"):
            return _sentence(_tr("Carrying on through {0}"), self._right(target))
        mine = bool(self._known(done.source)[0])
        spoken = bool(self._whose(done.source))
        again = self._again(target, mine=mine) if spoken else self._right(target)
        sentences = {
            "went_away": _tr("{0} went away, carrying on through {1}"),
            "closed": _tr("{0} left, carrying on through {1}"),
            "gave_way": _tr("{0} handed over to {1}"),
        }
        return _sentence(sentences[done.why], left, again)

    def _left(self, hub: KnownHub) -> str:
        return self._whose(hub) or _tr("the hub of your network")

    def _right(self, hub: KnownHub) -> str:
        return self._whose(hub) or _tr("another computer")

    def _whose(self, hub: KnownHub) -> str:
        """Return whose computer a hub is on; empty where that is not known."""
        if hub.own:
            return _tr("your computer")
        computer, name = self._known(hub)
        if computer:
            return _tr("your computer {0}").format(isolated(computer))
        return _tr("{0}'s computer").format(isolated(name)) if name else ""

    def _again(self, hub: KnownHub, *, mine: bool) -> str:
        """Return the same where a computer was just spoken of; ``mine``: one of this person's."""
        if hub.own:
            return _tr("yours") if not mine else _tr("this one")
        computer, name = self._known(hub)
        if computer:
            return _tr("your computer {0}").format(isolated(computer))
        return _tr("{0}'s").format(isolated(name)) if name else _tr("another one")

    def _known(self, hub: KnownHub) -> tuple[str, str]:
        """Return what one of one's own computers is called, or whose it is."""
        if hub.host is None:
            return "", ""
        own = self._client.devices.get(device_text(hub.host))
        owner = self._client.owners.of(hub.host)
        if own is not None:
            return own.title, ""
        return "", "" if owner is None else self._client.people.name_of(owner)


def _sentence(words: str, *parts: str) -> str:
    said = words.format(*parts)
    return said[:1].upper() + said[1:]


def _tr(words: str) -> str:
    return QCoreApplication.translate("HubWords", words)
