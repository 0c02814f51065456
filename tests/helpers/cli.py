"""The command line as a test uses it: real processes, their records and exit codes."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from tests.helpers.lan import VirtualLan
from tests.helpers.waiting import wait_until

Record = dict[str, Any]
PROGRAM = (sys.executable, "-m", "chatera_app")


@dataclass(frozen=True, slots=True)
class Done:
    """A command that has ended."""

    code: int
    out: str
    err: str

    @property
    def records(self) -> list[Record]:
        """What it told with ``--json``."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def one(self) -> Record:
        """The only record."""
        assert self.code == 0, f"exit code {self.code}: {self.err}"
        assert len(self.records) == 1, self.out
        return self.records[0]


def chatera(*words: str | Path, input_: str = "", seconds: float = 90.0) -> Done:
    """Run a command to its end."""
    line = [*PROGRAM, *(str(word) for word in words)]
    done = subprocess.run(
        line, input=input_, capture_output=True, encoding="utf-8", timeout=seconds, check=False
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Done(done.returncode, done.stdout, done.stderr)


class Running:
    """A command that goes on; a context manager that leaves no process behind.

    Args:
        words: of its command line.
        before: what starts it, for example on another host.

    Attributes:
        records: what it has told so far.
    """

    def __init__(self, *words: str | Path, before: Sequence[str] = ()) -> None:
        self.records: list[Record] = []
        self.errors: list[str] = []
        self.process = subprocess.Popen(
            [*before, *PROGRAM, *(str(word) for word in words)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        )  # fmt: skip
        self._threads = [
            threading.Thread(target=self._read, args=(self.process.stdout, self._take)),
            threading.Thread(target=self._read, args=(self.process.stderr, self.errors.append)),
        ]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.end(signal.SIGTERM if kind is None else signal.SIGKILL)

    def until(self, condition: Callable[[Record], bool], seconds: float = 20.0) -> Record:
        """Return the first record of which the condition holds, once it is there."""

        def find() -> Record | None:
            return next((record for record in list(self.records) if condition(record)), None)

        found = wait_until(find, seconds=seconds)
        assert found is not None
        return found

    def told(self, count: int, seconds: float = 60.0) -> None:
        """Wait until it has told so many records."""
        wait_until(lambda: len(self.records) >= count, seconds=seconds)

    def event(self, name: str, **fields: object) -> Record:
        """Return the first record with this event and these fields, once it is there."""
        wanted = {"event": name, **fields}
        return self.until(lambda record: wanted.items() <= record.items())

    def say(self, *lines: str) -> None:
        """Write lines to its input."""
        assert self.process.stdin is not None
        self.process.stdin.writelines(f"{line}\n" for line in lines)
        self.process.stdin.flush()

    def finish(self, seconds: float = 60.0) -> int:
        """End its input and return its exit code."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self._ended(seconds)

    def end(self, how: int = signal.SIGTERM, seconds: float = 20.0) -> int:
        """Send a signal and return the exit code."""
        os.kill(self.process.pid, how)
        return self._ended(seconds)

    def _ended(self, seconds: float) -> int:
        try:
            code = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        for thread in self._threads:
            thread.join()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None and not stream.closed:
                try:
                    stream.close()
                except BrokenPipeError:
                    continue
        return code

    def _read(self, stream: IO[str] | None, take: Callable[[str], None]) -> None:
        for line in stream or ():
            take(line)

    def _take(self, line: str) -> None:
        self.records.append(json.loads(line))


class RunningNode:
    """A node with its data in a directory, which can be killed and started again at the same address.

    Attributes:
        url: where it listens.
        fingerprint: of its key.
    """

    def __init__(self, data: Path) -> None:
        self._data = data
        self.url = self.fingerprint = ""
        self._running = self._start()

    def _start(self) -> Running:
        port = self.url.rpartition(":")[2] or "0"
        running = Running(
            "node", "--hub", "--data", self._data, "--bind", "127.0.0.1", "--port", port,
            "--no-discovery", "--name", "The office",
        )  # fmt: skip
        listening = running.event("listening")
        self.url, self.fingerprint = listening["url"], listening["fingerprint"]
        return running

    def kill(self) -> None:
        """End it as a power cut does."""
        self._running.end(signal.SIGKILL)

    def start(self) -> None:
        """Start it again."""
        self._running = self._start()

    def stop(self) -> int:
        """End it; returns its exit code."""
        return self._running.end(signal.SIGTERM)


@dataclass(frozen=True, slots=True)
class Person:
    """A profile, and commands with it (typed addresses only)."""

    profile: Path
    id: str

    @classmethod
    def make(cls, directory: Path, name: str, node: RunningNode | None = None) -> "Person":
        """Make a profile; with a node it is a member of its community."""
        made = chatera("init", "--profile", directory, "--name", name, "--json").one
        person = cls(directory, made["id"])
        if node is not None:
            assert person("connect", node.url, "--fingerprint", node.fingerprint).one["id"]
        return person

    def words(self, name: str, words: Sequence[str]) -> list[str]:
        """Return a command line."""
        return [*name.split(), "--profile", str(self.profile), "--json", "--no-discovery", *words]

    def __call__(self, name: str, *words: str, input_: str = "", seconds: float = 90.0) -> Done:
        """Run a command to its end."""
        return chatera(*self.words(name, words), input_=input_, seconds=seconds)

    def running(self, name: str, *words: str) -> Running:
        """Start a command."""
        return Running(*self.words(name, words))


def watching(
    stack: ExitStack, lan: VirtualLan, people: Sequence[Person], host: int = 0
) -> list[Running]:
    """Have people look on, each on a host of their own of a LAN, from this one on."""
    return [
        stack.enter_context(
            Running(
                "watch", "--profile", person.profile, "--json",
                before=["ip", "netns", "exec", lan.namespace(host)],
            )
        )
        for host, person in enumerate(people, host)
    ]  # fmt: skip
