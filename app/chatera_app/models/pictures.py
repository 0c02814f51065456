"""Bytes of pictures become pixmaps, once."""

from functools import lru_cache

from PySide6.QtGui import QPixmap


@lru_cache(maxsize=512)
def pixmap(data: bytes | None) -> QPixmap | None:
    """Return the picture, or None where there is none or it can't be read."""
    if not data:
        return None
    picture = QPixmap()
    return picture if picture.loadFromData(data) else None
