"""A sleep is noticed, whatever clock shows it."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest

from chatera.discovery.stillness import LOOK_S, STILL_S, Stillness, system_sleep_clock


class Bed:
    """A sleep clock that a test turns on."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


class Sleeper:
    """Somebody who watches, and how often they woke."""

    def __init__(self) -> None:
        self.bed = Bed()
        self.woke = 0
        self.stillness = Stillness(self._wake, self.bed)

    def _wake(self) -> None:
        self.woke += 1


@pytest.fixture
async def sleeper() -> AsyncIterator[Sleeper]:
    sleeper = Sleeper()
    watching = asyncio.ensure_future(sleeper.stillness.watch())
    await asyncio.sleep(0)
    yield sleeper
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)


async def test_a_sleep_is_told_once(sleeper: Sleeper) -> None:
    sleeper.bed.seconds += LOOK_S + STILL_S
    async with asyncio.timeout(5):
        while not sleeper.woke:
            await asyncio.sleep(0.01)
    await asyncio.sleep(2 * LOOK_S)
    assert sleeper.woke == 1


async def test_whoever_looks_is_told_before_anything_else(sleeper: Sleeper) -> None:
    sleeper.bed.seconds += LOOK_S + STILL_S
    sleeper.stillness.look()
    assert sleeper.woke == 1


async def test_a_nap_is_no_sleep(sleeper: Sleeper) -> None:
    sleeper.bed.seconds += STILL_S - LOOK_S
    sleeper.stillness.look()
    await asyncio.sleep(2 * LOOK_S)
    assert not sleeper.woke


async def test_a_program_that_was_stopped_has_slept(sleeper: Sleeper) -> None:
    time.sleep(STILL_S + 2 * LOOK_S)  # noqa: ASYNC251 - as SIGSTOP does: nothing of this process runs
    await asyncio.sleep(LOOK_S)
    assert sleeper.woke == 1


async def test_nobody_wakes_who_does_not_watch() -> None:
    sleeper = Sleeper()
    sleeper.bed.seconds += 100.0
    sleeper.stillness.look()
    assert not sleeper.woke


def test_the_system_counts_sleeps_and_nothing_else() -> None:
    clock = system_sleep_clock()
    before = clock()
    time.sleep(0.05)
    assert abs(clock() - before) < 0.04
