"""What people see of encryption on a real screen: the lock, its explanation, the passphrase, the twelve words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from screen.desktop import DesktopApp
from screen.session import Screen

from chatera.store.profile import Profile
from tests.helpers.cli import Running, chatera

PASSPHRASE = "a lake and a guitar"


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as made:
        yield made


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[str]:
    with Running("node", "--hub", "--data", tmp_path / "hub", "--no-discovery") as node:
        yield node.event("listening")["url"]


def person(folder: Path, name: str, hub: str) -> Path:
    profile = folder / name
    assert chatera("init", "--profile", profile, "--name", name).code == 0
    joined = chatera("connect", "--profile", profile, "--no-discovery", hub)
    assert joined.code == 0, joined.err
    return profile


@pytest.mark.timeout(240)
def test_a_passphrase_is_asked_for_and_the_lock_explains_itself(
    screen: Screen, hub: str, tmp_path: Path
) -> None:
    profile = person(tmp_path, "Anna", hub)
    person(tmp_path, "Boris", hub)
    opened = Profile.open(profile)
    opened.set_passphrase(PASSPHRASE)
    opened.close()
    anna = DesktopApp(screen, profile, tmp_path / "anna.log", ("--no-discovery",))
    try:
        anna.type("a lake and a piano", "Passphrase", role="password text")
        anna.press("Unlock", role="push button")
        anna.wait_for("That is not the passphrase", window="Unlock ChatEra", seconds=20)
        anna.type(PASSPHRASE, "Passphrase", role="password text")
        anna.press("Unlock", role="push button")
        title = anna.open_conversation("Boris")
        anna.press("Encrypted: only you and", role="push button", window=title)
        anna.wait_for("Who can read this", window="Encrypted", seconds=20)
        anna.press("More details", window="Encrypted")
        anna.wait_for("X25519", window="Encrypted", seconds=20)
        anna.press("Close", role="push button", window="Encrypted")
        anna.write(title, "hello")
        anna.wait_for("Anna, hello", window=title)
    finally:
        anna.close()
