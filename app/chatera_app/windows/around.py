"""What stands beside the windows: the tray, notices and sounds, what the desktop says, what one listens to.

The buses of a Linux session are opened here, after the first window is painted, and everything goes on without them.
"""

import asyncio
import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from chatera.client.client import Client
from chatera.store.options import Options
from chatera_app.system.idle import system_idle_clock
from chatera_app.system.notifications import Notifications, TrayNotifications
from chatera_app.system.sounds import Sounds
from chatera_app.system.surroundings import SystemSurroundings
from chatera_app.system.tray import Tray, tip
from chatera_app.system.unread_count import LauncherUnreadCount, QtUnreadCount, UnreadCount
from chatera_app.widgets import theme
from chatera_app.widgets.art import tray_icon
from chatera_app.widgets.contact_rows import status_word
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.status_menu import StatusMenu
from chatera_app.widgets.toast import ToastStack
from chatera_app.windows.attention import Attention
from chatera_app.windows.doing import Doing
from chatera_app.windows.notices import Notices
from chatera_app.windows.pausing import Pause, pause_menu
from chatera_app.windows.statuses import StatusChoice

if TYPE_CHECKING:
    # loaded where there is a session's bus
    from chatera.client.chat import Chat
    from chatera_app.system.bus import Bus
    from chatera_app.system.freedesktop_notices import FreedesktopNotices
    from chatera_app.windows.listening import Listening

IDLE_POLL_MS = 5_000
SETTLE_WITHIN_S = 2.0
"""Whoever quits waits for no answer longer."""

log = logging.getLogger(__name__)


class Around:
    """Owns what the program has outside its windows.

    Args:
        app: the application.
        client: whose it is.
        attention: says what may disturb.
        options: today's options.
        sounds: plays.
        window_of: returns the window in which a chat is open, or None.
        open_chat: shows a chat by its row key.
        nudged: lets a chat's window come forward; whether it may shake.
        show: brings the contact list to the front.
        front: the window over which something is asked.
        edit_message: lets the personal message be written.
        open_settings: shows the settings.
        leave: quits the program.
        say: says what went wrong.

    Attributes:
        tray: the icon beside the clock.
        status_menu: the tray's.
        pause: until when everything is quiet.
    """

    def __init__(
        self, app: QApplication, client: Client, attention: Attention,
        options: Callable[[], Options], sounds: Sounds, *,
        window_of: Callable[[int], QWidget | None], open_chat: Callable[[str], None],
        nudged: Callable[["Chat", bool], None], show: Callable[[], None],
        front: Callable[[], QWidget], edit_message: Callable[[], None],
        open_settings: Callable[[], None], leave: Callable[[], None], say: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._app = app
        self._client = client
        self._attention = attention
        self._options = options
        self._say = say
        self.doing = Doing(say)
        self.pause = attention.pause = Pause(client.profile)
        self.surroundings = SystemSurroundings()
        attention.surroundings = self.surroundings
        self.surroundings.changed.connect(self._surroundings_changed)
        self._toasts = ToastStack()
        self._system_notices: Notifications | None = None
        self._freedesktop: FreedesktopNotices | None = None
        self._session: Bus | None = None
        self._system: Bus | None = None
        self._listening: Listening | None = None
        self._count: UnreadCount = QtUnreadCount()
        self._shown: tuple[str, int, str, UnreadCount] | None = None
        self._started = False
        self.status_menu = StatusMenu()
        self.tray = self._make_tray(front, show, edit_message, open_settings, leave)
        if sys.platform != "linux" and TrayNotifications.available():
            self._system_notices = TrayNotifications(self.tray.icon)
        self.notices = Notices(
            client, attention, sounds, self._toasts, window_of, open_chat, nudged, self.doing
        )
        self._forgets = [client.chats.observe(self._refresh), client.me.observe(self._refresh)]
        self.pause.changed.connect(self._refresh)
        self._refresh()
        self._watch_idle()
        self.obey()

    # The tray --------------------------------------------------------------------------------

    def _make_tray(
        self, front: Callable[[], QWidget], show: Callable[[], None],
        edit_message: Callable[[], None], open_settings: Callable[[], None],
        leave: Callable[[], None],
    ) -> Tray:  # fmt: skip
        menu = self._menu = QMenu()
        menu.addAction(QCoreApplication.translate("Tray", "Show ChatEra"), show)
        menu.addSeparator()
        menu.addMenu(self.status_menu)
        self._choice = StatusChoice(self._client, self.status_menu, front, self._say)
        menu.addAction(QCoreApplication.translate("Tray", "Personal message…"), edit_message)
        menu.addMenu(pause_menu(menu, self.pause))
        menu.addSeparator()
        menu.addAction(QCoreApplication.translate("Tray", "Settings…"), open_settings)
        menu.addAction(QCoreApplication.translate("Tray", "Quit ChatEra"), leave)
        tray = Tray(
            lambda status, unread: tray_icon(status, unread, theme.current()), menu, self._app
        )
        tray.activated.connect(show)
        tray.show()
        return tray

    def _refresh(self, *_: object) -> None:
        """Show on tray and task bar how one is, and what waits."""
        me = self._client.me
        heard = [one for one in self._client.chats if not (one.muted or one.archived)]
        chats = [one for one in heard if one.unread or one.marked]
        unread = self._client.chats.waiting
        own = f"ChatEra - {isolated(me.name)} ({status_word(me.status)})"
        words = tip(own, [(isolated(one.title), one.unread or 1) for one in chats])
        shown = (me.status, unread, words, self._count)
        if shown == self._shown:
            return
        self._shown = shown
        self.tray.setState(me.status, unread, words)
        self._count.show(unread)

    # Notices ---------------------------------------------------------------------------------

    def tell(self, key: str, title: str, words: str) -> None:
        """Show a notice about the program itself."""
        self._wanted_notices().show(key, title, words)

    def answer(self) -> bool:
        """Let the newest of our own toasts be answered by the keyboard; False where there is none."""
        return self._toasts.answer()

    def _wanted_notices(self) -> Notifications:
        """Return the kind of notices that was chosen, as far as there is one."""
        if self._options().toasts == "system" and self._system_notices is not None:
            return self._system_notices
        return self._toasts

    def obey(self) -> None:
        """Follow today's options."""
        self._toasts.animate = not self._attention.still
        self.notices.use(self._wanted_notices())
        self.status_menu.setQuiet(self._options().do_not_disturb)
        if not self._started:
            return
        if (
            self._options().toasts == "system"
            and self._system_notices is None
            and self._session is not None
        ):
            self.doing(self._find_notices(self._session))
        if self._options().listening == (self._listening is None):
            self.doing(self._show_listening())

    def _surroundings_changed(self) -> None:
        if self.surroundings.locked:
            self.notices.hide_secrets()
        self._toasts.animate = not self._attention.still

    # What is asked of the session ------------------------------------------------------------

    async def start(self) -> None:
        """Open the buses of this session, and listen to what the desktop says."""
        if sys.platform.startswith("linux"):
            self._session = await _opened("SESSION")
            self._system = await _opened("SYSTEM")
        await self.surroundings.follow(self._session, self._system)
        if self._session is not None:
            self._count = LauncherUnreadCount(self._session)
            await self._find_notices(self._session)
        self._started = True
        self._refresh()
        self.obey()

    async def _find_notices(self, session: "Bus") -> None:
        """Look for who shows notices here: at login, that program may come after this one."""
        from chatera_app.system.freedesktop_notices import FreedesktopNotices

        self._freedesktop = self._system_notices = await FreedesktopNotices.find(session)
        self.notices.use(self._wanted_notices())

    async def close(self) -> None:
        """Take back what is shown, and let go of everything."""
        self._idle.stop()
        self.pause.end()
        for forget in self._forgets:
            forget()
        self.notices.end()
        self._toasts.close()
        self._count.show(0)
        if self._listening is not None:
            self._listening.end()
            self._listening = None
        self.doing.end()
        await self._settle()
        self.surroundings.end()
        if isinstance(self._count, LauncherUnreadCount):
            await self._count.settle()
        if self._freedesktop is not None:
            self._freedesktop.close()
            await self._freedesktop.settle()
            self._freedesktop.end()
        for bus in (self._session, self._system):
            if bus is not None:
                await bus.close()
        self.tray.hide()

    async def _settle(self) -> None:
        """Let what was asked for in notices be done, as far as it is done soon."""
        try:
            async with asyncio.timeout(SETTLE_WITHIN_S):
                await self.doing.settle()
        except TimeoutError:
            log.info("something that was asked for in a notice was not done in time")

    async def _show_listening(self) -> None:
        """Begin to show what one listens to, or end it."""
        from chatera_app.system.now_playing import system_players
        from chatera_app.windows.listening import Listening

        wanted = self._options().listening
        if not wanted and self._listening is not None:
            self._listening.end()
            self._listening = None
        elif wanted and self._listening is None:
            self._listening = Listening(self._client, system_players(self._session), self.doing)
            await self._listening.start()

    def _watch_idle(self) -> None:
        clock = system_idle_clock()

        def look() -> None:
            seconds, minutes = clock.seconds(), self._options().away_minutes
            idle = bool(minutes) and seconds is not None and seconds >= minutes * 60
            self._client.set_idle(idle)

        self._idle = QTimer(interval=IDLE_POLL_MS)
        self._idle.timeout.connect(look)
        self._idle.start()


async def _opened(which: str) -> "Bus | None":
    """Return a bus, or None where there is none."""
    from chatera_app.system.bus import Bus, BusError

    try:
        return await Bus.open(which)
    except BusError as error:
        log.info("%s", error)
        return None
