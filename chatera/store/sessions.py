"""Sessions with other devices, and this one's prekeys, as rows of the store's file.

Both write into the transaction that is open, so that a session and what it told are kept together or not at all.
"""

import sqlite3
from collections.abc import Iterable
from types import TracebackType
from typing import Self

import msgspec

from chatera.crypto.prekeys import PrivatePrekey
from chatera.crypto.sessions import Change, PeerSessions, pack_sessions, unpack_sessions
from chatera.protocol.ids import DeviceId

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(PrivatePrekey).decode


class SessionRows:
    """A ``SessionStore`` and a ``PrekeyStore`` over an open connection.

    It remembers the sessions it has seen, so it serves for a part of one transaction, in which no other one keeps any.
    Within a ``with``, those that have changed are written at its end, however many messages have moved them on.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._seen: dict[DeviceId, PeerSessions] = {}
        self._changed: set[DeviceId] | None = None

    def __enter__(self) -> Self:
        self._changed = set()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        changed, self._changed = self._changed or set(), None
        if kind is None:  # else the transaction is undone
            for device in changed:
                self._write(self._seen[device])

    def sessions(self, device: DeviceId) -> PeerSessions:
        """Return what is kept about a device."""
        known = self._seen.get(device)
        if known is None:
            row = self._db.execute(
                "SELECT data FROM sessions WHERE device = ?", (device,)
            ).fetchone()
            known = PeerSessions(device) if row is None else unpack_sessions(row[0])
            self._seen[device] = known
        return known

    def keep(self, change: Change) -> None:
        """Keep a change whole."""
        self._seen[change.peer.device] = change.peer
        if self._changed is None:
            self._write(change.peer)
        else:
            self._changed.add(change.peer.device)
        if change.used:
            self.remove_prekeys(change.used)

    def _write(self, peer: PeerSessions) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO sessions VALUES (?, ?)", (peer.device, pack_sessions(peer))
        )

    def prekey(self, number: int) -> PrivatePrekey | None:
        """Return the key with this id."""
        row = self._db.execute("SELECT data FROM prekeys WHERE id = ?", (number,)).fetchone()
        return None if row is None else _decode(row[0])

    def prekeys(self) -> list[PrivatePrekey]:
        """Return all, in the order of their ids."""
        return [_decode(row[0]) for row in self._db.execute("SELECT data FROM prekeys ORDER BY id")]

    def add_prekeys(self, prekeys: Iterable[PrivatePrekey]) -> None:
        """Keep more."""
        self._db.executemany(
            "INSERT OR REPLACE INTO prekeys VALUES (?, ?)",
            [(key.id, _encode(key)) for key in prekeys],
        )

    def remove_prekeys(self, numbers: Iterable[int]) -> None:
        """Forget keys; those that are not there are passed over."""
        self._db.executemany("DELETE FROM prekeys WHERE id = ?", [(one,) for one in numbers])
