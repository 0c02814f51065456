"""The conversations a node knows, held in memory: who reads them, and how far each device's chain has come."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field

from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError, StorageError
from chatera.protocol.fingerprints import Total
from chatera.protocol.frames import ConversationEntry, OpenDirect
from chatera.protocol.header import Event, Kind, heads_of
from chatera.protocol.ids import (
    NONE,
    AccountId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    Position,
    direct_conversation,
)
from chatera.protocol.membership import Membership
from chatera.protocol.sealed import SealedBody
from chatera_server.handlers.connections import Asker, Connection
from chatera_server.storage.event_store import EventStore, Loaded, NewConversation, QueueFull

PAGE = 1_000
PER_ACCOUNT = 10_000
"""Conversations one account may have here: each takes memory for as long as the node runs."""


class Conversation:
    """One conversation.

    Attributes:
        accounts: both people of a direct conversation, nobody of a group.
        membership: a group's log, None for a direct conversation.
        tails: each device's newest event and its HLC.
        newest: position of the newest event or receipt.
        held: work that waits until a look into the store is over; None while there is none.
        heads: the log's heads as they stand in headers.
        members: who may write now.
        readers: everybody who may read something of it, former members too.
        dropped: devices their own accounts took out.
    """

    __slots__ = (
        "accounts", "audience", "audience_version", "conv", "dropped", "heads", "held", "members",
        "membership", "newest", "readers", "scope", "suite", "tails",
    )  # fmt: skip

    def __init__(
        self, conv: ConversationId, suite: int, scope: bytes, accounts: tuple[AccountId, ...]
    ) -> None:
        self.conv = conv
        self.suite = suite
        self.scope = scope
        self.accounts = accounts
        self.membership = None if accounts else Membership(conv)
        self.tails: dict[DeviceId, tuple[EventId, int]] = {}
        self.newest = Position(0)
        self.held: list[Callable[[], None]] | None = None
        self.heads: tuple[EventId, ...] = ()
        self.members: Collection[AccountId] = frozenset(accounts)
        self.readers: Collection[AccountId] = tuple(dict.fromkeys(accounts))
        self.dropped: frozenset[tuple[AccountId, DeviceId]] = frozenset()
        self.audience: list[Connection] = []
        self.audience_version = -1

    def advance(self, device: DeviceId, prev: EventId, event: EventId, hlc: int) -> None:
        """Note an event as the newest of its device, unless it is an old one that comes late."""
        tail = self.tails.get(device)
        if tail is None or tail[0] == prev or hlc >= tail[1]:
            self.tails[device] = (event, hlc)

    def refresh(self) -> None:
        """Work out anew what follows from the log."""
        if self.membership is None:
            return
        state = self.membership.now()
        self.heads = self.membership.heads
        self.members = state.members
        self.dropped = state.dropped
        self.readers = self.membership.readers()
        self.audience_version = -1

    @property
    def shares_receipts(self) -> bool:
        """Whether authors hear how far everybody is: not in a large group."""
        return len(self.members) <= limits.RECEIPTS_TO_ALL

    def shows(self, event: Event, account: AccountId) -> bool:
        """Tell whether an account may read an event."""
        if self.membership is None:
            return account in self.accounts
        if event.id in self.membership:
            return account in self.readers
        return self.membership.reads(account, event.header.heads)

    def sees_all(self, account: AccountId) -> bool:
        """Tell whether a reader reads everything there is, whatever its heads."""
        return self.membership is None or self.membership.reads_all(account)

    def sees(self, packed_heads: bytes, account: AccountId) -> bool:
        """Tell whether a reader may read events that name these heads, as ``shows`` does of one event."""
        if self.membership is None or not packed_heads:
            return True
        return self.membership.reads(account, heads_of(packed_heads))

    def entry(self, total: Total | None) -> ConversationEntry:
        """Return it as it is listed, with what its events come to for who asks."""
        return ConversationEntry(
            conv=self.conv, suite=self.suite, scope=self.scope, accounts=self.accounts,
            fingerprint=b"" if total is None else total.fingerprint,
        )  # fmt: skip


def unfit(suite: int, kind: int, body: bytes | None) -> str:
    """Say why an event can't stand in a conversation of this suite: what people say is sealed in all, or in none.

    Of a sealed body a node sees the form and nothing else.
    """
    if kind == Kind.PLAIN and suite:
        return "In an encrypted conversation nothing is said openly."
    if kind != Kind.SEALED:
        return ""
    if not suite:
        return "In a plain conversation nothing is sealed."
    try:
        if body is not None:
            SealedBody.parse(body)
    except RemoteProtocolError as error:
        return str(error)
    return ""


@dataclass(slots=True)
class Scopes:
    """The ids this community goes by: its own, and those of communities merged into it.

    Attributes:
        community: the one that stands for all.
        aliases: the others.
        disowned: ids it went by until somebody showed the genesis of the closed community that each is, and that genesis.
            It is called so no more; what people founded under such an id meanwhile is carried as before.
    """

    community: CommunityId
    aliases: tuple[CommunityId, ...] = ()
    disowned: dict[CommunityId, bytes] = field(default_factory=dict)

    def __contains__(self, scope: bytes) -> bool:
        return scope in self.named or scope in self.disowned

    @property
    def named(self) -> tuple[CommunityId, ...]:
        """What it is called."""
        return (self.community, *self.aliases)


@dataclass(slots=True)
class Conversations:
    """All conversations, and each account's."""

    store: EventStore
    scopes: Scopes
    known: dict[ConversationId, Conversation] = field(default_factory=dict)
    _of: dict[AccountId, dict[ConversationId, Conversation]] = field(default_factory=dict)
    _opening: dict[ConversationId, list[Callable[[StorageError | None], None]]] = field(
        default_factory=dict
    )

    def load(self, loaded: Loaded) -> None:
        """Take in what the store had."""
        for one in loaded.conversations:
            conversation = Conversation(one.conv, one.suite, one.scope, one.accounts)
            for data in one.entries:
                if conversation.membership is not None:
                    conversation.membership.add(Event.parse(data))
            conversation.newest = one.newest
            conversation.refresh()
            self.add(conversation)
        for conv, device, event, hlc in loaded.chains:
            if conv in self.known:
                self.known[conv].tails[device] = (event, hlc)

    def get(self, conv: ConversationId) -> Conversation | None:
        """Return a conversation, if it is known."""
        return self.known.get(conv)

    def add(self, conversation: Conversation) -> None:
        """Know a conversation, or know it again after its log grew."""
        self.known[conversation.conv] = conversation
        for account in conversation.readers:
            self._of.setdefault(account, {})[conversation.conv] = conversation

    def forget(self, conversation: Conversation) -> None:
        """Know a conversation no longer: it could not be kept."""
        self.known.pop(conversation.conv, None)
        for account in conversation.readers:
            self._of.get(account, {}).pop(conversation.conv, None)

    def of(self, account: AccountId) -> Iterable[Conversation]:
        """Return the conversations an account reads or has read."""
        return self._of.get(account, {}).values()

    def crowded(self, account: AccountId) -> bool:
        """Tell whether an account has as many conversations as one may have."""
        return len(self._of.get(account, ())) >= PER_ACCOUNT

    def open_direct(self, connection: Asker, command: OpenDirect) -> None:
        """Make a direct conversation known."""
        one, other = command.accounts
        fault = self._fault(connection, command)
        if fault:
            connection.refuse(command.txn, *fault)
            return
        conversation = self.known.get(command.conv)
        if conversation is not None and command.conv not in self._opening:
            connection.done(command.txn)
            return

        def told(error: StorageError | None) -> None:
            if error is None:
                connection.done(command.txn)
            else:
                connection.refuse(command.txn, "storage", str(error))

        if conversation is not None:
            self._opening[command.conv].append(told)
            return
        if self.crowded(connection.account):
            connection.refuse(command.txn, "too_many", "You have too many conversations here.")
            return
        accounts = (one, other)
        write = NewConversation(command.conv, command.suite, command.scope, accounts)
        write.note = lambda error: self._opened(command.conv, error)
        try:
            self.store.submit(write)
        except QueueFull:
            connection.refuse(command.txn, "full", "The node is busy; try again.")
            return
        self._opening[command.conv] = [told]
        self.add(Conversation(command.conv, command.suite, command.scope, accounts))

    def page(
        self, account: AccountId, after: ConversationId | None
    ) -> tuple[list[Conversation], bool]:
        """Return an account's next conversations in the order of their ids, and whether there are more."""
        mine = self._of.get(account, {})
        ids = sorted(conv for conv in mine if conv > (after or b"") and conv not in self._opening)
        return [mine[conv] for conv in ids[:PAGE]], len(ids) > PAGE

    def _opened(self, conv: ConversationId, error: StorageError | None) -> None:
        if error is not None:
            self.forget(self.known[conv])
        for told in self._opening.pop(conv):
            told(error)

    def _fault(self, connection: Asker, command: OpenDirect) -> tuple[str, str] | None:
        one, other = command.accounts
        if connection.account not in command.accounts:
            return "not_yours", "Only its two people open a direct conversation."
        if len(one) != 32 or len(other) != 32:
            return "malformed", "An account id has 32 bytes."
        if command.suite == 0 and command.scope not in self.scopes:
            return "no_right", "This conversation belongs to another community."
        if command.suite not in {0, 1} or (command.suite == 1 and command.scope != NONE):
            return "malformed", "Unknown kind of direct conversation."
        if direct_conversation(command.suite, command.scope, one, other) != command.conv:
            return "malformed", "That is not the id of this conversation."
        return None
