"""A session of two people who have no mouse and see nothing but what a screen reader is given."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from screen.desktop import DesktopApp
from screen.session import Screen

from tests.helpers.cli import Running, chatera

STOPS = 30
"""So many presses of Tab lead once around a window."""


class Somebody:
    """A person at a desktop: keys go in, and names of the accessibility tree come out."""

    def __init__(self, name: str, desktop: DesktopApp) -> None:
        self.name = name
        self.desktop = desktop
        self._window = "ChatEra - "

    def presses(self, *keys: str) -> None:
        """Press keys in the window one is in."""
        self.desktop.screen.keys(*keys)

    def turns_to(self, window: str) -> None:
        """Go to one of one's own windows."""
        self.desktop.screen.window_of(window, self.desktop.process.pid)
        self.desktop.screen.bring_to_front(window, self.desktop.process.pid)
        self._window = window

    def goes_to(self, name: str) -> None:
        """Open a conversation by the quick switcher."""
        self._chooses("ctrl+k", name)
        self.turns_to(f"{name} - Conversation")

    def commands(self, words: str) -> None:
        """Do something by the command palette."""
        self._chooses("ctrl+shift+p", words)

    def _chooses(self, keys: str, words: str) -> None:
        before = len(self.desktop.heard())
        self.presses(keys)
        self.desktop.wait_for("Find somebody")
        self._types(words)
        self.desktop.wait_to_hear(words, after=before)
        self.presses("Return")

    def goes_to_the_history(self) -> None:
        """Leave the field for the messages above it."""
        for _ in range(STOPS):
            if self.desktop.has_focus("Messages"):
                return
            self.presses("shift+Tab")
        raise AssertionError("the Tab key does not lead to the messages")

    def writes(self, words: str) -> None:
        """Write a message."""
        self._types(words)
        self.presses("Return")

    def reads(self, words: str) -> str:
        """Find something in the window one is in."""
        return self.desktop.wait_for(words, window=self._window)

    def hears(self, words: str) -> str:
        """Be told something by the screen reader."""
        return self.desktop.wait_to_hear(words)

    def theme(self) -> str:
        """Say which theme one wears from now on."""
        options: dict[str, str] = tomllib.loads(
            (self.desktop.profile / "settings.toml").read_text()
        )
        return options["theme"]

    def _types(self, words: str) -> None:
        self.desktop.screen.text(words)


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as screen:
        yield screen


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[str]:
    with Running("node", "--hub", "--data", tmp_path / "hub", "--no-discovery") as node:
        yield node.event("listening")["url"]


@pytest.mark.timeout(300)
def test_a_day_without_a_mouse_and_without_eyes(screen: Screen, hub: str, tmp_path: Path) -> None:
    people = {}
    for name in ("Anna", "Boris"):
        profile = tmp_path / name
        assert chatera("init", "--profile", profile, "--name", name).code == 0
        assert chatera("connect", "--profile", profile, "--no-discovery", hub).code == 0

    def arrives(name: str) -> Somebody:
        desktop = DesktopApp(screen, tmp_path / name, tmp_path / f"{name}.log", ("--no-discovery",))
        somebody = people[name] = Somebody(name, desktop)
        somebody.turns_to(f"ChatEra - {name}")
        return somebody

    try:
        anna = arrives("Anna")
        anna.reads("Boris, offline")
        boris = arrives("Boris")
        anna.hears("Boris, has just signed in")
        boris.reads("Anna, available")

        boris.goes_to("Anna")
        boris.writes("did you see the lake")
        anna.hears("did you see the lake")
        anna.turns_to("ChatEra - Anna")
        anna.goes_to("Boris")
        anna.reads("Boris, did you see the lake")

        boris.turns_to("Anna - Conversation")
        boris.commands("Nudge")
        anna.hears("Boris has just sent you a nudge.")

        anna.turns_to("Boris - Conversation")
        anna.goes_to_the_history()
        anna.presses("Home", "r")
        anna.writes("yes it is frozen")
        boris.hears("Anna, yes it is frozen")
        boris.reads("yes it is frozen")

        boris.turns_to("Anna - Conversation")
        boris.presses("ctrl+f")
        boris.desktop.screen.text("frozen")
        boris.presses("Return")
        boris.reads("1 of 1")
        boris.presses("Escape")

        boris.commands("Themes")
        boris.turns_to("Themes")
        boris.presses("End")
        boris.reads("You now see")
        boris.reads("Undo")
        assert boris.theme() not in {"system", "aero"}
        boris.presses("Escape")
        boris.turns_to("Anna - Conversation")

        boris.commands("Appear offline")
        anna.hears("Boris is now: Offline")
        boris.commands("Available")
        anna.hears("Boris is now: Available")

        anna.turns_to("Boris - Conversation")
        anna.commands("Quit")
        anna.desktop.process.wait(15)
        boris.hears("Anna is now: Offline")
        boris.writes("see you tomorrow")
        boris.reads("see you tomorrow")
        anna = arrives("Anna")
        anna.reads("1 unread")
        anna.goes_to("Boris")
        anna.reads("Boris, see you tomorrow")
    finally:
        for somebody in people.values():
            somebody.desktop.close()
