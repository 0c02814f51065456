"""A drawn glyph beside words, in the present theme."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from chatera_app.widgets.art import glyph
from chatera_app.widgets.theme import current


class GlyphLabel(QWidget):
    """One of `glyphs.GLYPHS` at `size` logical pixels; it says nothing that the words don't."""

    def __init__(self, name: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(size, size)

    def setGlyph(self, name: str) -> None:
        """Show another glyph."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glyph."""
        painter = QPainter(self)
        painter.drawPixmap(
            0, 0, glyph(self._name, current(), self.width(), self.devicePixelRatioF())
        )
        painter.end()
        event.accept()
