"""A network's switch in one process, over TAP devices: it loses, delays and doubles frames, and can be cut one way.

The kernels of test machines have no netem. ``switch_program.py SEED N`` makes the devices t0 to t(N-1) in the network
namespace it runs in, and carries Ethernet frames between them until its standard input ends. It answers each line it is
given with one of its own, once that line holds:

* ``weather LOSS DELAY JITTER DOUBLED``: which share of the frames is lost and which comes twice, and after how many
  seconds they come, to which up to ``JITTER`` are added at random (so that some overtake others).
* ``cut FROM TO``: from now on nothing comes from one port to another; the other way all goes on.
* ``mend``: nothing is cut any more.
"""

import contextlib
import fcntl
import heapq
import os
import random
import selectors
import struct
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TAP, IFF_NO_PI = 0x0002, 0x1000
FRAME = 65_536
AT_ONCE = 64
"""Frames that are read from one port before the others are looked at."""


class Switch:
    """What it knows: its ports, behind which of them each address is, and what is under way."""

    def __init__(self, ports: int, seed: int) -> None:
        self._chance = random.Random(seed)
        self._ports = [_device(f"t{number}") for number in range(ports)]
        self._behind: dict[bytes, int] = {}
        self._cut: set[tuple[int, int]] = set()
        self._under_way: list[tuple[float, int, int, bytes]] = []
        self._count = 0
        self._loss = self._delay = self._jitter = self._doubled = 0.0

    def run(self) -> None:
        """Carry frames until the standard input ends."""
        with selectors.DefaultSelector() as selector:
            selector.register(sys.stdin.fileno(), selectors.EVENT_READ)
            for number, port in enumerate(self._ports):
                selector.register(port, selectors.EVENT_READ, number)
            _say("up")
            while True:
                for key, _ in selector.select(self._until_next()):
                    if key.data is not None:
                        self._take(key.data)
                    elif not self._told():
                        return
                self._deliver()

    def _told(self) -> bool:
        lines = os.read(sys.stdin.fileno(), 65_536).decode()
        for line in lines.splitlines():
            match line.split():
                case ["weather", *figures]:
                    self._loss, self._delay, self._jitter, self._doubled = map(float, figures)
                case ["cut", start, end]:
                    self._cut.add((int(start), int(end)))
                case ["mend"]:
                    self._cut.clear()
                case _:
                    raise ValueError(line)
            _say("so it is")
        return bool(lines)

    def _until_next(self) -> float | None:
        return max(0.0, self._under_way[0][0] - time.monotonic()) if self._under_way else None

    def _take(self, start: int) -> None:
        for _ in range(AT_ONCE):
            try:
                frame = os.read(self._ports[start], FRAME)
            except BlockingIOError:
                return
            to, author = frame[:6], frame[6:12]
            self._behind[author] = start
            many = to[0] & 1  # the lowest bit is set where it is for more than one
            known = None if many else self._behind.get(to)
            for end in range(len(self._ports)) if known is None else (known,):
                if end != start and (start, end) not in self._cut:
                    self._send(end, frame)

    def _send(self, end: int, frame: bytes) -> None:
        if self._chance.random() < self._loss:
            return
        for _ in range(2 if self._chance.random() < self._doubled else 1):
            due = time.monotonic() + self._delay + self._chance.random() * self._jitter
            self._count += 1  # frames that are due at once leave in the order they came
            heapq.heappush(self._under_way, (due, self._count, end, frame))

    def _deliver(self) -> None:
        now = time.monotonic()
        while self._under_way and self._under_way[0][0] <= now:
            _, _, end, frame = heapq.heappop(self._under_way)
            # Where its device is down, or its queue is full, a switch drops the frame.
            with contextlib.suppress(OSError):
                os.write(self._ports[end], frame)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _device(name: str) -> int:
    port = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(port, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TAP | IFF_NO_PI))
    return port


if __name__ == "__main__":
    Switch(int(sys.argv[2]), int(sys.argv[1])).run()
