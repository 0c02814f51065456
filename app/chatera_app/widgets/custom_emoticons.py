"""Emoticons that people have made themselves: a code of their own, and a small picture that is drawn in its place.

The pictures come from strangers too. Each is judged before it is drawn; where it is none, its code stays in the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from chatera_app.widgets.emoticon_pack import PackError
from chatera_app.widgets.png_check import check_png
from chatera_app.widgets.scripts import is_only_emoji, utf16_length

LARGEST_BYTES = 8 * 1024
LARGEST_SIDE = 128
"""The most pixels of a side; what is made here has half of them."""
MOST = 300
"""The most pictures one paragraph shows."""
_KEPT = 1024


@dataclass(frozen=True, slots=True)
class CustomEmoticon:
    """What is typed for it, and its picture: a PNG file."""

    code: str
    data: bytes

    @property
    def emoji(self) -> str:
        """What it stands for in a text: its code."""
        return self.code

    @property
    def is_good(self) -> bool:
        """Whether it can be drawn."""
        return image_of(self.data) is not None


Customs = tuple[CustomEmoticon, ...]


@lru_cache(maxsize=_KEPT)
def image_of(data: bytes) -> QImage | None:
    """The picture in a PNG file; None where it is none, or more than one."""
    if len(data) > LARGEST_BYTES:
        return None
    try:
        check_png(data, LARGEST_SIDE)
    except PackError:
        return None
    image = QImage.fromData(data)
    return None if image.isNull() else image


@lru_cache(maxsize=_KEPT)
def custom_pixmap(data: bytes, size: int, ratio: float = 1.0) -> QPixmap:
    """The picture in the middle of a square of `size` logical pixels; nothing in it where there is none."""
    side = round(size * ratio)
    square = QPixmap(side, side)
    square.fill(Qt.GlobalColor.transparent)
    image = image_of(data)
    if image is not None:
        fitted = image.scaled(
            side,
            side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter = QPainter(square)
        painter.drawImage(
            QPoint((side - fitted.width()) // 2, (side - fitted.height()) // 2), fitted
        )
        painter.end()
    square.setDevicePixelRatio(ratio)
    return square


@lru_cache(maxsize=256)
def find_customs(text: str, customs: Customs) -> tuple[tuple[int, int, CustomEmoticon], ...]:
    """Where in a text pictures of these belong: place and length in UTF-16 units, the longest code first.

    A code is none within a word: letters and digits do not follow upon each other at its ends.
    """
    good = sorted((one for one in customs if one.is_good), key=lambda one: -len(one.code))
    return tuple(islice(_found(text, good), MOST)) if good else ()


def _found(text: str, customs: list[CustomEmoticon]) -> Iterator[tuple[int, int, CustomEmoticon]]:
    beginnings = re.compile("|".join(re.escape(one.code) for one in customs))
    at = seen = units = 0
    while (begun := beginnings.search(text, at)) is not None:
        start = begun.start()
        fits = next((one for one in customs if _stands(text, one.code, start)), None)
        if fits is None:
            at = start + 1
            continue
        units += utf16_length(text[seen:start])
        length = utf16_length(fits.code)
        yield units, length, fits
        at = seen = start + len(fits.code)
        units += length


def _stands(text: str, code: str, start: int) -> bool:
    """Whether a code is there, and stands by itself."""
    if not text.startswith(code, start):
        return False
    end = start + len(code)
    before, behind = text[start - 1 : start] if start else "", text[end : end + 1]
    return not (
        (before.isalnum() and code[0].isalnum()) or (behind.isalnum() and code[-1].isalnum())
    )


def is_only_pictures(text: str, customs: Customs) -> bool:
    """Whether a message is nothing but a few pictures of these, or emoji beside them; they are drawn large then."""
    if not customs:
        return False
    rest, count = text, 0
    for one in {found for _, _, found in find_customs(text, customs)}:
        count += rest.count(one.code)
        rest = rest.replace(one.code, " ")
    if not 0 < count <= 6:
        return False
    return not rest.strip() or is_only_emoji(rest.strip())
