"""Sealed bodies, parcels and asks as bytes: what is written is read, and any other bytes are refused or read so."""

from collections.abc import Callable
from typing import Protocol

import pytest
from hypothesis import example, given, strategies as st

from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import DeviceId, EventId
from chatera.protocol.padding import padded_size
from chatera.protocol.sealed import (
    Ask,
    KeyIndex,
    Parcel,
    ParcelType,
    SealedBody,
    ask_signed_bytes,
    sealed_ad,
    sender_key_ref,
)

ids = st.binary(min_size=32, max_size=32)
indices = st.builds(KeyIndex, st.binary(min_size=16, max_size=16), st.integers(0, 2**32 - 1))
bodies = st.builds(
    SealedBody,
    index=st.none() | indices,
    commit=ids,
    nonce=st.binary(min_size=24, max_size=24),
    ciphertext=st.integers(0, limits.INNER_SIZE).map(lambda size: bytes(padded_size(size) + 16)),
)
parcels = st.builds(
    Parcel,
    to=ids.map(DeviceId),
    sender=ids.map(DeviceId),
    type=st.just(ParcelType.KEY),
    ref=ids,
    message=st.binary(min_size=1, max_size=limits.PARCEL_SIZE - 97),
).filter(lambda parcel: parcel.to != parcel.sender)
asks = st.builds(
    Ask,
    event=ids.map(EventId),
    sender=ids.map(DeviceId),
    to=ids.map(DeviceId),
    hlc=st.integers(0, limits.HLC),
).filter(lambda ask: ask.to != ask.sender)
ONE, OTHER = DeviceId(b"1" * 32), DeviceId(b"2" * 32)


class Packed(Protocol):
    def pack(self) -> bytes: ...


PARSERS: dict[str, Callable[[bytes], Packed]] = {
    "sealed body": SealedBody.parse,
    "parcel": Parcel.parse,
    "ask": Ask.parse,
}


@given(bodies)
def test_a_sealed_body_is_read_as_written(body: SealedBody) -> None:
    assert SealedBody.parse(body.pack()) == body


@given(parcels)
def test_a_parcel_is_read_as_written(parcel: Parcel) -> None:
    assert Parcel.parse(parcel.pack()) == parcel
    assert parcel.ad == b"ChatEra/parcel/v1\0" + parcel.pack()[:97]


@given(st.binary(min_size=16, max_size=16))
def test_a_parcel_with_a_sender_key_names_it(key_id: bytes) -> None:
    parcel = Parcel(
        to=ONE, sender=OTHER, type=ParcelType.SENDER_KEY, ref=sender_key_ref(key_id), message=b"m"
    )
    assert Parcel.parse(parcel.pack()) == parcel
    packed = bytearray(parcel.pack())
    packed[65 + 16] = 1
    with pytest.raises(RemoteProtocolError):
        Parcel.parse(bytes(packed))


@given(asks)
def test_an_ask_is_read_as_written(ask: Ask) -> None:
    packed = ask.pack()
    assert Ask.parse(packed + bytes(64)) == ask
    assert ask_signed_bytes(packed) == b"ChatEra/ask/v1\0" + packed


@pytest.mark.parametrize("kind", PARSERS)
@given(data=st.binary(max_size=700), first=st.integers(0, 3))
@example(data=b"", first=1)
def test_any_bytes_are_read_exactly_or_refused(kind: str, data: bytes, first: int) -> None:
    for given_ in (data, bytes((first,)) + data):
        try:
            parsed = PARSERS[kind](given_)
        except RemoteProtocolError:
            continue
        assert given_.startswith(parsed.pack())
        assert len(given_) - len(parsed.pack()) == (64 if kind == "ask" else 0)


@given(bodies, st.integers(-300, 300))
def test_a_sealed_body_of_another_length_is_refused(body: SealedBody, more: int) -> None:
    packed = body.pack()
    changed = packed[:more] if more < 0 else packed + bytes(more)
    try:
        assert SealedBody.parse(changed).pack() == changed
    except RemoteProtocolError:
        return
    assert more % 256 == 0


@pytest.mark.parametrize("form", [0, 3, 4, 255])
def test_an_unknown_form_is_refused(form: int) -> None:
    with pytest.raises(RemoteProtocolError, match="form"):
        SealedBody.parse(bytes((form,)).ljust(1 + 32 + 24 + 256 + 16))


@pytest.mark.parametrize("number", [0, 3, 255])
def test_an_unknown_type_of_a_parcel_is_refused(number: int) -> None:
    with pytest.raises(RemoteProtocolError, match="type"):
        Parcel.parse(ONE + OTHER + bytes((number,)) + bytes(32) + b"message")


def test_limits_are_kept() -> None:
    address = ONE + OTHER + b"\1" + bytes(32)
    Parcel.parse(address + bytes(limits.PARCEL_SIZE - 97))
    for size in (0, limits.PARCEL_SIZE - 96):
        with pytest.raises(RemoteProtocolError):
            Parcel.parse(address + bytes(size))
    with pytest.raises(RemoteProtocolError, match="end of time"):
        Ask.parse(bytes(32) + ONE + OTHER + (2**63).to_bytes(8, "big") + bytes(64))
    with pytest.raises(RemoteProtocolError):
        SealedBody.parse(b"\1" + bytes(32 + 24 + 16 + padded_size(limits.INNER_SIZE + 1)))


def test_nothing_goes_from_a_device_to_itself() -> None:
    with pytest.raises(RemoteProtocolError, match="itself"):
        Parcel.parse(ONE + ONE + b"\1" + bytes(32) + b"message")
    with pytest.raises(RemoteProtocolError, match="itself"):
        Ask.parse(bytes(32) + ONE + ONE + bytes(8 + 64))


def test_the_header_is_bound_up_to_what_it_says_of_the_body() -> None:
    assert sealed_ad(bytes(143) + b"head" * 8 + bytes(36)) == (
        b"ChatEra/sealed/v1\0" + bytes(143) + b"head" * 8
    )
