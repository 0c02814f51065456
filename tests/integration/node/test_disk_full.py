"""A full disk: the node says so in words, goes on serving, and recovers when there is room again."""

import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest

from chatera.protocol.frames import Page, Refused, Stored
from tests.helpers.node_client import Person, RawClient, start_node, until

SIZE = 2 * 1024 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 2 MiB in memory."""
    path = tmp_path / "small"
    path.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(path)],
        check=False, capture_output=True,
    )  # fmt: skip
    if mounted.returncode:
        pytest.skip("mounting a small disk needs root")
    yield path
    subprocess.run(["umount", "-l", str(path)], check=True)


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
