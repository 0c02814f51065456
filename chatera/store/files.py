"""Writing files that must be whole after a crash, and read by their owner only; and removing what lay in the open."""

import os
from pathlib import Path

from chatera.protocol.errors import StorageError

_CHUNK = 1 << 20


def write_private(path: Path, data: bytes) -> None:
    """Put bytes into a file that is either the old one or the new one, whenever the machine stops.

    Raises:
        OSError: the disk does not let it.
    """
    fresh = path.with_name(path.name + ".new")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    sync_directory(path.parent)


def sync_directory(path: Path) -> None:
    """Make renames in a directory durable; Windows does that by itself."""
    if os.name != "posix":
        return
    directory = os.open(path, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


def check_private(path: Path) -> None:
    """See that nobody but its owner may read a file.

    Raises:
        StorageError: others may.
    """
    if os.name == "posix" and path.stat().st_mode & 0o077:
        raise StorageError(
            f"Others on this computer may read {path}, which opens this profile. Say “chmod 600 '{path}'”, and protect "
            "the profile with a passphrase if somebody may have read it; a disk that can't keep a file for one person "
            "is no place for a profile."
        )


def plain_of(path: Path) -> Path:
    """Return where a file that lay in the open waits for its removal."""
    return path.with_name(path.name + ".plain")


def put_in_place(fresh: Path, path: Path) -> None:
    """Put an encrypted file in the place of the plain one it was made of, and remove that.

    Stopped in the middle, ``recover`` goes on.
    """
    with fresh.open("r+b") as file:
        os.fsync(file.fileno())
    path.replace(plain_of(path))
    fresh.replace(path)
    sync_directory(path.parent)
    wipe(plain_of(path))


def recover(path: Path) -> None:
    """End what ``put_in_place`` began before the machine stopped."""
    plain = plain_of(path)
    if not plain.exists():
        return
    if path.exists():
        wipe(plain)
    else:
        plain.replace(path)
        sync_directory(path.parent)


def wipe(path: Path) -> None:
    """Overwrite a file and delete it.

    On a disk that turns, nothing of it can be read any more. Solid-state disks, file systems that copy on write, snapshots
    and backups may keep the old blocks all the same: whoever reads those is stopped only by an encrypted disk.
    """
    with path.open("r+b") as file:
        left = os.fstat(file.fileno()).st_size
        while left > 0:
            left -= file.write(bytes(min(left, _CHUNK)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
    sync_directory(path.parent)
