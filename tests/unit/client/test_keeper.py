"""A community that is left, or is elsewhere, is not kept connected by what was being dialled at that moment."""

import asyncio
from typing import cast

from chatera.client.community import Communities, Community
from chatera.client.keeper import Keeper
from chatera.client.link import Dialler
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
        self.connection = Connection()
        self.places: list[str] = []
        self.served: list[object] = []

    async def dial_any(self, urls: tuple[str, ...], *_: object, **__: object) -> Connection:
        """Answer as the first connection, or as another one each time after that."""
        self.places += urls
        self.dialled.set()
        await self.answers.wait()
        return self.connection if len(self.places) == 1 else Connection()

    def find(self, key: CommunityId) -> Community | None:
        return self.community if key == KEY else None

    async def serve(self, link: Connection) -> None:
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
