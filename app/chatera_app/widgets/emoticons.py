"""ChatEra's own emoticons on the screen: which emoji have one, and their pictures, kept once drawn.

Everything is read when the first emoji comes into sight; a window without one needs neither the pack nor QtSvg.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPixmap

from chatera_app.widgets.emoticon_codes import Codes
from chatera_app.widgets.emoticon_pack import Emoticon, Pack, plain, read_pack
from chatera_app.widgets.paint import render
from chatera_app.widgets.scripts import emoji_clusters, is_right_to_left, utf16_slice

LARGER = 1.4
"""How much larger an emoticon is than the letters around it."""
_KEPT = 1024
_HOLD = "\u00a0"  # has a width that can be set, and is one unit as Qt counts
_FILL = "\u200b"  # has none, and a line may be broken after it


@lru_cache(maxsize=1)
def pack() -> Pack:
    """The pack that comes with ChatEra."""
    return read_pack(Path(str(files("chatera_resources").joinpath("emoticons", "chatera"))))


@lru_cache(maxsize=1)
def codes() -> Codes:
    """What is typed for the emoticons of the pack."""
    return Codes(pack().codes)


def emoticon_of(emoji: str) -> Emoticon | None:
    """Our own emoticon for an emoji, where there is one."""
    return pack().by_emoji.get(plain(emoji))


def pixmap(emoticon: Emoticon, size: int, ratio: float = 1.0) -> QPixmap:
    """The emoticon as a picture of `size` logical pixels."""
    return _pixmap(emoticon.file, size, ratio)


@lru_cache(maxsize=_KEPT)
def _pixmap(file: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(QByteArray(pack().svg(file)))
    return render(lambda painter: drawing.render(painter, QRectF(0, 0, 1, 1)), size, ratio)


def size_beside(font: QFont) -> int:
    """How large an emoticon is, in logical pixels, beside letters of a font."""
    return round(QFontInfo(font).pixelSize() * LARGER)


@dataclass(frozen=True, slots=True)
class Found:
    """An emoticon of a text: its place and length in UTF-16 units."""

    start: int
    length: int
    emoticon: Emoticon


def find_emoticons(text: str) -> tuple[Found, ...]:
    """The emoji of a text that have a picture of ours."""
    if text.isascii():
        return ()
    return tuple(
        Found(start, length, emoticon)
        for start, length, emoji in emoji_clusters(text)
        if (emoticon := emoticon_of(emoji)) is not None
    )


def make_room(text: str, found: tuple[Found, ...]) -> str:
    """The text with room for a picture in place of each emoji; every place in it stays what it was."""
    pieces, end = [], 0
    for one in found:
        pieces += [utf16_slice(text, end, one.start), _HOLD, _FILL * (one.length - 1)]
        end = one.start + one.length
    return "".join([*pieces, utf16_slice(text, end, None)])


def draw_line(
    painter: QPainter, place: QRectF, text: str, font: QFont, colour: QColor
) -> float | None:
    """Draw one line from the left, elided, its emoji as our pictures; the width it took.

    None, and nothing is drawn, where the text has none of them or runs from right to left.
    """
    found = _on_a_line(text)
    if not found:
        return None
    painter.setFont(font)
    painter.setPen(colour)
    measure, size = QFontMetricsF(font), size_beside(font)
    baseline = place.center().y() + (measure.ascent() - measure.descent()) / 2
    top = round(baseline - measure.capHeight() / 2 - size / 2)
    ratio = painter.device().devicePixelRatioF()
    x, right = place.left(), place.right()
    dots = measure.horizontalAdvance("…")
    for piece, wide in _pieces(text, found, font):
        fits = x + wide <= right
        if isinstance(piece, Emoticon) and fits:
            painter.drawPixmap(QPointF(round(x), top), pixmap(piece, size, ratio))
        elif fits or right - x > dots:
            words = "…" if isinstance(piece, Emoticon) else piece
            shown = measure.elidedText(words, Qt.TextElideMode.ElideRight, right - x)
            painter.drawText(QPointF(x, baseline), words if fits else shown)
        x = min(right, x + wide)
        if not fits:
            break
    return x - place.left()


def line_width(text: str, font: QFont) -> float | None:
    """How wide `draw_line` draws a text; None where it would draw nothing."""
    found = _on_a_line(text)
    return sum(wide for _, wide in _pieces(text, found, font)) if found else None


def _on_a_line(text: str) -> tuple[Found, ...]:
    found = find_emoticons(text)
    return () if found and any(is_right_to_left(word) for word in text.split()) else found


def _pieces(
    text: str, found: tuple[Found, ...], font: QFont
) -> Iterator[tuple[str | Emoticon, float]]:
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
