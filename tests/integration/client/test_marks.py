"""Two people and their devices over a real node: what they forward, pin, archive and mark."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.client.chat import Chat
from tests.helpers.people import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


def pinned(chat: Chat) -> list[tuple[str, str]]:
    return [(one.message.text, one.by) for one in chat.pinned]


async def test_what_was_said_in_one_place_is_said_in_another_and_kept_in_sight(
    house: House,
) -> None:
    anna, boris, clara = [await house.person(name) for name in ("Anna", "Boris", "Clara")]
    await house.meet(anna, boris, clara)
    await anna.keep(boris.me.account, nickname="Bobby")
    group = await anna.new_group("Hikers", [clara.me.account])
    said = await house.chat(boris, anna).send("We meet at nine")
    await house.until(lambda: len(house.chat(anna, boris).timeline) == 1)
    await group.forward(said.id)
    await house.until(lambda: any(len(one.timeline) > 2 for one in clara.chats))
    hers = next(one for one in clara.chats if one.title == "Hikers")
    shown = next(one for one in hers.timeline if one.text == "We meet at nine")
    assert shown.name == "Anna"
    assert shown.forwarded is not None
    assert (shown.forwarded.name, shown.forwarded.claimed) == ("Boris", "Boris")
    assert shown.forwarded.at == said.at
    await hers.pin(shown.id)
    await house.until(lambda: pinned(group) == [("We meet at nine", "Clara")])
    await group.pin(group.pinned[0].message.id, on=False)
    await house.until(lambda: pinned(hers) == [])
    private = await house.chat(clara, anna).send("I am late", reply=shown.id)
    theirs = house.chat(anna, clara)
    await house.until(lambda: len(theirs.timeline) == 1)
    answered = theirs.timeline[0].reply
    assert private.reply is not None
    assert answered is not None
    assert (answered.text, answered.elsewhere, answered.place) == (
        "We meet at nine",
        True,
        "Hikers",
    )
    far = house.chat(boris, clara)
    await house.chat(clara, boris).send("Who said that?", reply=shown.id)
    await house.until(lambda: len(far.timeline) == 1)
    unknown = far.timeline[0].reply
    assert unknown is not None
    assert (unknown.name, unknown.text) == ("", "")  # he is not in that group


async def test_ones_devices_keep_conversations_alike(house: House) -> None:
    desk, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(desk, boris)
    laptop = await house.second_device(desk)
    await house.met(laptop, boris)
    await house.chat(boris, desk).send("Hello")
    chats = [house.chat(one, boris) for one in (desk, laptop)]
    await house.until(lambda: all(len(one.timeline) == 1 for one in chats))
    await chats[0].mark_read()
    await chats[0].archive()
    await chats[0].mark_unread()
    await house.until(lambda: all(one.archived and one.marked for one in chats))
    await chats[1].mark_read()
    await house.until(lambda: not any(one.marked for one in chats))
    assert all(one.archived for one in chats)
    await house.chat(boris, desk).send("Are you there?")
    await house.until(lambda: all(len(one.timeline) == 2 for one in chats))
    assert not any(one.archived for one in chats)
    assert b"shelf" not in b"".join(
        path.read_bytes() for path in house._path.glob("node*/*") if path.is_file()
    )
