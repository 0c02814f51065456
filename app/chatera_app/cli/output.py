"""Standard output: records as lines, written by a thread, so that a slow reader never holds up the connection."""

import asyncio
import sys
from collections.abc import Callable
from typing import TextIO

from chatera.commands.command import Record
from chatera_app.cli.streams import unwritable

MOST_WAITING = 2_000
"""Lines kept for a slow reader; then the command itself waits."""


class Output:
    """Writes a command's records.

    Args:
        form: makes a line of a record; an empty one is not written.
        file: where to.
    """

    def __init__(self, form: Callable[[Record], str], file: TextIO | None = None) -> None:
        self._form = form
        self._file = file or sys.stdout
        self._lines: list[str] = []
        self._writing: asyncio.Future[None] | None = None

    async def put(self, record: Record) -> None:
        """Write a record soon, in order.

        Raises:
            BrokenPipeError: nobody reads any more.
            StorageError: what should keep it can't.
        """
        line = self._form(record)
        if not line:
            return  # nothing that people want to read
        self._lines.append(line)
        if self._writing is not None and self._writing.done():
            self._writing.result()
            self._writing = None
        if self._writing is None:
            self._writing = asyncio.ensure_future(self._write())
            await asyncio.sleep(0)
        if len(self._lines) >= MOST_WAITING:
            await self._writing

    async def flush(self) -> None:
        """Return when everything is written.

        Raises:
            BrokenPipeError: nobody reads any more.
        """
        if self._writing is not None:
            await self._writing

    async def _write(self) -> None:
        loop = asyncio.get_running_loop()
        while self._lines:
            lines, self._lines = self._lines, []
            await loop.run_in_executor(None, self._write_now, "\n".join(lines) + "\n")

    def _write_now(self, text: str) -> None:
        try:
            self._file.write(text)
            self._file.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise unwritable(error) from error
