"""Clients against a real node: what people do, and what must never be lost."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.store.database import DamagedStore
from chatera.store.profile import Profile
from chatera_server.handlers.login import CAPS
from tests.helpers.people import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


async def test_two_people_talk_and_see_each_others_marks(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    chat = house.chat(anna, boris)
    message = await chat.send("Hello Boris")
    assert await anna.wait_until(message.id, "delivered", 10) == "delivered"
    theirs = house.chat(boris, anna)
    await house.until(lambda: len(theirs.timeline) == 1)
    assert theirs.timeline[0].text == "Hello Boris"
    assert theirs.timeline[0].name == "Anna"
    assert theirs.unread == 1
    await theirs.mark_read()
    assert await anna.wait_until(message.id, "read", 10) == "read"
    await house.until(lambda: chat.timeline[0].state == "read")


async def test_edits_reactions_replies_and_deletions_reach_the_other_side(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    message = await chat.send("Helo", mentions=(boris.me.account,))
    await house.until(lambda: len(theirs.timeline) == 1)
    assert theirs.mentions == 1
    await chat.edit(message.id, "Hello")
    await house.until(lambda: theirs.timeline[0].text == "Hello" and theirs.timeline[0].edited)
    answer = await theirs.send("Good morning", reply=message.id)
    await theirs.react(message.id, "👍")
    await house.until(lambda: len(chat.timeline) == 2 and bool(chat.timeline[0].reactions))
    assert chat.timeline[1].reply is not None
    assert chat.timeline[1].reply.text == "Hello"
    assert chat.timeline[0].reactions == (("👍", (boris.me.account,)),)
    await theirs.redact(answer.id)
    await house.until(lambda: chat.timeline[1].deleted)
    assert chat.timeline[1].text == ""
    assert [one.text for one in await anna.search("hel")] == ["Hello"]
    assert await anna.search("morning") == []


async def test_a_group_lives(house: House) -> None:
    anna, boris, clara = [await house.person(name) for name in ("Anna", "Boris", "Clara")]
    await house.meet(anna, boris, clara)
    chat = await anna.new_group("Hikers", [boris.me.account])
    await chat.send("Who comes along?")
    await house.until(lambda: any(one.title == "Hikers" and one.unread for one in boris.chats))
    theirs = next(one for one in boris.chats if one.title == "Hikers")
    assert {member.name for member in theirs.members} == {"Anna", "Boris"}
    await theirs.send("Me")
    await chat.add(clara.me.account)
    await house.until(lambda: any(one.title == "Hikers" for one in clara.chats))
    hers = next(one for one in clara.chats if one.title == "Hikers")
    after = await chat.send("Welcome")
    await house.until(lambda: "Welcome" in [one.text for one in hers.timeline])
    assert "Who comes along?" not in [one.text for one in hers.timeline]
    assert await anna.wait_until(after.id, "delivered", 10) == "delivered"
    await theirs.leave()
    await house.until(lambda: len(hers.members) == 2)
    await chat.rename("Walkers")
    await house.until(lambda: hers.title == "Walkers")
    await chat.remove(clara.me.account)
    await house.until(lambda: hers.my_role == "")


async def test_who_was_away_gets_everything_once_and_in_order(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    await house.leave(boris)
    chat = house.chat(anna, boris)
    for number in range(200):
        await chat.send(f"message {number}")
    await anna.drained(10)
    boris = await house.come_back(boris)
    theirs = house.chat(boris, anna)
    await house.until(lambda: len(theirs.timeline) == 200)
    assert [one.text for one in theirs.timeline] == [f"message {n}" for n in range(200)]


async def test_what_is_written_without_a_node_leaves_when_it_is_back(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    await house.node_ends()
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    message = await chat.send("Are you there?")
    assert message.state == "waiting"
    assert [one.id for one in anna.outbox()] == [message.id]
    await house.node_starts()
    assert await anna.wait_until(message.id, "delivered", 30) == "delivered"
    assert [one.text for one in theirs.timeline] == ["Are you there?"]


async def test_an_empty_node_gets_everything_back_from_its_clients(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    group = await anna.new_group("Hikers", [boris.me.account])
    said = await group.send("In the group")
    direct = await house.chat(anna, boris).send("Between us")
    assert await anna.wait_until(said.id, "delivered", 10) == "delivered"
    assert await anna.wait_until(direct.id, "delivered", 10) == "delivered"
    await house.leave(boris)
    await house.node_ends()
    await house.node_starts(empty=True)
    await house.until(lambda: any(one.state == "online" for one in anna.communities))
    clara = await house.person("Clara")
    await house.met(anna, clara)
    await group.add(clara.me.account)
    late = await house.chat(anna, boris).send("Later")
    boris = await house.come_back(boris)
    assert await anna.wait_until(late.id, "delivered", 20) == "delivered"
    theirs = house.chat(boris, anna)
    assert [one.text for one in theirs.timeline] == ["Between us", "Later"]
    await house.until(lambda: any(one.title == "Hikers" for one in clara.chats))


@pytest.mark.parametrize("hours", [1, -30])
async def test_a_wrong_clock_is_put_right(house: House, hours: int) -> None:
    anna = await house.person("Anna", clock_ahead_ms=hours * 3_600_000)
    boris = await house.person("Boris")
    await house.meet(anna, boris)
    first = await house.chat(anna, boris).send("From the future")
    second = await house.chat(anna, boris).send("And again")
    assert await anna.wait_until(second.id, "delivered", 15) == "delivered"
    assert await anna.wait_until(first.id, "delivered", 15) == "delivered"
    assert [one.text for one in house.chat(boris, anna).timeline] == [
        "From the future",
        "And again",
    ]
    assert [one.text for one in house.chat(anna, boris).timeline] == [
        "From the future",
        "And again",
    ]


async def test_blocked_people_are_not_heard(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    await boris.block(anna.me.account)
    message = await house.chat(anna, boris).send("Hello?")
    assert await anna.wait_until(message.id, "delivered", 0.5) == "stored"
    theirs = house.chat(boris, anna)
    assert len(theirs.timeline) == 0
    await boris.block(anna.me.account, False)
    await house.until(lambda: len(theirs.timeline) == 1)


async def test_presence_typing_and_profiles_travel(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    await chat.send("So that there is a conversation")
    await house.until(lambda: len(theirs.timeline) == 1)
    boris.set_status("busy")
    await house.until(lambda: house.seen(anna, boris).status == "busy")
    theirs.set_typing(True)
    await house.until(lambda: chat.typing == ["Boris"])
    await boris.set_profile(name="Борис", message="on the road", picture=b"picture")
    await house.until(lambda: house.seen(anna, boris).picture == b"picture")
    assert house.seen(anna, boris).name == chat.title == "Борис"
    assert house.seen(anna, boris).message == "on the road"
    await house.leave(boris)
    await house.until(lambda: house.seen(anna, boris).status == "offline")


async def test_a_store_built_anew_refills_from_the_node(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    mine = await house.chat(anna, boris).send("Mine")
    await house.chat(boris, anna).send("Theirs")
    assert await anna.wait_until(mine.id, "delivered", 10) == "delivered"
    await house.until(lambda: len(house.chat(anna, boris).timeline) == 2)
    account, path = anna.me.account, anna.profile.path
    await house.leave(anna)
    (path / "store.db").write_bytes(b"damaged" * 1000)
    with pytest.raises(DamagedStore):
        Profile.open(path)
    Profile.rebuild(path, "Anna").close()
    anna = await house.come_back(anna)
    await house.connect(anna)
    await house.met(anna, boris)
    assert anna.me.account == account
    again = house.chat(anna, boris)
    await house.until(lambda: [one.text for one in again.timeline] == ["Mine", "Theirs"])
    assert again.timeline[0].own
    later = await again.send("Later")
    assert await anna.wait_until(later.id, "delivered", 10) == "delivered"


@pytest.mark.parametrize("here", [True, False])
async def test_a_restored_copy_of_a_store_goes_on_as_a_new_device(
    house: House, *, here: bool
) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    await house.chat(anna, boris).send("Before the backup")
    await anna.drained(10)
    path, device = anna.profile.path, anna.me.device
    await house.leave(anna)
    backup = (path / "store.db").read_bytes()
    anna = await house.come_back(anna)
    said = await house.chat(anna, boris).send("After the backup")
    assert await anna.wait_until(said.id, "delivered", 10) == "delivered"
    await house.leave(anna)
    (path / "store.db").write_bytes(backup)
    if not here:  # on another machine nothing tells, until it meets its own events
        house.move(path)
    anna = await house.come_back(anna)
    assert (anna.me.device == device) == (not here)
    await house.until(lambda: anna.me.device != device)
    chat = house.chat(anna, boris)
    later = await chat.send("After the restore")
    assert await anna.wait_until(later.id, "delivered", 20) == "delivered"
    expected = ["Before the backup", "After the backup", "After the restore"]
    # What this machine wrote and forgot comes without its key; the other one has it.
    await house.until(lambda: [one.text for one in chat.timeline] == expected)
    assert [one.text for one in house.chat(boris, anna).timeline] == expected


async def test_what_is_encrypted_waits_where_an_older_node_could_not_carry_it(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    assert house.node is not None
    house.node.logins.caps = ("relay", "blobs")
    for one in (anna, boris):
        await house.leave(one)
    anna, boris = [await house.come_back(one) for one in (anna, boris)]
    await house.until(lambda: any("older ChatEra" in one for one in anna.problems))
    said = await house.chat(anna, boris).send("Later")
    assert await anna.wait_until(said.id, "stored", 1) == "waiting"
    house.node.logins.caps = CAPS
    await house.leave(anna)
    await house.leave(boris)
    anna, boris = [await house.come_back(one) for one in (anna, boris)]
    assert await anna.wait_until(said.id, "delivered", 20) == "delivered"
    assert anna.problems == []
