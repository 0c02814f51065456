"""What the library says to people, in the reader's language: it speaks English itself, and knows no Qt.

Its sentences stand in `chatera_resources/library_words.txt`, which `scripts/translations.py update` gathers from its
source. What is put into a sentence (a name, a number, another sentence) is found again by its place.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from chatera_app.widgets.plain import isolated

CONTEXT: Final = "Library"
DEEPEST: Final = 4
"""So many sentences stand within one another; what somebody else made up may have thousands."""
_PLACE = re.compile(r"\{\d+\}")


class Sentence(NamedTuple):
    """One as it is translated, and what stands between its places."""

    template: str
    pieces: tuple[str, ...]

    def parts_of(self, words: str) -> tuple[str, ...] | None:
        """Return what stands in the places, if these words are this sentence."""
        # From piece to piece: what an expression takes for some words grows with a high power of their length, and others
        # choose the words.
        if len(self.pieces) == 1:
            return () if words == self.pieces[0] else None
        first, *between, last = self.pieces
        end = len(words) - len(last)
        if not words.startswith(first) or not words.endswith(last):
            return None
        parts, place = [], len(first)
        for piece in between:
            found = words.find(piece, place, end)
            if found < 0:
                return None
            parts.append(words[place:found])
            place = found + len(piece)
        return (*parts, words[place:end]) if place <= end else None


def in_our_words(said: Exception | str, depth: int = DEEPEST) -> str:
    """Return what the library says in the reader's language; as it is where that is not known.

    Args:
        said: a sentence, or an error that says one.
        depth: so many sentences may stand within one another.
    """
    words = (isinstance(said, OSError) and said.strerror) or str(said)
    if words in _whole():
        return QCoreApplication.translate(CONTEXT, words)
    if depth == 0:
        return words
    own = filled(_with_places(), words, CONTEXT, depth)
    return own if own != words else filled(_REASONS, words, "Reasons", depth)


def filled(sentences: Iterable[Sentence], words: str, context: str, depth: int = 1) -> str:
    """Return words in the reader's language that are one of these sentences; as they are where they are none."""
    for sentence in sentences:
        parts = sentence.parts_of(words)
        if parts is not None:
            own = QCoreApplication.translate(context, sentence.template)
            if own == sentence.template:
                return words
            return own.format(*(_part(one, depth - 1) for one in parts))
    return words


def sentences_of(templates: Iterable[str]) -> tuple[Sentence, ...]:
    """Return these, those that say most themselves first: they are tried first."""
    found = [Sentence(one, tuple(part.format() for part in _PLACE.split(one))) for one in templates]
    return tuple(sorted(found, key=lambda one: -sum(map(len, one.pieces))))


def _part(words: str, depth: int) -> str:
    """Return what stands in a place: perhaps a sentence again, else a name that turns nothing around it."""
    own = in_our_words(words, depth)
    return own if own != words else isolated(words)


def templates() -> Iterator[str]:
    """Return all sentences as they are translated."""
    text = files("chatera_resources").joinpath("library_words.txt").read_text("utf-8")
    yield from text.splitlines()


@cache
def _whole() -> frozenset[str]:
    return frozenset(one.format() for one in templates() if not _PLACE.search(one))


@cache
def _with_places() -> tuple[Sentence, ...]:
    return sentences_of(one for one in templates() if _PLACE.search(one))


_REASONS: Final = sentences_of(
    cast(
        "tuple[str, ...]",
        QT_TRANSLATE_NOOP(
            "Reasons",
            (
                # the operating system's
                "Permission denied", "Operation not permitted", "No such file or directory", "File exists",
                "Is a directory", "Not a directory", "Directory not empty", "File name too long", "File too large",
                "No space left on device", "Disk quota exceeded", "Read-only file system", "Input/output error",
                "Device or resource busy", "Too many open files", "Connection refused", "Connection timed out",
                "Connection reset by peer", "No route to host", "Network is unreachable", "Network is down",
                "Address already in use", "Cannot assign requested address",
                # SQLite's
                "database or disk is full", "disk I/O error", "database disk image is malformed",
                "attempt to write a readonly database", "unable to open database file", "database is locked",
                # those of a picture or a pack that can't be used
                "no picture", "no PNG", "it can't be read: {0}", "larger than {0} KiB", "it is larger than {0} MiB",
                "it is no PNG, JPEG, WebP, GIF or SVG", "it is too large a picture",
                "it does not become small enough", "it is too long and thin", "{0} can't be read: {1}",
                "there is no {0} in it", "{0} is not in the pack", "the manifest can't be read: {0}",
                "format {0} is not known here", "{0} is no name of a picture",
                "the number of its pictures is not between 1 and {0}",
                "name, author and licence are to be said in 1 to 64 letters each",
                "what is typed for an emoticon is 1 to 32 signs without blanks",
                "a sticker has an emoji, a name and words of at most 64 letters", "{0} is there twice",
                "{0} can't be in a pack: only {1}, .png and .svg files can", "{0} is no plain file",
                "it is no ZIP archive, or a damaged one",
                "{0} is in it twice", "{0} is packed in a way that is not read here", "{0} is larger than {1} KiB",
                # what is wrong with its file
                "it ends too early", "its parts are not in order", "its pixels are damaged", "its head is damaged",
                "it has fewer pixels than it says, or more", "it has a part that no picture needs",
                "a part of it is damaged", "it has more than {0} pixels a side",
                "its pixels are written in a way that is not read here", "larger than {0} bytes", "no XML: {0}",
                "it declares a document type", "it contains an instruction for a program", "<{0}> is not allowed there",
                "too many shapes", "no viewBox", "too many lines", "text is not allowed", "{0} is not allowed",
                "{0} can't have the value {1}", "{0} contains too large a number",
                "the viewBox has to be four numbers", "the viewBox has no size",
            ),
        ),
    )
)  # fmt: skip
"""What stands as the reason within a sentence."""
