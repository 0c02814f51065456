"""Messages that are kept in everybody's sight: every word about it that counts, the newest per message deciding.

It is decided when reading: there the blocked are left out, and what does not fit its message.
"""

import sqlite3

from chatera.protocol.bodies import Pin
from chatera.protocol.header import Event
from chatera.protocol.ids import EventId


def keep(db: sqlite3.Connection, event: Event, body: Pin) -> None:
    """Keep that somebody pins a message, or takes that back."""
    header = event.header
    db.execute(
        "INSERT OR IGNORE INTO pins VALUES (?, ?, ?, ?, ?, ?)",
        (event.id, header.conv, body.target, header.account, header.hlc, int(body.on)),
    )


def forget(db: sqlite3.Connection, event: EventId) -> None:
    """Let such a word count no longer."""
    db.execute("DELETE FROM pins WHERE id = ?", (event,))
