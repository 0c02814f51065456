"""Makes of a client's store the file that an older version would have left."""

import sqlite3
from contextlib import closing
from pathlib import Path

from chatera.store.migrations import MIGRATIONS

_NEW_IN_4 = """
ALTER TABLE devices DROP COLUMN ik;
DROP TABLE heads;
ALTER TABLE people DROP COLUMN verified;
ALTER TABLE profiles DROP COLUMN formerly;
DROP TABLE sessions;
DROP TABLE prekeys;
DROP TABLE own_chains;
DROP TABLE given;
DROP TABLE received_chains;
DROP TABLE keys;
DROP TABLE claims;
DROP TABLE locked;
DROP TABLE wanted;
DROP TABLE parcels;
DROP TABLE opened;
DROP TABLE answered;
"""
_NEW_IN_3 = """
DROP INDEX held_arrival;
ALTER TABLE held DROP COLUMN arrival;
DROP TABLE held_size;
DROP TABLE devices;
DROP TABLE skipped;
DELETE FROM settings WHERE name = 'understood';
"""
_NEW_IN_2 = """
DROP INDEX messages_lines;
DROP INDEX held_of_device;
DROP TABLE chains;
DROP TABLE due;
"""


def make_older(path: Path, version: int) -> None:
    """Take back what came after a version of the schema; the file may be open elsewhere."""
    steps = {2: _NEW_IN_2, 3: _NEW_IN_3, 4: _NEW_IN_4}
    assert len(MIGRATIONS) == max(steps)
    with closing(sqlite3.connect(path, isolation_level=None)) as whole:
        whole.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for step in range(len(MIGRATIONS), version, -1):
            whole.executescript(steps[step])
        whole.execute(f"PRAGMA user_version = {version}")
