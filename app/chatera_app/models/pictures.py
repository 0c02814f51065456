"""Bytes of pictures become pixmaps, once. They come from others: small files can be huge pictures, or programs."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap

KINDS = {b"png", b"jpeg", b"webp", b"gif", b"bmp"}
"""Pixels alone: no drawing that names files, or takes for ever."""
LARGEST_SIDE = 2_048
KEPT_SIDE = 512


@lru_cache(maxsize=512)
def pixmap(data: bytes | None) -> QPixmap | None:
    """Return the picture, or None where there is none or it can't be read."""
    if not data:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if reader.format().data() not in KINDS or not _reasonable(size):
        return None
    if max(size.width(), size.height()) > KEPT_SIDE:
        kept = QSize(KEPT_SIDE, KEPT_SIDE)
        reader.setScaledSize(size.scaled(kept, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)


def _reasonable(size: QSize) -> bool:
    return size.isValid() and max(size.width(), size.height()) <= LARGEST_SIDE
