"""The buttons on lost messages in sight: real ones, so that mouse, Tab and screen readers find them alike."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from chatera_app.widgets.gloss_bar import GlossButton

Place = tuple[str, QRect, str]
"""The key of a row, where its button belongs in the viewport, and what the button is for."""


class AskButtons(QObject):
    """Puts "Ask again" on rows; a button keeps the row it was given while that is in sight.

    Signals:
        pressed: A message is to be asked for again. arg: its key.
    """

    pressed = Signal(str)

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._used: dict[str, GlossButton] = {}
        self._spare: list[GlossButton] = []

    def __bool__(self) -> bool:
        return bool(self._used)

    def button_of(self, key: str) -> GlossButton | None:
        """The button on a row."""
        return self._used.get(key)

    def place(self, places: Sequence[Place]) -> None:
        """Have a button at each of these places and nowhere else."""
        for key in self._used.keys() - {key for key, _, _ in places}:
            self._put_away(key)
        fresh = any(key not in self._used for key, _, _ in places)
        for key, place, name in places:
            button = self._used.get(key) or self._take(key)
            button.setGeometry(place)
            button.setAccessibleName(name)
            button.show()
        if fresh:
            self._order([self._used[key] for key, _, _ in places])

    def _take(self, key: str) -> GlossButton:
        button = self._spare.pop() if self._spare else self._make()
        button.clicked.connect(partial(self.pressed.emit, key))
        self._used[key] = button
        return button

    def _make(self) -> GlossButton:
        button = GlossButton(self.tr("Ask again"), kind="push", parent=self._view.viewport())
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _order(self, buttons: Sequence[GlossButton]) -> None:
        """Let Tab come from the view to its buttons, from the top down."""
        before: QWidget = self._view
        for button in buttons:
            QWidget.setTabOrder(before, button)
            before = button

    def _put_away(self, key: str) -> None:
        button = self._used.pop(key)
        if button.hasFocus():
            self._view.setFocus(Qt.FocusReason.TabFocusReason)
        button.clicked.disconnect()
        button.hide()
        self._spare.append(button)
