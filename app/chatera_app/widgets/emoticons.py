"""ChatEra's own emoticons on the screen: which emoji have one, and their pictures, kept once drawn.

Everything is read when the first emoji comes into sight, or a little before: a contact list without one needs neither the
pack nor QtSvg, while a conversation soon has one.
"""

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QFont, QFontInfo, QPixmap

from chatera_app.widgets.custom_emoticons import (
    CustomEmoticon,
    Customs,
    custom_pixmap,
    find_customs,
)
from chatera_app.widgets.emoticon_codes import Codes
from chatera_app.widgets.emoticon_pack import Emoticon, Pack, plain, read_pack
from chatera_app.widgets.paint import render
from chatera_app.widgets.scripts import emoji_clusters

LARGER = 1.4
"""How much larger an emoticon is than the letters around it."""
MOST = 300
"""The most emoticons one paragraph shows; what follows are the system's emoji, so that no flood holds up a window."""
_KEPT = 1024
Drawn = Emoticon | CustomEmoticon
"""What stands as a picture in a line of text."""
_HOLD = "\u00a0"  # has a width that can be set, and is one unit as Qt counts
_FILL = "\u200b"  # has none, and a line may be broken after it


@lru_cache(maxsize=1)
def pack() -> Pack:
    """The pack that comes with ChatEra."""
    folder = Path(str(files("chatera_resources").joinpath("emoticons", "chatera")))
    return read_pack(folder, own=True)


@lru_cache(maxsize=1)
def codes() -> Codes:
    """What is typed for the emoticons of the pack."""
    return Codes(pack().codes)


def emoticon_of(emoji: str) -> Emoticon | None:
    """Our own emoticon for an emoji, where there is one."""
    return pack().by_emoji.get(plain(emoji))


def pixmap(emoticon: Drawn, size: int, ratio: float = 1.0) -> QPixmap:
    """The emoticon as a picture of `size` logical pixels."""
    if isinstance(emoticon, CustomEmoticon):
        return custom_pixmap(emoticon.data, size, ratio)
    return _pixmap(emoticon.file, size, ratio)


@lru_cache(maxsize=_KEPT)
def _pixmap(file: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(QByteArray(pack().svg(file)))
    return render(lambda painter: drawing.render(painter, QRectF(0, 0, 1, 1)), size, ratio)


@lru_cache(maxsize=1)
def prepare() -> None:
    """Do now what the first emoji in sight or the first code typed would wait for: some frames' time."""
    codes()
    for emoji, emoticon in islice(pack().by_emoji.items(), 1):
        make_room(emoji, find_emoticons(emoji))
        pixmap(emoticon, size_beside(QFont()))


def size_beside(font: QFont) -> int:
    """How large an emoticon is, in logical pixels, beside letters of a font."""
    return round(QFontInfo(font).pixelSize() * LARGER)


@dataclass(frozen=True, slots=True)
class Found:
    """An emoticon of a text: its place and length in UTF-16 units."""

    start: int
    length: int
    emoticon: Drawn


def find_emoticons(text: str, customs: Customs = ()) -> tuple[Found, ...]:
    """What of a text has a picture, `MOST` at most: emoji of ours, and the codes of these emoticons."""
    ours = () if text.isascii() else _found(text)
    if not customs:
        return ours
    theirs = [Found(*one) for one in find_customs(text, customs)]
    taken = [(one.start, one.start + one.length) for one in theirs]
    free = [
        one
        for one in ours
        if not any(one.start < end and start < one.start + one.length for start, end in taken)
    ]
    return tuple(sorted([*theirs, *free], key=lambda one: one.start)[:MOST])


@lru_cache(maxsize=128)
def _found(text: str) -> tuple[Found, ...]:
    ours = (
        Found(start, length, emoticon)
        for start, length, emoji in emoji_clusters(text)
        if (emoticon := emoticon_of(emoji)) is not None
    )
    return tuple(islice(ours, MOST))


def make_room(text: str, found: tuple[Found, ...]) -> str:
    """The text with room for a picture in place of each emoji; every place in it stays what it was."""
    units, pieces, end = text.encode("utf-16-le", "surrogatepass"), [], 0
    for one in found:
        pieces += [units[2 * end : 2 * one.start].decode("utf-16-le", "surrogatepass"), _HOLD]
        pieces.append(_FILL * (one.length - 1))
        end = one.start + one.length
    return "".join([*pieces, units[2 * end :].decode("utf-16-le", "surrogatepass")])
