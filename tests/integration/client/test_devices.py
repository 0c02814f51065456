"""One person with two devices, against a real node: what one does, the other shows; nothing is lost or doubled."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.client.chat import Chat
from chatera.client.client import Client
from tests.helpers.people import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


def texts(chat: Chat) -> list[str]:
    return [one.text for one in chat.timeline]


async def pair(house: House) -> tuple[Client, Client, Client]:
    """Return a person's two devices, and somebody they know."""
    desk, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(desk, boris)
    laptop = await house.second_device(desk)
    await house.met(laptop, boris)
    return desk, laptop, boris


async def test_what_one_device_does_the_other_shows(house: House) -> None:
    desk, laptop, boris = await pair(house)
    at_desk, on_laptop = house.chat(desk, boris), house.chat(laptop, boris)
    theirs = house.chat(boris, desk)
    first = await at_desk.send("From the desk")
    await house.until(lambda: texts(on_laptop) == ["From the desk"])
    assert on_laptop.timeline[0].own
    assert on_laptop.unread == 0
    await on_laptop.edit(first.id, "From my desk")
    await house.until(lambda: texts(theirs) == ["From my desk"] == texts(at_desk))
    second = await on_laptop.send("From the train")
    await house.until(lambda: len(theirs.timeline) == len(at_desk.timeline) == 2)
    await at_desk.redact(second.id)
    await house.until(lambda: theirs.timeline[1].deleted and on_laptop.timeline[1].deleted)
    await on_laptop.react(first.id, "👍")
    await house.until(lambda: bool(at_desk.timeline[0].reactions))
    await at_desk.react(first.id, "👍", False)
    await house.until(lambda: not theirs.timeline[0].reactions)
    await house.until(lambda: not on_laptop.timeline[0].reactions)


async def test_reading_on_one_device_is_reading(house: House) -> None:
    desk, laptop, boris = await pair(house)
    theirs = house.chat(boris, desk)
    sent = [await theirs.send(str(number)) for number in range(3)]
    at_desk, on_laptop = house.chat(desk, boris), house.chat(laptop, boris)
    await house.until(lambda: at_desk.unread == on_laptop.unread == 3)
    assert await boris.wait_until(sent[-1].id, "delivered", 10) == "delivered"
    await on_laptop.mark_read(sent[1].id)
    await house.until(lambda: at_desk.unread == on_laptop.unread == 1)
    await house.until(
        lambda: [one.state for one in theirs.timeline] == ["read", "read", "delivered"]
    )
    await at_desk.mark_read()
    await house.until(lambda: on_laptop.unread == 0 and theirs.timeline[2].state == "read")
    mine = await at_desk.send("answer")
    await house.until(lambda: len(theirs.timeline) == len(on_laptop.timeline) == 4)
    await theirs.mark_read()
    await house.until(lambda: on_laptop.timeline[3].state == at_desk.timeline[3].state == "read")
    assert await desk.wait_until(mine.id, "read", 1) == "read"


async def test_one_device_that_has_it_is_enough_for_two_ticks(house: House) -> None:
    desk, laptop, boris = await pair(house)
    await house.leave(desk)
    message = await house.chat(boris, laptop).send("Only the laptop is on")
    assert await boris.wait_until(message.id, "delivered", 10) == "delivered"
    await house.leave(laptop)
    late = await house.chat(boris, laptop).send("Nobody is")
    assert await boris.wait_until(late.id, "stored", 10) == "stored"
    desk = await house.come_back(desk)
    assert await boris.wait_until(late.id, "delivered", 10) == "delivered"
    assert texts(house.chat(desk, boris)) == ["Only the laptop is on", "Nobody is"]


@pytest.mark.parametrize("desk_first", [True, False])
async def test_both_away_and_back_in_any_order(house: House, desk_first: bool) -> None:
    desk, laptop, boris = await pair(house)
    await house.node_ends()
    at_desk, on_laptop = house.chat(desk, boris), house.chat(laptop, boris)
    for number in range(3):
        await at_desk.send(f"desk {number}")
        await on_laptop.send(f"laptop {number}")
    theirs = house.chat(boris, desk)
    await theirs.send("boris")
    await house.leave(desk)
    await house.leave(laptop)
    await house.node_starts()
    order = (desk, laptop) if desk_first else (laptop, desk)
    one = await house.come_back(order[0])
    await house.until(lambda: len(theirs.timeline) == 4)
    other = await house.come_back(order[1])
    await house.until(lambda: len(theirs.timeline) == 7)
    for client in (one, other):
        chat = house.chat(client, boris)
        await house.until(lambda chat=chat: len(chat.timeline) == 7)  # type: ignore[misc]
        assert texts(chat) == texts(theirs)
        await house.until(lambda client=client: not client.outbox())  # type: ignore[misc]


async def test_a_device_that_comes_later_knows_what_was_read_and_received(house: House) -> None:
    desk, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(desk, boris)
    at_desk, theirs = house.chat(desk, boris), house.chat(boris, desk)
    for number in range(5):
        await theirs.send(f"boris {number}")
    await house.until(lambda: at_desk.unread == 5)
    await at_desk.mark_read()
    message = await at_desk.send("mine")
    await house.until(lambda: len(theirs.timeline) == 6)
    await theirs.mark_read()
    assert await desk.wait_until(message.id, "read", 10) == "read"
    await desk.drained(10)
    laptop = await house.second_device(desk)
    await house.met(laptop, boris)
    on_laptop = house.chat(laptop, boris)
    await house.until(lambda: len(on_laptop.timeline) == 6)
    await house.until(lambda: on_laptop.unread == 0)
    await house.until(lambda: on_laptop.timeline[5].state == "read")


async def test_what_one_shows_of_oneself_is_the_same_on_both(house: House) -> None:
    desk, laptop, boris = await pair(house)
    await desk.set_profile(name="Anna B.", message="at the desk", picture=b"picture")
    await house.until(lambda: (laptop.me.name, laptop.me.message) == ("Anna B.", "at the desk"))
    await house.until(lambda: house.seen(boris, desk).picture == b"picture")
    await house.until(lambda: laptop.me.picture == b"picture")
    await house.leave(laptop)
    await desk.set_profile(message="still there")
    await house.until(lambda: house.seen(boris, desk).message == "still there")
    laptop = await house.come_back(laptop)
    await house.until(lambda: laptop.me.message == "still there")
    await laptop.set_profile(message="on the train")
    await house.until(lambda: desk.me.message == house.seen(boris, desk).message == "on the train")
    assert house.seen(boris, desk).name == "Anna B."
    third = await house.second_device(laptop)  # with a store that knows nothing but the name
    await house.until(lambda: third.me.message == "on the train")
    assert house.seen(boris, desk).message == "on the train"
    assert house.seen(boris, desk).picture == b"picture"


async def test_a_group_on_two_devices(house: House) -> None:
    desk, laptop, boris = await pair(house)
    theirs = await boris.new_group("Hikers", [desk.me.account])
    at_desk, on_laptop = [await group_of(house, one, "Hikers") for one in (desk, laptop)]
    await on_laptop.send("From the laptop")
    await at_desk.send("From the desk")
    await house.until(lambda: {"From the laptop", "From the desk"} <= set(texts(theirs)))
    await theirs.set_role(desk.me.account, "admin")
    await house.until(lambda: on_laptop.my_role == "admin")
    await on_laptop.rename("Walkers")
    await house.until(lambda: at_desk.title == theirs.title == "Walkers")
    await on_laptop.leave()
    await house.until(lambda: at_desk.my_role == on_laptop.my_role == "")
    assert {"From the laptop", "From the desk"} <= set(texts(theirs))


async def group_of(house: House, client: Client, title: str) -> Chat:
    """Return somebody's chat of a group, once they know of it."""
    await house.until(lambda: any(one.title == title for one in client.chats))
    return next(one for one in client.chats if one.title == title)


async def test_a_copied_profile_is_a_new_device_and_doubles_nothing(house: House) -> None:
    desk, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(desk, boris)
    await house.chat(desk, boris).send("Before the copy")
    await desk.drained(10)
    await house.node_ends()
    for number in range(700):  # more than one page
        await house.chat(desk, boris).send(f"waiting {number}")
    await house.leave(desk)
    copy = desk.profile.path.with_name("copy")
    shutil.copytree(desk.profile.path, copy)
    house.move(copy)
    await house.node_starts()
    desk = await house.come_back(desk)
    await house.chat(desk, boris).send("After the copy")
    await desk.drained(20)
    device = desk.me.device
    await house.leave(desk)
    other = await house.enter(copy)
    on_copy = house.chat(other, boris)
    await on_copy.send("From the copy")
    await house.until(lambda: other.me.device != device)
    desk = await house.come_back(desk)
    expected = [
        "Before the copy",
        *(f"waiting {n}" for n in range(700)),
        "After the copy",
        "From the copy",
    ]
    for client in (boris, other, desk):
        chat = house.chat(client, desk if client is boris else boris)
        await house.until(lambda chat=chat: len(chat.timeline) >= len(expected))  # type: ignore[misc]
        await house.until(lambda client=client: not client.outbox())  # type: ignore[misc]
        # What the other one wrote as the same device comes without its key, and is asked for.
        await house.until(lambda chat=chat: sorted(texts(chat)) == sorted(expected))  # type: ignore[misc]
    assert desk.me.device == device
    late = await on_copy.send("Still here")
    assert await other.wait_until(late.id, "delivered", 10) == "delivered"
    await house.until(lambda: texts(house.chat(desk, boris))[-1] == "Still here")


async def test_a_copied_profile_that_may_not_write_any_more_says_so(house: House) -> None:
    desk, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(desk, boris)
    theirs = await boris.new_group("Hikers", [desk.me.account])
    group = await group_of(house, desk, "Hikers")
    await desk.drained(10)
    copy = desk.profile.path.with_name("copy")
    await house.leave(desk)
    shutil.copytree(desk.profile.path, copy)
    house.move(copy)
    desk = await house.come_back(desk)
    group = await group_of(house, desk, "Hikers")
    await group.leave()
    await house.until(lambda: len(theirs.members) == 1)
    await house.leave(desk)
    other = await house.enter(copy, online=False)
    late = await (await group_of(house, other, "Hikers")).send("still there?")
    device = other.me.device
    await other.start()
    await house.until(lambda: other.me.device != device)
    assert await other.wait_until(late.id, "stored", 10) == "failed"
    assert "no longer a member" in other.outbox()[0].error
    direct = await house.chat(other, boris).send("but here I am")
    assert await other.wait_until(direct.id, "delivered", 10) == "delivered"


async def test_a_copied_profile_meets_a_node_that_is_empty(house: House) -> None:
    desk, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(desk, boris)
    await house.node_ends()
    await house.chat(desk, boris).send("waiting")
    await house.leave(desk)
    copy = desk.profile.path.with_name("copy")
    shutil.copytree(desk.profile.path, copy)
    house.move(copy)
    await house.node_starts(empty=True)
    desk = await house.come_back(desk)
    await house.chat(desk, boris).send("after")
    await desk.drained(20)
    device = desk.me.device
    await house.leave(desk)
    other = await house.enter(copy)
    await house.until(lambda: other.me.device != device)
    theirs = house.chat(boris, other)
    last = await house.chat(other, boris).send("from the copy")
    assert await other.wait_until(last.id, "delivered", 10) == "delivered"
    await house.until(lambda: texts(theirs) == ["waiting", "after", "from the copy"])
    await house.until(lambda: texts(house.chat(other, boris)) == texts(theirs))


async def test_a_member_who_is_taken_out_and_let_in_twice_in_one_session(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    clara = await house.person("Clara")
    await house.meet(anna, boris, clara)
    group = await anna.new_group("Hikers", [boris.me.account])
    for round_ in range(3):
        await group.add(clara.me.account)
        await house.until(lambda: any(one.my_role == "member" for one in clara.chats))
        hers = next(one for one in clara.chats if one.kind == "group")
        said = await group.send(f"Welcome {round_}")
        assert await anna.wait_until(said.id, "delivered", 10) == "delivered"
        assert texts(hers)[-1] == f"Welcome {round_}"
        await group.remove(clara.me.account)
        await house.until(lambda hers=hers: hers.my_role == "")  # type: ignore[misc]
        await group.set_role(boris.me.account, "admin")
        await group.set_role(boris.me.account, "member")
        await anna.drained(10)
