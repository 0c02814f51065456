"""Standard input as lines that a command takes one by one."""

import asyncio
import sys
import threading
from typing import TextIO

AHEAD = 100
"""Lines read before anybody asks for them."""

LONGEST = 256 * 1024
"""Characters of a line that are kept: far more than a message has, and few enough for whoever owns the profile."""


class InputLines:
    """Reads in a thread of its own, begun with the first line asked for: a terminal can't be read otherwise."""

    def __init__(self, file: TextIO | None = None) -> None:
        self._file = file or sys.stdin
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()
        self._room = threading.Semaphore(AHEAD)
        self._started = False
        self._ended = False

    async def next(self) -> str | None:
        """Return the next line without its end, or None after the last."""
        if not self._started:
            self._started = True
            loop = asyncio.get_running_loop()
            threading.Thread(target=self._read, args=(loop,), name="input", daemon=True).start()
        if self._ended:
            return None
        line = await self._lines.get()
        self._ended = line is None
        self._room.release()
        return line

    def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        try:
            for line in self._file:
                self._room.acquire()
                loop.call_soon_threadsafe(self._lines.put_nowait, line.rstrip("\r\n")[:LONGEST])
            loop.call_soon_threadsafe(self._lines.put_nowait, None)
        except (RuntimeError, ValueError):
            return  # the loop or the input was closed: the command has ended
