"""How a client catches up: pages after a position, and single events that it lacks (``views`` tells it which)."""

from collections.abc import Sequence
from dataclasses import dataclass

from chatera.protocol import limits
from chatera.protocol.frames import Events, Page, Pull, Want
from chatera.protocol.header import Event
from chatera.protocol.ids import ConversationId, EventId, Position
from chatera.protocol.receipts import Receipt
from chatera_server.handlers.arrival import conversation_of
from chatera_server.handlers.connections import Connection
from chatera_server.handlers.conversations import Conversation, Conversations
from chatera_server.handlers.mail import Mail
from chatera_server.handlers.people import People
from chatera_server.handlers.receipts import hearers
from chatera_server.storage.event_store import EventStore, Kept

PAGE_SIZE = 192 * 1024
"""Bytes of events in one page; with room to spare for JSON's base64 it fits a frame of a client."""


@dataclass(slots=True)
class Reconciliation:
    """Answers Pull and Want."""

    store: EventStore
    conversations: Conversations
    people: People
    mail: Mail

    async def pull(self, connection: Connection, command: Pull) -> None:
        """Send what came after a position; at the end of the store the connection becomes live."""
        mine = [
            one.conv
            for one in self.conversations.of(connection.account)
            if one.newest > command.after
        ]
        if command.records:
            await self._records(connection, command, mine)
            return
        connection.hold()
        newest = max(self.people.newest, self.mail.newest(connection.device))
        if not mine and command.after >= newest:
            reached = max(command.after, self.store.position)
            page = Page(txn=command.txn, position=Position(reached), more=False)
            connection.release(page, page.position, end=True)
            return
        limit = max(1, min(command.limit, limits.EVENTS_PER_PAGE))
        told = self.store.position
        found = await self.store.page(
            mine, command.after, limit, PAGE_SIZE, device=connection.device
        )
        # What is on the disk, but was not told yet, may be in conversations that were not read: it comes by a push.
        reached = Position(max(command.after, min(found.position, told)))
        page = self._page(connection, command.txn, found.items, reached, more=found.more)
        connection.release(page, reached, end=not found.more)

    async def _records(
        self, connection: Connection, command: Pull, mine: Sequence[ConversationId]
    ) -> None:
        limit = max(1, min(command.limit, limits.EVENTS_PER_PAGE))
        found = await self.store.page(
            mine, command.after, limit, PAGE_SIZE, events=False, device=connection.device
        )
        connection.tell(
            self._page(connection, command.txn, found.items, found.position, more=found.more)
        )

    async def want(self, connection: Connection, command: Want) -> None:
        """Send events by id, as many as fit."""
        conversation = self.conversations.get(command.conv)
        if conversation is None or connection.account not in conversation.readers:
            connection.refuse(
                command.txn, "unknown_conversation", "This conversation is not known here."
            )
            return
        wanted = command.ids[: limits.EVENTS_PER_PAGE]
        events: list[bytes] = []
        size = 0
        for event in await self._shown(connection, conversation, wanted):
            size += len(event.data)
            if size > PAGE_SIZE and events:
                break
            events.append(event.data)
        connection.tell(Events(txn=command.txn, events=tuple(events)))

    async def _shown(
        self, connection: Connection, conversation: Conversation, ids: Sequence[EventId]
    ) -> list[Event]:
        found = await self.store.read(conversation.conv, ids)
        events = [Event.parse(data) for _, data in found]
        if conversation.membership is None:
            return events
        return [event for event in events if conversation.shows(event, connection.account)]

    def _page(
        self, connection: Connection, txn: int, items: Sequence[Kept], reached: Position,
        *, more: bool,
    ) -> Page:  # fmt: skip
        by_kind: dict[str, list[bytes]] = {}
        for item in items:
            if item.kind == "event" and not self._may_read(connection, item.data):
                continue
            if item.kind == "receipt" and not self._may_hear(connection, item.data):
                continue
            by_kind.setdefault(item.kind, []).append(item.data)
        return Page(
            txn=txn,
            manifests=tuple(by_kind.get("manifest", ())),
            profiles=tuple(by_kind.get("profile", ())),
            events=tuple(by_kind.get("event", ())),
            receipts=tuple(by_kind.get("receipt", ())),
            parcels=tuple(by_kind.get("parcel", ())),
            asks=tuple(by_kind.get("ask", ())),
            redirects=tuple(by_kind.get("redirect", ())),
            position=reached,
            more=more,
        )

    def _may_read(self, connection: Connection, data: bytes) -> bool:
        conversation = self.conversations.get(conversation_of(data))
        if conversation is None:
            return False
        if conversation.membership is None:
            return True
        return conversation.shows(Event.parse(data), connection.account)

    def _may_hear(self, connection: Connection, data: bytes) -> bool:
        receipt = Receipt.parse(data)
        conversation = self.conversations.get(receipt.conv)
        return conversation is not None and connection.account in hearers(
            receipt, conversation, self.people
        )
