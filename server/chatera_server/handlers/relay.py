"""Events by anybody that this store lacks: everything is verified, nothing is believed."""

from chatera.crypto.records import verify_event
from chatera.protocol import limits
from chatera.protocol.bodies import decode_redact
from chatera.protocol.errors import Refused, RemoteProtocolError, StorageError
from chatera.protocol.frames import Relay, Relayed, Verdict
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import AccountId, ConversationId, EventId
from chatera.protocol.membership import MissingHeads
from chatera_server.handlers.connections import Asker
from chatera_server.handlers.conversations import Conversation, Conversations, unfit
from chatera_server.handlers.messages import Answer, Messages
from chatera_server.handlers.people import People, check_listed
from chatera_server.handlers.turns import Turns
from chatera_server.storage.event_store import EventStore, NewEvent, QueueFull

AT_ONCE = 16
"""Events verified in one turn of the loop, about 1 ms."""
Redactions = dict[EventId, list[tuple[AccountId, bool]]]


class Verdicts:
    """Gathers what became of each event of one Relay, and answers when all is known."""

    def __init__(self, connection: Asker, txn: int) -> None:
        self._connection = connection
        self._txn = txn
        self._refused: list[Verdict] = []
        self._open = 1

    def refuse(self, event: EventId, code: str) -> None:
        """Note that an event is not kept."""
        self._refused.append(Verdict(id=event, code=code))

    def answer_for(self, event: EventId) -> Answer:
        """Return what is to be told when an event is durable."""
        self._open += 1

        def told(write: NewEvent | None, _error: StorageError | None) -> None:
            if write is None:
                self.refuse(event, "storage")
            self.settle()

        return told

    def settle(self) -> None:
        """One thing less to wait for."""
        self._open -= 1
        if not self._open:
            self._connection.tell(Relayed(txn=self._txn, refused=tuple(self._refused)))


class Relays:
    """Takes relayed events, in the order given."""

    def __init__(
        self, store: EventStore, conversations: Conversations, people: People, messages: Messages,
        turns: Turns,
    ) -> None:  # fmt: skip
        self._store = store
        self._conversations = conversations
        self._people = people
        self._messages = messages
        self._turns = turns

    async def relay(self, connection: Asker, command: Relay) -> None:
        """Verify and keep; answered once every event is durable or refused."""
        if len(command.events) > limits.EVENTS_PER_PAGE:
            connection.refuse(command.txn, "too_many", "At most 500 events are relayed at once.")
            return
        verdicts = Verdicts(connection, command.txn)
        groups: dict[ConversationId, list[Event]] = {}
        for data in command.events:
            try:
                event = Event.parse(data)
            except RemoteProtocolError as error:
                connection.refuse(command.txn, "malformed", str(error))
                return
            groups.setdefault(event.header.conv, []).append(event)
        for conv, events in groups.items():
            await self._conversation(connection, conv, events, verdicts)
        verdicts.settle()

    async def _conversation(
        self, connection: Asker, conv: ConversationId, events: list[Event], verdicts: Verdicts
    ) -> None:
        conversation = self._conversations.get(conv)
        if conversation is None:
            conversation = self._opened(events, verdicts)
            if conversation is None:
                return
        elif connection.account not in conversation.readers:
            for event in events:
                verdicts.refuse(event.id, "not_member")
            return
        await self._messages.alone(conversation)
        try:
            # Before the store is asked: what its author is just sending is not there yet, and may be a moment later.
            new = [event for event in _distinct(events) if not self._is_coming(event, verdicts)]
            found = await self._store.find(conv, [event.id for event in new])
            redacted = await self._store.redactions(conv)
            new = [event for event in new if event.id not in found]
            for at, event in enumerate(new):
                if at % AT_ONCE == 0:
                    await self._turns.take()
                await self._take(conversation, event, redacted, verdicts)
        finally:
            self._messages.release(conversation)

    def _opened(self, events: list[Event], verdicts: Verdicts) -> Conversation | None:
        """Know a group by the create entry that begins its events."""
        code = "unknown_conversation"
        for event in events:
            if event.header.kind == Kind.LOG and not event.header.heads:
                try:
                    self.verify(event)
                    return self._messages.open_group(event)
                except Refused as error:
                    code = error.code
                except RemoteProtocolError:
                    code = "malformed"
                except QueueFull:
                    code = "full"
        for event in events:
            verdicts.refuse(event.id, code)
        return None

    def _is_coming(self, event: Event, verdicts: Verdicts) -> bool:
        """Tell whether an event is on its way to the disk; then its verdict comes with it."""
        coming = self._messages.waiting(event.id) is not None
        return coming and self._messages.join(event.id, verdicts.answer_for(event.id))

    async def _take(
        self, conversation: Conversation, event: Event, redacted: Redactions, verdicts: Verdicts
    ) -> None:
        answer = verdicts.answer_for(event.id)
        try:
            self._check(conversation, event)
            kept = _as_redacted(event, redacted)
            if event.header.kind >= Kind.LOG:
                await self._messages.take_in(conversation, event, relayed=True)
            if event.header.kind == Kind.REDACT:
                await self._note(conversation, event, redacted)
            self._messages.keep_relayed(conversation, kept, answer)
        except Refused as error:
            verdicts.refuse(event.id, error.code)
            verdicts.settle()
        except RemoteProtocolError:
            verdicts.refuse(event.id, "malformed")
            verdicts.settle()

    async def _note(self, conversation: Conversation, event: Event, redacted: Redactions) -> None:
        """Let what a redaction names, and comes after it in the same relay, lose its body too."""
        author = event.header.account
        leads = conversation.membership is not None and conversation.membership.at(
            event.header.heads
        ).leads(author)
        for target in decode_redact(event.body or b"").targets:
            redacted.setdefault(target, []).append((author, leads))

    def verify(self, event: Event) -> None:
        """Check that a device that speaks for its account has signed an event.

        Raises:
            Refused: it has not.
        """
        header = event.header
        if self._people.is_blocked(header.device):
            raise Refused("blocked", "This device was blocked.")
        # A group's log is judged by itself alone, or stores would never agree: a drop voids what a device that was taken back
        # does there. It can't log in here to do it; somebody has taken its entry in who did not know yet.
        at = 0 if header.kind == Kind.LOG else header.hlc
        check_listed(self._people.get(header.account), header.device, at)
        try:
            verify_event(event)
        except RemoteProtocolError as error:
            raise Refused("bad_signature", str(error)) from error

    def _check(self, conversation: Conversation, event: Event) -> None:
        header = event.header
        if self._messages.too_early(header.hlc):
            raise Refused("clock", "This event is more than 15 minutes ahead.")
        fault = unfit(conversation.suite, header.kind, event.body)
        if fault:
            raise Refused("malformed", fault)
        self.verify(event)
        if header.kind == Kind.LOG:
            if conversation.membership is None:
                raise Refused("malformed", "A direct conversation has no log.")
            return
        if conversation.membership is None:
            if header.account not in conversation.accounts or header.heads:
                raise Refused("not_member", "Only its two people write in a direct conversation.")
            return
        try:
            before = conversation.membership.at(header.heads)
        except MissingHeads as error:
            raise Refused("unknown_heads", str(error)) from error
        if not before.is_member(header.account):
            raise Refused("not_member", "Its author was not a member at that point of the log.")


def _distinct(events: list[Event]) -> list[Event]:
    return list({event.id: event for event in events}.values())


def _as_redacted(event: Event, redacted: Redactions) -> Event:
    """Return an event as it is to be kept: without its body where that was taken away.

    Raises:
        Refused: it comes without its body, and nobody with the right has said so.
    """
    header = event.header
    said = header.kind in {Kind.PLAIN, Kind.SEALED}
    gone = said and any(
        admin or account == header.account for account, admin in redacted.get(event.id, ())
    )
    if event.body is None and not gone and not (said and header.ttl):
        raise Refused("malformed", "An event without its body that nobody has deleted.")
    return Event.parse(event.without_body()) if gone and event.body is not None else event
