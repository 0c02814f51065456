"""People on a virtual LAN, each with `chatera watch`: who has a profile open is asked by the door it has for commands."""

import json
import signal
import socket
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from chatera.commands.owner import owner_of
from chatera.protocol.ids import EventId, from_text
from chatera.protocol.sealed import Parcel
from tests.helpers.cli import Running, chatera
from tests.helpers.lan import VirtualLan
from tests.helpers.old_store import opened_store
from tests.helpers.waiting import wait_until

Record = dict[str, Any]
ANSWERS_WITHIN_S = 60.0


class Refusal(Exception):
    """A command could not be carried out; says why."""


class Watcher:
    """One person's machine.

    Args:
        host: on which host of the LAN.
        name: the person's.
        profile: where theirs is, or is to be.
    """

    def __init__(self, host: int, name: str, profile: Path) -> None:
        self.host = host
        self.name = name
        self.profile = profile
        self._running: Running | None = None

    def start(self, lan: VirtualLan) -> None:
        """Let them look on, for the first time or again."""
        if not self.profile.exists():
            assert chatera("init", "--profile", self.profile, "--name", self.name).code == 0
        before = ("ip", "netns", "exec", lan.namespace(self.host))
        self._running = Running("watch", "--profile", self.profile, "--json", before=before)
        wait_until(self._has_door, seconds=ANSWERS_WITHIN_S)

    def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Shut their machine."""
        running, self._running = self._running, None
        if running is not None:
            running.end(how) if running.process.poll() is None else running.finish()

    def ask(self, command: str, **arguments: object) -> list[Record]:
        """Carry out one of ChatEra's commands; return what it tells.

        Raises:
            Refusal: it could not be done.
        """
        note = owner_of(self.profile)
        assert note is not None, f"{self.name} has no profile open"
        request = {"command": command, "arguments": arguments, "local": True}
        with closing(socket.socket(socket.AF_UNIX)) as door:
            door.settimeout(ANSWERS_WITHIN_S)
            door.connect(str(note.address["path"]))
            door.sendall(json.dumps(request).encode() + b"\n")
            with door.makefile("rb") as answers:
                return list(_records(answers))

    @property
    def is_on(self) -> bool:
        """Whether their machine is on."""
        return self._running is not None and self._running.process.poll() is None

    @property
    def hub(self) -> str:
        """Whose machine is the hub, as this one believes and is alike with it; empty for nobody's."""
        (standing, *_) = self.ask("hub")
        online = any(one["state"] == "online" for one in self.ask("communities"))
        return str(standing["hub"]["name"]) if online and standing["hub"] else ""

    def knows(self, names: Iterable[str]) -> bool:
        """Tell whether this person knows others by these names."""
        return set(names) - {self.name} <= {one["name"] for one in self.ask("people")}

    def has_key(self, message: str) -> bool:
        """Tell whether anything lies on this machine that opens an encrypted message, shown or not."""
        event = from_text("e_", message)
        kept = "SELECT 1 FROM keys WHERE event = ?1 UNION SELECT 1 FROM claims WHERE event = ?1"
        with closing(opened_store(self.profile / "store.db")) as store:
            return store.execute(kept, (event,)).fetchone() is not None

    def carries_key(self, message: str, to: str) -> bool:
        """Tell whether the hub that this machine has, or had, keeps the key of a message for a device."""
        event, device = EventId(from_text("e_", message)), from_text("d_", to)
        kept = "SELECT bytes FROM parcels WHERE device = ?"
        for file in self.profile.glob("node/*/*.db"):
            with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as store:
                parcels = [Parcel.parse(row[0]) for row in store.execute(kept, (device,))]
            if any(one.ref == event for one in parcels):
                return True
        return False

    @property
    def device(self) -> str:
        """The id of this machine's device, ``d_…``."""
        return str(next(one["id"] for one in self.ask("devices") if one["here"]))

    def _has_door(self) -> bool:
        assert self.is_on, self._running and self._running.errors
        return owner_of(self.profile) is not None


class Neighbours:
    """People on one virtual LAN; a context manager that leaves nothing behind.

    Args:
        names: of the people, one on each host; the machine of the first is the first hub.
        folder: for their profiles.
        patience: seconds after which a wait has failed.
    """

    def __init__(self, names: Sequence[str], folder: Path, patience: float = 45.0) -> None:
        self.lan = VirtualLan(len(names))
        self.people = {name: Watcher(at, name, folder / name) for at, name in enumerate(names)}
        self.patience = patience
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            stack.enter_context(self.lan)
            for person in self.people.values():
                stack.callback(person.end, signal.SIGKILL)
                person.start(self.lan)
                self.until(
                    lambda: bool(next(iter(self.people.values())).hub), "the first hub is open"
                )
            self.together()
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._stack.close()

    def __getitem__(self, name: str) -> Watcher:
        return self.people[name]

    def comes(self, true: Callable[[], bool]) -> bool:
        """Wait until something is so; tell whether it came to be."""
        with suppress(AssertionError):
            wait_until(true, seconds=self.patience)
            return True
        return False

    def until(self, true: Callable[[], bool], what: str) -> None:
        """Wait until something is so.

        Raises:
            AssertionError: it never was.
        """
        if not self.comes(true):
            hubs = {name: one.hub for name, one in self.people.items() if one.is_on}
            raise AssertionError(f"never came true: {what}; hubs: {hubs}")

    def together(self, names: Sequence[str] = ()) -> str:
        """Wait until people are alike with the hub of one of them; return whose."""
        wanted = set(names or self.people)

        def agreed() -> bool:
            hubs = {self[name].hub for name in wanted}
            return len(hubs) == 1 and hubs <= wanted

        self.until(agreed, f"one hub for {sorted(wanted)}")
        return self[next(iter(wanted))].hub

    def split(self, *away: str) -> None:
        """Cut some off from the others, silently; each half has a hub when this returns."""
        self.lan.partition(*(self[name].host for name in away))
        for half in (away, [name for name in self.people if name not in away]):
            self.together(half)

    def heal(self, *without: str) -> None:
        """Put all on one LAN again; they have one hub when this returns, but for those whose machine is off."""
        self.lan.heal()
        self.together([name for name in self.people if name not in without])


def _records(answers: Iterable[bytes]) -> Iterator[Record]:
    for line in answers:
        told = json.loads(line)
        if "error" in told:
            raise Refusal(told["error"]["message"])
        if "record" not in told:
            return
        yield told["record"]
