"""A node in memory and the members that meet at it, without sockets: for tests that play many schedules.

It keeps what a node keeps and checks nothing, so what a member takes in must stand on its own. ``lost`` and ``again`` let a
test decide what does not arrive, or arrives twice.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from chatera.protocol.header import Event
from chatera.protocol.ids import AccountId, CommunityId, ConversationId, DeviceId, EventId
from chatera.protocol.manifests import parse_manifest
from chatera.protocol.prekeys import Bundle, Prekey, Published
from chatera.protocol.receipts import Receipt
from chatera.protocol.sealed import Ask, Parcel, mail_id
from chatera.store.changes import Batch, Changes
from chatera.store.store import Store

Deliver = Callable[[bytes], int]
"""How many times something arrives: once, usually."""


def once(_data: bytes) -> int:
    """Everything arrives."""
    return 1


@dataclass
class MemoryNode:
    """What a node keeps.

    Attributes:
        community: whose node it is.
        events: of everybody, in the order in which they came.
        mail: for each device, by ``mail_id``.
        prekeys: of each device, less the one-time keys that were handed out.
    """

    community: CommunityId
    manifests: dict[bytes, AccountId] = field(default_factory=dict)
    profiles: dict[AccountId, bytes] = field(default_factory=dict)
    events: dict[EventId, bytes] = field(default_factory=dict)
    receipts: dict[tuple[ConversationId, DeviceId, DeviceId], bytes] = field(default_factory=dict)
    prekeys: dict[DeviceId, Published] = field(default_factory=dict)
    parcels: defaultdict[DeviceId, dict[bytes, bytes]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    asks: defaultdict[DeviceId, dict[bytes, bytes]] = field(
        default_factory=lambda: defaultdict(dict)
    )

    def counts(self, device: DeviceId) -> bool:
        """Tell whether somebody here has such a device."""
        return any(device in _listed(data) for data in self.manifests)

    def take_bundle(self, device: DeviceId) -> bytes | None:
        """Hand out prekeys of a device: each one-time key once."""
        published = self.prekeys.get(device)
        if published is None:
            return None
        one, rest = _first(published.one_time)
        kem, kem_rest = _first(published.one_time_kem)
        self.prekeys[device] = replace(published, one_time=rest, one_time_kem=kem_rest)
        bundle: Bundle = published.bundle(one, kem)
        return bundle.pack()

    def inherit(self, other: "MemoryNode") -> None:
        """Take over what another node keeps that is no hub any more."""
        for data, who in other.manifests.items():
            self.manifests.setdefault(data, who)
        for account, profile in other.profiles.items():
            self.profiles.setdefault(account, profile)
        for device, mail in other.parcels.items():
            self.parcels[device] = mail | self.parcels[device]
        for event, data in other.events.items():
            self.events.setdefault(event, data)
        for data in other.receipts.values():
            self.keep_receipt(data)

    def keep_receipt(self, data: bytes) -> None:
        """Keep the newest of a device for a chain."""
        one = Receipt.parse(data)
        key = (one.conv, one.device, one.author)
        known = self.receipts.get(key)
        if known is None or Receipt.parse(known).hlc < one.hlc:
            self.receipts[key] = data

    def heard_by(self, account: AccountId) -> list[bytes]:
        """Return the receipts somebody is told of: their own, and those for what they wrote."""
        own = {dk for data, who in self.manifests.items() if who == account for dk in _listed(data)}
        return [
            data
            for (_, device, author), data in self.receipts.items()
            if device in own or author in own
        ]

    def prekey_ids(self, device: DeviceId) -> frozenset[int]:
        """Return which prekeys of a device are left."""
        kept = self.prekeys.get(device)
        if kept is None:
            return frozenset()
        every = (kept.signed, kept.last_resort, *kept.one_time, *kept.one_time_kem)
        return frozenset(one.id for one in every)


@lru_cache(maxsize=4096)
def _listed(manifest: bytes) -> frozenset[DeviceId]:
    return frozenset(one.dk for one in parse_manifest(manifest).devices)


def _first(keys: tuple[Prekey, ...]) -> tuple[Prekey | None, tuple[Prekey, ...]]:
    return (keys[0], keys[1:]) if keys else (None, ())


class Member:
    """One device's store, and how it stays alike with a node.

    Args:
        store: its store.
        node: where it meets others.
        manifest: returns its account's signed manifest.
    """

    def __init__(self, store: Store, node: MemoryNode, manifest: Callable[[], bytes]) -> None:
        self.store = store
        self.node = node
        self._manifest = manifest

    async def show(self, name: str) -> None:
        """Let others know who this is, and leave prekeys."""
        node = self.node
        node.profiles[self.store.me] = await self.store.sign_profile(node.community, name, "", None)
        await self.publish()

    async def publish(self) -> None:
        """Leave the manifest, and prekeys where some are missing."""
        node = self.node
        node.manifests[self._manifest()] = self.store.me
        prekeys = await self.store.renew_prekeys(node.prekey_ids(self.store.device))
        if prekeys is not None:
            published = Published.parse(prekeys)
            node.prekeys[published.device] = published

    async def pull(self, events: Deliver = once, mail: Deliver = once) -> Changes:
        """Take in what the node has; what arrived of the mail is gone there."""
        node, device = self.node, self.store.device
        kept_parcels, kept_asks = node.parcels[device], node.asks[device]
        changes = await self.store.take(
            Batch(
                community=node.community, scopes=(node.community,),
                manifests=tuple(node.manifests), profiles=tuple(node.profiles.values()),
                events=_arriving(node.events.values(), events),
                receipts=tuple(node.heard_by(self.store.me)),
                parcels=_arriving(kept_parcels.values(), mail),
                asks=_arriving(kept_asks.values(), mail),
            )
        )  # fmt: skip
        await self.store.flush()
        for taken in changes.taken:
            kept_parcels.pop(taken, None)
            kept_asks.pop(taken, None)
        return changes

    async def push(self) -> None:
        """Begin sessions, put parcels, then events, asks and receipts."""
        await self.fetch_bundles()
        await self.put_parcels()
        await self.send()
        await self.ask()
        await self.receipts()

    async def fetch_bundles(self) -> None:
        """Begin the sessions that something waits for."""
        bundles = [
            self.node.take_bundle(one) for one in self.store.bundles_wanted((self.node.community,))
        ]
        await self.store.take_bundles([one for one in bundles if one is not None])

    async def put_parcels(self) -> None:
        """Put all parcels."""
        while rows := self.store.parcels_to_put(64, scopes=(self.node.community,)):
            for _, name, data in rows:
                self.node.parcels[Parcel.parse(data).to][name] = data
            await self.store.parcels_put([one.name for one in rows])

    async def send(self) -> None:
        """Send all events."""
        rows = self.store.rows("SELECT data FROM outbox JOIN events USING (id) ORDER BY outbox.n")
        for (data,) in rows:
            event = Event.parse(data)
            self.node.events.setdefault(event.id, event.data)
            await self.store.sent(event.id, safe=True)

    async def ask(self) -> None:
        """Ask for what is missing."""
        for data in await self.store.due_asks((self.node.community,)):
            self.node.asks[Ask.parse(data).to][mail_id(data)] = data

    async def receipts(self) -> None:
        """Tell what was received."""
        for data in await self.store.receipts(self.store.due((self.node.community,))):
            one = Receipt.parse(data)
            self.node.receipts[one.conv, one.device, one.author] = data

    async def round(self) -> None:
        """Pull and push once."""
        await self.pull()
        await self.push()


def _arriving(kept: Iterable[bytes], deliver: Deliver) -> tuple[bytes, ...]:
    return tuple(one for one in kept for _ in range(deliver(one)))
