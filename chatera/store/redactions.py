"""Deletions for everyone, kept so that they also reach what comes after them.

A body that was dropped does not come back. So only what never changes decides whether a deletion counts: it is its
target's author's, or its author led the group at its heads; never who belongs to the group now. Nodes decide likewise.
"""

import sqlite3

from chatera.protocol.header import SAYING, Event
from chatera.protocol.ids import EventId


def keep(
    db: sqlite3.Connection, event: Event, targets: tuple[EventId, ...], *, leads: bool
) -> None:
    """Keep that events are deleted: first the message, then its edits."""
    header = event.header
    db.executemany(
        "INSERT OR IGNORE INTO redactions VALUES (?, ?, ?, ?, ?, ?)",
        [
            (target, event.id, header.conv, header.account, int(leads), int(number == 0))
            for number, target in enumerate(targets)
        ],
    )


def redacted(db: sqlite3.Connection, event: Event) -> bool:
    """Tell whether a deletion that counts names the event; only what people say is deleted."""
    return event.header.kind in SAYING and _names(db, event, (0, 1))


def deleted_message(db: sqlite3.Connection, event: Event) -> bool:
    """Tell whether an event without body was a message: a deletion names that first, then edits."""
    return _names(db, event, (1,))


def _names(db: sqlite3.Connection, event: Event, main: tuple[int, ...]) -> bool:
    header = event.header
    rows = db.execute(
        "SELECT conv, account, admin, main FROM redactions WHERE target = ?", (event.id,)
    )
    return any(
        conv == header.conv and (account == header.account or admin) and which in main
        for conv, account, admin, which in rows
    )
