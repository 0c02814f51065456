"""Names for files and folders that every system takes, made of what people are called."""

import unicodedata
from collections.abc import Collection

LONGEST = 100
"""Bytes of a name; file systems take 255, encrypted ones 143, and something may be put behind it."""
_LETTERS = frozenset("LMN")
"""Kinds of signs that are kept: letters with their marks, and digits; neither emoji nor what turns text around."""
_SIGNS = frozenset("-_ .(),'&+")
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)
"""Names of devices on Windows, also with anything behind a dot."""


def safe_name(words: str, otherwise: str) -> str:
    """Return a name for a file or folder.

    Args:
        words: what it is to be called, whatever is in it.
        otherwise: the name where nothing of it is left.
    """
    kept = "".join(
        one if unicodedata.category(one)[0] in _LETTERS or one in _SIGNS else " "
        for one in unicodedata.normalize("NFC", words)
    )
    name = _shortened(" ".join(kept.split()).strip(" .")) or otherwise
    first = name.partition(".")[0].strip().casefold()
    return f"_{name}" if first in _RESERVED else name


def unlike(name: str, others: Collection[str]) -> str:
    """Return a name that no system takes for one of others: with a number behind it, where it has to be."""
    known = {same(one) for one in others}
    number, fresh = 1, name
    while same(fresh) in known:
        number += 1
        fresh = f"{name} ({number})"
    return fresh


def same(name: str) -> str:
    """Return what two names have in common that a system may take for one."""
    folded = unicodedata.normalize("NFC", name).casefold()
    return unicodedata.normalize("NFC", folded)


def _shortened(name: str) -> str:
    """Return as much of a name as there is room for; no sign is cut in two."""
    return name.encode("utf-8")[:LONGEST].decode("utf-8", "ignore").strip(" .")
