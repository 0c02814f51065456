"""Showing a node a genesis, and being shown one: nobody else hears it, and no answer is believed that proves nothing."""

import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import aiohttp
import pytest
from aiohttp import web

from chatera.client.disowning import disowned_by, is_disowned_at
from chatera.client.pinning import http_session
from chatera.crypto.entry import found_community
from chatera.crypto.keys import Signer
from chatera.protocol.closed import CLOSED_PATH, GENESIS_SIZE, community_of
from chatera.protocol.errors import Claimed
from chatera.protocol.ids import NodeId
from chatera_server.http.tls import tls_context

FAMILY, BOARD = [
    found_community(name, "invitation", secrets.token_bytes).genesis for name in ("Family", "Board")
]
NONSENSE = b"\x80"
ID = community_of(FAMILY)


@dataclass
class Hub:
    """Answers as a test wants.

    Attributes:
        heard: what came, with where it came to.
        answers: status, content and headers of each in turn; the last one goes on.
    """

    signer: Signer
    url: str = ""
    heard: list[tuple[str, str, bytes]] = field(default_factory=list)
    answers: list[tuple[int, bytes, dict[str, str]]] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.Response:
        self.heard.append((request.method, request.path, await request.read()))
        one = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        status, content, headers = one
        return web.Response(status=status, body=content, headers=headers)

    def claimed(self, *geneses: bytes, node: bytes = b"") -> Claimed:
        return Claimed("", geneses, self.url, node or self.signer.public)


@pytest.fixture
async def hub() -> AsyncIterator[Hub]:
    found = Hub(Signer.new())
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", found.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls_context(found.signer))
    await site.start()
    found.url = f"wss://127.0.0.1:{runner.addresses[0][1]}"
    yield found
    await runner.cleanup()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with http_session() as session:
        yield session


async def test_each_is_shown_and_nothing_else(hub: Hub, http: aiohttp.ClientSession) -> None:
    hub.answers = [(204, b"", {})]
    assert await disowned_by(http, hub.claimed(FAMILY, BOARD))
    assert hub.heard == [("POST", CLOSED_PATH, FAMILY), ("POST", CLOSED_PATH, BOARD)]


@pytest.mark.parametrize("status", [200, 400, 404, 405, 409, 413, 500, 503])
async def test_whatever_else_is_answered_is_a_no(
    hub: Hub, http: aiohttp.ClientSession, status: int
) -> None:
    hub.answers = [(status, b"no", {})]
    assert not await disowned_by(http, hub.claimed(FAMILY, BOARD))
    assert hub.heard == [("POST", CLOSED_PATH, FAMILY)]


@pytest.mark.parametrize("status", [301, 307, 308])
async def test_nobody_is_sent_elsewhere_with_it(
    hub: Hub, http: aiohttp.ClientSession, status: int
) -> None:
    hub.answers = [(status, b"", {"Location": "/elsewhere"}), (204, b"", {})]
    assert not await disowned_by(http, hub.claimed(FAMILY))
    assert [path for _, path, _ in hub.heard] == [CLOSED_PATH]


async def test_another_node_at_that_address_hears_nothing(
    hub: Hub, http: aiohttp.ClientSession
) -> None:
    other = Signer.new().public
    hub.answers = [(204, b"", {})]
    assert not await disowned_by(http, hub.claimed(FAMILY, node=other))
    assert not await is_disowned_at(http, hub.url, NodeId(other), ID)
    assert not hub.heard


async def test_what_is_shown_has_to_be_the_genesis_of_that_id(
    hub: Hub, http: aiohttp.ClientSession
) -> None:
    node = NodeId(hub.signer.public)
    for status, content, proves in (
        (200, FAMILY, True), (200, BOARD, False), (200, b"", False), (404, FAMILY, False),
        (200, FAMILY + bytes(GENESIS_SIZE), False), (204, b"", False),
    ):  # fmt: skip
        hub.answers = [(status, content, {})]
        assert await is_disowned_at(http, hub.url, node, ID) is proves
    hub.answers = [
        (200, NONSENSE, {})
    ]  # whoever makes up an open id may have hashed anything for it
    assert not await is_disowned_at(http, hub.url, node, community_of(NONSENSE))
    assert {path for _, path, _ in hub.heard} == {
        f"{CLOSED_PATH}/{one.hex()}" for one in (ID, community_of(NONSENSE))
    }
