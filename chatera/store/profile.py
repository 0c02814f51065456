"""A profile: the directory that holds one account's keys, messages and pictures.

``identity`` keys · ``store.db`` messages · ``lock`` · ``blobs/`` pictures · ``node/`` the embedded node's data.
"""

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from chatera.crypto.keys import Identity
from chatera.protocol import limits
from chatera.protocol.bodies import is_line, is_unicode
from chatera.protocol.errors import StorageError, UserError
from chatera.protocol.ids import BlobId, blob_id
from chatera.store.database import Database
from chatera.store.keyring import Keyring
from chatera.store.lock import ProfileLock


class Profile:
    """An open profile; use ``create``, ``open`` or ``rebuild``.

    Attributes:
        path: the directory.
        keyring: the keys of this device.
        database: the message store.
    """

    def __init__(self, path: Path, lock: ProfileLock, keyring: Keyring, database: Database) -> None:
        self.path = path
        self._lock = lock
        self.keyring = keyring
        self.database = database

    @property
    def identity(self) -> Identity:
        """Signs as this device."""
        return self.keyring.identity

    @classmethod
    def exists(cls, path: Path | str) -> bool:
        """Tell whether there is a profile in a directory.

        Raises:
            StorageError: this user may not look there.
        """
        try:
            return (Path(path) / "identity").exists()
        except OSError as error:
            raise StorageError(f"The directory {path} can't be read: {error.strerror}.") from error

    @classmethod
    def create(cls, path: Path | str, name: str) -> "Profile":
        """Make a new account in a directory.

        Raises:
            UserError: there is a profile already, or the name is none.
            StorageError: the directory can't be written.
        """
        path, name = Path(path), checked_name(name)
        if cls.exists(path):
            raise UserError(
                f"There is a profile in {path} already. Open it, or choose another directory."
            )
        with _in_words(path), ExitStack() as undo:
            path.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = ProfileLock(path / "lock")
            undo.callback(lock.release)
            # Half a profile would be in the way of the next try.
            undo.callback(_remove_but, path, set(path.iterdir()))
            database = Database(path / "store.db")
            undo.callback(database.close)
            _set(database, "name", name)
            keyring = Keyring.create(path / "identity")  # last: from then on there is a profile
            undo.pop_all()
        return cls(path, lock, keyring, database)

    @classmethod
    def join(cls, path: Path | str, name: str, identity: Identity, manifest: bytes) -> "Profile":
        """Make the profile of another device of an account in a directory; see ``Keyring.join``.

        Raises:
            UserError: there is a profile already.
            StorageError: the directory can't be written.
        """
        path, name = Path(path), checked_name(name)
        if cls.exists(path):
            raise UserError(f"There is a profile in {path} already. Choose another directory.")
        with _in_words(path), ExitStack() as undo:
            path.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = ProfileLock(path / "lock")
            undo.callback(lock.release)
            undo.callback(_remove_but, path, set(path.iterdir()))
            database = Database(path / "store.db")
            undo.callback(database.close)
            _set(database, "name", name)
            keyring = Keyring.join(path / "identity", identity, manifest)  # last, as in ``create``
            undo.pop_all()
        return cls(path, lock, keyring, database)

    @classmethod
    def open(cls, path: Path | str) -> "Profile":
        """Open a profile.

        Raises:
            UserError: there is none.
            StorageError: it is in use, damaged (``DamagedStore``) or newer than this program.
        """
        path = Path(path)
        if not cls.exists(path):
            raise UserError(
                f"There is no profile in {path}. Make one with: chatera init --profile {path} --name NAME"
            )
        lock = ProfileLock(path / "lock")
        try:
            return cls(path, lock, Keyring.load(path / "identity"), Database(path / "store.db"))
        except BaseException:
            lock.release()
            raise

    @classmethod
    def rebuild(cls, path: Path | str, name: str) -> "Profile":
        """Put a damaged message store aside and open the profile with a fresh one.

        The machine becomes a new device of the account, since it no longer knows what it has said; what others and nodes
        keep comes back with the next connection.
        """
        path, name = Path(path), checked_name(name)
        aside = path / f"store.damaged-{int(time.time())}.db"
        lock = ProfileLock(path / "lock")
        try:
            for suffix in ("", "-wal", "-shm"):
                damaged = path / f"store.db{suffix}"
                if damaged.exists():
                    damaged.replace(aside.with_name(aside.name + suffix))
            keyring = Keyring.load(path / "identity")
            keyring.renew_device()
            profile = cls(path, lock, keyring, Database(path / "store.db"))
        except BaseException:
            lock.release()
            raise
        profile.set_setting("name", name)
        return profile

    def close(self) -> None:
        """Close the store and let others have the profile."""
        self.database.close()
        self._lock.release()

    def setting(self, name: str, default: str = "") -> str:
        """Return a small value this profile keeps."""
        row = self.database.read.execute(
            "SELECT value FROM settings WHERE name = ?", (name,)
        ).fetchone()
        return default if row is None else str(row[0])

    def set_setting(self, name: str, value: str) -> None:
        """Keep a small value."""
        _set(self.database, name, value)

    def save_blob(self, data: bytes) -> BlobId:
        """Keep a picture."""
        name = blob_id(data)
        directory = self.path / "blobs"
        directory.mkdir(exist_ok=True, mode=0o700)
        target = directory / name.hex()
        if not target.exists():
            fresh = target.with_suffix(".new")
            fresh.write_bytes(data)
            fresh.replace(target)
        return name

    def has_blob(self, name: BlobId) -> bool:
        """Tell whether a picture is kept here."""
        return (self.path / "blobs" / name.hex()).exists()

    def blob(self, name: BlobId) -> bytes | None:
        """Return a picture kept here."""
        try:
            return (self.path / "blobs" / name.hex()).read_bytes()
        except FileNotFoundError:
            return None


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(f"The directory {path} can't be written: {error.strerror}.") from error


def _remove_but(path: Path, kept: set[Path]) -> None:
    for made in set(path.iterdir()) - kept:
        made.unlink()


def _set(database: Database, name: str, value: str) -> None:
    database.run_at_once(
        lambda db: db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, value))
    )


def checked_name(name: str) -> str:
    """Return a person's name without blanks around it.

    Raises:
        UserError: it is empty, too long or no text.
    """
    name = name.strip()
    if not name or len(name) > limits.NAME_LENGTH or not is_unicode(name):
        raise UserError(f"A name needs 1 to {limits.NAME_LENGTH} characters.")
    if not is_line(name):
        raise UserError("A name is one line, without control characters.")
    return name
