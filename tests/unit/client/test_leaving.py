"""A community that is left at the same moment is neither kept connected nor followed to where it has moved."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import cast

import pytest

from chatera.client.community import Communities, Community
from chatera.client.happenings import Happening
from chatera.client.keeper import Keeper
from chatera.client.link import Dialler
from chatera.client.observers import Observers
from chatera.client.redirects import Redirects
from chatera.crypto.records import sign_redirect
from chatera.protocol.frames import Welcome
from chatera.protocol.ids import NodeId, Position, StoreId
from chatera.store.changes import Batch
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.waiting import until
from tests.helpers.writer import COMMUNITY, Writer, now_ms

THERE = NodeId(b"t" * 32)


class Connection:
    """Stands in for a link to a node of the community."""

    url, node, proven, problem = "wss://there:1", THERE, None, ""
    own_node = live = closed = ran = False

    def __init__(self) -> None:
        store, start = StoreId(b"s" * 16), Position(0)
        self.welcome = Welcome(store=store, position=start, time=0, community=COMMUNITY)
        self.named = {COMMUNITY}

    async def close(self) -> None:
        self.closed = True

    async def run(self, *_: object) -> str:
        self.ran = True
        return "eof"


class Node:
    """Stands in for a dialler: who is let in hears of it at once, and leaves before anything is written."""

    leaves: Callable[[], None]

    def __init__(self) -> None:
        self.connection = Connection()

    async def dial_any(self, *_: object, **__: object) -> Connection:
        asyncio.get_running_loop().call_soon(self.leaves)
        return self.connection


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    profile = Profile.create(tmp_path / "me", "Me")
    yield Store(profile, now_ms)
    profile.close()


async def town(store: Store) -> tuple[Communities, Community]:
    await store.adopt(COMMUNITY, (), name="Town", node=THERE, url="wss://here:1", typed=False)
    communities = Communities(store, lambda *_: None, lambda _: None)
    return communities, communities._by_id[COMMUNITY]


async def test_while_it_is_written_down_who_is_there(store: Store) -> None:
    communities, community = await town(store)
    node = Node()
    keeper = Keeper(COMMUNITY, communities, cast("Dialler", node))
    node.leaves = keeper.leave
    async with asyncio.timeout(5):
        await keeper.run()
    assert community.url == node.connection.url  # it was adopted
    assert node.connection.closed
    assert not node.connection.ran
    assert community.link is None


async def test_while_it_is_written_down_where_it_has_moved(store: Store) -> None:
    communities, community = await town(store)
    anna, elsewhere, told = Writer("Anna"), list[Community](), list[Happening]()
    word = sign_redirect(
        anna.identity, COMMUNITY, hlc=now_ms() << 16, node=THERE, addresses=("there",), port=1,
        on=True,
    )  # fmt: skip
    await store.take(
        Batch(community=COMMUNITY, scopes=(COMMUNITY,), manifests=(anna.manifest,),
              profiles=(anna.profile(),), redirects=(word,))
    )  # fmt: skip
    observers: Observers[[Happening]] = Observers()
    observers.add(told.append)
    following = Redirects(store, communities, observers, lambda _: "Anna", elsewhere.append)
    node = Node()
    node.leaves = lambda: setattr(community, "leaving", True)
    running = asyncio.ensure_future(following.run(cast("Dialler", node)))
    await until(lambda: community.moved is not None)
    await asyncio.sleep(0.1)
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    assert (elsewhere, told) == ([], [])
