"""Following a client, and ending that at any moment."""

import asyncio
from collections import deque
from pathlib import Path

from chatera.client.client import Client
from chatera.commands.command import Context
from chatera.commands.watching import watch
from chatera.store.profile import Profile
from tests.helpers.waiting import until
from tests.helpers.writer import Writer, batch, now_ms


async def test_a_watch_that_is_ended_while_it_waits_leaves_nothing_running(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    anna = Writer("Anna")
    told: deque[object] = deque()

    async def follow() -> None:
        async for record in watch.body(Context(client, asyncio.Event())):
            told.append(record["event"])

    before = asyncio.all_tasks()
    following = asyncio.create_task(follow())
    await until(lambda: "watching" in told)
    await client._store.take(batch(anna.text(anna.direct(client._store.me), "Hi"), people=[anna]))
    await until(lambda: "message" in told)
    following.cancel()
    await asyncio.gather(following, return_exceptions=True)
    assert asyncio.all_tasks() == before
    await client.stop()
    profile.close()
