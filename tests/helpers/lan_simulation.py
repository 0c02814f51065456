"""Random schedules of a LAN whose hub may leave: real deciding machines, real stores, nodes that stop and lose their disks.

Every machine has a device, and a node that is hub while the real ``Seeking`` and ``Rivalry`` say so. Whoever is attached
meets the hub's node now and then, as ``SimulatedDevice`` does. Some people may be in a closed community beside the open
one: there each of their machines has another node, and way of its own. At the end the network is whole: nothing is lost or
doubled.
"""

import asyncio
import tempfile
from collections import Counter
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence, Set as AbstractSet
from copy import copy
from dataclasses import dataclass, fields, replace
from enum import Enum, auto
from pathlib import Path
from typing import Any, Self

from chatera.client.seeking import Seeking
from chatera.crypto.keys import Identity
from chatera.protocol.header import Event
from chatera.protocol.ids import (
    AccountId,
    CommunityId,
    DeviceId,
    EventId,
)
from chatera.protocol.sealed import Parcel
from chatera.store.changes import STORED
from chatera.testing.memory_node import MemoryNode
from chatera.testing.simulated_device import CALM, Copy, Habits, Mishaps, SimulatedDevice, World
from chatera.testing.simulation import (
    COMMUNITY,
    MIXED,
    SECOND_MS,
    START_MS,
    Outcome,
    Person,
    Shape,
    Simulation,
)
from chatera_server.hub.rivalry import Rivalry
from tests.helpers.hub_lan import Host, Lan, MakeRivalry, MakeSeeking

CLOSED = CommunityId(bytes(reversed(range(32))))
SKEW_MS = 5 * 60 * SECOND_MS
STEPS = 40
HEALING_S = 45.0
"""After which one hub is left, and everybody with it."""
MEETS = 0.4
"""How likely somebody who is attached meets the hub between two things that happen."""
_TALK = {
    "say": 40, "edit": 3, "react": 3, "delete": 2, "found": 2, "add": 2, "remove": 2, "link": 1,
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class LanShape(Shape):
    """What kind of schedule is drawn on a LAN.

    Attributes:
        closed: how likely somebody is in the closed community too.
        shut: how likely nobody can connect to a machine.
    """

    closed: float = 0.0
    shut: float = 0.0


def _shape(
    does: Mapping[str, int], mishaps: Mishaps = MIXED, closed: float = 0.0, shut: float = 0.0
) -> LanShape:
    return LanShape(does={**_TALK, **does}, mishaps=mishaps, steps=STEPS, closed=closed, shut=shut)


LAN_SHAPES: Mapping[str, LanShape] = {
    "killed": _shape({"kill hub": 8, "switch on": 4}),
    "machines": _shape({"switch off": 4, "quit": 3, "switch on": 9}),
    "asleep": _shape({"sleep": 12, "kill hub": 2, "switch off": 2, "switch on": 4, "add": 3, "remove": 3}),
    "firewalls": _shape({"kill hub": 4, "switch off": 3, "sleep": 2, "switch on": 5}, shut=0.4),
    "cut": _shape({"cut": 4, "heal": 4, "add": 4, "remove": 4}),
    "crashes": _shape({"kill hub": 6}, replace(MIXED, crash=0.03)),
    "one way": _shape({"deafen": 4, "heal": 3, "kill hub": 3, "switch on": 2, "add": 2, "remove": 2}),
    "disks": _shape({"lose disk": 1, "kill hub": 4, "switch on": 4}),
    "restored": _shape({"copy": 3, "put back": 2, "kill hub": 4, "cut": 1, "heal": 2}, closed=0.3),
    "two communities": _shape(
        {"kill hub": 6, "switch off": 1, "switch on": 5, "cut": 2, "heal": 2, "found": 2, "add": 2}, closed=0.8,
    ),
    "everything": _shape(
        {
            "kill hub": 4, "switch off": 2, "quit": 1, "sleep": 2, "cut": 2, "deafen": 1, "heal": 3, "switch on": 9,
            "copy": 1, "put back": 1, "revoke": 1,
        },
        replace(MIXED, crash=0.01), closed=0.3, shut=0.15,
    ),
}  # fmt: skip
"""By their names; one after the other is played."""


@dataclass(frozen=True, kw_only=True)
class Safe:
    """The safeguards of a hand-over; each can be given up.

    That what was not acknowledged is sent again can't: whoever took it for sent would bring it to the next hub with the rest
    of what they have, so for want of it alone nothing is lost, and no tick lies.

    Attributes:
        commits_first: a node acknowledges what is committed. What it forgets comes back with its author, so for want of this
            alone nothing is lost: the tick lies.
        counts_machines: one's own node is no second machine.
        brings: whoever meets another node, or compares, brings it the events that they have. What is on a machine that lives
            is handed on besides, so want of this is felt where a hub's disk is gone.
        hands_on: a node that is no hub any more hands on what it keeps.
        dedupes: a node keeps once what it is brought again. Clients would show nothing twice for want of it: they know events
            by their ids, and behind that stand two unique indexes. So it is looked for in what the nodes keep.
    """

    commits_first: bool = True
    counts_machines: bool = True
    brings: bool = True
    hands_on: bool = True
    dedupes: bool = True


class Moment(Enum):
    """When a node stops that was given events."""

    BEFORE_COMMIT = auto()
    AFTER_COMMIT = auto()
    ACKNOWLEDGED = auto()


class HubDied(Exception):
    """The node stopped while somebody talked with it."""


class Written(dict[EventId, bytes]):
    """Events by their ids, and how often each was written.

    Args:
        dedupes: what is here is not written again.
    """

    def __init__(self, *, dedupes: bool) -> None:
        super().__init__()
        self.dedupes = dedupes
        self.times = Counter[EventId]()

    def __copy__(self) -> Self:
        again = type(self)(dedupes=self.dedupes)
        again.update(self)
        again.times.update(self.times)
        return again

    def setdefault(self, event: EventId, data: bytes) -> bytes:
        """Keep an event that somebody sends, brings or hands on."""
        if event not in self or not self.dedupes:
            self.times[event] += 1
        return super().setdefault(event, data)


class HubNode(MemoryNode):
    """A node whose machine may stop before it has committed."""

    @classmethod
    def of(cls, community: CommunityId, safe: Safe) -> Self:
        """Return one that keeps nothing yet."""
        return cls(community, events=Written(dedupes=safe.dedupes))

    @property
    def has_doubles(self) -> bool:
        """Whether it has written something again that it had."""
        assert isinstance(self.events, Written)
        return any(times > 1 for times in self.events.times.values())

    def kept(self) -> MemoryNode:
        """Return what is on the disk now."""
        kept = copy(self)
        for name in (one.name for one in fields(MemoryNode) if one.name != "community"):
            value = copy(getattr(self, name))
            if name in {"parcels", "asks"}:
                value = type(value)(value.default_factory, {k: dict(v) for k, v in value.items()})
            setattr(kept, name, value)
        return kept

    def restart(self, kept: MemoryNode) -> None:
        """Go on with what was on the disk."""
        vars(self).update(vars(kept))


@dataclass
class Place:
    """A machine's place in one community.

    Attributes:
        node: what it is hub with, where it is.
    """

    community: CommunityId
    host: Host
    node: HubNode


class Machine:
    """What stands at one place of the network.

    Args:
        hosts: its part in each community that it is in.
        skew_ms: how much its clock goes wrong.
        safe: the safeguards of its nodes.
    """

    def __init__(self, hosts: Mapping[CommunityId, Host], skew_ms: int, safe: Safe) -> None:
        self.places = {one: Place(one, host, HubNode.of(one, safe)) for one, host in hosts.items()}
        self.skew_ms = skew_ms
        self.number = hosts[COMMUNITY].number

    @property
    def up(self) -> bool:
        """Whether it is switched on."""
        return self.places[COMMUNITY].host.up

    @property
    def asleep(self) -> bool:
        """Whether nothing runs on it, though it is switched on."""
        return self.up and self.places[COMMUNITY].host.asleep

    @property
    def shut(self) -> bool:
        """Whether a firewall lets nobody in."""
        return self.places[COMMUNITY].host.shut

    def sleep(self, seconds: float, *, standby: bool) -> None:
        """Stand still for a while."""
        for place in self.places.values():
            place.host.sleep(seconds, standby=standby)

    def wake(self) -> None:
        """Go on, if it sleeps."""
        for place in self.places.values():
            place.host.wake()

    def revive(self) -> None:
        """Switch it on."""
        for place in self.places.values():
            place.host.revive(place.community)

    def kill(self) -> None:
        """Take it down."""
        for place in self.places.values():
            place.host.kill()

    def quit(self) -> None:
        """Close the program on it in good order."""
        for place in self.places.values():
            place.host.quit()


class LanDevice(SimulatedDevice):
    """A device on a machine of the LAN."""

    def __init__(
        self, world: World, path: Path, machine: Machine, simulation: "LanSimulation"
    ) -> None:
        self.machine = machine
        self._simulation = simulation
        self._at = COMMUNITY
        super().__init__(world, path)

    def hub(self, community: CommunityId) -> Place | None:
        """Whose node it is attached to in a community; None while it seeks."""
        place = self.machine.places.get(community)
        if place is None or not place.host.up or not place.host.attached:
            return None
        hub = place.host.connected
        return self._simulation.machines[hub.host.number].places[community] if hub else None

    @property
    def _hub(self) -> Place | None:
        return self.hub(self._at)

    @property
    def _own(self) -> Place:
        return self.machine.places[self._at]

    @property
    def node(self) -> MemoryNode:
        """The hub's."""
        return (self._hub or self._own).node

    def comes_to(self, node: MemoryNode) -> bool:
        """Tell whether it is in the community of a node."""
        return node.community in self.machine.places

    @property
    def own_node(self) -> bool:
        """Whether this machine is hub."""
        return self._hub is self._own and self._simulation.safe.counts_machines

    @property
    def now(self) -> int:
        """Clocks go wrong by some minutes."""
        return self.world.now + self.machine.skew_ms

    def put_back(self, copy: Copy, *, known_here: bool) -> None:
        """Go on with the profile as it was; what it had meanwhile is lost, and its receipts may be on their way."""
        self._simulation.loses(self)
        super().put_back(copy, known_here=known_here)

    async def visit(self, mishaps: Mishaps) -> None:
        """Meet the hub of each community, if there is one; it may stop meanwhile."""
        places = list(self.machine.places)
        if len(places) > 1:
            self.world.chance.shuffle(places)
        for community in places:
            self._at = community
            if self._hub is None:
                continue
            try:
                await self._go_on_here()
                await super().visit(mishaps)
            except HubDied:
                self._simulation.kill_hub_of(self, community)
        self._simulation.look_at_ticks(self)

    async def _go_on_here(self) -> None:
        """Let encrypted conversations go on where the others are now, as the client does when it hears of them."""
        if len(self.machine.places) == 1:
            return
        rows = self.store.rows(
            "SELECT account, community FROM conversations WHERE kind = 'direct' AND suite = 1 AND account != ?",
            self.store.me,
        )
        for account, community in rows:
            is_here = self._simulation.meet(self, account, self._at)
            if (
                community != self._at
                and is_here
                and not self._simulation.meet(self, account, community)
            ):
                await self.store.follow_direct(account, self._at)
                self.world.ledger.counts["conversations that went on elsewhere"] += 1

    def compare(self) -> None:
        """Compare with the hub of each community."""
        for community in self.machine.places:
            self._at = community
            super().compare()

    async def _meet(self) -> None:
        await super()._meet()
        if self._simulation.safe.hands_on and self._hub is not self._own:
            self.node.inherit(self._own.node)
        self._met[self._at] = self.node

    def _bring_events(self) -> None:
        if self._simulation.safe.brings:
            super()._bring_events()

    def _is_taken(self, to: DeviceId) -> bool:
        return self._at == COMMUNITY or self.node.counts(to)

    async def _send(self, mishaps: Mishaps) -> None:
        """A node that stops before it has committed acknowledges nothing."""
        node, safe = self.node, self._simulation.safe
        assert isinstance(node, HubNode)
        before = node.kept()
        rows = self._waiting()
        for event, data in rows:
            self.world.ledger.sent(self, Event.parse(data))
            node.events.setdefault(event, data)
        stops = self._simulation.where_it_stops() if rows else None
        if stops is Moment.BEFORE_COMMIT:
            node.restart(before)
        if stops is Moment.AFTER_COMMIT or (stops is Moment.BEFORE_COMMIT and safe.commits_first):
            raise HubDied
        for event, _ in rows:
            if not self.world.happens(mishaps.unanswered):
                await self.store.sent(event, safe=not self.own_node, community=node.community)
                if not self.own_node:
                    self._simulation.acknowledged.add(event)
        if stops is not None:
            raise HubDied


class LanSimulation(Simulation):
    """One schedule on a LAN.

    Args:
        path: an empty directory.
        template: a store file without rows.
        seed: of everything.
        shape: what is played.
        safe: the safeguards.
        rivalry: decides between hubs.
        seeking: decides where machines go.
        habits: of the devices.
    """

    def __init__(
        self, path: Path, template: Path, seed: int, shape: LanShape, *, safe: Safe = Safe(),
        rivalry: MakeRivalry = Rivalry, seeking: MakeSeeking = Seeking, habits: Habits | None = None,
    ) -> None:  # fmt: skip
        super().__init__(path, template, seed, shape, habits=habits)
        self.safe = safe
        self.lan = Lan(seed, 0, rivalry=rivalry, seeking=seeking)
        self.closed_lan = Lan(seed, 0, rivalry=rivalry, seeking=seeking)
        self.machines: dict[int, Machine] = {}
        self._lans = (self.lan, self.closed_lan) if shape.closed else (self.lan,)
        self._closed = shape.closed
        self._shut = shape.shut
        self._members: list[Person] = []
        self.acknowledged: set[bytes] = set()
        self._ticked: set[EventId] = set()
        self._whole_disks = True
        self._lost: set[bytes] = set()

    def _start(self, person: Person, identity: Identity, manifest: bytes) -> SimulatedDevice:
        world = self.world
        if not person.devices and world.happens(self._closed):
            self._members.append(person)
        hosts = {COMMUNITY: self.lan.add_host(), CLOSED: self.closed_lan.add_host(CLOSED)}
        if person not in self._members:
            hosts.pop(CLOSED).up = False
        shut = world.happens(self._shut) and not self._needed(hosts)
        for host in hosts.values():
            host.shut = shut
        skew = world.chance.randint(-SKEW_MS, SKEW_MS)
        machine = Machine(hosts, skew, self.safe)
        self.machines[machine.number] = machine
        device = LanDevice(world, world.disk.make(identity, manifest), machine, self)
        person.devices.append(device)
        self._devices.append(device)
        for community, host in hosts.items():
            host.start(community)
        return device

    async def _begin(self) -> None:
        await super()._begin()
        for _ in range(4):
            await self._live(3.0)

    async def _do(self, what: str) -> None:
        await self._live(self.world.chance.choice((0.05, 0.3, 1.0, 4.0)))
        await self._actions()[what]()

    def _actions(self) -> dict[str, Callable[[], Coroutine[Any, Any, None]]]:
        return super()._actions() | {
            "kill hub": self._kill_hub, "switch off": self._switch_off, "quit": self._quit, "sleep": self._sleep,
            "switch on": self._switch_on, "cut": self._cut, "deafen": self._deafen, "heal": self._heal,
            "lose disk": self._lose_disk,
        }  # fmt: skip

    async def _live(self, seconds: float) -> None:
        """Let time pass; who is attached meets the hub or not."""
        self._run(seconds)
        devices = [one for one in self._devices if one.alive and not self._asleep(one)]
        self.world.chance.shuffle(devices)
        for device in devices:
            if self.world.happens(MEETS):
                await device.visit(self._shape.mishaps)

    def _run(self, seconds: float) -> None:
        for lan in self._lans:
            lan.run(seconds)
        self.world.now = max(self.world.now, START_MS + int(self.lan.now * 1000))

    # What happens to machines

    def where_it_stops(self) -> Moment | None:
        """Decide whether a node stops just now."""
        if self._shape.mishaps is CALM:
            return None
        likely = 0.1 if self._shape.mishaps.crash else 0.01
        return self.world.chance.choice(tuple(Moment)) if self.world.happens(likely) else None

    def kill_hub_of(self, device: LanDevice, community: CommunityId) -> None:
        """The process of the hub that a device talks with stops."""
        hub = device.hub(community)
        if hub is not None:
            hub.host.kill_hub()

    def _needed(
        self, communities: Iterable[CommunityId], but: SimulatedDevice | None = None
    ) -> bool:
        """Tell whether in some community nobody else lets others in: each would keep a hub of its own there."""
        open_ones = [
            one.machine for one in self._lan_devices()
            if one.alive and one is not but and not one.machine.shut
        ]  # fmt: skip
        return not all(any(one in machine.places for machine in open_ones) for one in communities)

    def _on(self) -> list[Machine]:
        return [one for one in self.machines.values() if one.up]

    def _asleep(self, device: SimulatedDevice) -> bool:
        assert isinstance(device, LanDevice)
        return device.machine.asleep

    def _any(self) -> SimulatedDevice:
        """Return a device that somebody uses: none that sleeps, where others don't."""
        alive = [one for one in self._devices if one.alive]
        return self.world.chance.choice([one for one in alive if not self._asleep(one)] or alive)

    async def _kill_hub(self) -> None:
        awake = [one for one in self._on() if not one.asleep]
        places = [place for one in awake for place in one.places.values()]
        if hubs := [one for one in places if one.host.hub is not None]:
            self.world.chance.choice(hubs).host.kill_hub()
            self.world.ledger.counts["killed hubs"] += 1

    async def _switch_off(self) -> None:
        if len(on := self._on()) > 1:
            self.world.chance.choice(on).kill()
            self.world.ledger.counts["switched off"] += 1

    async def _quit(self) -> None:
        if len(on := [one for one in self._on() if not one.asleep]) > 1:
            self.world.chance.choice(on).quit()
            self.world.ledger.counts["quit"] += 1

    async def _switch_on(self) -> None:
        off = [one.machine for one in self._lan_devices() if one.alive and not one.machine.up]
        if off:
            self.world.chance.choice(off).revive()

    async def _sleep(self) -> None:
        """Nothing runs on a machine for a while, or its program is stopped; then it goes on as if nothing had been."""
        chance = self.world.chance
        if awake := [one for one in self._on() if not one.asleep]:
            hubs = [one for one in awake if any(p.host.hub for p in one.places.values())]
            machine = chance.choice(hubs if hubs and self.world.happens(0.5) else awake)
            seconds = chance.choice((chance.uniform(0.3, 2.5), chance.uniform(2.5, 60.0)))
            machine.sleep(seconds, standby=self.world.happens(0.5))
            self.world.ledger.counts["slept"] += 1

    async def _cut(self) -> None:
        chance = self.world.chance
        sides = {number: chance.randint(1, 2) for number in self.machines}
        self._partition(sides, self.lan.deaf)
        self.world.ledger.counts["cuts"] += 1

    async def _deafen(self) -> None:
        """Nobody hears a machine any more that hears the others, or the other way round."""
        chance = self.world.chance
        one = chance.choice(list(self.machines))
        others = [number for number in self.machines if number != one]
        reached = chance.sample(others, chance.randint(1, len(others)))
        heard = chance.random() < 0.5
        pairs = {(one, other) if heard else (other, one) for other in reached}
        self._partition(self.lan.side, self.lan.deaf | pairs)
        self.world.ledger.counts["deafened"] += 1

    async def _heal(self) -> None:
        self._partition(dict.fromkeys(self.machines, 0))

    def _partition(
        self, sides: dict[int, int], deaf: AbstractSet[tuple[int, int]] = frozenset()
    ) -> None:
        for lan in self._lans:
            lan.partition(dict(sides), deaf)

    async def _lose_disk(self) -> None:
        """One disk is gone, with the profile and the node on it; its machine stays off."""
        devices = [one for one in self._lan_devices() if one.alive]
        if not self._whole_disks or len(devices) < 3:
            return
        device = self.world.chance.choice(devices)
        if self._needed(device.machine.places, device):
            return
        self._whole_disks = False
        device.alive = False
        device.machine.kill()
        self.loses(device)
        for place in device.machine.places.values():
            self._lost |= set(place.node.events)
            for mail in place.node.parcels.values():
                for name in mail:
                    self.world.ledger.perished(name)
            place.node = HubNode.of(place.community, self.safe)
        self.world.ledger.counts["lost disks"] += 1

    def loses(self, device: LanDevice) -> None:
        """Note what a device has, and soon has no more: it had that when it said so, and what it said may come only now."""
        self._lost |= {row[0] for row in device.store.rows("SELECT id FROM events")}

    # Who is where

    def meet(self, device: LanDevice, account: AccountId, community: CommunityId) -> bool:
        """Tell whether somebody is seen at a device's hub in a community."""
        hub = device.hub(community)
        return hub is not None and any(
            other.store.me == account and other.hub(community) is hub
            for other in self._lan_devices()
            if other.alive
        )

    def _community(self, device: SimulatedDevice) -> CommunityId:
        assert isinstance(device, LanDevice)
        places = list(device.machine.places)
        return places[0] if len(places) == 1 else self.world.chance.choice(places)

    def _people_in(self, community: CommunityId) -> list[Person]:
        return self._members if community == CLOSED else self._people

    def _lan_devices(self) -> list[LanDevice]:
        return [one for one in self._devices if isinstance(one, LanDevice)]

    # What must hold

    def look_at_ticks(self, device: LanDevice) -> None:
        """One tick says that two machines have a message; two are a receipt, which proves itself.

        Of what it wrote before it was put back, a machine knows no more than that some device of its account did.
        """
        rows = device.store.rows(
            "SELECT id FROM messages WHERE own = 1 AND state = ? AND device = ?",
            STORED, device.device,
        )  # fmt: skip
        for (event,) in rows:
            if event in self._ticked:
                continue
            self._ticked.add(EventId(event))
            self.world.ledger.ticked.add(EventId(event))
            if self._holders(event) < 2:
                self.world.ledger.problem("a tick where only one machine has the message")

    def _holders(self, event: bytes) -> int:
        found = {
            number
            for number, one in self.machines.items()
            if any(event in place.node.events for place in one.places.values())
        }
        for device in self._lan_devices():
            if device.alive and device.store.rows("SELECT 1 FROM events WHERE id = ?", event):
                found.add(device.machine.number)
        return len(found) + (event in self._lost)

    async def _settle(self) -> None:
        """The network is whole again: one hub is left, and everything meets there."""
        for device in self._lan_devices():
            device.machine.wake()
            if device.alive and not device.machine.up:
                device.machine.revive()
        await self._heal()
        self._shape = replace(self._shape, mishaps=CALM)
        await self._part_twins()
        for _ in range(3):
            await self._live(HEALING_S / 3)
        first, second = self._last_hub(COMMUNITY), None
        if any(CLOSED in one.places for one in self._on()):
            second = self._last_hub(CLOSED)
            if second is None:
                return
        if first is None:
            return
        self.world.node, self.world.second = first, second
        self._forget_mail()
        await super()._settle()
        self._compare()  # as everybody does at each login
        await super()._settle()
        self._nothing_lost()

    def _last_hub(self, community: CommunityId) -> HubNode | None:
        """Return the node that is left of a community."""
        lan = self.lan if community == COMMUNITY else self.closed_lan
        hubs = lan.hubs()
        if len(hubs) != 1 or lan.alone():
            self.world.ledger.problem(f"{len(hubs)} hubs, and {len(lan.alone())} alone")
            return None
        return self.machines[hubs[0].host.number].places[community].node

    def _forget_mail(self) -> None:
        """Parcels lie with other nodes than the last one; those of devices that are gone, nobody brings there."""
        alive = {one.device for one in self._devices if one.alive}
        every = [place.node for one in self.machines.values() for place in one.places.values()]
        nodes = [one for one in every if all(one is not last for last in self.world.nodes)]
        for name, data in (
            (n, d) for one in nodes for mail in one.parcels.values() for n, d in mail.items()
        ):
            if Parcel.parse(data).sender not in alive:
                self.world.ledger.perished(name)

    def _nothing_lost(self) -> None:
        """What was acknowledged is there, and all that was said on machines that live; no node keeps anything twice."""
        here = {event for node in self.world.nodes for event in node.events}
        ledger = self.world.ledger
        if any(event not in here for event in self.acknowledged):
            ledger.problem("an acknowledged event is lost")
        nodes = [place.node for one in self.machines.values() for place in one.places.values()]
        if any(node.has_doubles for node in nodes):
            ledger.problem("a node keeps an event twice")
        for device in self._lan_devices():
            if not device.alive or not device.is_listed or device.is_stuck:
                continue
            said = device.store.rows(
                "SELECT id FROM events WHERE device = ? AND id NOT IN (SELECT id FROM outbox WHERE failed = 1)",
                device.device,
            )
            if any(event not in here for (event,) in said):
                ledger.problem("what was said on a machine that lives is lost")


def play(
    seed: int, template: Path, *, shape: str = "", shapes: Sequence[str] = tuple(LAN_SHAPES),
    directory: Path | None = None, **bugs: Any,
) -> Outcome:  # fmt: skip
    """Play the schedule of a seed; its shape follows from it, of ``shapes``, where none is named."""
    name = shape or shapes[seed % len(shapes)]
    with tempfile.TemporaryDirectory(dir=directory) as path:
        simulation = LanSimulation(Path(path), template, seed, LAN_SHAPES[name], **bugs)
        ledger = simulation.world.ledger
        try:
            asyncio.run(simulation.play())
        except Exception as error:  # noqa: BLE001 - a schedule that does not come to its end is told like others
            ledger.problem(f"it broke off: {error!r}")
        finally:
            simulation.close()
    return Outcome(
        seed=seed, shape=name, problems=tuple(ledger.problems), counts=dict(ledger.counts)
    )
