"""A session whose node says something, or nothing, in a loop in which time passes at once."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from typing import cast

import aiohttp
import pytest

from chatera.client.session import PING_SECONDS, SAID_SECONDS, SILENCE_SECONDS, Session
from chatera.protocol.codec import MSGPACK_CODEC
from chatera.protocol.frames import AnyFact, Challenge, Heartbeat, Ping, Pong, Presence, Welcome
from chatera.protocol.ids import AccountId, CommunityId, DeviceId, NodeId, Position, StoreId
from tests.helpers.hours import Hours, within

CHALLENGE = Challenge(
    version=1, caps=(), nonce=bytes(32), node=NodeId(bytes(32)), community=CommunityId(bytes(32))
)
WELCOME = Welcome(
    store=StoreId(bytes(16)), position=Position(0), time=0, community=CommunityId(bytes(32))
)
NEWS = Presence(account=AccountId(bytes(32)), status="away", since=0)


class Wire:
    """A node at the other end of a WebSocket, which says one thing again and again.

    Args:
        fact: what.
        every: after so many seconds.
        times: so often.
        answers: whether it answers pings.

    Attributes:
        pings: when it was asked.
    """

    def __init__(self, fact: AnyFact, every: float, times: int, *, answers: bool) -> None:
        self.pings: list[float] = []
        self._fact, self._every, self._times = fact, every, times
        self._answers = answers
        self._told: asyncio.Queue[AnyFact] = asyncio.Queue()

    async def tell(self) -> None:
        for _ in range(self._times):
            await asyncio.sleep(self._every)
            self._told.put_nowait(self._fact)

    async def __aiter__(self) -> AsyncIterator[aiohttp.WSMessage]:
        while True:
            fact = await self._told.get()
            data = MSGPACK_CODEC.encode([fact])
            yield aiohttp.WSMessage(aiohttp.WSMsgType.BINARY, data, None)

    async def send_bytes(self, data: bytes) -> None:
        for command in MSGPACK_CODEC.decode_commands(data):
            assert isinstance(command, Ping)
            self.pings.append(asyncio.get_running_loop().time())
            if self._answers:
                self._told.put_nowait(Pong(n=command.n, time=0))

    async def close(self) -> None:
        """There is nothing to be closed."""


async def session_with(wire: Wire) -> Session:
    session = Session(
        cast("aiohttp.ClientWebSocketResponse", wire), CHALLENGE, WELCOME, lambda _fact: None,
        DeviceId(bytes(32)),
    )  # fmt: skip
    telling = asyncio.ensure_future(wire.tell())
    running = asyncio.ensure_future(session.run())
    await telling
    assert not running.done()
    await asyncio.wait([running], timeout=60)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    return session


@pytest.mark.parametrize(("fact", "every"), [(Heartbeat(), 1.0), (NEWS, 0.1), (NEWS, 1.2)])
def test_who_hears_the_node_says_something_now_and_then(fact: AnyFact, every: float) -> None:
    hours, times = Hours(), round(120 / every)

    async def scene() -> None:
        wire = Wire(fact, every, times, answers=False)
        await session_with(wire)
        said = [0.0, *(at for at in wire.pings if at < times * every)]
        pauses = [after - before for before, after in itertools.pairwise(said)]
        assert len(pauses) >= 7
        assert all(SAID_SECONDS < pause <= SAID_SECONDS + 2 * every for pause in pauses)

    within(scene(), hours)


def test_a_node_that_falls_silent_is_asked_once_and_given_up() -> None:
    hours = Hours()

    async def scene() -> None:
        wire = Wire(Heartbeat(), 1.0, 3, answers=False)
        session = await session_with(wire)
        assert session.silent
        assert len(wire.pings) == 1
        assert wire.pings[0] == pytest.approx(3.0 + PING_SECONDS, abs=0.01)
        assert "silent" in session.closed_because
        assert hours.time() == pytest.approx(3.0 + PING_SECONDS + SILENCE_SECONDS, abs=0.01)

    within(scene(), hours)


def test_a_node_that_only_answers_is_asked_again_and_again() -> None:
    hours = Hours()

    async def scene() -> None:
        wire = Wire(Heartbeat(), 1.0, 1, answers=True)
        session = await session_with(wire)
        assert not session.silent
        assert len(wire.pings) > 60 / (PING_SECONDS + SILENCE_SECONDS)

    within(scene(), hours)


def test_something_may_be_said_where_the_loop_has_stopped() -> None:
    made: list[Session] = []

    async def scene() -> None:
        wire = cast("aiohttp.ClientWebSocketResponse", Wire(Heartbeat(), 1.0, 0, answers=False))
        made.append(Session(wire, CHALLENGE, WELCOME, lambda _fact: None, DeviceId(bytes(32))))

    within(scene(), Hours())
    made[0].send(Ping(n=1))  # as a window does that is closed at the end of its program
