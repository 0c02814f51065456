"""Finds the hubs of the network: by mDNS, by beacons, and at last by asking each address."""

import asyncio
import ipaddress
import time
from collections.abc import Callable, Iterable
from contextlib import suppress

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from chatera.discovery.hub import Hub, Ways
from chatera.discovery.interfaces import Interface, NetworkProbe, system_probe
from chatera.discovery.mdns import Browsing
from chatera.discovery.sightings import Sightings
from chatera.discovery.station import Station
from chatera.protocol.beacon import Advert, decode_beacon, encode_probe, encode_seek
from chatera.protocol.errors import RemoteProtocolError

SEEK_AT_S = (0.0, 0.4, 1.0)
"""Seeks after the start: datagrams get lost, above all the first one after Wi-Fi woke up."""
PROBE_AFTER_S = 0.8
"""Who is asked by two seeks answers by then; whoever finds nobody opens a hub a little later."""
PROBE_AGAIN_S = 30.0
PROBE_AT_MOST_EVERY_S = 300.0
LINKED_S = 0.25
"""A hub's IPv4 address comes before its link-local one where it has both: or it would be dialled twice."""
_PACE_COUNT = 16
_PACE_S = 0.01


class Browser:
    """Looks for hubs from ``start`` to ``stop``; both may be called again and again.

    Args:
        on_seen: called on the loop of ``start`` with a hub that is new or changed.
        on_gone: called there with the node key of a hub that left or fell silent.
        probe: tells the interfaces; called in a thread of its own.
        own: key of the node this runs in, which is not reported.
        known: IPv4 addresses where a hub was last time; they are asked first.
        opens_in: tells in how many seconds this machine opens a hub unless it hears of one; None: it does not. Called on
            the loop of ``start``, and others are told.
        on_plan: called there with what others say of themselves, and with what was said here.
    """

    def __init__(
        self,
        on_seen: Callable[[Hub], None],
        on_gone: Callable[[bytes], None],
        *,
        probe: NetworkProbe | None = None,
        ways: Ways | None = None,
        own: bytes | None = None,
        known: Iterable[str] = (),
        opens_in: Callable[[], float | None] = lambda: None,
        on_plan: Callable[[float], None] = lambda _seconds: None,
    ) -> None:
        self._probe = probe or system_probe()
        self._ways = ways or Ways()
        self._own = own
        self._known = tuple(known)
        self._opens_in = opens_in
        self._on_plan = on_plan
        self._problems: dict[str, str] = {}
        self._sightings = Sightings(on_seen, on_gone)
        self._instances: dict[str, bytes] = {}
        self._browsing = Browsing(self._found, self._lost, self._problems)
        self._station: Station | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._last: tuple[bytes, Advert | None] = (b"", None)
        self._heard = asyncio.Event()
        self._moved = asyncio.Event()

    async def start(self) -> None:
        """Look from now on; returns when the sockets are open and the first seek is out."""
        if self._station is not None:
            return
        self._loop = asyncio.get_running_loop()
        self._station = Station(
            self._probe,
            self._ways,
            on_beacon=self._hear,
            on_plan=lambda seconds: self._hand_over(lambda: self._on_plan(seconds)),
            answer=lambda: None,
            mdns=self._browsing,
            on_moved=self._move,
            problems=self._problems,
        )
        await self._station.start()
        self._tasks = [
            self._loop.create_task(self._look(self._station)),
            self._loop.create_task(self._expire()),
        ]

    async def stop(self) -> None:
        """Stop looking; hubs seen so far stay listed until they expire in the next run."""
        station, self._station = self._station, None
        if station is None:
            return
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await station.stop()

    def renew(self) -> None:
        """Begin anew after a sleep: with fresh sockets, and believing nothing of what was heard before."""
        if self._station is not None:
            self._sightings.forget_all()
            self._station.renew()

    def hubs(self) -> list[Hub]:
        """Return the hubs that are there now."""
        return self._sightings.hubs()

    def problems(self) -> list[str]:
        """Return what keeps this machine from finding hubs, in words for a person."""
        return list(self._problems.values())

    async def _look(self, station: Station) -> None:
        """Ask, and ask anew on every change of the network."""
        while True:
            self._moved.clear()
            asking = asyncio.ensure_future(self._ask(station))
            try:
                await self._moved.wait()
            finally:
                asking.cancel()

    async def _ask(self, station: Station) -> None:
        """Seek, then probe, and probe again ever more rarely while nobody is heard."""
        if not self._ways.beacon:
            return
        started = time.monotonic()
        for address in self._known:
            self._send_to(station, address)
        for at in SEEK_AT_S:
            await asyncio.sleep(started + at - time.monotonic())
            seek = encode_seek(self._opens_in())
            station.background.loop.call_soon_threadsafe(station.radio.send_all, seek)
        await asyncio.sleep(started + PROBE_AFTER_S - time.monotonic())
        again = PROBE_AGAIN_S
        while self._ways.probe:
            if not self._sightings.hubs():
                await self._probe_all(station)
            await asyncio.sleep(again)
            again = min(2 * again, PROBE_AT_MOST_EVERY_S)

    async def _probe_all(self, station: Station) -> None:
        for count, address in enumerate(neighbours(station.links), start=1):
            self._send_to(station, address)
            if count % _PACE_COUNT == 0:
                await asyncio.sleep(_PACE_S)

    def _send_to(self, station: Station, address: str) -> None:
        station.background.loop.call_soon_threadsafe(
            station.radio.send_to, encode_probe(), (address, self._ways.port)
        )

    async def _expire(self) -> None:
        while True:
            self._heard.clear()
            deadline = self._sightings.expire(time.monotonic())
            with suppress(TimeoutError):
                timeout = None if deadline is None else max(0.0, deadline - time.monotonic())
                # Not wait_for: before Python 3.12 it loses a cancellation that meets the event.
                async with asyncio.timeout(timeout):
                    await self._heard.wait()

    def _hear(self, datagram: bytes, address: str) -> None:
        """In the background: verify, then hand over."""
        advert = self._verified(datagram)
        if advert is not None:
            self._hand_over(
                lambda: self._sightings.beacon(advert, address, time.monotonic()),
                later=LINKED_S if ":" in address and self._has_ipv4() else 0.0,
            )

    def _found(self, instance: str, datagram: bytes, addresses: tuple[str, ...]) -> None:
        """In the background: a record of mDNS resolved."""
        advert = self._verified(datagram)
        if advert is not None:
            self._instances[instance] = advert.node
            self._hand_over(lambda: self._sightings.resolved(advert, addresses, time.monotonic()))

    def _lost(self, instance: str) -> None:
        """In the background: a record of mDNS is gone."""
        node = self._instances.pop(instance, None)
        if node is not None:
            self._hand_over(lambda: self._sightings.unresolved(node))

    def _move(self) -> None:
        self._hand_over(self._moved.set)

    def _verified(self, datagram: bytes) -> Advert | None:
        if datagram == self._last[0]:  # by multicast and by broadcast, on each interface
            return self._last[1]
        try:
            advert = decode_beacon(datagram, verify_signature)
        except RemoteProtocolError:
            return None  # anybody may send anything to an open port
        known = None if advert.node == self._own else advert
        self._last = (datagram, known)
        return known

    def _has_ipv4(self) -> bool:
        station = self._station
        return station is not None and any(one.outward and not one.v6 for one in station.links)

    def _hand_over(self, work: Callable[[], None], later: float = 0.0) -> None:
        """Do something on the caller's loop, unless that has been left already."""
        loop, station = self._loop, self._station
        if loop is None or station is None:
            return
        with suppress(RuntimeError):  # the caller's loop was closed without stop()
            if later:
                loop.call_soon_threadsafe(loop.call_later, later, self._do, work)
            else:
                loop.call_soon_threadsafe(self._do, work)

    def _do(self, work: Callable[[], None]) -> None:
        if self._station is not None:
            work()
            self._heard.set()


def neighbours(links: list[Interface]) -> list[str]:
    """Return the other addresses of each subnet, at most the /24 around one's own."""
    found: dict[str, None] = {}
    for link in links:
        if not link.outward or not link.broadcast:
            continue
        around = ipaddress.IPv4Network(f"{link.address}/{max(link.prefix, 24)}", strict=False)
        found |= {str(host): None for host in around.hosts() if str(host) != link.address}
    return list(found)


def verify_signature(public: bytes, message: bytes, signature: bytes) -> None:
    """Check an Ed25519 signature.

    Raises:
        RemoteProtocolError: it is not that key's.
    """
    try:
        VerifyKey(public).verify(message, signature)
    except (BadSignatureError, ValueError) as error:
        raise RemoteProtocolError("a beacon with a wrong signature") from error
