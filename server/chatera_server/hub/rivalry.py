"""Decides between the hubs of one network, so that one is left: no I/O, no clock of its own.

Adverts are stale, so two hubs may each believe the other one stronger, or each itself. What holds
nevertheless:

* Never do both give way. A hub that takes another's clients drops its own attempt to give way and
  begins none for ``HOLD_S``; an attempt lasts at most ``ATTEMPT_S``, which is less. So whoever gave
  way did it for a hub that stays until after.
* Never do both stay for ever. Only the stronger does nothing; the weaker asks again and again, ever
  more rarely, and a hub that does not itself ask somebody takes whoever asks. Where both ask each
  other, the lower id takes.
* Where many can't be reached, those are asked first that were silent less often, and asking one that was
  silent is no reason to refuse anybody: else they would keep everybody else apart.
* A hub that nobody but its own client has come to, and that a weaker one does not come to either within
  ``PATIENCE_S``, is probably behind a firewall: it asks the weaker one.
* Nobody gives way to a hub it has not reached: the clients leave after the stronger one's answer.
* A hub takes nobody over who brings an id that its person knows from another network: whoever learns of an id could have its
  plaintext brought here by a merger. It asks such a hub to take over instead, however weak that is: its clients judge it
  where they get to (``chatera.client.trust``). That makes nobody both take and give: such a hub only asks, and the
  other one takes as always. Only where each brings what the other keeps apart do both stay, with two communities that
  people know as two; and where the own client came back from there (``Apart.wary``).
"""

from collections.abc import Callable
from dataclasses import dataclass

from chatera.discovery.hub import Hub
from chatera.protocol.communities import MAX_KNOWN, NOTHING_APART, Apart, Merger, joined, same
from chatera_server.hub.standing import Standing

ATTEMPT_S = 2.0
"""Longest attempt to reach a stronger hub: a lost SYN is sent again after one second."""
HOLD_S = 2.5
"""A hub that took another's clients stays at least so long. Where three were opened at once, the last merger waits for it."""
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 15.0
PATIENCE_S = 6.0
"""A weaker hub that has not come by then can't: nobody gets through to this one, and its own client has a better one."""


_Key = tuple[bytes, frozenset[str], int]


@dataclass(frozen=True, slots=True)
class Stay:
    """Remain hub; ``message`` says in words why, to a hub that wanted to be taken over."""

    message: str = ""


@dataclass(frozen=True, slots=True)
class GiveWay:
    """Ask this hub to take over."""

    to: Hub


@dataclass(frozen=True, slots=True)
class MergeAs:
    """Take over; the community is known by this id from now on."""

    community: bytes
    aliases: tuple[bytes, ...]


@dataclass(slots=True)
class _Ban:
    """Until when a hub that was asked in vain is left alone."""

    until: float
    pause: float


class Rivalry:
    """The rivals one hub has heard, and where it stands among them.

    Args:
        own: tells this hub's own standing as it is now.
        apart: communities that are kept apart from its own.
    """

    def __init__(self, own: Callable[[], Standing], apart: Apart = NOTHING_APART) -> None:
        self._own = own
        self._apart = frozenset(apart.ids)
        self._wary = apart.wary
        self._rivals: dict[bytes, Hub] = {}
        self._bans: dict[_Key, _Ban] = {}
        self._silences: dict[bytes, int] = {}
        """How often each did not answer at all, at whatever address: these change their order by themselves."""
        self._asking: tuple[Hub, float] | None = None
        self._held_until = 0.0
        self._left = False
        self._met: dict[bytes, float] = {}

    def heard(self, hub: Hub) -> None:
        """A hub is new, or tells something new."""
        before = self._rivals.get(hub.node)
        if before is not None and _key(before) != _key(hub):
            self._bans.pop(_key(before), None)
        self._rivals[hub.node] = hub

    def gone(self, node: bytes) -> None:
        """A hub left, or fell silent."""
        hub = self._rivals.pop(node, None)
        self._met.pop(node, None)
        self._silences.pop(node, None)
        if hub is not None:
            self._bans.pop(_key(hub), None)

    @property
    def left(self) -> bool:
        """Whether this hub has given way."""
        return self._left

    def decide(self, now: float) -> Stay | GiveWay:
        """Return what to do now; GiveWay begins an attempt, which ``taken`` or ``refused`` ends."""
        for node in self._rivals:
            self._met.setdefault(node, now)
        if self._left or now < self._held_until:
            return Stay()
        if self._asking is not None:
            if now < self._asking[1]:
                return Stay()
            self.silent(self._asking[0].node, now)
        hub = self._strongest(now)
        if hub is None:
            return Stay()
        self._asking = (hub, now + ATTEMPT_S)
        return GiveWay(hub)

    def taken(self, node: bytes, now: float) -> bool:
        """A stronger hub takes over: True if the clients go there now, False if it is too late."""
        if self._left or self._asking is None or self._asking[0].node != node:
            return False
        if now >= self._asking[1]:
            self.refused(node, now)
            return False
        self._left = True
        return True

    def refused(self, node: bytes, now: float) -> None:
        """The attempt failed: the hub does not want to."""
        if self._failed(node, now):
            self._silences.pop(node, None)

    def silent(self, node: bytes, now: float) -> None:
        """The attempt failed: the hub can't be reached."""
        if self._failed(node, now):
            self._silences[node] = self._silences.get(node, 0) + 1

    def _failed(self, node: bytes, now: float) -> bool:
        """Leave a hub alone for a while; tells whether it was asked, and is there."""
        if self._asking is None or self._asking[0].node != node:
            return False
        hub, self._asking = self._asking[0], None
        if node not in self._rivals:
            return False
        before = self._bans.get(_key(hub))
        pause = FIRST_PAUSE_S if before is None else min(2 * before.pause, LONGEST_PAUSE_S)
        self._bans[_key(hub)] = _Ban(now + pause, pause)
        return True

    def asked(self, merger: Merger, now: float) -> Stay | MergeAs:  # noqa: PLR0911 - one rule a line reads best in one place
        """A hub wants its clients taken over; MergeAs is a promise to stay for ``HOLD_S``."""
        own = self._own()
        if self._left:
            return Stay("This hub has just given way to another one.")
        if own.closed and (merger.community != own.community or merger.aliases):
            return Stay("A closed community merges with no other one.")
        if own.hosted and not set(own.ids).intersection((merger.community, *merger.aliases)):
            return Stay("This hub's community merges with no other one.")
        if self._keeps_apart(own, (merger.community, *merger.aliases)):
            return Stay("This hub knows that community from another network.")
        if self._asking is not None and now < self._asking[1]:
            other = self._asking[0]
            tried = _key(other) in self._bans
            mutual = other.node == merger.giving and (own.node < other.node or tried)
            if not mutual and other.node not in self._silences:
                return Stay("This hub is itself about to give way.")
        # Who names what is disowned here has only not heard of that yet, and is taken over without it.
        news = {merger.community, *merger.aliases}.difference(own.ids, own.disowned)
        if any(hub.closed and hub.community in news for hub in self._rivals.values()):
            return Stay("A closed community merges with no other one.")
        if news and len(own.ids) + len(own.disowned) + len(news) > MAX_KNOWN:
            # To drop some would be to forget what was said there. And the disowned make no room for others: so everybody is
            # told of so many names at most, whatever somebody makes up.
            return Stay("The two communities have too many names.")
        self._asking = None
        self._held_until = now + HOLD_S
        return MergeAs(*joined((*own.ids, *news)))

    def wake_at(self, now: float) -> float | None:
        """Return when to decide again if nothing is heard before; None: not before."""
        if self._left:
            return None
        if self._asking is not None:
            return self._asking[1]
        own = self._own()
        due = [self._due(own, hub, now) for hub in self._rivals.values()]
        times = [one for one in due if one is not None]
        return max(self._held_until, min(times)) if times else None

    def _strongest(self, now: float) -> Hub | None:
        """Return the strongest hub that this one should give way to and that is not banned, of those that answer best."""
        own = self._own()
        best: Hub | None = None
        fewest = 0
        for hub in self._rivals.values():
            due = self._due(own, hub, now)
            if due is None or now < due:
                continue
            silences = self._silences.get(hub.node, 0)
            stronger = best is None or Standing.heard(best).weaker_than(Standing.heard(hub))
            if best is None or silences < fewest or (silences == fewest and stronger):
                best, fewest = hub, silences
        return best

    def _due(self, own: Standing, hub: Hub, now: float) -> float | None:
        """Return from when on this hub should give way to that one; None for never."""
        standing = Standing.heard(hub)
        ban = self._bans.get(_key(hub))
        at = now if ban is None else ban.until
        if not own.rivals(standing):
            return None
        if self._keeps_apart(own, standing.ids):
            return None if self._wary else at
        if own.weaker_than(standing):
            return at
        if own.hosted or own.clients > 1:
            return None
        return max(at, self._met.get(hub.node, now) + PATIENCE_S)

    def _keeps_apart(self, own: Standing, ids: tuple[bytes, ...]) -> bool:
        """Tell whether a hub of these ids would bring what is another network's."""
        return same(self._apart.difference(own.ids), ids)


def _key(hub: Hub) -> _Key:
    """Name a ban by address too, or a forged address would have the real hub banned."""
    return (hub.node, frozenset(hub.addresses), hub.port)
