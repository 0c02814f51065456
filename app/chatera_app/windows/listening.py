"""Showing others what one listens to, in place of the personal message."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from chatera.client.client import Client
from chatera.client.me import LISTENING
from chatera.protocol import limits
from chatera_app.system.now_playing import NowPlaying
from chatera_app.windows.doing import Doing

SETTLE_MS = 3_000
"""Whoever leafs through a list of pieces listens to none of them."""
STOPPED_MS = 10_000
"""So long after the last note the personal message is shown again: between two pieces it is not."""
AGAIN_MS = 15_000
"""A change is not shown sooner after the one before: everybody one knows is told of each."""
LONGEST = limits.MESSAGE_LENGTH - len(LISTENING)


class Listening(QObject):
    """Joins what plays to what is shown.

    Args:
        client: shows it.
        players: say what plays.
        doing: carries out.
        settle_ms, stopped_ms, again_ms: as the constants; tests wait less.
    """

    def __init__(
        self, client: Client, players: NowPlaying, doing: Doing, *, settle_ms: int = SETTLE_MS,
        stopped_ms: int = STOPPED_MS, again_ms: int = AGAIN_MS,
    ) -> None:  # fmt: skip
        super().__init__()
        self._client = client
        self._players = players
        self._doing = doing
        self._waits = (settle_ms, stopped_ms)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._show)
        self._rest = QTimer(self, singleShot=True, interval=again_ms)
        self._rest.timeout.connect(self._show)
        self._hidden = not client.me.shows_listening
        self._forget: Callable[[], None] = client.me.observe(self._look)
        players.changed.connect(self._changed)
        self._over = False

    async def start(self) -> None:
        """Show it from now on."""
        await self._players.start()

    def end(self) -> None:
        """Show it no more; the personal message is there again."""
        self._over = True
        self._forget()
        self._soon.stop()
        self._rest.stop()
        self._players.changed.disconnect(self._changed)
        self._players.end()
        if self._client.me.listening:
            self._doing(self._client.set_listening(""))

    def _changed(self) -> None:
        settle, stopped = self._waits
        self._soon.start(stopped if self._players.track is None else settle)

    def _look(self) -> None:
        """Tell nothing from the moment at which one appears offline, be it to one person alone."""
        hidden = not self._client.me.shows_listening
        if hidden != self._hidden:
            self._hidden = hidden
            self._doing(self._client.set_listening(""))
            self._soon.start(self._waits[0])

    def _show(self) -> None:
        if self._over or self._soon.isActive() or self._rest.isActive():
            return  # what waits comes here again
        found = None if self._hidden else self._players.track
        words = found.words if found is not None else ""
        if len(words) > LONGEST:
            words = words[: LONGEST - 1].rstrip() + "…"
        if words != self._client.me.listening:
            self._rest.start()
            self._doing(self._client.set_listening(words))
