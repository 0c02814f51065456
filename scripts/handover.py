"""Kills the hub in the middle of a conversation between real windows, and shows that nobody loses a word by it.

Three desktops find each other on one network, and talk in an encrypted group. First the whole computer that is their hub
goes away, as by a power cut, then only the process that is the hub; each time another one takes over, what was being
written arrives, once, and the ticks say no more than is true. Photographs show it before, during and after.
"""

import os
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

sys.path.insert(0, str(Path(__file__).parent))

from demo import ANNA as ANNA_OF_THE_DEMO, BORIS, Person, Places, Play
from screen.desktop import DesktopApp
from screen.session import require
from screen.show import parser, perform, run, say, scene

ANNA = replace(ANNA_OF_THE_DEMO, name="Anna", notified=False)
CLEO = Person("Cleo", "tuning the guitar", "Balloon")
PEOPLE = (ANNA, BORIS, CLEO)
GROUP = "Friday at the lake"
ROOM = f"{GROUP} - Conversation"
CONTACTS = "ChatEra - "
SOON_S = 60.0
"""Until something is there that needs a process to start, on a busy computer."""
COLUMN, LIST_HEIGHT, ROOM_HEIGHT = 412, 360, 436
LOOK_S = 0.1
TRIES = 4
QUICK_S = 2.0
"""A hand-over that takes less long makes nobody seem to come or go."""


class FootReader(threading.Thread):
    """Reads what is said for a moment below contact lists, while other things are done.

    Args:
        desktops: whose.
        words: a part of what is waited for.

    Attributes:
        said: by each, in the order in which it was read.
    """

    def __init__(self, desktops: dict[str, DesktopApp], words: str) -> None:
        super().__init__(daemon=True)
        self.said: dict[str, list[str]] = {name: [] for name in desktops}
        self._desktops = desktops
        self._words = words
        self._over = threading.Event()

    def run(self) -> None:
        """Read until it is over."""
        while not self._over.wait(LOOK_S):
            for name, desktop in self._desktops.items():
                self.said[name] += [
                    plain(one) for one in desktop.names(CONTACTS) if self._words in one
                ]

    def wait_for(self, words: dict[str, str]) -> None:
        """Wait until each has said these words.

        Raises:
            ScreenError: somebody has not.
        """
        wait_until(
            lambda: all(words[name] in said[-1:] for name, said in self.said.items()),
            f"{words} below the contact lists",
        )

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._over.set()
        self.join()


class Story:
    """Three people in one group, and what was said there.

    Args:
        stage: starts the desktops.
    """

    def __init__(self, stage: Play) -> None:
        self.stage = stage
        self.said: list[tuple[str, str]] = []

    def of(self, name: str) -> DesktopApp:
        """Return somebody's desktop."""
        return self.stage.desktops[name]

    def come(self, person: Person) -> DesktopApp:
        """Start somebody's desktop, for the first time or again, and put the contact list into their column."""
        known = self.stage.desktops.get(person.name)
        desktop = self.stage.enter(person) if known is None else self.stage.come_back(person)
        column = 8 + (COLUMN + 14) * PEOPLE.index(person)
        desktop.wait_for("Find a contact", window=CONTACTS, seconds=SOON_S)
        Places.put(desktop, CONTACTS, (column, 34, COLUMN, LIST_HEIGHT))
        return desktop

    def open_room(self, person: Person) -> None:
        """Open the group in somebody's column."""
        desktop = self.of(person.name)
        column = 8 + (COLUMN + 14) * PEOPLE.index(person)
        Places.put(
            desktop, desktop.open_conversation(GROUP), (column, 430, COLUMN, ROOM_HEIGHT)
        )  # fmt: skip

    def write(self, name: str, text: str) -> None:
        """Write in the group."""
        self.of(name).write(ROOM, text)
        self.said.append((name, text))

    def submit(self, name: str, text: str) -> None:
        """Send what somebody has written by now."""
        desktop = self.of(name)
        desktop.screen.bring_to_front(ROOM, desktop.process.pid)
        desktop.screen.keys("Return")
        self.said.append((name, text))

    def arrives(self, *names: str) -> None:
        """Wait until the last message stands in these people's windows."""
        for name in names:
            self.of(name).wait_for(self.said[-1][1], window=ROOM, seconds=SOON_S)

    def hub(self, name: str) -> dict[str, Any]:
        """Return what ``chatera hub`` says on somebody's computer."""
        (told,) = self.of(name).command("hub")
        return told

    def host(self) -> str:
        """Return whose computer is the hub, once all who are there agree."""
        found: set[str] = set()

        def agree() -> bool:
            running = [n for n, one in self.stage.desktops.items() if one.process.poll() is None]
            told = [self.hub(name)["hub"] for name in running]
            found.clear()
            found.update(one["name"] if one else "" for one in told)
            return len(found) == 1 and "" not in found

        wait_until(agree, "one hub")
        return found.pop()

    def history(self, name: str) -> list[dict[str, Any]]:
        """Return what somebody's desktop shows of the group, without its own lines."""
        found = self.of(name).command("history", "--with", GROUP, "--limit", "0")
        return [one for one in found if one["kind"] == "text"]

    def states(self, name: str) -> dict[str, str]:
        """Return how far each of somebody's own messages got."""
        return {one["text"]: one["state"] for one in self.history(name) if one["own"]}

    def prove(self) -> None:
        """Look whether everybody has everything, once, in the same order, with the right ticks.

        Raises:
            ScreenError: they have not.
        """
        wait_until(
            lambda: all(
                state in {"delivered", "read"} for one in PEOPLE for state in self.states(one.name).values()
            ),
            "everybody's two ticks",
        )  # fmt: skip
        shown = {one.name: self.history(one.name) for one in PEOPLE}
        for name, messages in shown.items():
            found = [(one["from_name"], one["text"]) for one in messages]
            require(
                Counter(found) == Counter(self.said), f"{name} should see {self.said}, not {found}"
            )
            require(all(one["encrypted"] for one in messages), f"{name} reads what was not sealed")
        orders = {tuple(one["id"] for one in messages) for messages in shown.values()}
        require(len(orders) == 1, "everybody sees the same order")


def wait_until(reached: Callable[[], bool], what: str, seconds: float = SOON_S) -> None:
    """Wait until something is so.

    Raises:
        ScreenError: it does not come; says what was waited for.
    """
    end = time.monotonic() + seconds
    while not reached():
        require(time.monotonic() < end, f"waited {seconds:.0f} s for {what}")
        time.sleep(LOOK_S)


def join(story: Story, person: Person) -> None:
    """Let somebody come to Anna's hub; on a busy computer theirs may be there before they have heard of it, and take over."""
    for _ in range(TRIES):
        wait_until(lambda: story.hub(ANNA.name)["role"] == "hub", "Anna's hub")
        story.come(person)
        if story.host() == ANNA.name:
            return
        story.of(person.name).close()


def gather(story: Story) -> None:
    """Let three people find each other and talk, with Anna's computer as the hub."""
    with scene("Anna was the first, and so her computer is the hub"):
        story.come(ANNA)
        for person in (BORIS, CLEO):
            join(story, person)
        for person in PEOPLE:
            for other in PEOPLE:
                if other is not person:
                    story.of(person.name).wait_for(
                        f"{other.name}, available", window=CONTACTS, seconds=30
                    )
        require(story.host() == ANNA.name, "the hub is Anna's")
        story.of(CLEO.name).wait_for("Connected through \u2068Anna\u2069's computer")
    with scene("they talked in a group, encrypted"):
        story.of(ANNA.name).command("group new", GROUP, BORIS.name, CLEO.name)
        for person in PEOPLE:
            story.open_room(person)
        for name, text in (
            (ANNA.name, "friday at six?"),
            (BORIS.name, "yes! I bring the boat ⛵"),
            (CLEO.name, "and I the guitar 🎸"),
        ):
            story.write(name, text)
            story.arrives(*(one.name for one in PEOPLE))
        story.prove()
        for person in PEOPLE:
            story.of(person.name).press("Later", window=CONTACTS)  # of the twelve words
    story.stage.shot("before")


def lose_computer(story: Story) -> None:
    """Take Anna's whole computer away, and the hub with it; the others go on, and she gets everything when she is back."""
    stage, others = story.stage, (BORIS.name, CLEO.name)
    words = "the computer that was the hub was killed while they wrote, and another one carried on"
    desktops = {name: story.of(name) for name in others}
    with scene(words), FootReader(desktops, "carrying on through") as reader:
        story.of(BORIS.name).write(ROOM, "I bring a cake. chocolate 🍫", send=False)
        story.write(CLEO.name, "and what do we eat?")
        story.of(ANNA.name).kill()
        story.submit(BORIS.name, "I bring a cake. chocolate 🍫")
        stage.shot("during")
        wait_until(lambda: all(reader.said.values()), "words about who carries on")
        stage.shot("after")
        story.arrives(CLEO.name)
        host = story.host()
        told = {name: story.hub(name)["last"] for name in others}
        for name, last in told.items():
            require(last["to"]["name"] == host, f"the last hand-over went to {host}, not {last}")
            say(f"  {name} had the next hub, {host}'s, after {last['took']:.1f} s")
        heirs = {name: "yours" if name == host else f"{host}'s" for name in others}
        went = "Anna's computer went away, carrying on through"
        reader.wait_for({name: f"{went} {heir}" for name, heir in heirs.items()})
    with scene("what Anna had not got has one tick and no more"):
        for name in others:
            story.of(name).wait_for("Anna, offline", window=CONTACTS, seconds=SOON_S)
        states = story.states(BORIS.name)["I bring a cake. chocolate 🍫"]
        require(states == "stored", f"Anna has not got it, and so it is not {states!r}")
    stage.shot("without-anna")
    with scene("Anna came back, and had missed nothing"):
        story.come(ANNA)
        story.open_room(ANNA)
        story.arrives(ANNA.name)
        story.write(ANNA.name, "power cut 🙄 I am back")
        story.arrives(*others)
        story.prove()
    stage.shot("together-again")


def lose_hub(story: Story) -> None:
    """Kill only the process that is the hub, in the middle of it: every desktop goes on."""
    host = story.host()
    (hub,) = story.of(host).hubs()
    with (
        scene(f"the hub's process on {host}'s computer was killed, and everybody went on"),
        story.of(ANNA.name).watching() as told,
    ):
        story.write(ANNA.name, "shall I bring a tent?")
        os.kill(hub, signal.SIGKILL)
        story.write(CLEO.name, "yes please")
        story.arrives(*(one.name for one in PEOPLE))
        story.write(BORIS.name, "see you at six 🚂")
        story.arrives(*(one.name for one in PEOPLE))
    times = [one["took"] for one in told if one["event"] == "handover"]
    gone = [one["name"] for one in told if one.get("presence") == "offline"]
    if times:
        say(f"  the next hub was there after {times[0]:.1f} s")
    quick = bool(times) and times[0] < QUICK_S
    require(not (quick and gone), f"{gone} should not seem to go in {times} s")
    with scene("nobody lost a word, nothing came twice, and the ticks are right"):
        story.prove()


def plain(words: str) -> str:
    """Return words without what keeps names from turning around what surrounds them."""
    return words.replace("\u2068", "").replace("\u2069", "")


def play(stage: Play) -> None:
    """The whole demonstration.

    Raises:
        ScreenError: something that should have happened did not.
    """
    story = Story(stage)
    gather(story)
    lose_computer(story)
    lose_hub(story)


def main() -> int:
    """Play it; 0 only when everything happened."""
    given = parser(__doc__, "handover-screenshots").parse_args()

    def show(shots: Path) -> None:
        perform(shots, lambda screen, folder: Play(screen, folder, shots, given.theme), play)

    return run(given, show)


if __name__ == "__main__":
    raise SystemExit(main())
