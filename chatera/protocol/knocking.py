"""What goes over the wire when somebody comes into a closed community by its passphrase: two questions, two answers.

    POST KNOCK_PATH  Knock   → Offer
    POST KNOCK_PATH  Confirm → Admission

``chatera.crypto.knocking`` makes and checks what they carry.
"""

from typing import Annotated, Literal, TypeVar

import msgspec

from chatera.protocol.bodies import UNREADABLE
from chatera.protocol.errors import RemoteProtocolError

KNOCK_PATH = "/api/v1/entry"
KNOCK_SIZE = 512
ADMISSION_SIZE = 4096

Bytes16 = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Bytes24 = Annotated[bytes, msgspec.Meta(min_length=24, max_length=24)]
Bytes32 = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Element = Annotated[bytes, msgspec.Meta(min_length=33, max_length=33)]


class Knock(msgspec.Struct, frozen=True, kw_only=True, tag_field="t", tag="knock"):
    """Somebody wants in.

    Attributes:
        community: where.
        nonce: random.
        x: their side of SPAKE2.
    """

    v: Literal[1] = 1
    community: Bytes32
    nonce: Bytes32
    x: Element


class Confirm(msgspec.Struct, frozen=True, kw_only=True, tag_field="t", tag="confirm"):
    """They have come to the same key.

    Attributes:
        exchange: as the offer named it.
        proof: of the key.
    """

    exchange: Bytes16
    proof: Bytes32


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """The node's side of SPAKE2."""

    exchange: Bytes16
    y: Element


class Admission(msgspec.Struct, frozen=True, kw_only=True):
    """What lets one in, sealed under the key of both."""

    nonce: Bytes24
    sealed: Annotated[bytes, msgspec.Meta(max_length=ADMISSION_SIZE - 256)]


Message = TypeVar("Message", Offer, Admission)
_question = msgspec.msgpack.Decoder(Knock | Confirm)


def pack(message: Knock | Confirm | Offer | Admission) -> bytes:
    """Write any of them."""
    return msgspec.msgpack.encode(message)


def parse_question(data: bytes) -> Knock | Confirm:
    """Read what somebody at the door says.

    Raises:
        RemoteProtocolError: it is neither.
    """
    try:
        question: Knock | Confirm = _question.decode(data)
    except UNREADABLE as error:
        raise RemoteProtocolError("unreadable at the door") from error
    return question


def parse_answer(data: bytes, kind: type[Message]) -> Message:
    """Read what the node says.

    Raises:
        RemoteProtocolError: it is something else.
    """
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except UNREADABLE as error:
        raise RemoteProtocolError("the hub's answer can't be read") from error
