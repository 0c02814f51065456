"""The name of a group, and the lines that say how it changed: the newest by (HLC, id) counts.

A name that is said again, for newcomers, makes no line of its own; which one that is depends on the names around it.
"""

import json
import sqlite3
from typing import NamedTuple

from chatera.protocol.bodies import Title
from chatera.protocol.header import Event
from chatera.protocol.ids import EventId
from chatera.store import messages
from chatera.store.changes import FOLDED, SHOWN, SYSTEM, Changes
from chatera.store.messages import Place


class _Line(NamedTuple):
    """What one event named the group."""

    n: int
    hlc: int
    id: EventId
    visible: int
    title: str


_LINES = (
    "SELECT n, hlc, id, visible, text FROM messages"
    " WHERE chat = ? AND kind = 2 AND visible IN (1, 4) AND (hlc, id) {} (?, ?) ORDER BY hlc {}, id {}"
)
_BEFORE = _LINES.format("<", "DESC", "DESC")
_AFTER = _LINES.format(">", "ASC", "ASC")


def name(db: sqlite3.Connection, event: Event, body: Title, place: Place, changes: Changes) -> None:
    """Take a name of the group that counts."""
    key = (event.header.hlc, event.id)
    if messages.find_line(db, event.id):
        return
    before, after = _next(db, _BEFORE, place.chat, key), _next(db, _AFTER, place.chat, key)
    if before and before.title == body.title:
        place.visible = FOLDED
    place.unread = False
    text = json.dumps({"what": "title", "title": body.title})
    n = messages.insert(db, event, place, SYSTEM, text)
    messages.tell_inserted(event, n, place, changes)
    changes.chats.add(place.chat)
    if after is None:
        _set(db, place.chat, body.title, key)
    else:
        _fold(db, place.chat, after, folded=after.title == body.title, changes=changes)


def unname(db: sqlite3.Connection, event: EventId, changes: Changes) -> None:
    """Take a name back that counts no longer."""
    line = messages.find_line(db, event)
    if line is None:
        return
    messages.remove(db, line, changes)
    key = (line.hlc, event)
    before, after = _next(db, _BEFORE, line.chat, key), _next(db, _AFTER, line.chat, key)
    if after is not None:
        folded = before is not None and before.title == after.title
        _fold(db, line.chat, after, folded=folded, changes=changes)
        return
    if before is None:
        _set(db, line.chat, "", (0, EventId(b"")))
    else:
        _set(db, line.chat, before.title, (before.hlc, before.id))


def _next(db: sqlite3.Connection, query: str, chat: int, key: tuple[int, EventId]) -> _Line | None:
    """Return the nearest name before or after a moment."""
    for n, hlc, event, visible, text in db.execute(query, (chat, *key)):
        what = json.loads(text)
        if what["what"] == "title":
            return _Line(n, hlc, EventId(event), visible, what["title"])
    return None


def _fold(
    db: sqlite3.Connection, chat: int, line: _Line, *, folded: bool, changes: Changes
) -> None:
    wanted = FOLDED if folded else SHOWN
    if wanted != line.visible:
        db.execute("UPDATE messages SET visible = ? WHERE n = ?", (wanted, line.n))
        (changes.removed if folded else changes.inserted)[chat].append((line.hlc, line.n))


def _set(db: sqlite3.Connection, chat: int, title: str, key: tuple[int, EventId]) -> None:
    db.execute(
        "UPDATE chats SET title = ?, title_hlc = ?, title_id = ? WHERE id = ?", (title, *key, chat)
    )
