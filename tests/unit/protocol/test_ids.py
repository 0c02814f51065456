"""Identifiers: one canonical spelling, one id for a pair of people from both sides."""

import pytest
from hypothesis import given, strategies as st

from chatera.protocol import ids
from chatera.protocol.errors import RemoteProtocolError

raw = st.binary(min_size=32, max_size=32)


@given(raw, st.sampled_from(sorted(ids.PREFIXES)))
def test_an_id_reads_back(one: bytes, prefix: str) -> None:
    text = ids.to_text(prefix, one)
    assert len(text) == 54
    assert ids.from_text(prefix, text) == one


@given(st.text(max_size=60) | raw.map(lambda one: ids.to_text("a_", one)[:-1] + "b"))
def test_any_text_is_an_id_or_none(text: str) -> None:
    try:
        one = ids.from_text("a_", text)
    except RemoteProtocolError:
        return
    assert ids.to_text("a_", one) == text


@pytest.mark.parametrize(
    "spelling",
    [
        lambda text: text.upper(),
        lambda text: "d_" + text[2:],
        lambda text: text + "=",
        lambda text: text[:-1],
        lambda text: text[:-1] + "h",  # the last letter carries four bits that are zero
        lambda text: text[:-1] + "é",
    ],
)
def test_other_spellings_are_refused(spelling: object) -> None:
    text = ids.to_text("a_", bytes(32))
    with pytest.raises(RemoteProtocolError):
        ids.from_text("a_", spelling(text))  # type: ignore[operator] # one of the lambdas above


@given(raw, raw, raw)
def test_both_sides_compute_the_same_conversation(scope: bytes, one: bytes, other: bytes) -> None:
    ada, bob = ids.AccountId(one), ids.AccountId(other)
    conv = ids.direct_conversation(0, scope, ada, bob)
    assert conv == ids.direct_conversation(0, scope, bob, ada)
    assert conv != ids.direct_conversation(1, scope, ada, bob)
