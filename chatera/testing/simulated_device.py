"""A device of a simulated person: its store, on a machine that may stop, and how it meets a node that loses things.

It does what the client does, in the client's order: take in what a node has; where an own event comes that is not known
here, become a new device; leave prekeys, begin sessions, put parcels, and only then events; ask; give receipts.
"""

import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TypeVar

from chatera.protocol.errors import UserError
from chatera.protocol.header import Event
from chatera.protocol.ids import CommunityId, DeviceId, EventId
from chatera.protocol.prekeys import Published
from chatera.protocol.sealed import Ask, Parcel, mail_id
from chatera.store.changes import Batch, Changes
from chatera.store.replica import PARTS, Parts
from chatera.store.store import Store
from chatera.testing.disks import Crash, Disk, Stop, StoppingDatabase, StoppingProfile
from chatera.testing.ledger import Ledger
from chatera.testing.memory_node import MemoryNode

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Mishaps:
    """How likely each thing goes wrong, at each of its chances.

    Attributes:
        late: something comes at another visit only.
        twice: it comes twice.
        damaged: before it, a damaged copy comes.
        replayed: a parcel comes again that came long ago.
        mixed: in another order than it was sent.
        perished: a parcel, ask or receipt that a node took never comes.
        unanswered: a node took something, and its answer did not come.
        crash: the machine stops at a commit.
    """

    late: float = 0.0
    twice: float = 0.0
    damaged: float = 0.0
    replayed: float = 0.0
    mixed: float = 0.0
    perished: float = 0.0
    unanswered: float = 0.0
    crash: float = 0.0


CALM = Mishaps()
POWER_FAILS = 0.5
"""How often a machine stops for want of power; otherwise only its program ends."""
_HERE = "conv IN (SELECT conv FROM conversations WHERE community = ?)"
"""What belongs to the community of a node."""


@dataclass(frozen=True, kw_only=True)
class Habits:
    """The safeguards that are habits of a device rather than parts of its store; each can be given up.

    Attributes:
        asks: for the keys that it lacks.
        holds: what it can't judge yet.
        renews: becomes a new device where it was put back to an earlier state.
        commits_first: before anything leaves.
        parcels_first: they leave before their events.
    """

    asks: bool = True
    holds: bool = True
    renews: bool = True
    commits_first: bool = True
    parcels_first: bool = True


@dataclass
class World:
    """What all devices of a schedule share.

    Attributes:
        node: where everybody meets.
        second: where those meet who are in another community too; None where there is none.
        now: ms since the epoch.
        chance: decides what happens.
        keys: draws keys, salts and nonces.
    """

    node: MemoryNode
    disk: Disk
    ledger: Ledger
    chance: Random
    keys: Random
    now: int
    parts: Parts = PARTS
    habits: Habits = field(default_factory=Habits)
    second: MemoryNode | None = None

    @property
    def nodes(self) -> tuple[MemoryNode, ...]:
        """All where somebody meets."""
        return (self.node,) if self.second is None else (self.node, self.second)

    def happens(self, likely: float) -> bool:
        """Decide."""
        return likely > 0 and self.chance.random() < likely


@dataclass
class Copy:
    """A profile as it lay there at some moment."""

    path: Path
    delivered: set[bytes]
    device: DeviceId


class SimulatedDevice:
    """One device.

    Args:
        world: where it is.
        path: its profile.
        delivered: what a node need not bring any more.

    Attributes:
        alive: somebody has it in their hands.
        lost_chain: it met events of its own that it does not know.
    """

    def __init__(self, world: World, path: Path, delivered: Iterable[bytes] = ()) -> None:
        self.world = world
        self.path = path
        self.delivered = set(delivered)
        self.alive = True
        self.lost_chain = False
        self._mishaps = CALM
        self._image: Path | None = None
        self._unflushed = set[bytes]()
        """What was delivered since the disk was last waited for: a cursor goes back along with it."""
        self._machine = world.disk.machine()
        self._had: list[bytes] = []
        self._met: dict[CommunityId, MemoryNode] = {}
        self._open()

    @property
    def device(self) -> DeviceId:
        """Which device it is now."""
        return self.store.device

    @property
    def node(self) -> MemoryNode:
        """Where it meets others."""
        return self.world.node

    def comes_to(self, node: MemoryNode) -> bool:
        """Tell whether it is in the community of a node."""
        return node.community == self.world.node.community

    @property
    def own_node(self) -> bool:
        """Whether that is on its own machine, and so no second one."""
        return False

    @property
    def now(self) -> int:
        """The time by its clock."""
        return self.world.now

    @property
    def is_stuck(self) -> bool:
        """Whether it has to become another device before it can go on."""
        return self.lost_chain and self.world.habits.renews

    @property
    def is_listed(self) -> bool:
        """Whether its account still counts it, as far as it knows."""
        return self.profile.keyring.is_listed

    def _open(self) -> None:
        mishaps, self._mishaps = self._mishaps, CALM
        world = self.world
        self.profile = StoppingProfile.open(
            self.path, machine=self._machine, database=lambda path, _: self._database(path)
        )
        self.store = Store(self.profile, lambda: self.now, world.keys.randbytes, world.parts)
        self._mishaps = mishaps

    def _database(self, path: Path) -> StoppingDatabase:
        self._disk = StoppingDatabase(
            path, self._stops, self._stopped, self._before_commit,
            flushed=self._unflushed.clear,
        )  # fmt: skip
        self._unflushed.clear()
        return self._disk

    def close(self) -> None:
        """Switch it off."""
        self.profile.close()

    def copy(self) -> Copy:
        """Copy its profile."""
        return Copy(self.world.disk.copy(self.path), set(self.delivered), self.device)

    def put_back(self, copy: Copy, *, known_here: bool) -> None:
        """Go on with the profile as it was when it was copied, on this machine or on another one."""
        self.world.ledger.unsteady |= {self.device, copy.device}
        self.close()
        if not known_here or not self.world.habits.renews:  # a machine which has never seen it
            self._machine = self.world.disk.machine()
        self._go_on_with(self.world.disk.copy(copy.path))
        self.delivered = set(copy.delivered)
        self.lost_chain = False

    def _go_on_with(self, path: Path) -> None:
        self.world.disk.drop(self.path)
        self.path = path
        self._open()

    # Crashes

    def _stops(self) -> Stop | None:
        if not self.world.happens(self._mishaps.crash):
            return None
        return self.world.chance.choice(tuple(Stop))

    def _stopped(self) -> None:
        self._image = self.world.disk.copy(self.path)
        if self.world.happens(POWER_FAILS):
            self._disk.log.cut(self._image)
            self.delivered -= self._unflushed

    def _before_commit(self, db: sqlite3.Connection) -> None:
        if self.world.habits.commits_first:
            return
        # Without the safeguard: what is about to be committed leaves already.
        node = self.node
        for name, data in db.execute("SELECT id, data FROM parcels WHERE put = 0").fetchall():
            self.world.ledger.parcel(self, name, data)
            node.parcels[Parcel.parse(data).to][name] = data
        for (data,) in db.execute("SELECT data FROM outbox JOIN events USING (id)").fetchall():
            node.events.setdefault(Event.parse(data).id, data)

    async def does(self, mishaps: Mishaps, step: Callable[[], Awaitable[T]]) -> T | None:
        """Do something on a machine that may stop meanwhile; then it is started again, and None returned."""
        self._mishaps = mishaps
        try:
            return await step()
        except Crash:
            assert self._image is not None  # noqa: S101 - it was copied as the machine stopped
            self.world.ledger.counts["crashes"] += 1
            self.profile.stop()
            self._go_on_with(self._image)
            return None
        finally:
            self._mishaps = CALM
            self.world.ledger.audit(self)

    # Meeting a node

    async def visit(self, mishaps: Mishaps) -> None:
        """Meet the node once."""
        await self.does(mishaps, lambda: self._visit(mishaps))

    async def _visit(self, mishaps: Mishaps) -> None:
        if self._met.get(self.node.community) is not self.node:
            await self._meet()
        await self.pull(mishaps)
        if self.lost_chain:
            await self._renew()
        if not self.is_listed:
            return
        await self.publish()
        await self._resign()
        for stage in self.stages(mishaps):
            await stage()

    def stages(self, mishaps: Mishaps) -> Sequence[Callable[[], Awaitable[None]]]:
        """Return what leaves, in its order."""
        stages: list[Callable[[], Awaitable[None]]] = [
            self._begin_sessions,
            lambda: self._put_parcels(mishaps),
            lambda: self._send(mishaps),
            lambda: self._ask(mishaps),
            lambda: self._give_receipts(mishaps),
        ]
        if not self.world.habits.parcels_first:
            stages = [stages[2], *stages[:2], *stages[3:]]
        return stages

    async def _meet(self) -> None:
        """Bring a node that has nothing of it everything that is known here."""
        node, store = self.node, self.store
        await store.put_parcels_again()
        for who, data in store.rows(
            "SELECT account, manifests.data FROM manifests JOIN profiles USING (account) WHERE community = ?",
            node.community,
        ):
            node.manifests.setdefault(data, who)
        for who, data in store.rows(
            "SELECT account, data FROM profiles WHERE community = ?", node.community
        ):
            node.profiles.setdefault(who, data)
        self._bring_events()
        for (data,) in store.rows(
            f"SELECT data FROM receipts WHERE length(data) > 0 AND {_HERE}",  # noqa: S608 - our own words
            node.community,
        ):
            node.keep_receipt(data)
        self.delivered = {row[0] for row in store.rows("SELECT id FROM events")}
        self._met[node.community] = node

    def _bring_events(self) -> None:
        rows = self.store.rows(
            f"SELECT id, data FROM events WHERE id NOT IN (SELECT id FROM outbox) AND {_HERE}"  # noqa: S608 - likewise
            " ORDER BY kind <> 3, hlc, id",
            self.node.community,
        )
        for event, data in rows:
            self.node.events.setdefault(event, data)

    def compare(self) -> None:
        """Let come again what is not here or there, as where both are compared: what was refused or held may count."""
        self._bring_events()
        self.delivered -= set(self.node.events)
        self.delivered |= {row[0] for row in self.store.rows("SELECT id FROM events")}

    async def pull(self, mishaps: Mishaps) -> None:
        """Take in what the node has for this device."""
        node, store = self.node, self.store
        people = self._people(mishaps)
        if people.manifests or people.profiles:
            await self._take(people)
        every = [
            ("events", self._arriving(node.events.items(), mishaps)),
            ("parcels", self._parcels(mishaps)),
            ("asks", self._arriving(node.asks[self.device].items(), mishaps)),
            ("receipts", self._arriving(_named(node.heard_by(store.me)), mishaps)),
        ]
        flat = [(kind, data) for kind, many in every for data in many]
        for part in self._in_parts(flat, mishaps):
            await self._take(
                Batch(
                    community=node.community, scopes=(node.community,),
                    events=tuple(data for kind, data in part if kind == "events"),
                    parcels=tuple(data for kind, data in part if kind == "parcels"),
                    asks=tuple(data for kind, data in part if kind == "asks"),
                    receipts=tuple(data for kind, data in part if kind == "receipts"),
                    own_node=self.own_node,
                )
            )  # fmt: skip

    def _people(self, mishaps: Mishaps) -> Batch:
        node = self.node
        return Batch(
            community=node.community, scopes=(node.community,),
            # In their order, and before all that was said under them: so a node's log has them.
            manifests=tuple(self._arriving(_named(node.manifests), CALM)),
            profiles=tuple(self._arriving(_named(node.profiles.values()), mishaps)),
        )  # fmt: skip

    def _arriving(self, kept: Iterable[tuple[bytes, bytes]], mishaps: Mishaps) -> list[bytes]:
        world = self.world
        arriving: list[bytes] = []
        for name, data in kept:
            if name in self.delivered or world.happens(mishaps.late):
                continue
            arriving += [data] * (2 if world.happens(mishaps.twice) else 1)
        if world.happens(mishaps.mixed):
            world.chance.shuffle(arriving)
        return arriving

    def _parcels(self, mishaps: Mishaps) -> list[bytes]:
        parcels = self._arriving(self.node.parcels[self.device].items(), mishaps)
        damaged = [one for one in parcels if self.world.happens(mishaps.damaged)]
        old = [self.world.chance.choice(self._had)] if self._had else []
        replayed = old if self.world.happens(mishaps.replayed) else []
        return [*(one[:-1] + bytes((one[-1] ^ 1,)) for one in damaged), *replayed, *parcels]

    def _in_parts(
        self, every: list[tuple[str, bytes]], mishaps: Mishaps
    ) -> list[list[tuple[str, bytes]]]:
        """Divide what comes over several transactions, in any order."""
        if not every:
            return []
        if not self.world.happens(mishaps.mixed):
            return [every]
        self.world.chance.shuffle(every)
        at = self.world.chance.randrange(len(every) + 1)
        return [part for part in (every[:at], every[at:]) if part]

    async def _take(self, batch: Batch) -> None:
        changes = await self.store.take(batch)
        if changes.taken:
            await self.store.flush()
        self._note(batch, changes)
        if not self.world.habits.holds:
            await self.store.write("DELETE FROM held")

    def _note(self, batch: Batch, changes: Changes) -> None:
        node = self.node
        for taken in changes.taken:
            node.parcels[self.device].pop(taken, None)
            node.asks[self.device].pop(taken, None)
        names = (
            *(Event.parse(data).id for data in batch.events),
            *(mail_id(data) for data in (*batch.manifests, *batch.profiles, *batch.receipts)),
        )
        self.delivered.update(names)
        self._unflushed.update(names)
        self.lost_chain = self.lost_chain or changes.chain_lost
        self.world.ledger.audit(self)
        self._had += batch.parcels
        self.world.ledger.took(self, batch.parcels)

    async def _renew(self) -> None:
        """Become a new device, as soon as it can sign that it is one."""
        if not self.world.habits.renews:
            self.world.ledger.unsteady.discard(self.device)  # it knows what it should do
            return
        try:
            await self.store.renew_device()
        except UserError:
            return  # another own device has changed the keys: what this one needs is on its way
        self.lost_chain = False
        self.world.ledger.counts["renewed devices"] += 1
        await self.pull(CALM)

    async def publish(self) -> None:
        """Leave the manifest, a profile and prekeys, where the node has others."""
        node, store = self.node, self.store
        node.manifests.setdefault(self.profile.keyring.manifest, store.me)
        if node.profiles.get(store.me) is None:
            node.profiles[store.me] = await store.sign_profile(node.community, "Somebody", "", None)
        prekeys = await store.renew_prekeys(node.prekey_ids(self.device))
        if prekeys is not None:
            published = Published.parse(prekeys)
            node.prekeys[published.device] = published
            self.world.ledger.last_resorts.add(published.last_resort.id)

    async def _resign(self) -> None:
        """Sign anew what another device that this machine was has left, once it is sure what of that the node has."""
        others = "SELECT 1 FROM outbox JOIN events USING (id) WHERE device != ? AND failed = 0"
        if not self.lost_chain and self.store.rows(others, self.device):
            await self.pull(CALM)
            if not self.lost_chain:
                await self.store.resign_others((self.node.community,))
                self.delivered -= {row[0] for row in self.store.rows("SELECT old FROM resigned")}
                self.world.ledger.audit(self)

    # What leaves

    async def _begin_sessions(self) -> None:
        every = [
            self.node.take_bundle(one) for one in self.store.bundles_wanted((self.node.community,))
        ]
        if bundles := [one for one in every if one is not None]:
            await self.store.take_bundles(bundles)

    async def _put_parcels(self, mishaps: Mishaps) -> None:
        world = self.world
        put: list[bytes] = []
        for _, name, data in self.store.parcels_to_put(10_000, scopes=(self.node.community,)):
            world.ledger.parcel(self, name, data)
            if not self._is_taken(Parcel.parse(data).to):
                continue
            if world.happens(mishaps.perished):
                world.ledger.perished(name)
            else:
                world.ledger.put(name)
                self.node.parcels[Parcel.parse(data).to][name] = data
            if not world.happens(mishaps.unanswered):
                put.append(name)
        if put:
            await self.store.parcels_put(put)

    def _is_taken(self, to: DeviceId) -> bool:
        """Tell whether the node takes parcels to a device: a second one only where it knows of it."""
        node = self.node
        return node is self.world.node or node.counts(to)

    def _waiting(self) -> list[tuple[EventId, bytes]]:
        """Return what waits to be sent, in its order."""
        return self.store.rows(
            "SELECT events.id, data FROM outbox JOIN events USING (id)"  # noqa: S608 - our own words
            f" WHERE failed = 0 AND device = ? AND events.{_HERE} ORDER BY outbox.n",
            self.device,
            self.node.community,
        )

    async def _send(self, mishaps: Mishaps) -> None:
        for event, data in self._waiting():
            self.world.ledger.sent(self, Event.parse(data))
            self.node.events.setdefault(event, data)
            if not self.world.happens(mishaps.unanswered):
                await self.store.sent(event, safe=not self.own_node, community=self.node.community)

    async def _ask(self, mishaps: Mishaps) -> None:
        scopes = (self.node.community,)
        due = self.store.next_ask_ms(scopes)
        if not self.world.habits.asks or due is None or due > self.now:
            return
        for data in await self.store.due_asks(scopes):
            self.world.ledger.counts["asks"] += 1
            if not self.world.happens(mishaps.perished):
                self.node.asks[Ask.parse(data).to][mail_id(data)] = data

    async def _give_receipts(self, mishaps: Mishaps) -> None:
        if due := self.store.due((self.node.community,)):
            await self.store.receipts(due)
        unsent = f"SELECT data FROM receipts WHERE unsent = 1 AND {_HERE}"  # noqa: S608 - our own words
        for (data,) in self.store.rows(unsent, self.node.community):
            if self.world.happens(mishaps.perished):
                continue
            self.node.keep_receipt(data)
            await self.store.write("UPDATE receipts SET unsent = 0 WHERE data = ?", data)


def _named(kept: Iterable[bytes]) -> list[tuple[bytes, bytes]]:
    return [(mail_id(data), data) for data in kept]
