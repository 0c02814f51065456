"""A full disk: the node says so in words, goes on serving, and recovers when there is room again."""

import sqlite3
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp
import pytest

from chatera.protocol.frames import (
    AnyCommand,
    Page,
    PutParcels,
    Refused,
    Stored,
    TakePrekeys,
)
from tests.helpers.mail import leave, left, parcel, prekeys, take
from tests.helpers.node_client import Person, RawClient, start_node, until
from tests.helpers.small_disk import mounted_disk

SIZE = 2 * 1024 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 2 MiB in memory."""
    with mounted_disk(tmp_path / "small", str(SIZE)) as path:
        yield path


async def test_full_disk_hands_no_prekey_out(small_disk: Path) -> None:
    """What could not be kept did not happen: each key is handed out once, or is still there."""
    node = await start_node(small_disk / "data")
    anna, ben = Person(), Person()
    ours = prekeys(anna, one_time=20, one_time_kem=0)
    try:
        async with AsyncExitStack() as stack:
            a, b, *crowd = [
                await stack.enter_async_context(RawClient(node.url, person))
                for person in (anna, ben, *(Person() for _ in range(5)))
            ]
            await leave(a, ours)
            conv = await b.open_direct(anna.account)
            ballast = small_disk / "ballast"
            ballast.write_bytes(bytes(SIZE // 4))
            for size in (10_000, 1):
                while isinstance(await b.put(ben.text(conv, "x" * size)), Stored):
                    pass
            commands: list[AnyCommand] = [
                *(TakePrekeys(txn=n, devices=(anna.device,)) for n in range(100, 105)),
                PutParcels(txn=105, parcels=(parcel(ben, anna),)),
            ]
            for client, command in zip((*crowd, b), commands, strict=True):
                refused = await client.ask(command)
                assert isinstance(refused, Refused)
                assert refused.code == "storage"
            ballast.unlink()
            bundles = [(await take(client, anna))[0] for client in crowd]
            keys = {one.one_time.id for one in bundles if one.one_time is not None}
            assert len(keys) == len(crowd)
            assert await left(a) == {
                ours.signed.id, ours.last_resort.id, *(key.id for key in ours.one_time)
            } - keys  # fmt: skip
            page = await a.pull()
            assert isinstance(page, Page)
            assert page.parcels == ()
    finally:
        await node.stop()


async def test_full_disk_refuses_in_words_and_recovers(small_disk: Path) -> None:
    node = await start_node(small_disk / "data")
    anna, ben = Person(), Person()
    try:
        async with (
            RawClient(node.url, anna) as a,
            RawClient(node.url, ben) as b,
            aiohttp.ClientSession() as http,
        ):
            conv = await a.open_direct(ben.account)
            kept = []
            ballast = small_disk / "ballast"
            ballast.write_bytes(bytes(SIZE // 4))
            while True:
                event = anna.text(conv, "x" * 10_000)
                answer = await a.put(event)
                if isinstance(answer, Refused):
                    break
                assert isinstance(answer, Stored)
                kept.append(event.data)
            assert answer.code == "storage"
            assert "disk" in answer.message
            health = await http.get(node.url.replace("ws", "http", 1) + "/health")
            assert health.status == 503
            page = await b.pull()
            assert isinstance(page, Page)
            assert page.events
            assert isinstance(await a.put(event), Refused)
            ballast.unlink()

            async def recovered() -> bool:
                return isinstance(await a.put(event), Stored)

            await until(recovered)
            kept.append(event.data)
            health = await http.get(node.url.replace("ws", "http", 1) + "/health")
            assert health.status == 200
            got: list[bytes] = []
            after, more = 0, True
            while more:
                page = await b.pull(after)
                assert isinstance(page, Page)
                got += page.events
                after, more = page.position, page.more
            assert got == kept
    finally:
        await node.stop()
    with sqlite3.connect(small_disk / "data" / "node.db") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
