"""What discovery must know of this machine's network; each operating system has its own probe."""

import ipaddress
import sys
from dataclasses import dataclass
from hashlib import blake2b
from typing import Protocol

import ifaddr

_LABEL = b"ChatEra/network/v1\0"


@dataclass(frozen=True, slots=True)
class Interface:
    """One IPv4 address of one network interface.

    Attributes:
        name: the operating system's name.
        index: its number there.
        address: IPv4 address.
        prefix: length of the network part in bits.
        broadcast: directed broadcast address, "" where there is none.
    """

    name: str
    index: int
    address: str
    prefix: int
    broadcast: str
    up: bool
    multicast: bool
    loopback: bool
    wireless: bool

    @property
    def network(self) -> ipaddress.IPv4Network:
        """The subnet the address is in."""
        return ipaddress.IPv4Network(f"{self.address}/{self.prefix}", strict=False)


@dataclass(frozen=True, slots=True)
class Gateway:
    """The default router.

    Attributes:
        address: IPv4 address.
        mac: hardware address as ``aa:bb:cc:dd:ee:ff``, "" if unknown.
    """

    address: str
    mac: str


@dataclass(frozen=True, slots=True)
class Flags:
    """What an operating system says of an interface beside its addresses."""

    up: bool
    multicast: bool
    loopback: bool
    wireless: bool


class NetworkProbe(Protocol):
    """Looks at this machine's network; every call looks anew and takes a few milliseconds."""

    def interfaces(self) -> list[Interface]:
        """Return every IPv4 address of every interface, also of those that are down."""
        ...

    def gateway(self) -> Gateway | None:
        """Return the default router, None without one."""
        ...

    def on_battery(self) -> bool:
        """Tell whether the machine runs on its battery now."""
        ...


class FlagSource(Protocol):
    """The part of finding interfaces that differs between operating systems."""

    def __call__(self, name: str, index: int) -> Flags | None:
        """Return an interface's flags, None if it has just gone."""
        ...


def system_probe() -> NetworkProbe:
    """Return the probe for the operating system this runs on."""
    if sys.platform == "win32":
        from chatera.discovery.windows import WindowsProbe  # noqa: PLC0415 - one per system

        return WindowsProbe()
    if sys.platform == "darwin":
        from chatera.discovery.macos import MacProbe  # noqa: PLC0415 - one per system

        return MacProbe()
    from chatera.discovery.linux import LinuxProbe  # noqa: PLC0415 - one per system

    return LinuxProbe()


def list_interfaces(flags_of: FlagSource) -> list[Interface]:
    """Join the addresses every system tells alike with the flags each tells its own way."""
    found = []
    for adapter in ifaddr.get_adapters():
        index = adapter.index or 0
        flags = flags_of(adapter.name, index)
        for ip in adapter.ips:
            if flags is None or not isinstance(ip.ip, str):
                continue
            network = ipaddress.IPv4Network(f"{ip.ip}/{ip.network_prefix}", strict=False)
            broadcast = str(network.broadcast_address) if network.prefixlen < 31 else ""
            found.append(
                Interface(
                    name=adapter.name,
                    index=index,
                    address=ip.ip,
                    prefix=ip.network_prefix,
                    broadcast=broadcast,
                    up=flags.up,
                    multicast=flags.multicast,
                    loopback=flags.loopback,
                    wireless=flags.wireless,
                )
            )
    return found


def network_id(probe: NetworkProbe) -> bytes:
    """Return 16 bytes that recognise the network this machine is on when it comes back to it.

    By the router's hardware address; failing that by its address and the subnet; failing that by
    the subnet. A machine on no network has an id too: that of being alone.
    """
    gateway = probe.gateway()
    if gateway is not None and gateway.mac:
        return _digest(b"mac", gateway.mac.lower())
    outward = [link for link in probe.interfaces() if link.up and not link.loopback]
    subnets = sorted(str(link.network) for link in outward)
    if gateway is not None:
        router = ipaddress.IPv4Address(gateway.address)
        near = sorted(str(link.network) for link in outward if router in link.network)
        return _digest(b"gateway", gateway.address, *near)
    return _digest(b"subnet", *subnets) if subnets else _digest(b"alone")


def _digest(how: bytes, *parts: str) -> bytes:
    text = b"\0".join([how, *(part.encode() for part in parts)])
    return blake2b(_LABEL + text, digest_size=16).digest()
