"""Frames to bytes and back: a WebSocket message is an array of commands or of facts."""

from collections.abc import Sequence

import msgspec

from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.frames import JSON, MSGPACK, AnyCommand, AnyFact


class Codec:
    """Reads and writes the frames of one subprotocol."""

    def __init__(self, subprotocol: str) -> None:
        self.subprotocol = subprotocol
        self.binary = subprotocol == MSGPACK
        coding = msgspec.msgpack if self.binary else msgspec.json
        self._encode = coding.Encoder().encode
        self._commands = coding.Decoder(list[AnyCommand]).decode
        self._facts = coding.Decoder(list[AnyFact]).decode

    def encode(self, frames: Sequence[AnyCommand] | Sequence[AnyFact]) -> bytes:
        """Return one WebSocket message."""
        data: bytes = self._encode(frames)
        return data

    def encode_one(self, frame: AnyCommand | AnyFact) -> bytes:
        """Return one frame without its array, for ``join``."""
        data: bytes = self._encode(frame)
        return data

    def join(self, encoded: Sequence[bytes]) -> bytes:
        """Return the WebSocket message of frames that are encoded already."""
        if not self.binary:
            return b"[" + b",".join(encoded) + b"]"
        count = len(encoded)
        if count < 16:
            return bytes((0x90 | count,)) + b"".join(encoded)
        if count < 1 << 16:
            return b"\xdc" + count.to_bytes(2, "big") + b"".join(encoded)
        return b"\xdd" + count.to_bytes(4, "big") + b"".join(encoded)

    def decode_commands(self, data: bytes) -> list[AnyCommand]:
        """Read a client's message.

        Raises:
            RemoteProtocolError: too large, or not an array of known commands.
        """
        if len(data) > limits.FRAME_SIZE:
            raise RemoteProtocolError(f"a frame of {len(data)} bytes is too large")
        try:
            commands: list[AnyCommand] = self._commands(data)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise RemoteProtocolError(f"unreadable frame: {error}") from error
        if len(commands) > limits.COMMANDS_PER_FRAME:
            raise RemoteProtocolError(f"{len(commands)} commands in one frame are too many")
        return commands

    def decode_facts(self, data: bytes) -> list[AnyFact]:
        """Read a node's message.

        Raises:
            RemoteProtocolError: not an array of known facts.
        """
        try:
            facts: list[AnyFact] = self._facts(data)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise RemoteProtocolError(f"unreadable frame: {error}") from error
        return facts


MSGPACK_CODEC = Codec(MSGPACK)
JSON_CODEC = Codec(JSON)
CODECS = {codec.subprotocol: codec for codec in (MSGPACK_CODEC, JSON_CODEC)}
