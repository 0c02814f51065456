"""Tells the network that there is a hub here: by mDNS, by beacons, and to whoever seeks."""

import asyncio
import secrets
import time
from collections.abc import Callable
from contextlib import suppress

import msgspec

from chatera.discovery.hub import Ways
from chatera.discovery.interfaces import NetworkProbe, system_probe
from chatera.discovery.mdns import Announcement
from chatera.discovery.station import Station
from chatera.protocol.beacon import Advert, Sign, encode_beacon

LONELY_S = 1.0
"""Between beacons while no client is attached."""
STEADY_S = 1.5
"""While some are: two hubs of a network that was cut in two hear of each other within this time."""
FRESH_S = 2.0 * STEADY_S
"""What was said longer ago is no answer any more."""
CHANGES_S = 0.2
"""At least this long between two beacons, however often something changes."""


class Announcer:
    """Announces one hub from ``start`` to ``stop``; both may be called again and again.

    Args:
        advert_source: tells what to announce; ``moment``, ``boot`` and ``seq`` are filled in
            here. Called on the caller's loop.
        sign: signs with the node's key. Called on the caller's loop.
        probe: tells the interfaces; called in a thread of its own.
        ways: by which it announces.
        mdns: makes what announces by mDNS; it is given where troubles are written down.
    """

    def __init__(
        self,
        advert_source: Callable[[], Advert],
        sign: Sign,
        *,
        probe: NetworkProbe | None = None,
        ways: Ways | None = None,
        mdns: Callable[[dict[str, str]], Announcement] = Announcement,
    ) -> None:
        self._advert_source = advert_source
        self._sign = sign
        self._probe = probe or system_probe()
        self._ways = ways or Ways()
        self._problems: dict[str, str] = {}
        self._announcement = mdns(self._problems)
        self._station: Station | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._changed = asyncio.Event()
        self._lasting = asyncio.Event()
        self._boot = 0
        self._seq = 0
        self._made = 0.0
        self._datagram: bytes | None = None
        self._told: Advert | None = None

    async def start(self) -> None:
        """Announce from now on; returns when the first beacon is out.

        Raises:
            LocalProtocolError: the advert is outside its limits.
        """
        if self._station is not None:
            return
        self._loop = asyncio.get_running_loop()
        # Later runs must be higher, whatever the node forgot; the low bits tell two runs of one
        # millisecond apart.
        self._boot = (_now_ms() << 16) | secrets.randbits(16)
        self._seq = 0
        self._told = None
        self._datagram = self._next()[1]
        self._station = Station(
            self._probe,
            self._ways,
            on_beacon=lambda _datagram, _address: None,
            on_plan=lambda _seconds: None,
            answer=self._answer,
            mdns=self._announcement,
            on_moved=self._move,
            problems=self._problems,
        )
        await self._station.start()
        # mDNS may take its time to begin, above all on a busy machine: no beacon waits for that.
        living = [self._pace(self._station)]
        if self._ways.mdns:
            living.append(self._keep_mdns(self._station))
        self._tasks = [self._loop.create_task(one) for one in living]
        for task in self._tasks:
            task.add_done_callback(_report_failure)

    async def stop(self) -> None:
        """Say goodbye and stop announcing."""
        station, self._station = self._station, None
        if station is None:
            return
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        goodbye = self._next(leaving=True)[1]
        self._datagram = None
        station.background.loop.call_soon_threadsafe(station.radio.send_all, goodbye)
        await station.stop()

    def changed(self) -> None:
        """Announce at once what the advert source says now."""
        self._changed.set()

    def renew(self) -> None:
        """Open every socket anew, after a sleep, and announce at once."""
        if self._station is not None:
            self._station.renew()

    def problems(self) -> list[str]:
        """Return what keeps others from finding this hub, in words for a person."""
        return list(self._problems.values())

    async def _pace(self, station: Station) -> None:
        while True:
            self._changed.clear()
            advert, self._datagram = self._next()
            station.background.loop.call_soon_threadsafe(station.radio.send_all, self._datagram)
            if (lasting := _lasting(advert)) != self._told:
                self._told = lasting
                self._lasting.set()
            await asyncio.sleep(CHANGES_S)
            with suppress(TimeoutError):
                interval = STEADY_S if advert.clients else LONELY_S
                # Not wait_for: before Python 3.12 it loses a cancellation that meets the event.
                async with asyncio.timeout(interval - CHANGES_S):
                    await self._changed.wait()

    async def _keep_mdns(self, station: Station) -> None:
        """Have mDNS say what is true for longer than a moment, whenever that is something else."""
        while True:
            await self._lasting.wait()
            self._lasting.clear()
            advert, datagram = self._told, self._datagram
            if advert is not None and datagram is not None:
                await station.background.run(
                    self._announcement.tell(advert.node, advert.name, advert.port, datagram)
                )

    def _move(self) -> None:
        """In the background: the interfaces have changed."""
        if self._loop is not None:
            with suppress(RuntimeError):  # the caller's loop was closed without stop()
                self._loop.call_soon_threadsafe(self.changed)

    def _answer(self) -> bytes | None:
        """In the background: what seekers are told; nothing where this program stood still, and is not what it was."""
        return self._datagram if time.monotonic() - self._made < FRESH_S else None

    def _next(self, *, leaving: bool = False) -> tuple[Advert, bytes]:
        self._seq += 1
        self._made = time.monotonic()
        advert = msgspec.structs.replace(
            self._advert_source(),
            moment=_now_ms(),
            boot=self._boot,
            seq=self._seq,
            leaving=leaving,
        )
        return advert, encode_beacon(advert, self._sign)


def _lasting(advert: Advert) -> Advert:
    return msgspec.structs.replace(advert, moment=0, seq=0)


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _report_failure(task: asyncio.Task[None]) -> None:
    """Say at once on the loop what a bug in the advert source broke, not only at ``stop``."""
    if not task.cancelled() and (error := task.exception()) is not None:
        task.get_loop().call_exception_handler(
            {"message": "announcing failed", "exception": error, "task": task}
        )
