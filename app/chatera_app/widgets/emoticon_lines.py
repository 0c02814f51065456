"""Emoticons in lines of text: the room that is made for them in a layout, and lines that are drawn at once."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from chatera_app.widgets.emoticons import (
    Drawn,
    Found,
    find_emoticons,
    make_room,
    pixmap,
    size_beside,
)
from chatera_app.widgets.scripts import is_right_to_left, kept_whole, utf16_slice

_TALLER = 1.2
_BESIDE = 1.0
"""What is left free on both sides of an emoticon."""
_ENDLESS = 100_000.0


class PictureRoom:
    """The room of an emoticon in a line: a blank whose letters are tall and whose width is the picture's."""

    def __init__(self, font: QFont, *, alone: bool = False) -> None:
        self.alone = alone
        self.size = size_beside(font)
        self.looks = QTextCharFormat()
        tall = QFont(font)
        tall.setPointSizeF(font.pointSizeF() * _TALLER)
        self.looks.setFontPointSize(tall.pointSizeF())
        self.looks.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        blank = QFontMetricsF(tall).horizontalAdvance("\u00a0")
        self.looks.setFontLetterSpacing(self.size + 2 * _BESIDE - blank)
        self.middle = QFontMetricsF(font).capHeight() / 2
        """How far above the baseline a picture's middle is."""

    def range_at(self, start: int) -> QTextLayout.FormatRange:
        """What makes the blank at a place as wide as a picture."""
        piece = QTextLayout.FormatRange()
        piece.start, piece.length, piece.format = start, 1, self.looks
        return piece

    def place_in(self, layout: QTextLayout, one: Found) -> QPointF:
        """Where a picture's upper left corner belongs in a layout."""
        line = layout.lineForTextPosition(one.start)
        left = edges_of(line, one.start)[0] + _BESIDE
        middle = line.height() / 2 if self.alone else line.ascent() - self.middle
        return QPointF(left, line.y() + middle - self.size / 2)


def edges_of(line: QTextLine, position: int) -> tuple[float, float]:
    """The left and the right edge of the letter at a place of a line's text, whatever way it runs."""
    edges = (QTextLine.Edge.Leading, QTextLine.Edge.Trailing)
    one, other = (cast("tuple[float, int]", line.cursorToX(position, edge))[0] for edge in edges)
    return min(one, other), max(one, other)


def draw_line(
    painter: QPainter, place: QRectF, text: str, font: QFont, colour: QColor
) -> float | None:
    """Draw one line from the left, elided, its emoji as our pictures; the width it took.

    None, and nothing is drawn, where the text has none of them, or runs from right to left and does not fit.
    """
    found = find_emoticons(text)
    if not found:
        return None
    painter.setFont(font)
    painter.setPen(colour)
    if _turns(text):
        return _draw_turning(painter, place, text, font)
    measure, size = QFontMetricsF(font), size_beside(font)
    baseline = place.center().y() + (measure.ascent() - measure.descent()) / 2
    top = round(baseline - measure.capHeight() / 2 - size / 2)
    ratio = painter.device().devicePixelRatioF()
    x, right = place.left(), place.right()
    dots = measure.horizontalAdvance("…")
    for piece, wide in _pieces(text, found, font):
        fits = x + wide <= right
        if not isinstance(piece, str) and fits:
            painter.drawPixmap(QPointF(round(x), top), pixmap(piece, size, ratio))
        elif fits or right - x > dots:
            words = "…" if not isinstance(piece, str) else piece
            shown = measure.elidedText(words, Qt.TextElideMode.ElideRight, right - x)
            painter.drawText(QPointF(x, baseline), words if fits else shown)
        x = min(right, x + wide)
        if not fits:
            break
    return x - place.left()


def line_width(text: str, font: QFont) -> float | None:
    """How wide `draw_line` draws a text where there is room; None where it has no emoticon."""
    found = find_emoticons(text)
    if not found:
        return None
    if _turns(text):
        layout = _laid_out(text, font, PictureRoom(font))  # a line does not live without it
        return layout.lineAt(0).naturalTextWidth()
    return sum(wide for _, wide in _pieces(text, found, font))


def _turns(text: str) -> bool:
    """Whether something in it runs from right to left, so that its pieces stand in another order."""
    return any(is_right_to_left(word) for word in text.split())


def _draw_turning(painter: QPainter, place: QRectF, text: str, font: QFont) -> float | None:
    room = PictureRoom(font)
    layout = _laid_out(text, font, room)
    line = layout.lineAt(0)
    if line.naturalTextWidth() > place.width():
        return None
    measure = QFontMetricsF(font)
    baseline = place.center().y() + (measure.ascent() - measure.descent()) / 2
    corner = QPointF(place.left(), baseline - line.ascent())
    layout.draw(painter, corner)
    ratio = painter.device().devicePixelRatioF()
    for one in find_emoticons(text):
        at = corner + room.place_in(layout, one)
        drawn = pixmap(one.emoticon, room.size, ratio)
        painter.drawPixmap(QPointF(round(at.x()), round(at.y())), drawn)
    return line.naturalTextWidth()


def _laid_out(text: str, font: QFont, room: PictureRoom) -> QTextLayout:
    """One line from the left, as `QPainter.drawText` orders its words; an isolate in it turns what is inside."""
    found = find_emoticons(text)
    layout = QTextLayout(kept_whole(make_room(text, found)), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats([room.range_at(one.start) for one in found])
    layout.beginLayout()
    layout.createLine().setLineWidth(_ENDLESS)
    layout.endLayout()
    return layout


def _pieces(
    text: str, found: tuple[Found, ...], font: QFont
) -> Iterator[tuple[str | Drawn, float]]:
    """The pieces of a line and how wide each is."""
    measure, size, end = QFontMetricsF(font), size_beside(font), 0
    for one in found:
        if one.start > end:
            words = utf16_slice(text, end, one.start)
            yield words, measure.horizontalAdvance(words)
        yield one.emoticon, size + 1.0
        end = one.start + one.length
    rest = utf16_slice(text, end, None)
    if rest:
        yield rest, measure.horizontalAdvance(rest)
