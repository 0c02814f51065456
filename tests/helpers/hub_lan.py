"""A LAN in virtual time: the real deciding machines of clients and hubs, and a wire that is late and loses beacons.

Nothing here decides anything: it carries out the effects of ``Seeking`` and ``Rivalry`` and tells them what became of it.
A machine may sleep: nothing runs on it then, and its clock may stand still. And a firewall may let nobody in.
"""

import heapq
import random
from collections.abc import Callable, Set as AbstractSet
from dataclasses import dataclass, field
from functools import partial

from chatera.client.seeking import (
    TICK_S,
    Abandon,
    Candidate,
    Dial,
    Effect,
    GiveUpHub,
    OpenHub,
    Seeking,
)
from chatera.discovery.announcer import LONELY_S, STEADY_S
from chatera.discovery.hub import Hub
from chatera.discovery.sightings import Sightings
from chatera.protocol.beacon import STRENGTH_WIRED, STRENGTH_WIRELESS, Advert
from chatera.protocol.communities import Apart, Merger, same
from chatera_server.hub.rivalry import ATTEMPT_S, GiveWay, MergeAs, Rivalry, Stay
from chatera_server.hub.standing import Standing

SILENT_S = 3.0  # a hub that does not answer for so long is left
ROUNDING_S = 1e-6
DOUBTS_S = 1.5  # a hub that is asked after a sleep whether it is there answers within this time
BEACON_LOSS = 0.05

Work = Callable[[], None]
MakeRivalry = Callable[[Callable[[], Standing]], Rivalry]
MakeSeeking = Callable[[bytes], Seeking]


class Lan:
    """Hosts, the time, and who can reach whom."""

    def __init__(
        self, seed: int, count: int, *, rivalry: MakeRivalry = Rivalry,
        seeking: MakeSeeking = Seeking,
    ) -> None:  # fmt: skip
        self.random = random.Random(seed)
        self.now = 0.0
        self.make_rivalry = rivalry
        self.side: dict[int, int] = dict.fromkeys(range(count), 0)
        self.deaf: set[tuple[int, int]] = set()
        self.gone_to: dict[bytes, bytes] = {}
        self._last: dict[tuple[int, int], float] = {}
        self._queue: list[tuple[float, int, Work]] = []
        self._count = 0
        self._make_seeking = seeking
        self.hosts: list[Host] = []
        for _ in range(count):
            self.add_host()

    def add_host(self, closed: bytes | None = None) -> "Host":
        """Put one more machine into the network; ``closed`` is on its way with that closed community alone."""
        number = len(self.hosts)
        self.side.setdefault(number, 0)
        make = self._make_seeking if closed is None else partial(Seeking, closed=closed)
        host = Host(self, number, make, closed=closed is not None)
        self.hosts.append(host)
        return host

    def later(self, delay: float, work: Work) -> None:
        self._count += 1
        heapq.heappush(self._queue, (self.now + delay, self._count, work))

    def run(self, seconds: float) -> None:
        end = self.now + seconds
        while self._queue and self._queue[0][0] <= end:
            self.now, _, work = heapq.heappop(self._queue)
            work()
        self.now = end

    def delay(self) -> float:
        return self.random.uniform(0.0005, 0.03)

    def passes(self, one: "Host", other: "Host") -> bool:
        """Tell whether what one says comes to the other."""
        same = self.side[one.number] == self.side[other.number]
        return one.up and other.up and same and (one.number, other.number) not in self.deaf

    def reachable(self, one: "Host", other: "Host") -> bool:
        """Tell whether they can be connected, for which each has to hear the other."""
        return self.passes(one, other) and self.passes(other, one)

    def accepts(self, one: "Host", other: "Host") -> bool:
        """Tell whether one can connect to the other."""
        return self.reachable(one, other) and (one is other or not other.shut)

    def send(self, one: "Host", other: "Host", work: Work) -> None:
        """Deliver something over a connection after a while, if it can still be then; who sleeps reads it later."""

        def arrive() -> None:
            if self.reachable(one, other):
                other.reads(work)

        # What is said to somebody comes in its order.
        at = max(self.now + self.delay(), self._last.get((one.number, other.number), 0.0))
        self._last[one.number, other.number] = at
        self.later(at - self.now, arrive)

    def call(self, one: "Host", work: Callable[["Host"], None]) -> None:
        """Let everybody hear something whom it reaches and who does not happen to miss it, or to be switched to standby."""

        def arrive(other: "Host") -> None:
            if self.passes(one, other) and not other.in_standby:
                other.reads(partial(work, other))

        for other in self.hosts:
            if self.random.random() >= BEACON_LOSS:
                self.later(self.delay(), partial(arrive, other))

    def hubs(self, side: int | None = None) -> list["VirtualHub"]:
        return [
            host.hub for host in self.hosts
            if host.up and host.hub is not None and side in {None, self.side[host.number]}
        ]  # fmt: skip

    def alone(self) -> list[int]:
        """Return the hosts that are awake and not connected to a hub that lives and can be reached."""
        awake = [host for host in self.hosts if host.up and not host.asleep]
        return [host.number for host in awake if not host.attached]

    def hub_of(self, node: bytes) -> "VirtualHub | None":
        return next((hub for hub in self.hubs() if hub.node == node), None)

    def partition(
        self, sides: dict[int, int], deaf: AbstractSet[tuple[int, int]] = frozenset()
    ) -> None:
        """Cut silently: connections across die of silence after two to three seconds.

        Args:
            sides: only who is on the same one can hear each other.
            deaf: pairs of which the second does not hear the first, though it may be heard.
        """
        self.side, self.deaf = sides, set(deaf)
        for host in self.hosts:
            hub = host.connected
            if hub is not None and not self.reachable(host, hub.host):
                wait = self.random.uniform(2.0, 3.0)
                host.later(wait, partial(host.lose, hub, "silence"))
                hub.host.later(wait, partial(hub.clients.discard, host.number))


@dataclass
class VirtualHub:
    """A hub in its own process on a host."""

    lan: Lan
    host: "Host"
    node: bytes
    community: bytes
    strength: int
    aliases: tuple[bytes, ...] = ()
    clients: set[int] = field(default_factory=set)
    unreachable: set[int] = field(default_factory=set)
    left: bool = False
    found: bool = False

    def __post_init__(self) -> None:
        apart = self.host.apart(self.community, *self.aliases)
        self.rivalry = (
            Rivalry(self.standing, apart) if apart.ids else self.lan.make_rivalry(self.standing)
        )
        self.sightings = Sightings(self._hear, self.rivalry.gone)
        self._seq = 0
        self._told: tuple[int, bytes] | None = None
        self._next_beacon = 0.0
        self._live()

    @property
    def alive(self) -> bool:
        return self.host.up and self.host.hub is self

    def standing(self) -> Standing:
        return Standing(
            self.node, self.community, self.aliases, len(self.clients), self.strength,
            self.host.closed,
        )  # fmt: skip

    def candidate(self) -> Candidate:
        host = self.host
        return Candidate(
            self.node, self.community, (host.address,), host.port, self.aliases, host.closed
        )

    def _live(self) -> None:
        if not self.alive and self.host.hub is not None:
            return
        if self.left or (self.host.hub is not None and self.host.hub is not self):
            return
        self.found = self.found or bool(self.clients)
        if not self.found:  # a desktop's hub says nothing before its own client has come
            self.host.later(0.01, self._live)
            return
        now = self.host.now
        told = (len(self.clients), self.community)
        if now >= self._next_beacon or told != self._told:
            self._told = told
            self._next_beacon = now + (STEADY_S if self.clients else LONELY_S)
            self._beacon()
        self.sightings.expire(now)
        self.decide()
        self.host.later(0.2, self._live)

    def _beacon(self, *, leaving: bool = False) -> None:
        self._seq += 1
        advert = Advert(
            node=self.node, community=self.community, aliases=self.aliases, port=self.host.port,
            clients=len(self.clients), strength=self.strength, boot=self.host.opened, seq=self._seq,
            leaving=leaving, closed=self.host.closed,
        )  # fmt: skip
        self.lan.call(self.host, lambda host: host.hear(advert, self.host.address))

    def goodbye(self) -> None:
        self._beacon(leaving=True)

    def _hear(self, hub: Hub) -> None:
        self.rivalry.heard(hub)
        if self.found:
            self.decide()

    def decide(self) -> None:
        if not self.alive:
            return
        match self.rivalry.decide(self.host.now):
            case GiveWay(to):
                self._ask(to)

    def _ask(self, to: Hub) -> None:
        target = next(host for host in self.lan.hosts if host.address == to.addresses[0])
        if not self.lan.accepts(self.host, target):  # it can be heard, and does not answer
            self.host.later(ATTEMPT_S, lambda: self.rivalry.silent(to.node, self.host.now))
            return
        merger = Merger(
            giving=self.node, taking=to.node, community=self.community, aliases=self.aliases
        )
        self.lan.send(self.host, target, lambda: self._asked(target, to, merger))

    def _asked(self, target: "Host", to: Hub, merger: Merger) -> None:
        """On the other machine."""
        taker = target.hub
        if taker is None or taker.node != to.node:
            self.lan.send(target, self.host, lambda: self.rivalry.refused(to.node, self.host.now))
            return
        match taker.rivalry.asked(merger, target.now):
            case Stay():
                self.lan.send(
                    target, self.host, lambda: self.rivalry.refused(to.node, self.host.now)
                )
            case MergeAs(community, aliases):
                taker.adopt(community, aliases)
                moved = taker.candidate()
                self.lan.send(target, self.host, lambda: self._taken(moved))

    def adopt(self, community: bytes, aliases: tuple[bytes, ...]) -> None:
        if (self.community, self.aliases) != (community, aliases):
            self.community, self.aliases = community, aliases
            for number in self.clients:
                host = self.lan.hosts[number]
                self.lan.send(self.host, host, partial(host.merged, self, community, aliases))

    def _taken(self, to: Candidate) -> None:
        if not self.alive or not self.rivalry.taken(to.node, self.host.now):
            return
        self.left = True
        self.lan.gone_to[self.node] = to.node
        for number in list(self.clients):
            host = self.lan.hosts[number]
            self.lan.send(self.host, host, partial(host.follow, self, to))
        self.goodbye()
        self.host.later(0.1, self._end)

    def came(self, host: "Host") -> None:
        """Take a client in, and find out whether a hub could be reached there."""
        self.clients.add(host.number)
        self.unreachable.discard(host.number)
        self.tell_succession()
        if host is not self.host:
            self.host.later(0.02, partial(self._dial_back, host))

    def _dial_back(self, host: "Host") -> None:
        reached = self.lan.accepts(self.host, host)
        self.lan.send(self.host, host, partial(host.dialled_back, self, reached=reached))
        if not reached:
            self.unreachable.add(host.number)
            self.tell_succession()

    def tell_succession(self) -> None:
        """Tell everybody who opens a hub when this one goes: last come those whom nobody could reach."""
        order = sorted(self.clients, key=lambda one: (one in self.unreachable, one))
        devices = [self.lan.hosts[number].device for number in order]
        for host in (self.lan.hosts[number] for number in order):
            self.lan.send(self.host, host, partial(host.hear_succession, self, devices))

    def woke(self) -> None:
        """Those who have left meanwhile don't answer."""
        self.clients = {one for one in self.clients if self.lan.hosts[one].connected is self}
        self.sightings.forget_all()

    def _end(self) -> None:
        if self.host.hub is self:
            self.host.end_hub("eof")


class Sleeper:
    """What a machine has to do, and its own time.

    Args:
        lan: whose time goes on.

    Attributes:
        in_standby: asleep, and its clock stands still; it hears nothing. Who is stopped only reads later what came.
    """

    def __init__(self, lan: Lan) -> None:
        self.asleep = self.in_standby = False
        self._time = lan
        self._behind = 0.0
        self._since = 0.0
        self._put_off: list[tuple[float, Work]] = []

    @property
    def now(self) -> float:
        """Seconds of its clock that never goes back."""
        return (self._since if self.in_standby else self._time.now) - self._behind

    def later(self, delay: float, work: Work) -> None:
        """Do something here after a while of its own time; while it sleeps nothing is done."""
        self._time.later(delay, partial(self._come, self.now + delay, work))

    def reads(self, work: Work) -> None:
        """Do at once what a connection brings, or after the sleep."""
        self._come(self.now, work)

    def _come(self, due: float, work: Work) -> None:
        left = due - self.now
        if self.asleep:
            self._put_off.append((due, work))
        elif left > ROUNDING_S:  # its clock has stood still
            self._time.later(left, partial(self._come, due, work))
        else:
            work()

    def fall_asleep(self, *, standby: bool) -> None:
        """Do nothing any more."""
        self.asleep, self.in_standby, self._since = True, standby, self._time.now

    def awake(self) -> None:
        """Go on: first with what came, and with what is overdue."""
        if self.in_standby:
            self._behind += self._time.now - self._since
        self.asleep = self.in_standby = False
        waiting, self._put_off = self._put_off, []
        for due, work in waiting:
            self.later(max(0.0, due - self.now), work)

    def forget(self) -> None:
        """Be switched off: nothing is left to be done."""
        self._put_off.clear()
        self.awake()


class Host(Sleeper):
    """A machine with a client, and perhaps a hub.

    Attributes:
        shut: a firewall lets nobody in.
        foreign: communities that its person knows from other networks.
        knows: others whose word on those counts for it.
        opened: how many hubs it has opened.
    """

    def __init__(
        self, lan: Lan, number: int, make_seeking: MakeSeeking, *, closed: bool = False
    ) -> None:
        super().__init__(lan)
        self.lan = lan
        self.closed = closed
        self.shut = False
        self.number = number
        self.address = f"10.0.0.{number + 1}"
        self.port = 4000
        self.up = True
        self._make_seeking = make_seeking
        self.device = lan.random.randbytes(32)
        self.seeking = make_seeking(self.device)
        self.hub: VirtualHub | None = None
        self.connected: VirtualHub | None = None
        self.key = lan.random.randbytes(32)
        self.communities: set[bytes] = set()
        self.foreign: frozenset[bytes] = frozenset()
        self.knows: frozenset[int] = frozenset()
        self.opened = 0
        self.sightings = Sightings(self._see, self._miss)
        self._dials: dict[bytes, int] = {}
        self._opening = 0
        self._serial = 0
        self._life = self._naps = 0
        self._silent_since = self.now

    @property
    def attached(self) -> bool:
        hub = self.connected
        if hub is None or not hub.alive or self.asleep or hub.host.asleep:
            return False
        return self.lan.reachable(self, hub.host)

    def start(self, community: bytes | None = None) -> None:
        self.sightings = Sightings(self._see, self._miss)
        self.do(self.seeking.start(self.now, community))
        self._tick(self._life)

    def revive(self, community: bytes | None = None) -> None:
        """Switch the machine on again: its programs know what was on the disk."""
        self.up, self._opening, self._life = True, 0, self._life + 1
        self.forget()
        self._dials.clear()
        self.seeking = self._make_seeking(self.device)
        self.start(community)

    def _tick(self, life: int) -> None:
        if not self.up or life != self._life:
            return
        now = self.now
        self.sightings.expire(now)
        self._listen_to_hub()
        if self.seeking.seeking:
            self.do(self.seeking.tick(now))
        self.later(TICK_S if self.seeking.seeking else 0.2, partial(self._tick, life))

    def _listen_to_hub(self) -> None:
        """Notice that a hub that ended where it could not say so answers no more."""
        if self.connected is None or self.attached:
            self._silent_since = self.now
        elif self.now - self._silent_since > SILENT_S:
            self.lose(self.connected, "silence")

    def hear(self, advert: Advert, address: str) -> None:
        """Take a beacon."""
        if self.hub is not None and advert.node != self.hub.node:
            self.hub.sightings.beacon(advert, address, self.now)
        if advert.node != self.key:  # drivers do not tell of the own hub
            self.sightings.beacon(advert, address, self.now)

    def _see(self, hub: Hub) -> None:
        self.do(self.seeking.hub_seen(self.now, hub))

    def _miss(self, node: bytes) -> None:
        self.do(self.seeking.hub_gone(self.now, node))

    def do(self, effects: list[Effect]) -> None:
        for effect in effects:
            match effect:
                case Dial(candidate):
                    self._dial(candidate)
                case Abandon(node):
                    self._dials.pop(node, None)
                    if self.connected is not None and self.connected.node == node:
                        self._hang_up()
                case OpenHub(community, aliases):
                    self._serial += 1
                    opening = self._opening = self._serial
                    wait = self.lan.random.uniform(0.3, 1.0)
                    self.later(wait, partial(self._open, opening, community, aliases))
                case GiveUpHub():
                    self._opening = 0
                    if self.hub is not None:
                        wait = self.lan.random.uniform(0.0, 0.3)
                        self.later(wait, partial(self._give_up, self.hub))

    def _dial(self, candidate: Candidate) -> None:
        self._serial += 1
        serial = self._dials[candidate.node] = self._serial
        target = next(host for host in self.lan.hosts if host.address == candidate.addresses[0])
        if self.lan.accepts(self, target):
            self.lan.send(self, target, lambda: self._knock(target, candidate, serial))

    def _knock(self, target: "Host", candidate: Candidate, serial: int) -> None:
        hub = target.hub
        if hub is None or hub.node != candidate.node or hub.left:
            self.lan.send(target, self, lambda: self._refused(candidate, serial))
        else:
            target.later(
                0.02, lambda: self.lan.send(target, self, lambda: self._welcome(hub, serial))
            )

    def _refused(self, candidate: Candidate, serial: int) -> None:
        if self._dials.get(candidate.node) == serial:
            del self._dials[candidate.node]
            self.do(self.seeking.failed(self.now, candidate.node))

    def _welcome(self, hub: VirtualHub, serial: int) -> None:
        if self._dials.get(hub.node) != serial:
            return
        del self._dials[hub.node]
        if not hub.alive or hub.left:
            self.do(self.seeking.failed(self.now, hub.node))
            return
        if not self._believes(hub):
            now = self.now
            self.do(self.seeking.failed(now, hub.node, refused=True, strange=True))
            return
        self._hang_up()
        self.connected = hub
        self.communities.add(hub.community)
        self.do(self.seeking.connected(self.now, hub.node, hub.community, hub.aliases))
        hub.came(self)

    def hear_succession(self, hub: VirtualHub, devices: list[bytes]) -> None:
        if self.connected is hub:
            self.seeking.roster(devices)

    def dialled_back(self, hub: VirtualHub, *, reached: bool) -> None:
        """A hub has tried whether others can connect to this machine."""
        if self.connected is hub:
            self.seeking.dialled_back(reached=reached)

    def apart(self, *own: bytes) -> Apart:
        """Return what a hub of these ids keeps apart here."""
        return Apart(ids=tuple(sorted(self.foreign.difference(own))), wary=self.seeking.wary)

    def _believes(self, hub: VirtualHub) -> bool:
        """Tell whether a hub may speak for what it names: somebody known was there when it was asked, and is."""
        strange = same(self.foreign.difference(self.seeking.ids), (hub.community, *hub.aliases))
        return not strange or not self.knows.isdisjoint(hub.clients)

    def _hang_up(self) -> None:
        if self.connected is not None:
            self.connected.clients.discard(self.number)
            self.connected = None

    def merged(self, hub: VirtualHub, community: bytes, aliases: tuple[bytes, ...]) -> None:
        if self.connected is hub and not self._believes(hub):
            self.lose(hub, "eof")  # it comes back, and sees then
        elif self.connected is hub:
            self.seeking.merged(community, aliases)

    def follow(self, hub: VirtualHub, to: Candidate) -> None:
        if self.connected is hub:
            self._hang_up()
            self.do(self.seeking.moved(self.now, to))

    def lose(self, hub: VirtualHub, why: str) -> None:
        if self.connected is hub and self.up:
            self._hang_up()
            self.do(self.seeking.disconnected(self.now, hub.node, why))  # type: ignore[arg-type]  # a Literal

    def _open(self, opening: int, community: bytes | None, aliases: tuple[bytes, ...]) -> None:
        if self._opening != opening or not self.up:
            return
        if self.hub is not None:  # the one that was given up is about to end
            self.later(0.1, partial(self._open, opening, community, aliases))
            return
        self.opened += 1
        chosen = community or self.lan.random.randbytes(32)
        strength = self.lan.random.choice((STRENGTH_WIRED, STRENGTH_WIRELESS))
        self.port += 1
        self.hub = VirtualHub(self.lan, self, self.key, chosen, strength, aliases)
        # This machine's client has to read that it listens.
        wait = self.lan.random.uniform(0.0, 0.3)
        self.later(wait, partial(self._opened, self.hub, opening))

    def _opened(self, hub: VirtualHub, opening: int) -> None:
        if self._opening == opening and self.hub is hub and self.up:
            self.do(self.seeking.opened(self.now, hub.candidate()))

    def _give_up(self, hub: VirtualHub) -> None:
        if self.hub is hub and self.up:
            hub.goodbye()
            self.end_hub("bye")

    def end_hub(self, why: str) -> None:
        hub, self.hub = self.hub, None
        assert hub is not None
        for number in list(hub.clients):
            host = self.lan.hosts[number]
            self.lan.send(self, host, partial(host.lose, hub, why))

    def sleep(self, seconds: float, *, standby: bool) -> None:
        """Do nothing for a while. Whoever is connected to this machine gives it up after two to three seconds of silence."""
        self.fall_asleep(standby=standby)
        self._naps += 1
        hub = self.connected
        if hub is not None and hub.host is not self:
            hub.host.later(
                self.lan.random.uniform(2.0, 3.0), partial(self._missed, hub, self._naps)
            )
        self.lan.later(seconds, partial(self.wake, self._naps))

    def _missed(self, hub: VirtualHub, nap: int) -> None:
        """On the hub's machine: this one says nothing."""
        if self.asleep and nap == self._naps and self.connected is hub:
            hub.clients.discard(self.number)

    def wake(self, nap: int | None = None) -> None:
        """Go on, from this nap or whichever it is; what was believed before may be so no longer."""
        if not self.asleep or nap not in {None, self._naps}:
            return
        self.awake()
        self.sightings.forget_all()
        if self.hub is not None:
            self.hub.woke()
        hub = self.connected
        if hub is not None and not (self.attached and self.number in hub.clients):
            answers = hub.host.up and not hub.host.asleep and self.lan.reachable(self, hub.host)
            wait, why = (self.lan.delay(), "eof") if answers else (DOUBTS_S, "silence")
            self.later(wait, partial(self.lose, hub, why))

    def kill_hub(self) -> None:
        """Kill the hub's process; its kernel closes the connections."""
        if self.hub is not None:
            self.end_hub("eof")

    def quit(self) -> None:
        """Close the program in good order."""
        if self.hub is not None:
            self._give_up(self.hub)
        self.kill()

    def kill(self) -> None:
        """Take the whole machine down; its kernel still closes the connections."""
        hub, self.hub = self.hub, None
        if hub is not None and not self.asleep:
            for number in list(hub.clients):
                host = self.lan.hosts[number]
                self.lan.later(
                    self.lan.delay(), partial(host.reads, partial(host.lose, hub, "eof"))
                )
        self.up = False
        self.forget()
        self._hang_up()
