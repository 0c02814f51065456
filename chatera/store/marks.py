"""Receipts: how far others are with what this person wrote, and how far this person is with theirs.

Everything goes by each author device's chain, never by clocks: a message that arrives late stays unread, and one that is
missing in the middle is not taken for delivered. Nor is what stands before that: who lacks an event does not know what it
follows, so their receipt can't name what else is missing there.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace

from chatera.crypto.records import sign_receipt, verify_receipt
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import Event
from chatera.protocol.ids import (
    NONE,
    AccountId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
)
from chatera.protocol.receipts import Receipt
from chatera.store import chains, holding
from chatera.store.changes import DELIVERED, READ, STATE_NAMES, STORED, Changes
from chatera.store.conversations import Conversations
from chatera.store.directory import Directory
from chatera.store.keyring import Keyring

Chain = tuple[ConversationId, DeviceId]
GOT, READ_ON = 0, 1
_Reach = tuple[int, int, int]
"""(number of got, number of read, number of the last hole): what stands between is surely there."""
_Read = tuple[int, EventId, frozenset[bytes]]
"""(number of read, read, holes) of a receipt by this person."""


class Marks:
    """Receipts of one profile; used in the writer's thread only.

    Args:
        keyring: signs as this device.
        directory: knows whose devices speak for whom.
        conversations: knows who belongs where.

    Attributes:
        touched: own chains whose messages' states may have changed.
        share_read: whether others are told what this person has read; who does not tell is not shown theirs.
    """

    def __init__(
        self, keyring: Keyring, directory: Directory, conversations: Conversations
    ) -> None:
        self._keyring = keyring
        self._directory = directory
        self._conversations = conversations
        self.share_read = True
        self.touched: set[Chain] = set()
        self._read: dict[Chain, dict[DeviceId, _Read]] = {}

    def forget(self) -> None:
        """Drop what is remembered beside the file."""
        self.touched.clear()
        self._read.clear()

    def take(
        self, db: sqlite3.Connection, receipts: Iterable[bytes], community: CommunityId,
        changes: Changes,
    ) -> None:  # fmt: skip
        """Verify and keep receipts; the newest per (conversation, author device, device) replaces."""
        for data in receipts:
            try:
                self._take_one(db, data, community, changes)
            except RemoteProtocolError:
                continue  # forged or malformed: it counts for nothing

    def _take_one(
        self, db: sqlite3.Connection, data: bytes, community: CommunityId, changes: Changes
    ) -> None:
        receipt = Receipt.parse(data)
        old = db.execute(
            "SELECT hlc FROM receipts WHERE conv = ? AND author = ? AND device = ?",
            (receipt.conv, receipt.author, receipt.device),
        ).fetchone()
        if (old and old[0] >= receipt.hlc) or receipt.hlc >= 2**63:
            return
        verify_receipt(data)
        speaks = self._directory.speaks(db, receipt.account, receipt.device, receipt.hlc)
        if speaks is None:
            _hold(db, receipt, data, community, receipt.account)
        if not speaks:
            return
        own = receipt.account == self._keyring.account
        if not own and receipt.account not in self._conversations.others(db, receipt.conv):
            _hold(db, receipt, data, community, receipt.conv)
            return
        _keep(db, receipt, data, unsent=False)
        self.touched.add((receipt.conv, receipt.author))
        if own:
            self._read.pop((receipt.conv, receipt.author), None)
            read = (chains.number_of(db, receipt.read), receipt.read, frozenset(receipt.holes))
            self._read_elsewhere(db, (receipt.conv, receipt.author), read, changes)

    def _read_elsewhere(
        self, db: sqlite3.Connection, chain: Chain, read: _Read, changes: Changes
    ) -> None:
        """Another device of this person has read on."""
        limit, _, holes = read
        rows = db.execute(
            "SELECT n, chat, id FROM messages WHERE conv = ? AND device = ? AND chain <= ? AND unread = 1",
            (*chain, limit),
        ).fetchall()
        for n, chat, event in rows:
            if event not in holes:
                db.execute("UPDATE messages SET unread = 0 WHERE n = ?", (n,))
                changes.chats.add(chat)
        if rows:
            changes.due.add(chain)

    def meet(
        self, db: sqlite3.Connection, event: Event, number: int, changes: Changes, *, moved: bool
    ) -> None:
        """Count as read what was read elsewhere up to an event that came only now."""
        chain = (event.header.conv, event.header.device)
        if moved:
            self._read.pop(chain, None)
            self.touched.add(chain)
        known = self._reads(db, chain)
        for device, (reach, read, holes) in known.items():
            here = read == event.id
            if here:
                known[device] = (number, read, holes)
            if moved or here:
                self._read_elsewhere(db, chain, (number if here else reach, read, holes), changes)

    def is_read(self, db: sqlite3.Connection, event: Event, number: int) -> bool:
        """Tell whether a device of this person has read an event before it came here."""
        reads = self._reads(db, (event.header.conv, event.header.device))
        return any(number <= reach and event.id not in holes for reach, _, holes in reads.values())

    def _reads(self, db: sqlite3.Connection, chain: Chain) -> dict[DeviceId, _Read]:
        """Return how far this person's devices have read a chain."""
        known = self._read.get(chain)
        if known is None:
            rows = db.execute(
                "SELECT device, read, holes FROM receipts WHERE conv = ? AND author = ? AND account = ? AND read != ?",
                (*chain, self._keyring.account, NONE),
            ).fetchall()
            known = self._read[chain] = {
                DeviceId(device): (chains.number_of(db, read), EventId(read), _holes(holes))
                for device, read, holes in rows
            }
        return known

    def read_up_to(self, db: sqlite3.Connection, chat: int, hlc: int | None) -> Changes:
        """Count everything up to a moment of a chat's timeline as read."""
        changes = Changes()
        limit = 2**63 - 1 if hlc is None else hlc
        rows = db.execute(
            "SELECT DISTINCT conv, device FROM messages WHERE chat = ? AND unread = 1 AND hlc <= ?",
            (chat, limit),
        ).fetchall()
        if rows:
            db.execute(
                "UPDATE messages SET unread = 0 WHERE chat = ? AND unread = 1 AND hlc <= ?",
                (chat, limit),
            )
            changes.chats.add(chat)
            changes.due.update((ConversationId(conv), DeviceId(device)) for conv, device in rows)
            chains.note_due(db, changes.due)
        return changes

    def settle(self, db: sqlite3.Connection, changes: Changes) -> None:
        """Bring the states of own messages up to what the receipts say."""
        touched, self.touched = self.touched, set()
        for conv, device in touched:
            others = self._conversations.others(db, conv)
            reaches = self._reaches(db, conv, device)
            mine = self._keyring.account
            seen_elsewhere = [
                reach
                for who, one in reaches.items()
                if who in others or who == mine
                for reach in one
            ]
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
            "SELECT account, device, got, read, holes FROM receipts WHERE conv = ? AND author = ? AND device != ?",
            (conv, device, device),
        ).fetchall()
        reaches: dict[AccountId, list[_Reach]] = {}
        for account, reader, got, read, holes in rows:
            if self._keyring.was(DeviceId(reader)):  # this machine is no second one
                continue
            hole = max((chains.number_of(db, EventId(one)) for one in _holes(holes)), default=0)
            reach = (chains.number_of(db, got), chains.number_of(db, read), hole)
            reaches.setdefault(AccountId(account), []).append(reach)
        return reaches

    def not_got(
        self, db: sqlite3.Connection, conv: ConversationId, account: AccountId
    ) -> list[EventId]:
        """Return this device's events that no device of somebody has, as far as receipts tell."""
        device = self._keyring.identity.device
        reached, hole = _any(self._reaches(db, conv, device).get(account, []), GOT)
        rows = db.execute(
            "SELECT id, chain FROM events WHERE conv = ? AND device = ? ORDER BY chain",
            (conv, device),
        )
        return [EventId(event) for event, chain in rows if not hole < chain <= reached]

    def _raise(
        self, db: sqlite3.Connection, conv: ConversationId, device: DeviceId, state: int,
        reach: tuple[int, int], changes: Changes,
    ) -> None:  # fmt: skip
        limit, hole = reach
        rows: list[tuple[int, bytes, int]] = []
        # One state at a time, or the index would be walked over all that wait to be read.
        for lower in range(state):
            rows += db.execute(
                "SELECT n, id, chat FROM messages WHERE conv = ? AND device = ? AND state = ?"
                " AND chain > ? AND chain <= ? AND own = 1 AND state < 3",
                (conv, device, lower, hole, limit),
            )
        for n, event, chat in rows:
            db.execute("UPDATE messages SET state = ? WHERE n = ?", (state, n))
            changes.changed[chat].add(n)
            changes.states[EventId(event)] = STATE_NAMES[state]

    def tell_again(
        self, db: sqlite3.Connection, conv: ConversationId, changes: Changes, *,
        all_of_them: bool = False,
    ) -> None:  # fmt: skip
        """Have told what no node has been told of a conversation that goes on elsewhere, or all that was ever told of it."""
        if all_of_them:
            db.execute(
                "UPDATE receipts SET unsent = 1 WHERE conv = ? AND device = ?",
                (conv, self._keyring.identity.device),
            )
        rows = db.execute(
            "SELECT conv, device FROM due WHERE conv = ?1"
            " UNION SELECT conv, author FROM receipts WHERE conv = ?1 AND unsent = 1",
            (conv,),
        )
        changes.due.update((ConversationId(conv), DeviceId(device)) for conv, device in rows)

    def make(
        self, db: sqlite3.Connection, conv: ConversationId, author: DeviceId, hlc: int
    ) -> bytes | None:
        """Sign and keep this device's receipt for a chain; None where it says nothing new.

        What this version can't show is received, but a read mark never ends there: its author would believe it was seen.
        """
        identity = self._keyring.identity
        db.execute("DELETE FROM due WHERE conv = ? AND device = ?", (conv, author))
        got = chains.furthest(db, conv, author)
        row = db.execute(
            "SELECT min(chain) FROM messages WHERE conv = ? AND device = ? AND unread = 1",
            (conv, author),
        ).fetchone()
        old = db.execute(
            "SELECT got, read, holes FROM receipts WHERE conv = ? AND author = ? AND device = ?",
            (conv, author, identity.device),
        ).fetchone()
        if not self.share_read:  # it stays where it was when others were still told
            read = EventId(old[1] if old else NONE)
        else:
            read = chains.furthest_shown(db, conv, author, below=row[0])
        holes = tuple(sorted(chains.holes(db, conv, author)))
        if got == NONE or (old and (old[0], old[1], old[2]) == (got, read, b"".join(holes))):
            return None
        receipt = Receipt(
            conv=conv, account=identity.account, device=identity.device, author=author, hlc=hlc,
            got=got, read=read, holes=holes,
        )  # fmt: skip
        return self._sign(db, receipt)

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
        # What comes next in this chain looks there; where nothing did before, it reads all of them.
        known = self._read.get((receipt.conv, receipt.author))
        if known is not None and receipt.read == NONE:
            known.pop(receipt.device, None)
        elif known is not None:
            number = chains.number_of(db, receipt.read)
            known[receipt.device] = (number, receipt.read, frozenset(receipt.holes))
        return data


def _hold(
    db: sqlite3.Connection, receipt: Receipt, data: bytes, community: CommunityId, waits: bytes
) -> None:
    """Keep a receipt by somebody whose manifest is not here, or who is no member as far as the log is."""
    key = b"".join((receipt.conv, receipt.author, receipt.device))
    old = db.execute("SELECT hlc FROM held WHERE id = ?", (key,)).fetchone()
    if old is None or old[0] < receipt.hlc:
        held = holding.Held("receipt", waits)
        holding.hold(db, key, receipt.device, receipt.hlc, data, held, community)


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


def _any(reaches: list[_Reach], which: int) -> tuple[int, int]:
    """Return how far at least one device is, and from where on it is known to lack nothing."""
    each = [(got if which == GOT else read, hole) for got, read, hole in reaches]
    return max(each, key=lambda reach: (reach[0], -reach[1]), default=(0, 0))


def _all(accounts: list[list[_Reach]], which: int) -> tuple[int, int]:
    """Return how far at least one device of every account is, and from where on they are known to lack nothing."""
    each = [_any(reaches, which) for reaches in accounts]
    return min(reach for reach, _ in each), max(hole for _, hole in each)
