"""The menu in which somebody says whether they are there, until when, and whether they may be disturbed."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from chatera_app.widgets.art import status_icon
from chatera_app.widgets.contact_rows import status_word
from chatera_app.widgets.theme import current

STATUSES = ("online", "busy", "phone", "away", "brb", "lunch", "hidden")
NEVER = ""
ASK = "ask"


class StatusMenu(QMenu):
    """One status to choose, and below it when that ends.

    Signals:
        statusPicked: arg: one of `STATUSES`.
        endPicked: arg: "30m", "1h" or "today", `NEVER`, or `ASK` for a time that is to be asked for.
        quietPicked: Do not disturb, or do again.
        visibilityPicked: It is to be seen to whom one appears otherwise.
    """

    statusPicked = Signal(str)
    endPicked = Signal(str)
    quietPicked = Signal(bool)
    visibilityPicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Status"))
        self._group = QActionGroup(self)
        self._actions: dict[str, QAction] = {}
        self._visibility = ""
        self._said: tuple[str, str] | None = None
        for status in STATUSES:
            if status == "hidden":
                self.addSeparator()
            action = self.addAction(status_word(status))
            action.setCheckable(True)
            action.triggered.connect(partial(self._picked, status))
            self._group.addAction(action)
            self._actions[status] = action
        self.addSeparator()
        self.ends = self._ends()
        self.quiet = self.addAction(self.tr("Do not disturb"))
        self.quiet.setCheckable(True)
        self.quiet.triggered.connect(self.quietPicked)
        self.apart = self.addAction(self.tr("Who sees you differently…"))
        self.apart.triggered.connect(lambda _=False: self.visibilityPicked.emit())
        self.aboutToShow.connect(self._draw_icons)
        self.setStatus("online")

    def _ends(self) -> QMenu:
        menu = self.addMenu("")
        for words, end in (
            (self.tr("When I choose another one"), NEVER),
            (self.tr("In 30 minutes"), "30m"),
            (self.tr("In an hour"), "1h"),
            (self.tr("At the end of today"), "today"),
            (self.tr("At a time…"), ASK),
        ):
            menu.addAction(words, partial(self.endPicked.emit, end))
        return menu

    def setStatus(self, status: str, until: str = "") -> None:
        """Tick the status in force, and say until when, in words."""
        chosen = "online" if status == "idle" else status
        for one, action in self._actions.items():
            action.setChecked(one == chosen)
        if (chosen, until) == self._said:
            return  # the list tells it with each of its changes
        self._said = chosen, until
        self._name()
        self.ends.menuAction().setEnabled(chosen in STATUSES[1:])
        self.ends.setTitle(self.tr("Ends at {0}").format(until) if until else self.tr("Ends"))

    def setVisibility(self, words: str) -> None:
        """Say beside the status in force to whom one appears otherwise, in words; empty ones for to nobody."""
        if words != self._visibility:
            self._visibility = words
            self._name()

    def _name(self) -> None:
        for status, action in self._actions.items():
            word = status_word(status)
            if action.isChecked() and self._visibility:
                word = self.tr("{0} - {1}").format(word, self._visibility).replace("&", "&&")
            action.setText(word)

    def setQuiet(self, on: bool) -> None:
        """Tick whether nothing may disturb."""
        self.quiet.setChecked(on)

    def _draw_icons(self) -> None:
        for status, action in self._actions.items():
            action.setIcon(status_icon(status, current()))

    def _picked(self, status: str) -> None:
        self.statusPicked.emit(status)
