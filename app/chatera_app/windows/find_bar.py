"""Finding words within one conversation."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from chatera.client.timeline import Message
from chatera_app.widgets.gloss_bar import GlossButton


class FindBar(QWidget):
    """A line to type in, the number of hits, and a way from hit to hit, newest first.

    Signals:
        shown: Go to a hit. arg: the message's id.
    """

    shown = Signal(str)

    def __init__(self, find: Callable[[str], None]) -> None:
        super().__init__()
        self._find = find
        self._hits: list[str] = []
        self._at = -1
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this conversation"))
        self.field.setAccessibleName(self.tr("Find in this conversation"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.count = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for words, arrow, step in (
            (self.tr("Older"), Qt.ArrowType.UpArrow, 1),
            (self.tr("Newer"), Qt.ArrowType.DownArrow, -1),
        ):
            button = QToolButton()
            button.setArrowType(arrow)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda _=False, s=step: self._step(s))
            row.addWidget(button)
        close = GlossButton(self.tr("Close the search"), "close", size=14, show_text=False)
        close.clicked.connect(self.hide)
        row.addWidget(close)
        self.hide()

    def open(self) -> None:
        """Show the bar, ready to type."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def show_results(self, messages: Sequence[Message]) -> None:
        """Take in what was found, newest first."""
        self._hits = [message.id for message in messages]
        self._at = -1
        self.count.setText("" if self._hits else self.tr("Nothing found"))
        if self._hits:
            self._step(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next older hit, Escape closes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        self._hits, self._at = [], -1
        self.count.clear()
        if text.strip():
            self._find(text)

    def _step(self, step: int) -> None:
        if not self._hits:
            return
        self._at = (self._at + step) % len(self._hits)
        self.count.setText(self.tr("{0} of {1}").format(self._at + 1, len(self._hits)))
        self.shown.emit(self._hits[self._at])
