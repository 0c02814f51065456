"""Stickers: pictures that are said by themselves, shown as large as a row allows.

They come from strangers: a PNG or an SVG file is judged before it is drawn, and what is none becomes a quiet placeholder.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap

from chatera_app.widgets.art import glyph
from chatera_app.widgets.emoticon_pack import PackError
from chatera_app.widgets.png_check import check_png
from chatera_app.widgets.svg_check import check_svg
from chatera_app.widgets.theme import Theme, ui_font

LARGEST_BYTES = 48 * 1024
LARGEST_SIDE = 512
SIDE = 144.0
"""The longer side of a sticker in a conversation, in logical pixels, where nobody has zoomed."""
MOST = 160.0
_PLACEHOLDER = QSizeF(150, 54)


@dataclass(frozen=True, slots=True)
class StickerPicture:
    """What is known of a sticker where it is shown.

    Attributes:
        id: names it where it lies ready; empty for one that was only said.
        words: by which it is found besides its name.
    """

    emoji: str
    name: str
    data: bytes
    pack: str = ""
    id: str = ""
    words: str = ""


@lru_cache(maxsize=256)
def shape_of(data: bytes) -> QSizeF | None:
    """Its width and height, in pixels or units of its own; None where it can't be drawn."""
    try:
        return _judged(data)
    except PackError:
        return None


def check_sticker(data: bytes) -> None:
    """See that a file may be a sticker.

    Raises:
        PackError: it is neither a PNG of pixels nor an SVG of shapes, or too large.
    """
    _judged(data)


def _judged(data: bytes) -> QSizeF:
    if len(data) > LARGEST_BYTES:
        raise PackError(f"larger than {LARGEST_BYTES // 1024} KiB")
    if data.startswith(b"\x89PNG"):
        size = QSizeF(*check_png(data, LARGEST_SIDE))
        if QImage.fromData(data).isNull():
            raise PackError("no PNG")
    else:
        from PySide6.QtSvg import QSvgRenderer

        check_svg(data)
        size = QSvgRenderer(QByteArray(data)).viewBoxF().size()
    if not 0.1 <= size.width() / max(size.height(), 1e-6) <= 10:
        raise PackError("it is too long and thin")
    return size


@lru_cache(maxsize=96)
def sticker_pixmap(data: bytes, width: int, height: int, ratio: float = 1.0) -> QPixmap:
    """A sticker that can be drawn, in so many logical pixels."""
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    place = QRectF(picture.rect())
    if data.startswith(b"\x89PNG"):
        image = QImage.fromData(data)
        scaled = image.scaled(
            picture.size(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(0, 0, scaled)
    else:
        from PySide6.QtSvg import QSvgRenderer

        QSvgRenderer(QByteArray(data)).render(painter, place)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def fitted(shape: QSizeF, side: float) -> QSizeF:
    """A shape as large as it can be in a square."""
    return shape.scaled(QSizeF(side, side), Qt.AspectRatioMode.KeepAspectRatio)


@dataclass(frozen=True, slots=True)
class StickerBlock:
    """A sticker as the picture of a row."""

    emoji: str
    name: str
    data: bytes
    below = False

    def size(self, scale: float, room: float) -> QSizeF:
        """How large it is shown at a zoom, where a row has so much room."""
        shape = shape_of(self.data)
        if shape is None:
            return QSizeF(min(room, _PLACEHOLDER.width() * scale), _PLACEHOLDER.height() * scale)
        whole = fitted(shape, min(room, MOST, SIDE * scale))
        return QSizeF(max(1, round(whole.width())), max(1, round(whole.height())))

    def paint(self, painter: QPainter, place: QRectF, theme: Theme) -> None:
        """Draw it; where that is not possible, what it is called."""
        ratio = painter.device().devicePixelRatioF()
        if shape_of(self.data) is not None:
            size = place.size().toSize()
            drawn = sticker_pixmap(self.data, size.width(), size.height(), ratio)
            painter.drawPixmap(QPointF(round(place.x()), round(place.y())), drawn)
            return
        painter.setPen(QPen(theme.rule, 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        side = 20
        middle = place.center().y() - side / 2
        painter.setOpacity(0.6)
        painter.drawPixmap(QPointF(place.left() + 10, middle), glyph("picture", theme, side, ratio))
        painter.setOpacity(1.0)
        font = ui_font(0.95)
        painter.setFont(font)
        painter.setPen(theme.secondary)
        words = place.adjusted(38, 4, -8, -4)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), self.name)
