"""Who vouches for a node: it takes each device's own word alone, keeps few of them, and shows them to whoever comes."""

import secrets
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from chatera.crypto.entry import found_community
from chatera.crypto.vouches import sign_vouch, verify_vouch
from chatera.protocol import limits
from chatera.protocol.closed import pack_entry
from chatera.protocol.frames import VOUCHES, Done, Fact, PutVouch, Refused, Welcome
from chatera.protocol.ids import CommunityId, NodeId
from chatera_server.config import NodeConfig
from chatera_server.handlers.vouches import SHOWN
from chatera_server.node import Node, build_node
from tests.helpers.node_client import Person, RawClient, now_ms

OTHER = CommunityId(b"\x01" * 32)


async def put(client: RawClient, data: bytes) -> Fact:
    return await client.ask(PutVouch(txn=client.txn(), vouch=data))


async def vouch(client: RawClient, node: Node) -> bytes:
    data = sign_vouch(client.person.identity, node.id, [node.scopes.community], now_ms())
    assert isinstance(await put(client, data), Done)
    return data


async def shown(node: Node, person: Person) -> Welcome:
    async with RawClient(node.url, person) as client:
        assert client.welcome is not None
        return client.welcome


async def test_it_is_shown_to_others_also_once_whoever_said_so_has_gone(node: Node) -> None:
    anna, boris = Person(), Person()
    async with RawClient(node.url, anna) as a:
        data = await vouch(a, node)
        assert (await shown(node, boris)).vouches == (data,)
    assert (await shown(node, boris)).vouches == (data,)
    assert (await shown(node, anna)).vouches == ()


async def test_the_newest_word_of_a_device_takes_the_place_of_the_one_before(node: Node) -> None:
    async with RawClient(node.url, Person()) as a:
        await vouch(a, node)
        await node.hosting.adopt(OTHER, (node.scopes.community,))
        ids = (OTHER, *node.scopes.aliases)
        newer = sign_vouch(a.person.identity, node.id, ids, now_ms())
        assert isinstance(await put(a, newer), Done)
        assert (await shown(node, Person())).vouches == (newer,)


@pytest.mark.parametrize("wrong", ["device", "node", "community", "signature", "bytes"])
async def test_what_is_not_this_devices_word_about_this_node_is_refused(
    node: Node, wrong: str
) -> None:
    here = node.scopes.community
    async with RawClient(node.url, Person()) as a:
        mine = a.person.identity
        good = sign_vouch(mine, node.id, [here], now_ms())
        data, code = {
            "device": (sign_vouch(Person().identity, node.id, [here], now_ms()), "not_yours"),
            "node": (sign_vouch(mine, NodeId(OTHER), [here], now_ms()), "bad_signature"),
            "community": (sign_vouch(mine, node.id, [here, OTHER], now_ms()), "no_right"),
            "signature": (good[:-1] + bytes([good[-1] ^ 1]), "bad_signature"),
            "bytes": (b"nonsense", "bad_signature"),
        }[wrong]
        answer = await put(a, data)
        assert isinstance(answer, Refused)
        assert answer.code == code
        assert (await shown(node, Person())).vouches == ()


async def test_few_are_kept_and_fewer_shown_and_those_who_are_here_stay(node: Node) -> None:
    async with RawClient(node.url, Person()) as here:
        mine = await vouch(here, node)
        for _ in range(limits.VOUCHES + 5):
            async with RawClient(node.url, Person()) as passing:
                await vouch(passing, node)
        welcome = await shown(node, Person())
        assert len(node.vouches._kept) == limits.VOUCHES
        assert len(welcome.vouches) == SHOWN
        assert welcome.vouches[0] == mine


async def test_who_names_every_id_and_is_here_is_shown_first(node: Node) -> None:
    async with AsyncExitStack() as stack:
        anna, boris, clara = [
            await stack.enter_async_context(RawClient(node.url, Person())) for _ in range(3)
        ]
        olds = await vouch(anna, node)
        await node.hosting.adopt(OTHER, (node.scopes.community,))
        ids = (OTHER, *node.scopes.aliases)
        news = sign_vouch(boris.person.identity, node.id, ids, now_ms())
        gone = sign_vouch(clara.person.identity, node.id, ids, now_ms())
        assert isinstance(await put(boris, news), Done)
        assert isinstance(await put(clara, gone), Done)
        await clara.close()
        while node.connections.at(clara.person.device):
            await shown(node, Person())
        assert (await shown(node, Person())).vouches == (news, gone, olds)


async def test_a_device_that_is_blocked_is_shown_no_more(node: Node) -> None:
    async with RawClient(node.url, Person()) as a:
        await vouch(a, node)
    node.people.block(a.person.device)
    assert (await shown(node, Person())).vouches == ()


async def test_the_node_of_a_closed_community_asks_for_none(tmp_path: Path) -> None:
    family = found_community("Family", "invitation", secrets.token_bytes)
    config = NodeConfig(
        data=tmp_path, bind="127.0.0.1", entry=pack_entry(family), discovery=False
    )  # fmt: skip
    closed = build_node(config)
    await closed.start()
    try:
        assert VOUCHES not in closed.logins.begin()._caps
    finally:
        await closed.stop()


async def test_what_is_shown_is_what_was_signed(node: Node) -> None:
    async with RawClient(node.url, Person()) as a:
        await vouch(a, node)
        (data,) = (await shown(node, Person())).vouches
        assert verify_vouch(data, node.id).account == a.person.account
