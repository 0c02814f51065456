"""A thread with an event loop of its own, where sockets of discovery live.

The caller's loop may be qasync's, which has no datagrams on Windows and shares its thread with the
windows on the screen. Here a burst of packets costs no frame of animation, and no frame a beacon.
"""

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class BackgroundLoop:
    """One daemon thread running one selector loop."""

    def __init__(self, name: str) -> None:
        self._loop = asyncio.SelectorEventLoop()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The loop, for ``call_soon_threadsafe``."""
        return self._loop

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine over there and await its result here."""
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self._loop))

    async def close(self) -> None:
        """Stop the thread; returns when it has ended."""
        here = asyncio.get_running_loop()
        self._loop.call_soon_threadsafe(self._loop.stop)
        await here.run_in_executor(None, self._thread.join)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()
        leftover = asyncio.all_tasks(self._loop)
        for task in leftover:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*leftover, return_exceptions=True))
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()
