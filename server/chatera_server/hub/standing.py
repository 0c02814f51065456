"""How two hubs compare: every machine must come to the same answer from the same facts."""

from dataclasses import dataclass

from chatera.discovery.hub import Hub
from chatera.protocol.beacon import STRENGTH_HOSTED
from chatera.protocol.communities import same


@dataclass(frozen=True, slots=True)
class Standing:
    """What counts of a hub when it meets another.

    Attributes:
        node: its key.
        community: what it is hub of.
        aliases: communities merged into that one.
        clients: how many are attached, the client on its own machine included.
        strength: 4 hosted, 3 wired and on mains, 2 Wi-Fi, 1 on battery.
        closed: its community is closed, and never another one.
        disowned: ids of closed communities, by which it went until that was shown.
    """

    node: bytes
    community: bytes
    aliases: tuple[bytes, ...]
    clients: int
    strength: int
    closed: bool = False
    disowned: tuple[bytes, ...] = ()

    @classmethod
    def heard(cls, hub: Hub) -> "Standing":
        """Return the standing of a hub as its advert tells it."""
        return cls(hub.node, hub.community, hub.aliases, hub.clients, hub.strength, hub.closed)

    @property
    def ids(self) -> tuple[bytes, ...]:
        """Every id its community has."""
        return (self.community, *self.aliases)

    @property
    def hosted(self) -> bool:
        """Whether it was set up as a server: its community merges with no other one."""
        return self.strength == STRENGTH_HOSTED

    def rivals(self, other: "Standing") -> bool:
        """Tell whether one of the two is too many: they serve one community or two open ones."""
        if self.hosted and other.hosted:
            return False
        if self.closed or other.closed:
            return self.closed and other.closed and self.community == other.community
        alike = same(self.ids, other.ids)
        return alike or not (self.hosted or other.hosted)

    def weaker_than(self, other: "Standing") -> bool:
        """Tell whether this one should give way: of two different hubs exactly one should.

        Whether there are clients counts, not how many: numbers change too often to be agreed on.
        A hub's own client comes to every hub that a desktop opened, so one alone counts as none.
        """
        return self.order > other.order

    @property
    def order(self) -> tuple[bool, bool, int, bytes]:
        """Sort hubs, the strongest first."""
        return (not self.hosted, self.clients <= 1, -self.strength, self.node)
