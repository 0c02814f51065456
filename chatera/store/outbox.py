"""Own events that no node has yet, in the order in which they leave."""

import sqlite3

from chatera.protocol.ids import CommunityId, ConversationId, DeviceId, EventId
from chatera.store.changes import STATE_NAMES, STORED, WAITING, Changes
from chatera.store.sql import placeholders

_HOME = "SELECT community FROM conversations WHERE conv = (SELECT conv FROM events WHERE id = ?2)"


def put(db: sqlite3.Connection, event: EventId, conv: ConversationId) -> None:
    """Let an event wait for leaving."""
    db.execute("INSERT INTO outbox (id, conv) VALUES (?, ?)", (event, conv))


def put_again(db: sqlite3.Connection, event: EventId, conv: ConversationId) -> None:
    """Let an event that has left wait once more, for another node."""
    db.execute("INSERT OR IGNORE INTO outbox (id, conv) VALUES (?, ?)", (event, conv))


def waits(db: sqlite3.Connection, event: EventId) -> bool:
    """Tell whether an event has never left, failed ones included."""
    return db.execute("SELECT 1 FROM outbox WHERE id = ?", (event,)).fetchone() is not None


def conversation(db: sqlite3.Connection, event: EventId) -> ConversationId | None:
    """Return where an event belongs that has never left; None for any other."""
    row = db.execute("SELECT conv FROM outbox WHERE id = ?", (event,)).fetchone()
    return None if row is None else ConversationId(row[0])


def sent(
    db: sqlite3.Connection, event: EventId, changes: Changes, *, safe: bool,
    community: CommunityId | None = None,
) -> None:  # fmt: skip
    """Note that a node has an event of this device; ``safe`` where that makes it stored on two machines.

    It need not wait here any more: this machine's own node may have taken it, which alone made nothing safe. What opens it
    goes where it lies from now on, wherever its conversation goes on.

    Args:
        db: the writer's.
        event: which.
        changes: told of it.
        safe: see above.
        community: whose node has it; None for the one where its conversation goes on.
    """
    if db.execute("DELETE FROM outbox WHERE id = ?", (event,)).rowcount:
        changes.outbox = True
        for table in ("wanted", "parcels"):
            db.execute(
                f"UPDATE {table} SET community = coalesce(?1, ({_HOME}))"  # noqa: S608 - our own names
                " WHERE event = ?2 AND community IS NULL",
                (community, event),
            )
    if not safe:
        return
    row = db.execute("SELECT n, chat FROM messages WHERE id = ? AND state = ?", (event, WAITING))
    for n, chat in row.fetchall():
        db.execute("UPDATE messages SET state = ? WHERE n = ?", (STORED, n))
        changes.changed[chat].add(n)
        changes.states[event] = STATE_NAMES[STORED]


def refused(db: sqlite3.Connection, event: EventId, words: str) -> Changes:
    """Note why an event will not be taken; it stays as failed."""
    db.execute("UPDATE outbox SET failed = 1, error = ? WHERE id = ?", (words, event))
    return _turned(db, event, "failed")


def retry(db: sqlite3.Connection, event: EventId) -> Changes:
    """Let a failed event wait again."""
    db.execute("UPDATE outbox SET failed = 0, error = '' WHERE id = ?", (event,))
    return _turned(db, event, "waiting")


def _turned(db: sqlite3.Connection, event: EventId, state: str) -> Changes:
    changes = Changes(outbox=True)
    row = db.execute("SELECT n, chat FROM messages WHERE id = ?", (event,)).fetchone()
    if row:
        changes.changed[row[1]].add(row[0])
        changes.states[event] = state
    return changes


def of_other_devices(
    db: sqlite3.Connection, device: DeviceId, scopes: tuple[CommunityId, ...]
) -> dict[ConversationId, list[EventId]]:
    """Return what waits in some communities and was not signed by this device."""
    rows = db.execute(
        "SELECT outbox.conv, outbox.id FROM outbox CROSS JOIN events USING (id) JOIN conversations"  # noqa: S608 - marks
        f" ON conversations.conv = outbox.conv WHERE community IN ({placeholders(scopes)})"
        " AND events.device != ? AND failed = 0 ORDER BY outbox.n",
        (*scopes, device),
    )
    waiting: dict[ConversationId, list[EventId]] = {}
    for conv, event in rows:
        waiting.setdefault(ConversationId(conv), []).append(EventId(event))
    return waiting


def was_resigned(db: sqlite3.Connection, event: EventId) -> bool:
    """Tell whether an event was signed anew here: a node that refused it, and shows it all the same, tells no news."""
    return db.execute("SELECT 1 FROM resigned WHERE old = ?", (event,)).fetchone() is not None
