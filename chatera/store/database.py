"""One encrypted SQLite file: one thread that writes in groups, and one connection for short reads on the loop's thread.

SQLCipher encrypts each page, and the log beside the file likewise, under the 32 random bytes that ``vaults`` keeps. WAL with
synchronous=FULL: what a finished job has written survives kill -9 and power loss. A job that asks for less survives kill -9,
and power loss as soon as any later one does that asks for all: both stand in one log, in their order. All jobs that wait
when the writer is free share one transaction, each behind a savepoint of its own where there are several, so a failing job
harms no other. The log is taken over into the file by the writer as well, after it told what it had done: no job waits for
that.
"""

import asyncio
import concurrent.futures
import os
import queue
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar, cast

from sqlcipher3 import dbapi2 as sqlcipher

from chatera.crypto.primitives import KEY_SIZE
from chatera.protocol.errors import StorageError
from chatera.store.migrations import FILLING, MIGRATIONS

T = TypeVar("T")
Job = Callable[[sqlite3.Connection], T]
_Future = asyncio.Future[Any] | concurrent.futures.Future[Any]
Ahead = Callable[[sqlite3.Connection], bool]
_Waiting = tuple[Job[Any], _Future, Callable[[Any], bool], Ahead]
"""A job, who waits for it, and whether what came of it has to outlast the power, by what came of it and ahead of it."""
_Outcome = tuple[_Future, Any, Exception | None]


class NotFlushed(StorageError):
    """What was written is kept and can be read, but the disk would not say that a power failure leaves it."""


def always(_: object) -> bool:
    """Wait for the disk, whatever came of a job."""
    return True


def never(_: object) -> bool:
    """Tell that the disk need not be waited for, whatever is done."""
    return False


def _nothing(_: sqlite3.Connection) -> None:
    return


_AT_ONCE = 1_000
_STATEMENTS = 1_000
"""More than there are: of the usual hundred those stay that are used most, and what comes late is parsed anew each time."""
_LONG_LOG = 800
"""So many rows were written: some hundreds of pages of the log, which is then taken over into the file once all is still."""
STILL_S = 0.3
"""So long nothing was to be written: the receipts of a message follow it, and on one network all write the same at once."""
_LONGEST_LOG = 8_000
"""After so many it is not waited until all is still."""
_BACKSTOP_PAGES = 16_000
"""Where one commit leaves a log as long as that, SQLite takes it over within it."""
_DAMAGED = ("malformed", "not a database", "corrupt")


class DamagedStore(StorageError):
    """The file can't be read any more; ``Profile.rebuild`` puts it aside and starts a fresh one."""


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn SQLite's errors about a file into ones a person can act on."""
    try:
        yield
    except (sqlcipher.DatabaseError, sqlite3.DatabaseError) as error:
        text = str(error)
        if any(word in text for word in _DAMAGED):
            raise DamagedStore(
                f"The message store {path} is damaged ({text}). Rebuild it with “chatera init --rebuild”: the "
                "damaged file is kept beside it, and messages come back from the network."
            ) from error
        if "full" in text or "disk I/O" in text:
            raise StorageError(
                f"ChatEra can't write to {path.parent} ({text}). Free some space on this disk and try again."
            ) from error
        raise StorageError(f"The message store {path} can't be used: {text}.") from error
    except MemoryError as error:  # SQLCipher's word, too, once a page did not decrypt
        raise StorageError(
            f"The message store {path} can't be used any more: it is damaged, or there is not enough memory. Close ChatEra "
            "and open it again, which tells."
        ) from error


class Database:
    """An open store file.

    Args:
        path: the file; made if it is not there.
        key: 32 bytes.

    Raises:
        DamagedStore: it can't be read, or its key is another.
        StorageError: it is newer than this program, locked, or the disk refuses.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        unclean = path.with_name(path.name + "-wal").exists()
        with in_words(path):
            self._connection = _connect(path, key)
            self._connection.execute(f"PRAGMA wal_autocheckpoint = {_BACKSTOP_PAGES}")
            try:
                if unclean:
                    _check(self._connection)
                _migrate(self._connection, path)
                self.read = _connect(path, key)
            except BaseException:
                self._connection.close()
                raise
        self._flushes = True
        self._lags = False
        self._jobs: queue.SimpleQueue[_Waiting | None] = queue.SimpleQueue()
        self._closed = False
        self.on_lost: Callable[[], None] = lambda: None
        """Called in the writer's thread when something that jobs did was undone."""
        self._thread = threading.Thread(target=self._write, name="store-writer", daemon=True)
        self._thread.start()

    def run(
        self, job: Job[T], flushed: Callable[[T], bool] = always, ahead: Ahead = never
    ) -> "asyncio.Future[T]":
        """Hand a job to the writer; the future ends when what it wrote is durable.

        Args:
            job: what is to be done.
            flushed: tells by what came of it whether the disk is waited for. Where it is not, a power failure may undo the
                job with all that came after it: for what is told again then, and by which nothing leaves this machine.
            ahead: tells before the job whether the disk is waited for by the commit itself: what was committed may be seen,
                and leave, before ``flushed`` has its turn.

        Raises:
            NotFlushed: (through the future) it is kept, but a power failure may undo it.
            StorageError: (likewise) it could not be kept.
        """
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        if self._closed:
            future.set_exception(StorageError("This profile is already closed."))
        else:
            self._jobs.put((job, future, flushed, ahead))
        return future

    def flush(self) -> "asyncio.Future[None]":
        """Wait until the disk has what finished jobs wrote, also those that did not ask for it.

        Raises:
            StorageError: (through the future) it has not.
        """
        return self.run(_nothing, flushed=always)

    def run_at_once(self, job: Job[T]) -> T:
        """Run a short job and wait for it, where there is no loop or its caller can't await.

        Raises:
            StorageError: it could not be kept.
        """
        if self._closed:
            raise StorageError("This profile is already closed.")
        future: concurrent.futures.Future[T] = concurrent.futures.Future()
        self._jobs.put((job, future, always, never))
        return future.result()

    def close(self) -> None:
        """Finish the waiting jobs and close the file."""
        if self._closed:
            return
        self._closed = True
        self._jobs.put(None)
        self._thread.join()
        self.read.close()
        self._connection.close()

    def _write(self) -> None:
        connection = self._connection
        taken_over = connection.total_changes
        while True:
            long = connection.total_changes - taken_over > _LONG_LOG
            try:
                first = self._jobs.get(timeout=STILL_S if long else None)
            except queue.Empty:
                taken_over = self._take_over_log()
                continue
            if first is None:
                return
            batch, last = [first], False
            while len(batch) < _AT_ONCE and not self._jobs.empty():
                more = self._jobs.get()
                if more is None:
                    last = True
                    break
                batch.append(more)
            self._tell(self._transact(batch))
            if last:
                return
            if connection.total_changes - taken_over > _LONGEST_LOG:
                taken_over = self._take_over_log()

    def _take_over_log(self) -> int:
        """Take the log over into the file; return after how many changes. Nobody waits for it as in a commit of SQLite."""
        with suppress(sqlcipher.DatabaseError):  # it stays where it is safe, until the next time
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        return self._connection.total_changes

    def _transact(self, batch: list[_Waiting]) -> list[_Outcome]:
        connection = self._connection
        try:
            with in_words(self.path):
                self._flush_commits(
                    on=any(flushed is always or ahead(connection) for _, _, flushed, ahead in batch)
                )
                before = connection.total_changes
                connection.execute("BEGIN IMMEDIATE")
                outcomes = [
                    self._one(job, future, alone=len(batch) == 1) for job, future, _, _ in batch
                ]
                if self._lags and self._flushes:
                    self._touch()  # a commit that changed nothing would flush nothing
                connection.execute("COMMIT")
                changed = connection.total_changes != before
                self._lags = not self._flushes and (self._lags or changed)
        except StorageError as error:
            if connection.in_transaction:
                with (
                    suppress(StorageError),
                    in_words(self.path),
                ):  # else the next job can't begin, and is told
                    connection.execute("ROLLBACK")
            self.on_lost()
            return [(future, None, error) for _, future, _, _ in batch]
        return self._flushed(batch, outcomes) if self._lags else outcomes

    def _flush_commits(self, *, on: bool) -> None:
        """Wait for the disk at each commit from now on, or not; it then has what the commits before left as well."""
        if on != self._flushes:
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if on else 'NORMAL'}")
            self._flushes = on

    def _flushed(self, batch: list[_Waiting], outcomes: list[_Outcome]) -> list[_Outcome]:
        """Wait for the disk where what came of a job asks for it; where that fails, those who asked are told."""
        ask = [
            error is None and flushed(result)
            for (_, _, flushed, _), (_, result, error) in zip(batch, outcomes, strict=True)
        ]
        if not any(ask):
            return outcomes
        try:
            with in_words(self.path):
                self._flush_commits(on=True)
                self._touch()
        except StorageError as error:
            failed = NotFlushed(str(error))
            return [
                (future, result, failed if asks else error)
                for (future, result, error), asks in zip(outcomes, ask, strict=True)
            ]
        self._lags = False
        return outcomes

    def _touch(self) -> None:
        """Write something that says nothing new: SQLite waits for the disk where it commits a page."""
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        self._connection.execute(f"PRAGMA user_version = {version}")

    def _one(self, job: Job[Any], future: _Future, *, alone: bool) -> _Outcome:
        """Run a job; one that fails has done nothing. One that is ``alone`` has the transaction for itself."""
        connection = self._connection
        if not alone:
            connection.execute("SAVEPOINT job")
        try:
            with in_words(self.path):
                result = job(connection)
        except StorageError:
            raise  # the file itself: the whole transaction is lost
        except Exception as error:  # noqa: BLE001 - it belongs to whoever asked, and is raised there
            if alone:
                connection.execute("ROLLBACK")
                connection.execute("BEGIN IMMEDIATE")
            else:
                connection.execute("ROLLBACK TO job")
                connection.execute("RELEASE job")
            self.on_lost()
            return future, None, error
        if not alone:
            connection.execute("RELEASE job")
        return future, result, None

    def _tell(self, outcomes: list[_Outcome]) -> None:
        for future, result, error in outcomes:
            if isinstance(future, concurrent.futures.Future):
                _end(future, result, error)
        loops = [one for one in outcomes if isinstance(one[0], asyncio.Future)]
        if not loops:
            return
        try:
            cast("asyncio.Future[Any]", loops[0][0]).get_loop().call_soon_threadsafe(_settle, loops)
        except RuntimeError:
            return  # the loop was closed while the job ran; it is durable all the same


def _settle(outcomes: list[_Outcome]) -> None:
    for future, result, error in outcomes:
        if not future.done():
            _end(future, result, error)


def _end(future: _Future, result: Any, error: Exception | None) -> None:
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(result)


def connect(path: Path, key: bytes | None) -> sqlite3.Connection:
    """Open a file without looking into it; None for one that is not encrypted.

    SQLCipher's connections do what ``sqlite3``'s do, but raise errors of their own classes; ``in_words`` knows both.
    """
    connection = sqlcipher.connect(
        str(path),
        isolation_level=None,
        check_same_thread=False,
        timeout=10,
        cached_statements=_STATEMENTS,
    )
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to standard error
    if key is not None:
        connection.execute(f"PRAGMA key = {literal(key)}")
    return cast("sqlite3.Connection", connection)


def literal(key: bytes) -> str:
    """Write a key as SQLCipher takes one that needs no stretching."""
    if len(key) != KEY_SIZE:
        raise ValueError(f"a key of {len(key)} bytes")
    return f"\"x'{key.hex()}'\""


def fits(path: Path, key: bytes) -> bool:
    """Tell whether there is a file that opens with a key."""
    if not path.exists():
        return False
    with closing(connect(path, key)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlcipher.DatabaseError:
            return False
    return True


def _connect(path: Path, key: bytes) -> sqlite3.Connection:
    if os.name == "posix":  # SQLite gives its log, and copies get, what the file has
        path.touch(mode=0o600)
        path.chmod(0o600)
    connection = connect(path, key)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = FAST")
    connection.execute("PRAGMA cache_size = -16000")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _check(connection: sqlite3.Connection) -> None:
    """After an unclean end: look whether the pages still hold together."""
    verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise sqlite3.DatabaseError(f"malformed: {verdict}")


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(MIGRATIONS):
        raise StorageError(
            f"The message store {path} was written by a newer ChatEra (its version is {version}, this program "
            f"knows {len(MIGRATIONS)}). Install the newer ChatEra to open it."
        )
    if 0 < version < len(MIGRATIONS):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy2(path, path.with_name(f"{path.name}.before-{version + 1}"))
    for number, step in enumerate(MIGRATIONS[version:], start=version + 1):
        connection.executescript(f"BEGIN IMMEDIATE; {step};")
        if number in FILLING:
            FILLING[number](connection)
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
