"""Texts without case and accents, in any script: as they are compared where something is looked for."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

KEPT = 8192
"""Folded texts that are kept: the same ones are looked through with each letter that is typed."""


_PLAIN: Final = {
    "œ": "oe", "æ": "ae", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "þ": "th",
}  # fmt: skip
"""Letters that are typed otherwise where a keyboard lacks them, and that Unicode takes for whole ones."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is compared, and where each of its letters stands in the original."""

    letters: str
    places: tuple[int, ...]


@lru_cache(maxsize=KEPT)
def fold(text: str) -> Folded:
    """Return a text without case and accents."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        # Twice, since taking case off may leave a mark apart ("İ").
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
        for one in plain:
            if not unicodedata.combining(one):
                written = _PLAIN.get(one, one)
                letters.append(written)
                places += [place] * len(written)
    return Folded("".join(letters), tuple(places))
