"""Sees to it that an SVG file of somebody else's is a drawing and nothing else.

Of SVG only drawing is understood: shapes and gradients of the file's own, within limits. Scripts, styles, text, pictures,
links, instructions and entities are refused.
"""

import math
import re
from typing import NoReturn
from xml.parsers import expat  # what declares entities is refused below before any is used

from chatera_app.widgets.emoticon_pack import PackError

LARGEST_SVG = 64 * 1024
MOST_SHAPES = 600
MOST_NUMBERS = 2_000
"""In all paths together: lines that cross each other take a painter long, and more so the more there are."""
DEEPEST = 12
FURTHEST = 10_000.0
"""The largest number a drawing may contain."""

_SVG = "http://www.w3.org/2000/svg"
_ELEMENTS = frozenset({
    "svg", "g", "defs", "linearGradient", "radialGradient", "stop", "path", "circle", "ellipse",
    "rect", "line", "polyline", "polygon",
})  # fmt: skip
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
    r"none|[a-z]{3,20}|#[0-9A-Fa-f]{3}(?:[0-9A-Fa-f]{3})?|url\(#[A-Za-z][\w-]{0,30}\)"
)
_PAINTED = frozenset({"fill", "stroke", "stop-color"})
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?")


def check_svg(data: bytes) -> None:
    """See that a file is a drawing and nothing else.

    Raises:
        PackError: it is no SVG, or does more than draw shapes.
    """
    if len(data) > LARGEST_SVG:
        raise PackError(f"larger than {LARGEST_SVG} bytes")
    reader = _Reader()
    parser = expat.ParserCreate("UTF-8", "}")  # whatever encoding it declares
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = _no_doctype
    parser.ProcessingInstructionHandler = _no_instruction
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise PackError(f"no XML: {error}") from error


def _no_doctype(*_: object) -> NoReturn:
    raise PackError("it declares a document type")


def _no_instruction(*_: object) -> NoReturn:
    raise PackError("it contains an instruction for a program")


class _Reader:
    """Looks at every element of a drawing."""

    def __init__(self) -> None:
        self._depth = 0
        self._shapes = 0
        self._numbers = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take one element that begins."""
        space, _, kind = name.rpartition("}")
        if space != _SVG or kind not in _ELEMENTS or (kind == "svg") != (self._depth == 0):
            raise PackError(f"<{kind}> is not allowed there")
        self._depth += 1
        self._shapes += 1
        if self._depth > DEEPEST or self._shapes > MOST_SHAPES:
            raise PackError("too many shapes")
        if kind == "svg" and "viewBox" not in attributes:
            raise PackError("no viewBox")
        for key, value in attributes.items():
            _check_attribute(key, value)
            if key in {"d", "points"}:
                self._numbers += len(_NUMBER.findall(value))
        if self._numbers > MOST_NUMBERS:
            raise PackError("too many lines")

    def end(self, _: str) -> None:
        """Take one element that ends."""
        self._depth -= 1

    def text(self, words: str) -> None:
        """Take what stands between elements."""
        if words.strip():
            raise PackError("text is not allowed")


def _check_attribute(key: str, value: str) -> None:
    if key in _PAINTED:
        good = bool(_PAINT.fullmatch(value))
    elif key in _NUMBERS:
        good = bool(_NUMBER.fullmatch(value.strip().removesuffix("%")))
    elif key in _WORDS:
        good = bool(_WORDS[key].fullmatch(value))
    else:
        raise PackError(f"{key.rpartition('}')[2]} is not allowed")
    if not good:
        raise PackError(f"{key} can't have the value {value[:40]!r}")
    if key == "viewBox":
        _check_view(value)
    if key not in _PAINTED and key != "id":
        for number in _NUMBER.findall(value):
            if not math.isfinite(float(number)) or abs(float(number)) > FURTHEST:
                raise PackError(f"{key} contains too large a number")


def _check_view(value: str) -> None:
    numbers = value.split()
    if len(numbers) != 4 or not all(_NUMBER.fullmatch(number) for number in numbers):
        raise PackError("the viewBox has to be four numbers")
    if not all(1 <= float(side) <= FURTHEST for side in numbers[2:]):
        raise PackError("the viewBox has no size")
