"""Beacons and seeks: what is signed is what is read, and noise is only noise."""

import contextlib
import ipaddress
from typing import Any

import pytest
from hypothesis import given, strategies as st
from nacl.signing import SigningKey

from chatera.discovery.browser import verify_signature
from chatera.protocol.beacon import (
    BEACON_LABEL,
    KIND_BEACON,
    MAGIC,
    MAX_DATAGRAM,
    SEEK_SIZE,
    Advert,
    decode_beacon,
    decode_seek,
    encode_beacon,
    encode_passed,
    encode_probe,
    encode_seek,
)
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError

KEY = SigningKey(bytes(32))
NODE = bytes(KEY.verify_key)
HEAD = MAGIC + bytes((KIND_BEACON,))


def sign(message: bytes) -> bytes:
    return bytes(KEY.sign(message).signature)


def trust(_public: bytes, _message: bytes, _signature: bytes) -> None:
    """Verifies nothing, so that Hypothesis reaches the decoder."""


ids = st.binary(min_size=32, max_size=32)
counts = st.integers(0, 2**63 - 1)
adverts = st.builds(
    Advert,
    node=st.just(NODE),
    community=ids,
    port=st.integers(1, 65535),
    name=st.text(st.characters(codec="utf-8"), max_size=64),
    aliases=st.lists(ids, max_size=8).map(tuple),
    clients=counts,
    strength=st.integers(1, 4),
    moment=counts,
    boot=counts,
    seq=counts,
    leaving=st.booleans(),
)


@given(adverts)
def test_an_advert_comes_back_as_it_was(advert: Advert) -> None:
    assert decode_beacon(encode_beacon(advert, sign), verify_signature) == advert


def test_the_longest_beacon_is_no_longer_than_a_seek() -> None:
    longest = Advert(
        node=NODE,
        community=bytes(32),
        port=65535,
        name="\U0001f600" * 64,
        aliases=(bytes(32),) * 8,
        clients=2**63 - 1,
        strength=4,
        moment=2**63 - 1,
        boot=2**63 - 1,
        seq=2**63 - 1,
        leaving=True,
        closed=True,
    )
    assert len(encode_beacon(longest, sign)) <= SEEK_SIZE <= MAX_DATAGRAM


@given(st.binary(max_size=1300))
def test_any_bytes_are_an_advert_or_a_remote_error(noise: bytes) -> None:
    for datagram in (noise, HEAD + noise, HEAD + bytes(64) + noise):
        with contextlib.suppress(RemoteProtocolError):
            assert isinstance(decode_beacon(datagram, trust), Advert)
        with pytest.raises(RemoteProtocolError):
            decode_beacon(datagram, verify_signature)


@given(st.binary(max_size=1300))
def test_any_bytes_are_a_seek_or_a_remote_error(noise: bytes) -> None:
    for datagram in (noise, MAGIC + noise, (MAGIC + noise).ljust(SEEK_SIZE, b"\0")):
        with contextlib.suppress(RemoteProtocolError):
            decode_seek(datagram)


@given(adverts, st.data())
def test_a_changed_bit_is_found(advert: Advert, data: st.DataObject) -> None:
    datagram = bytearray(encode_beacon(advert, sign))
    bit = data.draw(st.integers(0, len(datagram) * 8 - 1))
    datagram[bit // 8] ^= 1 << bit % 8
    with pytest.raises(RemoteProtocolError):
        decode_beacon(bytes(datagram), verify_signature)


def test_the_signature_is_over_the_label_and_the_payload() -> None:
    signed: list[bytes] = []

    def record(message: bytes) -> bytes:
        signed.append(message)
        return sign(message)

    datagram = encode_beacon(Advert(node=NODE, community=bytes(32), port=1), record)
    assert signed == [BEACON_LABEL + datagram[len(HEAD) + 64 :]]


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "x" * 65},
        {"aliases": (bytes(32),) * 9},
        {"aliases": (bytes(31),)},
        {"port": 0},
        {"strength": 5},
        {"clients": -1},
        {"node": bytes(31)},
        {"seq": 2**64},
        {"name": "\ud800"},
    ],
)
def test_what_is_outside_the_limits_is_not_sent(wrong: dict[str, Any]) -> None:
    fields: dict[str, Any] = {"node": NODE, "community": bytes(32), "port": 1, **wrong}
    with pytest.raises(LocalProtocolError):
        encode_beacon(Advert(**fields), sign)


def test_every_seek_is_read_as_what_it_is() -> None:
    assert decode_seek(encode_seek()).kind == "seek"
    assert decode_seek(encode_probe()).kind == "probe"
    passed = decode_seek(encode_passed(("10.77.0.3", 40000)))
    assert (passed.kind, passed.asker) == ("passed", ("10.77.0.3", 40000))


@given(st.floats(0.0, 60.0))
def test_a_plan_is_told_to_the_millisecond_and_never_as_earlier(opens_in: float) -> None:
    told = decode_seek(encode_seek(opens_in)).opens_in
    assert told is not None
    assert opens_in <= told <= opens_in + 0.0011


def test_a_plan_is_late_rather_than_none() -> None:
    assert decode_seek(encode_seek(0.0)).opens_in == 0.001
    assert decode_seek(encode_seek(1e6)).opens_in == 65.535
    assert decode_seek(encode_seek()).opens_in is None


def test_a_short_seek_is_not_answered() -> None:
    with pytest.raises(RemoteProtocolError):
        decode_seek(encode_seek()[:-1])


def test_a_probe_of_a_link_without_ipv4_is_passed_on() -> None:
    datagram = encode_passed(("fe80::1:2%7", 40000))
    assert (datagram[5], len(datagram)) == (5, SEEK_SIZE)
    assert datagram[6:28].hex() == "fe80" + 10 * "00" + "00010002" + "00000007" + "9c40"
    assert decode_seek(datagram).asker == ("fe80::1:2%7", 40000)


@given(st.ip_addresses(v=6, network="fe80::/64"), st.integers(1, 2**32 - 1), st.integers(1, 65535))
def test_every_link_local_asker_survives(
    address: ipaddress.IPv6Address, scope: int, port: int
) -> None:
    asker = (f"{address}%{scope}", port)
    assert decode_seek(encode_passed(asker)).asker == asker


@given(st.binary(max_size=22))
def test_any_passed_probe_is_read_or_refused(content: bytes) -> None:
    datagram = (MAGIC + b"\x05" + content).ljust(SEEK_SIZE, b"\0")
    try:
        asker = decode_seek(datagram).asker
    except RemoteProtocolError:
        return
    assert asker is not None
    assert asker[0].startswith(("fe8", "fe9", "fea", "feb"))
    assert encode_passed(asker) == datagram
