"""Who hears of a node that it is there, and when."""

import asyncio
import itertools
import time
from collections.abc import Callable

import pytest
from hypothesis import given, strategies as st

from chatera.protocol.codec import MSGPACK_CODEC
from chatera.protocol.frames import HEARTBEATS, AnyFact, Heartbeat, Typing
from chatera.protocol.ids import AccountId, ConversationId, DeviceId
from chatera_server.handlers.connections import OLD_NEWS_S, Connection, Connections
from chatera_server.handlers.heartbeats import EVERY_S, TOGETHER_S, Heartbeats

NEWS = Typing(conv=ConversationId(bytes(32)), account=AccountId(bytes(32)), on=True)


class Pipe:
    """When something was written to a client."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.told: list[tuple[float, AnyFact]] = []
        self._now = now

    def write(self, message: bytes) -> int:
        self.told += [(self._now(), fact) for fact in MSGPACK_CODEC.decode_facts(message)]
        return 0

    def close(self) -> None:
        """Nothing is to be closed."""


class Hub:
    """A node's connections, by a clock that is turned by hand where none is given."""

    def __init__(self, now: Callable[[], float] | None = None) -> None:
        self.time = 100.0
        self.now: Callable[[], float] = now or self._told
        self.connections = Connections(10**6, self.now)
        self.heartbeats = Heartbeats(self.connections)

    def client(self, number: int, caps: tuple[str, ...] = (HEARTBEATS,)) -> tuple[Connection, Pipe]:
        pipe = Pipe(self.now)
        connection = Connection(
            pipe, MSGPACK_CODEC, AccountId(bytes([number]) * 32), DeviceId(bytes([number]) * 32),
            caps, self.connections,
        )  # fmt: skip
        self.connections.add(connection)
        return connection, pipe

    def _told(self) -> float:
        return self.time

    async def until(self, end: float) -> None:
        """Let time pass as ``Heartbeats.run`` does."""
        while True:
            due = self.heartbeats.tell(self.connections.all())
            await asyncio.sleep(0)  # what waits is written
            assert due > self.time
            if due > end:
                self.time = end
                return
            self.time = due


@pytest.fixture
async def hub() -> Hub:
    return Hub()


async def test_who_would_hear_nothing_hears_that_it_is_there(hub: Hub) -> None:
    _, pipe = hub.client(1)
    await hub.until(105.5)
    assert pipe.told == [(100.0 + second, Heartbeat()) for second in range(1, 6)]


async def test_who_hears_something_else_needs_no_more(hub: Hub) -> None:
    connection, pipe = hub.client(1)
    for _ in range(10):
        await hub.until(hub.time + 0.9 * EVERY_S)
        connection.tell(NEWS)
        await asyncio.sleep(0)
    assert {fact for _, fact in pipe.told} == {NEWS}


async def test_who_does_not_understand_it_hears_nothing(hub: Hub) -> None:
    _, pipe = hub.client(1, caps=())
    await hub.until(110.0)
    assert pipe.told == []


async def test_many_are_told_within_one_run() -> None:
    hub = Hub(time.monotonic)
    pipes = [hub.client(number)[1] for number in range(200)]
    for connection in hub.connections.all():
        connection.told -= EVERY_S
    running = asyncio.ensure_future(hub.heartbeats.run())
    await asyncio.sleep(EVERY_S / 2)
    running.cancel()
    assert [len(pipe.told) for pipe in pipes] == [1] * 200


async def test_after_a_sleep_only_who_says_something_is_spoken_to(hub: Hub) -> None:
    here, gone = hub.client(1), hub.client(2)
    hub.connections.doubt()
    await hub.until(102.0)
    assert here[1].told == gone[1].told == []
    assert hub.connections.counted() == 0
    here[0].heard = 100.0 + OLD_NEWS_S
    await hub.until(104.0)
    assert here[1].told
    assert gone[1].told == []
    assert hub.connections.counted() == 1


@given(st.lists(st.floats(0.0, 5.0), min_size=1, max_size=6))
def test_nobody_hears_nothing_for_longer(came: list[float]) -> None:
    async def scene() -> None:
        hub = Hub()
        pipes = []
        for number, at in enumerate(sorted(came)):
            await hub.until(100.0 + at)
            pipes.append(hub.client(number)[1])
            pipes[-1].told.append((hub.time, NEWS))
        await hub.until(110.0)
        for pipe in pipes:
            times = [at for at, _ in pipe.told]
            pauses = [after - before for before, after in itertools.pairwise(times)]
            # A turn that is as good as now is told along, and who has just come waits for a turn that was there before.
            assert all(EVERY_S - TOGETHER_S - 1e-9 <= pause <= EVERY_S + 1e-9 for pause in pauses)
            assert hub.time - times[-1] <= EVERY_S + 1e-9

    asyncio.run(scene())
