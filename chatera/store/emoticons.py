"""What own devices say of this person's emoticons: of each code the newest word counts."""

import sqlite3

from chatera.protocol.bodies import Emoticon
from chatera.protocol.header import Event
from chatera.protocol.ids import EventId
from chatera.store.changes import Changes


def keep(db: sqlite3.Connection, event: Event, body: Emoticon, changes: Changes) -> None:
    """Keep that there is an emoticon, or that there is none of a code any more."""
    db.execute(
        "INSERT OR IGNORE INTO emoticon_words VALUES (?, ?, ?, ?)",
        (event.id, body.code, event.header.hlc, body.data),
    )
    _show(db, body.code, changes)


def forget(db: sqlite3.Connection, event: EventId, code: str, changes: Changes) -> None:
    """Let such a word count no longer."""
    if db.execute("DELETE FROM emoticon_words WHERE id = ?", (event,)).rowcount:
        _show(db, code, changes)


def put(db: sqlite3.Connection, code: str, data: bytes) -> None:
    """Have an emoticon, as the last one where it is new; without a picture have none."""
    if not data:
        db.execute("DELETE FROM own_emoticons WHERE code = ?", (code,))
        return
    db.execute(
        "INSERT INTO own_emoticons VALUES"
        " (?1, (SELECT coalesce(max(place), 0) + 1 FROM own_emoticons), ?2)"
        " ON CONFLICT (code) DO UPDATE SET data = ?2",
        (code, data),
    )


def _show(db: sqlite3.Connection, code: str, changes: Changes) -> None:
    newest = db.execute(
        "SELECT data FROM emoticon_words WHERE code = ? ORDER BY hlc DESC, id DESC LIMIT 1", (code,)
    ).fetchone()
    put(db, code, newest[0] if newest else b"")
    changes.emoticons = True
