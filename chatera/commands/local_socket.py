"""A door that only the same user of the same machine gets through.

Where Unix sockets exist: one in a directory of mode 0700, and the user on the other side is asked of the kernel, by both.
Elsewhere: a port of 127.0.0.1 whose caller shows a secret, which lies in the profile (a directory of this user only).
An ``Address`` is what the door's owner writes down for the others.
"""

import asyncio
import hashlib
import hmac
import os
import secrets
import socket
import stat
import struct
import sys
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from chatera.protocol.errors import StorageError, Unreachable

LINE_LIMIT = 4 * 1024 * 1024
"""Bytes of the longest line either side may send."""
PATH_LIMIT = 100
"""Bytes: sockaddr_un of macOS holds 104."""

Address = dict[str, str | int]


class PeerQuestion(NamedTuple):
    """A socket option that tells the other side's user as its second integer."""

    level: int
    option: int
    size: int


PEER_USER: Final = {
    "linux": PeerQuestion(1, 17, struct.calcsize("3i")),  # SOL_SOCKET, SO_PEERCRED: pid, uid, gid
    "darwin": PeerQuestion(0, 1, 76),  # SOL_LOCAL, LOCAL_PEERCRED: version, uid, groups
}
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class LocalSocket(Protocol):
    """One way of opening and of going through the door."""

    async def listen(self, profile: Path, serve: Serve) -> tuple[asyncio.Server, Address]:
        """Open the door of a profile; ``serve`` gets those who may come in."""
        ...

    async def dial(self, address: Address) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Go through it.

        Raises:
            Unreachable: nobody answers, or somebody else.
        """
        ...

    def remove(self, address: Address) -> None:
        """Clear away what ``listen`` left on the disk."""
        ...


def local_socket() -> LocalSocket:
    """Return this operating system's way."""
    return UnixSocket() if hasattr(socket, "AF_UNIX") and sys.platform != "win32" else TokenSocket()


class UnixSocket:
    """A Unix socket in a directory of one's own."""

    async def listen(self, profile: Path, serve: Serve) -> tuple[asyncio.Server, Address]:
        """Open the door; the lock on the profile says that nobody else has it open."""
        path = _directory() / (_short_name(profile) + ".sock")
        path.unlink(missing_ok=True)

        async def check(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            if _same_user(writer):
                await serve(reader, writer)
            else:
                writer.close()

        server = await asyncio.start_unix_server(check, path, limit=LINE_LIMIT)
        return server, {"path": str(path)}

    async def dial(self, address: Address) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Go through it."""
        try:
            reader, writer = await asyncio.open_unix_connection(
                str(address["path"]), limit=LINE_LIMIT
            )
        except (OSError, KeyError) as error:
            raise Unreachable(f"The owner of the profile does not answer: {error}") from error
        if not _same_user(writer):
            writer.close()
            raise Unreachable("Another user answers at the profile's socket.")
        return reader, writer

    def remove(self, address: Address) -> None:
        """Remove the socket's file."""
        Path(str(address["path"])).unlink(missing_ok=True)


class TokenSocket:
    """A port of 127.0.0.1 and a secret."""

    async def listen(self, profile: Path, serve: Serve) -> tuple[asyncio.Server, Address]:  # noqa: ARG002 - the Protocol's
        """Open the door."""
        token = secrets.token_hex(32)

        async def check(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            shown = b""
            with suppress(ValueError, OSError, TimeoutError):
                shown = await asyncio.wait_for(reader.readline(), 5)
            if hmac.compare_digest(shown.strip(), token.encode()):
                await serve(reader, writer)
            else:
                writer.close()

        server = await asyncio.start_server(check, "127.0.0.1", 0, limit=LINE_LIMIT)
        return server, {"port": server.sockets[0].getsockname()[1], "token": token}

    async def dial(self, address: Address) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Go through it."""
        try:
            reader, writer = await asyncio.open_connection(
                "127.0.0.1", int(address["port"]), limit=LINE_LIMIT
            )
        except (OSError, KeyError, ValueError) as error:
            raise Unreachable(f"The owner of the profile does not answer: {error}") from error
        writer.write(str(address.get("token", "")).encode() + b"\n")
        return reader, writer

    def remove(self, address: Address) -> None:
        """Nothing lies on the disk."""


def _short_name(profile: Path) -> str:
    return hashlib.blake2b(os.fsencode(profile.resolve()), digest_size=10).hexdigest()


def _directory() -> Path:
    """Return the directory of the sockets: this user's, for nobody else.

    Raises:
        StorageError: somebody else has put something in its place.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    path = Path(runtime) / "chatera" if runtime else _temporary()
    if len(os.fsencode(path)) + 30 > PATH_LIMIT or (runtime and not Path(runtime).is_dir()):
        path = _temporary()
    with suppress(FileExistsError):
        path.mkdir(mode=0o700)
    found = path.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise StorageError(f"{path} is not a directory of yours alone. Remove it and try again.")
    return path


def _temporary() -> Path:
    short = Path(tempfile.gettempdir())
    if len(os.fsencode(short)) > 60:
        short = Path("/tmp")  # noqa: S108 - the directory made in it is checked to be ours
    return short / f"chatera-{os.getuid()}"


def _same_user(writer: asyncio.StreamWriter) -> bool:
    """Ask the kernel whether the other side runs as this user."""
    sock = writer.get_extra_info("socket")
    question = PEER_USER.get(sys.platform, PEER_USER["darwin"])
    credentials = sock.getsockopt(question.level, question.option, question.size)
    return bool(struct.unpack_from("2I", credentials)[1] == os.getuid())
