"""What other devices send this one: parcels, opened once, and asks, answered where their sender may read the event.

Nothing that comes is trusted: a parcel opens by the session with the device it names or not at all, a key counts when the
event's commitment fits it, an ask when its device signed it and is listed. What can't be opened changes nothing; the event
it was for stays locked and is asked for.
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from chatera.crypto import asks
from chatera.crypto.asks import Asking, Reader as Entitled
from chatera.crypto.parcels import sender_key_in
from chatera.crypto.pqxdh import End
from chatera.crypto.primitives import KEY_SIZE, Random
from chatera.crypto.sealing import sealed_body
from chatera.crypto.sender_keys import (
    KeyUnavailable,
    ReceivedChain,
    SenderKey,
    kept,
)
from chatera.crypto.sessions import Opener
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import Event, Kind
from chatera.protocol.hlc import milliseconds
from chatera.protocol.ids import AccountId, CommunityId, DeviceId, EventId
from chatera.protocol.sealed import Ask, KeyIndex, Parcel, ParcelType, SealedBody, mail_id
from chatera.store import event_keys, holding
from chatera.store.changes import Changes
from chatera.store.conversations import Conversations
from chatera.store.directory import Directory
from chatera.store.holding import Held
from chatera.store.keyring import Keyring
from chatera.store.post import Post, Wanted
from chatera.store.sessions import SessionRows
from chatera.store.sql import placeholders

_AT_ONCE = 500
"""Parcels asked about in one query."""


@dataclass(slots=True)
class News:
    """What parcels brought.

    Attributes:
        events: those that may open now.
        senders: devices whose sessions have moved on.
        prekeys_used: a session was begun with a key that serves once.
    """

    events: dict[EventId, None] = field(default_factory=dict)
    senders: dict[DeviceId, None] = field(default_factory=dict)
    prekeys_used: bool = False


class Opening:
    """Opens the parcels that come together; used within one transaction.

    Args:
        store: keeps sessions and prekeys.
        begin: makes what opens, once there is something to open.
        now: ms since the epoch.
    """

    def __init__(self, store: SessionRows, begin: Callable[[], Opener], now: int) -> None:
        self.store = store
        self.now = now
        self.news = News()
        self._begin = begin
        self._opener: Opener | None = None

    def open(self, end: End, parcel: Parcel, name: bytes) -> bytes | None:
        """Return what a parcel carries, with its session moved on; None where it was opened before.

        Raises:
            RemoteProtocolError: no session opens it, or it breaks the rules.
        """
        if self._opener is None:
            self._opener = self._begin()
        peer = self.store.sessions(parcel.sender)
        opened = self._opener.open(end, peer, name, parcel.message, parcel.ad, now=self.now)
        if opened is None:
            return None
        self.store.keep(opened.change)
        self.news.senders[parcel.sender] = None
        self.news.prekeys_used = self.news.prekeys_used or bool(opened.change.used)
        return opened.plaintext


class Mailbox:
    """Used in the writer's thread only.

    Args:
        keyring: whose mailbox.
        directory: knows whose devices are whose.
        conversations: know who may read what.
        post: sends the answers.
        now_ms: the wall clock.
        random: draws ratchet keys.

    Attributes:
        rows: keeps sessions and prekeys.
    """

    rows = SessionRows

    def __init__(
        self, keyring: Keyring, directory: Directory, conversations: Conversations, post: Post,
        now_ms: Callable[[], int], random: Random,
    ) -> None:  # fmt: skip
        self._keyring = keyring
        self._directory = directory
        self._conversations = conversations
        self._post = post
        self._now_ms = now_ms
        self._random = random
        self._opened: set[bytes] = set()

    # Parcels

    def take_parcels(
        self, db: sqlite3.Connection, parcels: Iterable[bytes], community: CommunityId,
        changes: Changes,
    ) -> News:  # fmt: skip
        """Open parcels, keep what they carry, and return which events may open by it."""
        named = [(mail_id(data), data) for data in parcels]
        changes.taken += [name for name, _ in named]
        known = _opened_before(db, [name for name, _ in named])
        self._opened = set(known)
        with self.rows(db) as store:
            opening = Opening(store, lambda: self._opener(db, store), self._now_ms())
            for name, data in named:
                try:
                    self._take_parcel(db, opening, name, data, community)
                except RemoteProtocolError:
                    continue  # forged, damaged, or of a session that is lost: its event is asked for
        db.executemany(
            "INSERT OR IGNORE INTO opened VALUES (?, ?)",
            [(name, opening.now) for name in self._opened - known],
        )
        news = opening.news
        if news.senders:
            event_keys.drop_old_claims(db)
        for sender in news.senders:
            if self._post.flush(db, sender):  # its session may be the one others waited for
                changes.post = True
        changes.prekeys_used = changes.prekeys_used or news.prekeys_used
        return news

    def release(self, db: sqlite3.Connection, device: DeviceId) -> list[bytes]:
        """Return the parcels that waited until it is known whose device this is."""
        return [data for data, _ in holding.release(db, "parcel", device)]

    def _opener(self, db: sqlite3.Connection, store: SessionRows) -> Opener:
        return Opener(
            self._post.own(db), store, lambda name: self._was_opened(db, name), self._random
        )

    def _take_parcel(
        self, db: sqlite3.Connection, opening: Opening, name: bytes, data: bytes,
        community: CommunityId,
    ) -> None:  # fmt: skip
        parcel = Parcel.parse(data)
        if parcel.to != self._keyring.identity.device:
            raise RemoteProtocolError("a parcel for another device")
        if self._directory.end(db, parcel.to) is None:
            return  # this device was taken back: what was on its way to it stays closed
        # What carries keys proves itself by what it opens, so a device that was taken back since may still bring them.
        end = self._directory.former_end(db, parcel.sender)
        if end is None:
            held = Held("parcel", parcel.sender)
            holding.hold(db, name, parcel.sender, opening.now << 16, data, held, community)
            return
        content = opening.open(end, parcel, name)
        if content is None:
            return
        self._opened.add(name)
        if parcel.type == ParcelType.KEY:
            self._take_key(db, parcel, content, opening.news)
        else:
            self._take_chain(db, parcel, sender_key_in(parcel, content), opening.news)

    def _was_opened(self, _db: sqlite3.Connection, name: bytes) -> bool:
        return name in self._opened

    def _take_key(self, db: sqlite3.Connection, parcel: Parcel, content: bytes, news: News) -> None:
        event = EventId(parcel.ref)
        if len(content) != KEY_SIZE:
            return
        has_key, data = db.execute(
            "SELECT EXISTS (SELECT 1 FROM keys WHERE event = ?1),"
            " (SELECT data FROM events WHERE id = ?1)",
            (event,),
        ).fetchone()
        if has_key:
            return
        if data is None:
            event_keys.claim(db, event, parcel.sender, content)
        elif event_keys.is_locked(db, event):
            body = sealed_body(Event.parse(data))
            if event_keys.prove(db, event, body, content):
                news.events[event] = None

    def _take_chain(
        self, db: sqlite3.Connection, parcel: Parcel, given: SenderKey, news: News
    ) -> None:
        """Keep a chain; of several with one id the first counts."""
        now, sender = self._now_ms(), parcel.sender
        rows = db.execute("SELECT data FROM received_chains WHERE device = ?", (sender,)).fetchall()
        chains = [ReceivedChain.unpack(row[0]) for row in rows]
        if any(one.key_id == given.key_id for one in chains):
            return
        after = kept((*chains, ReceivedChain.begin(given, now)), now)
        for gone in {one.key_id for one in chains} - {one.key_id for one in after}:
            db.execute(
                "DELETE FROM received_chains WHERE device = ? AND key_id = ?", (sender, gone)
            )
        for changed in set(after) - set(chains):
            _keep_chain(db, sender, changed)
        news.events.update(dict.fromkeys(event_keys.locked_by(db, sender, given.key_id)))

    # Keys of events

    def find_key(self, db: sqlite3.Connection, event: Event) -> bytes | None:
        """Return the key of a sealed event, from a parcel or its device's chain; it is kept from then on.

        Raises:
            RemoteProtocolError: the event's body is none.
        """
        body = sealed_body(event)
        key = event_keys.settle(db, event.id, body)
        if key is None and body.index is not None:
            key = self._of_chain(db, event, body.index, body)
        return key

    def _of_chain(
        self, db: sqlite3.Connection, event: Event, index: KeyIndex, body: SealedBody
    ) -> bytes | None:
        device = event.header.device
        row = db.execute(
            "SELECT data FROM received_chains WHERE device = ? AND key_id = ?",
            (device, index.key_id),
        ).fetchone()
        if row is None:
            return None
        try:
            key, after = ReceivedChain.unpack(row[0]).key(index, self._now_ms())
        except KeyUnavailable:
            return None
        if not event_keys.prove(db, event.id, body, key, claimed=False):
            return None
        _keep_chain(db, device, after)
        return key

    # Asks

    def take_asks(
        self, db: sqlite3.Connection, data: Iterable[bytes], community: CommunityId,
        changes: Changes,
    ) -> None:  # fmt: skip
        """Answer those who may read what they ask for, where they ask; the others hear nothing."""
        for one in data:
            changes.taken.append(mail_id(one))
            try:
                ask = asks.verify_ask(one, self._keyring.identity.device)
            except RemoteProtocolError:
                continue  # not signed by its device, or not for this one
            self._take_ask(db, ask, community, changes)

    def _take_ask(
        self, db: sqlite3.Connection, ask: Ask, community: CommunityId, changes: Changes
    ) -> None:
        now = self._now_ms()
        row = db.execute("SELECT data FROM events WHERE id = ?", (ask.event,)).fetchone()
        key = event_keys.get(db, ask.event)
        asker = self._directory.account_of(db, ask.sender)
        last = db.execute(
            "SELECT hlc FROM answered WHERE event = ? AND device = ?", (ask.event, ask.sender)
        ).fetchone()
        if row is None or key is None or asker is None:
            return
        if not asks.fresh(ask, last[0] if last else 0, now):
            return
        if not asks.may_answer(self._asking(db, Event.parse(row[0]), asker, ask), now):
            return
        db.execute(
            "INSERT OR REPLACE INTO answered VALUES (?, ?, ?)", (ask.event, ask.sender, ask.hlc)
        )
        since = min(milliseconds(ask.hlc), now)
        wanted = Wanted(ParcelType.KEY, ask.event, key, ask.event, since, community)
        self._post.give(db, [ask.sender], wanted, changes)

    def _asking(self, db: sqlite3.Connection, event: Event, asker: AccountId, ask: Ask) -> Asking:
        header, me = event.header, self._keyring.account
        return Asking(
            asked=me, asker=asker, author=header.account, event_hlc=header.hlc,
            listed=ask.sender in self._directory.keys(db, asker),
            reader=self.entitled(db, event, asker),
            asked_is_member=self.entitled(db, event, me).now,
        )  # fmt: skip

    def entitled(self, db: sqlite3.Connection, event: Event, account: AccountId) -> Entitled:
        """Return what a conversation says of an account and an event."""
        header = event.header
        known = self._conversations.get(db, header.conv)
        if known is None or known.kind == "direct":
            pair = known is not None and account in {self._keyring.account, known.account}
            return Entitled(then=pair, now=pair)
        log = self._conversations.log(db, header.conv)
        return Entitled(
            then=log.at(header.heads).is_member(account), now=log.now().is_member(account),
            all_history=log.genesis is not None and log.genesis.history == "all",
        )  # fmt: skip

    # Asking

    def due_asks(
        self, db: sqlite3.Connection, scopes: tuple[CommunityId, ...], stamp: Callable[[], int]
    ) -> tuple[list[bytes], list[EventId]]:
        """Sign the asks whose time has come, each with the next HLC of ``stamp``; also return what is lost from now on."""
        now = self._now_ms()
        rows = db.execute(
            "SELECT event, since, next, tries, data FROM locked CROSS JOIN events ON id = event"  # noqa: S608 - marks
            " JOIN conversations ON conversations.conv = locked.conv"
            f" WHERE next <= ? AND community IN ({placeholders(scopes)}) ORDER BY next LIMIT 200",
            (now, *scopes),
        ).fetchall()
        made: list[bytes] = []
        lost: list[EventId] = []
        for event, since, due, tries, data in rows:
            following = asks.next_ask(since, now)
            if following is None and not asks.lost(since, due):
                following = now + asks.LONGEST_PAUSE_MS  # this device may have been away: once more
            db.execute(
                "UPDATE locked SET next = ?, tries = tries + 1 WHERE event = ?", (following, event)
            )
            if following is None:
                lost.append(EventId(event))
            else:
                made += self._asks_for(db, Event.parse(data), tries, stamp)
        return made, lost

    def ask_again(self, db: sqlite3.Connection, event: EventId) -> None:
        """Begin to ask for the key of an event as if it had been missed just now."""
        now = self._now_ms()
        db.execute(
            "UPDATE locked SET since = ?, next = ?, tries = 0 WHERE event = ?",
            (now, now, event),
        )

    def _asks_for(
        self, db: sqlite3.Connection, event: Event, tries: int, stamp: Callable[[], int]
    ) -> list[bytes]:
        identity = self._keyring.identity
        entitled = self.entitled(db, event, identity.account)
        if event.header.kind != Kind.SEALED or not asks.may_read(entitled):
            return []
        others = self._askable(db, event)
        if not others:
            return []
        first = others[:1]  # its author's device has it most likely; the others take turns
        turn = others[1:][tries % max(1, len(others) - 1) :][:1]
        return [
            asks.sign_ask(identity, event=event.id, to=one, hlc=stamp()) for one in (*first, *turn)
        ]

    def _askable(self, db: sqlite3.Connection, event: Event) -> list[DeviceId]:
        """Return the devices that may have the key, the likeliest first."""
        header, me = event.header, self._keyring.identity
        accounts = [
            header.account,
            me.account,
            *sorted(self._conversations.others(db, header.conv)),
        ]
        devices = dict.fromkeys((
            *([header.device] if self._directory.keys(db, header.account).get(header.device) else []),
            *(one for account in accounts for one in sorted(self._directory.keys(db, account))),
        ))  # fmt: skip
        devices.pop(me.device, None)
        return list(devices)


def _opened_before(db: sqlite3.Connection, names: Sequence[bytes]) -> frozenset[bytes]:
    """Return which of these parcels were opened in an earlier transaction."""
    found: set[bytes] = set()
    for at in range(0, len(names), _AT_ONCE):
        part = names[at : at + _AT_ONCE]
        marks = placeholders(part)
        query = f"SELECT id FROM opened WHERE id IN ({marks})"  # noqa: S608 - marks
        found.update(row[0] for row in db.execute(query, part))
    return frozenset(found)


def _keep_chain(db: sqlite3.Connection, device: DeviceId, chain: ReceivedChain) -> None:
    db.execute(
        "INSERT OR REPLACE INTO received_chains VALUES (?, ?, ?)",
        (device, chain.key_id, chain.pack()),
    )
