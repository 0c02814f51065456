"""Whole clients at a real node that means harm: what it tells is changed on the wire, behind no TLS.

What a single store does with each kind of lie, `tests/unit/store/test_malicious_node.py` tells.
"""

import secrets
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.crypto.keys import Identity
from chatera.crypto.records import salt, sign_event, sign_manifest
from chatera.protocol import frames
from chatera.protocol.bodies import Text, encode_body
from chatera.protocol.frames import AnyFact
from chatera.protocol.header import Kind
from chatera.protocol.ids import NONE, EventId, Position
from chatera.protocol.prekeys import Bundle
from tests.helpers.malicious_node import ghost, other_key, with_device
from tests.helpers.wiretap import TamperedWire, WiretappedHouse

REPEATED = (
    frames.Pushed, frames.ParcelPut, frames.AskPut, frames.ManifestPut, frames.ReceiptPut,
    frames.ProfilePut,
)  # fmt: skip


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[WiretappedHouse]:
    async with WiretappedHouse(tmp_path, TamperedWire) as house:
        yield house


def wire(house: WiretappedHouse) -> TamperedWire:
    assert isinstance(house.wire, TamperedWire)
    return house.wire


def texts(chat: Chat) -> list[str]:
    return [one.text for one in chat.timeline if one.kind == "text"]


def kinds(chat: Chat) -> list[str]:
    return [one.kind for one in chat.timeline]


async def two(house: WiretappedHouse) -> tuple[Client, Client, Chat, Chat]:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    return anna, boris, house.chat(anna, boris), house.chat(boris, anna)


async def test_swapped_prekeys_begin_no_session(house: WiretappedHouse) -> None:
    anna, _, chat, theirs = await two(house)
    swapped: list[bytes] = []

    def tamper(fact: AnyFact) -> Sequence[AnyFact]:
        if not isinstance(fact, frames.Bundles):
            return (fact,)
        bundles = [Bundle.parse(one) for one in fact.bundles]
        forged = [replace(one, signed=other_key(one.signed)).pack() for one in bundles]
        swapped.extend(forged)
        return (msgspec.structs.replace(fact, bundles=tuple(forged)),)

    wire(house).tamper = tamper
    await chat.send("Not for the node")
    await house.until(lambda: bool(swapped) and kinds(theirs) == ["locked"])
    assert anna._store.rows("SELECT count(*) FROM sessions") == [(0,)]
    wire(house).tamper = None
    await house.until(lambda: texts(theirs) == ["Not for the node"])


async def test_everything_is_told_three_times_and_backwards(house: WiretappedHouse) -> None:
    anna, boris, chat, theirs = await two(house)
    before: list[AnyFact] = []

    def tamper(fact: AnyFact) -> Sequence[AnyFact]:
        if not isinstance(fact, REPEATED):
            return (fact,)
        before.append(fact)
        return (fact, *reversed(before[-20:]), fact)

    wire(house).tamper = tamper
    for number in range(10):
        await chat.send(f"From Anna {number}")
        await theirs.send(f"From Boris {number}")
    expected = {f"From {who} {number}" for who in ("Anna", "Boris") for number in range(10)}
    await house.until(lambda: set(texts(chat)) == set(texts(theirs)) == expected)
    assert len(texts(chat)) == len(texts(theirs)) == len(expected)
    assert [one.account for one in anna.people] == [boris.me.account]


async def test_what_the_node_makes_up_is_nobodys(house: WiretappedHouse) -> None:
    """Ghost devices in manifests, plain text in an encrypted conversation, damaged parcels and asks, and mere noise."""
    anna, boris, chat, theirs = await two(house)
    conv = anna._store.direct_conversation(boris._store.me, next(iter(anna.communities)).key)
    node, device = Identity.new(), ghost(boris.profile.identity)
    forged_manifests = (
        with_device(boris.profile.keyring.manifest, device[1]),
        sign_manifest(device[0], kind="desktop", caps=()),
    )
    planted = sign_event(
        replace(node, account=boris.profile.identity.account), kind=Kind.PLAIN, conv=conv,
        prev=EventId(NONE), hlc=1_780_000_000_000 << 16, heads=(),
        body=encode_body(Text(salt=salt(), text="Planted")),
    )  # fmt: skip
    told = 0

    def tamper(fact: AnyFact) -> Sequence[AnyFact]:
        nonlocal told
        if not isinstance(fact, frames.Pushed | frames.ParcelPut):
            return (fact,)
        told += 1
        at, noise = Position(fact.position), secrets.token_bytes(300)
        real = fact.event if isinstance(fact, frames.Pushed) else fact.parcel
        bent = real[:-1] + bytes((real[-1] ^ 1,))
        lies: list[AnyFact] = [
            frames.ManifestPut(position=at, manifest=one) for one in (*forged_manifests, noise)
        ]
        lies += [frames.ParcelPut(position=at, parcel=one) for one in (bent, noise, b"")]
        lies += [frames.AskPut(position=at, ask=one) for one in (noise[:168], b"")]
        lies += [frames.Pushed(position=at, event=one) for one in (planted.data, noise, b"")]
        return (*lies, fact)

    wire(house).tamper = tamper
    await chat.send("Real")
    await theirs.send("Real too")
    await house.until(lambda: set(texts(chat)) == set(texts(theirs)) == {"Real", "Real too"})
    assert told > 3
    assert kinds(chat) == kinds(theirs) == ["text", "text"]
    parcels_to = {row[0] for row in anna._store.rows("SELECT device FROM parcels")}
    assert parcels_to <= {boris._store.device}
    assert all(one.state == "online" for one in (*anna.communities, *boris.communities))
