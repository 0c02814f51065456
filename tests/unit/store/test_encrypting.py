"""A profile that lay in the open becomes an encrypted one, wherever the machine stops meanwhile."""

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from chatera.crypto.records import salt
from chatera.protocol.bodies import Text
from chatera.protocol.ids import AccountId
from chatera.store.database import DamagedStore
from chatera.store.encrypting import PLAIN
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.old_store import make_older, make_plain
from tests.helpers.writer import COMMUNITY, Writer, batch, now_ms

WORDS = [f"Sesame {number}" for number in range(150)]
STEP = """
import os, pathlib, signal, sys

profile, stop, left = sys.argv[1], int(sys.argv[2]), [0]

def look(event, arguments):
    if event in ("open", "os.rename", "os.remove", "os.chmod") and profile in str(arguments[0]):
        left[0] += 1
        if left[0] == stop:
            os.kill(os.getpid(), signal.SIGKILL)

from chatera.store.profile import Profile
sys.addaudithook(look)
Profile.open(profile)
os._exit(0)
"""
"""Opens a profile, and is killed before it touches one of its files for the n-th time."""
OPEN = "import os, sys; from chatera.store.profile import Profile; Profile.open(sys.argv[1]); os._exit(0)"


@pytest.fixture
async def old(tmp_path: Path) -> Path:
    """A profile as a version left it that encrypted nothing."""
    path = tmp_path / "me"
    profile = Profile.create(path, "Me")
    store, anna = Store(profile, now_ms), Writer("Anna")
    await store.take(batch(people=[anna]))
    conv = store.direct_conversation(anna.account, COMMUNITY)
    for words in WORDS:
        await store.author(conv, Text(salt=salt(), text=words))
    await store.index_words()
    profile.close()
    make_plain(path)
    return path


def check(path: Path, account: AccountId | None = None) -> None:
    """See that nothing is lost, and nothing lies in the open any more."""
    profile = Profile.open(path)
    read = profile.database.read
    assert [row[0] for row in read.execute("SELECT text FROM messages ORDER BY n")] == WORDS
    found = read.execute("SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'sesame'")
    assert found.fetchone()[0] == len(WORDS)
    assert read.execute("SELECT seq FROM sqlite_sequence").fetchone()[0] == len(WORDS)
    assert (profile.setting("name"), profile.setting("in the log")) == ("Me", "kept")
    assert account in (None, profile.identity.account)
    profile.close()
    names = sorted(one.name for one in path.iterdir() if one.is_file())
    assert names == ["identity", "key", "lock", "store.db"]
    everything = b"".join(one.read_bytes() for one in path.iterdir() if one.is_file())
    assert PLAIN not in everything
    assert b"Sesame" not in everything
    assert b"manifest" not in everything


def run(program: str, *arguments: str | Path, **limits: int) -> int:
    def limit() -> None:
        if limits:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limits["size"], limits["size"]))

    line = [sys.executable, "-c", program, *(str(one) for one in arguments)]
    return subprocess.run(line, preexec_fn=limit, capture_output=True, check=False).returncode


def test_an_old_profile_is_encrypted_when_it_is_opened(old: Path) -> None:
    assert (old / "store.db").read_bytes().startswith(PLAIN)
    check(old)
    check(old)


def test_one_of_an_older_version_is_encrypted_and_brought_up_to_date(old: Path) -> None:
    Profile.open(old).close()
    make_older(old / "store.db", 2)
    make_plain(old)
    for number in (2, 3):
        (old / f"store.db.before-{number}").write_bytes((old / "store.db").read_bytes())
    Profile.open(old).close()
    left = old / "store.db.before-3"
    assert not left.read_bytes().startswith(PLAIN)  # this migration's own copy
    left.unlink()
    check(old)


def test_killed_before_any_step_nothing_is_lost(old: Path, tmp_path: Path) -> None:
    steps = 0
    for copy in copies(old, tmp_path):
        steps += 1
        code = run(STEP, copy, str(steps))
        if code == 0:
            break
        assert code == -signal.SIGKILL
        check(copy)
    assert steps > 15


def test_killed_at_any_time_nothing_is_lost(old: Path, tmp_path: Path) -> None:
    chance, made = random.Random(3), copies(old, tmp_path)
    began = time.monotonic()
    assert run(OPEN, next(made)) == 0
    took = time.monotonic() - began
    for _ in range(12):
        copy = next(made)
        child = subprocess.Popen([sys.executable, "-c", OPEN, str(copy)])
        with suppress(subprocess.TimeoutExpired):
            child.wait(took * chance.uniform(0.4, 0.98))
        child.kill()
        child.wait()
        check(copy)


def test_a_full_disk_leaves_the_old_profile_as_it_was(old: Path) -> None:
    size = (old / "store.db").stat().st_size
    for part in (0.2, 0.5, 0.9):
        assert run(OPEN, old, size=int(size * part)) == 1
        assert (old / "store.db").read_bytes().startswith(PLAIN)
    check(old)


def test_a_damaged_old_store_is_told_and_left_alone(old: Path) -> None:
    data = bytearray((old / "store.db").read_bytes())
    data[8192:12288] = os.urandom(4096)
    (old / "store.db-wal").unlink()
    (old / "store.db").write_bytes(data)
    with pytest.raises(DamagedStore, match="Rebuild it"):
        Profile.open(old)
    assert (old / "store.db").read_bytes().startswith(PLAIN)
    Profile.rebuild(old, "Me").close()
    Profile.open(old).close()


def test_a_directory_that_can_not_be_written_is_said_in_words(old: Path) -> None:
    old.chmod(0o500)
    # Root may write everywhere, unless it gives that up.
    obeying = ["setpriv", "--bounding-set", "-dac_override"] if os.geteuid() == 0 else []
    done = subprocess.run(
        [*obeying, sys.executable, "-c", OPEN, str(old)],
        capture_output=True,
        text=True,
        check=False,
    )
    old.chmod(0o700)
    assert done.returncode == 1
    assert "StorageError" in done.stderr
    assert "can't be written" in done.stderr
    check(old)


def copies(path: Path, tmp_path: Path) -> Iterator[Path]:
    """Return the same profile again and again."""
    for number in range(200):
        yield Path(shutil.copytree(path, tmp_path / f"copy-{number}"))
