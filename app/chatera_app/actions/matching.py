"""Finding names and actions by a few letters.

What is typed is split at blanks, and each word has to be found: as a word's beginning, somewhere within, or as letters
that follow each other with others between ("nwgr" finds "New group"). Case and accents do not count, in any script.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from chatera_app.widgets.folding import fold

T = TypeVar("T")
_WHOLE, _START, _WORD, _WITHIN, _SCATTERED = range(5)


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """How well a text fits; the smaller, the better.

    Attributes:
        rank: the worst of the words' ways of fitting.
        spread: letters between the first and the last one found that were not typed.
        start: where the first was found.
        places: of the letters found, in the original text.
    """

    rank: int
    spread: int
    start: int
    places: tuple[int, ...]


def match(typed: str, text: str) -> Match | None:
    """Return how a text fits what was typed; None where it does not. Nothing fits everything."""
    wanted = fold(typed).letters.split()
    folded = fold(text)
    if wanted and wanted == folded.letters.split():
        return Match(_WHOLE, 0, 0, tuple(sorted(set(folded.places))))
    rank = spread = 0
    found: list[int] = []
    for word in wanted:
        one = _find(word, folded.letters)
        if one is None:
            return None
        rank, spread = max(rank, one[0]), spread + one[1]
        found += one[2]
    start = min(found, default=0)
    return Match(rank, spread, start, tuple(sorted({folded.places[place] for place in found})))


def ranked(
    typed: str, candidates: Iterable[T], texts: Callable[[T], Sequence[str]]
) -> list[tuple[T, tuple[int, ...]]]:
    """Return who fits, the best first, with the letters found in its first text.

    Args:
        typed: what was typed.
        candidates: those that stand first win where several fit equally.
        texts: the words by which one is found; further ones count less than the first.
    """
    found: list[tuple[tuple[int, int, int, int], int, T, tuple[int, ...]]] = []
    for number, candidate in enumerate(candidates):
        best: tuple[int, int, int, int] | None = None
        places: tuple[int, ...] = ()
        for which, text in enumerate(texts(candidate)):
            one = match(typed, text)
            if one is None:
                continue
            key = (one.rank, which, one.spread, one.start)
            if best is None or key < best:
                best, places = key, () if which else one.places
        if best is not None:
            found.append((best, number, candidate, places))
    found.sort(key=lambda one: one[:2])
    return [(candidate, places) for _, _, candidate, places in found]


def _find(word: str, text: str) -> tuple[int, int, list[int]] | None:
    """Return how a word is found: the way, what stands between its letters, and their places."""
    place = text.find(word)
    within = place
    while place >= 0:
        if place == 0 or not text[place - 1].isalnum():
            way = _START if place == 0 else _WORD
            return way, 0, list(range(place, place + len(word)))
        place = text.find(word, place + 1)
    if within >= 0:
        return _WITHIN, 0, list(range(within, within + len(word)))
    return _scattered(word, text)


def _scattered(word: str, text: str) -> tuple[int, int, list[int]] | None:
    """Find letters that follow each other, as near to each other as looking forwards and back again finds them."""
    places: list[int] = []
    place = -1
    for letter in word:
        place = text.find(letter, place + 1)
        if place < 0:
            return None
        places.append(place)
    end = places[-1]
    backwards: list[int] = [end]
    for letter in reversed(word[:-1]):
        end = text.rfind(letter, 0, end)
        backwards.append(end)
    places = backwards[::-1]
    return _SCATTERED, places[-1] - places[0] + 1 - len(word), places
