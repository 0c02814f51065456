"""The log beside a store's file: taken over into it once it is long, after whoever waited was told."""

import asyncio
import itertools
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from chatera.store.database import STILL_S, Database
from chatera.testing.disks import KEY
from tests.helpers.small_disk import largest_file

ROWS = 300
PAGE = 4096


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "chatera.db", KEY)
    yield database
    database.close()


def put(first: int) -> Callable[[sqlite3.Connection], None]:
    def work(db: sqlite3.Connection) -> None:
        some = ((f"{first + n}", "x" * 500) for n in range(ROWS))
        db.executemany("INSERT INTO settings VALUES (?, ?)", some)

    return work


def log_of(database: Database) -> Path:
    return database.path.with_name(database.path.name + "-wal")


async def grown(database: Database, size: int) -> None:
    async with asyncio.timeout(10):
        while database.path.stat().st_size <= size:
            await asyncio.sleep(0.01)


async def test_what_is_short_stays_in_the_log(database: Database) -> None:
    before = database.path.stat().st_size
    await database.run(put(0))
    await database.flush()
    assert database.path.stat().st_size == before
    assert log_of(database).stat().st_size > ROWS * 500


async def test_a_long_one_is_taken_over_and_begun_anew(database: Database) -> None:
    for number in range(40):
        size = database.path.stat().st_size
        for part in range(3):
            await database.run(put((3 * number + part) * ROWS))
        await grown(database, size)  # by what these three wrote
    assert log_of(database).stat().st_size < 6 * ROWS * 1000  # of forty times as much
    assert database.read.execute("SELECT count(*) FROM settings").fetchone()[0] >= 120 * ROWS


async def test_while_more_comes_it_is_not_taken_over(database: Database) -> None:
    rows = itertools.count(0, ROWS)
    while True:
        began = time.monotonic()
        await database.run(put(next(rows)))
        before = database.path.stat().st_size
        for _ in range(8):
            await database.run(put(next(rows)))
        after = database.path.stat().st_size
        if time.monotonic() - began < STILL_S:
            break  # else this machine paused: it has other tests to run
    assert after == before
    await grown(database, before)


async def test_one_that_grows_without_a_pause_is_taken_over_all_the_same(
    database: Database,
) -> None:
    size, numbers = database.path.stat().st_size, itertools.count()
    async with asyncio.timeout(10):
        while database.path.stat().st_size == size:
            await database.run(put(next(numbers) * ROWS))
    assert next(numbers) > 20


async def test_a_reader_in_the_middle_of_it_holds_up_nothing(database: Database) -> None:
    database.read.execute("BEGIN")
    before = database.read.execute("SELECT count(*) FROM settings").fetchone()
    for number in range(8):
        await database.run(put(number * ROWS))
    assert database.read.execute("SELECT count(*) FROM settings").fetchone() == before
    database.read.execute("COMMIT")
    size = database.path.stat().st_size
    for number in range(8, 12):
        await database.run(put(number * ROWS))
    await grown(database, size)
    assert database.read.execute("SELECT count(*) FROM settings").fetchone()[0] >= 12 * ROWS


async def test_where_the_disk_refuses_it_stays_in_the_log_until_later(database: Database) -> None:
    firsts = itertools.count(0, ROWS)
    async with asyncio.timeout(10):
        while database.path.stat().st_size < 2 * log_of(database).stat().st_size + 100 * PAGE:
            await database.run(put(next(firsts)))
            await asyncio.sleep(0.01)
    await database.flush()  # the file may just be growing
    size = database.path.stat().st_size
    asked: list[str] = []
    with largest_file(size + PAGE):
        database._connection.set_trace_callback(asked.append)
        for _ in range(3):
            await database.run(put(next(firsts)))
        async with asyncio.timeout(10):
            while not any("wal_checkpoint" in one for one in asked):
                await asyncio.sleep(0.01)
        await database.flush()  # the writer has its turn once it is through with that
        database._connection.set_trace_callback(None)
        assert database.path.stat().st_size <= size + PAGE
        rows = database.read.execute("SELECT count(*) FROM settings").fetchone()[0]
    assert rows >= next(firsts)
    for _ in range(3):
        await database.run(put(next(firsts)))
    await grown(database, size + PAGE)
    assert database.read.execute("SELECT count(*) FROM settings").fetchone()[0] >= rows + 3 * ROWS
