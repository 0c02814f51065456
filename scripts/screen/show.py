"""What every show has: a screen of its own, words for what happened, and how it looked where something did not."""

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Protocol, TypeVar

from screen import network
from screen.session import Screen, ScreenError

THEMES = ("aero", "classic", "night", "contrast", "contrast-night")


class Stage(Protocol):
    """Where desktops run."""

    def close(self) -> None:
        """End them."""
        ...


S = TypeVar("S", bound=Stage)


def say(words: str) -> None:
    """Tell in one line what happened."""
    print(words, flush=True)


@contextmanager
def scene(words: str) -> Iterator[None]:
    """Tell what happened once it has, and how long it took."""
    begun = time.monotonic()
    yield
    say(f"✓ {words} ({time.monotonic() - begun:.1f} s)")


def perform(shots: Path, make: Callable[[Screen, Path], S], play: Callable[[S], None]) -> None:
    """Play on a screen; where something fails, show how it looks and what the desktops printed.

    Args:
        shots: where pictures go.
        make: returns the stage on a screen, with a folder for its profiles and logs.
        play: what happens there.

    Raises:
        ScreenError: there is no screen, or something did not happen.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="chatera-show-")))
        screen = stack.enter_context(Screen())
        stage = make(screen, folder)
        stack.callback(stage.close)
        try:
            play(stage)
        except ScreenError:
            screen.photograph(shots / "what-went-wrong.png")
            for log in sorted(folder.glob("*.log")):
                say(f"{log.name}: {log.read_text(errors='replace')[-1500:]}")
            raise


def parser(words: str | None, shots: str) -> argparse.ArgumentParser:
    """Return what reads the options that every show has."""
    made = argparse.ArgumentParser(description=words)
    made.add_argument("--screenshots", type=Path, default=Path(shots))
    made.add_argument("--theme", choices=THEMES, default="aero")
    return made


def run(options: argparse.Namespace, show: Callable[[Path], None]) -> int:
    """Let a show take place; 0 only when everything happened.

    Args:
        options: see ``parser``.
        show: plays, and leaves its pictures where it is told.
    """
    if not network.enter():
        say("(These desktops use the network of this computer: others on it see them meanwhile.)")
    shots: Path = options.screenshots.resolve()
    shots.mkdir(parents=True, exist_ok=True)
    try:
        show(shots)
    except ScreenError as error:
        say(f"✗ {error}")
        return 1
    say(f"All of it happened. The pictures are in {shots}")
    return 0
