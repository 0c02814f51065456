"""People on the virtual LAN: a whole desktop without windows on each host, and what they told so far."""

import json
import os
import select
import subprocess
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.helpers.lan import VirtualLan

PROGRAM = Path(__file__).parent / "member_program.py"
STATES = ("waiting", "stored", "delivered", "read")
Told = dict[str, Any]


class Member:
    """One person's program, or several one after the other, and what all of them told.

    Attributes:
        told: every line, but for what has a place of its own below.
        connections: each change of a connection, in order.
        wrote: what this person wrote, by its text.
        states: the furthest state each of these has shown, and when first.
        came: when each text of others could be read here, once for each time it was told as new.
        welcomed: when the node it is with has welcomed it.
        caught_up: when it was alike with that node.
    """

    def __init__(self, host: int, name: str, profile: Path) -> None:
        self.host = host
        self.name = name
        self.profile = profile
        self.told: list[Told] = []
        self.connections: list[Told] = []
        self.wrote: dict[str, Told] = {}
        self.states: dict[str, dict[str, float]] = defaultdict(dict)
        self.came: dict[str, list[float]] = defaultdict(list)
        self.welcomed = self.caught_up = 0.0
        self._process: subprocess.Popen[bytes] | None = None
        self._rest = b""
        self._place: Told | None = None

    def start(self, lan: VirtualLan, *options: str) -> None:
        """Start the program; of one that ran before, only what it did is kept."""
        self.connections.clear()
        self._place = None
        self._rest = b""
        env = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        env["XDG_STATE_HOME"] = str(self.profile.parent / f"{self.profile.name} state")
        arguments = (str(self.profile), self.name, *options)
        self._process = lan.python(self.host, PROGRAM, *arguments, env=env)

    def tell(self, line: str) -> None:
        """Give it a line; see its program."""
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(line.encode() + b"\n")
        self._process.stdin.flush()

    @property
    def alive(self) -> bool:
        """Whether its program runs."""
        return self._process is not None and self._process.poll() is None

    @property
    def stream(self) -> int:
        """Where it tells."""
        assert self._process is not None
        assert self._process.stdout is not None
        return self._process.stdout.fileno()

    def read(self) -> bool:
        """Take in what it has told; False when nothing will follow."""
        data = os.read(self.stream, 1 << 20)
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self._take(json.loads(line))
        return bool(data)

    def buried(self, lan: VirtualLan) -> float:
        """Kill everything on its host at once, as a power cut does; return when. What it had told is read still."""
        assert self._process is not None
        at = time.monotonic()
        lan.kill(self.host)
        self._process.wait()
        while self.read():
            pass
        return at

    @property
    def node(self) -> str:
        """The node that has welcomed it and that it has not lost; empty for none."""
        return "" if self._place is None else str(self._place["node"])

    @property
    def community(self) -> str:
        """The id of the community that node serves, as hex; empty for none."""
        return "" if self._place is None else str(self._place["community"])

    @property
    def online(self) -> bool:
        """Whether it is alike with that node."""
        return self._place is not None and self._place["state"] == "online"

    @property
    def hosts_hub(self) -> bool:
        """Whether that node runs on its own machine."""
        return self._place is not None and bool(self._place["own"])

    def happened(self, event: str, *, since: float = 0.0, **facts: object) -> Told | None:
        """Return what it told of that kind, the first; None where it has not."""
        for one in self.told:
            if one["at"] >= since and one["event"] == event and facts.items() <= one.items():
                return one
        return None

    def _take(self, one: Told) -> None:
        match one["event"]:
            case "connection":
                self.connections.append(one)
                self._moved(one)
            case "wrote":
                self.wrote[one["text"]] = one
                self._reached(one["text"], one["state"], one["at"])
            case "state":
                self._reached(one["text"], one["state"], one["at"])
            case "message" | "changed" if one["kind"] == "text":
                if one["event"] == "message" or one["text"] not in self.came:
                    self.came[one["text"]].append(one["at"])
                self.told.append(one)
            case "recited" if one["kind"] == "text":
                if not one["own"] and one["text"] not in self.came:
                    self.came[one["text"]].append(one["at"])  # it was killed before it could tell
                self.told.append(one)
            case _:
                self.told.append(one)

    def _moved(self, one: Told) -> None:
        place = self._place
        if one["state"] == "offline":
            if place is not None and one["community"] == place["community"]:
                self._place = None
            return
        if place is None or place["node"] != one["node"] or one["state"] == "connecting":
            self.welcomed = self.caught_up = one["at"]
        if one["state"] == "online":
            self.caught_up = one["at"]
        self._place = one

    def _reached(self, text: str, state: str, at: float) -> None:
        if state in STATES:
            for lower in STATES[: STATES.index(state) + 1]:
                self.states[text].setdefault(lower, at)


class Party:
    """People on one virtual LAN; a context manager that leaves nothing behind.

    Args:
        names: of the people, one on each host.
        folder: for their profiles.
        options: of their programs.
        patience: seconds after which a wait has failed.
        weather: the seed of a switch that loses frames; see `VirtualLan`.
    """

    def __init__(
        self, names: Sequence[str], folder: Path, *options: str, patience: float = 60.0,
        weather: int | None = None,
    ) -> None:  # fmt: skip
        self.lan = VirtualLan(len(names), weather=weather)
        self.members = [Member(host, name, folder / name) for host, name in enumerate(names)]
        self.patience = patience
        self._options = options

    def __enter__(self) -> Self:
        self.lan.__enter__()
        for member in self.members:
            member.start(self.lan, *self._options)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self.lan.__exit__(kind, error, trace)

    @property
    def alive(self) -> list[Member]:
        """Those whose program runs."""
        return [member for member in self.members if member.alive]

    def listen(self, seconds: float, whom: Iterable[Member] | None = None) -> None:
        """Take in what comes within some time, or the first of it."""
        streams = {member.stream: member for member in (whom or self.alive)}
        for stream in select.select(list(streams), [], [], seconds)[0]:
            if not streams[stream].read():
                raise AssertionError(
                    f"{streams[stream].name} has ended: {streams[stream].told[-3:]}"
                )

    def rest(self, seconds: float) -> None:
        """Let some time pass."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.listen(left)

    def comes(
        self, true: Callable[[], bool], whom: Iterable[Member] | None = None,
        patience: float | None = None,
    ) -> bool:  # fmt: skip
        """Wait until something is so; tell whether it came to be."""
        whom = None if whom is None else list(whom)
        deadline = time.monotonic() + (patience or self.patience)
        while not true():
            if time.monotonic() > deadline:
                return False
            self.listen(0.2, whom)
        return True

    def until(
        self, true: Callable[[], bool], what: str, whom: Iterable[Member] | None = None
    ) -> None:
        """Wait until something is so.

        Raises:
            AssertionError: it never was.
        """
        if not self.comes(true, whom):
            where = {one.name: one.connections[-2:] for one in self.members}
            raise AssertionError(f"never came true: {what}; {where}")

    def together(self, whom: Iterable[Member] | None = None, *, but: str = "") -> str:
        """Wait until people are on one and the same node, another one than ``but``, and have caught up; return it."""
        members = list(whom or self.alive)

        def agreed() -> bool:
            nodes = {member.node for member in members}
            return (
                len(nodes) == 1
                and not nodes & {"", but}
                and all(member.online for member in members)
            )

        self.until(agreed, "all on one hub", members)
        return members[0].node

    def host_of_hub(self, whom: Iterable[Member] | None = None) -> Member:
        """Return on whose machine the hub runs."""
        (host,) = [one for one in (whom or self.alive) if one.hosts_hub]
        return host

    def wait(self, member: Member, event: str, *, since: float = 0.0, **facts: object) -> Told:
        """Return what somebody tells of that kind, now or before, but not before ``since``."""
        self.until(
            lambda: member.happened(event, since=since, **facts) is not None,
            f"{member.name} tells {event} {facts}",
        )
        found = member.happened(event, since=since, **facts)
        assert found is not None
        return found

    def recite(self, whom: Iterable[Member]) -> dict[Member, list[Told]]:
        """Have people tell every message they see; what was kept just before a program was killed was not told else."""
        found = {}
        for member in whom:
            asked = time.monotonic()
            member.tell("recite")
            self.wait(member, "recited all", since=asked)
            found[member] = [
                one for one in member.told if one["event"] == "recited" and one["at"] >= asked
            ]
        return found

    def leave(self) -> None:
        """Have everybody stop, and wait for it."""
        leaving = self.alive
        for member in leaving:
            member.tell("stop")
        for member in leaving:
            self.until(
                lambda one=member: one.happened("stopped") is not None,  # type: ignore[misc]
                f"{member.name} stops", [member],
            )  # fmt: skip
