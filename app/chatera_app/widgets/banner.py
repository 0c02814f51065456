"""The line above the composer that says which message is answered or changed."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chatera_app.widgets.gloss_bar import GlossButton
from chatera_app.widgets.paint import smooth
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.theme import current, text_scale, ui_font

_HEIGHT = 40


class Banner(QWidget):
    """Two lines, what is done and to which text, and a button that gives it up."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._text = ""
        self.close_button = GlossButton(self.tr("Cancel"), "close", self, size=14, show_text=False)
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.hide()

    def show_words(self, title: str, text: str) -> None:
        """Show what is done, and the text it is done to."""
        self._title, self._text = title, text.replace("\n", " ")
        self.setAccessibleName(f"{title}: {self._text}")
        self.setFixedHeight(self.sizeHint().height())
        self.show()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for two small lines."""
        return QSize(200, round(_HEIGHT * text_scale()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the quote with its bar at the left."""
        theme = current()
        painter = QPainter(self)
        smooth(painter)
        place = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.bubble_own)
        painter.drawRoundedRect(place, 4, 4)
        painter.setBrush(theme.their_name)
        painter.drawRoundedRect(QRectF(0, 0, 3, place.height()), 1.5, 1.5)
        inside = place.adjusted(11, 3, -self.close_button.width() - 10, -3)
        half = inside.height() / 2
        for number, words in enumerate((self._title, self._text)):
            font = ui_font(0.88, bold=number == 0)
            painter.setFont(font)
            painter.setPen(theme.secondary if number else theme.their_name)
            measure = QFontMetricsF(font)
            shown = measure.elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
            line = QRectF(inside.left(), inside.top() + number * half, inside.width(), half)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, isolated(shown))
        painter.end()
        event.accept()
