"""A LAN in virtual time: the real deciding machines of clients and hubs, and a wire that is late and loses beacons.

Nothing here decides anything: it carries out the effects of ``Seeking`` and ``Rivalry`` and tells them what became of it.
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
from chatera.protocol.beacon import STRENGTH_WIRED, STRENGTH_WIRELESS
from chatera.protocol.communities import Apart, Merger, same
from chatera_server.hub.rivalry import ATTEMPT_S, GiveWay, MergeAs, Rivalry, Stay
from chatera_server.hub.standing import Standing

SILENCE_S = 15.0  # a hub without beacons is forgotten after this long
SILENT_S = 3.0  # a hub that does not answer for so long is left
BEACON_LOSS = 0.05

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
        self._queue: list[tuple[float, int, Callable[[], None]]] = []
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

    def later(self, delay: float, work: Callable[[], None]) -> None:
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

    def send(self, one: "Host", other: "Host", work: Callable[[], None]) -> None:
        """Deliver something over a connection after a while, if it can still be then."""

        def arrive() -> None:
            if self.reachable(one, other):
                work()

        self.later(self.delay(), arrive)

    def call(self, one: "Host", work: Callable[["Host"], None]) -> None:
        """Let everybody hear something whom it reaches and who does not happen to miss it."""

        def arrive(other: "Host") -> None:
            if self.passes(one, other):
                work(other)

        for other in self.hosts:
            if self.random.random() >= BEACON_LOSS:
                self.later(self.delay(), partial(arrive, other))

    def hubs(self, side: int | None = None) -> list["VirtualHub"]:
        return [
            host.hub for host in self.hosts
            if host.up and host.hub is not None and side in {None, self.side[host.number]}
        ]  # fmt: skip

    def alone(self) -> list[int]:
        """Return the hosts that are up and not connected to a hub that lives and can be reached."""
        return [host.number for host in self.hosts if host.up and not host.attached]

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
                self.later(wait, partial(host.lose, hub, "silence"))
                self.later(wait, partial(hub.clients.discard, host.number))


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
    left: bool = False
    found: bool = False
    heard: dict[bytes, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        apart = self.host.apart(self.community, *self.aliases)
        self.rivalry = (
            Rivalry(self.standing, apart) if apart.ids else self.lan.make_rivalry(self.standing)
        )
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

    def advert(self) -> Hub:
        return Hub(
            self.node, self.community, self.aliases, "", (self.host.address,), self.host.port,
            len(self.clients), self.strength, "beacon", self.lan.now, self.host.closed,
        )  # fmt: skip

    def candidate(self) -> Candidate:
        return Candidate.heard(self.advert())

    def _live(self) -> None:
        if not self.alive and self.host.hub is not None:
            return
        if self.left or (self.host.hub is not None and self.host.hub is not self):
            return
        self.found = self.found or bool(self.clients)
        if not self.found:  # a desktop's hub says nothing before its own client has come
            self.lan.later(0.01, self._live)
            return
        now = self.lan.now
        told = (len(self.clients), self.community)
        if now >= self._next_beacon or told != self._told:
            self._told = told
            self._next_beacon = now + (STEADY_S if self.clients else LONELY_S)
            self._beacon()
        for node, at in list(self.heard.items()):
            if now - at > SILENCE_S:
                del self.heard[node]
                self.rivalry.gone(node)
        self.decide()
        self.lan.later(0.2, self._live)

    def _beacon(self) -> None:
        advert = self.advert()
        self.lan.call(self.host, lambda host: host.hear(advert))

    def goodbye(self) -> None:
        self.lan.call(self.host, lambda host: host.hear_goodbye(self.node))

    def hear(self, advert: Hub) -> None:
        if not self.found:
            return
        self.heard[advert.node] = self.lan.now
        self.rivalry.heard(advert)
        self.decide()

    def decide(self) -> None:
        if not self.alive:
            return
        match self.rivalry.decide(self.lan.now):
            case GiveWay(to):
                self._ask(to)

    def _ask(self, to: Hub) -> None:
        target = next(host for host in self.lan.hosts if host.address == to.addresses[0])
        if not self.lan.reachable(self.host, target):  # it can be heard, and does not answer
            self.lan.later(ATTEMPT_S, lambda: self.rivalry.refused(to.node, self.lan.now))
            return
        merger = Merger(
            giving=self.node, taking=to.node, community=self.community, aliases=self.aliases
        )
        self.lan.send(self.host, target, lambda: self._asked(target, to, merger))

    def _asked(self, target: "Host", to: Hub, merger: Merger) -> None:
        """On the other machine."""
        taker = target.hub
        if taker is None or taker.node != to.node:
            self.lan.send(target, self.host, lambda: self.rivalry.refused(to.node, self.lan.now))
            return
        match taker.rivalry.asked(merger, self.lan.now):
            case Stay():
                self.lan.send(
                    target, self.host, lambda: self.rivalry.refused(to.node, self.lan.now)
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
        if not self.alive or not self.rivalry.taken(to.node, self.lan.now):
            return
        self.left = True
        self.lan.gone_to[self.node] = to.node
        for number in list(self.clients):
            host = self.lan.hosts[number]
            self.lan.send(self.host, host, partial(host.follow, self, to))
        self.goodbye()
        self.lan.later(0.1, self._end)

    def _end(self) -> None:
        if self.host.hub is self:
            self.host.end_hub("eof")


class Host:
    """A machine with a client, and perhaps a hub.

    Attributes:
        foreign: communities that its person knows from other networks.
        knows: others whose word on those counts for it.
        opened: how many hubs it has opened.
    """

    def __init__(
        self, lan: Lan, number: int, make_seeking: MakeSeeking, *, closed: bool = False
    ) -> None:
        self.lan = lan
        self.closed = closed
        self.number = number
        self.address = f"10.0.0.{number + 1}"
        self.port = 4000
        self.up = True
        self._make_seeking = make_seeking
        self._device = lan.random.randbytes(32)
        self.seeking = make_seeking(self._device)
        self.hub: VirtualHub | None = None
        self.connected: VirtualHub | None = None
        self.key = lan.random.randbytes(32)
        self.communities: set[bytes] = set()
        self.foreign: frozenset[bytes] = frozenset()
        self.knows: frozenset[int] = frozenset()
        self.opened = 0
        self._heard: dict[bytes, float] = {}
        self._dials: dict[bytes, int] = {}
        self._opening = 0
        self._serial = 0
        self._life = 0
        self._silent_since = lan.now

    @property
    def attached(self) -> bool:
        hub = self.connected
        return hub is not None and hub.alive and self.lan.reachable(self, hub.host)

    def start(self, community: bytes | None = None) -> None:
        self.do(self.seeking.start(self.lan.now, community))
        self._tick(self._life)

    def revive(self, community: bytes | None = None) -> None:
        """Switch the machine on again: its programs know what was on the disk."""
        self.up, self._opening, self._life = True, 0, self._life + 1
        self._heard.clear()
        self._dials.clear()
        self.seeking = self._make_seeking(self._device)
        self.start(community)

    def _tick(self, life: int) -> None:
        if not self.up or life != self._life:
            return
        now = self.lan.now
        for node, at in list(self._heard.items()):
            if now - at > SILENCE_S:
                del self._heard[node]
                self.do(self.seeking.hub_gone(now, node))
        self._listen_to_hub()
        if self.seeking.seeking:
            self.do(self.seeking.tick(now))
        self.lan.later(TICK_S if self.seeking.seeking else 0.2, partial(self._tick, life))

    def _listen_to_hub(self) -> None:
        """Notice that a hub that ended where it could not say so answers no more."""
        if self.connected is None or self.attached:
            self._silent_since = self.lan.now
        elif self.lan.now - self._silent_since > SILENT_S:
            self.lose(self.connected, "silence")

    def hear(self, advert: Hub) -> None:
        self._heard[advert.node] = self.lan.now
        if self.hub is not None and self.hub.node != advert.node:
            self.hub.hear(advert)
        if advert.node != self.key:  # drivers do not tell of the own hub
            self.do(self.seeking.hub_seen(self.lan.now, advert))

    def hear_goodbye(self, node: bytes) -> None:
        self._heard.pop(node, None)
        if self.hub is not None:
            self.hub.rivalry.gone(node)
        self.do(self.seeking.hub_gone(self.lan.now, node))

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
                    self.lan.later(wait, partial(self._open, opening, community, aliases))
                case GiveUpHub():
                    self._opening = 0
                    if self.hub is not None:
                        wait = self.lan.random.uniform(0.0, 0.3)
                        self.lan.later(wait, partial(self._give_up, self.hub))

    def _dial(self, candidate: Candidate) -> None:
        self._serial += 1
        serial = self._dials[candidate.node] = self._serial
        target = next(host for host in self.lan.hosts if host.address == candidate.addresses[0])
        self.lan.send(self, target, lambda: self._knock(target, candidate, serial))

    def _knock(self, target: "Host", candidate: Candidate, serial: int) -> None:
        hub = target.hub
        if hub is None or hub.node != candidate.node or hub.left:
            self.lan.send(target, self, lambda: self._refused(candidate, serial))
        else:
            self.lan.later(
                0.02, lambda: self.lan.send(target, self, lambda: self._welcome(hub, serial))
            )

    def _refused(self, candidate: Candidate, serial: int) -> None:
        if self._dials.get(candidate.node) == serial:
            del self._dials[candidate.node]
            self.do(self.seeking.failed(self.lan.now, candidate.node))

    def _welcome(self, hub: VirtualHub, serial: int) -> None:
        if self._dials.get(hub.node) != serial:
            return
        del self._dials[hub.node]
        if not hub.alive or hub.left:
            self.do(self.seeking.failed(self.lan.now, hub.node))
            return
        if not self._believes(hub):
            now = self.lan.now
            self.do(self.seeking.failed(now, hub.node, refused=True, strange=True))
            return
        self._hang_up()
        self.connected = hub
        hub.clients.add(self.number)
        self.communities.add(hub.community)
        self.do(self.seeking.connected(self.lan.now, hub.node, hub.community, hub.aliases))
        order = sorted(hub.clients)
        self.seeking.roster([self.lan.hosts[n].seeking._device for n in order])

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
            self.do(self.seeking.moved(self.lan.now, to))

    def lose(self, hub: VirtualHub, why: str) -> None:
        if self.connected is hub and self.up:
            self._hang_up()
            self.do(self.seeking.disconnected(self.lan.now, hub.node, why))  # type: ignore[arg-type]  # a Literal

    def _open(self, opening: int, community: bytes | None, aliases: tuple[bytes, ...]) -> None:
        if self._opening != opening or not self.up:
            return
        if self.hub is not None:  # the one that was given up is about to end
            self.lan.later(0.1, partial(self._open, opening, community, aliases))
            return
        self.opened += 1
        chosen = community or self.lan.random.randbytes(32)
        strength = self.lan.random.choice((STRENGTH_WIRED, STRENGTH_WIRELESS))
        self.port += 1
        self.hub = VirtualHub(self.lan, self, self.key, chosen, strength, aliases)
        # This machine's client has to read that it listens.
        wait = self.lan.random.uniform(0.0, 0.3)
        self.lan.later(wait, partial(self._opened, self.hub, opening))

    def _opened(self, hub: VirtualHub, opening: int) -> None:
        if self._opening == opening and self.hub is hub and self.up:
            self.do(self.seeking.opened(self.lan.now, hub.candidate()))

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
        if hub is not None:
            for number in list(hub.clients):
                host = self.lan.hosts[number]
                self.lan.later(self.lan.delay(), partial(host.lose, hub, "eof"))
        self.up = False
        self._hang_up()
