"""People in small: the contact figure, and the marks that tell a status by shape and colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QRadialGradient

from chatera_app.widgets.paint import circle, fill, shape, stroke
from chatera_app.widgets.theme import Theme

_BODY = "M .10 .93 C .10 .60 .26 .46 .50 .46 C .74 .46 .90 .60 .90 .93 Q .50 1.0 .10 .93 Z"
_HEAD = (0.5, 0.30, 0.215)
_SIGNS = {
    "busy": ("M .30 .50 L .70 .50", 0.17),
    "phone": ("M .30 .34 Q .36 .68 .68 .70 M .30 .34 L .38 .42 M .68 .70 L .60 .62", 0.15),
    "away": ("M .50 .26 L .50 .52 L .68 .60", 0.13),
    "brb": ("M .68 .66 Q .72 .40 .36 .42 M .48 .28 L .34 .42 L .48 .56", 0.12),
    "lunch": (
        "M .36 .26 L .36 .74 M .26 .26 L .26 .42 L .46 .42 L .46 .26 M .66 .74 L .66 .28",
        0.10,
    ),
    "idle": ("M .34 .34 L .66 .34 L .34 .66 L .66 .66", 0.12),
}
"""What stands on the disc of a status, and how thick: a bar, a receiver, a clock's hands, an arrow back, a fork beside a
knife, a z."""


def contact_figure(painter: QPainter, colour: QColor) -> None:
    """A glassy head and shoulders, in the colour of a status."""
    body = shape(_BODY)
    gradient = QLinearGradient(0.1, 0.46, 0.9, 0.95)
    gradient.setColorAt(0, colour.lighter(165))
    gradient.setColorAt(0.45, colour)
    gradient.setColorAt(1, colour.darker(135))
    fill(painter, body, QBrush(gradient))
    stroke(painter, body, colour.darker(150), 0.045)
    x, y, radius = _HEAD
    head = circle(x, y, radius)
    ball = QRadialGradient(QPointF(x - radius * 0.35, y - radius * 0.45), radius * 1.7)
    ball.setColorAt(0, colour.lighter(190))
    ball.setColorAt(0.5, colour.lighter(108))
    ball.setColorAt(1, colour.darker(140))
    fill(painter, head, QBrush(ball))
    stroke(painter, head, colour.darker(150), 0.045)
    _shine(painter, QRectF(x - radius * 0.62, y - radius * 0.9, radius * 1.24, radius * 0.95), 180)
    _shine(painter, QRectF(0.27, 0.52, 0.36, 0.25), 110)


def _shine(painter: QPainter, rect: QRectF, opacity: int) -> None:
    gradient = QLinearGradient(rect.topLeft(), rect.bottomLeft())
    gradient.setColorAt(0, QColor(255, 255, 255, opacity))
    gradient.setColorAt(1, QColor(255, 255, 255, 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(gradient))
    painter.drawEllipse(rect)


def status_mark(painter: QPainter, status: str, theme: Theme) -> None:
    """A disc for online, a ring for offline, and a disc with a sign of its own for each of the others."""
    colour = theme.status(status)
    if status != "online" and status not in _SIGNS:
        fill(painter, circle(0.5, 0.5, 0.40), theme.panel)
        stroke(painter, circle(0.5, 0.5, 0.32), colour, 0.17)
        return
    fill(painter, circle(0.5, 0.5, 0.48), QColor("#ffffff"))
    ball = QRadialGradient(QPointF(0.38, 0.33), 0.62)
    ball.setColorAt(0, colour.lighter(150))
    ball.setColorAt(1, colour)
    fill(painter, circle(0.5, 0.5, 0.40), QBrush(ball))
    if status in _SIGNS:
        path, width = _SIGNS[status]
        stroke(painter, shape(path), "#ffffff", width)


def status_figure(painter: QPainter, status: str, theme: Theme, *, group: bool = False) -> None:
    """The contact figure of a list row; two of them stand for a group."""
    colour = theme.offline if status in {"offline", "hidden"} else theme.online
    painter.save()
    if group:
        _placed(painter, 0.34, 0.02, 0.66, QColor("#3b86dd"))
        _placed(painter, 0.0, 0.16, 0.80, colour)
    else:
        _placed(painter, 0.0, 0.0, 0.96, colour)
    if status in _SIGNS:
        painter.translate(0.54, 0.52)
        painter.scale(0.46, 0.46)
        status_mark(painter, status, theme)
    painter.restore()


def _placed(painter: QPainter, x: float, y: float, scale: float, colour: QColor) -> None:
    painter.save()
    painter.translate(x, y)
    painter.scale(scale, scale)
    contact_figure(painter, colour)
    painter.restore()
