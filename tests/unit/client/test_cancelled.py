"""A job that was begun is told, whoever has stopped waiting for it."""

import asyncio
from pathlib import Path

from chatera.client.client import Client
from chatera.client.happenings import Happening, MessageArrived
from chatera.protocol.ids import account_text
from chatera.store.profile import Profile
from tests.helpers.waiting import until
from tests.helpers.writer import Writer, batch, now_ms


async def test_what_a_cancelled_task_took_in_is_shown_and_told(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    told: list[Happening] = []
    client.observe(told.append)
    anna = Writer("Anna")
    event = anna.text(anna.direct(profile.identity.account), "Hello")
    taking = asyncio.ensure_future(client._store.take(batch(event, people=[anna])))
    await asyncio.sleep(0)
    taking.cancel()
    await asyncio.gather(taking, return_exceptions=True)
    await until(lambda: [one for one in told if isinstance(one, MessageArrived)])
    chat = client.chats.with_person(account_text(anna.account))
    assert [one.text for one in chat.timeline] == ["Hello"]
    await client.stop()
    profile.close()
