"""What this person calls their devices, and when each was last heard: for their own eyes only."""

import sqlite3
from typing import NamedTuple

from chatera.protocol.bodies import DeviceName
from chatera.protocol.header import Event
from chatera.protocol.ids import AccountId, DeviceId, EventId


class Known(NamedTuple):
    """What is known of an own device besides its keys.

    Attributes:
        name: the newest; empty for none.
        named: stamp of the first name it got, 0 for none.
        seen: stamp of its last event kept here, 0 for none.
    """

    name: str
    named: int
    seen: int


def name(db: sqlite3.Connection, event: Event, body: DeviceName) -> None:
    """Keep a name; the newest counts."""
    db.execute(
        "INSERT OR IGNORE INTO device_names VALUES (?, ?, ?, ?)",
        (event.id, body.device, event.header.hlc, body.name),
    )


def unname(db: sqlite3.Connection, event: EventId) -> bool:
    """Take a name back; tells whether there was one."""
    return db.execute("DELETE FROM device_names WHERE id = ?", (event,)).rowcount > 0


def known(db: sqlite3.Connection, account: AccountId, device: DeviceId) -> Known:
    """Return what is known of one of an account's devices."""
    names = db.execute(
        "SELECT name, hlc FROM device_names WHERE device = ? ORDER BY hlc, id", (device,)
    ).fetchall()
    seen = db.execute(
        "SELECT max((SELECT hlc FROM events WHERE events.conv = chains.conv AND events.device = chains.device"
        " ORDER BY chain DESC LIMIT 1)) FROM chains WHERE account = ? AND device = ?",
        (account, device),
    ).fetchone()[0]
    return Known(names[-1][0] if names else "", names[0][1] if names else 0, seen or 0)
