"""UDP sockets of discovery: one that hears the shared port, and one per interface that speaks.

Joining and sending happen per interface, since 255.255.255.255 leaves by one interface only and a
join on "any address" picks the wrong one. Everything here runs on one selector loop.
"""

import asyncio
import errno
import socket
import struct
import sys
import time
from collections.abc import Callable

from chatera.discovery.hub import Ways
from chatera.discovery.interfaces import Interface
from chatera.protocol import beacon
from chatera.protocol.errors import RemoteProtocolError

Address = tuple[str, int]

ANSWER_EVERY_S = 0.25
"""One answer per asker in this time: it asks by broadcast, by multicast and on every interface."""
ANSWERS_PER_S = 50
PLANS_PER_S = 200
"""Each host counts once in ``ANSWER_EVERY_S``: it tells its plan in several ways at once."""
_BURST = 64
"""Datagrams read before other sockets get their turn."""


class Radio:
    """Sends to all, hears all, answers seeks.

    Args:
        loop: the selector loop this lives on; every method runs there.
        ways: port and group.
        on_beacon: called with each beacon datagram, unverified, and the address of its sender.
        on_plan: called where somebody who seeks, this program among them, opens a hub unless it hears of one: in how many
            seconds. Neighbours alone are heard, and no more than ``PLANS_PER_S``.
        answer: gives the datagram seeks are answered with, None while there is nothing to tell.
        problems: where troubles are written down, in words, under a key for each cause.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        ways: Ways,
        on_beacon: Callable[[bytes, str], None],
        on_plan: Callable[[float], None],
        answer: Callable[[], bytes | None],
        problems: dict[str, str],
    ) -> None:
        self._loop = loop
        self._ways = ways
        self._on_beacon = on_beacon
        self._on_plan = on_plan
        self._answer = answer
        self._problems = problems
        self._ears: list[socket.socket] = []
        self._mouths: dict[Interface, socket.socket] = {}
        self._answered: dict[Address, float] = {}
        self._planned: dict[str, float] = {}

    def tune(self, links: list[Interface]) -> None:
        """Listen and speak on these interfaces from now on, and on no others."""
        gone = [link for link in self._mouths if link not in links]
        for link in gone:
            self._close(self._mouths.pop(link))
            self._problems.pop(f"send {link.address}", None)
        if not self._ears or gone or any(link not in self._mouths for link in links):
            self._listen(links)
        for link in links:
            if link not in self._mouths:
                self._speak_on(link)

    def send_all(self, datagram: bytes) -> None:
        """Send by multicast and by directed broadcast on every interface."""
        for link, mouth in self._mouths.items():
            if link.multicast:
                group = self._ways.group6 if link.v6 else self._ways.group
                self._send(link, mouth, datagram, group)
            if link.broadcast:
                self._send(link, mouth, datagram, link.broadcast)

    def send_to(self, datagram: bytes, address: Address) -> None:
        """Send to one machine, from the interface whose subnet it is in if there is one."""
        near = [link for link in self._mouths if link.near(address[0])]
        v4 = [link for link in self._mouths if not link.loopback and not link.v6]
        for link in near[:1] or ([] if ":" in address[0] else v4[:1]):
            self._send(link, self._mouths[link], datagram, *address)

    def close(self) -> None:
        """Close every socket."""
        for mouth in self._mouths.values():
            self._close(mouth)
        self._mouths.clear()
        self._close_ears()

    def _close_ears(self) -> None:
        for ear in self._ears:
            self._close(ear)
        self._ears.clear()

    def _listen(self, links: list[Interface]) -> None:
        """Open the shared port anew: a fresh socket is in no group of a lost interface."""
        self._close_ears()
        families = {socket.AF_INET, *(family_of(link) for link in links)}
        for family in sorted(families):
            self._listen_in(family, [link for link in links if family_of(link) == family])

    def _listen_in(self, family: socket.AddressFamily, links: list[Interface]) -> None:
        ear = shared_socket(family)
        try:
            ear.bind(("", self._ways.port))
        except OSError as error:
            ear.close()
            self._problems[f"listen {family.name}"] = (
                f"ChatEra can't listen on UDP port {self._ways.port} ({error.strerror}). "
                "Another program holds it, or a security program forbids it; "
                "some hubs will stay unseen."
            )
            return
        self._problems.pop(f"listen {family.name}", None)
        for link in links:
            if link.multicast:
                self._join(ear, link)
        self._ears.append(ear)
        self._loop.add_reader(ear, self._drain, ear)

    def _join(self, ear: socket.socket, link: Interface) -> None:
        try:
            join_group(ear, self._ways.group6 if link.v6 else self._ways.group, link)
        except OSError as error:
            self._problems[f"join {link.address}"] = (
                f"The network interface {link.name} takes part in no multicast: {error.strerror}."
            )
        else:
            self._problems.pop(f"join {link.address}", None)

    def _speak_on(self, link: Interface) -> None:
        try:
            mouth = speaking_socket(link)
        except OSError as error:
            self._problems[f"send {link.address}"] = (
                f"ChatEra can't use the network interface {link.name}: {error.strerror}."
            )
            return
        self._mouths[link] = mouth
        self._loop.add_reader(mouth, self._drain, mouth)

    def _send(
        self, link: Interface, mouth: socket.socket, datagram: bytes, to: str, port: int = 0
    ) -> None:
        key = f"send {link.address}"
        try:
            bare = to.partition("%")[0]
            scope = (0, link.index) if link.v6 else ()
            mouth.sendto(datagram, (bare, port or self._ways.port, *scope))
        except BlockingIOError:
            return  # the interface's queue is full; the next beacon follows in a second
        except OSError as error:
            if link.v6 and error.errno == errno.EADDRNOTAVAIL:
                return  # for a second the link is asked whether somebody has this address already
            self._problems[key] = _refused(link, error)
        else:
            self._problems.pop(key, None)

    def _drain(self, sock: socket.socket) -> None:
        for _ in range(_BURST):
            try:
                datagram, sender = sock.recvfrom(beacon.MAX_DATAGRAM + 1)
            except OSError:  # nothing more; or Windows tells that somebody's port was closed
                return
            host, port, *rest = sender
            if rest:
                host = f"{host.partition('%')[0]}%{self._scope_named(rest[1])}"
            self._take(datagram, (host, port))

    def _scope_named(self, index: int) -> str:
        """Return an interface as addresses on it are written: names outlast numbers."""
        named = {link.index: link.address.partition("%")[2] for link in self._mouths if link.v6}
        return named.get(index, str(index))

    def _take(self, datagram: bytes, sender: Address) -> None:
        try:
            if beacon.kind_of(datagram) == beacon.KIND_BEACON:
                self._on_beacon(datagram, sender[0])
                return
            seek = beacon.decode_seek(datagram)
        except RemoteProtocolError:
            return  # the port is open to everybody, and noise is no event
        if seek.asker is None:
            asker = sender
        elif sender[0].startswith("127."):
            asker = seek.asker
        else:
            return
        if seek.opens_in is not None and self._may_plan(asker[0]):
            self._on_plan(seek.opens_in)
        if self._may_answer(asker):
            self._reply(asker)
            if seek.kind == "probe":
                self._pass_on(asker)

    def _reply(self, asker: Address) -> None:
        answer = self._answer()
        if answer is not None and len(answer) <= beacon.SEEK_SIZE:
            self.send_to(answer, asker)

    def _pass_on(self, asker: Address) -> None:
        """Tell the other programs of this machine: a probe reaches only one of them."""
        if ":" in asker[0]:
            scope = next(link.index for link in self._mouths if link.near(asker[0]))
            asker = (f"{asker[0].partition('%')[0]}%{scope}", asker[1])
        for link, mouth in self._mouths.items():
            if link.loopback:
                self._send(link, mouth, beacon.encode_passed(asker), link.broadcast)
                self._send(link, mouth, beacon.encode_passed(asker), self._ways.group)

    def _may_answer(self, asker: Address) -> bool:
        """Answer neighbours only, each now and then, and not more than so many a second."""
        if not any(link.near(asker[0]) for link in self._mouths):
            return False
        now = time.monotonic()
        self._answered = {a: t for a, t in self._answered.items() if now - t < 1}
        recently = now - self._answered.get(asker, -1.0) < ANSWER_EVERY_S
        if recently or len(self._answered) >= ANSWERS_PER_S:
            return False
        self._answered[asker] = now
        return True

    def _may_plan(self, host: str) -> bool:
        """Hear neighbours only, each now and then, and not more than so many a second, whatever else is asked meanwhile."""
        if not any(link.near(host) for link in self._mouths):
            return False
        now = time.monotonic()
        self._planned = {h: t for h, t in self._planned.items() if now - t < 1}
        recently = now - self._planned.get(host, -1.0) < ANSWER_EVERY_S
        if recently or (host not in self._planned and len(self._planned) >= PLANS_PER_S):
            return False
        self._planned[host] = now
        return True

    def _close(self, sock: socket.socket) -> None:
        self._loop.remove_reader(sock)
        sock.close()


def family_of(link: Interface) -> socket.AddressFamily:
    """Return of which family sockets on an interface are."""
    return socket.AF_INET6 if link.v6 else socket.AF_INET


def shared_socket(family: socket.AddressFamily = socket.AF_INET) -> socket.socket:
    """Return a non-blocking UDP socket whose port several programs may bind."""
    sock = socket.socket(family, socket.SOCK_DGRAM)
    sock.settimeout(0)
    if family == socket.AF_INET6:
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if sys.platform != "win32":
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    return sock


def join_group(sock: socket.socket, group: str, link: Interface) -> None:
    """Hear a multicast group on one interface.

    Raises:
        OSError: the interface can't.
    """
    if link.v6:
        joining = socket.inet_pton(socket.AF_INET6, group) + struct.pack("@I", link.index)
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, joining)
        return
    request = socket.inet_aton(group) + socket.inet_aton(link.address)
    if sys.platform == "linux":
        # By number: an address may stand on two interfaces.
        request += link.index.to_bytes(4, sys.byteorder)
    sock.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, request)


def speaking_socket(link: Interface) -> socket.socket:
    """Return a non-blocking UDP socket that sends by one interface, from a port of its own.

    Raises:
        OSError: the interface is gone.
    """
    sock = socket.socket(family_of(link), socket.SOCK_DGRAM)
    try:
        sock.settimeout(0)
        if link.v6:
            # Not bound to its address, which others may still have to agree to.
            index = struct.pack("@I", link.index)
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, index)
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, 1)
            sock.bind(("", 0))
            return sock
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        address = socket.inet_aton(link.address)
        sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, address)
        sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 1)
        sock.bind((link.address, 0))
    except OSError:
        sock.close()
        raise
    return sock


def _refused(link: Interface, error: OSError) -> str:
    if sys.platform == "darwin":
        return (
            f"macOS did not let ChatEra send on {link.name} ({error.strerror}). Allow it "
            "under System Settings, Privacy & Security, Local Network."
        )
    return (
        f"Sending on the network interface {link.name} failed: {error.strerror}. "
        "A firewall may forbid it."
    )
