"""The profile's replica of its conversations: takes in what comes, keeps it, and shows it.

Everything here runs in the writer's thread, inside its transaction.
"""

import secrets
import sqlite3
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from chatera.crypto.primitives import Random
from chatera.crypto.sealing import require_key, sealed_body
from chatera.protocol.bodies import AnyEntry, Redact
from chatera.protocol.closed import Entry, pack_entry
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import SAYING, Event, Kind
from chatera.protocol.hlc import milliseconds
from chatera.protocol.ids import (
    NO_SCOPE,
    AccountId,
    CommunityId,
    EventId,
    NodeId,
    direct_conversation,
)
from chatera.protocol.manifests import parse_manifest
from chatera.store import chains, event_keys, holding, messages, outbox, redirects, skipped
from chatera.store.applying import Applier
from chatera.store.bodies import SAID, TO_ONESELF, Body, Reader, is_skipped
from chatera.store.changes import STORED, WAITING, Batch, Changes
from chatera.store.clock import Clock
from chatera.store.communities import Communities
from chatera.store.conversations import Conversation, Conversations
from chatera.store.directory import Directory
from chatera.store.entries import Entries
from chatera.store.fingerprints import Fingerprints
from chatera.store.holding import Arrived, Held
from chatera.store.judging import Forged, Judge, Judged
from chatera.store.keyring import Keyring
from chatera.store.mailbox import Mailbox
from chatera.store.marks import Marks
from chatera.store.people import People
from chatera.store.post import Post
from chatera.store.redirects import Redirects
from chatera.store.revocations import Revocations
from chatera.store.sealer import Sealer
from chatera.store.standing import Standing


@dataclass(frozen=True, slots=True)
class Parts:
    """The classes that encrypt. A test puts one in its place that lacks a safeguard, and sees that it is needed."""

    post: type[Post] = Post
    mailbox: type[Mailbox] = Mailbox
    sealer: type[Sealer] = Sealer


PARTS = Parts()


class Replica:
    """One profile's events and what follows from them.

    Args:
        keyring: signs as this device.
        now_ms: the wall clock, ms since the epoch, UTC.
        reader: understands what events say.
        random: draws keys.
        parts: encrypt.
    """

    def __init__(
        self, keyring: Keyring, now_ms: Callable[[], int], reader: Reader | None = None,
        random: Random = secrets.token_bytes, parts: Parts = PARTS,
    ) -> None:  # fmt: skip
        self._keyring = keyring
        self.reader = reader or Reader()
        self.clock = Clock(now_ms)
        self.conversations = Conversations(keyring.account, self.clock)
        self.directory = Directory(keyring.account, self.conversations)
        self.communities = Communities(self.directory, now_ms, self.forget)
        self.people = People()
        self.marks = Marks(keyring, self.directory, self.conversations)
        self.redirects = Redirects(keyring, self.directory, self.clock, self.people)
        self.post = parts.post(keyring, self.directory, now_ms, random)
        self.mailbox = parts.mailbox(
            keyring, self.directory, self.conversations, self.post, now_ms, random
        )
        self.sealer = parts.sealer(
            keyring, self.conversations, self.directory, self.post, now_ms, random
        )
        self.fingerprints = Fingerprints(keyring.account, self.conversations, self.clock)
        self._judge = Judge(
            self.directory, self.conversations, self.clock, self.reader, self.mailbox
        )
        self._standing = Standing(
            keyring, self.directory, self.conversations, self.people, self.marks
        )
        self._applier = Applier(keyring.account, self.conversations, self._standing, self.reader)
        self._entries = Entries(self.conversations, self._standing, self._applier)
        self._revocations = Revocations(
            self.directory, self.conversations, self._standing, self._applier
        )

        self._ahead_from: int | None = None

    def forget(self) -> None:
        """Drop everything remembered beside the file: a transaction was lost, or the file was changed elsewhere."""
        self.clock.forget()
        self.conversations.forget()
        self.directory.forget()
        self.people.forget()
        self.marks.forget()
        self.post.look_again()
        self.fingerprints.forget()
        self._ahead_from = None
        self._entries.forget()

    @property
    def has_revoked(self) -> bool:
        """Whether a device of this account was taken back, against which groups may have to be told something."""
        return bool(self._keyring.listing.revoked)

    def take(self, db: sqlite3.Connection, batch: Batch) -> Changes:
        """Take in what a node told."""
        changes = Changes(community=batch.community)
        scopes = batch.scopes or (batch.community,)
        released = self.take_manifests(db, batch.manifests, scopes, changes)
        for profile in batch.profiles:
            try:
                self.directory.take_profile(db, profile, scopes, changes)
            except RemoteProtocolError:
                continue  # what a node tells may be wrong; it only counts for nothing
        self.redirects.take(db, batch.redirects, scopes, changes)
        # Before the events: so the keys are here when these come.
        self.take_parcels(db, batch.parcels, batch.community, changes)
        events = [(data, batch.community) for data in batch.events]
        due = self._ahead_no_longer(db)
        self.take_events(db, [*events, *due, *released], changes, safe=not batch.own_node)
        self.mailbox.take_asks(db, batch.asks, batch.community, changes)
        self.marks.take(db, batch.receipts, batch.community, changes)
        self.settle(db, changes)
        if batch.cursor:
            db.execute(
                "INSERT OR REPLACE INTO cursors VALUES (?, ?, ?)", (batch.community, *batch.cursor)
            )
        return changes

    def take_parcels(
        self, db: sqlite3.Connection, parcels: Iterable[bytes], community: CommunityId,
        changes: Changes,
    ) -> None:  # fmt: skip
        """Open parcels, and show what waited for what they carry."""
        for event in self.mailbox.take_parcels(db, parcels, community, changes).events:
            self._open(db, event, changes)

    def follow(
        self, db: sqlite3.Connection, account: AccountId, community: CommunityId, changes: Changes
    ) -> None:
        """Go on with an encrypted direct conversation where the other one is now, with what has not reached them."""
        conv = direct_conversation(1, NO_SCOPE, self._keyring.account, account)
        known = self.conversations.get(db, conv)
        if known is None or known.community == community:
            return
        self.conversations.move(db, known, community)
        for event in self.marks.not_got(db, conv, account):
            outbox.put_again(db, event, conv)
            db.execute("UPDATE wanted SET community = NULL WHERE event = ?", (event,))
            db.execute("UPDATE parcels SET community = NULL, put = 0 WHERE event = ?", (event,))
            changes.outbox = changes.post = True
        self.marks.tell_again(db, conv, changes, all_of_them=True)

    def give_key(self, db: sqlite3.Connection, event: Event, key: bytes, changes: Changes) -> None:
        """Have the key of a sealed event that is here or comes next; one that does not fit counts for nothing."""
        try:
            require_key(sealed_body(event), key)
        except RemoteProtocolError:
            return
        here = db.execute("SELECT 1 FROM events WHERE id = ?", (event.id,)).fetchone()
        if here is None or event_keys.is_locked(db, event.id):
            event_keys.keep(db, event.id, key)
            self._open(db, event.id, changes)

    def let_wait(self, db: sqlite3.Connection, event: Event, changes: Changes) -> None:
        """Let an own event by a device that is gone leave from here, as what waits of a device that was renewed."""
        here = db.execute("SELECT 1 FROM events WHERE id = ?", (event.id,)).fetchone()
        mine = event.header.account == self._keyring.account
        if here is None or not mine or outbox.waits(db, event.id):
            return
        outbox.put(db, event.id, event.header.conv)
        db.execute(
            "UPDATE messages SET state = ? WHERE id = ? AND state = ?", (WAITING, event.id, STORED)
        )
        changes.outbox = True

    def due_asks(
        self, db: sqlite3.Connection, scopes: tuple[CommunityId, ...], changes: Changes
    ) -> list[bytes]:
        """Sign the asks whose time has come; what was asked for long enough is shown as lost."""
        made, lost = self.mailbox.due_asks(db, scopes, lambda: self.clock.stamp(db))
        for event in lost:
            messages.set_lost(db, event, changes, lost=True)
        return made

    def ask_again(self, db: sqlite3.Connection, event: EventId, changes: Changes) -> None:
        """Ask once more for what opens an event."""
        self.mailbox.ask_again(db, event)
        messages.set_lost(db, event, changes, lost=False)

    def take_manifests(
        self, db: sqlite3.Connection, manifests: Iterable[bytes], scopes: tuple[CommunityId, ...],
        changes: Changes,
    ) -> list[Arrived]:  # fmt: skip
        """Know people; returns the events that waited for them."""
        released: list[Arrived] = []
        before, changes.devices_of = changes.devices_of, set()
        for data in manifests:
            try:
                released += self.directory.take_manifest(db, data, scopes, changes)
            except RemoteProtocolError:
                continue
            manifest = parse_manifest(data)
            if manifest.account == self._keyring.account:
                changes.devices |= self._keyring.adopt(manifest, data)
                own = self._keyring.manifest
                released += self.directory.take_manifest(db, own, (), changes)
                self.directory.name_mine(own)
        news = changes.devices_of
        changes.devices_of = before | news
        for device in (one for who in news for one in self.directory.devices(db, who) or {}):
            if waiting := self.mailbox.release(db, device):
                self.take_parcels(db, waiting, scopes[0] if scopes else NO_SCOPE, changes)
        return released

    def take_events(
        self, db: sqlite3.Connection, events: Iterable[Arrived], changes: Changes, *, safe: bool
    ) -> None:
        """Judge, keep and show events, and those that waited for them."""
        queue = deque(events)
        while queue:
            data, community = queue.popleft()
            try:
                event = Event.parse(data)
            except RemoteProtocolError:
                continue
            if not self._is_known(db, event, community, safe=safe, changes=changes):
                queue.extendleft(
                    reversed(self._take_event(db, event, community, changes, safe=safe))
                )

    def _take_event(
        self, db: sqlite3.Connection, event: Event, community: CommunityId, changes: Changes, *,
        safe: bool,
    ) -> list[Arrived]:  # fmt: skip
        """Judge, keep and show an event; returns what waited for it."""
        try:
            judged = self._judge.judge(db, event, community)
        except Held as held:
            self._hold(db, event, held, community, changes)
        except Forged:
            changes.forged.append(event.data)
        except RemoteProtocolError:
            return []  # no event, or not one of this conversation: nothing to keep
        else:
            alone = not safe and self._keyring.was(event.header.device)
            self.admit(db, event, judged, changes, alone=alone)
            return _released(db, event, judged.body)
        return []

    def adopt(
        self, db: sqlite3.Connection, community: CommunityId, aliases: tuple[CommunityId, ...], *,
        name: str, node: NodeId | None, url: str, typed: bool, found: bool = False,
    ) -> Changes:  # fmt: skip
        """Know a community under this id; what was kept under its aliases moves there."""
        changes, released = self.communities.adopt(
            db, community, aliases, name=name, node=node, url=url, typed=typed, found=found
        )
        self.take_events(db, released, changes, safe=False)
        self.settle(db, changes)
        return changes

    def disown(self, db: sqlite3.Connection, closed: CommunityId) -> Changes:
        """Take an id no longer for a name of an open community; what was kept there stays there, under its other ids."""
        return self.communities.disown(db, closed)

    def come_in(
        self, db: sqlite3.Connection, entry: Entry, here: bytes,
        told: Iterable[tuple[str, NodeId]],
    ) -> Changes:  # fmt: skip
        """Be in a closed community; the first time, what was said under its id before counts for nothing."""
        closed = entry.community
        row = db.execute("SELECT 1 FROM closed WHERE community = ?", (closed,)).fetchone()
        changes = self.disown(db, closed)
        db.execute("DELETE FROM networks WHERE community = ?", (closed,))
        if row is None:
            changes.people = self.directory.forget_profiles(db, closed, but=self._keyring.account)
            redirects.forget(db, closed)
        db.execute(
            "INSERT OR REPLACE INTO closed (community, entry) VALUES (?, ?)",
            (closed, pack_entry(entry)),
        )
        self.communities.adopt(db, closed, (), name=entry.name, node=None, url="", typed=False)
        db.execute("INSERT OR REPLACE INTO closed_networks VALUES (?, ?, 0)", (here, closed))
        db.executemany(
            "INSERT OR IGNORE INTO addresses (url, community, node, used, network)"
            " VALUES (?, ?, ?, 0, NULL)",
            [(url, closed, node) for url, node in told],
        )
        return changes

    def go_out(self, db: sqlite3.Connection, closed: CommunityId) -> Changes:
        """Be in a closed community no longer; what was written and said there stays."""
        for statement in (
            "UPDATE closed SET gone = 1 WHERE community = ?",
            "DELETE FROM closed_networks WHERE community = ?",
            "DELETE FROM followed WHERE community = ?",
            "DELETE FROM addresses WHERE community = ?",
            "DELETE FROM communities WHERE id = ?",
        ):
            db.execute(statement, (closed,))
        return Changes()

    def admit(
        self, db: sqlite3.Connection, event: Event, judged: Judged, changes: Changes, *,
        fresh: bool = False, alone: bool = False,
    ) -> None:  # fmt: skip
        """Keep a judged event and show it; ``fresh``: written just now, ``alone``: no other machine is known to have it."""
        header = event.header
        known, body, is_gone = judged
        said = body
        if is_gone:
            event, body = Event.parse(event.without_body()), None
            event_keys.forget(db, event.id)  # or what opens it would be waited for
        chain, moved = chains.place(db, event)
        kept = db.execute(
            "INSERT INTO events (id, conv, device, chain, kind, hlc, expires, data) VALUES (?,?,?,?,?,?,?,?)",
            (
                event.id, header.conv, header.device, chain, header.kind, header.hlc,
                _expires(event), event.data,
            ),
        )  # fmt: skip
        self.fingerprints.note(kept.lastrowid or 0)
        if is_skipped(db, event, body):
            skipped.note(db, event.id)
        if header.kind == Kind.SEALED and body is None and event_keys.is_locked(db, event.id):
            changes.locked = True
        self.clock.observe(db, header.hlc)
        self.marks.meet(db, event, chain, changes, moved=moved)
        if self._is_message(db, event, known, said):
            self._open_chat(db, known, changes)
        if body is said or isinstance(said, SAID):  # of what else was deleted, nothing is seen
            self._show(db, event, known, body, chain, changes, alone=fresh or alone)
        if known.kind == "group" and known.chat is not None:
            self._recount(db, event, known, changes, moved=moved)
        self._note(db, event, known, changes, fresh=fresh)

    def learn(self, db: sqlite3.Connection) -> None:
        """Show what an older version kept and skipped, as if it had been understood from the first; it is no news."""
        if skipped.understood(db, self.reader.tags):
            return
        changes = Changes()
        for event, chain in skipped.remembered(db):
            header, body = event.header, self.reader.read(db, event)
            known = self.conversations.get(db, header.conv)
            if is_skipped(db, event, body):
                continue
            skipped.forget(db, event.id)
            if body is not None and known is not None:
                self._show(db, event, known, body, chain, changes)
            if header.account == self._keyring.account:
                self.marks.touched.add((header.conv, header.device))
        self.settle(db, changes)

    def settle(self, db: sqlite3.Connection, changes: Changes) -> None:
        """Bring up to date what hangs on everything a transaction brought together."""
        for keys in changes.signing:
            changes.devices |= self._keyring.take_dsk(keys.epoch, keys.dsk, keys.dsk_sig)
        changes.signing.clear()
        self._revocations.settle(db, changes)
        self._entries.settle(db, changes)
        for author in changes.people:
            self.redirects.release(db, author, changes)
        news, self.conversations.news = self.conversations.news, set()
        for who in (*news, *changes.people):
            for data, community in holding.release(db, "receipt", who):
                self.marks.take(db, (data,), community, changes)
        self.marks.settle(db, changes)
        self.fingerprints.settle(db)
        chains.note_due(db, changes.due)

    def drop_expired(self, db: sqlite3.Connection) -> Changes:
        """Drop what was meant to last only a while."""
        changes = Changes()
        rows = db.execute(
            "SELECT data FROM events WHERE expires <= ?", (self.clock.now_ms() // 1000,)
        ).fetchall()
        for (data,) in rows:
            self._applier.expire(db, Event.parse(data), changes)
        return changes

    def _is_known(
        self, db: sqlite3.Connection, event: Event, community: CommunityId, *, safe: bool,
        changes: Changes,
    ) -> bool:  # fmt: skip
        if not db.execute("SELECT 1 FROM events WHERE id = ?", (event.id,)).fetchone():
            return False
        # An own event that a node tells of has left, though its answer was lost.
        outbox.sent(db, event.id, changes, safe=safe, community=community)
        return True

    def _open(self, db: sqlite3.Connection, event: EventId, changes: Changes) -> None:
        """Show an event whose key may have come."""
        row = db.execute("SELECT data, chain FROM events WHERE id = ?", (event,)).fetchone()
        if row is None or not event_keys.is_locked(db, event):
            return
        kept = Event.parse(row[0])
        if self.mailbox.find_key(db, kept) is None:
            return
        event_keys.unlock(db, event)
        header, known = kept.header, self.conversations.get(db, kept.header.conv)
        if is_skipped(db, kept, self.reader.read(db, kept)):
            skipped.note(db, event)
        if known is None:
            return
        if known.chat is None and known.account == self._keyring.account:
            self._show_to_oneself(db, kept, known, int(row[1]), changes)
        elif known.chat is not None:
            place = self._standing.place(db, kept, known, int(row[1]))
            self._applier.open(db, kept, place, changes)
            if not place.blocked:
                changes.due.add((header.conv, header.device))
            if header.account == self._keyring.account:
                self.marks.touched.add((header.conv, header.device))

    def _is_message(
        self, db: sqlite3.Connection, event: Event, known: Conversation, body: Body | None
    ) -> bool:
        """Tell whether an event belongs in a chat: to oneself, that is not known before it is open."""
        if known.account == self._keyring.account and event_keys.is_locked(db, event.id):
            return False
        return not isinstance(body, TO_ONESELF)

    def _show_to_oneself(
        self, db: sqlite3.Connection, event: Event, known: Conversation, chain: int,
        changes: Changes,
    ) -> None:  # fmt: skip
        """Show what came sealed to oneself, now that it is known what it is."""
        body = self.reader.read(db, event)
        if self._is_message(db, event, known, body):
            self._open_chat(db, known, changes)
        self._show(db, event, known, body, chain, changes)

    def _ahead_no_longer(self, db: sqlite3.Connection) -> list[Arrived]:
        """Return what came from too far ahead of the clock, and is no longer."""
        if self._ahead_from is None:
            self._ahead_from = holding.ahead_from(db)
        released: list[Arrived] = []
        if self._ahead_from <= holding.horizon(self.clock.now_ms()):
            released, self._ahead_from = holding.due(db, self.clock.now_ms()), None
        return released

    def _hold(
        self, db: sqlite3.Connection, event: Event, held: Held, community: CommunityId,
        changes: Changes,
    ) -> None:  # fmt: skip
        header = event.header
        if held.reason == "clock":
            self._ahead_from = None
        news = holding.hold(db, event.id, header.device, header.hlc, event.data, held, community)
        if news and held.reason in {"heads", "conv", "manifest"}:
            changes.incomplete.add(header.conv)

    def _open_chat(self, db: sqlite3.Connection, known: Conversation, changes: Changes) -> None:
        """Make the chat an event belongs to, once there is one to show."""
        if known.chat is not None:
            return
        if known.kind == "direct":
            changes.chats.add(self.conversations.open(db, known))
        elif self.conversations.log(db, known.conv).now().is_member(self._keyring.account):
            changes.chats.add(self.conversations.open(db, known))
            self._replay(db, known, changes)

    def _replay(self, db: sqlite3.Connection, known: Conversation, changes: Changes) -> None:
        """Show what was kept of a group before this account belonged to it."""
        rows = db.execute(
            "SELECT data, chain FROM events WHERE conv = ? ORDER BY n", (known.conv,)
        ).fetchall()
        for data, chain in rows[:-1]:  # the last one is being shown by the caller
            event = Event.parse(data)
            place = self._standing.place(db, event, known, chain)
            body = self.reader.read(db, event)
            if isinstance(body, AnyEntry):
                self._entries.replay(db, event, body, place, changes)
            else:
                self._applier.apply(db, event, body, place, changes)
            self._note(db, event, known, changes, fresh=place.mine)

    def _show(
        self, db: sqlite3.Connection, event: Event, known: Conversation, body: Body | None,
        chain: int, changes: Changes, *, alone: bool = False,
    ) -> None:  # fmt: skip
        if known.chat is None and not isinstance(body, (Redact, *TO_ONESELF)):
            return  # a deletion also reaches what nobody sees yet
        place = self._standing.place(db, event, known, chain, alone=alone)
        if isinstance(body, AnyEntry):
            self._entries.apply(db, event, body, known, place, changes)
        elif self._judge.expired(event):
            self._applier.expire(db, event, changes)
        else:
            self._applier.apply(db, event, body, place, changes)

    def _recount(
        self, db: sqlite3.Connection, event: Event, known: Conversation, changes: Changes, *,
        moved: bool,
    ) -> None:  # fmt: skip
        """An event may be the last one of a former member that counts, or others moved along with it."""
        header = event.header
        if moved or not self.conversations.log(db, known.conv).now().is_member(header.account):
            self._entries.recount(db, known, header.account, changes, anew=moved)

    def _note(
        self, db: sqlite3.Connection, event: Event, known: Conversation, changes: Changes, *,
        fresh: bool,
    ) -> None:  # fmt: skip
        """Note whom the event makes something new to tell of."""
        header = event.header
        mine = header.device == self._keyring.identity.device
        if mine and not fresh and not outbox.was_resigned(db, event.id):
            changes.chain_lost = True
        if known.chat is not None and not mine and header.account not in self.people.blocked(db):
            changes.due.add((header.conv, header.device))
        if header.account == self._keyring.account:
            self.marks.touched.add((header.conv, header.device))
        if header.kind == Kind.LOG:
            own = db.execute(
                "SELECT device FROM chains WHERE account = ? AND conv = ?",
                (self._keyring.account, header.conv),
            )
            self.marks.touched.update((header.conv, row[0]) for row in own)


def _expires(event: Event) -> int | None:
    """Return the second at which everybody drops the body: a group's log and deletions last."""
    header = event.header
    if header.kind not in SAYING or not header.ttl:
        return None
    return milliseconds(header.hlc) // 1000 + header.ttl


def _released(db: sqlite3.Connection, event: Event, body: Body | None) -> list[Arrived]:
    """Return held events that this one may have made judgeable."""
    if event.header.kind == Kind.LOG:
        conv = holding.release(db, "conv", event.header.conv)
        return [*conv, *holding.release(db, "heads", event.id)]
    if isinstance(body, Redact):
        return [one for target in body.targets for one in holding.release(db, "body", target)]
    return []
