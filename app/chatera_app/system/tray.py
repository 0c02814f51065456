"""The icon beside the clock, in the colour of the status and with the number of unread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

DrawIcon = Callable[[str, int], QIcon]
MOST_NAMES = 5
"""Conversations that the mouse is told of by name."""


def tip(own: str, waiting: Sequence[tuple[str, int]]) -> str:
    """Return what the mouse is told: oneself, then who wrote and how often.

    Args:
        own: one line.
        waiting: titles of conversations, and how many messages in each are unread.
    """
    lines = [own, *(f"{title}: {count}" for title, count in waiting[:MOST_NAMES])]
    more = len(waiting) - MOST_NAMES
    if more > 0:
        lines.append(QCoreApplication.translate("Tray", "and %Ln more", None, more))
    # Some desktops read markup there, others would show its escapes.
    return "\n".join(lines).replace("<", "‹")


class Tray(QObject):
    """A tray icon with a menu; `activated` when it is pressed.

    Some window managers have no tray: then `exists` is False, `show` does nothing, and closing
    the last window must leave another way to quit.
    """

    activated = Signal()

    def __init__(self, draw: DrawIcon, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self._status, self._unread = "offline", 0
        self.icon = QSystemTrayIcon(draw(self._status, 0), self)
        self.icon.setContextMenu(menu)
        self.icon.activated.connect(self._pressed)

    @property
    def exists(self) -> bool:
        """Whether this desktop has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> bool:
        """Show the icon where there is a tray; says whether there is."""
        if self.exists:
            self.icon.show()
        return self.exists

    def hide(self) -> None:
        """Take the icon away."""
        self.icon.hide()

    def setState(self, status: str, unread: int, tip: str) -> None:
        """Show a status, how many messages are unread, and what the mouse is told."""
        self.icon.setToolTip(tip)
        if (status, unread) != (self._status, self._unread):
            self._status, self._unread = status, unread
            self.icon.setIcon(self._draw(status, unread))

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        presses = (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        )
        if reason in presses:
            self.activated.emit()
