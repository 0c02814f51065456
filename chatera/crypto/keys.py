"""Ed25519 through libsodium: signing, verifying, and an account's keys from its 16 random bytes."""

import secrets
from dataclasses import dataclass, field, replace

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from chatera.crypto.primitives import KEY_SIZE, Random
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ids import AccountId, DeviceId, Hk
from chatera.protocol.manifests import dsk_signed_bytes

ROOT_SIZE = 16


def verify(public: bytes, message: bytes, signature: bytes) -> None:
    """Check one signature (about 55 µs).

    Raises:
        RemoteProtocolError: it is not by the holder of ``public`` over ``message``.
    """
    try:
        VerifyKey(public).verify(message, signature)
    except (BadSignatureError, ValueError, TypeError, RuntimeError) as error:
        raise RemoteProtocolError("a signature does not fit") from error


class Signer:
    """A private Ed25519 key that never shows itself.

    Args:
        seed: 32 bytes.
    """

    def __init__(self, seed: bytes) -> None:
        self._key = SigningKey(seed)
        self.seed = seed
        self.public = bytes(self._key.verify_key)

    @classmethod
    def new(cls, random: Random = secrets.token_bytes) -> "Signer":
        """Draw a fresh key."""
        return cls(random(32))

    def sign(self, message: bytes) -> bytes:
        """Return the 64-byte signature of ``message``."""
        return bytes(self._key.sign(message).signature)


def root_identity(root: bytes) -> Signer:
    """Return an account's root identity key (RIK)."""
    return Signer(Hk(root, b"ChatEra/rik/v1\0"))


def backup_key(root: bytes) -> bytes:
    """Return an account's backup key (BK), 32 bytes."""
    return Hk(root, b"ChatEra/bk/v1\0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """The keys one device holds.

    Attributes:
        account: the person's id.
        epoch: which device-signing key this is.
        dsk: the device-signing key.
        dsk_sig: by which the root identity appoints it.
        dk: this device's key.
        ik: private half of the key other devices agree with; None where this device does not encrypt.
        backup_key: seals this account's backups.
        device: this machine's id.
    """

    account: AccountId
    epoch: int
    dsk: Signer
    dsk_sig: bytes = field(repr=False)
    dk: Signer
    ik: bytes | None = field(default=None, repr=False)
    backup_key: bytes = field(repr=False)
    device: DeviceId = field(init=False)

    def __post_init__(self) -> None:
        # Every event names it: deriving it anew would take half as long as signing it.
        object.__setattr__(self, "device", DeviceId(self.dk.public))

    @classmethod
    def of_root(
        cls, root: bytes, *, epoch: int, dsk: Signer, dk: Signer, ik: bytes | None = None
    ) -> "Identity":
        """Appoint a device-signing key by the 16 bytes everything of the account follows from."""
        rik = root_identity(root)
        account = AccountId(rik.public)
        return cls(
            account=account, epoch=epoch, dsk=dsk,
            dsk_sig=rik.sign(dsk_signed_bytes(account, epoch, dsk.public)), dk=dk, ik=ik,
            backup_key=backup_key(root),
        )  # fmt: skip

    @classmethod
    def new(cls, root: bytes | None = None) -> "Identity":
        """Draw the keys of an account's first device, and the account itself where no ``root`` is given."""
        return cls.of_root(
            root or secrets.token_bytes(ROOT_SIZE), epoch=0, dsk=Signer.new(), dk=Signer.new(),
            ik=secrets.token_bytes(KEY_SIZE),
        )  # fmt: skip

    def on_new_device(self, random: Random = secrets.token_bytes) -> "Identity":
        """Return the same account with fresh keys of the device."""
        return replace(self, dk=Signer.new(random), ik=random(KEY_SIZE))

    def next_epoch(self, root: bytes, random: Random = secrets.token_bytes) -> "Identity":
        """Appoint another device-signing key; what the one before it signed counts no longer.

        Raises:
            LocalProtocolError: ``root`` is another account's.
        """
        if root_identity(root).public != self.account:
            raise LocalProtocolError("the root of another account")
        dsk = Signer.new(random)
        return self.of_root(root, epoch=self.epoch + 1, dsk=dsk, dk=self.dk, ik=self.ik)
