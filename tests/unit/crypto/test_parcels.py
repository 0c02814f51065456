"""Parcels: a key arrives where it was sent, once, and for what it was sent."""

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from chatera.crypto.keys import Identity, Signer
from chatera.crypto.parcels import carry_key, carry_sender_key, open_key, open_sender_key
from chatera.crypto.sealing import WrongKey, open_event, seal_event
from chatera.crypto.sender_keys import OwnChain, ReceivedChain, SenderKey
from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.header import Event
from chatera.protocol.ids import NONE, ConversationId, DeviceId, EventId
from chatera.protocol.sealed import KeyIndex, Parcel, ParcelType, sender_key_ref
from tests.helpers.ratchets import CountingRatchet

ADA = Identity.of_root(b"a" * 16, epoch=0, dsk=Signer(b"s" * 32), dk=Signer(b"d" * 32))
BOB = DeviceId(Signer(b"b" * 32).public)
KEY, OTHER_KEY = b"k" * 32, b"o" * 32
SENDER_KEY = SenderKey(b"i" * 16, 7, b"c" * 32)


def sealed(key: bytes, said: bytes = b"said", index: KeyIndex | None = None) -> Event:
    return seal_event(
        ADA, said, key=key, nonce=bytes(24), conv=ConversationId(b"c" * 32), prev=EventId(NONE),
        hlc=1, heads=(), index=index,
    )  # fmt: skip


EVENT = sealed(KEY)


@pytest.fixture
def ratchet() -> CountingRatchet:
    return CountingRatchet(b"r" * 32)


def with_key(ratchet: CountingRatchet) -> Parcel:
    return carry_key(ratchet, EVENT, KEY, to=BOB, sender=ADA.device)


def with_sender_key(ratchet: CountingRatchet) -> Parcel:
    return carry_sender_key(ratchet, SENDER_KEY, to=BOB, sender=ADA.device)


def test_the_key_of_an_event_arrives(ratchet: CountingRatchet) -> None:
    parcel = Parcel.parse(with_key(ratchet).pack())
    assert (parcel.type, parcel.ref) == (ParcelType.KEY, EVENT.id)
    assert (parcel.to, parcel.sender) == (BOB, ADA.device)
    assert open_event(EVENT, open_key(ratchet, parcel, EVENT)) == b"said"
    with pytest.raises(RemoteProtocolError, match="second time"):
        open_key(ratchet, parcel, EVENT)


def test_a_sender_key_arrives(ratchet: CountingRatchet) -> None:
    own = OwnChain(b"i" * 16, 7, b"c" * 32, 0)
    parcel = carry_sender_key(ratchet, own.given(), to=BOB, sender=ADA.device)
    chain = ReceivedChain.begin(open_sender_key(ratchet, Parcel.parse(parcel.pack())), 0)
    index, key, _ = own.next()
    event = sealed(key, index=index)
    assert open_event(event, chain.key(index, 0)[0]) == b"said"


def test_an_event_sealed_with_a_sender_key_can_be_answered_by_its_key(
    ratchet: CountingRatchet,
) -> None:
    index, key, _ = OwnChain(b"i" * 16, 7, b"c" * 32, 0).next()
    event = sealed(key, index=index)
    parcel = carry_key(ratchet, event, key, to=BOB, sender=ADA.device)
    assert open_key(ratchet, parcel, event) == key


def test_no_bit_of_a_parcel_can_be_another() -> None:
    packed = {
        with_key: with_key(CountingRatchet(b"r" * 32)).pack(),
        with_sender_key: with_sender_key(CountingRatchet(b"r" * 32)).pack(),
    }
    for make, data in packed.items():
        for bit in range(8 * len(data)):
            changed = bytearray(data)
            changed[bit // 8] ^= 1 << bit % 8
            with pytest.raises(RemoteProtocolError):
                opened(
                    CountingRatchet(b"r" * 32), bytes(changed), sender_key=make is with_sender_key
                )


def opened(ratchet: CountingRatchet, data: bytes, *, sender_key: bool) -> object:
    parcel = Parcel.parse(data)
    return open_sender_key(ratchet, parcel) if sender_key else open_key(ratchet, parcel, EVENT)


def test_a_parcel_opens_only_at_its_address(ratchet: CountingRatchet) -> None:
    """Whoever holds the ratchet: what it is said to be bound to must be so."""
    parcel, other = with_key(ratchet), sealed(KEY, b"other")
    with pytest.raises(RemoteProtocolError, match="something else"):
        open_key(ratchet, parcel, other)
    for moved in (
        replace(parcel, to=DeviceId(b"x" * 32)), replace(parcel, sender=DeviceId(b"x" * 32)),
        replace(parcel, to=parcel.sender, sender=parcel.to),
    ):  # fmt: skip
        with pytest.raises(RemoteProtocolError, match="does not open"):
            open_key(ratchet, moved, EVENT)
    with pytest.raises(RemoteProtocolError, match="does not open"):
        open_key(ratchet, replace(parcel, ref=other.id), other)
    assert open_key(ratchet, parcel, EVENT) == KEY


def test_one_type_is_not_taken_for_the_other(ratchet: CountingRatchet) -> None:
    with pytest.raises(RemoteProtocolError, match="no sender key"):
        open_sender_key(ratchet, with_key(ratchet))
    with pytest.raises(RemoteProtocolError, match="something else"):
        open_key(ratchet, with_sender_key(ratchet), EVENT)


def test_a_key_that_is_not_the_events_is_refused(ratchet: CountingRatchet) -> None:
    with pytest.raises(WrongKey):
        carry_key(ratchet, EVENT, OTHER_KEY, to=BOB, sender=ADA.device)
    for content in (OTHER_KEY, KEY[:31], KEY + b"k", b""):
        with pytest.raises(WrongKey):
            open_key(ratchet, made(ratchet, ParcelType.KEY, EVENT.id, content), EVENT)


@given(st.binary(max_size=80))
def test_what_a_sender_key_parcel_carries_may_be_anything(content: bytes) -> None:
    ratchet = CountingRatchet(b"r" * 32)
    with pytest.raises(RemoteProtocolError):
        open_sender_key(
            ratchet, made(ratchet, ParcelType.SENDER_KEY, sender_key_ref(b"i" * 16), content)
        )


def test_a_sender_key_under_another_name_is_refused(ratchet: CountingRatchet) -> None:
    ref = sender_key_ref(b"j" * 16)
    with pytest.raises(RemoteProtocolError, match="another sender key"):
        open_sender_key(ratchet, made(ratchet, ParcelType.SENDER_KEY, ref, SENDER_KEY.pack()))


def made(ratchet: CountingRatchet, kind: ParcelType, ref: bytes, content: bytes) -> Parcel:
    """What somebody may make who holds the other end of the ratchet."""
    parcel = Parcel(to=BOB, sender=ADA.device, type=kind, ref=ref, message=b"")
    return replace(parcel, message=ratchet.encrypt(content, parcel.ad))


def test_no_device_sends_itself_anything(ratchet: CountingRatchet) -> None:
    with pytest.raises(LocalProtocolError):
        carry_key(ratchet, EVENT, KEY, to=BOB, sender=BOB)


def test_a_sender_key_over_a_sessions_first_message_fits() -> None:
    """IK, EK, three ids and the KEM's ciphertext, then the ratchet's message (see the design of both)."""
    prekey, ratchet_header = 32 + 32 + 12 + 1088, 32 + 4 + 4 + 24
    content = len(SENDER_KEY.pack()) + 16
    assert 97 + prekey + ratchet_header + content <= limits.PARCEL_SIZE * 3 // 4
