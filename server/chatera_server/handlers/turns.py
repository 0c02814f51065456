"""Work on strangers' signatures is done a little at a time: whoever wants how much of it, others are answered between."""

import asyncio


class Turns:
    """A queue of everybody who has some milliseconds of work; one is served in each turn of the loop."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()

    async def take(self) -> None:
        """Return when one may do about a millisecond of work."""
        async with self._lock:
            await asyncio.sleep(0)
