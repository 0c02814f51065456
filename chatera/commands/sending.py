"""``send``: one message, or one for each line of the input, and optionally waiting until it has got somewhere."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Final, Literal

from chatera.commands.catching_up import catch_up
from chatera.commands.command import INTERNAL, Context, HandedOver, Network, Record, command
from chatera.commands.names import chat_called, message_called
from chatera.commands.problems import UnknownName
from chatera.commands.records import chat_text
from chatera.protocol.errors import ChatEraError, UserError

if TYPE_CHECKING:
    from chatera.client.chat import Chat

Wait = Literal["stored", "delivered", "read"]
Pending = tuple[tuple[str, str, float], ...]
"""Id and text of messages, and when their time is over in seconds since 1970."""
ORDER: Final = ("waiting", "stored", "delivered", "read")
FROM_INPUT: Final = "-"


@command("send", Network.SEND)
async def send(
    context: Context,
    text: Annotated[str, "what to say; - reads one message per line from standard input"] = "",
    *,
    to: Annotated[str, "name or id of the person or group"],
    wait: Annotated[Wait | None, "return only when it got this far"] = None,
    timeout: Annotated[float, "seconds to wait for each message"] = 30.0,
    reply: Annotated[str, "id of the message it answers"] = "",
    community: Annotated[str, "name or id of the community, where one is in several"] = "",
    pending: Annotated[Pending, INTERNAL] = (),
) -> AsyncIterator[Record]:
    """Send a message to a person or a group."""
    if not text and not pending:
        raise UserError("There is nothing to send. Give the text, or - to read it from the input.")
    if timeout < 0:
        raise UserError("--timeout counts seconds and can't be negative.")
    chat = await _recipient(context, to, community)
    answered = message_called(context.client, reply)[1].id if reply else None
    sending = Sending(context, chat, answered, wait, timeout)
    sending.take_on(pending)
    sending.begin(text)
    try:
        async for record in sending.results():
            yield record
    finally:
        await sending.stop()
    left = sending.left
    if left or sending.unread:
        raise HandedOver({
            "to": chat_text(chat), "wait": wait, "timeout": timeout,
            "reply": reply, "pending": left, "text": FROM_INPUT if sending.unread else "",
        })  # fmt: skip


async def _recipient(context: Context, to: str, community: str) -> "Chat":
    try:
        chat = chat_called(context.client, to, community)
    except UnknownName:
        if context.local:
            raise
    else:
        if context.local or to.lower().startswith(("a_", "c_")):
            return chat
    await catch_up(context.client)  # somebody new may have this name, too
    return chat_called(context.client, to, community)


@dataclass(frozen=True, slots=True)
class Sent:
    """A message on its way, or a line that could not become one.

    Attributes:
        id: of the message; None where there is none.
        until: when its time is over, in seconds since 1970.
        getting_there: becomes its state; None when the profile was handed over before.
    """

    id: str | None
    text: str
    until: float
    getting_there: "asyncio.Task[str | None] | None" = None
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
        wait: Wait | None,
        timeout: float,
    ) -> None:
        self.left: list[tuple[str | None, str, float]] = []
        self.unread = False
        self._context = context
        self._chat = chat
        self._answered = answered
        self._wait = wait
        self._timeout = timeout
        self._sent: asyncio.Queue[Sent | None] = asyncio.Queue()
        self._saying: asyncio.Task[None] | None = None
        self._waiting: set[asyncio.Task[str | None]] = set()

    def take_on(self, pending: Pending) -> None:
        """Wait for what the owner before was waiting for."""
        for id_, text, until in pending:
            self._sent.put_nowait(Sent(id_, text, until, self._watched(id_, until)))

    def begin(self, text: str) -> None:
        """Say the text, or every line of the input."""
        self.unread = text == FROM_INPUT
        self._saying = asyncio.create_task(self._read() if self.unread else self._say_one(text))

    async def results(self) -> AsyncIterator[Record]:
        """Yield each message's result in order, until the last one or until the profile is handed over."""
        while (sent := await self._sent.get()) is not None:
            state = "failed" if sent.getting_there is None else await sent.getting_there
            if state is None:
                self.left.append((sent.id, sent.text, sent.until))
            else:
                yield sent.record(state)
        if self._saying is not None:
            await self._saying

    async def stop(self) -> None:
        """Stop reading and waiting."""
        tasks = [task for task in (self._saying, *self._waiting) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _say_one(self, text: str) -> None:
        try:
            if text:
                await self._say(text)
        finally:
            self._sent.put_nowait(None)

    async def _read(self) -> None:
        try:
            while (line := await self._next_line()) is not None:
                try:
                    await self._say(line)
                except ChatEraError as error:
                    self._sent.put_nowait(Sent(None, line, 0.0, error=str(error)))
        finally:
            self._sent.put_nowait(None)

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

    async def _say(self, text: str) -> None:
        message = await self._chat.send(text, reply=self._answered)
        until = time.time() + self._timeout
        self._sent.put_nowait(Sent(message.id, text, until, self._watched(message.id, until)))

    def _watched(self, message: str, until: float) -> "asyncio.Task[str | None]":
        task = asyncio.create_task(self._far_enough(message, until))
        self._waiting.add(task)
        task.add_done_callback(self._waiting.discard)
        return task

    async def _far_enough(self, message: str, until: float) -> str | None:
        client, leaving = self._context.client, self._context.handing_over
        if self._wait is None:
            return "waiting"
        arriving = asyncio.create_task(
            client.wait_until(message, self._wait, max(0.0, until - time.time()))
        )
        handed = asyncio.create_task(leaving.wait())
        try:
            await asyncio.wait((arriving, handed), return_when=asyncio.FIRST_COMPLETED)
            return arriving.result() if arriving.done() else None
        finally:
            arriving.cancel()
            handed.cancel()
            await asyncio.gather(arriving, handed, return_exceptions=True)


COMMANDS: Final = (send,)
