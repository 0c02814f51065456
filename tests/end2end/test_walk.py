"""What `scripts/walk.py` plays at length, in short: a computer is lost, and so are the words, in real windows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import walk as walking
from screen.desktop import DesktopApp
from screen.session import Screen
from walk import Look, Walk

from tests.helpers.cli import Running, chatera


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[str]:
    with Running("node", "--hub", "--data", tmp_path / "hub", "--no-discovery") as node:
        yield node.event("listening")["url"]


@pytest.fixture
def walk(tmp_path: Path, hub: str) -> Iterator[Walk]:
    with Screen() as screen:
        made = Walk(screen, tmp_path, None, Look(), hub)
        try:
            yield made
        finally:
            made.close()


def person(walk: Walk, computer: str, name: str) -> DesktopApp:
    profile = walk.folder / computer
    assert chatera("init", "--profile", profile, "--name", name).code == 0
    desktop = walk.start(computer)
    walk.meet(desktop)
    return desktop


@pytest.mark.timeout(240)
def test_a_lost_computer_comes_back_by_the_words_and_a_backup(walk: Walk) -> None:
    anna, boris = person(walk, "annas-desk", "Anna"), person(walk, "boris-desk", "Boris")
    to_boris, to_anna = walking.talk(anna, boris)
    words = walking.write_words_down(walk, anna)
    anna.command("verify", "Boris", "--mark")
    anna.wait_for("you made sure that it is really", window=to_boris)
    before = walking.unread(anna)
    walking.back_up(walk, anna, walk.folder / "disk")
    anna.close()

    anna = walking.come_back(walk, "annas-new-desk", words, walk.folder / "disk")

    walking.see_everything_again(walk, anna, boris, to_anna, before)


@pytest.mark.timeout(240)
def test_who_lost_the_words_begins_anew_and_friends_are_warned(walk: Walk) -> None:
    anna, boris = person(walk, "annas-desk", "Anna"), person(walk, "boris-desk", "Boris")
    walking.talk(anna, boris)
    anna.command("verify", "Boris", "--mark")
    walk.screen.bring_to_front("Boris - Conversation", anna.process.pid)
    walk.screen.keys("ctrl+w")
    boris.close()

    boris = walking.begin_anew(walk, "boris-new-desk", "Boris")

    walking.be_warned(walk, anna, boris)
