"""What a node can be told: by its command line, and by `node.toml` in its data directory."""

import tomllib
from pathlib import Path

import msgspec

from chatera.protocol.communities import NOTHING_APART, Apart
from chatera.protocol.errors import UserError


class Limits(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How much a node takes; the keys of ``[limits]`` in `node.toml`.

    Attributes:
        connections: at once, of everybody.
        connections_per_address: at once, of one IP address.
        request_seconds: a connection that is no WebSocket, until it is ended.
        login_seconds: until a WebSocket has proven who it is.
        outbox: bytes waiting for a slow reader before it is cut off.
        queue: writes waiting for the disk before commands are refused as ``full``.
        rate: commands a second of one connection, over time; faster ones are delayed.
        burst: commands at once before that.
        absent: accounts that are gone and still told of to whoever comes, the latest ones.
    """

    connections: int = 4_096
    connections_per_address: int = 256
    request_seconds: float = 60.0
    login_seconds: float = 10.0
    outbox: int = 1024 * 1024
    queue: int = 20_000
    rate: float = 5_000.0
    burst: float = 10_000.0
    absent: int = 1_000


class NodeConfig(msgspec.Struct, frozen=True, kw_only=True):
    """Everything ``build_node`` needs.

    Attributes:
        data: directory of key, database and blobs; made if missing.
        port: 0 takes the one of the last time, or where that is not free any other.
        name: the community's name for people.
        community: id of the community to be hub of; None keeps the stored one or draws a new one.
        aliases: communities merged into that one before, as far as whoever starts the node knows.
        apart: communities that the hub of a desktop keeps apart from its own.
        entry: what the hub of a closed community must have (``chatera.protocol.closed.Entry``); empty for an open one.
        host: the device whose desktop runs the node; empty where it is nobody's.
        plain: without TLS, for measurements on this machine only.
        limits: None reads them from `node.toml` in ``data``.
    """

    data: Path
    bind: str = "0.0.0.0"  # noqa: S104 - a hub is there for its network
    port: int = 0
    name: str = ""
    community: bytes | None = None
    aliases: tuple[bytes, ...] = ()
    apart: Apart = NOTHING_APART
    entry: bytes = b""
    host: bytes = b""
    discovery: bool = True
    plain: bool = False
    watch_parent: bool = False
    limits: Limits | None = None


def read_limits(path: Path) -> Limits:
    """Read ``[limits]`` of a `node.toml`; defaults where there is none.

    Raises:
        UserError: the file can't be understood.
    """
    try:
        content = tomllib.loads(path.read_text("utf-8"))
        return msgspec.convert(content.get("limits", {}), Limits)
    except FileNotFoundError:
        return Limits()
    except (OSError, ValueError) as error:
        raise UserError(f"{path} can't be used: {error}") from error
