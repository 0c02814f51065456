"""The operating system's keychain: secrets by name, which it opens for a person who is logged in.

Loading what speaks to it takes longer than painting the first window; only a profile that needs it does so.
"""

import importlib
import os
from typing import TYPE_CHECKING, Protocol

from chatera.protocol.errors import StorageError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "ChatEra"
CHOSEN = "PYTHON_KEYRING_BACKEND"
"""The environment's word about which keychain to use, as everywhere where ``keyring`` is used."""
NONE_AT_ALL = ("keyring.backends.fail.Keyring", "keyring.backends.null.Keyring")
REAL = 1
"""From this priority on a backend keeps secrets from others; below it they lie in plain files, or nowhere."""


class KeychainUnavailable(StorageError):
    """The keychain does not answer, or its owner did not open it."""


class Keychain(Protocol):
    """Keeps secrets by name. Every method may raise ``KeychainUnavailable``."""

    @property
    def name(self) -> str:
        """By which ``called`` finds it again."""
        ...

    def get(self, entry: str) -> str | None:
        """Return a secret."""
        ...

    def put(self, entry: str, secret: str) -> None:
        """Keep a secret."""
        ...

    def remove(self, entry: str) -> None:
        """Forget a secret, if it is there."""
        ...


class SystemKeychain:
    """One that the ``keyring`` library speaks to: macOS, Windows, Secret Service, KWallet.

    Args:
        backend: of ``keyring``.
    """

    def __init__(self, backend: "KeyringBackend") -> None:
        self._backend = backend
        kind = type(backend)
        self.name = f"{kind.__module__}.{kind.__qualname__}"

    def get(self, entry: str) -> str | None:
        """Return a secret."""
        try:
            return self._backend.get_password(SERVICE, entry)
        except Exception as error:
            raise _unavailable(error) from error

    def put(self, entry: str, secret: str) -> None:
        """Keep a secret."""
        try:
            self._backend.set_password(SERVICE, entry, secret)
        except Exception as error:
            raise _unavailable(error) from error

    def remove(self, entry: str) -> None:
        """Forget a secret, if it is there."""
        if self.get(entry) is None:
            return
        try:
            self._backend.delete_password(SERVICE, entry)
        except Exception as error:
            raise _unavailable(error) from error


class SystemKeychains:
    """Finds the keychains of this machine."""

    def best(self) -> Keychain | None:
        """Return the one to keep a new secret in, or None where there is none that keeps it from others."""
        if os.environ.get(CHOSEN) in NONE_AT_ALL:
            return None
        core = importlib.import_module("keyring.core")
        try:
            backend = core.get_keyring()
            return SystemKeychain(backend) if backend.priority >= REAL else None
        except Exception as error:
            raise _unavailable(error) from error

    def called(self, name: str) -> Keychain:
        """Return the one of this name.

        Raises:
            KeychainUnavailable: this machine does not have it, or it does not run.
        """
        core = importlib.import_module("keyring.core")
        try:
            return SystemKeychain(core.load_keyring(name))
        except Exception as error:
            raise _unavailable(error) from error


def _unavailable(error: Exception) -> KeychainUnavailable:
    """Backends raise what the libraries beneath them raise: there is no narrower class than Exception."""
    return KeychainUnavailable(
        f"The keychain of this computer can't be reached ({str(error) or type(error).__name__}). Log in to your desktop "
        "or unlock the keychain, then try again; nothing is lost."
    )
