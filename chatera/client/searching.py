"""A search: who and which conversations a query means, and what is found, page by page."""

import asyncio
import unicodedata
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal, TypeVar

from chatera.client.message import Message
from chatera.client.query import ENGLISH, UNSPACED, Query, Term, Vocabulary, parse, span
from chatera.protocol import hlc
from chatera.protocol.ids import AccountId, account_text, from_text
from chatera.store.searching import END_OF_TIME, HAS, Wanted, Words
from chatera.store.views import Views

if TYPE_CHECKING:
    from chatera.client.chat import Chat
    from chatera.client.chats import Chats
    from chatera.client.me import Me
    from chatera.client.people import People

T = TypeVar("T")
PAGE = 50
Kind = Literal["unfinished", "nobody", "nowhere", "no day", "no thing", "elsewhere"]
PROBLEMS: Final[dict[Kind, str]] = {
    "unfinished": "Something has to follow “{0}”, without a blank.",
    "nobody": "Nobody is called “{0}” here. A name with blanks stands in quotes.",
    "nowhere": "There is no conversation “{0}”. A name with blanks stands in quotes.",
    "no day": "“{0}” is no day. Write 2026-05-31, 2026-05 or 2026, or today, yesterday, monday.",
    "no thing": "No message has “{0}”. What can be asked for: {1}.",
    "elsewhere": "Only this conversation is searched here; “in:” is for the search of all messages.",
}
"""What can't be understood, in words for people: {0} is what they wrote, {1} what there is."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a query that can't be understood."""

    kind: Kind
    text: str

    def __str__(self) -> str:
        return PROBLEMS[self.kind].format(self.text, ", ".join(HAS))


class Search:
    """One search, which goes on while somebody wants to see more.

    Args:
        shown: makes messages of rows of the store.
        found: rows, the newest first, by handfuls; None for nothing.
        ready: waits until the words of every message can be found.
        query: what was typed.
        problems: what of it could not be understood.
    """

    def __init__(
        self, shown: Callable[[Sequence[int]], list[Message]], found: Iterator[list[int]] | None,
        ready: Callable[[], Awaitable[object]], query: Query, problems: Sequence[Problem] = (),
    ) -> None:  # fmt: skip
        self.query = query
        self.problems = tuple(problems)
        self._shown = shown
        self._ready = ready
        self._found = iter(()) if found is None else found
        self._rows: deque[int] = deque()
        self._ended = found is None

    @property
    def over(self) -> bool:
        """Whether everything that can be found was returned."""
        return self._ended and not self._rows

    def end(self) -> None:
        """Look no further: something else is wanted by now."""
        self._ended = True

    async def more(self, count: int = PAGE) -> list[Message]:
        """Return the next messages, the newest first; fewer than were asked for only at the end.

        Others have their turn while it looks.
        """
        if not self._ended:
            await self._ready()
        while len(self._rows) <= count and not self._ended:
            handful = next(self._found, None)
            self._ended = handful is None
            self._rows.extend(handful or ())
            await asyncio.sleep(0)
        return self._shown([self._rows.popleft() for _ in range(min(count, len(self._rows)))])


class Reader:
    """Understands queries.

    Args:
        views: what is known of words.
        people: who can be meant.
        me: who searches.
        chats: where it can be searched.
        vocabulary: the language that is typed in.
        today: the day that is called so; by this computer's calendar without it.
    """

    def __init__(
        self, views: Views, people: "People", me: "Me", chats: "Chats",
        vocabulary: Vocabulary = ENGLISH, today: date | None = None,
    ) -> None:  # fmt: skip
        self._views = views
        self._people = people
        self._me = me
        self._chats = chats
        self._vocabulary = vocabulary
        self._named: dict[str, frozenset[AccountId]] = {}
        self._today = today or datetime.now().astimezone().date()

    def read(self, text: str, chat: "Chat | None") -> tuple[Query, Wanted | None, list[Problem]]:
        """Return the query that a text is, what it wants (None for nothing), and what can't be understood.

        Args:
            text: what was typed.
            chat: where alone it is searched.
        """
        query = parse(text, self._vocabulary)
        problems = list(self._problems(query, chat))
        wanted = None if problems or not query.terms else self._wanted(query, chat)
        return query, wanted, problems

    def _problems(self, query: Query, chat: "Chat | None") -> Iterator[Problem]:
        for term in query.terms:
            words = term.text
            if term.key and not words:
                yield Problem("unfinished", f"{term.key}:")
            elif term.key == "from" and not self._meant(words):
                yield Problem("nobody", words)
            elif term.key == "in" and chat is not None:
                yield Problem("elsewhere", words)
            elif term.key == "in" and not self._where(words):
                yield Problem("nowhere", words)
            elif term.key in {"on", "before", "after"} and self._span(words) is None:
                yield Problem("no day", words)
            elif term.key == "has" and self._thing(words) not in HAS:
                yield Problem("no thing", words)

    # Who, where, when, what ----------------------------------------------------------------

    def _meant(self, words: str) -> frozenset[AccountId]:
        """Return everybody whom words may mean: several of one name, and while it is typed all who are called so."""
        if words in self._named:
            return self._named[words]
        me = self._me
        known = [(me.account, (me.name, "me", *self._vocabulary.me))]
        known += [(one.account, (one.name, one.own_name)) for one in self._people]
        found = frozenset(AccountId(from_text("a_", one)) for one in chosen(words, known))
        self._named[words] = found
        return found

    def _where(self, words: str) -> frozenset[int]:
        known = []
        for chat in self._chats:
            person = self._people.get(chat.account) if chat.account else None
            names = (chat.title, person.own_name) if person is not None else (chat.title,)
            known.append((chat.id, names))
        return chosen(words, known)

    def _span(self, words: str) -> tuple[int, int] | None:
        days = span(words, self._today, self._vocabulary)
        return None if days is None else (_stamp(days[0]), _stamp(days[1]))

    def _spans(self, words: Iterable[str]) -> tuple[tuple[int, int], ...]:
        return tuple(found for one in words if (found := self._span(one)) is not None)

    def _thing(self, words: str) -> str:
        word = words.casefold()
        word = self._vocabulary.has.get(word, word)
        return word.removesuffix("s") if word not in HAS else word

    # What is wanted ------------------------------------------------------------------------

    def _wanted(self, query: Query, chat: "Chat | None") -> Wanted:
        words, within = _split(query.words)
        foreign = not all(one.text.isascii() for one in words)
        if foreign and not self._views.has_words(words):
            within += tuple(one.text for one in words)  # parts of longer words
            words = ()
        without, without_within = _split(query.unwanted)
        names = query.filters("from")
        since, until = self._ends(query)
        return Wanted(
            words=words,
            within=within,
            without=tuple(replace(one, beginning=False) for one in without),
            without_within=without_within,
            chats=self._places(query, chat),
            authors=self._authors(names) if names else None,
            not_authors=self._authors(query.filters("from", excluded=True)),
            since=since,
            until=until,
            spans=self._spans(query.filters("on")),
            not_spans=self._spans(query.filters("on", excluded=True)),
            has=tuple(self._thing(one) for one in query.filters("has")),
            has_not=tuple(self._thing(one) for one in query.filters("has", excluded=True)),
        )

    def _ends(self, query: Query) -> tuple[int, int]:
        """Return the stamps between which it was said; neither before nor after a day means that day."""
        since = [end for _, end in self._spans(query.filters("after"))]
        since += [start for start, _ in self._spans(query.filters("before", excluded=True))]
        until = [start for start, _ in self._spans(query.filters("before"))]
        until += [end for _, end in self._spans(query.filters("after", excluded=True))]
        return max(since, default=0), min(until, default=END_OF_TIME)

    def _authors(self, names: Iterable[str]) -> frozenset[AccountId]:
        return frozenset(account for name in names for account in self._meant(name))

    def _places(self, query: Query, chat: "Chat | None") -> frozenset[int] | None:
        if chat is not None:
            return frozenset({chat.id})
        inside, outside = query.filters("in"), query.filters("in", excluded=True)
        names = query.filters("from")
        if not inside and not outside and not names:
            return None
        chats = self._written_in(names)
        if inside:
            chats &= frozenset(one for name in inside for one in self._where(name))
        return chats.difference(*(self._where(name) for name in outside))

    def _written_in(self, names: Sequence[str]) -> frozenset[int]:
        """Return where one of those meant can have written: to a person only they themselves, and oneself."""
        authors = {account_text(one) for one in self._authors(names)}
        anywhere = not names or self._me.account in authors
        return frozenset(
            one.id
            for one in self._chats
            if anywhere or one.account is None or one.account in authors
        )


def chosen(words: str, known: Iterable[tuple[T, Iterable[str]]]) -> frozenset[T]:
    """Return those who are called so; else those of whose names one, or a word of one, begins so."""
    wanted = plain(words)
    exact, beginning = set(), set()
    for one, names in known:
        for name in map(plain, names):
            if name == wanted:
                exact.add(one)
            elif any(part.startswith(wanted) for part in (name, *name.split())):
                beginning.add(one)
    return frozenset(exact or beginning)


def plain(name: str) -> str:
    """Return a name as names are compared."""
    folded = unicodedata.normalize("NFC", name).casefold()
    return " ".join(unicodedata.normalize("NFC", folded).split())


def _split(terms: Iterable[Term]) -> tuple[tuple[Words, ...], tuple[str, ...]]:
    """Return what the index of words knows, and what it does not: signs, and words without blanks around them."""
    words, pieces = [], []
    for term in terms:
        if UNSPACED.search(term.text) or not any(letter.isalnum() for letter in term.text):
            pieces.append(term.text)
        else:
            words.append(Words(term.text, beginning=not term.quoted or term.open))
    return tuple(words), tuple(pieces)


def _stamp(day: date) -> int:
    """Return the stamp at which a day of this computer's calendar begins."""
    start = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a person's own calendar
    return hlc.pack(int(start.timestamp() * 1000))
