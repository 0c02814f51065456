"""Own new events: check, keep, and after the commit acknowledge to the author and tell everybody else.

A retry is recognised by its device's chain: an event that follows the newest one of its device is new, without a
look into the store. Anything else makes the conversation wait for one look; nobody else waits.
"""

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from chatera.protocol import limits
from chatera.protocol.bodies import Create, decode_entry, decode_genesis, decode_redact
from chatera.protocol.errors import ChatEraError, Refused, RemoteProtocolError, StorageError
from chatera.protocol.frames import Pushed, Send, Stored
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import NONE, AccountId, CommunityId, EventId
from chatera.protocol.membership import Membership, MissingHeads
from chatera_server.bus.bus import Bus, Notice
from chatera_server.handlers.arrival import Arrival, arrival_of, body_of, read_arrival
from chatera_server.handlers.connections import Connection
from chatera_server.handlers.conversations import Conversation, Conversations, unfit
from chatera_server.storage.event_store import (
    DroppedBodies,
    EventStore,
    NewConversation,
    NewEvent,
    QueueFull,
)

HELD = 1_000
_PLAIN = int(Kind.PLAIN)  # looking into an enumeration takes as long as the rest of the check
Answer = Callable[[NewEvent | None, StorageError | None], None]
"""Told when an event is durable (or why not)."""


class Sending:
    """What the node remembers of an event while it waits for the disk.

    Attributes:
        connection: whose it is; None for a relayed one.
        event: parsed, where more than its conversation decides who may read it.
        answers: others that wait for the same event.
    """

    __slots__ = ("answers", "connection", "conversation", "event", "txn")

    def __init__(
        self, conversation: Conversation, connection: Connection | None, txn: int,
        event: Event | None = None, answers: tuple[Answer, ...] = (),
    ) -> None:  # fmt: skip
        self.conversation = conversation
        self.connection = connection
        self.txn = txn
        self.event = event
        self.answers = answers


class Messages:
    """The send path.

    Args:
        now_ms: the node's clock, ms since the epoch.
        spawn: runs a coroutine beside everything else; the node waits for it at its end.
    """

    def __init__(
        self, store: EventStore, conversations: Conversations, bus: Bus,
        now_ms: Callable[[], int], spawn: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:  # fmt: skip
        self._store = store
        self._conversations = conversations
        self._bus = bus
        self._now_ms = now_ms
        self._spawn = spawn
        self._waiting: dict[EventId, NewEvent] = {}
        self._latest_ms = 0

    def send(self, connection: Connection, command: Send) -> None:
        """Take an own new event."""
        try:
            arrival = read_arrival(command.event)
        except RemoteProtocolError as error:
            connection.refuse(command.txn, "malformed", str(error))
            return
        if arrival.device != connection.device or arrival.account != connection.account:
            connection.refuse(command.txn, "not_yours", "Only its author sends an event.")
            return
        conversation = self._conversations.get(arrival.conv)
        if conversation is None:
            conversation = self._create(connection, command.txn, arrival)
            if conversation is None:
                return
        if conversation.held is not None:
            self._hold(connection, command, conversation)
            return
        tail = conversation.tails.get(arrival.device)
        if arrival.prev != (tail[0] if tail else NONE) or arrival.kind >= Kind.LOG:
            self._look(connection, command.txn, conversation, arrival)
            return
        fault = self._fault(conversation, arrival)
        if fault is not None:
            connection.refuse(command.txn, *fault)
            return
        self._keep(conversation, arrival, Sending(conversation, connection, command.txn))

    def keep_relayed(self, conversation: Conversation, event: Event, answer: Answer) -> None:
        """Keep an event that was verified; the caller holds the conversation and knows it is new."""
        sending = Sending(conversation, None, 0, event, (answer,))
        self._keep(conversation, arrival_of(event), sending)

    def waiting(self, event: EventId) -> NewEvent | None:
        """Return an event that waits for the disk."""
        return self._waiting.get(event)

    def too_early(self, hlc: int) -> bool:
        """Tell whether an event's clock is too far ahead of the node's."""
        return hlc >> 16 > self._now_ms() + limits.CLOCK_AHEAD_MS

    def committed(self, write: NewEvent, error: StorageError | None) -> Notice | None:
        """Answer for one event of a batch; return what everybody else hears."""
        sending = write.note
        assert isinstance(sending, Sending)  # noqa: S101 - only this class submits events
        del self._waiting[write.id]
        conversation, connection = sending.conversation, sending.connection
        if error is not None:
            self._undo(write, sending, error)
            return None
        conversation.newest = write.position
        if connection is not None:
            connection.tell(Stored(txn=sending.txn, position=write.position))
        for answer in sending.answers:
            answer(write, None)
        return Notice(
            Pushed(position=write.position, event=write.data),
            conversation.conv,
            self._readers(conversation, sending.event),
            write.position,
            None if connection is None else connection.device,
        )

    async def alone(self, conversation: Conversation) -> None:
        """Wait until nobody else holds a conversation, then hold it (until ``release``)."""
        while conversation.held is not None:
            turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            conversation.held.append(partial(_take_turn, turn))
            await turn
        conversation.held = []

    def release(self, conversation: Conversation) -> None:
        """Do what waited for a conversation."""
        held, conversation.held = conversation.held or [], None
        for at, work in enumerate(held):
            work()
            again: list[Callable[[], None]] | None = conversation.held
            if again is not None:  # this one must look again: the rest waits on
                again += held[at + 1 :]
                return

    def _hold(self, connection: Connection, command: Send, conversation: Conversation) -> None:
        assert conversation.held is not None  # noqa: S101 - the caller has seen it
        if len(conversation.held) >= HELD:
            connection.refuse(command.txn, "full", "The node is busy; try again.")
        else:
            conversation.held.append(lambda: self.send(connection, command))

    def _fault(  # noqa: PLR0911 - one rule a line reads best in one place
        self, conversation: Conversation, arrival: Arrival
    ) -> tuple[str, str] | tuple[str, str, int] | None:
        """Say why a plain or sealed event may not be written."""
        if arrival.hlc >> 16 > self._latest_ms:
            # The clock is only read when an event is newer than every one allowed so far.
            now = self._now_ms()
            self._latest_ms = now + limits.CLOCK_AHEAD_MS
            if arrival.hlc >> 16 > self._latest_ms:
                return "clock", "This machine's clock is more than 15 minutes ahead.", now
        if arrival.account not in conversation.members:
            return "not_member", "You are not a member of this conversation."
        if conversation.suite or arrival.kind != _PLAIN:
            fault = unfit(conversation.suite, arrival.kind, body_of(arrival))
            if fault:
                return "malformed", fault
        if conversation.membership is None:
            return ("malformed", "A direct conversation has no heads.") if arrival.heads else None
        if conversation.dropped and (arrival.account, arrival.device) in conversation.dropped:
            return "no_right", "This device was taken out of the group."
        if arrival.heads == conversation.heads:
            return None
        return self._fault_at_heads(conversation.membership, arrival)

    def _fault_at_heads(self, membership: Membership, arrival: Arrival) -> tuple[str, str] | None:
        try:
            before = membership.at(arrival.heads)
        except MissingHeads:
            return "unknown_heads", "The event names log entries that are not known here."
        if not before.is_member(arrival.account):
            return "not_member", "You were not a member at that point of the log."
        return None

    def _keep(self, conversation: Conversation, arrival: Arrival, sending: Sending) -> None:
        lasting = (
            arrival.kind >= Kind.LOG or not arrival.ttl
        )  # a log must stay readable, a deletion known
        expires = 0 if lasting else (arrival.hlc >> 16) + arrival.ttl * 1000
        write = NewEvent(
            conversation.conv, arrival.id, arrival.device, arrival.hlc, arrival.data, sending,
            log=arrival.kind == Kind.LOG, expires=min(expires, 2**62),
        )  # fmt: skip
        try:
            self._store.submit(write)
        except QueueFull:
            self._full(sending)
            return
        conversation.advance(arrival.device, arrival.prev, arrival.id, arrival.hlc)
        self._waiting[arrival.id] = write
        if arrival.heads != conversation.heads and sending.event is None:
            sending.event = Event.parse(arrival.data)

    def _full(self, sending: Sending) -> None:
        if sending.connection is not None:
            sending.connection.refuse(sending.txn, "full", "The node is busy; try again.")
        for answer in sending.answers:
            answer(None, StorageError("The node is busy; try again."))

    def _create(self, connection: Connection, txn: int, arrival: Arrival) -> Conversation | None:
        """Know a group from the first entry of its log on."""
        if arrival.kind != Kind.LOG:
            connection.refuse(txn, "unknown_conversation", "This conversation is not known here.")
            return None
        try:
            return self.open_group(Event.parse(arrival.data))
        except Refused as error:
            connection.refuse(txn, error.code, str(error))
        except RemoteProtocolError as error:
            connection.refuse(txn, "malformed", str(error))
        except QueueFull:
            connection.refuse(txn, "full", "The node is busy; try again.")
        return None

    def open_group(self, event: Event) -> Conversation:
        """Know a group by its create entry (which is then kept like any other event).

        Raises:
            Refused: it is another entry, or of another community.
            RemoteProtocolError: it is none.
            QueueFull: try again later.
        """
        entry = decode_entry(event.body or b"")
        if not isinstance(entry, Create):
            raise Refused("unknown_conversation", "This conversation is not known here.")
        genesis = decode_genesis(entry.genesis)
        if CommunityId(genesis.community) not in self._conversations.scopes:
            raise Refused("no_right", "This group belongs to another community.")
        if self._conversations.crowded(event.header.account):
            raise Refused("too_many", "You have too many conversations here.")
        conversation = Conversation(event.header.conv, genesis.suite, genesis.community, ())
        assert conversation.membership is not None  # noqa: S101 - no accounts: a group
        conversation.membership.right_of(event)
        write = NewConversation(conversation.conv, conversation.suite, conversation.scope)

        def kept(error: StorageError | None) -> None:
            if error is not None:
                self._conversations.forget(conversation)

        write.note = kept
        self._store.submit(write)
        self._conversations.add(conversation)
        return conversation

    def _look(
        self, connection: Connection, txn: int, conversation: Conversation, arrival: Arrival
    ) -> None:
        """Hold the conversation and see in the store whether this is a retry."""
        if self.join(arrival.id, lambda write, error: _answer(connection, txn, write, error)):
            return
        conversation.held = []
        self._spawn(self._looked(connection, txn, conversation, arrival))

    def join(self, event: EventId, answer: Answer) -> bool:
        """Wait together with others for an event that is on its way to the disk, if it is."""
        write = self._waiting.get(event)
        if write is None:
            return False
        assert isinstance(write.note, Sending)  # noqa: S101 - only this class submits events
        write.note.answers += (answer,)
        return True

    async def _looked(
        self, connection: Connection, txn: int, conversation: Conversation, arrival: Arrival
    ) -> None:
        try:
            found = await self._store.find(conversation.conv, [arrival.id])
            if arrival.id in found:
                connection.tell(Stored(txn=txn, position=found[arrival.id]))
                return
            fault = self._fault_of_any(conversation, arrival)
            if fault is not None:
                connection.refuse(txn, *fault)
                return
            sending = Sending(conversation, connection, txn)
            if arrival.kind >= Kind.LOG:
                sending.event = Event.parse(arrival.data)
                await self.take_in(conversation, sending.event)
            self._keep(conversation, arrival, sending)
        except Refused as error:
            connection.refuse(txn, error.code, str(error))
        except RemoteProtocolError as error:
            connection.refuse(txn, "malformed", str(error))
        finally:
            self.release(conversation)

    def _fault_of_any(
        self, conversation: Conversation, arrival: Arrival
    ) -> tuple[str, str] | tuple[str, str, int] | None:
        if arrival.kind != Kind.LOG:
            return self._fault(conversation, arrival)
        if conversation.membership is None:
            return "malformed", "A direct conversation has no log."
        if self.too_early(arrival.hlc):
            now = self._now_ms()
            return "clock", "This machine's clock is more than 15 minutes ahead.", now
        return None

    async def take_in(
        self, conversation: Conversation, event: Event, *, relayed: bool = False
    ) -> None:
        """Let a log entry or a redaction have its effect; the caller holds the conversation.

        Raises:
            Refused: its author has no right to it.
            RemoteProtocolError: it is none.
        """
        if event.header.kind == Kind.REDACT:
            await self._redact(conversation, event)
        elif event.header.kind == Kind.LOG and conversation.membership is not None:
            try:
                if not relayed:  # others' entries without effect are kept all the same: it is a log
                    conversation.membership.right_of(event)
                conversation.membership.add(event)
            except MissingHeads as error:
                raise Refused("unknown_heads", str(error)) from error
            conversation.refresh()
            self._conversations.add(conversation)

    async def _redact(self, conversation: Conversation, event: Event) -> None:
        targets = decode_redact(event.body or b"").targets
        author = event.header.account
        admin = conversation.membership is not None and conversation.membership.at(
            event.header.heads
        ).leads(author)
        found = await self._store.read(conversation.conv, targets)
        parsed = [Event.parse(data) for _, data in found]
        if not admin and any(one.header.account != author for one in parsed):
            raise Refused("no_right", "Only its author or an admin deletes a message.")
        if any(one.header.kind in {Kind.LOG, Kind.REDACT} for one in parsed):
            raise Refused("no_right", "Only messages can be deleted.")
        # Before the event itself: a crash between both must not leave a redaction without effect.
        drop = DroppedBodies(conversation.conv, targets, account=author, admin=admin)
        try:
            self._store.submit(drop)
        except QueueFull as error:
            raise Refused("full", "The node is busy; try again.") from error

    def _readers(
        self, conversation: Conversation, event: Event | None
    ) -> frozenset[AccountId] | None:
        """Return who may read an event; None where it is every member of now."""
        if conversation.membership is None:
            return None
        if event is None:
            return (
                None
                if len(conversation.readers) == len(conversation.members)
                else frozenset(conversation.members)
            )
        return frozenset(
            account for account in conversation.readers if conversation.shows(event, account)
        )

    def _undo(self, write: NewEvent, sending: Sending, error: StorageError) -> None:
        """Forget what was built on an event that could not be kept."""
        conversation, connection = sending.conversation, sending.connection
        conversation.tails.pop(write.device, None)
        if write.log and conversation.membership is not None:
            self._spawn(self._reload(conversation))
        if connection is not None:
            connection.refuse(sending.txn, "storage", str(error))
        for answer in sending.answers:
            answer(None, error)

    async def _reload(self, conversation: Conversation) -> None:
        """Read a group's log again from what is really kept."""
        if conversation.membership is None:
            return
        ids = [entry.id for entry in conversation.membership.entries]
        kept = await self._store.read(conversation.conv, ids)
        fresh = type(conversation.membership)(conversation.conv)
        for _, data in kept:
            fresh.add(Event.parse(data))
        conversation.membership = fresh
        conversation.refresh()


def _answer(
    connection: Connection, txn: int, write: NewEvent | None, error: ChatEraError | None
) -> None:
    if write is not None:
        connection.tell(Stored(txn=txn, position=write.position))
    else:
        connection.refuse(txn, "storage", str(error))


def _take_turn(turn: "asyncio.Future[None]") -> None:
    if not turn.done():
        turn.set_result(None)
