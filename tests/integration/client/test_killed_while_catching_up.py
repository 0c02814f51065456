"""A process that is killed while it catches up: its cursor is never ahead of what it has.

Nobody would notice otherwise. A client that comes back compares what it has with the node, and what a wrong cursor passed
over comes after all; so the file is looked at here as the process left it, before anybody opens it to come in again.
"""

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from chatera.client.client import Client
from chatera.protocol import limits
from chatera_server.handlers.reconcile import PAGE_SIZE
from tests.helpers import mortal_program
from tests.helpers.old_store import opened_store
from tests.helpers.people import House

LONG = "x" * (limits.TEXT_SIZE - 1024)
ENOUGH = 3 * PAGE_SIZE // (2 * len(LONG))
"""So many of those fill a page, and half of the next."""
MOST = 30
"""Commits in which somebody has caught up."""
ROOT = Path(__file__).parents[3]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


class Left:
    """What a process left of a profile, beside what the node has.

    Attributes:
        cursor: the position up to which it has everything, as it says.
        passed_over: events up to there that it has not, and would not ask for.
        lacks: all that it has not.
    """

    def __init__(self, house: House, profile: Path) -> None:
        assert house.node is not None
        with closing(opened_store(profile / "store.db")) as db:
            ((store, self.cursor),) = db.execute("SELECT store, position FROM cursors").fetchall()
            here = {row[0] for row in db.execute("SELECT id FROM events UNION SELECT id FROM held")}
        assert store == house.node.store.id  # so it goes on from the cursor
        with closing(sqlite3.connect(house.node.directory.database)) as db:
            there = db.execute("SELECT id, seq FROM events").fetchall()
        self.lacks = {event for event, _ in there} - here
        self.passed_over = {event for event, at in there if at <= self.cursor} - here
        self.events = len(there)


async def lives(profile: Path, commit: int, events: int) -> bool:
    """Let somebody catch up who is killed at a commit, counted from one; tells whether they came to their end before."""
    program = await asyncio.create_subprocess_exec(
        sys.executable, mortal_program.__file__, str(profile), str(commit), str(events), cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _, errors = await program.communicate()
    assert program.returncode in {0, -signal.SIGKILL}, errors.decode()
    return program.returncode == 0


async def say(anna: Client, house: House, boris: Client) -> None:
    """Say more than a page has room for."""
    chat = house.chat(anna, boris)
    said = [await chat.send(LONG) for _ in range(ENOUGH)]
    await anna.wait_until(said[-1].id, "stored", 20)


async def test_no_cursor_is_ahead_of_the_events_wherever_a_process_is_killed(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    said = await house.chat(boris, anna).send("here")
    await boris.wait_until(said.id, "delivered", 10)
    await house.leave(boris)
    profile = boris.profile.path
    before, behind = Left(house, profile), 0
    moved = 0
    for commit in range(1, MOST):
        await say(anna, house, boris)
        alive = await lives(profile, commit, Left(house, profile).events)
        left = Left(house, profile)
        assert not left.passed_over, f"killed at commit {commit}"
        moved += left.cursor > before.cursor
        behind += bool(left.lacks)
        before = left
        if alive:
            break
    else:
        pytest.fail("it never came to its end")
    assert behind  # it was killed with something still to come
    assert moved > 1  # and after something had
    assert not before.lacks
