"""Signing and checking a member's word that a node is a hub of a community."""

from collections.abc import Iterable

from chatera.crypto.keys import Identity, verify
from chatera.protocol.header import SIGNATURE_SIZE
from chatera.protocol.ids import CommunityId, NodeId
from chatera.protocol.vouches import Vouch, vouch_signed_bytes


def sign_vouch(
    identity: Identity, node: NodeId, ids: Iterable[CommunityId], moment_ms: int
) -> bytes:
    """Return this device's signed vouch that a node serves what these ids name; at least one."""
    packed = Vouch(
        account=identity.account, device=identity.device, moment=moment_ms,
        ids=tuple(sorted(set(ids))),
    ).pack()  # fmt: skip
    return packed + identity.dk.sign(vouch_signed_bytes(node, packed))


def verify_vouch(data: bytes, node: NodeId) -> Vouch:
    """Read a signed vouch and check that its device signed it, for this node; whose device that is, a manifest tells.

    Raises:
        RemoteProtocolError: it is none, not signed by it, or for another node.
    """
    vouch = Vouch.parse(data)
    packed, signature = data[:-SIGNATURE_SIZE], data[-SIGNATURE_SIZE:]
    verify(vouch.device, vouch_signed_bytes(node, packed), signature)
    return vouch
