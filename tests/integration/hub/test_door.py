"""The door at which weaker hubs knock: what it lets in, over real TLS."""

import secrets
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import msgspec
import pytest

from chatera.client.pinning import PinnedNode
from chatera.crypto.entry import Proofs, found_community
from chatera.crypto.keys import Signer
from chatera.crypto.mergers import sign_merger
from chatera.discovery.hub import Hub, Ways
from chatera.protocol.beacon import STRENGTH_WIRED
from chatera.protocol.closed import pack_entry
from chatera.protocol.communities import MERGER_PATH, Apart, Merger, MergerAnswer, parse_answer
from chatera.protocol.errors import Unreachable
from chatera.protocol.frames import Merged
from chatera.protocol.ids import CommunityId
from chatera.testing.network import NamedNetwork
from chatera_server.config import NodeConfig
from chatera_server.hub.dialling import ask
from chatera_server.node import Node, build_node
from tests.helpers.node_client import Person, RawClient

FAMILY = found_community("Family", "invitation", secrets.token_bytes)
OWN, LOWER = CommunityId(b"\x80" * 32), CommunityId(b"\x01" * 32)


@pytest.fixture
async def node(tmp_path: Path) -> AsyncIterator[Node]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind(("", 0))
        port = free.getsockname()[1]
    node = build_node(
        NodeConfig(data=tmp_path, bind="127.0.0.1", community=OWN),
        ways=Ways(mdns=False, port=port), probe=NamedNetwork(),
    )  # fmt: skip
    await node.start()
    yield node
    await node.stop()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def merger(signer: Signer, taking: bytes) -> bytes:
    wish = Merger(giving=signer.public, taking=taking, community=LOWER)
    return sign_merger(signer, wish)


def heard(node: Node, *, key: bytes | None = None, addresses: tuple[str, ...] = ()) -> Hub:
    return Hub(
        key or node.id, OWN, (), "", addresses or ("127.0.0.1",), node.port, 0, STRENGTH_WIRED,
        "beacon", 0.0,
    )  # fmt: skip


async def knock(node: Node, http: aiohttp.ClientSession, data: bytes) -> tuple[int, bytes]:
    url = f"https://127.0.0.1:{node.port}{MERGER_PATH}"
    async with http.post(url, data=data, ssl=PinnedNode(node.id)) as response:
        return response.status, await response.read()


async def test_a_weaker_hub_is_taken_over(node: Node, http: aiohttp.ClientSession) -> None:
    async with RawClient(node.url, Person()) as anna:
        answer = await ask(http, heard(node), merger(Signer.new(), node.id))
        assert (answer.taken, answer.community, answer.aliases) == (True, LOWER, (OWN,))
        merged = await anna.expect(Merged)
        assert (merged.community, merged.aliases) == (LOWER, (OWN,))


async def test_a_wish_that_is_nobodys_or_for_another_node_is_refused(
    node: Node, http: aiohttp.ClientSession
) -> None:
    signer = Signer.new()
    good = merger(signer, node.id)
    for bad in (b"", b"nonsense" * 20, good[:-1] + bytes([good[-1] ^ 1]), merger(signer, OWN)):
        status, _ = await knock(node, http, bad)
        assert status == 400
    status, _ = await knock(node, http, bytes(5000))
    assert status == 413
    assert node.scopes.community == OWN
    status, data = await knock(node, http, good)
    assert status == 200
    assert parse_answer(data).taken


async def test_a_dead_address_does_not_hide_a_living_one(
    node: Node, http: aiohttp.ClientSession
) -> None:
    both = heard(node, addresses=("127.0.0.2", "127.0.0.1"))
    assert (await ask(http, both, merger(Signer.new(), node.id))).taken


async def test_nothing_is_sent_to_somebody_else(node: Node, http: aiohttp.ClientSession) -> None:
    other = Signer.new().public
    with pytest.raises(Unreachable):
        await ask(http, heard(node, key=other), merger(Signer.new(), other))
    assert node.scopes.community == OWN


async def test_a_hub_of_many_names_lets_people_in(tmp_path: Path) -> None:
    """Those it kept, and those that whoever starts it knows."""
    kept, told = ([CommunityId(bytes([half, at]) * 16) for at in range(63)] for half in (1, 2))
    config = NodeConfig(data=tmp_path, bind="127.0.0.1", community=OWN, discovery=False)
    before = build_node(config)
    await before.start()
    await before.hosting.adopt(OWN, tuple(kept))
    await before.stop()
    node = build_node(msgspec.structs.replace(config, aliases=tuple(told)))
    await node.start()
    try:
        async with RawClient(node.url, Person()) as anna:
            assert anna.welcome is not None
            assert anna.welcome.aliases == tuple(told)
    finally:
        await node.stop()


async def test_what_is_kept_apart_is_neither_kept_nor_taken(
    tmp_path: Path, http: aiohttp.ClientSession
) -> None:
    """What it had merged with before its person came to know better is dropped, be it the id it went by."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind(("", 0))
        ways = Ways(mdns=False, port=free.getsockname()[1])
    third = CommunityId(b"\xf0" * 32)
    config = NodeConfig(data=tmp_path, bind="127.0.0.1", community=OWN)
    before = build_node(config, ways=ways, probe=NamedNetwork())
    await before.start()
    await before.hosting.adopt(LOWER, (OWN, third))
    await before.stop()
    node = build_node(
        msgspec.structs.replace(config, apart=Apart(ids=(LOWER,))), ways=ways, probe=NamedNetwork()
    )
    await node.start()
    try:
        assert (node.scopes.community, node.scopes.aliases) == (OWN, (third,))
        assert not (await ask(http, heard(node), merger(Signer.new(), node.id))).taken
        assert LOWER not in {node.scopes.community, *node.scopes.aliases}
    finally:
        await node.stop()


@pytest.fixture
async def closed(tmp_path: Path) -> AsyncIterator[Node]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind(("", 0))
        port = free.getsockname()[1]
    node = build_node(
        NodeConfig(data=tmp_path / "closed", bind="127.0.0.1", entry=pack_entry(FAMILY)),
        ways=Ways(mdns=False, port=port), probe=NamedNetwork(),
    )  # fmt: skip
    await node.start()
    yield node
    await node.stop()


async def test_only_its_own_hubs_are_taken_over_by_a_closed_one(
    closed: Node, http: aiohttp.ClientSession
) -> None:
    signer, proofs = Signer.new(), Proofs(FAMILY)
    bare = Merger(giving=signer.public, taking=closed.id, community=FAMILY.community)
    wish = msgspec.structs.replace(bare, entry=proofs.merger(bare))
    elsewhere = msgspec.structs.replace(bare, taking=OWN)
    for false in (
        bare,
        msgspec.structs.replace(bare, entry=bytes(32)),
        msgspec.structs.replace(bare, entry=proofs.taken(bare)),
        msgspec.structs.replace(bare, entry=proofs.merger(elsewhere)),
    ):
        status, _ = await knock(closed, http, sign_merger(signer, false))
        assert status == 403
    mixed = msgspec.structs.replace(wish, aliases=(OWN,))
    status, data = await knock(closed, http, sign_merger(signer, mixed))
    assert (status, parse_answer(data).taken) == (200, False)
    status, data = await knock(closed, http, sign_merger(signer, wish))
    answer = parse_answer(data)
    assert (status, answer.taken, answer.community, answer.aliases) == (
        200,
        True,
        FAMILY.community,
        (),
    )
    assert answer.entry == proofs.taken(bare)
    assert (closed.scopes.community, closed.scopes.aliases) == (FAMILY.community, ())


async def test_a_hub_without_the_secret_gets_no_clients_of_a_closed_one(
    closed: Node,
) -> None:
    """It says that it takes them over, and so would any open hub that claims the id."""
    assert closed.life is not None
    wish = Merger(giving=closed.id, taking=OWN, community=FAMILY.community)
    yes = MergerAnswer(taken=True, community=FAMILY.community)
    may = closed.life._may_take
    assert not may(yes, wish)
    assert not may(msgspec.structs.replace(yes, entry=Proofs(FAMILY).merger(wish)), wish)
    right = msgspec.structs.replace(yes, entry=Proofs(FAMILY).taken(wish))
    assert may(right, wish)
    assert not may(msgspec.structs.replace(right, community=OWN), wish)
