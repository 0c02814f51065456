"""Events that were kept and skipped: this version does not understand what they say, a later one may.

A version that understands more than the one before it shows them when it opens the profile. Until then they count as
received, but a read mark never ends at one of them.
"""

import sqlite3

from chatera.protocol.header import Event
from chatera.protocol.ids import EventId

_UNDERSTOOD = "understood"


def note(db: sqlite3.Connection, event: EventId) -> None:
    """Remember an event that can't be shown."""
    db.execute("INSERT OR IGNORE INTO skipped VALUES (?)", (event,))


def forget(db: sqlite3.Connection, event: EventId) -> bool:
    """Remember an event no longer: it is shown, or its body is gone; tells whether it was remembered."""
    return db.execute("DELETE FROM skipped WHERE id = ?", (event,)).rowcount > 0


def understood(db: sqlite3.Connection, tags: frozenset[str]) -> bool:
    """Tell whether the version that had the profile last understood the same types of bodies, and note these."""
    words = " ".join(sorted(tags))
    row = db.execute("SELECT value FROM settings WHERE name = ?", (_UNDERSTOOD,)).fetchone()
    if row is not None and row[0] == words:
        return True
    db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (_UNDERSTOOD, words))
    return False


def remembered(db: sqlite3.Connection) -> list[tuple[Event, int]]:
    """Return what was skipped, as it came, with the number of each along its chain."""
    rows = db.execute(
        "SELECT data, chain FROM skipped CROSS JOIN events USING (id) ORDER BY n"
    ).fetchall()
    return [(Event.parse(data), chain) for data, chain in rows]
