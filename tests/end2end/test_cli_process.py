"""How the program behaves as a process: what it loads, signals, pipes, and who owns the profile."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from chatera.commands.owner import owner_of
from tests.helpers.cli import PROGRAM, Person, Running, RunningNode, chatera
from tests.helpers.waiting import wait_until


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


def loaded(*words: str | Path) -> set[str]:
    """Run a command; return the packages and modules it loaded."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *PROGRAM[1:], *words],
        capture_output=True, encoding="utf-8", timeout=90, check=True,
    )  # fmt: skip
    rows = [line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if "|" in line]
    assert "chatera_app.cli.dispatch" in rows
    return {*rows, *(row.partition(".")[0] for row in rows)}


@pytest.mark.parametrize("words", [["--help"], ["send", "--help"], ["--version"]])
def test_help_loads_nothing_it_does_without(words: list[str]) -> None:
    heavy = {"asyncio", "ssl", "msgspec", "nacl", "sqlcipher3", "sqlite3", "chatera.client"}
    assert not heavy & loaded(*words)


@pytest.mark.parametrize("command", ["conversations", "people"])
def test_what_is_here_is_read_without_a_network(command: str, tmp_path: Path) -> None:
    anna = Person.make(tmp_path / "anna", "Anna")
    heavy = {"aiohttp", "zeroconf", "av", "sqlalchemy", "PySide6", "chatera_server", "PIL"}
    assert not heavy & loaded(*anna.words(command, ["--local"]))


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["people", "--profile", "nowhere", "--json"], 1),
        (["nonsense", "--json"], 2),
        (["send", "--json"], 2),
        (["init", "--json"], 2),
        (["node", "--data", "x"], 2),
        (["--nonsense"], 2),
        (["help"], 0),
        (["help", "send"], 0),
        (["--version"], 0),
    ],
)
def test_exit_codes(words: list[str], code: int, tmp_path: Path) -> None:
    done = chatera(*[str(tmp_path / word) if word == "nowhere" else word for word in words])
    assert done.code == code
    if code:
        assert done.err.startswith("chatera: ")
        if "--json" in words:
            assert done.records[-1].keys() >= {"error", "message"}


def test_a_profile_is_made_once(tmp_path: Path) -> None:
    Person.make(tmp_path / "Zoë 🌸", "Zoë")
    again = chatera("init", "--profile", tmp_path / "Zoë 🌸", "--name", "Zoë", "--json")
    assert (again.code, again.records[0]["error"]) == (1, "not_possible")
    assert chatera("init", "--profile", tmp_path / "x", "--name", " ").code == 1


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_watching_well(how: int, anna: Person) -> None:
    with anna.running("watch") as watching:
        watching.event("watching")
        assert watching.end(how) == 0
    assert watching.errors == []
    assert owner_of(anna.profile) is None


@pytest.mark.parametrize(("how", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_signal_ends_sending(how: int, code: int, anna: Person) -> None:
    with anna.running("send", "--to", "Anna", "-") as sending:
        sending.say("one")
        sending.told(1)
        assert sending.end(how) == code
    assert sending.errors == []
    assert [one["text"] for one in anna("history", "--with", "Anna").records] == ["one"]


def test_nobody_reads_the_rest(anna: Person) -> None:
    anna("send", "--to", "Anna", "-", input_="\n".join(["many words " * 20] * 2_000))
    line = [*PROGRAM, *anna.words("history", ["--with", "Anna", "--limit", "0", "--local"])]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as reading:
        assert reading.stdout is not None
        assert reading.stderr is not None
        reading.stdout.readline()
        reading.stdout.close()
        assert reading.stderr.read() == b""
    assert reading.returncode == 141


def test_watch_serves_the_other_commands(anna: Person, bob: Person) -> None:
    with anna.running("watch") as watching:
        watching.event("watching")
        pid = watching.process.pid
        assert "Bob" in [one["name"] for one in anna("people").records]
        sent = anna("send", "--to", "Bob", "-", "--wait", "stored", input_="one\ntwo\n")
        assert [(one["text"], one["state"]) for one in sent.records] == [
            ("one", "stored"), ("two", "stored"),
        ]  # fmt: skip
        unknown = anna("send", "--to", "Nobody", "x")
        assert (unknown.code, unknown.records[0]["error"]) == (1, "unknown")
        late = anna("send", "--to", "Bob", "x", "--wait", "read", "--timeout", "0.5")
        assert late.code == 3
        with anna.running("watch") as second:
            second.event("watching")
            bob("send", "--to", "Anna", "both hear it", "--wait", "stored")
            second.event("message", text="both hear it")
            watching.event("message", text="both hear it")
            watching.end()  # the second one has to take the profile over
            bob("send", "--to", "Anna", "still", "--wait", "delivered")
            second.event("message", text="still")
            heard = [one["text"] for one in second.records if one["event"] == "message"]
            assert heard == ["both hear it", "still"]
    assert not Path(f"/proc/{pid}").exists()


def test_a_desktop_takes_over(anna: Person, bob: Person) -> None:
    anna("people")
    with (
        anna.running("watch") as watching,
        anna.running(
            "send", "--to", "Bob", "-", "--wait", "delivered", "--timeout", "60"
        ) as sending,
    ):
        watching.event("watching")
        sending.say(*(f"before {number}" for number in range(5)))
        wait_until(lambda: len(texts(anna, "Bob")) == 5)
        with desktop(anna) as window:
            wait_until(lambda: _kind(anna) == "desktop", seconds=40)
            sending.say("after")
            bob("send", "--to", "Anna", "hello desktop", "--wait", "stored")
            watching.event("message", text="hello desktop")
            wait_until(lambda: "after" in texts(bob, "Anna"))
            assert sending.finish() == 0
            assert "after" in texts(anna, "Bob")
            assert window.process.poll() is None
        wait_until(lambda: _kind(anna) == "command", seconds=40)
        bob("send", "--to", "Anna", "hello again", "--wait", "stored")
        watching.event("message", text="hello again")
    expected = [f"before {number}" for number in range(5)] + ["after"]
    assert [(one["text"], one["state"]) for one in sending.records] == [
        (text, "delivered") for text in expected
    ]


def texts(person: Person, other: str) -> list[str]:
    return [one["text"] for one in person("history", "--with", other).records]


def desktop(person: Person) -> Running:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return Running("--profile", person.profile, "--no-discovery")


def _kind(person: Person) -> str:
    owner = owner_of(person.profile)
    return owner.kind if owner is not None else ""


@pytest.mark.timeout(300)
def test_ten_thousand_messages(anna: Person, bob: Person) -> None:
    anna("people")
    lines = [f"{number} שלום 🌸" for number in range(10_000)]
    text = "\n".join(lines) + "\n"
    sent = anna("send", "--to", "Bob", "-", "--wait", "stored", "--timeout", "120",
                input_=text, seconds=200)  # fmt: skip
    assert sent.code == 0
    assert [one["text"] for one in sent.records] == lines
    assert len({one["id"] for one in sent.records}) == len(lines)
    told = bob("history", "--with", "Anna", "--limit", "0", seconds=120)
    assert [one["text"] for one in told.records] == lines
    assert anna("outbox").records == []


def test_without_qt_it_says_how_to_get_it(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6/__init__.py").write_text(
        "raise ModuleNotFoundError(\"No module named 'PySide6'\", name='PySide6')"
    )
    done = subprocess.run(
        [*PROGRAM, "--profile", str(tmp_path / "anna")], capture_output=True, encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(tmp_path)}, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "pip install 'chatera[desktop]'" in done.stderr
    assert "Traceback" not in done.stderr
