"""Signed records: what their makers signed is accepted, and any other byte of them is not."""

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings, strategies as st

from chatera.crypto.keys import Identity, Signer, backup_key, root_identity, verify
from chatera.crypto.records import (
    lists,
    sign_event,
    sign_manifest,
    sign_profile,
    sign_receipt,
    sign_redirect,
    verify_event,
    verify_manifest,
    verify_profile,
    verify_receipt,
    verify_redirect,
)
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import NONE, CommunityId, ConversationId, DeviceId, EventId, NodeId
from chatera.protocol.manifests import (
    Revocation,
    device_signed_bytes,
    manifest_signed_bytes,
    split_signed,
)
from chatera.protocol.receipts import Receipt


def someone(number: int) -> Identity:
    return Identity.of_root(
        bytes((number,)) * 16,
        epoch=0,
        dsk=Signer(bytes((number, 1)) * 16),
        dk=Signer(bytes((number, 2)) * 16),
    )


ROOT = b"\1" * 16
ADA, BOB = someone(1), someone(2)
HERE, ELSEWHERE = CommunityId(b"h" * 32), CommunityId(b"e" * 32)
EVENT = sign_event(
    ADA, kind=Kind.PLAIN, conv=ConversationId(b"c" * 32), prev=EventId(NONE), hlc=7,
    heads=(EventId(b"2" * 32), EventId(b"1" * 32)), body=b"body",
)  # fmt: skip
RECEIPT = sign_receipt(ADA, Receipt(
    conv=ConversationId(b"c" * 32), account=ADA.account, device=ADA.device, author=BOB.device,
    hlc=7, got=EventId(b"1" * 32), read=EventId(NONE), holes=(EventId(b"3" * 32),),
))  # fmt: skip
MANIFEST = sign_manifest(ADA, kind="desktop", caps=("hub",))
PROFILE = sign_profile(ADA, HERE, hlc=7, name="Ada", message="hello", picture=None)

REDIRECT = sign_redirect(
    ADA, HERE, hlc=7, node=NodeId(b"n" * 32), addresses=("chat.example.org",), port=4433
)


def check_event(data: bytes) -> object:
    event = Event.parse(data)
    verify_event(event)
    return event


CHECKS: dict[str, tuple[bytes, Callable[[bytes], object]]] = {
    "event": (EVENT.data, check_event),
    "event without body": (EVENT.without_body(), check_event),
    "receipt": (RECEIPT, verify_receipt),
    "manifest": (MANIFEST, verify_manifest),
    "profile": (PROFILE, lambda data: verify_profile(HERE, data)),
    "redirect": (REDIRECT, verify_redirect),
}


@pytest.mark.parametrize("kind", CHECKS)
def test_what_was_signed_is_accepted(kind: str) -> None:
    data, check = CHECKS[kind]
    check(data)


@pytest.mark.parametrize("kind", CHECKS)
def test_no_byte_can_be_another(kind: str) -> None:
    data, check = CHECKS[kind]
    for at in range(len(data)):
        forged = data[:at] + bytes((data[at] ^ 1 << at % 8,)) + data[at + 1 :]
        with pytest.raises(RemoteProtocolError):
            check(forged)


@pytest.mark.parametrize("kind", CHECKS)
@settings(max_examples=50, deadline=None)
@given(cut=st.integers(0, 600), more=st.binary(max_size=40))
def test_no_end_can_be_another(kind: str, cut: int, more: bytes) -> None:
    data, check = CHECKS[kind]
    forged = data[: len(data) - 1 - cut % len(data)] + more
    if forged in {data, EVENT.without_body(), EVENT.data}:
        return
    with pytest.raises(RemoteProtocolError):
        check(forged)


def test_heads_are_written_sorted() -> None:
    assert EVENT.header.heads == (EventId(b"1" * 32), EventId(b"2" * 32))


def test_a_profile_holds_in_its_community_only() -> None:
    with pytest.raises(RemoteProtocolError):
        verify_profile(ELSEWHERE, PROFILE)


def _resigned(change: Callable[[dict[str, object]], None], signer: Signer = ADA.dsk) -> bytes:
    fields = msgspec.msgpack.decode(split_signed(MANIFEST)[0])
    change(fields)
    record = msgspec.msgpack.encode(fields)
    return record + signer.sign(manifest_signed_bytes(record))


def test_a_device_signing_key_needs_its_account() -> None:
    eve = someone(3)
    with pytest.raises(RemoteProtocolError):  # appointed by nobody
        verify_manifest(_resigned(lambda fields: fields.update(dsk=eve.dsk.public), eve.dsk))
    with pytest.raises(RemoteProtocolError):  # appointed for another epoch
        verify_manifest(_resigned(lambda fields: fields.update(epoch=1)))
    with pytest.raises(RemoteProtocolError):  # of another account
        verify_manifest(_resigned(lambda fields: fields.update(account=eve.account)))


def test_nobody_lists_a_device_without_its_consent() -> None:
    stolen = {"dk": BOB.device, "kind": "desktop", "caps": [], "sig": bytes(64)}
    with pytest.raises(RemoteProtocolError):
        verify_manifest(_resigned(lambda fields: fields.update(devices=[stolen])))
    stolen["sig"] = BOB.dk.sign(device_signed_bytes(BOB.account, BOB.device))
    with pytest.raises(RemoteProtocolError):  # consented to its own account only
        verify_manifest(_resigned(lambda fields: fields.update(devices=[stolen])))


def test_a_manifest_lists_its_devices_until_they_are_taken_back() -> None:
    manifest = verify_manifest(MANIFEST)
    assert lists(manifest, ADA.device, 10**18)
    assert not lists(manifest, BOB.device, 0)
    taken = verify_manifest(
        sign_manifest(ADA, kind="desktop", caps=(), revoked=(Revocation(dk=ADA.device, hlc=100),))
    )
    assert lists(taken, ADA.device, 100)
    assert not lists(taken, ADA.device, 101)


def test_a_second_device_joins_the_first() -> None:
    first = verify_manifest(MANIFEST)
    laptop = Identity.of_root(ROOT, epoch=0, dsk=ADA.dsk, dk=Signer(b"l" * 32))
    both = verify_manifest(sign_manifest(laptop, kind="desktop", caps=(), others=first.devices))
    assert {device.dk for device in both.devices} == {ADA.device, laptop.device}


@given(st.binary(max_size=70), st.binary(max_size=20), st.binary(max_size=70))
def test_odd_keys_and_signatures_do_not_fit(key: bytes, message: bytes, signature: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        verify(key, message, signature)


def test_keys_follow_from_the_root() -> None:
    assert root_identity(ROOT).public == ADA.account
    assert len(backup_key(ROOT)) == 32
    assert backup_key(ROOT) != root_identity(ROOT).seed
    assert Identity.new().account != Identity.new().account
    assert DeviceId(ADA.dk.public) == ADA.device
