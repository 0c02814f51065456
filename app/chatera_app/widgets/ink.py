"""Strokes of a pen, and how they are painted: smooth at any size, in colours that can be seen on their ground."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap

from chatera_app.widgets.looks import readable
from chatera_app.widgets.paint import smooth
from chatera_app.widgets.row_blocks import fitting
from chatera_app.widgets.theme import Theme

LIGHTEST, HARDEST = 0.35, 1.3
"""How wide a stroke is, in parts of its width, where the pen is hardly pressed, and where it is pressed hard."""
_MARGIN = 2.0
AT_ONCE = 32
"""Points that one path has: of a long one that crosses itself often, Qt takes very long to find what it covers."""
QUICK = 600
"""Points of a drawing that is painted anew each time: no more than a page of writing has."""


@dataclass(frozen=True, slots=True)
class PenStroke:
    """One line, from pen down to pen up.

    Attributes:
        colour: red, green and blue, 8 bits each.
        width: where the pen is pressed as usual, in the units of the points.
        points: (x, y); one alone is a dot.
        pressure: 0 to 1 for each point; empty where nobody knows.
    """

    colour: int
    width: float
    points: tuple[tuple[float, float], ...]
    pressure: tuple[float, ...] = ()


def paths_of(stroke: PenStroke) -> list[tuple[QPainterPath, float]]:
    """Return what is drawn of a stroke, and how wide: paths of some points each, or of two where it is pressed unevenly.

    The curves are Catmull and Rom's, as in `chatera.protocol.ink.curves`: saved pages show what windows do.
    """
    points = stroke.points
    path = QPainterPath(QPointF(*points[0]))
    if len(points) == 1:
        path.lineTo(points[0][0] + 0.01, points[0][1])
        return [(path, stroke.width * (_pressed(stroke.pressure[0]) if stroke.pressure else 1.0))]
    pieces: list[tuple[QPainterPath, float]] = []
    last = len(points) - 1
    for number in range(last):
        before, start = points[max(0, number - 1)], points[number]
        end, after = points[number + 1], points[min(last, number + 2)]
        if stroke.pressure or (number and number % AT_ONCE == 0):
            path = QPainterPath(QPointF(*start))
        path.cubicTo(
            start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6,
            end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6, *end,
        )  # fmt: skip
        if not stroke.pressure:
            if number % AT_ONCE == AT_ONCE - 1 or number == last - 1:
                pieces.append((path, stroke.width))
        else:
            hard = (_pressed(stroke.pressure[number]) + _pressed(stroke.pressure[number + 1])) / 2
            pieces.append((path, stroke.width * hard))
    return pieces


def _pressed(pressure: float) -> float:
    return LIGHTEST + (HARDEST - LIGHTEST) * pressure


class Drawing:
    """Strokes in a frame; paths are made once."""

    def __init__(self, strokes: Sequence[PenStroke], size: QSizeF) -> None:
        self.strokes = tuple(strokes)
        self.size = size
        self._paths: list[tuple[int, list[tuple[QPainterPath, float]]]] | None = None

    def paint(self, painter: QPainter, place: QRectF, theme: Theme | None = None) -> None:
        """Paint it into a place of its own proportions; with a theme, so that each colour can be seen on its panel."""
        if self._paths is None:
            self._paths = [(one.colour, paths_of(one)) for one in self.strokes]
        scale = place.width() / self.size.width()
        painter.save()
        smooth(painter)
        painter.setClipRect(place.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        painter.translate(place.topLeft())
        painter.scale(scale, scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, pieces in self._paths:
            shown = QColor.fromRgb(colour) if theme is None else ink_colour(colour, theme)
            for path, wide in pieces:
                painter.setPen(pen(shown, wide))
                painter.drawPath(path)
        painter.restore()

    def image(self, scale: float = 2.0) -> QImage:
        """Return it as a picture on white, in its own colours."""
        size = QSize(
            max(1, round(self.size.width() * scale)), max(1, round(self.size.height() * scale))
        )
        made = QImage(size, QImage.Format.Format_RGB32)
        made.fill(Qt.GlobalColor.white)
        painter = QPainter(made)
        self.paint(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return made


class InkBlock:
    """A drawing as it stands in the history."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._points = sum(len(one.points) for one in drawing.strokes)
        self._kept: tuple[tuple[object, ...], QPixmap] | None = None

    below = False

    def size(self, scale: float, room: float) -> QSizeF:
        """How large it is shown."""
        return fitting(self._drawing.size, scale, room)

    def paint(self, painter: QPainter, place: QRectF, theme: Theme) -> None:
        """Paint it; what takes long is painted once for each size, and kept."""
        if self._points <= QUICK:
            self._drawing.paint(painter, place, theme)
            return
        ratio = painter.device().devicePixelRatioF()
        name = (place.width(), place.height(), ratio, theme.panel.rgb(), theme.text.rgb())
        if self._kept is None or self._kept[0] != name:
            self._kept = name, self._painted(place, ratio, theme)
        painter.drawPixmap(place.topLeft() - QPointF(_MARGIN, _MARGIN), self._kept[1])

    def _painted(self, place: QRectF, ratio: float, theme: Theme) -> QPixmap:
        size = place.size() + QSizeF(2 * _MARGIN, 2 * _MARGIN)
        made = QPixmap((size * ratio).toSize())
        made.fill(Qt.GlobalColor.transparent)
        made.setDevicePixelRatio(ratio)
        painter = QPainter(made)
        self._drawing.paint(painter, QRectF(QPointF(_MARGIN, _MARGIN), place.size()), theme)
        painter.end()
        return made


def ink_colour(rgb: int, theme: Theme) -> QColor:
    """Return a colour as it can be seen on a theme's panel; black is what text is written in."""
    return theme.text if rgb == 0 else readable(rgb, theme)


def pen(colour: QColor, wide: float) -> QPen:
    """Return what strokes are drawn with."""
    made = QPen(colour, wide)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return made
