"""What the loop sees of the store: jobs that are durable when they end, and who listens to what they changed."""

import asyncio
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, NamedTuple, TypeVar

from chatera.crypto.primitives import Random
from chatera.crypto.records import salt
from chatera.protocol import limits
from chatera.protocol.blocks import Row
from chatera.protocol.bodies import Redact, Role, Text, Verified
from chatera.protocol.closed import Entry
from chatera.protocol.errors import RemoteProtocolError, StorageError, UserError
from chatera.protocol.header import Event
from chatera.protocol.ids import (
    NO_SCOPE,
    AccountId,
    BlobId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    NodeId,
    direct_conversation,
)
from chatera.protocol.manifests import Scene, parse_manifest
from chatera.protocol.membership import Membership
from chatera.store import devices, emoticons, messages, order, outbox, own_devices
from chatera.store.authoring import Author
from chatera.store.bodies import Body
from chatera.store.changes import SHOWN, TEXT, Batch, Changes
from chatera.store.conversations import read_log
from chatera.store.database import Ahead, NotFlushed, always, never
from chatera.store.groups import Groups
from chatera.store.keyring import Keyring
from chatera.store.profile import Profile
from chatera.store.reading import take_along
from chatera.store.redirects import Counting
from chatera.store.replica import PARTS, Parts, Replica
from chatera.store.sql import placeholders
from chatera.store.views import Views

Listener = Callable[[Changes], None]
_Work = Callable[[sqlite3.Connection], Changes]
T = TypeVar("T")


def _goes_to(scopes: Sequence[CommunityId]) -> str:
    """Return what is true of mail that goes to a node of some communities: there, or where its conversation goes on."""
    place = "coalesce(m.community, c.community)"
    return f"({place} IS NULL OR {place} IN ({placeholders(scopes)}))"


class WaitingParcel(NamedTuple):
    """A parcel that no node has yet.

    Attributes:
        n: where it stands among the others.
        name: its ``mail_id``.
    """

    n: int
    name: bytes
    data: bytes


class Store:
    """One profile's messages.

    Args:
        profile: whose.
        now_ms: the wall clock, ms since the epoch, UTC.
        random: draws keys.
        parts: encrypt.

    Attributes:
        views: short reads.
    """

    def __init__(
        self, profile: Profile, now_ms: Callable[[], int], random: Random = secrets.token_bytes,
        parts: Parts = PARTS,
    ) -> None:  # fmt: skip
        self._profile = profile
        self._random = random
        self._database = profile.database
        self._replica = Replica(profile.keyring, now_ms, random=random, parts=parts)
        self._author = Author(profile.keyring, self._replica, random)
        self._groups = Groups(
            self.me, self._author, self._replica.conversations, self._replica.directory, random
        )
        self._database.on_lost = self._replica.forget
        self._database.run_at_once(self._replica.learn)
        self._database.run_at_once(self._author.know_me)
        self.views = Views(profile.database.read)
        self._listeners: list[Listener] = []
        self._homes: dict[ConversationId, tuple[int, CommunityId]] = {}
        self._receipts_there: dict[bytes, None] = {}
        self._mail_taken: dict[CommunityId, dict[bytes, None]] = {}

    @property
    def profile(self) -> Profile:
        """Whose messages these are."""
        return self._profile

    @property
    def me(self) -> AccountId:
        """The profile's account."""
        return self._profile.keyring.account

    @property
    def device(self) -> DeviceId:
        """This machine's device."""
        return self._profile.identity.device

    @property
    def former_devices(self) -> tuple[DeviceId, ...]:
        """Devices that this machine was before it was put back to an earlier state."""
        return tuple(self._profile.keyring.former)

    def observe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after each commit, on the loop, in the order of the commits."""
        self._listeners.append(listener)

        def forget() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return forget

    async def take(self, batch: Batch) -> Changes:
        """Take in what a node told.

        At return it outlasts a killed process, and a power failure where anything leaves this machine by it: otherwise the
        node has it and tells it again, since the cursor is lost with it. Receipts for it are flushed together with it. What
        a node may forget by it, ``mail_to_let_go`` tells later.
        """

        def work(db: sqlite3.Connection) -> Changes:
            changes = self._replica.take(db, batch)
            self._author.drop_removed(db, changes)
            return changes

        def seals(db: sqlite3.Connection) -> bool:
            # A session that has moved on must never go back to where it was while what it sealed is on its way; nor must
            # this device, while a log entry against one that was taken back is.
            answers = batch.asks or batch.manifests or (batch.events and self._replica.has_revoked)
            return bool(answers) or (bool(batch.parcels) and self._replica.post.is_asked(db))

        return await self._change(work, flushed=Changes.leave, ahead=seals)

    async def mail_to_let_go(self, community: CommunityId) -> list[bytes]:
        """Return the mail (its ``mail_id``) that a node of a community need keep no longer, whatever happens to this machine.

        Raises:
            StorageError: the disk refuses.
        """
        taken = list(self._mail_taken.get(community, ()))
        if taken:
            await self.flush()
        return taken

    def mail_let_go(self, community: CommunityId, mail: Iterable[bytes]) -> None:
        """Note that a node of a community has heard so."""
        taken = self._mail_taken.get(community, {})
        for one in mail:
            taken.pop(one, None)

    async def index_words(self) -> None:
        """Have every message be found by its words; where the disk refuses, the newest few are not."""
        if not messages.all_indexed(self._database.read):
            with suppress(StorageError):  # it is told of where something new has to be kept
                await self._database.run(messages.index_new, flushed=never)

    async def flush(self) -> None:
        """Have everything that was kept outlast a power failure, also what was taken in.

        Raises:
            StorageError: the disk refuses.
        """
        await self._database.flush()

    async def change(self, work: Callable[[sqlite3.Connection, Replica], Changes]) -> Changes:
        """Do with the replica what another module of the store does; durable at return, and listeners are told."""
        return await self._change(lambda db: work(db, self._replica))

    async def author(self, conv: ConversationId, body: Body) -> Event:
        """Sign and keep an own event; it waits in the outbox and is shown when this returns.

        Raises:
            UserError: it is not allowed.
            StorageError: it could not be kept.
        """

        def work(db: sqlite3.Connection) -> tuple[Event, Changes]:
            changes = Changes()
            return self._author.write(db, conv, body, changes), changes

        return await self._make(work)

    async def sent(
        self, event: EventId, *, safe: bool, community: CommunityId | None = None
    ) -> None:
        """Note that a node of a community has an own event; ``safe`` where that makes it stored on two machines."""
        await self.known_there([event], safe=safe, community=community)

    async def known_there(
        self, events: list[EventId], *, safe: bool, community: CommunityId | None = None
    ) -> None:
        """Note that a node of a community has these events: what waits of them need not be sent.

        Args:
            events: which.
            safe: that makes them stored on two machines.
            community: whose node; None for the one where their conversation goes on.
        """

        def work(db: sqlite3.Connection) -> Changes:
            changes = Changes()
            for event in events:
                outbox.sent(db, event, changes, safe=safe, community=community)
            return changes

        await self._change(work)

    async def fingerprint(self, scopes: tuple[CommunityId, ...]) -> bytes:
        """Return the fingerprint of all that is here of some communities and does not wait to be sent."""
        work = self._replica.fingerprints.whole
        return (await self._database.run(lambda db: work(db, scopes))).fingerprint

    async def fingerprints(self, convs: Iterable[ConversationId]) -> dict[ConversationId, bytes]:
        """Return the fingerprint of each of some conversations."""
        work = self._replica.fingerprints.total
        totals = await self._database.run(lambda db: {conv: work(db, conv) for conv in convs})
        return {conv: total.fingerprint for conv, total in totals.items()}

    def have(self, events: Iterable[EventId]) -> set[EventId]:
        """Return which of these events are kept here."""
        asked, found = list(events), set[EventId]()
        for at in range(0, len(asked), 500):
            part = asked[at : at + 500]
            marks = placeholders(part)
            rows = self.rows(f"SELECT id FROM events WHERE id IN ({marks})", *part)  # noqa: S608
            found.update(EventId(row[0]) for row in rows)
        return found

    async def with_row(self, conv: ConversationId, work: Callable[[Row], T]) -> T:
        """Do something short with a conversation's events in their order, in the writer's thread."""
        return await self._database.run(lambda db: work(self._replica.fingerprints.row(db, conv)))

    async def refused(self, event: EventId, words: str) -> None:
        """Note that an own event will not be taken; it stays in the outbox as failed."""
        await self._change(lambda db: outbox.refused(db, event, words))

    async def retry(self, event: EventId) -> None:
        """Let a failed event wait for sending again."""
        await self._change(lambda db: outbox.retry(db, event))

    async def resign(self, event: EventId, offset_ms: int) -> None:
        """Believe the clock of a node that refused an event, and sign what waits in its conversation anew.

        Nothing is done where the event waits no longer: it was signed anew together with one that was refused before it,
        and what came of it may be with the node by now.
        """

        def work(db: sqlite3.Connection) -> Changes:
            changes = Changes()
            conv = outbox.conversation(db, event)
            if conv is None:
                return changes
            self._replica.clock.reset(db, offset_ms)
            self._author.resign(db, conv, changes)
            return changes

        await self._change(work)

    async def renew_device(self) -> None:
        """Become a new device. What waits is signed anew by it once a node has told what of that it has."""
        await self._change(self._author.renew_device)

    async def change_devices(self, change: Callable[[Keyring, int], object]) -> None:
        """Let ``change`` sign another manifest, given a fresh stamp; nodes and other own devices hear of it."""
        await self._change(lambda db: self._author.change_devices(db, change))

    async def regain(self, root: bytes) -> None:
        """List this device again by what the recovery phrase says; what waits leaves then."""
        await self._change(lambda db: self._author.regain(db, root))

    async def tell_own_devices(self, community: CommunityId, body: Body) -> None:
        """Say something to one's own other devices, in the conversation with oneself; no chat is opened for it."""
        await self._make(lambda db: self._author.to_oneself(db, community, body))

    async def know_own_manifest(self, manifest: bytes) -> None:
        """Take in what a node says about this account's devices; it counts only as far as it was signed."""

        def work(db: sqlite3.Connection) -> Changes:
            changes = Changes()
            if parse_manifest(manifest).account == self.me:
                released = self._replica.take_manifests(db, (manifest,), (), changes)
                self._replica.take_events(db, released, changes, safe=False)
                self._replica.settle(db, changes)
            return changes

        with suppress(RemoteProtocolError):
            await self._change(work)

    def own_device(self, device: DeviceId) -> own_devices.Known:
        """Return what is known of one of this account's devices besides its keys."""
        return own_devices.known(self._database.read, self.me, device)

    async def resign_others(self, scopes: tuple[CommunityId, ...]) -> None:
        """Sign anew what still waits in these communities by the device that this machine was before.

        What can't be written any more, since one has left the group meanwhile, is noted as failed.
        """
        waiting = outbox.of_other_devices(self._database.read, self.device, scopes)
        for conv, events in waiting.items():
            try:
                await self._change(partial(self._resigned, conv=conv))
            except UserError as error:
                for event in events:
                    await self.refused(event, str(error))

    def _resigned(self, db: sqlite3.Connection, conv: ConversationId) -> Changes:
        changes = Changes()
        self._author.resign(db, conv, changes)
        touched = changes.chats | set(changes.inserted)
        return Changes(outbox=True, chats=touched, reset=set(touched))

    def waiting_for_more(self, scopes: tuple[CommunityId, ...]) -> list[ConversationId]:
        """Return the conversations of which something is held until something older comes."""
        rows = self.rows(
            "SELECT DISTINCT substr(data, 3, 32) FROM held WHERE reason IN ('heads', 'conv')"  # noqa: S608 - marks
            f" AND community IN ({placeholders(scopes)})",
            *scopes,
        )
        return [ConversationId(row[0]) for row in rows]

    async def read_up_to(self, chat: int, hlc: int | None) -> None:
        """Count everything up to a moment of a chat's timeline as read."""
        await self._change(lambda db: self._replica.marks.read_up_to(db, chat, hlc))

    def due(self, scopes: tuple[CommunityId, ...]) -> set[tuple[ConversationId, DeviceId]]:
        """Return the chains of some communities of which there is more to tell than was told."""
        rows = self.rows(
            "SELECT due.conv, due.device FROM due JOIN conversations USING (conv)"  # noqa: S608
            f" WHERE community IN ({placeholders(scopes)})",
            *scopes,
        )
        return {(ConversationId(conv), DeviceId(device)) for conv, device in rows}

    def unsent_receipts(self, scopes: tuple[CommunityId, ...]) -> list[bytes]:
        """Return own receipts of some communities that no node has yet."""
        rows = self.rows(
            "SELECT receipts.data FROM receipts JOIN conversations USING (conv)"  # noqa: S608 - marks
            f" WHERE receipts.unsent = 1 AND community IN ({placeholders(scopes)})",
            *scopes,
        )
        return [data for (data,) in rows if data not in self._receipts_there]

    async def receipts(self, due: set[tuple[ConversationId, DeviceId]]) -> list[bytes]:
        """Sign and keep what is new of these chains; returns the receipts to be put."""
        note = self._note_receipts()

        def work(db: sqlite3.Connection) -> list[bytes]:
            note(db)
            stamp = self._replica.clock.stamp(db)
            made = (self._replica.marks.make(db, conv, author, stamp) for conv, author in due)
            return [data for data in made if data]

        return await self._database.run(work)

    def receipts_put(self, receipts: Iterable[bytes]) -> None:
        """Note that a node has own receipts, as soon as something else is written of receipts.

        A commit of its own would be a third of what a message costs its reader. Until then they count as not put, and do no
        harm where they are put once more.
        """
        self._receipts_there.update(dict.fromkeys(receipts))

    def _note_receipts(self) -> Callable[[sqlite3.Connection], None]:
        there, self._receipts_there = self._receipts_there, {}

        def note(db: sqlite3.Connection) -> None:
            statement = "UPDATE receipts SET unsent = 0 WHERE unsent = 1 AND data = ?"
            db.executemany(statement, [(data,) for data in there])

        return note

    async def share_read(self, *, on: bool) -> None:
        """Tell others what this person reads from now on, and show what others read; or neither."""
        note = self._note_receipts()

        def work(db: sqlite3.Connection) -> Changes:
            note(db)
            changes = Changes()
            marks = self._replica.marks
            marks.share_read = on
            if on:
                marks.look_again(db)
                self._replica.settle(db, changes)
            else:
                marks.withdraw(db, self._replica.clock.stamp(db))
            return changes

        await self._change(work)

    def open_direct(self, account: AccountId, community: CommunityId) -> int:
        """Return the chat with a person, made if there is none; waits for the writer."""
        return self._opened(account, community)[1]

    def direct_conversation(self, account: AccountId, community: CommunityId) -> ConversationId:
        """Return the conversation with somebody in a community, made known here if it is new.

        Once any device of theirs is known that can read what is encrypted, nothing is written to them otherwise.
        """
        return self._opened(account, community)[0]

    def _opened(self, account: AccountId, community: CommunityId) -> tuple[ConversationId, int]:
        suite, scope = self._suite(account, community)
        conv = direct_conversation(suite, scope, self.me, account)
        conversations = self._replica.conversations

        changes = Changes()

        def work(db: sqlite3.Connection) -> int:
            conversations.know_direct(db, account, scope, community, suite)
            known = conversations.get(db, conv)
            if known is None:
                raise UserError("This conversation can't be opened.")
            if conversations.move(db, known, community):
                self._replica.marks.tell_again(db, conv, changes)
            self._note_moved(changes)
            return known.chat if known.chat is not None else conversations.open(db, known)

        chat, home = self._homes.get(conv) or self.views.home_of(conv) or (None, None)
        if chat is None or home != community:
            chat = self._database.run_at_once(work)
            self._tell(changes)
            suite, scope = self._suite(account, community)
        else:
            self._homes[conv] = chat, home  # it is asked for with each message
        return direct_conversation(suite, scope, self.me, account), chat

    def _note_moved(self, changes: Changes) -> None:
        conversations = self._replica.conversations
        changes.moved, conversations.moved = conversations.moved, False

    def _suite(self, account: AccountId, community: CommunityId) -> tuple[int, CommunityId]:
        return (1, NO_SCOPE) if self.views.encrypts(account) else (0, community)

    # What encrypts

    async def follow_direct(self, account: AccountId, community: CommunityId) -> None:
        """Go on with an encrypted conversation where the other one is now: what has not reached them leaves once more."""

        def work(db: sqlite3.Connection) -> Changes:
            changes = Changes()
            self._replica.follow(db, account, community, changes)
            return changes

        await self._change(work)
        self._receipts_there.clear()  # of those that are to be told again, some may be among them

    def bundles_wanted(self, scopes: tuple[CommunityId, ...] = ()) -> list[DeviceId]:
        """Return the devices for which something waits that needs a session first; ``scopes`` as for ``parcels_to_put``."""
        here = f" WHERE {_goes_to(scopes)}" if scopes else ""
        rows = self.rows(
            "SELECT DISTINCT m.device FROM wanted m LEFT JOIN events e ON e.id = m.event"  # noqa: S608 - marks
            f" LEFT JOIN conversations c ON c.conv = e.conv{here} ORDER BY m.n",
            *scopes,
        )
        return [DeviceId(row[0]) for row in rows]

    async def take_bundles(self, bundles: Iterable[bytes]) -> None:
        """Begin sessions, and make parcels of what waited for them."""

        def work(db: sqlite3.Connection) -> Changes:
            changes = Changes()
            self._replica.post.take_bundles(db, bundles, changes)
            return changes

        await self._change(work)

    def parcels_to_put(
        self, limit: int, after: int = 0, scopes: tuple[CommunityId, ...] = ()
    ) -> list[WaitingParcel]:  # fmt: skip
        """Return parcels that no node has yet, in the order in which they were sealed, from behind one of them.

        Args:
            limit: how many at most.
            after: the number of the one before.
            scopes: a community and its aliases, for those that open what is at home there, or in none; empty for all.
        """
        here = f" AND {_goes_to(scopes)}" if scopes else ""
        rows = self.rows(
            "SELECT m.n, m.id, m.data FROM parcels m LEFT JOIN events e ON e.id = m.event"  # noqa: S608 - marks
            f" LEFT JOIN conversations c ON c.conv = e.conv WHERE m.put = 0 AND m.n > ?{here}"
            " ORDER BY m.n LIMIT ?",
            after, *scopes, limit,
        )  # fmt: skip
        return [WaitingParcel(*row) for row in rows]

    def last_parcel(self) -> int:
        """Return where the newest parcel stands among the others, 0 where there is none."""
        return int(self.rows("SELECT coalesce(max(n), 0) FROM parcels")[0][0])

    async def parcels_put(self, ids: Iterable[bytes]) -> None:
        """Note that a node keeps these parcels."""
        every = [(one,) for one in ids]
        await self._database.run(
            lambda db: db.executemany("UPDATE parcels SET put = 1 WHERE id = ?", every)
        )

    async def put_parcels_again(self) -> None:
        """Let what nobody has told to have leave once more: a node is met that has none of it."""
        await self._database.run(self._replica.post.put_again)

    async def drop_old_parcels(self) -> None:
        """Drop parcels that arrived, or that nobody has fetched for a month."""
        await self._database.run(self._replica.post.drop_old)

    async def renew_prekeys(self, offered: frozenset[int]) -> bytes | None:
        """Draw the prekeys a node lacks; returns what is to be left there, None for nothing."""
        return await self._database.run(lambda db: self._replica.post.renew_prekeys(db, offered))

    def next_ask_ms(self, scopes: tuple[CommunityId, ...]) -> int | None:
        """Return when to ask in some communities for a missing key next, ms since the epoch; None for never."""
        found = self.rows(
            "SELECT next FROM locked CROSS JOIN conversations USING (conv)"  # noqa: S608 - marks
            f" WHERE next IS NOT NULL AND community IN ({placeholders(scopes)}) ORDER BY next LIMIT 1",
            *scopes,
        )
        return int(found[0][0]) if found else None

    async def due_asks(self, scopes: tuple[CommunityId, ...]) -> list[bytes]:
        """Sign the asks of some communities whose time has come."""

        def work(db: sqlite3.Connection) -> tuple[list[bytes], Changes]:
            changes = Changes()
            return self._replica.due_asks(db, scopes, changes), changes

        return await self._make(work)

    async def ask_again(self, event: EventId) -> None:
        """Ask once more for what opens an event."""

        def work(db: sqlite3.Connection) -> Changes:
            changes = Changes(post=True)
            self._replica.ask_again(db, event, changes)
            return changes

        await self._change(work)

    def wordings(self, event: EventId) -> list[tuple[int, str]]:
        """Return every wording of a message with its stamp, its first words first; nothing of one that was deleted."""
        row = self.rows(
            "SELECT m.conv, m.account, m.hlc, e.data FROM messages m JOIN events e USING (id)"
            " WHERE m.id = ? AND m.deleted = 0 AND m.kind = ? AND m.visible = ? AND m.forwarded IS NULL",
            event, TEXT, SHOWN,
        )  # fmt: skip
        body = (
            self._replica.reader.read(self._database.read, Event.parse(row[0][3])) if row else None
        )
        if not isinstance(body, Text):
            return []
        conv, account, hlc, _ = row[0]
        edits = self.rows(
            "SELECT edits.hlc, edits.text FROM edits JOIN events USING (id) WHERE target = ? AND account = ?"
            " AND conv IN (SELECT conv FROM conversations WHERE chat ="
            " (SELECT chat FROM conversations WHERE conv = ?)) ORDER BY edits.hlc, edits.id",
            event, account, conv,
        )  # fmt: skip
        return [(hlc, body.text), *edits]

    def latest_id(self, event: EventId) -> EventId:
        """Return the id a message has now: one signed anew has another one."""
        row = self.rows("SELECT new FROM resigned WHERE old = ?", event)
        return self.latest_id(EventId(row[0][0])) if row else event

    async def new_group(
        self, community: CommunityId, title: str, accounts: tuple[AccountId, ...], nonce: bytes
    ) -> int:
        """Found a group with a name and its first members; returns the chat that shows it."""
        conv = await self._make(
            lambda db: self._groups.found(db, community, title, accounts, nonce)
        )
        row = self.rows("SELECT chat FROM conversations WHERE conv = ?", conv)
        return int(row[0][0])

    async def remove_member(self, conv: ConversationId, account: AccountId) -> None:
        """Take somebody out of a group; what is known of them until now still counts."""
        await self._change(lambda db: self._groups.remove(db, conv, account))

    async def leave(self, conv: ConversationId) -> None:
        """Leave a group."""
        await self._change(lambda db: self._groups.leave(db, conv))

    async def add_member(self, conv: ConversationId, account: AccountId) -> None:
        """Make somebody a member, and let them know the group's name."""
        await self._change(lambda db: self._groups.add(db, conv, account))

    async def set_role(self, conv: ConversationId, account: AccountId, role: str) -> None:
        """Make a member an admin, or an admin a member again."""
        await self.author(conv, Role(account=account, role=role))

    async def redact(self, conv: ConversationId, message: EventId) -> None:
        """Delete a message for everyone, with its known edits."""

        def work(db: sqlite3.Connection) -> Changes:
            edits = db.execute(
                "SELECT id FROM edits WHERE target = ? ORDER BY hlc DESC LIMIT 63", (message,)
            )
            targets = (message, *(EventId(row[0]) for row in edits))
            changes = Changes()
            self._author.write(db, conv, Redact(targets=targets), changes)
            return changes

        await self._change(work)

    async def sign_profile(
        self, community: CommunityId, name: str, message: str, picture: BlobId | None,
        scene: Scene | None = None,
    ) -> bytes:  # fmt: skip
        """Sign and keep this account's profile for a community."""
        return await self._make(
            lambda db: self._author.sign_profile(db, community, name, message, picture, scene)
        )

    def own_profile(self, community: CommunityId) -> bytes | None:
        """Return this account's signed profile of a community."""
        rows = self.rows(
            "SELECT data FROM profiles WHERE account = ? AND community = ?", self.me, community
        )
        return rows[0][0] if rows else None

    def newest_own_profile(self) -> bytes | None:
        """Return what this account, by whichever device, has last shown anywhere."""
        rows = self.rows(
            "SELECT data FROM profiles WHERE account = ? ORDER BY hlc DESC LIMIT 1", self.me
        )
        return rows[0][0] if rows else None

    def missing_pictures(self, has: Callable[[BlobId], bool]) -> list[tuple[AccountId, BlobId]]:
        """Return whose pictures are not here."""
        rows = self.rows(
            "SELECT account, picture FROM profiles WHERE picture IS NOT NULL UNION"
            " SELECT account, scene_picture FROM profiles WHERE scene_picture IS NOT NULL"
        )
        return [(AccountId(who), BlobId(what)) for who, what in rows if not has(BlobId(what))]

    def tell_people(self, accounts: set[AccountId]) -> None:
        """Tell listeners that there is more to show of people."""
        self._tell(Changes(people=accounts))

    def tell_redirects(self) -> None:
        """Tell listeners that there may be more to follow."""
        self._tell(Changes(redirects=True))

    async def set_flag(self, account: AccountId, flag: str, *, on: bool) -> None:
        """Block, mute or favour a person; ``flag`` is ``blocked``, ``muted`` or ``favourite``."""
        await self._change(lambda db: self._replica.people.set_flag(db, account, flag, on=on))

    async def set_verified(
        self, account: AccountId, community: CommunityId, at_ms: int, *, on: bool
    ) -> None:
        """Note that somebody was verified, or is so no longer, and tell one's other devices.

        Args:
            account: who.
            community: where to tell them.
            at_ms: when, ms since the epoch.
            on: whether they are verified now.
        """
        body = Verified(salt=salt(self._random), account=account, at=at_ms, on=on)
        await self.tell_own_devices(community, body)

    async def accept_identity(self, account: AccountId, former: AccountId, level: int) -> None:
        """Remember that this person writes to an account though it may not be who ``former`` was.

        Args:
            account: to which.
            former: who it may pass itself off as.
            level: how grave the warning was that was set aside; a graver one is shown again.
        """

        def work(db: sqlite3.Connection) -> Changes:
            db.execute("INSERT OR REPLACE INTO accepted VALUES (?, ?, ?)", (account, former, level))
            row = db.execute("SELECT id FROM chats WHERE account = ?", (account,)).fetchone()
            return Changes(chats={row[0]} if row else set())

        await self._change(work)

    def devices_of(self, account: AccountId) -> frozenset[DeviceId]:
        """Return the devices that an account's verified manifests list and none of them takes back."""
        rows = self.rows("SELECT data FROM manifests WHERE account = ?", account)
        if not rows:
            return frozenset()
        known = devices.read(self._database.read, parse_manifest(rows[0][0]))
        return frozenset(device for device, until in known.items() if until == limits.HLC)

    async def owners(self, devices: Iterable[DeviceId]) -> dict[DeviceId, AccountId]:
        """Return whose these devices are, as far as manifests say so."""
        wanted, directory = tuple(devices), self._replica.directory

        def work(db: sqlite3.Connection) -> dict[DeviceId, AccountId]:
            found = ((one, directory.account_of(db, one)) for one in wanted)
            return {device: account for device, account in found if account is not None}

        return await self._database.run(work)

    async def adopt(
        self, community: CommunityId, aliases: tuple[CommunityId, ...], *, name: str,
        node: NodeId | None, url: str, typed: bool, found: bool = False,
    ) -> None:  # fmt: skip
        """Know a community under this id; what was kept under its aliases moves there."""
        await self._change(
            lambda db: self._replica.adopt(
                db, community, aliases, name=name, node=node, url=url, typed=typed, found=found
            )
        )

    async def disown(self, closed: CommunityId) -> None:
        """Take an id no longer for a name of an open community; what was kept there stays there, under its other ids."""
        await self._change(lambda db: self._replica.disown(db, closed))

    async def come_in(
        self, entry: Entry, here: bytes, told: Iterable[tuple[str, NodeId]] = ()
    ) -> None:
        """Be in a closed community from now on, or not at all where this fails.

        The first time, what was said under its id before counts for nothing.

        Args:
            entry: what lets one in.
            here: the network on which this machine may be its hub.
            told: the addresses at which it may be, each with the node there.
        """
        await self._change(lambda db: self._replica.come_in(db, entry, here, told))

    async def go_out(self, closed: CommunityId) -> None:
        """Be in a closed community no longer; what was written and said there stays."""
        await self._change(lambda db: self._replica.go_out(db, closed))

    async def redirect_that_counts(self, scopes: tuple[CommunityId, ...]) -> Counting | None:
        """Return what is said of where a community is, by whom it counts for this person; None where nothing is."""
        work = self._replica.redirects.counting
        return await self._database.run(lambda db: work(db, scopes))

    async def sign_redirect(
        self, community: CommunityId, node: NodeId, addresses: tuple[str, ...], port: int, *,
        on: bool,
    ) -> bytes:  # fmt: skip
        """Sign where a community is from now on; it is not kept before it is taken in."""
        work = self._replica.redirects.sign
        return await self._database.run(
            lambda db: work(db, community, node, addresses, port, on=on)
        )

    async def set_draft(self, chat: int, draft: str) -> None:
        """Keep what is being written."""
        await self._update_chat(chat, "UPDATE chats SET draft = ? WHERE id = ?", draft)

    async def mute(self, chat: int, until_ms: int) -> None:
        """Mute a chat until a moment; 0 ends it."""
        await self._update_chat(chat, "UPDATE chats SET muted_until = ? WHERE id = ?", until_ms)

    async def hide_pins(self, chat: int, hlc: int) -> None:
        """Show in a chat only what is pinned after a stamp; 0 shows everything again."""
        await self._update_chat(chat, "UPDATE chats SET pins_hidden = ? WHERE id = ?", hlc)

    async def leave_unread(self, chat: int, hlc: int) -> None:
        """Remember from where on a chat that is marked as unread is so; 0 for nowhere in particular."""
        await self._update_chat(chat, "UPDATE chats SET marked_from = ? WHERE id = ?", hlc)

    async def _update_chat(self, chat: int, statement: str, value: str | int) -> None:
        def work(db: sqlite3.Connection) -> Changes:
            db.execute(statement, (value, chat))
            return Changes(chats={chat})

        await self._change(work)

    async def put_emoticon(self, code: str, data: bytes) -> None:
        """Have an emoticon of one's own, or none of this code, and tell nobody."""

        def work(db: sqlite3.Connection) -> Changes:
            emoticons.put(db, code, data)
            return Changes(emoticons=True)

        await self._change(work)

    async def write(self, statement: str, *arguments: object) -> None:
        """Run one statement of this machine's own bookkeeping."""

        def work(db: sqlite3.Connection) -> None:
            db.execute(statement, arguments)

        await self._database.run(work)

    def rows(self, statement: str, *arguments: object) -> list[tuple[Any, ...]]:
        """Read this machine's own bookkeeping."""
        return self._database.read.execute(statement, arguments).fetchall()

    def log(self, conv: ConversationId) -> Membership:
        """Return a group's membership log as last committed."""
        return read_log(self._database.read, conv)

    async def drop_expired(self) -> None:
        """Drop the bodies of events whose time to live has passed."""
        await self._change(self._replica.drop_expired)

    async def _make(self, work: Callable[[sqlite3.Connection], tuple[T, Changes]]) -> T:
        """Do what changes something and makes something; returns that."""
        made: list[T] = []

        def change(db: sqlite3.Connection) -> Changes:
            one, changes = work(db)
            made.append(one)
            return changes

        await self._change(change)
        return made[0]

    async def _change(
        self, work: _Work, flushed: Callable[[Changes], bool] = always, ahead: Ahead = never
    ) -> Changes:
        made: list[Changes] = []

        def change(db: sqlite3.Connection) -> Changes:
            changes = work(db)
            self._note_moved(changes)
            changes.newest = order.newest(db)
            take_along(db, changes)
            made.append(changes)
            return changes

        def publish(future: "asyncio.Future[Changes]") -> None:
            error = None if future.cancelled() else future.exception()
            if not future.cancelled() and (error is None or isinstance(error, NotFlushed)):
                self._tell(made[-1])  # else nothing was kept; whoever asked gets the error

        future = self._database.run(change, flushed, ahead)
        future.add_done_callback(publish)
        # Whoever waits may be cancelled, for example with its connection; what was kept is told all the same.
        return await asyncio.shield(future)

    def _tell(self, changes: Changes) -> None:
        if changes.taken and changes.community is not None:
            taken = self._mail_taken.setdefault(changes.community, {})
            taken.update(dict.fromkeys(changes.taken))
        if changes.moved:
            self._homes.clear()
        if changes.newest is not None:
            self.views.told = changes.newest
        for listener in tuple(self._listeners):
            listener(changes)
