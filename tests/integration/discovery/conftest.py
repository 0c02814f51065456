"""Hosts that announce and browse, and what they tell."""

import json
import os
import select
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.lan import VirtualLan

PROGRAM = Path(__file__).parents[2] / "helpers" / "hub_program.py"


@dataclass
class Station:
    """One running program and everything it has said."""

    process: subprocess.Popen[bytes]
    said: list[dict[str, Any]] = field(default_factory=list)
    _rest: bytes = b""

    def tell(self, command: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(command.encode() + b"\n")
        self.process.stdin.flush()

    def wait(self, event: str, *, within: float = 20.0, **facts: object) -> dict[str, Any]:
        """Return the first thing said that fits; fails with all that was said."""
        return self.wait_until(
            lambda line: line["event"] == event and all(line.get(k) == v for k, v in facts.items()),
            within,
        )

    def wait_for_address(self, node: str, address: str) -> dict[str, Any]:
        """Return the first sighting of a hub at an address."""
        return self.wait_until(
            lambda line: line.get("node") == node and address in line.get("addresses", ()), 20.0
        )

    def wait_until(self, fits: Callable[[dict[str, Any]], bool], within: float) -> dict[str, Any]:
        deadline = time.monotonic() + within
        checked = 0
        while True:
            for line in self.said[checked:]:
                if fits(line):
                    return line
            checked = len(self.said)
            assert self._read(deadline), f"waited {within} s in vain; said: {self.said}"

    @property
    def node(self) -> str:
        return str(self.wait("starting")["node"])

    def _read(self, deadline: float) -> bool:
        assert self.process.stdout is not None
        descriptor = self.process.stdout.fileno()
        ready, _, _ = select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))
        data = os.read(descriptor, 65536) if ready else b""
        *lines, self._rest = (self._rest + data).split(b"\n")
        self.said.extend(json.loads(line) for line in lines)
        return bool(data)


Start = Callable[..., Station]


@pytest.fixture
def lan() -> Iterator[VirtualLan]:
    with VirtualLan(3) as virtual:
        yield virtual


@pytest.fixture
def start(lan: VirtualLan) -> Start:
    """Start the program on a host; returns when it is ready."""

    def begin(host: int, *options: str) -> Station:
        station = Station(lan.python(host, PROGRAM, f"h{host}", *options))
        station.wait("ready")
        return station

    return begin
