"""The clock never goes back, follows what it sees, and survives any stamp."""

from datetime import UTC, datetime

from hypothesis import given, strategies as st

from chatera.protocol import hlc, limits

stamps = st.integers(0, limits.HLC)
times = st.integers(0, 2**46)


@given(st.lists(st.tuples(st.booleans(), times), max_size=30))
def test_stamps_only_rise(moves: list[tuple[bool, int]]) -> None:
    clock = hlc.HybridClock()
    last = 0
    for tick, moment in moves:
        if tick:
            stamp = clock.tick(moment)
            assert stamp > last
            assert hlc.milliseconds(stamp) >= moment
            last = stamp
        else:
            clock.observe(hlc.pack(moment))
            last = max(last, hlc.pack(moment))


def test_a_clock_that_stands_counts() -> None:
    clock = hlc.HybridClock()
    assert [clock.tick(5) for _ in range(3)] == [hlc.pack(5, count) for count in range(3)]


@given(stamps)
def test_every_stamp_is_some_moment(stamp: int) -> None:
    assert hlc.moment(stamp).tzinfo is UTC


def test_a_moment_is_utc() -> None:
    moment = datetime(2026, 5, 17, 12, 30, tzinfo=UTC)
    assert hlc.moment(hlc.pack(int(moment.timestamp() * 1000))) == moment
