"""Plain and encrypted conversations are never mixed, by whatever road an event comes."""

from pathlib import Path

import pytest

from chatera.protocol.bodies import Add
from chatera.protocol.frames import (
    Conversations,
    Done,
    ListConversations,
    OpenDirect,
    Page,
    PutManifest,
    Refused,
    Relay,
    Relayed,
    Stored,
)
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import NONE, CommunityId, direct_conversation
from chatera_server.node import Node
from tests.helpers.mail import sealed_body
from tests.helpers.node_client import Group, Person, RawClient, now_ms, start_node


def code(fact: object) -> str:
    assert isinstance(fact, Refused), fact
    return fact.code


async def verdict(client: RawClient, event: Event) -> str:
    answer = await client.ask(Relay(txn=client.txn(), events=(event.data,)))
    assert isinstance(answer, Relayed), answer
    return answer.refused[0].code if answer.refused else ""


async def test_an_encrypted_conversation_is_the_same_in_every_community(
    node: Node, tmp_path: Path
) -> None:
    other = await start_node(tmp_path / "other")
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(other.url, anna) as o:
        conv = await a.open_direct(ben.account, suite=1)
        assert await o.open_direct(ben.account, suite=1) == conv
        listed = await a.ask(ListConversations(txn=a.txn()))
        assert isinstance(listed, Conversations)
        assert [(one.conv, one.suite, one.scope) for one in listed.entries] == [(conv, 1, NONE)]
    await other.stop()


async def test_its_id_follows_from_suite_and_zeros(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a:
        scope = node.scopes.community
        for suite, named, told in (
            (1, scope, scope),
            (1, NONE, scope),
            (0, NONE, NONE),
            (2, NONE, NONE),
        ):
            conv = direct_conversation(suite, named, anna.account, ben.account)
            refused = await a.ask(
                OpenDirect(txn=a.txn(), conv=conv, suite=suite, scope=told,
                           accounts=(anna.account, ben.account))
            )  # fmt: skip
            assert code(refused) in {"malformed", "no_right"}
        plain = direct_conversation(0, scope, anna.account, ben.account)
        refused = await a.ask(
            OpenDirect(txn=a.txn(), conv=plain, suite=1, scope=NONE,
                       accounts=(anna.account, ben.account))
        )  # fmt: skip
        assert code(refused) == "malformed"


@pytest.mark.parametrize("relayed", [False, True])
async def test_plain_and_sealed_do_not_mix(node: Node, *, relayed: bool) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        plain, sealed = await a.open_direct(ben.account), await a.open_direct(ben.account, suite=1)

        async def put(event: Event) -> str:
            if relayed:
                return await verdict(b, event)
            answer = await a.put(event)
            anna.tails.pop(event.header.conv, None)
            return "" if isinstance(answer, Stored) else code(answer)

        good = anna.event(sealed, sealed_body(), kind=Kind.SEALED)
        assert await put(anna.text(sealed, "openly")) == "malformed"
        assert await put(anna.event(plain, sealed_body(), kind=Kind.SEALED)) == "malformed"
        for body in (b"\1", sealed_body()[:-1], b"\3" + sealed_body()[1:], b"a text"):
            assert await put(anna.event(sealed, body, kind=Kind.SEALED)) == "malformed"
        anna.tails.clear()
        assert await put(good) == ""
        assert await put(anna.text(plain, "openly")) == ""
        page = await b.pull()
        assert isinstance(page, Page)
        assert len(page.events) == 2


async def test_retries_deletion_and_time_to_live_are_as_in_plain_ones(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        conv = await a.open_direct(ben.account, suite=1)
        one = anna.event(conv, sealed_body(), kind=Kind.SEALED)
        brief = anna.event(conv, sealed_body(), kind=Kind.SEALED, ttl=1)
        first = await a.put(one)
        assert isinstance(first, Stored)
        again = await a.put(one)
        assert isinstance(again, Stored)
        assert again.position == first.position
        assert isinstance(await a.put(brief), Stored)
        assert await node.store.expired(now_ms() + 60_000) == [(conv, brief.id)]
        assert isinstance(await a.put(anna.redact(conv, one.id)), Stored)
        page = await b.pull()
        assert isinstance(page, Page)
        assert one.without_body() in page.events


@pytest.mark.parametrize("relayed", [False, True])
async def test_an_encrypted_group_belongs_to_its_community(node: Node, *, relayed: bool) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, ben if relayed else anna) as client:
        assert isinstance(
            await client.ask(PutManifest(txn=client.txn(), manifest=anna.manifest)), Done
        )

        async def put(event: Event) -> str:
            if relayed:
                return await verdict(client, event)
            answer = await client.put(event)
            return "" if isinstance(answer, Stored) else code(answer)

        stray = Group(anna, CommunityId(b"elsewhere".ljust(32)), suite=1)
        assert await put(stray.create) == "no_right"
        group = Group(anna, node.scopes.community, suite=1)
        assert await put(group.create) == ""
        if not relayed:
            assert await put(group.change(anna, Add(account=ben.account))) == ""
        heads = group.membership.heads
        sealed = anna.event(group.conv, sealed_body(), kind=Kind.SEALED, heads=heads)
        if not relayed:
            assert await put(sealed) == ""
            assert await put(group.text(anna, "openly")) == "malformed"
    path = node.directory.path
    await node.stop()
    again = await start_node(path)
    async with RawClient(again.url, anna) as a:
        listed = await a.ask(ListConversations(txn=a.txn()))
        assert isinstance(listed, Conversations)
        assert [(one.conv, one.suite) for one in listed.entries] == [(group.conv, 1)]
        anna.tails.pop(group.conv)
        assert code(await a.put(group.text(anna, "openly"))) == "malformed"
    await again.stop()
