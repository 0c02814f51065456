"""mDNS: ``_chatera._tcp`` announced and browsed with python-zeroconf.

The TXT record carries the signed beacon, cut in pieces ``b0``, ``b1``…, so a record is believed
exactly as far as a beacon is. zeroconf is imported on first use: it takes a tenth of a second, and
the first paint of a window shall not wait for that.
"""

import asyncio
import base64
import logging
import socket
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from chatera.discovery.interfaces import Interface

if TYPE_CHECKING:
    from zeroconf import ServiceStateChange, Zeroconf
    from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

logger = logging.getLogger(__name__)

SERVICE = "_chatera._tcp.local."
RESOLVE_MS = 3000
_PIECE = 200
"""Bytes of beacon per TXT string; with its key a string has at most 255."""
_PIECES = 6


class Mdns:
    """A zeroconf instance that follows the interfaces of the machine.

    Where zeroconf can't run, ``zeroconf`` is None, the problem is written down in words, and the
    next change of interfaces tries again.
    """

    def __init__(self, problems: dict[str, str]) -> None:
        self._problems = problems
        self._addresses: list[str] = []
        self.zeroconf: AsyncZeroconf | None = None

    async def tune(self, links: list[Interface]) -> bool:
        """Use these interfaces from now on; return True if zeroconf was started by that."""
        from zeroconf import IPVersion  # noqa: PLC0415 - on first use
        from zeroconf.asyncio import AsyncZeroconf  # noqa: PLC0415 - on first use

        addresses = spoken_addresses(links)
        if addresses == self._addresses or not addresses:
            return False
        started = self.zeroconf is None
        try:
            if self.zeroconf is None:
                self.zeroconf = AsyncZeroconf(interfaces=addresses, ip_version=IPVersion.V4Only)
                await self.zeroconf.zeroconf.async_wait_for_start()
            else:
                await self.zeroconf.async_update_interfaces(addresses)
        except (OSError, RuntimeError) as error:
            self._problems["mdns"] = (
                f"mDNS does not work on this computer ({error}); ChatEra looks for others by its "
                "own beacons only."
            )
            return False
        self._addresses = addresses
        self._problems.pop("mdns", None)
        return started

    async def close(self) -> None:
        """Say goodbye for what was announced, and stop."""
        if self.zeroconf is not None:
            await self.zeroconf.async_close()
            self.zeroconf = None
        self._addresses = []


class Announcement:
    """This machine's hub as an mDNS service."""

    def __init__(self, problems: dict[str, str]) -> None:
        self._mdns = Mdns(problems)
        self._links: list[Interface] = []
        self._info: AsyncServiceInfo | None = None
        self._broadcast: Awaitable[None] | None = None

    async def tune(self, links: list[Interface]) -> None:
        """Announce on these interfaces from now on."""
        self._links = links
        started = await self._mdns.tune(links)
        if self._info is not None:
            await self._publish(self._renewed(self._info), register=started)

    async def tell(self, node: bytes, name: str, port: int, beacon: bytes) -> None:
        """Announce the hub, or what has changed of it."""
        from zeroconf.asyncio import AsyncServiceInfo  # noqa: PLC0415 - on first use

        instance = instance_name(node)
        properties: dict[str | bytes, str | bytes | None] = {"v": "1", "name": name}
        for number, start in enumerate(range(0, len(beacon), _PIECE)):
            properties[f"b{number}"] = beacon[start : start + _PIECE]
        info = AsyncServiceInfo(
            SERVICE,
            f"{instance}.{SERVICE}",
            port=port,
            properties=properties,
            server=f"chatera-{instance}.local.",
            addresses=self._packed_addresses(),
        )
        await self._publish(info, register=self._info is None)

    async def close(self) -> None:
        """Withdraw the service with a goodbye."""
        self._info = None
        await self._mdns.close()

    async def _publish(self, info: "AsyncServiceInfo", *, register: bool) -> None:
        zeroconf = self._mdns.zeroconf
        if zeroconf is None:
            return
        if register:
            # The name is a piece of our own key: asking round if it is free would cost a second.
            self._broadcast = await zeroconf.async_register_service(
                info, cooperating_responders=True
            )
        else:
            self._broadcast = await zeroconf.async_update_service(info)
        self._info = info

    def _renewed(self, info: "AsyncServiceInfo") -> "AsyncServiceInfo":
        info.addresses = self._packed_addresses()
        return info

    def _packed_addresses(self) -> list[bytes]:
        return [socket.inet_aton(address) for address in spoken_addresses(self._links)]


class Browsing:
    """The hubs mDNS knows.

    Args:
        on_found: called with the instance name of a record, the beacon in its TXT, unverified, and
            its IPv4 addresses.
        on_lost: called with the instance name of a record that was withdrawn or has expired.
    """

    def __init__(
        self,
        on_found: Callable[[str, bytes, tuple[str, ...]], None],
        on_lost: Callable[[str], None],
        problems: dict[str, str],
    ) -> None:
        self._on_found = on_found
        self._on_lost = on_lost
        self._mdns = Mdns(problems)
        self._browser: AsyncServiceBrowser | None = None
        self._resolving: set[asyncio.Task[None]] = set()

    async def tune(self, links: list[Interface]) -> None:
        """Browse on these interfaces from now on."""
        from zeroconf.asyncio import AsyncServiceBrowser  # noqa: PLC0415 - on first use

        await self._mdns.tune(links)
        if self._browser is None and self._mdns.zeroconf is not None:
            self._browser = AsyncServiceBrowser(
                self._mdns.zeroconf.zeroconf, SERVICE, handlers=[self._changed]
            )

    async def close(self) -> None:
        """Stop browsing."""
        for task in self._resolving:
            task.cancel()
        await asyncio.gather(*self._resolving, return_exceptions=True)
        if self._browser is not None:
            await self._browser.async_cancel()
            self._browser = None
        await self._mdns.close()

    def _changed(
        self, zeroconf: "Zeroconf", service_type: str, name: str, state_change: "ServiceStateChange"
    ) -> None:
        from zeroconf import ServiceStateChange  # noqa: PLC0415 - on first use

        if state_change is ServiceStateChange.Removed:
            self._on_lost(name)
            return
        task = asyncio.get_running_loop().create_task(self._resolve(zeroconf, service_type, name))
        self._resolving.add(task)
        task.add_done_callback(self._resolving.discard)

    async def _resolve(self, zeroconf: "Zeroconf", service_type: str, name: str) -> None:
        from zeroconf import IPVersion  # noqa: PLC0415 - on first use
        from zeroconf.asyncio import AsyncServiceInfo  # noqa: PLC0415 - on first use

        info = AsyncServiceInfo(service_type, name)
        if not await info.async_request(zeroconf, RESOLVE_MS):
            logger.info("a record of mDNS did not resolve")
            return
        pieces = [info.properties.get(f"b{number}".encode()) for number in range(_PIECES)]
        beacon = b"".join(piece for piece in pieces if piece)
        addresses = tuple(info.parsed_addresses(IPVersion.V4Only))
        self._on_found(name, beacon, addresses)


def instance_name(node: bytes) -> str:
    """Return the short id under which a node announces itself."""
    return base64.b32encode(node).decode("ascii").lower()[:16]


def spoken_addresses(links: list[Interface]) -> list[str]:
    """Return the addresses mDNS goes out from; lo's only on a machine that has no other."""
    outward = [link.address for link in links if link.multicast and not link.loopback]
    return outward or [link.address for link in links if link.loopback]
