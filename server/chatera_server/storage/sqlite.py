"""EventStore on SQLite: positions are given on the loop, one thread writes, another reads."""

import asyncio
import os
import secrets
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from chatera.protocol.errors import StorageError
from chatera.protocol.ids import (
    AccountId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    Position,
    StoreId,
)
from chatera_server.storage.event_store import (
    Committed,
    Loaded,
    Points,
    QueueFull,
    StoredPage,
    Write,
)
from chatera_server.storage.reader import Reader
from chatera_server.storage.upgrade import upgrade
from chatera_server.storage.writer import Counts, Writer, open_database

T = TypeVar("T")


class SqliteStore:
    """Keeps a node's events in one file.

    Args:
        path: the database; made if missing.
        community: what a new store is made for; None draws a new community.
        queue: writes that may wait.
    """

    def __init__(self, path: Path, *, community: CommunityId | None, queue: int = 20_000) -> None:
        self.position = Position(0)
        self._path = path
        self._limit = queue
        self._told: Committed = lambda _writes, _error: None
        self._given = 0
        self._queued = 0
        self._closed = False
        self._tick: list[Write] = []
        self._threads = ThreadPoolExecutor(1, "node-reader")
        upgrade(path)
        self.id, self.community = _identity(path, community)
        self._reader = Reader(path)
        self._writer: Writer | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def counts(self) -> Counts:
        """What was written so far."""
        return self._writer.counts if self._writer else Counts()

    @property
    def waiting(self) -> int:
        """How many writes wait for the disk."""
        return self._queued

    async def start(self, committed: Committed) -> Loaded:
        """Open, and return what the node holds in memory."""
        self._told = committed
        self._loop = asyncio.get_running_loop()
        self._writer = Writer(self._path, self._committed, self._loop)
        self._writer.start()
        self._given = self.position = await self._read(self._reader.newest)
        return await self._read(self._reader.load)

    def submit(self, write: Write) -> None:
        """Give the write its position and queue it.

        Raises:
            QueueFull: too much waits already.
        """
        if self._queued >= self._limit:
            raise QueueFull
        self._queued += 1
        self._given += 1
        write.position = Position(self._given)
        if not self._tick:
            assert self._loop is not None  # noqa: S101 - submitting before start() is a bug
            self._loop.call_soon(self._pass_on)
        self._tick.append(write)

    async def page(
        self, conversations: Sequence[ConversationId], after: Position, limit: int, size: int,
        *, events: bool = True, device: DeviceId | None = None,
    ) -> StoredPage:  # fmt: skip
        """Return what came after a position."""
        return await self._read(
            lambda: self._reader.page(
                conversations, after, limit, size, events=events, device=device
            )
        )

    async def points(
        self, convs: Sequence[ConversationId], upto: Position
    ) -> dict[ConversationId, Points]:
        """Return what the events of conversations come to."""
        return await self._read(lambda: self._reader.points(convs, upto))

    async def compare(
        self, conv: ConversationId, seen: frozenset[bytes] | None, question: bytes
    ) -> bytes:
        """Answer a question about a conversation's events."""
        return await self._read(lambda: self._reader.compare(conv, seen, question))

    async def find(self, conv: ConversationId, ids: Sequence[EventId]) -> dict[EventId, Position]:
        """Return which of these events are here."""
        return await self._read(lambda: self._reader.find(conv, ids))

    async def read(
        self, conv: ConversationId, ids: Sequence[EventId]
    ) -> list[tuple[Position, bytes]]:
        """Return events by id."""
        return await self._read(lambda: self._reader.read(conv, ids))

    async def redactions(self, conv: ConversationId) -> dict[EventId, list[tuple[AccountId, bool]]]:
        """Return whose bodies go."""
        return await self._read(lambda: self._reader.redactions(conv))

    async def expired(self, now_ms: int) -> list[tuple[ConversationId, EventId]]:
        """Return events whose time is over."""
        return await self._read(lambda: self._reader.expired(now_ms))

    async def prekey_ids(self, device: DeviceId) -> list[int]:
        """Return the ids of a device's prekeys that are left."""
        return await self._read(lambda: self._reader.prekey_ids(device))

    async def parcels(
        self, after: Position, limit: int, size: int
    ) -> list[tuple[Position, int, bytes]]:
        """Return parcels for whomever."""
        return await self._read(lambda: self._reader.parcels(after, limit, size))

    async def mail_is_over(self, now_ms: int) -> bool:
        """Tell whether some mail's time is over."""
        return await self._read(lambda: self._reader.mail_is_over(now_ms))

    async def close(self) -> None:
        """Commit what waits, tell it, and close; harmless to repeat. Whoever reads afterwards gets StorageError."""
        if self._closed:
            return
        self._closed = True
        loop = asyncio.get_running_loop()
        self._pass_on()
        if self._writer is not None:
            await loop.run_in_executor(None, self._writer.close)
        await asyncio.sleep(0)  # the last batch is told by a callback that waits in the loop
        await loop.run_in_executor(self._threads, self._reader.close)
        self._threads.shutdown()

    def _pass_on(self) -> None:
        if self._tick and self._writer is not None:
            tick, self._tick = self._tick, []
            self._writer.put(tick)

    def _committed(self, writes: Sequence[Write], error: StorageError | None) -> None:
        self._queued -= len(writes)
        if error is None:
            self.position = writes[-1].position
        self._told(writes, error)

    async def _read(self, query: Callable[[], T]) -> T:
        if self._closed:
            raise StorageError("The node is shutting down.")
        return await asyncio.get_running_loop().run_in_executor(self._threads, query)


def _identity(path: Path, community: CommunityId | None) -> tuple[StoreId, CommunityId]:
    """Read what a store was made for; a new one is made now."""
    connection = open_database(path)
    try:
        state = dict(connection.execute("SELECT key, value FROM state"))
        if "store" not in state:
            state |= {
                "store": secrets.token_bytes(16),
                "community": community or secrets.token_bytes(32),
            }
            rows = [(key, state[key]) for key in ("store", "community")]
            connection.execute("BEGIN")
            connection.executemany("INSERT INTO state VALUES (?,?)", rows)
            connection.execute("COMMIT")
    finally:
        connection.close()
    if os.name == "posix":
        path.chmod(0o600)
    return StoreId(state["store"]), CommunityId(state["community"])
