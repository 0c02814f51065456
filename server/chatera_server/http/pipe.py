"""Writes WebSocket messages straight into the transport: one header, one write, no task and no future."""

import asyncio
from collections.abc import Callable

_TEXT, _BINARY = 0x81, 0x82
SLICE = 2 * 1024
"""Bytes given to TLS at once. OpenSSL's buffer of a connection stays as large as the largest write ever was."""


class SocketPipe:
    """The server's half of a WebSocket after the upgrade; unmasked and uncompressed (RFC 6455, 5.2).

    Args:
        transport: below the WebSocket.
        closing: called when the node ends the connection.
    """

    def __init__(
        self, transport: asyncio.Transport, *, binary: bool, closing: Callable[[], None]
    ) -> None:
        self._transport = transport
        self._first = _BINARY if binary else _TEXT
        self._closing = closing
        self._encrypts = transport.get_extra_info("ssl_object") is not None

    def write(self, message: bytes) -> int:
        """Send one message; return how many bytes wait for the reader."""
        transport, size = self._transport, len(message)
        if transport.is_closing():
            return 0
        if size < 126:
            header = bytes((self._first, size))
        elif size < 1 << 16:
            header = bytes((self._first, 126)) + size.to_bytes(2, "big")
        else:
            header = bytes((self._first, 127)) + size.to_bytes(8, "big")
        data = header + message
        if self._encrypts and len(data) > SLICE:
            for at in range(0, len(data), SLICE):
                transport.write(data[at : at + SLICE])
        else:
            transport.write(data)
        return transport.get_write_buffer_size()

    def close(self) -> None:
        """End the connection soon."""
        self._closing()
