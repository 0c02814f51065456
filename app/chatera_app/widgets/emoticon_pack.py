"""Packs of emoticons: a directory with a manifest and one SVG file for each; what is in it is not trusted.

A pack is data that anybody may have made, so everything has a limit, and of SVG only drawing is understood:
shapes and gradients of the file's own. Scripts, styles, text, pictures, links and entities are refused.
"""

import math
import re
from functools import cached_property
from pathlib import Path
from typing import NoReturn
from xml.parsers import expat  # refuses declarations of entities below, before any is used

import msgspec

from chatera_app.widgets.scripts import emoji_clusters

MANIFEST = "pack.json"
FORMAT = 1
LARGEST_MANIFEST = 256 * 1024
LARGEST_SVG = 64 * 1024
MOST_EMOTICONS = 500
MOST_CODES = 8
MOST_SHAPES = 600
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
_FILE = re.compile(r"[a-z0-9][a-z0-9_-]{0,40}\.svg")
_CODE = re.compile(r"[\x21-\x7e]{2,16}")


class PackError(ValueError):
    """A pack or a drawing can't be used; the words say why."""


class Emoticon(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One emoticon: its file in the pack, what it stands for, and by what it is typed and found."""

    file: str
    emoji: str
    codes: tuple[str, ...] = ()
    words: str = ""

    @property
    def name(self) -> str:
        """What it is called: its file's name in words, "wink tongue"."""
        return self.file.removesuffix(".svg").replace("_", " ")


class _Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: int
    name: str
    author: str
    licence: str
    emoticons: tuple[Emoticon, ...]


class Pack:
    """A pack whose manifest was read and found good; drawings are read when they are asked for."""

    def __init__(self, folder: Path, manifest: _Manifest) -> None:
        self._folder = folder
        self.name = manifest.name
        self.author = manifest.author
        self.licence = manifest.licence
        self.emoticons = manifest.emoticons

    @cached_property
    def by_emoji(self) -> dict[str, Emoticon]:
        """The emoticons by the emoji they stand for, as `plain` writes it."""
        return {plain(one.emoji): one for one in self.emoticons}

    @cached_property
    def codes(self) -> dict[str, str]:
        """The emoji by each code, in small letters."""
        return {code.lower(): one.emoji for one in self.emoticons for code in one.codes}

    def svg(self, file: str) -> bytes:
        """The drawing of the emoticon whose file that is.

        Raises:
            PackError: it is not there, or is more than a drawing.
        """
        data = _read(self._folder / file, LARGEST_SVG)
        try:
            check_svg(data)
        except PackError as error:
            raise PackError(f"{file}: {error}") from error
        return data


def plain(emoji: str) -> str:
    """An emoji without the sign that asks for a picture: with and without it is the same."""
    return emoji.replace("\ufe0f", "")


def read_pack(folder: Path) -> Pack:
    """Read the manifest of the pack in a directory.

    Raises:
        PackError: there is none, or it breaks a rule.
    """
    data = _read(folder / MANIFEST, LARGEST_MANIFEST)
    try:
        manifest = msgspec.json.decode(data, type=_Manifest)
    except msgspec.DecodeError as error:
        raise PackError(f"the manifest can't be read: {error}") from error
    if manifest.format != FORMAT:
        raise PackError(f"format {manifest.format} is not known here")
    for text in (manifest.name, manifest.author, manifest.licence):
        if not 1 <= len(text) <= 100 or not text.isprintable():
            raise PackError("name, author and licence are to be said in 1 to 100 letters each")
    if not 1 <= len(manifest.emoticons) <= MOST_EMOTICONS:
        raise PackError(f"a pack has 1 to {MOST_EMOTICONS} emoticons")
    for one in manifest.emoticons:
        _check(one)
    _differ([one.file for one in manifest.emoticons])
    _differ([plain(one.emoji) for one in manifest.emoticons])
    _differ([code.lower() for one in manifest.emoticons for code in one.codes])
    return Pack(folder, manifest)


def _check(one: Emoticon) -> None:
    if not _FILE.fullmatch(one.file):
        raise PackError(f"{one.file!r} is no name of a drawing")
    if [cluster for _, _, cluster in emoji_clusters(one.emoji)] != [one.emoji]:
        raise PackError(f"{one.emoji!r} is not one emoji")
    if len(one.codes) > MOST_CODES or len(one.words) > 200:
        raise PackError(f"{one.file} has too many codes or words")
    for code in one.codes:
        if not _CODE.fullmatch(code) or code.isalnum() or "`" in code:
            raise PackError(f"{code!r} is no code: 2 to 16 signs, not all of them letters")


def _differ(names: list[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise PackError(f"{name!r} is there twice")
        seen.add(name)


def _read(path: Path, most: int) -> bytes:
    """A file of the pack itself: not one elsewhere that a link leads to, and no larger than allowed."""
    try:
        if path.is_symlink() or not path.is_file():
            raise PackError(f"{path.name} is not there")
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise PackError(f"{path.name} can't be read: {error.strerror}") from error
    if len(data) > most:
        raise PackError(f"{path.name} is larger than {most} bytes")
    return data


def check_svg(data: bytes) -> None:
    """See that a file is a drawing and nothing else.

    Raises:
        PackError: it is no SVG, or does more than draw shapes.
    """
    if len(data) > LARGEST_SVG:
        raise PackError(f"larger than {LARGEST_SVG} bytes")
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator="}")
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
    raise PackError("declares a document type")


def _no_instruction(*_: object) -> NoReturn:
    raise PackError("contains an instruction for a program")


class _Reader:
    """Looks at every element of a drawing."""

    def __init__(self) -> None:
        self._depth = 0
        self._shapes = 0

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
