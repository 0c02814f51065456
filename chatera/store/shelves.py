"""How this person keeps conversations: out of sight, marked as unread, at a place among the favourites.

What own devices have said is kept with its stamp, and the newest counts; the row of the conversation shows it. A word about
a conversation that is not here yet is shown once it is.
"""

import sqlite3

from chatera.protocol.bodies import Shelf
from chatera.protocol.header import Event
from chatera.protocol.ids import EventId
from chatera.store.changes import Changes

_NOTHING = (b"", 0, 0, 0, 0)


def keep(db: sqlite3.Connection, event: Event, body: Shelf, changes: Changes) -> None:
    """Keep how a device of this person says that a conversation is kept."""
    db.execute(
        "INSERT OR IGNORE INTO shelves VALUES (?, ?, ?, ?, ?, ?)",
        (event.id, body.about, event.header.hlc, int(body.archived), int(body.unread), body.place),
    )
    changes.chats |= show(db, body.about)


def forget(db: sqlite3.Connection, event: EventId, about: bytes, changes: Changes) -> None:
    """Let such a word count no longer."""
    if db.execute("DELETE FROM shelves WHERE id = ?", (event,)).rowcount:
        changes.chats |= show(db, about)


def show(db: sqlite3.Connection, about: bytes) -> set[int]:
    """Show what counts now of a conversation; returns the chat where that is news.

    What comes after the newest word and is unread brings an archived conversation back, whatever its stamp: so it is noted
    which row was the last one then.
    """
    newest = db.execute(
        "SELECT id, hlc, archived, unread, place FROM shelves WHERE about = ? ORDER BY hlc DESC, id DESC LIMIT 1",
        (about,),
    ).fetchone()
    newest = newest or _NOTHING
    chats = db.execute(
        "SELECT id FROM chats WHERE (account = ?1 OR conv = ?1) AND shelf != ?2", (about, newest[0])
    ).fetchall()
    for (chat,) in chats:
        db.execute(
            "UPDATE chats SET shelf = ?, shelved = ?, archived = ?, marked = ?, place = ?,"
            " shelved_n = coalesce((SELECT max(n) FROM messages), 0) WHERE id = ?",
            (*newest, chat),
        )
    return {int(row[0]) for row in chats}
