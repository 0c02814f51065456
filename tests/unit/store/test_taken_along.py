"""What a job tells along of the messages and chats it has changed is what would be read of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chatera.client.client import Client
from chatera.client.timeline import Timeline
from chatera.crypto.records import salt
from chatera.protocol.bodies import Edit, Reaction
from chatera.protocol.ids import account_text
from chatera.store import reading
from chatera.store.changes import Changes
from chatera.store.profile import Profile
from tests.helpers.lived import Home, lived
from tests.helpers.writer import Writer, batch, now_ms


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(Profile.create(tmp_path / "me", "Me"))
    yield home
    home.profile.close()


async def test_it_is_what_is_read_whatever_happens(home: Home) -> None:
    compared = [0, 0]

    def compare(changes: Changes) -> None:
        views = home.store.views
        assert changes.messages == views.messages(list(changes.numbers))
        compared[0] += len(changes.messages)
        if changes.touched:
            assert changes.counted == views.chats(changes.touched)
            compared[1] += len(changes.touched)

    home.store.observe(compare)
    anna, conv = await lived(home)
    said = [anna.text(conv, f"number {n}") for n in range(4)]
    await home.store.take(batch(*said))
    about = Edit(salt=salt(), target=said[0].id, text="better")
    liked = Reaction(salt=salt(), target=said[1].id, emoji="x", on=True)
    await home.store.take(batch(anna.event(conv, about), anna.event(conv, liked)))
    assert min(compared) > 10


async def test_of_many_only_what_is_seen_is_read(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.store.me)
    few, many = reading.TAKEN_ALONG, reading.TAKEN_ALONG + 1
    for count, told in ((few, few), (many, 0)):
        await home.store.take(
            batch(*(anna.text(conv, f"{n}") for n in range(count)), people=[anna])
        )
        changes = home.told[-1]
        assert (len(changes.numbers), len(changes.messages)) == (count, told)
        assert changes.counted is not None


async def test_a_message_that_comes_is_shown_without_being_read_again(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    anna = Writer("Anna")
    conv = anna.direct(profile.identity.account)
    first = anna.text(conv, "first")
    await client._store.take(batch(first, people=[anna]))
    chat = client.chats.with_person(account_text(anna.account))
    timeline: Timeline = chat.timeline
    assert [one.text for one in timeline] == ["first"]
    read: list[str] = []
    profile.database.read.set_trace_callback(read.append)
    await client._store.take(batch(anna.text(conv, "second")))
    assert [one.text for one in timeline] == ["first", "second"]
    edit = Edit(salt=salt(), target=first.id, text="better")
    await client._store.take(batch(anna.event(conv, edit)))
    assert [one.text for one in timeline] == ["better", "second"]
    profile.database.read.set_trace_callback(None)
    assert [one for one in read if "FROM messages" in one] == []
    assert chat.unread == 2
    await client.stop()
    profile.close()
