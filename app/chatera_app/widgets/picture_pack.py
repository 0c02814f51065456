"""Packs of emoticons or stickers to be given to others: a directory or a ZIP file with a manifest and the pictures.

Whoever made it is not trusted: nothing is kept before all of it was read and judged in memory. docs/PACKS.md says the format.
"""

import io
import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

import msgspec

from chatera_app.widgets.emoticon_pack import LARGEST_MANIFEST, MANIFEST, PackError

SUFFIXES: dict[str, "PackKind"] = {
    ".chatera-emoticons": "emoticons",
    ".chatera-stickers": "stickers",
}
LARGEST_ARCHIVE = 8 * 1024 * 1024
LARGEST_PICTURE = 64 * 1024
MOST_PICTURES = 200
FORMAT = 1
_FILE = re.compile(r"[A-Za-z0-9_-]{1,60}\.(?:png|svg)")
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError,
)  # fmt: skip

PackKind = Literal["emoticons", "stickers"]


class PackedEmoticon(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An emoticon of a pack: its file, and what is typed for it."""

    file: str
    code: str


class PackedSticker(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sticker of a pack: its file, what it means, what it is called, and by what it is found besides."""

    file: str
    emoji: str
    name: str
    words: str = ""


class PackManifest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a pack says of itself; keys that a later version knows are passed over."""

    format: int
    kind: PackKind
    name: str
    author: str
    licence: str
    emoticons: tuple[PackedEmoticon, ...] = ()
    stickers: tuple[PackedSticker, ...] = ()

    @property
    def pictures(self) -> "tuple[PackedEmoticon, ...] | tuple[PackedSticker, ...]":
        """What is in it."""
        return self.emoticons if self.kind == "emoticons" else self.stickers


class PicturePack(msgspec.Struct, frozen=True):
    """A whole pack, read and judged.

    Attributes:
        manifest: what it says.
        files: its pictures by name: PNG of pixels, or SVG of shapes.
    """

    manifest: PackManifest
    files: Mapping[str, bytes]


def read_picture_pack(path: Path) -> PicturePack:
    """Read a pack from a directory or a file.

    Raises:
        PackError: it can't be used; the words say why.
    """
    try:
        files = dict(_directory(path) if path.is_dir() else _archive(path))
    except OSError as error:
        raise PackError(f"{path.name} can't be read: {error.strerror or error}") from None
    if MANIFEST not in files:
        raise PackError(f"there is no {MANIFEST} in it")
    manifest = read_manifest(files.pop(MANIFEST))
    wanted = [one.file for one in manifest.pictures]
    for name in wanted:
        if name not in files:
            raise PackError(f"{name} is not in the pack")
        _judge(manifest.kind, name, files[name])
    return PicturePack(manifest, {name: files[name] for name in wanted})


def read_manifest(data: bytes) -> PackManifest:
    """Read what a pack says.

    Raises:
        PackError: it breaks a rule.
    """
    try:
        manifest = msgspec.json.decode(data, type=PackManifest)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise PackError(f"the manifest can't be read: {error}") from error
    if manifest.format != FORMAT:
        raise PackError(f"format {manifest.format} is not known here")
    _check(manifest)
    return manifest


def _check(manifest: PackManifest) -> None:
    """See that a manifest says nothing that it may not."""
    for text in (manifest.name, manifest.author, manifest.licence):
        if not _is_said(text):
            raise PackError("name, author and licence are to be said in 1 to 64 letters each")
    if not 1 <= len(manifest.pictures) <= MOST_PICTURES:
        raise PackError(f"the number of its pictures is not between 1 and {MOST_PICTURES}")
    for name in (one.file for one in manifest.pictures):
        if not _FILE.fullmatch(name):
            raise PackError(f"{name[:60]!r} is no name of a picture")
    _differ([one.file for one in manifest.pictures])
    if not all(is_typed(one.code) for one in manifest.emoticons):
        raise PackError("what is typed for an emoticon is 1 to 32 signs without blanks")
    _differ([one.code for one in manifest.emoticons])
    for one in manifest.stickers:
        if not all(map(_is_said, (one.name, one.emoji, one.words or "-"))):
            raise PackError("a sticker has an emoji, a name and words of at most 64 letters")


def _is_said(text: str) -> bool:
    return 1 <= len(text) <= 64 and text.isprintable()


def is_typed(code: str) -> bool:
    """Whether something may be typed for an emoticon: a word of signs that can be seen."""
    blanks = {"Cc", "Cs", "Zl", "Zp", "Zs"}
    return 0 < len(code) <= 32 and not any(unicodedata.category(sign) in blanks for sign in code)


def pack_pictures(manifest: PackManifest, files: Mapping[str, bytes]) -> bytes:
    """Return a pack as a file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=1))
        for name, data in files.items():
            packed.writestr(name, data)
    return made.getvalue()


def _judge(kind: PackKind, name: str, data: bytes) -> None:
    from chatera_app.widgets.png_check import check_png
    from chatera_app.widgets.stickers import LARGEST_SIDE, check_sticker

    try:
        if kind == "stickers":
            check_sticker(data)
        else:
            check_png(data, LARGEST_SIDE)
    except PackError as error:
        raise PackError(f"{name}: {error}") from error


def _differ(names: list[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise PackError(f"{name!r} is there twice")
        seen.add(name)


def _limit(name: str) -> int:
    """How large a file of this name may be; nothing else is in a pack."""
    if name == MANIFEST:
        return LARGEST_MANIFEST
    if _FILE.fullmatch(name):
        return LARGEST_PICTURE
    shown = "".join(sign if sign.isprintable() else "?" for sign in name)[:60]
    raise PackError(f"{shown!r} can't be in a pack: only {MANIFEST}, .png and .svg files can")


def _directory(path: Path) -> Iterator[tuple[str, bytes]]:
    for count, one in enumerate(sorted(path.iterdir())):
        if count > MOST_PICTURES:
            raise PackError(f"the number of its pictures is not between 1 and {MOST_PICTURES}")
        if one.name.startswith("."):
            continue
        if not stat.S_ISREG(one.lstat().st_mode):
            raise PackError(f"{one.name[:60]!r} is no plain file")
        with one.open("rb") as file:
            yield one.name, _whole(one.name, file.read(_limit(one.name) + 1))


def _archive(path: Path) -> Iterator[tuple[str, bytes]]:
    with path.open("rb") as file:
        data = file.read(LARGEST_ARCHIVE + 1)
    if len(data) > LARGEST_ARCHIVE:
        raise PackError(f"it is larger than {LARGEST_ARCHIVE // 1024**2} MiB")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            yield from _unpacked(packed)
    except PackError:
        raise
    except _DAMAGED:
        raise PackError("it is no ZIP archive, or a damaged one") from None


def _unpacked(packed: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    entries = [one for one in packed.infolist() if not one.is_dir()]
    if len(entries) > MOST_PICTURES + 1:
        raise PackError(f"the number of its pictures is not between 1 and {MOST_PICTURES}")
    folders = {one.filename.rpartition("/")[0] for one in entries}
    around = f"{next(iter(folders))}/" if len(folders) == 1 and folders != {""} else ""
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename.removeprefix(around)
        if name in seen:
            raise PackError(f"{name[:60]!r} is in it twice")
        seen.add(name)
        limit = _limit(name)
        packing = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
        if entry.flag_bits & 0x1 or entry.compress_type not in packing:
            raise PackError(f"{name} is packed in a way that is not read here")
        with packed.open(entry) as file:
            yield name, _whole(name, file.read(limit + 1))  # what it says of its size may be a lie


def _whole(name: str, data: bytes) -> bytes:
    if len(data) > _limit(name):
        raise PackError(f"{name} is larger than {_limit(name) // 1024} KiB")
    return data
