"""Finds out which events one machine has and another lacks, by fingerprints of ranges that are cut ever smaller.

One side asks and keeps what is open (``Comparison``), the other answers and remembers nothing (``answer``). Both describe a
range that differs by the same function: with few events by their keys, with more by the fingerprints of up to 16 parts.
Whatever the answers are, a comparison ends: each range is cut by what the *asker* has in it, and rounds and findings are
limited.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.fingerprints import END, START, Bound, Key, Total, between, id_of
from chatera.protocol.ids import ID_SIZE, EventId
from chatera.protocol.ranges import (
    LISTED,
    Beside,
    Content,
    Draft,
    Fingerprint,
    Listed,
    Range,
    parse,
)

PARTS = 16
AT_ONCE = 1
"""Events of a part that are told at once: their keys take no more room than a fingerprint."""
ROUNDS = 512
ENOUGH = 20_000
"""Findings after which a comparison ends; what is left is found by another one, once these have moved."""
_BESIDE_SIZE = 64
"""More than all of a range takes that answers a list, but its ids."""


class Items(Protocol):
    """A set of events in their order; see ``chatera.protocol.blocks.Row``."""

    def total(self, low: Bound, high: Bound) -> Total:
        """Return what the events from one bound up to another come to."""
        ...

    def keys(self, low: Bound, high: Bound, limit: int) -> list[Key]:
        """Return the first keys, at most ``limit``, from one bound up to another."""
        ...

    def cuts(self, low: Bound, high: Bound, sizes: Sequence[int]) -> list[Bound]:
        """Return bounds that cut this range into parts of about these sizes."""
        ...


def describe(items: Items, low: Bound, high: Bound, total: Total) -> list[Range]:
    """Say more of a range that differs: its events, or what its parts come to.

    What differs is mostly what came last, so a range that goes up to the end is cut into halves, the upper half again, and so
    on; any other into even parts.
    """
    if total.count <= LISTED:
        return [Range(high, Listed(tuple(items.keys(low, high, LISTED))))]
    ranges = []
    for upper in (*items.cuts(low, high, _sizes(total.count, last=high == END)), high):
        part = items.total(low, upper)
        if part.count <= AT_ONCE:
            content: Content = Listed(tuple(items.keys(low, upper, AT_ONCE)))
        else:
            content = Fingerprint(part.fingerprint)
        ranges.append(Range(upper, content))
        low = upper
    return ranges


def _sizes(count: int, *, last: bool) -> list[int]:
    """Return how many events each part has, but the last one."""
    if not last:
        return [count * (part + 1) // PARTS - count * part // PARTS for part in range(PARTS - 1)]
    sizes: list[int] = []
    while len(sizes) < PARTS - 1 and count > LISTED:
        sizes.append(count - count // 2)
        count //= 2
    return sizes


def answer(items: Items, question: bytes) -> bytes:
    """Answer a question about a set; what finds no room is left out, and asked again.

    Raises:
        RemoteProtocolError: it is none.
    """
    draft, low = Draft(), START
    for asked in parse(question):
        match asked.content:
            case None:
                pass
            case Fingerprint(value):
                total = items.total(low, asked.upper)
                if total.fingerprint != value and not draft.put(
                    describe(items, low, asked.upper, total)
                ):
                    return draft.pack(whole=True)
            case Listed(keys):
                if not _put_beside(draft, items, low, asked.upper, keys):
                    return draft.pack(whole=True)
            case Beside():
                raise RemoteProtocolError("an answer where a question should be")
        draft.skip(asked.upper)
        low = asked.upper
    return draft.pack(whole=True)


def _put_beside(
    draft: Draft, items: Items, low: Bound, high: Bound, listed: tuple[Key, ...]
) -> bool:
    """Answer a list; False where not all of it found room, and the answer ends."""
    most = (draft.room - _BESIDE_SIZE) // ID_SIZE - LISTED
    if most <= 0:
        return False
    ours = items.keys(low, high, most + 1)
    whole = len(ours) <= most
    if not whole:
        high = between(ours[most - 1], ours[most])
        ours = ours[:most]
    known, named = frozenset(ours), frozenset(listed)
    content = Beside(
        tuple(id_of(one) for one in ours if one not in named),
        tuple(place for place, one in enumerate(listed) if one in known),
    )
    return draft.put([Range(high, content)]) and whole


@dataclass(frozen=True, slots=True)
class _Asked:
    low: Bound
    high: Bound
    content: Content


class Comparison:
    """The asker's side of one comparison.

    Args:
        items: what is here.
        differ: the fingerprints of the whole are known to differ.

    Attributes:
        lacking: what is there and not here, as far as it was found.
        surplus: what is here and not there.
        rounds: questions asked so far.
    """

    def __init__(self, items: Items, *, differ: bool = False) -> None:
        self.lacking: dict[EventId, None] = {}
        self.surplus: dict[EventId, None] = {}
        self.rounds = 0
        self._asked: list[_Asked] = []
        self._open: list[_Asked] = []  # the lowest last
        total = items.total(START, END)
        if differ or total.count <= LISTED:
            self._cut(items, START, END, total)
        else:
            self._open.append(_Asked(START, END, Fingerprint(total.fingerprint)))

    @property
    def is_complete(self) -> bool:
        """Whether everything that differs was found."""
        return not self._open and not self._asked

    def question(self) -> bytes | None:
        """Return what to ask next; None where all was found, or enough for now.

        Raises:
            RemoteProtocolError: there is no end to it.
        """
        if not self._open or len(self.lacking) + len(self.surplus) >= ENOUGH:
            return None
        if self.rounds >= ROUNDS:
            raise RemoteProtocolError(f"a comparison of more than {ROUNDS} rounds")
        self.rounds += 1
        draft = Draft()
        while self._open:
            one = self._open[-1]
            draft.skip(one.low)
            if not draft.put([Range(one.high, one.content)]):
                break
            self._asked.append(self._open.pop())
        return draft.pack(whole=False)

    def take(self, items: Items, data: bytes) -> None:
        """Take in the answer to the last question.

        Raises:
            RemoteProtocolError: it answers something else.
        """
        asked, self._asked = self._asked, []
        ranges = parse(data)
        reach = ranges[-1].upper if ranges else START
        if not asked or reach <= asked[0].low:
            raise RemoteProtocolError("an answer to nothing that was asked")
        self._ask_again(items, asked, reach)
        found: list[_Asked] = []
        at, low = 0, START
        for told in ranges:
            while at < len(asked) and asked[at].high <= low:
                at += 1
            if told.content is not None:
                if at == len(asked) or not asked[at].low <= low < told.upper <= asked[at].high:
                    raise RemoteProtocolError("an answer about what was not asked")
                found += self._learn(items, asked[at].content, low, told)
            low = told.upper
        self._open += reversed(found)

    def _ask_again(self, items: Items, asked: list[_Asked], reach: Bound) -> None:
        """Open again what the answer does not reach."""
        for one in reversed(asked):
            if one.low >= reach:
                self._open.append(one)
            elif one.high > reach:
                if isinstance(one.content, Fingerprint):
                    raise RemoteProtocolError("half an answer to a fingerprint")
                self._cut(items, reach, one.high, items.total(reach, one.high))

    def _learn(self, items: Items, asked: Content, low: Bound, told: Range) -> list[_Asked]:
        """Take in what was told of a range; returns what is to be asked next of it."""
        high = told.upper
        match asked, told.content:
            case Fingerprint(), Fingerprint(value):
                total = items.total(low, high)
                if total.fingerprint != value:
                    return _described(items, low, high, total)
            case Fingerprint(), Listed(keys):
                ours = items.keys(low, high, items.total(low, high).count)
                self._differ(ours, keys)
            case Listed(keys), Beside(ids, had):
                here = [place for place, one in enumerate(keys) if low <= one < high]
                if not set(had) <= set(here):
                    raise RemoteProtocolError("an answer about what was not listed")
                self.lacking.update(dict.fromkeys(ids))
                gone = (place for place in here if place not in had)
                self.surplus.update((id_of(keys[place]), None) for place in gone)
            case _:
                raise RemoteProtocolError("an answer to another question")
        return []

    def _differ(self, ours: Sequence[Key], theirs: Sequence[Key]) -> None:
        here, there = frozenset(ours), frozenset(theirs)
        self.lacking.update((id_of(one), None) for one in theirs if one not in here)
        self.surplus.update((id_of(one), None) for one in ours if one not in there)

    def _cut(self, items: Items, low: Bound, high: Bound, total: Total) -> None:
        self._open += reversed(_described(items, low, high, total))


def _described(items: Items, low: Bound, high: Bound, total: Total) -> list[_Asked]:
    asked = []
    for one in describe(items, low, high, total):
        if one.content is not None:
            asked.append(_Asked(low, one.upper, one.content))
        low = one.upper
    return asked
