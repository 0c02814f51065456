"""The message bus of a Linux session, over which a desktop lends most of what it lends.

Spoken by jeepney: PySide6's own D-Bus can't send the unsigned numbers that notifications need.
"""

import asyncio
import itertools
import logging
import os
from collections.abc import Callable
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    Properties,
    message_bus,
    new_error,
    new_method_call,
    new_signal,
)
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

OPEN_WITHIN_S = 3.0
ANSWER_WITHIN_S = 3.0
"""Whoever answers later has no answer: what is asked for here is a convenience."""
Body = tuple[Any, ...]
Heard = Callable[[Body], object]

log = logging.getLogger(__name__)


class BusError(OSError):
    """There is no bus, nobody there does what was asked for, or it did not answer in time."""


class Bus:
    """One connection to a message bus.

    Made by ``open``.

    Args:
        connection: open, with its name on the bus.
    """

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self._serials = itertools.count(1000)  # the first ones were used to say hello
        self._waiting: dict[int, asyncio.Future[Message]] = {}
        self._rules: dict[int, tuple[MatchRule, Heard]] = {}
        self._numbers = itertools.count()
        self._reading = asyncio.ensure_future(self._read())

    @classmethod
    async def open(cls, which: str = "SESSION") -> "Bus":
        """Connect to the bus of this session, or of the ``SYSTEM``, or to one at an address.

        Raises:
            BusError: there is none.
        """
        if which == "SESSION" and not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            raise BusError("this session has no message bus")
        try:
            async with asyncio.timeout(OPEN_WITHIN_S):
                return cls(await open_dbus_connection(which))
        # What jeepney raises: of the address, of the conversation it begins with, of the socket.
        except (RuntimeError, ValueError, EOFError, OSError, TimeoutError) as error:
            raise BusError(f"the message bus can't be reached: {error!r}") from error

    @property
    def name(self) -> str:
        """By which others on the bus know this connection."""
        return str(self._connection.unique_name)

    @property
    def is_open(self) -> bool:
        """Whether the bus is still there."""
        return not self._reading.done()

    async def close(self) -> None:
        """End it."""
        self._reading.cancel()
        await asyncio.gather(self._reading, return_exceptions=True)
        try:
            await self._connection.close()
        except OSError as error:
            log.info("the message bus was gone before: %r", error)

    async def call(
        self, to: DBusAddress, method: str, signature: str = "", body: Body = ()
    ) -> Body:  # fmt: skip
        """Call a method, and return what it answers.

        Raises:
            BusError: nobody is there, it was refused, or there was no answer in time.
        """
        message = new_method_call(to, method, signature or None, body)
        answer: Body = (await self._ask(message)).body
        return answer

    async def get(self, of: DBusAddress, name: str) -> Any:
        """Read a property.

        Raises:
            BusError: as ``call``, or it is none.
        """
        answer = await self._ask(Properties(of).get(name))
        return unwrapped(answer.body[0])

    async def owner(self, name: str) -> str:
        """Return the unique name behind a well-known one; empty where nobody has it."""
        try:
            return str((await self._ask(message_bus.GetNameOwner(name))).body[0])
        except BusError:
            return ""

    async def names(self) -> list[str]:
        """Return every name on the bus.

        Raises:
            BusError: the bus does not answer.
        """
        return [str(name) for name in (await self._ask(message_bus.ListNames())).body[0]]

    async def hear(self, rule: MatchRule, heard: Heard) -> Callable[[], None]:
        """Hear of signals that match a rule; returns what ends that here.

        Raises:
            BusError: the bus does not take the rule.
        """
        number = next(self._numbers)
        self._rules[number] = (rule, heard)
        await self._ask(message_bus.AddMatch(rule))
        return lambda: self._forget(number)

    async def tell(
        self, source: DBusAddress, signal: str, signature: str, body: Body
    ) -> None:  # fmt: skip
        """Emit a signal.

        Raises:
            BusError: the bus is gone.
        """
        await self._send(new_signal(source, signal, signature, body), next(self._serials))

    def _forget(self, number: int) -> None:
        self._rules.pop(number, None)

    async def _ask(self, message: Message) -> Message:
        if not self.is_open:
            raise BusError("the message bus is gone")
        serial = next(self._serials)
        answered: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self._waiting[serial] = answered
        try:
            await self._send(message, serial)
            async with asyncio.timeout(ANSWER_WITHIN_S):
                answer = await answered
        except TimeoutError as error:
            raise BusError("nobody answered on the message bus") from error
        finally:
            self._waiting.pop(serial, None)
        if answer.header.message_type is MessageType.error:
            name = answer.header.fields.get(HeaderFields.error_name)
            raise BusError(f"refused on the message bus: {name}")
        return answer

    async def _send(self, message: Message, serial: int) -> None:
        try:
            await self._connection.send(message, serial=serial)
        except OSError as error:
            raise BusError(f"the message bus is gone: {error!r}") from error

    async def _read(self) -> None:
        """Hand out what comes, until the bus is gone."""
        try:
            while True:
                await self._take(await self._connection.receive())
        except (EOFError, OSError, ValueError) as error:  # its end, or bytes that are no message
            log.info("the message bus is gone: %r", error)
        finally:
            for one in self._waiting.values():
                if not one.done():
                    one.set_exception(BusError("the message bus is gone"))

    async def _take(self, message: Message) -> None:
        kind = message.header.message_type
        if kind is MessageType.signal:
            for rule, heard in list(self._rules.values()):
                if rule.matches(message):
                    heard(message.body)
        elif kind is MessageType.method_call:
            if not message.header.flags & MessageFlag.no_reply_expected:
                refusal = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
                await self._send(refusal, next(self._serials))
        else:
            answered = self._waiting.get(message.header.fields.get(HeaderFields.reply_serial, -1))
            if answered is not None and not answered.done():
                answered.set_result(message)
                # Whoever asked goes on first: what comes next may be about it (a press on a notice, by its number).
                await asyncio.sleep(0)


def unwrapped(value: Any) -> Any:
    """Return what a variant holds, whatever it was wrapped in: some portals wrap twice."""
    while isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str):
        value = value[1]
    return value
