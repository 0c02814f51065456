"""Waiting for a condition: a test is as fast as what it waits for, and says what did not come."""

import asyncio
import inspect
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

Answer = TypeVar("Answer")
PAUSE = 0.01  # seconds between two looks


async def until(
    condition: Callable[[], Answer | Awaitable[Answer]], *, seconds: float = 10.0
) -> Answer:
    """Returns what `condition` answers as soon as that is true; the loop goes on meanwhile.

    Raises:
        AssertionError: it was not true within `seconds`.
    """
    deadline = time.monotonic() + seconds
    while True:
        answer = condition()
        result: Answer = await answer if inspect.isawaitable(answer) else answer
        if result:
            return result
        if time.monotonic() > deadline:
            raise _missed(condition, seconds, result)
        await asyncio.sleep(PAUSE)


def wait_until(condition: Callable[[], Answer], *, seconds: float = 10.0) -> Answer:
    """Like `until`, for tests without a loop: it blocks, so what it waits for lives elsewhere.

    Raises:
        AssertionError: it was not true within `seconds`.
    """
    deadline = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise _missed(condition, seconds, answer)
        time.sleep(PAUSE)


def _missed(condition: Callable[..., object], seconds: float, answer: object) -> AssertionError:
    try:
        wish = inspect.getsource(condition).strip()
    except (OSError, TypeError):  # a condition without source, for example a partial
        wish = repr(condition)
    return AssertionError(f"not within {seconds} s (last answer: {answer!r}): {wish}")
