"""The one thread that writes: takes everything that waits into one transaction, then tells the loop once.

Speed comes from this group commit, not from skipping the disk: every transaction is flushed (WAL, synchronous
FULL) before anybody hears of it. The index is written in steps of 512 rows, because inserting it row by row
would cost more than the events themselves.
"""

import asyncio
import contextlib
import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import groupby
from pathlib import Path
from typing import Any

from chatera.protocol.errors import StorageError
from chatera.protocol.header import Event, device_and_stamp
from chatera.protocol.ids import EventId
from chatera_server.storage.event_store import (
    Committed,
    DeletedEvent,
    DroppedBodies,
    ExpiredMail,
    ForgottenDevice,
    NewAsk,
    NewConversation,
    NewEvent,
    NewManifest,
    NewParcel,
    NewPrekeys,
    NewProfile,
    NewReceipt,
    NewRedirect,
    NewState,
    TakenMail,
    TakenPrekeys,
    Write,
)
from chatera_server.storage.fingerprints import FingerprintTables
from chatera_server.storage.mail import MailTables
from chatera_server.storage.prekeys import PrekeyTables

BATCH = 1_000
INDEX_STEP = 512
REINDEXED = 10_000
"""Events of one transaction where the index is made anew."""
CHECKPOINT_BYTES = 4_000 * 4_096
GROWN_PAGES = 16_000
"""A write-ahead log of so many pages is emptied between two batches, whatever waits: its readers never let it begin anew."""
COPIES = 2
"""The second one copies what came during the first, and leaves the writer next to nothing."""
PER_COMMIT_BYTES = 3 * 4_096
_ROWS = 256
_LASTING = {NewConversation, NewReceipt, NewProfile, NewManifest, NewRedirect}


def open_database(path: Path) -> sqlite3.Connection:
    """Open a connection with the node's settings."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=10)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA wal_autocheckpoint=0")
    return connection


@dataclass(slots=True)
class Counts:
    """What the writer did so far, for metrics."""

    commits: int = 0
    events: int = 0
    failures: int = 0


class Writer:
    """Owns the writing connection.

    Args:
        committed: called on ``loop`` once per batch.
    """

    def __init__(self, path: Path, committed: Committed, loop: asyncio.AbstractEventLoop) -> None:
        self.counts = Counts()
        self._path = path
        self._committed = committed
        self._loop = loop
        self._queue: queue.SimpleQueue[list[Write] | None] = queue.SimpleQueue()
        self._checkpoint = threading.Event()
        self._copied = False
        self._grown = False
        self._ending = False
        self._unchecked = 0
        self._tail: list[NewEvent] = []
        self._connection = open_database(path)
        self._inserts = {
            n: f"INSERT INTO events VALUES {','.join(['(?,?,?,?)'] * n)}"  # noqa: S608 - no value in it
            for n in (1 << power for power in range(_ROWS.bit_length()))
        }
        self._fingerprints = FingerprintTables(self._connection)
        mail, prekeys = MailTables(self._connection), PrekeyTables(self._connection)
        self._doing: dict[type[Write], Callable[[Any], None]] = {
            NewConversation: self._conversation,
            NewReceipt: self._receipt,
            NewProfile: self._profile,
            NewManifest: self._manifest,
            NewRedirect: self._redirect,
            DroppedBodies: self._dropped,
            DeletedEvent: self._deleted,
            NewState: self._state,
            NewPrekeys: prekeys.replace,
            TakenPrekeys: prekeys.take,
            NewAsk: mail.add_ask,
            TakenMail: mail.take,
            ExpiredMail: self._expired,
            ForgottenDevice: self._forgotten,
        }
        self._mail, self._prekeys = mail, prekeys
        self._thread = threading.Thread(target=self._run, name="node-writer", daemon=True)
        self._checkpointer = threading.Thread(
            target=self._keep_checkpointing, name="node-checkpoint", daemon=True
        )

    def start(self) -> None:
        """Begin; index what a crash left out of the index."""
        self._reindex()
        self._thread.start()
        self._checkpointer.start()

    def put(self, writes: list[Write]) -> None:
        """Queue a tick's writes."""
        self._queue.put(writes)

    def close(self) -> None:
        """Commit what waits and end both threads; blocks."""
        self._queue.put(None)
        self._thread.join()
        self._ending = True
        self._checkpoint.set()
        self._checkpointer.join()
        self._connection.close()

    def _run(self) -> None:
        ending = False
        waiting: list[Write] = []
        while not (ending and not waiting):
            if not waiting:
                more = self._queue.get()
                if more is None:
                    ending = True
                    continue
                waiting = more
            while len(waiting) < BATCH and not self._queue.empty():
                more = self._queue.get()
                if more is None:
                    ending = True
                    break
                waiting = waiting + more
            batch, waiting = waiting[:BATCH], waiting[BATCH:]
            self._loop.call_soon_threadsafe(self._committed, batch, self._keep(batch))

    def _keep(self, batch: list[Write]) -> StorageError | None:
        """Write one transaction; on any failure nothing of it stays."""
        execute = self._connection.execute
        events = [write for write in batch if type(write) is NewEvent]
        stepping = len(self._tail) + len(events) >= INDEX_STEP
        try:
            execute("BEGIN IMMEDIATE")
            self._insert(events)
            if len(events) < len(batch):
                self._do([write for write in batch if type(write) is not NewEvent])
            if stepping:
                self._index([*self._tail, *events])
            execute("COMMIT")
        except Exception as error:  # noqa: BLE001 - a bug, too, must reach whoever waits
            self.counts.failures += 1
            if self._connection.in_transaction:
                execute("ROLLBACK")
            self._fingerprints.forget()
            return StorageError(f"the node can't write to its disk: {error}")
        self._tail = [] if stepping else self._tail + events
        self.counts.commits += 1
        self.counts.events += len(events)
        self._mind_log(sum([len(event.data) for event in events]))
        return None

    def _do(self, writes: Sequence[Write]) -> None:
        """Carry out all but new events; remember the position where nothing that stays would tell it."""
        for kind, alike in groupby(writes, type):
            if kind is NewParcel:
                self._mail.add_parcels([one for one in alike if isinstance(one, NewParcel)])
            else:
                for write in alike:
                    self._doing[kind](write)
        passing = [write.position for write in writes if not _lasts(write)]
        if passing:
            self._state(NewState("position", passing[-1].to_bytes(8, "big")))

    def _insert(self, events: Sequence[NewEvent]) -> None:
        execute = self._connection.execute
        at, left = 0, len(events)
        while left:
            count = min(_ROWS, 1 << (left.bit_length() - 1))
            values: list[object] = []
            for event in events[at : at + count]:
                values += (event.position, event.conv, event.id, event.data)
            execute(self._inserts[count], values)
            at += count
            left -= count
        for event in events:
            if event.log:
                execute("INSERT INTO log VALUES (?)", (event.position,))
            if event.expires:
                execute("INSERT INTO expiry VALUES (?,?)", (event.position, event.expires))

    def _index(self, rows: list[NewEvent]) -> None:
        rows = sorted(rows, key=lambda row: (row.conv, row.position))
        many = self._connection.executemany
        self._fingerprints.add(rows)
        newest: dict[tuple[bytes, bytes], NewEvent] = {}
        for row in rows:
            known = newest.get((row.conv, row.device))
            if known is None or row.hlc >= known.hlc:
                newest[row.conv, row.device] = row
        many(
            "INSERT INTO chains VALUES (?,?,?,?) ON CONFLICT DO UPDATE SET id=excluded.id, "
            "hlc=excluded.hlc WHERE excluded.hlc >= chains.hlc",
            [(r.conv, r.device, r.id, r.hlc.to_bytes(8, "big")) for r in newest.values()],
        )
        last = max(row.position for row in rows)
        self._connection.execute(
            "INSERT OR REPLACE INTO state VALUES ('indexed', ?)", (last.to_bytes(8, "big"),)
        )

    def _reindex(self) -> None:
        """Bring the index up to date with what was committed after its last step; after a migration that is everything."""
        while tail := unindexed(self._connection, REINDEXED):
            self._connection.execute("BEGIN IMMEDIATE")
            self._index(tail)
            self._connection.execute("COMMIT")

    def _conversation(self, write: NewConversation) -> None:
        one, other = write.accounts or (None, None)
        self._connection.execute(
            "INSERT OR IGNORE INTO conversations VALUES (?,?,?,?,?,?)",
            (write.conv, write.position, write.suite, write.scope, one, other),
        )

    def _receipt(self, write: NewReceipt) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO receipts VALUES (?,?,?,?,?)",
            (write.conv, write.device, write.author, write.position, write.data),
        )

    def _profile(self, write: NewProfile) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO profiles VALUES (?,?,?)",
            (write.account, write.position, write.data),
        )

    def _redirect(self, write: NewRedirect) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO redirects VALUES (?,?,?)",
            (write.account, write.position, write.data),
        )

    def _manifest(self, write: NewManifest) -> None:
        execute = self._connection.execute
        for data in write.replaces:
            execute("DELETE FROM manifests WHERE id=?", (digest(data),))
        execute(
            "INSERT OR REPLACE INTO manifests VALUES (?,?,?,?)",
            (digest(write.data), write.account, write.position, write.data),
        )

    def _dropped(self, write: DroppedBodies) -> None:
        execute = self._connection.execute
        if write.account is not None:
            rows = [(write.conv, target, write.account, write.admin) for target in write.ids]
            self._connection.executemany("INSERT OR REPLACE INTO redactions VALUES (?,?,?,?)", rows)
        for target in write.ids:
            for seq, data in self._rows_of(write.conv, target):
                event = Event.parse(data)
                if write.account in (None, event.header.account) or write.admin:
                    execute("UPDATE events SET bytes=? WHERE seq=?", (event.without_body(), seq))
                    execute("DELETE FROM expiry WHERE seq=?", (seq,))

    def _deleted(self, write: DeletedEvent) -> None:
        execute = self._connection.execute
        for seq, data in self._rows_of(write.conv, write.id):
            self._fingerprints.remove(Event.parse(data), seq)
            execute("DELETE FROM events WHERE seq=?", (seq,))
            execute("DELETE FROM log WHERE seq=?", (seq,))
            execute("DELETE FROM expiry WHERE seq=?", (seq,))
        # The step that is due would bring it back.
        self._tail = [row for row in self._tail if row.id != write.id]
        execute("INSERT OR IGNORE INTO blocked VALUES (?)", (write.device,))

    def _state(self, write: NewState) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO state VALUES (?,?)", (write.key, write.value)
        )

    def _expired(self, write: ExpiredMail) -> None:
        self._mail.expire(write)
        self._prekeys.expire(write.now)

    def _forgotten(self, write: ForgottenDevice) -> None:
        self._mail.forget(write)
        self._prekeys.forget(write.device)

    def _rows_of(self, conv: bytes, event: EventId) -> list[tuple[int, bytes]]:
        return self._connection.execute(
            "SELECT seq, bytes FROM events WHERE seq IN (SELECT seq FROM timeline WHERE conv=? "
            "AND id=?) UNION SELECT seq, bytes FROM events WHERE seq > ? AND id=?",
            (conv, event, indexed(self._connection), event),
        ).fetchall()

    def _mind_log(self, size: int) -> None:
        """Have the write-ahead log copied into the database once it is long.

        The other thread copies nearly all of it; the little that came meanwhile is copied here, where nothing can
        come in between, so that the log begins anew in the same blocks of the disk: a file that grows makes each
        flush dearer, and to cut it off made everybody wait for 50 ms.
        """
        self._unchecked += size + PER_COMMIT_BYTES
        if self._unchecked >= CHECKPOINT_BYTES:
            self._unchecked = 0
            self._checkpoint.set()
        if self._copied:
            self._copied = False
            mode = "TRUNCATE" if self._grown else "PASSIVE"
            with contextlib.suppress(sqlite3.OperationalError):  # the next checkpoint asks again
                self._connection.execute(f"PRAGMA wal_checkpoint({mode})").fetchone()

    def _keep_checkpointing(self) -> None:
        connection = open_database(self._path)
        while self._checkpoint.wait() and not self._ending:
            self._checkpoint.clear()
            pages = 0
            try:
                for _ in range(COPIES):
                    _, pages, _ = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            except sqlite3.OperationalError:
                continue  # a full disk: the log keeps everything, the next round tries again
            self._grown = pages > GROWN_PAGES
            self._copied = True
        connection.close()


def _lasts(write: Write) -> bool:
    """Tell whether a write left a row with its position, until another write replaces or deletes that."""
    if isinstance(write, NewParcel | NewAsk):
        return write.kept
    return type(write) in _LASTING


def indexed(connection: sqlite3.Connection) -> int:
    """Return up to which position the index is complete."""
    row = connection.execute("SELECT value FROM state WHERE key='indexed'").fetchone()
    return int.from_bytes(row[0], "big") if row else 0


def unindexed(connection: sqlite3.Connection, limit: int = -1) -> list[NewEvent]:
    """Return events that the index lacks, oldest first."""
    rows = connection.execute(
        "SELECT seq, conv, id, bytes FROM events WHERE seq > ? ORDER BY seq LIMIT ?",
        (indexed(connection), limit),
    ).fetchall()
    found = []
    for seq, conv, event, data in rows:
        found.append(NewEvent(conv, event, *device_and_stamp(data), data))
        found[-1].position = seq
    return found


def last_position(connection: sqlite3.Connection) -> int:
    """Return the position of the last write that left no row of its own."""
    row = connection.execute("SELECT value FROM state WHERE key='position'").fetchone()
    return int.from_bytes(row[0], "big") if row else 0


def digest(data: bytes) -> bytes:
    """Name a manifest."""
    return blake2b(data, digest_size=32).digest()
