"""The door to what a node keeps: writes go in one by one and are told back in batches once they are durable.

A store gives every write a position: one sequence over events, receipts, profiles, manifests, redirects and mail (parcels and
asks), which never goes back, whatever is deleted. Writes are committed in the order in which they were submitted.
Where only the transaction can tell what became of a write, it says so in a field of the write before it is told.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from chatera.protocol.errors import StorageError
from chatera.protocol.fingerprints import Total
from chatera.protocol.ids import (
    AccountId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    Position,
    StoreId,
)
from chatera.protocol.prekeys import Role


@dataclass(slots=True, eq=False)
class Write:
    """Something to be kept; ``note`` is the submitter's own, and untouched by the store."""

    note: object = field(default=None, kw_only=True)
    position: Position = field(default=Position(0), kw_only=True)


class NewEvent(Write):
    """An event that the store does not have yet."""

    __slots__ = ("conv", "data", "device", "expires", "hlc", "id", "log")

    def __init__(
        self, conv: ConversationId, event: EventId, device: DeviceId, hlc: int, data: bytes,
        note: object = None, *, log: bool = False, expires: int = 0,
    ) -> None:  # fmt: skip
        # Written out: this is the hot path, and a dataclass of keywords takes twice as long.
        self.conv = conv
        self.id = event
        self.device = device
        self.hlc = hlc
        self.data = data
        self.note = note
        self.log = log
        self.expires = expires
        self.position = Position(0)


@dataclass(slots=True, eq=False)
class NewConversation(Write):
    """A conversation becomes known: a direct one with its accounts, a group with none."""

    conv: ConversationId
    suite: int
    scope: bytes
    accounts: tuple[AccountId, ...] = ()


@dataclass(slots=True, eq=False)
class NewReceipt(Write):
    """Replaces the receipt of (conv, device, author)."""

    conv: ConversationId
    device: DeviceId
    author: DeviceId
    data: bytes


@dataclass(slots=True, eq=False)
class NewProfile(Write):
    """Replaces an account's profile."""

    account: AccountId
    data: bytes


@dataclass(slots=True, eq=False)
class NewManifest(Write):
    """Adds a manifest of an account, and takes away those it makes needless."""

    account: AccountId
    data: bytes
    replaces: tuple[bytes, ...] = ()


@dataclass(slots=True, eq=False)
class NewRedirect(Write):
    """Replaces what an account says of where the community is."""

    account: AccountId
    data: bytes


@dataclass(slots=True, eq=False)
class DroppedBodies(Write):
    """The bodies of these events go, their headers and signatures stay; also of those that come later.

    Attributes:
        account: who said so; None where their time was over.
        admin: whether that account may redact what others wrote.
    """

    conv: ConversationId
    ids: tuple[EventId, ...]
    account: AccountId | None = None
    admin: bool = False


@dataclass(slots=True, eq=False)
class DeletedEvent(Write):
    """An event that nobody signed goes, and its device is blocked."""

    conv: ConversationId
    id: EventId
    device: DeviceId


@dataclass(slots=True, eq=False)
class NewState(Write):
    """Keeps a small value of the node itself, such as its aliases."""

    key: str
    value: bytes


class KeptPrekey(NamedTuple):
    """A prekey as it is kept; ``data`` is the key and its signature."""

    role: Role
    id: int
    data: bytes


@dataclass(slots=True, eq=False)
class NewPrekeys(Write):
    """Replaces a device's prekeys, less the one-time keys that were handed out before."""

    device: DeviceId
    prekeys: tuple[KeptPrekey, ...]


@dataclass(slots=True, eq=False)
class TakenPrekeys(Write):
    """Takes prekeys of devices out of the store, for somebody who begins a session with each.

    Attributes:
        account: who asks; gets one-time keys of a device once a day.
        now: ms since the epoch.
        handed: what each device is begun with, told with the commit: its signed prekey, its last resort, and those of
            its one-time keys that were taken.
    """

    account: AccountId
    devices: tuple[DeviceId, ...]
    now: int
    handed: dict[DeviceId, list[KeptPrekey]] = field(default_factory=dict, kw_only=True)


@dataclass(slots=True, eq=False)
class NewParcel(Write):
    """A parcel that waits for its device.

    Attributes:
        id: its ``mail_id``.
        until: ms since the epoch; afterwards it goes.
        kept: told with the commit: False where it waits already.
    """

    device: DeviceId
    sender: DeviceId
    id: bytes
    until: int
    data: bytes
    kept: bool = field(default=False, kw_only=True)


@dataclass(slots=True, eq=False)
class NewAsk(Write):
    """An ask that waits for its device; replaces one for the same event by the same device with an older stamp.

    Attributes:
        kept: told with the commit: False where one as new waits already.
        replaced: told with the commit: it took the place of another.
    """

    device: DeviceId
    sender: DeviceId
    event: EventId
    hlc: int
    id: bytes
    until: int
    data: bytes
    kept: bool = field(default=False, kw_only=True)
    replaced: bool = field(default=False, kw_only=True)


Gone = list[tuple[DeviceId, DeviceId]]
"""(device, sender) of each parcel or ask that waits no longer."""


@dataclass(slots=True, eq=False)
class TakenMail(Write):
    """A device has these parcels and asks of its own; ``gone`` tells with the commit which waited."""

    device: DeviceId
    ids: tuple[bytes, ...]
    gone: Gone = field(default_factory=list, kw_only=True)


@dataclass(slots=True, eq=False)
class ForgottenDevice(Write):
    """A device counts no longer: its mail and its prekeys go."""

    device: DeviceId
    gone: Gone = field(default_factory=list, kw_only=True)


@dataclass(slots=True, eq=False)
class ExpiredMail(Write):
    """Some of the mail whose time is over goes, and what needs not be known of handed prekeys any more."""

    now: int
    gone: Gone = field(default_factory=list, kw_only=True)


Committed = Callable[[Sequence[Write], StorageError | None], None]
"""Told on the loop, in order, once a batch is durable, or why it could not be kept."""


@dataclass(slots=True, frozen=True)
class KnownConversation:
    """A conversation as it is loaded at start."""

    conv: ConversationId
    suite: int
    scope: bytes
    accounts: tuple[AccountId, ...]
    entries: tuple[bytes, ...]
    """The events of its membership log, oldest first."""
    newest: Position


class WaitingMail(NamedTuple):
    """How many parcels and asks of one device wait for another, and the newest one's position."""

    device: DeviceId
    sender: DeviceId
    waiting: int
    newest: Position


@dataclass(slots=True, frozen=True)
class Loaded:
    """What a node keeps in memory: all but the events, the prekeys and the mail itself."""

    conversations: tuple[KnownConversation, ...]
    chains: tuple[tuple[ConversationId, DeviceId, EventId, int], ...]
    """(conversation, device, its newest event, that event's HLC)"""
    profiles: tuple[tuple[Position, bytes], ...]
    manifests: tuple[tuple[Position, bytes], ...]
    receipts: tuple[bytes, ...]
    redirects: tuple[tuple[Position, bytes], ...]
    blocked: frozenset[DeviceId]
    state: dict[str, bytes]
    mail: tuple[WaitingMail, ...] = ()
    prekeys: frozenset[DeviceId] = frozenset()
    """Devices that left some."""


class Kept(NamedTuple):
    """One kept thing of a page.

    ``kind`` is ``event``, ``receipt``, ``profile``, ``manifest``, ``redirect``, ``parcel`` or ``ask``.
    """

    position: Position
    kind: str
    data: bytes


@dataclass(slots=True, frozen=True)
class StoredPage:
    """What came after a position, in order.

    Attributes:
        position: everything up to here was looked at.
        more: whether there is more beyond ``position``.
    """

    items: tuple[Kept, ...]
    position: Position
    more: bool


Points = dict[bytes, Total]
"""What the events of a conversation come to, by the heads they name (``chatera.protocol.header.packed_heads``)."""


class QueueFull(Exception):
    """More writes wait for the disk than the node wants to hold."""


class EventStore(Protocol):
    """Keeps a node's events; survives the power cord.

    Attributes:
        id: names this store for cursors.
        community: what the store was made for.
        position: the newest position that is durable and was told.
    """

    id: StoreId
    community: CommunityId
    position: Position

    async def start(self, committed: Committed) -> Loaded:
        """Open, and return what the node holds in memory."""
        ...

    def submit(self, write: Write) -> None:
        """Give the write its position and queue it.

        Raises:
            QueueFull: try again later.
        """
        ...

    async def page(
        self, conversations: Sequence[ConversationId], after: Position, limit: int, size: int,
        *, events: bool = True, device: DeviceId | None = None,
    ) -> StoredPage:  # fmt: skip
        """Return at most ``limit`` things (and about ``size`` bytes) that came after a position.

        With ``device`` its mail is among them, without ``events`` no event is.
        """
        ...

    async def points(
        self, convs: Sequence[ConversationId], upto: Position
    ) -> dict[ConversationId, Points]:
        """Return what the events of conversations come to that were kept up to a position."""
        ...

    async def compare(
        self, conv: ConversationId, seen: frozenset[bytes] | None, question: bytes
    ) -> bytes:
        """Answer a question about a conversation's events (``chatera.protocol.comparison.answer``).

        With ``seen`` the answer is about those whose heads are among these.

        Raises:
            RemoteProtocolError: it is no question.
        """
        ...

    async def find(self, conv: ConversationId, ids: Sequence[EventId]) -> dict[EventId, Position]:
        """Return which of these events the conversation has."""
        ...

    async def read(
        self, conv: ConversationId, ids: Sequence[EventId]
    ) -> list[tuple[Position, bytes]]:
        """Return those of these events that the conversation has, in the store's order."""
        ...

    async def redactions(self, conv: ConversationId) -> dict[EventId, list[tuple[AccountId, bool]]]:
        """Return whose bodies go, and who said so with or without an admin's right."""
        ...

    async def expired(self, now_ms: int) -> list[tuple[ConversationId, EventId]]:
        """Return some events whose time is over but whose bodies are still there."""
        ...

    async def prekey_ids(self, device: DeviceId) -> list[int]:
        """Return the ids of the prekeys that are left of a device."""
        ...

    async def parcels(
        self, after: Position, limit: int, size: int
    ) -> list[tuple[Position, int, bytes]]:
        """Return (position, until in ms, bytes) of at most ``limit`` parcels (and about ``size`` bytes), for whomever."""
        ...

    async def mail_is_over(self, now_ms: int) -> bool:
        """Tell whether ``ExpiredMail`` has something to do."""
        ...

    async def close(self) -> None:
        """Commit what waits, and close."""
        ...
