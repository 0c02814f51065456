"""Keys of sealed events, kept with what they open and deleted with it; and which events lack theirs.

A key that a parcel brought before its event is a claim of the parcel's sender: it counts once the event's commitment fits.
Several may claim, so that nobody can keep the right one out by being first; what does not fit is dropped when the event is
here, and from then on only what fits is taken.
"""

import sqlite3

from chatera.crypto.asks import FIRST_PAUSE_MS
from chatera.crypto.sealing import WrongKey, require_key
from chatera.protocol import limits
from chatera.protocol.header import Event
from chatera.protocol.ids import DeviceId, EventId
from chatera.protocol.sealed import SealedBody

CLAIMS = 16
"""Of one event, kept until it comes."""
CLAIMS_IN_ALL = limits.MAIL_PER_DEVICE
"""As many as a node may have had waiting; beyond that the oldest go, and what they were for is asked for."""


def get(db: sqlite3.Connection, event: EventId) -> bytes | None:
    """Return the key that opens an event."""
    row = db.execute("SELECT key FROM keys WHERE event = ?", (event,)).fetchone()
    return None if row is None else row[0]


def keep(db: sqlite3.Connection, event: EventId, key: bytes, *, claimed: bool = True) -> None:
    """Keep the key that fits an event; claims, which there may be where it is ``claimed``, are needed no longer."""
    if claimed:
        _drop_claims(db, event)
    db.execute("INSERT OR REPLACE INTO keys VALUES (?, ?)", (event, key))


def claim(db: sqlite3.Connection, event: EventId, sender: DeviceId, key: bytes) -> None:
    """Keep what somebody says is the key of an event that has not come."""
    db.execute(
        "INSERT OR REPLACE INTO claims (event, sender, key) SELECT ?1, ?2, ?3"
        " WHERE (SELECT count(*) FROM claims WHERE event = ?1) < ?4",
        (event, sender, key, CLAIMS),
    )


def drop_old_claims(db: sqlite3.Connection) -> None:
    """Keep no more claims than there may be."""
    db.execute("DELETE FROM claims WHERE n <= (SELECT max(n) FROM claims) - ?", (CLAIMS_IN_ALL,))


def prove(
    db: sqlite3.Connection, event: EventId, body: SealedBody, key: bytes, *, claimed: bool = True
) -> bool:
    """Keep a key where it fits an event that is here; tells whether it does."""
    try:
        require_key(body, key)
    except WrongKey:
        return False
    keep(db, event, key, claimed=claimed)
    return True


def settle(db: sqlite3.Connection, event: EventId, body: SealedBody) -> bytes | None:
    """Return the key that fits an event that has come, if it is here; wrong claims go, so none are left."""
    found = db.execute(
        "SELECT 0, key FROM keys WHERE event = ?1 UNION ALL SELECT n, key FROM claims WHERE event = ?1",
        (event,),
    )
    rows = sorted(found)  # what claimed first comes first
    if rows and not rows[0][0]:  # it is kept already, which ended all claims
        return bytes(rows[0][1])
    for _, claimed in rows:
        if prove(db, event, body, claimed):
            return bytes(claimed)
    if rows:
        _drop_claims(db, event)
    return None


def _drop_claims(db: sqlite3.Connection, event: EventId) -> None:
    db.execute("DELETE FROM claims WHERE event = ?", (event,))


def forget(db: sqlite3.Connection, event: EventId) -> None:
    """Delete an event's key, that others should have it, and that it may be missing: its text goes."""
    _drop_claims(db, event)
    db.execute("DELETE FROM keys WHERE event = ?", (event,))
    db.execute("DELETE FROM locked WHERE event = ?", (event,))
    db.execute("DELETE FROM wanted WHERE event = ?1 AND ref = ?1", (event,))


def lock(db: sqlite3.Connection, event: Event, key_id: bytes | None, now_ms: int) -> None:
    """Remember that an event came without its key."""
    header = event.header
    db.execute(
        "INSERT OR IGNORE INTO locked (event, conv, device, key_id, since, next) VALUES (?, ?, ?, ?, ?, ?)",
        (event.id, header.conv, header.device, key_id, now_ms, now_ms + FIRST_PAUSE_MS),
    )


def unlock(db: sqlite3.Connection, event: EventId) -> bool:
    """Remember it no longer; tells whether it was."""
    return db.execute("DELETE FROM locked WHERE event = ?", (event,)).rowcount > 0


def is_locked(db: sqlite3.Connection, event: EventId) -> bool:
    """Tell whether an event lacks its key."""
    return db.execute("SELECT 1 FROM locked WHERE event = ?", (event,)).fetchone() is not None


def locked_by(db: sqlite3.Connection, device: DeviceId, key_id: bytes) -> list[EventId]:
    """Return the events of a device that wait for one of its sender keys."""
    rows = db.execute("SELECT event FROM locked WHERE key_id = ? AND device = ?", (key_id, device))
    return [EventId(row[0]) for row in rows]
