"""Which events have pictures in their bodies: the bodies themselves are read where somebody looks."""

import sqlite3
from collections.abc import Sequence

from chatera.protocol.bodies import Edit, Ink, Sticker, Text, Wink
from chatera.protocol.header import Event
from chatera.protocol.ids import EventId
from chatera.store.bodies import Reader
from chatera.store.sql import placeholders

Pictured = Text | Edit | Sticker | Wink | Ink
_reader = Reader()


def note(db: sqlite3.Connection, event: EventId, body: Pictured) -> None:
    """Remember that an event has pictures, if it has."""
    if isinstance(body, Sticker | Wink | Ink) or body.pictures:
        db.execute("INSERT OR IGNORE INTO pictured VALUES (?)", (event,))


def forget(db: sqlite3.Connection, event: EventId) -> None:
    """Know nothing of an event's pictures any more: its body is gone, or counts no longer."""
    db.execute("DELETE FROM pictured WHERE event = ?", (event,))


def read(db: sqlite3.Connection, events: Sequence[bytes]) -> dict[bytes, Pictured]:
    """Return what those of some events say that have pictures."""
    if not events:
        return {}
    rows = db.execute(
        "SELECT e.data FROM pictured p JOIN events e ON e.id = p.event"  # noqa: S608 - marks
        f" WHERE p.event IN ({placeholders(events)})",
        tuple(events),
    ).fetchall()
    found: dict[bytes, Pictured] = {}
    for (data,) in rows:
        event = Event.parse(data)
        body = _reader.read(db, event)
        if isinstance(body, Pictured):
            found[event.id] = body
    return found
