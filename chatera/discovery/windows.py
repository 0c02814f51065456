"""Windows: the IP Helper API and the power status, by ctypes."""

import ctypes
import socket
import struct
import sys

from chatera.discovery.interfaces import Flags, Gateway, Interface, list_interfaces

_IF_TYPE_PPP = 23
_IF_TYPE_LOOPBACK = 24
_IF_TYPE_PROP_VIRTUAL = 53
"""Wintun, which WireGuard and OpenVPN bring."""
_IF_TYPE_WIRELESS = 71
_IF_TYPE_TUNNEL = 131
_FOR_GUESTS = (b"Hyper-V Virtual Ethernet", b"VMware Virtual Ethernet", b"VirtualBox Host-Only")
_OPER_STATUS_CONNECTED = 4
_ON_MAINS_OFFLINE = 0


class InterfaceRow(ctypes.Structure):
    """MIB_IFROW."""

    _fields_ = (
        ("name", ctypes.c_uint16 * 256),
        ("index", ctypes.c_uint32),
        ("kind", ctypes.c_uint32),
        ("mtu", ctypes.c_uint32),
        ("speed", ctypes.c_uint32),
        ("mac_length", ctypes.c_uint32),
        ("mac", ctypes.c_uint8 * 8),
        ("admin_status", ctypes.c_uint32),
        ("oper_status", ctypes.c_uint32),
        ("last_change", ctypes.c_uint32),
        ("counters", ctypes.c_uint32 * 12),
        ("description_length", ctypes.c_uint32),
        ("description", ctypes.c_uint8 * 256),
    )


class RouteRow(ctypes.Structure):
    """MIB_IPFORWARDROW; addresses are in network order."""

    _fields_ = (
        ("destination", ctypes.c_uint32),
        ("mask", ctypes.c_uint32),
        ("policy", ctypes.c_uint32),
        ("next_hop", ctypes.c_uint32),
        ("index", ctypes.c_uint32),
        ("rest", ctypes.c_uint32 * 9),
    )


class PowerStatus(ctypes.Structure):
    """SYSTEM_POWER_STATUS."""

    _fields_ = (
        ("ac_line", ctypes.c_uint8),
        ("battery_flag", ctypes.c_uint8),
        ("battery_percent", ctypes.c_uint8),
        ("system_flag", ctypes.c_uint8),
        ("battery_life", ctypes.c_uint32),
        ("battery_full_life", ctypes.c_uint32),
    )


if sys.platform == "win32":

    class WindowsProbe:
        """Asks iphlpapi and kernel32."""

        def __init__(self) -> None:
            self._iphlpapi = ctypes.WinDLL("iphlpapi")
            self._kernel32 = ctypes.WinDLL("kernel32")

        def interfaces(self) -> list[Interface]:
            """Return the addresses of every interface."""
            return list_interfaces(lambda _name, index: self._flags(index))

        def gateway(self) -> Gateway | None:
            """Return the next hop of the best route to the internet."""
            route = RouteRow()
            if self._iphlpapi.GetBestRoute(0, 0, ctypes.byref(route)) or not route.next_hop:
                return None
            flags = self._flags(route.index)
            if flags is None or flags.tunnel:
                return None  # a VPN has taken it over
            address = socket.inet_ntoa(struct.pack("=L", route.next_hop))
            return Gateway(address, self._mac_of(route.next_hop))

        def on_battery(self) -> bool:
            """Tell whether the mains are known to be off."""
            status = PowerStatus()
            told = self._kernel32.GetSystemPowerStatus(ctypes.byref(status))
            return bool(told) and status.ac_line == _ON_MAINS_OFFLINE

        def _mac_of(self, address: int) -> str:
            mac = (ctypes.c_uint8 * 8)()
            length = ctypes.c_uint32(len(mac))
            failed = self._iphlpapi.SendARP(
                ctypes.c_uint32(address), 0, ctypes.byref(mac), ctypes.byref(length)
            )
            return "" if failed else bytes(mac)[: length.value].hex(":")

        def _flags(self, index: int) -> Flags | None:
            row = InterfaceRow(index=index)
            if self._iphlpapi.GetIfEntry(ctypes.byref(row)):
                return None
            return Flags(
                up=row.oper_status >= _OPER_STATUS_CONNECTED,
                multicast=True,
                loopback=row.kind == _IF_TYPE_LOOPBACK,
                wireless=row.kind == _IF_TYPE_WIRELESS,
                tunnel=row.kind in {_IF_TYPE_PPP, _IF_TYPE_PROP_VIRTUAL, _IF_TYPE_TUNNEL},
                virtual=bytes(row.description).startswith(_FOR_GUESTS),
            )
