"""Totals of a long row of events, kept in blocks: what part of it comes to is known without reading it.

Each block counts up to 1,024 events from its bound up to the next one's. Stores keep the blocks beside their events and let
``add`` and ``remove`` bring them up to date in the same transaction; ``Row`` reads from them, and looks at single events
only at the ends of what is asked for. Here is no database: stores say how blocks and keys are read and written.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import accumulate
from typing import Protocol

from chatera.protocol.fingerprints import END, START, Bound, Key, Total, between

SIZE = 1_024
"""Events in a block at most."""
Keys = Callable[[Bound, Bound], Sequence[Key]]
"""Returns the keys from one bound up to another, in order."""


@dataclass(frozen=True, slots=True)
class Block:
    """What the events from ``start`` up to the next block come to."""

    start: Bound
    total: Total


class Blocks(Protocol):
    """Where the blocks of one conversation are kept."""

    def at(self, place: Key) -> Block | None:
        """Return the block that a key falls into; None where there are no blocks yet."""
        ...

    def after(self, start: Bound) -> Bound:
        """Return where the next block begins; ``END`` behind the last one."""
        ...

    def keys(self, low: Bound, high: Bound) -> Sequence[Key]:
        """Return the keys that are kept, in order."""
        ...

    def put(self, block: Block) -> None:
        """Keep a block, in place of one with the same start."""
        ...


def add(blocks: Blocks, keys: Sequence[Key]) -> None:
    """Count new events, whose keys are kept already and stand in order."""
    at = 0
    while at < len(keys):
        block = blocks.at(keys[at]) or Block(START, Total())
        end = blocks.after(block.start)
        upto = bisect_left(keys, end, at)
        total = block.total + Total.of(keys[at:upto])
        if total.count <= SIZE:
            blocks.put(Block(block.start, total))
        else:
            for piece in _cut(block.start, blocks.keys(block.start, end), last=end == END):
                blocks.put(piece)
        at = upto


def remove(blocks: Blocks, place: Key) -> None:
    """Count an event no more; its block stays, also where it is empty."""
    block = blocks.at(place)
    if block is not None:
        blocks.put(Block(block.start, block.total - Total.of((place,))))


def _cut(start: Bound, keys: Sequence[Key], *, last: bool) -> list[Block]:
    """Make blocks of more than fits one.

    The last block grows at its end, so its pieces are full: nothing more comes into them. Any other is cut into even ones, or
    the next late event would cut it again.
    """
    pieces = -(-len(keys) // SIZE)
    size = SIZE if last else -(-len(keys) // pieces)
    blocks: list[Block] = []
    for at in range(0, len(keys), size):
        bound = between(keys[at - 1], keys[at]) if at else start
        blocks.append(Block(bound, Total.of(keys[at : at + size])))
    return blocks


class Row:
    """Events in their order, as ``chatera.protocol.ranges`` compares them: blocks, and what differs from them just now.

    Args:
        blocks: all blocks, in order.
        keys: reads the keys that the blocks count.
        more: keys that the blocks do not count yet, sorted.
        less: keys that they count and that are to be left out.
    """

    def __init__(
        self, blocks: Sequence[Block], keys: Keys, more: Sequence[Key] = (),
        less: Iterable[Key] = (),
    ) -> None:  # fmt: skip
        self._starts = [block.start for block in blocks] or [START]
        totals = [block.total for block in blocks] or [Total()]
        self._read = keys
        self._less = frozenset(less)
        self._more = more
        for place in more:
            at = self._block_at(place)
            totals[at] += Total.of((place,))
        for place in self._less:
            at = self._block_at(place)
            totals[at] -= Total.of((place,))
        self._totals = totals
        self._counts = [0, *accumulate(total.count for total in totals)]
        self._kept: dict[int, list[Key]] = {}

    @classmethod
    def of(cls, keys: Sequence[Key]) -> "Row":
        """Make a row of keys that are at hand, in order."""

        def read(low: Bound, high: Bound) -> Sequence[Key]:
            return keys[bisect_left(keys, low) : bisect_left(keys, high)]

        return cls(_cut(START, keys, last=True), read) if keys else cls((), read)

    def total(self, low: Bound, high: Bound) -> Total:
        """Return what the events from one bound up to another come to."""
        first, last = self._block_at(low), self._block_at(high)
        if low <= self._starts[first] and high == self._end(last):
            return _sum(self._totals[first : last + 1])
        if first == last:
            return Total.of(_within(self._keys_of(first), low, high))
        return (
            self._part(first, low, END)
            + _sum(self._totals[first + 1 : last])
            + self._part(last, START, high)
        )

    def keys(self, low: Bound, high: Bound, limit: int) -> list[Key]:
        """Return the first keys, at most ``limit``, from one bound up to another."""
        found: list[Key] = []
        for at in range(self._block_at(low), len(self._starts)):
            if len(found) >= limit or (self._starts[at] >= high and at):
                break
            if self._totals[at].count:
                found += _within(self._keys_of(at), low, high)
        return found[:limit]

    def cuts(self, low: Bound, high: Bound, sizes: Sequence[int]) -> list[Bound]:
        """Return bounds that cut the events from ``low`` to ``high`` into parts of about these sizes, the last one aside.

        Where the start of a block is near, it is taken instead: that costs no reading.
        """
        first = self._block_at(low)
        rank = self._counts[first]
        if low > self._starts[first]:
            rank += bisect_left(self._keys_of(first), low)
        found: list[Bound] = []
        for size in sizes:
            rank += size
            bound = self._bound_at(rank, near=size // 4)
            if (found[-1] if found else low) < bound < high:
                found.append(bound)
        return found

    def _bound_at(self, rank: int, near: int) -> Bound:
        """Return a bound with about so many events below it."""
        at = min(bisect_right(self._counts, rank), len(self._starts)) - 1
        for block in (at, at + 1):
            if block < len(self._starts) and abs(self._counts[block] - rank) <= near:
                return self._starts[block]
        keys, inside = self._keys_of(at), rank - self._counts[at]
        if not inside:
            return self._starts[at]
        if inside >= len(keys):
            return self._end(at)
        return between(keys[inside - 1], keys[inside])

    def _block_at(self, bound: Bound) -> int:
        return max(bisect_right(self._starts, bound) - 1, 0)

    def _end(self, block: int) -> Bound:
        return self._starts[block + 1] if block + 1 < len(self._starts) else END

    def _part(self, block: int, low: Bound, high: Bound) -> Total:
        start, end = self._starts[block], self._end(block)
        if low <= start and end <= high:
            return self._totals[block]
        if high <= start:
            return Total()
        return Total.of(_within(self._keys_of(block), low, high))

    def _keys_of(self, block: int) -> list[Key]:
        known = self._kept.get(block)
        if known is None:
            start, end = self._starts[block], self._end(block)
            known = [one for one in self._read(start, end) if one not in self._less]
            more = _within(self._more, start, end)
            if more:
                known = list(merge(known, more))
            self._kept[block] = known
        return known


def _within(keys: Sequence[Key], low: Bound, high: Bound) -> Sequence[Key]:
    return keys[bisect_left(keys, low) : bisect_left(keys, high)]


def _sum(totals: Sequence[Total]) -> Total:
    if len(totals) == 1:
        return totals[0]
    whole = Total(sum(total.count for total in totals), 0)
    return whole + Total(0, sum(total.sum for total in totals))
