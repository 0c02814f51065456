"""Computers that wait for a new device, found by mDNS: ``_chatera-link._tcp``, announced while linking is open there.

The instance's name is drawn anew each time, so nobody learns whose computer it is. Nothing that is found here is believed:
what a device is given, ``chatera.crypto.linking`` decides.
"""

import asyncio
import logging
import secrets
import socket
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from chatera.discovery.interfaces import Interface, NetworkProbe, system_probe
from chatera.discovery.mdns import RESOLVE_MS, Mdns, spoken_addresses

if TYPE_CHECKING:
    from zeroconf import ServiceStateChange, Zeroconf
    from zeroconf.asyncio import AsyncServiceBrowser

SERVICE = "_chatera-link._tcp.local."
NAME_SIZE = 8

logger = logging.getLogger(__name__)


def own_addresses(probe: NetworkProbe | None = None) -> list[str]:
    """Return where this machine can be reached; its loopback only where there is nothing else."""
    return spoken_addresses(_links(probe or system_probe())) or ["127.0.0.1"]


class LinkAnnouncement:
    """Says that linking is open here.

    Args:
        probe: tells the interfaces.
    """

    def __init__(self, probe: NetworkProbe | None = None) -> None:
        self._probe = probe or system_probe()
        self.problems: dict[str, str] = {}
        self._mdns = Mdns(self.problems)
        self._broadcast: Awaitable[None] | None = None

    async def start(self, port: int) -> None:
        """Announce a port on every interface."""
        from zeroconf import Error as ZeroconfError  # noqa: PLC0415 - on first use
        from zeroconf.asyncio import AsyncServiceInfo  # noqa: PLC0415 - on first use

        links = await asyncio.to_thread(_links, self._probe)
        await self._mdns.tune(links)
        if self._mdns.zeroconf is None:
            return  # told in words already; the link and the address still lead here
        instance = secrets.token_hex(NAME_SIZE)
        info = AsyncServiceInfo(
            SERVICE, f"{instance}.{SERVICE}", port=port, properties={"v": "1"},
            server=f"chatera-{instance}.local.",
            addresses=[socket.inet_aton(address) for address in spoken_addresses(links)],
        )  # fmt: skip
        try:
            self._broadcast = await self._mdns.zeroconf.async_register_service(
                info, cooperating_responders=True
            )
        except (OSError, ZeroconfError) as error:
            self.problems["mdns"] = f"mDNS failed to announce this computer ({error})."

    async def stop(self) -> None:
        """Take it back."""
        await self._mdns.close()


class LinkBrowser:
    """Looks for computers where linking is open.

    Args:
        on_found: is given an instance's name, its IPv4 addresses and its port.
        on_lost: is given the name of one that is gone.
        probe: tells the interfaces.
    """

    def __init__(
        self, on_found: Callable[[str, tuple[str, ...], int], object],
        on_lost: Callable[[str], object], probe: NetworkProbe | None = None,
    ) -> None:  # fmt: skip
        self._on_found = on_found
        self._on_lost = on_lost
        self._probe = probe or system_probe()
        self.problems: dict[str, str] = {}
        self._mdns = Mdns(self.problems)
        self._browser: AsyncServiceBrowser | None = None
        self._resolving: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Look from now on."""
        from zeroconf.asyncio import AsyncServiceBrowser  # noqa: PLC0415 - on first use

        await self._mdns.tune(await asyncio.to_thread(_links, self._probe))
        if self._mdns.zeroconf is not None:
            self._browser = AsyncServiceBrowser(
                self._mdns.zeroconf.zeroconf, SERVICE, handlers=[self._changed]
            )

    async def stop(self) -> None:
        """Look no longer."""
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
        if not await info.async_request(zeroconf, RESOLVE_MS) or not info.port:
            logger.info("a record of mDNS did not resolve")
            return
        self._on_found(name, tuple(info.parsed_addresses(IPVersion.V4Only)), info.port)


def _links(probe: NetworkProbe) -> list[Interface]:
    return [link for link in probe.interfaces() if link.up]
