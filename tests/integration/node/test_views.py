"""What a node says of a conversation is right for whoever asks, who may read all of it or a part."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from chatera.protocol.blocks import Row
from chatera.protocol.bodies import Add, Remove
from chatera.protocol.comparison import Comparison
from chatera.protocol.fingerprints import Total, key
from chatera.protocol.frames import (
    Check,
    Checked,
    Compare,
    Compared,
    Conversations,
    ListConversations,
    Page,
    Refused,
    Stored,
)
from chatera.protocol.header import Event
from chatera.protocol.ids import ConversationId, Position
from chatera_server.handlers.turns import Turns
from chatera_server.handlers.views import Views
from chatera_server.node import Node
from tests.helpers.node_client import Group, Person, RawClient, start_node


async def same(client: RawClient, events: Iterable[Event], position: int) -> bool:
    total = Total.of_ids(event.id for event in events)
    command = Check(txn=client.txn(), position=Position(position), fingerprint=total.fingerprint)
    answer = await client.ask(command)
    assert isinstance(answer, Checked), answer
    return answer.same


async def reached(client: RawClient) -> tuple[list[Event], int]:
    """Pull everything; returns the events and the cursor."""
    events: list[Event] = []
    after, more = 0, True
    while more:
        page = await client.pull(after)
        assert isinstance(page, Page)
        events += map(Event.parse, page.events)
        after, more = page.position, page.more
    return events, after


async def listed(client: RawClient, position: int) -> dict[ConversationId, bytes]:
    answer = await client.ask(ListConversations(txn=client.txn(), at=Position(position)))
    assert isinstance(answer, Conversations)
    return {entry.conv: entry.fingerprint for entry in answer.entries}


async def say(client: RawClient, *events: Event) -> None:
    for event in events:
        assert isinstance(await client.put(event), Stored)


@pytest.mark.parametrize("many", [1, 600])
@pytest.mark.parametrize("history", ["join", "all"])
async def test_each_one_is_told_what_they_may_read(node: Node, history: str, many: int) -> None:
    anna, ben, clara, eve = Person(), Person(), Person(), Person()
    clients = [RawClient(node.url, one) for one in (anna, ben, clara, eve)]
    async with clients[0] as a, clients[1] as b, clients[2] as c, clients[3] as e:
        group = Group(anna, node.scopes.community, history)
        await say(a, group.create, group.change(anna, Add(account=ben.account)))
        await say(a, *[group.text(anna, f"{n}") for n in range(many)])
        await say(a, group.change(anna, Add(account=clara.account)))
        await say(b, *[group.text(ben, f"for three {n}") for n in range(3)])
        await say(a, group.change(anna, Remove(account=ben.account, last={})))
        await say(a, group.text(anna, "without Ben"))
        conv = await a.open_direct(clara.account)
        await say(a, anna.text(conv, "aside"))
        log, early = 4, many if history == "all" else 0
        counts = {a: log + many + 4, b: log + many + 3, c: log + early + 4, e: 0}
        for client, count in counts.items():
            events, cursor = await reached(client)
            assert await same(client, events, cursor)
            assert not await same(client, [*events, anna.text(conv, "not sent")], cursor)
            assert not await same(client, events, cursor + 1)
            mine = {event.id for event in events if event.header.conv == group.conv}
            assert len(mine) == count
            told = await listed(client, cursor)
            if client is not e:
                assert set(await client.event_ids(group.conv)) == mine
                assert told[group.conv] == Total.of_ids(mine).fingerprint
            else:
                refused = await e.ask(Compare(txn=e.txn(), conv=group.conv, ranges=b"\x01"))
                assert isinstance(refused, Refused)
                assert told == {}


async def test_a_fingerprint_is_of_what_was_kept_up_to_a_position(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a:
        conv = await a.open_direct(ben.account)
        events = [anna.text(conv, f"{n}") for n in range(30)]
        positions = []
        for event in events:
            stored = await a.put(event)
            assert isinstance(stored, Stored)
            positions.append(stored.position)
        for count in (0, 1, 17, 30):
            at = positions[count - 1] if count else positions[0] - 1
            part = Total.of_ids(event.id for event in events[:count])
            assert await listed(a, at) == {conv: part.fingerprint}
            assert await same(a, events[:count], at)
        plain = await a.ask(ListConversations(txn=a.txn()))
        assert isinstance(plain, Conversations)
        assert [entry.fingerprint for entry in plain.entries] == [b""]


async def test_nothing_is_said_of_long_ago(node: Node) -> None:
    anna, ben = Person(), Person()
    views = Views(node.store, node.conversations, Turns(), lately=5)
    node.door.handlers = {
        **node.door.handlers, Check: views.check, ListConversations: views.list
    }  # fmt: skip
    async with RawClient(node.url, anna) as a:
        conv = await a.open_direct(ben.account)
        events = [anna.text(conv, f"{n}") for n in range(6)]
        await say(a, *events)
        newest = node.store.position
        assert await same(a, events[:1], newest - 5)
        assert await listed(a, newest - 5) == {conv: Total.of_ids([events[0].id]).fingerprint}
        assert not await same(a, [], newest - 6)
        assert await listed(a, newest - 6) == {conv: b""}


async def test_what_differs_is_found_after_a_restart_too(node: Node, tmp_path: Path) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a:
        conv = await a.open_direct(ben.account)
        events = [anna.text(conv, f"{n}") for n in range(700)]
        await say(a, *events)
    await node.stop()
    again = await start_node(tmp_path)
    try:
        async with RawClient(again.url, ben) as b:
            extra = [ben.text(conv, "only here")]
            ours = sorted(
                key(one.header.hlc, one.id) for one in [*events[:100], *events[101:650], *extra]
            )
            row = Row.of(ours)
            comparison = Comparison(row)
            while (question := comparison.question()) is not None:
                answer = await b.ask(Compare(txn=b.txn(), conv=conv, ranges=question))
                assert isinstance(answer, Compared)
                comparison.take(row, answer.ranges)
            assert set(comparison.lacking) == {one.id for one in [events[100], *events[650:]]}
            assert set(comparison.surplus) == {extra[0].id}
            refused = await b.ask(Compare(txn=b.txn(), conv=conv, ranges=b"nonsense"))
            assert isinstance(refused, Refused)
            assert refused.code == "malformed"
    finally:
        await again.stop()
