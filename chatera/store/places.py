"""Each conversation's events in their order, and what they come to, beside ``events``.

``ordered`` has the place of every event, ``blocks`` the totals of up to 1,024 of them that follow one another, ``points``
those of all events that name the same heads. They may be behind ``events``: nobody asks before replicas are compared, and
to count each message by itself writes three pages more for it. Up to which event they go stands in ``settings`` as
``placed``, so the next start goes on from there.
"""

import sqlite3
from collections.abc import Iterable

from chatera.protocol import blocks
from chatera.protocol.blocks import Block
from chatera.protocol.fingerprints import END, Bound, Key, Total, key
from chatera.protocol.header import packed_heads
from chatera.protocol.ids import ConversationId, EventId

Placed = tuple[Key, bytes]
"""Where an event stands, and the heads it names."""


class Places:
    """The tables of one conversation.

    Args:
        db: in whose transaction.
        conv: which conversation.
    """

    def __init__(self, db: sqlite3.Connection, conv: ConversationId) -> None:
        self._execute = db.execute
        self._conv = conv

    def add(self, placed: Iterable[Placed]) -> None:
        """Count events that are new."""
        by_heads: dict[bytes, list[Key]] = {}
        for place, heads in placed:
            by_heads.setdefault(heads, []).append(place)
        for heads, places in by_heads.items():
            n, known = self._point(heads)
            self._set_point(n, known + Total.of(places))
            for place in places:
                self._execute("INSERT INTO ordered VALUES (?, ?, ?)", (self._conv, place, n))
        blocks.add(self, sorted(place for places in by_heads.values() for place in places))

    def remove(self, place: Key) -> None:
        """Count an event no more."""
        row = self._execute(
            "SELECT point, count, total FROM ordered JOIN points ON n = point"
            " WHERE ordered.conv = ? AND place = ?",
            (self._conv, place),
        ).fetchone()
        if row is None:
            return
        self._execute("DELETE FROM ordered WHERE conv = ? AND place = ?", (self._conv, place))
        self._set_point(row[0], Total.read(row[1], row[2]) - Total.of((place,)))
        blocks.remove(self, place)

    def points(self) -> dict[bytes, Total]:
        """Return what the events come to, by the heads they name."""
        rows = self._execute("SELECT heads, count, total FROM points WHERE conv = ?", (self._conv,))
        return {heads: Total.read(count, data) for heads, count, data in rows}

    def at_heads(self, seen: frozenset[bytes]) -> list[Key]:
        """Return where the events stand that name one of these heads."""
        rows = self._execute("SELECT n, heads FROM points WHERE conv = ?", (self._conv,))
        wanted = {n for n, heads in rows if heads in seen}
        rows = self._execute(
            "SELECT place, point FROM ordered WHERE conv = ? ORDER BY place", (self._conv,)
        )
        return [place for place, point in rows if point in wanted]

    def all(self) -> list[Block]:
        """Return the blocks in order."""
        rows = self._execute(
            "SELECT start, count, total FROM blocks WHERE conv = ? ORDER BY start", (self._conv,)
        )
        return [Block(start, Total.read(count, data)) for start, count, data in rows]

    def at(self, place: Key) -> Block | None:
        """See ``chatera.protocol.blocks.Blocks``."""
        row = self._execute(
            "SELECT start, count, total FROM blocks WHERE conv = ? AND start <= ?"
            " ORDER BY start DESC LIMIT 1",
            (self._conv, place),
        ).fetchone()
        return None if row is None else Block(row[0], Total.read(row[1], row[2]))

    def after(self, start: Bound) -> Bound:
        """See ``chatera.protocol.blocks.Blocks``."""
        row = self._execute(
            "SELECT start FROM blocks WHERE conv = ? AND start > ? ORDER BY start LIMIT 1",
            (self._conv, start),
        ).fetchone()
        return END if row is None else bytes(row[0])

    def keys(self, low: Bound, high: Bound) -> list[Key]:
        """See ``chatera.protocol.blocks.Blocks``."""
        rows = self._execute(
            "SELECT place FROM ordered WHERE conv = ? AND place >= ? AND place < ? ORDER BY place",
            (self._conv, low, high),
        )
        return [row[0] for row in rows]

    def put(self, block: Block) -> None:
        """See ``chatera.protocol.blocks.Blocks``."""
        self._execute(
            "INSERT OR REPLACE INTO blocks VALUES (?, ?, ?, ?)",
            (self._conv, block.start, block.total.count, block.total.packed_sum),
        )

    def _point(self, heads: bytes) -> tuple[int, Total]:
        row = self._execute(
            "SELECT n, count, total FROM points WHERE conv = ? AND heads = ?", (self._conv, heads)
        ).fetchone()
        if row is not None:
            return row[0], Total.read(row[1], row[2])
        made = self._execute(
            "INSERT INTO points (conv, heads, count, total) VALUES (?, ?, 0, ?)",
            (self._conv, heads, Total().packed_sum),
        )
        return made.lastrowid or 0, Total()

    def _set_point(self, n: int, total: Total) -> None:
        self._execute(
            "UPDATE points SET count = ?, total = ? WHERE n = ?",
            (total.count, total.packed_sum, n),
        )


def reached(db: sqlite3.Connection) -> int:
    """Return the number of the event up to which they go."""
    row = db.execute("SELECT value FROM settings WHERE name = 'placed'").fetchone()
    return int(row[0]) if row else 0


def catch_up(db: sqlite3.Connection) -> int:
    """Have them go up to the newest event: what comes together is counted together; returns its number."""
    newest = after = reached(db)
    placed: dict[bytes, list[Placed]] = {}
    rows = db.execute("SELECT n, conv, hlc, id, data FROM events WHERE n > ? ORDER BY n", (after,))
    for newest, conv, hlc, event, data in rows:  # noqa: B007 - the last one is what is returned
        placed.setdefault(conv, []).append((key(hlc, EventId(event)), packed_heads(data)))
    for conv, here in placed.items():
        Places(db, ConversationId(conv)).add(here)
    if newest != after:
        _reach(db, newest)
    return newest


def forget_removed(db: sqlite3.Connection) -> int:
    """Go no further than the newest event there still is, whose successor has the next number; returns its own."""
    newest = int(db.execute("SELECT coalesce(max(n), 0) FROM events").fetchone()[0])
    if newest < reached(db):
        _reach(db, newest)
    return newest


def _reach(db: sqlite3.Connection, newest: int) -> None:
    db.execute("INSERT OR REPLACE INTO settings VALUES ('placed', ?)", (newest,))
