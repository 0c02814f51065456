"""A strip that offers something worth doing, and waits: it is in nobody's way and can be put off."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from chatera_app.widgets.gloss_bar import GlossButton
from chatera_app.widgets.glyph_label import GlyphLabel
from chatera_app.widgets.paint import smooth
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.theme import current

_GLYPH = 28


class OfferBar(QWidget):
    """A glyph, a sentence, and two buttons.

    Signals:
        accepted: The offer is taken.
        postponed: Not now.
    """

    accepted = Signal()
    postponed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = GlyphLabel("lock", _GLYPH)
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.take_button = GlossButton("", kind="push")
        self.later_button = GlossButton(self.tr("Later"), kind="push")
        self.take_button.clicked.connect(self.accepted)
        self.later_button.clicked.connect(self.postponed)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.take_button)
        buttons.addWidget(self.later_button)
        buttons.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.setHorizontalSpacing(9)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._glyph, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.words, 0, 1)
        grid.addLayout(buttons, 1, 1)
        self.hide()

    def offer(self, glyph: str, words: str, take: str, later: str = "") -> None:
        """Offer something; `take` stands on the button that takes it, `later` on the other one."""
        if later:
            self.later_button.setShownText(later)
            self.later_button.setAccessibleName(later)
        self._glyph.setGlyph(glyph)
        self.words.setText(words)
        self.take_button.setShownText(take)
        self.take_button.setAccessibleName(take)
        self.setAccessibleName(words)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        theme = current()
        round_by = theme.geometry.panel_radius
        painter = QPainter(self)
        smooth(painter)
        painter.setPen(QPen(theme.rule, 1))
        painter.setBrush(theme.bubble_own)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(4.5, 0.5, -4.5, -2.5), round_by, round_by
        )
        painter.end()
        event.accept()
