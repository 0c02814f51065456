"""The node from outside: messages between two people."""

from pathlib import Path

import pytest

from chatera.protocol.frames import JSON, MSGPACK, Page, Pushed, Refused, Stored
from chatera.protocol.hlc import pack
from chatera_server.node import Node
from tests.helpers.node_client import Person, RawClient, now_ms, start_node


@pytest.mark.parametrize("plain", [True, False])
@pytest.mark.parametrize("subprotocol", [MSGPACK, JSON])
async def test_message_reaches_the_other(tmp_path: Path, subprotocol: str, *, plain: bool) -> None:
    node = await start_node(tmp_path, plain=plain)
    anna, ben = Person(), Person()
    async with (
        RawClient(node.url, anna, subprotocol=subprotocol, node=node.id) as a,
        RawClient(node.url, ben, node=node.id) as b,
    ):
        conv = await a.open_direct(ben.account)
        page = await b.pull()
        assert isinstance(page, Page)
        assert not page.more
        event = anna.text(conv, "hello")
        stored = await a.put(event)
        assert isinstance(stored, Stored)
        pushed = await b.expect(Pushed)
        assert (pushed.event, pushed.position) == (event.data, stored.position)
    await node.stop()


async def test_retry_gets_the_old_position(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a:
        conv = await a.open_direct(ben.account)
        events = [anna.text(conv, str(n)) for n in range(3)]
        first = [await a.put(event) for event in events]
        again = [await a.put(event) for event in events]
        places = [fact.position for fact in first if isinstance(fact, Stored)]
        assert places == [fact.position for fact in again if isinstance(fact, Stored)]
        assert len(set(places)) == 3


async def test_whoever_was_away_pulls(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a:
        conv = await a.open_direct(ben.account)
        events = [anna.text(conv, f"message {n}") for n in range(1_200)]
        for event in events:
            await a.put(event)
    async with RawClient(node.url, ben) as b:
        got: list[bytes] = []
        after, more = 0, True
        while more:
            page = await b.pull(after)
            assert isinstance(page, Page)
            got += page.events
            after, more = page.position, page.more
        assert got == [event.data for event in events]


async def test_clock_ahead_is_refused_with_the_time(node: Node) -> None:
    anna = Person()
    async with RawClient(node.url, anna) as a:
        conv = await a.open_direct(Person().account)
        refused = await a.put(anna.text(conv, "later", hlc=pack(now_ms() + 16 * 60_000)))
        assert isinstance(refused, Refused)
        assert refused.code == "clock"
        assert abs(refused.time - now_ms()) < 5_000
