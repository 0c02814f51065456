"""Finds out that a profile was put back to an earlier state, whose sessions with other devices must not be used again.

A counter in the database and a witness outside it go up at each opening and each closing, the database first: a machine that
stops between the two leaves a database that is ahead, which means nothing. One that is behind its witness was put back. The
witness goes by the device, so that a copy which became another device leaves the other copy's alone.

A copy that was made while the profile was open, and put back after the machine had stopped without closing it, counts as
many as its witness: that one is found out when it meets events of its own that it does not know (``chain_lost``).
"""

import logging
import sqlite3
from pathlib import Path
from typing import Protocol

from chatera.protocol.errors import StorageError
from chatera.protocol.ids import DeviceId, Hk
from chatera.store.database import Database, in_words
from chatera.store.keychain import Keychain
from chatera.store.machine import Machine
from chatera.store.vaults import AnyVault, InKeychain

_ROLLED_BACK = ("sessions", "prekeys", "own_chains", "given", "wanted", "parcels", "answered")
"""What two machines, or one machine twice, must never go on with from the same state."""

log = logging.getLogger("chatera.store")


class Witness(Protocol):
    """Remembers a number outside a profile."""

    def read(self) -> int | None:
        """Return it, or None where there is none."""
        ...

    def write(self, number: int) -> None:
        """Keep another."""
        ...


class FileWitness:
    """A small file. It is not waited for until it is durable: a number that is too low finds less, and harms nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> int | None:
        """Return it, or None where there is none."""
        try:
            return int(self._path.read_text(encoding="ascii"))
        except (FileNotFoundError, ValueError):
            return None
        except OSError as error:
            raise self._unusable(error) from error

    def write(self, number: int) -> None:
        """Keep another."""
        fresh = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            fresh.write_text(str(number), encoding="ascii")
            fresh.replace(self._path)
        except OSError as error:
            raise self._unusable(error) from error

    def _unusable(self, error: OSError) -> StorageError:
        return StorageError(
            f"ChatEra can't use {self._path.parent} ({error.strerror}). Make that directory writable, or free some space, "
            "and try again."
        )


class KeychainWitness:
    """An entry in the keychain."""

    def __init__(self, keychain: Keychain, entry: str) -> None:
        self._keychain = keychain
        self._entry = entry

    def read(self) -> int | None:
        """Return it, or None where there is none."""
        kept = self._keychain.get(self._entry)
        return int(kept) if kept and kept.isdecimal() else None

    def write(self, number: int) -> None:
        """Keep another."""
        self._keychain.put(self._entry, str(number))


def witness_of(machine: Machine, vault: AnyVault, key: bytes, device: DeviceId) -> Witness:
    """Return the witness of a device: it lies where the key of its profile does, and tells nobody who it is of."""
    name = Hk(key, b"ChatEra/witness/v1\0" + device)[:16].hex()
    if isinstance(vault, InKeychain):
        return KeychainWitness(machine.keychains.called(vault.keychain), f"opened {name}")
    return FileWitness(machine.state / "opened" / name)


def is_rolled_back(database: Database, witness: Witness) -> bool:
    """Tell whether a database is older than the one that was open here last."""
    return _counted(database) < (witness.read() or 0)


def count(database: Database, witness: Witness) -> None:
    """Count an opening or a closing."""
    number = max(_counted(database), witness.read() or 0) + 1
    database.run_at_once(
        lambda db: db.execute("INSERT OR REPLACE INTO settings VALUES ('generation', ?)", (number,))
    )
    witness.write(number)


def count_closing(database: Database, witness: Witness) -> None:
    """Count a closing, which nothing may hold up."""
    try:
        count(database, witness)
    except StorageError as error:
        log.info("the closing was not counted: %s", error)


def forget_sessions(db: sqlite3.Connection) -> None:
    """Forget what a profile that was put back may not go on with; messages, and what opens them, stay."""
    for table in _ROLLED_BACK:
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - the names above


def _counted(database: Database) -> int:
    with in_words(database.path):
        row = database.read.execute(
            "SELECT value FROM settings WHERE name = 'generation'"
        ).fetchone()
    return 0 if row is None else int(row[0])
