"""The file that holds a profile's keys: ``identity``, readable by its owner only."""

import os
import secrets
from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path

import msgspec

from chatera.crypto.keys import ROOT_SIZE, Identity, Signer, root_identity
from chatera.crypto.primitives import KEY_SIZE
from chatera.crypto.records import sign_manifest, verify_manifest
from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError, StorageError
from chatera.protocol.ids import AccountId, DeviceId
from chatera.protocol.manifests import Device, Manifest, Revocation
from chatera.store import devices

CAPS = ("hub",)


class _Keys(msgspec.Struct, kw_only=True, omit_defaults=True):
    """What the file says. A file of the first version has a root, and nothing that follows from it."""

    epoch: int
    dsk: bytes
    dk: bytes
    manifest: bytes
    root: bytes = b""
    account: bytes = b""
    dsk_sig: bytes = b""
    ik: bytes = b""
    backup_key: bytes = b""


class Keyring:
    """The keys of one device and the manifest that lists it.

    Attributes:
        identity: signs as this device.
        account: the person's id.
        manifest: the account's signed manifest.
        root: what the recovery phrase says, until the person has written it down; then None.
    """

    def __init__(
        self, path: Path, identity: Identity, manifest: bytes, root: bytes | None = None
    ) -> None:
        self._path = path
        self.identity = identity
        self.account = identity.account
        self.manifest = manifest
        self.root = root

    @classmethod
    def create(cls, path: Path) -> "Keyring":
        """Draw a new account and write its file."""
        root = secrets.token_bytes(ROOT_SIZE)
        identity = Identity.new(root)
        keyring = cls(path, identity, sign_manifest(identity, kind="desktop", caps=CAPS), root)
        keyring._save()
        return keyring

    @classmethod
    def join(cls, path: Path, identity: Identity, manifest: bytes) -> "Keyring":
        """Write the file of another device of an account, as a device that was there before has listed it."""
        keyring = cls(path, identity, manifest)
        keyring._save()
        return keyring

    @classmethod
    def load(cls, path: Path) -> "Keyring":
        """Read the file; one of a version that did not encrypt gets a key for it.

        Raises:
            StorageError: it is missing, damaged or not ours.
        """
        try:
            keys = msgspec.msgpack.decode(path.read_bytes(), type=_Keys)
            keyring = cls(path, _identity(keys), keys.manifest, keys.root or None)
            verify_manifest(keys.manifest)
        except (OSError, ValueError, msgspec.DecodeError, RemoteProtocolError) as error:
            raise StorageError(
                f"The keys in {path} can't be read ({error}). Restore the file from a backup."
            ) from error
        if not keys.ik:
            keyring._encrypt_from_now_on()
        return keyring

    @property
    def can_sign(self) -> bool:
        """Whether this device holds a device-signing key of the account's newest epoch; several count together."""
        return verify_manifest(self.manifest).epoch == self.identity.epoch

    def renew_device(self) -> None:
        """Become a new device of the same account: the old one's chain must never fork."""
        old = verify_manifest(self.manifest)
        self.identity = self.identity.on_new_device()
        self.manifest = self._signed(_newest(old.devices), old.revoked)
        self._save()

    def adopt(self, manifest: Manifest, data: bytes) -> bool:
        """Take in what a verified manifest of the account says; tells whether its devices did not know all of this one's.

        One that says everything is kept as it is: it is the one that others know and name in handshakes.

        Args:
            manifest: what it says.
            data: as it was signed.
        """
        known = verify_manifest(self.manifest)
        if manifest.epoch != known.epoch:
            return False
        if devices.covers(manifest, known):
            self.manifest = data
            self._save()
            return False
        if devices.covers(known, manifest):
            return True
        mine, theirs = ({one.dk: one for one in of.devices} for of in (known, manifest))
        if len(mine | theirs) > limits.DEVICES:
            return False
        revoked = dict.fromkeys((*known.revoked, *manifest.revoked))
        self.manifest = self._signed((theirs | mine).values(), revoked)
        self._save()
        return True

    def erase_root(self) -> None:
        """Forget what the recovery phrase says: its person has written it down."""
        self.root = None
        self._save()

    def replace_dsk(self, root: bytes, keep: Collection[DeviceId], hlc: int) -> bytes:
        """Appoint another device-signing key, so that a device that somebody else has can't sign manifests any more.

        Args:
            root: what the recovery phrase says.
            keep: devices that go on; this one always does. What the others say after ``hlc`` is void.
            hlc: a stamp of now.

        Returns:
            the manifest.

        Raises:
            LocalProtocolError: ``root`` is another account's.
        """
        known = verify_manifest(self.manifest)
        self.identity = replace(self.identity, epoch=known.epoch).next_epoch(root)
        over = {one.dk for one in known.revoked}
        gone = [
            one.dk for one in known.devices if one.dk not in {*keep, *over, self.identity.device}
        ]
        # They stay listed: what they said before still counts.
        revoked = (*known.revoked, *(Revocation(dk=dk, hlc=hlc) for dk in gone))
        self.manifest = self._signed(known.devices, revoked)
        self._save()
        return self.manifest

    def regain(self, root: bytes, newest: bytes) -> bytes:
        """List this device again by the recovery phrase, where the account's newest manifest does not know it.

        It gets a device-signing key of its own, which counts beside the others of that epoch.

        Args:
            root: what the recovery phrase says.
            newest: the account's newest manifest.

        Returns:
            the manifest.

        Raises:
            LocalProtocolError: ``root`` is another account's.
            RemoteProtocolError: ``newest`` is no manifest of this account.
        """
        known = verify_manifest(newest)
        if known.account != self.account or root_identity(root).public != self.account:
            raise LocalProtocolError("the root or the manifest of another account")
        mine = self.identity
        if any(one.dk == mine.device for one in known.revoked):
            mine = mine.on_new_device()
        self.identity = Identity.of_root(
            root, epoch=known.epoch, dsk=Signer.new(), dk=mine.dk, ik=mine.ik
        )
        self.manifest = newest
        self.manifest = self._signed(_newest(known.devices), known.revoked)
        self._save()
        return self.manifest

    def _encrypt_from_now_on(self) -> None:
        old = verify_manifest(self.manifest)
        self.identity = replace(self.identity, ik=secrets.token_bytes(KEY_SIZE))
        self.manifest = self._signed(old.devices, old.revoked)
        self._save()

    def _signed(self, others: Iterable[Device], revoked: Iterable[Revocation]) -> bytes:
        return sign_manifest(
            self.identity, kind="desktop", caps=CAPS, others=tuple(others),
            revoked=tuple(revoked), before=self.manifest,
        )  # fmt: skip

    def _save(self) -> None:
        identity = self.identity
        keys = _Keys(
            epoch=identity.epoch, dsk=identity.dsk.seed, dk=identity.dk.seed, manifest=self.manifest,
            root=self.root or b"", account=identity.account, dsk_sig=identity.dsk_sig,
            ik=identity.ik or b"", backup_key=identity.backup_key,
        )  # fmt: skip
        fresh = self._path.with_name(self._path.name + ".new")
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(msgspec.msgpack.encode(keys))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)


def listed_beside(identity: Identity, before: bytes = b"") -> bytes:
    """Return the manifest that lists a device beside those of the account's manifest ``before``, which may be unknown."""
    known = verify_manifest(before) if before else None
    return sign_manifest(
        identity, kind="desktop", caps=CAPS, others=_newest(known.devices) if known else (),
        revoked=known.revoked if known else (), before=before,
    )  # fmt: skip


def _identity(keys: _Keys) -> Identity:
    dsk, dk, ik = Signer(keys.dsk), Signer(keys.dk), keys.ik or None
    if not keys.account:
        return Identity.of_root(keys.root, epoch=keys.epoch, dsk=dsk, dk=dk, ik=ik)
    return Identity(
        account=AccountId(keys.account), epoch=keys.epoch, dsk=dsk, dsk_sig=keys.dsk_sig, dk=dk,
        ik=ik, backup_key=keys.backup_key,
    )  # fmt: skip


def _newest(devices: tuple[Device, ...]) -> tuple[Device, ...]:
    """Return what fits beside one more device."""
    return devices[-15:]
