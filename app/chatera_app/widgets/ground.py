"""The ground of a window: the theme's two shades of it, and the picture in its corner."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from chatera_app.widgets.theme import Theme, current

_CORNER = QSize(485, 324)
"""The most room that the picture of a window's corner takes."""


class Ground(QWidget):
    """A window on the theme's ground, within its edge; with the theme's picture, unless other things cover it.

    As a part of another window it has no edge.
    """

    def __init__(self, parent: QWidget | None = None, *, picture: bool = True) -> None:
        super().__init__(parent)
        self._picture = picture
        self._wear_edge()

    def changeEvent(self, event: QEvent) -> None:
        """Take a new theme's edge; as a part of another window have none."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self._wear_edge()

    def _wear_edge(self) -> None:
        self.setContentsMargins(*[current().geometry.edge if self.isWindow() else 0] * 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies under everything else."""
        painter, rect, theme = QPainter(self), QRectF(self.rect()), current()
        paint_ground(painter, rect, theme)
        if self._picture:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            paint_corner(painter, rect, theme, mirrored=mirrored)
        if self.isWindow():
            paint_edge(painter, rect, theme)
        painter.end()
        event.accept()


def paint_ground(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Fill a window's ground."""
    shade = QLinearGradient(rect.topLeft(), rect.bottomLeft())
    shade.setColorAt(0, theme.window)
    shade.setColorAt(1, theme.window_lower)
    painter.fillRect(rect, shade)


def paint_corner(painter: QPainter, rect: QRectF, theme: Theme, *, mirrored: bool = False) -> None:
    """Paint the theme's picture into the lower corner at the far side, if it has one."""
    if "background" not in theme.art:
        return
    room = rect.size().toSize()
    size = QSize(_CORNER).scaled(room, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(_CORNER)
    ratio = painter.device().devicePixelRatioF()
    picture = drawn(theme.art["background"], size, ratio, mirrored=mirrored)
    left = rect.left() if mirrored else rect.right() - size.width()
    painter.drawPixmap(round(left), round(rect.bottom() - size.height()), picture)


def paint_edge(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paint the band along the inside of a window's frame."""
    wide = theme.geometry.edge
    if wide:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(theme.edge, wide)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        half = wide / 2
        painter.drawRect(rect.adjusted(half, half, -half, -half))


@lru_cache(maxsize=16)
def drawn(path: Path, size: QSize, ratio: float, *, mirrored: bool = False) -> QPixmap:
    """An SVG of a theme, as large as said, in logical pixels."""
    from PySide6.QtSvg import QSvgRenderer  # only themes with pictures need it

    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    renderer = QSvgRenderer(str(path))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    made = QPixmap.fromImage(image.mirrored(True, False) if mirrored else image)
    made.setDevicePixelRatio(ratio)
    return made
