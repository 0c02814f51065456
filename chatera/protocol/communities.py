r"""How two hubs of one network become one, and two open communities with them.

The hub that gives way sends a signed ``Merger`` to the stronger one: ``POST MERGER_PATH`` over TLS
that is pinned to the stronger one's key. The answer tells the id both communities have from then
on, the lowest of all their ids; the others are aliases. Only then does the weaker hub send
``Moved`` to its clients.

A merger is ``record | signature``: the record as MessagePack, signed by the giving node's key over
"ChatEra/merger/v1\0" | record. It names the node it is for, so nobody who was given it can play it
to another.
"""

from collections.abc import Iterable
from typing import Annotated

import msgspec

from chatera.protocol.bodies import UNREADABLE
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import CommunityId
from chatera.protocol.manifests import split_signed

MERGER_PATH = "/api/v1/hub/merger"
MAX_MERGER = 4096
"""Bytes of a signed merger or of its answer."""
MAX_ALIASES = 8
"""As many as an advert or a merger carries."""
MAX_KNOWN = 64
"""As many ids as a community is known by; a flood of made-up communities must not fill anything."""

MAX_APART = 256
"""Ids that a hub is told to keep apart, at most; whoever is connected to it looks anyway."""

Id = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Proof = Annotated[bytes, msgspec.Meta(max_length=32)]
Aliases = Annotated[tuple[Id, ...], msgspec.Meta(max_length=MAX_ALIASES)]


class Merger(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A hub's wish to hand its clients over.

    Attributes:
        giving: key of the node that gives way, which signs this.
        taking: key of the node that is to take over.
        community: what the giving hub is hub of.
        aliases: communities merged into that one before.
        entry: proves that the giving hub belongs to this closed community; empty in an open one.
    """

    giving: Id
    taking: Id
    community: Id
    aliases: Aliases = ()
    entry: Proof = b""


class MergerAnswer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the stronger hub says.

    Attributes:
        taken: whether it takes the clients over; if not, ask again later.
        community: the id of the merged community.
        aliases: its other ids.
        message: in words, why not.
        entry: proves that the hub that takes over belongs to this closed community; empty in an open one.
    """

    taken: bool
    community: Id
    aliases: Aliases = ()
    message: str = ""
    entry: Proof = b""


class Apart(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the hub of a desktop keeps apart from its own community: others that its person knows from other networks.

    Attributes:
        ids: of those communities, sorted; the hub never takes one of them over.
        wary: nor does it give way to a hub that names one. Its own client went to such a hub before, and did not believe it.
    """

    ids: Annotated[tuple[Id, ...], msgspec.Meta(max_length=MAX_APART)] = ()
    wary: bool = False


NOTHING_APART = Apart()

_encode = msgspec.msgpack.Encoder().encode
_apart = msgspec.msgpack.Decoder(Apart)
_merger = msgspec.msgpack.Decoder(Merger)
_answer = msgspec.msgpack.Decoder(MergerAnswer)


def merger_signed_bytes(record: bytes) -> bytes:
    """Return what the giving node signs."""
    return b"ChatEra/merger/v1\0" + record


def pack_merger(merger: Merger) -> bytes:
    """Return the record, without its signature."""
    data: bytes = _encode(merger)
    return data


def parse_merger(data: bytes) -> Merger:
    """Read a signed merger's record; the signature is checked by ``chatera.crypto``.

    Raises:
        RemoteProtocolError: the bytes are none.
    """
    record, _ = split_signed(data)
    try:
        return _merger.decode(record)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"unreadable merger: {error}") from error


def pack_answer(answer: MergerAnswer) -> bytes:
    """Return the answer's bytes."""
    data: bytes = _encode(answer)
    return data


def parse_answer(data: bytes) -> MergerAnswer:
    """Read the answer to a merger.

    Raises:
        RemoteProtocolError: the bytes are none.
    """
    try:
        return _answer.decode(data)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"unreadable answer to a merger: {error}") from error


def pack_apart(apart: Apart) -> bytes:
    """Return what a hub is told to keep apart, as its program reads it."""
    data: bytes = _encode(apart)
    return data


def parse_apart(data: bytes) -> Apart:
    """Read what a hub is told to keep apart.

    Raises:
        RemoteProtocolError: the bytes say no such thing.
    """
    try:
        return _apart.decode(data)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"unreadable list of communities: {error}") from error


def joined(
    ids: Iterable[bytes], known: Iterable[bytes] = ()
) -> tuple[CommunityId, tuple[CommunityId, ...]]:
    """Return the id that stands for all of these communities, and the aliases.

    Args:
        ids: what they are called.
        known: those of them that are kept where there are more than ``MAX_KNOWN``; of the others the highest are dropped.
            Anybody can make up ids, and something was said under these.
    """
    kept = sorted(set(known))
    news = sorted(set(ids).difference(kept))
    lowest, *others = sorted([*kept, *news][:MAX_KNOWN])
    return CommunityId(lowest), tuple(CommunityId(one) for one in others)


def same(one: Iterable[bytes], other: Iterable[bytes]) -> bool:
    """Tell whether two communities, given by their ids and aliases, are one."""
    return not set(one).isdisjoint(other)
