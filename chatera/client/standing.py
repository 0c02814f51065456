"""Where this machine stands on the LAN, and how one hub was followed by the next: no I/O, no clock of its own.

``chatera.client.lan.Lan`` tells it what happens; windows and commands look at it, and hear when it changes. Whose computer
a hub runs on is what the hub says (``frames.Welcome.host``): good enough for words, and for nothing else.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from chatera.client.observers import Observers
from chatera.protocol.ids import CommunityId, DeviceId, NodeId

Role = Literal["off", "seeking", "client", "hub"]
"""``off``: no hub is looked for. ``hub``: the one of the community is this machine's own."""
Why = Literal["went_away", "closed", "gave_way", "refused"]
"""Why a hub was left. ``went_away``: it fell silent, or the connection broke. ``closed``: it said goodbye.
``gave_way``: it handed its clients to another one. ``refused``: it wanted this device no more."""


@dataclass(frozen=True, slots=True)
class KnownHub:
    """A hub that this machine is, or was, connected to.

    Attributes:
        node: its key.
        community: what it is hub of.
        url: where it answered.
        host: the device whose desktop runs it, as it says; None where it says nothing.
        own: it is this machine's.
    """

    node: NodeId
    community: CommunityId
    url: str
    host: DeviceId | None
    own: bool

    @classmethod
    def welcoming(
        cls, node: NodeId, community: CommunityId, url: str, claimed: DeviceId, *,
        own: bool, here: DeviceId,
    ) -> "KnownHub":  # fmt: skip
        """Return a hub by what it claims, as far as that can be.

        Args:
            node: see above.
            community: likewise.
            url: likewise.
            claimed: the device that it names, empty for none.
            own: it is this machine's.
            here: this device, whose hub no other machine's can be.
        """
        host = here if own else claimed if claimed not in {b"", here} else None
        return cls(node, community, url, host, own)


@dataclass(frozen=True, slots=True)
class HandOver:
    """One hub was followed by another one.

    Attributes:
        at: when the first one was lost, ms since the epoch, UTC.
        source: the hub that was left.
        target: the hub that has welcomed this machine since.
        why: it was left.
        took: seconds from noticing that it was gone until the welcome.
    """

    at: int
    source: KnownHub
    target: KnownHub
    why: Why
    took: float


@dataclass(frozen=True, slots=True)
class Lost:
    """A hub that is gone, until another one welcomes this machine.

    Attributes:
        since: on the clock that never goes back, seconds.
        at: ms since the epoch, UTC.
    """

    hub: KnownHub
    why: Why
    since: float
    at: int


class Standing:
    """This machine's role, the hub, who could follow it, and the last hand-over.

    Attributes:
        hub: None while one is sought.
        roster: devices that can open a hub, in the order in which they should; as the hub says.
        lost: the hub that went, while the next one is sought.
        last: the last hand-over since the program was started.
    """

    def __init__(self) -> None:
        self.hub: KnownHub | None = None
        self.roster: tuple[DeviceId, ...] = ()
        self.lost: Lost | None = None
        self.last: HandOver | None = None
        self._seeks = False
        self._observers: Observers[[]] = Observers()

    @property
    def role(self) -> Role:
        """What this machine is on its network."""
        if self.hub is not None:
            return "hub" if self.hub.own else "client"
        return "seeking" if self._seeks else "off"

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear of changes; returns what ends that."""
        return self._observers.add(callback)

    @property
    def named(self) -> frozenset[DeviceId]:
        """The devices that hubs have named here."""
        hubs = [self.hub, self.lost.hub if self.lost else None]
        hosts = {one.host for one in hubs if one is not None and one.host is not None}
        return frozenset(hosts | set(self.roster))

    # What happened

    def began(self) -> None:
        """A hub is looked for on a network that this machine has come to; what was elsewhere is over."""
        self._seeks = True
        self.hub = self.lost = None
        self.roster = ()
        self._observers.tell()

    def ended(self) -> None:
        """Nothing is looked for any more."""
        self._seeks = False
        self.hub = self.lost = None
        self.roster = ()
        self._observers.tell()

    def arrived(self, now: float, hub: KnownHub) -> HandOver | None:
        """A hub has welcomed this machine; returns the hand-over where it follows another one.

        Args:
            now: seconds of a clock that never goes back.
            hub: the one.
        """
        lost, self.lost, self.hub = self.lost, None, hub
        done: HandOver | None = None
        if lost is not None and lost.hub.node != hub.node:  # else it was the connection alone
            done = self.last = HandOver(lost.at, lost.hub, hub, lost.why, now - lost.since)
        self._observers.tell()
        return done

    def left(self, now: float, at: int, node: NodeId, why: Why) -> None:
        """The hub is gone, or has sent its clients elsewhere; of another one than ours that means nothing.

        Args:
            now: seconds of a clock that never goes back.
            at: ms since the epoch, UTC.
            node: the hub's key.
            why: it was left.
        """
        if self.hub is None or self.hub.node != node:
            return
        self.lost, self.hub = Lost(self.hub, why, now, at), None
        self._observers.tell()

    def told_roster(self, devices: tuple[DeviceId, ...]) -> None:
        """The hub tells who opens one when it goes."""
        if devices != self.roster:
            self.roster = devices
            self._observers.tell()
