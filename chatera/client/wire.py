"""The connection between two computers that are being linked: frames over TCP, sealed once both have a channel.

u32 length | bytes
"""

import asyncio
from collections.abc import Sequence
from contextlib import suppress

import msgspec

from chatera.crypto.linking import Channel
from chatera.protocol.bodies import UNREADABLE
from chatera.protocol.errors import ChatEraError, RemoteProtocolError, Unreachable, UserError
from chatera.protocol.linking import AnySaid, No, One, encode_said, parse_said

MOST = 2 * 1024 * 1024
"""Bytes of a frame."""
GREETING = 128
"""Bytes of a frame before there is a channel."""
QUIET_S = 30.0
"""So long the other computer may keep silent where it has only itself to ask."""
PEOPLE_S = 660.0
"""So long where a person has to answer: what the whole may take, and a bit."""
CONNECT_S = 6.0

Record = tuple[str, bytes]
"""Its section, and its bytes."""
Place = tuple[str, int]
"""Address and port."""

_GONE = "The connection to the other computer ended."
_WORDS = {
    "declined": "The other computer said no.",
    "code": "That was not the right code. Begin anew on both computers.",
    "busy": "The other computer is just being linked with another one. Try again in a moment.",
    "full": "The other computer could not keep what it was given; its disk may be full.",
    "other": "The other computer belongs to another account already.",
}


class Ended(UserError):
    """The other computer ended it, or its person did."""


class Wire:
    """One connection.

    Args:
        reader: what comes.
        writer: what goes.

    Attributes:
        channel: None until both have one.
    """

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.channel: Channel | None = None
        self._reader = reader
        self._writer = writer

    async def send(self, data: bytes, *, final: bool = False) -> None:
        """Send a frame; with a channel it is sealed.

        Raises:
            Unreachable: the connection ended.
        """
        sealed = data if self.channel is None else self.channel.seal(data, final=final)
        try:
            self._writer.write(len(sealed).to_bytes(4, "big") + sealed)
            await self._writer.drain()
        except OSError as error:
            raise Unreachable(_GONE) from error

    async def receive(self, seconds: float = QUIET_S) -> bytes:
        """Return the next frame, opened where there is a channel.

        Raises:
            Unreachable: the connection ended, or nothing came in time.
            RemoteProtocolError: it is too long, or does not open.
        """
        most = GREETING if self.channel is None else MOST
        try:
            async with asyncio.timeout(seconds):
                size = int.from_bytes(await self._reader.readexactly(4), "big")
                if size > most:
                    raise RemoteProtocolError("a frame of linking that is too long")
                data = await self._reader.readexactly(size)
        except TimeoutError as error:
            raise Unreachable("The other computer does not answer.") from error
        except (OSError, EOFError) as error:
            raise Unreachable(_GONE) from error
        return data if self.channel is None else self.channel.open(data)

    async def say(self, said: AnySaid, *, final: bool = False) -> None:
        """Say something; nothing follows a final one."""
        await self.send(encode_said(said), final=final)

    async def refuse(self, reason: str) -> None:
        """Say no, and that it was the last; who has gone need not hear it."""
        with suppress(Unreachable):
            await self.say(No(reason=reason), final=True)

    async def hear(self, kind: type[One], seconds: float = QUIET_S) -> One:
        """Return what the other one says next, which has to be of this kind.

        Raises:
            Ended: it says no.
            Unreachable: see ``receive``.
            RemoteProtocolError: it says something else.
        """
        return heard(parse_said(await self.receive(seconds)), kind)

    async def gone(self) -> None:
        """Return when the other one hangs up, or speaks where it should wait."""
        with suppress(OSError):
            await self._reader.read(1)

    async def close(self) -> None:
        """Hang up."""
        self._writer.close()
        with suppress(OSError):
            await self._writer.wait_closed()


def heard(said: AnySaid, kind: type[One]) -> One:
    """Return what was said if it is of a kind.

    Raises:
        Ended: it is a no.
        RemoteProtocolError: it is something else.
    """
    if isinstance(said, No):
        raise Ended(_WORDS.get(said.reason, "The other computer ended it."))
    if not isinstance(said, kind):
        raise RemoteProtocolError("the other computer said something that has no place here")
    return said


def in_words(error: ChatEraError) -> ChatEraError:
    """Return what went wrong as something to be shown to a person."""
    if not isinstance(error, RemoteProtocolError):
        return error
    return Unreachable(f"The other computer said something wrong ({error}). Begin anew on both.")


def pack_records(records: Sequence[Record]) -> bytes:
    """Return some records of a history as one frame."""
    return msgspec.msgpack.encode(records)


def parse_records(data: bytes) -> list[Record]:
    """Read a frame of history.

    Raises:
        RemoteProtocolError: it is none.
    """
    try:
        return msgspec.msgpack.decode(data, type=list[tuple[str, bytes]])
    except UNREADABLE as error:
        raise RemoteProtocolError("an unreadable piece of history") from error


async def dial(places: Sequence[Place]) -> Wire:
    """Connect to whichever place answers first.

    Raises:
        Unreachable: none does.
    """
    dialling = {asyncio.ensure_future(_dial(place)) for place in places}
    left, found = set(dialling), None
    while left and found is None:
        done, left = await asyncio.wait(left, return_when=asyncio.FIRST_COMPLETED)
        found = next((one.result() for one in done if one.exception() is None), None)
    for one in left:
        one.cancel()
    others = await asyncio.gather(*dialling, return_exceptions=True)
    for wire in others:
        if isinstance(wire, Wire) and wire is not found:
            await wire.close()
    if found is None:
        raise Unreachable(
            "The other computer can't be reached. Both have to be in the same network, and linking has to be open there."
        )
    return found


async def _dial(place: Place) -> Wire:
    try:
        async with asyncio.timeout(CONNECT_S):
            return Wire(*await asyncio.open_connection(*place))
    except (OSError, ValueError) as error:  # TimeoutError is an OSError
        raise Unreachable(f"Nobody answers at {place[0]}:{place[1]}.") from error
