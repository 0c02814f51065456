"""Telling somebody who looks elsewhere: one shape for the system's notices and our own toasts.

The system's notices go through Qt's tray icon, which speaks org.freedesktop.Notifications, the
Windows action centre or the macOS notification centre as the case may be. (PySide6 cannot send
the unsigned number that a direct D-Bus call would need.)
"""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

_STAY_MS = 8000


class Notifications(Protocol):
    """Shows notices; `clicked` gives the key of the one that was pressed."""

    clicked: SignalInstance

    def show(
        self,
        key: str,
        title: str,
        body: str,
        picture: QPixmap | None = None,
        status: str = "online",
    ) -> object:
        """Show a notice; a newer one with the same key takes its place."""

    def close(self) -> None:
        """Take back what is still shown."""


class SystemNotifications(QObject):
    """The system's own notices, through the tray icon."""

    clicked = Signal(str)

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
    ) -> None:
        """Show a notice; the status is left to our own toasts."""
        del status
        self._key = key
        icon = QIcon(picture) if picture is not None else self._tray_icon.icon()
        self._tray_icon.showMessage(title, body, icon, _STAY_MS)

    def close(self) -> None:
        """The system takes its notices away by itself; a click on an old one opens nothing."""
        self._key = ""

    def _message_clicked(self) -> None:
        # Qt does not say which notice it was: the newest is the one on the screen.
        if self._key:
            self.clicked.emit(self._key)
