"""A keychain in a file, for tests: a backend of ``keyring`` that can be locked, emptied and looked into."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from chatera.store.keychain import Keychain, KeychainUnavailable, SystemKeychain

WHERE = "CHATERA_FAKE_KEYCHAIN"
"""The environment's word about the file, for processes that are told to use this backend by ``PYTHON_KEYRING_BACKEND``."""


class FileKeyring(KeyringBackend):
    """Keeps secrets in a JSON file, in the open.

    Args:
        path: the file; without it the environment says.
    """

    priority = 5

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # keyring says no types there
        self.path = path or Path(os.environ[WHERE])

    @property
    def secrets(self) -> dict[str, str]:
        """What is kept, by the names of the entries."""
        return dict(json.loads(self.path.read_text())) if self.path.exists() else {}

    @property
    def locked(self) -> bool:
        """Whether its owner does not open it."""
        return self._lock.exists()

    @locked.setter
    def locked(self, on: bool) -> None:
        if on:
            self._lock.touch()
        else:
            self._lock.unlink(missing_ok=True)

    @property
    def _lock(self) -> Path:
        return self.path.with_suffix(".locked")

    def get_password(self, service: str, username: str) -> str | None:
        """Return a secret."""
        self._ask(service)
        return self.secrets.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""
        self._ask(service)
        self._save({**self.secrets, username: password})

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret."""
        self._ask(service)
        kept = self.secrets
        if kept.pop(username, None) is None:
            raise PasswordDeleteError(username)
        self._save(kept)

    def _ask(self, service: str) -> None:
        if self.locked:
            raise KeyringLocked(f"{service}: nobody unlocks it")

    def _save(self, kept: Mapping[str, str]) -> None:
        self.path.write_text(json.dumps(kept))


class OneKeychain:
    """The keychains of a machine that has one, or none any more.

    Attributes:
        keyring: where that keeps its secrets.
        there: False once it is gone.
    """

    def __init__(self, path: Path) -> None:
        self.keyring = FileKeyring(path)
        self.there = True
        self._keychain = SystemKeychain(self.keyring)

    def best(self) -> Keychain | None:
        """Return it."""
        return self._keychain if self.there else None

    def called(self, name: str) -> Keychain:
        """Return it, if that is its name."""
        if not self.there or name != self._keychain.name:
            raise KeychainUnavailable(f"There is no keychain {name}.")
        return self._keychain
