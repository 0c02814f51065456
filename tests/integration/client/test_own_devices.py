"""A person's devices: what they are called, and what happens to one that is taken away."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.crypto.phrase import phrase_of
from chatera.protocol.errors import UserError
from tests.helpers.linking import another_device
from tests.helpers.people import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


async def three(house: House, tmp_path: Path) -> tuple[Client, Client, Client, Client]:
    """Return a person's three devices, and somebody they know."""
    desk, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(desk, boris)
    await desk.devices.rename(desk.me.device, "Desk")
    laptop = await another_device(house, desk, tmp_path / "laptop", "Laptop")
    old = await another_device(house, desk, tmp_path / "old", "Old one")
    mine = (desk, laptop, old)
    await house.until(lambda: all(names(one) == {"Desk", "Laptop", "Old one"} for one in mine))
    for one in mine:
        await house.met(one, boris)
    return desk, laptop, old, boris


def names(client: Client) -> set[str]:
    return {one.name for one in client.devices}


def removed(client: Client) -> list[str]:
    return [one.name for one in client.devices if one.removed]


def texts(chat: Chat) -> list[str]:
    return [one.text for one in chat.timeline]


def is_online(client: Client) -> bool:
    return any(one.state == "online" for one in client.communities)


async def test_names_are_known_on_all_own_devices_and_nowhere_else(
    house: House, tmp_path: Path
) -> None:
    desk, laptop, _, boris = await three(house, tmp_path)
    assert [one.name for one in desk.devices] == ["Desk", "Laptop", "Old one"]
    assert [one.name for one in laptop.devices] == ["Laptop", "Desk", "Old one"]
    told: list[None] = []
    desk.devices.observe(lambda: told.append(None))
    await laptop.devices.rename(desk.me.device, "Big desk")
    await house.until(lambda: "Big desk" in names(desk))
    await house.until(
        lambda: bool(told)
    )  # a moment later: the name is there before its change is told
    await desk.emoticons.add(":cat:", b"a picture of my own")
    await house.until(lambda: [one.code for one in laptop.emoticons.all()] == [":cat:"])
    await laptop.emoticons.rename(":cat:", ":dog:")
    await house.until(lambda: [one.code for one in desk.emoticons.all()] == [":dog:"])
    assert b"a picture of my own" not in stored(house)
    for wrong in ("", "two\nlines", "x" * 65):
        with pytest.raises(UserError):
            await desk.devices.rename(desk.me.device, wrong)
    for unknown in ("d_nothing", boris.me.device):
        with pytest.raises(UserError):
            await desk.devices.rename(unknown, "Mine")
    # They were sealed, and no chat is there because of them.
    assert all(chat.account != desk.me.account for one in (desk, laptop) for chat in one.chats)
    assert b"Big desk" not in stored(house)
    assert {one.name for one in boris.devices} == {""}


def stored(house: House) -> bytes:
    found = [path for path in house._path.glob("node*/*") if path.is_file()]
    assert found
    return b"".join(path.read_bytes() for path in found)


async def test_a_device_that_is_taken_away_goes_off_and_stays_readable(
    house: House, tmp_path: Path
) -> None:
    desk, laptop, old, boris = await three(house, tmp_path)
    await house.chat(old, boris).send("From the old one")
    theirs = house.chat(boris, desk)
    await house.until(lambda: texts(theirs) == ["From the old one"])
    await house.until(lambda: texts(house.chat(desk, boris)) == ["From the old one"])
    await desk.devices.remove(old.me.device)
    await house.until(lambda: not is_online(old))
    await house.until(lambda: removed(laptop) == ["Old one"] == removed(desk))
    assert "was removed" in old.problems[0]
    assert texts(house.chat(old, boris)) == ["From the old one"]
    with pytest.raises(UserError, match="was removed"):
        await house.chat(old, boris).send("Not any more")
    await house.chat(laptop, boris).send("From the laptop")
    await house.until(lambda: texts(theirs) == ["From the old one", "From the laptop"])
    await house.leave(old)
    old = await house.come_back(old)
    assert not is_online(old)
    assert "was removed" in old.problems[0]
    assert all("was removed" in one.problem for one in old.communities)
    assert texts(house.chat(old, boris)) == ["From the old one"]


async def test_a_device_that_was_away_hears_at_the_door_that_it_was_taken_away(
    house: House, tmp_path: Path
) -> None:
    desk, _, old, boris = await three(house, tmp_path)
    await house.leave(old)
    await desk.devices.remove(old.me.device)
    await desk.drained(10)
    old = await house.come_back(old)
    await house.until(lambda: bool(old.devices.problem))
    assert not is_online(old)
    with pytest.raises(UserError, match="was removed"):
        await house.chat(old, boris).send("Not any more")


async def test_a_stolen_device_is_shut_out_by_the_phrase_and_the_others_go_on(
    house: House, tmp_path: Path
) -> None:
    desk, laptop, old, boris = await three(house, tmp_path)
    root = desk.profile.keyring.root
    assert root is not None
    await house.leave(laptop)
    with pytest.raises(UserError, match="another account"):
        await desk.devices.remove_stolen(old.me.device, " ".join(phrase_of(bytes(16))))
    with pytest.raises(UserError, match="are using"):
        await desk.devices.remove_stolen(desk.me.device, " ".join(phrase_of(root)))
    await desk.devices.remove_stolen(old.me.device, " ".join(phrase_of(root)))
    await house.until(lambda: not is_online(old))
    await house.until(
        lambda: not old.devices.can_change
    )  # the node hangs up as soon as it has told
    laptop = await house.come_back(laptop)
    # In this order: the writer's thread may take the manifest in between, by which it could sign no more without its new key.
    await house.until(lambda: removed(laptop) == ["Old one"] and laptop.devices.can_change)
    assert laptop.profile.identity.epoch == desk.profile.identity.epoch == 1
    assert laptop.profile.identity.dsk.public == desk.profile.identity.dsk.public
    assert not old.profile.keyring.can_sign
    theirs = house.chat(boris, desk)
    await house.chat(desk, boris).send("0")
    await house.until(lambda: texts(theirs) == ["0"])
    await house.chat(laptop, boris).send("1")
    await house.until(lambda: texts(theirs) == ["0", "1"])
    phone = await another_device(house, laptop, tmp_path / "phone", "New one")
    await house.until(lambda: "New one" in names(desk))
    assert texts(house.chat(phone, boris)) == ["0", "1"]
