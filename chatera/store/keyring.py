"""The file that holds a profile's keys: ``identity``, readable by its owner only."""

import os
from pathlib import Path

import msgspec

from chatera.crypto.keys import Identity, Signer
from chatera.crypto.records import sign_manifest, verify_manifest
from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError, StorageError
from chatera.protocol.manifests import Device, Manifest

CAPS = ("hub",)


class _Keys(msgspec.Struct, kw_only=True):
    root: bytes
    epoch: int
    dsk: bytes
    dk: bytes
    manifest: bytes


class Keyring:
    """The keys of one device and the manifest that lists it.

    Attributes:
        identity: signs as this device.
        account: the person's id.
        manifest: the account's signed manifest.
    """

    def __init__(self, path: Path, identity: Identity, manifest: bytes) -> None:
        self._path = path
        self.identity = identity
        self.account = identity.account
        self.manifest = manifest

    @classmethod
    def create(cls, path: Path) -> "Keyring":
        """Draw a new account and write its file."""
        identity = Identity.new()
        keyring = cls(path, identity, sign_manifest(identity, kind="desktop", caps=CAPS))
        keyring._save()
        return keyring

    @classmethod
    def load(cls, path: Path) -> "Keyring":
        """Read the file.

        Raises:
            StorageError: it is missing, damaged or not ours.
        """
        try:
            keys = msgspec.msgpack.decode(path.read_bytes(), type=_Keys)
            identity = Identity(
                root=keys.root, epoch=keys.epoch, dsk=Signer(keys.dsk), dk=Signer(keys.dk)
            )
            verify_manifest(keys.manifest)
        except (OSError, ValueError, msgspec.DecodeError, RemoteProtocolError) as error:
            raise StorageError(
                f"The keys in {path} can't be read ({error}). Restore the file from a backup."
            ) from error
        return cls(path, identity, keys.manifest)

    def renew_device(self) -> None:
        """Become a new device of the same account: the old one's chain must never fork."""
        old = verify_manifest(self.manifest)
        self.identity = on_new_device(self.identity)
        self.manifest = sign_manifest(
            self.identity,
            kind="desktop",
            caps=CAPS,
            others=_newest(old.devices),
            revoked=old.revoked,
        )
        self._save()

    def adopt(self, manifest: Manifest) -> bool:
        """Take in what a verified manifest of the account says; tells whether its devices did not know all of this one's."""
        known = verify_manifest(self.manifest)
        if manifest.epoch != known.epoch:
            return False
        mine, theirs = ({one.dk: one for one in of.devices} for of in (known, manifest))
        revoked = dict.fromkeys((*known.revoked, *manifest.revoked))
        if theirs.keys() <= mine.keys() and len(revoked) == len(known.revoked):
            return not mine.keys() <= theirs.keys()
        if len(mine | theirs) > limits.DEVICES:
            return False
        self.manifest = sign_manifest(
            self.identity, kind="desktop", caps=CAPS, others=tuple((theirs | mine).values()),
            revoked=tuple(revoked),
        )  # fmt: skip
        self._save()
        return not mine.keys() <= theirs.keys()

    def _save(self) -> None:
        keys = _Keys(
            root=self.identity.root, epoch=self.identity.epoch, dsk=self.identity.dsk.seed,
            dk=self.identity.dk.seed, manifest=self.manifest,
        )  # fmt: skip
        fresh = self._path.with_name(self._path.name + ".new")
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(msgspec.msgpack.encode(keys))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)


def on_new_device(identity: Identity) -> Identity:
    """Return the same account with a fresh device key."""
    return Identity(root=identity.root, epoch=identity.epoch, dsk=identity.dsk, dk=Signer.new())


def _newest(devices: tuple[Device, ...]) -> tuple[Device, ...]:
    """Return what fits beside one more device."""
    return devices[-15:]
