"""Two programs that were written apart from the same text compare sets with one another, whichever of them asks."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings, strategies as st

from chatera.protocol.blocks import Row
from chatera.protocol.comparison import Comparison, answer
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.fingerprints import Key, Total, id_of, key
from chatera.protocol.ids import EventId
from chatera.protocol.ranges import parse
from tests.independent import ranges as other
from tests.independent.decoder import Malformed


def sets(seed: int, count: int, share: float) -> tuple[list[Key], list[Key]]:
    draw = random.Random(seed)
    every = sorted(key(draw.randrange(1 << 40), EventId(draw.randbytes(32))) for _ in range(count))
    here = [one for one in every if draw.random() > share]
    there = [one for one in every if draw.random() > share]
    return here, there


cases = given(
    st.integers(0, 2**32), st.integers(0, 1_200), st.sampled_from([0.0, 0.005, 0.1, 0.6, 0.99])
)


@settings(max_examples=40, deadline=None)
@cases
def test_the_other_one_is_asked(seed: int, count: int, share: float) -> None:
    here, there = sets(seed, count, share)
    row = Row.of(here)
    comparison = Comparison(row)
    while (question := comparison.question()) is not None:
        comparison.take(row, other.answer(there, question))
    assert set(comparison.lacking) == {id_of(one) for one in set(there) - set(here)}
    assert set(comparison.surplus) == {id_of(one) for one in set(here) - set(there)}


@settings(max_examples=40, deadline=None)
@cases
def test_the_other_one_asks(seed: int, count: int, share: float) -> None:
    here, there = sets(seed, count, share)
    asker, row = other.Asker(here), Row.of(there)
    while asker.open:
        asker.take(answer(row, asker.question()))
    assert asker.lacking == {id_of(one) for one in set(there) - set(here)}
    assert asker.surplus == {id_of(one) for one in set(here) - set(there)}


def test_the_other_one_asks_for_more_than_one_answer_holds() -> None:
    _, there = sets(1, 5_000, 0.0)
    asker, row = other.Asker([]), Row.of(there)
    rounds = 0
    while asker.open:
        rounds += 1
        asker.take(answer(row, asker.question()))
    assert asker.lacking == {id_of(one) for one in there}
    assert 2 < rounds < 6


@given(st.binary(max_size=200), st.sampled_from([b"", b"\x01", b"\x01\x01\x05", b"\x01\0\2\1"]))
def test_both_refuse_the_same_bytes(data: bytes, begin: bytes) -> None:
    def accepts(read: Callable[[bytes], object], error: type[Exception]) -> bool:
        try:
            read(begin + data)
        except error:
            return False
        return True

    assert accepts(parse, RemoteProtocolError) == accepts(other.read, Malformed)


@pytest.mark.parametrize("count", [0, 1, 700])
def test_fingerprints_are_the_same(count: int) -> None:
    here, _ = sets(count, count, 0.0)
    assert Total.of(here).fingerprint == other.fingerprint(here)
