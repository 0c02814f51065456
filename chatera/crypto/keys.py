"""Ed25519 through libsodium: signing, verifying, and an account's keys from its 16 random bytes."""

import secrets
from dataclasses import dataclass, field

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import AccountId, DeviceId, Hk

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
    def new(cls) -> "Signer":
        """Draw a fresh key."""
        return cls(secrets.token_bytes(32))

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
        root: 16 random bytes everything of the account follows from.
        epoch: which device-signing key this is.
        dsk: the device-signing key.
        dk: this device's key.
        account: the person's id.
        device: this machine's id.
    """

    root: bytes = field(repr=False)
    epoch: int
    dsk: Signer
    dk: Signer
    account: AccountId = field(init=False)
    device: DeviceId = field(init=False)

    def __post_init__(self) -> None:
        # Every event names both: deriving them anew would take half as long as signing it.
        object.__setattr__(self, "account", AccountId(root_identity(self.root).public))
        object.__setattr__(self, "device", DeviceId(self.dk.public))

    @classmethod
    def new(cls) -> "Identity":
        """Draw a new account with its first device."""
        return cls(root=secrets.token_bytes(ROOT_SIZE), epoch=0, dsk=Signer.new(), dk=Signer.new())
