"""Frames to bytes and back: one WebSocket message is an array of commands or of facts, in MessagePack or JSON."""

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
