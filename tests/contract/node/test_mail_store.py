"""What every EventStore does with prekeys, parcels and asks, asked of each one."""

from collections.abc import Callable, Sequence

import pytest

from chatera.protocol.ids import EventId, Position
from chatera.protocol.prekeys import Role
from chatera.protocol.sealed import mail_id
from chatera_server.storage.event_store import (
    EventStore,
    ExpiredMail,
    ForgottenDevice,
    KeptPrekey,
    NewAsk,
    NewParcel,
    NewPrekeys,
    TakenMail,
    TakenPrekeys,
)
from chatera_server.storage.prekeys import REMEMBERED_MS
from tests.helpers.node_client import Person
from tests.helpers.stores import ONE, Told, keep, talk, write

DAY_MS = 86_400_000


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


async def test_of_parcels_put_together_each_is_kept_that_does_not_wait_already(
    store: EventStore, told: Told
) -> None:
    anna, ben = Person(), Person()
    await keep(store, told, for_device(ben, anna, b"two"))
    put = [for_device(ben, anna, data) for data in (b"one", b"two", b"three", b"one", b"four")]
    await keep(store, told, *put)
    assert [one.kept for one in put] == [True, False, True, False, True]
    assert [data for _, data in await mail_of(store, ben)] == [b"two", b"one", b"three", b"four"]


async def test_a_parcel_waits_as_long_as_whoever_brings_it_says_at_most(
    store: EventStore, told: Told
) -> None:
    """A hub that handed it on may have said that its time is nearly over."""
    anna, ben = Person(), Person()
    for until in (5, 1_000, 7):
        await keep(store, told, for_device(ben, anna, b"one", until))
    assert [until for _, until, _ in await store.parcels(Position(0), 10, 1 << 20)] == [1_000]
    assert not await store.mail_is_over(999)


@pytest.mark.parametrize("count", [1, 2, 3, 255, 256, 257, 700])
async def test_many_are_taken_at_once(store: EventStore, told: Told, count: int) -> None:
    anna, ben = Person(), Person()
    parcels = [for_device(ben, anna, b"parcel %d" % n) for n in range(count)]
    ask, left = asked(ben, anna, 5, b"ask"), for_device(ben, anna, b"left")
    taken = TakenMail(ben.device, (*(one.id for one in parcels), bytes(32), ask.id))
    await keep(store, told, *parcels, ask, left, taken)
    assert taken.gone == [(ben.device, anna.device)] * (count + 1)
    assert await mail_of(store, ben) == [("parcel", b"left")]


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
    await keep(store, told, for_device(ben, anna, b"0"), asked(ben, anna, 5, b"ask"))
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


async def test_parcels_for_whomever_are_read_in_parts(store: EventStore, told: Told) -> None:
    ben, cem, anna = Person(), Person(), Person()
    writes = [
        for_device(ben, anna, b"one"), asked(ben, anna, 1, b"ask"), for_device(cem, anna, b"two"),
        for_device(ben, cem, b"three"),
    ]  # fmt: skip
    await keep(store, told, *writes)
    every = [(write.position, 1_000, data) for write, data in (
        (writes[0], b"one"), (writes[2], b"two"), (writes[3], b"three"),
    )]  # fmt: skip
    assert await store.parcels(Position(0), 10, 1 << 20) == every
    assert await store.parcels(Position(0), 2, 1 << 20) == every[:2]
    assert await store.parcels(writes[0].position, 10, 1) == every[1:2]  # one at least
    assert await store.parcels(writes[3].position, 10, 1 << 20) == []
