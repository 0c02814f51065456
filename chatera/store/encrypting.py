"""Makes of a message store that lay in the open an encrypted one, and loses nothing wherever it is stopped.

The encrypted copy is whole, looked through and durable before it takes the plain file's place; until then the plain one is
the store. ``files.recover`` ends a change of places that was cut off.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from chatera.protocol.errors import StorageError
from chatera.store.database import connect, in_words, literal
from chatera.store.files import plain_of, put_in_place, recover, sync_directory, wipe

PLAIN = b"SQLite format 3\0"
"""How a file begins that is not encrypted: one that is begins with random bytes."""
_COPY = ".encrypting"


def is_plain(path: Path) -> bool:
    """Tell whether a file is a database that anybody can read."""
    try:
        with path.open("rb") as file:
            return file.read(len(PLAIN)) == PLAIN
    except FileNotFoundError:
        return False


def encrypt(path: Path, key: bytes) -> None:
    """Encrypt a store and the copies that migrations left of it; one that is encrypted stays as it is.

    Raises:
        DamagedStore: the plain file can't be read.
        StorageError: there is no room for the copy; the plain file stays.
    """
    try:
        recover(path)
        if is_plain(path):
            with in_words(path):
                _encrypt(path, key)
        _clear(path)
    except OSError as error:
        raise StorageError(
            f"ChatEra can't encrypt {path} ({error.strerror}). Free some space on this disk and try again; nothing is lost."
        ) from error


def _encrypt(path: Path, key: bytes) -> None:
    copy = path.with_name(path.name + _COPY)
    _forget(copy)
    with closing(connect(path, None)) as plain:
        # Leaving the log brings into the file what only stood there; another process would not let us.
        if plain.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
            raise StorageError(f"Another program reads {path}. Close it and try again.")
        _check(plain)
        copy.touch(mode=0o600)
        plain.execute(f"ATTACH ? AS sealed KEY {literal(key)}", (str(copy),))
        plain.execute("PRAGMA sealed.synchronous = FULL")
        plain.execute("SELECT sqlcipher_export('sealed')").fetchall()
        version = plain.execute("PRAGMA main.user_version").fetchone()[0]
        plain.execute(f"PRAGMA sealed.user_version = {version}")
        plain.execute("DETACH sealed")
        _compare(plain, copy, key)
    put_in_place(copy, path)


def _compare(plain: sqlite3.Connection, copy: Path, key: bytes) -> None:
    """See that a copy holds what the plain file does.

    Raises:
        StorageError: it does not.
    """
    with closing(connect(copy, key)) as sealed:
        _check(sealed)
        if _contents(plain) != _contents(sealed):
            raise StorageError(f"The encrypted copy of {copy.parent} is not whole. Try again.")


def _check(connection: sqlite3.Connection) -> None:
    verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok":
        raise sqlite3.DatabaseError(f"malformed: {verdict}")


def _contents(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    """Return the schema, its version, and how many rows each table has."""
    schema = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2")
    found: list[tuple[object, ...]] = [
        tuple(row) for row in schema.fetchall() if row[1] != "sqlite_stat1"
    ]
    tables = [str(name) for kind, name, _ in found if kind == "table"]
    counts = [
        (name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 - names of our schema
        for name in tables
    ]
    return [*found, *counts, tuple(connection.execute("PRAGMA user_version").fetchone())]


def _clear(path: Path) -> None:
    """Remove what earlier migrations, and a copy that was cut off, left beside an encrypted store."""
    _forget(path.with_name(path.name + _COPY))
    for copy in path.parent.glob(f"{path.name}.before-*"):
        if copy.suffix != ".plain" and is_plain(copy):
            copy.replace(plain_of(copy))  # one that is half removed must be known for what it is
            sync_directory(path.parent)
    for left in path.parent.glob(f"{path.name}.*.plain"):
        wipe(left)


def _forget(copy: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        copy.with_name(copy.name + suffix).unlink(missing_ok=True)
