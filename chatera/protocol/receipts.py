"""Receipts: how far a device has received and read one author device's chain. They are no events.

    conv 32 | account 32 | device 32 | author device 32 | hlc u64 | got 32 | read 32
    | n u8 | holes 32n | signature 64

``got`` and ``read`` name the furthest event along the author device's prev chain, or are zero;
``holes`` are the events up to ``got`` that are missing. The newest per (conversation, device,
author device) replaces.
"""

import struct
from dataclasses import dataclass

from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import SIGNATURE_SIZE
from chatera.protocol.ids import AccountId, ConversationId, DeviceId, EventId

_FIXED = struct.Struct(">32s32s32s32sQ32s32sB")
_PREFIX = b"ChatEra/receipt/v1\0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A parsed receipt."""

    conv: ConversationId
    account: AccountId
    device: DeviceId
    author: DeviceId
    hlc: int
    got: EventId
    read: EventId
    holes: tuple[EventId, ...] = ()

    def pack(self) -> bytes:
        """Return the receipt without its signature."""
        return b"".join((
            _FIXED.pack(
                self.conv, self.account, self.device, self.author, self.hlc, self.got, self.read,
                len(self.holes),
            ),
            *self.holes,
        ))  # fmt: skip

    @classmethod
    def parse(cls, data: bytes) -> "Receipt":
        """Read a signed receipt; the signature is not checked here.

        Raises:
            RemoteProtocolError: the bytes are no receipt.
        """
        if len(data) < _FIXED.size + SIGNATURE_SIZE:
            raise RemoteProtocolError("a receipt ends too early")
        conv, account, device, author, hlc, got, read, count = _FIXED.unpack_from(data)
        if count > limits.HOLES or len(data) != _FIXED.size + 32 * count + SIGNATURE_SIZE:
            raise RemoteProtocolError("a receipt with a wrong number of holes")
        if hlc > limits.HLC:
            raise RemoteProtocolError("a clock beyond the end of time")
        holes = tuple(
            EventId(data[at : at + 32]) for at in range(_FIXED.size, _FIXED.size + 32 * count, 32)
        )
        return cls(
            conv=ConversationId(conv), account=AccountId(account), device=DeviceId(device),
            author=DeviceId(author), hlc=hlc, got=EventId(got), read=EventId(read), holes=holes,
        )  # fmt: skip


def receipt_signed_bytes(data: bytes) -> bytes:
    """Return what the device signs, given a receipt without its signature."""
    return _PREFIX + data


def split_receipt(data: bytes) -> tuple[bytes, bytes]:
    """Return (receipt, signature) of a signed receipt."""
    return data[:-SIGNATURE_SIZE], data[-SIGNATURE_SIZE:]
