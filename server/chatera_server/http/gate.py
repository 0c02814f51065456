"""Where connections come in, before they have said anything: not all of them will, and each takes memory and a file."""

import asyncio
import ipaddress
from collections import Counter
from collections.abc import Callable
from ssl import SSLContext
from typing import TYPE_CHECKING, cast

from aiohttp import web

from chatera_server.config import Limits

if TYPE_CHECKING:
    from aiohttp.web_protocol import RequestHandler

BACKLOG = 1024
HANDSHAKE_S = 10.0
FOR_REQUESTS = 2
"""Connections of an address at the gate for each of its sockets: blobs come and go on others."""


class Gate:
    """Counts connections, and shows those out that lead to nothing.

    Args:
        limits: how many there may be, and how long they may take.
        stays: tells whether a connection became a WebSocket, which the door looks after.

    Attributes:
        shut: nobody comes in any more.
    """

    def __init__(self, limits: Limits, stays: Callable[[asyncio.BaseTransport], bool]) -> None:
        self.limits = limits
        self.stays = stays
        self.open: Counter[str] = Counter()
        self.shut = False

    def admit(self, address: str) -> bool:
        """Count a connection in; False where there are too many, or the gate is shut."""
        limits = self.limits
        if (
            self.shut
            or self.open.total() >= FOR_REQUESTS * limits.connections
            or self.open[address] >= FOR_REQUESTS * limits.connections_per_address
        ):
            return False
        self.open[address] += 1
        return True

    def leave(self, address: str) -> None:
        """Count a connection out."""
        self.open[address] -= 1
        if not self.open[address]:
            del self.open[address]


def on_the_link(address: str) -> bool:
    """Tell whether an IPv6 address is this machine's or a neighbour's."""
    found = ipaddress.ip_address(address.partition("%")[0])
    return found.is_link_local or found.is_loopback


class Guest(asyncio.Protocol):
    """One connection; what it says goes straight to aiohttp's protocol.

    Args:
        gate: where it comes in.
        inner: aiohttp's protocol.
        linked: only for who is on the same link.
    """

    def __init__(self, gate: Gate, inner: "RequestHandler", *, linked: bool = False) -> None:
        self._gate = gate
        self._linked = linked
        self._inner = inner
        self._address = ""
        self._timer: asyncio.TimerHandle | None = None
        self._transport: asyncio.Transport | None = None
        # Not methods of their own: every message would pay for them.
        self.data_received = inner.data_received  # type: ignore[method-assign]
        self.eof_received = inner.eof_received  # type: ignore[method-assign]
        self.pause_writing = inner.pause_writing  # type: ignore[method-assign]
        self.resume_writing = inner.resume_writing  # type: ignore[method-assign]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Come in, or be sent away at once."""
        self._inner.connection_made(transport)
        stream = cast("asyncio.Transport", transport)  # uvloop's says so of itself nowhere
        address = str((stream.get_extra_info("peername") or ("",))[0])
        stranger = self._linked and not on_the_link(address)
        if stranger or not self._gate.admit(address):
            stream.abort()
            return
        self._address, self._transport = address, stream
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(self._gate.limits.request_seconds, self._late)

    def connection_lost(self, exc: BaseException | None) -> None:
        """Be gone."""
        if self._timer is not None:
            self._timer.cancel()
            self._gate.leave(self._address)
        self._inner.connection_lost(exc)

    def _late(self) -> None:
        if self._transport is not None and not self._gate.stays(self._transport):
            self._transport.abort()


class GateSite(web.BaseSite):
    """An address on which a runner's server is reached through a gate.

    Args:
        runner: of the application.
        gate: where connections come in.
        host: on which address.
        port: 0 lets the system choose.
        tls: None for none.
        linked: only for who is on the same link: IPv6 addresses can be reached from everywhere.
    """

    def __init__(
        self, runner: web.AppRunner, gate: Gate, host: str, port: int, tls: SSLContext | None,
        *, linked: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(runner, ssl_context=tls, backlog=BACKLOG)
        self._gate = gate
        self._linked = linked
        self._host = host
        self._port = port

    @property
    def name(self) -> str:
        """Where it listens, for a log."""
        return f"{self._host} port {self._port}"

    async def start(self) -> None:
        """Listen.

        Raises:
            OSError: the address can't be had.
        """
        await super().start()
        server = self._runner.server
        assert server is not None  # noqa: S101 - BaseSite has looked
        timeout = None if self._ssl_context is None else HANDSHAKE_S
        self._server = await asyncio.get_running_loop().create_server(
            lambda: Guest(self._gate, server(), linked=self._linked), self._host, self._port, ssl=self._ssl_context,
            backlog=BACKLOG, ssl_handshake_timeout=timeout,
        )  # fmt: skip
