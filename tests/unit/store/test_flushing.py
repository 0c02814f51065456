"""What a power failure takes from a store, and what it must not take."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from chatera.protocol.bodies import Text
from chatera.protocol.errors import StorageError
from chatera.protocol.ids import Position, StoreId
from chatera.protocol.receipts import Receipt
from chatera.store.database import Database, NotFlushed, never
from chatera.store.store import Store
from chatera.testing.disks import KEY, Disk, StoppingDatabase, StoppingProfile, make_template
from tests.helpers.writer import COMMUNITY, Writer, batch, now_ms


class Machine:
    """One whose power may fail: it goes on with what is on its disk by then."""

    def __init__(self, path: Path) -> None:
        self._disk = Disk(path, make_template(path))
        self._outside = self._disk.machine()
        me = Writer("Me")
        self._open(self._disk.make(me.identity, me.manifest))

    def _open(self, path: Path) -> None:
        self._profile = StoppingProfile.open(
            path, machine=self._outside, database=lambda file, _: self._opened(file)
        )
        self.store = Store(self._profile, now_ms)

    def _opened(self, path: Path) -> StoppingDatabase:
        self.database = StoppingDatabase(path, lambda: None, lambda: None, lambda _: None)
        return self.database

    def lose_power(self) -> None:
        image = self._disk.copy(self._profile.path)
        self.database.log.cut(image)
        self._profile.stop()
        self._open(image)

    def close(self) -> None:
        self._profile.close()


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    one = Machine(tmp_path)
    yield one
    one.close()


def put(name: str) -> Callable[[sqlite3.Connection], str]:
    def work(db: sqlite3.Connection) -> str:
        db.execute("INSERT INTO settings VALUES (?, 'here')", (name,))
        return name

    return work


def kept(database: Database) -> set[str]:
    rows = database.read.execute("SELECT name FROM settings WHERE value = 'here'")
    return {name for (name,) in rows}


async def test_what_was_not_flushed_goes_with_the_power_and_nothing_else(machine: Machine) -> None:
    await machine.database.run(put("first"))
    await machine.database.run(put("second"), never)
    assert kept(machine.database) == {"first", "second"}
    machine.lose_power()
    assert kept(machine.database) == {"first"}


async def test_a_flush_takes_in_what_came_before_it(machine: Machine) -> None:
    await machine.database.run(put("first"), never)
    await machine.database.run(put("second"))
    await machine.database.run(put("third"), never)
    machine.lose_power()
    assert kept(machine.database) == {"first", "second"}


async def test_all_that_was_kept_so_far_can_be_flushed(machine: Machine) -> None:
    await machine.database.run(put("old"), never)
    await machine.database.flush()
    await machine.database.run(put("new"), never)
    machine.lose_power()
    names = [name for (name,) in machine.store.rows("SELECT name FROM settings")]
    assert "old" in names
    assert "new" not in names


async def test_a_commit_that_changes_nothing_waits_for_what_came_before_it(
    machine: Machine,
) -> None:
    """SQLite writes no page where a row is set to what it is, and waits for no disk then."""
    await machine.database.run(put("old"))
    await machine.database.run(put("new"), never)
    await machine.database.run(
        lambda db: db.execute("UPDATE settings SET value = value WHERE name = 'old'")
    )
    await machine.database.flush()
    machine.lose_power()
    assert kept(machine.database) == {"old", "new"}


async def test_a_flush_is_still_owed_after_something_that_changed_nothing(machine: Machine) -> None:
    await machine.database.run(put("first"), never)
    await machine.database.run(lambda db: db.execute("UPDATE settings SET value = value"), never)
    await machine.database.flush()
    machine.lose_power()
    assert kept(machine.database) == {"first"}


async def test_what_may_leave_at_once_is_flushed_by_its_own_commit(machine: Machine) -> None:
    def ahead(db: sqlite3.Connection) -> bool:
        return db.execute("SELECT 1 FROM settings WHERE name = 'old'").fetchone() is not None

    await machine.database.run(put("old"), never, ahead)
    machine.lose_power()
    assert kept(machine.database) == set()
    await machine.database.run(put("old"))
    await machine.database.run(put("new"), never, ahead)
    machine.lose_power()
    assert kept(machine.database) == {"old", "new"}


class Unsure(Database):
    """A database on a disk that takes everything and does not say that it has it."""

    def _touch(self) -> None:
        raise sqlite3.OperationalError("disk I/O error")


async def test_what_is_kept_is_told_though_the_disk_would_not_say_so(tmp_path: Path) -> None:
    database = Unsure(tmp_path / "store.db", KEY)
    first = database.run(put("first"), lambda _: True, never)
    second = database.run(put("second"), never)
    with pytest.raises(NotFlushed, match="disk"):
        await first
    assert await second == "second"
    assert kept(database) == {"first", "second"}
    with pytest.raises(StorageError):
        await database.flush()
    database.close()


async def test_what_came_of_a_job_tells_whether_the_disk_is_waited_for(machine: Machine) -> None:
    await machine.database.run(put("first"), lambda name: name == "first")
    await machine.database.run(put("second"), lambda name: name == "first")
    machine.lose_power()
    assert kept(machine.database) == {"first"}


async def test_a_receipt_leaves_only_for_what_outlasts_the_power(machine: Machine) -> None:
    anna, store = Writer("Anna"), machine.store
    conv = anna.direct(store.me)
    said = anna.text(conv, "Hello")
    await store.take(batch(people=[anna]))
    told = batch(said)
    told.cursor = StoreId(bytes(16)), Position(7)
    await store.take(told)
    assert store.rows("SELECT position FROM cursors") == [(7,)]
    machine.lose_power()
    assert machine.store.have([said.id]) == set()
    assert machine.store.rows("SELECT position FROM cursors") == []  # so it is asked for again

    await machine.store.take(told)
    (receipt,) = await machine.store.receipts({(conv, anna.identity.device)})
    assert Receipt.parse(receipt).got == said.id
    machine.lose_power()
    assert machine.store.have([said.id]) == {said.id}


async def test_what_is_written_after_something_came_keeps_that_too(machine: Machine) -> None:
    anna = Writer("Anna")
    conv = anna.direct(machine.store.me)
    said = anna.text(conv, "Hello")
    await machine.store.take(batch(said, people=[anna]))
    answer = await machine.store.author(
        machine.store.direct_conversation(anna.account, COMMUNITY), Text(salt=b"s" * 16, text="Hi")
    )
    machine.lose_power()
    assert machine.store.have([said.id, answer.id]) == {said.id, answer.id}
