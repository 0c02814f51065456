"""What other devices are to be given: keys of events and chains, in parcels, as soon as there is a session with each.

    want     what a device is to have is written down, with the event it is for
    flush    where there is a session, it becomes a parcel: sealed, kept, the ratchet moved on, all in one transaction
    take     bundles came: sessions begin, and what waited for them becomes parcels

A parcel stays until its device has told by a receipt that it has the event, or for 30 days, and is sent again as it is.
"""

import sqlite3
from collections.abc import Callable, Iterable
from typing import NamedTuple

from chatera.crypto import sessions
from chatera.crypto.parcels import carry
from chatera.crypto.pqxdh import Own
from chatera.crypto.prekeys import COUNTS, publish, renew
from chatera.crypto.primitives import Random
from chatera.crypto.sessions import Change, PeerSessions
from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ids import CommunityId, DeviceId, EventId
from chatera.protocol.manifests import manifest_head
from chatera.protocol.prekeys import Bundle
from chatera.protocol.sealed import ParcelType, mail_id
from chatera.store.changes import Changes
from chatera.store.directory import Directory
from chatera.store.generations import forget_sessions
from chatera.store.keyring import Keyring
from chatera.store.sessions import SessionRows

_KEPT_MS = limits.PARCEL_DAYS * 86_400_000


class Wanted(NamedTuple):
    """What a device is to have.

    Attributes:
        type: what kind of parcel carries it.
        ref: what the parcel names: an event, or a sender key.
        content: 32 bytes of a key, or a packed sender key.
        event: the event it is for.
        since: ms; it goes over a session that is younger than that.
        community: where it goes; None for wherever the conversation of the event goes on.
    """

    type: ParcelType
    ref: bytes
    content: bytes
    event: EventId
    since: int = 0
    community: CommunityId | None = None


class Post:
    """Used in the writer's thread only.

    Args:
        keyring: whose parcels.
        directory: knows devices and their keys.
        now_ms: the wall clock.
        random: draws keys and nonces.

    Attributes:
        rows: keeps sessions and prekeys.
        prekeys: how many prekeys of each role are offered.
    """

    rows = SessionRows
    prekeys = COUNTS

    def __init__(
        self, keyring: Keyring, directory: Directory, now_ms: Callable[[], int], random: Random
    ) -> None:
        self._keyring = keyring
        self._directory = directory
        self._now_ms = now_ms
        self._random = random
        self._device: DeviceId | None = None

    def look_again(self) -> None:
        """Drop what is remembered beside the file."""
        self._device = None

    def ensure_own(self, db: sqlite3.Connection) -> None:
        """Drop what belonged to the device that this machine was before: nothing of that may be gone on with.

        Keys lie in a file of their own: that may say that this is another device while the transaction that was to say so
        was lost.
        """
        device = self._keyring.identity.device
        if device == self._device:
            return
        row = db.execute("SELECT value FROM settings WHERE name = 'sessions_of'").fetchone()
        if row is not None and row[0] != device:
            forget_sessions(db)
        db.execute("INSERT OR REPLACE INTO settings VALUES ('sessions_of', ?)", (device,))
        self._device = device

    def own(self, db: sqlite3.Connection) -> Own:
        """Return this device as handshakes see it.

        Raises:
            LocalProtocolError: it has no key to agree with.
        """
        self.ensure_own(db)
        identity = self._keyring.identity
        end = self._directory.end(db, identity.device)
        if identity.ik is None or end is None:
            raise LocalProtocolError("this device does not encrypt")
        # Whatever else was heard of it since: this is the one that was shown to others.
        heads = dict.fromkeys((manifest_head(self._keyring.manifest), *end.heads))
        return Own(end._replace(heads=tuple(heads)[: limits.MANIFEST_HEADS]), identity.ik)

    def give(
        self, db: sqlite3.Connection, devices: Iterable[DeviceId], wanted: Wanted, changes: Changes
    ) -> None:
        """Let devices have something: now, or once there is a session with them."""
        self.ensure_own(db)
        every = list(devices)
        db.executemany(
            "INSERT OR REPLACE INTO wanted (device, type, ref, content, event, since, community, made)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(one, *wanted, self._now_ms()) for one in every],
        )
        for device in every:
            self.flush(db, device)
        changes.post = changes.post or bool(every)

    def is_asked(self, db: sqlite3.Connection) -> bool:
        """Tell whether some device is to have something that is not sealed yet."""
        return db.execute("SELECT 1 FROM wanted LIMIT 1").fetchone() is not None

    def flush(self, db: sqlite3.Connection, device: DeviceId) -> bool:
        """Make parcels of what a device is to have, as far as its session goes; tells whether it is to have anything."""
        rows = db.execute(
            "SELECT n, type, ref, content, event, since, community FROM wanted WHERE device = ? ORDER BY n",
            (device,),
        ).fetchall()
        if not rows:
            return False
        if self._directory.end(db, device) is None:
            db.execute("DELETE FROM wanted WHERE device = ?", (device,))  # it was taken back
            return False
        store, now, sender = self.rows(db), self._now_ms(), self._keyring.identity.device
        before = peer = store.sessions(device)
        for n, kind, ref, content, event, since, community in rows:
            if sessions.needs_bundle(peer, now) or not _young(peer, since, now):
                continue
            line = _Line(peer, now, self._random)
            data = carry(line, ParcelType(kind), ref, content, to=device, sender=sender).pack()
            peer = line.peer
            db.execute("DELETE FROM wanted WHERE n = ?", (n,))
            db.execute(
                "INSERT OR IGNORE INTO parcels (id, device, ref, event, data, made, community)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (mail_id(data), device, ref, event, data, now, community),
            )
        if peer is not before:
            store.keep(Change(peer))
        return True

    def take_bundles(
        self, db: sqlite3.Connection, bundles: Iterable[bytes], changes: Changes
    ) -> None:
        """Begin sessions with devices whose prekeys came; what is not theirs begins none."""
        if self._directory.end(db, self._keyring.identity.device) is None:
            return  # this device was taken back: it begins nothing any more
        own, now = self.own(db), self._now_ms()
        for data in bundles:
            store = self.rows(db)
            try:
                bundle = Bundle.parse(data)
                end = self._directory.end(db, bundle.device)
                if end is None or not self._waits(db, bundle.device, now):
                    continue
                peer = sessions.begin(
                    own, end, store.sessions(bundle.device), bundle, now=now, random=self._random
                )
            except RemoteProtocolError:
                continue  # forged by the node, or damaged: without it there is no session, which is shown
            store.keep(Change(peer))
            self.flush(db, bundle.device)
            changes.post = True

    def _waits(self, db: sqlite3.Connection, device: DeviceId, now: int) -> bool:
        """Tell whether something still waits for a session with a device."""
        peer = self.rows(db).sessions(device)
        rows = db.execute("SELECT since FROM wanted WHERE device = ?", (device,)).fetchall()
        return any(
            sessions.needs_bundle(peer, now) or not _young(peer, since, now) for (since,) in rows
        )

    def renew_prekeys(self, db: sqlite3.Connection, offered: frozenset[int]) -> bytes | None:
        """Draw what a node lacks that has the ``offered`` ones; returns what is to be left there, None for nothing."""
        self.ensure_own(db)
        store, now = self.rows(db), self._now_ms()
        renewal = renew(store.prekeys(), offered, now, self._random, self.prekeys)
        store.add_prekeys(renewal.fresh)
        store.remove_prekeys(renewal.expired)
        if set(renewal.offer) == offered:
            return None
        return publish(self._keyring.identity.dk, store.prekeys(), renewal.offer).pack()

    def put_again(self, db: sqlite3.Connection) -> None:
        """Let what nobody has told to have leave once more: a node is met that has none of it."""
        self.drop_old(db)
        db.execute("UPDATE parcels SET put = 0")

    def drop_old(self, db: sqlite3.Connection) -> None:
        """Drop parcels that arrived, by the receipts of their devices, and what is too old."""
        before = self._now_ms() - _KEPT_MS
        db.execute("DELETE FROM parcels WHERE made < ?", (before,))
        db.execute("DELETE FROM wanted WHERE made < ?", (before,))
        db.execute("DELETE FROM opened WHERE at < ?", (before - _KEPT_MS,))
        db.execute("DELETE FROM answered WHERE hlc < ?", (before << 16,))
        db.execute(_ARRIVED)

    def forget(self, db: sqlite3.Connection, event: EventId) -> None:
        """Give nobody the key of an event any more that never left."""
        for table in ("wanted", "parcels"):
            db.execute(f"DELETE FROM {table} WHERE event = ? AND ref = ?", (event, event))  # noqa: S608 - our own names

    def signed_anew(self, db: sqlite3.Connection, old: EventId, new: EventId) -> None:
        """Let what was for an event that never left, a chain of keys, be for the one that was signed in its place."""
        for table in ("wanted", "parcels"):
            db.execute(f"UPDATE {table} SET event = ? WHERE event = ?", (new, old))  # noqa: S608 - our own names

    def forget_everything(self, db: sqlite3.Connection) -> None:
        """Drop what must not be gone on with by a machine that was put back to an earlier state."""
        forget_sessions(db)


class _Line:
    """The sending half of a session, which moves on with each message."""

    def __init__(self, peer: PeerSessions, now: int, random: Random) -> None:
        self.peer = peer
        self._now = now
        self._random = random

    def encrypt(self, plaintext: bytes, ad: bytes) -> bytes:
        """Return the next message."""
        self.peer, message = sessions.seal(
            self.peer, plaintext, ad, now=self._now, random=self._random
        )
        return message


_ARRIVED = """
DELETE FROM parcels WHERE n IN (
    SELECT parcels.n FROM parcels JOIN events ON events.id = parcels.event
    JOIN receipts ON receipts.conv = events.conv AND receipts.author = events.device AND receipts.device = parcels.device
    JOIN events AS got ON got.id = receipts.got
    WHERE events.chain <= got.chain AND instr(receipts.holes, events.id) = 0
)
"""


def _young(peer: PeerSessions, since: int, now: int) -> bool:
    return not since or sessions.begun_since(peer, since, now)
