"""A loop in which hours pass at once: whoever waits for a timer has it."""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from contextvars import Context
from typing import Any, TypeVarTuple

Given = TypeVarTuple("Given")


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
    """Run a scene in that loop."""
    with asyncio.Runner(loop_factory=lambda: hours) as runner:
        runner.run(scene)
