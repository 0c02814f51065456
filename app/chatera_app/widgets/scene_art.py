"""The wide pictures that people put behind their names, drawn: each in a light form and a dark one.

A scene is one high and as wide as there is room; what it is about stands at the far end (`Canvas.far`), away from where a
name is written, and the rest goes on for as long as it has to. Each colour is said twice: as light themes show it, pale
enough for dark words, and as dark ones do, deep enough for light words. What is not, `chatera_app.widgets.veil` pales.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QRadialGradient,
    QTransform,
)

from chatera_app.widgets.paint import circle, fill, shape, stroke

Pair = tuple[str, str]
"""A colour in light and in dark themes."""
_GOLDEN = 0.618034
"""Turns that never come back to where they were: things lie about, and always in the same way."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """What a scene is painted on: one high, `wide` wide.

    Attributes:
        painter: scaled so.
        wide: how wide.
        dark: whether its dark form is wanted.
        tint: the colour in which everything is painted; None for each its own.
    """

    painter: QPainter
    wide: float
    dark: bool
    tint: QColor | None = None

    def ink(self, pair: Pair, alpha: float = 1.0) -> QColor:
        """A colour as it is painted here."""
        colour = QColor(pair[self.dark])
        if self.tint is not None:
            hue = max(0.0, self.tint.hslHueF())
            saturation = self.tint.hslSaturationF() * (0.35 + 0.65 * colour.hslSaturationF())
            colour = QColor.fromHslF(hue, min(1.0, saturation), colour.lightnessF())
        colour.setAlphaF(alpha)
        return colour

    def far(self, x: float) -> float:
        """A place so far from the far end."""
        return self.wide - x

    def sky(self, *pairs: Pair) -> None:
        """Fill everything, from top to bottom."""
        whole = QRectF(0, 0, self.wide, 1)
        shades = QLinearGradient(0, 0, 0, 1)
        for number, pair in enumerate(pairs):
            shades.setColorAt(number / (len(pairs) - 1), self.ink(pair))
        self.painter.fillRect(whole, shades)

    def land(self, outline: Callable[[float], float], top: Pair, bottom: Pair) -> None:
        """Fill what lies below a line, that says for each place how far down it is."""
        path = QPainterPath(QPointF(0, 1))
        highest, steps = 1.0, max(24, round(self.wide * 24))
        for number in range(steps + 1):
            x = self.wide * number / steps
            y = outline(self.far(x))
            highest = min(highest, y)
            path.lineTo(x, y)
        path.lineTo(self.wide, 1)
        path.closeSubpath()
        shades = QLinearGradient(0, highest, 0, 1)
        shades.setColorAt(0, self.ink(top))
        shades.setColorAt(1, self.ink(bottom))
        self.painter.fillPath(path, shades)

    def disc(self, x: float, y: float, radius: float, pair: Pair, alpha: float = 1.0) -> None:
        """Fill a circle; ``x`` from the far end."""
        fill(self.painter, circle(self.far(x), y, radius), self.ink(pair, alpha))

    def shine(self, x: float, y: float, radius: float, pair: Pair, alpha: float = 1.0) -> None:
        """Light that fades from a place; ``x`` from the far end."""
        light = QRadialGradient(QPointF(self.far(x), y), radius)
        light.setColorAt(0, self.ink(pair, alpha))
        light.setColorAt(0.35, self.ink(pair, alpha * 0.6))
        light.setColorAt(1, self.ink(pair, 0.0))
        self.painter.fillRect(
            QRectF(self.far(x) - radius, y - radius, 2 * radius, 2 * radius), light
        )

    def put(
        self, words: str, x: float, y: float, size: float, pair: Pair, *, turn: float = 0.0,
        alpha: float = 1.0, line: float = 0.0,
    ) -> None:  # fmt: skip
        """Fill a shape of the unit square (or draw its line) around a place; ``x`` from the far end."""
        move = QTransform().translate(self.far(x), y).rotate(turn).scale(size, size)
        path = move.translate(-0.5, -0.5).map(shape(words))
        if line:
            stroke(self.painter, path, self.ink(pair, alpha), line)
        else:
            fill(self.painter, path, self.ink(pair, alpha))

    def scattered(
        self, step: float, *, start: float = 0.0
    ) -> Iterator[tuple[int, float, float, float]]:
        """Places along the whole width: their number, ``x`` from the far end, and two shares of 0 to 1."""
        for number in range(math.ceil((self.wide - start) / step)):
            yield (
                number, start + step * (number + 0.5), (number * _GOLDEN + 0.31) % 1.0,
                (number * _GOLDEN * _GOLDEN * 7 + 0.17) % 1.0,
            )  # fmt: skip


def _hill(height: float, depth: float, length: float, shift: float) -> Callable[[float], float]:
    """A line of hills: its middle, how far it goes up and down, how long one is, and where it begins."""
    return lambda x: (
        height
        + depth
        * (
            0.7 * math.sin((x + shift) * 2 * math.pi / length)
            + 0.3 * math.sin((x + 2.3 * shift) * 5.1 * math.pi / length)
        )
    )


_CLOUD = (
    "M .12 .70 C -.04 .70 -.02 .48 .14 .48 C .16 .28 .42 .22 .50 .38"
    " C .62 .26 .82 .32 .82 .48 C 1.02 .46 1.04 .70 .88 .70 Z"
)
_LEAF = "M .5 .02 C .86 .26 .86 .66 .5 .98 C .14 .66 .14 .26 .5 .02 Z"
_FIR = (
    "M .5 0 L .72 .32 L .62 .32 L .82 .60 L .70 .60 L .94 .92 L .06 .92 L .30 .60 L .18 .60"
    " L .38 .32 L .28 .32 Z"
)
_BIRD = "M .0 .5 Q .25 .2 .5 .55 Q .75 .2 1 .5"


def _hills(c: Canvas) -> None:
    c.sky(("#a4d8f7", "#183055"), ("#e8f6ff", "#2b507f"))
    c.shine(0.62, 0.30, 0.62, ("#fff3c0", "#6b6238"), 0.95)
    c.disc(0.62, 0.30, 0.13, ("#ffe79a", "#6e663e"))
    for number, x, one, other in c.scattered(1.15, start=0.9):
        c.put(_CLOUD, x, 0.12 + 0.22 * one, 0.42 + 0.22 * other, ("#ffffff", "#3b5a85"), alpha=0.85)
        if number % 2:
            c.put(_BIRD, x - 0.5, 0.22 + 0.1 * other, 0.09, ("#8fb3cd", "#4d6b95"), line=0.012)
    c.land(_hill(0.66, 0.10, 2.6, 0.4), ("#c3e8b4", "#2a5a52"), ("#a6d795", "#204841"))
    c.land(_hill(0.78, 0.09, 1.9, 1.1), ("#b4e096", "#2c6344"), ("#98cf7c", "#1d4a31"))
    c.land(_hill(0.90, 0.06, 1.4, 0.2), ("#a9d886", "#2a5f37"), ("#93c96f", "#184125"))


def _evening(c: Canvas) -> None:
    c.sky(("#d3c6f2", "#241f4c"), ("#ffcfc0", "#54305c"), ("#ffe3b0", "#6f4038"))
    c.shine(0.85, 0.62, 0.75, ("#fff0bd", "#7d5a34"), 0.95)
    c.disc(0.85, 0.62, 0.20, ("#ffdf97", "#7a5c32"))
    sea = QRectF(0, 0.62, c.wide, 0.38)
    shades = QLinearGradient(0, 0.62, 0, 1)
    shades.setColorAt(0, c.ink(("#bcd6ee", "#2f3a66")))
    shades.setColorAt(1, c.ink(("#9ec4e6", "#1b2750")))
    c.painter.fillRect(sea, shades)
    for number in range(6):
        wide, y = 0.34 - 0.035 * number, 0.655 + 0.055 * number
        c.put("M 0 .5 L 1 .5", 0.85, y, wide, ("#ffe9b8", "#7a5f3c"), line=0.020, alpha=0.9)
    for _, x, one, other in c.scattered(0.33, start=1.3):
        y, wide = 0.68 + 0.28 * one, 0.12 + 0.14 * other
        c.put("M 0 .5 L 1 .5", x, y, wide, ("#d3e6f6", "#3d4c80"), line=0.012)
    c.put("M .50 .05 L .50 .66 L .92 .66 Z", 1.62, 0.53, 0.34, ("#ffffff", "#676a94"))
    c.put("M .44 .18 L .44 .66 L .14 .66 Z", 1.62, 0.53, 0.34, ("#fff1dd", "#585c88"))
    c.put("M .06 .72 L .96 .72 Q .86 .92 .70 .92 L .30 .92 Q .14 .92 .06 .72 Z", 1.62, 0.53, 0.34,
          ("#dda48c", "#46304a"))  # fmt: skip


def _city(c: Canvas) -> None:
    c.sky(("#bfd2f5", "#0e1735"), ("#e6d9f4", "#2a2a5e"), ("#ffe2cf", "#533a66"))
    c.disc(0.48, 0.26, 0.14, ("#fff7d6", "#6a6748"))
    for number, x, one, other in c.scattered(0.27):
        wide, top = 0.20 + 0.12 * other, 0.34 + 0.36 * one
        tower = QRectF(c.far(x) - wide / 2, top, wide, 1 - top)
        c.painter.fillRect(
            tower, c.ink(("#c9c8ea", "#2a2c58") if number % 2 else ("#bfcbe9", "#242b55"))
        )
        columns, rows = 3, int((0.96 - top) / 0.12)
        for place in range(columns * rows):
            if (place * 7 + number * 5) % 4 == 0:
                continue
            left = tower.left() + wide * (0.16 + 0.26 * (place % columns))
            lit = (place * 3 + number) % 5 < 3
            pair = ("#fff4c4", "#7a6a35") if lit else ("#d9dcf2", "#353a6b")
            c.painter.fillRect(
                QRectF(left, top + 0.05 + 0.12 * (place // columns), wide * 0.15, 0.055),
                c.ink(pair),
            )
    for _, x, one, other in c.scattered(0.36, start=0.1):
        top = 0.74 + 0.12 * one
        c.painter.fillRect(
            QRectF(c.far(x) - 0.2, top, 0.30 + 0.1 * other, 0.3), c.ink(("#b3bfe2", "#1a2047"))
        )


def _autumn(c: Canvas) -> None:
    c.sky(("#fdeccb", "#3b2a2f"), ("#fff6e4", "#54392f"))
    c.shine(1.1, 0.15, 0.9, ("#fff9e6", "#6b4a34"), 0.8)
    c.land(_hill(0.88, 0.05, 2.2, 0.5), ("#f4cf9a", "#5e3b26"), ("#ecbd80", "#462a1d"))
    bark = ("#cfa98a", "#4c3527")
    for words, wide in (
        ("M 1.3 -.25 Q .8 .02 .34 .16 Q .12 .24 -.2 .42", 0.055), ("M .62 .06 Q .46 .32 .34 .56", 0.035),
        ("M .30 .18 Q .16 .12 -.02 .14", 0.025),
    ):  # fmt: skip
        c.put(words, 0.62, 0.46, 1.0, bark, line=wide)
    reds = (
        ("#f6b283", "#7d4326"),
        ("#f7c873", "#7a5a22"),
        ("#ee9f86", "#7a3530"),
        ("#f2d27f", "#6d5b26"),
    )
    for number in range(17):
        along, beside = number / 17, (number * _GOLDEN) % 1.0
        c.put(_LEAF, 1.28 - 1.28 * along, 0.56 - 0.48 * along + 0.30 * (beside - 0.4), 0.15 + 0.06 * beside,
              reds[number % 4], turn=360 * beside)  # fmt: skip
    for number, x, one, other in c.scattered(0.34, start=1.3):
        c.put(
            _LEAF,
            x,
            0.10 + 0.82 * one,
            0.10 + 0.07 * other,
            reds[number % 4],
            turn=360 * other,
            alpha=0.9,
        )


def _space(c: Canvas) -> None:
    c.sky(("#cfd0f7", "#0b1030"), ("#e4d7f8", "#221a4c"), ("#f7dcef", "#3c2358"))
    c.shine(1.7, 0.5, 0.9, ("#f9e6fb", "#4d2f70"), 0.9)
    c.shine(2.9, 0.3, 0.8, ("#d7eafc", "#24406f"), 0.9)
    for _, x, one, other in c.scattered(0.115):
        c.disc(x, one, 0.008 + 0.014 * other * other, ("#ffffff", "#6f7099"), 0.95)
    ring = "M -.22 .62 C .0 .80 .9 .66 1.22 .34"
    c.put(
        "M -.22 .62 C -.30 .50 .9 .10 1.22 .34",
        0.72,
        0.46,
        0.52,
        ("#e8c5a0", "#5c4a4a"),
        line=0.024,
    )
    planet = circle(c.far(0.72), 0.46, 0.25)
    shades = QLinearGradient(0, 0.21, 0, 0.71)
    for place, pair in (
        (0.0, ("#ffe0b8", "#7a5546")),
        (0.45, ("#f8c6a6", "#6a4350")),
        (1.0, ("#e7b3b8", "#472c4c")),
    ):
        shades.setColorAt(place, c.ink(pair))
    c.painter.fillPath(planet, shades)
    c.painter.save()
    c.painter.setClipPath(planet, Qt.ClipOperation.IntersectClip)
    for y in (0.36, 0.50, 0.58):
        c.put("M 0 .5 Q .5 .56 1 .46", 0.72, y, 0.6, ("#fbd4b4", "#7b5a52"), line=0.022, alpha=0.7)
    c.painter.restore()
    c.put(ring, 0.72, 0.46, 0.52, ("#f3d6b4", "#6e5a52"), line=0.026)
    c.disc(0.24, 0.78, 0.07, ("#c9d4f3", "#43507c"))
    c.disc(1.42, 0.22, 0.04, ("#d6f0e6", "#3d6666"))


def _rain(c: Canvas) -> None:
    c.sky(("#bed0de", "#1c2a3a"), ("#d8e4ec", "#2c4053"), ("#cfdad3", "#283a3c"))
    glows = (
        ("#ffe9b5", "#6b5a30"),
        ("#ffcfc3", "#6a3f3a"),
        ("#c9e5f7", "#2f587a"),
        ("#d3efd0", "#31593f"),
    )
    for number, x, one, other in c.scattered(0.42):
        c.disc(x, 0.50 + 0.42 * one, 0.11 + 0.13 * other, glows[number % 4], 0.55)
    for _, x, one, other in c.scattered(0.105):
        size, y = 0.018 + 0.024 * other, one
        if other > 0.55:  # it has run down, and left a trace
            c.put(
                "M .5 0 L .5 1", x, y - 0.13, 0.24, ("#e9f2f7", "#3b5469"), line=0.014, alpha=0.75
            )
        c.disc(x, y, size, ("#f5fafc", "#415c73"), 0.95)
        c.disc(x + size * 0.25, y + size * 0.30, size * 0.55, ("#c2d5e2", "#2b4154"), 0.9)
    bar = c.ink(("#f7fafc", "#16222f"))
    for x in (0.10, 1.75):
        c.painter.fillRect(QRectF(c.far(x) - 0.035, 0, 0.07, 1), bar)


def _paper(c: Canvas) -> None:
    c.sky(("#fffdf4", "#2b3038"), ("#f8f3e2", "#262b33"))
    rule = c.ink(("#cfe0ee", "#3c4a5c"))
    for number in range(1, 7):
        c.painter.fillRect(QRectF(0, number / 6.5, c.wide, 0.012), rule)
    c.painter.fillRect(QRectF(c.far(2.05), 0, 0.014, 1), c.ink(("#f3b9b4", "#6a4044")))
    pencil = (("M 0 .43 L .74 .43 L .74 .57 L 0 .57 Z", ("#f7d476", "#73602c")),
              ("M 0 .478 L .74 .478 L .74 .522 L 0 .522 Z", ("#fbe6a8", "#7d6c3c")),
              ("M .74 .43 L .92 .5 L .74 .57 Z", ("#f6dfc0", "#6a5a48")),
        ("M .86 .477 L .92 .5 L .86 .523 Z", ("#8c98a6", "#555f6c")),
              ("M -.10 .43 L 0 .43 L 0 .57 L -.10 .57 Z", ("#f2b1a8", "#70423f")))  # fmt: skip
    for words, pair in pencil:
        c.put(words, 0.52, 0.60, 0.92, pair, turn=152)
    doodle = ("#8fb6dc", "#4d6f96")
    c.put(
        "M 0 .6 Q .16 .1 .32 .6 Q .42 .9 .52 .6 Q .66 .2 .80 .6 Q .9 .8 1 .5",
        1.46,
        0.36,
        0.72,
        doodle,
        line=0.022,
    )
    c.put("M .5 .05 L .62 .38 L .97 .38 L .69 .59 L .79 .94 L .5 .73 L .21 .94 L .31 .59 L .03 .38 L .38 .38 Z",
          1.18, 0.74, 0.26, ("#f4c86a", "#6f5b2a"), line=0.018, turn=12)  # fmt: skip
    c.put("M .5 .30 C .38 .06 .06 .14 .10 .42 C .14 .66 .40 .78 .5 .92 C .60 .78 .86 .66 .90 .42 C .94 .14 .62 .06 .5 .30 Z",
          1.68, 0.78, 0.24, ("#ef9fa6", "#74424c"), line=0.018, turn=-10)  # fmt: skip


def _waves(c: Canvas) -> None:
    c.sky(("#e3f6fb", "#0f2d44"), ("#c9ecf5", "#153c56"))
    c.shine(0.7, 0.08, 0.9, ("#ffffff", "#2f6478"), 0.85)
    for number, (top, bottom) in enumerate((
        (("#bfe7f2", "#1c4f6c"), ("#a9dcec", "#174360")), (("#a9dff0", "#1b5a78"), ("#98d3e9", "#154a68")),
        (("#b2e4e4", "#1d6270"), ("#96d5d8", "#154c5a")), (("#c6efe2", "#24695f"), ("#a3dccd", "#174f4b")),
    )):  # fmt: skip
        height = 0.34 + 0.17 * number
        c.land(_hill(height, 0.09 - 0.01 * number, 1.7 - 0.22 * number, 0.37 * number), top, bottom)
    for _, x, one, other in c.scattered(0.5, start=0.2):
        c.put("M 0 .5 Q .25 .2 .5 .5 Q .75 .8 1 .5", x, 0.52 + 0.4 * one, 0.16 + 0.12 * other,
              ("#f3fcfd", "#3a7a8c"), line=0.014, alpha=0.8)  # fmt: skip


def _snow(c: Canvas) -> None:
    c.sky(("#b9d6ef", "#16263f"), ("#e3effa", "#2e4a6b"))
    c.disc(1.5, 0.26, 0.12, ("#fdf8e4", "#676a6c"))
    c.land(_hill(0.66, 0.09, 2.4, 0.9), ("#dcebf7", "#34506f"), ("#cfe2f2", "#2b4462"))
    for number, x, one, other in c.scattered(0.62, start=2.2):
        c.put(
            _FIR,
            x,
            0.62 + 0.06 * one,
            0.30 + 0.12 * other,
            ("#a9cfc6", "#23524f"),
            alpha=0.85 if number % 2 else 1.0,
        )
    for x, y, size in (
        (0.30, 0.55, 0.72),
        (0.74, 0.62, 0.52),
        (1.12, 0.66, 0.40),
        (1.86, 0.66, 0.36),
    ):
        c.put(_FIR, x, y, size, ("#98c6b4", "#1f5145"))
        c.put(
            "M .5 0 L .66 .24 L .56 .20 L .5 .27 L .44 .20 L .34 .24 Z",
            x,
            y,
            size,
            ("#ffffff", "#5f7a8c"),
        )
    c.land(_hill(0.88, 0.05, 1.8, 0.1), ("#ffffff", "#46617f"), ("#e4f0f9", "#34506e"))
    for _, x, one, other in c.scattered(0.10):
        c.disc(x, one, 0.010 + 0.012 * other, ("#ffffff", "#6a7f95"), 0.95)


def _balloons(c: Canvas) -> None:
    c.sky(("#a8dcf6", "#1a3157"), ("#e5f5fd", "#37507e"))
    for _, x, one, other in c.scattered(1.0, start=0.5):
        c.put(_CLOUD, x, 0.16 + 0.62 * one, 0.40 + 0.26 * other, ("#ffffff", "#3f5c88"), alpha=0.8)
    colours = (
        (("#ffb4a2", "#7a3c3a"), ("#ffd9cf", "#8a5049")), (("#ffd98a", "#74602c"), ("#ffedc4", "#7d6c40")),
        (("#b9e29a", "#356238"), ("#dcf2c9", "#4c734a")), (("#c9bdf2", "#4b3f7c"), ("#e4ddfb", "#5f5490")),
        (("#9fdbe8", "#23606f"), ("#d0eff5", "#3a7280")),
    )  # fmt: skip
    places = [(0.36, 0.42, 0.56), (0.98, 0.30, 0.38), (1.42, 0.60, 0.46), (1.95, 0.28, 0.28)]
    places += [
        (x, 0.25 + 0.45 * one, 0.20 + 0.12 * other)
        for _, x, one, other in c.scattered(0.95, start=2.4)
    ]
    body = "M .5 .02 C .08 .02 .10 .42 .40 .68 L .60 .68 C .90 .42 .92 .02 .5 .02 Z"
    stripe = "M .5 .02 C .32 .10 .34 .44 .46 .68 L .54 .68 C .66 .44 .68 .10 .5 .02 Z"
    for number, (x, y, size) in enumerate(places):
        outer, inner = colours[number % 5]
        c.put(body, x, y, size, outer)
        c.put(stripe, x, y, size, inner)
        c.put(
            "M .42 .68 L .45 .80 M .58 .68 L .55 .80",
            x,
            y,
            size,
            ("#c9a98a", "#5c4a3c"),
            line=0.010,
        )
        c.put("M .43 .80 L .57 .80 L .56 .92 L .44 .92 Z", x, y, size, ("#d9b48e", "#614a38"))


def _meadow(c: Canvas) -> None:
    c.sky(("#d3f0fb", "#15303f"), ("#f3fbea", "#1f4a45"))
    c.shine(0.5, 0.1, 0.9, ("#fff8d2", "#4f5f3c"), 0.9)
    c.land(_hill(0.80, 0.05, 2.3, 0.3), ("#c2e8a8", "#23593f"), ("#a6d98b", "#17412c"))
    petals = (
        ("#ffb9c6", "#7c4258"),
        ("#ffd98c", "#76622f"),
        ("#d5c3f5", "#574a86"),
        ("#ffffff", "#6a7480"),
    )
    for number, x, one, other in c.scattered(0.21):
        y, size = 0.56 + 0.26 * one, 0.060 + 0.035 * other
        c.put("M .5 0 Q .46 .5 .54 1", x, y + 0.25, 0.5, ("#8fcb78", "#2c6b41"), line=0.014)
        c.put(_LEAF, x - 0.05, y + 0.22, 0.10, ("#9fd488", "#2b6a40"), turn=55)
        for turn in range(5):
            angle = math.radians(72 * turn + 40 * other)
            c.disc(
                x + size * math.cos(angle),
                y + size * math.sin(angle),
                size * 0.72,
                petals[number % 4],
            )
        c.disc(x, y, size * 0.55, ("#ffe38f", "#7b6a33"))
    wing = (
        "M .5 .55 C .2 -.05 -.15 .25 .18 .58 C -.02 .85 .30 1.0 .5 .55"
        " C .70 1.0 1.02 .85 .82 .58 C 1.15 .25 .8 -.05 .5 .55 Z"
    )
    c.put(wing, 0.92, 0.25, 0.26, ("#f9b98a", "#7a4a34"), turn=18)
    c.put("M .5 .34 L .5 .80", 0.92, 0.25, 0.26, ("#b98b74", "#4b3436"), line=0.020, turn=18)
    c.put(wing, 1.95, 0.34, 0.17, ("#bcd3f6", "#3d5a8c"), turn=-24)


def _mountains(c: Canvas) -> None:
    c.sky(("#bcd9f6", "#141f42"), ("#f6e3e6", "#3d3560"), ("#ffeccf", "#5d4858"))
    c.disc(1.45, 0.34, 0.12, ("#fff3c9", "#6f6246"))
    far_off = (("#cbd7ee", "#333c68"), ("#dde4f3", "#424b74"))
    for _, x, one, other in c.scattered(0.62, start=0.2):
        size = 0.9 + 0.35 * other
        c.put("M .5 .10 L 1.15 1 L -.15 1 Z", x, 0.60 + 0.10 * one, size, far_off[0])
        c.put(
            "M .5 .10 L .64 .30 L .56 .27 L .5 .36 L .44 .28 L .36 .30 Z",
            x,
            0.60 + 0.10 * one,
            size,
            ("#ffffff", "#63698c"),
        )
    for x, y, size in ((0.55, 0.56, 1.1), (2.30, 0.66, 0.9)):
        c.put("M .5 .04 L 1.2 1 L -.2 1 Z", x, y, size, ("#aebfe0", "#28325c"))
        c.put("M .5 .04 L 1.2 1 L .62 1 L .54 .55 Z", x, y, size, ("#a2b4d9", "#212a50"))
        c.put(
            "M .5 .04 L .66 .26 L .58 .24 L .52 .36 L .45 .25 L .34 .27 Z",
            x,
            y,
            size,
            ("#ffffff", "#666d90"),
        )
    c.land(_hill(0.86, 0.03, 2.1, 0.7), ("#a8d0ba", "#23513f"), ("#94c2a8", "#193d30"))
    for _, x, one, other in c.scattered(0.17, start=0.1):
        c.put(_FIR, x, 0.84 + 0.05 * one, 0.16 + 0.08 * other, ("#93c4a6", "#1d4a38"))


SCENE_ART: dict[str, Callable[[Canvas], None]] = {
    "hills": _hills,
    "evening": _evening,
    "city": _city,
    "autumn": _autumn,
    "space": _space,
    "rain": _rain,
    "paper": _paper,
    "waves": _waves,
    "snow": _snow,
    "balloons": _balloons,
    "meadow": _meadow,
    "mountains": _mountains,
}
