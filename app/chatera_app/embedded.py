"""Runs this profile's own hub as a child process, so that a busy node never holds up a window (nor the other way round).

A thread of its own reads what the child prints and starts it anew when it dies: this needs nothing of the event loop but
``call_soon_threadsafe``, and so works under asyncio and inside Qt's loop on every operating system.
The child ends when its standard input closes: also when this process is killed.
"""

import asyncio
import json
import logging
import os
import secrets
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from chatera.protocol.closed import Entry, pack_entry
from chatera.protocol.communities import NOTHING_APART, Apart, pack_apart
from chatera.protocol.errors import StorageError, UserError
from chatera.protocol.ids import DeviceId, device_text

LISTENS_WITHIN = 20.0
"""Seconds a child has to accept connections."""
FIRST_PAUSE = 0.2
LONGEST_PAUSE = 10.0
"""Seconds before a child that died is started anew: doubled each time, up to this."""
STEADY_AFTER = 30.0
"""Seconds after which a child's death does not count as one in a row."""
STOPS_WITHIN = 8.0
HANDS_ON_WITHIN = 120.0
ENDS_WITHIN = 3.0
"""Seconds a hub that was given up may still use its directory."""
UNSHARED = "unshared"
"""In a node's directory while it may keep what no other node has."""
ALLOCATOR = {"MALLOC_MMAP_THRESHOLD_": "4194304", "MALLOC_TRIM_THRESHOLD_": "16777216"}
"""glibc: keeps a socket's buffers on the heap, which the node's throughput feels."""

log = logging.getLogger("chatera.embedded")


@dataclass(frozen=True, slots=True)
class Listening:
    """What the child says when it accepts connections."""

    url: str
    fingerprint: str
    community: str


def node_command(
    data: Path, host: DeviceId, community: bytes, aliases: Sequence[bytes], *options: str,
    reads: str = "--apart",
) -> list[str]:  # fmt: skip
    """Return how this program is started as a node; ``reads`` says what the first line is that it is told."""
    chosen = ["--community", community.hex(), "--host", device_text(host), reads]
    for alias in aliases:
        chosen += ["--alias", alias.hex()]
    return [
        sys.executable, "-m", "chatera_app", "node", "--hub", "--data", str(data),
        "--watch-parent", *chosen, *options,
    ]  # fmt: skip


class Heir(Protocol):
    """Which hub gets what this machine's kept: address, key, and what proves who is logged in there."""

    @property
    def url(self) -> str:
        """``https://host:port``."""
        ...

    @property
    def fingerprint(self) -> str:
        """``n_…``."""
        ...

    @property
    def token(self) -> str:
        """Of the welcome."""
        ...


class EmbeddedHub:
    """Opens and closes the hub of a profile (the client's ``HubOpener``).

    Args:
        options: more options of the node's command line.
        entry: what lets into the community, where it is a closed one.
    """

    def __init__(self, options: Sequence[str] = (), entry: Entry | None = None) -> None:
        self._options = options
        self._entry = entry
        self._observers: list[Callable[[Listening], None]] = []
        self._child: Child | None = None
        self._serves: tuple[bytes | None, tuple[bytes, ...], Apart] | None = None
        self._said: Listening | None = None
        self._first: asyncio.Future[Listening] | None = None

    def closed(self, entry: Entry) -> "EmbeddedHub":
        """Return another one, for the hub of a closed community."""
        return EmbeddedHub(self._options, entry)

    @property
    def pid(self) -> int | None:
        """The process of the moment, also of a hub that only stands by."""
        return None if self._child is None else self._child.pid

    def listens(self, callback: Callable[[Listening], None]) -> None:
        """Call ``callback`` in the loop with where the hub listens, each time it (re)starts."""
        self._observers.append(callback)

    async def stand_by(
        self,
        community: bytes | None,
        profile_dir: Path,
        host: DeviceId,
        aliases: Sequence[bytes] = (),
        apart: Apart = NOTHING_APART,
    ) -> None:
        """Start the hub already, so that ``open`` finds it ready; until then nobody hears of it.

        A hub that runs is left alone where it serves that community.

        Args:
            community: as in ``open``.
            profile_dir: as in ``open``.
            host: as in ``open``.
            aliases: as in ``open``.
            apart: as in ``open``.
        """
        if not self._ready_for(community, aliases, apart):
            await self.close()
            self._start(community, profile_dir, host, aliases, apart)

    async def stand_down(self) -> None:
        """Stop a hub that stands by; one that was opened stays."""
        if self._first is None:
            await self.close()

    async def open(
        self, community: bytes | None, profile_dir: Path, host: DeviceId,
        aliases: Sequence[bytes] = (), apart: Apart = NOTHING_APART,
    ) -> None:  # fmt: skip
        """Start the hub and return when it accepts connections; nothing happens when it runs.

        Args:
            community: the one it serves; None makes a new one.
            profile_dir: where its data lies, in ``node/``.
            host: the device whose hub it is; it tells others so.
            aliases: other ids of that community.
            apart: other communities, which it keeps apart from that one.

        Raises:
            UserError: it does not start; says why.
            StorageError: the disk does not take it.
        """
        if self._first is not None and self._child is not None and self._child.alive:
            return
        if not self._ready_for(community, aliases, apart):
            await self.close()
            self._start(community, profile_dir, host, aliases, apart)
        self._first = asyncio.get_running_loop().create_future()
        if self._said is not None:
            self._tell(self._said)
        try:
            await asyncio.wait_for(asyncio.shield(self._first), LISTENS_WITHIN)
        except TimeoutError as error:
            words = self._child.last_words if self._child is not None else ""
            await self.close()
            raise UserError(
                f"The hub of this machine does not start. {words or 'It gave no reason.'}"
            ) from error

    async def hand_on(self, profile_dir: Path, communities: Iterable[bytes], to: Heir) -> None:
        """Hand on to another hub what this machine's kept while it was one; what fails is tried again at the next one.

        Args:
            profile_dir: as in ``open``.
            communities: of which that one is hub: an id and its aliases.
            to: who gets it.
        """
        for community in communities:
            data = profile_dir / "node" / community.hex()
            if (data / UNSHARED).exists():
                await self._hand_on(data, to)

    async def _hand_on(self, data: Path, to: Heir) -> None:
        line = json.dumps({"url": to.url, "fingerprint": to.fingerprint, "token": to.token})
        loop, until = asyncio.get_running_loop(), time.monotonic() + ENDS_WITHIN
        while True:
            try:
                process = _bequeathing(data)
            except OSError as error:  # this machine has no room for one more; it has another time
                log.warning("what this machine's hub kept is not handed on yet: %s", error)
                return
            said = loop.run_in_executor(None, _told, process, f"{line}\n")
            try:
                words = await asyncio.shield(said)
            finally:
                process.kill()  # harmless where it has ended; where this was cancelled, it ends now
                await asyncio.wait((said,))
            if not process.returncode:
                return
            if time.monotonic() > until:
                log.warning("what this machine's hub kept is not handed on yet: %s", words)
                return
            await asyncio.sleep(FIRST_PAUSE)  # the hub that was given up has not quite ended

    async def close(self) -> None:
        """Stop the hub and wait until it has ended."""
        child, self._child = self._child, None
        self._first = self._said = self._serves = None
        if child is not None:
            await asyncio.get_running_loop().run_in_executor(None, child.stop)

    def _ready_for(self, community: bytes | None, aliases: Sequence[bytes], apart: Apart) -> bool:
        alive = self._child is not None and self._child.alive
        return alive and self._serves == (community, tuple(aliases), apart)

    def _start(
        self, community: bytes | None, profile_dir: Path, host: DeviceId, aliases: Sequence[bytes],
        apart: Apart,
    ) -> None:  # fmt: skip
        # A new one each time: a hub of home that was opened at the office would mix the two.
        served = secrets.token_bytes(32) if community is None else community
        data = profile_dir / "node" / served.hex()
        try:
            data.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(
                f"The hub of this machine can't keep anything in {data} ({error.strerror})."
            ) from error
        if self._entry is None:
            reads, line = "--apart", pack_apart(apart).hex()
        else:
            reads, line = "--closed", pack_entry(self._entry).hex()
        command = node_command(data, host, served, aliases, *self._options, reads=reads)
        self._serves = (community, tuple(aliases), apart)
        child = Child(
            command, asyncio.get_running_loop(), lambda said: self._listens(child, said), line
        )  # fmt: skip
        self._child = child

    def _listens(self, child: "Child", said: Listening) -> None:
        if child is not self._child:
            return  # it was closed meanwhile
        self._said = said
        if self._first is not None:
            self._tell(said)

    def _tell(self, said: Listening) -> None:
        if self._first is not None and not self._first.done():
            self._first.set_result(said)
        for observe in self._observers:
            observe(said)


class Child:
    """A node's process and the thread that reads its lines and starts it anew.

    Args:
        command: its program and arguments.
        loop: gets the calls of ``listens``.
        listens: is told where it accepts connections.
        line: what it reads first; nobody else on this machine sees it, as they would an argument. Empty for none.
    """

    def __init__(
        self,
        command: Sequence[str],
        loop: asyncio.AbstractEventLoop,
        listens: Callable[[Listening], None],
        line: str = "",
    ) -> None:
        self._line = line
        self.last_words = ""
        self._command = command
        self._loop = loop
        self._listens = listens
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._thread = threading.Thread(target=self._keep_running, name="embedded hub", daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether the hub runs, or is about to again."""
        return self._thread.is_alive()

    @property
    def pid(self) -> int | None:
        """The process of the moment."""
        return None if self._process is None else self._process.pid

    def stop(self) -> None:
        """End the process: asked first, then made to; blocks until it has ended."""
        self._stopping.set()
        with self._lock:
            process = self._process
        if process is not None:
            _end(process)
        self._thread.join()

    def _keep_running(self) -> None:
        pause = FIRST_PAUSE
        while not self._stopping.is_set():
            started = time.monotonic()
            if self._run_once() == 0:
                return  # it gave way to a stronger hub
            if time.monotonic() - started > STEADY_AFTER:
                pause = FIRST_PAUSE
            if self._stopping.wait(pause):
                return
            log.warning("the hub of this machine ended and is started anew")
            pause = min(2 * pause, LONGEST_PAUSE)

    def _run_once(self) -> int:
        with self._lock:
            if self._stopping.is_set():
                return 0
            process = subprocess.Popen(  # noqa: S603 - our own program
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                encoding="utf-8", errors="replace", env={**os.environ, **ALLOCATOR},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )  # fmt: skip
            self._process = process
        if self._line and process.stdin is not None:
            with suppress(OSError):  # it has ended already, and says why
                process.stdin.write(self._line + "\n")
                process.stdin.flush()
        listener = threading.Thread(target=self._keep_words, args=(process,), daemon=True)
        listener.start()
        with process:
            for line in process.stdout or ():
                self._take(line)
            listener.join()
            return process.wait()

    def _take(self, line: str) -> None:
        try:
            said = json.loads(line)
            if said["event"] != "listening":
                return
            listening = Listening(said["url"], said["fingerprint"], said.get("community", ""))
        except (ValueError, KeyError, TypeError):
            log.debug("the hub of this machine printed something else than an event")
            return
        with suppress(RuntimeError):  # the loop is closed: this process is ending
            self._loop.call_soon_threadsafe(self._listens, listening)

    def _keep_words(self, process: "subprocess.Popen[str]") -> None:
        for line in process.stderr or ():
            if line.strip():
                self.last_words = line.strip().removeprefix("chatera: ")


def _bequeathing(data: Path) -> "subprocess.Popen[str]":
    """Start what hands on what a hub kept."""
    return subprocess.Popen(  # noqa: S603 - our own program
        [
            sys.executable, "-m", "chatera_app", "node", "--hub", "--data", str(data), "--hand-on",
        ],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8",
        errors="replace", creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )  # fmt: skip


def _told(process: "subprocess.Popen[str]", line: str) -> str:
    """Give a process its line; returns its last words once it has ended."""
    try:
        _, words = process.communicate(line, HANDS_ON_WITHIN)
    except subprocess.TimeoutExpired:
        process.kill()
        _, words = process.communicate()
    return words.strip()


def _end(process: "subprocess.Popen[str]") -> None:
    if process.stdin is not None:
        with suppress(OSError):
            process.stdin.close()
    for push in (process.terminate, process.kill):
        with suppress(subprocess.TimeoutExpired):
            process.wait(STOPS_WITHIN)
            return
        push()
