"""A silence is noticed, and nothing is woken while there is none."""

import asyncio

from hypothesis import given, strategies as st

from chatera.client.quiet import Quiet
from tests.helpers.hours import Hours, within

SECONDS = 1.3


@given(st.lists(st.floats(0.0, SECONDS - 0.001), max_size=30))
def test_it_ends_so_long_after_the_last_word(pauses: list[float]) -> None:
    hours = Hours()

    async def scene() -> None:
        quiet = Quiet(SECONDS)
        silence = asyncio.ensure_future(quiet.wait())
        await asyncio.sleep(0)
        for pause in pauses:
            await asyncio.sleep(pause)
            assert not silence.done()
            quiet.heard()
        last = hours.time()
        assert await silence == last
        assert abs(hours.time() - last - SECONDS) < 1e-6

    within(scene(), hours)


def test_words_that_come_in_time_wake_nobody_else() -> None:
    hours = Hours()

    async def scene() -> None:
        quiet = Quiet(SECONDS)
        silence = asyncio.ensure_future(quiet.wait())
        for _ in range(100):
            await asyncio.sleep(1)
            quiet.heard()
        assert hours.passing.waits == 100
        silence.cancel()
        await asyncio.gather(silence, return_exceptions=True)

    within(scene(), hours)


def test_where_much_is_heard_the_end_is_put_off_now_and_then() -> None:
    hours = Hours()

    async def scene() -> None:
        quiet = Quiet(SECONDS)
        silence = asyncio.ensure_future(quiet.wait())
        for _ in range(10_000):
            await asyncio.sleep(0.001)
            quiet.heard()
        assert hours.begun - 10_000 <= 10_000 * 0.001 / (SECONDS / 2) + 1
        silence.cancel()
        await asyncio.gather(silence, return_exceptions=True)

    within(scene(), hours)


def test_a_silence_is_waited_for_again_and_again() -> None:
    hours = Hours()

    async def scene() -> None:
        quiet = Quiet(SECONDS)
        assert await quiet.wait() == 0.0
        assert await quiet.wait() == 0.0  # it still goes on
        quiet.heard()
        heard = hours.time()
        assert await quiet.wait() == heard
        assert hours.time() >= heard + SECONDS

    within(scene(), hours)


def test_what_is_heard_as_it_ends_is_newer_than_what_is_told() -> None:
    hours = Hours()

    async def scene() -> None:
        quiet = Quiet(SECONDS)
        silence = asyncio.ensure_future(quiet.wait())
        await asyncio.sleep(0)
        hours.call_at(SECONDS + 1e-10, quiet.heard)  # in the same turn, before anybody is woken
        assert await silence == 0.0
        assert quiet.since > 0.0

    within(scene(), hours)
