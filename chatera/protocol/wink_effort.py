"""How long a painter needs for one outline, without painting it: what a stranger's wink may take is bounded by this.

A painter that smooths edges goes along them row by row, in a memory of a fixed size. Where that is full it goes along all
of them again for what is left; so its time grows with how long an outline is, times how many pixels its edges touch. An edge
with a width is an outline itself, there and back, with something round at each point.
"""

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

SIDE = 500.0
"""The longer side of the stage, in pixels, that everything is reckoned for."""
AGAIN = 1.2e-7
"""For each pixel of an outline, times each pixel that it touches."""
ALONG = 1.0e-4
"""For each pixel of an outline."""
AREA = 6.0e-6
"""For each pixel that is filled."""
POINT = 3.0e-3
JOIN = 2.4e-2
"""For each point of an edge with a width."""
ROUND = 3.5
"""How many times as long as the edge is wide the outline of an edge goes around a point."""


class Drawing(NamedTuple):
    """What is measured of an outline, in pixels.

    Attributes:
        points: how many there are.
        length: through all points, those that only pull at curves included: no curve is longer.
        wide: of the box around all points.
        high: likewise.
        filled: pixels that are filled; None where none are.
        width: of the edge; None where there is none.
    """

    points: int
    length: float
    wide: float
    high: float
    filled: float | None
    width: float | None


def effort(one: Drawing) -> float:
    """Return how many milliseconds it takes at most to draw an outline, where a computer is no faster than those of 2015."""
    needed = one.points * POINT
    if one.filled is not None:
        needed += min(one.filled, SIDE * SIDE) * AREA
        needed += _along(one.length, one.wide, one.high, one.points)
    if one.width is not None:
        around = 2 * one.length + one.points * ROUND * one.width
        needed += one.points * JOIN + _along(
            around, one.wide + one.width, one.high + one.width, 4 * one.points
        )
    return needed


def _along(length: float, wide: float, high: float, pieces: int) -> float:
    """Return what an outline takes; each of its pieces goes through what can be seen once, in one direction."""
    touched = min(length, (wide + 2) * (high + 2), SIDE * SIDE, pieces * 2 * SIDE)
    return length * (ALONG + AGAIN * touched)


def length_of(commands: Iterable[tuple[str, Sequence[float]]]) -> float:
    """Return how long the way through all points of a shape is; what is filled is closed, whether it says so or not."""
    whole = 0.0
    start = at = (0.0, 0.0)
    for letter, numbers in commands:
        if letter in "MZ":
            whole += math.dist(at, start)
            at = start
        if letter == "M":
            start = at = (numbers[0], numbers[1])
            continue
        for to in zip(numbers[::2], numbers[1::2], strict=True):
            whole += math.dist(at, to)
            at = to
    return whole + math.dist(at, start)
