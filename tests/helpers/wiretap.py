"""What somebody learns who holds the node: every byte of the wire, in plain WebSocket frames, and every file beside it."""

import asyncio
import base64
import json
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

from chatera.client.client import Client
from chatera.protocol.codec import MSGPACK_CODEC
from chatera.protocol.frames import AnyFact
from tests.helpers.node_process import NodeProcess
from tests.helpers.people import House

_CHATTY = """
import logging, sys
from pathlib import Path
from chatera_server import logs, node
from chatera_server.config import NodeConfig
configure = logs.configure
logs.configure = lambda level=0: configure(logging.DEBUG)
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
sys.exit(node.main(NodeConfig(data=Path(sys.argv[1]), bind="127.0.0.1", port=int(sys.argv[2]),
    discovery=False, plain=True, watch_parent=True)))
"""
"""A node without TLS that logs all it can."""
_READ = 64 * 1024
_BINARY = 0x82
"""A whole message in one frame."""


class Wire:
    """A proxy in front of a node that keeps every byte, as it came."""

    def __init__(self, port: int) -> None:
        self._node_port = port
        self._server: asyncio.Server | None = None
        self._pumps: set[asyncio.Task[None]] = set()
        self._down: list[bytearray] = []
        self._up: list[bytearray] = []

    @property
    def port(self) -> int:
        """Where it listens."""
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    async def start(self) -> None:
        """Listen."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)

    async def stop(self) -> None:
        """End all connections."""
        assert self._server is not None
        self._server.close()
        for pump in self._pumps:
            pump.cancel()
        await asyncio.gather(*self._pumps, return_exceptions=True)
        await self._server.wait_closed()

    def heard(self) -> Iterator[bytes]:
        """Return all bytes of each connection and direction, and once more what its frames say without their masks."""
        for one in (*self._down, *self._up):
            yield bytes(one)
            yield unmasked(bytes(one))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            node_reader, node_writer = await asyncio.open_connection("127.0.0.1", self._node_port)
        except ConnectionError:  # the node is starting anew
            writer.close()
            return
        up, down = bytearray(), bytearray()
        self._up.append(up)
        self._down.append(down)
        for pump in (_pump(reader, node_writer, up), self._answer(node_reader, writer, down)):
            task = asyncio.ensure_future(pump)
            self._pumps.add(task)
            task.add_done_callback(self._pumps.discard)

    def _answer(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, kept: bytearray
    ) -> Coroutine[None, None, None]:
        return _pump(reader, writer, kept)


class TamperedWire(Wire):
    """A proxy that changes what the node tells: to its people, the node is as malicious as that.

    Attributes:
        tamper: returns what somebody is told in the place of a fact.
    """

    tamper: Callable[[AnyFact], Sequence[AnyFact]] | None = None

    async def _answer(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, kept: bytearray
    ) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            writer.write(await reader.readuntil(b"\r\n\r\n"))
            while True:
                first, payload = await _frame(reader)
                kept += payload
                if first == _BINARY and self.tamper is not None:
                    facts = MSGPACK_CODEC.decode_facts(payload)
                    told = [one for fact in facts for one in self.tamper(fact)]
                    payload = MSGPACK_CODEC.encode(told)
                writer.write(_framed(first, payload))
                await writer.drain()
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


async def _frame(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    """Read a frame of a server: they are not masked."""
    first, size = await reader.readexactly(2)
    if size >= 126:
        size = int.from_bytes(await reader.readexactly(2 if size == 126 else 8), "big")
    return first, await reader.readexactly(size)


def _framed(first: int, payload: bytes) -> bytes:
    size = len(payload)
    if size < 126:
        return bytes((first, size)) + payload
    return bytes((first, 127)) + size.to_bytes(8, "big") + payload


async def _pump(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, kept: bytearray
) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(_READ):
            kept += data
            writer.write(data)
            await writer.drain()
    writer.close()
    with suppress(ConnectionError):
        await writer.wait_closed()


def unmasked(stream: bytes) -> bytes:
    """Return what the WebSocket frames behind an HTTP head say (RFC 6455, 5.2); nothing may be compressed."""
    at, said = stream.find(b"\r\n\r\n") + 4, bytearray()
    while at + 2 <= len(stream):
        first, second = stream[at], stream[at + 1]
        assert not first & 0x70, "a compressed frame: nothing could be found in it"
        size, at = second & 0x7F, at + 2
        if size >= 126:
            width = 2 if size == 126 else 8
            size, at = int.from_bytes(stream[at : at + width], "big"), at + width
        mask = b""
        if second & 0x80:
            mask, at = stream[at : at + 4], at + 4
        payload = stream[at : at + size]
        said += (
            bytes(one ^ by for one, by in zip(payload, cycle(mask), strict=False))
            if mask
            else payload
        )
        at += size
    return bytes(said)


class Spelling(NamedTuple):
    """A word, and bytes by which it would be found."""

    word: str
    data: bytes


def spellings(words: Iterable[str]) -> list[Spelling]:
    """Return words as UTF-8 and UTF-16, hexadecimal, base64 at any offset, and in JSON's escapes."""
    found = []
    for word in words:
        plain = word.encode()
        forms = {plain, word.encode("utf-16-le"), word.encode("utf-16-be")}
        forms |= {plain.hex().encode(), plain.hex().upper().encode()}
        forms.add(json.dumps(word)[1:-1].encode())
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            for before in range(3):
                whole = encode(bytes(before) + plain)
                begin = 0 if before == 0 else before + 1  # what hangs on the bytes before it
                end = len(whole) - (0 if (before + len(plain)) % 3 == 0 else 4)
                forms.add(whole[begin:end])
        found += [Spelling(word, form) for form in forms if len(form) >= 3]
    return found


def words_in(haystacks: Iterable[bytes], spelled: Iterable[Spelling]) -> set[str]:
    """Return the words that stand in any of many bytes, in whatever spelling."""
    every = tuple(spelled)
    return {one.word for data in haystacks for one in every if one.data in data}


class WiretappedHouse(House):
    """People around a node in a process of its own, without TLS, whose wire is listened to.

    Attributes:
        wire: what passed so far.
    """

    def __init__(self, path: Path, wire: type[Wire] = Wire) -> None:
        super().__init__(path)
        self._wire = wire
        self.data = path / "wiretapped"
        self.process: NodeProcess | None = None
        self.wire: Wire | None = None
        self.printed = b""

    async def node_starts(self, *, empty: bool = False) -> None:
        """Start the node, again at its port."""
        assert not empty
        port = 0 if self.wire is None else self.wire._node_port
        self.process = await asyncio.to_thread(NodeProcess, self.data, port=port, program=_CHATTY)
        if self.wire is None:
            self.wire = self._wire(self.process.port)
            await self.wire.start()

    async def node_ends(self) -> None:
        """Stop the node, and keep what it printed."""
        if self.process is None:
            return
        process, self.process = self.process, None
        assert process.process.stdin is not None
        assert process.process.stdout is not None
        process.process.stdin.close()
        self.printed += await asyncio.to_thread(process.process.stdout.read)
        process.process.stdout.close()
        await asyncio.to_thread(process.process.wait, 20)

    async def connect(self, client: Client) -> None:
        """Let somebody come in, through the wire."""
        assert self.wire is not None
        assert self.process is not None
        await client.connect(f"ws://127.0.0.1:{self.wire.port}", self.process.said["fingerprint"])
        await self.until(lambda: any(one.state == "online" for one in client.communities))

    async def __aexit__(self, *exception: object) -> None:
        await super().__aexit__(None, None, None)
        if self.wire is not None:
            await self.wire.stop()

    def kept(self) -> Iterator[bytes]:
        """Return every file of the node, its log, and what it printed."""
        for path in sorted(self.data.rglob("*")):
            if path.is_file():
                yield path.read_bytes()
        yield self.data.with_name(f"{self.data.name}.log").read_bytes()
        yield self.printed
