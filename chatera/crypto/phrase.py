"""The recovery phrase: an account's 16 bytes as 12 English words (BIP-39), and back.

The last word holds a checksum of four bits, so one wrong word of fifteen still passes as a phrase; whose account
it is tells only the account id that follows from it.
"""

import unicodedata
from collections.abc import Mapping
from functools import cache

from mnemonic import Mnemonic

from chatera.crypto.keys import ROOT_SIZE
from chatera.crypto.primitives import Random
from chatera.protocol.errors import LocalProtocolError, UserError

WORDS = 12
_PAIRS = [(one, other) for one in range(1, WORDS + 1) for other in range(one + 1, WORDS + 1)]


class WrongPhrase(UserError):
    """These words are no phrase: too few, too many, or a mistake somewhere in them."""


class WrongWord(WrongPhrase):
    """One word is not of the list.

    Attributes:
        number: which one, counted from 1.
        word: what was typed, in lower case.
    """

    def __init__(self, number: int, word: str) -> None:
        super().__init__(f"Word {number} is no word of a recovery phrase: {word[:40]}")
        self.number = number
        self.word = word


@cache
def _english() -> Mnemonic:
    return Mnemonic("english")


@cache
def _numbers() -> Mapping[str, int]:
    return {word: number for number, word in enumerate(_english().wordlist)}


def phrase_of(root: bytes) -> tuple[str, ...]:
    """Return the 12 words of an account's root."""
    if len(root) != ROOT_SIZE:
        raise LocalProtocolError(f"a root of {len(root)} bytes")
    return tuple(_english().to_mnemonic(root).split())


def root_of(typed: str) -> bytes:
    """Return the root of a phrase as somebody typed it, whatever its case and spaces.

    Raises:
        WrongWord: a word is not of the list; the first such one is told.
        WrongPhrase: there are not 12, or the checksum says that some word is wrong.
    """
    words = _normal(typed)
    for number, word in enumerate(words, 1):
        if word not in _numbers():
            raise WrongWord(number, word)
    if len(words) != WORDS:
        raise WrongPhrase(f"A recovery phrase has {WORDS} words, these are {len(words)}.")
    try:
        return bytes(_english().to_entropy(words))
    except ValueError as error:
        raise WrongPhrase("One of these words is wrong, or their order is.") from error


def words_to_ask(random: Random) -> tuple[int, int]:
    """Choose two different words to be typed again, counted from 1; every pair is as likely."""
    fair = 256 - 256 % len(_PAIRS)
    while True:
        drawn = random(1)[0]
        if drawn < fair:
            return _PAIRS[drawn % len(_PAIRS)]


def wrongly_repeated(root: bytes, answers: Mapping[int, str]) -> list[int]:
    """Return which of the words asked back (number → as typed) are not the phrase's."""
    phrase = phrase_of(root)
    return [number for number, typed in answers.items() if _normal(typed) != [phrase[number - 1]]]


def _normal(typed: str) -> list[str]:
    return unicodedata.normalize("NFKD", typed).casefold().split()
