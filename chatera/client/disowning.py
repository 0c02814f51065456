"""Nodes that go by the id of a closed community: showing one whose that id is, and being shown.

Ids are no secret, so anybody can tell an open hub that a closed community is another name of its own. Whoever is in that
community proves the contrary by its genesis, of which the id is the hash; the hub shows it to those who have heard the name.
"""

import asyncio

import aiohttp

from chatera.client.pinning import PinnedNode
from chatera.protocol.closed import CLOSED_PATH, GENESIS_SIZE, community_of, parse_genesis
from chatera.protocol.errors import Claimed, RemoteProtocolError
from chatera.protocol.ids import CommunityId, NodeId

ANSWER_S = 6.0
"""A lost SYN is sent again after one second, and once more after three."""


async def disowned_by(http: aiohttp.ClientSession, claimed: Claimed) -> bool:
    """Show a node whose ids it goes by; tell whether it says that it goes by them no longer."""
    for genesis in claimed.geneses:
        status, _ = await _ask(http, "POST", claimed.url, "", NodeId(claimed.node), genesis)
        if status != 204:
            return False
    return True


async def is_disowned_at(
    http: aiohttp.ClientSession, url: str, node: NodeId, community: CommunityId
) -> bool:
    """Ask a node whether an id that it does not go by is a closed community's; an answer that does not prove it is none."""
    status, genesis = await _ask(http, "GET", url, f"/{community.hex()}", node)
    if status != 200 or community_of(genesis) != community:
        return False
    try:
        parse_genesis(genesis)
    except RemoteProtocolError:
        return False
    return True


async def _ask(
    http: aiohttp.ClientSession, method: str, url: str, path: str, node: NodeId, data: bytes = b""
) -> tuple[int, bytes]:  # fmt: skip
    """Return the status and the body of an answer; 0 where there is none, or one that is too long."""
    door = url.replace("wss://", "https://", 1) + CLOSED_PATH + path
    try:
        async with (
            asyncio.timeout(ANSWER_S),
            http.request(
                method, door, data=data or None, ssl=PinnedNode(node), allow_redirects=False
            ) as response,
        ):
            length = response.content_length or 0
            if length > GENESIS_SIZE:
                return 0, b""
            return response.status, await response.read() if length else b""
    except (aiohttp.ClientError, OSError, TimeoutError):
        return 0, b""
