"""A device catches up while something is kept of which the node has not heard yet."""

import asyncio
from typing import Any, cast

from chatera.protocol.codec import MSGPACK_CODEC
from chatera.protocol.frames import Page, Pull, Pushed
from chatera.protocol.ids import AccountId, DeviceId, Position
from chatera_server.handlers.connections import Connection, Connections, Pipe
from chatera_server.handlers.conversations import Conversations
from chatera_server.handlers.mail import Mail
from chatera_server.handlers.people import People
from chatera_server.handlers.reconcile import Reconciliation
from chatera_server.storage.event_store import EventStore, StoredPage

TOLD, KEPT = Position(5), Position(7)


class Store:
    """Has kept something on the disk that its node hears of only after a page was read."""

    def __init__(self) -> None:
        self.position = TOLD
        self.reading = asyncio.Event()
        self.read = asyncio.Event()

    async def page(self, *_: Any, **__: Any) -> StoredPage:
        self.reading.set()
        await self.read.wait()
        return StoredPage((), KEPT, more=False)


class Known:
    """What else the node knows: that there is mail, and of no conversation."""

    newest = TOLD

    def of(self, _account: AccountId) -> list[object]:
        return []


class Box:
    def newest(self, _device: DeviceId) -> Position:
        return TOLD


class Written:
    """Keeps what is written to a device."""

    def __init__(self) -> None:
        self.frames: list[bytes] = []

    def write(self, data: bytes) -> int:
        self.frames.append(data)
        return 0

    def close(self) -> None:
        """Nothing is to be closed."""


async def test_what_was_kept_meanwhile_is_pushed_though_the_page_reaches_beyond_it() -> None:
    store, pipe = Store(), Written()
    connections = Connections(1 << 20, lambda: 0.0)
    connection = Connection(
        cast("Pipe", pipe),
        MSGPACK_CODEC,
        AccountId(bytes(32)),
        DeviceId(bytes(32)),
        (),
        connections,
    )
    catching_up = Reconciliation(
        cast("EventStore", store), cast("Conversations", Known()), cast("People", Known()),
        cast("Mail", Box()),
    )  # fmt: skip
    pulling = asyncio.ensure_future(catching_up.pull(connection, Pull(txn=1, after=Position(4))))
    await store.reading.wait()
    pushed = Pushed(position=KEPT, event=b"event")
    connection.push(KEPT, MSGPACK_CODEC.encode_one(pushed))
    store.read.set()
    await pulling
    connection.flush()
    facts = [fact for frame in pipe.frames for fact in MSGPACK_CODEC.decode_facts(frame)]
    assert facts == [Page(txn=1, position=TOLD, more=False), pushed]
