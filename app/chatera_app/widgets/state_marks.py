"""How far an own message has come, drawn as a shape: clock, one tick, two ticks, red mark."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from chatera_app.widgets.rows import State
from chatera_app.widgets.theme import Theme


def draw_state(painter: QPainter, place: QRectF, state: State, theme: Theme) -> None:
    """Draw the mark of `state` into a place of about 18 by 12 pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state == "waiting":
        _clock(painter, place, theme.secondary)
    elif state == "stored":
        _tick(painter, place.center(), theme.secondary, 1.5)
    elif state == "delivered":
        _two_ticks(painter, place.center(), theme.secondary, 1.5)
    elif state == "read":
        _two_ticks(painter, place.center(), theme.link, 2.1)
    elif state == "failed":
        _alarm(painter, place.center(), theme.error, theme.panel)
    painter.restore()


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(
        QBrush(colour),
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


def _clock(painter: QPainter, place: QRectF, colour: QColor) -> None:
    middle = place.center()
    painter.setPen(_pen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, 4.8, 4.8)
    painter.drawPolyline(QPolygonF([middle + QPointF(0, -2.8), middle, middle + QPointF(2.2, 1.2)]))


def _tick(painter: QPainter, middle: QPointF, colour: QColor, width: float) -> None:
    painter.setPen(_pen(colour, width))
    corners = [QPointF(-3.8, 0.4), QPointF(-1.2, 3.2), QPointF(3.8, -3.2)]
    painter.drawPolyline(QPolygonF([middle + corner for corner in corners]))


def _two_ticks(painter: QPainter, middle: QPointF, colour: QColor, width: float) -> None:
    _tick(painter, middle + QPointF(-2.6, 0), colour, width)
    painter.drawPolyline(
        QPolygonF(
            [middle + QPointF(0.9, 2.2), middle + QPointF(1.9, 3.2), middle + QPointF(6.6, -3.2)]
        )
    )


def _alarm(painter: QPainter, middle: QPointF, colour: QColor, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(middle, 6, 6)
    painter.setPen(_pen(ground, 1.9))
    painter.drawLine(middle + QPointF(0, -3), middle + QPointF(0, 0.6))
    painter.drawPoint(middle + QPointF(0, 3.2))
