"""What can be asked for in a search, where there is nothing to show yet: each filter with what it means, to be pressed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from chatera_app.widgets.plain import PlainLabel, isolated
from chatera_app.windows.filters import Filters, example, explanation, key_meanings

_WIDEST = 420


class FilterHelp(QWidget):
    """A sentence, and below it all filters.

    Args:
        filters: what can be asked for.

    Signals:
        wanted: A filter was pressed. arg: what stands before what it asks for, with the colon.
    """

    wanted = Signal(str)

    def __init__(self, filters: Filters) -> None:
        super().__init__()
        self.sentence = PlainLabel(explanation())
        self.sentence.setWordWrap(True)
        self.sentence.setMaximumWidth(_WIDEST)
        self.sentence.setMinimumWidth(120)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        meanings = key_meanings()
        for row, (key, words) in enumerate(filters.keys.items()):
            button = QPushButton(isolated(example(key)))
            button.setAccessibleName(example(key))
            button.setAutoDefault(False)
            button.setAccessibleDescription(meanings[key])
            button.clicked.connect(lambda _=False, begun=f"{words}:": self.wanted.emit(begun))
            meaning = PlainLabel(meanings[key])
            meaning.setObjectName("hint")
            grid.addWidget(button, row, 0)
            grid.addWidget(meaning, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.sentence)
        column.addLayout(grid)
        column.addStretch(1)

    def say(self, words: str) -> None:
        """Say something else than what can be typed; nothing for that again."""
        self.sentence.setText(words or explanation())
        self.sentence.setObjectName("problemLine" if words else "")
        self.sentence.style().unpolish(self.sentence)
        self.sentence.style().polish(self.sentence)
