"""A community that is left, or is elsewhere, is not kept connected by what was being dialled at that moment."""

import asyncio
from collections.abc import Callable
from typing import cast

import pytest

from chatera.client.community import Communities, Community
from chatera.client.keeper import Keeper
from chatera.client.link import Dialler
from chatera.protocol.errors import Refused
from chatera.protocol.ids import CommunityId

KEY = CommunityId(b"c" * 32)


class Connection:
    """Stands in for a link that was made."""

    closed = live = False

    async def close(self) -> None:
        self.closed = True


class Node:
    """Stands in for a dialler: answers when a test says so, and for communities that would be served."""

    def __init__(self) -> None:
        self.community = Community(KEY)
        self.community.url = "wss://127.0.0.1:1"
        self.dialled, self.answers = asyncio.Event(), asyncio.Event()
        self.adopting, self.adopted = asyncio.Event(), asyncio.Event()
        self.adopted.set()
        self.connection = Connection()
        self.places: list[str] = []
        self.served: list[object] = []
        self.refuses = False

    async def dial_any(self, urls: tuple[str, ...], *_: object, **__: object) -> Connection:
        """Answer as the first connection, or as another one each time after that."""
        self.places += urls
        self.dialled.set()
        await self.answers.wait()
        return self.connection if len(self.places) == 1 else Connection()

    def trouble(self, *_: object) -> None:
        return

    def find(self, key: CommunityId) -> Community | None:
        return self.community if key == KEY else None

    async def serve(self, link: Connection, *, wanted: Callable[[], bool]) -> None:
        """Know the community first, for which the disk is waited."""
        self.adopting.set()
        await self.adopted.wait()
        if self.refuses:
            raise Refused("no_right", "It mixes communities.")
        if wanted():
            self.served.append(link)
            link.live = True


async def test_what_answers_after_it_was_left_is_hung_up_on() -> None:
    node = Node()
    keeper = Keeper(KEY, cast("Communities", node), cast("Dialler", node))
    running = asyncio.ensure_future(keeper.run())
    await node.dialled.wait()
    keeper.leave()
    node.answers.set()
    async with asyncio.timeout(5):
        await running
    assert node.connection.closed
    assert not node.served


@pytest.mark.parametrize("end", ["left", "refused", "cancelled"])
async def test_what_does_not_come_to_be_served_is_hung_up_on(end: str) -> None:
    node = Node()
    node.adopted.clear()
    node.answers.set()
    keeper = Keeper(KEY, cast("Communities", node), cast("Dialler", node))
    running = asyncio.ensure_future(keeper.run())
    await node.adopting.wait()
    node.refuses = end == "refused"
    if end == "cancelled":
        running.cancel()
    else:
        keeper.leave()
    node.adopted.set()
    async with asyncio.timeout(5):
        await asyncio.gather(running, return_exceptions=True)
    assert node.connection.closed
    assert not node.served


async def test_what_answers_after_it_has_moved_is_hung_up_on() -> None:
    node = Node()
    keeper = Keeper(KEY, cast("Communities", node), cast("Dialler", node))
    running = asyncio.ensure_future(keeper.run())
    await node.dialled.wait()
    node.community.url = "wss://127.0.0.1:2"
    keeper.hurry()
    node.answers.set()
    async with asyncio.timeout(5):
        while not node.served:
            await asyncio.sleep(0)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert node.places[:2] == ["wss://127.0.0.1:1", "wss://127.0.0.1:2"]
    assert node.served[0] is not node.connection
