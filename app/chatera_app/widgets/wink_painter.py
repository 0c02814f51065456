"""Draws an animation's frames: of whom it came and how it was read, widgets know nothing."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTransform,
)

from chatera_app.widgets.paint import smooth


class Shape(Protocol):
    """A path: ``M`` and ``L`` with a point each, ``Q`` with two, ``C`` with three, ``Z``."""

    @property
    def commands(self) -> Sequence[tuple[str, Sequence[float]]]:
        """Letters and their numbers."""
        ...


class Layer(Protocol):
    """A shape at one moment: see `chatera.protocol.winks.Drawn`, which is one."""

    @property
    def layer(self) -> int: ...  # noqa: D102
    @property
    def outline(self) -> Shape: ...  # noqa: D102
    @property
    def lasting(self) -> bool: ...  # noqa: D102
    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]: ...  # noqa: D102
    @property
    def alpha(self) -> float: ...  # noqa: D102
    @property
    def fill(self) -> int | None: ...  # noqa: D102
    @property
    def shade(self) -> int | None: ...  # noqa: D102
    @property
    def line(self) -> int | None: ...  # noqa: D102
    @property
    def width(self) -> float: ...  # noqa: D102


class Animation(Protocol):
    """What can be played: see `chatera.protocol.winks.Wink`, which is one."""

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def width(self) -> float: ...  # noqa: D102
    @property
    def height(self) -> float: ...  # noqa: D102
    @property
    def length_ms(self) -> int: ...  # noqa: D102
    @property
    def poster_ms(self) -> int: ...  # noqa: D102
    @property
    def sound(self) -> str: ...  # noqa: D102

    def frame(self, ms: float) -> Sequence[Layer]:
        """Return what is to be seen at a moment, from behind to the front."""
        ...


class WinkPainter:
    """Paints one animation; shapes that last are made once."""

    def __init__(self, wink: Animation) -> None:
        self.wink = wink
        self._paths: dict[int, QPainterPath] = {}

    def paint(self, painter: QPainter, ms: float, place: QRectF, seen: float = 1.0) -> None:
        """Paint a moment, the stage as large as it fits, at the middle of the lower edge; ``seen`` is 0 to 1."""
        wink = self.wink
        scale = min(place.width() / wink.width, place.height() / wink.height)
        painter.save()
        smooth(painter)
        painter.translate(
            place.center().x() - wink.width * scale / 2, place.bottom() - wink.height * scale
        )
        painter.scale(scale, scale)
        base = painter.transform()
        for one in wink.frame(ms):
            painter.setTransform(QTransform(*one.matrix) * base)
            painter.setOpacity(one.alpha * seen)
            painter.setPen(_pen(one))
            painter.setBrush(_brush(one))
            painter.drawPath(self._path(one))
        painter.restore()

    def poster(self, wide: float, high: float, ratio: float) -> QPixmap:
        """Return the moment that shows what it is about, on nothing."""
        made = QPixmap(max(1, round(wide * ratio)), max(1, round(high * ratio)))
        made.fill(Qt.GlobalColor.transparent)
        made.setDevicePixelRatio(ratio)
        painter = QPainter(made)
        self.paint(painter, self.wink.poster_ms, QRectF(0, 0, wide, high))
        painter.end()
        return made

    def _path(self, one: Layer) -> QPainterPath:
        if not one.lasting:
            return path_of(one.outline)
        found = self._paths.get(one.layer)
        if found is None:
            found = self._paths[one.layer] = path_of(one.outline)
        return found


def path_of(shape: Shape) -> QPainterPath:
    """Return a shape as Qt draws it; what lies within what turns the other way is a hole."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for letter, numbers in shape.commands:
        if letter == "M":
            path.moveTo(*numbers)
        elif letter == "L":
            path.lineTo(*numbers)
        elif letter == "Q":
            path.quadTo(*numbers)
        elif letter == "C":
            path.cubicTo(*numbers)
        else:
            path.closeSubpath()
    return path


def _pen(one: Layer) -> QPen:
    if one.line is None or one.width == 0:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor.fromRgb(one.line), one.width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _brush(one: Layer) -> QBrush:
    if one.fill is None:
        return QBrush(Qt.BrushStyle.NoBrush)
    if one.shade is None:
        return QBrush(QColor.fromRgb(one.fill))
    shading = QLinearGradient(QPointF(0, 0), QPointF(0, 1))
    shading.setCoordinateMode(QGradient.CoordinateMode.ObjectMode)
    shading.setColorAt(0, QColor.fromRgb(one.fill))
    shading.setColorAt(1, QColor.fromRgb(one.shade))
    return QBrush(shading)
