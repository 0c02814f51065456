"""Notices that nothing is heard any more, at no cost while something is."""

import asyncio


class Quiet:
    """Waits until nothing was heard for so long.

    What is heard puts the end off without anything being woken for it, as a hub's word each second does; where much is
    heard, only now and then.

    Args:
        seconds: how long.

    Attributes:
        since: when something was heard last, in seconds of the loop's clock.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._loop = asyncio.get_running_loop()
        self._over: asyncio.Future[float] | None = None
        self._end: asyncio.TimerHandle | None = None
        self.since = self._loop.time()

    def heard(self) -> None:
        """Begin anew."""
        self.since = self._loop.time()
        if self._end is not None and self._end.when() - self.since < self._seconds / 2:
            self._end.cancel()
            self._begin()

    async def wait(self) -> float:
        """Return, once it is so, when something was heard last; more may be heard until the caller has its turn."""
        self._over = self._loop.create_future()
        self._begin()
        try:
            return await self._over
        finally:
            if self._end is not None:
                self._end.cancel()
                self._end = None

    def _begin(self) -> None:
        self._end = self._loop.call_at(self.since + self._seconds, self._ended)

    def _ended(self) -> None:
        if self._loop.time() < self.since + self._seconds:
            self._begin()
        elif self._over is not None and not self._over.done():
            self._over.set_result(self.since)
