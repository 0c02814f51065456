"""The profile's replica of its conversations: checks what comes, keeps it, and makes what leaves.

Everything here runs in the writer's thread, inside its transaction. An event that can't be judged yet (its author's manifest,
its group's log or its body is missing) is held and judged again when that comes.
"""

import sqlite3
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from chatera.crypto.records import salt, sign_event, verify_event
from chatera.protocol import limits
from chatera.protocol.bodies import (
    Add,
    AnyEntry,
    AnyInner,
    Create,
    Drop,
    Edit,
    Leave,
    Reaction,
    Redact,
    Remove,
    Role,
    Text,
    Title,
    decode_entry,
    decode_inner,
    decode_redact,
    encode_body,
)  # fmt: skip
from chatera.protocol.errors import Refused, RemoteProtocolError, UserError
from chatera.protocol.header import Event, Kind
from chatera.protocol.hlc import HybridClock, milliseconds
from chatera.protocol.ids import (
    AccountId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    group_conversation,
)
from chatera.protocol.membership import Membership, MissingHeads
from chatera.store import chains
from chatera.store.applying import Applier, Place, unindex
from chatera.store.changes import (
    BLOCKED,
    GONE,
    HIDDEN,
    SHOWN,
    STORED,
    WAITING,
    Batch,
    Changes,
    Rejected,
)
from chatera.store.communities import Communities
from chatera.store.directory import Directory
from chatera.store.keyring import Keyring
from chatera.store.marks import Marks

SendableBody = AnyInner | AnyEntry | Redact


@dataclass(slots=True)
class Conversation:
    """One row of ``conversations``."""

    conv: ConversationId
    chat: int | None
    kind: str
    community: CommunityId
    account: AccountId | None


class Held(Exception):
    """The event can't be judged before something else comes."""

    def __init__(self, reason: str, waits: bytes) -> None:
        super().__init__(reason)
        self.reason = reason
        self.waits = waits


class Replica:
    """One profile's events and what follows from them.

    Args:
        keyring: signs as this device.
        now_ms: the wall clock, ms since the epoch, UTC.
    """

    def __init__(self, keyring: Keyring, now_ms: Callable[[], int]) -> None:
        self._keyring = keyring
        self._now_ms = now_ms
        self.offset_ms = 0
        self._hlc: HybridClock | None = None
        self._logs: dict[ConversationId, Membership] = {}
        self._conversations: dict[ConversationId, Conversation] = {}
        self.directory = Directory(keyring.account)
        self.marks = Marks(keyring)
        self.communities = Communities(self.directory, now_ms, self.forget)
        self._applier = Applier(keyring.account)
        self._blocked: set[AccountId] | None = None

    @property
    def me(self) -> AccountId:
        """The profile's account."""
        return self._keyring.account

    def forget(self) -> None:
        """Drop everything remembered beside the file: a transaction was lost, or the file was changed elsewhere."""
        self._hlc = None
        self._logs.clear()
        self._conversations.clear()
        self._blocked = None
        self.directory.forget()
        self.marks.forget()

    # What comes

    def take(self, db: sqlite3.Connection, batch: Batch) -> Changes:
        """Take in what a node told."""
        changes = Changes()
        scopes = batch.scopes or (batch.community,)
        released: deque[tuple[bytes, CommunityId]] = deque()
        for manifest in batch.manifests:
            self._take_manifest(db, manifest, scopes, changes, released)
        for profile in batch.profiles:
            try:
                self.directory.take_profile(db, profile, scopes, changes)
            except RemoteProtocolError:
                continue  # what a node tells may be wrong; it only counts for nothing
        queue = deque((data, batch.community) for data in batch.events)
        queue.extend(self._due_clock(db))
        queue.extend(released)
        self._take_events(db, queue, changes)
        self.marks.take(db, batch.receipts, self._speaks, self._members_beside_me, changes)
        self.settle(db, changes)
        if batch.cursor:
            db.execute(
                "INSERT OR REPLACE INTO cursors VALUES (?, ?, ?)", (batch.community, *batch.cursor)
            )
        self._keep_clock(db)
        return changes

    def settle(self, db: sqlite3.Connection, changes: Changes) -> None:
        """Bring the states of own messages up to what the receipts say."""
        self.marks.settle(db, self._members_beside_me, changes)

    def _take_manifest(
        self, db: sqlite3.Connection, data: bytes, scopes: tuple[CommunityId, ...], changes: Changes,
        released: deque[tuple[bytes, CommunityId]],
    ) -> None:  # fmt: skip
        try:
            account = self.directory.take_manifest(db, data, scopes, changes)
        except RemoteProtocolError:
            return
        self._conversations.clear()
        if account:
            released.extend(_release(db, "manifest", account))

    def _take_events(
        self, db: sqlite3.Connection, queue: deque[tuple[bytes, CommunityId]], changes: Changes
    ) -> None:
        while queue:
            data, community = queue.popleft()
            try:
                event = Event.parse(data)
            except RemoteProtocolError:
                continue
            try:
                if db.execute("SELECT 1 FROM events WHERE id = ?", (event.id,)).fetchone():
                    continue
                self._judge(db, event, community)
                self._admit(db, event, changes)
            except Held as held:
                self._hold(db, event, held, community, changes)
            except Rejected:
                changes.forged.append(data)
            except RemoteProtocolError:
                continue  # no event, or not one of this conversation: nothing to keep
            else:
                queue.extendleft(reversed(self._released_by(db, event)))

    def _judge(self, db: sqlite3.Connection, event: Event, community: CommunityId) -> None:
        """Check an event as far as can be; everything a person sees has passed here."""
        header = event.header
        if header.hlc >= 2**63 or header.kind == Kind.SEALED:
            raise RemoteProtocolError("an event of no time, or sealed, which nobody can read here")
        speaks = self.directory.speaks(db, header.account, header.device, header.hlc)
        if speaks is None:
            raise Held("manifest", header.account)
        if not speaks:
            raise RemoteProtocolError("the device does not speak for the account")
        try:
            verify_event(event)
        except RemoteProtocolError as error:
            raise Rejected("a bad signature") from error
        if milliseconds(header.hlc) > self._time() + limits.CLOCK_AHEAD_MS:
            raise Held("clock", header.conv)
        self._judge_place(db, event, community)
        if (
            event.body is None
            and not self._expired(event)
            and not self._applier.redacted(db, event)
        ):
            raise Held("body", event.id)

    def _judge_place(self, db: sqlite3.Connection, event: Event, community: CommunityId) -> None:
        """Check that the event belongs to the conversation it names."""
        header = event.header
        place = self.conversation(db, header.conv)
        if place is None and header.kind == Kind.LOG:
            place = self._new_group(db, event, community)
        if place is None:
            raise Held("conv", header.conv)
        if place.kind == "direct":
            if header.account not in {self.me, place.account} or header.kind == Kind.LOG:
                raise RemoteProtocolError("an event of somebody else's conversation")
        elif header.kind == Kind.LOG:
            self._join_log(db, event)
        else:
            try:
                self.log(db, header.conv).at(header.heads)
            except MissingHeads as missing:
                raise Held("heads", header.conv) from missing

    def _expired(self, event: Event) -> bool:
        header = event.header
        return bool(header.ttl) and milliseconds(header.hlc) + header.ttl * 1000 <= self._time()

    def _join_log(self, db: sqlite3.Connection, event: Event) -> None:
        try:
            self.log(db, event.header.conv).add(event)
        except MissingHeads as missing:
            raise Held("heads", event.header.conv) from missing

    def _new_group(
        self, db: sqlite3.Connection, event: Event, community: CommunityId
    ) -> Conversation | None:
        """A group begins with its create entry, whose genesis the id is the hash of."""
        if event.body is None:
            return None
        entry = decode_entry(event.body)
        if not isinstance(entry, Create) or group_conversation(entry.genesis) != event.header.conv:
            return None
        db.execute(
            "INSERT OR IGNORE INTO conversations VALUES (?, NULL, 'group', 0, ?, ?, NULL)",
            (event.header.conv, community, community),
        )
        return self.conversation(db, event.header.conv)

    def _hold(
        self,
        db: sqlite3.Connection,
        event: Event,
        held: Held,
        community: CommunityId,
        changes: Changes,
    ) -> None:
        device = event.header.device
        count = db.execute("SELECT count(*) FROM held WHERE device = ?", (device,)).fetchone()[0]
        if count >= limits.HELD_PER_DEVICE:
            return
        db.execute(
            "INSERT OR REPLACE INTO held VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                event.id,
                held.reason,
                held.waits,
                community,
                device,
                min(event.header.hlc, 2**63 - 1),
                event.data,
            ),
        )
        if held.reason in {"heads", "conv", "manifest"}:
            changes.incomplete.add(event.header.conv)

    def _released_by(self, db: sqlite3.Connection, event: Event) -> list[tuple[bytes, CommunityId]]:
        """Return held events that this one may have made judgeable."""
        if event.header.kind == Kind.LOG:
            conv = event.header.conv
            return [*_release(db, "conv", conv), *_release(db, "heads", conv)]
        if event.header.kind == Kind.REDACT and event.body is not None:
            targets = decode_redact(event.body).targets
            return [one for target in targets for one in _release(db, "body", target)]
        return []

    def _due_clock(self, db: sqlite3.Connection) -> list[tuple[bytes, CommunityId]]:
        limit = (self._time() + limits.CLOCK_AHEAD_MS) << 16
        rows = db.execute(
            "SELECT id, data, community FROM held WHERE reason = 'clock' AND hlc <= ?", (limit,)
        ).fetchall()
        db.executemany("DELETE FROM held WHERE id = ?", [(row[0],) for row in rows])
        return [(row[1], CommunityId(row[2])) for row in rows]

    # Keeping and applying

    def _admit(
        self, db: sqlite3.Connection, event: Event, changes: Changes, *, fresh: bool = False
    ) -> None:
        """Keep a judged event and apply it to the view."""
        header = event.header
        place = self.conversation(db, header.conv)
        if place is None:
            raise RemoteProtocolError("an event of no conversation")
        chain = chains.place(db, event)
        expires = (milliseconds(header.hlc) // 1000 + header.ttl) if header.ttl else None
        db.execute(
            "INSERT INTO events (id, conv, device, chain, kind, hlc, expires, data) VALUES (?,?,?,?,?,?,?,?)",
            (
                event.id,
                header.conv,
                header.device,
                chain,
                header.kind,
                header.hlc,
                expires,
                event.data,
            ),
        )
        self._clock(db).observe(header.hlc)
        self._open_chat(db, place, changes)
        mine = header.device == self._keyring.identity.device
        if mine and not fresh:
            changes.chain_lost = True
        if place.chat is not None:
            self._apply(db, event, self._placed(db, event, place, chain, fresh=fresh), changes)
            if not mine and header.account not in self.blocked(db):
                changes.due.add((header.conv, header.device))
        if header.account == self.me:
            self.marks.touched.add((header.conv, header.device))

    def _placed(
        self, db: sqlite3.Connection, event: Event, place: Conversation, chain: int, *, fresh: bool
    ) -> Place:
        header = event.header
        own = header.account == self.me
        visible, leads = SHOWN, False
        if place.kind == "group":
            visible, leads = self._standing(db, event, chain)
        if header.account in self.blocked(db) and visible == SHOWN:
            visible = BLOCKED
        unread = not own and not self.marks.is_read(db, event, chain)
        return Place(
            chat=place.chat or 0, chain=chain, visible=visible, own=own, unread=unread, leads=leads,
            state=WAITING if fresh else STORED,
        )  # fmt: skip

    def _standing(self, db: sqlite3.Connection, event: Event, chain: int) -> tuple[int, bool]:
        """Return whether a group's event is shown, and whether its author led the group at its heads."""
        log, author = self.log(db, event.header.conv), event.header.account
        try:
            before = log.at(event.header.heads)
        except MissingHeads:
            return HIDDEN, False
        is_entry = event.header.kind == Kind.LOG
        after = log.at((event.id,)) if is_entry and event.id in log else before
        founding = is_entry and not event.header.heads
        history = log.genesis is not None and log.genesis.history == "all"
        mine = history or before.is_member(self.me) or after.is_member(self.me)
        if not mine or not (before.is_member(author) or founding):
            return HIDDEN, False
        covered = self._covered(db, event, chain)
        return (SHOWN if covered else GONE), before.leads(author) or founding

    def _covered(self, db: sqlite3.Connection, event: Event, chain: int) -> bool:
        """Tell whether an event counts: its author still belongs, or the removal's ``last`` covers it."""
        log = self.log(db, event.header.conv)
        if event.header.kind == Kind.LOG or log.now().is_member(event.header.account):
            return True
        last = log.last_of(event.header.account).get(event.header.device)
        return last is not None and chain <= chains.number_of(db, last)

    def _apply(self, db: sqlite3.Connection, event: Event, place: Place, changes: Changes) -> None:
        applier = self._applier
        if event.body is None:
            if applier.deleted_message(db, event):
                applier.bodyless(db, event, place, changes)
            return
        if event.header.kind == Kind.LOG:
            self._apply_entry(db, event, place, changes)
            return
        if event.header.kind == Kind.REDACT:
            applier.redact(db, event, decode_redact(event.body).targets, place, changes)
            return
        self._apply_inner(db, event, event.body, place, changes)

    def _apply_inner(
        self, db: sqlite3.Connection, event: Event, data: bytes, place: Place, changes: Changes
    ) -> None:
        applier, shown = self._applier, changes.inserted[place.chat]
        match decode_inner(data):
            case Text() as body:
                before = len(shown)
                applier.text(db, event, body, place, changes)
                if len(shown) > before and event.header.device != self._keyring.identity.device:
                    changes.arrived.append((place.chat, shown[-1][1]))
            case Edit() as body:
                applier.edit(db, event, body, place, changes)
            case Reaction() as body:
                applier.reaction(db, event, body, place, changes)
            case Title() as body:
                applier.title(db, event, body, place, changes)
            case None:
                pass  # a newer client's kind of event: kept and passed on, not shown

    def _apply_entry(
        self, db: sqlite3.Connection, event: Event, place: Place, changes: Changes
    ) -> None:
        """Show what a log entry did, and hide what no longer counts."""
        conv = event.header.conv
        changes.chats.add(place.chat)
        entry = decode_entry(event.body or b"")
        log = self.log(db, conv)
        if event.id in log.valid() and place.visible == SHOWN:
            self._applier.system(db, event, _facts(entry), place, changes)
        if isinstance(entry, Remove | Leave | Add):
            self._sift(
                db,
                conv,
                entry.account if not isinstance(entry, Leave) else event.header.account,
                place.chat,
                changes,
            )
        for device in self._own_devices(db, conv):
            self.marks.touched.add((conv, device))

    def _sift(
        self,
        db: sqlite3.Connection,
        conv: ConversationId,
        account: AccountId,
        chat: int,
        changes: Changes,
    ) -> None:
        """Show of somebody's messages those that count now."""
        log = self.log(db, conv)
        member = log.now().is_member(account)
        last = {} if member else log.last_of(account)
        rows = db.execute(
            "SELECT DISTINCT device FROM messages WHERE conv = ? AND account = ? AND kind = 1",
            (conv, account),
        ).fetchall()
        for (device,) in rows:
            limit = 2**62 if member else chains.number_of(db, last[device]) if device in last else 0
            hidden = db.execute(
                "UPDATE messages SET visible = ?, unread = 0 WHERE conv = ? AND device = ?"
                " AND kind = 1 AND chain > ? AND visible = ?",
                (GONE, conv, device, limit, SHOWN),
            ).rowcount
            shown = db.execute(
                "UPDATE messages SET visible = ? WHERE conv = ? AND device = ?"
                " AND kind = 1 AND chain <= ? AND visible = ?",
                (SHOWN, conv, device, limit, GONE),
            ).rowcount
            if hidden or shown:
                changes.reset.add(chat)

    def _open_chat(self, db: sqlite3.Connection, place: Conversation, changes: Changes) -> None:
        """Make the chat an event belongs to, once there is one to show."""
        if place.chat is not None:
            return
        if place.kind == "group" and not self.log(db, place.conv).now().is_member(self.me):
            return
        place.chat = self.chat_of(db, place)
        changes.chats.add(place.chat)
        if place.kind == "group":
            self._replay(db, place, changes)

    def _replay(self, db: sqlite3.Connection, place: Conversation, changes: Changes) -> None:
        """Apply what was kept of a group before this account belonged to it."""
        rows = db.execute(
            "SELECT data, chain FROM events WHERE conv = ? ORDER BY n", (place.conv,)
        ).fetchall()
        for data, chain in rows[:-1]:  # the last one is being applied by the caller
            event = Event.parse(data)
            self._apply(db, event, self._placed(db, event, place, chain, fresh=False), changes)
            if event.header.account != self.me:
                changes.due.add((event.header.conv, event.header.device))

    def chat_of(self, db: sqlite3.Connection, place: Conversation) -> int:
        """Return the chat that shows a conversation; a person's direct conversations share one."""
        column, value = (
            ("account", place.account) if place.kind == "direct" else ("conv", place.conv)
        )
        db.execute(
            f"INSERT OR IGNORE INTO chats (kind, {column}, made) VALUES (?, ?, ?)",  # noqa: S608 - of two words
            (place.kind, value, self._time()),
        )
        row = db.execute(f"SELECT id FROM chats WHERE {column} = ?", (value,)).fetchone()  # noqa: S608
        db.execute("UPDATE conversations SET chat = ? WHERE conv = ?", (row[0], place.conv))
        self._conversations.pop(place.conv, None)
        return int(row[0])

    # What leaves

    def author(
        self,
        db: sqlite3.Connection,
        conv: ConversationId,
        body: SendableBody,
        changes: Changes | None = None,
    ) -> tuple[Event, Changes]:
        """Sign, keep and apply an own event, and put it into the outbox.

        Raises:
            UserError: it is not allowed.
        """
        changes = changes or Changes()
        place = self.conversation(db, conv)
        if place is None:
            raise UserError("This conversation is not known here.")
        kind = Kind.PLAIN
        if isinstance(body, Redact):
            kind = Kind.REDACT
        elif isinstance(body, Create | Add | Remove | Role | Leave | Drop):
            kind = Kind.LOG
        heads: tuple[EventId, ...] = ()
        if place.kind == "group":
            log = self.log(db, conv)
            heads = log.heads
            if not isinstance(body, Create) and not log.now().is_member(self.me):
                raise UserError("You are no longer a member of this group.")
        identity = self._keyring.identity
        event = sign_event(
            identity, kind=kind, conv=conv, prev=chains.furthest(db, conv, identity.device),
            hlc=self._clock(db).tick(self._time()), heads=heads, body=encode_body(body),
        )  # fmt: skip
        if kind == Kind.LOG:
            self._join_own(db, event)
        db.execute("INSERT INTO outbox (id, conv) VALUES (?, ?)", (event.id, conv))
        self._admit(db, event, changes, fresh=True)
        self.marks.settle(db, self._members_beside_me, changes)
        self._keep_clock(db)
        changes.outbox = True
        return event, changes

    def _join_own(self, db: sqlite3.Connection, event: Event) -> None:
        log = self.log(db, event.header.conv)
        try:
            log.right_of(event)
        except Refused as refused:
            raise UserError(f"That is not possible: {refused}.") from refused
        log.add(event)

    def resign(self, db: sqlite3.Connection, conv: ConversationId) -> Changes:
        """Sign what waits in a conversation's outbox anew: by the corrected clock, or as a new device."""
        changes = Changes()
        rows = db.execute(
            "SELECT outbox.id, events.data FROM outbox JOIN events USING (id) WHERE outbox.conv = ?"
            " ORDER BY outbox.n", (conv,),
        ).fetchall()  # fmt: skip
        for old, _ in rows:
            self._take_back(db, old, changes)
        self._logs.pop(conv, None)
        renamed: dict[EventId, EventId] = {}
        for old, data in rows:
            body = Event.parse(data).body
            if body is None:
                continue  # deleted before it ever left
            event, _ = self.author(db, conv, _renamed(Event.parse(data), body, renamed), changes)
            renamed[EventId(old)] = event.id
            db.execute("INSERT OR REPLACE INTO resigned VALUES (?, ?)", (old, event.id))
        changes.outbox = True
        return changes

    def _take_back(self, db: sqlite3.Connection, old: EventId, changes: Changes) -> None:
        row = db.execute("SELECT n, chat, hlc FROM messages WHERE id = ?", (old,)).fetchone()
        if row:
            unindex(db, row[0])
            changes.removed[row[1]].append((row[2], row[0]))
            changes.chats.add(row[1])
        for table in ("messages", "events", "outbox", "edits", "reactions", "redactions"):
            db.execute(f"DELETE FROM {table} WHERE id = ?", (old,))  # noqa: S608 - our own names

    def drop_expired(self, db: sqlite3.Connection) -> Changes:
        """Drop what was meant to last only a while."""
        changes = Changes()
        rows = db.execute(
            "SELECT id FROM events WHERE expires <= ?", (self._time() // 1000,)
        ).fetchall()
        for (event,) in rows:
            self._applier.expire(db, EventId(event), changes)
        return changes

    # Small things

    def conversation(self, db: sqlite3.Connection, conv: ConversationId) -> Conversation | None:
        """Return what is known of a conversation."""
        known = self._conversations.get(conv)
        if known is None:
            row = db.execute(
                "SELECT conv, chat, kind, community, account FROM conversations WHERE conv = ?",
                (conv,),
            ).fetchone()
            if row is None:
                return None
            known = self._conversations[conv] = Conversation(*row)
        return known

    def log(self, db: sqlite3.Connection, conv: ConversationId) -> Membership:
        """Return a group's membership log."""
        known = self._logs.get(conv)
        if known is None:
            known = self._logs[conv] = read_log(db, conv)
        return known

    def blocked(self, db: sqlite3.Connection) -> set[AccountId]:
        """Return whom this person does not want to hear."""
        if self._blocked is None:
            rows = db.execute("SELECT account FROM people WHERE blocked = 1")
            self._blocked = {AccountId(row[0]) for row in rows}
        return self._blocked

    def reset_clock(self, offset_ms: int) -> None:
        """Believe a node's clock rather than this machine's."""
        self.offset_ms = offset_ms
        self._hlc = HybridClock(0)

    def stamp(self, db: sqlite3.Connection) -> int:
        """Return a fresh HLC."""
        stamp = self._clock(db).tick(self._time())
        self._keep_clock(db)
        return stamp

    def _time(self) -> int:
        return self._now_ms() + self.offset_ms

    def _clock(self, db: sqlite3.Connection) -> HybridClock:
        if self._hlc is None:
            row = db.execute("SELECT value FROM settings WHERE name = 'hlc'").fetchone()
            self._hlc = HybridClock(int(row[0]) if row else 0)
        return self._hlc

    def _keep_clock(self, db: sqlite3.Connection) -> None:
        db.execute("INSERT OR REPLACE INTO settings VALUES ('hlc', ?)", (self._clock(db).last,))

    def _speaks(self, db: sqlite3.Connection, account: AccountId, device: bytes, hlc: int) -> bool:
        return self.directory.speaks(db, account, device, hlc) is True  # type: ignore[arg-type]

    def _members_beside_me(
        self, db: sqlite3.Connection, conv: ConversationId
    ) -> frozenset[AccountId]:
        place = self.conversation(db, conv)
        if place is None:
            return frozenset()
        if place.kind == "direct":
            return frozenset({place.account}) if place.account else frozenset()
        return frozenset(self.log(db, conv).now().members) - {self.me}

    def _own_devices(self, db: sqlite3.Connection, conv: ConversationId) -> list[DeviceId]:
        rows = db.execute(
            "SELECT DISTINCT device FROM messages WHERE conv = ? AND own = 1", (conv,)
        )
        return [DeviceId(row[0]) for row in rows]


def read_log(db: sqlite3.Connection, conv: ConversationId) -> Membership:
    """Build a group's log from the kept events."""
    log = Membership(conv)
    waiting = deque(Event.parse(row[0]) for row in db.execute(
        "SELECT data FROM events WHERE conv = ? AND kind = 3 ORDER BY n", (conv,)
    ))  # fmt: skip
    for event in waiting:
        log.add(event)
    return log


def _release(db: sqlite3.Connection, reason: str, waits: bytes) -> list[tuple[bytes, CommunityId]]:
    rows = db.execute(
        "SELECT id, data, community FROM held WHERE reason = ? AND waits = ? ORDER BY hlc, id",
        (reason, waits),
    ).fetchall()
    db.executemany("DELETE FROM held WHERE id = ?", [(row[0],) for row in rows])
    return [(row[1], CommunityId(row[2])) for row in rows]


def _facts(entry: AnyEntry) -> dict[str, str]:
    """Return what a system line is made of."""
    match entry:
        case Create():
            return {"what": "created"}
        case Add(account=account):
            return {"what": "added", "who": account.hex()}
        case Remove(account=account):
            return {"what": "removed", "who": account.hex()}
        case Role(account=account, role=role):
            return {"what": "promoted" if role == "admin" else "demoted", "who": account.hex()}
        case Leave():
            return {"what": "left"}
        case Drop():
            return {"what": "dropped"}


def _renamed(event: Event, body: bytes, renamed: dict[EventId, EventId]) -> SendableBody:
    """Return a body that names the new ids of what it was about, freshly salted."""
    if event.header.kind == Kind.LOG:
        return decode_entry(body)
    if event.header.kind == Kind.REDACT:
        return Redact(targets=tuple(renamed.get(one, one) for one in decode_redact(body).targets))
    match decode_inner(body):
        case Text(text=text, reply=reply, mentions=mentions):
            return Text(
                salt=salt(),
                text=text,
                reply=renamed.get(reply, reply) if reply else None,
                mentions=mentions,
            )
        case Edit(target=target, text=text, mentions=mentions):
            return Edit(
                salt=salt(), target=renamed.get(target, target), text=text, mentions=mentions
            )
        case Reaction(target=target, emoji=emoji, on=on):
            return Reaction(salt=salt(), target=renamed.get(target, target), emoji=emoji, on=on)
        case Title(title=title):
            return Title(salt=salt(), title=title)
        case None:
            raise UserError("A waiting message is of a kind this version does not know.")
