"""The profile's directory: keys, message store, and what happens when one of them is not as it should be."""

import os
import sqlite3
from pathlib import Path

import pytest

from chatera.protocol.errors import StorageError, UserError
from chatera.store.database import DamagedStore, Database
from chatera.store.lock import ProfileInUse
from chatera.store.migrations import MIGRATIONS
from chatera.store.profile import Profile
from tests.helpers.old_store import opened_store


def test_a_profile_keeps_its_account(tmp_path: Path) -> None:
    made = Profile.create(tmp_path / "p", "  Anna ")
    account = made.identity.account
    made.close()
    again = Profile.open(tmp_path / "p")
    assert again.identity.account == account
    assert again.setting("name") == "Anna"
    assert (tmp_path / "p" / "identity").stat().st_mode & 0o777 == 0o600
    again.close()


def test_names_and_missing_profiles_are_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="1 to 64 characters"):
        Profile.create(tmp_path / "p", " ")
    with pytest.raises(UserError, match="no profile"):
        Profile.open(tmp_path / "p")
    Profile.create(tmp_path / "p", "Anna").close()
    with pytest.raises(UserError, match="already"):
        Profile.create(tmp_path / "p", "Boris")


@pytest.mark.skipif(
    os.name != "posix", reason="Windows keeps a person's files for them by other means"
)
async def test_what_is_kept_is_for_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "me"
    path.mkdir(mode=0o755)
    profile = Profile.create(path, "Me")
    profile.save_blob(b"picture")
    profile.close()
    Profile.open(path).close()
    kept = [one for one in path.iterdir() if one.stat().st_mode & 0o077]
    assert kept == []


def test_one_process_owns_a_profile(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "p", "Anna")
    with pytest.raises(ProfileInUse, match="Close that one first"):
        Profile.open(tmp_path / "p")
    profile.close()
    Profile.open(tmp_path / "p").close()


def test_a_newer_store_is_refused(tmp_path: Path) -> None:
    Profile.create(tmp_path / "p", "Anna").close()
    db = opened_store(tmp_path / "p" / "store.db")
    db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    db.close()
    with pytest.raises(StorageError, match="newer ChatEra"):
        Profile.open(tmp_path / "p")


def test_a_damaged_store_is_put_aside_and_a_fresh_one_made(tmp_path: Path) -> None:
    made = Profile.create(tmp_path / "p", "Anna")
    account, device = made.identity.account, made.identity.device
    made.close()
    store = tmp_path / "p" / "store.db"
    store.write_bytes(b"this is no database" * 500)
    with pytest.raises(DamagedStore, match="Rebuild it"):
        Profile.open(tmp_path / "p")
    fresh = Profile.rebuild(tmp_path / "p", "Anna")
    assert fresh.identity.account == account
    assert fresh.identity.device != device
    fresh.close()
    kept = list((tmp_path / "p").glob("store.damaged-*.db"))
    assert len(kept) == 1
    assert kept[0].read_bytes().startswith(b"this is no database")


async def test_jobs_share_a_transaction_and_a_failing_one_harms_no_other(tmp_path: Path) -> None:
    database = Database(tmp_path / "store.db", bytes(32))

    def put(db: sqlite3.Connection, name: str) -> None:
        db.execute("INSERT INTO settings VALUES (?, 1)", (name,))

    def fail(db: sqlite3.Connection) -> None:
        put(db, "b")
        raise UserError("no")

    first = database.run(lambda db: put(db, "a"))
    second = database.run(fail)
    third = database.run(lambda db: put(db, "c"))
    await first
    with pytest.raises(UserError):
        await second
    await third
    rows = database.read.execute("SELECT name FROM settings ORDER BY name").fetchall()
    assert rows == [("a",), ("c",)]
    database.close()


async def test_a_full_disk_is_said_in_words(tmp_path: Path) -> None:
    database = Database(tmp_path / "store.db", bytes(32))
    await database.run(lambda db: db.execute("PRAGMA max_page_count = 1"))

    def write(db: sqlite3.Connection) -> None:
        db.execute("INSERT INTO settings VALUES ('x', zeroblob(1000000))")

    with pytest.raises(StorageError, match="Free some space"):
        await database.run(write)
    await database.run(lambda db: db.execute("PRAGMA max_page_count = 1000000"))
    await database.run(write)
    database.close()
