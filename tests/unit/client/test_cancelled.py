"""A job that was begun is told, whoever has stopped waiting for it."""

import asyncio
from pathlib import Path

import pytest

from chatera.client.client import Client
from chatera.client.happenings import Happening, MessageArrived
from chatera.protocol import frames
from chatera.protocol.ids import Position, account_text
from chatera.store.profile import Profile
from tests.helpers.people import House
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


async def test_a_cancellation_that_comes_with_the_answer_is_not_lost(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        anna = await house.person("Anna")
        session = anna.communities.links()[0].session
        question = frames.Pull(txn=session.next_txn(), after=Position(0))
        asking = asyncio.ensure_future(session.ask(question, frames.Page))
        await asyncio.sleep(0)  # it waits for its answer from now on
        answer = frames.Page(txn=question.txn, position=Position(0), more=False)
        session._asked[question.txn].set_result(answer)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
