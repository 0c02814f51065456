"""Parcels and asks in the database: what waits for a device, until it has it or its time is over.

Whoever calls stands in a transaction.
"""

import sqlite3
from collections.abc import Sequence

from chatera.protocol.ids import DeviceId, Position
from chatera_server.storage.event_store import (
    ExpiredMail,
    ForgottenDevice,
    Gone,
    NewAsk,
    NewParcel,
    TakenMail,
    WaitingMail,
)

AT_ONCE = 500
"""Rows that go in one write because their time is over."""
_KINDS = ("parcel", "ask")
_IN = 256
"""Ids in one query, at most."""


class MailTables:
    """The tables ``parcels`` and ``asks`` of one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add_parcels(self, writes: Sequence[NewParcel]) -> None:
        """Keep parcels; those that wait already wait as long as somebody says: who brought them first may have said less."""
        done = self._connection.executemany(
            "INSERT INTO parcels VALUES (?,?,?,?,?,?) ON CONFLICT (id) DO NOTHING",
            [(one.position, one.device, one.sender, one.id, one.until, one.data) for one in writes],
        )
        all_new = done.rowcount == len(writes)
        for one in writes:
            one.kept = all_new or self._is_at(one.position)
            if not one.kept:
                self._connection.execute(
                    "UPDATE parcels SET until=max(until, ?) WHERE id=?", (one.until, one.id)
                )

    def add_ask(self, write: NewAsk) -> None:
        """Keep an ask in place of an older one."""
        execute = self._connection.execute
        key = (write.event, write.sender, write.device)
        row = execute(
            "SELECT hlc FROM asks WHERE event=? AND sender=? AND device=?", key
        ).fetchone()
        write.replaced = row is not None and row[0] < write.hlc
        write.kept = row is None or write.replaced
        if write.replaced:
            execute("DELETE FROM asks WHERE event=? AND sender=? AND device=?", key)
        if write.kept:
            execute(
                "INSERT INTO asks VALUES (?,?,?,?,?,?,?,?)",
                (write.position, write.device, write.sender, write.event, write.hlc, write.id,
                 write.until, write.data),
            )  # fmt: skip

    def take(self, write: TakenMail) -> None:
        """Let go what its device has."""
        write.gone = []
        left = dict.fromkeys(write.ids)
        # Nearly all are parcels: then nothing is left to look for among the asks.
        for kind in _KINDS:
            rows = self._named(kind, write.device, tuple(left))
            write.gone += self._delete(kind, [row[:3] for row in rows])
            for *_, name in rows:
                left.pop(name, None)

    def forget(self, write: ForgottenDevice) -> None:
        """Let go all that waits for a device."""
        write.gone = []
        for kind in _KINDS:
            rows = self._connection.execute(
                f"SELECT seq, device, sender FROM {kind}s WHERE device=?",  # noqa: S608
                (write.device,),
            )
            write.gone += self._delete(kind, rows.fetchall())

    def expire(self, write: ExpiredMail) -> None:
        """Let go some of what is too old."""
        write.gone = []
        for kind in _KINDS:
            rows = self._connection.execute(
                f"SELECT seq, device, sender FROM {kind}s WHERE until <= ? LIMIT {AT_ONCE}",  # noqa: S608
                (write.now,),
            )
            write.gone += self._delete(kind, rows.fetchall())

    def is_over(self, now_ms: int) -> bool:
        """Tell whether ``expire`` would find something."""
        row = self._connection.execute(
            "SELECT 1 FROM parcels WHERE until <= ?1 UNION ALL SELECT 1 FROM asks WHERE until <= ?1 "
            "LIMIT 1",
            (now_ms,),
        ).fetchone()
        return row is not None

    def after(self, device: DeviceId, after: Position, limit: int) -> list[tuple[int, str]]:
        """Return (position, kind) of what waits for a device."""
        found: list[tuple[int, str]] = []
        for kind in _KINDS:
            rows = self._connection.execute(
                f"SELECT seq FROM {kind}s WHERE device=? AND seq > ? ORDER BY seq LIMIT ?",  # noqa: S608
                (device, after, limit),
            )
            found += [(row[0], kind) for row in rows]
        return found

    def all_after(
        self, after: Position, limit: int, size: int
    ) -> list[tuple[Position, int, bytes]]:
        """Return (position, until, bytes) of parcels for whomever, until there are ``limit`` or ``size`` bytes."""
        found: list[tuple[Position, int, bytes]] = []
        for seq, until, data in self._connection.execute(
            "SELECT seq, until, bytes FROM parcels WHERE seq > ? ORDER BY seq LIMIT ?",
            (after, limit),
        ):
            size -= len(data)
            if size < 0 and found:
                break
            found.append((Position(seq), until, data))
        return found

    def waiting(self) -> tuple[WaitingMail, ...]:
        """Return how much waits, from whom for whom."""
        rows = self._connection.execute(
            "SELECT device, sender, count(*), max(seq) FROM (SELECT device, sender, seq FROM parcels "
            "UNION ALL SELECT device, sender, seq FROM asks) GROUP BY device, sender"
        )
        return tuple(
            WaitingMail(DeviceId(device), DeviceId(sender), count, Position(newest))
            for device, sender, count, newest in rows
        )

    def _named(
        self, kind: str, device: DeviceId, ids: Sequence[bytes]
    ) -> list[tuple[int, bytes, bytes, bytes]]:
        """Return (position, device, sender, id) of those of a device's that are named."""
        found: list[tuple[int, bytes, bytes, bytes]] = []
        for at in range(0, len(ids), _IN):
            part = _filled(ids[at : at + _IN])
            found += self._connection.execute(
                "SELECT seq, device, sender, id FROM "  # noqa: S608 - marks
                # With the plus by the index of ids: all that waits for a device may be much.
                f"{kind}s WHERE id IN ({','.join('?' * len(part))}) AND +device=?",
                (*part, device),
            )
        return found

    def _is_at(self, position: Position) -> bool:
        row = self._connection.execute("SELECT 1 FROM parcels WHERE seq=?", (position,)).fetchone()
        return row is not None

    def _delete(self, kind: str, rows: Sequence[tuple[int, bytes, bytes]]) -> Gone:
        if rows:
            self._connection.executemany(
                f"DELETE FROM {kind}s WHERE seq=?",  # noqa: S608 - our own names
                [(seq,) for seq, _, _ in rows],
            )
        return [(DeviceId(device), DeviceId(sender)) for _, device, sender in rows]


def _filled(ids: Sequence[bytes]) -> tuple[bytes, ...]:
    """Name the last one again until there are 1, 2, 4, 8 …: so there are few statements, which stay prepared."""
    every = tuple(ids)
    return every + every[-1:] * ((1 << (len(every) - 1).bit_length()) - len(every))
