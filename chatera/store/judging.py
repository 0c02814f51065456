"""Checks an event that came, as far as can be; everything a person sees has passed here."""

import sqlite3
from typing import NamedTuple

from chatera.crypto.records import verify_event
from chatera.crypto.sealing import sealed_body
from chatera.protocol import limits
from chatera.protocol.bodies import Create, decode_genesis
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import SAYING, Event, Kind
from chatera.protocol.hlc import milliseconds
from chatera.protocol.ids import CommunityId, group_conversation
from chatera.protocol.membership import MissingHeads
from chatera.store import event_keys
from chatera.store.bodies import Body, Reader
from chatera.store.clock import Clock
from chatera.store.conversations import Conversation, Conversations
from chatera.store.directory import Directory
from chatera.store.holding import Held
from chatera.store.mailbox import Mailbox
from chatera.store.redactions import redacted


class Forged(Exception):
    """The event was not signed by the device it names."""


class Judged(NamedTuple):
    """What is known of an event that may be kept.

    Attributes:
        known: the conversation it belongs to.
        body: what it says; None where that was dropped, or is of a kind this version does not know.
        is_gone: its time has passed or it was deleted, so its body is not to be kept.
    """

    known: Conversation
    body: Body | None
    is_gone: bool


class Judge:
    """Used in the writer's thread only.

    Args:
        directory: knows whose devices speak for whom.
        conversations: knows who belongs where.
        clock: the time.
        reader: understands what events say.
        mailbox: has the keys of what is sealed.
    """

    def __init__(
        self, directory: Directory, conversations: Conversations, clock: Clock, reader: Reader,
        mailbox: Mailbox,
    ) -> None:  # fmt: skip
        self._mailbox = mailbox
        self._directory = directory
        self._conversations = conversations
        self._clock = clock
        self._reader = reader

    def judge(self, db: sqlite3.Connection, event: Event, community: CommunityId) -> Judged:
        """Return where an event belongs and what it says; a log entry has joined its log.

        Raises:
            Held: something is missing.
            Forged: it is not its device's.
            RemoteProtocolError: it is no event, or not one of the conversation it names.
        """
        header = event.header
        self._check_author(db, event)
        # What is sealed is read last: a key that is used once should not be used on what may have to wait.
        body = None if header.kind == Kind.SEALED else self._reader.read(db, event)
        if milliseconds(header.hlc) > self._clock.now_ms() + limits.CLOCK_AHEAD_MS:
            raise Held("clock", header.conv)
        known = self._place(db, event, body, community)
        gone = self.expired(event) or redacted(db, event)
        if event.body is None and not gone:
            raise Held("body", event.id)
        if header.kind == Kind.SEALED and event.body is not None and not gone:
            body = self._open(db, event)
        self._conversations.move(db, known, community)
        return Judged(known, body, gone)

    def _open(self, db: sqlite3.Connection, event: Event) -> Body | None:
        """Read a sealed event; one whose key is not here is locked until it comes."""
        try:
            key = self._mailbox.find_key(db, event)
            if key is None:
                index = sealed_body(event).index
                event_keys.lock(db, event, index and index.key_id, self._clock.now_ms())
                return None
        except RemoteProtocolError:
            return None  # no key opens that: it is kept for the chain it is in
        return self._reader.unsealed(event, key)

    def expired(self, event: Event) -> bool:
        """Tell whether everybody drops the event's body by now; a group's log and deletions last."""
        header = event.header
        ends = milliseconds(header.hlc) + header.ttl * 1000
        return header.kind in SAYING and header.ttl > 0 and ends <= self._clock.now_ms()

    def _check_author(self, db: sqlite3.Connection, event: Event) -> None:
        header = event.header
        speaks = self._directory.speaks(db, header.account, header.device, header.hlc)
        if speaks is None:
            raise Held("manifest", header.account)
        # A group's log is judged by itself alone, or replicas would never agree: a drop voids what such a device does there.
        if not speaks and header.kind != Kind.LOG:
            raise RemoteProtocolError("the device does not speak for the account")
        try:
            verify_event(event)
        except RemoteProtocolError as error:
            raise Forged from error

    def _place(
        self, db: sqlite3.Connection, event: Event, body: Body | None, community: CommunityId
    ) -> Conversation:
        """Check that the event belongs to the conversation it names."""
        header = event.header
        known = self._conversations.get(db, header.conv)
        if known is None:
            known = self._new_group(db, event, body, community)
        if header.kind in SAYING and (header.kind == Kind.SEALED) != (known.suite == 1):
            raise RemoteProtocolError("plain text in an encrypted conversation, or the reverse")
        if known.kind == "direct":
            if not self._is_between(known, event) or header.kind == Kind.LOG:
                raise RemoteProtocolError("an event of somebody else's conversation")
            return known
        try:
            if header.kind == Kind.LOG:
                self._conversations.join_log(db, event)
            else:
                self._conversations.log(db, header.conv).at(header.heads)
        except MissingHeads as missing:
            raise Held("heads", missing.ids[0]) from missing
        return known

    def _is_between(self, known: Conversation, event: Event) -> bool:
        return event.header.account in {self._directory.me, known.account}

    def _new_group(
        self, db: sqlite3.Connection, event: Event, body: Body | None, community: CommunityId
    ) -> Conversation:
        """A group begins with its create entry, whose genesis the id is the hash of."""
        conv = event.header.conv
        if isinstance(body, Create) and group_conversation(body.genesis) == conv:
            suite = decode_genesis(body.genesis).suite
            self._conversations.know_group(db, conv, community, suite)
        known = self._conversations.get(db, conv)
        if known is None:
            raise Held("conv", conv)
        return known
