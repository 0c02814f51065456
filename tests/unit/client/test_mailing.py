"""Mail to single devices over a session whose node refuses, forgets, or has enough."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import cast

import pytest

from chatera.client.mailing import Mailing, Pace
from chatera.client.session import Session
from chatera.protocol import frames
from chatera.protocol.errors import Refused
from chatera.protocol.frames import AnyCommand, AnyFact
from chatera.protocol.ids import NodeId
from chatera.testing.memory_node import Member
from tests.helpers.town import COMMUNITY, Town, say
from tests.helpers.waiting import until


class Node:
    """Answers as a test says; parcels that it keeps are listed."""

    def __init__(self) -> None:
        self.challenge = frames.Challenge(
            version=1, caps=(frames.SEALED,), nonce=bytes(32), node=NodeId(bytes(32)),
            community=COMMUNITY,
        )  # fmt: skip
        self.kept: list[bytes] = []
        self.published = 0
        self.refuses: Callable[[AnyCommand], str] = lambda _: ""
        self.meanwhile: Callable[[], Awaitable[object]] | None = None

    def next_txn(self) -> int:
        return 0

    async def ask(self, command: AnyCommand, _kind: type[AnyFact]) -> AnyFact:
        if code := self.refuses(command):
            raise Refused(code, "No.")
        match command:
            case frames.PutParcels(parcels=parcels):
                self.kept += parcels
                if self.meanwhile is not None:
                    await self.meanwhile()
                return frames.ParcelsPut(txn=0)
            case frames.ListPrekeys():
                return frames.PrekeyIds(txn=0)
            case frames.TakePrekeys():
                return frames.Bundles(txn=0)
            case frames.PutPrekeys():
                self.published += 1
        return frames.Done(txn=0)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    town = Town(tmp_path)
    yield town
    town.close()


PACE = Pace()


async def _writing(town: Town, count: int, pace: Pace = PACE) -> tuple[Member, Node, Mailing]:
    """Return somebody with so many parcels to put."""
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(1)
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    await say(ada, conv, "Hello")
    await ada.push()
    for number in range(count):
        await say(ada, conv, str(number))
    node = Node()
    mail = Mailing(ada.store, cast("Session", node), (COMMUNITY,), lambda: town.now, pace)
    return ada, node, mail


async def test_a_parcel_that_a_node_finds_malformed_holds_up_no_other(town: Town) -> None:
    ada, node, mail = await _writing(town, 40)
    every = [one.data for one in ada.store.parcels_to_put(100)]
    bad = every[7]
    node.refuses = lambda command: (
        "malformed" if isinstance(command, frames.PutParcels) and bad in command.parcels else ""
    )
    await mail.send()
    assert sorted(node.kept) == sorted(set(every) - {bad})
    assert [one.data for one in ada.store.parcels_to_put(100)] == [bad]
    assert not mail.busy  # nobody who wants to leave waits for it


async def test_what_a_full_node_refuses_is_offered_again_and_all_of_it_only_once(
    town: Town,
) -> None:
    ada, node, mail = await _writing(town, 20, Pace(parcels=8, longest_pause=0.1))
    asked: list[AnyCommand] = []

    def full(command: AnyCommand) -> str:
        asked.append(command)
        return "too_many"

    node.refuses = full
    await mail.send()
    assert len(asked) == 3
    node.refuses = lambda _: ""
    running = asyncio.ensure_future(mail.run())
    await until(lambda: not ada.store.parcels_to_put(1))
    assert len(node.kept) == 20
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_a_node_that_keeps_no_prekeys_is_of_use_for_everything_else(
    town: Town,
) -> None:
    _, node, mail = await _writing(town, 1, Pace(upkeep=0.1))
    node.refuses = lambda command: "storage" if isinstance(command, frames.PutPrekeys) else ""
    await mail.publish()
    running = asyncio.ensure_future(mail.run())
    await until(lambda: node.kept)
    assert not node.published
    node.refuses = lambda _: ""
    await until(lambda: node.published)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_prekeys_are_renewed_on_a_connection_that_lasts(
    town: Town,
) -> None:
    _, node, mail = await _writing(town, 0, Pace(longest_upkeep=0.1))
    running = asyncio.ensure_future(mail.run())
    await until(lambda: node.published > 1)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_what_is_written_while_parcels_are_put_leaves_the_next_time(town: Town) -> None:
    """Or the messages of somebody who writes without a pause would wait for ever behind their own parcels."""
    ada, node, mail = await _writing(town, 20, Pace(parcels=8))
    before = [one.data for one in ada.store.parcels_to_put(100)]
    [(conv,)] = ada.store.rows("SELECT DISTINCT conv FROM outbox")
    node.meanwhile = lambda: say(ada, conv, "and more")
    async with asyncio.timeout(20):
        await mail.send()
    assert node.kept == before
    assert len(ada.store.parcels_to_put(100)) == 3
    node.meanwhile = None
    await mail.send()
    assert not ada.store.parcels_to_put(1)
