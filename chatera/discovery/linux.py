"""Linux: /proc/net, /sys/class/power_supply and interface ioctls."""

import contextlib
import fcntl
import socket
import struct
import threading
import time
import weakref
from pathlib import Path

from chatera.discovery.interfaces import Flags, Gateway, Interface, list_interfaces

_SIOCGIFFLAGS = 0x8913
_SIOCGIWNAME = 0x8B01
"""Answered by wireless interfaces only."""
_IFF_UP = 0x1
_IFF_LOOPBACK = 0x8
_IFF_POINTOPOINT = 0x10
_IFF_RUNNING = 0x40
_IFF_MULTICAST = 0x1000
_RTMGRP_LINK = 0x1
_RTMGRP_IPV4_IFADDR = 0x10
_RTMGRP_IPV6_IFADDR = 0x100
_RTF_GATEWAY = 0x2
_ATF_COMPLETE = 0x2
_DISCARD = 9
_ARP_LOOKS = 5
_ARP_LOOK_S = 0.01


class LinkNews:
    """Hears from the kernel that something about interfaces or their addresses has changed.

    Raises:
        OSError: this kernel, or a sandbox, does not tell.
    """

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE)
        weakref.finalize(self, self._socket.close)
        self._socket.settimeout(0)
        self._socket.bind((0, _RTMGRP_LINK | _RTMGRP_IPV4_IFADDR | _RTMGRP_IPV6_IFADDR))

    def any(self) -> bool:
        """Tell whether there is anything new since the last question."""
        found = False
        while True:
            try:
                self._socket.recv(65536)
            except BlockingIOError:
                return found
            except OSError:  # there was more than the socket could hold
                return True
            found = True


class LinuxProbe:
    """Asks the kernel, in the network namespace of the calling process.

    Args:
        proc: where procfs is mounted.
        power: directory of the power supplies.
        net: directory of the interfaces.
    """

    def __init__(
        self, proc: Path = Path("/proc"), power: Path = Path("/sys/class/power_supply"),
        net: Path = Path("/sys/class/net"),
    ) -> None:  # fmt: skip
        self._net = net
        self._proc = proc
        self._power = power
        self._lock = threading.Lock()
        self._known: list[Interface] | None = None
        self._news: LinkNews | None = None

    def interfaces(self) -> list[Interface]:
        """Return the addresses of every interface; asks anew only when the kernel told of a change."""
        with self._lock:
            if self._news is None:
                self._known = None
                with contextlib.suppress(OSError):
                    self._news = LinkNews()
            if self._known is None or (self._news is not None and self._news.any()):
                self._known = self._look()
            return list(self._known)

    def _look(self) -> list[Interface]:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
            return list_interfaces(lambda name, _index: self._flags(control, name))

    def gateway(self) -> Gateway | None:
        """Return the router of the default route with the lowest metric.

        A VPN that takes the default route over keeps another by the LAN's router, to its own server: that one tells
        the router then.
        """
        elsewhere = {link.name for link in self.interfaces() if link.tunnel or link.virtual}
        routes = []
        for line in self._lines("net/route"):
            name, destination, router, flags, _, _, metric, *_ = line.split()
            if name not in elsewhere and int(flags, 16) & _RTF_GATEWAY:
                packed = struct.pack("<L", int(router, 16))
                default = destination == "00000000"
                routes.append((not default, int(metric), socket.inet_ntoa(packed)))
        if not routes:
            return None
        address = min(routes)[2]
        return Gateway(address, self._mac_of(address) or self._asked_mac_of(address))

    def on_battery(self) -> bool:
        """Tell whether no mains supply is online and a battery discharges."""
        discharging = False
        for supply in sorted(self._power.glob("*")):
            kind = _word(supply / "type")
            if kind in ("Mains", "USB") and _word(supply / "online") == "1":
                return False
            # Mice and headsets have batteries as well; theirs have the scope "Device".
            if kind == "Battery" and _word(supply / "scope") != "Device":
                discharging |= _word(supply / "status") == "Discharging"
        return discharging

    def _flags(self, control: socket.socket, name: str) -> Flags | None:
        request = struct.pack("16s16x", name.encode())
        try:
            answer = fcntl.ioctl(control, _SIOCGIFFLAGS, request)
        except OSError:
            return None
        (bits,) = struct.unpack_from("H", answer, 16)
        wireless = False
        with contextlib.suppress(OSError):  # the kernel's way to say "not wireless"
            fcntl.ioctl(control, _SIOCGIWNAME, request)
            wireless = True
        return Flags(
            up=bool(bits & _IFF_UP and bits & _IFF_RUNNING),
            # lo never carries the flag, yet hands multicast round.
            multicast=bool(bits & (_IFF_MULTICAST | _IFF_LOOPBACK)),
            loopback=bool(bits & _IFF_LOOPBACK),
            wireless=wireless or (self._net / name / "phy80211").exists(),
            tunnel=bool(bits & _IFF_POINTOPOINT),
            virtual=self.is_virtual(name),
        )

    def is_virtual(self, name: str) -> bool:
        """Tell whether this is a bridge without a single network card, or a port: Docker's, libvirt's, LXC's."""
        bridge = self._net / name
        if (bridge / "brport").exists():
            return True
        if not (bridge / "bridge").exists():
            return False
        ports = [port.name for port in (bridge / "brif").glob("*")]
        return not any((self._net / port / "device").exists() for port in ports)

    def _asked_mac_of(self, address: str) -> str:
        """Have the kernel ask a router for its hardware address: just arrived, nobody has talked to it yet."""
        with (
            contextlib.suppress(OSError),
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as knocking,
        ):
            knocking.sendto(b"", (address, _DISCARD))
        for _ in range(_ARP_LOOKS):
            time.sleep(_ARP_LOOK_S)
            if mac := self._mac_of(address):
                return mac
        return ""

    def _mac_of(self, address: str) -> str:
        for line in self._lines("net/arp"):
            fields = line.split()
            if fields[0] == address and int(fields[2], 16) & _ATF_COMPLETE:
                return fields[3].lower()
        return ""

    def _lines(self, name: str) -> list[str]:
        """Return a table of procfs without its heading; a kernel without the table has no rows."""
        try:
            return (self._proc / name).read_text("ascii").splitlines()[1:]
        except FileNotFoundError:
            return []


def _word(path: Path) -> str:
    try:
        return path.read_text("utf-8").strip()
    except OSError:
        return ""
