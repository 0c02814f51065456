"""The recovery phrase and backups by the command line: a lost machine, a blank one, and what may go wrong between."""

import os
import shlex
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.cli import PROGRAM, Done, Person, Record, Running, RunningNode, chatera
from tests.helpers.waiting import wait_until

OTHER = "legal winner thank year wave sausage worth useful legal winner thank yellow"


@pytest.fixture
def node(tmp_path: Path) -> Iterator[RunningNode]:
    node = RunningNode(tmp_path / "node")
    yield node
    node.stop()


@pytest.fixture
def anna(tmp_path: Path, node: RunningNode) -> Person:
    return Person.make(tmp_path / "anna", "Anna", node)


@pytest.fixture
def bob(tmp_path: Path, node: RunningNode) -> Person:
    return Person.make(tmp_path / "bob", "Bob", node)


@pytest.fixture
def alone(tmp_path: Path) -> Person:
    return Person.make(tmp_path / "alone", "Alone")


def words_of(person: Person) -> list[str]:
    words: list[str] = person("recovery-phrase").one["words"]
    assert len(words) == 12
    return words


def restore(place: Path, profile: Path, phrase: str, *more: str) -> Done:
    return chatera(
        "backup", "restore", place, "--profile", profile, "--json", *more, input_=f"{phrase}\n"
    )


def texts(records: list[Record]) -> list[tuple[str, str]]:
    return [(one["from_name"], one["text"]) for one in records]


def test_a_lost_machine_and_a_blank_one(anna: Person, bob: Person, tmp_path: Path) -> None:
    stick = tmp_path / "my stick"
    words = words_of(anna)
    assert anna("people").records
    for person, to, text in ((anna, "Bob", "Hello"), (bob, "Anna", "Hi Anna")):
        assert person("people").records
        assert person("send", "--to", to, text, "--wait", "stored").one["state"] == "stored"
    assert texts(anna("history", "--with", "Bob").records) == [
        ("Anna", "Hello"),
        ("Bob", "Hi Anna"),
    ]
    assert anna("send", "--to", "Bob", "Not sent yet", "--local").one["state"] == "waiting"
    done = anna("backup create", str(stick)).records[-1]
    assert done["event"] == "done"
    assert done["newest"]
    assert done["records"]["events"] == 3
    anna.profile.rename(tmp_path / "lost")
    back = restore(stick, tmp_path / "new", " ".join(words).upper()).records[-1]
    again = Person(tmp_path / "new", back["id"])
    assert (back["id"], back["name"]) == (anna.id, "Anna")
    said = [("Anna", "Hello"), ("Bob", "Hi Anna"), ("Anna", "Not sent yet")]
    assert texts(again("history", "--with", "Bob", "--local").records) == said
    # It knows its community, and the others hear it as before.
    assert [one["state"] for one in again("communities").records] == ["online"]
    assert again("send", "--to", "Bob", "On a new machine", "--wait", "stored").one["id"]
    said.append(("Anna", "On a new machine"))
    assert texts(bob("history", "--with", "Anna").records) == said
    # What was said before opened by what the backup holds, what is said now by what the new device is given.
    assert b"Hi Anna" not in b"".join(
        path.read_bytes() for path in (tmp_path / "node").glob("*.db*")
    )
    assert bob("send", "--to", "Anna", "Welcome back", "--wait", "stored").one["id"]
    said.append(("Bob", "Welcome back"))
    assert texts(again("history", "--with", "Bob").records) == said
    assert again("recovery-phrase").records[-1]["error"] == "not_possible"
    assert again("backup check", str(stick)).records[-1]["event"] == "done"
    assert again("backup create", str(stick)).records[-1]["version"] == 2


def test_the_words_are_erased_once_two_were_typed_again(alone: Person) -> None:
    words = words_of(alone)

    def confirm(change: str = "") -> Done:
        with alone.running("recovery-phrase", "--confirm") as asking:
            numbers = asking.event("asked")["numbers"]
            asking.say(*(words[number - 1] + change for number in numbers))
            code = asking.finish()
        return Done(code, "\n".join(map(str, asking.records)), "".join(asking.errors))

    wrong = confirm("x")
    assert wrong.code == 1
    assert "Nothing was erased" in wrong.err
    assert words_of(alone) == words
    assert alone("recovery-phrase", "--confirm", input_="").code == 1
    assert confirm().code == 0
    gone = alone("recovery-phrase")
    assert gone.code == 1
    assert "not on this device" in gone.err


def test_people_are_told_in_words(alone: Person, tmp_path: Path) -> None:
    profile = ["--profile", str(alone.profile)]
    shown = chatera("recovery-phrase", *profile).out
    words = words_of(alone)
    assert "Whoever has them has your account" in shown
    assert all(f"{number}. {word}" in shown for number, word in enumerate(words, 1))
    made = chatera("backup", "create", tmp_path / "stick", *profile).out
    assert made.startswith("Backed up and checked: ")
    assert "is whole" in chatera("backup", "check", tmp_path / "stick", *profile).out
    back = chatera(
        "backup", "restore", tmp_path / "stick", "--profile", tmp_path / "new",
        input_=" ".join(words),
    ).out  # fmt: skip
    assert "Hello Alone. Everything up to " in back


def test_what_a_person_types_wrong(alone: Person, tmp_path: Path) -> None:
    stick, new = tmp_path / "stick", tmp_path / "new"
    words = " ".join(words_of(alone))
    alone("backup create", str(stick))
    for phrase, place, code, said in (
        (OTHER, stick, 1, "another account's backup"),
        (words.replace(words.split()[0], "qwerty"), stick, 1, "no word of a recovery phrase"),
        ("", stick, 2, "Type the twelve words"),
        (words, tmp_path / "nowhere", 1, "There is no "),
        (words, alone.profile, 1, "There is no backup"),
    ):
        done = restore(place, new, phrase)
        assert done.code == code
        assert said in done.err
        assert not new.exists()
    there = restore(stick, alone.profile, words)
    assert there.code == 1
    assert "already" in there.err
    assert chatera("backup", "restore", "--json").code == 2
    assert chatera("backup", "--json").code == 2
    listed = chatera("backup", "--help").out
    assert all(f"backup {one}" in listed for one in ("create", "check", "restore"))


def test_the_words_may_come_from_the_environment(alone: Person, tmp_path: Path) -> None:
    words = " ".join(words_of(alone))
    alone("backup create", str(tmp_path / "stick"))
    line = [
        *PROGRAM,
        "backup",
        "restore",
        "stick",
        "--profile",
        "new",
        "--name",
        "Me again",
        "--json",
    ]
    done = subprocess.run(
        line, env={**os.environ, "CHATERA_PHRASE": words}, cwd=tmp_path, stdin=subprocess.DEVNULL,
        capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert Done(0, done.stdout, done.stderr).records[-1]["name"] == "Me again"


def test_the_words_alone_bring_the_account_back(
    anna: Person, bob: Person, node: RunningNode, tmp_path: Path
) -> None:
    words = words_of(anna)
    assert anna("people").records
    anna("send", "--to", "Bob", "Hello", "--wait", "stored")
    back = chatera(
        "init", "--recover", "--name", "Anna", "--profile", tmp_path / "new", "--json",
        input_=" ".join(words),
    ).one  # fmt: skip
    assert back["id"] == anna.id
    assert back["device"] != anna("status").one["device"]
    again = Person(tmp_path / "new", back["id"])
    again("connect", node.url, "--fingerprint", node.fingerprint)
    assert again("people").records
    again("send", "--to", "Bob", "By another device", "--wait", "stored")
    assert [text for _, text in texts(bob("history", "--with", "Anna").records)] == [
        "Hello", "By another device",
    ]  # fmt: skip


def test_a_backup_from_before_a_theft_is_listed_again_by_the_words(
    anna: Person, bob: Person, tmp_path: Path
) -> None:
    stick, words = tmp_path / "stick", " ".join(words_of(anna))
    assert anna("people").records
    assert anna("send", "--to", "Bob", "Hello", "--wait", "stored").one["state"] == "stored"
    assert texts(bob("history", "--with", "Anna").records) == [("Anna", "Hello")]
    anna("backup create", str(stick))
    back = restore(stick, tmp_path / "new", words).records[-1]
    again, stolen = Person(tmp_path / "new", back["id"]), anna("status").one["device"]
    assert again("devices revoke", stolen, "--stolen", input_=words).code == 0
    late = Person(tmp_path / "late", restore(stick, tmp_path / "late", words).records[-1]["id"])
    assert late("devices regain", input_=OTHER).code == 1
    assert late("communities").code == 0
    refused = late("send", "--to", "Bob", "Do you hear me?")
    assert refused.code == 1
    assert "removed from your account" in refused.err
    assert late("devices regain", input_=words).one["revoked"] is False
    assert late("send", "--to", "Bob", "And now?", "--wait", "stored").one["state"] == "stored"
    assert [text for _, text in texts(bob("history", "--with", "Anna").records)] == [
        "Hello", "And now?",
    ]  # fmt: skip
    assert late("devices regain", input_=words).code == 1


def test_who_lost_the_words_says_who_they_were(anna: Person, tmp_path: Path) -> None:
    line = ["init", "--name", "Anna", "--profile", str(tmp_path / "new"), "--json", "--formerly"]
    assert chatera(*line, "anna").code == 2
    assert chatera(*line, anna.id, "--recover").code == 2
    made = chatera(*line, anna.id).one
    assert made["id"] != anna.id


def test_a_killed_restore_and_a_killed_backup_leave_nothing_half(
    anna: Person, tmp_path: Path
) -> None:
    stick, new, growing = tmp_path / "stick", tmp_path / "new", tmp_path / ".new.restoring"
    words = " ".join(words_of(anna))
    lines = "\n".join(f"line {number}" for number in range(3_000))
    anna("send", "--to", "Anna", "-", "--local", input_=lines)
    with anna.running("backup create", str(stick)) as making:
        wait_until(lambda: list(stick.glob("*.part")))
        making.end(signal.SIGKILL)
    assert restore(stick, new, words).records[-1]["error"] == "not_possible"
    anna("backup create", str(stick))
    assert len(list(stick.iterdir())) == 2
    with Running("backup", "restore", stick, "--profile", new, "--json") as restoring:
        restoring.say(words)
        wait_until((growing / "store.db").exists)
        restoring.end(signal.SIGKILL)
    assert not new.exists()
    other = tmp_path / "other" / "profile"
    with Running("backup", "restore", stick, "--profile", other, "--json") as restoring:
        restoring.say(words)
        wait_until((other.parent / ".profile.restoring" / "store.db").exists)
        assert restoring.end(signal.SIGTERM) == 143
    assert list(other.parent.iterdir()) == []
    assert restore(stick, new, words).code == 0
    again = Person(new, anna.id)
    assert len(again("history", "--with", "Anna", "--limit", "0", "--local").records) == 3_000


@pytest.mark.skipif(os.name != "posix", reason="ulimit")
def test_a_full_disk(anna: Person, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    anna("send", "--to", "Anna", "-", "--local", input_="\n".join(["many words " * 200] * 200))
    line = [*PROGRAM, *anna.words("backup create", [str(stick)])]
    done = subprocess.run(
        ["sh", "-c", f"ulimit -f 64; exec {shlex.join(line)}"], capture_output=True,
        encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "not enough room" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(stick.iterdir()) == []


def test_another_process_owns_the_profile(alone: Person, tmp_path: Path) -> None:
    with alone.running("watch") as watching:
        watching.event("watching")
        made = subprocess.run(
            [*PROGRAM, *alone.words("backup create", ["here"])], cwd=tmp_path, capture_output=True,
            encoding="utf-8", check=True,
        )  # fmt: skip
        assert Done(0, made.stdout, "").records[-1]["path"].startswith(str(tmp_path / "here"))
        assert alone("backup check", str(tmp_path / "here")).records[-1]["newest"]
