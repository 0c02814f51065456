"""A hub as this machine sees it, and the ways by which it looks."""

from dataclasses import dataclass
from typing import Literal

DISCOVERY_PORT = 45679
"""UDP port of beacons and seeks; not registered with IANA. Shared by all programs of a machine."""
DISCOVERY_GROUP = "224.0.0.183"
"""Multicast group of beacons: an unassigned one of the block that switches always flood."""
DISCOVERY_GROUP6 = "ff02::4348:5452"
"""The same for links without IPv4 addresses: of link-local scope, joined on each interface."""

Source = Literal["mdns", "beacon", "known", "typed"]


@dataclass(frozen=True, slots=True)
class Hub:
    """A hub of the network.

    Attributes:
        node: Ed25519 public key its certificate must carry.
        community: id of the community it is hub of.
        aliases: communities merged into that one.
        name: what its owner calls it.
        addresses: IPv4 addresses to try, best first; where it was heard at none, ``fe80::1%eth0``.
        port: TCP port of its door.
        clients: how many it says are attached.
        strength: class of the machine, 4 hosted to 1 on battery.
        source: how it was found; "beacon" also where it was found by both ways.
        seen_at: when it was last heard, in seconds of the monotonic clock.
        closed: its community is closed.
    """

    node: bytes
    community: bytes
    aliases: tuple[bytes, ...]
    name: str
    addresses: tuple[str, ...]
    port: int
    clients: int
    strength: int
    source: Source
    seen_at: float
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Ways:
    """Which ways of finding are in use, and on which port and group.

    Attributes:
        mdns: announce and browse ``_chatera._tcp``.
        beacon: send and hear UDP beacons and seeks by multicast and broadcast.
        probe: ask each address of the local /24 when nothing else was heard.
        port: UDP port of beacons.
        group: IPv4 multicast group of beacons.
        group6: IPv6 multicast group of beacons.
    """

    mdns: bool = True
    beacon: bool = True
    probe: bool = True
    port: int = DISCOVERY_PORT
    group: str = DISCOVERY_GROUP
    group6: str = DISCOVERY_GROUP6
