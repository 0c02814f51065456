"""A client in its own process, which is killed at one of its commits; whatever it was about to do is not done.

Usage: mortal_program.py PROFILE COMMIT EVENTS. It comes in, catches up, and goes on until it has as many events or is about
to commit for the ``COMMIT``-th time. Between two commits the file does not change: killed anywhere there, it is the same.
"""

import asyncio
import os
import signal
import sys
from pathlib import Path

from chatera.client.client import Client
from chatera.store.database import Database
from chatera.store.profile import Profile
from tests.helpers.waiting import until


class MortalDatabase(Database):
    """A database whose process does not outlive a commit."""

    def die_at(self, commit: int) -> None:
        """Let the process be killed as the writer is about to commit for the ``commit``-th time from now on."""
        left = commit

        def look(statement: str) -> None:
            nonlocal left
            left -= statement.strip().upper().startswith("COMMIT")
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        self._connection.set_trace_callback(look)


async def catch_up(path: Path, commits: int, events: int) -> None:
    """Live until there is so much, or be killed."""
    profile = Profile.open(path, database=MortalDatabase)
    database = profile.database
    assert isinstance(database, MortalDatabase)
    client = Client(profile)
    database.die_at(commits)
    await client.start()
    await until(
        lambda: database.read.execute("SELECT count(*) FROM events").fetchone()[0] >= events,
        seconds=60,
    )
    await client.stop()
    profile.close()


if __name__ == "__main__":
    asyncio.run(catch_up(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
