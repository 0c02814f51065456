"""What may be heard, be seen and move: everything that would disturb somebody asks here first."""

from collections.abc import Callable
from typing import Literal

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.store.options import NOTICES, Options
from chatera_app.system.surroundings import NothingTold, Surroundings
from chatera_app.windows.pausing import Pause

QUIET = ("busy", "phone")
"""Statuses that say: not now."""


class Attention:
    """Joins the status, the options, and what was chosen for one person or group.

    Args:
        client: whose status counts.
        options: today's options.

    Attributes:
        surroundings: what the desktop says of this moment; it says nothing at first.
        pause: until when everything is quiet; None where nobody can choose that.
    """

    def __init__(self, client: Client, options: Callable[[], Options]) -> None:
        self._client = client
        self._options = options
        self.surroundings: Surroundings = NothingTold()
        self.pause: Pause | None = None

    @property
    def quiet(self) -> bool:
        """Whether nothing may make a noise, come up or move."""
        options = self._options()
        if options.do_not_disturb or self._client.me.status in QUIET:
            return True
        if self.pause is not None and self.pause.active:
            return True
        return options.system_quiet and self.surroundings.quiet

    @property
    def still(self) -> bool:
        """Whether nothing may shake or slide: everybody who would move something asks here."""
        options = self._options()
        return options.reduced_motion or (options.system_motion and self.surroundings.still)

    def shows(self, *, encrypted: bool) -> Literal["text", "name", "nothing"]:
        """Return how much of a message notices say; who passes by a locked screen does not read what is encrypted."""
        options = self._options()
        hidden = encrypted and self.surroundings.locked and not options.notification_locked
        return (
            "name"
            if hidden and options.notification_shows == "text"
            else options.notification_shows
        )

    def ways(self, event: str, who: str = "") -> tuple[str, ...]:
        """Return in which ways an event is told, as far as was chosen; ``who`` as ``who_is`` says."""
        general: tuple[str, ...] = getattr(self._options(), NOTICES + event)
        return self._client.wishes.of(who).get(event, general) if who else general

    def allows(self, event: str, way: str, who: str = "") -> bool:
        """Tell whether an event may be told in a way now."""
        options = self._options()
        if self.quiet or way not in self.ways(event, who):
            return False
        switches = {
            "sound": options.sounds, "toast": options.notifications, "shake": not self.still,
        }  # fmt: skip
        return switches.get(way, True)


def who_is(chat: Chat) -> str:
    """Return by what name wishes about a chat are kept: the person's id, or the group's."""
    return chat.account or next(iter(chat.convs), "")
