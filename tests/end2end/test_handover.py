"""What `scripts/handover.py` plays: the hub is killed while people talk in real windows, and pictures show it.

Once on three machines of a network, where what stands in the windows is looked at with each picture; and once as people
start it, on one machine.
"""

import itertools
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import handover
import pytest
from demo import Person, Play
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from screen.session import Screen

from tests.helpers.lan import VirtualLan
from tests.helpers.waiting import wait_until

SCRIPT = Path(handover.__file__)
PICTURES = ("before", "during", "after", "without-anna", "together-again")
MARGIN, HEIGHT = 8, 900
COLOURS = 200
"""A picture of windows with text, faces and gradients has far more."""


class Album(Play):
    """A play that remembers what stood in everybody's windows when a picture was taken."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self.words: dict[str, dict[str, list[str]]] = {}

    def shot(self, name: str) -> None:
        """Photograph the screen, and read it."""
        super().shot(name)
        self.words[name] = {
            who: [handover.plain(one) for one in desktop.names()]
            for who, desktop in self.desktops.items()
            if desktop.process.poll() is None
        }

    def shows(self, name: str, who: str, words: str) -> bool:
        """Tell whether words stood in somebody's windows then."""
        return any(words in one for one in self.words[name].get(who, ()))


@dataclass(frozen=True, slots=True)
class Picture:
    """One of the demo's pictures."""

    whole: QImage

    @classmethod
    def of(cls, file: Path) -> "Picture":
        """Read a picture's file."""
        return cls(QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32))

    @property
    def colours(self) -> int:
        """How many colours it has at least, in one pixel of six."""
        width, height = self.whole.width(), self.whole.height()
        places = itertools.product(range(0, width, 2), range(0, height, 3))
        return len({self.whole.pixel(x, y) for x, y in places})

    def column(self, person: Person) -> QImage:
        """Return the part where somebody's windows stand."""
        left = MARGIN + (handover.COLUMN + 14) * handover.PEOPLE.index(person)
        return self.whole.copy(QRect(left, 0, handover.COLUMN, HEIGHT))


def album(folder: Path) -> dict[str, Picture]:
    """Return the pictures that the demo promises, and see that there are no others."""
    names = [f"{at}-{name}.png" for at, name in enumerate(PICTURES, start=1)]
    assert sorted(one.name for one in folder.iterdir()) == names
    return {name: Picture.of(folder / file) for name, file in zip(PICTURES, names, strict=True)}


def look_at(pictures: dict[str, Picture]) -> None:
    """See that each picture shows windows, and that Anna's are there before and at the end alone."""
    for name, picture in pictures.items():
        assert (picture.whole.width(), picture.whole.height()) == (1280, HEIGHT), name
        assert picture.colours > COLOURS, name
    for at, name in enumerate(PICTURES):
        for other in PICTURES[at + 1 :]:
            assert pictures[name].whole != pictures[other].whole, (name, other)
    hers = {name: picture.column(handover.ANNA) for name, picture in pictures.items()}
    assert hers["during"] == hers["after"] == hers["without-anna"]
    assert hers["before"] != hers["during"] != hers["together-again"]
    for person in handover.PEOPLE[1:]:
        theirs = [pictures[name].column(person) for name in ("before", "without-anna")]
        assert theirs[0] != theirs[1] != hers["during"], person.name


def left_over(folder: Path) -> list[str]:
    """Return the command lines of all processes that have to do with a folder, by their words or their environment."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            line, around = (process / "cmdline").read_bytes(), (process / "environ").read_bytes()
        except OSError:  # it has ended meanwhile
            continue
        if int(process.name) != os.getpid() and os.fsencode(folder) in line + around:
            found.append(line.replace(b"\0", b" ").decode(errors="replace"))
    return found


@pytest.fixture
def shots(tmp_path: Path) -> Path:
    folder = tmp_path / "shots"
    folder.mkdir()
    return folder


@pytest.fixture
def stage(tmp_path: Path, shots: Path) -> Iterator[Album]:
    with ExitStack() as stack:
        screen = stack.enter_context(Screen())
        lan = stack.enter_context(VirtualLan(len(handover.PEOPLE)))

        def host(person: Person) -> tuple[str, ...]:
            return ("ip", "netns", "exec", lan.namespace(handover.PEOPLE.index(person)))

        stage = Album(screen, tmp_path, shots, "aero", host)
        stack.callback(stage.close)
        yield stage


@pytest.mark.timeout(600)
def test_nobody_loses_a_word_when_the_hub_is_killed(stage: Album, shots: Path) -> None:
    handover.play(stage)
    look_at(album(shots))
    everybody = {one.name for one in handover.PEOPLE}
    there = {name: set(words) for name, words in stage.words.items()}
    assert there == {
        "before": everybody, "together-again": everybody,
        **dict.fromkeys(("during", "after", "without-anna"), everybody - {"Anna"}),
    }  # fmt: skip
    assert all(stage.shows("before", who, "and I the guitar") for who in everybody)
    for who in ("Boris", "Cleo"):
        assert stage.shows("before", who, "Anna, available")
        assert stage.shows("before", who, "Connected through Anna's computer")
        assert not stage.shows("before", who, "I bring a cake")
        assert stage.shows("after", who, "carrying on through")
        assert stage.shows("without-anna", who, "Anna, offline")
        assert stage.shows("without-anna", who, "I bring a cake")
    assert stage.shows("during", "Boris", "I bring a cake")
    for who in everybody:
        assert stage.shows("together-again", who, "I bring a cake")
        assert stage.shows("together-again", who, "power cut")


@pytest.mark.timeout(300)
def test_started_as_people_do_it_leaves_its_pictures_and_nothing_else(
    tmp_path: Path, shots: Path
) -> None:
    # The folder has a short name: a Unix socket's path, which is made in it, may not be long.
    with tempfile.TemporaryDirectory(prefix="show-") as temporary:
        done = subprocess.run(
            [sys.executable, SCRIPT, "--screenshots", shots],
            env={**os.environ, "TMPDIR": temporary, "XDG_STATE_HOME": str(tmp_path / "state")},
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=240, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        wait_until(lambda: not left_over(Path(temporary)))
        assert not [one for one in Path(temporary).iterdir() if one.name.startswith("chatera-s")]
    look_at(album(shots))
    lines = done.stdout.splitlines()
    told = [line.split("picture: ")[1] for line in lines if "  picture: " in line]
    assert told == [str(shots / f"{at}-{name}.png") for at, name in enumerate(PICTURES, start=1)]
    assert lines[-1] == f"All of it happened. The pictures are in {shots}"
    assert not [line for line in lines if line.startswith("✗")]
