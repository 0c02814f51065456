"""What every EventStore does, asked of each one."""

import random
from collections.abc import Callable
from operator import itemgetter

import pytest

from chatera.protocol.blocks import Row
from chatera.protocol.bodies import Add
from chatera.protocol.comparison import Comparison
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.fingerprints import Total, key
from chatera.protocol.header import Event
from chatera.protocol.ids import ConversationId, EventId, Position
from chatera_server.storage.event_store import (
    DeletedEvent,
    DroppedBodies,
    EventStore,
    NewConversation,
    NewManifest,
    NewProfile,
    NewReceipt,
    NewRedirect,
    NewState,
    QueueFull,
)
from tests.helpers.node_client import Person, now_ms, until
from tests.helpers.stores import COMMUNITY, ONE, OTHER, Told, keep, talk, write


async def test_tells_in_order_with_rising_positions(store: EventStore, told: Told) -> None:
    writes = [write(event) for event in talk(ONE, 2_100)]
    await keep(store, told, *writes)
    assert told.writes == writes
    positions = [one.position for one in writes]
    assert positions == sorted(set(positions))
    assert store.position == positions[-1]


@pytest.mark.parametrize("count", [1, 511, 512, 513, 1_700])
async def test_find_read_and_compare_see_index_and_tail_as_one(
    store: EventStore, told: Told, count: int
) -> None:
    mine, others = talk(ONE, count), talk(OTHER, 30)
    await keep(store, told, *map(write, mine), *map(write, others))
    assert await ids(store) == {event.id for event in mine}
    asked = [mine[0].id, mine[-1].id, others[0].id, EventId(bytes(32))]
    found = await store.find(ONE, asked)
    assert set(found) == {mine[0].id, mine[-1].id}
    assert found[mine[-1].id] - found[mine[0].id] == count - 1
    assert [data for _, data in await store.read(ONE, asked)] == list(
        dict.fromkeys([mine[0].data, mine[-1].data])
    )


async def ids(
    store: EventStore, seen: frozenset[bytes] | None = None, conv: ConversationId = ONE
) -> set[EventId]:
    """Find out which events a store has by comparing it with nothing."""
    nothing = Row.of([])
    one = Comparison(nothing)
    while (question := one.question()) is not None:
        one.take(nothing, await store.compare(conv, seen, question))
    assert one.is_complete
    return set(one.lacking)


@pytest.mark.parametrize("count", [1, 511, 512, 1_700])
async def test_what_differs_is_found_and_fingerprints_are_those_of_the_events(
    store: EventStore, told: Told, count: int
) -> None:
    mine = talk(ONE, count)
    late = sorted(mine, key=lambda event: event.id)
    await keep(store, told, *map(write, late))
    ours = sorted(key(event.header.hlc, event.id) for event in [*mine[1:], *talk(ONE, 3)])
    row = Row.of(ours)
    one = Comparison(row)
    while (question := one.question()) is not None:
        one.take(row, await store.compare(ONE, None, question))
    assert list(one.lacking) == [mine[0].id]
    assert len(one.surplus) == 3
    total = Total.of_ids(event.id for event in mine)
    assert await store.points([ONE, OTHER], store.position) == {ONE: {b"": total}, OTHER: {}}
    half = sorted((await store.find(ONE, [event.id for event in mine])).items(), key=itemgetter(1))
    early = half[: count // 2 + 1]
    assert (await store.points([ONE], early[-1][1]))[ONE] == {
        b"": Total.of_ids(event for event, _ in early)
    }
    with pytest.raises(RemoteProtocolError):
        await store.compare(ONE, None, b"")


def in_order(events: list[Event], _draw: random.Random) -> list[Event]:
    return events


def nearly_in_order(events: list[Event], draw: random.Random) -> list[Event]:
    """Two people write at once, and their clocks are not alike."""
    return sorted(events, key=lambda event: event.header.hlc + draw.randrange(40 << 16))


def shuffled(events: list[Event], draw: random.Random) -> list[Event]:
    return draw.sample(events, len(events))


def backwards(events: list[Event], _draw: random.Random) -> list[Event]:
    return events[::-1]


def late_in_parts(events: list[Event], _draw: random.Random) -> list[Event]:
    """The newest first, then what two others bring of the past."""
    return [*events[2_000:], *events[:2_000:2], *events[1:2_000:2]]


@pytest.mark.parametrize("order", [in_order, nearly_in_order, shuffled, backwards, late_in_parts])
async def test_in_whatever_order_they_come_the_same_is_said_of_them(
    store: EventStore, told: Told, make: Callable[[], EventStore],
    order: Callable[[list[Event], random.Random], list[Event]],
) -> None:  # fmt: skip
    anna, draw = Person(), random.Random(1)
    begin = now_ms() << 16
    events = [
        anna.text(
            ONE, f"{n}", hlc=begin + (n << 16), heads=((EventId(b"1" * 32),) if n % 9 else ())
        )
        for n in range(3_600)
    ]
    coming = order(events, draw)
    while coming:
        size = draw.choice((1, 40, 400, 1_300))
        await keep(store, told, *map(write, coming[:size]))
        coming = coming[size:]
    gone = draw.sample(events, 3)
    for one in gone:
        await keep(store, told, DeletedEvent(ONE, one.id, one.header.device))
    assert not told.errors
    left = [event for event in events if event not in gone]
    for _ in range(2):
        assert await differing(store, left) == (set(), set())
        unlike = draw.sample(left, 40)
        extra = [
            anna.text(ONE, "not there", hlc=begin + draw.randrange(3_600 << 16)) for _ in range(5)
        ]
        ours = [event for event in left if event not in unlike] + extra
        assert await differing(store, ours) == ({e.id for e in unlike}, {e.id for e in extra})
        assert await ids(store, frozenset((b"",))) == {
            event.id for event in left if not event.header.heads
        }
        points = (await store.points([ONE], store.position))[ONE]
        assert points == {
            b"": Total.of_ids(event.id for event in left if not event.header.heads),
            b"1" * 32: Total.of_ids(event.id for event in left if event.header.heads),
        }
        await store.close()
        store = make()
        await store.start(told)
    await store.close()


async def differing(store: EventStore, ours: list[Event]) -> tuple[set[EventId], set[EventId]]:
    """Compare a store with some events; returns what is only there, and what is only here."""
    row = Row.of(sorted(key(event.header.hlc, event.id) for event in ours))
    one = Comparison(row)
    while (question := one.question()) is not None:
        one.take(row, await store.compare(ONE, None, question))
    assert one.is_complete
    return set(one.lacking), set(one.surplus)


@pytest.mark.parametrize("count", [3, 600])
async def test_a_view_has_what_was_said_at_some_heads(
    store: EventStore, told: Told, count: int
) -> None:
    anna = Person()
    heads = [(), (EventId(b"1" * 32),), (EventId(b"1" * 32), EventId(b"2" * 32))]
    events = [anna.text(ONE, str(n), heads=heads[n % 3]) for n in range(count)]
    entry = anna.entry(ONE, Add(account=anna.account), heads[2])
    await keep(store, told, *map(write, events), write(entry, log=True))
    packed = [b"".join(one) for one in heads]
    by_heads = [{event.id for event in events[n::3]} for n in range(3)]
    by_heads[0].add(entry.id)  # who reads anything reads the log
    for seen in ([0], [0, 2], [1], []):
        wanted = {event for n in seen for event in by_heads[n]}
        assert await ids(store, frozenset(packed[n] for n in seen)) == wanted
    assert (await store.points([ONE], store.position))[ONE] == {
        packed[n]: Total.of_ids(by_heads[n]) for n in range(3)
    }


async def test_pages_give_everything_once_and_in_order(store: EventStore, told: Told) -> None:
    mine, others = talk(ONE, 700), talk(OTHER, 50)
    receipt = NewReceipt(ONE, mine[0].header.device, mine[0].header.device, b"receipt")
    manifest = NewManifest(mine[0].header.account, b"manifest")
    await keep(
        store, told, *map(write, mine[:600]), receipt, *map(write, others), manifest,
        *map(write, mine[600:]),
    )  # fmt: skip
    seen: list[bytes] = []
    after, more, pages = Position(0), True, 0
    while more:
        page = await store.page([ONE], after, 100, 1 << 30)
        seen += [item.data for item in page.items]
        after, more, pages = page.position, page.more, pages + 1
    texts = [event.data for event in mine]
    assert seen == [*texts[:600], b"receipt", b"manifest", *texts[600:]]
    assert pages >= 8
    assert after == store.position
    assert not (await store.page([ONE], after, 100, 1 << 30)).items


async def test_pages_are_cut_by_size_but_never_empty(store: EventStore, told: Told) -> None:
    await keep(store, told, *map(write, talk(ONE, 3)))
    page = await store.page([ONE], Position(0), 100, 1)
    assert len(page.items) == 1
    assert page.more


async def test_newest_receipt_profile_and_manifest_replace(store: EventStore, told: Told) -> None:
    person = Person()
    first, second = b"first", b"second"
    await keep(
        store, told,
        NewReceipt(ONE, person.device, person.device, first), NewProfile(person.account, first),
        NewManifest(person.account, first), NewRedirect(person.account, first),
        NewReceipt(ONE, person.device, person.device, second), NewProfile(person.account, second),
        NewManifest(person.account, second, replaces=(first,)),
        NewRedirect(person.account, second),
    )  # fmt: skip
    page = await store.page([ONE], Position(0), 100, 1 << 30)
    assert [(item.kind, item.data) for item in page.items] == [
        ("receipt", second), ("profile", second), ("manifest", second), ("redirect", second),
    ]  # fmt: skip


async def test_bodies_drop_of_what_is_there_by_whom_it_belongs_to(
    store: EventStore, told: Told
) -> None:
    anna, ben = Person(), Person()
    mine, theirs = anna.text(ONE, "mine"), ben.text(ONE, "theirs")
    asked = (mine.id, theirs.id)
    await keep(
        store, told, write(mine), write(theirs),
        DroppedBodies(ONE, asked, account=anna.account),
    )  # fmt: skip
    kept = [data for _, data in await store.read(ONE, asked)]
    assert kept == [mine.without_body(), theirs.data]
    assert (await store.redactions(ONE))[mine.id] == [(anna.account, False)]
    await keep(store, told, DroppedBodies(ONE, asked, account=anna.account, admin=True))
    kept = [data for _, data in await store.read(ONE, asked)]
    assert kept == [mine.without_body(), theirs.without_body()]


async def test_expired_bodies_are_named_until_they_are_dropped(
    store: EventStore, told: Told
) -> None:
    event = Person().text(ONE, "for a moment", ttl=1)
    await keep(store, told, write(event, expires=1_000))
    assert not await store.expired(999)
    assert await store.expired(1_000) == [(ONE, event.id)]
    await keep(store, told, DroppedBodies(ONE, (event.id,)))
    assert not await store.expired(1_000)
    assert (await store.read(ONE, [event.id]))[0][1] == event.without_body()


@pytest.mark.parametrize("count", [1, 600])
async def test_deleted_event_is_gone_for_good(
    store: EventStore, told: Told, make: Callable[[], EventStore], count: int
) -> None:
    events = talk(ONE, count)
    await keep(store, told, *map(write, events))
    target = events[-1]
    await keep(store, told, DeletedEvent(ONE, target.id, target.header.device))
    await keep(store, told, *map(write, talk(OTHER, 600)))
    assert not await store.find(ONE, [target.id])
    left = {event.id for event in events[:-1]}
    assert await ids(store) == left
    assert (await store.points([ONE], store.position))[ONE].get(b"", Total()) == Total.of_ids(left)
    await store.close()
    again = make()
    loaded = await again.start(told)
    assert target.header.device in loaded.blocked
    assert not await again.find(ONE, [target.id])
    assert await ids(again) == left
    await again.close()


async def test_reopened_it_is_the_same(
    store: EventStore, told: Told, make: Callable[[], EventStore]
) -> None:
    anna, ben = Person(), Person()
    events = talk(ONE, 700, anna)
    entry = ben.text(OTHER, "stands for an entry of a log")
    await keep(
        store, told,
        NewConversation(ONE, 0, COMMUNITY, (anna.account, ben.account)),
        NewConversation(OTHER, 0, COMMUNITY),
        *map(write, events), write(entry, log=True), NewState("aliases", b"a" * 32),
        NewProfile(anna.account, b"profile"), NewManifest(anna.account, b"manifest"),
        NewRedirect(anna.account, b"redirect"),
    )  # fmt: skip
    identity, position = (store.id, store.community), store.position
    await store.close()
    again = make()
    loaded = await again.start(told)
    assert (again.id, again.community) == identity
    assert again.position == position
    by_id = {one.conv: one for one in loaded.conversations}
    assert by_id[ONE].accounts == (anna.account, ben.account)
    assert by_id[OTHER].entries == (entry.data,)
    last = events[-1].id
    assert by_id[ONE].newest == (await again.find(ONE, [last]))[last]
    assert await ids(again) == {event.id for event in events}
    assert by_id[OTHER].newest > by_id[ONE].newest
    assert set(loaded.chains) == {
        (ONE, anna.device, events[-1].id, events[-1].header.hlc),
        (OTHER, ben.device, entry.id, entry.header.hlc),
    }
    assert loaded.state["aliases"] == b"a" * 32
    assert [data for _, data in loaded.profiles] == [b"profile"]
    assert [data for _, data in loaded.manifests] == [b"manifest"]
    assert [data for _, data in loaded.redirects] == [b"redirect"]
    more = write(anna.text(ONE, "more"))
    await keep(again, told, more)
    assert more.position > position
    await again.close()


async def test_full_queue_says_so_and_recovers(store: EventStore, told: Told) -> None:
    writes = [write(event) for event in talk(ONE, 2_501)]
    for one in writes[:2_500]:
        store.submit(one)
    with pytest.raises(QueueFull):
        store.submit(writes[2_500])
    await until(lambda: writes[2_499] in told.writes)
    await keep(store, told, writes[2_500])
    assert not told.errors
