"""What discovery must know of this machine's network; each operating system has its own probe."""

import ipaddress
import sys
from dataclasses import dataclass
from typing import Protocol

import ifaddr


@dataclass(frozen=True, slots=True)
class Interface:
    """One IPv4 address of one network interface, or its link-local IPv6 address.

    Attributes:
        name: the operating system's name.
        index: its number there.
        address: IPv4 address, or ``fe80::1%eth0``, which is an address on this machine only.
        prefix: length of the network part in bits.
        broadcast: directed broadcast address, "" where there is none.
        tunnel: it leads to one other end, as a VPN's does: nobody is its neighbour.
        virtual: it leads to guests inside this machine, as Docker's bridge does.
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
    tunnel: bool = False
    virtual: bool = False

    @property
    def outward(self) -> bool:
        """Whether it leads to a LAN: neighbours are there, and a router makes the network known."""
        return self.up and not (self.loopback or self.tunnel or self.virtual)

    @property
    def v6(self) -> bool:
        """Whether the address is an IPv6 address."""
        return ":" in self.address

    def near(self, address: str) -> bool:
        """Tell whether an address is a neighbour's on this interface."""
        bare, _, scope = address.partition("%")
        if self.v6 or ":" in address:
            linked = self.v6 and ipaddress.ip_address(bare).is_link_local
            return linked and scope in {self.name, str(self.index)}
        return ipaddress.IPv4Address(address) in self.network

    @property
    def network(self) -> ipaddress.IPv4Network:
        """The subnet an IPv4 address is in."""
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
    tunnel: bool = False
    virtual: bool = False


class NetworkProbe(Protocol):
    """Looks at this machine's network; every call looks anew and takes a few milliseconds."""

    def interfaces(self) -> list[Interface]:
        """Return every IPv4 address of every interface, also of those that are down, and their link-local IPv6 addresses."""
        ...

    def gateway(self) -> Gateway | None:
        """Return the router of the LAN, None without one; a VPN's other end is none."""
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
    """Join the addresses every system tells alike with the flags each tells its own way.

    Of IPv6 addresses the link-local ones: they are there on a link where nobody gives out others.
    """
    found = []
    for adapter in ifaddr.get_adapters():
        index = adapter.index or 0
        flags = flags_of(adapter.name, index)
        for ip in adapter.ips:
            if flags is None:
                continue
            if not isinstance(ip.ip, str):
                found += _linked(adapter.name, index, ip.ip[0], flags)
                continue
            network = ipaddress.IPv4Network(f"{ip.ip}/{ip.network_prefix}", strict=False)
            alone = network.prefixlen >= 31 or flags.tunnel
            broadcast = "" if alone else str(network.broadcast_address)
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
                    tunnel=flags.tunnel,
                    virtual=flags.virtual,
                )
            )
    return found


def _linked(name: str, index: int, address: str, flags: Flags) -> list[Interface]:
    guests = flags.loopback or flags.tunnel or flags.virtual
    if guests or not ipaddress.IPv6Address(address).is_link_local:
        return []
    # Names outlast numbers, but a URL can't hold spaces, and its reader writes everything small.
    scope = name if name == name.lower() and " " not in name else index
    return [
        Interface(
            name=name, index=index, address=f"{address}%{scope}", prefix=64, broadcast="", up=flags.up,
            multicast=flags.multicast, loopback=False, wireless=flags.wireless,
        )
    ]  # fmt: skip
