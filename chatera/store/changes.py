"""What a finished job has changed, told to the loop after the commit."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from chatera.protocol.bodies import Keys
from chatera.protocol.ids import (
    AccountId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    Position,
    StoreId,
)

if TYPE_CHECKING:
    from chatera.store.reading import StoredChat, StoredMessage

WAITING, STORED, DELIVERED, READ, FAILED = 0, 1, 2, 3, -1
STATE_NAMES = {
    WAITING: "waiting",
    STORED: "stored",
    DELIVERED: "delivered",
    READ: "read",
    FAILED: "failed",
}

TEXT, SYSTEM, LOCKED, NUDGE, STICKER, WINK, INK = 1, 2, 3, 4, 5, 6, 7
"""Kinds of ``messages`` rows: what somebody wrote, lines about the group, what can't be opened yet (it makes room for
what it says), nudges, whose words are made where they are shown, stickers, whose words are what they are called, winks,
whose text is their name, and what was written by hand, whose text says what it shows. Whatever is no such line is found,
quoted, reacted to, deleted, blocked and told of alike; only what somebody wrote is edited."""
HIDDEN, SHOWN, BLOCKED, GONE, FOLDED = 0, 1, 2, 3, 4
"""Values of ``messages.visible``: without a right, shown, by somebody blocked, by a former member whom
the removal's ``last`` does not cover, or by a device that was taken back, a line about the group that says nothing new."""

Row = tuple[int, int]
"""(hlc, n) of a ``messages`` row."""


@dataclass(slots=True, kw_only=True)
class Batch:
    """What came from a node, in the order in which it must be taken in.

    Attributes:
        community: the canonical community of the connection.
        scopes: that community and its aliases.
        cursor: kept in the same transaction.
        own_node: the node is this profile's own child: its word alone is no second machine.
    """

    community: CommunityId
    scopes: tuple[CommunityId, ...] = ()
    manifests: tuple[bytes, ...] = ()
    profiles: tuple[bytes, ...] = ()
    events: tuple[bytes, ...] = ()
    receipts: tuple[bytes, ...] = ()
    parcels: tuple[bytes, ...] = ()
    asks: tuple[bytes, ...] = ()
    redirects: tuple[bytes, ...] = ()
    cursor: tuple[StoreId, Position] | None = None
    own_node: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """A message of comparing short numbers that came: where, by whom, and what it says."""

    conv: ConversationId
    account: AccountId
    device: DeviceId
    message: bytes


@dataclass(slots=True)
class Changes:
    """What changed; chats are named by their number, messages by the ``n`` of their row."""

    inserted: defaultdict[int, list[Row]] = field(default_factory=lambda: defaultdict(list))
    changed: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    removed: defaultdict[int, list[Row]] = field(default_factory=lambda: defaultdict(list))
    reset: set[int] = field(default_factory=set)
    chats: set[int] = field(default_factory=set)
    """Chats of which more is another than their rows and what follows from those: members, pins, how they are kept."""
    people: set[AccountId] = field(default_factory=set)
    arrived: list[tuple[int, int]] = field(default_factory=list)
    """(chat, n) of messages by others, or by own other devices."""
    due: set[tuple[ConversationId, DeviceId]] = field(default_factory=set)
    """Own receipts that have something new to say."""
    incomplete: set[ConversationId] = field(default_factory=set)
    """Conversations of which something older is missing."""
    forged: list[bytes] = field(default_factory=list)
    """Events with a bad signature, to be reported."""
    states: dict[EventId, str] = field(default_factory=dict)
    outbox: bool = False
    chain_lost: bool = False
    """An own event came that this machine does not have: it must become a new device."""
    devices: bool = False
    """This account has devices that a node may not know to be its: it should be told."""
    pictures: set[bytes] = field(default_factory=set)
    signing: list[Keys] = field(default_factory=list)
    """Device-signing keys that another own device has passed on."""
    compared: list[Compared] = field(default_factory=list)
    devices_of: set[AccountId] = field(default_factory=set)
    """Accounts of whose devices more is known than before."""
    community: CommunityId | None = None
    """Whose node told it, if one did."""
    taken: list[bytes] = field(default_factory=list)
    """Parcels and asks (their ``mail_id``) that are dealt with: the node need keep them no longer, once that was flushed."""
    locked: bool = False
    """Something came that can't be opened yet."""
    post: bool = False
    """There is something to send to single devices, or a session to begin."""
    redirects: bool = False
    """Somebody says where a community is, or it is elsewhere now."""
    visibility: bool = False
    """This person appears to somebody otherwise than before."""
    emoticons: bool = False
    """This person's own emoticons are others."""
    prekeys_used: bool = False
    """One-time keys were used up."""
    moved: bool = False
    """A conversation may go on in another community."""
    newest: int | None = None
    """The highest number a row had when this was written: whatever comes later has a higher one."""

    messages: "dict[int, StoredMessage]" = field(default_factory=dict)
    """Messages that are named here as they stood when this was written, where they are few."""
    counted: "list[StoredChat] | None" = None
    """Likewise the chats that are named here; None where they have to be read."""

    @property
    def numbers(self) -> set[int]:
        """The rows of messages that are new or others."""
        came = {n for rows in self.inserted.values() for _, n in rows}
        return came.union(*self.changed.values(), (n for _, n in self.arrived))

    @property
    def touched(self) -> set[int]:
        """The chats that are others."""
        return {*self.chats, *self.changed, *self.inserted}

    def leave(self) -> bool:
        """Tell whether something leaves this machine because of it.

        A node may forget what was ``taken`` as well: it is told so after the next flush.
        """
        return bool(
            self.outbox or self.post or self.prekeys_used or self.devices or self.chain_lost
        )
