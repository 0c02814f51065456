"""A WebSocket's client side with nothing to spare: whole binary messages in and out, masked with zeros."""

import asyncio
from collections.abc import Callable
from typing import cast

from load.process import Address

OPENS_WITHIN = 30.0


class Lost(Exception):
    """The node closed the connection, or never opened it."""


class Socket(asyncio.Protocol):
    """One connection after ``open_socket``.

    Args:
        heard: gets each message.
    """

    def __init__(self, upgrade: bytes, heard: Callable[[bytes], None]) -> None:
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._upgrade: bytes | None = upgrade
        self._heard = heard
        self._rest = b""
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the upgrade."""
        self._transport = cast("asyncio.Transport", transport)  # uvloop's are no subclass
        self._transport.write(self._upgrade or b"")

    def data_received(self, data: bytes) -> None:
        """Cut what came into messages."""
        if self._rest:
            data = self._rest + data
            self._rest = b""
        if self._upgrade is not None:
            end = data.find(b"\r\n\r\n")
            if end < 0:
                self._rest = data
                return
            self._upgraded(data[:end])
            data = data[end + 4 :]
        self._cut(data)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's name
        """Let everybody know who waits."""
        if not self.opened.done():
            self.opened.set_exception(Lost("The node closed the connection before the upgrade."))
        if not self.closed.done():
            self.closed.set_result(None)

    def send(self, message: bytes) -> None:
        """Send one message."""
        size = len(message)
        if size < 126:
            head = bytes((0x82, 0x80 | size, 0, 0, 0, 0))
        elif size < 1 << 16:
            head = b"\x82\xfe" + size.to_bytes(2, "big") + b"\0\0\0\0"
        else:
            head = b"\x82\xff" + size.to_bytes(8, "big") + b"\0\0\0\0"
        self._transport.write(head + message)

    def abort(self) -> None:
        """Close without a goodbye."""
        self._transport.abort()

    def _upgraded(self, head: bytes) -> None:
        self._upgrade = None
        status = head.split(b"\r\n", 1)[0].decode("latin-1")
        if " 101 " in status:
            self.opened.set_result(None)
        else:
            self.opened.set_exception(Lost(f"The node answered: {status}"))

    def _cut(self, data: bytes) -> None:
        at, end = 0, len(data)
        while end - at >= 2:
            size, start = data[at + 1], at + 2
            if size == 126:
                size, start = int.from_bytes(data[at + 2 : at + 4], "big"), at + 4
            elif size == 127:
                size, start = int.from_bytes(data[at + 2 : at + 10], "big"), at + 10
            if start + size > end:
                break
            if data[at] == 0x82:
                self._heard(data[start : start + size])
            at = start + size
        self._rest = data[at:]


async def open_socket(address: Address, heard: Callable[[bytes], None]) -> Socket:
    """Connect to a node.

    Raises:
        Lost: it does not want to.
    """
    _, socket = await asyncio.get_running_loop().create_connection(
        lambda: Socket(address.upgrade, heard), address.host, address.port,
        ssl=address.tls, server_hostname=address.host if address.tls else None,
    )  # fmt: skip
    await asyncio.wait_for(socket.opened, OPENS_WITHIN)
    return socket
