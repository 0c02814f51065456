"""The number of unread messages on the program's button in the task bar or dock."""

import asyncio
import logging
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QGuiApplication

from chatera_app.system.notifications import DESKTOP_ENTRY

if TYPE_CHECKING:
    # loaded where there is one
    from chatera_app.system.bus import Bus

INTERFACE = "com.canonical.Unity.LauncherEntry"
"""Named after the first that had it; KDE, Ubuntu's dock, Dash to Dock and others read it."""
MOST = 9_999

log = logging.getLogger(__name__)


class UnreadCount(Protocol):
    """Shows a number beside the program's picture."""

    def show(self, count: int) -> None:
        """Show it; 0 takes it away."""


class QtUnreadCount:
    """As Qt has it: macOS and Windows."""

    def show(self, count: int) -> None:
        """Show it."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(count)


class LauncherUnreadCount:
    """Told to docks over the session's bus; nobody answers, and whoever does not know it ignores it.

    Args:
        bus: the session's.
    """

    def __init__(self, bus: "Bus") -> None:
        self._bus = bus
        self._shown = 0
        self._telling: set[asyncio.Task[None]] = set()

    def show(self, count: int) -> None:
        """Show it."""
        if count != self._shown:
            self._shown = count
            task = asyncio.ensure_future(self._tell(min(count, MOST)))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)

    async def settle(self) -> None:
        """Wait until the docks were told."""
        await asyncio.gather(*self._telling)

    async def _tell(self, count: int) -> None:
        from jeepney import DBusAddress

        from chatera_app.system.bus import BusError

        source = DBusAddress("/org/chatera/ChatEra", interface=INTERFACE)
        state = {"count": ("x", count), "count-visible": ("b", count > 0)}
        try:
            await self._bus.tell(
                source, "Update", "sa{sv}", (f"application://{DESKTOP_ENTRY}.desktop", state)
            )
        except BusError as error:
            log.info("no dock was told how much is unread: %s", error)
