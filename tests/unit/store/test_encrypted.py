"""Encrypted conversations between real stores that meet at a node in memory."""

import secrets
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.crypto.records import salt
from chatera.protocol.bodies import Edit, Reaction
from chatera.protocol.errors import UserError
from chatera.protocol.header import Kind
from chatera.protocol.ids import CommunityId, ConversationId
from chatera.protocol.sealed import Parcel
from chatera.store.authoring import Author
from chatera.store.changes import Changes
from chatera.store.replica import Replica
from chatera.store.store import Store
from chatera.testing.memory_node import Member, MemoryNode
from tests.helpers.town import COMMUNITY, Town, locked, say, texts


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    town = Town(tmp_path)
    yield town
    town.close()


async def test_two_people_talk_and_the_node_sees_no_word(town: Town) -> None:
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(1)
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    first = await say(ada, conv, "A secret about elephants")
    assert first.header.kind == Kind.SEALED
    await town.settle()
    assert texts(bob) == ["A secret about elephants"]
    assert bob.store.direct_conversation(ada.store.me, COMMUNITY) == conv
    await say(bob, conv, "And one about whales")
    await bob.store.author(conv, Reaction(salt=salt(), target=first.id, emoji="🐘", on=True))
    await ada.store.author(conv, Edit(salt=salt(), target=first.id, text="About giraffes"))
    await town.settle()
    assert texts(ada) == texts(bob) == ["About giraffes", "And one about whales"]
    assert ada.store.rows("SELECT emoji FROM reactions") == [("🐘",)]
    kept = b"".join(
        (*town.node.events.values(), *(p for m in town.node.parcels.values() for p in m.values()))
    )
    assert not any(word in kept for word in (b"eleph", b"whale", b"giraf"))
    await ada.store.redact(conv, first.id)
    await town.settle()
    assert texts(bob) == ["", "And one about whales"]
    assert bob.store.rows("SELECT count(*) FROM keys WHERE event = ?", first.id) == [(0,)]


async def test_what_came_without_its_key_is_waited_for_and_asked_for(town: Town) -> None:
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(1)
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    await say(ada, conv, "Hello")
    await ada.push()
    town.node.parcels.clear()
    await bob.round()
    assert (texts(bob), locked(bob)) == ([], 1)
    town.now += 6_000
    await town.settle(4)
    assert (texts(bob), locked(bob)) == (["Hello"], 0)


async def test_what_nobody_gives_is_lost_and_may_be_asked_for_again(town: Town) -> None:
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(1)
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    event = await say(ada, conv, "Hello")
    await ada.push()
    town.node.parcels.clear()
    for _ in range(16):
        await bob.round()
        town.now += 86_400_000
    assert bob.store.rows("SELECT text FROM messages WHERE kind = 3") == [("lost",)]
    assert bob.store.next_ask_ms((COMMUNITY,)) is None
    await bob.store.ask_again(event.id)
    assert bob.store.rows("SELECT text FROM messages WHERE kind = 3") == [("",)]
    await town.settle(4)
    assert (texts(bob), locked(bob)) == ([], 1)  # its author answers for 14 days, and no longer


async def test_who_was_away_for_long_asks_once_before_giving_up(town: Town) -> None:
    ada, bob = await town.person("Ada"), await town.person("Bob")
    laptop = await town.linked_device(bob, "Laptop")
    await town.settle(2)
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    await say(ada, conv, "Hello")
    await ada.push()
    town.node.parcels[laptop.store.device].clear()
    await bob.round()
    await laptop.pull()
    assert (texts(bob), locked(laptop)) == (["Hello"], 1)
    town.now += 30 * 86_400_000
    await town.settle(4)
    assert (texts(laptop), locked(laptop)) == (["Hello"], 0)


async def test_a_group_of_many_is_sealed_by_a_chain(town: Town) -> None:
    ada = await town.person("Ada")
    others = [await town.person(f"Person {number}") for number in range(18)]
    await town.settle(1)
    await ada.store.new_group(COMMUNITY, "Choir", tuple(one.store.me for one in others), salt())
    await town.settle(1)
    conv = ConversationId(ada.store.rows("SELECT conv FROM chats WHERE kind = 'group'")[0][0])
    await say(ada, conv, "Sing")
    await town.settle(2)
    assert all(texts(one) == ["Sing"] for one in others)
    await ada.store.remove_member(conv, others[0].store.me)
    await say(ada, conv, "Without one")
    await town.settle(2)
    assert texts(others[0]) == ["Sing"]
    assert all(texts(one) == ["Sing", "Without one"] for one in others[1:])
    late = await town.person("Late")
    await town.settle(1)
    await ada.store.add_member(conv, late.store.me)
    await say(ada, conv, "With another")
    await town.settle(2)
    assert texts(late) == ["With another"]
    assert locked(late) == 0


async def test_plain_text_in_an_encrypted_conversation_is_refused(town: Town) -> None:
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(1)
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    assert conv


async def test_what_has_not_reached_somebody_follows_them_to_another_community(town: Town) -> None:
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(1)
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    await say(ada, conv, "Here")
    await town.settle()
    await say(ada, conv, "Where are you?")
    await ada.push()
    elsewhere = MemoryNode(CommunityId(bytes(32)))
    for member in (ada, bob):
        member.node = elsewhere
        await member.show("Somebody")
    await ada.store.follow_direct(bob.store.me, elsewhere.community)
    for _ in range(2):
        await ada.push()
        await bob.round()
    assert texts(bob) == ["Here", "Where are you?"]
    assert len(elsewhere.events) == 1  # what had arrived stays where it was
    await ada.pull()
    assert ada.store.rows("SELECT state FROM messages ORDER BY hlc") == [(2,), (2,)]


async def test_a_new_device_goes_on_with_no_session_though_the_store_did_not_hear_of_it(
    town: Town,
) -> None:
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(1)
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    await say(ada, conv, "Before")
    await town.settle(2)
    former = ada.store.device

    def fail(db: sqlite3.Connection, replica: Replica) -> Changes:
        Author(town.profiles[ada].keyring, replica, secrets.token_bytes).renew_device(db)
        raise UserError("What a full disk does.")

    with pytest.raises(UserError):
        await ada.store.change(fail)
    assert ada.store.device != former
    assert ada.store.rows("SELECT count(*) FROM sessions") == [(1,)]
    await say(ada, conv, "After")
    assert ada.store.rows("SELECT count(*) FROM sessions") == [(0,)]
    profile = town.profiles[ada]
    again = Member(Store(profile, lambda: town.now), town.node, lambda: profile.keyring.manifest)
    await again.publish()
    for _ in range(3):
        await again.round()
        await bob.round()
    assert texts(bob) == ["Before", "After"]
    assert all(Parcel.parse(row[0]).sender == again.store.device for row in again.store.rows(
        "SELECT data FROM parcels"
    ))  # fmt: skip


async def test_who_has_written_nothing_by_the_device_they_had_before_can_leave(town: Town) -> None:
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(1)
    await ada.store.new_group(COMMUNITY, "Choir", (bob.store.me,), salt())
    await town.settle(2)
    conv = ConversationId(bob.store.rows("SELECT conv FROM chats WHERE kind = 'group'")[0][0])
    await say(bob, conv, "Never sent by this device")
    await bob.store.renew_device()
    await bob.store.resign_others((COMMUNITY,))
    await bob.store.leave(conv)
    await bob.publish()
    await town.settle(3)
    assert texts(ada) == ["Never sent by this device"]
    assert not ada.store.log(conv).now().is_member(bob.store.me)
