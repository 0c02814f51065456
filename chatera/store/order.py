"""In which order a chat's messages are shown, read a stretch at a time.

How many rows a chat shows, and how many of them are unread, stands beside them in ``tallies``, which triggers of the file
itself keep true; the order is an index. So a hundred thousand rows cost nobody anything who looks at the last few hundred.

Everything here is of one moment: rows whose number is above ``told`` were committed after what the loop has heard of, and
come to it by themselves.
"""

import sqlite3

from chatera.store.changes import SHOWN, Row

FIRST = -1
"""Before every stamp."""
LAST = 2**63 - 1
"""Behind every stamp."""


def newest(db: sqlite3.Connection) -> int:
    """Return the highest number of any row; whatever is written later has a higher one."""
    return int(db.execute("SELECT coalesce(max(n), 0) FROM messages").fetchone()[0])


def count(db: sqlite3.Connection, chat: int, told: int) -> int:
    """Return how many rows a chat shows."""
    row = db.execute("SELECT shown FROM tallies WHERE chat = ?", (chat,)).fetchone()
    later = db.execute(
        "SELECT count(*) FROM messages WHERE n > ? AND +chat = ? AND +visible = ?",
        (told, chat, SHOWN),
    ).fetchone()
    return (int(row[0]) if row else 0) - int(later[0])


def between(db: sqlite3.Connection, chat: int, told: int, after: int, before: int) -> list[Row]:
    """Return (hlc, n) of the shown rows whose stamps lie between two others, in order."""
    return db.execute(
        "SELECT hlc, n FROM messages WHERE chat = ? AND visible = ? AND hlc > ? AND hlc < ? AND +n <= ?"
        " ORDER BY hlc, id",
        (chat, SHOWN, after, before, told),
    ).fetchall()


def stamp_of(
    db: sqlite3.Connection, chat: int, told: int, after: int, before: int, place: int
) -> int | None:
    """Return the stamp of the row at a place among those between two stamps; None where there are not so many.

    Place 0 is the first, -1 the last.
    """
    way, offset = ("", place) if place >= 0 else ("DESC", -place - 1)
    row = db.execute(
        "SELECT hlc FROM messages WHERE chat = ? AND visible = ? AND hlc > ? AND hlc < ? AND +n <= ?"  # noqa: S608 - a word
        f" ORDER BY hlc {way}, id {way} LIMIT 1 OFFSET ?",
        (chat, SHOWN, after, before, told, offset),
    ).fetchone()
    return None if row is None else int(row[0])
