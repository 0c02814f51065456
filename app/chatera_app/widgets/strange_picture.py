"""Decodes pictures that others sent: what a small file can cost is known before Qt gets to see it.

Qt reads whatever is in a file, for as long as that takes. So each kind is looked through first: a PNG is stripped of all
that is no pixel, a JPEG has few scans, a GIF's first picture is no larger than it says. A BMP is bounded by its pixels; a
WebP by its bytes as well, each of which may stand for a table: of 256 KiB that is a second at the very most. A kind is told
by how its files begin, and Qt is not asked to guess.
"""

from collections.abc import Callable, Set as AbstractSet

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from chatera_app.widgets import gif_check, jpeg_check, png_check
from chatera_app.widgets.emoticon_pack import PackError

LARGEST_BYTES = 256 * 1024
LARGEST_SIDE = 2_048


def strange_image(
    data: bytes, kinds: AbstractSet[str], side: int = LARGEST_SIDE, *, moving: bool = False
) -> QImage | None:
    """Return the picture of some bytes, of one that moves the first.

    Args:
        data: what came.
        kinds: which kinds may be shown: "png", "jpeg", "webp", "gif", "bmp".
        side: how wide and high it may become; a larger one is made smaller.
        moving: whether the first picture of a WebP is shown that has more of them.

    Returns:
        None where it is no such picture, or can't be read.
    """
    kind = kind_of(data)
    known = _bounded(kind, data) if kind in kinds and len(data) <= LARGEST_BYTES else None
    if known is None:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(known))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST_SIDE:
        return None
    if not moving and reader.imageCount() > 1:
        return None
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def kind_of(data: bytes) -> str:
    """Return which kind of picture a file says that it is; empty for none that is known here."""
    beginnings = {
        png_check.SIGNATURE: "png", jpeg_check.SIGNATURE: "jpeg", b"BM": "bmp",
        **dict.fromkeys(gif_check.SIGNATURES, "gif"),
    }  # fmt: skip
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "webp"
    return next((kind for begin, kind in beginnings.items() if data.startswith(begin)), "")


def _bounded(kind: str, data: bytes) -> bytes | None:
    """Return what may be decoded of a file; None for nothing."""
    checks: dict[str, Callable[[bytes], bytes | None]] = {
        "png": _png,
        "jpeg": lambda jpeg: jpeg if jpeg_check.is_quickly_read(jpeg) else None,
        "gif": gif_check.first_picture,
    }
    return checks[kind](data) if kind in checks else data


def _png(data: bytes) -> bytes | None:
    try:
        return png_check.bare_png(data, LARGEST_SIDE)
    except PackError:
        return None  # it says why to whom it is read out; here a picture is shown or not
