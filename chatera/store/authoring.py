"""What this device says: signed, kept and shown like everybody's events, and put into the outbox."""

import sqlite3
from collections.abc import Callable

import msgspec

from chatera.crypto.primitives import Random
from chatera.crypto.records import salt, sign_event, sign_profile
from chatera.protocol.bodies import (
    AnyEntry,
    Card,
    Create,
    DeviceName,
    Drop,
    Edit,
    Emoticon,
    Inner,
    Pin,
    Reaction,
    Redact,
    Shelf,
    Verified,
    Visibility,
    encode_body,
)
from chatera.protocol.errors import Refused, UserError
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import (
    NO_SCOPE,
    AccountId,
    BlobId,
    CommunityId,
    ConversationId,
    EventId,
    direct_conversation,
)
from chatera.protocol.manifests import Revocation, Scene
from chatera.store import (
    chains,
    diary,
    emoticons,
    event_keys,
    messages,
    outbox,
    own_devices,
    people,
    pictured,
    pins,
    shelves,
    visibility,
)
from chatera.store.bodies import Body
from chatera.store.changes import Changes
from chatera.store.conversations import Conversation
from chatera.store.judging import Judged
from chatera.store.keyring import Keyring
from chatera.store.replica import Replica


class Author:
    """Used in the writer's thread only.

    Args:
        keyring: signs as this device.
        replica: keeps and shows what is said.
        random: draws salts, and the keys of a new device.
    """

    def __init__(self, keyring: Keyring, replica: Replica, random: Random) -> None:
        self._keyring = keyring
        self._random = random
        self._replica = replica

    def write(
        self, db: sqlite3.Connection, conv: ConversationId, body: Body, changes: Changes, *,
        heads: tuple[EventId, ...] | None = None,
    ) -> Event:  # fmt: skip
        """Sign, keep and show an own event, and put it into the outbox; in a group it builds on all that is known there.

        Args:
            db: the open transaction.
            conv: where.
            body: what it says.
            changes: what follows.
            heads: entries of the group's log to build on instead.

        Raises:
            UserError: it is not allowed.
        """
        known = self._replica.conversations.get(db, conv)
        if known is None:
            raise UserError("This conversation is not known here.")
        if not self._keyring.is_listed:
            raise UserError(
                "This device was removed from your account. Write on another one of yours."
            )
        identity = self._keyring.identity
        kind = _kind(body)
        if heads is None:
            heads = self._heads(db, known, body)
        prev, hlc = chains.furthest(db, conv, identity.device), self._replica.clock.stamp_event(db)
        if kind == Kind.PLAIN and known.suite == 1:
            event = self._replica.sealer.seal(
                db, known, encode_body(body), prev=prev, hlc=hlc, heads=heads, changes=changes
            )
        else:
            event = sign_event(
                identity,
                kind=kind,
                conv=conv,
                prev=prev,
                hlc=hlc,
                heads=heads,
                body=encode_body(body),
            )
        if kind == Kind.LOG:
            self._join_log(db, event)
        outbox.put(db, event.id, conv)
        self._replica.admit(db, event, Judged(known, body, is_gone=False), changes, fresh=True)
        self._replica.settle(db, changes)
        changes.outbox = True
        return event

    def resign(self, db: sqlite3.Connection, conv: ConversationId, changes: Changes) -> None:
        """Sign what waits in a conversation's outbox anew: by the corrected clock, or as a new device."""
        # What is taken back may be what the clock goes by, and what was signed by a wrong one would set it again.
        self._replica.fingerprints.catch_up(db)
        rows = db.execute(
            "SELECT events.data FROM outbox CROSS JOIN events USING (id) WHERE outbox.conv = ?"
            " ORDER BY outbox.n", (conv,),
        ).fetchall()  # fmt: skip
        events = [Event.parse(data) for (data,) in rows]
        left = _built_on(db, conv, events)
        for one in left:
            outbox.sent(db, one, changes, safe=False)
        events = [event for event in events if event.id not in left]
        waiting = [(event, self._replica.reader.read(db, event)) for event in events]
        for event, body in waiting:
            _take_back(db, event, body, changes)
            self._replica.fingerprints.remove(db, event)
            self._replica.post.forget(db, event.id)
        self._replica.conversations.forget_log(conv)
        renamed: dict[EventId, EventId] = {}
        for event, body in waiting:
            if isinstance(body, Create) and self._replica.conversations.log(db, conv).genesis:
                continue  # it was put back twice: as another device, it has founded this group already
            again = self.write(db, conv, _renamed(body, renamed, self._random), changes)
            renamed[event.id] = again.id
            db.execute("INSERT OR REPLACE INTO resigned VALUES (?, ?)", (event.id, again.id))
            self._replica.post.signed_anew(db, event.id, again.id)
            diary.signed_anew(db, event.id, again.id)
        changes.outbox = True

    def renew_device(self, db: sqlite3.Connection) -> Changes:
        """Become a new device. What waits is signed anew by it once a node has told what of that it has."""
        self._keyring.renew_device(self._random)
        self._replica.directory.forget()
        self._replica.post.forget_everything(
            db
        )  # also where it stays the same one: it was put back
        return self.know_me(db)

    def regain(self, db: sqlite3.Connection, root: bytes) -> Changes:
        """List this device again by what the recovery phrase says; one that was revoked becomes a new one."""
        self._keyring.regain(root, self._keyring.manifest, self._random)
        self._replica.directory.forget()
        changes = self.know_me(db)
        changes.devices = True
        return changes

    def change_devices(
        self, db: sqlite3.Connection, change: Callable[[Keyring, int], object]
    ) -> Changes:
        """Let ``change`` sign another manifest, given a fresh stamp."""
        before = set(self._keyring.listing.revoked)
        change(self._keyring, self._replica.clock.stamp(db))
        changes = self.know_me(db)
        changes.devices = True
        gone = [one for one in self._keyring.listing.revoked if one not in before]
        for conv in self._replica.conversations.groups(db) if gone else ():
            for one in gone:
                self._drop(db, conv, one, changes)
        return changes

    def drop_removed(self, db: sqlite3.Connection, changes: Changes) -> None:
        """Take removed devices of this account out of the groups in which they have gone on.

        Whoever removed them did so in all groups that they knew.
        """
        me = self._keyring.account
        if not self._keyring.is_listed:
            return
        for one in self._keyring.listing.revoked:
            rows = db.execute(
                "SELECT conv FROM chains WHERE account = ? AND device = ?", (me, one.dk)
            )
            for (conv,) in rows.fetchall():
                known = self._replica.conversations.get(db, conv)
                if known is None or known.kind != "group":
                    continue
                log = self._replica.conversations.log(db, conv)
                if log.wrote(me, one.dk, one.hlc) and not log.now().is_dropped(me, one.dk):
                    self._drop(db, conv, one, changes)

    def _drop(
        self, db: sqlite3.Connection, conv: ConversationId, gone: Revocation, changes: Changes
    ) -> None:
        """Void what a removed device has done in a group since, and let it do nothing there any more."""
        log, me = self._replica.conversations.log(db, conv), self._keyring.identity
        heads = log.without(me.account, gone.dk, gone.hlc)
        if heads is not None and not log.at(heads).is_dropped(me.account, me.device):
            self.write(db, conv, Drop(device=gone.dk), changes, heads=heads)

    def to_oneself(
        self, db: sqlite3.Connection, community: CommunityId, body: Body
    ) -> tuple[Event, Changes]:
        """Say something to one's own other devices, which no node can read."""
        me, changes = self._keyring.account, Changes()
        conversations = self._replica.conversations
        conversations.know_direct(db, me, NO_SCOPE, community, suite=1)
        conv = direct_conversation(1, NO_SCOPE, me, me)
        known = conversations.get(db, conv)
        if known is not None and conversations.move(db, known, community):
            self._replica.marks.tell_again(db, conv, changes)
        return self.write(db, conv, body, changes), changes

    def know_me(self, db: sqlite3.Connection, scopes: tuple[CommunityId, ...] = ()) -> Changes:
        """Keep this account's own manifest beside those of others, and no session of another device than this one."""
        self._replica.post.ensure_own(db)
        changes = Changes()
        released = self._replica.take_manifests(db, (self._keyring.manifest,), scopes, changes)
        self._replica.take_events(db, released, changes, safe=False)
        self._replica.settle(db, changes)
        return changes

    def sign_profile(
        self, db: sqlite3.Connection, community: CommunityId, name: str, message: str,
        picture: BlobId | None, scene: Scene | None = None,
    ) -> tuple[bytes, Changes]:  # fmt: skip
        """Sign and keep this account's profile for a community."""
        made = sign_profile(
            self._keyring.identity, community, hlc=self._replica.clock.stamp(db), name=name,
            message=message, picture=picture, formerly=_formerly(db), scene=scene,
        )  # fmt: skip
        changes = self.know_me(db, (community,))
        self._replica.directory.take_profile(db, made, (community,), changes)
        return made, changes

    def _heads(
        self, db: sqlite3.Connection, known: Conversation, body: Body
    ) -> tuple[EventId, ...]:
        if known.kind != "group":
            return ()
        log = self._replica.conversations.log(db, known.conv)
        if not isinstance(body, Create) and not log.now().is_member(self._keyring.account):
            raise UserError("You are no longer a member of this group.")
        return log.heads

    def _join_log(self, db: sqlite3.Connection, event: Event) -> None:
        try:
            self._replica.conversations.log(db, event.header.conv).right_of(event)
        except Refused as refused:
            raise UserError(f"That is not possible: {refused}.") from refused
        self._replica.conversations.join_log(db, event)


def _formerly(db: sqlite3.Connection) -> AccountId | None:
    """Return the account this person had before they lost its recovery phrase."""
    row = db.execute("SELECT value FROM settings WHERE name = 'formerly'").fetchone()
    return AccountId(bytes.fromhex(row[0])) if row else None


def _kind(body: Body) -> Kind:
    if isinstance(body, Redact):
        return Kind.REDACT
    return Kind.LOG if isinstance(body, AnyEntry) else Kind.PLAIN


def _built_on(db: sqlite3.Connection, conv: ConversationId, waiting: list[Event]) -> set[EventId]:
    """Return which waiting entries of a group's log something names that has left: so they have left too."""
    if all(event.header.kind != Kind.LOG for event in waiting):
        return set()
    rows = db.execute(
        "SELECT data FROM events WHERE conv = ? AND id NOT IN (SELECT id FROM outbox)", (conv,)
    )
    # What has lost its body may have done so while it waited, and never have left.
    others = [event for event in map(Event.parse, (row[0] for row in rows)) if event.body]
    named = {head for event in others for head in event.header.heads}
    found: set[EventId] = set()
    for event in reversed(waiting):
        if event.id in named:
            found.add(event.id)
            named.update(event.header.heads)
    return found


def _take_back(db: sqlite3.Connection, event: Event, body: Body | None, changes: Changes) -> None:
    """Forget an own event that never left."""
    found = messages.find(db, event.id) or messages.find_line(db, event.id)
    if found:
        messages.remove(db, found, changes)
    match body:
        case Edit():
            db.execute("DELETE FROM edits WHERE id = ?", (event.id,))
        case Reaction(target=target):
            db.execute("DELETE FROM reactions WHERE target = ? AND id = ?", (target, event.id))
        case Pin():
            pins.forget(db, event.id)
        case DeviceName() | Verified() | Card() | Shelf() | Emoticon() | Visibility():
            _take_back_quiet(db, event, body, changes)
        case Redact(targets=targets):
            db.executemany(
                "DELETE FROM redactions WHERE target = ? AND id = ?",
                [(target, event.id) for target in targets],
            )
    pictured.forget(db, event.id)
    event_keys.forget(db, event.id)
    for table in ("events", "outbox"):
        db.execute(f"DELETE FROM {table} WHERE id = ?", (event.id,))  # noqa: S608 - our own names


def _take_back_quiet(
    db: sqlite3.Connection, event: Event,
    body: DeviceName | Verified | Card | Shelf | Emoticon | Visibility, changes: Changes,
) -> None:  # fmt: skip
    """Forget what was said to oneself and never left."""
    match body:
        case DeviceName():
            own_devices.unname(db, event.id)
        case Verified(account=account):
            people.forget_verdict(db, event.id, account, changes)
        case Card(account=account):
            people.forget_card(db, event.id, account, changes)
        case Shelf(about=about):
            shelves.forget(db, event.id, about, changes)
        case Emoticon(code=code):
            emoticons.forget(db, event.id, code, changes)
        case Visibility():
            visibility.forget(db, event.id, body, changes)


_EVENTS = ("target", "reply")
"""Fields of plain bodies that name another event."""


def _renamed(body: Body | None, renamed: dict[EventId, EventId], random: Random) -> Body:
    """Return a body that names the new ids of what it was about, freshly salted."""

    def new(event: EventId) -> EventId:
        return renamed.get(event, event)

    match body:
        case Redact(targets=targets):
            return Redact(targets=tuple(new(one) for one in targets))
        case Inner():
            named = {name: getattr(body, name, None) for name in _EVENTS}
            events = {name: new(event) for name, event in named.items() if event}
            return msgspec.structs.replace(body, salt=salt(random), **events)
        case None:
            raise UserError("A waiting message is of a kind this version does not know.")
        case entry:
            return entry
