"""Brings a node's database to the newest schema, after a copy of the old file; refuses newer ones."""

import contextlib
import sqlite3
from importlib.resources import files
from pathlib import Path

from chatera.protocol.errors import StorageError

HEAD = "0004"
"""The newest migration's number (a test compares it with what Alembic finds)."""


def upgrade(path: Path) -> None:
    """Migrate the database at ``path``, or make it.

    Raises:
        StorageError: it is of a newer ChatEra, damaged, or can't be written; the text says what to do.
    """
    try:
        version = _version(path)
        if version == HEAD:
            return
        if version is not None and version > HEAD:
            raise StorageError(
                f"{path} was written by a newer ChatEra (schema {version}, this one knows {HEAD}). "
                "Update ChatEra, or choose another data directory."
            )
        if version is None:
            _make(path)
            return
        _copy(path, path.with_name(f"{path.name}.before-{HEAD}"))
        migrate(path)
    except (sqlite3.Error, OSError) as error:
        raise StorageError(
            f"the node's database {path} can't be opened: {error}. Check the disk and its free space."
        ) from error


def _version(path: Path) -> str | None:
    """Return the schema's number, None for a new file."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not tables:
            return None
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.OperationalError as error:
            raise StorageError(f"{path} is not a database of a ChatEra node.") from error
        return None if row is None else str(row[0])


def _copy(path: Path, copy: Path) -> None:
    with (
        contextlib.closing(sqlite3.connect(path)) as old,
        contextlib.closing(sqlite3.connect(copy)) as new,
    ):
        old.backup(new)


def _make(path: Path) -> None:
    """Make a new database of the newest schema, all at once."""
    schema = files("chatera_server.storage").joinpath("newest.sql").read_text("utf-8")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(f"BEGIN; {schema} COMMIT;")


def migrate(path: Path) -> None:
    """Run every migration that the database lacks.

    Raises:
        StorageError: one of them fails.
    """
    # Alembic takes a third of a second to import; a node whose schema is current doesn't wait for it.
    import sqlalchemy as sa  # noqa: PLC0415
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util.exc import CommandError  # noqa: PLC0415

    settings = Config()
    settings.set_main_option("script_location", "chatera_server.storage:migrations")
    engine = sa.create_engine(f"sqlite:///{path}")
    try:
        with engine.connect() as connection:
            settings.attributes["connection"] = connection
            command.upgrade(settings, "head")
            connection.commit()
    except (sa.exc.DBAPIError, CommandError) as error:
        raise StorageError(f"the node's database {path} can't be migrated: {error}") from error
    finally:
        engine.dispose()
