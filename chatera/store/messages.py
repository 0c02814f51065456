"""Rows of ``messages``, what a person sees of events, and the search index beside them."""

import sqlite3
from dataclasses import dataclass
from typing import NamedTuple

import msgspec

from chatera.protocol.bodies import Origin, Style
from chatera.protocol.header import Event
from chatera.protocol.ids import AccountId, ConversationId, EventId
from chatera.store import event_keys, pictured, skipped
from chatera.store.changes import LOCKED, SHOWN, SYSTEM, Changes

_UNINDEXED = (
    "SELECT n, text FROM messages WHERE n > (SELECT coalesce(max(id), 0) FROM messages_fts_docsize)"
    " AND deleted = 0 AND kind NOT IN (?, ?)"
)
LOST = "lost"
"""Text of a row that can't be opened, once nobody is asked any more."""
INDEXED_AT_ONCE = 64
"""New messages whose words are indexed together: one by one that is an eighth of what it takes to keep them."""


@dataclass(slots=True, kw_only=True)
class Place:
    """Where an admitted event stands, besides what its header says.

    Attributes:
        chat: the chat it is shown in.
        chain: its number along its device's chain.
        visible: SHOWN, or HIDDEN or GONE where it does not count.
        blocked: this person does not want to hear its author.
        own: it is by this person.
        mine: it is by this device.
        unread: it counts as unread until read.
        leads: its author was owner or admin at its heads.
        state: of an own message.
    """

    chat: int
    chain: int
    visible: int
    blocked: bool
    own: bool
    mine: bool
    unread: bool
    leads: bool
    state: int


class Found(NamedTuple):
    """A row by its event's id."""

    n: int
    chat: int
    conv: ConversationId
    account: AccountId
    hlc: int
    visible: int
    deleted: int
    kind: int
    forwarded: int


def find(db: sqlite3.Connection, event: EventId) -> Found | None:
    """Return the message that an event made."""
    found = _find(db, event)
    return None if found is None or found.kind == SYSTEM else found


def find_line(db: sqlite3.Connection, event: EventId) -> Found | None:
    """Return the line about the group that an event made."""
    found = _find(db, event)
    return None if found is None or found.kind != SYSTEM else found


def _find(db: sqlite3.Connection, event: EventId) -> Found | None:
    row = db.execute(
        "SELECT n, chat, conv, account, hlc, visible, deleted, kind, forwarded IS NOT NULL"
        " FROM messages WHERE id = ?",
        (event,),
    ).fetchone()
    return row if row is None else Found(*row)


def insert(
    db: sqlite3.Connection, event: Event, place: Place, kind: int, text: str, mentions: bytes = b"",
    reply: EventId | None = None, *, mentions_me: bool = False, deleted: bool = False,
    style: Style | None = None, forwarded: Origin | None = None,
) -> int:  # fmt: skip
    """Keep a row; returns its number."""
    header = event.header
    cursor = db.execute(
        "INSERT INTO messages (id, chat, conv, account, device, chain, hlc, kind, text, mentions, reply,"
        " deleted, visible, own, unread, mentions_me, state, style, forwarded)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            event.id, place.chat, header.conv, header.account, header.device, place.chain,
            header.hlc, kind, text, mentions, reply, int(deleted), place.visible, int(place.own),
            int(place.unread and place.visible == SHOWN), int(mentions_me), place.state,
            None if style is None else msgspec.msgpack.encode(style),
            None if forwarded is None else msgspec.msgpack.encode(forwarded),
        ),
    )  # fmt: skip
    n = int(cursor.lastrowid or 0)
    if n % INDEXED_AT_ONCE == 0:
        index_new(db)
    return n


def tell_inserted(event: Event, n: int, place: Place, changes: Changes) -> None:
    """Tell of a new row, where it is shown; of its chat nothing else is another because of it."""
    if place.visible == SHOWN:
        changes.inserted[place.chat].append((event.header.hlc, n))


def tell_changed(found: Found, changes: Changes) -> None:
    """Tell that a row is another now."""
    changes.changed[found.chat].add(found.n)
    changes.chats.add(found.chat)


def set_lost(db: sqlite3.Connection, event: EventId, changes: Changes, *, lost: bool) -> None:
    """Show of what can't be opened whether it is still asked for: the text of such a row says so."""
    found = find(db, event)
    if found is not None and found.kind == LOCKED:
        db.execute("UPDATE messages SET text = ? WHERE n = ?", (LOST if lost else "", found.n))
        tell_changed(found, changes)


def remove(db: sqlite3.Connection, found: Found, changes: Changes) -> None:
    """Show a message no more, as if it had never come."""
    unindex(db, found.n)
    db.execute("DELETE FROM messages WHERE n = ?", (found.n,))
    changes.removed[found.chat].append((found.hlc, found.n))
    changes.chats.add(found.chat)


def index_new(db: sqlite3.Connection) -> None:
    """Make the words of messages be found that came since this was done last."""
    db.execute(f"INSERT INTO messages_fts (rowid, text) {_UNINDEXED}", (SYSTEM, LOCKED))


def all_indexed(db: sqlite3.Connection) -> bool:
    """Tell whether every message is found by its words by now."""
    return db.execute(f"{_UNINDEXED} LIMIT 1", (SYSTEM, LOCKED)).fetchone() is None


def reindex(db: sqlite3.Connection, n: int, text: str) -> None:
    """Have a message be found by other words; one that is not found yet will be by those it has then."""
    if unindex(db, n):
        db.execute("INSERT INTO messages_fts (rowid, text) VALUES (?, ?)", (n, text))


def unindex(db: sqlite3.Connection, n: int) -> bool:
    """Take a message's present words out of the search index; tells whether they were in it."""
    row = db.execute(
        "SELECT text FROM messages WHERE n = ?1 AND EXISTS (SELECT 1 FROM messages_fts_docsize WHERE id = ?1)",
        (n,),
    ).fetchone()
    if row:
        db.execute(
            "INSERT INTO messages_fts (messages_fts, rowid, text) VALUES ('delete', ?, ?)",
            (n, row[0]),
        )
    return row is not None


def drop_bodies(db: sqlite3.Connection, events: list[EventId]) -> None:
    """Keep of events only what proves that they were there; one that still waits here never leaves."""
    for event in events:
        pictured.forget(db, event)
        row = db.execute("SELECT data FROM events WHERE id = ?", (event,)).fetchone()
        if row:
            kept = Event.parse(row[0]).without_body()
            db.execute("UPDATE events SET data = ? WHERE id = ?", (kept, event))
            db.execute("DELETE FROM outbox WHERE id = ?", (event,))
            skipped.forget(db, event)
            event_keys.forget(db, event)


def is_bodyless(db: sqlite3.Connection, event: EventId) -> bool:
    """Tell whether an event is here, but what it said is gone."""
    row = db.execute("SELECT data FROM events WHERE id = ?", (event,)).fetchone()
    return row is not None and Event.parse(row[0]).body is None


def split_ids(joined: bytes | None) -> tuple[AccountId, ...]:
    """Return the accounts joined into one value."""
    joined = joined or b""
    return tuple(AccountId(joined[at : at + 32]) for at in range(0, len(joined), 32))
