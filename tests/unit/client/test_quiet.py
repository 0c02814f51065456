"""A silence is noticed, and nothing is woken while there is none."""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from contextvars import Context
from typing import Any, TypeVarTuple

from hypothesis import given, strategies as st

from chatera.client.quiet import Quiet

Given = TypeVarTuple("Given")

SECONDS = 1.3


class Passing(selectors.DefaultSelector):
    """Lets time pass at once that somebody would wait for.

    Attributes:
        now: the time.
        waits: how often somebody waited.
    """

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.waits = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout:
            self.now += timeout
            self.waits += 1
        return super().select(0)


class Hours(asyncio.SelectorEventLoop):
    """A loop whose clock goes on to whatever comes next.

    Attributes:
        passing: the clock.
        begun: how many timers were begun.
    """

    def __init__(self) -> None:
        self.passing = Passing()
        self.begun = 0
        super().__init__(self.passing)

    def call_at(
        self, when: float, callback: Callable[[*Given], object], *args: *Given,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:  # fmt: skip
        self.begun += 1
        return super().call_at(when, callback, *args, context=context)

    def time(self) -> float:
        return self.passing.now


def within(scene: Coroutine[Any, Any, None], hours: Hours) -> None:
    with asyncio.Runner(loop_factory=lambda: hours) as runner:
        runner.run(scene)


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
