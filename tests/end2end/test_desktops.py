"""Real desktops on a real screen, used with clicks and keys, and read back as a screen reader would."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from screen.desktop import DesktopApp
from screen.session import Screen

from tests.helpers.cli import Running, chatera


class Desktops:
    """The desktops of one test."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self.screen = screen
        self.folder = folder
        self._open: list[DesktopApp] = []

    def open(self, profile: Path) -> DesktopApp:
        log = self.folder / f"{profile.name}.log"
        desktop = DesktopApp(self.screen, profile, log, ("--no-discovery",))
        self._open.append(desktop)
        return desktop

    def close(self) -> None:
        for desktop in self._open:
            desktop.close()


@pytest.fixture
def desktops(tmp_path: Path) -> Iterator[Desktops]:
    with Screen() as screen:
        opened = Desktops(screen, tmp_path)
        try:
            yield opened
        finally:
            opened.close()


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
def test_two_people_talk_from_key_press_to_the_other_screen(
    desktops: Desktops, hub: str, tmp_path: Path
) -> None:
    anna = desktops.open(person(tmp_path, "Anna", hub))
    boris = desktops.open(person(tmp_path, "Boris", hub))
    to_boris, to_anna = anna.open_conversation("Boris"), boris.open_conversation("Anna")

    anna.write(to_boris, "did you see שלום 😀?")

    boris.wait_for("Anna, did you see שלום 😀?", window=to_anna)
    boris.write(to_anna, "yes, I did")
    anna.wait_for("Boris, yes, I did", window=to_boris)
    anna.screen.bring_to_front(to_boris, anna.process.pid)
    boris.wait_for(", read", window=to_anna, seconds=20)


@pytest.mark.timeout(240)
def test_the_first_run_asks_for_a_name_and_begins(desktops: Desktops, tmp_path: Path) -> None:
    desktop = desktops.open(tmp_path / "new")

    desktop.type("Zoë", "Your name")
    desktop.press("Start chatting")

    desktop.wait_for("Find a contact", window="ChatEra - Zoë")
    desktop.close()
    people = chatera("status", "--profile", tmp_path / "new", "--json", "--local")
    assert people.one["name"] == "Zoë"


@pytest.mark.timeout(240)
def test_a_new_computer_becomes_another_of_somebodys(
    desktops: Desktops, hub: str, tmp_path: Path
) -> None:
    profile = person(tmp_path, "Anna", hub)
    person(tmp_path, "Boris", hub)
    sent = chatera("send", "--profile", profile, "--no-discovery", "--to", "Boris", "from the desk")
    assert sent.code == 0, sent.err
    listed = ("link", "--profile", profile, "--json", "--no-discovery", "--bind", "127.0.0.1")
    with Running(*listed, "--yes") as open_:
        link = open_.event("waiting")["link"]
        desktop = desktops.open(tmp_path / "new")
        desktop.press("I use ChatEra on another computer")
        desktop.type("Laptop", "Name of this computer")
        desktop.type(link, "Link or address of the other computer")
        desktop.press("Connect")
        assert open_.event("linked")["name"] == "Laptop"
    title = desktop.open_conversation("Boris")
    desktop.wait_for("from the desk", window=title)
    desktop.write(title, "from the laptop")
    desktop.wait_for("from the laptop", window=title)


@pytest.mark.timeout(240)
def test_a_draft_and_what_was_said_are_there_after_a_restart(
    desktops: Desktops, hub: str, tmp_path: Path
) -> None:
    profile = person(tmp_path, "Anna", hub)
    person(tmp_path, "Boris", hub)
    anna = desktops.open(profile)
    title = anna.open_conversation("Boris")
    anna.write(title, "first words")
    anna.wait_for("first words", window=title)
    anna.type("not finished", "Message", window=title)
    anna.wait_for("Draft: not finished", window="ChatEra")

    anna.close()
    anna = desktops.open(profile)
    title = anna.open_conversation("Boris")

    anna.wait_for("first words", window=title)
    assert anna.find("Message", role="text", window=title)["text"] == "not finished"
