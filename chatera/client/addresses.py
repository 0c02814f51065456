"""Addresses of nodes as people type them, and the keys of this profile's own nodes."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from chatera.crypto.keys import Signer
from chatera.protocol.errors import RemoteProtocolError, UserError
from chatera.protocol.ids import NodeId, from_text, to_text

NODE_PREFIX = "n_"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a node is, and which key it must have (None: whoever answers)."""

    url: str
    node: NodeId | None


def parse_address(text: str, fingerprint: str | None = None) -> Address:
    """Read ``wss://host:port``, ``host:port`` or ``chatera://host:port#n_…``.

    Raises:
        UserError: it is none of them, or the fingerprint is none.
    """
    text = text.strip()
    problem = f"“{text}” is not the address of a node. It looks like wss://192.168.1.20:4433."
    try:
        parts = urlsplit(text if "://" in text else f"wss://{text}")
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise UserError(problem) from error
    if parts.scheme not in {"wss", "chatera", "ws"} or not host or not port:
        raise UserError(problem)
    shown = f"[{host}]" if ":" in host else host
    scheme = "ws" if parts.scheme == "ws" else "wss"
    return Address(f"{scheme}://{shown}:{port}", parse_fingerprint(fingerprint or parts.fragment))


def node_link(url: str, node: NodeId, host: str = "") -> str:
    """Return ``chatera://host:port#n_…``, which ``parse_address`` reads: a node's address and its key.

    Args:
        url: where it is reached.
        node: its key.
        host: an address of the node for others, where ``url`` has one that only this machine can use.
    """
    parts = urlsplit(url)
    host = host or parts.hostname or ""
    shown = f"[{host}]" if ":" in host else host
    return f"chatera://{shown}:{parts.port}#{fingerprint_text(node)}"


def parse_fingerprint(text: str) -> NodeId | None:
    """Read ``n_…``; empty gives None.

    Raises:
        UserError: it is no fingerprint.
    """
    if not text:
        return None
    try:
        return NodeId(from_text(NODE_PREFIX, text.strip()))
    except RemoteProtocolError as error:
        raise UserError(f"“{text}” is not the fingerprint of a node; it begins with n_.") from error


def fingerprint_text(node: bytes | None) -> str:
    """Write a node's key for people."""
    return to_text(NODE_PREFIX, node) if node else ""


def own_nodes(profile: Path) -> set[NodeId]:
    """Return the keys of the nodes whose data lies in a profile."""
    found = set()
    for path in profile.glob("node/*/node.key"):
        seed = path.read_bytes()
        if len(seed) == 32:
            found.add(NodeId(Signer(seed).public))
    return found


def seen_from_here(addresses: Sequence[str], url: str) -> tuple[str, ...]:
    """Return addresses another machine told, as they are to be dialled here.

    A link-local one names an interface of that machine: here it is the one by which that machine is reached, ``url``.
    """
    scope = (urlsplit(url).hostname or "").partition("%")[2]
    bare = [one.partition("%")[0] for one in addresses]
    found = [f"{one}%{scope}" if one.startswith("fe80:") else one for one in bare]
    return tuple(one for one in found if not one.endswith("%"))
