"""What emoji are called, and by which words they are found, in the reader's language.

The words are Unicode's (CLDR); `scripts/emoji_words.py` has written them, one file for each language.
"""

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import NamedTuple

from PySide6.QtCore import QLocale

from chatera_app.widgets.folding import fold

ENGLISH = "en"
_BETWEEN = re.compile(r"[\s\-‐–—_,.:;!?¿¡()\[\]“”„«»‹›’'\"/\\|،؟・、。「」（）：；！？·]+")


class EmojiWords(NamedTuple):
    """Of one emoji: what it is called, and the words that find it, without case and accents."""

    name: str
    words: tuple[str, ...]


def bare(emoji: str) -> str:
    """Return an emoji without what only asks for a picture."""
    return emoji.replace("\ufe0f", "")


def folded_words(text: str) -> list[str]:
    """Return the words of a text, without case and accents."""
    return [word for word in _BETWEEN.split(fold(text).letters) if word]


def language() -> str:
    """Return the language in which emoji have names here: the reader's, or English."""
    return _language(QLocale.languageToCode(QLocale().language()))


@cache
def _language(code: str) -> str:
    return code if _file(code).is_file() else ENGLISH


def name_in(language: str, emoji: str) -> str:
    """Return what an emoji is called; one that is put together is called by its parts."""
    known = words_in(language)
    whole = known.get(bare(emoji))
    if whole is not None:
        return whole.name
    return ", ".join(_part(known, letter) for letter in bare(emoji).replace("\u200d", ""))


@lru_cache(maxsize=2)
def words_in(language: str) -> dict[str, EmojiWords]:
    """Return the words of every emoji, by itself without variation selectors."""
    lines = _file(language).read_text("utf-8").splitlines()
    return {
        emoji: EmojiWords(name, tuple(words.split(" ")))
        for emoji, name, words in (line.split("\t") for line in lines)
    }


def _part(known: dict[str, EmojiWords], letter: str) -> str:
    if letter in known:
        return known[letter].name
    return unicodedata.name(letter, "emoji").lower()


def _file(language: str) -> Traversable:
    return files("chatera_resources").joinpath("emoji_words", f"{language}.txt")
