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

    async def tune(self, links: list[Interface]) -> None:
        """Use these interfaces from now on."""
        from zeroconf import Error as ZeroconfError, IPVersion  # noqa: PLC0415 - on first use
        from zeroconf.asyncio import AsyncZeroconf  # noqa: PLC0415 - on first use

        addresses = spoken_addresses(links)
        if addresses == self._addresses or not addresses:
            return
        try:
            if self.zeroconf is None:
                started = AsyncZeroconf(interfaces=addresses, ip_version=IPVersion.V4Only)
                await started.zeroconf.async_wait_for_start()
                self.zeroconf = started
            else:
                await self.zeroconf.async_update_interfaces(addresses)
        except (OSError, RuntimeError, ZeroconfError) as error:
            self._problems["mdns"] = (
                f"mDNS does not work on this computer ({error}); ChatEra looks for others by its "
                "own beacons only."
            )
            return
        self._addresses = addresses
        self._problems.pop("mdns", None)

    async def close(self) -> None:
        """Say goodbye for what was announced, and stop."""
        if self.zeroconf is not None:
            await self.zeroconf.async_close()
            self.zeroconf = None
        self._addresses = []


class Announcement:
    """This machine's hub as an mDNS service."""

    def __init__(self, problems: dict[str, str]) -> None:
        self._problems = problems
        self._mdns = Mdns(problems)
        self._registered_at: AsyncZeroconf | None = None
        self._links: list[Interface] = []
        self._info: AsyncServiceInfo | None = None
        self._broadcast: Awaitable[None] | None = None

    async def tune(self, links: list[Interface]) -> None:
        """Announce on these interfaces from now on."""
        self._links = links
        await self._mdns.tune(links)
        if self._info is not None:
            self._info.addresses = self._packed_addresses()
            await self._publish(self._info)

    async def renew(self, links: list[Interface]) -> None:
        """Announce with fresh sockets."""
        await self._mdns.close()
        self._registered_at = None
        await self.tune(links)

    async def tell(self, node: bytes, name: str, port: int, beacon: bytes) -> None:
        """Announce the hub, or what has changed of it."""
        from zeroconf.asyncio import AsyncServiceInfo  # noqa: PLC0415 - on first use

        instance = instance_name(node)
        properties: dict[str | bytes, str | bytes | None] = {"v": "1"}
        # For people who look with other tools; a string of TXT has at most 255 bytes.
        properties["name"] = name.encode()[:200].decode("utf-8", "ignore")
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
        await self._publish(info)

    async def close(self) -> None:
        """Withdraw the service with a goodbye."""
        self._info = None
        self._registered_at = None
        await self._mdns.close()

    async def _publish(self, info: "AsyncServiceInfo") -> None:
        from zeroconf import Error as ZeroconfError  # noqa: PLC0415 - on first use

        self._info = info
        zeroconf = self._mdns.zeroconf
        if zeroconf is None:
            return  # told in words already; the next change of interfaces publishes
        try:
            await self._put(zeroconf, info)
        except (OSError, ZeroconfError) as error:
            self._problems["mdns"] = (
                f"mDNS failed to announce this computer ({error}); it is announced by beacons only."
            )

    async def _put(self, zeroconf: "AsyncZeroconf", info: "AsyncServiceInfo") -> None:
        if self._registered_at is not zeroconf:
            # The name is a piece of our own key: asking round if it is free would cost a second.
            self._broadcast = await zeroconf.async_register_service(
                info, cooperating_responders=True
            )
            self._registered_at = zeroconf
        else:
            self._broadcast = await zeroconf.async_update_service(info)

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

    async def renew(self, links: list[Interface]) -> None:
        """Browse with fresh sockets."""
        await self.close()
        await self.tune(links)

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
    """Return the addresses mDNS goes out from, and tells; lo's only on a machine that has no other.

    An address by which a machine reaches its own guests is another machine's too: all of Docker's are alike.
    """
    outward = [link.address for link in links if link.multicast and link.outward and not link.v6]
    return outward or [link.address for link in links if link.loopback]
