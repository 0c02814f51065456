"""A member's word that a node is a hub of a community: for that node alone, and nothing else passes for it."""

import pytest
from hypothesis import given, strategies as st

from chatera.crypto.keys import Identity, Signer
from chatera.crypto.vouches import sign_vouch, verify_vouch
from chatera.protocol import limits
from chatera.protocol.communities import MAX_KNOWN
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import CommunityId, NodeId
from chatera.protocol.vouches import GOOD_FOR_MS, MAX_VOUCH, Vouch

ANNA = Identity.new()
NODE, OTHER = (NodeId(Signer.new().public) for _ in range(2))
NOW = 1_780_000_000_000
ids = st.lists(st.binary(min_size=32, max_size=32), min_size=1, max_size=MAX_KNOWN, unique=True)


@given(ids, st.integers(0, limits.TIME_MS))
def test_what_is_signed_is_read(some: list[bytes], moment: int) -> None:
    data = sign_vouch(ANNA, NODE, [CommunityId(one) for one in some], moment)
    vouch = verify_vouch(data, NODE)
    assert (vouch.account, vouch.device, vouch.moment) == (ANNA.account, ANNA.device, moment)
    assert vouch.ids == tuple(sorted(some))
    assert len(data) <= MAX_VOUCH


@given(st.data())
def test_every_bit_counts(data: st.DataObject) -> None:
    good = sign_vouch(ANNA, NODE, [CommunityId(b"h" * 32)], NOW)
    at = data.draw(st.integers(0, 8 * len(good) - 1))
    bad = bytearray(good)
    bad[at // 8] ^= 1 << at % 8
    with pytest.raises(RemoteProtocolError):
        verify_vouch(bytes(bad), NODE)


@given(st.binary(max_size=400))
def test_other_bytes_are_none(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        verify_vouch(data, NODE)


def test_it_is_good_for_one_node() -> None:
    data = sign_vouch(ANNA, NODE, [CommunityId(b"h" * 32)], NOW)
    with pytest.raises(RemoteProtocolError):
        verify_vouch(data, OTHER)


@pytest.mark.parametrize(
    "wrong",
    [
        (),
        (b"b" * 32, b"a" * 32),
        (b"a" * 32, b"a" * 32),
        tuple(bytes([number]) * 32 for number in range(MAX_KNOWN + 1)),
    ],
    ids=["none", "unsorted", "twice", "too many"],
)
def test_ids_are_some_sorted_distinct_and_not_many(wrong: tuple[bytes, ...]) -> None:
    packed = Vouch(
        account=ANNA.account, device=ANNA.device, moment=NOW,
        ids=tuple(CommunityId(one) for one in wrong),
    ).pack()  # fmt: skip
    with pytest.raises(RemoteProtocolError):
        Vouch.parse(packed + bytes(64))


def test_a_word_of_long_ago_or_of_the_future_is_worth_nothing() -> None:
    vouch = Vouch.parse(sign_vouch(ANNA, NODE, [CommunityId(b"h" * 32)], NOW))
    assert vouch.is_fresh(NOW)
    assert vouch.is_fresh(NOW + GOOD_FOR_MS - 1)
    assert not vouch.is_fresh(NOW + GOOD_FOR_MS)
    assert vouch.is_fresh(NOW - limits.CLOCK_AHEAD_MS)
    assert not vouch.is_fresh(NOW - limits.CLOCK_AHEAD_MS - 1)
