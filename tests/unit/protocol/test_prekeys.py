"""The formats of prekeys: what is written is read back, everything else is refused."""

import pytest
from hypothesis import example, given, strategies as st

from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import DeviceId
from chatera.protocol.prekeys import (
    CURVE_KEY,
    KEM_KEY,
    Bundle,
    Prekey,
    Published,
    Role,
    prekey_signed_bytes,
)

DEVICE = DeviceId(b"D" * 32)
PARSERS = [Bundle.parse, Published.parse]


def key(role: Role, number: int) -> Prekey:
    size = KEM_KEY if role in {Role.LAST_RESORT, Role.ONE_TIME_KEM} else CURVE_KEY
    return Prekey(
        role, number, bytes((number % 256,)) * size, b"" if role is Role.ONE_TIME else b"s" * 64
    )


SIGNED, LAST, ONE, KEM = (key(role, number) for number, role in enumerate(Role, 1))
bundles = st.builds(
    lambda kem, one_time: Bundle(device=DEVICE, signed=SIGNED, kem=kem, one_time=one_time),
    st.sampled_from([LAST, KEM]),
    st.sampled_from([None, ONE]),
)
published = st.builds(
    lambda one, kem: Published(
        device=DEVICE, signed=SIGNED, last_resort=LAST,
        one_time=tuple(key(Role.ONE_TIME, 100 + n) for n in range(one)),
        one_time_kem=tuple(key(Role.ONE_TIME_KEM, 500 + n) for n in range(kem)),
    ),
    st.integers(0, limits.ONE_TIME_PREKEYS),
    st.integers(0, limits.ONE_TIME_KEM_PREKEYS),
)  # fmt: skip


@given(bundles)
def test_bundles_come_back(bundle: Bundle) -> None:
    assert Bundle.parse(bundle.pack()) == bundle


@given(published)
def test_published_prekeys_come_back(one: Published) -> None:
    assert Published.parse(one.pack()) == one


@pytest.mark.parametrize("parse", PARSERS)
@given(data=st.binary(max_size=200) | st.binary(max_size=1_500).map(lambda rest: b"\1" + rest))
@example(data=b"")
@example(data=b"\1" + bytes(1_500))
@example(data=b"\2" + bytes(1_500))
def test_anything_is_refused(parse: type, data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        parse(data)


@given(bundles.map(Bundle.pack) | published.map(Published.pack), st.data())
def test_nothing_is_cut_or_longer(packed: bytes, data: st.DataObject) -> None:
    cut = packed[: data.draw(st.integers(0, len(packed) - 1))]
    for parse in PARSERS:
        for other in (cut, packed + b"\0"):
            with pytest.raises(RemoteProtocolError):
                parse(other)


@given(bundles.map(Bundle.pack) | published.map(Published.pack), st.data())
def test_what_is_changed_is_read_or_refused(packed: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(packed) - 1))
    broken = packed[:at] + bytes((data.draw(st.integers(0, 255)),)) + packed[at + 1 :]
    for kind in (Bundle, Published):
        try:
            read = kind.parse(broken)
        except RemoteProtocolError:
            continue
        assert read.pack() == broken


@pytest.mark.parametrize(
    "broken",
    [
        Bundle(device=DEVICE, signed=key(Role.SIGNED, 0), kem=KEM),
        Bundle(device=DEVICE, signed=SIGNED, kem=key(Role.ONE_TIME_KEM, SIGNED.id)),
        Bundle(device=DEVICE, signed=SIGNED, kem=KEM._replace(role=Role.ONE_TIME)),
        Bundle(device=DEVICE, signed=SIGNED, kem=KEM._replace(role=Role.SIGNED)),
        Bundle(device=DEVICE, signed=SIGNED, kem=KEM, one_time=key(Role.ONE_TIME, KEM.id)),
        Bundle(device=DEVICE, signed=SIGNED, kem=KEM._replace(key=b"")),
    ],
)  # fmt: skip
def test_bundles_that_break_a_rule(broken: Bundle) -> None:
    with pytest.raises(RemoteProtocolError):
        Bundle.parse(broken.pack())


@pytest.mark.parametrize(
    ("one", "kem"), [(limits.ONE_TIME_PREKEYS + 1, 0), (0, limits.ONE_TIME_KEM_PREKEYS + 1)]
)
def test_no_more_than_the_limit(one: int, kem: int) -> None:
    many = Published(
        device=DEVICE, signed=SIGNED, last_resort=LAST,
        one_time=tuple(key(Role.ONE_TIME, 100 + n) for n in range(one)),
        one_time_kem=tuple(key(Role.ONE_TIME_KEM, 500 + n) for n in range(kem)),
    )  # fmt: skip
    with pytest.raises(RemoteProtocolError):
        Published.parse(many.pack())


def test_a_node_hands_out_the_last_resort_where_nothing_else_is_left() -> None:
    left = Published(device=DEVICE, signed=SIGNED, last_resort=LAST)
    assert left.bundle(ONE, KEM) == Bundle(device=DEVICE, signed=SIGNED, kem=KEM, one_time=ONE)
    assert left.bundle(None, None) == Bundle(device=DEVICE, signed=SIGNED, kem=LAST)


def test_what_is_signed_tells_role_id_and_device() -> None:
    said = {
        prekey_signed_bytes(DEVICE, KEM),
        prekey_signed_bytes(DeviceId(b"E" * 32), KEM),
        prekey_signed_bytes(DEVICE, KEM._replace(role=Role.LAST_RESORT)),
        prekey_signed_bytes(DEVICE, KEM._replace(id=9)),
        prekey_signed_bytes(DEVICE, KEM._replace(key=LAST.key)),
    }
    assert len(said) == 5
