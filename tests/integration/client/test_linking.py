"""A new device becomes one of a person's over real sockets, by link or by code, with all that was said; or not at all."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from pathlib import Path
from typing import Any, Self

import pytest

from chatera.client import joining, linking
from chatera.client.chat import Chat
from chatera.client.client import Client, wall_clock_ms
from chatera.client.joining import Joining, places_of
from chatera.client.linking import Offer, WrongCode
from chatera.client.wire import Ended, Wire, dial
from chatera.crypto.keys import Signer
from chatera.crypto.linking import TRIES, ListedDevice, NewDevice
from chatera.crypto.primitives import x25519_public
from chatera.protocol.errors import ChatEraError, StorageError, Unreachable, UserError
from chatera.protocol.ids import DeviceId
from chatera.protocol.linking import Accepted, Given, Request, Signature
from chatera.protocol.manifests import device_signed_bytes
from chatera.store.profile import Profile
from tests.helpers.devices import seeded
from tests.helpers.people import House
from tests.helpers.waiting import until

HERE = "127.0.0.1"


class Linking:
    """A listed device that is open for a new one, and whoever comes."""

    def __init__(self, client: Client, *, seconds: float = 60.0) -> None:
        self.client = client
        self.offer = Offer(client.devices, client.profile, [HERE], seconds=seconds)
        self.running = asyncio.ensure_future(self.offer.run())
        self._tasks: list[asyncio.Task[Any]] = [self.running]

    async def __aenter__(self) -> Self:
        await until(lambda: self.offer.link is not None or self.running.done())
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def text(self) -> str:
        return str(self.offer.link)

    def run(self, work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        task = asyncio.ensure_future(work)
        self._tasks.append(task)
        return task

    def join(
        self, path: Path, *, by_link: bool, name: str = "Laptop"
    ) -> tuple[Joining, "asyncio.Task[None]"]:
        new = Joining(path, name, wall_clock_ms)
        places, secret = places_of(self.text)
        return new, self.run(new.run(places, secret if by_link else None))

    async def asked(self) -> None:
        await until(lambda: self.offer.peer is not None)

    async def ends_with(self, error: type[ChatEraError]) -> str:
        with pytest.raises(error) as raised:
            await self.running
        assert self.offer.stage is linking.Stage.FAILED
        return str(raised.value)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


async def talked(house: House) -> tuple[Client, Client]:
    """Return two people who have talked, one of whom gets another device."""
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    await anna.set_profile(message="gone fishing", picture=b"\x89PNG a picture")
    first = await house.chat(anna, boris).send("Hello")
    await house.chat(anna, boris).edit(first.id, "Hello Boris")
    await house.until(lambda: len(house.chat(boris, anna).timeline) == 1)
    await house.chat(boris, anna).send("Hello Anna")
    await house.until(lambda: len(house.chat(anna, boris).timeline) == 2)
    group = await anna.new_group("Hikers", [boris.me.account])
    await group.send("Where to?")
    await anna.drained(10)
    return anna, boris


def texts(client: Client) -> dict[str, list[str]]:
    return {
        chat.title: [one.text for one in chat.timeline if one.kind == "text"]
        for chat in client.chats
    }


def last_text(chat: Chat) -> str:
    return [one.text for one in chat.timeline][-1]


def titles(client: Client) -> list[str]:
    return [one.title for one in client.devices]


async def test_by_link_the_new_device_has_everything_and_is_heard(
    house: House, tmp_path: Path
) -> None:
    anna, boris = await talked(house)
    async with Linking(anna) as one:
        new, task = one.join(tmp_path / "laptop", by_link=True, name="Anna's laptop")
        await one.asked()
        assert new.stage is joining.Stage.WAITING
        assert one.offer.peer is not None
        assert (one.offer.peer.name, one.offer.peer.needs_code) == ("Anna's laptop", False)
        one.offer.accept()
        await task
        assert await one.running == "Anna's laptop"
    assert (new.stage, one.offer.stage) == (joining.Stage.DONE, linking.Stage.DONE)
    assert new.count == one.offer.count >= one.offer.total == new.total > 0
    laptop = await house.enter(tmp_path / "laptop", online=False)
    assert texts(laptop) == texts(anna)
    assert (laptop.me.name, laptop.me.message) == ("Anna", "gone fishing")
    assert laptop.me.picture == b"\x89PNG a picture"
    assert laptop.me.account == anna.me.account
    assert laptop.me.device != anna.me.device
    assert laptop.profile.keyring.manifest == anna.profile.keyring.manifest
    assert laptop.profile.keyring.can_sign
    assert laptop.profile.keyring.root is None
    await laptop.start()
    await house.until(lambda: titles(laptop)[0] == "Anna's laptop")
    await house.chat(laptop, boris).send("From the laptop")
    chats = house.chat(boris, anna), house.chat(anna, boris)
    await house.until(lambda: all(last_text(chat) == "From the laptop" for chat in chats))
    here = anna.devices.get(laptop.me.device)
    assert here is not None
    assert not here.here
    assert not here.removed
    assert here.added is not None
    assert here.seen is not None


async def test_by_code_both_people_say_yes(house: House, tmp_path: Path) -> None:
    anna, _ = await talked(house)
    async with Linking(anna) as one:
        new, task = one.join(tmp_path / "laptop", by_link=False)
        await until(lambda: new.stage is joining.Stage.CODE)
        await one.asked()
        with pytest.raises(UserError, match="8 digits"):
            one.offer.accept(new.code[:-1])
        one.offer.accept(f"{new.code[:4]} {new.code[4:]}")
        await until(lambda: new.stage is joining.Stage.CONFIRMING)
        assert new.person == "Anna"
        assert not Profile.exists(tmp_path / "laptop")
        new.confirm(right=True)
        await task
        await one.running
    laptop = await house.enter(tmp_path / "laptop", online=False)
    assert texts(laptop) == texts(anna)


async def test_a_wrong_code_ends_everything_and_gives_nothing(house: House, tmp_path: Path) -> None:
    anna = await house.person("Anna")
    before = anna.profile.keyring.manifest
    async with Linking(anna) as one:
        new, task = one.join(tmp_path / "laptop", by_link=False)
        await one.asked()
        one.offer.accept(str((int(new.code) + 1) % 10**8).zfill(8))
        assert "Nothing was given" in await one.ends_with(WrongCode)
        with pytest.raises(Ended, match="not the right code"):
            await task
    assert new.stage is joining.Stage.FAILED
    assert not (tmp_path / "laptop").exists()
    assert anna.profile.keyring.manifest == before


async def test_whoever_stands_between_is_found_out_by_the_code(house: House) -> None:
    anna = await house.person("Anna")
    async with Linking(anna) as one:
        mine = NewDevice(seeded("the real one"))
        _, shown = mine.receive(
            ListedDevice(seeded("between"), bytes(32)).receive_hello(mine.hello)
        )
        wire = await greeted(one, NewDevice(seeded("between as new")))
        await wire.say(request(Signer.new()))
        await one.asked()
        one.offer.accept(shown.code)
        await one.ends_with(WrongCode)
        with pytest.raises(Ended):
            await wire.hear(Accepted)
        await wire.close()


async def test_after_a_no_another_one_may_come(house: House, tmp_path: Path) -> None:
    anna = await house.person("Anna")
    async with Linking(anna) as one:
        _, task = one.join(tmp_path / "stranger", by_link=True, name="A stranger's")
        await one.asked()
        _, second = one.join(tmp_path / "too-late", by_link=True)
        with pytest.raises(Ended, match="another one"):
            await second
        one.offer.decline()
        with pytest.raises(Ended, match="said no"):
            await task
        await until(lambda: one.offer.stage is linking.Stage.WAITING)
        with pytest.raises(UserError, match="No computer asks"):
            one.offer.accept()
        _, third = one.join(tmp_path / "laptop", by_link=True)
        await one.asked()
        one.offer.accept()
        await asyncio.gather(third, one.running)
    assert not (tmp_path / "stranger").exists()
    assert len(list(anna.devices)) == 2


async def test_a_no_on_the_new_device_leaves_nothing(house: House, tmp_path: Path) -> None:
    anna = await house.person("Anna")
    before = anna.profile.keyring.manifest
    async with Linking(anna) as one:
        new, task = one.join(tmp_path / "laptop", by_link=False)
        await one.asked()
        one.offer.accept(new.code)
        await until(lambda: new.stage is joining.Stage.CONFIRMING)
        new.confirm(right=False)
        with pytest.raises(UserError, match="Nothing was linked"):
            await task
        await one.ends_with(Ended)
    assert not (tmp_path / "laptop").exists()
    assert anna.profile.keyring.manifest == before


async def greeted(one: Linking, new: NewDevice) -> Wire:
    """Return a connection whose channel stands."""
    wire = await dial(places_of(one.text)[0])
    try:
        await wire.send(new.hello)
        reveal, channel = new.receive(await wire.receive())
    except Unreachable:
        await wire.close()
        raise
    await wire.send(reveal)
    wire.channel = channel
    return wire


def request(dk: Signer) -> Request:
    ik = x25519_public(seeded("ik")(32))
    return Request(name="Half", kind="desktop", caps=(), dk=DeviceId(dk.public), ik=ik)


async def given(one: Linking, dk: Signer) -> Wire:
    """Return a connection of a device that has been given its keys, and says nothing yet."""
    wire = await greeted(one, NewDevice(seeded("half"), places_of(one.text)[1]))
    await wire.say(request(dk))
    await one.asked()
    one.offer.accept()
    account = (await wire.hear(Accepted)).account
    await wire.say(Signature(sig=dk.sign(device_signed_bytes(account, DeviceId(dk.public)))))
    await wire.hear(Given)
    return wire


async def test_a_device_that_goes_before_it_has_kept_its_keys_is_not_listed(house: House) -> None:
    anna = await house.person("Anna")
    before = anna.profile.keyring.manifest
    async with Linking(anna) as one:
        wire = await given(one, Signer.new())
        await wire.close()
        await one.ends_with(Unreachable)
    assert anna.profile.keyring.manifest == before


async def test_a_device_is_listed_only_by_its_own_word(house: House) -> None:
    anna = await house.person("Anna")
    async with Linking(anna) as one:
        wire = await greeted(one, NewDevice(seeded("half"), places_of(one.text)[1]))
        await wire.say(request(Signer.new()))
        await one.asked()
        one.offer.accept()
        await wire.hear(Accepted)
        await wire.say(Signature(sig=bytes(64)))
        assert "something wrong" in await one.ends_with(Unreachable)
        await wire.close()
    assert len(list(anna.devices)) == 1


async def test_when_the_history_breaks_off_the_device_is_one_and_gets_the_rest_later(
    house: House, tmp_path: Path
) -> None:
    anna, boris = await talked(house)
    for number in range(400):
        await house.chat(anna, boris).send(f"{number} " + "x" * 2_000)
    path = tmp_path / "laptop"
    async with Linking(anna) as one:
        new, task = one.join(path, by_link=True)
        new.observe(lambda: new.end() if new.count else None)
        await one.asked()
        one.offer.accept()
        with pytest.raises(Ended):
            await task
        assert "not everything was brought over" in await one.ends_with(Unreachable)
    assert new.has_profile
    assert [one.title for one in anna.devices][1] == "Laptop"
    laptop = await house.enter(path, online=False)
    assert laptop.profile.keyring.is_listed
    assert texts(laptop) != texts(anna)
    device = laptop.me.device
    await house.leave(laptop)
    async with Linking(anna) as one:
        again, task = one.join(path, by_link=True)
        await one.asked()
        one.offer.accept()
        await asyncio.gather(task, one.running)
    assert again.count == one.offer.count
    laptop = await house.enter(path, online=False)
    assert laptop.me.device == device
    assert texts(laptop) == texts(anna)
    assert len(list(anna.devices)) == 2


async def test_a_listed_device_that_is_gone_leaves_a_whole_profile(
    house: House, tmp_path: Path
) -> None:
    anna, boris = await talked(house)
    for number in range(400):
        await house.chat(anna, boris).send(f"{number} " + "x" * 2_000)
    async with Linking(anna) as one:
        new, task = one.join(tmp_path / "laptop", by_link=True)
        one.offer.observe(lambda: one.offer.end() if one.offer.count else None)
        await one.asked()
        one.offer.accept()
        await one.ends_with(Ended)
        with pytest.raises(Unreachable):
            await task
    assert new.has_profile
    laptop = await house.enter(tmp_path / "laptop", online=False)
    assert laptop.me.account == anna.me.account


async def test_a_link_of_another_time_opens_nothing(house: House, tmp_path: Path) -> None:
    anna = await house.person("Anna")
    async with Linking(anna) as one:
        new = Joining(tmp_path / "laptop", "Laptop", wall_clock_ms)
        with pytest.raises(Unreachable):
            await new.run(places_of(one.text)[0], bytes(32))
        assert one.offer.peer is None
        assert one.offer.stage is linking.Stage.WAITING


async def test_codes_cannot_be_tried_out(house: House, tmp_path: Path) -> None:
    anna = await house.person("Anna")
    async with Linking(anna) as one:
        for number in range(TRIES):
            wire = await greeted(one, NewDevice(seeded(number)))
            await wire.close()
        with pytest.raises(Unreachable):
            await greeted(one, NewDevice(seeded("one more")))
        _, task = one.join(tmp_path / "laptop", by_link=True)  # a link has nothing to guess
        await one.asked()
        one.offer.accept()
        await asyncio.gather(task, one.running)


async def test_a_profile_of_somebody_else_is_left_alone(house: House, tmp_path: Path) -> None:
    anna = await house.person("Anna")
    Profile.create(tmp_path / "boris", "Boris").close()
    identity = (tmp_path / "boris" / "identity").read_bytes()
    async with Linking(anna) as one:
        _, task = one.join(tmp_path / "boris", by_link=True)
        await one.asked()
        one.offer.accept()
        with pytest.raises(UserError, match="another account"):
            await task
        await one.ends_with(Ended)
    assert (tmp_path / "boris" / "identity").read_bytes() == identity
    assert len(list(anna.devices)) == 1


async def test_a_directory_that_cannot_be_written_is_told_on_both_sides(
    house: House, tmp_path: Path
) -> None:
    anna = await house.person("Anna")
    (tmp_path / "in-the-way").write_text("a file")
    async with Linking(anna) as one:
        _, task = one.join(tmp_path / "in-the-way" / "laptop", by_link=True)
        await one.asked()
        one.offer.accept()
        with pytest.raises(StorageError):
            await task
        assert "disk" in await one.ends_with(Ended)
    assert len(list(anna.devices)) == 1


async def test_nobody_listens_for_ever(house: House, tmp_path: Path) -> None:
    anna = await house.person("Anna")
    async with Linking(anna, seconds=0.3) as one:
        link = one.text
        await one.ends_with(UserError)
    new = Joining(tmp_path / "laptop", "Laptop", wall_clock_ms)
    with pytest.raises(Unreachable, match="can't be reached"):
        await new.run(*places_of(link))
    assert not (tmp_path / "laptop").exists()


async def test_who_goes_while_the_person_thinks_is_forgotten(house: House, tmp_path: Path) -> None:
    anna = await house.person("Anna")
    async with Linking(anna) as one:
        new, task = one.join(tmp_path / "laptop", by_link=True)
        await one.asked()
        new.end()
        with pytest.raises(Ended):
            await task
        await until(lambda: one.offer.stage is linking.Stage.WAITING)
        assert one.offer.peer is None


@pytest.mark.parametrize("text", ["", "laptop", "chatera://link?nothing", "host:99999", ":1"])
def test_what_is_no_place_is_said_so(text: str) -> None:
    with pytest.raises(UserError):
        places_of(text)


def test_addresses_can_be_typed() -> None:
    assert places_of(" 192.168.1.10:41234 ") == ([("192.168.1.10", 41_234)], None)
    assert places_of("[fe80::1]:5") == ([("fe80::1", 5)], None)


async def test_what_has_no_place_there_ends_it(house: House) -> None:
    """A device that says something else in its place is given no history, and is not listed."""
    anna = await house.person("Anna")
    async with Linking(anna) as one:
        wire = await given(one, Signer.new())
        await wire.say(Signature(sig=b""))
        await one.ends_with(Unreachable)
        await wire.close()
    assert len(list(anna.devices)) == 1
