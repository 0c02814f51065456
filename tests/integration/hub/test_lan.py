"""Desktops without windows on a virtual LAN: nobody configures anything, and they find one hub, whatever fails."""

import json
import os
import select
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.lan import VirtualLan

PROGRAM = Path(__file__).parents[2] / "helpers" / "member_program.py"
NAMES = ("Anna", "Boris", "Clara")
PATIENCE_S = 60.0
FAILOVER_S = 15.0
"""Most of it is the start of a process on a busy machine; the simulation holds the rest to 5 s."""


class Member:
    """One person's program and what it told so far."""

    def __init__(self, host: int, process: "subprocess.Popen[bytes]") -> None:
        self.host = host
        self.name = NAMES[host]
        self.told: list[dict[str, Any]] = []
        self._process = process
        self._rest = b""

    def tell(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line.encode() + b"\n")
        self._process.stdin.flush()

    def listen(self, seconds: float) -> None:
        """Take in what it says within some time, at least once."""
        assert self._process.stdout is not None
        stream = self._process.stdout.fileno()
        while select.select([stream], [], [], seconds)[0]:
            data = os.read(stream, 65536)
            assert data, f"{self.name} has ended: {self.told[-3:]}"
            *lines, self._rest = (self._rest + data).split(b"\n")
            self.told += [json.loads(line) for line in lines]
            seconds = 0.0

    def wait(self, event: str, *, since: float = 0.0, **facts: object) -> dict[str, Any]:
        """Return what it says of that kind, now or before, but not before ``since``."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            for one in self.told:
                if one["at"] >= since and one["event"] == event and facts.items() <= one.items():
                    return one
            assert time.monotonic() < deadline, f"{self.name} never told {event} {facts}"
            self.listen(0.2)

    def die(self) -> None:
        """Be killed, and the hub with it; the program says no goodbye."""
        self._process.kill()
        self._process.wait()

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    @property
    def node(self) -> str:
        """The node it is connected to now; empty for none."""
        states = {one["community"]: one for one in self.told if one["event"] == "connection"}
        online = [one for one in states.values() if one["state"] == "online"]
        return str(max(online, key=lambda one: float(one["at"]))["node"]) if online else ""

    @property
    def hosts_hub(self) -> bool:
        states = [one for one in self.told if one["event"] == "connection"]
        return bool(states) and bool(states[-1]["own"]) and states[-1]["state"] == "online"


def together(members: list[Member]) -> str:
    """Wait until all are on one and the same node; return it."""
    deadline = time.monotonic() + PATIENCE_S
    while True:
        nodes = {member.node for member in members}
        if len(nodes) == 1 and "" not in nodes:
            return nodes.pop()
        assert time.monotonic() < deadline, {m.name: m.told[-4:] for m in members}
        for member in members:
            member.listen(0.05)


def write(author: Member, reader: Member, text: str) -> None:
    author.tell(f"say {reader.name} {text}")
    assert author.wait("sent", text=text)["state"] in {"delivered", "read"}
    assert reader.wait("message", text=text)["name"] == author.name


@pytest.fixture
def members(tmp_path: Path) -> Iterator[tuple[VirtualLan, list[Member]]]:
    with VirtualLan(len(NAMES)) as lan:
        people = [
            Member(host, lan.python(host, PROGRAM, str(tmp_path / name), name))
            for host, name in enumerate(NAMES)
        ]
        yield lan, people
        for person in people:
            if person.alive:
                person.tell("stop")
                person.wait("stopped")


def test_people_who_start_together_find_each_other_and_survive_a_cut(
    members: tuple[VirtualLan, list[Member]],
) -> None:
    lan, people = members
    together(people)
    write(people[0], people[1], "hello")
    (host,) = [one for one in people if one.hosts_hub]
    others = [one for one in people if one is not host]
    cut = time.monotonic()
    lan.partition(host.host)
    for one in others:
        one.wait("connection", since=cut, state="offline")
    together(others)
    write(others[0], others[1], "where is the other one?")
    others[0].tell(f"say {host.name} are you there?")
    lan.heal()
    together(people)
    assert host.wait("message", text="are you there?")["name"] == others[0].name
    assert others[0].wait("sent", text="are you there?")["state"] == "delivered"


def test_the_hub_of_somebody_who_is_killed_is_replaced_within_seconds(
    members: tuple[VirtualLan, list[Member]],
) -> None:
    _, people = members
    together(people)
    write(people[0], people[1], "hello")
    (host,) = [one for one in people if one.hosts_hub]
    others = [one for one in people if one is not host]
    lost = time.monotonic()
    host.die()
    for one in others:
        one.wait("connection", since=lost, state="offline")
    together(others)
    assert max(one.told[-1]["at"] for one in others) - lost < FAILOVER_S
    done = [one.wait("handover", since=lost, source=host.name) for one in others]
    assert sorted(one["own"] for one in done) == [False, True]
    assert all(one["why"] in {"closed", "went_away"} for one in done)
    assert all(0.0 <= one["took"] < FAILOVER_S for one in done)
    write(others[1], others[0], "still here")
