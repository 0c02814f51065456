"""Reads an arriving event: the same checks as ``Event.parse``, without making the objects that only others need.

This is the node's hottest function; a property test holds it to ``Event.parse``.
"""

import itertools
import struct
from hashlib import blake2b

from chatera.protocol import limits
from chatera.protocol.bodies import decode_inner
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import SIGNATURE_SIZE, Event
from chatera.protocol.ids import AccountId, ConversationId, DeviceId, EventId

_fixed = struct.Struct(">BB32s32s32s32sQIB").unpack_from
_tail = struct.Struct(">I32s").unpack_from
_FIXED = 143
_TAIL = 36
_LAST = limits.HLC
_SMALLEST = _FIXED + _TAIL + SIGNATURE_SIZE
_BODY = blake2b(b"ChatEra/body/v1\0", digest_size=32)
_EVENT = blake2b(b"ChatEra/event/v1\0", digest_size=32)


class Arrival:
    """What the node must know of an event that just came."""

    __slots__ = (
        "account", "conv", "data", "device", "heads", "hlc", "id", "kind", "prev", "ttl",
    )  # fmt: skip

    kind: int
    conv: ConversationId
    account: AccountId
    device: DeviceId
    prev: EventId
    hlc: int
    ttl: int
    heads: tuple[EventId, ...]
    id: EventId
    data: bytes


def read_arrival(data: bytes) -> Arrival:
    """Read an event that has its body.

    Raises:
        RemoteProtocolError: the bytes are no event, or have no body.
    """
    size = len(data)
    if not _SMALLEST < size <= limits.EVENT_SIZE:
        raise RemoteProtocolError(f"an event with its body can't have {size} bytes")
    version, kind, conv, account, device, prev, hlc, ttl, count = _fixed(data)
    if version != 1 or not 1 <= kind <= 4:
        raise RemoteProtocolError(f"unknown event version {version} or kind {kind}")
    if hlc > _LAST:
        raise RemoteProtocolError("a clock beyond the end of time")
    heads: tuple[EventId, ...] = ()
    tail = _FIXED
    if count:
        heads = _heads(data, count)
        tail += 32 * count
    start = tail + _TAIL + SIGNATURE_SIZE
    if size <= start:
        raise RemoteProtocolError("an event ends before its body")
    length, digest = _tail(data, tail)
    body = data[start:]
    hashed = _BODY.copy()
    hashed.update(body)
    if length != len(body) or hashed.digest() != digest:
        raise RemoteProtocolError("the body is not the one the header names")
    if kind == 1 and length > limits.TEXT_SIZE:
        decode_inner(body)
    named = _EVENT.copy()
    named.update(data[: tail + _TAIL])
    arrival = Arrival()
    arrival.kind = kind
    arrival.conv = conv
    arrival.account = account
    arrival.device = device
    arrival.prev = prev
    arrival.hlc = hlc
    arrival.ttl = ttl
    arrival.heads = heads
    arrival.id = EventId(named.digest())
    arrival.data = data
    return arrival


def conversation_of(data: bytes) -> ConversationId:
    """Return the conversation of an event that was read before."""
    return ConversationId(data[2:34])


def body_of(arrival: Arrival) -> bytes:
    """Return the body of an event that was read before."""
    return arrival.data[_SMALLEST + 32 * len(arrival.heads) :]


def _heads(data: bytes, count: int) -> tuple[EventId, ...]:
    if count > limits.HEADS:
        raise RemoteProtocolError(f"{count} heads are more than {limits.HEADS}")
    heads = tuple([EventId(data[at : at + 32]) for at in range(_FIXED, _FIXED + 32 * count, 32)])
    if count > 1 and any(a >= b for a, b in itertools.pairwise(heads)):
        raise RemoteProtocolError("heads are not sorted and distinct")
    return heads


def arrival_of(event: Event) -> Arrival:
    """Return the same of an event that was parsed."""
    header = event.header
    arrival = Arrival()
    arrival.kind = header.kind
    arrival.conv = header.conv
    arrival.account = header.account
    arrival.device = header.device
    arrival.prev = header.prev
    arrival.hlc = header.hlc
    arrival.ttl = header.ttl
    arrival.heads = header.heads
    arrival.id = event.id
    arrival.data = event.data
    return arrival
