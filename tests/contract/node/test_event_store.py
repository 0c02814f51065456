"""What every EventStore does, asked of each one."""

from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import pytest

from chatera.protocol.errors import StorageError
from chatera.protocol.header import Event
from chatera.protocol.ids import CommunityId, ConversationId, EventId, Position
from chatera.protocol.prekeys import Role
from chatera.protocol.sealed import mail_id
from chatera_server.storage.event_store import (
    DeletedEvent,
    DroppedBodies,
    EventStore,
    ExpiredMail,
    ForgottenDevice,
    KeptPrekey,
    NewAsk,
    NewConversation,
    NewEvent,
    NewManifest,
    NewParcel,
    NewPrekeys,
    NewProfile,
    NewReceipt,
    NewState,
    QueueFull,
    TakenMail,
    TakenPrekeys,
    Write,
)
from chatera_server.storage.prekeys import REMEMBERED_MS
from chatera_server.storage.sqlite import SqliteStore
from tests.helpers.memory_store import MemoryStore
from tests.helpers.node_client import Person, until

COMMUNITY = CommunityId(bytes(range(32)))
DAY_MS = 86_400_000
ONE, OTHER = ConversationId(b"1" * 32), ConversationId(b"2" * 32)


class Told:
    """Remembers what a store told."""

    def __init__(self) -> None:
        self.writes: list[Write] = []
        self.errors: list[StorageError] = []

    def __call__(self, writes: Sequence[Write], error: StorageError | None) -> None:
        self.writes += writes
        if error is not None:
            self.errors.append(error)


@pytest.fixture(params=["sqlite", "memory"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], EventStore]:
    if request.param == "memory":
        kept = MemoryStore(COMMUNITY, queue=2_500)
        return lambda: kept
    return lambda: SqliteStore(tmp_path / "node.db", community=COMMUNITY, queue=2_500)


@pytest.fixture
async def told() -> Told:
    return Told()


@pytest.fixture
async def store(make: Callable[[], EventStore], told: Told) -> AsyncIterator[EventStore]:
    store = make()
    await store.start(told)
    yield store
    await store.close()


def write(event: Event, **options: bool | int) -> NewEvent:
    header = event.header
    return NewEvent(
        header.conv, event.id, header.device, header.hlc, event.data,
        log=bool(options.get("log")), expires=int(options.get("expires", 0)),
    )  # fmt: skip


async def keep(store: EventStore, told: Told, *writes: Write) -> None:
    for one in writes:
        store.submit(one)
    await until(lambda: writes[-1] in told.writes)


def talk(conv: ConversationId, count: int, person: Person | None = None) -> list[Event]:
    person = person or Person()
    return [person.text(conv, f"message {n}") for n in range(count)]


async def test_tells_in_order_with_rising_positions(store: EventStore, told: Told) -> None:
    writes = [write(event) for event in talk(ONE, 2_100)]
    await keep(store, told, *writes)
    assert told.writes == writes
    positions = [one.position for one in writes]
    assert positions == sorted(set(positions))
    assert store.position == positions[-1]


@pytest.mark.parametrize("count", [1, 511, 512, 513, 1_700])
async def test_ids_find_and_read_see_index_and_tail_as_one(
    store: EventStore, told: Told, count: int
) -> None:
    mine, others = talk(ONE, count), talk(OTHER, 30)
    await keep(store, told, *map(write, mine), *map(write, others))
    rows = await store.ids(ONE, Position(0), 10_000)
    assert [event for _, event in rows] == [event.id for event in mine]
    half = rows[count // 2][0]
    assert await store.ids(ONE, half, 7) == [row for row in rows if row[0] > half][:7]
    asked = [mine[0].id, mine[-1].id, others[0].id, EventId(bytes(32))]
    assert await store.find(ONE, asked) == {mine[0].id: rows[0][0], mine[-1].id: rows[-1][0]}
    assert [data for _, data in await store.read(ONE, asked)] == list(
        dict.fromkeys([mine[0].data, mine[-1].data])
    )


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
        NewManifest(person.account, first),
        NewReceipt(ONE, person.device, person.device, second), NewProfile(person.account, second),
        NewManifest(person.account, second, replaces=(first,)),
    )  # fmt: skip
    page = await store.page([ONE], Position(0), 100, 1 << 30)
    assert [(item.kind, item.data) for item in page.items] == [
        ("receipt", second), ("profile", second), ("manifest", second),
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
    await store.close()
    again = make()
    loaded = await again.start(told)
    assert target.header.device in loaded.blocked
    assert not await again.find(ONE, [target.id])
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
    assert by_id[ONE].newest == (await again.ids(ONE, Position(0), 10_000))[-1][0]
    assert by_id[OTHER].newest > by_id[ONE].newest
    assert set(loaded.chains) == {
        (ONE, anna.device, events[-1].id, events[-1].header.hlc),
        (OTHER, ben.device, entry.id, entry.header.hlc),
    }
    assert loaded.state["aliases"] == b"a" * 32
    assert [data for _, data in loaded.profiles] == [b"profile"]
    assert [data for _, data in loaded.manifests] == [b"manifest"]
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


def prekey(role: Role, number: int) -> KeptPrekey:
    return KeptPrekey(role, number, b"%d of %d" % (number, role))


def left_by(person: Person, *one_time: int, kem: Sequence[int] = ()) -> NewPrekeys:
    return NewPrekeys(person.device, (
        prekey(Role.SIGNED, 1), prekey(Role.LAST_RESORT, 2),
        *(prekey(Role.ONE_TIME, n) for n in one_time),
        *(prekey(Role.ONE_TIME_KEM, n) for n in kem),
    ))  # fmt: skip


def for_device(device: Person, sender: Person, data: bytes, until: int = 1_000) -> NewParcel:
    return NewParcel(device.device, sender.device, mail_id(data), until, data)


def asked(device: Person, sender: Person, hlc: int, data: bytes, until: int = 1_000) -> NewAsk:
    event = EventId(b"e" * 32)
    return NewAsk(device.device, sender.device, event, hlc, mail_id(data), until, data)


async def mail_of(store: EventStore, person: Person, after: int = 0) -> list[tuple[str, bytes]]:
    page = await store.page([], Position(after), 100, 1 << 30, device=person.device)
    return [(item.kind, item.data) for item in page.items]


async def test_prekeys_are_replaced_and_handed_out_once(store: EventStore, told: Told) -> None:
    anna, ben, cem, dan = (Person() for _ in range(4))
    await keep(store, told, left_by(anna, 9, 8), left_by(anna, 11, 12, kem=(21,)))
    assert await store.prekey_ids(anna.device) == [1, 2, 11, 12, 21]
    asks = [
        TakenPrekeys(one.account, (anna.device, ben.device), 5 * DAY_MS)
        for one in (ben, cem, dan)
    ]  # fmt: skip
    await keep(store, told, *asks)
    lasting = [prekey(Role.SIGNED, 1), prekey(Role.LAST_RESORT, 2)]
    assert [one.handed for one in asks] == [
        {anna.device: [*lasting, prekey(Role.ONE_TIME, 11), prekey(Role.ONE_TIME_KEM, 21)]},
        {anna.device: [*lasting, prekey(Role.ONE_TIME, 12)]},
        {anna.device: lasting},
    ]
    assert await store.prekey_ids(anna.device) == [1, 2]


async def test_an_account_gets_one_time_keys_once_a_day(store: EventStore, told: Told) -> None:
    anna, ben = Person(), Person()
    moments = (5 * DAY_MS, 6 * DAY_MS - 1, 6 * DAY_MS, 5 * DAY_MS)
    asks = [TakenPrekeys(ben.account, (anna.device,), at) for at in moments]
    await keep(store, told, left_by(anna, 11, 12, 13, kem=(21, 22, 23)), *asks)
    assert [len(one.handed[anna.device]) for one in asks] == [4, 2, 4, 2]
    other = TakenPrekeys(Person().account, (anna.device,), moments[0])
    await keep(store, told, other)
    assert len(other.handed[anna.device]) == 4


async def test_handed_out_is_handed_out_whoever_heard_of_it(
    store: EventStore, told: Told, make: Callable[[], EventStore]
) -> None:
    """The commit is there, the node dies before it answers, the device publishes what it knew."""
    anna = Person()
    mine = left_by(anna, 11, 12, kem=(21,))
    await keep(store, told, mine, TakenPrekeys(Person().account, (anna.device,), 5 * DAY_MS))
    await store.close()
    again = make()
    loaded = await again.start(told)
    assert loaded.prekeys == {anna.device}
    assert await again.prekey_ids(anna.device) == [1, 2, 12]
    await keep(again, told, left_by(anna, 11, 12, kem=(21,)))
    assert await again.prekey_ids(anna.device) == [1, 2, 12]
    over = 5 * DAY_MS + REMEMBERED_MS
    assert not await again.mail_is_over(over - 1)
    assert await again.mail_is_over(over)
    await keep(again, told, ExpiredMail(over))
    assert not await again.mail_is_over(over)
    await again.close()


async def test_mail_waits_for_its_device_in_order(store: EventStore, told: Told) -> None:
    anna, ben, cem = Person(), Person(), Person()
    writes = [
        for_device(ben, anna, b"one"), for_device(cem, anna, b"for cem"),
        asked(ben, anna, 5, b"ask"), for_device(ben, cem, b"two"), for_device(ben, anna, b"one"),
    ]  # fmt: skip
    await keep(store, told, *writes, *map(write, talk(ONE, 2)))
    assert [getattr(one, "kept", None) for one in writes] == [True, True, True, True, False]
    assert await mail_of(store, ben) == [("parcel", b"one"), ("ask", b"ask"), ("parcel", b"two")]
    assert await mail_of(store, ben, writes[0].position) == [("ask", b"ask"), ("parcel", b"two")]
    assert await mail_of(store, cem) == [("parcel", b"for cem")]
    page = await store.page([ONE], Position(0), 3, 1 << 30, device=ben.device)
    assert [item.kind for item in page.items] == ["parcel", "ask", "parcel"]
    assert page.more
    rest = await store.page([ONE], page.position, 3, 1 << 30, device=ben.device)
    assert [item.kind for item in rest.items] == ["event", "event"]
    bare = await store.page([ONE], Position(0), 100, 1 << 30, events=False, device=ben.device)
    assert [item.kind for item in bare.items] == ["parcel", "ask", "parcel"]
    nobodys = await store.page([ONE], Position(0), 100, 1 << 30)
    assert [item.kind for item in nobodys.items] == ["event", "event"]


async def test_only_its_device_takes_mail(store: EventStore, told: Told) -> None:
    anna, ben = Person(), Person()
    parcel, ask = for_device(ben, anna, b"one"), asked(ben, anna, 5, b"ask")
    names = (parcel.id, ask.id, bytes(32), parcel.id)
    wrong, right = TakenMail(anna.device, names), TakenMail(ben.device, names)
    await keep(store, told, parcel, ask, for_device(ben, anna, b"two"), wrong, right)
    assert wrong.gone == []
    assert right.gone == [(ben.device, anna.device)] * 2
    assert await mail_of(store, ben) == [("parcel", b"two")]
    again = for_device(ben, anna, b"one")
    await keep(store, told, again)
    assert again.kept
    assert await mail_of(store, ben) == [("parcel", b"two"), ("parcel", b"one")]


async def test_a_newer_ask_replaces_an_older_one(store: EventStore, told: Told) -> None:
    anna, ben, cem = Person(), Person(), Person()
    writes = [
        asked(ben, anna, 5, b"old"), asked(ben, cem, 5, b"cem's"), asked(ben, anna, 6, b"new"),
        asked(ben, anna, 5, b"old"), asked(ben, anna, 6, b"new"),
    ]  # fmt: skip
    await keep(store, told, *writes)
    assert [(one.kept, one.replaced) for one in writes] == [
        (True, False), (True, False), (True, True), (False, False), (False, False),
    ]  # fmt: skip
    assert await mail_of(store, ben) == [("ask", b"cem's"), ("ask", b"new")]


async def test_mail_goes_when_its_time_is_over(store: EventStore, told: Told) -> None:
    anna, ben = Person(), Person()
    await keep(
        store, told, for_device(ben, anna, b"soon", 1_000), for_device(ben, anna, b"later", 2_000),
        asked(ben, anna, 5, b"ask", 1_500),
    )  # fmt: skip
    for now, gone, stays in (
        (999, 0, [b"soon", b"later", b"ask"]),
        (1_000, 1, [b"later", b"ask"]),
        (1_999, 1, [b"later"]),
        (2_000, 1, []),
    ):
        assert await store.mail_is_over(now) == bool(gone)
        sweep = ExpiredMail(now)
        await keep(store, told, sweep)
        assert sweep.gone == [(ben.device, anna.device)] * gone
        assert [data for _, data in await mail_of(store, ben)] == stays


async def test_a_forgotten_device_has_nothing_left(store: EventStore, told: Told) -> None:
    anna, ben = Person(), Person()
    forgotten = ForgottenDevice(ben.device)
    await keep(
        store, told, for_device(ben, anna, b"one"), asked(ben, anna, 5, b"ask"),
        for_device(anna, ben, b"from ben"), left_by(ben, 11), left_by(anna, 11), forgotten,
    )  # fmt: skip
    assert forgotten.gone == [(ben.device, anna.device)] * 2
    assert await mail_of(store, ben) == []
    assert await store.prekey_ids(ben.device) == []
    assert await mail_of(store, anna) == [("parcel", b"from ben")]
    assert await store.prekey_ids(anna.device) == [1, 2, 11]


async def test_reopened_it_knows_whose_mail_waits_and_gives_no_position_twice(
    store: EventStore, told: Told, make: Callable[[], EventStore]
) -> None:
    anna, ben, cem = Person(), Person(), Person()
    parcels = [for_device(ben, anna, b"%d" % n) for n in range(5)]
    await keep(
        store, told, *parcels, asked(ben, anna, 5, b"ask"), for_device(ben, cem, b"cem's"),
        for_device(cem, anna, b"last"),
    )  # fmt: skip
    await keep(store, told, TakenMail(ben.device, tuple(one.id for one in parcels[2:])))
    await keep(store, told, TakenMail(cem.device, (mail_id(b"last"),)))
    position = store.position
    await store.close()
    again = make()
    loaded = await again.start(told)
    assert {(one.device, one.sender): one.waiting for one in loaded.mail} == {
        (ben.device, anna.device): 3,
        (ben.device, cem.device): 1,
    }
    assert max(one.newest for one in loaded.mail) < position
    assert again.position == position
    more = for_device(cem, anna, b"more")
    await keep(again, told, more)
    assert more.position > position
    assert (await again.page([], Position(0), 100, 1 << 30)).position == more.position
    await again.close()
