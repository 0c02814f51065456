"""The glossy frame around a display picture, tinted by presence."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from chatera_app.widgets.paint import gloss
from chatera_app.widgets.theme import Theme


def paint_framed(
    painter: QPainter, rect: QRectF, picture: QPixmap, status: str, theme: Theme
) -> None:
    """Paint the picture, cropped to a square, in a frame of the status's colour."""
    side = rect.width()
    tint = theme.status(status)
    edge = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    stops = (tint.lighter(165), tint.lighter(130), tint, tint.lighter(150))
    gloss(painter, edge, stops, radius=side * 0.11, border=tint.darker(130))
    margin = max(2.5, side * 0.075)
    inner = edge.adjusted(margin, margin, -margin, -margin)
    hole = QPainterPath()
    hole.addRoundedRect(inner, side * 0.05, side * 0.05)
    painter.save()
    painter.setClipPath(hole, Qt.ClipOperation.IntersectClip)
    painter.fillPath(hole, theme.panel)
    painter.drawPixmap(inner, picture, _middle_square(picture))
    painter.fillPath(_reflection(inner), QColor(255, 255, 255, 58))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 60), 1))
    painter.drawPath(hole)


def _middle_square(picture: QPixmap) -> QRectF:
    whole = QRectF(picture.rect())
    side = min(whole.width(), whole.height())
    square = QRectF(whole.topLeft(), QSizeF(side, side))
    square.moveCenter(whole.center())
    return square


def _reflection(rect: QRectF) -> QPainterPath:
    path = QPainterPath(rect.topLeft())
    path.lineTo(rect.topRight())
    path.lineTo(rect.right(), rect.top() + rect.height() * 0.32)
    path.cubicTo(
        rect.center().x(),
        rect.top() + rect.height() * 0.52,
        rect.left(),
        rect.top() + rect.height() * 0.42,
        rect.left(),
        rect.top() + rect.height() * 0.56,
    )
    path.closeSubpath()
    return path
