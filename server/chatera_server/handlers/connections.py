"""Who is connected, and what waits to be written to them.

Facts are appended to a connection's outbox as bytes; once per loop tick all that waits for a connection leaves as
one WebSocket message in one write.
"""

import asyncio
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Protocol

from chatera.protocol import limits
from chatera.protocol.codec import Codec
from chatera.protocol.frames import AnyFact, Bye, Done, Refused
from chatera.protocol.ids import AccountId, DeviceId, Position

OLD_NEWS_S = 0.3
"""What had come before a sleep, and what came during it, is read within this time after it."""


class Pipe(Protocol):
    """The socket below a connection."""

    def write(self, message: bytes) -> int:
        """Send one message; return how many bytes wait for the reader."""
        ...

    def close(self) -> None:
        """End it soon, after what was written."""
        ...


class Asker(Protocol):
    """Who wants something kept, and is told what became of it; usually a ``Connection``."""

    account: AccountId
    device: DeviceId

    def tell(self, fact: AnyFact) -> None:
        """Answer with a fact."""
        ...

    def done(self, txn: int, /) -> None:
        """Answer that a command was carried out."""
        ...

    def refuse(self, txn: int, code: str, message: str, time: int = 0, /) -> None:
        """Answer that a command was not carried out."""
        ...


class Connection:
    """One device's connection after its login.

    Attributes:
        caps: what it can do besides, such as ``hub``.
        address: where it comes from, an IP address.
        near: whether it comes from this machine.
        status: how its person appears, empty until they have said so; ``detail`` says it more exactly, and may be empty.
        offline_to: to whom its person appears offline.
        online_to: to whom its person appears online while ``status`` is hidden.
        live: whether it has caught up and is told of what happens.
        heard: when it last said something, in seconds of the loop's clock.
        told: when it was last told something.
    """

    def __init__(
        self, pipe: Pipe, codec: Codec, account: AccountId, device: DeviceId,
        caps: tuple[str, ...], connections: "Connections", *, address: str = "", near: bool = False,
    ) -> None:  # fmt: skip
        self.address = address
        self.codec = codec
        self.account = account
        self.device = device
        self.caps = caps
        self.near = near
        self.live = False
        self.closed = False
        self.heard = self.told = connections.now()
        self.status, self.detail = "", ""
        self.offline_to: frozenset[AccountId] = frozenset()
        self.online_to: frozenset[AccountId] = frozenset()
        self._pipe = pipe
        self._connections = connections
        self._outbox: list[bytes] = []
        self._held: list[tuple[Position, bytes]] | None = None

    def tell(self, fact: AnyFact) -> None:
        """Send a fact with the next tick."""
        self.put(self.codec.encode_one(fact))

    def put(self, encoded: bytes) -> None:
        """Send an encoded fact with the next tick."""
        if self.closed:
            return
        if not self._outbox:
            self._connections.soil(self)
        self._outbox.append(encoded)

    def put_all(self, encoded: Sequence[bytes]) -> None:
        """Send many encoded facts with the next tick."""
        if encoded:
            self.put(encoded[0])
            self._outbox += encoded[1:]

    def push(self, position: Position, encoded: bytes) -> None:
        """Send news, if it is live; while a page that may reach the end is read, keep them for after.

        Signals have no position and no page brings them again, so they go at once.
        """
        if self.live or not position:
            self.put(encoded)
        elif self._held is not None:
            self._held.append((position, encoded))

    def done(self, txn: int) -> None:
        """Answer that a command was carried out."""
        self.tell(Done(txn=txn))

    def refuse(self, txn: int, code: str, message: str, time: int = 0) -> None:
        """Answer that a command was not carried out."""
        self.tell(Refused(txn=txn, code=code, message=message, time=time))

    def hold(self) -> None:
        """Begin to read a page."""
        if not self.live:
            self._held = []

    def release(self, page: AnyFact, reached: Position, *, end: bool) -> None:
        """Send the page; where it reached the end, what came meanwhile too, and be live from now on."""
        self.tell(page)
        held, self._held = self._held, None
        if end and not self.live:
            self.live = True
            for position, encoded in held or ():
                if position > reached:
                    self.put(encoded)

    def flush(self) -> None:
        """Write what waits."""
        waiting, self._outbox = self._outbox, []
        if self.closed:
            return
        left = self._connections.outbox
        self.told = self._connections.now()
        for part in _parts(waiting):
            left = self._pipe.write(self.codec.join(part))
        if left > self._connections.outbox:
            self.cut("slow", "You read too slowly; connect again and pull what you missed.")

    def cut(self, reason: str, message: str = "") -> None:
        """Say why, and close."""
        if self.closed:
            return
        self._pipe.write(self.codec.encode([Bye(reason=reason, message=message)]))
        self.closed = True
        self._outbox.clear()
        self._pipe.close()


class Connections:
    """All connections of this process.

    Args:
        outbox: bytes that may wait for one reader.

    Attributes:
        version: counts comings and goings, for caches of audiences.
        changed: called after each of them.
    """

    def __init__(self, outbox: int, now: Callable[[], float]) -> None:
        self.outbox = outbox
        self.now = now
        self.version = 0
        self._doubted = now()
        self.changed: Callable[[], None] = lambda: None
        self._by_account: dict[AccountId, list[Connection]] = {}
        self._by_device: dict[DeviceId, Connection] = {}
        self._dirty: list[Connection] = []

    def __len__(self) -> int:
        return len(self._by_device)

    def doubt(self) -> None:
        """Believe no longer that anybody is there, until they say something new."""
        self._doubted = self.now() + OLD_NEWS_S

    def counted(self) -> int:
        """Return how many are there, as far as is known."""
        return sum(map(self.counts, self._by_device.values()))

    def counts(self, connection: Connection) -> bool:
        """Tell whether it is there, as far as is known."""
        return connection.heard >= self._doubted

    def all(self) -> tuple[Connection, ...]:
        """Return every connection."""
        return tuple(self._by_device.values())

    def add(self, connection: Connection) -> None:
        """Let a connection in; an older one of the same device goes."""
        old = self._by_device.get(connection.device)
        if old is not None:
            old.cut("replaced", "This device has connected again.")
            self.remove(old)
        self._by_device[connection.device] = connection
        self._by_account.setdefault(connection.account, []).append(connection)
        self.version += 1
        self.changed()

    def remove(self, connection: Connection) -> bool:
        """Forget a connection; False if it was forgotten before."""
        connection.closed = True
        if self._by_device.get(connection.device) is not connection:
            return False
        del self._by_device[connection.device]
        rest = [one for one in self._by_account[connection.account] if one is not connection]
        if rest:
            self._by_account[connection.account] = rest
        else:
            del self._by_account[connection.account]
        self.version += 1
        self.changed()
        return True

    def of(self, account: AccountId) -> Sequence[Connection]:
        """Return an account's connections."""
        return self._by_account.get(account, ())

    def at(self, device: DeviceId) -> Sequence[Connection]:
        """Return a device's connection, if it is here."""
        connection = self._by_device.get(device)
        return () if connection is None else (connection,)

    def accounts(self) -> Collection[AccountId]:
        """Return who is connected."""
        return self._by_account.keys()

    def soil(self, connection: Connection) -> None:
        """Note that something waits; it leaves at the end of this tick."""
        if not self._dirty:
            asyncio.get_running_loop().call_soon(self.flush)
        self._dirty.append(connection)

    def flush(self) -> None:
        """Write what waits for everybody."""
        dirty, self._dirty = self._dirty, []
        for connection in dirty:
            connection.flush()


def _parts(waiting: list[bytes]) -> Iterable[list[bytes]]:
    """Divide facts into messages that stay below the frame limit (unless one alone is larger)."""
    room = limits.FRAME_SIZE - 16
    if sum(map(len, waiting)) + len(waiting) <= room:
        return (waiting,)
    parts: list[list[bytes]] = [[]]
    size = 0
    for one in waiting:
        if parts[-1] and size + len(one) + 1 > room:
            parts.append([])
            size = 0
        parts[-1].append(one)
        size += len(one) + 1
    return parts
