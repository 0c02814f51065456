"""Prekeys in the database. A one-time key that was handed out stays known for as long as its device may offer it anew.

Whoever calls stands in a transaction, and hands out only after its commit.
"""

import sqlite3

from chatera.protocol.ids import AccountId, DeviceId
from chatera.protocol.prekeys import Role
from chatera_server.storage.event_store import KeptPrekey, NewPrekeys, TakenPrekeys

DAY_MS = 86_400_000
REMEMBERED_MS = 90 * DAY_MS
"""A device offers a one-time key for 60 days: what it published before somebody took one may come after that."""
AT_ONCE = 500
_ONE_TIME = (Role.ONE_TIME, Role.ONE_TIME_KEM)


class PrekeyTables:
    """The tables ``prekeys`` and ``handed`` of one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def replace(self, write: NewPrekeys) -> None:
        """Keep what a device published in place of what it published before."""
        execute = self._connection.execute
        rows = execute("SELECT id FROM handed WHERE device=?", (write.device,))
        handed = {row[0] for row in rows}
        self.forget(write.device)
        self._connection.executemany(
            "INSERT INTO prekeys VALUES (?,?,?,?)",
            [
                (write.device, key.role, key.id, key.data)
                for key in write.prekeys
                if key.role not in _ONE_TIME or key.id not in handed
            ],
        )

    def take(self, write: TakenPrekeys) -> None:
        """Take one one-time key of each kind from each device, unless this account had some today."""
        write.handed = {}
        for device in write.devices:
            lasting = [*self._first(device, Role.SIGNED), *self._first(device, Role.LAST_RESORT)]
            if not lasting:
                continue
            once: list[KeptPrekey] = []
            if not self._had(device, write.account, write.now):
                once = [key for role in _ONE_TIME for key in self._first(device, role)]
            for key in once:
                self._hand(device, key, write.account, write.now)
            write.handed[device] = lasting + once

    def forget(self, device: DeviceId) -> None:
        """Let go all that a device published."""
        self._connection.execute("DELETE FROM prekeys WHERE device=?", (device,))

    def expire(self, now_ms: int) -> None:
        """Forget of some keys that they were handed out."""
        self._connection.execute(
            "DELETE FROM handed WHERE (device, id) IN "
            "(SELECT device, id FROM handed WHERE at <= ? LIMIT ?)",
            (now_ms - REMEMBERED_MS, AT_ONCE),
        )

    def is_over(self, now_ms: int) -> bool:
        """Tell whether ``expire`` would find something."""
        row = self._connection.execute(
            "SELECT 1 FROM handed WHERE at <= ? LIMIT 1", (now_ms - REMEMBERED_MS,)
        ).fetchone()
        return row is not None

    def ids(self, device: DeviceId) -> list[int]:
        """Return the ids of what is left."""
        rows = self._connection.execute(
            "SELECT id FROM prekeys WHERE device=? ORDER BY id", (device,)
        )
        return [row[0] for row in rows]

    def devices(self) -> frozenset[DeviceId]:
        """Return who left some."""
        rows = self._connection.execute("SELECT DISTINCT device FROM prekeys")
        return frozenset(DeviceId(row[0]) for row in rows)

    def _first(self, device: DeviceId, role: Role) -> list[KeptPrekey]:
        rows = self._connection.execute(
            "SELECT id, bytes FROM prekeys WHERE device=? AND role=? ORDER BY id LIMIT 1",
            (device, role),
        )
        return [KeptPrekey(role, number, data) for number, data in rows]

    def _had(self, device: DeviceId, account: AccountId, now: int) -> bool:
        row = self._connection.execute(
            "SELECT 1 FROM handed WHERE device=? AND account=? AND at > ?",
            (device, account, now - DAY_MS),
        ).fetchone()
        return row is not None

    def _hand(self, device: DeviceId, key: KeptPrekey, account: AccountId, now: int) -> None:
        execute = self._connection.execute
        execute(
            "DELETE FROM prekeys WHERE device=? AND role=? AND id=?", (device, key.role, key.id)
        )
        execute("INSERT INTO handed VALUES (?,?,?,?)", (device, key.id, account, now))
