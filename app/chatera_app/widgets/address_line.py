"""The line over a conversation that says to whom one writes: name, status, personal message."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chatera_app.widgets.art import glyph
from chatera_app.widgets.contact_rows import NOTE
from chatera_app.widgets.emoticon_lines import draw_line, line_width
from chatera_app.widgets.gloss_bar import GlossButton
from chatera_app.widgets.paint import smooth
from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.scenery import NOTHING, Behind, is_shown, paint_behind
from chatera_app.widgets.theme import current, ui_font

_PADDING = 8.0
_LOCK = 16
_AIR = 8
NAME = 1.35
"""How much larger than usual a name is over a scene."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words of one kind, and how much air stands before them.

    Attributes:
        spaces: so many are as wide as the air. As a part of the text they stood behind it where that runs the other way.
    """

    text: str
    font: QFont
    colour: QColor
    spaces: int = 0

    @property
    def gap(self) -> float:
        """The air in pixels."""
        return QFontMetricsF(self.font).horizontalAdvance(" " * self.spaces)


class AddressLine(QWidget):
    """Stands on the history's upper edge; what finds no room is elided, the name last.

    Signals:
        lockClicked: Who can read the conversation is to be explained.
    """

    lockClicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._status = self._message = ""
        self._behind = NOTHING
        self.lock = GlossButton("", "lock", self, size=_LOCK, show_text=False)
        self.lock.clicked.connect(self.lockClicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 3, 0)
        row.addStretch(1)
        row.addWidget(self.lock)

    def setPerson(self, name: str, status: str = "", message: str = "") -> None:
        """Show a name, a word for the status if it is worth one, and the personal message."""
        message = message.replace("\n", " ")
        if (name, status, message) == (self._name, self._status, self._message):
            return
        self._name, self._status, self._message = name, status, message
        said = ", ".join(word for word in (name, status, self._message) if word)
        self.setAccessibleName(self.tr("To: {0}").format(said))
        self.setToolTip(plain_tip(said))
        self.update()

    def setBehind(self, behind: Behind) -> None:
        """Let a scene stand behind the name, which then has a line to itself and more room."""
        if behind != self._behind:
            self._behind = behind
            self.lock.setOverArt(self._scenic)
            self.updateGeometry()
            self.update()

    @property
    def _scenic(self) -> bool:
        return is_shown(self._behind, current())

    def changeEvent(self, event: QEvent) -> None:
        """Have the room that another theme gives a scene."""
        super().changeEvent(event)
        kinds = {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}
        if event.type() in kinds and hasattr(self, "lock"):
            self.lock.setOverArt(self._scenic)
            self.updateGeometry()

    def setLock(self, glyph: str, words: str) -> None:
        """Show at the far side, as a glyph, who can read what is written; the words say it."""
        self.lock.setGlyph(glyph)
        self.lock.setAccessibleName(words)
        self.lock.setToolTip(plain_tip(words))

    def sizeHint(self) -> QSize:
        """One line with air around it; over a scene, two."""
        if self._scenic:
            return QSize(200, round(_height(NAME) + _height(1.0)) + 2 * _AIR)
        return QSize(200, round(QFontMetricsF(ui_font()).height()) + 11)

    def minimumSizeHint(self) -> QSize:
        """May be as narrow as the history."""
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the band and its words."""
        theme = current()
        painter = QPainter(self)
        smooth(painter)
        band, round_by = QPainterPath(), theme.geometry.panel_radius
        band.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, 12), round_by, round_by)
        scenic = paint_behind(self, self._behind, painter, band)
        if not scenic:
            painter.fillPath(band, theme.bubble_own)
        painter.setPen(QPen(theme.rule, theme.geometry.line))
        painter.drawPath(band)
        if scenic:
            self._paint_lines(painter)
        else:
            self._paint_line(painter)
        painter.end()
        event.accept()

    def _paint_lines(self, painter: QPainter) -> None:
        """Over a scene: the name and the status, and below them the personal message."""
        theme, place = current(), self._place()
        quiet = ui_font(0.95)
        place.setTop(_AIR)
        place.setHeight(_height(NAME))
        self._words(
            painter,
            place,
            (
                _Piece(self._name, ui_font(NAME, bold=True), theme.header_text),
                _Piece(self._shown_status(), quiet, theme.header_secondary, 2),
            ),
        )
        below = self._place()
        below.setTop(_AIR + _height(NAME))
        below.setHeight(_height(1.0))
        self._words(painter, below, (_Piece(self._message, quiet, theme.header_secondary),))

    def _paint_line(self, painter: QPainter) -> None:
        theme, quiet = current(), ui_font(0.95)
        words = (
            _Piece(self.tr("To:"), ui_font(), theme.secondary),
            _Piece(self._name, ui_font(bold=True), theme.text, 1),
            _Piece(self._shown_status(), quiet, theme.secondary, 1),
            _Piece(self._message, quiet, theme.secondary, 2),
        )
        self._words(painter, self._place(), words)

    def _shown_status(self) -> str:
        return f"({self._status})" if self._status else ""

    def _place(self) -> QRectF:
        """Where words stand."""
        place = QRectF(self.rect()).adjusted(_PADDING, 0, -_PADDING, 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.setLeft(self.lock.geometry().right() + _PADDING)
        else:
            place.setRight(self.lock.x() - _PADDING)
        return place

    def _words(self, painter: QPainter, place: QRectF, pieces: Sequence[_Piece]) -> None:
        """Paint words one after the other."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for one in pieces:
            if not one.text:
                continue
            if mirrored:
                place.setRight(place.right() - one.gap)
                wide = min(place.width(), _width(one.text, one.font))
                part = place.adjusted(place.width() - wide, 0, 0, 0)
                _word(painter, part, one.text, one.font, one.colour)
                place.setRight(part.left())
            else:
                place.setLeft(place.left() + one.gap)
                place.setLeft(place.left() + _word(painter, place, one.text, one.font, one.colour))


def _height(scale: float) -> float:
    return QFontMetricsF(ui_font(scale, bold=True)).height()


def _width(text: str, font: QFont) -> float:
    """How wide a piece is that is not elided."""
    metrics = QFontMetricsF(font)
    if text.startswith(NOTE):
        words = text.removeprefix(NOTE)
        return metrics.horizontalAdvance(words) + round(metrics.height() * 0.8) + 4
    wide = line_width(text, font)
    return math.ceil(metrics.horizontalAdvance(text) if wide is None else wide) + 1


def _word(painter: QPainter, place: QRectF, text: str, font: QFont, colour: QColor) -> float:
    """Paint one elided piece at the left, whatever way it runs; the width it took."""
    metrics = QFontMetricsF(font)
    if place.width() < 2 * metrics.averageCharWidth():
        return 0.0
    if text.startswith(NOTE):
        side = round(metrics.height() * 0.8)
        ratio = painter.device().devicePixelRatioF()
        top = place.top() + (place.height() - side) / 2
        painter.drawPixmap(QPointF(place.left(), top), glyph("note", current(), side, ratio))
        rest = place.adjusted(side + 3, 0, 0, 0)
        words = text.removeprefix(NOTE)
        return place.width() - rest.width() + _word(painter, rest, words, font, colour)
    taken = draw_line(painter, place, text, font, colour)
    if taken is not None:
        return taken
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of the letters
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(place, left | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
