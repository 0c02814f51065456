"""One process owns a profile at a time."""

import os
import sys
from pathlib import Path

from chatera.protocol.errors import StorageError


class ProfileInUse(StorageError):
    """Another process has this profile open."""


class ProfileLock:
    """Held from construction to ``release``; the operating system drops it when the process dies.

    Raises:
        ProfileInUse: another process holds it.
        StorageError: the directory can't be written.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StorageError(
                f"The profile in {path.parent} can't be used: {path} can't be written ({error.strerror})."
            ) from error
        try:
            _lock(self._file)
        except OSError as error:
            os.close(self._file)
            raise ProfileInUse(
                f"The profile in {path.parent} is open in another ChatEra. Close that one first."
            ) from error

    def release(self) -> None:
        """Let others have the profile."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
