"""Packs of emoticons: a directory with a manifest and one SVG file for each.

A pack is data that anybody may have made, so everything in it has a limit. Drawings are checked when they are read.
"""

import re
from functools import cached_property
from pathlib import Path

import msgspec

from chatera_app.widgets.scripts import emoji_clusters

MANIFEST = "pack.json"
FORMAT = 1
LARGEST_MANIFEST = 256 * 1024
LARGEST_SVG = 64 * 1024
MOST_EMOTICONS = 500
MOST_CODES = 8

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
    """A pack whose manifest was read and found good; drawings are read when they are asked for.

    Args:
        folder: its directory.
        manifest: what was read there.
        own: it comes with ChatEra, whose tests look at each drawing: here that would hold up the window.
    """

    def __init__(self, folder: Path, manifest: _Manifest, *, own: bool = False) -> None:
        self._folder = folder
        self._own = own
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
        if self._own:
            return data
        from chatera_app.widgets.svg_check import check_svg

        try:
            check_svg(data)
        except PackError as error:
            raise PackError(f"{file}: {error}") from error
        return data


def plain(emoji: str) -> str:
    """An emoji without the sign that asks for a picture: with and without it is the same."""
    return emoji.replace("\ufe0f", "")


def read_pack(folder: Path, *, own: bool = False) -> Pack:
    """Read the manifest of the pack in a directory.

    Args:
        folder: the directory.
        own: it is the one that comes with ChatEra, whose every line is looked at by its tests already.

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
    if own:
        return Pack(folder, manifest, own=True)
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
