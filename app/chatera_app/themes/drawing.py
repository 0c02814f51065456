"""What an SVG drawing of somebody else's may say: which attributes of shapes and gradients, and with which values.

Pictures of themes and of packs and messages are judged by it; it knows no Qt. How long painting takes is reckoned in
`chatera_app.themes.painting`.
"""

import math
import re
from collections.abc import Mapping
from typing import Literal

FURTHEST = 10_000.0
"""The largest number a drawing may contain."""
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?")

_NUMBERS = frozenset({
    "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "width", "height",
    "offset", "opacity", "fill-opacity", "stroke-opacity", "stop-opacity", "stroke-width", "stroke-miterlimit",
})  # fmt: skip
_WORDS = {
    "viewBox": re.compile(r"[-+.\d ]+"),
    "d": re.compile(r"[MmLlHhVvCcSsQqTtAaZz\d+\-.,e\s]*"),
    "points": re.compile(r"[\d+\-.,e\s]*"),
    "transform": re.compile(
        r"(?:(?:translate|scale|rotate|skewX|skewY|matrix)\([-+.,e\d ]+\)\s*)*"
    ),
    "gradientTransform": re.compile(r"(?:(?:translate|scale|rotate|matrix)\([-+.,e\d ]+\)\s*)*"),
    "id": re.compile(r"[A-Za-z][\w-]{0,30}"),
    "version": re.compile(r"[\d.]{1,5}"),
    "gradientUnits": re.compile("userSpaceOnUse|objectBoundingBox"),
    "spreadMethod": re.compile("pad"),
    "fill-rule": re.compile("nonzero|evenodd"),
    "stroke-linecap": re.compile("butt|round|square"),
    "stroke-linejoin": re.compile("miter|round|bevel"),
}
_PAINT = re.compile(
    r"none|[a-z]{3,20}|#[0-9A-Fa-f]{3}(?:[0-9A-Fa-f]{3})?|url\(['\"]?#[A-Za-z][\w-]{0,30}['\"]?\)"
)
_PAINTED = frozenset({"fill", "stroke", "stop-color"})


def fault_of(key: str, value: str) -> Literal["", "unknown", "value", "large"]:
    """Say what is wrong with an attribute: nobody knows it, it can't have this value, or a number in it is too large."""
    if key in _PAINTED:
        good = bool(_PAINT.fullmatch(value))
    elif key in _NUMBERS:
        good = bool(NUMBER.fullmatch(value.strip().removesuffix("%")))
    elif key in _WORDS:
        good = bool(_WORDS[key].fullmatch(value))
    else:
        return "unknown"
    if not good:
        return "value"
    if key not in _PAINTED and key != "id":
        for number in NUMBER.findall(value):
            if not math.isfinite(float(number)) or abs(float(number)) > FURTHEST:
                return "large"
    return ""


def view_of(attributes: Mapping[str, str]) -> tuple[float, float] | None:
    """Return how wide and how high the viewBox is; None where it is not four numbers.

    What it measures can still be nothing, or very large.
    """
    numbers = attributes.get("viewBox", "").split()
    if len(numbers) != 4 or not all(NUMBER.fullmatch(number) for number in numbers):
        return None
    return float(numbers[2]), float(numbers[3])


def numbers_in(attributes: Mapping[str, str]) -> int:
    """Return how many numbers the lines of a shape consist of."""
    return sum(len(NUMBER.findall(attributes.get(key, ""))) for key in ("d", "points"))
