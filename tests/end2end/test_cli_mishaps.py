"""What goes wrong around the command line: streams, disks, profiles and words; never a traceback, always what to do."""

import errno
import json
import os
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.helpers.cli import PROGRAM, Done, Person, Running, RunningNode, chatera
from tests.helpers.old_store import opened_store
from tests.helpers.waiting import wait_until

FAMILY = "👩‍👩‍👧‍👦 Böb"
DASH = "-x"


@pytest.fixture
def node(tmp_path: Path) -> Iterator[RunningNode]:
    node = RunningNode(tmp_path / "node")
    yield node
    node.stop()


@pytest.fixture
def anna(tmp_path: Path, node: RunningNode) -> Person:
    return Person.make(tmp_path / "anna", "Anna", node)


def shell(line: str, **variables: str) -> Done:
    """Run a line in a shell; ``chatera`` in it is the program."""
    line = line.replace("chatera ", f"{shlex.join(PROGRAM)} ", 1)
    done = subprocess.run(
        ["sh", "-c", line], capture_output=True, encoding="utf-8", errors="surrogateescape",
        timeout=60, check=False, env={**os.environ, **variables},
    )  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    assert "Exception ignored" not in done.stderr, done.stderr
    return Done(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def alone(tmp_path: Path) -> str:
    """The options of a profile without a network."""
    chatera("init", "--profile", tmp_path / "alone", "--name", "Alone")
    return f"--profile {shlex.quote(str(tmp_path / 'alone'))} --local"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("chatera people {alone} >&-", 0),
        ("chatera people {alone} <&- >&- 2>&-", 0),
        ("chatera outbox {alone} --json > /dev/full", 0),
        ("chatera status {alone} --json > /dev/full", 1),
        ("chatera people --profile nowhere --json > /dev/full", 1),
        ("chatera --help > /dev/full", 1),
        ("chatera send --help > /dev/full", 1),
        ("chatera --version > /dev/full", 1),
        ("chatera node --hub --data {hub} --bind 127.0.0.1 --no-discovery > /dev/full", 1),
        ("chatera people {alone} | true", 0),
    ],
)
def test_streams_that_are_closed_or_full(line: str, code: int, alone: str, tmp_path: Path) -> None:
    done = shell(line.format(alone=alone, hub=shlex.quote(str(tmp_path / "hub"))))
    assert done.code == code
    if code and "nowhere" not in line:
        words = [one for one in done.err.splitlines() if not one.startswith("{")]  # a node's log
        assert words == [f"chatera: The output can't be written: {os.strerror(errno.ENOSPC)}."]


def test_a_node_that_cannot_start_says_so_as_every_command_does(
    node: RunningNode, tmp_path: Path
) -> None:
    line = ["node", "--hub", "--data", str(tmp_path / "other"), "--bind", "127.0.0.1"]
    done = chatera(*line, "--no-discovery", "--port", node.url.rpartition(":")[2])
    assert done.code == 1
    assert done.err.splitlines()[-1].startswith("chatera: the node can't listen on 127.0.0.1 port")
    assert json.loads(done.out)["message"] in done.err


def test_a_hub_is_found_again_where_it_was(tmp_path: Path) -> None:
    line = ["node", "--hub", "--bind", "127.0.0.1", "--no-discovery", "--data"]
    with Running(*line, tmp_path / "hub") as first:
        url = first.event("listening")["url"]
    with Running(*line, tmp_path / "hub") as again:
        assert again.event("listening")["url"] == url
        shutil.copy(tmp_path / "hub" / "port", tmp_path)
    (tmp_path / "other").mkdir()
    shutil.copy(tmp_path / "port", tmp_path / "other")
    with Running(*line, tmp_path / "hub") as hub:
        assert hub.event("listening")["url"] == url
        with Running(*line, tmp_path / "other") as other:
            taken = other.event("listening")["url"]
            assert taken != url
        with Running(*line, tmp_path / "other") as other:
            assert other.event("listening")["url"] == taken


def test_a_profile_where_none_can_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a directory")
    for place in ("file", "file/in it"):
        made = chatera("init", "--profile", tmp_path / place, "--name", "X", "--json")
        assert (made.code, made.records[-1]["error"]) == (1, "storage")
        read = chatera("people", "--profile", tmp_path / place, "--json")
        assert (read.code, read.records[-1]["error"]) == (1, "not_possible")
        assert "chatera init" in read.err
    (tmp_path / "p").mkdir()
    chatera("init", "--profile", tmp_path / "p", "--name", "X")
    (tmp_path / "p/lock").unlink()
    (tmp_path / "p/lock").mkdir()
    read = chatera("people", "--profile", tmp_path / "p", "--json")
    assert (read.code, read.records[-1]["error"]) == (1, "storage")
    read = chatera("people", "--profile", "~nobody-has-this-name/p", "--json")
    assert (read.code, read.records[-1]["error"]) == (2, "usage")


def test_a_profile_that_is_newer_than_the_program(tmp_path: Path) -> None:
    chatera("init", "--profile", tmp_path / "p", "--name", "X")
    with closing(opened_store(tmp_path / "p/store.db")) as store:
        store.execute("PRAGMA user_version = 999")
    done = chatera("people", "--profile", tmp_path / "p", "--local", "--json")
    assert (done.code, done.records[-1]["error"]) == (1, "storage")
    assert "Install the newer ChatEra" in done.err


def test_a_damaged_store_is_made_anew(anna: Person, tmp_path: Path, node: RunningNode) -> None:
    bob = Person.make(tmp_path / "bob", "Bob", node)
    anna("people")
    anna("send", "--to", "Bob", "kept elsewhere", "--wait", "stored")
    (anna.profile / "store.db").write_bytes(b"damaged" * 2_000)
    done = anna("history", "--with", "Bob")
    assert done.code == 1
    assert "chatera init --rebuild" in done.err
    made = chatera("init", "--rebuild", "--profile", anna.profile, "--name", "Anna", "--json").one
    assert made["id"] == anna.id
    anna("connect", node.url)
    said = anna("history", "--with", "Bob").one
    assert (said["kind"], said["state"], said["text"]) == ("locked", "waiting", "")
    assert [one["text"] for one in bob("history", "--with", "Anna").records] == ["kept elsewhere"]

    # What this machine wrote and forgot is asked for, and Bob has it; both look in now and then.
    def readable() -> bool:
        bob("people")
        return bool(anna("history", "--with", "Bob").one["text"] == "kept elsewhere")

    wait_until(readable, seconds=60)


def test_half_a_profile_is_not_in_the_way(tmp_path: Path) -> None:
    profile = tmp_path / "p"
    line = f"ulimit -f 8; chatera init --profile {shlex.quote(str(profile))} --name X"
    assert shell(f"trap '' XFSZ; {line}").code == 1
    assert chatera("init", "--profile", profile, "--name", "X").code == 0


def test_names_that_look_like_options(anna: Person, tmp_path: Path, node: RunningNode) -> None:
    dash = Person.make(tmp_path / "dash", DASH, node)
    family = Person.make(tmp_path / "family", FAMILY, node)
    assert anna("send", "--to", DASH, "--wait", "stored", "--", "-5 °C").one["text"] == "-5 °C"
    assert [one["text"] for one in dash("history", "--with", "Anna").records] == ["-5 °C"]
    group = anna("group new", "--local-team", "--", DASH, FAMILY)
    assert group.code == 2
    assert "stand behind --" in group.err
    group = anna("group new", "--", "--team", DASH, FAMILY)
    assert {one["id"] for one in group.one["members"]} == {anna.id, dash.id, family.id}


def test_words_that_are_no_text(anna: Person) -> None:
    anna("people")
    options = shlex.join(anna.words("send", ["--to", "Anna"])[1:])
    done = shell(rf"printf 'bad \377\n\ngood\n' | {shlex.join(PROGRAM)} send {options} -")
    assert [(one["id"] is None, one["state"]) for one in done.records] == [
        (True, "failed"), (True, "failed"), (False, "waiting"),
    ]  # fmt: skip
    assert done.code == 1
    done = shell(rf'chatera send {options} "$(printf "bad \377")"')
    assert (done.code, done.records[-1]["error"]) == (1, "not_possible")
    with anna.running("watch") as watching:
        watching.event("watching")
        done = shell(rf"printf 'bad \377\ngood\n' | {shlex.join(PROGRAM)} send {options} -")
        assert [one["state"] for one in done.records] == ["failed", "waiting"]
        long = "x" * 5_000_000
        done = anna("send", "--to", "Anna", "-", input_=f"{long}\nafter it\n")
        assert [one["state"] for one in done.records] == ["failed", "waiting"]
    assert anna("status", "--name", "two\nlines").code == 1
    assert anna("group new", "two\nlines").code == 1
    assert anna("send", "--to", "Anna", "x", "--timeout", "nan").code == 1


def test_one_object_is_one_line_for_everybody(anna: Person) -> None:
    anna("people")
    text = "a\u2028b\u2029c\x85d\x1b[2Je"
    done = anna("send", "--to", "Anna", text)
    assert len(done.out.splitlines()) == 1
    assert done.one["text"] == text
    shown = chatera("history", "--profile", anna.profile, "--with", "Anna", "--local").out
    assert "\x1b" not in shown


def test_a_message_is_named_by_the_beginning_of_its_id(anna: Person) -> None:
    anna("people")
    sent = anna("send", "--to", "Anna", "first").one
    shown = chatera("history", "--profile", anna.profile, "--with", "Anna", "--local").out
    short = shown.split()[0]
    assert sent["id"].startswith(short)
    assert anna("edit", short, "second").one == {"id": sent["id"], "text": "second", "edited": True}
    assert anna("edit", "e_", "x").code == 1
    assert anna("edit", "e_notthere", "x").records[-1]["error"] == "unknown"
    assert anna("edit", "e_!!!!!!!!", "x").records[-1]["error"] == "unknown"
    assert anna("edit", sent["id"] + "aa", "x").records[-1]["error"] == "unknown"


def test_an_address_where_nobody_or_somebody_else_answers(anna: Person, node: RunningNode) -> None:
    nobody = anna("connect", "127.0.0.1:1")
    assert nobody.records[-1] == {
        "error": "unreachable",
        "message": "Nobody answers at wss://127.0.0.1:1 (Connection refused).",
    }
    other = anna("connect", node.url, "--fingerprint", "n_" + "a" * 52)
    assert other.records[-1]["error"] == "unreachable"
    assert node.fingerprint in other.records[-1]["message"]


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        (["peoples"], 2, "Did you mean “people”?"),
        (["group"], 2, "chatera group new"),
        (["group", "--help"], 0, "chatera group new"),
        (["group", "neww"], 2, "Did you mean “group new”?"),
        (["node", "--hub", "--data", "x", "--port", "65536"], 2, "A port is a number"),
    ],
)
def test_help_is_given_where_it_is_needed(line: list[str], code: int, words: str) -> None:
    done = chatera(*line)
    assert done.code == code
    assert words in (done.err if code else done.out)


def test_nothing_to_show_is_said_to_people_only(anna: Person) -> None:
    for name in ("outbox", "conversations"):
        silent = anna(name)
        assert (silent.code, silent.out, silent.err) == (0, "", "")
        told = chatera(name, "--profile", anna.profile, "--local")
        assert (told.code, told.out) == (0, "")
        assert told.err


def test_twenty_at_once(anna: Person) -> None:
    anna("people")
    line = [*PROGRAM, *anna.words("send", ["--to", "Anna"])]
    running = [
        subprocess.Popen([*line, str(number)], stdout=subprocess.PIPE, encoding="utf-8")
        for number in range(20)
    ]
    said = []
    for one in running:
        out, _ = one.communicate(timeout=60)
        assert one.returncode == 0
        said.append(json.loads(out)["text"])
    assert said == [str(number) for number in range(20)]
    kept = anna("history", "--with", "Anna", "--limit", "0", "--local").records
    assert sorted(one["text"] for one in kept) == sorted(said)


def test_paging_through_everything_meets_each_message_once(anna: Person) -> None:
    anna("people")
    count = 2_000
    anna("send", "--to", "Anna", "-", "--local", input_="\n".join(str(n) for n in range(count)))
    seen: list[str] = []
    page = anna("history", "--with", "Anna", "--limit", "300", "--local").records
    while page:
        seen = [one["text"] for one in page] + seen
        options = ["--limit", "300", "--before", page[0]["id"], "--local"]
        page = anna("history", "--with", "Anna", *options).records
    assert seen == [str(number) for number in range(count)]


def test_a_node_that_dies_in_the_middle_of_a_send(anna: Person, node: RunningNode) -> None:
    anna("people")
    with anna.running("send", "--to", "Anna", "-", "--wait", "stored", "--timeout", "3") as sending:
        sending.say("before")
        sending.told(1)
        node.kill()
        sending.say("after")
        assert sending.finish() == 3
    assert [one["state"] for one in sending.records] == ["stored", "waiting"]
    assert [one["text"] for one in anna("outbox", "--local").records] == ["after"]
    node.start()
    anna("people")
    wait_until(lambda: not anna("outbox").records)


def test_an_ascii_locale_and_no_home(anna: Person) -> None:
    anna("people")
    anna("send", "--to", "Anna", "שלום 🌸")
    line = f"env -u HOME chatera history --profile {shlex.quote(str(anna.profile))} --with Anna --local"
    done = shell(line, LC_ALL="C")
    assert done.code == 0
    assert "שלום 🌸" in done.out
    assert shell("env -u HOME chatera people --local", LC_ALL="C").code in (0, 1)
