"""What a profile relies on outside its directory: the keychain, and a place for what a copy of it must not bring back."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from chatera.store.keychain import Keychain, SystemKeychains


class Keychains(Protocol):
    """Finds keychains."""

    def best(self) -> Keychain | None:
        """Return the one to keep a new secret in, or None."""
        ...

    def called(self, name: str) -> Keychain:
        """Return the one of this name, or raise ``KeychainUnavailable``."""
        ...


def _state() -> Path:
    import platformdirs  # noqa: PLC0415 - the first paint does without until then

    return platformdirs.user_state_path("chatera", appauthor=False)


@dataclass(frozen=True, slots=True)
class Machine:
    """This computer, as this user sees it.

    Attributes:
        keychains: where secrets may be kept.
        state: a directory outside every profile.
    """

    keychains: Keychains = field(default_factory=SystemKeychains)
    state: Path = field(default_factory=_state)
