"""What people type to find messages: words, "phrases", ``-without`` and filters as ``from:anna before:2026-05-01``.

Pure: nothing here knows who there is. Whatever is typed means something, so that a search can run while somebody types;
``chatera.client.searching`` finds out who and which conversations are meant, and says what can't be understood.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

KEYS: Final = ("from", "in", "has", "on", "before", "after")
"""Filters, by what stands before their colon."""
_QUOTES: Final = '"“”„«»'
_KEY = re.compile(r"([^\W\d_]+):")
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_YEARS = range(1971, 3000)
"""Years that every system can count in."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
"""Letters of scripts that put no blanks between words."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the words of filters and days are in another language; English ones are always understood.

    Attributes:
        keys: of filters, to those of ``KEYS``.
        days: of days, to "today", "yesterday" and the English weekdays.
        has: of what a message may have, to the words that ``has:`` knows.
        me: for oneself.
    """

    keys: Mapping[str, str] = field(default_factory=dict)
    days: Mapping[str, str] = field(default_factory=dict)
    has: Mapping[str, str] = field(default_factory=dict)
    me: frozenset[str] = frozenset()


ENGLISH: Final = Vocabulary()


@dataclass(frozen=True, slots=True)
class Term:
    """A part of a query.

    Attributes:
        text: what was typed, without signs and quotes.
        key: of ``KEYS``; empty for words that are looked for.
        quoted: it stood in quotes: words in just this order.
        excluded: it had a minus in front: what has it is not wanted.
        open: the quotes are not closed yet; only the last one can be.
        start: where it begins in what was typed.
        end: where it ends there.
    """

    text: str
    key: str = ""
    quoted: bool = False
    excluded: bool = False
    open: bool = False
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)

    def __str__(self) -> str:
        words = self.text
        if self.quoted:
            words = f'"{words}' if self.open else f'"{words}"'
        return f"{'-' if self.excluded else ''}{f'{self.key}:' if self.key else ''}{words}"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; ``parse(str(query)) == query``."""

    terms: tuple[Term, ...] = ()

    def __str__(self) -> str:
        return " ".join(str(term) for term in self.terms)

    @property
    def words(self) -> tuple[Term, ...]:
        """The words and phrases that a message is to have."""
        return tuple(one for one in self.terms if not one.key and not one.excluded)

    @property
    def unwanted(self) -> tuple[Term, ...]:
        """The words and phrases that it is not to have."""
        return tuple(one for one in self.terms if not one.key and one.excluded)

    def filters(self, key: str, *, excluded: bool = False) -> tuple[str, ...]:
        """What finished filters of a key ask for."""
        return tuple(
            one.text
            for one in self.terms
            if one.key == key and one.excluded == excluded and one.text
        )


def parse(text: str, vocabulary: Vocabulary = ENGLISH) -> Query:
    """Read what was typed; there is nothing that can't be read."""
    return Query(tuple(_terms(text, vocabulary)))


def _terms(text: str, vocabulary: Vocabulary) -> Iterator[Term]:
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        start = at
        excluded = text[at] == "-" and at + 1 < len(text) and not text[at + 1].isspace()
        at += excluded
        key, at = _key(text, at, vocabulary)
        if at < len(text) and text[at] in _QUOTES:
            close = next((n for n in range(at + 1, len(text)) if text[n] in _QUOTES), -1)
            words = " ".join(text[at + 1 : close if close >= 0 else len(text)].split())
            at = close + 1 if close >= 0 else len(text)
            if words or key:
                yield Term(
                    words, key, quoted=True, excluded=excluded, open=close < 0, start=start, end=at
                )
        else:
            end = next((n for n in range(at, len(text)) if text[n].isspace()), len(text))
            yield Term(text[at:end], key, excluded=excluded, start=start, end=end)
            at = end


def _key(text: str, at: int, vocabulary: Vocabulary) -> tuple[str, int]:
    """Return the filter that begins here, empty for none, and where what it asks for begins."""
    match = _KEY.match(text, at)
    if match is None:
        return "", at
    word = match[1].casefold()
    key = vocabulary.keys.get(word, word)
    return (key, match.end()) if key in KEYS else ("", at)


# Days ------------------------------------------------------------------------------------------------------------


def span(words: str, today: date, vocabulary: Vocabulary = ENGLISH) -> tuple[date, date] | None:
    """Return the first day that is meant, and the day after the last; None where no day is meant.

    A day is ``2026-05-01``, a month ``2026-05``, a year ``2026``; or today, yesterday, or the newest day of a weekday.
    """
    match = _ISO.fullmatch(words)
    if match is not None:
        return _calendar(int(match[1]), match[2], match[3])
    word = words.casefold()
    word = vocabulary.days.get(word, word)
    if word in _WEEKDAYS:
        day = today - timedelta(days=(today.weekday() - _WEEKDAYS.index(word)) % 7)
    elif word in {"today", "yesterday"}:
        day = today - timedelta(days=word == "yesterday")
    else:
        return None
    return day, day + timedelta(days=1)


def _calendar(year: int, month: str | None, day: str | None) -> tuple[date, date] | None:
    if year not in _YEARS:
        return None
    try:
        first = date(year, int(month or 1), int(day or 1))
    except ValueError:
        return None
    if day is not None:
        return first, first + timedelta(days=1)
    if month is not None:
        return first, (first + timedelta(days=31)).replace(day=1)
    return first, date(year + 1, 1, 1)


# What was found --------------------------------------------------------------------------------------------------


def marks(text: str, query: Query) -> tuple[tuple[int, int], ...]:
    """Return (start, length) of the words looked for in a text, in its order; none overlaps another."""
    folded = _folded(text)
    found: list[tuple[int, int]] = []
    for term in query.words:
        parts = [re.escape(part) for part in _folded(term.text).split()]
        if not parts:
            continue
        spaced = term.text[0].isalnum() and not UNSPACED.search(term.text)
        pattern = ("(?<!\\w)" if spaced else "") + r"\W+".join(parts)
        if spaced and term.quoted and not term.open:
            pattern += r"(?!\w)"
        found += [match.span() for match in re.finditer(pattern, folded)]
    clear: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda one: (one[0], -one[1])):
        if not clear or start >= sum(clear[-1]):
            clear.append((start, end - start))
    return tuple(clear)


def _folded(text: str) -> str:
    """Return a text as long as the given one, in small letters without accents, as the index compares them."""
    return "".join(_letter(letter) for letter in text)


def _letter(letter: str) -> str:
    small = unicodedata.normalize("NFD", letter)[0].lower()
    return small if len(small) == 1 else letter


# While it is typed -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Completion:
    """What could stand in the place of what is being typed.

    Attributes:
        start: where that place begins.
        end: where it ends.
        text: what would stand there.
        shown: what is shown of it.
    """

    start: int
    end: int
    text: str
    shown: str


def begun(text: str, cursor: int, vocabulary: Vocabulary = ENGLISH) -> Term | None:
    """Return the term that the cursor stands at the end of."""
    terms = parse(text[:cursor], vocabulary).terms
    last = terms[-1] if terms else None
    return last if last is not None and last.end == cursor else None


def completions(
    text: str, cursor: int, offers: Mapping[str, Sequence[str]], vocabulary: Vocabulary = ENGLISH
) -> list[Completion]:
    """Return how the filter at the cursor could go on.

    Args:
        text: what was typed.
        cursor: where it is typed.
        offers: what can be asked for, by the filter's key; by "" the filters themselves, with their colons.
        vocabulary: the reader's language.
    """
    term = begun(text, cursor, vocabulary)
    if term is None or (term.quoted and not (term.key and term.open)):
        return []
    typed = _folded(term.text)
    fitting = [
        one
        for one in offers.get(term.key, ())
        if _folded(one).startswith(typed)
        or (term.key and any(part.startswith(typed) for part in _folded(one).split()))
    ]
    if fitting == [term.text]:
        return []  # it stands there already
    before = text[term.start : cursor]
    sign = before[: before.index(":") + 1] if term.key else "-" if term.excluded else ""
    return [
        Completion(term.start, cursor, sign + (written(one) if term.key else one), one)
        for one in fitting
    ]


def written(words: str) -> str:
    """Return words as they are written behind a filter's colon, in quotes where they have to be."""
    clear = "".join(" " if letter in _QUOTES else letter for letter in words)
    clear = " ".join(clear.split())
    return clear if clear and clear == words and " " not in clear else f'"{clear}"'
