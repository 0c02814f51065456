"""A virtual LAN: hosts in network namespaces of this machine, joined by a bridge.

``VirtualLan(3)`` has the hosts 0, 1 and 2 at 10.77.0.1 to 10.77.0.3. It needs the rights of root,
and says so. ``VirtualLan(3, weather=1)`` has a switch of our own between them instead of the kernel's,
which loses and delays frames and can be cut one way (`switch_program`).
"""

import contextlib
import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import FrameType, TracebackType
from typing import Self

NEEDED = (
    "A virtual LAN needs the program `ip` (package iproute2) and the right to make network "
    "namespaces. Run the tests as root, or without root like this: unshare -Urnm --fork "
    "--kill-child bash -c 'mount -t tmpfs tmpfs /run && mkdir -p /run/netns && pytest …'"
)


TUNNEL = """
import fcntl, os, struct, sys
tunnel = os.open("/dev/net/tun", os.O_RDWR)
fcntl.ioctl(tunnel, 0x400454CA, struct.pack("16sH22x", b"tun0", 0x1001))  # TUNSETIFF: IFF_TUN, IFF_NO_PI
os.write(1, b"up\\n")
sys.stdin.read()
"""
"""What a VPN does to a machine: a point-to-point interface that is there as long as the program runs."""


class VirtualLan:
    """Hosts on one switch; a context manager that leaves nothing behind, on SIGTERM neither.

    Args:
        hosts: how many.
        weather: the seed of a switch that `weather`, `mute` and `deafen` are for; None for the kernel's, which is quicker.
    """

    def __init__(self, hosts: int, *, weather: int | None = None) -> None:
        self.hosts = hosts
        self._weather = weather
        self._program: subprocess.Popen[bytes] | None = None
        # Short enough for interface names, and different for tests that run side by side.
        self._name = f"ce{os.getpid():x}{secrets.token_hex(2)}"
        self._started: list[subprocess.Popen[bytes]] = []
        self._made: list[str] = []
        self._previous = signal.getsignal(signal.SIGTERM)

    def __enter__(self) -> Self:
        self._previous = signal.signal(signal.SIGTERM, self._terminated)
        try:
            self._build()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def address(self, host: int) -> str:
        """Return the IPv4 address a host got at first."""
        return f"10.77.{host // 254}.{host % 254 + 1}"

    def namespace(self, host: int) -> str:
        """Return the name of a host's namespace, for ``ip netns exec``."""
        return f"{self._name}h{host}"

    def run(
        self,
        host: int,
        argv: Sequence[str],
        env: Mapping[str, str] | None = None,
        *,
        stdout: int | None = subprocess.PIPE,
        stderr: int | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a program on a host; the process id is the program's own."""
        process = subprocess.Popen(
            ["ip", "netns", "exec", self.namespace(host), *argv],
            stdin=subprocess.PIPE,
            stdout=stdout,
            stderr=stderr,
            env={**os.environ, **(env or {})},
        )
        self._started.append(process)
        return process

    def python(
        self, host: int, program: Path, *arguments: str, env: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a Python program of the tests on a host, with the checkout's modules to import."""
        root = str(Path(__file__).parents[2])
        roots = [root, *(f"{root}/{part}" for part in ("app", "server", "resources"))]
        paths = os.pathsep.join(roots)
        return self.run(
            host, [sys.executable, str(program), *arguments], {"PYTHONPATH": paths, **(env or {})}
        )

    def partition(self, *hosts: int) -> None:
        """Move hosts to a switch of their own: both sides see a live link and silence beyond it."""
        for host in hosts:
            self._ip("-n", self._switch, "link", "set", f"p{host}", "master", "br1")

    def heal(self) -> None:
        """Put all hosts back on one switch."""
        for host in range(self.hosts):
            self._ip("-n", self._switch, "link", "set", f"p{host}", "master", self._home(host))

    def weather(
        self, *, loss: float = 0.0, delay: float = 0.0, jitter: float = 0.0, doubled: float = 0.0
    ) -> None:
        """Have the switch lose or double a share of all frames, and deliver them late; see `switch_program`."""
        self._tell_switch(f"weather {loss} {delay} {jitter} {doubled}")

    def mute(self, host: int) -> None:
        """From now on nothing a host sends reaches anybody, while it hears all others."""
        for other in self._others(host):
            self._tell_switch(f"cut {host} {other}")

    def deafen(self, host: int) -> None:
        """From now on nothing reaches a host, while all others hear it."""
        for other in self._others(host):
            self._tell_switch(f"cut {other} {host}")

    def mend(self) -> None:
        """Have everybody hear everybody again, after `mute` and `deafen`."""
        self._tell_switch("mend")

    def unplug(self, host: int) -> None:
        """Pull a host's cable: it sees its link go down."""
        self._ip("-n", self._switch, "link", "set", f"p{host}", "down")

    def plug(self, host: int) -> None:
        """Put the cable back."""
        self._ip("-n", self._switch, "link", "set", f"p{host}", "up")

    def no_multicast(self, *hosts: int) -> None:
        """Have the switch drop multicast towards hosts; broadcast still passes. That ends mDNS."""
        self._port_option("mcast_flood", "off", hosts)

    def no_broadcast(self, *hosts: int) -> None:
        """Have the switch drop broadcast towards hosts, and ARP with it: see ``acquaint``."""
        self._port_option("bcast_flood", "off", hosts)

    def isolate(self, *hosts: int) -> None:
        """Cut hosts from each other, as access points do with guests."""
        self._port_option("isolated", "on", hosts)

    def readdress(self, host: int, address: str) -> None:
        """Give a host another IPv4 address (of the same /24) in place of the one it has."""
        namespace = self.namespace(host)
        self._ip("-n", namespace, "addr", "flush", "dev", "eth0", "scope", "global")
        self._ip("-n", namespace, "addr", "add", f"{address}/24", "brd", "+", "dev", "eth0")
        self._ip("-n", namespace, "route", "replace", "default", "dev", "eth0")

    def route_through(self, mac: str) -> None:
        """Have every host know a router, 10.77.0.254, of this hardware address, in place of the one it knew."""
        for host in range(self.hosts):
            namespace = self.namespace(host)
            self._ip(
                "-n", namespace, "neigh", "replace", "10.77.0.254", "lladdr", mac,
                "dev", "eth0", "nud", "permanent",
            )  # fmt: skip
            self._ip("-n", namespace, "route", "replace", "default", "via", "10.77.0.254")

    def firewall(self, *hosts: int) -> None:
        """Keep all others from connecting to hosts, silently. These can connect to them, if they serve at low ports.

        The kernels of test machines filter no packets. What others begin leaves them from a port of this range, so
        they send it to a tunnel without an end.
        """
        for other in range(self.hosts):
            namespace = self.namespace(other)
            self._ip("-n", namespace, "tuntap", "add", "dev", "nowhere", "mode", "tun")
            self._ip("-n", namespace, "link", "set", "nowhere", "up")
            self._ip("-n", namespace, "route", "add", "default", "dev", "nowhere", "table", "77")
            for host in hosts:
                if host != other:
                    self._ip(
                        "-n", namespace, "rule", "add", "to", self.address(host), "ipproto", "tcp",
                        "sport", "32768-60999", "table", "77",
                    )  # fmt: skip

    def join_second(self, *hosts: int) -> None:
        """Connect hosts to a second LAN too, as eth1; see ``second_address``."""
        for host in hosts:
            namespace = self.namespace(host)
            self._ip(
                "link", "add", "eth1", "netns", namespace, "type", "veth",
                "peer", "name", f"q{host}", "netns", self._switch,
            )  # fmt: skip
            self._ip("-n", self._switch, "link", "set", f"q{host}", "master", "br2", "up")
            address = f"{self.second_address(host)}/24"
            self._ip("-n", namespace, "addr", "add", address, "brd", "+", "dev", "eth1")
            self._ip("-n", namespace, "link", "set", "eth1", "up")

    def second_address(self, host: int) -> str:
        """Return the IPv4 address of a host on the second LAN."""
        return f"10.78.0.{host + 1}"

    def leave_first(self, *hosts: int) -> None:
        """Take hosts off the first LAN, interface and all."""
        for host in hosts:
            self._ip("-n", self.namespace(host), "link", "del", "eth0")

    def open_vpn(self, host: int) -> subprocess.Popen[bytes]:
        """Have a VPN take over a host's default route; closing its standard input ends it."""
        process = self.run(host, [sys.executable, "-c", TUNNEL])
        assert process.stdout is not None
        assert process.stdout.readline() == b"up\n"
        namespace = self.namespace(host)
        self._ip("-n", namespace, "addr", "add", "10.99.0.2/24", "dev", "tun0")
        self._ip("-n", namespace, "link", "set", "tun0", "up")
        self._ip("-n", namespace, "route", "replace", "default", "dev", "tun0")
        return process

    def add_guests(self, host: int) -> None:
        """Give a host a bridge with a guest at it, as Docker does."""
        namespace = self.namespace(host)
        self._ip("-n", namespace, "link", "add", "docker0", "type", "bridge")
        self._ip(
            "link", "add", "veth0", "netns", namespace, "type", "veth",
            "peer", "name", f"guest{host}", "netns", self._switch,
        )  # fmt: skip
        self._ip("-n", namespace, "link", "set", "veth0", "master", "docker0", "up")
        self._ip("-n", self._switch, "link", "set", f"guest{host}", "up")
        self._ip("-n", namespace, "link", "set", "docker0", "up")
        address = "172.17.0.1/16"
        self._ip("-n", namespace, "addr", "add", address, "brd", "+", "dev", "docker0")

    def without_ipv4(self, *hosts: int) -> None:
        """Take the IPv4 address of hosts away, as on a link where nobody gives out any."""
        for host in hosts or range(self.hosts):
            namespace = self.namespace(host)
            self._ip("-n", namespace, "addr", "flush", "dev", "eth0", "scope", "global")

    def acquaint(self) -> None:
        """Write every host into every other's ARP table, for where broadcast is dropped."""
        macs = {}
        for host in range(self.hosts):
            shown = self._ip("-n", self.namespace(host), "-o", "link", "show", "eth0")
            macs[host] = shown.split("link/ether ")[1].split()[0]
        for host in range(self.hosts):
            for other, mac in macs.items():
                if other != host:
                    self._ip(
                        "-n", self.namespace(host), "neigh", "replace", self.address(other),
                        "lladdr", mac, "dev", "eth0", "nud", "permanent",
                    )  # fmt: skip

    def acquaint_linked(self) -> None:
        """The same for IPv6 and its neighbour table, where multicast is dropped."""
        for host in range(self.hosts):
            shown = self._ip("-n", self.namespace(host), "-o", "link", "show", "eth0")
            mac = shown.split("link/ether ")[1].split()[0]
            for other in range(self.hosts):
                if other != host:
                    self._ip(
                        "-n", self.namespace(other), "neigh", "replace", self.linked(host),
                        "lladdr", mac, "dev", "eth0", "nud", "permanent",
                    )  # fmt: skip

    def linked(self, host: int) -> str:
        """Return the link-local IPv6 address of a host, without its interface."""
        shown = self._ip(
            "-n", self.namespace(host), "-o", "-6", "addr", "show", "dev", "eth0", "scope", "link"
        )
        return shown.split("inet6 ")[1].split("/")[0]

    def kill(self, host: int) -> None:
        """End everything that runs on a host at once, as ``kill -9`` does; its kernel still closes what was open."""
        # The younger first: a child that sees its parent's end would still say goodbye.
        while self.signal(host, signal.SIGKILL):
            time.sleep(0.001)

    def processes(self, host: int) -> list[int]:
        """Return the ids of everything that runs on a host."""
        return [int(pid) for pid in self._ip("netns", "pids", self.namespace(host)).split()]

    def signal(self, host: int, number: signal.Signals) -> int:
        """Send a signal to everything that runs on a host; return how much that is. SIGSTOP freezes, SIGCONT thaws."""
        listed = self.processes(host)
        for pid in sorted(listed, reverse=True):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
        return len(listed)

    def commands(self, host: int) -> list[list[str]]:
        """Return the command lines of everything that runs on a host."""
        found = []
        for pid in self.processes(host):
            with contextlib.suppress(FileNotFoundError):  # it has ended meanwhile
                found.append(Path(f"/proc/{pid}/cmdline").read_text().rstrip("\0").split("\0"))
        return found

    def close(self) -> None:
        """End what runs on the hosts and remove the namespaces; harmless when repeated."""
        for process in self._started:
            if process.poll() is None:
                process.kill()
        for process in self._started:
            process.wait()
            for pipe in (process.stdin, process.stdout, process.stderr):
                if pipe is not None and not pipe.closed:
                    # A program that has ended may not have read everything.
                    with contextlib.suppress(BrokenPipeError):
                        pipe.close()
        self._started.clear()
        while self._made:
            self._ip("netns", "del", self._made.pop())
        signal.signal(signal.SIGTERM, self._previous)

    @property
    def _switch(self) -> str:
        return f"{self._name}sw"

    def _build(self) -> None:
        self._make(self._switch)
        for bridge in ("br0", "br1", "br2"):
            self._ip(
                "-n", self._switch, "link", "add", bridge, "type", "bridge",
                "stp_state", "0", "forward_delay", "0", "mcast_snooping", "0",
            )  # fmt: skip
            self._ip("-n", self._switch, "link", "set", bridge, "up")
        if self._weather is not None:
            self._start_switch(self._weather)
        for host in range(self.hosts):
            self._build_host(host)

    def _home(self, host: int) -> str:
        """Return the bridge a host's cable belongs to: the one of all, or its own, before our switch's port."""
        return "br0" if self._weather is None else f"b{host}"

    def _start_switch(self, seed: int) -> None:
        program = Path(__file__).parent / "switch_program.py"
        self._program = subprocess.Popen(
            [
                "ip", "netns", "exec", self._switch,
                sys.executable, str(program), str(seed), str(self.hosts),
            ],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        self._started.append(self._program)
        self._answered(b"up\n")
        for host in range(self.hosts):
            self._ip(
                "-n", self._switch, "link", "add", f"b{host}", "type", "bridge",
                "stp_state", "0", "forward_delay", "0", "mcast_snooping", "0",
            )  # fmt: skip
            self._ip("-n", self._switch, "link", "set", f"t{host}", "master", f"b{host}", "up")
            self._ip("-n", self._switch, "link", "set", f"b{host}", "up")

    def _tell_switch(self, line: str) -> None:
        assert self._program is not None, (
            "the kernel's switch can't do that: VirtualLan(…, weather=SEED)"
        )
        assert self._program.stdin is not None
        self._program.stdin.write(line.encode() + b"\n")
        self._program.stdin.flush()
        self._answered(b"so it is\n")

    def _answered(self, line: bytes) -> None:
        assert self._program is not None
        assert self._program.stdout is not None
        assert self._program.stdout.readline() == line, "the switch has ended"

    def _others(self, host: int) -> list[int]:
        return [other for other in range(self.hosts) if other != host]

    def _build_host(self, host: int) -> None:
        name = self.namespace(host)
        port = f"p{host}"
        self._make(name)
        self._ip(
            "link", "add", "eth0", "netns", name, "type", "veth",
            "peer", "name", port, "netns", self._switch,
        )  # fmt: skip
        self._ip("-n", self._switch, "link", "set", port, "master", self._home(host), "up")
        # Without this an IPv6 address is tentative for a second.
        self._ip("netns", "exec", name, "sysctl", "-qw", "net.ipv6.conf.all.accept_dad=0")
        self._ip("netns", "exec", name, "sysctl", "-qw", "net.ipv6.conf.eth0.accept_dad=0")
        self._ip("-n", name, "link", "set", "lo", "up")
        prefix = 24 if self.hosts <= 254 else 16
        self._ip(
            "-n", name, "addr", "add", f"{self.address(host)}/{prefix}", "brd", "+", "dev", "eth0"
        )
        self._ip("-n", name, "link", "set", "eth0", "up")
        self._ip("-n", name, "route", "add", "default", "dev", "eth0")

    def _make(self, namespace: str) -> None:
        self._ip("netns", "add", namespace)
        self._made.append(namespace)

    def _port_option(self, option: str, value: str, hosts: Sequence[int]) -> None:
        for host in hosts or range(self.hosts):
            self._ip(
                "-n", self._switch, "link", "set", f"p{host}", "type", "bridge_slave", option, value
            )

    def _ip(self, *arguments: str) -> str:
        try:
            done = subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True)
        except FileNotFoundError as error:
            raise AssertionError(NEEDED) from error
        except subprocess.CalledProcessError as error:
            raise AssertionError(
                f"ip {' '.join(arguments)}: {error.stderr.strip()}\n{NEEDED}"
            ) from error
        return done.stdout

    def _terminated(self, number: int, _frame: FrameType | None) -> None:
        self.close()
        os.kill(os.getpid(), number)
