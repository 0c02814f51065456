"""Plays a real conversation between real desktops on a screen of its own and photographs it.

Two desktops (and a third for the group) with profiles of their own start at the same moment, find
each other, open one hub, and are used through the accessibility bus and the keyboard. Where the
system allows it they are on a network of their own, so that nobody else sees them come and go.
"""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from screen.desktop import DesktopApp
from screen.session import Screen, ScreenError
from screen.show import THEMES, parser, perform, run, say, scene

GROUP = "Friday at the lake ⛵"
LINK = "https://example.org/lake"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the story.

    Attributes:
        words: the personal message.
        picture: the name of a drawn picture.
        notified: whether notices pop up; all three share one corner of one screen.
    """

    name: str
    words: str
    picture: str
    status: str = "online"
    notified: bool = False


ANNA = Person("Anna ✿", "♪ counting days till friday ♪", "Flower", notified=True)
BORIS = Person("Boris", "brb, coffee ☕", "Sailing boat")
DANA = Person("דנה לוי", "אופה עוגה 🎂", "Balloon", status="away")


class Play:
    """The people, their desktops and where pictures go.

    Args:
        screen: shows all of them.
        folder: holds profiles and what the desktops print.
        shots: receives the pictures; None for none.
        theme: of the windows.
        before: returns what starts somebody's desktop, for example on another host.
    """

    def __init__(
        self, screen: Screen, folder: Path, shots: Path | None, theme: str,
        before: Callable[[Person], tuple[str, ...]] = lambda _: (),
    ) -> None:  # fmt: skip
        self.screen = screen
        self.shots = shots
        self._folder = folder
        self._theme = theme
        self._before = before
        self._pictures = 0
        self.desktops: dict[str, DesktopApp] = {}

    def enter(self, person: Person) -> DesktopApp:
        """Make a profile for somebody and start the desktop."""
        profile = self._profile(person, self._theme)
        command("init", profile, "--name", person.name)
        return self._start(person, profile)

    def arrive(self, person: Person) -> DesktopApp:
        """Start the desktop of somebody who is asked for a name and a picture first."""
        return self._start(person, self._profile(person, self._theme))

    def come_back(self, person: Person) -> DesktopApp:
        """Start the desktop of somebody again who was here before."""
        return self._start(person, self._profile(person, self._theme))

    def dress(self, person: Person, theme: str) -> DesktopApp:
        """Start somebody's desktop again in another theme."""
        self.desktops[person.name].close()
        return self._start(person, self._profile(person, theme))

    def _profile(self, person: Person, theme: str) -> Path:
        known = self.desktops.get(person.name)
        profile = known.profile if known else self._folder / f"profile{len(self.desktops)}"
        profile.mkdir(exist_ok=True)
        notified = str(person.notified).lower()
        (profile / "settings.toml").write_text(
            f'theme = "{theme}"\nsounds = false\nnotifications = {notified}\n'
        )
        return profile

    def _start(self, person: Person, profile: Path) -> DesktopApp:
        desktop = DesktopApp(
            self.screen, profile, self._folder / f"{profile.name}.log", before=self._before(person)
        )
        self.desktops[person.name] = desktop
        return desktop

    def shot(self, name: str) -> None:
        """Photograph the whole screen."""
        if self.shots is None:
            return
        self._pictures += 1
        file = self.shots / f"{self._pictures}-{name}.png"
        self.screen.photograph(file)
        say(f"  picture: {file}")

    def close(self) -> None:
        """End every desktop."""
        for desktop in self.desktops.values():
            desktop.close()


def command(name: str, profile: Path, *words: str) -> None:
    """Run one of ChatEra's commands; a desktop that is open carries it out.

    Raises:
        ScreenError: it did not succeed; says why.
    """
    done = subprocess.run(
        [sys.executable, "-m", "chatera_app", *name.split(), "--profile", str(profile), *words],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        raise ScreenError(f"chatera {name} {' '.join(words)}: {done.stderr}")


class Places:
    """Where windows stand, so that none covers another: x, y, width, height of what is inside the frame."""

    FIRST_LISTS = ((12, 34, 310, 620), (956, 34, 310, 620))
    FIRST_RUN = ((400, 60, 480, 260), (440, 390, 400, 280))
    THEMED = ((12, 34, 310, 640), (336, 34, 458, 640), (808, 34, 458, 640))

    LISTS = ((12, 34, 300, 418), (12, 486, 300, 400))
    TALKS = ((330, 34, 608, 418), (330, 486, 608, 400))
    ROOMS = ((330, 34, 462, 418), (808, 34, 462, 418), (330, 486, 462, 400))
    GUEST = (808, 486, 462, 400)

    @staticmethod
    def put(desktop: DesktopApp, title: str, place: tuple[int, int, int, int]) -> None:
        """Put a window into its place."""
        desktop.screen.place(title, *place, desktop.process.pid)


def play(stage: Play) -> None:
    """The whole demonstration.

    Raises:
        ScreenError: something that should have appeared did not.
    """
    with scene("two desktops started at the same moment and found each other"):
        anna, boris = stage.enter(ANNA), stage.enter(BORIS)
        for desktop, place in zip((anna, boris), Places.FIRST_LISTS, strict=True):
            Places.put(desktop, "ChatEra - ", place)
        anna.wait_for(f"{BORIS.name}, available", window="ChatEra - ", seconds=30)
        boris.wait_for(f"{ANNA.name}, available", window="ChatEra - ", seconds=30)
    with scene("they chose pictures, and wrote what is on their minds"):
        for person, desktop in ((ANNA, anna), (BORIS, boris)):
            choose_picture(desktop, person)
            command("status", desktop.profile, person.words, "--set", person.status)
        anna.wait_for(BORIS.words, window="ChatEra - ")
        boris.wait_for(ANNA.words, window="ChatEra - ")
    stage.shot("contacts")
    play_two(stage, anna, boris)
    play_group(stage, anna, boris)
    for theme in THEMES:
        with scene(f"Anna came back, wearing “{theme}”"):
            look_at(stage, theme)
        stage.shot(theme)


def play_two(stage: Play, anna: DesktopApp, boris: DesktopApp) -> None:
    """Two people talk."""
    with scene("Anna wrote to Boris, and Boris saw it"):
        to_boris, to_anna = anna.open_conversation(BORIS.name), boris.open_conversation(ANNA.name)
        Places.put(anna, to_boris, Places.TALKS[0])
        Places.put(boris, to_anna, Places.TALKS[1])
        anna.write(to_boris, f"hiii 😀 did you see the photos from the lake?? {LINK}")
        boris.wait_for("photos from the lake", window=to_anna)
    with scene("Boris was writing, and Anna saw that he was"):
        boris.write(to_anna, "wow", send=False)
        stage.screen.keys("exclam")
        anna.wait_for("is writing", window=to_boris)
    stage.shot("writing")
    with scene("Boris answered; the answer was delivered and read"):
        boris.write(to_anna, "wow 😎 yes! we are all coming on friday, right?")
        anna.wait_for("coming on friday", window=to_boris)
        stage.screen.bring_to_front(to_boris, anna.process.pid)
        boris.wait_for(", read", window=to_anna, seconds=20)
    with scene("Anna reacted, and edited her message"):
        react(anna, to_boris, "coming on friday", "red heart")
        boris.wait_for("❤", window=to_anna)
        stage.screen.bring_to_front(to_boris, anna.process.pid)
        anna.click("Message", role="text", window=to_boris)
        stage.screen.keys("Up")
        anna.type(
            f"hiii 😀 did you see the pictures from the lake?? {LINK}", "Message", window=to_boris
        )
        stage.screen.keys("Return")
        boris.wait_for("the pictures from the lake", window=to_anna)
        boris.wait_for("edited", window=to_anna)
    stage.shot("one-to-one")


def play_group(stage: Play, anna: DesktopApp, boris: DesktopApp) -> None:
    """A third one comes, and they talk in a group."""
    for desktop, other in ((anna, BORIS), (boris, ANNA)):
        stage.screen.minimize(f"{other.name} - Conversation", desktop.process.pid)
    with scene("Dana was asked for her name and a picture"):
        dana = stage.arrive(DANA)
        dana.type(DANA.name, "Your name")
        Places.put(dana, "Welcome to ChatEra", Places.FIRST_RUN[0])
        dana.press("Choose a picture…")
        Places.put(dana, "Choose your picture", Places.FIRST_RUN[1])
    stage.shot("first-run")
    with scene("Dana came in, and the others saw her"):
        dana.press(DANA.picture, window="Choose your picture")
        dana.press("Start chatting")
        anna.wait_for(DANA.name, window="ChatEra - ", seconds=30)
        dana.wait_for(ANNA.words, window="ChatEra - ")
        command("status", dana.profile, DANA.words, "--set", DANA.status)
        anna.wait_for(DANA.words, window="ChatEra - ")
    with scene("Anna made a group of the three"):
        command("group new", anna.profile, "--json", GROUP, BORIS.name, DANA.name)
        for desktop in (anna, boris, dana):
            desktop.wait_for("Friday at the lake", window="ChatEra - ", seconds=20)
    with scene("everybody wrote in the group"):
        rooms = {}
        desktops = (anna, boris, dana)
        for desktop, place in zip(desktops, Places.ROOMS, strict=True):
            rooms[desktop] = desktop.open_conversation(GROUP)
            Places.put(desktop, rooms[desktop], place)
        for desktop, place in zip(desktops, (*Places.LISTS, Places.GUEST), strict=True):
            Places.put(desktop, "ChatEra - ", place)
        before = stage.screen.windows(anna.process.pid)
        boris.write(rooms[boris], "我带茶来 🍵 and مرحبا بالجميع")
        dana.write(rooms[dana], "אני מביאה עוגה 🎂")
        anna.write(rooms[anna], "friday at six, I bring the guitar ♪♫")
        for desktop in desktops:
            for words in ("guitar", "我带茶来", "עוגה"):
                desktop.wait_for(words, window=rooms[desktop])
    stage.screen.only(anna.process.pid, before)  # notices have gone
    stage.shot("group")


def look_at(stage: Play, theme: str) -> None:
    """Show Anna's windows in a theme, and nobody else's."""
    for name in (BORIS.name, DANA.name):
        stage.desktops[name].hide()
    anna = stage.dress(ANNA, theme)
    anna.wait_for(f"{BORIS.name}, available", window="ChatEra - ", seconds=30)
    titles = ("ChatEra - ", anna.open_conversation(BORIS.name), anna.open_conversation(GROUP))
    for title, place in zip(titles, Places.THEMED, strict=True):
        Places.put(anna, title, place)
    anna.wait_for("guitar", window=GROUP)


def choose_picture(desktop: DesktopApp, person: Person) -> None:
    """Click on one's own picture and choose another one."""
    desktop.screen.bring_to_front("ChatEra - ", desktop.process.pid)
    desktop.click("Your picture", window="ChatEra - ")
    desktop.press(person.picture, window="Choose your picture")


def react(desktop: DesktopApp, title: str, words: str, emoji: str) -> None:
    """Open a message's menu and choose a reaction by its name."""
    screen, pid = desktop.screen, desktop.process.pid
    screen.bring_to_front(title, pid)
    before = screen.windows(pid)
    desktop.click(words, window=title, role="list item", button=3)
    menu = screen.new_window(pid, before)
    screen.keys("Down", "Down", "Return")
    screen.new_window(pid, {*before, menu})  # the picker, which no bus announces
    screen.keys(*(" ".join(emoji).replace("   ", " space ").split()), "Return")


def main() -> int:
    """Play it; 0 only when everything happened."""
    given = parser(__doc__, "demo-screenshots").parse_args()

    def show(shots: Path) -> None:
        perform(shots, lambda screen, folder: Play(screen, folder, shots, given.theme), play)

    return run(given, show)


if __name__ == "__main__":
    raise SystemExit(main())
