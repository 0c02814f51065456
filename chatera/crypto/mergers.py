"""Signing and checking the wish of a hub to be merged into another."""

from chatera.crypto.keys import Signer, verify
from chatera.protocol.communities import Merger, merger_signed_bytes, pack_merger, parse_merger
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import NodeId
from chatera.protocol.manifests import split_signed


def sign_merger(signer: Signer, merger: Merger) -> bytes:
    """Return the merger with the giving node's signature."""
    record = pack_merger(merger)
    return record + signer.sign(merger_signed_bytes(record))


def verify_merger(data: bytes, taking: NodeId) -> Merger:
    """Read a signed merger and check that its node signed it, and for this node.

    Raises:
        RemoteProtocolError: it is none, not signed by it, or meant for another node.
    """
    merger = parse_merger(data)
    record, signature = split_signed(data)
    verify(merger.giving, merger_signed_bytes(record), signature)
    if merger.taking != taking:
        raise RemoteProtocolError("a merger that is meant for another node")
    return merger
