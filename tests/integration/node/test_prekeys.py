"""Prekeys from outside: left by a device, handed out once, whatever happens."""

import asyncio
import contextlib
import dataclasses
import random
from pathlib import Path

import aiohttp
import pytest

from chatera.crypto.keys import Signer
from chatera.crypto.prekeys import verify_bundle
from chatera.crypto.records import sign_manifest
from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.frames import (
    JSON,
    MSGPACK,
    SEALED,
    Challenge,
    Done,
    Hello,
    PutManifest,
    PutPrekeys,
    Refused,
    TakePrekeys,
)
from chatera.protocol.ids import DeviceId
from chatera.protocol.manifests import Revocation
from chatera.protocol.prekeys import Bundle, Prekey, Role
from chatera_server.node import Node
from tests.helpers.mail import know, leave, left, prekeys, take
from tests.helpers.node_client import Person, RawClient, now_ms, start_node
from tests.helpers.node_process import NodeProcess


async def test_the_challenge_says_that_it_can(node: Node) -> None:
    anna = Person()
    client = RawClient(node.url, anna)
    await client.open()
    await client.send(
        Hello(versions=(1,), caps=(), agent="test", nonce=bytes(32), account=anna.account,
              device=anna.device, manifest=anna.manifest)
    )  # fmt: skip
    assert SEALED in (await client.expect(Challenge)).caps
    await client.close()


@pytest.mark.parametrize("subprotocol", [MSGPACK, JSON])
async def test_what_is_left_is_handed_out(node: Node, subprotocol: str) -> None:
    anna, ben, nobody = Person(), Person(), Person()
    ours = prekeys(anna)
    async with (
        RawClient(node.url, anna, subprotocol=subprotocol) as a,
        RawClient(node.url, ben, subprotocol=subprotocol) as b,
    ):
        assert await take(b, anna) == []
        assert isinstance(await leave(a, ours), Done)
        every = (ours.signed, ours.last_resort, *ours.one_time, *ours.one_time_kem)
        assert await left(a) == {key.id for key in every}
        assert await left(b) == set()
        (bundle,) = await take(b, nobody, anna, anna)
        verify_bundle(bundle, anna.device)
        assert bundle.signed == ours.signed
        assert bundle.one_time in ours.one_time
        assert bundle.kem in ours.one_time_kem
        assert bundle.one_time is not None
        gone = {bundle.one_time.id, bundle.kem.id}
        assert await left(a) == {key.id for key in every} - gone


async def test_an_account_has_one_a_day_of_each_device(tmp_path: Path) -> None:
    moment = now_ms()
    node = await start_node(tmp_path, clock=lambda: moment)
    anna, ben = Person(), Person()
    phone = Person(dataclasses.replace(ben.identity, dk=Signer.new()))
    ours = prekeys(anna)
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        await leave(a, ours)
        async with RawClient(node.url, phone) as p:
            first, *rest = [(await take(one, anna))[0] for one in (b, b, p, b)]
            assert first.one_time is not None
            assert all(one.one_time is None for one in rest)
            assert all(one.kem == ours.last_resort for one in rest)
        assert len(await left(a)) == 2 + 99 + 19
        moment += 86_400_000 - 1
        assert (await take(b, anna))[0].one_time is None
        moment += 1
        again = (await take(b, anna))[0]
        assert again.one_time not in {None, first.one_time}
        assert again.kem not in {first.kem, ours.last_resort}
    await node.stop()


async def test_fifty_at_once_get_no_key_twice(node: Node) -> None:
    anna, crowd = Person(), [Person() for _ in range(50)]
    ours = prekeys(anna, one_time=40, one_time_kem=10)
    async with contextlib.AsyncExitStack() as stack:
        a = await stack.enter_async_context(RawClient(node.url, anna))
        await leave(a, ours)
        clients = [await stack.enter_async_context(RawClient(node.url, person)) for person in crowd]
        bundles = [one for (one,) in await asyncio.gather(*(take(one, anna) for one in clients))]
        for bundle in bundles:
            verify_bundle(bundle, anna.device)
        one_time = [one.one_time for one in bundles if one.one_time is not None]
        assert sorted(one_time) == sorted(ours.one_time)
        kems = [one.kem for one in bundles if one.kem.role is Role.ONE_TIME_KEM]
        assert sorted(kems) == sorted(ours.one_time_kem)
        assert [one.kem for one in bundles].count(ours.last_resort) == 40
        assert await left(a) == {ours.signed.id, ours.last_resort.id}


async def test_what_was_handed_out_does_not_come_back(node: Node) -> None:
    """A device that asked what is left, then publishes: somebody may have taken one in between."""
    anna, ben, cem = Person(), Person(), Person()
    ours = prekeys(anna, one_time=1, one_time_kem=1)
    path = node.directory.path
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        await leave(a, ours)
        assert (await take(b, anna))[0].one_time == ours.one_time[0]
        assert isinstance(await leave(a, ours), Done)
        assert await left(a) == {ours.signed.id, ours.last_resort.id}
    await node.stop()
    again = await start_node(path)
    async with RawClient(again.url, anna) as a, RawClient(again.url, cem) as c:
        assert isinstance(await leave(a, ours), Done)
        (bundle,) = await take(c, anna)
        assert (bundle.one_time, bundle.kem) == (None, ours.last_resort)
        newer = prekeys(anna, one_time=1, one_time_kem=1)
        await leave(a, newer)
        assert await left(a) == {
            key.id for key in (newer.signed, newer.last_resort, *newer.one_time, *newer.one_time_kem)
        }  # fmt: skip
    await again.stop()


async def ask_and_note(url: str, person: Person, target: Person, got: list[Bundle]) -> None:
    client = RawClient(url, person)
    try:
        await client.open()
        await client.login()
        got += await take(client, target)
    except (ConnectionError, aiohttp.ClientError):
        return
    finally:
        with contextlib.suppress(aiohttp.ClientError):
            await client.close()


async def test_a_killed_node_hands_nothing_out_again(tmp_path: Path) -> None:
    anna, chance, port = Person(), random.Random(3), 0
    ours = prekeys(anna)
    got: list[Bundle] = []
    with NodeProcess(tmp_path / "data") as node:
        async with RawClient(node.url, anna) as a:
            await leave(a, ours)
        node.kill()
    for _ in range(8):
        with NodeProcess(tmp_path / "data", port=port) as node:
            port, before = node.port, len(got)
            asking = [
                asyncio.create_task(ask_and_note(node.url, Person(), anna, got)) for _ in range(10)
            ]
            enough = before + chance.randrange(1, 10)
            while len(got) < enough and not all(one.done() for one in asking):
                await asyncio.sleep(0)
            node.kill()
            await asyncio.gather(*asking)
    handed = [one.one_time for one in got if one.one_time is not None]
    assert len(handed) > 8
    assert len(handed) == len(set(handed))
    kems = [one.kem for one in got if one.kem.role is Role.ONE_TIME_KEM]
    assert len(kems) == len(set(kems))
    with NodeProcess(tmp_path / "data") as node:
        async with RawClient(node.url, anna) as a:
            assert not await left(a) & {key.id for key in (*handed, *kems)}


async def test_only_its_own_device_leaves_what_it_signed(node: Node) -> None:
    anna, eve = Person(), Person()
    ours = prekeys(anna, one_time=1, one_time_kem=1)
    async with RawClient(node.url, anna) as a, RawClient(node.url, eve) as e:
        stolen = await leave(e, ours)
        assert isinstance(stolen, Refused)
        assert stolen.code == "not_yours"
        forged = Prekey(
            Role.LAST_RESORT, ours.last_resort.id, ours.last_resort.key, ours.signed.signature
        )
        unsigned = await leave(a, dataclasses.replace(ours, last_resort=forged))
        assert isinstance(unsigned, Refused)
        assert unsigned.code == "bad_signature"
        packed = ours.pack()
        for nonsense in (b"", packed[:-1], packed + b"\0", b"\2" + packed[1:], bytes(len(packed))):
            refused = await a.ask(PutPrekeys(txn=a.txn(), prekeys=nonsense))
            assert isinstance(refused, Refused)
            assert refused.code == "malformed"
        assert await left(a) == set()
        assert await take(e, anna) == []


async def test_too_many_at_once(node: Node) -> None:
    async with RawClient(node.url, Person()) as a:
        devices = tuple(DeviceId(bytes([n]) * 32) for n in range(limits.BUNDLES_AT_ONCE + 1))
        refused = await a.ask(TakePrekeys(txn=1, devices=devices))
        assert isinstance(refused, Refused)
        assert refused.code == "too_many"
        assert await take(a, *devices[1:]) == []
        assert await take(a, DeviceId(b"short")) == []


async def test_many_devices_are_asked_for_at_once(node: Node) -> None:
    people = [Person() for _ in range(limits.BUNDLES_AT_ONCE)]
    for person in people:
        async with RawClient(node.url, person) as client:
            await leave(client, prekeys(person, one_time=1, one_time_kem=1))
    async with RawClient(node.url, Person()) as a:
        bundles = await take(a, *people)
        assert [one.device for one in bundles] == [one.device for one in people]
        assert all(one.one_time is not None for one in bundles)


async def test_a_device_that_was_taken_back_has_and_gets_none(node: Node) -> None:
    anna, ben = Person(), Person()
    lost = Person(dataclasses.replace(anna.identity, dk=Signer.new()))
    async with RawClient(node.url, lost) as thief, RawClient(node.url, ben) as b:
        await leave(thief, prekeys(lost, one_time=1, one_time_kem=1))
        assert len(await take(b, lost)) == 1
        gone = Revocation(dk=lost.device, hlc=0)
        manifest = sign_manifest(anna.identity, kind="desktop", caps=(), revoked=(gone,))
        node.people.gone = node.mail.forget  # it has not been told yet
        assert isinstance(await b.ask(PutManifest(txn=b.txn(), manifest=manifest)), Done)
        assert await take(b, lost) == []
        assert await left(thief) == set()
        for refused in (
            await leave(thief, prekeys(lost, one_time=1, one_time_kem=1)),
            await thief.ask(TakePrekeys(txn=thief.txn(), devices=(ben.device,))),
        ):
            assert isinstance(refused, Refused)
            assert refused.code == "unauthenticated"


async def test_known_but_never_here_has_none(node: Node) -> None:
    anna = Person()
    async with RawClient(node.url, Person()) as b:
        await know(b, anna)
        assert await take(b, anna) == []


def test_a_bundle_of_another_is_noticed() -> None:
    anna, ben = Person(), Person()
    ours = prekeys(anna, one_time=1, one_time_kem=1)
    with pytest.raises(RemoteProtocolError):
        verify_bundle(ours.bundle(None, None), ben.device)
