"""The node's database: old files are brought forward, newer and foreign ones refused in words."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.config import Config
from alembic.script import ScriptDirectory

from chatera.protocol.blocks import Row
from chatera.protocol.comparison import Comparison
from chatera.protocol.errors import StorageError
from chatera.protocol.fingerprints import Total, key
from chatera.protocol.header import Event, packed_heads
from chatera.protocol.ids import ConversationId, DeviceId, Position
from chatera_server.storage.event_store import NewParcel
from chatera_server.storage.schema import metadata
from chatera_server.storage.sqlite import SqliteStore
from chatera_server.storage.upgrade import HEAD, migrate, upgrade
from tests.helpers.node_client import until

KEPT = Path(__file__).parents[2] / "data" / "node-0001.db"
"""Written by the first schema and kept for ever: 5 events in a direct conversation and a group."""


BEFORE_FINGERPRINTS = Path(__file__).parents[2] / "data" / "node-0002.db"
"""Written by the second schema: 600 events in a direct conversation, 4 in a group with two sets of heads, and a parcel."""


def test_head_is_the_newest_migration() -> None:
    settings = Config()
    settings.set_main_option("script_location", "chatera_server.storage:migrations")
    assert ScriptDirectory.from_config(settings).get_current_head() == HEAD


def schema_of(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"
        )
        return [tuple(" ".join(str(part).split()) for part in row) for row in rows]


def test_a_new_file_is_what_the_migrations_make(tmp_path: Path) -> None:
    upgrade(tmp_path / "new.db")
    migrate(tmp_path / "migrated.db")
    assert schema_of(tmp_path / "new.db") == schema_of(tmp_path / "migrated.db")
    upgrade(tmp_path / "new.db")


def test_an_unfinished_old_file_is_migrated_after_a_copy(tmp_path: Path) -> None:
    path = tmp_path / "node.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
                           "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))")  # fmt: skip
        connection.execute("INSERT INTO alembic_version VALUES ('0000')")
        connection.commit()
    with pytest.raises(StorageError, match="can't be migrated"):
        upgrade(path)
    assert (tmp_path / f"node.db.before-{HEAD}").exists()


def test_migrations_lead_to_the_schema(tmp_path: Path) -> None:
    migrate(tmp_path / "node.db")
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'node.db'}")
    found = sa.inspect(engine)
    assert {*found.get_table_names()} - {"alembic_version"} == {*metadata.tables}
    for name, table in metadata.tables.items():
        columns = [
            (one["name"], str(one["type"]), one["nullable"]) for one in found.get_columns(name)
        ]
        assert columns == [
            (one.name, str(one.type.compile(engine.dialect)), bool(one.nullable))
            for one in table.columns
        ]
        indexes = {one["name"] for one in found.get_indexes(name)}
        assert indexes == {index.name for index in table.indexes}
    engine.dispose()


async def test_kept_old_file_opens_and_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "node.db"
    shutil.copy(KEPT, path)
    store = SqliteStore(path, community=None)
    loaded = await store.start(lambda _writes, _error: None)
    assert len(loaded.conversations) == 2
    direct = next(one for one in loaded.conversations if one.accounts)
    events = await store.page([direct.conv], Position(0), 100, 1 << 30)
    texts = [Event.parse(item.data) for item in events.items if item.kind == "event"]
    assert len(texts) == 3
    assert {event.header.conv for event in texts} == {direct.conv}
    assert [conv for conv, *_ in loaded.chains].count(ConversationId(direct.conv)) == 2
    assert len(loaded.manifests) == 2
    assert len(loaded.profiles) == 1
    assert len(loaded.receipts) == 1
    assert (loaded.mail, loaded.prekeys) == ((), frozenset())
    parcel = NewParcel(DeviceId(b"d" * 32), DeviceId(b"s" * 32), b"i" * 32, 1, b"parcel")
    before = store.position
    store.submit(parcel)
    await until(lambda: store.position > before)
    page = await store.page([direct.conv], before, 100, 1 << 30, device=parcel.device)
    assert [(item.kind, item.data) for item in page.items] == [("parcel", b"parcel")]
    await store.close()
    assert schema_of(path) == schema_of(made(tmp_path))
    copy = path.with_name(f"node.db.before-{HEAD}")
    assert schema_of(copy) == schema_of(KEPT)


async def test_what_was_kept_before_there_were_fingerprints_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "node.db"
    shutil.copy(BEFORE_FINGERPRINTS, path)
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT seq, conv, bytes FROM events").fetchall()
    expected: dict[bytes, dict[bytes, Total]] = {}
    for _, conv, data in rows:
        points = expected.setdefault(conv, {})
        heads = packed_heads(data)
        points[heads] = points.get(heads, Total()) + Total.of_ids((Event.parse(data).id,))
    store = SqliteStore(path, community=None)
    loaded = await store.start(lambda _writes, _error: None)
    convs = [one.conv for one in loaded.conversations]
    assert await store.points(convs, store.position) == expected
    for conv in convs:
        keys = sorted(
            key(event.header.hlc, event.id)
            for event in (Event.parse(data) for _, of, data in rows if of == conv)
        )
        row = Row.of(keys)
        comparison = Comparison(row)
        while (question := comparison.question()) is not None:
            comparison.take(row, await store.compare(conv, None, question))
        assert (comparison.lacking, comparison.surplus) == ({}, {})
    page = await store.page(convs, Position(0), 1_000, 1 << 30)
    kept = [item.position for item in page.items if item.kind == "event"]
    assert kept == [position for position, _, _ in rows]
    assert len(loaded.mail) == 1
    await store.close()


def made(folder: Path) -> Path:
    upgrade(folder / "made.db")
    return folder / "made.db"


def test_newer_file_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "node.db"
    upgrade(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num='9999'")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(StorageError, match="newer ChatEra"):
        SqliteStore(path, community=None)
    assert path.read_bytes() == before


def test_foreign_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "node.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE somebody (x)")
    with pytest.raises(StorageError, match="not a database"):
        upgrade(path)


def test_damaged_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "node.db"
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(StorageError, match="can't be opened"):
        upgrade(path)
