"""macOS: interface ioctls, and what route, arp, networksetup and pmset print."""

import fcntl
import re
import socket
import struct
import subprocess

from chatera.discovery.interfaces import Flags, Gateway, Interface, list_interfaces

_SIOCGIFFLAGS = 0xC0206911
_IFF_UP = 0x1
_IFF_LOOPBACK = 0x8
_IFF_POINTOPOINT = 0x10
_IFF_RUNNING = 0x40
_IFF_MULTICAST = 0x8000
_PATIENCE_S = 3.0
_FOR_GUESTS = ("bridge1", "vmenet", "vmnet", "vboxnet")
"""Interfaces of virtual machines; macOS numbers its own bridges for them from 100 on."""
_TUNNELS = ("utun", "ppp", "ipsec", "tun")
"""Interfaces of VPNs."""


class MacProbe:
    """Asks the kernel and the system's own programs."""

    def __init__(self) -> None:
        self._wireless: frozenset[str] | None = None

    def interfaces(self) -> list[Interface]:
        """Return the addresses of every interface."""
        if self._wireless is None:  # hardware ports come and go with adapters, Wi-Fi hardly ever
            self._wireless = wireless_devices(_told("networksetup", "-listallhardwareports"))
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
            return list_interfaces(lambda name, _index: self._flags(control, name))

    def gateway(self) -> Gateway | None:
        """Return the router of the default route."""
        address = default_gateway(_told("route", "-n", "get", "default"))
        if address is None:
            return None
        return Gateway(address, mac_address(_told("arp", "-n", address)))

    def on_battery(self) -> bool:
        """Tell what ``pmset`` tells of the power source."""
        return "'Battery Power'" in _told("pmset", "-g", "batt")

    def _flags(self, control: socket.socket, name: str) -> Flags | None:
        try:
            answer = fcntl.ioctl(control, _SIOCGIFFLAGS, struct.pack("16s16x", name.encode()))
        except OSError:
            return None
        (bits,) = struct.unpack_from("H", answer, 16)
        return Flags(
            up=bool(bits & _IFF_UP and bits & _IFF_RUNNING),
            multicast=bool(bits & _IFF_MULTICAST),
            loopback=bool(bits & _IFF_LOOPBACK),
            wireless=name in (self._wireless or ()),
            tunnel=bool(bits & _IFF_POINTOPOINT),
            virtual=name.startswith(_FOR_GUESTS),
        )


def default_gateway(printed: str) -> str | None:
    """Read the gateway's IPv4 address out of ``route -n get default``; a VPN's other end is none."""
    if re.search(rf"^\s*interface: (?:{'|'.join(_TUNNELS)})\d", printed, re.MULTILINE):
        return None
    found = re.search(r"^\s*gateway: (\d+\.\d+\.\d+\.\d+)\s*$", printed, re.MULTILINE)
    return found[1] if found else None


def mac_address(printed: str) -> str:
    """Read a hardware address out of ``arp -n``, which leaves leading zeros away."""
    found = re.search(r" at ([0-9a-fA-F]{1,2}(?::[0-9a-fA-F]{1,2}){5}) ", printed)
    return ":".join(part.zfill(2).lower() for part in found[1].split(":")) if found else ""


def wireless_devices(printed: str) -> frozenset[str]:
    """Read the devices of Wi-Fi ports out of ``networksetup -listallhardwareports``."""
    return frozenset(re.findall(r"Hardware Port: (?:Wi-Fi|AirPort)\s+Device: (\S+)", printed))


def _told(*command: str) -> str:
    """Return what a program of the system prints, "" if it fails."""
    try:
        done = subprocess.run(  # noqa: S603 - fixed commands, and an address that the system printed
            command, capture_output=True, text=True, timeout=_PATIENCE_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout
