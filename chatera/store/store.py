"""What the loop sees of the store: jobs that are durable when they end, and who listens to what they changed."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from chatera.crypto.records import salt, sign_profile
from chatera.protocol.bodies import (
    Add,
    Create,
    Genesis,
    Leave,
    Redact,
    Remove,
    Role,
    Title,
    encode_body,
)  # fmt: skip
from chatera.protocol.errors import UserError
from chatera.protocol.header import Event
from chatera.protocol.ids import (
    AccountId,
    BlobId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    NodeId,
    direct_conversation,
    group_conversation,
)
from chatera.protocol.membership import Membership
from chatera.store import chains
from chatera.store.changes import BLOCKED, SHOWN, STATE_NAMES, STORED, Batch, Changes
from chatera.store.profile import Profile
from chatera.store.replica import Replica, SendableBody, read_log
from chatera.store.views import Views

Listener = Callable[[Changes], None]
_Work = Callable[[sqlite3.Connection], Changes]


class Store:
    """One profile's messages.

    Args:
        profile: whose.
        now_ms: the wall clock, ms since the epoch, UTC.

    Attributes:
        views: short reads.
    """

    def __init__(self, profile: Profile, now_ms: Callable[[], int]) -> None:
        self._profile = profile
        self._database = profile.database
        self._replica = Replica(profile.keyring, now_ms)
        self._database.on_lost = self._replica.forget
        self.views = Views(profile.database.read)
        self._listeners: list[Listener] = []

    @property
    def me(self) -> AccountId:
        """The profile's account."""
        return self._profile.keyring.account

    def observe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after each commit, on the loop, in the order of the commits."""
        self._listeners.append(listener)

        def forget() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return forget

    async def take(self, batch: Batch) -> Changes:
        """Take in what a node told; durable at return."""
        return await self._change(lambda db: self._replica.take(db, batch))

    async def author(self, conv: ConversationId, body: SendableBody) -> Event:
        """Sign and keep an own event; it waits in the outbox and is shown when this returns.

        Raises:
            UserError: it is not allowed.
            StorageError: it could not be kept.
        """
        made: list[Event] = []

        def work(db: sqlite3.Connection) -> Changes:
            event, changes = self._replica.author(db, conv, body)
            made.append(event)
            return changes

        await self._change(work)
        return made[0]

    async def sent(self, event: EventId, *, safe: bool) -> None:
        """Note that a node has an own event; ``safe`` where that makes it stored on two machines."""

        def work(db: sqlite3.Connection) -> Changes:
            changes = Changes(outbox=True)
            db.execute("DELETE FROM outbox WHERE id = ?", (event,))
            row = db.execute(
                "SELECT n, chat, state FROM messages WHERE id = ?", (event,)
            ).fetchone()
            if safe and row and row[2] < STORED:
                db.execute("UPDATE messages SET state = ? WHERE n = ?", (STORED, row[0]))
                changes.changed[row[1]].add(row[0])
                changes.states[event] = STATE_NAMES[STORED]
            return changes

        await self._change(work)

    async def refused(self, event: EventId, words: str) -> None:
        """Note that an own event will not be taken; it stays in the outbox as failed."""
        await self._set_failed(event, 1, words)

    async def retry(self, event: EventId) -> None:
        """Let a failed event wait for sending again."""
        await self._set_failed(event, 0, "")

    async def _set_failed(self, event: EventId, failed: int, words: str) -> None:
        def work(db: sqlite3.Connection) -> Changes:
            changes = Changes(outbox=True)
            db.execute(
                "UPDATE outbox SET failed = ?, error = ? WHERE id = ?", (failed, words, event)
            )
            row = db.execute("SELECT n, chat FROM messages WHERE id = ?", (event,)).fetchone()
            if row:
                changes.changed[row[1]].add(row[0])
                changes.chats.add(row[1])
                changes.states[event] = "failed" if failed else "waiting"
            return changes

        await self._change(work)

    async def resign(self, conv: ConversationId, offset_ms: int) -> None:
        """Believe a node's clock and sign what waits in a conversation anew."""

        def work(db: sqlite3.Connection) -> Changes:
            self._replica.reset_clock(offset_ms)
            return self._replica.resign(db, conv)

        await self._change(work)

    async def renew_device(self) -> None:
        """Become a new device; what waits is signed anew by it."""

        def work(db: sqlite3.Connection) -> Changes:
            waiting = db.execute("SELECT DISTINCT conv FROM outbox").fetchall()
            self._profile.keyring.renew_device()
            merged = Changes(outbox=True)
            self._replica.directory.forget()
            self._replica.directory.take_manifest(db, self._profile.keyring.manifest, (), merged)
            for (conv,) in waiting:
                changes = self._replica.resign(db, ConversationId(conv))
                merged.chats |= changes.chats
                merged.reset |= changes.chats
            return merged

        await self._change(work)

    async def read_up_to(self, chat: int, hlc: int | None) -> None:
        """Count everything up to a moment of a chat's timeline as read."""

        def work(db: sqlite3.Connection) -> Changes:
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
                changes.due.update(
                    (ConversationId(conv), DeviceId(device)) for conv, device in rows
                )
            return changes

        await self._change(work)

    async def receipts(self, due: set[tuple[ConversationId, DeviceId]]) -> list[bytes]:
        """Sign and keep what is new of these chains; returns the receipts to be put."""

        def work(db: sqlite3.Connection) -> list[bytes]:
            stamp = self._replica.stamp(db)
            made = (self._replica.marks.make(db, conv, author, stamp) for conv, author in due)
            return [data for data in made if data]

        return await self._database.run(work)

    async def share_read(self, *, on: bool) -> None:
        """Tell others what this person reads from now on, and show what others read; or neither."""

        def work(db: sqlite3.Connection) -> Changes:
            changes = Changes()
            marks = self._replica.marks
            marks.share_read = on
            if on:
                marks.look_again(db)
                self._replica.settle(db, changes)
            else:
                marks.withdraw(db, self._replica.stamp(db))
            return changes

        await self._change(work)

    def open_direct(self, account: AccountId, community: CommunityId) -> int:
        """Return the chat with a person, made if there is none; waits for the writer."""
        conv = direct_conversation(0, community, self.me, account)

        def work(db: sqlite3.Connection) -> int:
            db.execute(
                "INSERT OR IGNORE INTO conversations VALUES (?, NULL, 'direct', 0, ?, ?, ?)",
                (conv, community, community, account),
            )
            place = self._replica.conversation(db, conv)
            if place is None:
                raise UserError("This conversation can't be opened.")
            return place.chat if place.chat is not None else self._replica.chat_of(db, place)

        known = self.views.chat_of(conv)
        return known if known is not None else self._database.run_at_once(work)

    def direct_conversation(self, account: AccountId, community: CommunityId) -> ConversationId:
        """Return the conversation with somebody in a community, made known here if it is new."""
        self.open_direct(account, community)
        return direct_conversation(0, community, self.me, account)

    def latest_id(self, event: EventId) -> EventId:
        """Return the id a message has now: one signed anew has another one."""
        row = self.rows("SELECT new FROM resigned WHERE old = ?", event)
        return self.latest_id(EventId(row[0][0])) if row else event

    async def new_group(
        self, community: CommunityId, title: str, accounts: tuple[AccountId, ...], nonce: bytes
    ) -> int:
        """Found a group with a name and its first members."""
        genesis = encode_body(
            Genesis(
                suite=0,
                community=community,
                type="group",
                owner=self.me,
                history="join",
                nonce=nonce,
            )
        )
        conv = group_conversation(genesis)

        def work(db: sqlite3.Connection) -> Changes:
            db.execute(
                "INSERT INTO conversations VALUES (?, NULL, 'group', 0, ?, ?, NULL)",
                (conv, community, community),
            )
            changes = Changes()
            self._replica.author(db, conv, Create(genesis=genesis), changes)
            for account in accounts:
                self._replica.author(db, conv, Add(account=account), changes)
            self._replica.author(db, conv, Title(salt=salt(), title=title), changes)
            return changes

        await self._change(work)
        row = self._database.read.execute(
            "SELECT chat FROM conversations WHERE conv = ?", (conv,)
        ).fetchone()
        return int(row[0])

    async def remove_member(self, conv: ConversationId, account: AccountId) -> None:
        """Take somebody out of a group; what is known of them until now still counts."""
        await self._with_last(conv, account, lambda last: Remove(account=account, last=last))

    async def leave(self, conv: ConversationId) -> None:
        """Leave a group."""
        await self._with_last(conv, self.me, lambda last: Leave(last=last))

    async def _with_last(
        self,
        conv: ConversationId,
        account: AccountId,
        body: Callable[[dict[DeviceId, EventId]], Remove | Leave],
    ) -> None:
        def work(db: sqlite3.Connection) -> Changes:
            devices = db.execute(
                "SELECT DISTINCT device FROM messages WHERE conv = ? AND account = ?",
                (conv, account),
            ).fetchall()
            last = {
                DeviceId(row[0]): chains.furthest(db, conv, DeviceId(row[0])) for row in devices
            }
            return self._replica.author(db, conv, body(last))[1]

        await self._change(work)

    async def add_member(self, conv: ConversationId, account: AccountId) -> None:
        """Make somebody a member, and let them know the group's name."""

        def work(db: sqlite3.Connection) -> Changes:
            changes = Changes()
            self._replica.author(db, conv, Add(account=account), changes)
            row = db.execute("SELECT title FROM chats WHERE conv = ?", (conv,)).fetchone()
            if row and row[0]:
                self._replica.author(db, conv, Title(salt=salt(), title=row[0]), changes)
            return changes

        await self._change(work)

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
            return self._replica.author(db, conv, Redact(targets=targets))[1]

        await self._change(work)

    async def sign_profile(
        self, community: CommunityId, name: str, message: str, picture: BlobId | None
    ) -> bytes:
        """Sign and keep this account's profile for a community."""
        made: list[bytes] = []

        def work(db: sqlite3.Connection) -> Changes:
            stamp = self._replica.stamp(db)
            made.append(
                sign_profile(
                    self._profile.identity,
                    community,
                    hlc=stamp,
                    name=name,
                    message=message,
                    picture=picture,
                )
            )
            changes = Changes()
            self._replica.directory.take_manifest(
                db, self._profile.keyring.manifest, (community,), changes
            )
            self._replica.directory.take_profile(db, made[0], (community,), changes)
            return changes

        await self._change(work)
        return made[0]

    async def know_me(self) -> None:
        """Keep this account's own manifest beside those of others."""

        def work(db: sqlite3.Connection) -> Changes:
            changes = Changes()
            self._replica.directory.take_manifest(db, self._profile.keyring.manifest, (), changes)
            return changes

        await self._change(work)

    def own_profile(self, community: CommunityId) -> bytes | None:
        """Return this account's signed profile of a community."""
        rows = self.rows(
            "SELECT data FROM profiles WHERE account = ? AND community = ?", self.me, community
        )
        return rows[0][0] if rows else None

    def missing_pictures(self, has: Callable[[BlobId], bool]) -> list[tuple[AccountId, BlobId]]:
        """Return whose pictures are not here."""
        rows = self.rows("SELECT account, picture FROM profiles WHERE picture IS NOT NULL")
        return [(AccountId(who), BlobId(what)) for who, what in rows if not has(BlobId(what))]

    def tell_people(self, accounts: set[AccountId]) -> None:
        """Tell listeners that there is more to show of people."""
        self._tell(Changes(people=accounts))

    async def set_flag(self, account: AccountId, flag: str, *, on: bool) -> None:
        """Block, mute or favour a person; ``flag`` is ``blocked``, ``muted`` or ``favourite``."""
        statement = {
            "blocked": "UPDATE people SET blocked = ? WHERE account = ?",
            "muted": "UPDATE people SET muted = ? WHERE account = ?",
            "favourite": "UPDATE people SET favourite = ? WHERE account = ?",
        }[flag]

        def work(db: sqlite3.Connection) -> Changes:
            changes = Changes(people={account})
            db.execute("INSERT OR IGNORE INTO people (account) VALUES (?)", (account,))
            db.execute(statement, (int(on), account))
            if flag == "blocked":
                self._replica.forget()
                old, new = (SHOWN, BLOCKED) if on else (BLOCKED, SHOWN)
                chats = db.execute(
                    "SELECT DISTINCT chat FROM messages WHERE account = ?", (account,)
                ).fetchall()
                db.execute(
                    "UPDATE messages SET visible = ?, unread = 0 WHERE account = ? AND visible = ? AND kind = 1",
                    (new, account, old),
                )
                changes.chats = {row[0] for row in chats}
                changes.reset = set(changes.chats)
            return changes

        await self._change(work)

    async def adopt(
        self, community: CommunityId, aliases: tuple[CommunityId, ...], *, name: str,
        node: NodeId | None, url: str, typed: bool,
    ) -> None:  # fmt: skip
        """Know a community under this id; what was kept under its aliases moves there."""

        def work(db: sqlite3.Connection) -> Changes:
            return self._replica.communities.adopt(
                db, community, aliases, name=name, node=node, url=url, typed=typed
            )

        await self._change(work)

    async def set_draft(self, chat: int, draft: str) -> None:
        """Keep what is being written."""
        await self._update_chat(chat, "UPDATE chats SET draft = ? WHERE id = ?", draft)

    async def mute(self, chat: int, until_ms: int) -> None:
        """Mute a chat until a moment; 0 ends it."""
        await self._update_chat(chat, "UPDATE chats SET muted_until = ? WHERE id = ?", until_ms)

    async def _update_chat(self, chat: int, statement: str, value: str | int) -> None:
        def work(db: sqlite3.Connection) -> Changes:
            db.execute(statement, (value, chat))
            return Changes(chats={chat})

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

    async def _change(self, work: _Work) -> Changes:
        future = self._database.run(work)
        future.add_done_callback(self._publish)
        # Whoever waits may be cancelled, for example with its connection; what was kept is told all the same.
        return await asyncio.shield(future)

    def _publish(self, future: "asyncio.Future[Changes]") -> None:
        if future.cancelled() or future.exception() is not None:
            return  # whoever asked gets the error
        self._tell(future.result())

    def _tell(self, changes: Changes) -> None:
        for listener in tuple(self._listeners):
            listener(changes)
