"""A client met an event that its device never signed: the node looks for itself, deletes it, and blocks the device."""

from chatera.crypto.records import verify_event
from chatera.protocol.errors import RemoteProtocolError, StorageError
from chatera.protocol.frames import Report
from chatera.protocol.header import Event
from chatera_server.handlers.connections import Connection
from chatera_server.handlers.conversations import Conversations
from chatera_server.handlers.people import People
from chatera_server.storage.event_store import DeletedEvent, EventStore, QueueFull


class Reports:
    """Judges reported events."""

    def __init__(self, store: EventStore, conversations: Conversations, people: People) -> None:
        self._store = store
        self._conversations = conversations
        self._people = people

    async def report(self, connection: Connection, command: Report) -> None:
        """Delete and block, if what this node keeps is really unsigned."""
        try:
            event = Event.parse(command.event)
        except RemoteProtocolError as error:
            connection.refuse(command.txn, "malformed", str(error))
            return
        conversation = self._conversations.get(event.header.conv)
        if conversation is None or connection.account not in conversation.readers:
            connection.refuse(
                command.txn, "unknown_conversation", "This conversation is not known here."
            )
            return
        # What counts is what this node keeps: a reporter can show any signature.
        kept = await self._store.read(conversation.conv, [event.id])
        if not kept or _is_signed(Event.parse(kept[0][1])):
            connection.done(command.txn)
            return
        device = event.header.device
        write = DeletedEvent(conversation.conv, event.id, device)

        def deleted(error: StorageError | None) -> None:
            if error is not None:
                connection.refuse(command.txn, "storage", str(error))
                return
            self._people.block(device)
            conversation.tails.pop(device, None)
            connection.done(command.txn)

        write.note = deleted
        try:
            self._store.submit(write)
        except QueueFull:
            connection.refuse(command.txn, "full", "The node is busy; try again.")


def _is_signed(event: Event) -> bool:
    try:
        verify_event(event)
    except RemoteProtocolError:
        return False
    return True
