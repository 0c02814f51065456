"""Strokes every drawing shares: glossy fills, paths written as text, crisp pixmaps.

Drawings live on a unit square, from (0, 0) at the top left to (1, 1): `render` scales the painter
to the size and the pixel ratio asked for, so one drawing is sharp at every size.
"""

from collections.abc import Callable, Sequence
from itertools import islice

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRadialGradient,
    QTransform,
)

from chatera_app.widgets.theme import Gradient

UNIT = QRectF(0, 0, 1, 1)
Drawing = Callable[[QPainter], None]
_BREAK = (0.0, 0.49, 0.5, 1.0)
"""Where four plain colours of glass stand."""
_GROW = QTransform.fromScale(1000, 1000)  # Qt combines paths in steps too coarse for a unit square
_SHRINK = QTransform.fromScale(0.001, 0.001)
_SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


def smooth(painter: QPainter) -> None:
    """Turn on antialiasing for shapes and pixmaps."""
    painter.setRenderHints(_SMOOTH)


def gloss_brush(rect: QRectF, stops: Gradient | Sequence[QColor]) -> QBrush:
    """A vertical gradient over `rect`; of plain colours, four break hard in the middle, others are even."""
    gradient = QLinearGradient(rect.topLeft(), rect.bottomLeft())
    if isinstance(stops, Gradient):
        for place, colour in stops.stops:
            gradient.setColorAt(place, colour)
        return QBrush(gradient)
    even = [k / max(1, len(stops) - 1) for k in range(len(stops))]
    for place, colour in zip(_BREAK if len(stops) == 4 else even, stops, strict=True):
        gradient.setColorAt(place, colour)
    return QBrush(gradient)


def gloss(
    painter: QPainter,
    rect: QRectF,
    stops: Gradient | Sequence[QColor],
    *,
    radius: float = 0.0,
    border: QColor | None = None,
    shine: int = 130,
    line: float = 1.0,
) -> None:
    """Fill a rounded glossy rectangle; `shine` is the opacity of its bright inner edge, `line` the border's width."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gloss_brush(rect, stops))
    painter.drawRoundedRect(rect, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if shine:
        inner = max(0.0, radius - 1)
        painter.setPen(QPen(QColor(255, 255, 255, shine), 1))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), inner, inner)
    if border is not None:
        painter.setPen(QPen(border, line))
        inset = (line - 1) / 2
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def shape(text: str) -> QPainterPath:
    """A path from SVG-like words on the unit square, as "M .1 .2 L .5 .5 Q … C … Z"."""
    path = QPainterPath()
    words = iter(text.split())

    def points(count: int) -> list[QPointF]:
        numbers = [float(word) for word in islice(words, 2 * count)]
        return [QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]

    draw: dict[str, tuple[int, Callable[..., object]]] = {
        "M": (1, path.moveTo),
        "L": (1, path.lineTo),
        "Q": (2, path.quadTo),
        "C": (3, path.cubicTo),
        "Z": (0, path.closeSubpath),
    }
    for word in words:
        count, step = draw[word]
        step(*points(count))
    return path


def rounded(x: float, y: float, width: float, height: float, radius: float) -> QPainterPath:
    """A rounded rectangle as a path."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    return path


def circle(x: float, y: float, radius: float) -> QPainterPath:
    """A circle as a path, by its middle."""
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def joined(one: QPainterPath, other: QPainterPath) -> QPainterPath:
    """The two paths as one outline."""
    return _SHRINK.map(_GROW.map(one).united(_GROW.map(other)))


def cut(one: QPainterPath, other: QPainterPath) -> QPainterPath:
    """What is left of the first path where the second is taken away."""
    return _SHRINK.map(_GROW.map(one).subtracted(_GROW.map(other)))


def fill(painter: QPainter, path: QPainterPath, colour: QColor | QBrush | str) -> None:
    """Fill a path flatly."""
    brush = colour if isinstance(colour, QBrush) else QBrush(QColor(colour))
    painter.fillPath(path, brush)


def stroke(
    painter: QPainter, path: QPainterPath, colour: QColor | str, width: float = 0.08
) -> None:
    """Draw a path as a line with round ends."""
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)


def wash(painter: QPainter, *colours: str) -> None:
    """Fill the whole square from top to bottom."""
    painter.fillRect(UNIT, gloss_brush(UNIT, [QColor(c) for c in colours]))


def glow(painter: QPainter, x: float, y: float, radius: float, colour: str) -> None:
    """A disc of light whose edge fades."""
    halo = QRadialGradient(QPointF(x, y), radius)
    clear = QColor(colour)
    clear.setAlpha(0)
    for place, tint in ((0.0, QColor(colour)), (0.6, QColor(colour)), (1.0, clear)):
        halo.setColorAt(place, tint)
    fill(painter, circle(x, y, radius), QBrush(halo))


def shaded(painter: QPainter, path: QPainterPath, top: str, bottom: str) -> None:
    """Fill a path with two colours from top to bottom."""
    fill(painter, path, gloss_brush(path.boundingRect(), (QColor(top), QColor(bottom))))


def glass(
    painter: QPainter, path: QPainterPath, colour: QColor | str, outline: float = 0.04
) -> None:
    """Fill a path as a piece of coloured glass with a darker edge."""
    base = QColor(colour)
    stops = (base.lighter(165), base.lighter(112), base, base.lighter(125))
    painter.fillPath(path, gloss_brush(path.boundingRect(), stops))
    stroke(painter, path, base.darker(155), outline)


def render(drawing: Drawing, size: float, ratio: float = 1.0) -> QPixmap:
    """The drawing as a transparent square pixmap of `size` logical pixels."""
    pixels = max(1, round(size * ratio))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    smooth(painter)
    painter.scale(pixels, pixels)
    drawing(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
