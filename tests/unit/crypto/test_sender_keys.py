"""Sender keys: chains that go forward only, what is kept of them, and when a new one begins."""

from collections.abc import Callable

import pytest
from hypothesis import given, strategies as st

from chatera.crypto.primitives import Undecryptable
from chatera.crypto.sender_keys import (
    ROTATE_MESSAGES,
    ROTATE_MS,
    KeyUnavailable,
    NotGiven,
    OwnChain,
    Reason,
    ReceivedChain,
    SenderKey,
    Skipped,
    Spent,
    TooFar,
    kept,
    rotation_due,
    still_to_give,
)
from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError, StorageError
from chatera.protocol.ids import DeviceId
from chatera.protocol.sealed import KeyIndex

DAY = 24 * 3600 * 1000
SKIPPED_MS = limits.SKIPPED_DAYS * DAY
NOW = 1_780_000_000_000
KEY_ID = b"i" * 16
LAPTOP, TABLET, PHONE = (DeviceId(letter * 32) for letter in (b"l", b"t", b"p"))


def chain() -> OwnChain:
    drawn = iter((KEY_ID, b"c" * 32))
    return OwnChain.begin(lambda _size: next(drawn), NOW)


def keys_of(own: OwnChain, count: int) -> tuple[list[bytes], OwnChain]:
    keys = []
    for _ in range(count):
        _, key, own = own.next()
        keys.append(key)
    return keys, own


def received(sender_key: SenderKey) -> ReceivedChain:
    return ReceivedChain.begin(SenderKey.parse(sender_key.pack()), NOW)


def at(n: int) -> KeyIndex:
    return KeyIndex(KEY_ID, n)


@given(st.permutations(range(30)))
def test_every_order_gives_every_key_once(order: list[int]) -> None:
    keys, _ = keys_of(chain(), 30)
    state = received(chain().given())
    for n in order:
        key, state = state.key(at(n), NOW)
        assert key == keys[n]
        with pytest.raises(Spent):
            state.key(at(n), NOW)
    assert state.skipped == ()


def test_keys_are_all_different() -> None:
    keys, own = keys_of(chain(), ROTATE_MESSAGES)
    assert len({*keys, own.chain_key, chain().chain_key}) == ROTATE_MESSAGES + 2


@given(st.integers(0, 40), st.integers(0, 60))
def test_who_comes_late_reads_nothing_earlier(index: int, n: int) -> None:
    keys, _ = keys_of(chain(), 61)
    _, own = keys_of(chain(), index)
    state = received(own.given())
    if n < index:
        with pytest.raises(NotGiven):
            state.key(at(n), NOW)
    else:
        assert state.key(at(n), NOW)[0] == keys[n]


def test_a_key_is_gone_only_with_the_new_state() -> None:
    state = received(chain().given())
    key, after = state.key(at(3), NOW)
    assert state.key(at(3), NOW) == (key, after)  # the program crashed before it was written
    skipped, left = after.key(at(1), NOW)
    assert after.key(at(1), NOW) == (skipped, left)
    assert [one.n for one in left.skipped] == [0, 2]


def test_an_index_of_another_chain_is_a_mistake() -> None:
    with pytest.raises(LocalProtocolError):
        received(chain().given()).key(KeyIndex(b"j" * 16, 0), NOW)


def test_a_chain_is_wound_no_further_than_the_limit() -> None:
    state = received(chain().given())
    with pytest.raises(TooFar):
        state.key(at(limits.SKIPPED_PER_CHAIN + 1), NOW)
    with pytest.raises(TooFar):
        state.key(at(2**32 - 1), NOW)
    _, state = state.key(at(limits.SKIPPED_PER_CHAIN), NOW)
    assert len(state.skipped) == limits.SKIPPED_PER_CHAIN
    _, state = state.key(at(limits.SKIPPED_PER_CHAIN + 10), NOW)
    assert len(state.skipped) == limits.SKIPPED_PER_CHAIN
    with pytest.raises(Spent):
        state.key(at(8), NOW)  # 9 newer ones took the places of 0 to 8
    assert state.key(at(9), NOW)


def test_a_skipped_key_is_kept_90_days() -> None:
    _, state = received(chain().given()).key(at(1), NOW)
    assert state.key(at(0), NOW + SKIPPED_MS - 1)
    with pytest.raises(Spent):
        state.key(at(0), NOW + SKIPPED_MS)
    _, later = state.key(at(3), NOW + SKIPPED_MS)
    assert [one.n for one in later.skipped] == [2]


def test_what_stays_of_a_devices_chains() -> None:
    def one(number: int, count: int, touched: int) -> ReceivedChain:
        skipped = tuple(Skipped(n, bytes(32), touched) for n in range(count))
        return ReceivedChain(bytes((number,)) * 16, 0, count, bytes(32), touched, skipped)

    old = one(0, 5, NOW - SKIPPED_MS)
    chains = [one(3, 900, NOW), one(1, 600, NOW - 2 * DAY), old, one(2, 1000, NOW - DAY)]
    left = kept(chains, NOW)
    assert [(state.key_id[0], len(state.skipped)) for state in left] == [
        (1, 100), (2, 1000), (3, 900),
    ]  # fmt: skip
    assert left[0].skipped[0].n == 500  # the oldest went
    assert sum(len(state.skipped) for state in left) == limits.SKIPPED_PER_SESSION
    assert kept(left, NOW) == left
    assert kept([], NOW) == ()


def test_excess_goes_on_to_the_next_chain() -> None:
    def one(number: int, count: int) -> ReceivedChain:
        skipped = tuple(Skipped(n, bytes(32), NOW) for n in range(count))
        return ReceivedChain(bytes((number,)) * 16, 0, count, bytes(32), NOW + number, skipped)

    left = kept([one(1, 30), one(2, 1000), one(3, 1000), one(4, 70)], NOW)
    assert [len(state.skipped) for state in left] == [0, 930, 1000, 70]


GIVEN = {LAPTOP: b"dsk of Ada", PHONE: b"dsk of Bob"}


@pytest.mark.parametrize(("readers", "reason"), [
    (GIVEN, None),
    (GIVEN | {TABLET: b"dsk of Cleo"}, None),
    ({LAPTOP: b"dsk of Ada"}, Reason.GONE),
    ({}, Reason.GONE),
    ({LAPTOP: b"dsk of Ada", TABLET: b"dsk of Bob"}, Reason.GONE),
    (GIVEN | {PHONE: b"another of Bob"}, Reason.DSK),
])  # fmt: skip
def test_who_must_not_read_on_ends_a_chain(
    readers: dict[DeviceId, bytes], reason: Reason | None
) -> None:
    assert rotation_due(chain(), GIVEN, readers, NOW) is reason


def test_messages_and_days_end_a_chain() -> None:
    _, own = keys_of(chain(), ROTATE_MESSAGES - 1)
    assert rotation_due(own, GIVEN, GIVEN, NOW) is None
    _, own = keys_of(own, 1)
    assert rotation_due(own, GIVEN, GIVEN, NOW) is Reason.MESSAGES
    with pytest.raises(LocalProtocolError):
        own.next()
    assert rotation_due(chain(), GIVEN, GIVEN, NOW + ROTATE_MS - 1) is None
    assert rotation_due(chain(), GIVEN, GIVEN, NOW + ROTATE_MS) is Reason.AGE
    assert rotation_due(chain(), GIVEN, GIVEN, NOW - 60_000) is None  # the clock was corrected
    assert rotation_due(chain(), GIVEN, GIVEN, NOW - ROTATE_MS) is Reason.AGE


def test_who_still_needs_the_chain() -> None:
    readers = GIVEN | {TABLET: b"dsk of Cleo"}
    assert still_to_give({}, GIVEN) == {LAPTOP, PHONE}
    assert still_to_give(GIVEN, readers) == {TABLET}
    assert still_to_give(readers, readers) == set()


numbers = st.integers(0, 2**53)
sender_keys = st.builds(
    SenderKey, st.binary(min_size=16, max_size=16), st.integers(0, 2**32 - 1),
    st.binary(min_size=32, max_size=32),
)  # fmt: skip


@given(sender_keys)
def test_what_a_parcel_carries_is_read_as_written(sender_key: SenderKey) -> None:
    assert SenderKey.parse(sender_key.pack()) == sender_key
    assert len(sender_key.pack()) == 52


@given(st.binary(max_size=120))
def test_what_a_parcel_carries_may_be_anything(data: bytes) -> None:
    if len(data) == 52:
        assert SenderKey.parse(data).pack() == data
        return
    with pytest.raises(RemoteProtocolError):
        SenderKey.parse(data)


@given(
    sender_keys, numbers,
    st.lists(st.builds(Skipped, numbers, st.binary(min_size=32, max_size=32), numbers), max_size=4),
)  # fmt: skip
def test_states_are_kept_as_bytes(
    sender_key: SenderKey, moment: int, skipped: list[Skipped]
) -> None:
    own = OwnChain(sender_key.key_id, sender_key.n, sender_key.chain_key, moment)
    assert OwnChain.unpack(own.pack()) == own
    state = ReceivedChain(
        sender_key.key_id, 0, sender_key.n, sender_key.chain_key, moment, tuple(skipped)
    )
    assert ReceivedChain.unpack(state.pack()) == state
    assert state.pack()[:1] == own.pack()[:1] == b"\1"


def test_a_state_kept_yesterday_is_read() -> None:
    """Bytes written by the first version; they stay readable for ever."""
    own = bytes.fromhex("0194c410" + "69" * 16 + "07c420" + "63" * 32 + "cf0000019e703f1000")
    assert OwnChain.unpack(own) == OwnChain(KEY_ID, 7, b"c" * 32, 0x19E703F1000)
    skipped = "9304c420" + "6b" * 32 + "05"
    state = bytes.fromhex("0196c410" + "69" * 16 + "0305c420" + "63" * 32 + "0591" + skipped)
    assert ReceivedChain.unpack(state) == ReceivedChain(
        KEY_ID, 3, 5, b"c" * 32, 5, (Skipped(4, b"k" * 32, 5),)
    )


@pytest.mark.parametrize("unpack", [OwnChain.unpack, ReceivedChain.unpack])
@given(st.binary(max_size=100), st.booleans())
def test_a_damaged_state_is_told(
    unpack: Callable[[bytes], object], data: bytes, versioned: bool
) -> None:
    with pytest.raises(StorageError):
        unpack(b"\1" * versioned + data)


def test_a_newer_programs_state_is_told() -> None:
    with pytest.raises(StorageError, match="newer"):
        OwnChain.unpack(b"\2" + chain().pack()[1:])


def test_errors_say_whether_asking_helps() -> None:
    assert all(issubclass(error, KeyUnavailable) for error in (NotGiven, Spent, TooFar))
    assert not issubclass(Undecryptable, KeyUnavailable)


def test_no_key_gets_into_a_log() -> None:
    _, state = received(chain().given()).key(at(1), NOW)
    assert repr(state) == "ReceivedChain(from 0 on, next 2, 1 skipped)"
    assert repr(state.skipped) == "(Skipped(0),)"
    assert repr(chain()) == "OwnChain(next 0)"
    assert repr(chain().given()) == "SenderKey(from 0 on)"
