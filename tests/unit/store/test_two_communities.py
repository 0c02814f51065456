"""A conversation of two people who meet in two communities: what goes to which of their nodes."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.protocol.ids import CommunityId, DeviceId, EventId
from chatera.protocol.receipts import Receipt
from chatera.protocol.sealed import Parcel
from chatera.store.changes import Batch, Changes
from chatera.testing.memory_node import Member
from tests.helpers.town import COMMUNITY as OFFICE, Town, say

CLUB = CommunityId(bytes(range(32, 64)))


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    made = Town(tmp_path)
    yield made
    made.close()


async def friends(town: Town) -> tuple[Member, Member]:
    """Return two who have written to each other in the office."""
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(1)
    for one, other in ((ada, bob), (bob, ada)):
        await say(one, one.store.direct_conversation(other.store.me, OFFICE), "Hello")
        await town.settle(2)
    for one in (ada, bob):
        await one.store.drop_old_parcels()
    return ada, bob


def bound_for(member: Member, community: CommunityId) -> list[DeviceId]:
    """Return for whom parcels go to a node of a community."""
    rows = member.store.parcels_to_put(100, scopes=(community,))
    return [Parcel.parse(one.data).to for one in rows]


async def met_in_the_club(ada: Member, bob: Member) -> None:
    """Let Bob write from the club, where the conversation goes on from then."""
    said = await say(bob, bob.store.direct_conversation(ada.store.me, OFFICE), "I am at the club")
    await ada.store.take(Batch(community=CLUB, events=(said.data,)))
    assert ada.store.views.home_of(said.header.conv) == (1, CLUB)


async def test_what_opens_an_event_goes_where_the_event_lies(town: Town) -> None:
    ada, bob = await friends(town)
    conv = ada.store.direct_conversation(bob.store.me, OFFICE)
    left = await say(ada, conv, "left already")
    await ada.store.sent(left.id, safe=True)
    waits = await say(ada, conv, "not yet")
    assert bound_for(ada, OFFICE) == [bob.store.device] * 2
    await met_in_the_club(ada, bob)
    assert bound_for(ada, OFFICE) == [bob.store.device]
    assert bound_for(ada, CLUB) == [bob.store.device]  # what opens the one that goes there by now
    await say(ada, conv, "at the club")
    assert bound_for(ada, CLUB) == [bob.store.device] * 2
    await ada.store.sent(waits.id, safe=True)

    await ada.store.follow_direct(
        bob.store.me, OFFICE
    )  # Bob is there alone, and has got none of it
    assert bound_for(ada, CLUB) == []
    assert bound_for(ada, OFFICE) == [bob.store.device] * 3


async def test_who_asks_is_answered_where_they_ask(town: Town) -> None:
    ada, bob = await friends(town)
    conv = ada.store.direct_conversation(bob.store.me, OFFICE)
    said = await say(ada, conv, "what is this?")
    await ada.store.sent(said.id, safe=True)
    await ada.store.parcels_put([one.name for one in ada.store.parcels_to_put(100)])
    await bob.store.take(Batch(community=OFFICE, events=(said.data,)))
    await met_in_the_club(ada, bob)
    town.now += 60_000
    asks = await bob.store.due_asks((OFFICE,))
    assert asks
    await ada.store.take(Batch(community=OFFICE, asks=tuple(asks)))
    assert ada.store.bundles_wanted((CLUB,)) == []
    assert ada.store.bundles_wanted((OFFICE,)) == [bob.store.device]  # by a session that is fresh
    bundle = town.node.take_bundle(bob.store.device)
    assert bundle is not None
    await ada.store.take_bundles([bundle])
    assert bound_for(ada, CLUB) == []
    assert bound_for(ada, OFFICE) == [bob.store.device]


async def test_who_has_no_prekeys_yet_is_looked_for_where_the_event_went(town: Town) -> None:
    ada, bob = await friends(town)
    conv = ada.store.direct_conversation(bob.store.me, OFFICE)
    other = await town.linked_device(bob, "Bob's other one")
    await bob.push()
    await ada.pull()
    said = await say(ada, conv, "for both of them")
    await ada.store.sent(said.id, safe=True)
    await met_in_the_club(ada, bob)
    assert ada.store.bundles_wanted((OFFICE,)) == [other.store.device]
    assert ada.store.bundles_wanted((CLUB,)) == []
    bundle = town.node.take_bundle(other.store.device)
    assert bundle is not None
    await ada.store.take_bundles([bundle])
    assert other.store.device in bound_for(ada, OFFICE)
    assert other.store.device not in bound_for(ada, CLUB)


async def test_what_nobody_was_told_is_told_where_a_conversation_goes_on(town: Town) -> None:
    ada, bob = await friends(town)
    said = await say(bob, bob.store.direct_conversation(ada.store.me, OFFICE), "Are you there?")
    await bob.push()
    await ada.pull()
    chain = (said.header.conv, bob.store.device)
    (receipt,) = await ada.store.receipts({chain})
    assert ada.store.unsent_receipts((OFFICE,)) == [receipt]
    heard: list[Changes] = []
    ada.store.observe(heard.append)
    await met_in_the_club(ada, bob)
    assert ada.store.unsent_receipts((OFFICE,)) == []
    assert receipt in ada.store.unsent_receipts((CLUB,))
    ada.store.receipts_put([receipt])
    assert ada.store.unsent_receipts((CLUB,)) == []
    await ada.store.receipts(ada.store.due((CLUB,)))  # it is noted with these
    ada.store.receipts_put(ada.store.unsent_receipts((CLUB,)))

    await ada.store.follow_direct(
        bob.store.me, OFFICE
    )  # which may have none of what the club was told
    assert chain in heard[-1].due
    (again,) = ada.store.unsent_receipts((OFFICE,))
    assert Receipt.parse(again).author == bob.store.device


async def test_an_event_on_its_way_lies_where_it_was_taken(town: Town) -> None:
    ada, bob = await friends(town)
    conv = ada.store.direct_conversation(bob.store.me, OFFICE)
    said = await say(ada, conv, "just leaving")
    await met_in_the_club(ada, bob)
    assert bound_for(ada, CLUB) == [bob.store.device]
    await ada.store.sent(said.id, safe=True, community=OFFICE)  # its answer comes only now
    assert bound_for(ada, CLUB) == []
    assert bound_for(ada, OFFICE) == [bob.store.device]


async def test_mail_goes_along_where_two_communities_become_one(town: Town) -> None:
    ada, bob = await friends(town)
    conv = ada.store.direct_conversation(bob.store.me, OFFICE)
    said = await say(ada, conv, "left already")
    await ada.store.sent(said.id, safe=True)
    await ada.store.adopt(CLUB, (OFFICE,), name="All", node=None, url="", typed=False)
    assert bound_for(ada, CLUB) == [bob.store.device]
    assert bound_for(ada, OFFICE) == []


async def test_a_chain_of_keys_goes_with_the_event_that_was_signed_anew(town: Town) -> None:
    ada, bob = await friends(town)
    ada.store._replica.sealer.own_key_devices = 0
    conv = ada.store.direct_conversation(bob.store.me, OFFICE)
    await say(ada, conv, "by a clock that is wrong")
    assert bound_for(ada, OFFICE) == [bob.store.device]
    await ada.store.resign(EventId(ada.store.rows("SELECT id FROM outbox")[0][0]), 60_000)
    assert (
        len(ada.store.rows("SELECT 1 FROM parcels JOIN events ON events.id = event WHERE put = 0"))
        == 1
    )
    assert bound_for(ada, CLUB) == []
    assert bound_for(ada, OFFICE) == [bob.store.device]


async def test_whoever_writes_goes_on_where_they_write_wherever_it_had_gone(town: Town) -> None:
    ada, bob = await friends(town)
    store, who = ada.store, bob.store.me
    conv = store.direct_conversation(who, OFFICE)
    for _ in range(2):  # it is remembered by then
        assert store.direct_conversation(who, OFFICE) == conv
    await met_in_the_club(ada, bob)
    assert store.direct_conversation(who, OFFICE) == conv
    assert store.views.home_of(conv) == (1, OFFICE)
    assert store.direct_conversation(who, OFFICE) == conv
    await store.follow_direct(who, CLUB)
    assert store.views.home_of(conv) == (1, CLUB)
    store.direct_conversation(who, OFFICE)
    assert store.views.home_of(conv) == (1, OFFICE)
    store.direct_conversation(who, OFFICE)
    await store.adopt(CLUB, (OFFICE,), name="Club", node=None, url="", typed=False)
    assert store.views.home_of(conv) == (1, CLUB)
    store.direct_conversation(who, CLUB)
    await store.follow_direct(who, OFFICE)
    store.direct_conversation(who, CLUB)
    assert store.views.home_of(conv) == (1, CLUB)
