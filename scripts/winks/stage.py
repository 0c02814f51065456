"""Writes one wink as its file (docs/WINKS.md): layers from behind to the front, and how they move."""

import json
import math
from collections.abc import Iterable, Sequence
from typing import Any

WIDTH, HEIGHT = 480, 320
Step = tuple[Any, ...]
Motion = float | Sequence[Any]
"""What something is all the time, or the steps of its way."""
_K = 0.5523
"""How far the pulls of a quarter of a circle stand from its ends."""


class Stage:
    """Collects the layers of a wink."""

    def __init__(self, name: str, *, length: int, poster: int, sound: str) -> None:
        self._head = {
            "wink": 1, "name": name, "stage": [WIDTH, HEIGHT], "length": length, "poster": poster,
            "sound": sound,
        }  # fmt: skip
        self._layers: list[dict[str, Any]] = []
        self.length = length

    def add(
        self, shape: str = "", fill: str = "", *, shade: str = "", line: str = "", width: float = 2.5,
        inside: int = -1, shown: tuple[int, int] | None = None, move: Motion = (), turn: Motion = (),
        size: Motion = (), alpha: Motion = (), tint: Sequence[Step] = (), morph: Sequence[Step] = (),
    ) -> int:  # fmt: skip
        """Put a layer in front of the others; returns its number, for what is in it."""
        layer: dict[str, Any] = {
            "shape": shape, "fill": fill, "shade": shade, "line": line,
            "width": width if line else None, "in": inside if inside >= 0 else None,
            "shown": list(shown) if shown else None, "move": _pairs(move), "turn": _singles(turn),
            "size": _pairs(size), "alpha": _singles(alpha), "tint": _plain(tint), "morph": _plain(morph),
        }  # fmt: skip
        self._layers.append(
            {key: value for key, value in layer.items() if value not in ("", None, [])}
        )
        return len(self._layers) - 1

    def file(self) -> bytes:
        """Return the wink's file."""
        whole = {**self._head, "layers": self._layers}
        return json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _pairs(motion: Motion) -> list[list[Any]]:
    """Write ways of two numbers; one number counts for both."""
    if isinstance(motion, int | float):
        return [[0, _n(motion), _n(motion)]]
    if motion and not isinstance(motion[0], Sequence):
        return [[0, _n(motion[0]), _n(motion[1])]]
    return [_step(one if _numbers(one) > 2 else (one[0], one[1], *one[1:])) for one in motion]


def _singles(motion: Motion) -> list[list[Any]]:
    if isinstance(motion, int | float):
        return [[0, _n(motion)]]
    return [_step(one) for one in motion]


def _plain(steps: Sequence[Step]) -> list[list[Any]]:
    return [[round(one[0]), *one[1:]] for one in steps]


def _step(step: Step) -> list[Any]:
    return [round(step[0]), *(one if isinstance(one, str) else _n(one) for one in step[1:])]


def _numbers(step: Step) -> int:
    return sum(not isinstance(one, str) for one in step)


def _n(number: float) -> float:
    """Return a number with no more places than can be seen."""
    short = round(float(number), 2)
    return int(short) if short == int(short) else short


# Shapes -----------------------------------------------------------------------------------------


def path(*parts: str | float) -> str:
    """Write a shape from letters and numbers."""
    return " ".join(one if isinstance(one, str) else f"{_n(one)}" for one in parts)


def oval(rx: float, ry: float | None = None, x: float = 0.0, y: float = 0.0) -> str:
    """A circle, or an ellipse, by its middle."""
    ry = rx if ry is None else ry
    a, b = rx * _K, ry * _K
    return path(
        "M", x, y - ry, "C", x + a, y - ry, x + rx, y - b, x + rx, y,
        "C", x + rx, y + b, x + a, y + ry, x, y + ry,
        "C", x - a, y + ry, x - rx, y + b, x - rx, y,
        "C", x - rx, y - b, x - a, y - ry, x, y - ry, "Z",
    )  # fmt: skip


def box(x: float, y: float, wide: float, high: float, radius: float) -> str:
    """A rounded rectangle by its upper left corner."""
    r, k = radius, radius * (1 - _K)
    right, low = x + wide, y + high
    return path(
        "M", x + r, y, "L", right - r, y, "C", right - k, y, right, y + k, right, y + r,
        "L", right, low - r, "C", right, low - k, right - k, low, right - r, low,
        "L", x + r, low, "C", x + k, low, x, low - k, x, low - r,
        "L", x, y + r, "C", x, y + k, x + k, y, x + r, y, "Z",
    )  # fmt: skip


def polygon(*points: tuple[float, float]) -> str:
    """Straight edges from point to point."""
    first, *rest = points
    return path("M", *first, *(one for point in rest for one in ("L", *point)), "Z")


def star(points: int, outer: float, inner: float) -> str:
    """A star around the middle."""
    corners = []
    for number in range(2 * points):
        angle, far = math.pi * number / points - math.pi / 2, inner if number % 2 else outer
        corners.append((far * math.cos(angle), far * math.sin(angle)))
    return polygon(*corners)


def heart(size: float) -> str:
    """A heart around its middle, ``size`` from there to its sides."""
    s = size
    return path(
        "M", 0, 0.92 * s, "C", -0.32 * s, 0.66 * s, -1.06 * s, 0.2 * s, -1.0 * s, -0.34 * s,
        "C", -0.95 * s, -0.86 * s, -0.26 * s, -1.0 * s, 0, -0.42 * s,
        "C", 0.26 * s, -1.0 * s, 0.95 * s, -0.86 * s, 1.0 * s, -0.34 * s,
        "C", 1.06 * s, 0.2 * s, 0.32 * s, 0.66 * s, 0, 0.92 * s, "Z",
    )  # fmt: skip


def swing(start: int, end: int, every: int, reach: float, ease: str = "both") -> list[Step]:
    """Go to one side and the other, around nothing."""
    steps: list[Step] = [(start, 0)]
    side, ms = 1, start + every // 2
    while ms < end:
        steps.append((ms, side * reach, ease))
        side, ms = -side, ms + every
    return [*steps, (end, 0, ease)]


def beats(at: Iterable[int], more: float, takes: int = 240) -> list[Step]:
    """Grow for a moment at some times."""
    steps: list[Step] = [(0, 1)]
    for ms in at:
        steps += [(ms, 1), (ms + takes // 3, 1 + more, "out"), (ms + takes, 1, "both")]
    return steps
