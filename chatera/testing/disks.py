"""Profiles on a disk that can stop at any commit, be copied as it lies there, and be put back.

Jobs run at once on the caller's thread, so that a schedule plays the same way each time. Where the machine stops, the
profile's files are copied as they are at that moment; whoever goes on opens the copy. With the power goes what was committed
since the last flush.
"""

import asyncio
import concurrent.futures
import shutil
import sqlite3
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TypeVar

from chatera.crypto.keys import Identity
from chatera.crypto.primitives import KEY_SIZE
from chatera.store import vaults
from chatera.store.database import Ahead, Database, Job, always, never
from chatera.store.keychain import Keychain, KeychainUnavailable
from chatera.store.keyring import Keyring
from chatera.store.machine import Machine
from chatera.store.profile import Profile

T = TypeVar("T")
KEY = b"simulated".ljust(KEY_SIZE, b"\0")
"""Of every file: one is copied to begin with."""
LOG_HEAD, FRAME_HEAD, PAGE = 32, 24, 4096
"""Bytes of a log: its head, and for each page a head and the page."""
FULL = 2
"""What ``PRAGMA synchronous`` says where each commit is flushed."""
LONG_LOG = 1000
"""Pages after which SQLite takes a log over into its file."""


class Crash(Exception):
    """The machine stopped here; what was not committed is lost."""


class Stop(Enum):
    """When the machine stops."""

    BEFORE_COMMIT = "before"
    AFTER_COMMIT = "after"


class Log:
    """Where the pages lie that were committed last: ``store.db-wal`` (SQLite's file format, section 4).

    Args:
        path: of the store.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(path.name + "-wal")
        self._salt = b""
        self._frames = 0

    def look(self) -> int:
        """Note what is in it, and return how many pages that is."""
        self._salt, self._frames = self.newest()
        return self._frames

    def newest(self) -> tuple[bytes, int]:
        """Return what names the log as it is now, and how many pages are in it."""
        if not self._path.exists():
            return self._salt, self._frames
        with self._path.open("rb") as file:
            salt = file.read(LOG_HEAD)[16:24]
            frames = self._frames if salt == self._salt else 0
            while file.seek(_end(frames)) and len(frame := file.read(FRAME_HEAD)) == FRAME_HEAD:
                if frame[8:16] != salt:  # left by a log that was begun anew here
                    break
                frames += 1
        return salt, frames

    def cut(self, copy: Path) -> None:
        """Let a copy of the log have nothing that came after the last look."""
        target = copy / self._path.name
        if target.exists():
            with target.open("r+b") as file:
                same = file.read(LOG_HEAD)[16:24] == self._salt
                file.truncate(_end(self._frames) if same else LOG_HEAD)


def _end(frames: int) -> int:
    """Return where so many pages of a log end."""
    return LOG_HEAD + frames * (FRAME_HEAD + PAGE)


class StoppingDatabase(Database):
    """A database on a machine that may stop.

    Args:
        path: the file.
        stops: is asked before each transaction.
        stopped: is called when the machine stops.
        before_commit: is given what is about to be committed.
        flushed: is called when the disk has all that was committed.
    """

    def __init__(
        self, path: Path, stops: Callable[[], Stop | None], stopped: Callable[[], None],
        before_commit: Callable[[sqlite3.Connection], None],
        flushed: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        super().__init__(path, KEY)
        self._stops = stops
        self._stopped = stopped
        self._before_commit = before_commit
        self._on_flush = flushed
        # A checkpoint flushes as well, and what it has taken over can't be cut off: it is made after a flush.
        self._connection.execute("PRAGMA wal_autocheckpoint = 0")
        self.log = Log(path)
        self.log.look()

    def run(
        self, job: Job[T], flushed: Callable[[T], bool] = always, ahead: Ahead = never
    ) -> "asyncio.Future[T]":
        """Do a job at once."""
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        try:
            future.set_result(self._do(job, flushed, ahead))
        except Exception as error:  # noqa: BLE001 - it belongs to whoever asked, and is raised there
            future.set_exception(error)
        return future

    def run_at_once(self, job: Job[T]) -> T:
        """Do a job at once."""
        return self._do(job, always, never)

    def _do(self, job: Job[T], flushed: Callable[[T], bool], ahead: Ahead) -> T:
        stop, before = self._stops(), self.log.newest()

        def work(db: sqlite3.Connection) -> T:
            result = job(db)
            self._before_commit(db)
            if stop is Stop.BEFORE_COMMIT:
                self._stopped()
                raise Crash
            return result

        done: concurrent.futures.Future[T] = concurrent.futures.Future()
        for _, result, error in self._transact([(work, done, flushed, ahead)]):
            self._note_flush(grown=self.log.newest() != before)
            if error is not None:
                raise error
            if stop is Stop.AFTER_COMMIT:
                self._stopped()
                raise Crash
            done.set_result(result)
        return done.result()

    def _note_flush(self, *, grown: bool) -> None:
        """Where the last commit waited for the disk, as its connection says, all that is in the log outlasts the power.

        It waits for nothing where it wrote nothing.
        """
        (level,) = self._connection.execute("PRAGMA synchronous").fetchone()
        if level < FULL or not grown:
            return
        if self.log.look() > LONG_LOG:
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        self._on_flush()


class Disk:
    """Where the profiles of one schedule lie.

    Args:
        path: an empty directory, best in memory.
        template: a store file without rows, copied for each profile.
    """

    def __init__(self, path: Path, template: Path) -> None:
        self.path = path
        self._template = template
        self._count = 0

    def place(self) -> Path:
        """Return a directory that is not there yet."""
        self._count += 1
        return self.path / str(self._count)

    def machine(self) -> Machine:
        """Return a machine that has seen no profile yet."""
        return Machine(keychains=NoKeychains(), state=self.place())

    def make(self, identity: Identity, manifest: bytes) -> Path:
        """Make the profile of a device; returns where it lies."""
        path = self.place()
        path.mkdir(parents=True)
        shutil.copyfile(self._template, path / "store.db")
        vaults.write(path / "key", vaults.InFile(secret=KEY))
        Keyring.join(path / "identity", KEY, identity, manifest)
        return path

    def copy(self, path: Path) -> Path:
        """Copy a profile as it lies there, open or not; returns where the copy is."""
        target = self.place()
        target.mkdir()
        for name in ("key", "identity", "store.db", "store.db-wal"):
            if (path / name).exists():
                shutil.copy(path / name, target / name)
        return target

    def drop(self, path: Path) -> None:
        """Delete a profile."""
        shutil.rmtree(path)


def make_template(path: Path) -> Path:
    """Make a store file without rows."""
    database = Database(path / "template.db", KEY)
    database.close()
    return database.path


class StoppingProfile(Profile):
    """A profile on a machine that may stop."""

    def stop(self) -> None:
        """The machine stops: nothing is written any more."""
        self._closed = True
        self.database.close()
        self._lock.release()


class NoKeychains:
    """A machine on which nobody keeps secrets."""

    def best(self) -> None:
        """There is none."""

    def called(self, name: str) -> Keychain:
        """There is none of any name."""
        raise KeychainUnavailable(name)
