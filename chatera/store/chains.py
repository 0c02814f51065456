"""Numbers a device's events in one conversation along their ``prev`` links.

Receipts and unread counts go by the chain, not by clocks, so "further along" must be one comparison. An event gets its
predecessor's number plus one. Where the predecessor is missing, a wide gap is left, in which late arrivals find room from
both sides; ``gaps`` remembers what is missing. Which side of others it belongs on, its stamp tells: a device's stamps rise.
"""

import sqlite3

from chatera.protocol import limits
from chatera.protocol.header import Event
from chatera.protocol.ids import NONE, ConversationId, DeviceId, EventId

GAP = 1 << 20
ROOM = 1 << 10
"""A gap that is narrower is not divided."""
EVERYTHING = 1 << 62
"""Beyond every number."""


def place(db: sqlite3.Connection, event: Event) -> tuple[int, bool]:
    """Give an event that is about to be stored its number, and note or close gaps.

    Returns:
        its number, and whether what follows it had to move further along.
    """
    conv, device, prev = event.header.conv, event.header.device, event.header.prev
    row = db.execute(
        "SELECT child FROM gaps WHERE missing = ? AND conv = ? AND device = ?",
        (event.id, conv, device),
    ).fetchone()
    child = int(row[0]) if row else None
    if child is not None:
        db.execute(
            "DELETE FROM gaps WHERE missing = ? AND conv = ? AND device = ?",
            (event.id, conv, device),
        )
    before = db.execute(
        "SELECT chain FROM events WHERE id = ? AND conv = ? AND device = ?", (prev, conv, device)
    ).fetchone()
    number = int(before[0]) + 1 if before else _begin(db, event, child)
    if child is None or not _is_apart(db, conv, device, number, child):
        return number, False
    _move(db, conv, device, child, number + 1)
    return number, True


def _begin(db: sqlite3.Connection, event: Event, child: int | None) -> int:
    """Return the number of an event whose predecessor is not here: there is none, or it is missing."""
    header = event.header
    db.execute(
        "INSERT OR IGNORE INTO chains VALUES (?, ?, ?, ?)",
        (header.account, header.conv, header.device, EVERYTHING),
    )
    if header.prev == NONE:
        return 1
    number = child - 1 if child is not None else _by_stamp(db, event)
    db.execute(
        "INSERT OR IGNORE INTO gaps VALUES (?, ?, ?, ?)",
        (header.prev, header.conv, header.device, number),
    )
    return number


def _by_stamp(db: sqlite3.Connection, event: Event) -> int:
    """Return a number for an event that neither what precedes nor what follows it is known of."""
    conv, device = event.header.conv, event.header.device
    row = db.execute(
        "SELECT chain FROM events WHERE conv = ? AND device = ? AND hlc < ? ORDER BY chain DESC LIMIT 1",
        (conv, device, event.header.hlc),
    ).fetchone()
    before = int(row[0]) if row else 0
    row = db.execute(
        "SELECT child FROM gaps WHERE conv = ?1 AND device = ?2 AND child ="
        " (SELECT min(chain) FROM events WHERE conv = ?1 AND device = ?2 AND chain > ?3)",
        (conv, device, before),
    ).fetchone()
    if row is not None and row[0] - before > ROOM:
        return (before + int(row[0])) // 2
    return last_number(db, conv, device) + GAP


def _is_apart(
    db: sqlite3.Connection, conv: ConversationId, device: DeviceId, number: int, child: int
) -> bool:
    """Tell whether what follows an event has a number before it, or with something strange between."""
    between = db.execute(
        "SELECT 1 FROM gaps WHERE conv = ? AND device = ? AND child > ? AND child < ?",
        (conv, device, number, child),
    ).fetchone()
    return child <= number or between is not None


def _move(
    db: sqlite3.Connection, conv: ConversationId, device: DeviceId, start: int, to: int
) -> None:
    """Give what begins at a number, up to the next gap behind it, numbers from ``to`` on."""
    gap = db.execute(
        "SELECT min(child) FROM gaps WHERE conv = ? AND device = ? AND child > ?",
        (conv, device, start),
    ).fetchone()[0]
    rows = db.execute(
        "SELECT id FROM events WHERE conv = ? AND device = ? AND chain >= ? AND chain < ? ORDER BY chain",
        (conv, device, start, gap if gap is not None else EVERYTHING),
    ).fetchall()
    for number, (event,) in enumerate(rows, start=to):
        db.execute("UPDATE events SET chain = ? WHERE id = ?", (number, event))
        db.execute("UPDATE messages SET chain = ? WHERE id = ?", (number, event))


def last_number(db: sqlite3.Connection, conv: ConversationId, device: DeviceId) -> int:
    """Return the highest number of a chain, 0 for none."""
    row = db.execute(
        "SELECT max(chain) FROM events WHERE conv = ? AND device = ?", (conv, device)
    ).fetchone()
    return int(row[0] or 0)


def furthest(db: sqlite3.Connection, conv: ConversationId, device: DeviceId) -> EventId:
    """Return the furthest event of a chain, ``NONE`` for none."""
    row = db.execute(
        "SELECT id FROM events WHERE conv = ? AND device = ? ORDER BY chain DESC, id DESC LIMIT 1",
        (conv, device),
    ).fetchone()
    return EventId(row[0]) if row else EventId(NONE)


def furthest_shown(
    db: sqlite3.Connection, conv: ConversationId, device: DeviceId, below: int | None = None
) -> EventId:
    """Return the furthest event of a chain that can be read here, ``NONE`` for none."""
    row = db.execute(
        "SELECT id FROM events WHERE conv = ? AND device = ? AND chain < ?"
        " AND NOT EXISTS (SELECT 1 FROM skipped WHERE skipped.id = events.id)"
        " AND NOT EXISTS (SELECT 1 FROM locked WHERE locked.event = events.id)"
        " ORDER BY chain DESC, id DESC LIMIT 1",
        (conv, device, below if below is not None else EVERYTHING),
    ).fetchone()
    return EventId(row[0]) if row else EventId(NONE)


def number_of(db: sqlite3.Connection, event: EventId) -> int:
    """Return an event's number, 0 where it is not known."""
    row = db.execute("SELECT chain FROM events WHERE id = ?", (event,)).fetchone()
    return int(row[0]) if row else 0


def holes(db: sqlite3.Connection, conv: ConversationId, device: DeviceId) -> tuple[EventId, ...]:
    """Return what is missing of a chain, or can't be opened, at most as many as a receipt lists."""
    rows = db.execute(
        "SELECT missing, child FROM gaps WHERE conv = ?1 AND device = ?2 UNION ALL"
        " SELECT event, chain FROM locked CROSS JOIN events ON id = event"  # or the whole chain would be walked
        " WHERE locked.conv = ?1 AND locked.device = ?2"
        " ORDER BY 2 DESC LIMIT ?3",
        (conv, device, limits.HOLES),
    )
    return tuple(EventId(row[0]) for row in rows)


def note_due(db: sqlite3.Connection, due: set[tuple[ConversationId, DeviceId]]) -> None:
    """Keep of which chains there is something to tell by a receipt, until it is made."""
    db.executemany("INSERT OR IGNORE INTO due VALUES (?, ?)", due)
