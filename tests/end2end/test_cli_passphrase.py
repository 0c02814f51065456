"""A profile that a passphrase or a keychain protects, as a person and a script use it."""

import os
import pty
import subprocess
from pathlib import Path

import pytest

from chatera.commands.owner import owner_of
from chatera.store.profile import Profile
from chatera.testing.keychain import WHERE, FileKeyring
from tests.helpers.cli import PROGRAM, Running, chatera
from tests.helpers.waiting import wait_until

VARIABLE = "CHATERA_PASSPHRASE"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    made = chatera("init", "--profile", tmp_path / "p", "--name", "Anna")
    assert made.code == 0
    assert "chatera passphrase set" in made.err
    return tmp_path / "p"


class Terminal:
    """A command in a terminal of its own."""

    def __init__(self, *words: str | Path) -> None:
        self._end, inner = pty.openpty()
        self._process = subprocess.Popen(
            [*PROGRAM, *(str(word) for word in words)],
            stdin=inner, stdout=inner, stderr=inner, start_new_session=True,
        )  # fmt: skip
        os.close(inner)
        self.shown = ""

    def type(self, prompt: str, words: str) -> None:
        """Wait for a question, and answer it."""
        wait_until(lambda: self._reads(prompt))
        self.shown = ""
        os.write(self._end, words.encode() + b"\n")

    def end(self) -> int:
        """Wait for the end; returns the exit code."""
        while self._reads(None):
            pass
        os.close(self._end)
        return self._process.wait()

    def _reads(self, prompt: str | None) -> bool:
        try:
            self.shown += os.read(self._end, 4096).decode()
        except OSError:  # the other end is closed
            return False
        return prompt is None or prompt in self.shown


def test_a_script_sets_uses_and_removes_a_passphrase(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("--profile", profile, "--json")
    done = chatera("passphrase", "set", *words, input_="open sesame\n")
    assert done.one == {"kept": "passphrase"}
    done = chatera("status", "--local", *words)
    assert (done.code, done.records[-1]["error"]) == (1, "not_possible")
    assert VARIABLE in done.err
    monkeypatch.setenv(VARIABLE, "open barley")
    done = chatera("status", "--local", *words)
    assert (done.code, done.records[-1]["error"]) == (1, "not_possible")
    assert "is not the one" in done.err
    monkeypatch.setenv(VARIABLE, "open sesame")
    assert chatera("status", "--local", *words).one["name"] == "Anna"
    rebuilt = chatera("init", "--rebuild", "--name", "Anna", *words)
    assert rebuilt.code == 0
    assert chatera("passphrase", "remove", *words).one == {"kept": "file"}
    monkeypatch.delenv(VARIABLE)
    assert chatera("status", "--local", *words).one["name"] == "Anna"


def test_a_person_types_it_unseen(profile: Path) -> None:
    words = ("--profile", profile)
    terminal = Terminal("passphrase", "set", *words)
    terminal.type("New passphrase", "sesame")
    terminal.type("same again", "barley")
    assert terminal.end() == 1
    assert "two different" in terminal.shown
    terminal = Terminal("passphrase", "set", *words)
    terminal.type("New passphrase", "sesame")
    terminal.type("same again", "sesame")
    assert terminal.end() == 0
    assert "Nobody can open it for you" in terminal.shown
    terminal = Terminal("status", "--local", *words)
    terminal.type("Passphrase of", "barley")
    terminal.type("Passphrase of", "sesame")
    assert terminal.end() == 0
    assert "Anna" in terminal.shown
    assert "sesame" not in terminal.shown
    terminal = Terminal("status", "--local", *words)
    for _ in range(3):
        terminal.type("Passphrase of", "barley")
    assert terminal.end() == 1
    assert "not the passphrase" in terminal.shown


def test_an_owner_that_is_asked_needs_no_passphrase_again(profile: Path) -> None:
    with Running("watch", "--profile", profile, "--no-discovery", "--no-hub", "--json") as watching:
        watching.event("watching")
        done = chatera("passphrase", "set", "--profile", profile, "--json", input_="sesame\n")
        assert done.one == {"kept": "passphrase"}
        assert chatera("status", "--profile", profile, "--local", "--json").code == 0
    assert chatera("status", "--profile", profile, "--local", "--json").code == 1


def test_the_keychain_of_the_system_opens_a_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "chatera.testing.keychain.FileKeyring")
    monkeypatch.setenv(WHERE, str(tmp_path / "keychain.json"))
    words = ("--profile", tmp_path / "p")
    made = chatera("init", *words, "--name", "Anna")
    assert (made.code, made.err) == (0, "")
    assert Profile.asks_keychain(tmp_path / "p")
    assert chatera("status", "--local", "--json", *words).one["name"] == "Anna"
    keyring = FileKeyring()
    keyring.locked = True
    done = chatera("status", "--local", "--json", *words)
    assert (done.code, done.records[-1]["error"]) == (1, "storage")
    assert "unlock the keychain" in done.err
    keyring.locked = False
    assert chatera("status", "--local", "--json", *words).one["name"] == "Anna"
    # A desktop asks the keychain after its window is there.
    with Running(*words, "--no-discovery") as desktop:
        wait_until(lambda: (owner := owner_of(tmp_path / "p")) and owner.kind == "desktop")
        assert chatera("status", "--local", "--json", *words).one["name"] == "Anna"
        assert desktop.end() == 0
