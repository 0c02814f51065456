"""Can others connect to this machine? A hub that was reached tries it the other way round."""

import asyncio
import random
import secrets
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chatera.protocol import frames
from chatera.protocol.errors import Refused

if TYPE_CHECKING:
    # aiohttp comes with it, which reading what is here does not need
    from chatera.client.link import Link

WORD_SIZE = 16
ASK_AFTER_S = 3.0
ASK_WITHIN_S = 3.0
"""After that, at random: all of a network come to a new hub at the same moment."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a hub found out.

    Attributes:
        reached: whether it could connect to this machine.
        address: of this machine, as the hub sees it; empty where it would not try.
        problem: why it did not try, in words.
    """

    reached: bool
    address: str
    problem: str = ""


def can_tell(link: "Link") -> bool:
    """Tell whether what is at the other end stands on another machine, and knows how to try."""
    return not link.own_node and frames.DIALS_BACK in link.session.challenge.caps


async def inbound(link: "Link") -> bool | None:
    """Find out, a while after coming to a hub, whether others can connect to this machine; None if it does not tell.

    Raises:
        Unreachable: the connection to the hub ended.
    """
    await asyncio.sleep(ASK_AFTER_S + ASK_WITHIN_S * random.random())  # noqa: S311 - no secret
    if not can_tell(link):
        return None
    try:
        reach = await dial_back(link)
    except OSError:
        return None
    return reach.reached if reach.address else None


async def dial_back(link: "Link") -> Reach:
    """Let a hub connect to this machine; takes up to three seconds.

    Raises:
        Unreachable: the connection to the hub ended.
        OSError: this machine can't listen.
    """
    word = secrets.token_bytes(WORD_SIZE)
    async with _listening(word) as port:
        session = link.session
        command = frames.DialBack(txn=session.next_txn(), port=port, word=word)
        try:
            answer = await session.ask(command, frames.DialledBack)
        except Refused as error:
            return Reach(reached=False, address="", problem=str(error))
        return Reach(reached=answer.reached, address=answer.address)


@asynccontextmanager
async def _listening(word: bytes) -> AsyncIterator[int]:
    """Say a word to whoever connects, at all addresses of this machine; the port is given."""
    dual = socket.has_dualstack_ipv6()
    ear = socket.create_server(
        ("", 0), family=socket.AF_INET6 if dual else socket.AF_INET, dualstack_ipv6=dual
    )

    async def say(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(word)
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(say, sock=ear)
    try:
        yield ear.getsockname()[1]
    finally:
        server.close()
        await server.wait_closed()
