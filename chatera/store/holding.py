"""Events and receipts that can't be judged yet: what each of them waits for, and when it is judged again."""

import sqlite3

from chatera.protocol import limits
from chatera.protocol.ids import CommunityId, DeviceId

Arrived = tuple[bytes, CommunityId]
"""The bytes, and the community they came through."""


class Held(Exception):
    """Something can't be judged before something else comes.

    Attributes:
        reason: what it waits for: ``manifest``, ``conv``, ``heads``, ``body`` or ``clock``; a ``receipt`` waits for
            its signer's manifest, or for them to be in the conversation; a ``redirect`` for its signer's manifest.
        waits: which one of those.
    """

    def __init__(self, reason: str, waits: bytes) -> None:
        super().__init__(reason)
        self.reason = reason
        self.waits = waits


def hold(
    db: sqlite3.Connection, key: bytes, device: DeviceId, hlc: int, data: bytes, held: Held,
    community: CommunityId,
) -> bool:  # fmt: skip
    """Keep what came until what it waits for comes; beyond its device's share it has to come again.

    Devices cost nothing to make up, so there is a limit for all of them together as well: beyond that, what has waited
    longest goes, or whoever fills the room once would keep everybody out for ever.

    Tells whether that is news: what was held for the same reason is looked for already.
    """
    known = db.execute(
        "SELECT reason, waits, data, community FROM held WHERE id = ?", (key,)
    ).fetchone()
    count = db.execute("SELECT count(*) FROM held WHERE device = ?", (device,)).fetchone()[0]
    if known is None and count >= limits.HELD_PER_DEVICE:
        return False
    if known is not None:
        _let_go(db, [(key, known[2], known[3])])
    db.execute(
        "INSERT INTO held VALUES"
        " (?, ?, ?, ?, ?, ?, ?, coalesce((SELECT max(arrival) FROM held), 0) + 1)",
        (key, held.reason, held.waits, community, device, hlc, data),
    )
    _weigh(db, len(data))
    while db.execute("SELECT bytes FROM held_size").fetchone()[0] > limits.HELD_SIZE:
        oldest = db.execute("SELECT id, data, community FROM held ORDER BY arrival LIMIT 1")
        _let_go(db, oldest.fetchall())
    return known is None or known[:2] != (held.reason, held.waits)


def release(db: sqlite3.Connection, reason: str, waits: bytes) -> list[Arrived]:
    """Return what waited for this, no longer held."""
    rows = db.execute(
        "SELECT id, data, community FROM held WHERE reason = ? AND waits = ? ORDER BY hlc, id",
        (reason, waits),
    ).fetchall()
    return _let_go(db, rows)


def horizon(now_ms: int) -> int:
    """Return the highest stamp that is not too far ahead of the clock."""
    return (now_ms + limits.CLOCK_AHEAD_MS) << 16


def ahead_from(db: sqlite3.Connection) -> int:
    """Return the lowest stamp of what waits for the clock; beyond every stamp where nothing does."""
    row = db.execute("SELECT min(hlc) FROM held WHERE reason = 'clock'").fetchone()
    return 1 << 64 if row[0] is None else int(row[0])


def due(db: sqlite3.Connection, now_ms: int) -> list[Arrived]:
    """Return what came from too far ahead of the clock, and is no longer."""
    rows = db.execute(
        "SELECT id, data, community FROM held WHERE reason = 'clock' AND hlc <= ?",
        (horizon(now_ms),),
    ).fetchall()
    return _let_go(db, rows)


def drop(db: sqlite3.Connection, beginning: bytes) -> None:
    """Let go what is kept under ids that begin so, for good."""
    rows = db.execute(
        "SELECT id, data, community FROM held WHERE substr(id, 1, ?) = ?",
        (len(beginning), beginning),
    )
    _let_go(db, rows.fetchall())


def _let_go(db: sqlite3.Connection, rows: list[tuple[bytes, bytes, bytes]]) -> list[Arrived]:
    db.executemany("DELETE FROM held WHERE id = ?", [(row[0],) for row in rows])
    _weigh(db, -sum(len(row[1]) for row in rows))
    return [(row[1], CommunityId(row[2])) for row in rows]


def _weigh(db: sqlite3.Connection, change: int) -> None:
    """Keep how much is held in all: to add it up anew each time would read all of it."""
    if change:
        db.execute("UPDATE held_size SET bytes = bytes + ?", (change,))
