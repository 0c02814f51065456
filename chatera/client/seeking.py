"""Finds the hub of the network and, where there is none, opens one: no I/O, no clock of its own.

Whoever drives it tells what happened, with the time in seconds of a clock that never goes back, and
carries out the effects that each input returns, in their order:

* ``Dial``: connect to a hub, pinned to its key, all addresses at once; then ``connected`` after its
  welcome, or ``failed``.
* ``Abandon``: drop that attempt, or the connection if it was just made; nothing is told back.
* ``OpenHub``: start this machine's own hub; then ``opened`` (each time it listens) or
  ``open_failed``.
* ``GiveUpHub``: stop it, also while it starts; nothing is told back.

Discovery hears this machine's own hub too: that is no ``hub_seen``. Others must not hear of it
before this machine's client is connected to it, since until then it may be given up for another.

While ``seeking`` is true, ``tick`` is called every ``TICK_S``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Literal

from chatera.discovery.hub import Hub
from chatera.protocol.communities import same

TICK_S = 0.05
LISTEN_S = 1.2
"""How long a machine that comes to a network listens before it opens a hub there."""
SETTLE_S = 0.3
"""Of these, how long only the community last used here is good enough."""
YIELD_S = 2.0
"""How long whoever would open a hub earlier is waited for: its machine may be slow."""
READY_S = 0.8
"""So long before that is over this machine's own hub had better be ready."""
RANK_S = 0.25
"""Between two machines that may open a hub: the second one hears of the first one's."""
LAST_RANK = 8
"""So many at most go before one that others can reach, and so many more before one that they can't."""
STAGGER_S = 0.5
"""After this long a second hub is tried beside the first."""
DIAL_S = 2.5
"""A lost SYN is sent again after one second, so a dial may not be given up before 1.5 s."""
OWN_DIAL_S = 10.0
"""The own hub is on this machine: where it does not refuse, it is only as slow as all of it. Others may depend on it."""
OPEN_S = 25.0
BAN_S = 3.0
SILENCE_BAN_S = 6.0
REFUSAL_BAN_S = 60.0
STRANGER_BAN_S = 4.0
"""Who vouches for a hub that is not believed yet may come to it at any moment; doubled each time."""
STRANGERS = 64
"""Counted so; whoever makes up more of them is met anew."""
STEADY_S = 2.0
"""A connection that held less long was short."""
SHORT_ONES = 5
"""So many short ones in a row mean that something is wrong; a merger or two make some."""
LONGEST_PAUSE_S = 60.0

Ending = Literal["eof", "silence", "bye", "refused"]
"""``eof``: the connection broke. ``bye``: the hub stops. ``refused``: it wants us no more."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A hub that can be dialled.

    Attributes:
        node: the key its certificate must carry.
        community: what it is hub of.
        addresses: to be tried at once.
        port: of its door.
        aliases: communities merged into that one.
        closed: whether that community is closed.
    """

    node: bytes
    community: bytes
    addresses: tuple[str, ...]
    port: int
    aliases: tuple[bytes, ...] = ()
    closed: bool = False

    @classmethod
    def heard(cls, hub: Hub) -> "Candidate":
        """Return what discovery tells of a hub."""
        return cls(hub.node, hub.community, hub.addresses, hub.port, hub.aliases, hub.closed)

    @property
    def ids(self) -> tuple[bytes, ...]:
        """Every id of its community."""
        return (self.community, *self.aliases)


@dataclass(frozen=True, slots=True)
class Dial:
    """Connect to this hub."""

    candidate: Candidate


@dataclass(frozen=True, slots=True)
class Abandon:
    """Stop connecting to this node, or hang up."""

    node: bytes


@dataclass(frozen=True, slots=True)
class OpenHub:
    """Become hub of this community, which has these other ids too; None makes a new one."""

    community: bytes | None
    aliases: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class GiveUpHub:
    """Stop this machine's hub."""


Effect = Dial | Abandon | OpenHub | GiveUpHub


class Place(Enum):
    """Where a machine stands."""

    IDLE = auto()
    SEEK = auto()
    OPENING = auto()
    CLIENT = auto()


@dataclass(frozen=True, slots=True)
class _Attempt:
    candidate: Candidate
    ends: float
    counts_until: float
    """How long it keeps this machine from opening a hub."""


class Seeking:
    """The way of one client from hub to hub of one network.

    Args:
        device: this device's id; decides who opens a hub first where no hub has told an order.
        can_open: whether this machine can open a hub.
        rank_s: seconds between two machines that may open a hub.
        closed: the closed community whose hub is sought; None seeks one of an open community.

    Attributes:
        wary: the own hub has given way to one that this machine did not believe then: the next one had better not.
    """

    def __init__(
        self, device: bytes, *, can_open: bool = True, rank_s: float = RANK_S,
        closed: bytes | None = None,
    ) -> None:  # fmt: skip
        self.place = Place.IDLE
        self.hub: bytes | None = None
        self._device = device
        self._closed = closed
        self._able = self._can_open = can_open
        self._rank_s = rank_s
        self._ids: tuple[bytes, ...] = ()
        self._roster: tuple[bytes, ...] = ()
        self._heard: dict[bytes, Candidate] = {}
        self._current: Candidate | None = None
        self._address = ""
        self._unreachable = False
        self._own: Candidate | None = None
        self._attempts: dict[bytes, _Attempt] = {}
        self._bans: dict[tuple[bytes, str], float] = {}
        self._doubted: set[bytes] = set()  # left, or tried in vain, since they were last heard
        self._silent: set[bytes] = set()  # of these: dialled, and did not answer
        self._began = self._listen_until = self._connected_at = self._opening_ends = 0.0
        self._not_before = self._yields_until = 0.0
        self._short = self._unopened = self._in_vain = 0
        self._heir: bytes | None = None  # the hub that took the own one over last
        self._strangers: dict[bytes, int] = {}  # how often each was not believed
        self.wary = False

    @property
    def seeking(self) -> bool:
        """Whether ``tick`` must be called."""
        return self.place in {Place.SEEK, Place.OPENING}

    @property
    def next_in_line(self) -> bool:
        """Whether this machine opens a hub first, once the one it is connected to goes."""
        client = self.place is Place.CLIENT and self._own is None
        return client and self._can_open and self._roster[:1] == (self._device,)

    @property
    def hears_nobody(self) -> bool:
        """Whether this machine will open a hub soon, unless somebody is heard."""
        quiet = not self._heard and not self._attempts
        return self.place is Place.SEEK and self._can_open and quiet

    def ready_in(self, now: float) -> float:
        """Return in how many seconds a hub that opens soon had better be ready: whoever is earlier may spare it."""
        return max(0.0, self._yields_until - READY_S - now)

    @property
    def ids(self) -> tuple[bytes, ...]:
        """Every id of the community that is used on this network; none on an unknown one."""
        return self._ids

    @property
    def aliases(self) -> tuple[bytes, ...]:
        """Other ids of that community."""
        return self._ids[1:]

    @property
    def community(self) -> bytes | None:
        """The community last used on this network; None on an unknown one."""
        return self._ids[0] if self._ids else None

    def start(
        self,
        now: float,
        community: bytes | None = None,
        known: Iterable[Candidate] = (),
        *,
        aliases: Sequence[bytes] = (),
        may_open: bool = True,
    ) -> list[Effect]:
        """Begin on a network, also when the machine has come to another one.

        Args:
            now: seconds.
            community: the one last used on this network, None where the network is new.
            known: hubs that were here last time; they are dialled while others are listened for.
            aliases: other ids of ``community``.
            may_open: whether this machine may open a hub there.
        """
        effects = self.stop()
        self._can_open = self._able and may_open
        self._ids = () if community is None else (community, *aliases)
        self._roster = ()
        self._unreachable = False
        self._seek(now, LISTEN_S)
        for candidate in known:
            effects += self._dial(candidate, now, counts=0.0)
        return effects + self._step(now)

    def used_here(self) -> None:
        """The community is at home on this network from now on, so this machine may open a hub of it."""
        self._can_open = self._able

    def stop(self) -> list[Effect]:
        """Leave the network: no connection, no hub."""
        effects: list[Effect] = [Abandon(node) for node in self._attempts]
        if self.hub is not None:
            effects.append(Abandon(self.hub))
        if self._own is not None or self.place is Place.OPENING:
            effects.append(GiveUpHub())
        self.place, self.hub = Place.IDLE, None
        self._own = self._current = None
        for table in (
            self._heard, self._attempts, self._bans, self._doubted, self._silent, self._strangers,
        ):  # fmt: skip
            table.clear()
        self.wary = False
        return effects

    def tick(self, now: float) -> list[Effect]:
        """Time has passed."""
        return self._step(now)

    def hub_seen(self, now: float, hub: Hub) -> list[Effect]:
        """Discovery tells a hub that is new or has changed."""
        candidate = Candidate.heard(hub)
        if not self._concerns(candidate):
            return self.hub_gone(now, hub.node)
        self._heard[hub.node] = candidate
        self._doubted.discard(hub.node)
        self._silent.discard(hub.node)
        attempt = self._attempts.get(hub.node)
        if (
            attempt is None
            or self._is_own(hub.node)
            or set(hub.addresses) <= set(attempt.candidate.addresses)
        ):
            return self._step(now)
        both = dict.fromkeys((*hub.addresses, *attempt.candidate.addresses))
        joined = replace(candidate, addresses=tuple(both))
        return [Abandon(hub.node), *self._dial(joined, now, counts=DIAL_S)]

    def _concerns(self, candidate: Candidate) -> bool:
        """Tell whether a hub can be the one that is sought."""
        if self._closed is None:
            return not candidate.closed
        return candidate.closed and candidate.community == self._closed

    def hub_gone(self, now: float, node: bytes) -> list[Effect]:
        """A hub said goodbye or fell silent; a connection that stands is believed more."""
        self._heard.pop(node, None)
        self._silent.discard(node)
        return self._step(now)

    def opens_in(self, now: float) -> float | None:
        """Return in how many seconds this machine opens a hub unless it hears of one; None: it does not."""
        if self.place is not Place.SEEK or not self._can_open or self._own is not None:
            return None
        return max(0.0, self._opens_at - now)

    def planned(self, now: float, opens_in: float) -> None:
        """Somebody who seeks as well says what ``opens_in`` returns there; it may be this machine that is heard.

        Of those who come to a network at once, one makes a hub ready and opens it then, and the others only where that takes
        too long, one after the other again. It is a hint that nobody has signed: it puts this machine's turn off by
        ``YIELD_S`` and the wait for its turn once more at most, and not at all where a hub has told an order.
        """
        mine = self.opens_in(now)
        if mine is not None and opens_in < mine and not self._roster:
            until = now + opens_in + YIELD_S + self._behind_s
            self._yields_until = max(self._yields_until, until)

    def roster(self, devices: Sequence[bytes]) -> None:
        """The hub tells who opens one when it goes, in this order."""
        self._roster = tuple(devices)

    def dialled_back(self, *, reached: bool) -> None:
        """A hub of this network tried whether others can connect to this machine."""
        self._unreachable = not reached

    def merged(self, community: bytes, aliases: Sequence[bytes]) -> None:
        """The community has another id from now on; a closed one never has."""
        self._ids = (community, *aliases)

    def connected(
        self, now: float, node: bytes, community: bytes, aliases: Sequence[bytes] = (),
        address: str = "",
    ) -> list[Effect]:  # fmt: skip
        """A hub has welcomed us, at one of its addresses."""
        attempt = self._attempts.pop(node, None)
        if attempt is None or not self.seeking:
            return [Abandon(node)]
        self._silent.discard(node)
        self._current, self._address = attempt.candidate, address
        effects: list[Effect] = [Abandon(other) for other in self._attempts]
        self._attempts.clear()
        if not self._is_own(node) and (self._own is not None or self.place is Place.OPENING):
            self._own = None
            effects.append(GiveUpHub())
        self.place, self.hub, self._connected_at = Place.CLIENT, node, now
        self._unopened = 0
        if not self._is_own(node):
            self._in_vain, self._not_before, self.wary = 0, now, False
            self._strangers.pop(node, None)
        self.merged(community, aliases)
        return effects

    def failed(
        self, now: float, node: bytes, *, refused: bool = False, strange: bool = False
    ) -> list[Effect]:
        """An attempt came to nothing.

        Args:
            now: seconds.
            node: of the hub.
            refused: the hub itself said no, or has to be left alone for other reasons.
            strange: it is not believed to be what it says.
        """
        attempt = self._attempts.pop(node, None)
        if attempt is None:
            return []
        if strange and not self._strangers:
            # It may be believed a moment later; whoever has opened a hub meanwhile has one community more to merge.
            self._not_before = max(self._not_before, now + STRANGER_BAN_S + STAGGER_S)
        if refused or strange:
            self._silent.discard(node)
        else:
            self._silent.add(node)
        ban = REFUSAL_BAN_S if refused else BAN_S
        self._ban(attempt.candidate, now + (self._stranger_ban(node) if strange else ban))
        if self._is_own(node):
            return [GiveUpHub(), *self._fall_back(now)]
        if refused and node == self._heir:
            # The own hub would find it again, give way again, and leave this machine at its door again.
            self.wary = self.wary or strange
            self._in_vain += 1
            self._not_before = now + min(2.0**self._in_vain, LONGEST_PAUSE_S)
        return self._step(now)

    def _stranger_ban(self, node: bytes) -> float:
        times = self._strangers.pop(node, 0)
        while len(self._strangers) >= STRANGERS:
            del self._strangers[next(iter(self._strangers))]
        self._strangers[node] = times + 1
        return min(STRANGER_BAN_S * 2.0**times, REFUSAL_BAN_S)

    def disconnected(self, now: float, node: bytes, ending: Ending) -> list[Effect]:
        """The connection to the hub has ended."""
        if self.place is not Place.CLIENT or node != self.hub:
            return []
        self._short = self._short + 1 if now - self._connected_at < STEADY_S else 0
        lost = self._own if self._is_own(node) else self._current
        self._seek(now, 0.0)
        if lost is None:
            return self._step(now)
        if ending == "eof" and self._short < SHORT_ONES:
            # It may have been the connection alone. A hub that is dead refuses within a moment.
            return self._dial(lost, now, counts=STAGGER_S, at=self._address)
        others = self._other_addresses(lost) if ending == "silence" else ()
        if others:  # it may be one of two ways to it that ended
            self._ban(replace(lost, addresses=(self._address,)), now + SILENCE_BAN_S)
            return self._dial(replace(lost, addresses=others), now, counts=STAGGER_S)
        pauses = {"silence": SILENCE_BAN_S, "refused": REFUSAL_BAN_S}
        longer = min(BAN_S * 2.0 ** max(0, self._short - SHORT_ONES), LONGEST_PAUSE_S)
        self._ban(lost, now + max(longer, pauses.get(ending, BAN_S)))
        return self._step(now)

    def moved(self, now: float, to: Candidate) -> list[Effect]:
        """The hub we are connected to gives way to another one."""
        if self.place is not Place.CLIENT or self.hub is None or not self._concerns(to):
            return []
        left = self.hub
        if self._is_own(left):
            self._own, self._heir = None, to.node  # it ends by itself once everybody has been told
        old = self._heard.pop(left, None)
        for gone in (old, self._current):
            if gone is not None:
                self._ban(gone, now + SILENCE_BAN_S)
        self._seek(now, 0.0)
        known = self._heard.get(to.node)
        addresses = to.addresses if known is None else (*to.addresses, *known.addresses)
        target = replace(to, addresses=tuple(dict.fromkeys(addresses)))
        for address in target.addresses:
            self._bans.pop((target.node, address), None)
        return self._dial(target, now, counts=DIAL_S)

    def opened(self, now: float, own: Candidate) -> list[Effect]:
        """This machine's hub listens: for the first time, or anew after it broke."""
        if self.place is not Place.OPENING and self._own is None:
            return [GiveUpHub()]  # it was given up meanwhile
        self._own = own
        for address in own.addresses:
            self._bans.pop((own.node, address), None)
        if self.place is Place.CLIENT:
            return []  # the connection to its former self is about to break
        effects: list[Effect] = [Abandon(node) for node in self._attempts]
        self._attempts.clear()
        return effects + self._dial(own, now, counts=DIAL_S)

    def open_failed(self, now: float) -> list[Effect]:
        """This machine's hub did not start."""
        return self._fall_back(now) if self.place is Place.OPENING else []

    def _is_own(self, node: bytes) -> bool:
        return self._own is not None and self._own.node == node

    def _seek(self, now: float, listen: float) -> None:
        self.place, self.hub = Place.SEEK, None
        self._began, self._listen_until = now, now + listen
        self._yields_until = 0.0

    def _fall_back(self, now: float) -> list[Effect]:
        """Opening a hub came to nothing: look for others, and wait longer each time."""
        self._own = None
        self._unopened += 1
        self._not_before = now + min(2.0**self._unopened, LONGEST_PAUSE_S)
        self._seek(now, 0.0)
        return self._step(now)

    def _step(self, now: float) -> list[Effect]:
        effects = self._expire(now)
        if self.place is Place.OPENING and now >= self._opening_ends:
            return [*effects, GiveUpHub(), *self._fall_back(now)]
        early = self.place is Place.OPENING and self._own is None
        if self.place is not Place.SEEK and not early:
            return effects
        candidate = self._next(now)
        if candidate is not None and early:  # somebody was faster
            effects.append(GiveUpHub())
            self._seek(now, 0.0)
        if candidate is not None:
            # Of hubs that don't answer there may be many, so that one is tried at every moment: nobody waits for those.
            counts = 0.0 if candidate.node in self._silent else DIAL_S
            return effects + self._dial(candidate, now, counts=counts)
        if not early and self._may_open(now):
            effects += [Abandon(node) for node in self._attempts]
            self._doubted.update(self._attempts)
            self._attempts.clear()
            self.place, self._opening_ends = Place.OPENING, now + OPEN_S
            effects.append(OpenHub(self.community, self._ids[1:]))
        return effects

    def _expire(self, now: float) -> list[Effect]:
        """Give up attempts that took too long."""
        late = [node for node, attempt in self._attempts.items() if now >= attempt.ends]
        effects: list[Effect] = []
        for node in late:
            effects += [Abandon(node), *self.failed(now, node)]
        self._bans = {key: until for key, until in self._bans.items() if until > now}
        return effects

    def _next(self, now: float) -> Candidate | None:
        """Return the hub to be dialled now: one of the own community, then any open one.

        None as long as the own hub is dialled: a connection elsewhere would give it up, which others may just have come to.
        """
        if self._own is not None and self._own.node in self._attempts:
            return None
        if any(now < one.ends - DIAL_S + STAGGER_S for one in self._attempts.values()):
            return None
        others = [one for one in self._heard.values() if one.node not in self._attempts]
        others.sort(key=lambda one: (not same(one.ids, self._ids), one.node))
        for candidate in ([self._own] if self._own else []) + others:
            if candidate.node in self._attempts:
                continue
            if candidate.node in self._doubted and self.place is Place.OPENING:
                continue  # what it said before is no reason to give up one's own
            strange = bool(self._ids) and not same(candidate.ids, self._ids)
            if strange and now < min(self._began + SETTLE_S, self._listen_until):
                continue
            free = tuple(a for a in candidate.addresses if (candidate.node, a) not in self._bans)
            if free:
                return replace(candidate, addresses=free)
        return None

    def _may_open(self, now: float) -> bool:
        if not self._can_open or self._own is not None or now < self._yields_until:
            return False
        if any(now < attempt.counts_until for attempt in self._attempts.values()):
            return False
        return now >= self._opens_at

    @property
    def _opens_at(self) -> float:
        """This machine's turn to open a hub."""
        return max(self._not_before, self._listen_until + self._behind_s)

    @property
    def _behind_s(self) -> float:
        """How long it opens a hub after the first one that might."""
        return (self._rank + (LAST_RANK if self._unreachable else 0)) * self._rank_s

    @property
    def _rank(self) -> float:
        """How many others should open a hub before this machine; where nobody has told, ids spread machines over four."""
        if not self._roster:
            return self._device[-1] / 64
        if self._device not in self._roster:
            return min(len(self._roster), LAST_RANK)
        return min(self._roster.index(self._device), LAST_RANK)

    def _other_addresses(self, lost: Candidate) -> tuple[str, ...]:
        """Return where else a hub is that was lost at one address."""
        heard = self._heard.get(lost.node)
        known = lost.addresses if heard is None else (*heard.addresses, *lost.addresses)
        free = [a for a in known if a != self._address and (lost.node, a) not in self._bans]
        return tuple(dict.fromkeys(free)) if self._address else ()

    def _dial(
        self, candidate: Candidate, now: float, *, counts: float, at: str = ""
    ) -> list[Effect]:
        """Dial a hub, or one of its addresses alone: where that fails, all have failed."""
        longest = OWN_DIAL_S if self._is_own(candidate.node) else DIAL_S
        self._attempts[candidate.node] = _Attempt(candidate, now + longest, now + counts)
        return [Dial(replace(candidate, addresses=(at,)) if at else candidate)]

    def _ban(self, candidate: Candidate, until: float) -> None:
        """Leave these addresses of this node alone: a forged address must not ban the real one."""
        self._doubted.add(candidate.node)
        for address in candidate.addresses:
            self._bans[candidate.node, address] = until
