"""An index of ``events`` by conversation: their timeline, and what they come to.

``timeline`` has a row for every event, in the order in which they came, with its stamp. ``blocks`` are the totals of up to
1,024 events that follow one another by (HLC, id). What comes in that order, as nearly everything does, only makes a
conversation's last block grow: its events are those of the timeline between two positions that stand within its bounds.
What comes late, for an earlier block, has a row in ``strays`` besides. ``points`` are the totals of all events that name
the same heads: who may read an event of a group follows from its heads alone. Events without heads have none, theirs is
what is left.

Whoever calls stands in a transaction.
"""

import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from chatera.protocol.blocks import SIZE, Block, Row
from chatera.protocol.fingerprints import (
    END,
    STAMP_SIZE,
    START,
    Bound,
    Key,
    Total,
    between,
    key,
)
from chatera.protocol.header import Event, packed_heads
from chatera.protocol.ids import ConversationId
from chatera_server.storage.event_store import NewEvent, Points

REMEMBERED = 10_000
"""Last blocks, and points, that the writer remembers."""
_Placed = tuple[Key, int]
"""Where an event stands, and its position."""


@dataclass(slots=True)
class _Open:
    """A conversation's last block, which grows; ``top`` is the highest key in it."""

    start: Bound
    count: int
    sum: int
    first: int
    last: int
    top: Key

    def grow(self, placed: Sequence[_Placed]) -> None:
        for place, position in placed:
            self.count += 1
            self.sum += int.from_bytes(place[STAMP_SIZE:], "big")
            self.first = min(self.first, position)
            self.last = max(self.last, position)
            self.top = max(self.top, place)


@dataclass(slots=True)
class _Point:
    n: int
    total: Total
    ids: list[bytes]


class FingerprintTables:
    """The tables ``timeline``, ``blocks``, ``strays`` and ``points`` of one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._open: dict[bytes, _Open] = {}
        self._points: dict[tuple[bytes, bytes], _Point] = {}
        self._changed: dict[tuple[bytes, Bound], _Open] = {}

    def forget(self) -> None:
        """Remember nothing beside the tables: a transaction was lost."""
        self._open.clear()
        self._points.clear()
        self._changed.clear()

    def add(self, events: Iterable[NewEvent]) -> None:
        """Index events, each conversation's in the order in which they came."""
        if len(self._open) + len(self._points) > REMEMBERED:
            self.forget()
        rows: list[tuple[bytes, int, bytes, int, int]] = []
        placed: dict[bytes, list[_Placed]] = {}
        grown: dict[int, _Point] = {}
        for event in events:
            conv, position, number = event.conv, event.position, 0
            heads = packed_heads(event.data)
            if heads:
                point = self._point(conv, heads)
                number = point.n
                point.ids.append(event.id)
                grown[number] = point
            rows.append((conv, position, event.id, event.hlc, number))
            place = event.hlc.to_bytes(STAMP_SIZE, "big") + event.id
            placed.setdefault(conv, []).append((place, position))
        self._connection.executemany("INSERT INTO timeline VALUES (?,?,?,?,?)", rows)
        for one, places in placed.items():
            self._count(one, places)
        self._write_blocks()
        for point in grown.values():
            point.total += Total.of_ids(point.ids)
            point.ids.clear()
            self._keep_point(point.n, point.total)

    def remove(self, event: Event, position: int) -> None:
        """Take an event out of the index, if it is there."""
        execute, conv = self._connection.execute, event.header.conv
        gone = execute(
            "DELETE FROM timeline WHERE conv=? AND seq=? RETURNING point", (conv, position)
        ).fetchone()
        if gone is None:
            return
        self.forget()
        place = key(event.header.hlc, event.id)
        execute("DELETE FROM strays WHERE conv=? AND place=?", (conv, place))
        start, total, _, _ = self._block_at(conv, place)
        self._set_total(conv, start, total - Total.of((place,)))
        row = execute("SELECT count, total FROM points WHERE n=?", (gone[0],)).fetchone()
        if row is not None:
            self._keep_point(gone[0], Total.read(*row) - Total.of((place,)))

    def points(self, convs: Iterable[ConversationId]) -> dict[ConversationId, Points]:
        """Return what the events of conversations come to, by the heads they name."""
        found: dict[ConversationId, Points] = {}
        for conv in convs:
            rows = self._connection.execute(
                "SELECT heads, count, total FROM points WHERE conv=?", (conv,)
            )
            points = {bytes(heads): Total.read(count, data) for heads, count, data in rows}
            whole = sum((block.total for block in self._blocks(conv)), Total())
            rest = whole - sum(points.values(), Total())
            found[conv] = {b"": rest, **points} if rest.count else points
        return found

    def row(
        self, conv: ConversationId, seen: Collection[bytes] | None, tail: Sequence[NewEvent]
    ) -> Row:
        """Return a conversation's events in their order, with those that are not indexed yet.

        Args:
            conv: which.
            seen: whoever asks may read events that name these heads; None for all. A part of what is indexed has no
                blocks of its own (who may read what changes with every entry of a log, and most read everything): its
                places are read from the timeline.
            tail: events that are not indexed.
        """
        places = sorted(
            key(one.hlc, one.id)
            for one in tail
            if one.conv == conv and (seen is None or packed_heads(one.data) in seen)
        )
        if seen is not None and not self._is_all(conv, seen):
            return Row.of(sorted([*self._read_by(conv, seen), *places]))
        windows = {
            start: (first, last)
            for start, first, last in self._connection.execute(
                "SELECT start, first, last FROM blocks WHERE conv=?", (conv,)
            )
        }

        def read(low: Bound, high: Bound) -> list[Key]:
            return self._places(conv, low, high, *windows[low]) if windows else []

        return Row(self._blocks(conv), read, places)

    def _is_all(self, conv: bytes, seen: Collection[bytes]) -> bool:
        rows = self._connection.execute("SELECT heads FROM points WHERE conv=?", (conv,))
        return b"" in seen and all(row[0] in seen for row in rows)

    def _read_by(self, conv: bytes, seen: Collection[bytes]) -> list[Key]:
        execute = self._connection.execute
        rows = execute("SELECT n, heads FROM points WHERE conv=?", (conv,)).fetchall()
        wanted = {n for n, heads in rows if heads in seen} | ({0} if b"" in seen else set())
        return [
            hlc.to_bytes(STAMP_SIZE, "big") + event
            for hlc, event, point in execute(
                "SELECT hlc, id, point FROM timeline WHERE conv=?", (conv,)
            )
            if point in wanted
        ]

    def _places(self, conv: bytes, low: Bound, high: Bound, first: int, last: int) -> list[Key]:
        """Return the keys within bounds, in order, of the events that came between two positions, and of strays."""
        execute = self._connection.execute
        rows = execute(
            "SELECT hlc, id FROM timeline WHERE conv=? AND seq BETWEEN ? AND ?", (conv, first, last)
        )
        keys = [hlc.to_bytes(STAMP_SIZE, "big") + event for hlc, event in rows]
        keys.sort()
        keys = keys[bisect_left(keys, low) : bisect_left(keys, high)]
        strays = execute(
            "SELECT place FROM strays WHERE conv=? AND place>=? AND place<?", (conv, low, high)
        ).fetchall()
        return sorted({*keys, *(row[0] for row in strays)}) if strays else keys

    def _count(self, conv: bytes, placed: list[_Placed]) -> None:
        last = self._last(conv)
        late = [one for one in placed if one[0] < last.start]
        for place, _ in late:
            self._stray(conv, place)
        fresh = [one for one in placed if one[0] >= last.start] if late else placed
        if not fresh:
            return
        if last.count + len(fresh) <= SIZE:
            last.grow(fresh)
            self._keep(conv, last)
            return
        fresh.sort()
        inside = bisect_right(fresh, last.top, key=_place)
        if last.count + inside > SIZE:
            self._cut_last(conv, last, max(position for _, position in fresh))
            return
        if inside:
            last.grow(fresh[:inside])
            self._keep(conv, last)
        for at in range(inside, len(fresh), SIZE):
            piece = fresh[at : at + SIZE]
            if last.count:
                last = _Open(between(last.top, piece[0][0]), 0, 0, piece[0][1], 0, START)
            last.grow(piece)
            self._keep(conv, last)
        self._open[conv] = last

    def _cut_last(self, conv: bytes, last: _Open, newest: int) -> None:
        """Cut what stands above the last block's start into full pieces: it came in another order than it stands."""
        keys = self._places(conv, last.start, END, last.first, newest)
        start = last.start
        for at in range(0, len(keys), SIZE):
            piece = keys[at : at + SIZE]
            if at:
                start = between(keys[at - 1], piece[0])
            total = Total.of(piece)
            last = _Open(start, total.count, total.sum, last.first, newest, piece[-1])
            self._keep(conv, last)
        self._open[conv] = last

    def _stray(self, conv: bytes, place: Key) -> None:
        """Count an event that comes late, for a block that grows no more."""
        self._write_blocks()
        self._connection.execute("INSERT INTO strays VALUES (?,?)", (conv, place))
        start, total, first, last = self._block_at(conv, place)
        total += Total.of((place,))
        if total.count <= SIZE:
            self._set_total(conv, start, total)
            return
        end = self._connection.execute(
            "SELECT min(start) FROM blocks WHERE conv=? AND start>?", (conv, start)
        ).fetchone()[0]
        keys = self._places(conv, start, end, first, last)
        half = len(keys) // 2
        self._set_total(conv, start, Total.of(keys[:half]))
        upper = Total.of(keys[half:])
        self._connection.execute(
            "INSERT INTO blocks VALUES (?,?,?,?,?,?,?)",
            (conv, between(keys[half - 1], keys[half]), upper.count, upper.packed_sum, first, last,
             keys[-1]),
        )  # fmt: skip

    def _last(self, conv: bytes) -> _Open:
        known = self._open.get(conv)
        if known is None:
            row = self._connection.execute(
                "SELECT start, count, total, first, last, top FROM blocks WHERE conv=? "
                "ORDER BY start DESC LIMIT 1",
                (conv,),
            ).fetchone()
            known = _Open(START, 0, 0, 1 << 62, 0, START)
            if row is not None:
                start, count, data, first, last, top = row
                known = _Open(start, count, int.from_bytes(data, "big"), first, last, top)
            self._open[conv] = known
        return known

    def _keep(self, conv: bytes, block: _Open) -> None:
        """Have a last block written with the others of this step."""
        self._changed[conv, block.start] = block

    def _write_blocks(self) -> None:
        rows = []
        for (conv, start), one in self._changed.items():
            total = Total(one.count, one.sum) + Total()
            rows.append((conv, start, one.count, total.packed_sum, one.first, one.last, one.top))
        self._changed.clear()
        self._connection.executemany(
            "INSERT INTO blocks VALUES (?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET "
            "count=excluded.count, total=excluded.total, first=excluded.first, "
            "last=excluded.last, top=excluded.top",
            rows,
        )

    def _block_at(self, conv: bytes, place: Key) -> tuple[Bound, Total, int, int]:
        start, count, data, first, last = self._connection.execute(
            "SELECT start, count, total, first, last FROM blocks WHERE conv=? AND start<=? "
            "ORDER BY start DESC LIMIT 1",
            (conv, place),
        ).fetchone()
        return start, Total.read(count, data), first, last

    def _set_total(self, conv: bytes, start: Bound, total: Total) -> None:
        self._connection.execute(
            "UPDATE blocks SET count=?, total=? WHERE conv=? AND start=?",
            (total.count, total.packed_sum, conv, start),
        )

    def _blocks(self, conv: bytes) -> list[Block]:
        rows = self._connection.execute(
            "SELECT start, count, total FROM blocks WHERE conv=? ORDER BY start", (conv,)
        )
        return [Block(start, Total.read(count, data)) for start, count, data in rows]

    def _point(self, conv: bytes, heads: bytes) -> _Point:
        known = self._points.get((conv, heads))
        if known is None:
            execute = self._connection.execute
            row = execute(
                "SELECT n, count, total FROM points WHERE conv=? AND heads=?", (conv, heads)
            ).fetchone()
            if row is None:
                made = execute(
                    "INSERT INTO points (conv, heads, count, total) VALUES (?,?,0,?)",
                    (conv, heads, Total().packed_sum),
                )
                row = (made.lastrowid, 0, Total().packed_sum)
            known = self._points[conv, heads] = _Point(row[0], Total.read(row[1], row[2]), [])
        return known

    def _keep_point(self, n: int, total: Total) -> None:
        self._connection.execute(
            "UPDATE points SET count=?, total=? WHERE n=?", (total.count, total.packed_sum, n)
        )


def _place(placed: _Placed) -> Key:
    return placed[0]
