"""Parcels and asks from outside: to one device only, until it has them."""

import dataclasses
from pathlib import Path

import pytest

from chatera.crypto.keys import Signer
from chatera.crypto.records import sign_manifest
from chatera.protocol import limits
from chatera.protocol.frames import (
    JSON,
    MSGPACK,
    AskPut,
    Done,
    Page,
    ParcelPut,
    Pull,
    Pushed,
    PutAsks,
    PutManifest,
    PutParcels,
    Refused,
    Send,
    Taken,
)
from chatera.protocol.header import Kind
from chatera.protocol.hlc import pack
from chatera.protocol.ids import EventId, Position
from chatera.protocol.manifests import Revocation
from chatera.protocol.sealed import mail_id
from chatera_server.node import Node
from tests.helpers.mail import ask, know, parcel, put_asks, put_parcels, sealed_body, taken
from tests.helpers.node_client import Person, RawClient, now_ms, start_node

DAY = 86_400_000


async def page(client: RawClient, after: int = 0, *, records: bool = False) -> Page:
    answer = await client.ask(
        Pull(txn=client.txn(), after=Position(after), limit=500, records=records)
    )
    assert isinstance(answer, Page), answer
    return answer


@pytest.mark.parametrize("subprotocol", [MSGPACK, JSON])
async def test_a_parcel_reaches_its_device_and_no_other(node: Node, subprotocol: str) -> None:
    anna, ben, eve = Person(), Person(), Person()
    phone = Person(dataclasses.replace(ben.identity, dk=Signer.new()))
    async with (
        RawClient(node.url, anna, subprotocol=subprotocol) as a,
        RawClient(node.url, ben, subprotocol=subprotocol) as b,
        RawClient(node.url, phone) as p,
        RawClient(node.url, eve) as e,
    ):
        for one in (a, b, p, e):
            await page(one)
        mine, theirs = parcel(anna, ben), parcel(anna, phone)
        assert await put_parcels(a, [mine, theirs]) == ()
        assert (await b.expect(ParcelPut)).parcel == mine
        assert (await p.expect(ParcelPut)).parcel == theirs
        pages = [(await page(one)).parcels for one in (a, b, p, e)]
        assert pages == [(), (mine,), (theirs,), ()]
        assert [(await page(one, records=True)).parcels for one in (b, e)] == [(mine,), ()]
        assert not [
            fact for one in (a, b, p, e) for fact in one.facts if isinstance(fact, ParcelPut)
        ]


async def test_parcels_come_before_the_event_they_belong_to(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        await page(b)
        conv = await a.open_direct(ben.account, suite=1)
        event = anna.event(conv, sealed_body(), kind=Kind.SEALED)
        mine = parcel(anna, ben, ref=event.id)
        await a.send(PutParcels(txn=a.txn(), parcels=(mine,)), Send(txn=a.txn(), event=event.data))
        pushed, told = await b.expect(Pushed), await b.expect(ParcelPut)
        assert told.position < pushed.position
        caught_up = await page(b)
        assert (caught_up.events, caught_up.parcels) == ((event.data,), (mine,))
        later = await page(b, told.position)
        assert (later.events, later.parcels) == ((event.data,), ())


async def test_pages_carry_mail_with_everything_else(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a:
        await know(a, ben)
        conv = await a.open_direct(ben.account)
        sent: list[bytes] = []
        for n in range(20):
            event = anna.text(conv, f"message {n}")
            sent += [parcel(anna, ben), event.data, ask(anna, ben)]
            await put_parcels(a, sent[-3:-2])
            await a.put(event)
            await put_asks(a, sent[-1])
    async with RawClient(node.url, ben) as b:
        got: list[bytes] = []
        after, more = 0, True
        while more:
            answer = await b.pull(after, limit=1)
            assert isinstance(answer, Page)
            got += (*answer.events, *answer.parcels, *answer.asks)
            after, more = answer.position, answer.more
        assert got == sent
        fresh = parcel(anna, ben)
        async with RawClient(node.url, anna) as a:
            await put_parcels(a, [fresh])
        assert (await b.expect(ParcelPut)).parcel == fresh


async def test_taken_is_gone_for_good(node: Node) -> None:
    anna, ben, eve = Person(), Person(), Person()
    async with (
        RawClient(node.url, anna) as a,
        RawClient(node.url, ben) as b,
        RawClient(node.url, eve) as e,
    ):
        await page(b)
        parcels, asks = [parcel(anna, ben) for _ in range(3)], [ask(anna, ben) for _ in range(2)]
        await put_parcels(a, parcels)
        await put_asks(a, *asks)
        names = [mail_id(one) for one in (*parcels, *asks)]
        assert isinstance(await taken(e, *names), Done)
        assert isinstance(await taken(a, *names), Done)
        assert len((await page(b)).parcels) == 3
        assert isinstance(await taken(b, names[0], names[3], bytes(32)), Done)
        kept = await page(b)
        assert (kept.parcels, kept.asks) == (tuple(parcels[1:]), tuple(asks[1:]))
        malformed = await taken(b, b"short")
        assert isinstance(malformed, Refused)
        assert malformed.code == "malformed"
    path = node.directory.path
    await node.stop()
    again = await start_node(path)
    async with RawClient(again.url, ben) as b:
        kept = await page(b)
        assert (kept.parcels, kept.asks) == (tuple(parcels[1:]), tuple(asks[1:]))
        assert isinstance(await taken(b, *names), Done)
        assert (await page(b)).parcels == ()
    await again.stop()


async def test_no_position_is_given_twice(node: Node) -> None:
    """What was newest is gone, the node starts again: whoever has a cursor there misses nothing."""
    anna, ben = Person(), Person()
    path = node.directory.path
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        conv = await a.open_direct(ben.account)
        await page(b)
        await put_parcels(a, [parcel(anna, ben) for _ in range(5)])
        last = [await b.expect(ParcelPut) for _ in range(5)][-1]
        await taken(b, *map(mail_id, (await page(b)).parcels))
        cursor = (await page(b, last.position)).position
        assert cursor > last.position
    await node.stop()
    again = await start_node(path)
    async with RawClient(again.url, anna) as a, RawClient(again.url, ben) as b:
        event = anna.text(conv, "after the restart")
        await a.put(event)
        assert (await page(b, cursor)).events == (event.data,)
    await again.stop()


async def test_the_same_bytes_twice_are_one_parcel(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        await page(b)
        mine = parcel(anna, ben)
        assert await put_parcels(a, [mine, mine]) == ()
        assert await put_parcels(a, [mine]) == ()
        assert (await page(b)).parcels == (mine,)
        await b.expect(ParcelPut)
        assert not [fact for fact in b.facts if isinstance(fact, ParcelPut)]
        await taken(b, mail_id(mine))
        assert await put_parcels(a, [mine]) == ()
        assert (await b.expect(ParcelPut)).parcel == mine


async def test_unknown_devices_are_named(node: Node) -> None:
    anna, ben, stranger = Person(), Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        for_ben, for_nobody = parcel(anna, ben), parcel(anna, stranger)
        assert await put_parcels(a, [for_nobody, for_ben]) == (mail_id(for_nobody),)
        assert (await page(b)).parcels == (for_ben,)
        assert isinstance(await put_asks(a, ask(anna, stranger)), Done)
        await know(a, stranger)
        assert await put_parcels(a, [for_nobody]) == ()
        async with RawClient(node.url, stranger) as s:
            got = await page(s)
            assert (got.parcels, got.asks) == ((for_nobody,), ())


async def test_only_its_sender_puts_mail(node: Node) -> None:
    anna, ben, eve = Person(), Person(), Person()
    async with RawClient(node.url, eve) as e, RawClient(node.url, ben) as b:
        await know(e, anna)
        own = parcel(eve, ben)
        for command in (
            PutParcels(txn=e.txn(), parcels=(own, parcel(anna, ben))),
            PutAsks(txn=e.txn(), asks=(ask(eve, ben), ask(anna, ben))),
        ):
            refused = await e.ask(command)
            assert isinstance(refused, Refused)
            assert refused.code == "not_yours"
        got = await page(b)
        assert (got.parcels, got.asks) == ((), ())


async def test_malformed_mail_is_refused(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        good = parcel(anna, ben)
        bad = [
            b"", good[:97], good[:64] + b"\3" + good[65:], good + bytes(limits.PARCEL_SIZE),
            good[32:64] + good[32:],
        ]  # fmt: skip
        for one in bad:
            refused = await a.ask(PutParcels(txn=a.txn(), parcels=(good, one)))
            assert isinstance(refused, Refused)
            assert refused.code == "malformed"
        asked = ask(anna, ben)
        for one in (b"", asked[:-1], asked + b"\0", asked[:64] + asked[32:64] + asked[96:]):
            refused = await put_asks(a, asked, one)
            assert isinstance(refused, Refused)
            assert refused.code == "malformed"
        forged = await put_asks(a, asked, asked[:-1] + bytes((asked[-1] ^ 1,)))
        assert isinstance(forged, Refused)
        assert forged.code == "bad_signature"
        ahead = await put_asks(a, ask(anna, ben, hlc=pack(now_ms() + 16 * 60_000)))
        assert isinstance(ahead, Refused)
        assert ahead.code == "clock"
        assert abs(ahead.time - now_ms()) < 5_000
        got = await page(b)
        assert (got.parcels, got.asks) == ((), ())


async def test_a_newer_ask_replaces(node: Node) -> None:
    anna, ben, cem = Person(), Person(), Person()
    event = EventId(b"e" * 32)
    async with (
        RawClient(node.url, anna) as a,
        RawClient(node.url, ben) as b,
        RawClient(node.url, cem) as c,
    ):
        await page(b)
        old, new = ask(anna, ben, event), ask(anna, ben, event)
        other, theirs = ask(anna, ben), ask(cem, ben, event)
        assert isinstance(await put_asks(a, old), Done)
        assert (await b.expect(AskPut)).ask == old
        assert isinstance(await put_asks(c, theirs), Done)
        assert isinstance(await put_asks(a, new, other), Done)
        assert isinstance(await put_asks(a, old, new), Done)
        assert (await page(b)).asks == (theirs, new, other)
        told = [(await b.expect(AskPut)).ask for _ in range(3)]
        assert told == [theirs, new, other]
        assert not [fact for fact in b.facts if isinstance(fact, AskPut)]
        assert isinstance(await taken(b, mail_id(old)), Done)
        assert (await page(b)).asks == (theirs, new, other)
        assert isinstance(await taken(b, mail_id(new)), Done)
        assert (await page(b)).asks == (theirs, other)


async def test_old_mail_goes(tmp_path: Path) -> None:
    moment = now_ms()
    node = await start_node(tmp_path, clock=lambda: moment)
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        await put_parcels(a, [parcel(anna, ben)])
        await put_asks(a, ask(anna, ben))

        async def after(days: int) -> tuple[int, int]:
            nonlocal moment
            moment += days * DAY - 1
            await node.expiry.sweep()
            moment += 1
            before = await page(b)
            assert before.parcels
            await node.expiry.sweep()
            await put_parcels(b, [])
            await know(b, Person())  # is durable only after what was swept
            kept = await page(b)
            return len(kept.parcels), len(kept.asks)

        assert await after(14) == (1, 0)
        assert await after(limits.PARCEL_DAYS - 14) == (0, 0)
    await node.stop()


async def test_one_sender_leaves_room_for_others(node: Node) -> None:
    anna, ben, eve = Person(), Person(), Person()
    share = limits.MAIL_PER_DEVICE // 2
    async with (
        RawClient(node.url, anna) as a,
        RawClient(node.url, ben) as b,
        RawClient(node.url, eve) as e,
    ):
        flood = [parcel(eve, ben, message=b"!") for _ in range(share)]
        for at in range(0, share, 1_000):
            assert await put_parcels(e, flood[at : at + 1_000]) == ()
        for_anna, too_much = parcel(eve, anna), parcel(eve, ben)
        refused = await e.ask(PutParcels(txn=e.txn(), parcels=(too_much, for_anna)))
        assert isinstance(refused, Refused)
        assert refused.code == "too_many"
        assert (await page(a)).parcels == (for_anna,)
        refused = await put_asks(e, ask(eve, ben))
        assert isinstance(refused, Refused)
        assert refused.code == "too_many"
        mine = parcel(anna, ben)
        assert await put_parcels(a, [mine]) == ()
        assert isinstance(await put_asks(a, ask(anna, ben)), Done)
    path = node.directory.path
    await node.stop()
    again = await start_node(path)
    async with RawClient(again.url, eve) as e, RawClient(again.url, ben) as b:
        refused = await e.ask(PutParcels(txn=e.txn(), parcels=(too_much,)))
        assert isinstance(refused, Refused)
        assert isinstance(await b.ask(Taken(txn=1, ids=tuple(map(mail_id, flood[:500])))), Done)
        assert await put_parcels(e, [too_much]) == ()
        got: list[bytes] = []
        after, more = 0, True
        while more:
            answer = await page(b, after)
            got += answer.parcels
            after, more = answer.position, answer.more
        assert got == [*flood[500:], mine, too_much]
    await again.stop()


async def test_mail_of_a_device_that_was_taken_back_goes(node: Node) -> None:
    anna, ben = Person(), Person()
    lost = Person(dataclasses.replace(ben.identity, dk=Signer.new()))
    async with RawClient(node.url, anna) as a, RawClient(node.url, lost) as thief:
        await put_parcels(a, [parcel(anna, lost)])
        await put_asks(a, ask(anna, lost))
        gone = Revocation(dk=lost.device, hlc=0)
        manifest = sign_manifest(ben.identity, kind="desktop", caps=(), revoked=(gone,))
        node.people.gone = node.mail.forget  # it has not been told yet
        assert isinstance(await a.ask(PutManifest(txn=a.txn(), manifest=manifest)), Done)
        await know(a, Person())  # is durable only after what went
        got = await page(thief)
        assert (got.parcels, got.asks) == ((), ())
        late = parcel(anna, lost)
        assert await put_parcels(a, [late]) == (mail_id(late),)
        for refused in (
            await thief.ask(PutParcels(txn=thief.txn(), parcels=(parcel(lost, anna),))),
            await put_asks(thief, ask(lost, anna)),
        ):
            assert isinstance(refused, Refused)
            assert refused.code == "unauthenticated"


async def test_a_device_that_went_while_nothing_was_told_has_nothing_at_the_next_start(
    node: Node,
) -> None:
    """The power went between the manifest and the mail: the next start makes up for it."""
    anna, ben = Person(), Person()
    lost = Person(dataclasses.replace(ben.identity, dk=Signer.new()))
    async with RawClient(node.url, anna) as a:
        await know(a, ben, lost)
        await put_parcels(a, [parcel(anna, lost), parcel(anna, ben)])
        node.people.gone = lambda _device: None
        gone = Revocation(dk=lost.device, hlc=0)
        manifest = sign_manifest(ben.identity, kind="desktop", caps=(), revoked=(gone,))
        await a.ask(PutManifest(txn=a.txn(), manifest=manifest))
    path = node.directory.path
    await node.stop()
    again = await start_node(path)
    async with RawClient(again.url, anna) as a:
        await know(a, Person())
        kept = await again.store.page([], Position(0), 100, 1 << 30, device=lost.device)
        assert not [one for one in kept.items if one.kind == "parcel"]
        kept = await again.store.page([], Position(0), 100, 1 << 30, device=ben.device)
        assert [one.kind for one in kept.items].count("parcel") == 1
    await again.stop()
