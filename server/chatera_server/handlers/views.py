"""What each account may read of each conversation, compared with what it has: fingerprints, and ranges of events.

Who may read an event of a group follows from the heads it names. So the store keeps what the events with the same heads
come to, and the fingerprint of a view is that of the sum over the heads its account may read at: right for whoever asks,
and no event is looked at. To find out *what* differs, whoever reads everything (in a direct conversation everybody, in a
group its owner, and nearly always its members) is answered from the blocks that the store keeps of the whole; anybody else
from the places of their own events, which are read for them then: 100,000 take about a tenth of a second, and only where
something differs.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.fingerprints import Total
from chatera.protocol.frames import (
    Check,
    Checked,
    Compare,
    Compared,
    Conversations as ConversationList,
    ListConversations,
)
from chatera.protocol.ids import AccountId, ConversationId, Position
from chatera_server.handlers.connections import Connection
from chatera_server.handlers.conversations import Conversation, Conversations
from chatera_server.handlers.turns import Turns
from chatera_server.storage.event_store import EventStore, Points

LATELY = 20_000
"""Positions back from the newest one, beyond which no fingerprint is told: what came since would have to be read. Whoever
asks has just read up to there."""
AT_ONCE = 64
"""Heads that are looked up in the log in one turn of the loop, about a millisecond."""


@dataclass(slots=True)
class Views:
    """Answers Check, Compare and ListConversations."""

    store: EventStore
    conversations: Conversations
    turns: Turns
    lately: int = LATELY

    async def check(self, connection: Connection, command: Check) -> None:
        """Tell whether an account has all that it may read here up to a position, and nothing else."""
        position = command.position
        same = position <= self.store.position and not self._is_long_ago(position)
        if same:
            mine = tuple(self.conversations.of(connection.account))
            totals = await self._totals(connection.account, mine, position)
            whole = sum(totals.values(), Total())
            same = whole.fingerprint == command.fingerprint
        connection.tell(Checked(txn=command.txn, same=same))

    async def list(self, connection: Connection, command: ListConversations) -> None:
        """Tell an account's conversations in the order of their ids, with fingerprints where it asks for them."""
        listed, more = self.conversations.page(connection.account, command.after)
        totals: dict[ConversationId, Total] = {}
        if command.at is not None and not self._is_long_ago(command.at):
            totals = await self._totals(connection.account, listed, command.at)
        entries = tuple(one.entry(totals.get(one.conv)) for one in listed)
        connection.tell(ConversationList(txn=command.txn, entries=entries, more=more))

    async def compare(self, connection: Connection, command: Compare) -> None:
        """Say what differs in ranges of a conversation."""
        conversation = self.conversations.get(command.conv)
        if conversation is None or connection.account not in conversation.readers:
            connection.refuse(
                command.txn, "unknown_conversation", "This conversation is not known here."
            )
            return
        seen = await self._seen(conversation, connection.account)
        try:
            ranges = await self.store.compare(command.conv, seen, command.ranges)
        except RemoteProtocolError as error:
            connection.refuse(command.txn, "malformed", str(error))
            return
        connection.tell(Compared(txn=command.txn, ranges=ranges))

    def _is_long_ago(self, position: Position) -> bool:
        return self.store.position - position > self.lately

    async def _totals(
        self, account: AccountId, conversations: Iterable[Conversation], upto: Position
    ) -> dict[ConversationId, Total]:
        known = {one.conv: one for one in conversations}
        found = await self.store.points(tuple(known), upto)
        totals: dict[ConversationId, Total] = {}
        for conv, points in found.items():
            readable = await self._readable(known[conv], points, account)
            totals[conv] = sum((points[heads] for heads in readable), Total())
        return totals

    async def _seen(
        self, conversation: Conversation, account: AccountId
    ) -> frozenset[bytes] | None:
        """Return at which heads an account reads; None for everything."""
        if conversation.sees_all(account):
            return None
        found = await self.store.points((conversation.conv,), self.store.position)
        readable = await self._readable(conversation, found[conversation.conv], account)
        return readable | {b""}  # the log, also where nothing of it was kept just now

    async def _readable(
        self, conversation: Conversation, points: Points, account: AccountId
    ) -> frozenset[bytes]:
        if conversation.sees_all(account):
            return frozenset(points)
        readable: list[bytes] = []
        for at, heads in enumerate(points):
            if at % AT_ONCE == AT_ONCE - 1:
                await self.turns.take()
            if conversation.sees(heads, account):
                readable.append(heads)
        return frozenset(readable)
