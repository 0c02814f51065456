"""The WebSocket door: `/api/v1/socket`. Parses, calls one handler, encodes; knows no rule of its own."""

import asyncio
import ipaddress
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeVar

from aiohttp import WSCloseCode, WSMsgType, web

from chatera.protocol import limits
from chatera.protocol.codec import CODECS, Codec
from chatera.protocol.errors import (
    NotListed,
    Refused as Refusal,
    RemoteProtocolError,
    StorageError,
)
from chatera.protocol.frames import JSON, MSGPACK, AnyCommand, Authenticate, Bye, Hello
from chatera.protocol.handshake import Connection as Talk
from chatera_server.config import Limits
from chatera_server.handlers.commands import Handler
from chatera_server.handlers.connections import Connection, Connections
from chatera_server.handlers.login import Logins
from chatera_server.handlers.presence import Attendance
from chatera_server.http.pipe import SocketPipe

T = TypeVar("T", Hello, Authenticate)
RECEIVE_BUFFER = 32 * 1024
CLOSE_S = 2.0
SHY_S = 0.3
"""How long somebody waits at the door of a hub whose own client has not come yet."""
SILENCE_S = 60.0
"""A client says something every 15 s; after four missed ones it is gone."""


@dataclass(slots=True)
class Door:
    """Everything a connection needs.

    Attributes:
        shy: nobody is let in before the first client of this machine: until then the hub may be given up, or only stands by.
        found: set when the first one has come.
        shut: nobody is let in any more.
        open: how many sockets are open, by address.
        transports: below the sockets.
    """

    limits: Limits
    logins: Logins
    connections: Connections
    attendance: Attendance
    handlers: Mapping[type, Handler]
    now: Callable[[], float]
    shy: bool = False
    shut: bool = False
    found: asyncio.Event = field(default_factory=asyncio.Event)
    open: Counter[str] = field(default_factory=Counter)
    sockets: set[web.WebSocketResponse] = field(default_factory=set)
    transports: set[asyncio.BaseTransport] = field(default_factory=set)

    async def socket(self, request: web.Request) -> web.StreamResponse:
        """Serve one connection from upgrade to end."""
        address = request.remote or ""
        if (
            self.open.total() >= self.limits.connections
            or self.open[address] >= self.limits.connections_per_address
        ):
            raise web.HTTPServiceUnavailable(text="Too many connections; try again later.")
        self.open[address] += 1
        try:
            if self.shut or not await self._is_open_to(address):
                raise web.HTTPServiceUnavailable(text="This is no hub at the moment.")
            return await self._serve(request)
        finally:
            self.open[address] -= 1
            if not self.open[address]:
                del self.open[address]

    async def _is_open_to(self, address: str) -> bool:
        """Tell whether somebody may come in, once that is clear: they may be quicker than the hub's own client."""
        if self.shy and not _is_near(address):
            with suppress(TimeoutError):
                async with asyncio.timeout(SHY_S):
                    await self.found.wait()
        return not self.shy or _is_near(address)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse(
            protocols=(MSGPACK, JSON), compress=False, max_msg_size=limits.FRAME_SIZE,
            timeout=CLOSE_S,
        )  # fmt: skip
        await socket.prepare(request)
        codec = CODECS.get(socket.ws_protocol or "")
        transport = request.transport
        if codec is None or transport is None:
            await socket.close(code=WSCloseCode.PROTOCOL_ERROR, message=b"unknown subprotocol")
            return socket
        if hasattr(transport, "max_size"):
            # asyncio's own transports read into a fresh 256 KiB each time, which costs more than the reading
            transport.max_size = RECEIVE_BUFFER
        self.sockets.add(socket)
        self.transports.add(transport)
        try:
            await Session(self, socket, transport, codec, near=_is_near(request.remote or "")).run()
        finally:
            self.sockets.discard(socket)
            self.transports.discard(transport)
        return socket

    def sweep(self) -> None:
        """Cut off who has been silent for too long."""
        late = self.now() - SILENCE_S
        for connection in self.connections.all():
            if connection.heard < late:
                connection.cut("silent", "Nothing was heard of you for a minute.")

    async def close(self) -> None:
        """Close every socket."""
        closing = [
            one.close(code=WSCloseCode.GOING_AWAY, message=b"shutdown") for one in self.sockets
        ]
        await asyncio.gather(*closing, return_exceptions=True)


class Ended(Exception):
    """The client is gone."""


class Session:
    """One client, from its first frame to its last."""

    def __init__(
        self, door: Door, socket: web.WebSocketResponse, transport: asyncio.Transport, codec: Codec,
        *, near: bool,
    ) -> None:  # fmt: skip
        self._door = door
        self._socket = socket
        self._transport = transport
        self._codec = codec
        self._near = near
        self._pipe = SocketPipe(transport, binary=codec.binary, closing=self._close_soon)
        self._talk = Talk(is_node=True)
        self._tokens = door.limits.burst
        self._refilled = door.now()
        self._connection: Connection | None = None

    async def run(self) -> None:
        """Log in, then do what is asked until the end."""
        try:
            async with asyncio.timeout(self._door.limits.login_seconds):
                connection = await self._login()
        except TimeoutError:
            await self._bye("unauthenticated", "The login took too long.")
            return
        except NotListed as error:
            await self._bye("unauthenticated", str(error), error.manifest)
            return
        except Refusal as error:
            await self._bye(
                "malformed" if error.code == "malformed" else "unauthenticated", str(error)
            )
            return
        except RemoteProtocolError as error:
            await self._bye("malformed", str(error))
            return
        except Ended:
            return
        try:
            await self._serve(connection)
        except (Ended, StorageError):  # it is gone, or has asked while the node was closing
            return
        finally:
            self._leave()

    async def _login(self) -> Connection:
        logins = self._door.logins
        hello = await self._expect(Hello)
        login = logins.begin()
        challenge = logins.challenge(login, hello)
        self._talk.send([challenge])
        self._pipe.write(self._codec.encode([challenge]))
        answer = await self._expect(Authenticate)
        logins.check(login, hello, answer)
        connection = Connection(
            self._pipe, self._codec, hello.account, hello.device, hello.caps, self._door.connections,
            address=_address(self._transport), near=self._near,
        )  # fmt: skip
        self._connection = connection
        self._door.shy = False
        self._door.found.set()
        connection.tell(logins.welcome(hello))
        self._door.connections.add(connection)
        self._door.attendance.came(connection)
        return connection

    async def _serve(self, connection: Connection) -> None:
        handlers, now = self._door.handlers, self._door.now
        while True:
            try:
                commands = await self._commands()
            except RemoteProtocolError as error:
                connection.cut("malformed", str(error))
                return
            connection.heard = now()
            for command in commands:
                handler = handlers.get(type(command))
                if handler is None:
                    connection.cut("malformed", "You are logged in already.")
                    return
                doing = handler(connection, command)
                if doing is not None:
                    await doing
            if connection.closed:
                return
            self._tokens -= len(commands)
            if self._tokens < 0:
                await self._wait_for_tokens()

    async def _wait_for_tokens(self) -> None:
        """Delay the next frame of somebody who is faster than allowed; nothing is dropped."""
        limits_, now = self._door.limits, self._door.now()
        refill = (now - self._refilled) * limits_.rate
        self._tokens = min(limits_.burst, self._tokens + refill)
        self._refilled = now
        if self._tokens < 0:
            await asyncio.sleep(-self._tokens / limits_.rate)

    async def _commands(self) -> list[AnyCommand]:
        message = await self._socket.receive()
        if message.type is WSMsgType.BINARY and self._codec.binary:
            return self._codec.decode_commands(message.data)
        if message.type is WSMsgType.TEXT and not self._codec.binary:
            return self._codec.decode_commands(message.data.encode("utf-8", "surrogatepass"))
        if message.type in {WSMsgType.BINARY, WSMsgType.TEXT}:
            raise RemoteProtocolError("a message of the other subprotocol's kind")
        raise Ended

    async def _expect(self, kind: type[T]) -> T:
        commands = await self._commands()
        self._talk.receive(commands)
        if len(commands) != 1 or not isinstance(commands[0], kind):
            raise RemoteProtocolError(f"a login goes Hello, Authenticate; expected {kind.__name__}")
        return commands[0]

    async def _bye(self, reason: str, message: str, manifest: bytes = b"") -> None:
        bye = Bye(reason=reason, message=message, manifest=manifest)
        self._pipe.write(self._codec.encode([bye]))
        await self._socket.close(message=reason.encode())

    def _leave(self) -> None:
        """Be connected no longer, whatever the socket still has to write."""
        connection, self._connection = self._connection, None
        if connection is not None and self._door.connections.remove(connection):
            self._door.attendance.went(connection)

    def _close_soon(self) -> None:
        """Close after what was written; a reader that does not even take that is dropped."""
        self._leave()
        loop = asyncio.get_running_loop()
        loop.call_later(CLOSE_S, self._drop)
        task = loop.create_task(self._socket.close())
        task.add_done_callback(_retrieve)

    def _drop(self) -> None:
        """Wait for nothing any more."""
        # In Python 3.11.2, as Debian 12 has it, a TLS transport that was closed twice knows its protocol no more; asyncio
        # itself drops what takes longer than its ``ssl_shutdown_timeout``.
        with suppress(AttributeError):
            self._transport.abort()


def _address(transport: asyncio.Transport) -> str:
    """Return where a client comes from; a link-local address with its interface, without which it names nobody."""
    host, _, *rest = transport.get_extra_info("peername") or ("", 0)
    scope = rest[1] if len(rest) == 2 else 0
    return f"{host}%{scope}" if scope else str(host)


def _is_near(address: str) -> bool:
    """Tell whether a client runs on this machine, as the one does whose hub this is."""
    if not address:
        return False
    found = ipaddress.ip_address(address)
    mapped = found.ipv4_mapped if found.version == 6 else None  # what listens on :: sees IPv4 so
    return (mapped or found).is_loopback


def _retrieve(task: "asyncio.Task[bool]") -> None:
    """Take note of a failed goodbye: the reader was gone already."""
    if not task.cancelled():
        task.exception()
