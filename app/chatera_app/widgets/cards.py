"""A row of large cards that two people compare: numbers, or pictures with their names."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from chatera_app.widgets.paint import smooth
from chatera_app.widgets.theme import current, ui_font

_GAP = 8
_PADDING = 14
_LARGE = 2.1

Card = tuple[str, str]
"""What is shown large, and the word below it; empty for none."""


class Cards(QWidget):
    """Cards in rows as long as there is room for; read out as one text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def showCards(self, cards: Sequence[Card], spoken: str) -> None:
        """Show other cards; `spoken` is what they are read out as."""
        self._cards = tuple(cards)
        self.setAccessibleName(spoken)
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """All in one row."""
        width, height = self._card()
        count = max(1, len(self._cards))
        return QSize(round(count * (width + _GAP) - _GAP), round(height))

    def minimumSizeHint(self) -> QSize:
        """One beside nothing, as many rows as that takes at the present width."""
        return QSize(round(self._card()[0]), self.heightForWidth(max(1, self.width())))

    def heightForWidth(self, width: int) -> int:
        """Room for all of them in so wide a window."""
        columns = self._columns(width)
        rows = -(-max(1, len(self._cards)) // columns)
        return round(rows * (self._card()[1] + _GAP) - _GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the new width needs."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, each row in the middle."""
        painter = QPainter(self)
        smooth(painter)
        width, height = self._card()
        columns = self._columns(self.width())
        for start in range(0, len(self._cards), columns):
            row = self._cards[start : start + columns]
            left = (self.width() - len(row) * (width + _GAP) + _GAP) / 2
            top = start // columns * (height + _GAP)
            for place, card in enumerate(row):
                rect = QRectF(left + place * (width + _GAP), top, width, height)
                self._paint(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), card)
        painter.end()
        event.accept()

    def _paint(self, painter: QPainter, rect: QRectF, card: Card) -> None:
        theme = current()
        painter.setPen(QPen(theme.rule, theme.geometry.line))
        painter.setBrush(theme.panel)
        painter.drawRoundedRect(rect, theme.geometry.panel_radius, theme.geometry.panel_radius)
        painter.setPen(theme.text)
        painter.setFont(self._large())
        inside = rect.adjusted(2, 4, -2, -4)
        if not card[1]:
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, card[0])
            return
        name = QFontMetricsF(ui_font()).height()
        painter.drawText(inside.adjusted(0, 0, 0, -name), Qt.AlignmentFlag.AlignCenter, card[0])
        painter.setFont(ui_font())
        bottom = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(inside, bottom, card[1])

    def _fit(self) -> None:
        self.setMinimumHeight(self.heightForWidth(max(1, self.width())))
        self.updateGeometry()

    def _large(self) -> QFont:
        return ui_font(_LARGE, bold=not any(name for _, name in self._cards))

    def _card(self) -> tuple[float, float]:
        large, small = QFontMetricsF(self._large()), QFontMetricsF(ui_font())
        width = max((large.horizontalAdvance(sign) for sign, _ in self._cards), default=0.0)
        named = max((small.horizontalAdvance(name) for _, name in self._cards), default=0.0)
        height = large.height() + (small.height() if named else 0.0)
        return max(width, named) + 2 * _PADDING, height + _PADDING

    def _columns(self, width: int) -> int:
        fitting = int((width + _GAP) // (self._card()[0] + _GAP))
        count = max(1, len(self._cards))
        columns = max(1, min(count, fitting))
        rows = -(-count // columns)
        return -(-count // rows)  # rows that are alike look better than a full one and a rest
