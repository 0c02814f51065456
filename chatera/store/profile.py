"""A profile: the directory that holds one account's keys, messages and pictures.

``key`` what opens the next two, see ``vaults`` · ``identity`` keys · ``store.db`` messages · ``lock`` · ``blobs/`` pictures ·
``node/`` the embedded node's data.
"""

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from chatera.crypto.keys import Identity
from chatera.crypto.primitives import KEY_SIZE
from chatera.protocol import limits
from chatera.protocol.bodies import is_line, is_unicode
from chatera.protocol.errors import StorageError, UserError
from chatera.protocol.ids import BlobId, blob_id
from chatera.store import vaults
from chatera.store.database import Database, fits
from chatera.store.encrypting import encrypt
from chatera.store.generations import (
    Witness,
    count,
    count_closing,
    forget_sessions,
    is_rolled_back,
    witness_of,
)
from chatera.store.keyring import Keyring, OtherKey
from chatera.store.lock import ProfileLock
from chatera.store.machine import Machine


class Profile:
    """An open profile; use ``create``, ``open`` or ``rebuild``.

    Attributes:
        path: the directory.
        keyring: the keys of this device.
        database: the message store.
    """

    def __init__(
        self, path: Path, lock: ProfileLock, opened: "Opened", keyring: Keyring, database: Database
    ) -> None:
        self.path = path
        self._lock = lock
        self._opened = opened
        self.keyring = keyring
        self.database = database
        self._closed = False

    @property
    def identity(self) -> Identity:
        """Signs as this device."""
        return self.keyring.identity

    @property
    def kept(self) -> str:
        """Where what opens this profile is kept: ``keychain``, ``passphrase`` or ``file``."""
        return self._opened.vault.kept

    @classmethod
    def exists(cls, path: Path | str) -> bool:
        """Tell whether there is a profile in a directory.

        Raises:
            StorageError: this user may not look there.
        """
        try:
            return Keyring.exists(Path(path) / "identity")
        except OSError as error:
            raise StorageError(f"The directory {path} can't be read: {error.strerror}.") from error

    @classmethod
    def lies_open(cls, path: Path | str) -> bool:
        """Tell whether there is a profile of a version that did not encrypt: opening it takes a while, once."""
        path = Path(path)
        return (
            not (path / "key").exists() and cls.exists(path) and Keyring.is_plain(path / "identity")
        )

    @classmethod
    def asks_keychain(cls, path: Path | str) -> bool:
        """Tell whether opening a profile asks the keychain, which may take its time."""
        try:
            return vaults.read(Path(path) / "key").kept == "keychain"
        except StorageError:
            return False  # opening it says what is wrong

    @classmethod
    def create(cls, path: Path | str, name: str, machine: Machine | None = None) -> "Profile":
        """Make a new account in a directory.

        Raises:
            UserError: there is a profile already, or the name is none.
            StorageError: the directory can't be written.
        """
        return cls._made(Path(path), checked_name(name), machine or Machine(), Keyring.create)

    @classmethod
    def _made(
        cls, path: Path, name: str, machine: Machine, draw: Callable[[Path, bytes], Keyring]
    ) -> "Profile":
        """Make a profile in a directory, with the keys that ``draw`` writes into a file under the database's key."""
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
            begun = (path / "key").exists()
            opened = Opened.to_begin_with(path, machine)
            if not begun:
                undo.callback(opened.vault.forget, machine)
            encrypt(path / "store.db", opened.key)
            database = Database(path / "store.db", opened.key)
            undo.callback(database.close)
            _set(database, "name", name)
            keyring = draw(path / "identity", opened.key)  # last: now there is a profile
            profile = cls(path, lock, opened, keyring, database)
            profile._count()
            undo.pop_all()
        return profile

    @classmethod
    def join(
        cls, path: Path | str, name: str, identity: Identity, manifest: bytes,
        machine: Machine | None = None,
    ) -> "Profile":  # fmt: skip
        """Make the profile of another device of an account in a directory; see ``Keyring.join``.

        Raises:
            UserError: there is a profile already.
            StorageError: the directory can't be written.
        """
        return cls._made(
            Path(path), checked_name(name), machine or Machine(),
            lambda file, key: Keyring.join(file, key, identity, manifest),
        )  # fmt: skip

    @classmethod
    def open(
        cls, path: Path | str, passphrase: str | None = None, machine: Machine | None = None,
        database: Callable[[Path, bytes], Database] = Database,
    ) -> Self:  # fmt: skip
        """Open a profile; one that was put back to an earlier state goes on as a new device.

        Args:
            path: the directory.
            passphrase: where one is needed.
            machine: what lies outside the directory.
            database: opens the store's file, given its key.

        Raises:
            UserError: there is none, or (``Locked``) it needs a passphrase, or another one.
            StorageError: it is in use, damaged (``DamagedStore``), newer than this program, or what opens it can't be
                asked for (``KeychainUnavailable``) or is gone (``KeyLost``).
        """
        path, machine = Path(path), machine or Machine()
        if not cls.exists(path):
            raise UserError(
                f"There is no profile in {path}. Make one with: chatera init --profile {path} --name NAME"
            )
        with _in_words(path), ExitStack() as undo:
            lock = ProfileLock(path / "lock")
            undo.callback(lock.release)
            opened = Opened.of(path, passphrase, machine)
            encrypt(path / "store.db", opened.key)
            keyring = opened.keyring(path)
            store = database(path / "store.db", opened.key)
            undo.callback(store.close)
            profile = cls(path, lock, opened, keyring, store)
            profile._renew_if_rolled_back()
            profile._count()
            undo.pop_all()
        return profile

    @classmethod
    def rebuild(
        cls, path: Path | str, name: str, passphrase: str | None = None, machine: Machine | None = None
    ) -> "Profile":  # fmt: skip
        """Put a damaged message store aside and open the profile with a fresh one.

        The machine becomes a new device of the account, since it no longer knows what it has said; what others and nodes
        keep comes back with the next connection.

        Raises:
            UserError: it can't list itself anew, or (``Locked``) needs a passphrase, or another one.
            StorageError: there is no profile whose keys can be read.
        """
        path, name, machine = Path(path), checked_name(name), machine or Machine()
        aside = path / f"store.damaged-{int(time.time())}.db"
        with _in_words(path), ExitStack() as undo:
            lock = ProfileLock(path / "lock")
            undo.callback(lock.release)
            opened = Opened.of(path, passphrase, machine)
            keyring = opened.keyring(path)
            keyring.require_signing()  # or it would be a device of nobody's, without a store
            keyring.renew_device()
            for suffix in ("", "-wal", "-shm"):
                damaged = path / f"store.db{suffix}"
                if damaged.exists():
                    damaged.replace(aside.with_name(aside.name + suffix))
            database = Database(path / "store.db", opened.key)
            undo.callback(database.close)
            _set(database, "name", name)
            profile = cls(path, lock, opened, keyring, database)
            profile._count()
            undo.pop_all()
        return profile

    def close(self) -> None:
        """Close the store and let others have the profile."""
        if self._closed:
            return
        self._closed = True
        try:
            count_closing(self.database, self._witness())
        finally:
            self.database.close()
            self._lock.release()

    def set_passphrase(self, passphrase: str) -> None:
        """Let the profile open with this passphrase only, from now on; also in place of another one.

        The store is not written anew under another key: whoever had the old file ``key``, and the store, still has them.

        Raises:
            UserError: it is empty.
            StorageError: it could not be kept.
        """
        self._keep(vaults.UnderPassphrase.of(self._opened.key, passphrase))

    def remove_passphrase(self) -> None:
        """Let the profile open without a passphrase.

        Raises:
            StorageError: what opens it could not be kept.
        """
        if self.kept == "passphrase":
            self._keep(vaults.without_passphrase(self._opened.key, self._opened.machine))

    def _keep(self, vault: vaults.AnyVault) -> None:
        before, machine = self._opened.vault, self._opened.machine
        with _in_words(self.path):
            vaults.write(self.path / "key", vault)
        self._opened = replace(self._opened, vault=vault)
        self._count()  # its witness may be another one now
        before.forget(machine)

    def _witness(self) -> Witness:
        opened = self._opened
        return witness_of(opened.machine, opened.vault, opened.key, self.identity.device)

    def _renew_if_rolled_back(self) -> None:
        if is_rolled_back(self.database, self._witness()):
            self.database.run_at_once(
                forget_sessions
            )  # first: once it is a new device, nothing would
            if self.keyring.is_listed and self.keyring.can_sign:
                self.keyring.renew_device()  # another one begins anew where its chain is met again

    def _count(self) -> None:
        count(self.database, self._witness())

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


@dataclass(frozen=True, slots=True)
class Opened:
    """What opened a profile.

    Attributes:
        key: of its database.
        vault: where that is kept.
        machine: on which.
    """

    key: bytes = field(repr=False)
    vault: vaults.AnyVault = field(repr=False)
    machine: Machine

    @classmethod
    def of(cls, path: Path, passphrase: str | None, machine: Machine) -> "Opened":
        """Find the key of a profile; one that was not encrypted gets one."""
        if Profile.lies_open(path):
            return cls.to_begin_with(path, machine)
        vault = vaults.read(path / "key")
        return cls(vault.key(machine, passphrase), vault, machine)

    @classmethod
    def to_begin_with(cls, path: Path, machine: Machine) -> "Opened":
        """Draw a key, or take the one with which somebody who was interrupted began."""
        if (path / "key").exists():
            vault = vaults.read(path / "key")
            return cls(vault.key(machine, None), vault, machine)
        key = secrets.token_bytes(KEY_SIZE)
        return cls(key, vaults.keep(path / "key", key, machine), machine)

    def keyring(self, path: Path) -> Keyring:
        """Open the keys of a profile.

        Raises:
            StorageError: they are damaged, or the whole profile has another key.
        """
        try:
            return Keyring.load(path / "identity", self.key)
        except OtherKey as error:
            if fits(path / "store.db", self.key):
                raise
            raise vaults.KeyLost(
                f"What opens the profile in {path} is another profile's. Put {path / 'key'} back from a backup of this "
                "directory; without one, make a new profile with your own backup or with the words you wrote down."
            ) from error


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
