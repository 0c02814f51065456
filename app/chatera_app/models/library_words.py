"""What the library says to people, in the reader's language: it speaks English itself, and knows no Qt.

Its sentences stand in `chatera_resources/library_words.txt`, which `scripts/translations.py update` gathers from its
source. What is put into a sentence (a name, a number, another sentence) is found again by its place.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from chatera_app.widgets.plain import isolated

CONTEXT: Final = "Library"
_PLACE = re.compile(r"\{\d+\}")


class Sentence(NamedTuple):
    """One as it is translated, and what stands between its places."""

    template: str
    pieces: tuple[str, ...]

    def parts_of(self, words: str) -> tuple[str, ...] | None:
        """Return what stands in the places, if these words are this sentence."""
        if not all(piece in words for piece in self.pieces):
            return None  # found so, nearly all of them never become an expression
        pattern = "(.*?)".join(re.escape(piece) for piece in self.pieces)
        found = re.fullmatch(pattern, words, re.DOTALL)
        return None if found is None else found.groups()


def in_our_words(said: Exception | str) -> str:
    """Return what the library says in the reader's language; as it is where that is not known."""
    words = str(said)
    if words in _whole():
        return QCoreApplication.translate(CONTEXT, words)
    return filled(_with_places(), words, CONTEXT)


def filled(sentences: Iterable[Sentence], words: str, context: str) -> str:
    """Return words in the reader's language that are one of these sentences; as they are where they are none."""
    for sentence in sentences:
        parts = sentence.parts_of(words)
        if parts is not None:
            own = QCoreApplication.translate(context, sentence.template)
            return words if own == sentence.template else own.format(*map(_part, parts))
    return words


def sentences_of(templates: Iterable[str]) -> tuple[Sentence, ...]:
    """Return these, those that say most themselves first: they are tried first."""
    found = [Sentence(one, tuple(part.format() for part in _PLACE.split(one))) for one in templates]
    return tuple(sorted(found, key=lambda one: -sum(map(len, one.pieces))))


def _part(words: str) -> str:
    """Return what stands in a place: perhaps a sentence again, else a name that turns nothing around it."""
    own = in_our_words(words)
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
