"""Each conversation's events in their order, and what they come to: an index of ``events`` like ``timeline``.

``ordered`` has the place of every event, ``blocks`` the totals of up to 1,024 of them that follow one another, ``points``
those of all events that name the same heads: who may read an event of a group follows from its heads alone. Whoever calls
stands in a transaction.
"""

import sqlite3
from collections.abc import Collection, Iterable, Sequence

from chatera.protocol import blocks
from chatera.protocol.blocks import Block, Row
from chatera.protocol.fingerprints import END, Bound, Key, Total, key
from chatera.protocol.header import Event, packed_heads
from chatera.protocol.ids import ConversationId
from chatera_server.storage.event_store import NewEvent, Points


class FingerprintTables:
    """The tables ``ordered``, ``points`` and ``blocks`` of one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, events: Iterable[NewEvent]) -> None:
        """Count events."""
        rows: dict[bytes, list[tuple[Key, bytes]]] = {}
        for event in events:
            place = event.hlc.to_bytes(8, "big") + event.id
            rows.setdefault(event.conv, []).append((place, packed_heads(event.data)))
        for conv, placed in rows.items():
            self._place(conv, placed)
            blocks.add(_Kept(self._connection, conv), sorted([place for place, _ in placed]))

    def remove(self, event: Event) -> None:
        """Count an event no more."""
        conv, place = event.header.conv, key(event.header.hlc, event.id)
        gone = self._connection.execute(
            "DELETE FROM ordered WHERE conv=? AND place=? RETURNING point", (conv, place)
        ).fetchone()
        if gone is None:
            return
        blocks.remove(_Kept(self._connection, conv), place)
        known = self._total("SELECT count, total FROM points WHERE n=?", gone[0])
        self._set_point(gone[0], known - Total.of((place,)))

    def points(self, convs: Iterable[ConversationId]) -> dict[ConversationId, Points]:
        """Return what the events of conversations come to, by the heads they name."""
        found: dict[ConversationId, Points] = {}
        for conv in convs:
            rows = self._connection.execute(
                "SELECT heads, count, total FROM points WHERE conv=?", (conv,)
            )
            found[conv] = {heads: Total.read(count, data) for heads, count, data in rows}
        return found

    def row(
        self, conv: ConversationId, seen: Collection[bytes] | None, tail: Sequence[NewEvent]
    ) -> Row:
        """Return a conversation's events in their order, with those that are not indexed yet.

        Args:
            conv: which.
            seen: whoever asks may read events that name these heads; None for all. What only some may read has no blocks
                of its own (who may read what changes with every entry of a log, and most read everything): its places
                are read from the index.
            tail: events that are not indexed.
        """
        places = sorted(
            key(one.hlc, one.id)
            for one in tail
            if one.conv == conv and (seen is None or packed_heads(one.data) in seen)
        )
        if seen is None:
            kept = _Kept(self._connection, conv)
            return Row(kept.all(), kept.keys, places)
        points = [
            n
            for n, heads in self._connection.execute(
                "SELECT n, heads FROM points WHERE conv=?", (conv,)
            )
            if heads in seen
        ]
        return Row.of(sorted([*self._read_by(conv, points), *places]))

    def _read_by(self, conv: ConversationId, points: list[int]) -> list[Key]:
        wanted = frozenset(points)
        rows = self._connection.execute("SELECT place, point FROM ordered WHERE conv=?", (conv,))
        return [place for place, point in rows if point in wanted]

    def _place(self, conv: bytes, placed: list[tuple[Key, bytes]]) -> None:
        by_heads: dict[bytes, list[Key]] = {}
        for place, heads in placed:
            by_heads.setdefault(heads, []).append(place)
        rows: list[tuple[bytes, Key, int]] = []
        for heads, places in by_heads.items():
            n, known = self._point(conv, heads)
            self._set_point(n, known + Total.of(places))
            rows += [(conv, place, n) for place in places]
        self._connection.executemany("INSERT INTO ordered VALUES (?,?,?)", sorted(rows))

    def _point(self, conv: bytes, heads: bytes) -> tuple[int, Total]:
        execute = self._connection.execute
        row = execute(
            "SELECT n, count, total FROM points WHERE conv=? AND heads=?", (conv, heads)
        ).fetchone()
        if row is not None:
            return row[0], Total.read(row[1], row[2])
        made = execute(
            "INSERT INTO points (conv, heads, count, total) VALUES (?,?,0,?)",
            (conv, heads, Total().packed_sum),
        )
        return made.lastrowid or 0, Total()

    def _set_point(self, n: int, total: Total) -> None:
        self._connection.execute(
            "UPDATE points SET count=?, total=? WHERE n=?", (total.count, total.packed_sum, n)
        )

    def _total(self, query: str, n: int) -> Total:
        return Total.read(*self._connection.execute(query, (n,)).fetchone())


class _Kept:
    """The blocks of one conversation."""

    def __init__(self, connection: sqlite3.Connection, conv: bytes) -> None:
        self._execute = connection.execute
        self._conv = conv

    def at(self, place: Key) -> Block | None:
        row = self._execute(
            "SELECT start, count, total FROM blocks WHERE conv=? AND start<=? "
            "ORDER BY start DESC LIMIT 1",
            (self._conv, place),
        ).fetchone()
        return None if row is None else Block(row[0], Total.read(row[1], row[2]))

    def after(self, start: Bound) -> Bound:
        row = self._execute(
            "SELECT start FROM blocks WHERE conv=? AND start>? ORDER BY start LIMIT 1",
            (self._conv, start),
        ).fetchone()
        return END if row is None else bytes(row[0])

    def keys(self, low: Bound, high: Bound) -> list[Key]:
        rows = self._execute(
            "SELECT place FROM ordered WHERE conv=? AND place>=? AND place<? ORDER BY place",
            (self._conv, low, high),
        )
        return [row[0] for row in rows]

    def put(self, block: Block) -> None:
        self._execute(
            "INSERT OR REPLACE INTO blocks VALUES (?,?,?,?)",
            (self._conv, block.start, block.total.count, block.total.packed_sum),
        )

    def all(self) -> list[Block]:
        rows = self._execute(
            "SELECT start, count, total FROM blocks WHERE conv=? ORDER BY start", (self._conv,)
        )
        return [Block(start, Total.read(count, data)) for start, count, data in rows]
