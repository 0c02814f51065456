"""A node's data directory: its key, its database, its blobs, and the lock that keeps a second node out."""

import os
import sqlite3
from pathlib import Path

from chatera.crypto.keys import Signer
from chatera.protocol.errors import StorageError, UserError

LAST_PORT = 65_535
UNSHARED = "unshared"


class DataDirectory:
    """Opens (or makes) a data directory for one node at a time.

    Attributes:
        signer: the node's key.

    Raises:
        StorageError: it can't be used.
        UserError: another node uses it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            path.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock = _lock(path / "lock")
            self.signer = _key(path / "node.key")
        except OSError as error:
            raise StorageError(f"the node's directory {path} can't be used: {error}") from error

    @property
    def database(self) -> Path:
        """The file of the event store."""
        return self.path / "node.db"

    @property
    def blobs(self) -> Path:
        """The directory of the blobs."""
        return self.path / "blobs"

    @property
    def port(self) -> int:
        """Where the node listened last, 0 before the first time: addresses that people typed go on holding."""
        try:
            port = int((self.path / "port").read_text("ascii"))
        except (FileNotFoundError, ValueError):
            return 0
        return port if 0 < port <= LAST_PORT else 0

    def keep_port(self, port: int) -> None:
        """Remember where the node listens.

        Raises:
            StorageError: the disk does not take it.
        """
        part = self.path / "port.part"
        try:
            part.write_text(f"{port}\n", "ascii")
            part.chmod(0o600)
            part.replace(self.path / "port")
        except OSError as error:
            raise StorageError(
                f"the node's directory {self.path} can't be used: {error}"
            ) from error

    @property
    def unshared(self) -> Path:
        """A file that is there while this node may keep what no other one has."""
        return self.path / UNSHARED

    def note_unshared(self) -> None:
        """Note that this node is a hub from now on: what it keeps has to be handed on one day.

        Raises:
            StorageError: the disk does not take it.
        """
        try:
            self.unshared.touch(mode=0o600)
        except OSError as error:
            raise StorageError(
                f"the node's directory {self.path} can't be used: {error}"
            ) from error

    def close(self) -> None:
        """Let another node in."""
        self._lock.close()


def _lock(path: Path) -> sqlite3.Connection:
    """Lock by SQLite: it knows how on every system, and a killed process holds nothing."""
    connection = sqlite3.connect(path, timeout=1, isolation_level=None)
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        connection.close()
        raise UserError(f"another node uses {path.parent} already") from error
    return connection


def _key(path: Path) -> Signer:
    try:
        return Signer(path.read_bytes())
    except FileNotFoundError:
        signer = Signer.new()
        part = path.with_suffix(".part")
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(signer.seed)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        return signer
    except ValueError as error:
        raise StorageError(f"{path} holds no key of a node") from error
