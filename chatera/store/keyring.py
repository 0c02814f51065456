r"""The file that holds a profile's keys: ``identity``, sealed under the key of its database.

    v u8=1 | nonce 24 | XChaCha20-Poly1305(keys)        key = Hk(database's, "ChatEra/identity/v1\0"), AD = the label | v

Up to version 0.1 it lay there as plain MessagePack, which begins with another byte; such a file is sealed when it is read.
"""

import secrets
from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path

import msgspec

from chatera.crypto.keys import ROOT_SIZE, Identity, Signer, root_identity, verify
from chatera.crypto.primitives import KEY_SIZE, NONCE_SIZE, Random, Undecryptable, seal, unseal
from chatera.crypto.records import lists, sign_manifest, verify_manifest
from chatera.protocol import limits
from chatera.protocol.errors import (
    LocalProtocolError,
    RemoteProtocolError,
    StorageError,
    UserError,
)
from chatera.protocol.ids import AccountId, DeviceId, Hk
from chatera.protocol.manifests import Device, Manifest, Revocation, dsk_signed_bytes
from chatera.store import devices
from chatera.store.files import plain_of, put_in_place, recover, write_private

CAPS = ("hub",)
_SEALED = b"\x01"
_LABEL = b"ChatEra/identity/v1\0"


class OtherKey(StorageError):
    """The file does not open with the key it was given, or is damaged."""


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
    former: list[bytes] = []


class Keyring:
    """The keys of one device and the manifest that lists it.

    Args:
        path: the file.
        key: the database's.

    Attributes:
        identity: signs as this device.
        account: the person's id.
        manifest: the account's signed manifest.
        root: what the recovery phrase says, until the person has written it down; then None.
        former: devices that this machine was before, the latest last.
    """

    def __init__(
        self, path: Path, key: bytes, identity: Identity, manifest: bytes,
        root: bytes | None = None, former: Iterable[bytes] = (),
    ) -> None:  # fmt: skip
        self._path = path
        self._key = key
        self.identity = identity
        self.account = identity.account
        self.manifest = manifest
        self.root = root
        self.former = [DeviceId(one) for one in former]
        self._verified: tuple[bytes, Manifest] | None = None

    @classmethod
    def create(cls, path: Path, key: bytes) -> "Keyring":
        """Draw a new account and write its file."""
        root = secrets.token_bytes(ROOT_SIZE)
        identity = Identity.new(root)
        manifest = sign_manifest(identity, kind="desktop", caps=CAPS)
        keyring = cls(path, key, identity, manifest, root)
        keyring._save()
        return keyring

    @classmethod
    def join(cls, path: Path, key: bytes, identity: Identity, manifest: bytes) -> "Keyring":
        """Write the file of another device of an account, as a device that was there before has listed it."""
        keyring = cls(path, key, identity, manifest)
        keyring._save()
        return keyring

    @classmethod
    def exists(cls, path: Path) -> bool:
        """Tell whether there is one, whole or in the middle of being sealed."""
        return path.exists() or plain_of(path).exists()

    @classmethod
    def is_plain(cls, path: Path) -> bool:
        """Tell whether there is one that anybody can read."""
        if not path.exists():
            return plain_of(path).exists()
        with path.open("rb") as file:
            return file.read(1) != _SEALED

    @classmethod
    def load(cls, path: Path, key: bytes) -> "Keyring":
        """Read the file; one that lay there in the open is sealed, one of a version that did not encrypt gets a key for it.

        Raises:
            OtherKey: it is sealed under another key, or damaged.
            StorageError: it is missing, damaged or not ours.
        """
        try:
            recover(path)
            data = path.read_bytes()
            keys = msgspec.msgpack.decode(_opened(data, key), type=_Keys)
            keyring = cls(path, key, _identity(keys), keys.manifest, keys.root or None, keys.former)
            verify_manifest(keys.manifest)
            if not data.startswith(_SEALED):
                keyring._seal()
        except Undecryptable as error:
            raise OtherKey(
                f"The keys in {path} don't open ({error}). Restore the file from a backup."
            ) from error
        except (OSError, ValueError, msgspec.DecodeError, RemoteProtocolError) as error:
            raise StorageError(
                f"The keys in {path} can't be read ({error}). Restore the file from a backup."
            ) from error
        if not keys.ik and keyring.can_sign:
            keyring._encrypt_from_now_on()
        return keyring

    @property
    def can_sign(self) -> bool:
        """Whether this device holds a device-signing key of the account's newest epoch; several count together."""
        return self.listing.epoch == self.identity.epoch

    @property
    def listing(self) -> Manifest:
        """What the manifest says; verified once."""
        if self._verified is None or self._verified[0] is not self.manifest:
            self._verified = self.manifest, verify_manifest(self.manifest)
        return self._verified[1]

    @property
    def is_listed(self) -> bool:
        """Whether this device still counts as one of the account's."""
        return lists(self.listing, self.identity.device, limits.HLC)

    def renew_device(self, random: Random = secrets.token_bytes) -> None:
        """Become a new device of the same account, with keys that ``random`` draws: the old one's chain must never fork.

        One that can't sign manifests counts as removed until it is linked anew; one that was removed says nothing anyway.
        """
        if not self.is_listed:
            return
        old, can_sign = self.listing, self.can_sign
        self.identity = self._on_new_device(random)
        if can_sign:
            self.manifest = self._signed(_newest(old.devices), old.revoked)
        self._save()

    def manifest_with(self, device: Device) -> bytes:
        """Return the manifest as it is with one device more; nothing is kept.

        Raises:
            UserError: there are too many already, or this device can't sign.
        """
        self.require_signing()
        known = self.listing
        if any(one.dk == device.dk for one in known.revoked):
            raise UserError(
                "This device was removed from your account. Begin anew on it, with an empty profile."
            )
        if any(one.dk == device.dk for one in known.devices):
            return self.manifest
        if len(known.devices) >= limits.DEVICES:
            raise UserError(
                f"An account has at most {limits.DEVICES} devices, removed ones included."
            )
        return self._signed((*known.devices, device), known.revoked)

    def add_device(self, device: Device) -> bytes:
        """List another device; returns the manifest.

        Raises:
            UserError: see ``manifest_with``.
        """
        self.manifest = self.manifest_with(device)
        self._save()
        return self.manifest

    def revoke(self, device: DeviceId, hlc: int) -> bytes:
        """Let nothing count that a device says after ``hlc``; returns the manifest.

        It does not help against somebody who has the device's keys: those sign manifests too.

        Raises:
            UserError: it is this device, none of the account's, or this device can't sign.
        """
        self.require_signing()
        known = self.listing
        if device == self.identity.device:
            raise UserError(
                "This is the device you are using. Remove it from another one of yours."
            )
        if all(one.dk != device for one in known.devices):
            raise UserError("Your account has no such device.")
        if len(known.revoked) >= limits.REVOKED:
            raise UserError(
                "Too many devices were removed already; use your recovery phrase instead."
            )
        if lists(known, device, limits.HLC):
            revoked = (*known.revoked, Revocation(dk=device, hlc=hlc))
            self.manifest = self._signed(known.devices, revoked)
            self._save()
        return self.manifest

    def take_dsk(self, epoch: int, dsk: bytes, dsk_sig: bytes) -> bool:
        """Take in a newer device-signing key that another own device passes on; tells whether it was one."""
        signer = Signer(dsk)
        if epoch <= self.identity.epoch:
            return False
        try:
            verify(self.account, dsk_signed_bytes(self.account, epoch, signer.public), dsk_sig)
        except RemoteProtocolError:
            return False
        self.identity = replace(self.identity, epoch=epoch, dsk=signer, dsk_sig=dsk_sig)
        self._save()
        return True

    def adopt(self, manifest: Manifest, data: bytes) -> bool:
        """Take in what a verified manifest of the account says; tells whether its devices did not know all of this one's.

        One that says everything is kept as it is: it is the one that others know and name in handshakes.

        Args:
            manifest: what it says.
            data: as it was signed.
        """
        known = self.listing
        if manifest.epoch < known.epoch:
            return False
        # With a higher epoch, this device may not be able to sign any more, or not be listed.
        removed = any(one.dk == self.identity.device for one in manifest.revoked)
        if manifest.epoch > known.epoch or removed or devices.covers(manifest, known):
            self._keep(data)
            return False
        if devices.covers(known, manifest):
            return True
        mine, theirs = ({one.dk: one for one in of.devices} for of in (known, manifest))
        if not self.can_sign or len(mine | theirs) > limits.DEVICES:
            return False
        revoked = dict.fromkeys((*known.revoked, *manifest.revoked))
        self.manifest = self._signed((theirs | mine).values(), revoked, data)
        self._save()
        return True

    def erase_root(self) -> None:
        """Forget what the recovery phrase says: its person has written it down."""
        self.root = None
        self._save()

    def replace_dsk(
        self, root: bytes, keep: Collection[DeviceId], hlc: int,
        random: Random = secrets.token_bytes,
    ) -> bytes:  # fmt: skip
        """Appoint another device-signing key, so that a device that somebody else has can't sign manifests any more.

        Args:
            root: what the recovery phrase says.
            keep: devices that go on; this one always does. What the others say after ``hlc`` is void.
            hlc: a stamp of now.
            random: draws the key.

        Returns:
            the manifest.

        Raises:
            LocalProtocolError: ``root`` is another account's.
        """
        known = self.listing
        self.identity = replace(self.identity, epoch=known.epoch).next_epoch(root, random)
        over = {one.dk for one in known.revoked}
        gone = [
            one.dk for one in known.devices if one.dk not in {*keep, *over, self.identity.device}
        ]
        # They stay listed: what they said before still counts.
        revoked = (*known.revoked, *(Revocation(dk=dk, hlc=hlc) for dk in gone))
        self.manifest = self._signed(known.devices, revoked)
        self._save()
        return self.manifest

    def regain(self, root: bytes, newest: bytes, random: Random = secrets.token_bytes) -> bytes:
        """List this device again by the recovery phrase, where the account's newest manifest does not know it.

        It gets a device-signing key of its own, which counts beside the others of that epoch.

        Args:
            root: what the recovery phrase says.
            newest: the account's newest manifest.
            random: draws keys.

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
            mine = self._on_new_device(random)
        self.identity = Identity.of_root(
            root, epoch=known.epoch, dsk=Signer.new(random), dk=mine.dk, ik=mine.ik
        )
        self.manifest = newest
        self.manifest = self._signed(_newest(known.devices), known.revoked)
        self._save()
        return self.manifest

    def was(self, device: DeviceId) -> bool:
        """Tell whether this machine is a device, or was it before, as far as it knows."""
        return device == self.identity.device or device in self.former

    def _on_new_device(self, random: Random) -> Identity:
        self.former = [*self.former, self.identity.device][-limits.DEVICES :]
        return self.identity.on_new_device(random)

    def _keep(self, manifest: bytes) -> None:
        if manifest != self.manifest:
            self.manifest = manifest
            self._save()

    def require_signing(self) -> None:
        """Check that this device may change which devices the account has.

        Raises:
            UserError: it was removed, or does not hold the newest device-signing key.
        """
        if not self.is_listed:
            raise UserError("This device was removed from your account.")
        if not self.can_sign:
            raise UserError(
                "Your devices were changed with the recovery phrase on another device of yours. This one hears of it"
                " once both are connected; then try again."
            )

    def _encrypt_from_now_on(self) -> None:
        old = self.listing
        self.identity = replace(self.identity, ik=secrets.token_bytes(KEY_SIZE))
        self.manifest = self._signed(old.devices, old.revoked)
        self._save()

    def _signed(
        self, others: Iterable[Device], revoked: Iterable[Revocation], beside: bytes = b""
    ) -> bytes:
        return sign_manifest(
            self.identity, kind="desktop", caps=CAPS, others=tuple(others),
            revoked=tuple(revoked), before=self.manifest, beside=beside,
        )  # fmt: skip

    def _save(self) -> None:
        write_private(self._path, self._sealed())

    def _seal(self) -> None:
        """Put a sealed file in the place of a plain one."""
        fresh = self._path.with_name(self._path.name + ".sealing")
        write_private(fresh, self._sealed())
        put_in_place(fresh, self._path)

    def _sealed(self) -> bytes:
        identity = self.identity
        keys = _Keys(
            epoch=identity.epoch, dsk=identity.dsk.seed, dk=identity.dk.seed, manifest=self.manifest,
            root=self.root or b"", account=identity.account, dsk_sig=identity.dsk_sig,
            ik=identity.ik or b"", backup_key=identity.backup_key, former=list(self.former),
        )  # fmt: skip
        nonce, plain = secrets.token_bytes(NONCE_SIZE), msgspec.msgpack.encode(keys)
        return _SEALED + nonce + seal(Hk(self._key, _LABEL), nonce, plain, _LABEL + _SEALED)


def _opened(data: bytes, key: bytes) -> bytes:
    if not data.startswith(_SEALED):
        return data
    nonce, sealed = data[1 : 1 + NONCE_SIZE], data[1 + NONCE_SIZE :]
    return unseal(Hk(key, _LABEL), nonce, sealed, _LABEL + _SEALED)


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
