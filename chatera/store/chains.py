"""Numbers a device's events in one conversation along their ``prev`` links.

Receipts and unread counts go by the chain, not by clocks, so "further along" must be one comparison. An event gets its
predecessor's number plus one. Where the predecessor is missing, a wide gap is left, in which late arrivals find room from
both sides; ``gaps`` remembers what is missing.
"""

import sqlite3

from chatera.protocol import limits
from chatera.protocol.header import Event
from chatera.protocol.ids import NONE, ConversationId, DeviceId, EventId

GAP = 1 << 20


def place(db: sqlite3.Connection, event: Event) -> int:
    """Return the number of an event that is about to be stored, and note or close gaps."""
    conv, device, prev = event.header.conv, event.header.device, event.header.prev
    child = db.execute(
        "SELECT child FROM gaps WHERE missing = ? AND conv = ? AND device = ?",
        (event.id, conv, device),
    ).fetchone()
    if child:
        db.execute("DELETE FROM gaps WHERE missing = ?", (event.id,))
    if prev == NONE:
        return 1
    before = db.execute(
        "SELECT chain FROM events WHERE id = ? AND conv = ? AND device = ?", (prev, conv, device)
    ).fetchone()
    if before:
        return int(before[0]) + 1
    number = int(child[0]) - 1 if child else last_number(db, conv, device) + GAP
    db.execute("INSERT OR IGNORE INTO gaps VALUES (?, ?, ?, ?)", (prev, conv, device, number))
    return number


def last_number(db: sqlite3.Connection, conv: ConversationId, device: DeviceId) -> int:
    """Return the highest number of a chain, 0 for none."""
    row = db.execute(
        "SELECT max(chain) FROM events WHERE conv = ? AND device = ?", (conv, device)
    ).fetchone()
    return int(row[0] or 0)


def furthest(
    db: sqlite3.Connection, conv: ConversationId, device: DeviceId, below: int | None = None
) -> EventId:
    """Return the furthest event of a chain (below a number), ``NONE`` for none."""
    row = db.execute(
        "SELECT id FROM events WHERE conv = ? AND device = ? AND chain < ?"
        " ORDER BY chain DESC, id DESC LIMIT 1",
        (conv, device, below if below is not None else 2**62),
    ).fetchone()
    return EventId(row[0]) if row else EventId(NONE)


def number_of(db: sqlite3.Connection, event: EventId) -> int:
    """Return an event's number, 0 where it is not known."""
    row = db.execute("SELECT chain FROM events WHERE id = ?", (event,)).fetchone()
    return int(row[0]) if row else 0


def holes(db: sqlite3.Connection, conv: ConversationId, device: DeviceId) -> tuple[EventId, ...]:
    """Return what is known to be missing of a chain, at most as many as a receipt lists."""
    rows = db.execute(
        "SELECT missing FROM gaps WHERE conv = ? AND device = ? ORDER BY child DESC LIMIT ?",
        (conv, device, limits.HOLES),
    )
    return tuple(EventId(row[0]) for row in rows)
