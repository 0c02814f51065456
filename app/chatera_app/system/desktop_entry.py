"""Reading and writing the small files by which Linux desktops know programs (the Desktop Entry Specification)."""

from collections.abc import Sequence
from pathlib import Path

_LARGEST = 64 * 1024


def keys(path: Path) -> dict[str, str]:
    """Return the keys of a file's main group; none where it is not there or can't be read."""
    try:
        with path.open(encoding="utf-8") as file:
            lines = file.read(_LARGEST).splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    found: dict[str, str] = {}
    group = ""
    for line in lines:
        if line.startswith("["):
            group = line.strip()
        elif group == "[Desktop Entry]" and "=" in line and not line.startswith("#"):
            name, _, value = line.partition("=")
            found[name.strip()] = value.strip()
    return found


def exec_line(command: Sequence[str]) -> str:
    """Return a command, program first, as the key Exec wants it."""
    return " ".join(_quoted(word) for word in command)


def _quoted(word: str) -> str:
    # Two layers: the quoting of Exec, and the escaping of every string in the file.
    for mark in ("\\", '"', "`", "$"):
        word = word.replace(mark, "\\" + mark)
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'
