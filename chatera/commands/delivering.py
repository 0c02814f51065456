"""Messages of one ``send`` on their way: said in order, each waited for, results in order."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from chatera.commands.command import Context, Record
from chatera.commands.problems import words_of
from chatera.protocol.errors import ChatEraError, UserError

if TYPE_CHECKING:
    from chatera.client.chat import Chat
    from chatera.commands.sending import Pending, Wait

FROM_INPUT: Final = "-"
AT_ONCE = 64
"""Lines that may be on their way to the disk at once: it takes many as fast as one."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A message on its way, or a line that could not become one.

    Attributes:
        id: of the message; None where there is none.
        until: when its time is over, in seconds since 1970.
    """

    id: str | None
    text: str
    until: float
    error: str = ""

    def record(self, state: str) -> Record:
        """Return its result."""
        record: Record = {"id": self.id, "text": self.text, "state": state}
        if self.error:
            record["error"] = self.error
        return record


class Sending:
    """Messages on their way, in order; each has its result when it got far enough or its time is over.

    Args:
        chat: where to.
        answered: the message they reply to.
        wait: how far they should get.
        timeout: seconds for that.

    Attributes:
        left: what has no result because the profile was handed over.
        unread: whether there may be more input.
    """

    def __init__(
        self,
        context: Context,
        chat: "Chat",
        answered: str | None,
        wait: "Wait | None",
        timeout: float,
    ) -> None:
        self.left: list[tuple[str | None, str, float]] = []
        self.unread = False
        self._context = context
        self._chat = chat
        self._answered = answered
        self._wait = wait
        self._timeout = timeout
        self._sent: asyncio.Queue[asyncio.Future[Sent] | None] = asyncio.Queue()
        self._room = asyncio.Semaphore(AT_ONCE)
        self._saying: asyncio.Task[None] | None = None

    def take_on(self, pending: "Pending") -> None:
        """Wait for what the owner before was waiting for."""
        for id_, text, until in pending:
            self._sent.put_nowait(_settled(Sent(id_, text, until)))

    def begin(self, text: str) -> None:
        """Say the text, or every line of the input."""
        self.unread = text == FROM_INPUT
        self._saying = asyncio.create_task(self._read() if self.unread else self._say_one(text))

    async def results(self) -> AsyncIterator[Record]:
        """Yield each message's result in order, until the last one or until the profile is handed over."""
        while (coming := await self._sent.get()) is not None:
            sent = await coming
            # All have the same time, so no later one's is over before an earlier one's: one wait at a time is enough.
            state = None if self.left else await self._state(sent)
            if state is None:
                self.left.append((sent.id, sent.text, sent.until))
            else:
                yield sent.record(state)
        if self._saying is not None:
            await self._saying

    async def stop(self) -> None:
        """Stop reading, and saying what has no result yet."""
        ending: list[asyncio.Future[Any]] = [] if self._saying is None else [self._saying]
        while not self._sent.empty():
            if (one := self._sent.get_nowait()) is not None:
                ending.append(one)
        for task in ending:
            task.cancel()
        await asyncio.gather(*ending, return_exceptions=True)

    async def _say_one(self, text: str) -> None:
        try:
            if text:
                sent = await self._say(text)
                self._sent.put_nowait(_settled(sent))
        finally:
            self._sent.put_nowait(None)

    async def _read(self) -> None:
        try:
            while (line := await self._next_line()) is not None:
                await self._room.acquire()
                saying = asyncio.create_task(
                    self._say_line(line)
                )  # they begin, and are kept, in this order
                saying.add_done_callback(lambda _: self._room.release())
                self._sent.put_nowait(saying)
        finally:
            self._sent.put_nowait(None)

    async def _say_line(self, line: str) -> Sent:
        try:
            return await self._say(line)
        except ChatEraError as error:
            return Sent(None, line, 0.0, words_of(error))

    async def _next_line(self) -> str | None:
        """Return the next line; None after the last one, and when the profile is handed over."""
        lines, leaving = self._context.lines, self._context.handing_over
        if lines is None:
            raise UserError("There is no input to read messages from.")
        reading = asyncio.create_task(lines.next())
        handed = asyncio.create_task(leaving.wait())
        try:
            await asyncio.wait((reading, handed), return_when=asyncio.FIRST_COMPLETED)
            if not reading.done():
                return None
            line = reading.result()
        finally:
            reading.cancel()
            handed.cancel()
            await asyncio.gather(reading, handed, return_exceptions=True)
        self.unread = line is not None
        return line

    async def _say(self, text: str) -> Sent:
        message = await self._chat.send(text, reply=self._answered)
        return Sent(message.id, text, time.time() + self._timeout)

    async def _state(self, sent: Sent) -> str | None:
        """Return how far a message got in its time; None where the profile is handed over before."""
        if sent.id is None:
            return "failed"
        if self._wait is None:
            return "waiting"
        left = max(0.0, sent.until - time.time())
        if (state := self._context.client.reached(sent.id, self._wait)) is not None:
            return state
        leaving = self._context.handing_over
        arriving = asyncio.create_task(self._context.client.wait_until(sent.id, self._wait, left))
        handed = asyncio.create_task(leaving.wait())
        try:
            await asyncio.wait((arriving, handed), return_when=asyncio.FIRST_COMPLETED)
            return arriving.result() if arriving.done() else None
        finally:
            arriving.cancel()
            handed.cancel()
            await asyncio.gather(arriving, handed, return_exceptions=True)


def _settled(sent: Sent) -> "asyncio.Future[Sent]":
    future: asyncio.Future[Sent] = asyncio.get_running_loop().create_future()
    future.set_result(sent)
    return future
