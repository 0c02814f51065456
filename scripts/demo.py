"""Plays a real conversation between real desktops on a screen of its own and photographs it.

Two desktops (and a third for the group) with profiles of their own start at the same moment, find
each other, open one hub, and are used through the accessibility bus and the keyboard.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from screen.desktop import DesktopApp
from screen.session import Screen, ScreenError

PEOPLE = ("Anna ✿", "Boris", "דנה לוי")
READING_S = 0.8  # a person looks before typing; the picker is a pop-up, which no bus announces
GROUP = "Friday at the lake ⛵"


class Play:
    """The people, their desktops and where pictures go."""

    def __init__(self, screen: Screen, folder: Path, shots: Path, theme: str) -> None:
        self.screen = screen
        self.shots = shots
        self._folder = folder
        self._theme = theme
        self.desktops: dict[str, DesktopApp] = {}

    def enter(self, name: str) -> DesktopApp:
        """Make a profile for ``name`` and start its desktop."""
        profile = self._folder / f"profile{len(self.desktops)}"
        subprocess.run(
            [sys.executable, "-m", "chatera_app", "init", "--profile", str(profile),
             "--name", name],
            check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        (profile / "settings.toml").write_text(f'theme = "{self._theme}"\nsounds = false\n')
        desktop = DesktopApp(self.screen, profile, self._folder / f"{profile.name}.log")
        self.desktops[name] = desktop
        return desktop

    def shot(self, name: str) -> None:
        """Photograph the whole screen."""
        file = self.shots / f"{name}.png"
        self.screen.photograph(file)
        say(f"picture: {file}")

    def close(self) -> None:
        """End every desktop."""
        for desktop in self.desktops.values():
            desktop.close()


def say(words: str) -> None:
    """Tell in one line what happened."""
    print(words, flush=True)


@contextmanager
def scene(words: str) -> Iterator[None]:
    """Tell what happened once it has, and how long it took."""
    begun = time.monotonic()
    yield
    say(f"✓ {words} ({time.monotonic() - begun:.1f} s)")


def open_conversation(desktop: DesktopApp, name: str) -> str:
    """Double-click a row of the contact list; return the conversation's title."""
    desktop.screen.bring_to_front("ChatEra - ", desktop.process.pid)
    desktop.click(name, times=2, window="ChatEra")
    title = f"{name} - Conversation"
    desktop.screen.window_of(name)
    return title


def write(desktop: DesktopApp, title: str, text: str, *, send: bool = True) -> None:
    """Write a message as a person: into the field, then Enter."""
    desktop.screen.bring_to_front(title, desktop.process.pid)
    desktop.type(text, "Message", window=title)
    if send:
        desktop.screen.keys("Return")


def play(stage: Play) -> None:  # noqa: PLR0915 - a story is told in one piece
    """The whole demonstration.

    Raises:
        ScreenError: something that should have appeared did not.
    """
    anna_name, boris_name, dana_name = PEOPLE
    with scene("two desktops started at the same moment and found each other"):
        anna, boris = stage.enter(anna_name), stage.enter(boris_name)
        stage.screen.place("ChatEra", 10, 30, 310, 620, anna.process.pid)
        stage.screen.place("ChatEra", 960, 30, 310, 620, boris.process.pid)
        anna.wait_for(boris_name, window="ChatEra", seconds=30)
        boris.wait_for(anna_name, window="ChatEra", seconds=30)
    stage.shot("1-contacts")
    with scene("Anna wrote to Boris, and Boris saw it"):
        to_boris = open_conversation(anna, boris_name)
        to_anna = open_conversation(boris, anna_name)
        stage.screen.place(to_boris, 330, 30, 610, 430, anna.process.pid)
        stage.screen.place(to_anna, 330, 480, 610, 410, boris.process.pid)
        write(
            anna,
            to_boris,
            "hiii 😀 did you see the photos from the lake?? https://example.org/lake",
        )
        boris.wait_for("photos from the lake", window=to_anna)
    with scene("Boris was writing, and Anna saw that he was"):
        write(boris, to_anna, "wow", send=False)
        stage.screen.keys("exclam")
        anna.wait_for("is writing", window=to_boris)
    stage.shot("2-writing")
    with scene("Boris answered; the answer was delivered and read"):
        write(boris, to_anna, "wow 😎 yes! we are all coming on friday, right?")
        anna.wait_for("coming on friday", window=to_boris)
        stage.screen.bring_to_front(to_boris, anna.process.pid)
        boris.wait_for("right?, ", window=to_anna)
        boris.wait_for(", read", window=to_anna, seconds=20)
    with scene("Anna reacted, and edited her message"):
        react(anna, to_boris, "coming on friday", "red heart")
        boris.wait_for("❤", window=to_anna)
        stage.screen.bring_to_front(to_boris, anna.process.pid)
        anna.click("Message", role="text", window=to_boris)
        stage.screen.keys("Up")
        anna.type("hiii 😀 did you see the pictures from the lake?? https://example.org/lake",
                  "Message", window=to_boris)  # fmt: skip
        stage.screen.keys("Return")
        boris.wait_for("the pictures from the lake", window=to_anna)
        boris.wait_for("edited", window=to_anna)
    stage.shot("3-one-to-one")
    with scene("Dana came, and the three made a group"):
        dana = stage.enter(dana_name)
        anna.wait_for(dana_name, window="ChatEra", seconds=30)
        subprocess.run(
            [sys.executable, "-m", "chatera_app", "group", "new", "--profile", str(anna.profile),
             "--json", GROUP, boris_name, dana_name],
            check=True, stdout=subprocess.DEVNULL, timeout=60,
        )  # fmt: skip
        for desktop in (anna, boris, dana):
            desktop.wait_for("Friday at the lake", window="ChatEra", seconds=20)
    with scene("everybody wrote in the group"):
        titles = {}
        for place, (name, desktop) in enumerate(stage.desktops.items()):
            titles[name] = open_conversation(desktop, GROUP)
            stage.screen.place(titles[name], 20 + 420 * place, 420, 405, 460, desktop.process.pid)
        write(anna, titles[anna_name], "friday at six, I bring the guitar ♪♫")
        write(boris, titles[boris_name], "我带茶来 🍵 and مرحبا بالجميع")
        write(dana, titles[dana_name], "אני מביאה עוגה 🎂")
        for name, desktop in stage.desktops.items():
            desktop.wait_for("guitar", window=titles[name])
            desktop.wait_for("我带茶来", window=titles[name])
            desktop.wait_for("עוגה", window=titles[name])
    stage.shot("4-group")


def react(desktop: DesktopApp, title: str, words: str, emoji: str) -> None:
    """Open a message's menu and choose a reaction by its name."""
    desktop.screen.bring_to_front(title, desktop.process.pid)
    desktop.click(words, window=title, role="list item", button=3)
    desktop.screen.keys("Down", "Down", "Return")
    time.sleep(READING_S)
    desktop.screen.keys(*(" ".join(emoji).replace("   ", " space ").split()), "Return")


def main() -> int:
    """Play it; 0 only when everything happened."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--screenshots", type=Path, default=Path("demo-screenshots"))
    parser.add_argument("--theme", choices=("aero", "classic", "night"), default="aero")
    given = parser.parse_args()
    given.screenshots.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="chatera-demo-")))
        screen = stack.enter_context(Screen())
        stage = Play(screen, folder, given.screenshots.resolve(), given.theme)
        stack.callback(stage.close)
        try:
            play(stage)
        except ScreenError as error:
            stage.shot("what-went-wrong")
            say(f"✗ {error}")
            for log in sorted(folder.glob("*.log")):
                say(f"{log.name}: {log.read_text(errors='replace')[-1500:]}")
            return 1
    say(f"All of it happened. The pictures are in {given.screenshots.resolve()}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
