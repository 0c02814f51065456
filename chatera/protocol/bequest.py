"""What one hub hands on to the next: all that it keeps and the other may lack.

``POST BEQUEST_PATH`` with a token of the receiver's ``Welcome``. Nothing of it is believed: the receiver checks each thing as
if its author had brought it. What came to a hub from a device that is gone is on that hub alone; so the next one gets it too.
"""

from typing import Annotated

import msgspec

from chatera.protocol import limits
from chatera.protocol.bodies import UNREADABLE
from chatera.protocol.errors import RemoteProtocolError

BEQUEST_PATH = "/api/v1/hub/bequest"
MAX_BEQUEST = limits.FRAME_SIZE
"""Bytes of one; whoever has more sends several."""
MOST_THINGS = 512
"""Of a kind in one: however small they are, each is looked at before others are answered."""

Several = msgspec.Meta(max_length=MOST_THINGS)
Id = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]


class Direct(msgspec.Struct, frozen=True, kw_only=True):
    """A direct conversation; its id follows from the rest."""

    suite: Annotated[int, msgspec.Meta(ge=0, le=1)]
    scope: Id
    accounts: tuple[Id, Id]


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """A parcel that waits for its device until then (ms since the epoch)."""

    until: Annotated[int, msgspec.Meta(ge=0, le=2**62)]
    parcel: bytes


class Bequest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Some of what a hub keeps; to be taken in the order of the fields."""

    manifests: Annotated[tuple[bytes, ...], Several] = ()
    profiles: Annotated[tuple[bytes, ...], Several] = ()
    conversations: Annotated[tuple[Direct, ...], Several] = ()
    parcels: Annotated[tuple[Waiting, ...], Several] = ()
    events: Annotated[tuple[bytes, ...], Several] = ()
    receipts: Annotated[tuple[bytes, ...], Several] = ()


class Inherited(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The answer, once everything is durable.

    Attributes:
        refused: how many things were not kept.
    """

    refused: int = 0


_encode = msgspec.msgpack.Encoder().encode
_bequest = msgspec.msgpack.Decoder(Bequest)
_inherited = msgspec.msgpack.Decoder(Inherited)


def pack_bequest(bequest: Bequest) -> bytes:
    """Return its bytes."""
    data: bytes = _encode(bequest)
    return data


def parse_bequest(data: bytes) -> Bequest:
    """Read one.

    Raises:
        RemoteProtocolError: the bytes are none.
    """
    try:
        return _bequest.decode(data)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"unreadable bequest: {error}") from error


def pack_inherited(answer: Inherited) -> bytes:
    """Return the answer's bytes."""
    data: bytes = _encode(answer)
    return data


def parse_inherited(data: bytes) -> Inherited:
    """Read the answer.

    Raises:
        RemoteProtocolError: the bytes are none.
    """
    try:
        return _inherited.decode(data)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"unreadable answer to a bequest: {error}") from error
