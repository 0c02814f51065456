"""What own devices say of how this person appears to single people and to categories: of each the newest word counts."""

import sqlite3

from chatera.protocol.bodies import Visibility
from chatera.protocol.header import Event
from chatera.protocol.ids import EventId
from chatera.store.changes import Changes


def keep(db: sqlite3.Connection, event: Event, body: Visibility, changes: Changes) -> None:
    """Keep what is said."""
    db.execute(
        "INSERT OR IGNORE INTO visibility_words VALUES (?, ?, ?, ?, ?)",
        (event.id, body.account, body.category, event.header.hlc, body.shown),
    )
    _show(db, body, changes)


def forget(db: sqlite3.Connection, event: EventId, body: Visibility, changes: Changes) -> None:
    """Let such a word count no longer."""
    if db.execute("DELETE FROM visibility_words WHERE id = ?", (event,)).rowcount:
        _show(db, body, changes)


def put(db: sqlite3.Connection, account: bytes, category: str, shown: str) -> None:
    """Appear so from now on; the empty word says nothing."""
    if shown:
        db.execute("INSERT OR REPLACE INTO visibility VALUES (?, ?, ?)", (account, category, shown))
    else:
        db.execute("DELETE FROM visibility WHERE account = ? AND category = ?", (account, category))


def _show(db: sqlite3.Connection, about: Visibility, changes: Changes) -> None:
    newest = db.execute(
        "SELECT shown FROM visibility_words WHERE account = ? AND category = ? ORDER BY hlc DESC, id DESC LIMIT 1",
        (about.account, about.category),
    ).fetchone()
    put(db, about.account, about.category, newest[0] if newest else "")
    changes.visibility = True
