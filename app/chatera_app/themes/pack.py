"""A theme as a directory or as a `*.chatera-theme` file (a ZIP archive of that directory), read with limits.

Whoever made it is not trusted: nothing is unpacked before all of it was read and judged in memory.
"""

import io
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from chatera_app.themes import art, format as formats, sound
from chatera_app.themes.format import MANIFEST, Manifest, ThemeError

SUFFIX = ".chatera-theme"
LARGEST_ARCHIVE = 4 * 1024 * 1024
LARGEST_WHOLE = 8 * 1024 * 1024
MOST_FILES = 64
LARGEST = {
    ".toml": formats.LARGEST_MANIFEST, ".svg": art.LARGEST, ".wav": sound.LARGEST, ".md": 64 * 1024, ".txt": 64 * 1024,
}  # fmt: skip
"""What a pack may consist of, by the ends of names, in bytes."""
_NAME = re.compile(r"\A(?:[A-Za-z0-9_-]{1,40}/)?[A-Za-z0-9_-]{1,40}(\.[a-z]{2,4})\Z")


@dataclass(frozen=True, slots=True)
class Pack:
    """A whole pack, read and judged.

    Attributes:
        manifest: what it says.
        files: everything in it by name, `theme.toml` too.
        warnings: what this version does not know.
    """

    manifest: Manifest
    files: Mapping[str, bytes]
    warnings: tuple[str, ...] = ()


def read(path: Path) -> Pack:
    """Read a pack from a directory or a file.

    Raises:
        ThemeError: with every problem that was found.
    """
    try:
        files = _directory(path) if path.is_dir() else _archive(_whole(path))
    except OSError as error:
        raise ThemeError(f"{path.name} can't be read: {error.strerror or error}.") from None
    return judge(files)


def judge(files: Mapping[str, bytes]) -> Pack:
    """Judge the files of a pack.

    Raises:
        ThemeError: with every problem that was found.
    """
    if MANIFEST not in files:
        raise ThemeError(f"There is no {MANIFEST} in it.")
    manifest, warnings = formats.parse(files[MANIFEST])
    problems = []
    for key, name in manifest.files().items():
        if name not in files:
            problems.append(f"{key} is “{name}”, which is not in the pack.")
    for name, data in files.items():
        if name.endswith(".svg"):
            problems += [f"{name}: {words}" for words in art.problems(data)]
        elif name.endswith(".wav"):
            problems += [f"{name}: {words}" for words in sound.problems(data)]
    if problems:
        raise ThemeError(*problems)
    return Pack(manifest, files, warnings)


def archive(files: Mapping[str, bytes]) -> bytes:
    """Return the files as a `*.chatera-theme`."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in sorted(files.items()):
            packed.writestr(name, data)
    return made.getvalue()


def _whole(path: Path) -> bytes:
    if not path.is_file():
        raise ThemeError(f"{path.name} is neither a file nor a directory.")
    with path.open("rb") as file:
        data = file.read(LARGEST_ARCHIVE + 1)
    if len(data) > LARGEST_ARCHIVE:
        raise ThemeError(f"It is larger than {LARGEST_ARCHIVE // 1024**2} MiB.")
    return data


def _directory(path: Path) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    whole = 0
    for place in _places(path):
        name = place.relative_to(path).as_posix()
        limit = _limit(name)
        with place.open("rb") as file:
            data = file.read(limit + 1)
        whole += len(data)
        _keep(files, name, data, whole)
    return files


def _places(path: Path) -> Iterator[Path]:
    """The files of a directory and of those in it, but of no deeper ones."""
    seen = 0
    for place in sorted(path.iterdir()):
        inner = sorted(place.iterdir()) if place.is_dir() and not place.is_symlink() else [place]
        for one in inner:
            seen += 1
            if seen > MOST_FILES:
                raise ThemeError(f"There are more than {MOST_FILES} files in it.")
            mode = one.lstat().st_mode
            if stat.S_ISLNK(mode) or not stat.S_ISREG(mode):
                raise ThemeError(
                    f"{_shown(one.name)} is no plain file, which is all that may be in a theme."
                )
            yield one


def _archive(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return _unpacked(packed)
    except ThemeError:
        raise
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        OSError,
    ):
        raise ThemeError("It is no ZIP archive, or a damaged one.") from None


def _unpacked(packed: zipfile.ZipFile) -> dict[str, bytes]:
    entries = [one for one in packed.infolist() if not one.is_dir()]
    if len(entries) > MOST_FILES:
        raise ThemeError(f"There are more than {MOST_FILES} files in it.")
    around = _folder_around([one.filename for one in entries])
    files: dict[str, bytes] = {}
    whole = 0
    for entry in entries:
        name = entry.filename.removeprefix(around)
        limit = _limit(name)
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise ThemeError(
                f"{_shown(name)} is no plain file, which is all that may be in a theme."
            )
        if entry.flag_bits & 0x1 or entry.compress_type not in {
            zipfile.ZIP_STORED,
            zipfile.ZIP_DEFLATED,
        }:
            raise ThemeError(f"{_shown(name)} is packed in a way that is not read here.")
        with packed.open(entry) as file:
            content = file.read(limit + 1)  # what the archive says of its size may be a lie
        whole += len(content)
        _keep(files, name, content, whole)
    return files


def _folder_around(names: list[str]) -> str:
    """The folder that holds all of it, as file managers pack one; else nothing."""
    first = {name.partition("/")[0] + "/" for name in names}
    if MANIFEST in names or len(first) != 1:
        return ""
    return first.pop()


def _limit(name: str) -> int:
    """How large a file of this name may be."""
    found = _NAME.match(name)
    if found is None or found[1] not in LARGEST:
        raise ThemeError(
            f"{_shown(name)} can't be in a theme: only files ending in {', '.join(LARGEST)} can, "
            "named by letters, digits, - and _, in one folder at most."
        )
    return LARGEST[found[1]]


def _keep(files: dict[str, bytes], name: str, data: bytes, whole: int) -> None:
    if len(data) > _limit(name):
        raise ThemeError(f"{name} is larger than {_limit(name) // 1024} KiB.")
    if whole > LARGEST_WHOLE:
        raise ThemeError(f"Unpacked it is larger than {LARGEST_WHOLE // 1024**2} MiB.")
    if name.lower() in {one.lower() for one in files}:
        raise ThemeError(f"{name} is in it twice.")
    files[name] = data


def _shown(name: str) -> str:
    return "“" + "".join(char if char.isprintable() else "?" for char in name)[:60] + "”"
