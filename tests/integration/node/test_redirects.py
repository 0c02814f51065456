"""Redirects at a node: the newest of each member stays and is told to everybody. A node nobody uses yet can be taken."""

from pathlib import Path

import pytest

from chatera.crypto.records import sign_profile, sign_redirect
from chatera.protocol.frames import (
    REDIRECTS,
    Adopt,
    Done,
    Merged,
    Page,
    PutManifest,
    PutProfile,
    PutRedirect,
    RedirectPut,
    Refused,
)
from chatera.protocol.ids import CommunityId, NodeId
from chatera_server.config import NodeConfig
from chatera_server.node import Node, build_node
from tests.helpers.node_client import Person, RawClient, now_ms, start_node

THERE = NodeId(b"n" * 32)
ELSEWHERE = CommunityId(b"e" * 32)


def redirect(
    who: Person, community: CommunityId, ahead_ms: int = 0, port: int = 4433, *, on: bool = True
) -> bytes:
    return sign_redirect(
        who.identity, community, hlc=(now_ms() + ahead_ms) << 16, node=THERE,
        addresses=("chat.example.org",), port=port, on=on,
    )  # fmt: skip


def profile(who: Person, community: CommunityId, name: str = "Anna") -> bytes:
    return sign_profile(who.identity, community, hlc=9, name=name, message="", picture=None)


async def show(client: RawClient) -> None:
    assert client.welcome is not None
    data = profile(client.person, client.welcome.community)
    assert isinstance(await client.ask(PutProfile(txn=client.txn(), profile=data)), Done)


async def put(client: RawClient, data: bytes) -> object:
    return await client.ask(PutRedirect(txn=client.txn(), redirect=data))


async def test_a_redirect_is_told_and_the_newest_of_each_member_stays(tmp_path: Path) -> None:
    anna, ben, old = Person(), Person(caps=(REDIRECTS,)), Person()
    node = await start_node(tmp_path)
    here = node.scopes.community
    newer, older = redirect(anna, here, on=False), redirect(anna, here, -1000)
    bens = redirect(ben, here, -2000)
    async with (
        RawClient(node.url, anna) as a,
        RawClient(node.url, ben) as b,
        RawClient(node.url, old) as o,
    ):
        await show(a)
        await show(b)
        await b.pull()
        await o.pull()
        for data in (newer, older, newer):
            assert isinstance(await put(a, data), Done)
        assert (await b.expect(RedirectPut)).redirect == newer
        assert isinstance(await put(a, bens), Done)  # somebody brings it who was told elsewhere
        assert (await b.expect(RedirectPut)).redirect == bens
        await o.pull()
        assert not [one for one in (*b.facts, *o.facts) if isinstance(one, RedirectPut)]
    await node.stop()
    again = await start_node(tmp_path)
    async with RawClient(again.url, ben) as b:
        page = await b.pull()
        assert isinstance(page, Page)
        assert page.redirects == (newer, bens)
        assert isinstance(await put(b, older), Done)
        after = await b.pull(page.position)
        assert isinstance(after, Page)
        assert after.redirects == ()
    await again.stop()


async def test_a_redirect_that_nobody_of_the_community_signed_is_refused(node: Node) -> None:
    anna, eve = Person(), Person()
    here = node.scopes.community
    async with RawClient(node.url, anna) as a:
        await show(a)
        good = redirect(anna, here)

        async def refused(data: bytes) -> str:
            answer = await put(a, data)
            assert isinstance(answer, Refused), answer
            return answer.code

        assert await refused(good[:-1] + bytes((good[-1] ^ 1,))) == "bad_signature"
        assert await refused(b"\x80" + bytes(64)) == "bad_signature"
        assert await refused(redirect(anna, ELSEWHERE)) == "no_right"
        assert await refused(redirect(eve, here)) == "unknown_account"
        await a.ask(PutManifest(txn=a.txn(), manifest=eve.manifest))
        assert await refused(redirect(eve, here)) == "not_member"
        ahead = await put(a, redirect(anna, here, 16 * 60_000))
        assert isinstance(ahead, Refused)
        assert (ahead.code, ahead.time > 0) == ("clock", True)
        assert isinstance(await put(a, good), Done)


async def test_a_node_that_nobody_uses_serves_another_community(tmp_path: Path) -> None:
    anna, alias = Person(), CommunityId(b"a" * 32)
    node = await start_node(tmp_path)
    async with RawClient(node.url, anna) as a:
        wish = Adopt(txn=a.txn(), community=ELSEWHERE, aliases=(alias,))
        assert isinstance(await a.ask(wish), Done)
        assert await a.expect(Merged) == Merged(community=ELSEWHERE, aliases=(alias,))
    await node.stop()
    again = await start_node(tmp_path)
    async with RawClient(again.url, anna) as a:
        assert a.welcome is not None
        assert (a.welcome.community, a.welcome.aliases) == (ELSEWHERE, (alias,))
        await show(a)
        assert isinstance(await a.ask(Adopt(txn=a.txn(), community=alias)), Done)
    await again.stop()


async def refuses(a: RawClient, node: Node) -> None:
    before = node.scopes.community
    answer = await a.ask(Adopt(txn=a.txn(), community=ELSEWHERE))
    assert isinstance(answer, Refused)
    assert answer.code == "no_right"
    assert node.scopes.community == before


@pytest.mark.parametrize("used", ["somebody", "profile", "conversation"])
async def test_a_node_in_use_keeps_its_community(node: Node, used: str) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, ben) as b, RawClient(node.url, anna) as a:
        if used == "conversation":
            await b.open_direct(ben.account)
        if used == "profile":
            await show(b)
        if used != "somebody":
            await b.close()
        await refuses(a, node)


async def test_the_hub_of_a_desktop_serves_its_own_network(tmp_path: Path) -> None:
    config = NodeConfig(
        data=tmp_path, bind="127.0.0.1", plain=True, discovery=False, watch_parent=True
    )
    node = build_node(config)
    await node.start()
    async with RawClient(node.url, Person()) as a:
        await refuses(a, node)
    await node.stop()
