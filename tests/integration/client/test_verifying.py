"""Comparing short numbers over messages, with real clients around a node, and with those who stand between."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.happenings import Happening, VerificationChanged
from chatera.client.verifying import Verification
from chatera.crypto.records import salt
from chatera.crypto.sas_exchange import MOST_MS
from chatera.crypto.sas_messages import Cancel, Reason, Start, exchange_named
from chatera.protocol.bodies import Sas, Verified
from chatera.protocol.errors import UserError
from chatera.protocol.header import Event
from chatera.protocol.ids import AccountId, ConversationId, from_text
from tests.helpers.people import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


async def two(house: House) -> tuple[Client, Client]:
    anna, bob = await house.person("Anna"), await house.person("Bob")
    await house.meet(anna, bob)
    return anna, bob


async def running(house: House, client: Client, other: Client) -> Verification:
    """Return what runs with somebody, once it is there."""
    found: list[Verification] = []

    def look() -> bool:
        one = client.verifications.with_person(other.me.account)
        found.extend([one] if one else [])
        return one is not None

    await house.until(look)
    return found[0]


def state(one: Verification) -> str:
    return one.state


async def shown(house: House, *both: Verification) -> None:
    await house.until(lambda: all(one.state == "compare" for one in both))


def is_verified(client: Client, other: Client) -> bool:
    person = client.people.get(other.me.account)
    return person is not None and person.verified is not None


def account(client: Client) -> AccountId:
    return AccountId(from_text("a_", client.me.account))


def conversation(client: Client, other: Client) -> ConversationId:
    store = client._store
    return store.direct_conversation(account(other), client.community_for(account(other)))


async def say(client: Client, other: Client, *messages: bytes) -> None:
    """Write messages of a comparison by hand."""
    for message in messages:
        await client._store.author(conversation(client, other), Sas(salt=salt(), message=message))


def said(client: Client, other: Client) -> list[bytes]:
    """Return the messages of comparisons in a conversation, own ones too, as they came."""
    rows = client._store.rows(
        "SELECT data FROM events WHERE conv = ? ORDER BY n", conversation(client, other)
    )
    bodies = [
        client._store._replica.reader.read(client._store._database.read, Event.parse(row[0]))
        for row in rows
    ]
    return [body.message for body in bodies if isinstance(body, Sas)]


async def test_two_people_verify_each_other(house: House) -> None:
    anna, bob = await two(house)
    told: list[Happening] = []
    bob.observe(told.append)
    annas = await anna.verify(bob.me.account)
    assert state(annas) == "waiting"
    bobs = await running(house, bob, anna)
    assert (bobs.state, bobs.ours, annas.ours) == ("asked", False, True)
    await house.until(lambda: any(isinstance(one, VerificationChanged) for one in told))
    assert await bob.verify(anna.me.account) is bobs
    await shown(house, annas, bobs)
    assert annas.numbers == bobs.numbers
    assert len(annas.pictures) == 7
    assert annas.pictures == bobs.pictures
    await annas.confirm()
    assert state(annas) == "confirmed"
    assert not is_verified(anna, bob)
    await bobs.confirm()
    await house.until(lambda: annas.state == bobs.state == "verified")
    assert is_verified(anna, bob)
    assert is_verified(bob, anna)
    assert not list(anna.verifications)
    assert not list(bob.verifications)
    for client, other in ((anna, bob), (bob, anna)):
        chat: Chat = client.chats.with_person(other.me.account)
        assert len(chat.timeline) == 0
        assert chat.unread == 0


async def test_different_numbers_verify_nobody(house: House) -> None:
    anna, bob = await two(house)
    annas = await anna.verify(bob.me.account)
    bobs = await running(house, bob, anna)
    await bobs.agree()
    await shown(house, annas, bobs)
    await bobs.confirm()
    await annas.deny()
    await house.until(lambda: bobs.state == "failed")
    assert annas.is_suspicious
    assert bobs.is_suspicious
    assert "differ" in annas.problem
    assert not is_verified(anna, bob)
    assert not is_verified(bob, anna)
    with pytest.raises(UserError):
        await annas.confirm()


async def test_wishes_that_cross_become_one(house: House) -> None:
    anna, bob = await two(house)
    annas, bobs = await anna.verify(bob.me.account), await bob.verify(anna.me.account)
    await shown(house, annas, bobs)
    assert annas.numbers == bobs.numbers
    await annas.confirm()
    await bobs.confirm()
    await house.until(lambda: is_verified(anna, bob) and is_verified(bob, anna))


async def test_only_one_at_a_time_and_stopping_tells_the_other_side(house: House) -> None:
    anna, bob = await two(house)
    annas = await anna.verify(bob.me.account)
    with pytest.raises(UserError, match="already"):
        await anna.verify(bob.me.account)
    bobs = await running(house, bob, anna)
    await annas.stop()
    await annas.stop()
    await house.until(lambda: bobs.state == "failed" and not list(bob.verifications))
    assert not bobs.is_suspicious


async def test_ten_minutes_are_all_there_is(house: House) -> None:
    anna, bob = await two(house)
    annas = await anna.verify(bob.me.account)
    bobs = await running(house, bob, anna)
    now = anna._clock
    anna._clock = lambda: now() + MOST_MS + 1_000
    await anna.verifications.tick()
    assert annas.state == "failed"
    await house.until(lambda: bobs.state == "failed")
    assert "ten minutes" in annas.problem


async def test_a_restart_cancels_what_ran_and_keeps_what_was_not_answered(house: House) -> None:
    anna, bob = await two(house)
    annas = await anna.verify(bob.me.account)
    await house.until(lambda: bool(bob._store.rows("SELECT 1 FROM comparisons")))
    await house.leave(bob)
    bob = await house.come_back(bob)
    bobs = await running(house, bob, anna)
    assert bobs.state == "asked"
    await bobs.agree()
    await shown(house, annas, bobs)
    await house.leave(bob)
    bob = await house.come_back(bob)
    await house.until(lambda: annas.state == "failed")
    assert not list(bob.verifications)
    assert not is_verified(anna, bob)


async def test_a_start_that_comes_twice_counts_once_also_after_a_restart(house: House) -> None:
    anna, bob = await two(house)
    annas = await anna.verify(bob.me.account)
    bobs = await running(house, bob, anna)
    await annas.stop()
    await house.until(lambda: bobs.state == "failed")
    (start, *_) = said(anna, bob)
    await say(anna, bob, start)
    await house.leave(bob)
    bob = await house.come_back(bob)
    await say(anna, bob, start)
    chat = anna.chats.with_person(bob.me.account)
    last = await chat.send("after it")
    await anna.wait_until(last.id, "delivered", 20)
    assert not list(bob.verifications)


async def test_another_device_of_mine_may_answer(house: House) -> None:
    anna, bob = await two(house)
    laptop = await house.second_device(bob)
    await house.meet(anna, laptop)
    await house.until(lambda: len(anna._store.devices_of(account(bob))) == 2)
    annas = await anna.verify(bob.me.account)
    here, there = await running(house, bob, anna), await running(house, laptop, anna)
    await there.agree()
    await house.until(lambda: here.state == "elsewhere")
    await shown(house, annas, there)
    await annas.confirm()
    await there.confirm()
    await house.until(lambda: is_verified(anna, bob))
    await house.until(lambda: is_verified(bob, anna) and is_verified(laptop, anna))


async def test_who_stands_between_shows_each_side_other_numbers(house: House) -> None:
    """Mallory is Bob to Anna and Anna to Bob; she can compare with each, and their numbers differ."""
    anna, bob, mallory = [await house.person(name) for name in ("Anna", "Bob", "Mallory")]
    await house.meet(anna, bob, mallory)
    annas = await anna.verify(mallory.me.account)
    to_anna = await running(house, mallory, anna)
    to_bob = await mallory.verify(bob.me.account)
    bobs = await running(house, bob, mallory)
    await bobs.agree()
    await to_anna.agree()
    await shown(house, annas, bobs, to_anna, to_bob)
    assert annas.numbers != bobs.numbers
    await annas.deny()
    await bobs.deny()
    await house.until(lambda: to_anna.state == to_bob.state == "failed")
    assert not is_verified(anna, bob)
    assert not is_verified(anna, mallory)
    assert not is_verified(bob, mallory)


async def test_what_somebody_passes_on_of_another_conversation_counts_for_nothing(
    house: House,
) -> None:
    anna, bob, mallory = [await house.person(name) for name in ("Anna", "Bob", "Mallory")]
    await house.meet(anna, bob, mallory)
    annas = await anna.verify(mallory.me.account)
    await running(house, mallory, anna)
    (start,) = said(mallory, anna)
    await say(mallory, bob, start)  # Anna's start, signed by Mallory
    own = Start(
        exchange=os.urandom(16), account=account(mallory), device=anna._store.device,
        to=account(bob), moment=mallory._clock(), methods=3,
    )  # fmt: skip
    await say(mallory, bob, own.pack(), b"\1\1nonsense", Cancel(
        exchange=exchange_named(start), reason=Reason.DIFFERENT).pack())  # fmt: skip
    last = await mallory.chats.with_person(bob.me.account).send("after it")
    await mallory.wait_until(last.id, "delivered", 20)
    assert not list(bob.verifications)
    assert annas.state == "waiting"


async def test_a_message_out_of_place_or_unreadable_ends_it(house: House) -> None:
    anna, bob = await two(house)
    for rest in (bytes(32), b"short"):
        annas = await anna.verify(bob.me.account)
        bobs = await running(house, bob, anna)
        await say(bob, anna, b"\1\3" + annas.id + rest)
        await house.until(lambda one=annas: one.state == "failed")  # type: ignore[misc] # bound now
        await house.until(lambda one=bobs: one.state == "failed")  # type: ignore[misc] # bound now
        assert not list(anna.verifications)


async def test_a_second_wish_ends_the_first(house: House) -> None:
    anna, bob = await two(house)
    await anna.verify(bob.me.account)
    first = await running(house, bob, anna)
    again = Start(
        exchange=os.urandom(16), account=account(anna), device=anna._store.device,
        to=account(bob), moment=anna._clock(), methods=1,
    )  # fmt: skip
    await say(anna, bob, again.pack())
    await house.until(lambda: first.state == "failed")
    second = await running(house, bob, anna)
    assert (second.state, second.id) == ("asked", again.exchange)
    await second.agree()
    assert second.pictures == ()


async def test_an_old_start_is_history_and_a_strange_clock_is_told(house: House) -> None:
    anna, bob = await two(house)
    for minutes, answered in ((-12, True), (-26, False), (16, True)):
        old = Start(
            exchange=os.urandom(16), account=account(anna), device=anna._store.device,
            to=account(bob), moment=anna._clock() + minutes * 60_000, methods=3,
        )  # fmt: skip
        await say(anna, bob, old.pack())
        last = await anna.chats.with_person(bob.me.account).send("after it")
        await anna.wait_until(last.id, "delivered", 20)
        assert not list(bob.verifications)
        await house.until(lambda old=old, many=int(answered): refused(bob, anna, old) == many)  # type: ignore[misc] # bound now


def refused(client: Client, other: Client, start: Start) -> int:
    """Return how often a start was refused for its clock."""
    cancel = Cancel(exchange=start.exchange, reason=Reason.CLOCK).pack()
    return said(client, other).count(cancel)


async def test_who_is_blocked_asks_in_vain_and_nobody_verifies_themselves(house: House) -> None:
    anna, bob = await two(house)
    await bob.block(anna.me.account)
    await anna.verify(bob.me.account)
    last = await anna.chats.with_person(bob.me.account).send("after it")
    await anna.wait_until(last.id, "stored", 20)
    await house.until(lambda: len(said(bob, anna)) == 1)
    assert not list(bob.verifications)
    for doing in (anna.verify(anna.me.account), anna.set_verified(anna.me.account)):
        with pytest.raises(UserError):
            await doing


async def test_what_others_say_of_whom_they_verified_is_their_own_business(house: House) -> None:
    anna, bob, mallory = [await house.person(name) for name in ("Anna", "Bob", "Mallory")]
    await house.meet(anna, bob, mallory)
    body = Verified(salt=salt(), account=account(mallory), at=5, on=True)
    await mallory._store.author(conversation(mallory, anna), body)
    last = await mallory.chats.with_person(anna.me.account).send("Trust me")
    await mallory.wait_until(last.id, "delivered", 20)
    assert not is_verified(anna, mallory)
