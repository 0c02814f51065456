"""Numbered words in columns, as many as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from chatera_app.widgets.paint import smooth
from chatera_app.widgets.theme import current, ui_font

_MOST_COLUMNS = 3
_GAP = 8.0


class WordGrid(QWidget):
    """Shows words to be written down: read down the columns, each with its number before it."""

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = list(words)
        spoken = ", ".join(f"{number} {word}" for number, word in enumerate(words, 1))
        self.setAccessibleName(self.tr("The words"))
        self.setAccessibleDescription(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that a screen reader can be led here
        self._fit()

    def columns(self, width: float) -> int:
        """How many columns fit."""
        longest = max((_width(word) for word in self._words), default=0.0)
        least = longest + self._number_width() + 14
        return max(1, min(_MOST_COLUMNS, int((width + _GAP) // (least + _GAP))))

    def _fit(self) -> None:
        lines = -(-len(self._words) // self.columns(self.width()))
        self.setFixedHeight(round(lines * (self._line() + _GAP) - _GAP) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have as many lines as the columns need."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take another text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _line(self) -> float:
        return QFontMetricsF(_word_font()).height() + 10

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells."""
        painter = QPainter(self)
        smooth(painter)
        columns, line = self.columns(self.width()), self._line()
        lines = -(-len(self._words) // columns)
        wide = (self.width() - _GAP * (columns - 1)) / columns
        for place, word in enumerate(self._words):
            column, row = divmod(place, lines)
            cell = QRectF(column * (wide + _GAP), row * (line + _GAP), wide, line)
            self._cell(painter, cell.adjusted(0.5, 0.5, -0.5, -0.5), place + 1, word)
        painter.end()
        event.accept()

    def _cell(self, painter: QPainter, place: QRectF, number: int, word: str) -> None:
        theme = current()
        painter.setPen(QPen(theme.selection_border if self.hasFocus() else theme.rule, 1))
        painter.setBrush(theme.panel)
        painter.drawRoundedRect(place, 4, 4)
        middle = Qt.AlignmentFlag.AlignVCenter
        wide = self._number_width()
        painter.setFont(_number_font())
        painter.setPen(theme.secondary)
        count = QRectF(place.left(), place.top(), wide, place.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        # The words are English, and so is how they are counted.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(count, middle | right, f"{number}.")
        painter.setFont(_word_font())
        painter.setPen(theme.text)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place.adjusted(wide + 6, 0, -4, 0), middle | left, word)

    def _number_width(self) -> float:
        return QFontMetricsF(_number_font()).horizontalAdvance(f"{len(self._words)}.") + 8


def _width(word: str) -> float:
    return QFontMetricsF(_word_font()).horizontalAdvance(word)


def _number_font() -> QFont:
    return ui_font(0.95)


def _word_font() -> QFont:
    return ui_font(1.2, bold=True)
