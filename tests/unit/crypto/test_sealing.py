"""Sealed events: they open with their key where they belong, and nowhere else."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, strategies as st

from chatera.crypto.keys import Identity, Signer
from chatera.crypto.primitives import Undecryptable, seal
from chatera.crypto.records import sign_event, verify_event
from chatera.crypto.sealing import (
    WrongKey,
    commitment,
    open_body,
    open_event,
    seal_body,
    seal_event,
    sealed_body,
)
from chatera.protocol import limits
from chatera.protocol.bodies import Text, decode_inner, encode_body
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.header import Event, Header, Kind
from chatera.protocol.ids import NONE, AccountId, ConversationId, DeviceId, EventId, Hk
from chatera.protocol.sealed import KeyIndex, SealedBody, sealed_ad


def someone(number: int) -> Identity:
    return Identity.of_root(
        bytes((number,)) * 16,
        epoch=0,
        dsk=Signer(bytes((number, 1)) * 16),
        dk=Signer(bytes((number, 2)) * 16),
    )


ADA, BOB = someone(1), someone(2)
CONV = ConversationId(b"c" * 32)
HEADS = (EventId(b"1" * 32), EventId(b"2" * 32))
KEY, NONCE = b"k" * 32, b"n" * 24
INDEX = KeyIndex(b"i" * 16, 7)
SAID = Text(salt=bytes(16), text="200 bytes, no more and no less. ".ljust(200, "x"))
INNER = encode_body(SAID)


def sealed(
    inner: bytes = INNER, *, index: KeyIndex | None = None, heads: tuple[EventId, ...] = HEADS
) -> Event:
    return seal_event(
        ADA, inner, key=KEY, nonce=NONCE, conv=CONV, prev=EventId(NONE), hlc=9 << 16, heads=heads,
        ttl=3600, index=index,
    )  # fmt: skip


@given(
    st.binary(max_size=9000),
    st.none() | st.builds(KeyIndex, st.binary(min_size=16, max_size=16), st.integers(0, 2**32 - 1)),
)
def test_an_inner_comes_back(inner: bytes, index: KeyIndex | None) -> None:
    event = sealed(inner, index=index)
    verify_event(event)
    assert event.header.kind == Kind.SEALED
    assert sealed_body(event).index == index
    assert open_event(event, KEY) == inner
    assert Event.parse(event.data).data == event.data


def test_what_was_said_is_not_in_it() -> None:
    assert decode_inner(open_event(sealed(), KEY)) == SAID
    assert b"200 bytes" not in sealed().data
    assert KEY not in sealed().data


def test_the_longest_inner_fits_under_the_most_heads() -> None:
    heads = tuple(EventId(bytes((number,)) * 32) for number in range(limits.HEADS))
    event = sealed(bytes(limits.INNER_SIZE), heads=heads, index=INDEX)
    assert len(open_event(event, KEY)) == limits.INNER_SIZE
    with pytest.raises(LocalProtocolError):
        sealed(bytes(limits.INNER_SIZE + 1))


def test_a_group_message_of_200_bytes_stays_small() -> None:
    assert len(SAID.text.encode()) == 200
    assert len(sealed(index=INDEX, heads=()).data) == 592
    assert len(sealed(index=INDEX, heads=HEADS[:1]).data) == 624  # as a group without forks has it
    assert len(sealed(index=INDEX, heads=HEADS[:1]).data) <= 640


@pytest.mark.parametrize("index", [None, INDEX])
def test_no_bit_of_an_event_can_be_another(index: KeyIndex | None) -> None:
    event = sealed(index=index)
    for bit in range(8 * len(event.data)):
        data = bytearray(event.data)
        data[bit // 8] ^= 1 << bit % 8
        with pytest.raises(RemoteProtocolError):
            verify_event(Event.parse(bytes(data)))


def test_no_bit_of_a_sealed_body_can_be_another() -> None:
    """Also where nobody looks at the signature. (That index and key go together, the chains' tests show.)"""
    event = sealed()
    assert event.body is not None
    for bit in range(8 * len(event.body)):
        data = bytearray(event.body)
        data[bit // 8] ^= 1 << bit % 8
        in_commit = 1 <= bit // 8 < 33
        with pytest.raises(WrongKey if in_commit else RemoteProtocolError) as told:
            open_body(bytes(data), key=KEY, header=event.header_bytes)
        assert in_commit == (told.type is WrongKey)


@pytest.mark.parametrize("change", [
    {"conv": ConversationId(b"d" * 32)}, {"account": BOB.account}, {"device": BOB.device},
    {"account": AccountId(ADA.device), "device": DeviceId(ADA.account)},
    {"prev": EventId(b"p" * 32)}, {"hlc": (9 << 16) + 1}, {"ttl": 0}, {"heads": ()}, {"heads": HEADS[:1]},
    {"heads": (*HEADS, EventId(b"3" * 32))}, {"heads": (HEADS[0], EventId(b"3" * 32))},
    {"kind": Kind.PLAIN},
])  # fmt: skip
def test_a_body_is_bound_to_all_of_its_header(change: dict[str, Any]) -> None:
    event = sealed()
    assert event.body is not None
    moved = replace(event.header, **change)
    with pytest.raises(Undecryptable):
        open_body(event.body, key=KEY, header=moved.pack())


def test_no_bit_of_the_header_can_be_another_but_what_tells_of_the_body() -> None:
    event = sealed()
    header = event.header_bytes
    assert event.body is not None
    for bit in range(8 * (len(header) - 36)):
        changed = bytearray(header)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Undecryptable):
            open_body(event.body, key=KEY, header=bytes(changed))


def test_a_body_under_somebody_elses_name_does_not_open() -> None:
    """Bob signs Ada's body as his own: the signature holds, the body doesn't."""
    event = sealed()
    assert event.body is not None
    stolen = sign_event(
        BOB, kind=Kind.SEALED, conv=CONV, prev=EventId(NONE), hlc=9 << 16, heads=HEADS,
        body=event.body, ttl=3600,
    )  # fmt: skip
    verify_event(stolen)
    with pytest.raises(Undecryptable):
        open_event(stolen, KEY)


@pytest.mark.parametrize("key", [b"", b"k" * 31, b"k" * 33, bytes(32), b"k" * 31 + b"l", b"k" * 65])
def test_a_wrong_key_is_no_forgery(key: bytes) -> None:
    with pytest.raises(WrongKey):
        open_event(sealed(), key)


def test_a_forgery_is_no_wrong_key() -> None:
    body = sealed_body(sealed())
    forged = replace(body, ciphertext=bytes(len(body.ciphertext)))
    with pytest.raises(Undecryptable):
        open_body(forged.pack(), key=KEY, header=sealed().header_bytes)


def test_padding_is_checked_also_of_who_has_the_key() -> None:

    header = sealed().header_bytes
    ciphertext = seal(Hk(KEY, b"ChatEra/seal/v1\0"), NONCE, bytes(256), sealed_ad(header))
    body = SealedBody(index=None, commit=commitment(KEY), nonce=NONCE, ciphertext=ciphertext)
    with pytest.raises(RemoteProtocolError, match="padded"):
        open_body(body.pack(), key=KEY, header=header)


def test_what_is_not_sealed_is_not_opened() -> None:
    plain = sign_event(
        ADA, kind=Kind.PLAIN, conv=CONV, prev=EventId(NONE), hlc=1, heads=(), body=INNER
    )
    for event in (plain, Event.parse(sealed().without_body())):
        with pytest.raises(RemoteProtocolError, match="without a sealed body"):
            open_event(event, KEY)


@given(st.binary(min_size=1, max_size=700), st.integers(1, 2))
def test_whatever_somebody_signs_crashes_nothing(data: bytes, form: int) -> None:
    for body in (data, bytes((form,)) + data, bytes((form,)) + data.ljust(32 + 24 + 256 + 16)):
        event = sign_event(
            BOB, kind=Kind.SEALED, conv=CONV, prev=EventId(NONE), hlc=1, heads=(), body=body
        )
        with pytest.raises(RemoteProtocolError):
            open_event(event, KEY)


@pytest.mark.parametrize(("key", "nonce"), [(b"short", NONCE), (KEY, b"short")])
def test_a_key_or_nonce_of_another_size_seals_nothing(key: bytes, nonce: bytes) -> None:
    header = Header(
        kind=Kind.SEALED, conv=CONV, account=ADA.account, device=ADA.device, prev=EventId(NONE),
        hlc=1, ttl=0, heads=(), body_len=0, body_hash=NONE,
    )  # fmt: skip
    with pytest.raises(LocalProtocolError):
        seal_body(INNER, key=key, header=header.pack(), nonce=nonce)
