"""The frame around a display picture, tinted by presence: of glass, a card, or a plain line, as the theme wants."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from chatera_app.widgets.paint import gloss
from chatera_app.widgets.theme import Theme


def paint_framed(
    painter: QPainter, rect: QRectF, picture: QPixmap, status: str, theme: Theme
) -> None:
    """Paint the picture, cropped to a square, in a frame of the status's colour."""
    side, shape = rect.width(), theme.geometry
    edge = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    radius = side * shape.frame_radius / 100
    margin = max(2.5, side * shape.frame_width / 100)
    frames = {"glass": _glass, "card": _card, "line": _line}
    frames[shape.frame](painter, edge, radius, margin, theme.status(status), theme)
    inner = edge.adjusted(margin, margin, -margin, -margin)
    hole = QPainterPath()
    rounding = radius * 0.45
    hole.addRoundedRect(inner, rounding, rounding)
    painter.save()
    painter.setClipPath(hole, Qt.ClipOperation.IntersectClip)
    painter.fillPath(hole, theme.panel)
    painter.drawPixmap(inner, picture, _middle_square(picture))
    if shape.shine:
        painter.fillPath(_reflection(inner), QColor(255, 255, 255, 58))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 60), 1))
    painter.drawPath(hole)


def _glass(
    painter: QPainter, edge: QRectF, radius: float, margin: float, tint: QColor, theme: Theme
) -> None:
    """Glass that glows in the colour of the status."""
    del margin, theme
    stops = (tint.lighter(165), tint.lighter(130), tint, tint.lighter(150))
    gloss(painter, edge, stops, radius=radius, border=tint.darker(130))


def _card(
    painter: QPainter, edge: QRectF, radius: float, margin: float, tint: QColor, theme: Theme
) -> None:
    """A pale card with a dark edge, in which the status is a line around the picture."""
    gloss(
        painter,
        edge,
        theme.heading,
        radius=radius,
        border=theme.rule.darker(125),
        shine=theme.geometry.shine,
    )
    line = max(1.8, margin * 0.5)
    place = edge.adjusted(*(side * (margin - line / 2) for side in (1, 1, -1, -1)))
    painter.setPen(QPen(tint, line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, radius * 0.6, radius * 0.6)


def _line(
    painter: QPainter, edge: QRectF, radius: float, margin: float, tint: QColor, theme: Theme
) -> None:
    """A plain band in the colour of the status, between two hard edges."""
    painter.setPen(QPen(theme.text, 1))
    painter.setBrush(tint)
    painter.drawRoundedRect(edge, radius, radius)
    inner = edge.adjusted(*(side * (margin - 1) for side in (1, 1, -1, -1)))
    painter.setBrush(theme.text)
    painter.drawRoundedRect(inner, radius * 0.5, radius * 0.5)


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
