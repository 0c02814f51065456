"""Receipts: how far a device has received and read; the newest per (conversation, device, author) stays."""

from collections import Counter
from collections.abc import Awaitable

from chatera.crypto.records import verify_receipt
from chatera.protocol.errors import Refused, RemoteProtocolError, StorageError
from chatera.protocol.frames import PutReceipt, ReceiptPut
from chatera.protocol.ids import AccountId, ConversationId, DeviceId, EventId
from chatera.protocol.receipts import Receipt
from chatera_server.bus.bus import Bus, Notice
from chatera_server.handlers.connections import Asker
from chatera_server.handlers.conversations import Conversation, Conversations
from chatera_server.handlers.people import People, check_listed
from chatera_server.handlers.turns import Turns
from chatera_server.storage.event_store import EventStore, Loaded, NewReceipt, QueueFull

Key = tuple[ConversationId, DeviceId, DeviceId]
SPARE = 64
"""Chains that a device may have receipts for beyond those this node knows: each is remembered as long as it runs."""


class Receipts:
    """Takes receipts, and passes them on."""

    def __init__(
        self, store: EventStore, conversations: Conversations, people: People, bus: Bus,
        turns: Turns,
    ) -> None:  # fmt: skip
        self._store = store
        self._conversations = conversations
        self._people = people
        self._bus = bus
        self._turns = turns
        self._newest: dict[Key, int] = {}
        self._chains: Counter[tuple[ConversationId, DeviceId]] = Counter()
        self._held: dict[tuple[ConversationId, DeviceId], EventId] = {}

    def load(self, loaded: Loaded) -> None:
        """Take in what the store had."""
        for data in loaded.receipts:
            receipt = Receipt.parse(data)
            self._newest[receipt.conv, receipt.device, receipt.author] = receipt.hlc
            self._chains[receipt.conv, receipt.device] += 1

    def put(self, connection: Asker, command: PutReceipt) -> Awaitable[None] | None:
        """Take an own receipt, or on a new store anybody's that verifies."""
        try:
            receipt = Receipt.parse(command.receipt)
        except RemoteProtocolError as error:
            connection.refuse(command.txn, "malformed", str(error))
            return None
        if receipt.device != connection.device or receipt.account != connection.account:
            return self._put_later(connection, command, receipt)
        self._put(connection, command, receipt)
        return None

    async def _put_later(self, connection: Asker, command: PutReceipt, receipt: Receipt) -> None:
        await self._turns.take()
        self._put(connection, command, receipt)

    def _put(self, connection: Asker, command: PutReceipt, receipt: Receipt) -> None:
        try:
            conversation = self._checked(connection, receipt, command.receipt)
            if self._newest.get((receipt.conv, receipt.device, receipt.author), -1) >= receipt.hlc:
                connection.done(command.txn)
                return
            self._keep(connection, command, conversation, receipt)
        except Refused as error:
            connection.refuse(command.txn, error.code, str(error))
        except RemoteProtocolError as error:
            connection.refuse(command.txn, "malformed", str(error))
        except QueueFull:
            connection.refuse(command.txn, "full", "The node is busy; try again.")

    def _checked(self, connection: Asker, receipt: Receipt, data: bytes) -> Conversation:
        conversation = self._conversations.get(receipt.conv)
        if conversation is None or connection.account not in conversation.readers:
            raise Refused("unknown_conversation", "This conversation is not known here.")
        if receipt.account not in conversation.members:
            raise Refused("not_member", "Only members of a conversation send receipts.")
        if receipt.device != connection.device or receipt.account != connection.account:
            verify_receipt(data)
            check_listed(self._people.get(receipt.account), receipt.device, receipt.hlc)
        return conversation

    def _keep(
        self, connection: Asker, command: PutReceipt, conversation: Conversation,
        receipt: Receipt,
    ) -> None:  # fmt: skip
        key = (receipt.conv, receipt.device, receipt.author)
        before = self._newest.get(key)
        chains = self._chains[receipt.conv, receipt.device]
        if before is None and chains >= len(conversation.tails) + SPARE:
            raise Refused("too_many", "These are receipts for more devices than ever wrote here.")
        write = NewReceipt(receipt.conv, receipt.device, receipt.author, command.receipt)

        def kept(error: StorageError | None) -> None:
            if error is not None:
                if self._newest.get(key) == receipt.hlc:
                    self._newest[key] = -1 if before is None else before
                connection.refuse(command.txn, "storage", str(error))
                return
            conversation.newest = write.position
            connection.done(command.txn)
            fact = ReceiptPut(position=write.position, receipt=command.receipt)
            notices = [
                Notice(fact, receipt.conv, hearers(receipt, conversation, self._people),
                       write.position, connection.device)
            ]  # fmt: skip
            if self._is_first_to_hold(conversation, receipt):
                notices.append(Notice(fact, position=write.position, device=receipt.author))
            self._bus.publish(notices)

        write.note = kept
        self._store.submit(write)
        self._newest[key] = receipt.hlc
        if before is None:
            self._chains[receipt.conv, receipt.device] += 1

    def _is_first_to_hold(self, conversation: Conversation, receipt: Receipt) -> bool:
        """Tell whether a receipt of a large group is the first to reach its author's newest event.

        That one goes to the author: where the node runs on their own machine, it is what makes a second one.
        """
        author = (receipt.conv, receipt.author)
        tail = conversation.tails.get(receipt.author)
        if conversation.shares_receipts or tail is None or receipt.got != tail[0]:
            return False
        news = self._held.get(author) != receipt.got
        self._held[author] = receipt.got
        return news


def hearers(receipt: Receipt, conversation: Conversation, people: People) -> frozenset[AccountId]:
    """Return whose devices hear of a receipt: those of who gave it, and of who wrote, but of nobody in a large group.

    Nobody else shows a tick for it. To tell all of a group would be work that grows with the square of its members.
    """
    authors = people.listing(receipt.author) if conversation.shares_receipts else frozenset()
    return authors.intersection(conversation.members) | {receipt.account}
