"""What can stand behind a conversation, drawn in the theme's own colours: patterns, and gradients.

A pattern is a tile that repeats; it is painted at one size, in logical pixels, so that it does not grow with the window.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QTransform,
)

from chatera_app.widgets.paint import shape
from chatera_app.widgets.theme import Theme
from chatera_app.widgets.veil import mixed

_QUIET = {False: 0.20, True: 0.30}
"""How much of the theme's colour is in a pattern's lines, in light and in dark themes."""


@dataclass(frozen=True, slots=True)
class Tile:
    """What a pattern is painted on: so large, again and again in all directions.

    Attributes:
        painter: its scale is logical pixels.
        ink: the pattern's colour.
        pale: half of that.
    """

    painter: QPainter
    ink: QColor
    pale: QColor

    def put(
        self, words: str, x: float, y: float, size: float, turn: float = 0.0, *, pale: bool = False
    ) -> None:
        """Fill a shape of the unit square around a place."""
        move = QTransform().translate(x, y).rotate(turn).scale(size, size).translate(-0.5, -0.5)
        self.painter.fillPath(move.map(shape(words)), self.pale if pale else self.ink)

    def line(self, path: QPainterPath, wide: float = 1.4, *, pale: bool = False) -> None:
        """Draw a line."""
        pen = QPen(self.pale if pale else self.ink, wide)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.painter.strokePath(path, pen)

    def disc(self, x: float, y: float, radius: float, *, pale: bool = False) -> None:
        """Fill a circle."""
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), radius, radius)
        self.painter.fillPath(path, self.pale if pale else self.ink)

    def ring(
        self, x: float, y: float, radius: float, wide: float = 1.6, *, pale: bool = False
    ) -> None:
        """Draw a circle."""
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), radius, radius)
        self.line(path, wide, pale=pale)


_HEART = "M .5 .92 C .1 .62 0 .44 .02 .30 C .06 .06 .38 .04 .5 .28 C .62 .04 .94 .06 .98 .30 C 1 .44 .9 .62 .5 .92 Z"
_STAR = "M .5 .02 L .61 .36 L .97 .36 L .68 .57 L .79 .92 L .5 .71 L .21 .92 L .32 .57 L .03 .36 L .39 .36 Z"
_LEAF = "M .5 0 C .9 .28 .86 .70 .5 1 C .14 .70 .10 .28 .5 0 Z"


def _dots(t: Tile) -> None:
    for x, y in ((8, 8), (24, 24)):
        t.disc(x, y, 2.6, pale=(x == 24))


def _stripes(t: Tile) -> None:
    for shift in (-24, 0, 24):
        path = QPainterPath(QPointF(shift, 24))
        path.lineTo(shift + 24, 0)
        t.line(path, 7, pale=True)


def _squares(t: Tile) -> None:
    for place in (0.5, 20.5):
        for start, end in (((place, 0), (place, 40)), ((0, place), (40, place))):
            path = QPainterPath(QPointF(*start))
            path.lineTo(*end)
            t.line(path, 1.0, pale=place > 1)


def _bubbles(t: Tile) -> None:
    for x, y, radius in (
        (22, 26, 14),
        (74, 18, 8),
        (60, 66, 20),
        (16, 78, 7),
        (98, 92, 10),
        (104, 48, 5),
    ):
        t.ring(x, y, radius, pale=radius > 12)
        t.disc(x - radius * 0.34, y - radius * 0.36, radius * 0.16)


def _stars(t: Tile) -> None:
    for number, (x, y, size) in enumerate(
        ((20, 22, 20), (78, 16, 11), (54, 58, 16), (14, 84, 10), (96, 88, 22), (100, 50, 8))
    ):
        t.put(_STAR, x, y, size, 17.0 * number, pale=number % 2 == 0)


def _hearts(t: Tile) -> None:
    for number, (x, y, size) in enumerate(
        ((22, 20, 20), (80, 24, 12), (52, 62, 17), (14, 80, 11), (94, 88, 21))
    ):
        t.put(_HEART, x, y, size, (-18.0, 14.0, 6.0, 22.0, -10.0)[number], pale=number % 2 == 0)


def _leaves(t: Tile) -> None:
    for number, (x, y, size) in enumerate(
        ((22, 24, 30), (82, 20, 20), (56, 62, 26), (16, 88, 18), (98, 88, 30))
    ):
        turn = 47.0 * number + 20
        t.put(_LEAF, x, y, size, turn, pale=number % 2 == 0)
        angle = math.radians(turn + 90)
        vein = QPainterPath(
            QPointF(x - size * 0.38 * math.cos(angle), y - size * 0.38 * math.sin(angle))
        )
        vein.lineTo(x + size * 0.62 * math.cos(angle), y + size * 0.62 * math.sin(angle))
        t.line(vein, 1.2, pale=number % 2 == 1)


def _ripples(t: Tile) -> None:
    for row in range(3):
        y = 10.0 + 20 * row
        path = QPainterPath(QPointF(-40, y))
        for step in range(-1, 2):
            left = 40.0 * step
            path.cubicTo(left + 7, y - 9, left + 13, y - 9, left + 20, y)
            path.cubicTo(left + 27, y + 9, left + 33, y + 9, left + 40, y)
        t.line(path, 2.0, pale=row % 2 == 0)


_TILES: dict[str, tuple[int, Callable[[Tile], None]]] = {
    "dots": (32, _dots),
    "stripes": (24, _stripes),
    "squares": (40, _squares),
    "ripples": (40, _ripples),
    "bubbles": (120, _bubbles),
    "stars": (116, _stars),
    "hearts": (116, _hearts),
    "leaves": (120, _leaves),
}
_GRADIENTS = {
    "sky": ("#2f9be0", "#8fd8f7"),
    "dawn": ("#ff9a5c", "#f0609a"),
    "mint": ("#35c08a", "#b6e05c"),
    "lilac": ("#8a6be8", "#e07ac8"),
}
"""Two colours, of which some is in what a theme has behind conversations, at the top and at the bottom."""
BACKGROUNDS = (*_TILES, *_GRADIENTS)


def paint_background(
    name: str, painter: QPainter, place: QRectF, theme: Theme, ratio: float
) -> None:
    """Paint one of `BACKGROUNDS` into a place, in a theme's colours; tiles begin at its lower left corner."""
    painter.fillRect(place, theme.panel)
    if name in _GRADIENTS:
        share = _QUIET[theme.dark]
        shades = QLinearGradient(place.topLeft(), place.bottomRight())
        for at, colour in zip((0.0, 1.0), _GRADIENTS[name], strict=True):
            shades.setColorAt(at, mixed(theme.panel, QColor(colour), share))
        painter.fillRect(place, shades)
        return
    brush = QBrush(_tile(name, theme, ratio))
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    painter.setBrushOrigin(place.bottomLeft())
    painter.fillRect(place, brush)


def _tile(name: str, theme: Theme, ratio: float) -> QImage:
    side, draw = _TILES[name]
    image = QImage(QSize(side, side) * ratio, QImage.Format.Format_RGB32)
    image.fill(theme.panel)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(image.width() / side, image.height() / side)
    share = _QUIET[theme.dark]
    accent = theme.selection_border
    ink, pale = mixed(theme.panel, accent, share), mixed(theme.panel, accent, share * 0.55)
    for across in (-1, 0, 1):
        for down in (-1, 0, 1):  # what reaches over an edge comes in at the other one
            painter.save()
            painter.translate(across * side, down * side)
            draw(Tile(painter, ink, pale))
            painter.restore()
    painter.end()
    return image


def background_words(name: str) -> str:
    """What a background is called."""
    words = {
        "dots": _tr("Dots"), "stripes": _tr("Stripes"), "squares": _tr("Squared paper"),
        "ripples": _tr("Ripples"), "bubbles": _tr("Bubbles"), "stars": _tr("Stars"),
        "hearts": _tr("Hearts"), "leaves": _tr("Leaves"), "sky": _tr("Blue gradient"),
        "dawn": _tr("Orange and pink gradient"), "mint": _tr("Green gradient"),
        "lilac": _tr("Violet gradient"),
    }  # fmt: skip
    return words[name]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Backgrounds", words)
