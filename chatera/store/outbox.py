"""Own events that no node has yet, in the order in which they leave."""

import sqlite3

from chatera.protocol.ids import ConversationId, DeviceId, EventId
from chatera.store.changes import STATE_NAMES, STORED, Changes


def put(db: sqlite3.Connection, event: EventId, conv: ConversationId) -> None:
    """Let an event wait for leaving."""
    db.execute("INSERT INTO outbox (id, conv) VALUES (?, ?)", (event, conv))


def sent(db: sqlite3.Connection, event: EventId, *, safe: bool) -> Changes:
    """Note that a node has an event; ``safe`` where that makes it stored on two machines."""
    changes = Changes(outbox=True)
    db.execute("DELETE FROM outbox WHERE id = ?", (event,))
    row = db.execute("SELECT n, chat, state FROM messages WHERE id = ?", (event,)).fetchone()
    if safe and row and row[2] < STORED:
        db.execute("UPDATE messages SET state = ? WHERE n = ?", (STORED, row[0]))
        changes.changed[row[1]].add(row[0])
        changes.states[event] = STATE_NAMES[STORED]
    return changes


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
        changes.chats.add(row[1])
        changes.states[event] = state
    return changes


def of_other_devices(db: sqlite3.Connection, device: DeviceId) -> list[ConversationId]:
    """Return conversations in which something waits that this device did not sign."""
    rows = db.execute(
        "SELECT DISTINCT outbox.conv FROM outbox CROSS JOIN events USING (id) WHERE device != ?",
        (device,),
    )
    return [ConversationId(row[0]) for row in rows]
