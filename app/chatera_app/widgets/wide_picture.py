"""Pictures of people's own behind names and conversations: read within limits, and written anew by us.

Of a file that one chooses nothing is kept but its pixels. What others send is decoded only where it is small enough, says so
itself before anything is decoded, and is pixels: no drawing that could name files, nothing that moves.
"""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from chatera_app.widgets.strange_picture import LARGEST_BYTES, LARGEST_SIDE, strange_image

_LARGEST_FILE = 40 * 1024 * 1024
_LARGEST_FILE_SIDE = 12_000
_KINDS = frozenset({"png", "jpeg", "webp"})
_QUALITIES = (88, 80, 70, 55, 40, 25)
SCENE_SIZE = QSize(1280, 480)
"""The largest that a scene of one's own is kept in: heads are wide and low."""
BACKGROUND_SIZE = QSize(1600, 1200)
PATTERNS = "*.png *.jpg *.jpeg *.webp *.bmp *.gif"


@lru_cache(maxsize=24)
def wide_image(data: bytes) -> QImage | None:
    """The picture of some bytes; None where it can't be read, or is no such picture."""
    image = strange_image(data, _KINDS)
    return None if image is None else image.convertToFormat(QImage.Format.Format_RGB32)


def read_wide(path: str, largest: QSize) -> bytes:
    """A picture file as the bytes of a scene or a background: JPEG, at most so wide and so high, 256 KiB.

    Raises:
        ValueError: the file is no picture Qt can read, or an absurdly large one.
    """
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    device = reader.device()
    if device is not None and device.size() > _LARGEST_FILE:
        raise ValueError(f"it is larger than {_LARGEST_FILE // 1024**2} MiB")
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST_FILE_SIDE:
        raise ValueError("the picture is too large")
    image = reader.read()
    if image.isNull():
        raise ValueError(reader.errorString())
    return _written(_fitted(image, largest))


def covering(size: QSize, room: QSize) -> QRect:
    """The middle part of a picture that fills a room of another shape."""
    part = room.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (size.width() - part.width()) // 2, (size.height() - part.height()) // 2
    return QRect(left, top, max(1, part.width()), max(1, part.height()))


def _fitted(image: QImage, largest: QSize) -> QImage:
    """Pixels and nothing else, as wide as they may be, and no higher."""
    size = image.size()
    if size.width() > largest.width() or size.height() > LARGEST_SIDE:
        bound = QSize(largest.width(), LARGEST_SIDE)
        size = size.scaled(bound, Qt.AspectRatioMode.KeepAspectRatio)
    size = size.expandedTo(QSize(1, 1))
    scaled = image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    fresh = QImage(size.boundedTo(largest), QImage.Format.Format_RGB32)
    fresh.fill(Qt.GlobalColor.white)
    painter = QPainter(fresh)
    painter.drawImage(0, (fresh.height() - size.height()) // 2, scaled)
    painter.end()
    return fresh


def _written(image: QImage) -> bytes:
    for quality in _QUALITIES:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, b"JPEG")
        writer.setQuality(quality)
        if not writer.write(image):
            raise ValueError(writer.errorString())
        if buffer.size() <= LARGEST_BYTES:
            return bytes(buffer.data().data())
    raise ValueError(f"the picture does not fit in {LARGEST_BYTES // 1024} KiB")
