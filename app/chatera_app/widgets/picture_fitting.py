"""Makes an emoticon or a sticker of a picture file: decoded within limits, made smaller, and written anew by us.

Nothing of the file itself is kept: no profile, no text, no place where a photograph was taken. Of what moves, the first
picture is taken.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from chatera_app.widgets import custom_emoticons, stickers
from chatera_app.widgets.emoticon_pack import PackError

LARGEST_FILE = 10 * 1024 * 1024
MOST_PIXELS = 40_000_000
PATTERNS = "*.png *.jpg *.jpeg *.webp *.gif *.svg"
_KINDS = {b"png", b"jpeg", b"webp", b"gif"}
_EMOTICON_SIDES = (64, 56, 48, 40, 32, 24, 16)
_STICKER_SIDES = (320, 288, 256, 224, 192, 160, 128, 96)


def emoticon_of_file(path: str) -> bytes:
    """A picture file as the bytes of an emoticon: PNG, at most 64 pixels a side and 8 KiB.

    Raises:
        PackError: it is no picture that can be read here, or too large a one.
    """
    return _written(_read(path, 64), _EMOTICON_SIDES, custom_emoticons.LARGEST_BYTES)


def sticker_of_file(path: str) -> bytes:
    """A picture file as the bytes of a sticker: PNG, at most 320 pixels a side and 48 KiB.

    Raises:
        PackError: as above.
    """
    return _written(_read(path, 320), _STICKER_SIDES, stickers.LARGEST_BYTES)


def emoticon_of_bytes(data: bytes) -> bytes:
    """What somebody else sent as an emoticon, written anew.

    Raises:
        PackError: it is none.
    """
    image = custom_emoticons.image_of(data)
    if image is None:
        raise PackError("no picture")
    return _written(image, _EMOTICON_SIDES, custom_emoticons.LARGEST_BYTES)


def sticker_of_bytes(data: bytes) -> bytes:
    """What somebody else sent as a sticker: pixels are written anew, a drawing that was judged stays as it is.

    Raises:
        PackError: it is none.
    """
    stickers.check_sticker(data)
    if not data.startswith(b"\x89PNG"):
        return data
    image = QImage.fromData(data)
    return _written(image, _STICKER_SIDES, stickers.LARGEST_BYTES)


def _read(path: str, side: int) -> QImage:
    """The picture of a file, not much larger than it is wanted."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise PackError(f"it can't be read: {error.strerror}") from error
    if len(data) > LARGEST_FILE:
        raise PackError(f"it is larger than {LARGEST_FILE // 1024**2} MiB")
    if path.lower().endswith(".svg"):
        return _drawn(data, side)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if reader.format().data() not in _KINDS:
        raise PackError("it is no PNG, JPEG, WebP, GIF or SVG")
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        raise PackError("it is too large a picture")
    twice = QSize(2 * side, 2 * side)
    if size.width() > 4 * side or size.height() > 4 * side:
        reader.setScaledSize(size.scaled(twice, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise PackError(reader.errorString())
    return image


def _drawn(data: bytes, side: int) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    from chatera_app.widgets.svg_check import check_svg

    check_svg(data)
    drawing = QSvgRenderer(QByteArray(data))
    size = drawing.viewBoxF().size()
    size.scale(side, side, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size.toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _written(image: QImage, sides: tuple[int, ...], largest: int) -> bytes:
    """The picture as a PNG file of ours: as large as it may be."""
    for side in sides:
        data = _png(_small(image, side))
        if len(data) <= largest:
            return data
    raise PackError("it does not become small enough")


def _small(image: QImage, side: int) -> QImage:
    """A copy that fits into a square, with pixels and nothing else."""
    size = image.size()
    if max(size.width(), size.height()) > side:
        size = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
    size = size.expandedTo(QSize(1, 1))
    scaled = image.convertToFormat(QImage.Format.Format_ARGB32).scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    kind = QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    fresh = QImage(size, kind)
    fresh.fill(Qt.GlobalColor.transparent)
    painter = QPainter(fresh)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(0, 0, scaled)
    painter.end()
    return fresh


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"PNG")
    writer.setCompression(100)
    if not writer.write(image):
        raise PackError(writer.errorString())
    return bytes(buffer.data().data())
