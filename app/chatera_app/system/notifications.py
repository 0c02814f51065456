"""Telling somebody who looks elsewhere: one shape for the system's notices and our own toasts.

On Linux the system's notices are spoken to over the session's bus (``system.freedesktop_notices``). On Windows and macOS they
go through Qt's tray icon, which knows neither replies nor how to take one notice back: there our own toasts do more.
"""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

DESKTOP_ENTRY = "chatera"
"""By this name Linux desktops know the program: its file is called so, with `.desktop` behind it."""
_STAY_MS = 8000


class Notifications(Protocol):
    """Shows notices, one for each key.

    Signals:
        clicked: One was pressed. arg: its key.
        replied: Something was written into one. args: its key, the words.
        seen: What one says is to count as read. arg: its key.
    """

    clicked: SignalInstance
    replied: SignalInstance
    seen: SignalInstance

    def show(
        self,
        key: str,
        title: str,
        body: str,
        picture: QPixmap | None = None,
        status: str = "online",
        *,
        answers: bool = False,
    ) -> object:
        """Show a notice; a newer one with the same key takes its place. `answers`: it can be replied to."""

    def withdraw(self, key: str) -> None:
        """Take one back; nothing happens where it is gone."""

    def close(self) -> None:
        """Take back what is still shown."""


class TrayNotifications(QObject):
    """The system's own notices, through the tray icon; they can't be answered."""

    clicked = Signal(str)
    replied = Signal(str, str)
    seen = Signal(str)

    def __init__(self, tray_icon: QSystemTrayIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray_icon = tray_icon
        self._key = ""
        tray_icon.messageClicked.connect(self._message_clicked)

    @staticmethod
    def available() -> bool:
        """Whether this desktop shows notices for us."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def show(
        self,
        key: str,
        title: str,
        body: str,
        picture: QPixmap | None = None,
        status: str = "online",
        *,
        answers: bool = False,
    ) -> None:
        """Show a notice; the status is left to our own toasts."""
        del status, answers
        self._key = key
        icon = QIcon(picture) if picture is not None else self._tray_icon.icon()
        self._tray_icon.showMessage(title, body, icon, _STAY_MS)

    def withdraw(self, key: str) -> None:
        """The system takes its notices away by itself; a click on this one opens nothing."""
        if key == self._key:
            self._key = ""

    def close(self) -> None:
        """As `withdraw`, whichever it is."""
        self._key = ""

    def _message_clicked(self) -> None:
        # Qt does not say which notice it was: the newest is the one on the screen.
        if self._key:
            self.clicked.emit(self._key)
