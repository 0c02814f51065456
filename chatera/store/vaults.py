"""Where the key of a profile's database is kept: in the keychain, under a passphrase, or in a file for its owner only.

The file ``key`` says which, and holds what that way needs; it is replaced as a whole, so a profile always has one that opens.
"""

import secrets
from pathlib import Path
from typing import Protocol

import msgspec

from chatera.crypto.passphrase import WrongPassphrase, lock, unlock
from chatera.crypto.primitives import KEY_SIZE
from chatera.protocol.errors import RemoteProtocolError, StorageError, UserError
from chatera.store.files import check_private, write_private
from chatera.store.keychain import KeychainUnavailable
from chatera.store.machine import Machine

PURPOSE = b"database"


class Locked(UserError):
    """A profile opens with its passphrase only.

    Attributes:
        tried: whether one was given, and was another.
    """

    def __init__(self, *, tried: bool) -> None:
        super().__init__(
            "That is not the passphrase of this profile. Try again; capital letters count."
            if tried
            else "This profile is protected by a passphrase."
        )
        self.tried = tried


class KeyLost(StorageError):
    """What opens a profile is gone from where it was kept."""


class KeyVault(Protocol):
    """One way to keep a key."""

    @property
    def kept(self) -> str:
        """``keychain``, ``passphrase`` or ``file``."""
        ...

    def key(self, machine: Machine, passphrase: str | None) -> bytes:
        """Return the key.

        Raises:
            Locked: it needs a passphrase, or another one.
            KeychainUnavailable: it can't be asked for now.
            KeyLost: it is gone.
        """
        ...

    def forget(self, machine: Machine) -> None:
        """Remove what is kept outside the file ``key``, once that is another."""
        ...


class InKeychain(msgspec.Struct, frozen=True, kw_only=True, tag="keychain", tag_field="kept"):
    """The system's keychain has it.

    Attributes:
        keychain: which.
        entry: under which name.
    """

    keychain: str
    entry: str

    @property
    def kept(self) -> str:
        """Say so."""
        return "keychain"

    @classmethod
    def of(cls, key: bytes, machine: Machine) -> "InKeychain | None":
        """Keep a key in the best keychain; None where there is none, or it does not want to."""
        entry = f"profile {secrets.token_hex(8)}"
        try:
            keychain = machine.keychains.best()
            if keychain is None:
                return None
            keychain.put(entry, key.hex())
            return (
                cls(keychain=keychain.name, entry=entry)
                if keychain.get(entry) == key.hex()
                else None
            )
        except KeychainUnavailable:
            return None

    def key(self, machine: Machine, passphrase: str | None) -> bytes:  # noqa: ARG002 - of the protocol
        """Ask the keychain."""
        kept = machine.keychains.called(self.keychain).get(self.entry)
        try:
            return _checked(bytes.fromhex(kept or ""))
        except ValueError as error:
            raise KeyLost(
                "The keychain of this computer no longer has what opens this profile. Where you have a backup, or the "
                "words you wrote down, make a new profile with them; on the computer this one comes from it still opens."
            ) from error

    def forget(self, machine: Machine) -> None:
        """Take it out of the keychain."""
        machine.keychains.called(self.keychain).remove(self.entry)


class UnderPassphrase(
    msgspec.Struct, frozen=True, kw_only=True, tag="passphrase", tag_field="kept"
):
    """A passphrase opens it.

    Attributes:
        locked: the key, as ``chatera.crypto.passphrase`` locks it.
    """

    locked: bytes

    @property
    def kept(self) -> str:
        """Say so."""
        return "passphrase"

    @classmethod
    def of(cls, key: bytes, passphrase: str) -> "UnderPassphrase":
        """Lock a key."""
        return cls(locked=lock(passphrase, key, purpose=PURPOSE, random=secrets.token_bytes))

    def key(self, machine: Machine, passphrase: str | None) -> bytes:  # noqa: ARG002 - of the protocol
        """Unlock it."""
        if not passphrase:
            raise Locked(tried=False)
        try:
            return _checked(unlock(passphrase, self.locked, purpose=PURPOSE))
        except WrongPassphrase as error:
            raise Locked(tried=True) from error
        except (RemoteProtocolError, ValueError) as error:
            raise KeyLost(f"The file that opens this profile is damaged ({error}).") from error

    def forget(self, machine: Machine) -> None:
        """Nothing is kept elsewhere."""


class InFile(msgspec.Struct, frozen=True, kw_only=True, tag="file", tag_field="kept"):
    """It lies in the file itself: where there is no keychain, and nobody who could type.

    Attributes:
        secret: the key.
    """

    secret: bytes

    @property
    def kept(self) -> str:
        """Say so."""
        return "file"

    def key(self, machine: Machine, passphrase: str | None) -> bytes:  # noqa: ARG002 - of the protocol
        """Return it."""
        try:
            return _checked(self.secret)
        except ValueError as error:
            raise KeyLost(f"The file that opens this profile is damaged ({error}).") from error

    def forget(self, machine: Machine) -> None:
        """Nothing is kept elsewhere."""


AnyVault = InKeychain | UnderPassphrase | InFile


def keep(path: Path, key: bytes, machine: Machine) -> AnyVault:
    """Keep a key without a passphrase, as well as this machine can; ``path`` is the file ``key``.

    Raises:
        StorageError: others could read it.
        OSError: the disk does not let it.
    """
    vault = without_passphrase(key, machine)
    write(path, vault)
    try:
        check_private(path)
    except StorageError:
        path.unlink()
        raise
    return vault


def without_passphrase(key: bytes, machine: Machine) -> AnyVault:
    """Keep a key in the keychain, or say that a file has to do."""
    return InKeychain.of(key, machine) or InFile(secret=key)


def write(path: Path, vault: AnyVault) -> None:
    """Write down where the key is."""
    write_private(path, msgspec.json.encode(vault))


def read(path: Path) -> AnyVault:
    """Read where the key is.

    Raises:
        KeyLost: the file is missing or damaged.
        StorageError: others may read it.
    """
    try:
        check_private(path)
        vault: AnyVault = msgspec.json.decode(path.read_bytes(), type=AnyVault)
    except FileNotFoundError as error:
        raise KeyLost(
            f"{path} is missing, which opens this profile. Put it back from a backup of this directory; without one, "
            "make a new profile with your own backup or with the words you wrote down."
        ) from error
    except (OSError, msgspec.DecodeError) as error:
        raise KeyLost(
            f"{path}, which opens this profile, can't be read ({error}). Put it back from a backup of this directory."
        ) from error
    return vault


def _checked(key: bytes) -> bytes:
    if len(key) != KEY_SIZE:
        raise ValueError(f"a key of {len(key)} bytes")
    return key
