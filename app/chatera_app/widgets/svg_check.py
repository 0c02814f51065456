"""Sees to it that an SVG file of somebody else's is a drawing and nothing else.

Of SVG only drawing is understood: shapes and gradients of the file's own, within limits. Scripts, styles, text, pictures,
links, instructions and entities are refused.
"""

from collections.abc import Mapping
from typing import NoReturn
from xml.parsers import expat  # what declares entities is refused below before any is used

from chatera_app.themes.drawing import FURTHEST, fault_of, numbers_in, view_of
from chatera_app.themes.painting import Painting
from chatera_app.widgets.emoticon_pack import LARGEST_SVG, PackError

MOST_SHAPES = 600
MOST_NUMBERS = 2_000
"""In all paths together."""
DEEPEST = 12
SIDE = 320
"""In pixels: as large as a sticker is shown, on a screen with twice as many."""
LONGEST_MS = 60.0
"""What painting it may take: see `chatera_app.themes.painting`."""

_SVG = "http://www.w3.org/2000/svg"
_ELEMENTS = frozenset({
    "svg", "g", "defs", "linearGradient", "radialGradient", "stop", "path", "circle", "ellipse",
    "rect", "line", "polyline", "polygon",
})  # fmt: skip


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
        self._painting = Painting(SIDE)

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
        if kind == "svg":
            _check_view(attributes)
        self._numbers += numbers_in(attributes)
        if self._numbers > MOST_NUMBERS:
            raise PackError("too many lines")
        self._painting.start(kind, attributes)
        if not self._painting.takes <= LONGEST_MS:
            raise PackError("too many lines")

    def end(self, _: str) -> None:
        """Take one element that ends."""
        self._depth -= 1
        self._painting.end()

    def text(self, words: str) -> None:
        """Take what stands between elements."""
        if words.strip():
            raise PackError("text is not allowed")


def _check_attribute(key: str, value: str) -> None:
    fault = fault_of(key, value)
    if fault == "unknown":
        raise PackError(f"{key.rpartition('}')[2]} is not allowed")
    if fault == "value":
        raise PackError(f"{key} can't have the value {value[:40]!r}")
    if fault == "large":
        raise PackError(f"{key} contains too large a number")


def _check_view(attributes: Mapping[str, str]) -> None:
    view = view_of(attributes)
    if view is None:
        raise PackError("the viewBox has to be four numbers")
    if not all(1 <= side <= FURTHEST for side in view):
        raise PackError("the viewBox has no size")
