"""The line that says what is about to be done for good, and takes it back for some seconds."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from chatera_app.widgets.plain import PlainLabel

UNDO_MS = 5000


class UndoBar(QWidget):
    """Holds one thing at a time: what comes next, or the end of the window, lets it happen at once.

    Signals:
        expired: The time is over. arg: the key of what is to be done.
        undone: It is not to be done. arg: its key.
    """

    expired = Signal(str)
    undone = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.button = QPushButton(self.tr("Undo"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.undo)
        self.timer = QTimer(self, singleShot=True, interval=UNDO_MS)
        self.timer.timeout.connect(self.expire)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def offer(self, key: str, words: str) -> None:
        """Say what is being done; it happens when the time is over."""
        self.expire()
        self.key = key
        self.words.setText(words)
        self.show()
        self.timer.start()

    def undo(self) -> None:
        """Take it back, if there is still something to take back."""
        key = self._end()
        if key:
            self.undone.emit(key)

    def expire(self) -> None:
        """Let it happen now."""
        key = self._end()
        if key:
            self.expired.emit(key)

    def _end(self) -> str:
        key, self.key = self.key, ""
        self.timer.stop()
        self.hide()
        return key


class TakeBackBar(UndoBar):
    """Says what was done already, and takes it back for some seconds; nothing happens when the time is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back: Callable[[], object] = _nothing
        self.undone.connect(lambda _: self._back())

    def tell(self, words: str, back: Callable[[], object], button: str = "") -> None:
        """Say what was done, and what the button does about it: it takes that back, unless it says something else."""
        self.offer(words, words)
        self._back = back
        shown = button or self.tr("Undo")
        self.button.setText(shown)
        self.button.setAccessibleName(shown)
        self.setAccessibleName(words)


def _nothing() -> None:
    """Nothing was done yet."""
