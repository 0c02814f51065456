"""What others may see of a person, watched where it would pass: at the node."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from chatera.client.client import Client
from chatera.protocol.errors import StorageError
from chatera.protocol.frames import ReceiptPut, Typing
from chatera.protocol.ids import NONE, account_text, event_text
from chatera.protocol.receipts import Receipt
from chatera.store import options
from chatera.store.options import Options
from chatera.store.profile import Profile
from chatera_server.bus.bus import Notice
from tests.helpers.people import House

PRIVATE = Options(share_read=False, share_typing=False)


class Watch:
    """Everything a node passes on."""

    def __init__(self, house: House) -> None:
        assert house.node is not None
        self._facts: list[object] = []
        house.node.bus.subscribe(self._heard)

    def _heard(self, notices: Sequence[Notice]) -> None:
        self._facts += [notice.fact for notice in notices]

    def read_by(self, person: Client) -> list[str]:
        """Return the messages up to which somebody told to have read, zeros left out."""
        return [event_text(one.read) for one in self._receipts_of(person) if one.read != NONE]

    def got_by(self, person: Client) -> list[str]:
        """Return the messages up to which somebody told to have received."""
        return [event_text(one.got) for one in self._receipts_of(person)]

    def _receipts_of(self, person: Client) -> list[Receipt]:
        facts = [one for one in self._facts if isinstance(one, ReceiptPut)]
        receipts = [Receipt.parse(one.receipt) for one in facts]
        return [one for one in receipts if account_text(one.account) == person.me.account]

    def typed_by(self, person: Client) -> int:
        """Return how often somebody was said to be writing."""
        signals = [one for one in self._facts if isinstance(one, Typing)]
        return sum(account_text(one.account) == person.me.account for one in signals)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


async def test_who_hides_what_they_read_tells_the_arrival_only(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    watch = Watch(house)
    await boris.obey(PRIVATE)
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    await chat.send("one")
    await house.until(lambda: theirs.unread == 1)
    await theirs.mark_read()
    assert theirs.unread == 0
    second = await chat.send("two")
    assert await anna.wait_until(second.id, "delivered", 10) == "delivered"
    await theirs.mark_read()
    third = await chat.send("three")
    assert await anna.wait_until(third.id, "delivered", 10) == "delivered"
    assert theirs.unread == 1
    assert third.id in watch.got_by(boris)
    assert watch.read_by(boris) == []
    assert [one.state for one in chat.timeline] == ["delivered"] * 3


async def test_what_was_told_before_stays_told(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    watch = Watch(house)
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    first = await chat.send("one")
    await house.until(lambda: theirs.unread == 1)
    await theirs.mark_read()
    assert await anna.wait_until(first.id, "read", 10) == "read"
    await boris.obey(PRIVATE)
    second = await chat.send("two")
    await house.until(lambda: theirs.unread == 1)
    await theirs.mark_read()
    third = await chat.send("three")
    assert await anna.wait_until(third.id, "delivered", 10) == "delivered"
    assert set(watch.read_by(boris)) == {first.id}
    assert [one.state for one in chat.timeline] == ["read", "delivered", "delivered"]
    await boris.obey(Options())
    await theirs.mark_read()
    assert await anna.wait_until(second.id, "read", 10) == "read"


async def test_in_a_group_one_hidden_reader_says_nothing_either(house: House) -> None:
    anna, boris, clara = [await house.person(name) for name in ("Anna", "Boris", "Clara")]
    await house.meet(anna, boris, clara)
    watch = Watch(house)
    await boris.obey(PRIVATE)
    group = await anna.new_group("Hikers", [boris.me.account, clara.me.account])
    said = await group.send("Who comes?")
    for person in (boris, clara):
        await house.until(lambda who=person: any(one.unread for one in who.chats))  # type: ignore[misc] # mypy can't infer a lambda with a default
        await next(one for one in person.chats if one.unread).mark_read()
    await house.until(lambda: said.id in watch.read_by(clara))
    again = await group.send("Tomorrow")
    assert await anna.wait_until(again.id, "delivered", 10) == "delivered"
    assert watch.read_by(boris) == []


async def test_who_hides_what_they_read_does_not_see_what_others_read(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    watch = Watch(house)
    await anna.obey(PRIVATE)
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    message = await chat.send("one")
    await house.until(lambda: theirs.unread == 1)
    await theirs.mark_read()
    await house.until(lambda: message.id in watch.read_by(boris))
    answer = await theirs.send("the receipt came before this")
    await house.until(lambda: len(chat.timeline) == 2)
    assert chat.timeline[1].id == answer.id
    assert chat.timeline[0].state == "delivered"
    await anna.obey(Options())
    await house.until(lambda: chat.timeline[0].state == "read")


async def test_what_was_read_offline_is_withdrawn_before_it_leaves(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    await chat.send("one")
    await house.until(lambda: theirs.unread == 1)
    await house.node_ends()
    await theirs.mark_read()
    await boris.obey(PRIVATE)
    await house.node_starts()
    watch = Watch(house)
    second = await chat.send("two")
    assert await anna.wait_until(second.id, "delivered", 30) == "delivered"
    assert watch.read_by(boris) == []
    assert theirs.unread == 1


async def test_nobody_hears_of_hidden_writing_and_the_hidden_hear_of_nobody(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    watch = Watch(house)
    await boris.obey(PRIVATE)
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    theirs.set_typing(True)
    theirs.set_typing(False)
    await theirs.send("behind the typing")
    await house.until(lambda: len(chat.timeline) == 1)
    assert watch.typed_by(boris) == 0
    chat.set_typing(True)
    await house.until(lambda: watch.typed_by(anna) == 1)
    await chat.send("behind the typing")
    await house.until(lambda: len(theirs.timeline) == 2)
    assert theirs.typing == []
    await boris.obey(Options())
    theirs.set_typing(True)
    await house.until(lambda: chat.typing == ["Boris"])


async def test_the_profile_s_own_file_counts_from_the_start(house: House, tmp_path: Path) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    await house.leave(boris)
    options.save(tmp_path / "profile-Boris" / options.SETTINGS, PRIVATE)
    watch = Watch(house)
    boris = await house.come_back(boris)
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    theirs.set_typing(True)
    message = await chat.send("one")
    await house.until(lambda: theirs.unread == 1)
    await theirs.mark_read()
    answer = await theirs.send("read it")
    await house.until(lambda: len(chat.timeline) == 2)
    assert chat.timeline[1].id == answer.id
    assert await anna.wait_until(message.id, "delivered", 10) == "delivered"
    assert (watch.read_by(boris), watch.typed_by(boris)) == ([], 0)


def test_settings_nobody_can_use_are_not_taken_for_openness(tmp_path: Path) -> None:
    Profile.create(tmp_path / "profile", "Anna").close()
    (tmp_path / "profile" / options.SETTINGS).write_text('share_read = "perhaps"\n')
    profile = Profile.open(tmp_path / "profile")
    with pytest.raises(StorageError, match="can't be used"):
        Client(profile)
    profile.close()
