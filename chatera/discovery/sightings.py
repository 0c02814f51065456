"""Which hubs are there: merges what was heard by several ways, and forgets who fell silent.

Beacons decide life and death: three missed intervals, or a goodbye, and the hub is gone. mDNS only
brings hubs and addresses: after a crash its records stay for two minutes. Yet a hub heard by mDNS
alone has nothing better to go by, so there the removal of its record counts.

No I/O and no clock of its own: the caller says what time it is, in seconds of the monotonic clock.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from chatera.discovery.hub import Hub
from chatera.protocol.beacon import Advert

SILENCE_S = 15.0
"""Three intervals of a steady hub."""
MAX_ADDRESSES = 8
MAX_HUBS = 512
"""A flood of made-up hubs must not fill the memory."""


@dataclass(slots=True)
class _Sighting:
    advert: Advert
    seen_at: float
    beacon_at: float | None = None
    heard_from: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Senders of beacons, in the order of first hearing, and the newest advert each brought."""
    resolved: tuple[str, ...] = ()
    """Addresses mDNS tells."""

    def hear(self, address: str) -> None:
        """Note from where the advert came; where there are many, one that brought older ones alone gives way.

        Anybody can play an advert again from any address, but not before the hub itself has told it.
        """
        if address not in self.heard_from and len(self.heard_from) >= MAX_ADDRESSES:
            oldest = min(self.heard_from, key=self.heard_from.__getitem__)
            if self.heard_from[oldest] >= self.advert.order:
                return
            del self.heard_from[oldest]
        self.heard_from[address] = self.advert.order

    def hub(self) -> Hub:
        boot, seq = self.advert.order
        # An address that missed the last two adverts is probably an old one: it goes behind.
        current = [a for a, order in self.heard_from.items() if order >= (boot, seq - 1)]
        older = [a for a in self.heard_from if a not in current]
        ordered = list(dict.fromkeys([*current, *self.resolved, *older]))
        # Link-local addresses are for links that have no others: nobody connects twice to the same machine.
        ordered = [one for one in ordered if ":" not in one] or ordered
        ordered.sort(key=lambda address: not address.startswith("127."))
        return Hub(
            node=self.advert.node,
            community=self.advert.community,
            aliases=self.advert.aliases,
            name=self.advert.name,
            addresses=tuple(ordered[:MAX_ADDRESSES]),
            port=self.advert.port,
            clients=self.advert.clients,
            strength=self.advert.strength,
            source="mdns" if self.beacon_at is None else "beacon",
            seen_at=self.seen_at,
            closed=self.advert.closed,
        )


class Sightings:
    """The hubs of this network as far as heard.

    Args:
        on_seen: called with a hub that is new or changed.
        on_gone: called with the node key of a hub that left or fell silent.
    """

    def __init__(self, on_seen: Callable[[Hub], None], on_gone: Callable[[bytes], None]) -> None:
        self._on_seen = on_seen
        self._on_gone = on_gone
        self._known: dict[bytes, _Sighting] = {}
        self._left: dict[bytes, tuple[tuple[int, int], float]] = {}

    def hubs(self) -> list[Hub]:
        """Return every hub that is there, the longest known first."""
        return [sighting.hub() for sighting in self._known.values()]

    def beacon(self, advert: Advert, address: str, now: float) -> None:
        """Take a beacon with a good signature that came from ``address``."""
        if self._outdated(advert, now):
            return
        if advert.leaving:
            self._left[advert.node] = (advert.order, now)
            self._forget(advert.node)
            return
        known = self._known.get(advert.node)
        if known is None:
            if len(self._known) >= MAX_HUBS:
                return
            known = self._known[advert.node] = _Sighting(advert, now)
            before = None
        else:
            before = known.hub()
        # Only a newer advert proves life: a recorded one can be played again by anybody.
        if known.beacon_at is None or advert.order > known.advert.order:
            known.beacon_at = known.seen_at = now
        known.advert = advert
        known.hear(address)
        self._tell(before, known)

    def resolved(self, advert: Advert, addresses: tuple[str, ...], now: float) -> None:
        """Take what mDNS tells of a hub: the signed advert of its TXT record and its addresses."""
        if self._outdated(advert, now, older_counts=True) or advert.leaving:
            return
        known = self._known.get(advert.node)
        if known is None:
            if len(self._known) >= MAX_HUBS:
                return
            known = self._known[advert.node] = _Sighting(advert, now)
            before = None
        else:
            before = known.hub()
        known.advert = max(known.advert, advert, key=lambda heard: heard.order)
        if known.beacon_at is None:
            known.seen_at = now
        known.resolved = addresses
        self._tell(before, known)

    def unresolved(self, node: bytes) -> None:
        """Take mDNS's word that a record is gone: it counts where no beacon says otherwise."""
        known = self._known.get(node)
        if known is None:
            return
        if known.beacon_at is None:
            self._forget(node)
        else:
            known.resolved = ()

    def forget_all(self) -> None:
        """Let every hub be gone until it is heard again."""
        for node in list(self._known):
            self._forget(node)

    def expire(self, now: float) -> float | None:
        """Forget who fell silent; return when to look again, None if nobody can expire."""
        for node, (_, left_at) in list(self._left.items()):
            if now - left_at >= SILENCE_S:
                del self._left[node]
        deadlines = []
        for node, known in list(self._known.items()):
            if known.beacon_at is None:
                continue
            if now - known.beacon_at >= SILENCE_S:
                self._left[node] = (known.advert.order, now)
                self._forget(node)
            else:
                deadlines.append(known.beacon_at + SILENCE_S)
        return min(deadlines, default=None)

    def _outdated(self, advert: Advert, now: float, *, older_counts: bool = False) -> bool:
        """Tell whether something newer was heard of this node, its end included."""
        known = self._known.get(advert.node)
        # mDNS repeats an old advert as long as nothing changed; its addresses count all the same.
        if known is not None and advert.order < known.advert.order and not older_counts:
            return True
        left = self._left.get(advert.node)
        return left is not None and advert.order <= left[0] and now - left[1] < SILENCE_S

    def _forget(self, node: bytes) -> None:
        if self._known.pop(node, None) is not None:
            self._on_gone(node)

    def _tell(self, before: Hub | None, known: _Sighting) -> None:
        after = known.hub()
        if before is None or replace(before, seen_at=after.seen_at) != after:
            self._on_seen(after)
