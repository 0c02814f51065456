"""The words of a text that somebody writes: those whose spelling is worth a look, and where they stand.

Words are found by Unicode's rules (UAX 29), as Qt knows them, in whatever script. What is no word of a language is left out:
addresses, paths, mentions, tags, codes of emoticons, whatever has digits in it, names of files, single letters.
"""

import re
import unicodedata
from collections import deque
from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QLocale, QTextBoundaryFinder

from chatera_app.widgets.scripts import kept_whole, utf16_length

LONGEST: Final = 64
"""Letters of the longest word that is one."""
WITHOUT_BLANKS: Final = frozenset(
    {"CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR"}
)
"""Scripts that put nothing between words: only a dictionary could tell where one ends."""
_SCRIPTS: Final = {
    "KOREAN": "HANGUL",
    "JAPANESE": "CJK",
    "SIMPLIFIED HAN": "CJK",
    "TRADITIONAL HAN": "CJK",
}
"""What Unicode's names of letters begin with, where that is not what Qt calls the script."""
# Each begins at one place of a run of letters only, so that no text takes longer than it is long.
_NO_WORDS = re.compile(
    r"""
    (?<![a-z])(?:[a-z][a-z0-9+.-]{0,20}://|mailto:|chatera:|www\.)\S+   # addresses
    | (?<!\S)\S+@\S+                            # of mail, and of people elsewhere
    | (?<!\S)[@\#]\S+                           # mentions and tags
    | (?<!\S)(?:[~.]{0,2}/|[a-z]:\\|\\\\)\S+    # paths, and commands
    | (?<![^\s(]):[^\s:]{1,32}:                 # codes of emoticons
    | (?<!\w)\w+(?:[.:]\w+)+                    # names of files and hosts, abbreviations
    | (?<!\w)\w*_\w*                            # names in programs
    """,
    re.IGNORECASE | re.VERBOSE,
)
_KEPT = 256


class Word(NamedTuple):
    """A word of a text: where it begins, how long it is in UTF-16 units, and the word itself as dictionaries have it."""

    start: int
    length: int
    text: str

    @property
    def end(self) -> int:
        """The place behind it."""
        return self.start + self.length


@lru_cache(maxsize=_KEPT)
def words_in(text: str, codes: tuple[str, ...] = ()) -> tuple[Word, ...]:
    """Find the words of a paragraph.

    Args:
        text: the paragraph.
        codes: what is written for emoticons of one's own; never part of a word.
    """
    if not text:
        return ()
    units = b"" if max(text) <= "\uffff" else text.encode("utf-16-le", "surrogatepass")
    left_out = deque(_left_out(text, codes))
    found = []
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, kept_whole(text))
    start, end = 0, finder.toNextBoundary()
    while end > start:
        piece = text[start:end]
        if units:  # where places in Qt's text are no places in ours
            piece = units[2 * start : 2 * end].decode("utf-16-le", "replace")
        while left_out and left_out[0][1] <= start:
            left_out.popleft()
        if (not left_out or left_out[0][0] >= end) and _is_word(piece):
            found.append(Word(start, end - start, unicodedata.normalize("NFC", piece)))
        start, end = end, finder.toNextBoundary()
    return tuple(found)


def _left_out(text: str, codes: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where something stands that is no words, in UTF-16 units, in its order."""
    places = [one.span() for one in _NO_WORDS.finditer(text)]
    for code in codes:
        start = text.find(code)
        while start >= 0:
            places.append((start, start + len(code)))
            start = text.find(code, start + len(code))
    places.sort()
    if text.isascii():
        return places
    found, before, length = [], 0, 0
    for start, end in places:
        if end <= before:
            continue  # it lies in the one before
        first = length + utf16_length(text[before:start]) if start > before else length
        length += utf16_length(text[before:end])
        found.append((first, length))
        before = end
    return found


def _is_word(piece: str) -> bool:
    """Whether what stands between two boundaries is a word that a dictionary may have."""
    if piece.isascii() and piece.isalpha():
        return 1 < len(piece) <= LONGEST
    letters = 0
    for character in piece:
        # Qt leaves a blank behind a word of Thai with it.
        if (
            character.isdigit()
            or character.isspace()
            or character in "._:\ufffd"
            or "\ud800" <= character <= "\udfff"
        ):
            return False
        letters += unicodedata.category(character)[0] == "L"
    return 1 < letters <= len(piece) <= LONGEST


@lru_cache(maxsize=4096)
def script_of(word: str) -> str:
    """The script a word is written in, by the name that its letters have in Unicode; empty for none, or several."""
    found = {_script(letter) for letter in word} - {""}
    return found.pop() if len(found) == 1 else ""


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    category = unicodedata.category(letter)
    if (
        category[0] != "L" or category == "Lm"
    ):  # marks and what modifies letters stand with all of them
        return ""
    return unicodedata.name(letter, "?").partition(" ")[0]


@lru_cache(maxsize=256)
def script_of_language(language: str) -> str:
    """The script that a language is written in, as `script_of` names it; empty where words can't be told apart.

    Args:
        language: as ``de_AT``, or ``sr_Latn_RS``.
    """
    name = QLocale.scriptToString(QLocale(language).script()).upper()
    script = _SCRIPTS.get(name, name)
    return "" if script in WITHOUT_BLANKS else script
