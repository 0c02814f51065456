"""How long painting an SVG drawing takes, reckoned from what it says.

A painter that smooths edges goes along them row by row, in a memory of a fixed size; where that is full it goes along all of
them again. So its time grows with how long an outline is, times how many pixels it touches, and what is stroked is an outline
itself, there and back, with something at each point. `chatera.protocol.wink_effort` reckons so for animations.
"""

import math
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from chatera_app.themes.drawing import NUMBER, view_of

AGAIN = 1.2e-7
"""Milliseconds for each pixel of an outline, times each pixel that it touches."""
ALONG = 1.0e-4
"""For each pixel of an outline."""
POINT = 3.0e-3
JOIN = 1.2e-2
"""For each point of what is stroked."""
PLAIN = 1.5e-6
SHADED = 1.2e-5
"""For each pixel that is filled, with a colour or with a gradient."""
ROUND = 3.5
"""How many times as long as a line is wide its outline goes around a point; a spike may be longer."""
_CURVE = 13
"""Points of a whole ellipse."""
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2}
_COMMAND = re.compile("([MmLlHhVvCcSsQqTtAaZz])")
_TRANSFORM = re.compile(r"(\w+)\(([^)]*)\)")
_N = rf"((?>{NUMBER.pattern}))[\s,]*+"  # no number is tried again as two: that would never end
_ARC = re.compile(rf"[\s,]*+{_N}{_N}{_N}[01][\s,]*+[01][\s,]*+{_N}{_N}")
_Point = tuple[float, float]


class _Style(NamedTuple):
    """What a shape inherits; ``scale`` is the longest that a unit of it becomes, in pixels."""

    scale: float
    fill: str = "black"
    stroke: str = "none"
    width: float = 1.0
    join: str = "miter"
    spike: float = 4.0


class Outline:
    """A way through points, as long as it is at most, and the box around it."""

    def __init__(self) -> None:
        self.points = 0
        self.length = 0.0
        self._start = self.at = (0.0, 0.0)
        self._left = self._top = math.inf
        self._right = self._bottom = -math.inf

    def begin(self, to: _Point) -> None:
        """Go somewhere else; what was left open is closed, as it is where it is filled."""
        self.close()
        self._start = self.at = to
        self._reach(to)

    def go(self, *through: _Point, around: float = 0.0) -> None:
        """Go on through points, perhaps around something of some radius."""
        for to in through:
            self.length += math.dist(self.at, to)
            self.at = to
            self._reach(to, around)

    def close(self) -> None:
        """Go back to where it began."""
        self.length += math.dist(self.at, self._start)
        self.at = self._start

    def _reach(self, to: _Point, around: float = 0.0) -> None:
        self.points += 1
        self._left, self._right = min(self._left, to[0] - around), max(self._right, to[0] + around)
        self._top, self._bottom = min(self._top, to[1] - around), max(self._bottom, to[1] + around)

    @property
    def size(self) -> tuple[float, float]:
        """How wide and how high it is."""
        if not self.points:
            return 0.0, 0.0
        return self._right - self._left, self._bottom - self._top


class Painting:
    """Adds up what it takes to paint a drawing, element by element.

    Args:
        side: of the square that it is painted into, in pixels.
    """

    def __init__(self, side: float) -> None:
        self._side = side
        self._view = 1.0
        self._styles: list[_Style] = []
        self.takes = 0.0
        """Milliseconds at most, where a computer is no faster than those of 2015."""

    def start(self, kind: str, attributes: Mapping[str, str]) -> None:
        """Take one element that begins, with attributes in which no fault was found."""
        if not self._styles:
            self._view = max(view_of(attributes) or (1.0, 1.0))
            self._styles.append(_Style(self._side / max(self._view, 1e-9)))
        style = self._inherited(attributes)
        self._styles.append(style)
        way = self._outline(kind, attributes)
        if way is not None:
            self.takes += self._needed(way, style)

    def end(self) -> None:
        """Take one element that ends."""
        self._styles.pop()

    def _inherited(self, attributes: Mapping[str, str]) -> _Style:
        outer = self._styles[-1]
        return _Style(
            outer.scale * _grown(attributes.get("transform", "")),
            attributes.get("fill", outer.fill),
            attributes.get("stroke", outer.stroke),
            self._number(attributes, "stroke-width", outer.width),
            attributes.get("stroke-linejoin", outer.join),
            self._number(attributes, "stroke-miterlimit", outer.spike),
        )

    def _number(self, attributes: Mapping[str, str], key: str, without: float = 0.0) -> float:
        """Return the size of a number; where it is a part of the whole, that counts if it is more."""
        words = attributes.get(key, "").strip()
        if not words:
            return without
        number = abs(float(words.removesuffix("%")))
        return max(number, number * self._view * 1.5 / 100) if words.endswith("%") else number

    def _outline(self, kind: str, attributes: Mapping[str, str]) -> Outline | None:
        def size(key: str) -> float:
            return self._number(attributes, key)

        way = Outline()
        if kind == "path":
            _follow(way, attributes.get("d", ""))
        elif kind in {"polyline", "polygon"}:
            numbers = list(map(float, NUMBER.findall(attributes.get("points", ""))))
            corners = list(zip(numbers[::2], numbers[1::2], strict=False))
            if corners:
                way.begin(corners[0])
                way.go(*corners[1:])
        elif kind == "line":
            way.begin((0, 0))
            way.go((size("x1") + size("x2"), size("y1") + size("y2")))
        elif kind == "rect":
            wide, high = size("width"), size("height")
            way.begin((0, 0))
            way.go((wide, 0), (wide, high), (0, high))
            way.points += _CURVE if {"rx", "ry"} & attributes.keys() else 0
        elif kind in {"circle", "ellipse"}:
            across = size("rx") or size("ry") or size("r")
            down = size("ry") or size("rx") or size("r")
            way.begin((0, 0))
            way.go((2 * across, 0), (2 * across, 2 * down), (0, 2 * down))
            way.points = _CURVE
        else:
            return None
        way.close()
        return way

    def _needed(self, way: Outline, style: _Style) -> float:
        scale = style.scale
        wide, high = (one * scale for one in way.size)
        needed = way.points * POINT
        if style.fill != "none":
            filled = min(wide * high, self._side**2)
            needed += filled * _each(style.fill) + self._along(
                way.length * scale, wide, high, way.points
            )
        if style.stroke != "none" and style.width:
            width = style.width * scale
            at_points = max(ROUND, 2 + style.spike) if style.join == "miter" else ROUND
            around = 2 * way.length * scale + way.points * at_points * width
            needed += way.points * JOIN + min(around * width, self._side**2) * _each(style.stroke)
            needed += self._along(around, wide + width, high + width, 4 * way.points)
        return needed

    def _along(self, length: float, wide: float, high: float, pieces: int) -> float:
        touched = min(length, (wide + 2) * (high + 2), self._side**2, pieces * 2 * self._side)
        return length * (ALONG + AGAIN * touched)


def _each(paint: str) -> float:
    return SHADED if paint.startswith("url") else PLAIN


def _grown(transform: str) -> float:
    """Return how many times longer a line becomes at most."""
    grown = 1.0
    for name, words in _TRANSFORM.findall(transform):
        numbers = [abs(float(one)) for one in NUMBER.findall(words)]
        if name == "scale" and numbers:
            grown *= max(numbers)
        elif name == "matrix":
            grown *= math.hypot(*numbers[:4])
        elif name.startswith("skew") and numbers:
            grown *= 1 + abs(math.tan(math.radians(numbers[0])))
    return grown


def _follow(way: Outline, words: str) -> None:
    """Go where a path goes. What is missing at the end of a command is passed over, as it is by who paints it."""
    pulled: tuple[str, _Point] = ("", (0.0, 0.0))
    _, *parts = _COMMAND.split(words)
    for letter, rest in zip(parts[::2], parts[1::2], strict=True):
        kind = letter.upper()
        if kind == "Z":
            way.close()
            continue
        if kind == "A":
            for numbers in _arcs(rest):
                _bend(way, *numbers, relative=letter == "a")
            continue
        for number, one in enumerate(_groups(rest, _ARGUMENTS[kind])):
            x, y = way.at if letter.islower() else (0.0, 0.0)
            if kind in "HV":
                across, down = (x + one[0], way.at[1]) if kind == "H" else (way.at[0], y + one[0])
                way.go((across, down))
                continue
            through = [(x + one[at], y + one[at + 1]) for at in range(0, len(one), 2)]
            if kind == "M" and not number:
                way.begin(through[0])
                continue
            if kind in "ST":
                by = (
                    pulled[1]
                    if pulled[0] in ("CS" if kind == "S" else "QT") and pulled[0]
                    else way.at
                )
                through.insert(0, (2 * way.at[0] - by[0], 2 * way.at[1] - by[1]))
            way.points += kind in "QT"  # painted as one with two points that pull at it
            way.go(*through)
            pulled = (kind, through[-2] if len(through) > 1 else way.at)


def _groups(words: str, size: int) -> Iterator[list[float]]:
    numbers = list(map(float, NUMBER.findall(words)))
    for at in range(0, len(numbers) - size + 1, size):
        yield numbers[at : at + size]


def _arcs(words: str) -> Iterator[Iterator[float]]:
    """Yield what each arc is made of, without the two flags, which may stand close to the next number."""
    at = 0
    while found := _ARC.match(words, at):
        yield map(float, found.groups())
        at = found.end()


def _bend(
    way: Outline, rx: float, ry: float, _: float, x: float, y: float, *, relative: bool
) -> None:
    """Go along an arc: no longer than once around, and as large as it has to be to get there."""
    to = (way.at[0] + x, way.at[1] + y) if relative else (x, y)
    least, most = sorted((abs(rx), abs(ry)))
    if least:
        most *= max(1.0, math.dist(way.at, to) / (2 * least))
        way.length += 2 * math.pi * most
        way.points += _CURVE
    way.go(to, around=2 * most if least else 0.0)
