"""Recognises the network this machine is on, whatever else comes and goes on it."""

import ipaddress
from dataclasses import dataclass
from hashlib import blake2b

from chatera.discovery.interfaces import Gateway, Interface, NetworkProbe

_LABEL = b"ChatEra/network/v1\0"
Link = tuple[str, ipaddress.IPv4Network]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a machine was found to be.

    Attributes:
        id: 16 bytes.
        router: None without one.
        links: which interfaces lead to it; all of them where there is none.
        up: all that lead to a LAN.
    """

    id: bytes
    router: Gateway | None
    links: frozenset[Link]
    up: frozenset[Link]


class Whereabouts:
    """Says which network this machine is on, and sticks to it as long as nothing speaks against it.

    A second interface, a VPN, a router whose hardware address is not known for a while: none of these takes
    a machine away from where it is. It has moved when its way to the router is gone, or when there is another router
    on that way.

    Args:
        probe: tells the interfaces and the router.
    """

    def __init__(self, probe: NetworkProbe) -> None:
        self._probe = probe
        self._last: _Place | None = None

    def __call__(self) -> bytes:
        """Return the id of the network; takes some milliseconds."""
        here = _look(self._probe)
        last = self._last
        if last is None or not _still_at(last, here):
            self._last = last = here
        return last.id


def _still_at(last: _Place, here: _Place) -> bool:
    if here.id == last.id:
        return True
    if not last.links & here.up:
        return False
    if here.router is None or not last.links & here.links:
        return True  # a VPN has taken the default route over, or a second interface leads elsewhere
    if last.router is None:
        return False
    unknown = not (here.router.mac and last.router.mac)
    return unknown and here.router.address == last.router.address


def network_id(probe: NetworkProbe) -> bytes:
    """Return 16 bytes that recognise the network this machine is on when it comes back to it.

    By the router's hardware address; failing that by its address and the subnet; failing that by
    the subnet. A machine on no network has an id too: that of being alone. Neither a VPN nor the bridges of virtual
    machines count.
    """
    return _look(probe).id


def _look(probe: NetworkProbe) -> _Place:
    gateway = probe.gateway()
    outward = [link for link in probe.interfaces() if link.outward]
    # Link-local addresses are alike everywhere, so the first other one is a move.
    v4 = [link for link in outward if not link.v6]
    near = _near(v4, gateway) or v4
    subnets = sorted({str(link.network) for link in near})
    if gateway is not None and gateway.mac:
        found = _digest(b"mac", gateway.mac.lower())
    elif gateway is not None:
        found = _digest(b"gateway", gateway.address, *subnets)
    else:
        found = (
            _digest(b"subnet", *subnets) if subnets else _digest(b"link" if outward else b"alone")
        )
    return _Place(found, gateway, _names(near), _names(v4))


def _near(links: list[Interface], gateway: Gateway | None) -> list[Interface]:
    if gateway is None:
        return []
    router = ipaddress.IPv4Address(gateway.address)
    return [link for link in links if router in link.network]


def _names(links: list[Interface]) -> frozenset[Link]:
    return frozenset((link.name, link.network) for link in links)


def _digest(how: bytes, *parts: str) -> bytes:
    text = b"\0".join([how, *(part.encode() for part in parts)])
    return blake2b(_LABEL + text, digest_size=16).digest()
