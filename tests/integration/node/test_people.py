"""Receipts, profiles, manifests, presence, typing and the roster from outside."""

import dataclasses

import pytest

from chatera.crypto.keys import Identity, Signer
from chatera.crypto.records import sign_manifest, sign_profile
from chatera.protocol.frames import (
    Bye,
    Done,
    ManifestPut,
    Page,
    Presence,
    ProfilePut,
    Pushed,
    PutManifest,
    PutProfile,
    PutReceipt,
    ReceiptPut,
    Refused,
    Roster,
    SetPresence,
    Type,
    Typing,
)
from chatera.protocol.manifests import Revocation, parse_manifest
from chatera_server.node import Node
from tests.helpers.node_client import Person, RawClient


async def test_newest_receipt_stays(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        await a.pull()
        conv = await a.open_direct(ben.account)
        one, two = anna.text(conv, "one"), anna.text(conv, "two")
        await a.put(one)
        await a.put(two)
        newer = ben.receipt(conv, anna.device, two.id, 200)
        assert isinstance(await b.put_receipt(newer), Done)
        assert (await a.expect(ReceiptPut)).receipt == newer
        assert isinstance(await b.put_receipt(ben.receipt(conv, anna.device, one.id, 100)), Done)
        page = await a.pull()
        assert isinstance(page, Page)
        assert page.receipts == (newer,)


async def test_relayed_receipt_must_be_signed(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben):
        conv = await a.open_direct(ben.account)
        event = anna.text(conv, "one")
        await a.put(event)
        receipt = ben.receipt(conv, anna.device, event.id, 1)
        forged = receipt[:-1] + bytes((receipt[-1] ^ 1,))
        assert isinstance(await a.put_receipt(forged), Refused)
        assert isinstance(await a.ask(PutReceipt(txn=a.txn(), receipt=receipt)), Done)


async def test_profile_is_told_and_newest_wins(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        await b.pull()
        community = node.scopes.community
        newer = sign_profile(
            anna.identity, community, hlc=20, name="Anna", message="Hi", picture=None
        )
        older = sign_profile(anna.identity, community, hlc=10, name="Ann", message="", picture=None)
        for profile in (newer, older):
            assert isinstance(await a.ask(PutProfile(txn=a.txn(), profile=profile)), Done)
        assert (await b.expect(ProfilePut)).profile == newer
        page = await b.pull()
        assert isinstance(page, Page)
        assert page.profiles == (newer,)
        assert {parse_manifest(one).account for one in page.manifests} == {
            anna.account, ben.account,
        }  # fmt: skip
        forged = newer[:-1] + bytes((newer[-1] ^ 1,))
        assert isinstance(await b.ask(PutProfile(txn=b.txn(), profile=forged)), Refused)


async def test_devices_of_one_epoch_are_joined(node: Node) -> None:
    anna = Person()
    laptop = Person(dataclasses.replace(anna.identity, dk=Signer.new()))
    async with RawClient(node.url, anna) as a:
        conv = await a.open_direct(Person().account)
        await a.pull()
        async with RawClient(node.url, laptop) as other:
            event = laptop.text(conv, "from the laptop")
            await other.put(event)
            assert node.people.get(anna.account) is not None
        async with RawClient(node.url, anna):
            await a.expect(Bye, lambda bye: bye.reason == "replaced")


async def test_revoked_device_stays_out(node: Node) -> None:
    anna = Person()
    lost = Person(dataclasses.replace(anna.identity, dk=Signer.new()))
    async with RawClient(node.url, lost):
        pass
    gone = Revocation(dk=lost.device, hlc=0)
    manifest = sign_manifest(anna.identity, kind="desktop", caps=(), revoked=(gone,))
    async with RawClient(node.url, anna) as a:
        assert isinstance(await a.ask(PutManifest(txn=a.txn(), manifest=manifest)), Done)
    with pytest.raises(ConnectionError):
        async with RawClient(node.url, lost):
            pass


async def test_revoked_device_is_told_and_goes(node: Node) -> None:
    anna, ben = Person(), Person()
    lost = Person(dataclasses.replace(anna.identity, dk=Signer.new()))
    async with (
        RawClient(node.url, anna) as a,
        RawClient(node.url, lost) as thief,
        RawClient(node.url, ben) as b,
    ):
        await thief.pull()
        conv = await b.open_direct(anna.account)
        gone = Revocation(dk=lost.device, hlc=0)
        manifest = sign_manifest(anna.identity, kind="desktop", caps=(), revoked=(gone,))
        assert isinstance(await a.ask(PutManifest(txn=a.txn(), manifest=manifest)), Done)
        await thief.closed.wait()
        assert (await thief.expect(Bye)).reason == "unauthenticated"
        assert manifest in [one.manifest for one in thief.facts if isinstance(one, ManifestPut)]
        await b.put(ben.text(conv, "for anna alone"))
        assert not [fact for fact in thief.facts if isinstance(fact, Pushed)]
        assert isinstance(await a.pull(), Page)


async def test_a_manifest_that_says_what_several_said_takes_their_place(node: Node) -> None:
    anna, ben = Person(), Person()
    other = Person(dataclasses.replace(anna.identity, dk=Signer.new()))
    async with RawClient(node.url, ben) as b, RawClient(node.url, anna) as a:
        await b.pull()
        async with RawClient(node.url, other):
            pass
        devices = parse_manifest(other.manifest).devices
        both = sign_manifest(anna.identity, kind="desktop", caps=(), others=devices)
        assert isinstance(await a.ask(PutManifest(txn=a.txn(), manifest=both)), Done)
        await b.expect(ManifestPut, lambda one: one.manifest == both)
        again = sign_manifest(other.identity, kind="desktop", caps=(), before=both, others=devices)
        assert isinstance(await a.ask(PutManifest(txn=a.txn(), manifest=again)), Done)
        page = await b.pull()
        assert isinstance(page, Page)
        of_anna = [one for one in page.manifests if parse_manifest(one).account == anna.account]
        assert of_anna == [both]
        assert node.people.counts(other.device)


async def test_a_blocked_device_counts_no_longer(node: Node) -> None:
    anna = Person()
    async with RawClient(node.url, anna):
        assert node.people.counts(anna.device)
        node.people.block(anna.device)
        assert not node.people.counts(anna.device)


async def test_forged_manifest_lets_nobody_in(node: Node) -> None:
    anna, eve = Person(), Person()
    eve.identity = dataclasses.replace(eve.identity, account=anna.identity.account)
    eve.manifest = sign_manifest(
        dataclasses.replace(Identity.new(), dk=eve.identity.dk), kind="desktop", caps=()
    )
    with pytest.raises(ConnectionError):
        async with RawClient(node.url, eve):
            pass


async def test_presence_is_that_of_all_devices(node: Node) -> None:
    anna, ben = Person(), Person()
    phone = Person(dataclasses.replace(anna.identity, dk=Signer.new()))
    async with RawClient(node.url, ben) as b:
        await b.pull()

        async def told(status: str) -> None:
            await b.expect(
                Presence, lambda one: one.account == anna.account and one.status == status
            )

        async with RawClient(node.url, anna) as a:
            await told("online")
            await a.send(SetPresence(status="busy"))
            await told("busy")
            async with RawClient(node.url, phone) as p:
                await p.send(SetPresence(status="online"))
                await told("online")
            await told("busy")
            await a.send(SetPresence(status="hidden"))
            await told("offline")
            await a.send(SetPresence(status="away"))
            await told("away")
        await told("offline")


async def test_a_status_has_a_detail_and_the_devices_an_order(node: Node) -> None:
    anna, ben = Person(), Person()
    phone = Person(dataclasses.replace(anna.identity, dk=Signer.new()))
    async with RawClient(node.url, ben) as b, RawClient(node.url, anna) as a:
        await b.pull()

        async def told(status: str, detail: str) -> None:
            await b.expect(
                Presence,
                lambda one: (one.account, one.status, one.detail) == (anna.account, status, detail),
            )

        async with RawClient(node.url, phone) as p:
            await p.send(SetPresence(status="away", detail="idle"))
            for status, detail in (
                ("away", "lunch"), ("away", "brb"), ("busy", ""), ("busy", "phone"), ("online", ""),
            ):  # fmt: skip
                await a.send(SetPresence(status=status, detail=detail))
                await told(status, detail)
            await a.send(SetPresence(status="hidden"))
            await told("away", "idle")
            await a.send(SetPresence(status="away", detail="of-later"))
            await told("away", "of-later")
            await a.send(SetPresence(status="away", detail="x" * 17))
            assert (await a.expect(Bye)).reason == "malformed"
            await told("away", "idle")


async def test_whoever_is_hidden_is_never_seen_and_whoever_says_nothing_is_online(
    node: Node,
) -> None:
    anna, ben, carl = Person(), Person(), Person()
    async with RawClient(node.url, ben) as b:
        await b.pull()
        async with RawClient(node.url, anna) as a, RawClient(node.url, carl):
            await a.send(SetPresence(status="hidden"))
            await b.expect(Presence, lambda one: one.account == carl.account)
            await a.send(SetPresence(status="busy"))
            await b.expect(
                Presence, lambda one: (one.account, one.status) == (anna.account, "busy")
            )
            told = [
                fact.status
                for fact in b.facts
                if isinstance(fact, Presence) and fact.account == anna.account
            ]
            assert told in ([], ["busy"])
            async with RawClient(node.url, anna) as again:  # another connection of the same device
                await again.send(SetPresence(status="online"))
                await b.expect(
                    Presence, lambda one: (one.account, one.status) == (anna.account, "online")
                )
                assert "offline" not in [
                    fact.status
                    for fact in b.facts
                    if isinstance(fact, Presence) and fact.account == anna.account
                ]


async def test_typing_reaches_the_other_person_only(node: Node) -> None:
    anna, ben, eve = Person(), Person(), Person()
    async with (
        RawClient(node.url, anna) as a,
        RawClient(node.url, ben) as b,
        RawClient(node.url, eve) as e,
    ):
        for one in (a, b, e):
            await one.pull()
        conv = await a.open_direct(ben.account)
        await a.send(Type(conv=conv, on=True))
        assert (await b.expect(Typing)).account == anna.account
        await e.send(Type(conv=conv, on=True))
        await e.pull()
        assert not [fact for fact in (*b.facts, *e.facts) if isinstance(fact, Typing)]


async def test_roster_has_those_who_can_be_hub_in_order(node: Node) -> None:
    first, second, never = Person(caps=("hub",)), Person(caps=("hub",)), Person()
    async with RawClient(node.url, never) as n, RawClient(node.url, first):
        await n.pull()
        await n.expect(Roster, lambda one: one.devices == (first.device,))
        async with RawClient(node.url, second):
            await n.expect(Roster, lambda one: one.devices == (first.device, second.device))
        await n.expect(Roster, lambda one: one.devices == (first.device,))
