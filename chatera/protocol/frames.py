"""Commands a client sends and facts a node tells, as they travel in one WebSocket message: an array of them.

Commands are wishes and carry a transaction number (``txn``) that the answer repeats; every retry is harmless, since events
are named by their hash and records by their HLC. Facts ignore unknown fields, commands refuse them.
An ``event`` is always ``header | signature | body`` (see ``chatera.protocol.header``).
"""

from typing import Annotated

import msgspec

from chatera.protocol import limits
from chatera.protocol.communities import MAX_KNOWN
from chatera.protocol.ids import (
    AccountId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    NodeId,
    Position,
    StoreId,
)
from chatera.protocol.statuses import DETAIL_SIZE
from chatera.protocol.vouches import MAX_VOUCH

VERSION = 1
MSGPACK = "chatera.v1.msgpack"
JSON = "chatera.v1.json"
SOCKET_PATH = "/api/v1/socket"
BLOBS_PATH = "/api/v1/blobs"
SEALED = "sealed"
"""Capability of a node that keeps prekeys, parcels and asks; without it nothing encrypted can be carried."""
STATUSES = "statuses"
"""Capability of a node that passes on the detail of a status."""
DIALS_BACK = "dial_back"
REDIRECTS = "redirect"
"""Capability of a node that keeps redirects and can take over a community that moves to it."""
HEARTBEATS = "heartbeat"
"""Capability of a client that understands ``Heartbeat``."""
VOUCHES = "vouch"
"""Capability of a node that shows whoever comes who has vouched for it."""
VISIBILITY = "visibility"
"""Capability of a node that can tell single people otherwise than all others whether somebody is there."""

RefusalCode = str
"""``malformed`` · ``too_large`` · ``clock`` (the HLC is too far ahead; see Refused.time) · ``not_member`` · ``no_right`` ·
``unknown_conversation`` · ``unknown_heads`` · ``unknown_account`` · ``bad_signature`` · ``not_yours`` · ``chain`` ·
``full`` (the queue: try again) · ``storage`` (the disk: the node's owner must act) · ``too_many`` ·
``unauthenticated`` · ``blocked``"""


Place = Annotated[Position, msgspec.Meta(ge=0, le=limits.POSITION)]
Port = Annotated[int, msgspec.Meta(ge=1024, le=65535)]
Word = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Id = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Aliases = Annotated[tuple[Id, ...], msgspec.Meta(max_length=MAX_KNOWN)]
Names = Annotated[tuple[CommunityId, ...], msgspec.Meta(max_length=MAX_KNOWN)]
"""What a node calls its community besides: a client keeps them, and starts its own hub with them."""
VouchData = Annotated[bytes, msgspec.Meta(max_length=MAX_VOUCH)]
Vouches = Annotated[tuple[VouchData, ...], msgspec.Meta(max_length=limits.VOUCHES)]
Milliseconds = Annotated[int, msgspec.Meta(ge=0, le=limits.TIME_MS)]
Apart = Annotated[tuple[Id, ...], msgspec.Meta(max_length=limits.APART)]


class Command(
    msgspec.Struct, frozen=True, kw_only=True, tag_field="type", omit_defaults=True,
    forbid_unknown_fields=True,
):  # fmt: skip
    """Base of what a client sends."""


class Hello(Command, frozen=True, kw_only=True, tag="hello"):
    """First frame: who comes, and what it speaks.

    Attributes:
        versions: protocol minors the client speaks, beyond the subprotocol's major.
        caps: capabilities; ``hub`` means that this device can open a hub.
        nonce: 32 random bytes.
        manifest: the account's signed manifest, listing the device.
        profile: the signed profile for this community, made after the welcome where the community is not known yet.
    """

    versions: tuple[int, ...]
    caps: tuple[str, ...]
    agent: str
    nonce: bytes
    account: AccountId
    device: DeviceId
    manifest: bytes


class Authenticate(Command, frozen=True, kw_only=True, tag="authenticate"):
    """The device's signature over ``login_signed_bytes`` answers the challenge.

    Attributes:
        entry: proves to the node of a closed community that this device belongs there; empty elsewhere.
    """

    signature: bytes
    entry: bytes = b""


class OpenDirect(Command, frozen=True, kw_only=True, tag="open_direct"):
    """Makes a direct conversation known to the node, which recomputes its id; harmless to repeat."""

    txn: int
    conv: ConversationId
    suite: int
    scope: bytes
    accounts: tuple[AccountId, AccountId]


class Send(Command, frozen=True, kw_only=True, tag="send"):
    """An own new event; answered by Stored or Refused."""

    txn: int
    event: bytes


class Relay(Command, frozen=True, kw_only=True, tag="relay"):
    """Events by anybody that the node's store lacks; each is verified. Answered by Relayed."""

    txn: int
    events: tuple[bytes, ...]


class Pull(Command, frozen=True, kw_only=True, tag="pull"):
    """Asks for everything of one's conversations and people after a position; answered by Page.

    The page that reaches the end of the store makes the connection live: from then on facts are pushed.
    With ``records`` the pages leave out events (which a client that meets this store for the first time
    compares) and never make the connection live.
    """

    txn: int
    after: Place
    limit: int = 500
    records: bool = False


class ListConversations(Command, frozen=True, kw_only=True, tag="list_conversations"):
    """Asks which conversations of this account the store knows; answered by Conversations.

    With ``at`` each comes with the fingerprint of what the account may read of it and was kept up to this position.
    """

    txn: int
    after: ConversationId | None = None
    at: Place | None = None


class Check(Command, frozen=True, kw_only=True, tag="check"):
    """Asks whether both sides have the same of all conversations; answered by Checked.

    Attributes:
        position: a cursor: up to where the client has taken in what the store has.
        fingerprint: of all events that the client has of this store's conversations, but for those still to be sent.
    """

    txn: int
    position: Place
    fingerprint: bytes


class Compare(Command, frozen=True, kw_only=True, tag="compare"):
    """Asks what differs in ranges of a conversation (``chatera.protocol.ranges``); answered by Compared."""

    txn: int
    conv: ConversationId
    ranges: bytes


class Want(Command, frozen=True, kw_only=True, tag="want"):
    """Asks for events by id, at most 500; answered by Events (as many as fit; ask again for the rest)."""

    txn: int
    conv: ConversationId
    ids: tuple[EventId, ...]


class PutReceipt(Command, frozen=True, kw_only=True, tag="put_receipt"):
    """A signed receipt: an own one, or (relay) anybody's on a node with a new store."""

    txn: int
    receipt: bytes


class PutProfile(Command, frozen=True, kw_only=True, tag="put_profile"):
    """A signed profile record of this community."""

    txn: int
    profile: bytes


class PutManifest(Command, frozen=True, kw_only=True, tag="put_manifest"):
    """A signed manifest: an own new one, or one the store lacks."""

    txn: int
    manifest: bytes


class PutRedirect(Command, frozen=True, kw_only=True, tag="put_redirect"):
    """A signed redirect of this community, by anybody who is known here."""

    txn: int
    redirect: bytes


class PutVouch(Command, frozen=True, kw_only=True, tag="put_vouch"):
    """This device's signed word that the node serves its communities (``chatera.protocol.vouches``)."""

    txn: int
    vouch: VouchData


class Adopt(Command, frozen=True, kw_only=True, tag="adopt"):
    """Asks a node that nobody has used yet to serve this community from now on; answered by Done.

    Attributes:
        community: its id.
        aliases: its other ids.
    """

    txn: int
    community: Id
    aliases: Aliases = ()


class SetPresence(Command, frozen=True, kw_only=True, tag="set_presence"):
    """``online``, ``away``, ``busy`` or ``hidden``. A signal: not stored.

    Attributes:
        detail: what it is exactly (``chatera.protocol.statuses``); only for nodes with ``STATUSES``.
    """

    status: str
    detail: Annotated[str, msgspec.Meta(max_length=DETAIL_SIZE)] = ""


class SetVisibility(Command, frozen=True, kw_only=True, tag="set_visibility"):
    """To whom this person appears otherwise than to all others, in place of what this connection said before.

    A signal: not stored, and forgotten with the connection. Only for nodes with ``VISIBILITY``.

    Attributes:
        offline: they are told that this person is offline, and nothing of what they type.
        online: they are told that this person is online while the status is ``hidden``; whoever is in both is in the first.
    """

    offline: Apart = ()
    online: Apart = ()


class Type(Command, frozen=True, kw_only=True, tag="type"):
    """The author is writing (or stopped). A signal: not stored."""

    conv: ConversationId
    on: bool


class Report(Command, frozen=True, kw_only=True, tag="report"):
    """Shows the node an event with a bad signature; it verifies, deletes and blocks the device."""

    txn: int
    event: bytes


class Ping(Command, frozen=True, kw_only=True, tag="ping"):
    """Answered by Pong at once; sent where the node has said nothing for a while, and may have died."""

    n: int


class PutPrekeys(Command, frozen=True, kw_only=True, tag="put_prekeys"):
    """This device's signed prekeys (``Published.pack``), which replace those it left here before."""

    txn: int
    prekeys: bytes


class DialBack(Command, frozen=True, kw_only=True, tag="dial_back"):
    """Asks the node to connect to this machine, at the address it sees: can others reach it? Answered by DialledBack.

    Attributes:
        port: TCP port where this machine listens just now; whoever connects is told ``word``.
        word: 16 random bytes.
    """

    txn: int
    port: Port
    word: Word


class ListPrekeys(Command, frozen=True, kw_only=True, tag="list_prekeys"):
    """Asks which of this device's prekeys the node still has; answered by PrekeyIds."""

    txn: int


class TakePrekeys(Command, frozen=True, kw_only=True, tag="take_prekeys"):
    """Asks for prekeys of devices, at most 64, to begin a session with each; answered by Bundles."""

    txn: int
    devices: tuple[DeviceId, ...]


class PutParcels(Command, frozen=True, kw_only=True, tag="put_parcels"):
    """Parcels from this device, to be kept until their devices have them; answered by ParcelsPut."""

    txn: int
    parcels: tuple[bytes, ...]


class PutAsks(Command, frozen=True, kw_only=True, tag="put_asks"):
    """Signed asks of this device, to be kept until their devices have them; those for unknown devices go nowhere."""

    txn: int
    asks: tuple[bytes, ...]


class Taken(Command, frozen=True, kw_only=True, tag="taken"):
    """This device has these parcels and asks (named by ``mail_id``); the node need keep them no longer."""

    txn: int
    ids: tuple[bytes, ...]


AnyCommand = (
    Hello | Authenticate | OpenDirect | Send | Relay | Pull | ListConversations | Check | Compare
    | Want | PutReceipt | PutProfile | PutManifest | PutPrekeys | ListPrekeys | TakePrekeys | PutParcels
    | PutAsks | Taken | PutRedirect | PutVouch | Adopt | SetPresence
    | SetVisibility | Type | DialBack | Report | Ping
)  # fmt: skip


class Fact(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", omit_defaults=True):
    """Base of what a node tells."""


class Challenge(Fact, frozen=True, kw_only=True, tag="challenge"):
    """The node's answer to Hello.

    Attributes:
        entry: proves that the node belongs to the closed community it names; empty in an open one.
    """

    version: int
    caps: tuple[str, ...]
    nonce: bytes
    node: NodeId
    community: CommunityId
    entry: bytes = b""


class Welcome(Fact, frozen=True, kw_only=True, tag="welcome"):
    """The device is authenticated.

    Attributes:
        store: whose positions these are; a cursor of another store is worth nothing here.
        position: the newest committed position.
        time: the node's clock, ms since the epoch.
        aliases: communities merged into this one.
        name: the community's name for people.
        token: opens the blobs of this node (``Authorization: Bearer``) for a day.
        host: the device whose desktop runs the node, as the node says; empty where it is nobody's. It proves nothing.
        vouches: of others, signed, that the node serves what it says; of those who are known to whoever comes, they count.
    """

    store: StoreId
    position: Place
    time: Milliseconds
    community: CommunityId
    aliases: Names = ()
    name: str = ""
    token: str = ""
    host: DeviceId = DeviceId(b"")
    vouches: Vouches = ()


class Stored(Fact, frozen=True, kw_only=True, tag="stored"):
    """The event is durable at this position (or was already)."""

    txn: int
    position: Place


class Done(Fact, frozen=True, kw_only=True, tag="done"):
    """A command that has no other answer was carried out, durably where it stores something."""

    txn: int


class Refused(Fact, frozen=True, kw_only=True, tag="refused"):
    """The command was not carried out; ``message`` says in words why, ``time`` is the node's clock in ms."""

    txn: int
    code: RefusalCode
    message: str
    time: Milliseconds = 0


class Verdict(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of one relayed event; an empty code means stored."""

    id: EventId
    code: RefusalCode = ""


class Relayed(Fact, frozen=True, kw_only=True, tag="relayed"):
    """Answers Relay: those that could not be stored."""

    txn: int
    refused: tuple[Verdict, ...] = ()


class Pushed(Fact, frozen=True, kw_only=True, tag="pushed"):
    """A new event of one of the reader's conversations."""

    position: Place
    event: bytes


class ReceiptPut(Fact, frozen=True, kw_only=True, tag="receipt"):
    """A receipt was replaced."""

    position: Place
    receipt: bytes


class ProfilePut(Fact, frozen=True, kw_only=True, tag="profile"):
    """A profile was replaced."""

    position: Place
    profile: bytes


class ManifestPut(Fact, frozen=True, kw_only=True, tag="manifest"):
    """An account's manifest was merged with news."""

    position: Place
    manifest: bytes


class RedirectPut(Fact, frozen=True, kw_only=True, tag="redirect"):
    """Somebody says where this community is from now on, or takes that back."""

    position: Place
    redirect: bytes


class ParcelPut(Fact, frozen=True, kw_only=True, tag="parcel"):
    """A parcel for this device."""

    position: Place
    parcel: bytes


class AskPut(Fact, frozen=True, kw_only=True, tag="ask"):
    """A device asks this one for a key."""

    position: Place
    ask: bytes


class DialledBack(Fact, frozen=True, kw_only=True, tag="dialled_back"):
    """Answers DialBack.

    Attributes:
        reached: whether the word was heard there.
        address: that was tried, as the node sees this machine.
    """

    txn: int
    reached: bool
    address: str


class PrekeyIds(Fact, frozen=True, kw_only=True, tag="prekey_ids"):
    """Answers ListPrekeys: the ids of all that are left, of every role."""

    txn: int
    ids: tuple[int, ...] = ()


class Bundles(Fact, frozen=True, kw_only=True, tag="bundles"):
    """Answers TakePrekeys: a bundle (``Bundle.pack``) of each device that left prekeys here."""

    txn: int
    bundles: tuple[bytes, ...] = ()


class ParcelsPut(Fact, frozen=True, kw_only=True, tag="parcels_put"):
    """Answers PutParcels: ids (``mail_id``) of those that were not kept, since no manifest known here lists their device."""

    txn: int
    refused: tuple[bytes, ...] = ()


class Page(Fact, frozen=True, kw_only=True, tag="page"):
    """Answers Pull, in the order in which a reader must take it in."""

    txn: int
    manifests: tuple[bytes, ...] = ()
    profiles: tuple[bytes, ...] = ()
    events: tuple[bytes, ...] = ()
    receipts: tuple[bytes, ...] = ()
    parcels: tuple[bytes, ...] = ()
    asks: tuple[bytes, ...] = ()
    redirects: tuple[bytes, ...] = ()
    position: Place
    more: bool


class ConversationEntry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A conversation the store knows: a direct one with its two accounts, or a group with none."""

    conv: ConversationId
    suite: int = 0
    scope: bytes = b""
    accounts: tuple[AccountId, ...] = ()
    fingerprint: bytes = b""


class Conversations(Fact, frozen=True, kw_only=True, tag="conversations"):
    """Answers ListConversations."""

    txn: int
    entries: tuple[ConversationEntry, ...]
    more: bool = False


class Checked(Fact, frozen=True, kw_only=True, tag="checked"):
    """Answers Check."""

    txn: int
    same: bool


class Compared(Fact, frozen=True, kw_only=True, tag="compared"):
    """Answers Compare, as much of it as finds room."""

    txn: int
    ranges: bytes


class Events(Fact, frozen=True, kw_only=True, tag="events"):
    """Answers Want, in the store's order."""

    txn: int
    events: tuple[bytes, ...]


class Presence(Fact, frozen=True, kw_only=True, tag="presence"):
    """An account's status as its devices together give it; ``since`` ms is when it was last seen online.

    Attributes:
        detail: what it is exactly, for those who know it.
    """

    account: AccountId
    status: str
    since: Milliseconds = 0
    detail: str = ""


class Typing(Fact, frozen=True, kw_only=True, tag="typing"):
    """Somebody is writing (or stopped)."""

    conv: ConversationId
    account: AccountId
    on: bool


class Roster(Fact, frozen=True, kw_only=True, tag="roster"):
    """The devices that can open a hub, in the order in which they should when this node goes."""

    devices: tuple[DeviceId, ...]


class Moved(Fact, frozen=True, kw_only=True, tag="moved"):
    """This node gives way: connect there."""

    addresses: tuple[str, ...]
    port: int
    node: NodeId
    community: CommunityId


class Merged(Fact, frozen=True, kw_only=True, tag="merged"):
    """This community is now known by the lower id; conversations keep theirs."""

    community: CommunityId
    aliases: Names


class Pong(Fact, frozen=True, kw_only=True, tag="pong"):
    """Answers Ping."""

    n: int
    time: Milliseconds


class Heartbeat(Fact, frozen=True, kw_only=True, tag="heartbeat"):
    """The node is there; told to a client that would have heard nothing for a second otherwise, and has the capability."""


class Bye(Fact, frozen=True, kw_only=True, tag="bye"):
    """The node closes the connection on purpose.

    Attributes:
        reason: ``shutdown``, ``slow``, ``malformed``, ``unauthenticated``, ``replaced`` or ``silent``.
        manifest: of the account, where it is by this one that the device is not let in.
    """

    reason: str
    message: str = ""
    manifest: bytes = b""


AnyFact = (
    Challenge | Welcome | Stored | Done | Refused | Relayed | Pushed | ReceiptPut | ProfilePut
    | ManifestPut | RedirectPut | ParcelPut | AskPut | PrekeyIds | Bundles | ParcelsPut | Page | Conversations
    | Checked | Compared | Events | Presence | Typing | Roster | DialledBack | Moved | Merged | Pong | Heartbeat
    | Bye
)  # fmt: skip


def login_signed_bytes(
    node: NodeId, client_nonce: bytes, node_nonce: bytes, community: CommunityId,
    account: AccountId, device: DeviceId,
) -> bytes:  # fmt: skip
    """Return what a device signs to log in: bound to this node, this moment and this community."""
    return b"".join((
        b"ChatEra/login/v1\0", node, client_nonce, node_nonce, community, account, device,
    ))  # fmt: skip
