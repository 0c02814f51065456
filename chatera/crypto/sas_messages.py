"""The messages of comparing short numbers: fixed layouts, read strictly.

    v u8=1 | kind u8 | exchange 16 | …

    1 start   account 32 | device 32 | to 32 | moment u64 | methods u8
    2 accept  device 32 | methods u8 | commitment 32
    3 reveal  key 32
    4 proof   mac 32
    5 cancel  reason u8

They travel as events of the conversation, or by any other road: nothing in them is secret or has to be believed.
"""

import struct
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import AccountId, DeviceId

VERSION = 1
EXCHANGE_SIZE = 16
DECIMALS = 1
EMOJI = 2
METHODS = DECIMALS | EMOJI
"""Bits: what can be compared. Numbers everybody can; bits of later versions are offered, never chosen."""

_PREFIX = struct.Struct(">BB16s")
_START = struct.Struct(">BB16s32s32s32sQB")
_ACCEPT = struct.Struct(">BB16s32sB32s")
_REVEAL = struct.Struct(">BB16s32s")
_PROOF = struct.Struct(">BB16s32s")
_CANCEL = struct.Struct(">BB16sB")


class Reason(Enum):
    """Why an exchange failed; the number is what a cancel carries."""

    CANCELLED = 1
    DIFFERENT = 2
    EXPIRED = 3
    MALFORMED = 4
    UNEXPECTED = 5
    COMMITMENT = 6
    PROOF = 7
    WRONG_PERSON = 8
    UNKNOWN_DEVICE = 9
    METHOD = 10
    CLOCK = 11
    KEY = 12
    OTHER_EXCHANGE = 13

    @property
    def words(self) -> str:
        """What a person is told; a key for translation."""
        return _WORDS[self]


_WORDS = {
    Reason.CANCELLED: "The comparison was cancelled.",
    Reason.DIFFERENT: "The numbers differ: somebody may stand between you.",
    Reason.EXPIRED: "The comparison took longer than ten minutes.",
    Reason.MALFORMED: "An unreadable message came.",
    Reason.UNEXPECTED: "A message came that has no place here.",
    Reason.COMMITMENT: "The other side changed its key: somebody may stand between you.",
    Reason.PROOF: "The other side's proof is wrong: somebody may stand between you.",
    Reason.WRONG_PERSON: "The messages are by or for somebody else.",
    Reason.UNKNOWN_DEVICE: "The other device is not one of that person's.",
    Reason.METHOD: "The two programs know no common way of comparing.",
    Reason.CLOCK: "The clocks of the two machines are too far apart, or the request is old.",
    Reason.KEY: "The other side sent a key that is none.",
    Reason.OTHER_EXCHANGE: "A message of another comparison came.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """A wish to compare.

    Attributes:
        to: the account it is meant for.
        moment: ms since 1970, by the sender's clock.
        methods: what the sender can compare.
    """

    KIND: ClassVar[int] = 1
    exchange: bytes
    account: AccountId
    device: DeviceId
    to: AccountId
    moment: int
    methods: int

    def pack(self) -> bytes:
        """Return the bytes."""
        return _START.pack(
            VERSION, self.KIND, self.exchange, self.account, self.device, self.to, self.moment,
            self.methods,
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept:
    """A yes, which binds to a key without showing it."""

    KIND: ClassVar[int] = 2
    exchange: bytes
    device: DeviceId
    methods: int
    commitment: bytes

    def pack(self) -> bytes:
        """Return the bytes."""
        return _ACCEPT.pack(
            VERSION, self.KIND, self.exchange, self.device, self.methods, self.commitment
        )

    def committed(self) -> bytes:
        """Return the bytes that the commitment covers: all before it."""
        return self.pack()[: -len(self.commitment)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reveal:
    """A public key."""

    KIND: ClassVar[int] = 3
    exchange: bytes
    key: bytes

    def pack(self) -> bytes:
        """Return the bytes."""
        return _REVEAL.pack(VERSION, self.KIND, self.exchange, self.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """The numbers were equal here; the MAC proves who says so."""

    KIND: ClassVar[int] = 4
    exchange: bytes
    mac: bytes

    def pack(self) -> bytes:
        """Return the bytes."""
        return _PROOF.pack(VERSION, self.KIND, self.exchange, self.mac)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel:
    """It ends here, without success."""

    KIND: ClassVar[int] = 5
    exchange: bytes
    reason: Reason

    def pack(self) -> bytes:
        """Return the bytes."""
        return _CANCEL.pack(VERSION, self.KIND, self.exchange, self.reason.value)


Message = Start | Accept | Reveal | Proof | Cancel


def parse_message(data: bytes) -> Message:
    """Read one message.

    Raises:
        RemoteProtocolError: it is none.
    """
    if len(data) < _PREFIX.size:
        raise RemoteProtocolError("a message of a comparison ends too early")
    version, kind, _ = _PREFIX.unpack_from(data)
    if version != VERSION:
        raise RemoteProtocolError(
            f"a comparison of version {version}; this program knows {VERSION}"
        )
    layout = _LAYOUTS.get(kind)
    if layout is None:
        raise RemoteProtocolError(f"a message of a comparison of unknown kind {kind}")
    if len(data) != layout.size:
        raise RemoteProtocolError(f"a message of a comparison of {len(data)} bytes")
    return _read(kind, layout.unpack(data)[2:])


def exchange_named(data: bytes) -> bytes:
    """Return which exchange bytes name, whether or not the rest is a message; empty where they are too few."""
    return data[_PREFIX.size - EXCHANGE_SIZE : _PREFIX.size] if len(data) >= _PREFIX.size else b""


_LAYOUTS = {
    Start.KIND: _START,
    Accept.KIND: _ACCEPT,
    Reveal.KIND: _REVEAL,
    Proof.KIND: _PROOF,
    Cancel.KIND: _CANCEL,
}


def _read(kind: int, fields: tuple[bytes | int, ...]) -> Message:
    match (kind, *fields):
        case (
            Start.KIND,
            bytes(exchange),
            bytes(account),
            bytes(device),
            bytes(to),
            int(moment),
            int(methods),
        ):
            if moment > limits.HLC >> 16:
                raise RemoteProtocolError("a clock beyond the end of time")
            return Start(
                exchange=exchange, account=AccountId(account), device=DeviceId(device),
                to=AccountId(to), moment=moment, methods=methods,
            )  # fmt: skip
        case (Accept.KIND, bytes(exchange), bytes(device), int(methods), bytes(bound)):
            return Accept(
                exchange=exchange, device=DeviceId(device), methods=methods, commitment=bound
            )
        case (Reveal.KIND, bytes(exchange), bytes(key)):
            return Reveal(exchange=exchange, key=key)
        case (Proof.KIND, bytes(exchange), bytes(mac)):
            return Proof(exchange=exchange, mac=mac)
        case (Cancel.KIND, bytes(exchange), int(reason)):
            return Cancel(exchange=exchange, reason=_reason(reason))
        case _:
            raise RemoteProtocolError("a message of a comparison that is none")


def _reason(code: int) -> Reason:
    try:
        return Reason(code)
    except ValueError as error:
        raise RemoteProtocolError(f"an unknown reason {code}") from error
