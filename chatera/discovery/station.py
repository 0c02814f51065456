"""What announcing and browsing share: a thread, the radio, mDNS, and an eye on the interfaces."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from chatera.discovery.background import BackgroundLoop
from chatera.discovery.hub import Ways
from chatera.discovery.interfaces import Interface, NetworkProbe
from chatera.discovery.radio import Radio

WATCH_S = 0.5
"""A hub whose address has changed must be heard anew before its clients miss it, which takes them two seconds."""


class Tunable(Protocol):
    """One half of mDNS: announcing or browsing."""

    async def tune(self, links: list[Interface]) -> None:
        """Use these interfaces from now on."""
        ...

    async def renew(self, links: list[Interface]) -> None:
        """Begin anew on these interfaces, with fresh sockets."""
        ...

    async def close(self) -> None:
        """Stop."""
        ...


class Station:
    """Runs discovery's sockets in the background and follows the machine from network to network.

    Args:
        probe: tells the interfaces; called in the background thread.
        on_beacon: called in the background thread, see ``Radio``.
        on_plan: called in the background thread, see ``Radio``.
        answer: called in the background thread, see ``Radio``.
        mdns: a half of mDNS, used in the background thread only.
        on_moved: called in the background thread when the interfaces have changed.
        problems: written in the background thread.
    """

    def __init__(
        self,
        probe: NetworkProbe,
        ways: Ways,
        *,
        on_beacon: Callable[[bytes, str], None],
        on_plan: Callable[[float], None],
        answer: Callable[[], bytes | None],
        mdns: Tunable,
        on_moved: Callable[[], None],
        problems: dict[str, str],
    ) -> None:
        self._probe = probe
        self._ways = ways
        self._mdns = mdns
        self._on_moved = on_moved
        self._problems = problems
        self._background = BackgroundLoop("discovery")
        self._radio = Radio(self._background.loop, ways, on_beacon, on_plan, answer, problems)
        self._links: list[Interface] = []
        self._watching: asyncio.Task[None] | None = None
        self._renewing = asyncio.Event()
        self._tuned = asyncio.Lock()

    @property
    def background(self) -> BackgroundLoop:
        """Where the sockets live."""
        return self._background

    @property
    def radio(self) -> Radio:
        """The UDP sockets; to be used on the background loop."""
        return self._radio

    @property
    def links(self) -> list[Interface]:
        """The interfaces in use."""
        return self._links

    async def start(self) -> None:
        """Open the sockets; returns when beacons can be sent and heard. mDNS follows."""
        await self._background.run(self._open())

    async def stop(self) -> None:
        """Close the sockets and end the thread."""
        await self._background.run(self._close())
        await self._background.close()

    def renew(self) -> None:
        """Open every socket anew: after a sleep no old one can be trusted. Returns at once."""
        self._background.loop.call_soon_threadsafe(self._renewing.set)

    async def _open(self) -> None:
        self._links = self._usable()
        if self._ways.beacon:
            self._radio.tune(self._links)
        self._watching = asyncio.get_running_loop().create_task(self._watch())

    async def _watch(self) -> None:
        if self._ways.mdns:
            await self._mdns.tune(self._links)
        while True:
            self._renewing.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(WATCH_S):
                    await self._renewing.wait()
            links = self._usable()
            if links != self._links or self._renewing.is_set():
                self._links = links
                await self._move(fresh=self._renewing.is_set())

    async def _move(self, *, fresh: bool) -> None:
        if self._ways.beacon:
            if fresh:
                self._radio.close()
            self._radio.tune(self._links)
        self._on_moved()
        if self._ways.mdns:
            await (self._mdns.renew(self._links) if fresh else self._mdns.tune(self._links))

    async def _close(self) -> None:
        if self._watching is not None:
            self._watching.cancel()
            with suppress(asyncio.CancelledError):
                await self._watching
        self._radio.close()
        await self._mdns.close()

    def _usable(self) -> list[Interface]:
        links = [link for link in self._probe.interfaces() if link.up]
        if any(not link.loopback for link in links):
            self._problems.pop("alone", None)
        else:
            self._problems["alone"] = (
                "This computer is connected to no network: only programs on it can be found."
            )
        return links
