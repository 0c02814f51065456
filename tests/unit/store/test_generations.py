"""A profile that was put back to an earlier state goes on as another device, and no other profile does."""

import shutil
import sqlite3
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from chatera.protocol.errors import StorageError
from chatera.protocol.ids import DeviceId
from chatera.store.generations import FileWitness
from chatera.store.machine import Machine
from chatera.store.profile import Profile
from chatera.testing.keychain import OneKeychain

TABLES = ("sessions", "prekeys", "own_chains", "given", "wanted", "parcels", "answered")
FILL = """
INSERT INTO sessions VALUES (x'01', x'02');
INSERT INTO prekeys VALUES (1, x'02');
INSERT INTO own_chains VALUES (x'01', x'02');
INSERT INTO given VALUES (x'01', x'02', x'03');
INSERT INTO received_chains VALUES (x'01', x'02', x'03');
INSERT INTO keys VALUES (x'01', x'03');
INSERT INTO wanted VALUES (1, x'01', 1, x'02', x'03', x'04', 0, 0, NULL);
INSERT INTO answered VALUES (x'01', x'02', 3);
INSERT INTO parcels VALUES (1, x'01', x'02', x'03', x'04', x'05', 0, 0, NULL);
"""


def _execute(statement: str, db: sqlite3.Connection) -> None:
    db.execute(statement)


class Place:
    """A profile that can be copied, put back, and opened by a program that is killed."""

    def __init__(self, path: Path, machine: Machine) -> None:
        self.path = path / "me"
        self.machine = machine
        self._kept = path / "copy"
        profile = Profile.create(self.path, "Me", machine)
        self.device = profile.identity.device
        for statement in FILL.split(";"):
            profile.database.run_at_once(partial(_execute, statement))
        profile.close()

    def open(self) -> Profile:
        return Profile.open(self.path, machine=self.machine)

    def use(self) -> tuple[bool, set[str]]:
        """Open and close it; tells whether it is still the same device, and which tables are empty."""
        profile = self.open()
        same = profile.identity.device == self.device
        tables = (*TABLES, "received_chains", "keys")
        empty = {
            one
            for one in tables
            if not profile.database.read.execute(f"SELECT * FROM {one}").fetchall()
        }
        profile.close()
        return same, empty

    def device_now(self) -> DeviceId:
        profile = self.open()
        device = profile.identity.device
        profile.close()
        return device

    def copy(self) -> Path:
        return Path(shutil.copytree(self.path, self._kept))

    def put_back(self) -> None:
        shutil.rmtree(self.path)
        shutil.copytree(self._kept, self.path)


@pytest.fixture(params=["file", "keychain"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    if request.param == "file":
        return Place(tmp_path, Machine(state=tmp_path / "state"))
    return Place(tmp_path, Machine(OneKeychain(tmp_path / "keychain.json"), tmp_path / "state"))


SAME = (True, set[str]())
RENEWED = (False, set(TABLES))


def test_a_profile_stays_the_same_device(place: Place) -> None:
    for _ in range(5):
        assert place.use() == SAME


def test_a_copy_that_is_put_back_goes_on_as_a_new_device(place: Place) -> None:
    place.copy()
    place.use()
    place.put_back()
    assert place.use() == RENEWED
    place.device = place.device_now()
    assert place.use() == (True, set(TABLES))


def test_a_copy_made_while_it_was_open_is_found_out_too(place: Place) -> None:
    profile = place.open()
    place.copy()
    profile.close()
    place.put_back()
    assert place.use() == RENEWED


def test_two_copies_become_two_devices(place: Place) -> None:
    copy = place.copy()
    place.use()
    other = Profile.open(copy, machine=place.machine)
    assert other.identity.device != place.device
    other.close()
    assert place.use() == SAME


def test_a_machine_that_stops_between_the_two_counts_makes_no_new_device(place: Place) -> None:
    for _ in range(3):
        profile = place.open()
        profile.database.run_at_once(
            lambda db: db.execute("UPDATE settings SET value = value + 1 WHERE name = 'generation'")
        )
        profile.database.close()  # and no more, as when it is killed
        profile._lock.release()
        assert place.use() == SAME


def test_stopped_in_the_middle_of_becoming_a_new_device_it_becomes_one(place: Place) -> None:
    place.copy()
    place.use()
    place.put_back()
    identity = place.path / "identity"
    old = identity.read_bytes()
    (place.path / "identity.new").mkdir()  # the keys can't be written
    with pytest.raises(StorageError):
        place.open()
    (place.path / "identity.new").rmdir()
    assert identity.read_bytes() == old
    assert place.use() == RENEWED


def test_a_profile_on_another_machine_is_taken_as_it_is(place: Place, tmp_path: Path) -> None:
    if not Profile.asks_keychain(place.path):
        place.machine = Machine(state=tmp_path / "elsewhere")
        assert place.use() == SAME


def test_a_killed_program_leaves_the_same_device(tmp_path: Path) -> None:
    Profile.create(tmp_path / "p", "Me").close()
    devices = set()
    program = "import os, sys; from chatera.store.profile import Profile; Profile.open(sys.argv[1]); os._exit(9)"
    for _ in range(3):
        subprocess.run([sys.executable, "-c", program, str(tmp_path / "p")], check=False)
        profile = Profile.open(tmp_path / "p")
        devices.add(profile.identity.device)
        profile.close()
    assert len(devices) == 1


def test_a_witness_that_is_no_number_is_none(tmp_path: Path) -> None:
    witness = FileWitness(tmp_path / "opened" / "name")
    assert witness.read() is None
    witness.write(7)
    assert witness.read() == 7
    (tmp_path / "opened" / "name").write_text("")
    assert witness.read() is None


def test_a_place_for_the_witness_that_can_not_be_written_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file, where a directory should be")
    with pytest.raises(StorageError, match="can't use"):
        Profile.create(tmp_path / "p", "Me", Machine(state=tmp_path / "state"))
    assert not Profile.exists(tmp_path / "p")
    Profile.create(tmp_path / "p", "Me", Machine(state=tmp_path / "better")).close()
