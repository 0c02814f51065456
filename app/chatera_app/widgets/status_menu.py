"""The menu in which somebody says whether they are there."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from chatera_app.widgets.art import status_icon
from chatera_app.widgets.contact_rows import status_word
from chatera_app.widgets.theme import current

STATUSES = ("online", "away", "busy", "offline")


class StatusMenu(QMenu):
    """One status to choose; the last reads "Appear offline", which is what it does."""

    statusPicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Status"))
        self._group = QActionGroup(self)
        self._actions: dict[str, QAction] = {}
        for status in STATUSES:
            word = self.tr("Appear offline") if status == "offline" else status_word(status)
            action = self.addAction(word)
            action.setCheckable(True)
            action.triggered.connect(partial(self._picked, status))
            self._group.addAction(action)
            self._actions[status] = action
        self.aboutToShow.connect(self._draw_icons)

    def setStatus(self, status: str) -> None:
        """Tick the status in force."""
        self._actions[status].setChecked(True)

    def _draw_icons(self) -> None:
        for status, action in self._actions.items():
            action.setIcon(status_icon(status, current()))

    def _picked(self, status: str) -> None:
        self.statusPicked.emit(status)
