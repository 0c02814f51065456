"""A command that takes long and tells now and then how far it is."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Generic, TypeVar

from chatera.client.backup import Progress, Step
from chatera.commands.command import Context, HandedOver, Record

T = TypeVar("T")
TELL_EVERY_S = 1.0


def step_record(step: Step) -> Record:
    """Return how far something has come."""
    return {"event": "progress", "stage": step.stage, "done": step.done, "total": step.total}


class Work(Generic[T]):
    """Something that takes long.

    Args:
        context: where the command runs.
        begin: does it.
        arguments: with which another owner of the profile begins it anew.
    """

    def __init__(
        self, context: Context, begin: Callable[[Progress], Awaitable[T]],
        arguments: Mapping[str, object],
    ) -> None:  # fmt: skip
        self._context = context
        self._begin = begin
        self._arguments = arguments
        self._step: Step | None = None
        self._results: list[T] = []

    @property
    def result(self) -> T:
        """What came of it, once ``records`` has ended."""
        return self._results[0]

    async def records(self) -> AsyncIterator[Record]:
        """Do it, and give a record for a step each second.

        Raises:
            HandedOver: the profile gets another owner; what was begun is undone.
        """
        task = asyncio.ensure_future(self._begin(self._note))
        leaving = asyncio.create_task(self._context.handing_over.wait())
        told = time.monotonic()
        try:
            while not task.done():
                await asyncio.wait(
                    (task, leaving), timeout=TELL_EVERY_S, return_when=asyncio.FIRST_COMPLETED
                )
                if leaving.done() and not task.done():
                    raise HandedOver(self._arguments)
                if self._step is not None and time.monotonic() - told >= TELL_EVERY_S:
                    told = time.monotonic()
                    yield step_record(self._step)
            self._results.append(task.result())
        finally:
            task.cancel()
            leaving.cancel()
            await asyncio.gather(task, leaving, return_exceptions=True)

    def _note(self, step: Step) -> None:
        self._step = step
