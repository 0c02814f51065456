"""How far an own message has come, drawn as a shape: clock, one tick, two ticks, red mark."""

import math
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QPolygonF

from chatera_app.widgets.paint import render
from chatera_app.widgets.rows import State
from chatera_app.widgets.theme import Theme

_HALF: Final = 10
"""Pixels from the middle of a mark as far as it may reach."""


def draw_state(painter: QPainter, place: QRectF, state: State, theme: Theme) -> None:
    """Draw the mark of `state` into a place of about 18 by 12 pixels."""
    middle = place.center()
    left, top = math.floor(middle.x()), math.floor(middle.y())
    inside = round(middle.x() - left, 2), round(middle.y() - top, 2)
    mark = _mark(state, theme, painter.device().devicePixelRatioF(), *inside)
    painter.drawPixmap(QPointF(left - _HALF, top - _HALF), mark)


@lru_cache(maxsize=128)
def _mark(state: State, theme: Theme, ratio: float, x: float, y: float) -> QPixmap:
    """The mark with its middle at a place within a pixel; to draw its lines takes longer than the words beside it."""

    def draw(painter: QPainter) -> None:
        painter.scale(1 / (2 * _HALF), 1 / (2 * _HALF))
        middle = QPointF(_HALF + x, _HALF + y)
        if state == "waiting":
            _clock(painter, middle, theme.secondary)
        elif state == "stored":
            _tick(painter, middle, theme.secondary, 1.5)
        elif state == "delivered":
            _two_ticks(painter, middle, theme.secondary, 1.5)
        elif state == "read":
            _two_ticks(painter, middle, theme.link, 2.1)
        elif state == "failed":
            _alarm(painter, middle, theme.error, theme.panel)

    return render(draw, 2 * _HALF, ratio)


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(
        QBrush(colour),
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


def _clock(painter: QPainter, middle: QPointF, colour: QColor) -> None:
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
