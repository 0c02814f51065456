"""The event header: small, fixed, and what an event's id and signature are made over.

    v u8=1 | kind u8 | conv 32 | account 32 | device 32 | prev 32 | hlc u64 | ttl u32 | n u8
    | heads 32n | body_len u32 | body_hash 32

Integers are big-endian. On the wire and on disk an event is one byte string,
``header | signature 64 | body``; a dropped body is simply absent. Bytes are kept as received.
"""

import struct
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import ID_SIZE, NONE, AccountId, ConversationId, DeviceId, EventId, H

SIGNATURE_SIZE = 64
_FIXED = struct.Struct(">BB32s32s32s32sQIB")
_TAIL = struct.Struct(">I32s")
_SMALLEST = _FIXED.size + _TAIL.size
TAIL_SIZE = _TAIL.size
"""How much of a header's end tells of the body."""


class Kind(IntEnum):
    """What an event is, as far as a node needs to know."""

    PLAIN = 1
    SEALED = 2
    LOG = 3
    REDACT = 4


SAYING = frozenset({Kind.PLAIN, Kind.SEALED})
"""Kinds of what people say: it may be deleted, and may last only a while."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A parsed header.

    Attributes:
        prev: this device's previous event in this conversation, else ``NONE``.
        heads: known membership-log entries without successor, sorted.
        hlc: see ``chatera.protocol.hlc``.
        ttl: seconds after which everybody drops the body; 0 never.
    """

    kind: int
    conv: ConversationId
    account: AccountId
    device: DeviceId
    prev: EventId
    hlc: int
    ttl: int
    heads: tuple[EventId, ...]
    body_len: int
    body_hash: bytes

    def pack(self) -> bytes:
        """Return the bytes an id and a signature are made over."""
        return b"".join((
            _FIXED.pack(
                1, self.kind, self.conv, self.account, self.device, self.prev,
                self.hlc, self.ttl, len(self.heads),
            ),
            *self.heads,
            _TAIL.pack(self.body_len, self.body_hash),
        ))  # fmt: skip


def body_hash(body: bytes) -> bytes:
    """Return what a header says of its body."""
    return H(b"ChatEra/body/v1\0", body)


def event_id(header: bytes) -> EventId:
    """Return the id of the event with this header."""
    return EventId(H(b"ChatEra/event/v1\0", header))


def signed_bytes(header: bytes) -> bytes:
    """Return what the device signs."""
    return b"ChatEra/event/v1\0" + header


class Event:
    """A signed event as it travels, with its header parsed.

    Attributes:
        data: the exact bytes, ``header | signature | body``.
        header: the parsed header.
        id: the event's id.
    """

    __slots__ = ("_header_size", "data", "header", "id")

    def __init__(self, data: bytes, header: Header, header_size: int) -> None:
        self.data = data
        self.header = header
        self._header_size = header_size
        self.id = event_id(data[:header_size])

    @property
    def header_bytes(self) -> bytes:
        """The header as received."""
        return self.data[: self._header_size]

    @property
    def signature(self) -> bytes:
        """The device's signature over ``signed_bytes(header_bytes)``."""
        return self.data[self._header_size : self._header_size + SIGNATURE_SIZE]

    @property
    def body(self) -> bytes | None:
        """The body, or None where it was dropped."""
        start = self._header_size + SIGNATURE_SIZE
        return self.data[start:] if len(self.data) > start else None

    def without_body(self) -> bytes:
        """Return the bytes that stay when the body is dropped."""
        return self.data[: self._header_size + SIGNATURE_SIZE]

    @classmethod
    def parse(cls, data: bytes) -> "Event":
        """Read an event and check everything that needs no key: form, sizes, the body's hash.

        Raises:
            RemoteProtocolError: the bytes are no event.
        """
        if not _SMALLEST + SIGNATURE_SIZE <= len(data) <= limits.EVENT_SIZE:
            raise RemoteProtocolError(f"an event can't have {len(data)} bytes")
        version, kind, conv, account, device, prev, stamp, ttl, count = _FIXED.unpack_from(data)
        if version != 1:
            raise RemoteProtocolError(f"unknown event version {version}")
        if not Kind.PLAIN <= kind <= Kind.REDACT:
            raise RemoteProtocolError(f"unknown event kind {kind}")
        if stamp > limits.HLC:
            raise RemoteProtocolError("a clock beyond the end of time")
        tail = _FIXED.size + 32 * count
        size = tail + _TAIL.size
        if len(data) < size + SIGNATURE_SIZE:
            raise RemoteProtocolError("an event ends within its header")
        heads = _heads(data[_FIXED.size : tail]) if count else ()
        length, digest = _TAIL.unpack_from(data, tail)
        body = data[size + SIGNATURE_SIZE :]
        if not 0 < length <= limits.EVENT_SIZE - size - SIGNATURE_SIZE:
            raise RemoteProtocolError(f"an event can't have a body of {length} bytes")
        if body and (len(body) != length or body_hash(body) != digest):
            raise RemoteProtocolError("the body is not the one the header names")
        header = Header(
            kind=kind, conv=ConversationId(conv), account=AccountId(account),
            device=DeviceId(device), prev=EventId(prev), hlc=stamp, ttl=ttl, heads=heads,
            body_len=length, body_hash=digest,
        )  # fmt: skip
        return cls(data, header, size)


def _heads(data: bytes) -> tuple[EventId, ...]:
    heads = heads_of(data)
    if len(heads) > limits.HEADS:
        raise RemoteProtocolError(f"{len(heads)} heads are more than {limits.HEADS}")
    if any(a >= b for a, b in pairwise(heads)):
        raise RemoteProtocolError("heads are not sorted and distinct")
    return heads


def device_and_stamp(data: bytes) -> tuple[DeviceId, int]:
    """Return two fields of an event whose bytes were read before, without reading the rest again."""
    fields = _FIXED.unpack_from(data)
    return DeviceId(fields[4]), fields[6]


def packed_heads(data: bytes) -> bytes:
    """Return the heads of an event as they stand in its bytes; none of an entry of a log, which all readers may read."""
    if data[1] == Kind.LOG:
        return b""
    return data[_FIXED.size : _FIXED.size + ID_SIZE * data[_FIXED.size - 1]]


def heads_of(packed: bytes) -> tuple[EventId, ...]:
    """Return the heads that ``packed_heads`` gave."""
    return tuple(EventId(packed[at : at + ID_SIZE]) for at in range(0, len(packed), ID_SIZE))


def first(prev: EventId) -> bool:
    """Tell whether ``prev`` says "this device's first event here"."""
    return prev == NONE
