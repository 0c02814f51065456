"""Receipts: how far others are with what this person wrote, and how far this person is with theirs.

Everything goes by each author device's chain, never by clocks: a message that arrives late stays unread, and one that is
missing in the middle is not taken for delivered.
"""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import chain as flatten

from chatera.crypto.records import sign_receipt, verify_receipt
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import Event
from chatera.protocol.ids import NONE, AccountId, ConversationId, DeviceId, EventId
from chatera.protocol.receipts import Receipt
from chatera.store import chains
from chatera.store.changes import DELIVERED, READ, STATE_NAMES, STORED, Changes
from chatera.store.keyring import Keyring

Speaks = Callable[[sqlite3.Connection, AccountId, bytes, int], bool]
Members = Callable[[sqlite3.Connection, ConversationId], frozenset[AccountId]]
Chain = tuple[ConversationId, DeviceId]
GOT, READ_ON = 0, 1
_Reach = tuple[int, int, frozenset[bytes]]
"""(number of got, number of read, holes)."""


class Marks:
    """Receipts of one profile; used in the writer's thread only.

    Attributes:
        touched: own chains whose messages' states may have changed.
        share_read: whether others are told what this person has read; who does not tell is not shown theirs.
    """

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring
        self.share_read = True
        self.touched: set[Chain] = set()
        self._read: dict[Chain, list[tuple[int, frozenset[bytes]]]] = {}

    def forget(self) -> None:
        """Drop what is remembered beside the file."""
        self.touched.clear()
        self._read.clear()

    def take(
        self, db: sqlite3.Connection, receipts: Iterable[bytes], speaks: Speaks, members: Members,
        changes: Changes,
    ) -> None:  # fmt: skip
        """Verify and keep receipts; the newest per (conversation, author device, device) replaces."""
        for data in receipts:
            try:
                self._take_one(db, data, speaks, members, changes)
            except RemoteProtocolError:
                continue  # forged or malformed: it counts for nothing

    def _take_one(
        self,
        db: sqlite3.Connection,
        data: bytes,
        speaks: Speaks,
        members: Members,
        changes: Changes,
    ) -> None:
        receipt = Receipt.parse(data)
        old = db.execute(
            "SELECT hlc FROM receipts WHERE conv = ? AND author = ? AND device = ?",
            (receipt.conv, receipt.author, receipt.device),
        ).fetchone()
        if (old and old[0] >= receipt.hlc) or receipt.hlc >= 2**63:
            return
        verify_receipt(data)
        me = self._keyring.account
        if receipt.account != me and receipt.account not in members(db, receipt.conv):
            return
        if not speaks(db, receipt.account, receipt.device, receipt.hlc):
            return
        _keep(db, receipt, data, unsent=False)
        self.touched.add((receipt.conv, receipt.author))
        if receipt.account == me:
            self._read.pop((receipt.conv, receipt.author), None)
            self._read_elsewhere(db, receipt, changes)

    def _read_elsewhere(self, db: sqlite3.Connection, receipt: Receipt, changes: Changes) -> None:
        """Another device of this person has read on."""
        limit = chains.number_of(db, receipt.read)
        rows = db.execute(
            "SELECT n, chat, id FROM messages WHERE conv = ? AND device = ? AND chain <= ? AND unread = 1",
            (receipt.conv, receipt.author, limit),
        ).fetchall()
        for n, chat, event in rows:
            if event not in receipt.holes:
                db.execute("UPDATE messages SET unread = 0 WHERE n = ?", (n,))
                changes.chats.add(chat)
        if rows:
            changes.due.add((receipt.conv, receipt.author))

    def is_read(self, db: sqlite3.Connection, event: Event, number: int) -> bool:
        """Tell whether a device of this person has read an event before it came here."""
        key = (event.header.conv, event.header.device)
        known = self._read.get(key)
        if known is None:
            rows = db.execute(
                "SELECT read, holes FROM receipts WHERE conv = ? AND author = ? AND account = ? AND read != ?",
                (*key, self._keyring.account, NONE),
            ).fetchall()
            known = [(chains.number_of(db, read), _holes(holes)) for read, holes in rows]
            self._read[key] = known
        return any(number <= reach and event.id not in holes for reach, holes in known)

    def settle(self, db: sqlite3.Connection, members: Members, changes: Changes) -> None:
        """Bring the states of own messages up to what the receipts say."""
        touched, self.touched = self.touched, set()
        for conv, device in touched:
            others = members(db, conv)
            reaches = self._reaches(db, conv, device)
            seen_elsewhere = [reach for one in reaches.values() for reach in one]
            self._raise(db, conv, device, STORED, _any(seen_elsewhere, GOT), changes)
            if others:
                per_account = [reaches.get(account, []) for account in others]
                self._raise(db, conv, device, DELIVERED, _all(per_account, GOT), changes)
                if self.share_read:
                    self._raise(db, conv, device, READ, _all(per_account, READ_ON), changes)

    def _reaches(
        self, db: sqlite3.Connection, conv: ConversationId, device: DeviceId
    ) -> dict[AccountId, list[_Reach]]:
        rows = db.execute(
            "SELECT account, got, read, holes FROM receipts WHERE conv = ? AND author = ? AND device != ?",
            (conv, device, device),
        ).fetchall()
        reaches: dict[AccountId, list[_Reach]] = {}
        for account, got, read, holes in rows:
            reach = (chains.number_of(db, got), chains.number_of(db, read), _holes(holes))
            reaches.setdefault(AccountId(account), []).append(reach)
        return reaches

    def _raise(
        self, db: sqlite3.Connection, conv: ConversationId, device: DeviceId, state: int,
        reach: tuple[int, frozenset[bytes]], changes: Changes,
    ) -> None:  # fmt: skip
        limit, holes = reach
        rows: list[tuple[int, bytes, int]] = []
        for lower in range(
            state
        ):  # one at a time, or the index would be walked over all that wait to be read
            rows += db.execute(
                "SELECT n, id, chat FROM messages WHERE conv = ? AND device = ? AND state = ?"
                " AND chain <= ? AND own = 1 AND state < 3",
                (conv, device, lower, limit),
            )
        for n, event, chat in rows:
            if event in holes:
                continue
            db.execute("UPDATE messages SET state = ? WHERE n = ?", (state, n))
            changes.changed[chat].add(n)
            changes.states[EventId(event)] = STATE_NAMES[state]

    def make(
        self, db: sqlite3.Connection, conv: ConversationId, author: DeviceId, hlc: int
    ) -> bytes | None:
        """Sign and keep this device's receipt for a chain; None where it says nothing new."""
        identity = self._keyring.identity
        got = chains.furthest(db, conv, author)
        row = db.execute(
            "SELECT min(chain) FROM messages WHERE conv = ? AND device = ? AND unread = 1",
            (conv, author),
        ).fetchone()
        old = db.execute(
            "SELECT got, read, holes FROM receipts WHERE conv = ? AND author = ? AND device = ?",
            (conv, author, identity.device),
        ).fetchone()
        if self.share_read:
            read = got if row[0] is None else chains.furthest(db, conv, author, below=row[0])
        else:  # it stays where it was when others were still told
            read = EventId(old[1] if old else NONE)
        holes = tuple(sorted(chains.holes(db, conv, author)))
        if got == NONE or (old and (old[0], old[1], old[2]) == (got, read, b"".join(holes))):
            return None
        return self._sign(
            db,
            Receipt(
                conv=conv, account=identity.account, device=identity.device, author=author, hlc=hlc,
                got=got, read=read, holes=holes,
            ),
        )  # fmt: skip

    def withdraw(self, db: sqlite3.Connection, hlc: int) -> None:
        """Sign without a read position what no node has been given yet."""
        rows = db.execute(
            "SELECT data FROM receipts WHERE unsent = 1 AND device = ? AND read != ?",
            (self._keyring.identity.device, NONE),
        ).fetchall()
        for (data,) in rows:
            self._sign(db, replace(Receipt.parse(data), hlc=hlc, read=EventId(NONE)))

    def look_again(self, db: sqlite3.Connection) -> None:
        """Let the next ``settle`` see to every own message that is not read by everybody."""
        self.touched.update(
            (ConversationId(conv), DeviceId(device))
            for conv, device in db.execute(
                "SELECT DISTINCT conv, device FROM messages WHERE own = 1 AND state < 3"
            )
        )

    def _sign(self, db: sqlite3.Connection, receipt: Receipt) -> bytes:
        data = sign_receipt(self._keyring.identity, receipt)
        _keep(db, receipt, data, unsent=True)
        self._read.pop((receipt.conv, receipt.author), None)
        return data


def _keep(db: sqlite3.Connection, receipt: Receipt, data: bytes, *, unsent: bool) -> None:
    db.execute(
        "INSERT OR REPLACE INTO receipts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            receipt.conv, receipt.author, receipt.device, receipt.account, receipt.hlc, receipt.got,
            receipt.read, b"".join(receipt.holes), data, int(unsent),
        ),
    )  # fmt: skip


def _holes(joined: bytes) -> frozenset[bytes]:
    return frozenset(joined[at : at + 32] for at in range(0, len(joined), 32))


def _any(reaches: list[_Reach], which: int) -> tuple[int, frozenset[bytes]]:
    """Return how far at least one device is."""
    each = [(got if which == GOT else read, holes) for got, read, holes in reaches]
    return max(each, key=lambda reach: reach[0], default=(0, frozenset()))


def _all(accounts: list[list[_Reach]], which: int) -> tuple[int, frozenset[bytes]]:
    """Return how far at least one device of every account is."""
    each = [_any(reaches, which) for reaches in accounts]
    return min(reach for reach, _ in each), frozenset(
        flatten.from_iterable(holes for _, holes in each)
    )
