"""What stands where there is nothing yet: a drawing, a sentence, and the next step."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from chatera_app.widgets.art import glyph
from chatera_app.widgets.gloss_bar import GlossButton
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.theme import current, ui_font

_SIZE = 72


class EmptyState(QWidget):
    """A glyph over a sentence; with `action` there is a button, whose press is `clicked`."""

    clicked = Signal()

    def __init__(
        self, glyph_name: str, sentence: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._glyph = glyph_name
        self._drawing, self._sentence = QLabel(), PlainLabel(sentence)
        self._drawing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._drawing)
        column.addWidget(self._sentence)
        if action:
            button = GlossButton(action, kind="send")
            button.clicked.connect(self.clicked)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._draw()

    def setSentence(self, sentence: str) -> None:
        """Say something else."""
        self._sentence.setText(sentence)

    def setGlyph(self, name: str) -> None:
        """Show another drawing."""
        if name != self._glyph:
            self._glyph = name
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Take a new theme's colours."""
        super().changeEvent(event)
        kinds = {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}
        if event.type() in kinds and hasattr(self, "_drawing"):
            self._draw()

    def _draw(self) -> None:
        self._sentence.setFont(ui_font(1.08))
        ratio = self.devicePixelRatioF()
        self._drawing.setPixmap(glyph(self._glyph, current(), _SIZE, ratio))
