"""Asks the owner of a profile to run a command here (the other side is ``host``)."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress

from chatera.commands.command import HandedOver, Lines, Record
from chatera.commands.local_socket import LocalSocket
from chatera.commands.owner import OwnerNote
from chatera.commands.problems import CommandFailed
from chatera.protocol.errors import Unreachable


class OwnerGone(Unreachable):
    """The owner died in the middle; what the command did before is durable, what it would have told is not known."""


class ToDesktop(HandedOver):
    """The profile goes to a desktop, which needs a moment to open."""


class Visit:
    """One command run by the owner.

    Args:
        doors: how owners are reached.
        lines: this process' input.
    """

    def __init__(self, doors: LocalSocket, lines: "Rereadable") -> None:
        self._doors = doors
        self._lines = lines

    async def run(
        self, owner: OwnerNote, command: str, arguments: Mapping[str, object], *, local: bool
    ) -> AsyncIterator[Record]:
        """Yield what the command tells.

        Raises:
            Unreachable: the owner is gone.
            HandedOver: the profile gets another owner.
            CommandFailed: the command failed there.
        """
        reader, writer = await self._doors.dial(owner.address)
        feeding: asyncio.Task[None] | None = None
        try:
            _tell(writer, {"command": command, "arguments": dict(arguments), "local": local})
            while data := await reader.readline():
                message = json.loads(data)
                if "record" in message:
                    yield message["record"]
                elif "want" in message:  # beside the reading: results come while the input is quiet
                    feeding = asyncio.create_task(self._feed(writer))
                elif "done" in message:
                    return
                else:
                    await _stopped(feeding)
                    self._end(message)
            raise OwnerGone(
                "The process that owned the profile ended in the middle of the command."
            )
        except ConnectionError as error:
            raise OwnerGone(f"The process that owned the profile is gone: {error}.") from error
        finally:
            await _stopped(feeding)
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    async def _feed(self, writer: asyncio.StreamWriter) -> None:
        line = await self._lines.next()
        _tell(writer, {"end": True} if line is None else {"line": line})

    def _end(self, message: Record) -> None:
        if "error" in message:
            problem = message["error"]
            raise CommandFailed(problem if isinstance(problem, dict) else {})
        taken = message.get("lines", 0)
        self._lines.keep_only(taken if isinstance(taken, int) else 0)
        arguments = message.get("resume", {})
        kind = ToDesktop if message.get("desktop") else HandedOver
        raise kind(arguments if isinstance(arguments, dict) else {})


def _tell(writer: asyncio.StreamWriter, message: Record) -> None:
    writer.write(json.dumps(message).encode() + b"\n")


async def _stopped(task: asyncio.Task[None] | None) -> None:
    if task is not None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


class Rereadable:
    """Lines of which the last one can be given back: it may have crossed with the owner's farewell."""

    def __init__(self, lines: Lines) -> None:
        self._source = lines
        self._last: list[str | None] = []
        self._given = 0
        self._again: list[str | None] = []

    async def next(self) -> str | None:
        """Return the next line."""
        line = self._again.pop() if self._again else await self._source.next()
        self._last = [line]
        self._given += 1
        return line

    def keep_only(self, taken: int) -> None:
        """Count anew after an owner that took so many lines; one more than that was not taken."""
        if self._given > taken:
            self._again = self._last
        self._given = 0
