"""The line at the foot of the contact list: through whom one is connected, and for a moment what has just happened."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer

from chatera.client.client import Client
from chatera.client.community import Community
from chatera.client.happenings import Happening, HubFollowed
from chatera.client.standing import HandOver
from chatera_app.models.library_words import in_our_words
from chatera_app.widgets.announcing import announce
from chatera_app.widgets.plain import PlainLabel
from chatera_app.windows.appearing import trouble_words
from chatera_app.windows.hub_words import HubWords

PROBLEM_MS = 10_000
NEWS_MS = 8_000


class Foot(PlainLabel):
    """Empty until it follows a client.

    Args:
        news_ms: how long it says what has just happened.
    """

    def __init__(self, *, news_ms: int = NEWS_MS) -> None:
        super().__init__()
        self.setWordWrap(True)
        self._client: Client | None = None
        self._calm = ""
        self._problem, self._problem_rests = "", self._timer(PROBLEM_MS, self._forget_problem)
        self._news, self._news_rests = "", self._timer(news_ms, self._forget_news)
        self._told: HandOver | None = None

    def _timer(self, interval: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(do)
        return timer

    def follow(self, client: Client) -> None:
        """Tell of this client from now on."""
        self._client = client
        client.observe(self._happened)

    def refresh(self) -> None:
        """Say what is true now."""
        if self._client is not None:
            self._calm = self._words(self._client)
        self.setText(self._problem or self._news or self._calm)

    def show_problem(self, words: str) -> None:
        """Say what went wrong, long enough to be read."""
        self._problem = words
        self._problem_rests.start()
        self.setText(words)

    def _forget_problem(self) -> None:
        self._problem = ""
        self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        """A line that nobody sees looks nothing up: the profile may be closed by now."""
        if self.isVisible():
            self.refresh()

    def _happened(self, happening: Happening) -> None:
        """Say for a moment that another computer carries on, and politely to who can't see it."""
        if self._client is None or not isinstance(happening, HubFollowed):
            return
        done = self._told = _together(self._told, happening.handover)
        back = done.source.node == done.target.node
        self._news = "" if back else HubWords(self._client).followed(done)
        self._news_rests.start()
        self.setText(self._problem or self._news or self._calm)
        announce(self, self._news)

    def _forget_news(self) -> None:
        self._news, self._told = "", None
        self._refresh_if_seen()

    def _words(self, client: Client) -> str:
        if client.devices.problem:
            return self.tr(
                "This computer was removed from your account: nothing new comes or goes. "
                "If it is yours, see Settings, Security."
            )
        if self._calm and any(one.settling for one in client.communities):
            return self._calm  # it is over before anybody has read of it
        for community in sorted(client.communities, key=lambda one: one.closed):
            words = _trouble(community) or self._of(client, community)
            if words:
                return words
        if not client.discovers:
            return self.tr("Not connected")
        return self.tr("Looking for people on your network…")

    def _of(self, client: Client, community: Community) -> str:
        """Say how one is connected to a community, or why not; nothing where that is not known yet."""
        hub, lost = client.standing.hub, client.standing.lost
        moved = client.redirects.problem(community)
        if moved:
            return in_our_words(moved)
        if community.link is None and lost is not None and lost.hub.community in community.scopes:
            return HubWords(client).lost(lost)
        if community.problem or community.link is None:
            return in_our_words(community.problem)
        if community.own_node:
            return self.tr("Your computer is the hub · no server needed")
        if hub is not None and hub.community in community.scopes and not community.name:
            words = HubWords(client).connected(hub)
            if words:
                return words
        host = community.moved.addresses[0] if community.moved is not None else ""
        name = community.name or host or self.tr("the hub of your network")
        return self.tr("Connected to {0}").format(name)


def _trouble(community: Community) -> str:
    """Say why one appears to people there otherwise than one chose; empty for that one does not."""
    trouble = community.link.trouble if community.link is not None else ""
    return trouble_words(trouble) if trouble else ""


def _together(told: HandOver | None, done: HandOver) -> HandOver:
    """Return what there is to tell where another hand-over comes so soon that the last one still stands there.

    Two may open a hub at once, and one of them gives way at once: that is nobody's business but the computers'.
    """
    if told is None or told.target.node != done.source.node:
        return done
    return replace(told, target=done.target)
