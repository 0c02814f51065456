"""A real ChatEra desktop on a screen, used with keys and clicks as a person would."""

import contextlib
import itertools
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from screen.session import Screen, ScreenError

SILENT = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
"""Marks of direction around names, which nobody hears."""


class DesktopApp:
    """One desktop process.

    Args:
        screen: where it appears.
        profile: its profile's directory.
        log: receives what it prints.
        arguments: more of the command line.
        before: what starts it, for example on another host.
    """

    def __init__(
        self, screen: Screen, profile: Path, log: Path, arguments: tuple[str, ...] = (),
        before: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        self.screen = screen
        self.profile = profile
        with log.open("ab") as output:
            self.process = subprocess.Popen(
                [*before, sys.executable, "-m", "chatera_app", "--profile", str(profile), *arguments],
                env=screen.environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                start_new_session=True,
            )  # fmt: skip

    def find(self, name: str, **where: Any) -> dict[str, Any]:
        """Return what the accessibility tree says of something visible."""
        found: dict[str, Any] = self.screen.ask(
            do="find", pid=self.process.pid, name=name, **where
        )["node"]
        return found

    def press(self, name: str, **where: Any) -> None:
        """Press a button, menu entry or list item by its accessible name."""
        self.screen.ask(do="press", pid=self.process.pid, name=name, **where)

    def click(self, name: str, *, times: int = 1, button: int = 1, **where: Any) -> None:
        """Click in the middle of something."""
        x, y, width, height = self.find(name, **where)["box"]
        for _ in range(times):
            self.screen.click(x + width // 2, y + height // 2, button)

    def type(self, text: str, into: str, **where: Any) -> None:
        """Put text into a field."""
        self.screen.ask(
            do="type", pid=self.process.pid, name=into, text=text, **{"role": "text", **where}
        )

    def open_conversation(self, name: str) -> str:
        """Double-click somebody's row in the contact list; return the title of the window that opens."""
        pid = self.process.pid
        self.wait_for(name, window="ChatEra - ")
        self.screen.bring_to_front("ChatEra - ", pid)
        self.click(name, times=2, window="ChatEra - ")
        title = f"{name} - Conversation"
        self.screen.window_of(title, pid)
        return title

    def write(self, title: str, text: str, *, send: bool = True) -> None:
        """Write a message as a person: into the field of a conversation, then Enter."""
        self.screen.bring_to_front(title, self.process.pid)
        self.type(text, "Message", window=title)
        if send:
            self.screen.keys("Return")

    def names(self, window: str = "") -> list[str]:
        """Return the names of everything that is visible."""
        nodes = self.screen.ask(do="dump", pid=self.process.pid, window=window)["nodes"]
        return [node["name"] for node in nodes if node["showing"] and node["name"]]

    def wait_for(self, words: str, *, window: str = "", seconds: float = 15) -> str:
        """Wait until something visible has ``words`` in its name; return the whole name.

        Raises:
            ScreenError: it did not appear; says what is there instead.
        """
        end = time.monotonic() + seconds
        while True:
            names = self.names(window)
            for name in names:
                if words in name:
                    return name
            if time.monotonic() > end:
                raise ScreenError(f"{words!r} did not appear; visible are {names}")
            time.sleep(0.1)

    def has_focus(self, name: str) -> bool:
        """Tell whether the keyboard is at something."""
        nodes = self.screen.ask(do="dump", pid=self.process.pid, window="")["nodes"]
        return any(node["focused"] and name in node["name"] for node in nodes)

    def heard(self) -> list[str]:
        """Return what a screen reader was told so far, in order."""
        told = self.screen.ask(do="heard", pid=self.process.pid)["words"]
        return [one.translate(SILENT) for one in told]

    def wait_to_hear(self, words: str, *, after: int = 0, seconds: float = 15) -> str:
        """Wait until a screen reader was told something with ``words`` in it, behind so much else; return all of that.

        Raises:
            ScreenError: it was not; says what was told instead.
        """
        end = time.monotonic() + seconds
        while True:
            heard = self.heard()[after:]
            for one in heard:
                if words in one:
                    return one
            if time.monotonic() > end:
                raise ScreenError(f"{words!r} was not read aloud; heard were {heard}")
            time.sleep(0.1)

    def wait_until_gone(self, window: str, *, seconds: float = 15) -> None:
        """Wait until a window shows nothing any more.

        Raises:
            ScreenError: it stays.
        """
        end = time.monotonic() + seconds
        while self.names(window):
            if time.monotonic() > end:
                raise ScreenError(f"{window} stays on the screen")
            time.sleep(0.05)

    def hide(self) -> None:
        """Take all its windows off the screen."""
        self.screen.hide(self.process.pid)

    def command(self, name: str, *words: str, lines: str = "") -> list[dict[str, Any]]:
        """Have the desktop carry out one of ChatEra's commands; returns what it says.

        Raises:
            ScreenError: it did not succeed; says why.
        """
        done = subprocess.run(
            self._words(name, *words), input=lines, capture_output=True, text=True, timeout=120,
            check=False,
        )  # fmt: skip
        if done.returncode != 0:
            raise ScreenError(f"chatera {name} {' '.join(words)}: {done.stdout} {done.stderr}")
        return [json.loads(line) for line in done.stdout.splitlines()]

    @contextlib.contextmanager
    def watching(self) -> Iterator[list[dict[str, Any]]]:
        """Follow what happens on the desktop; the list is complete when this ends."""
        told: list[dict[str, Any]] = []
        with subprocess.Popen(
            self._words("watch"), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
        ) as process:
            lines = process.stdout or ()
            told += [json.loads(line) for line in itertools.islice(lines, 1)]
            try:
                yield told
            finally:
                process.terminate()
                told += [json.loads(line) for line in lines]

    def _words(self, name: str, *words: str) -> list[str]:
        command = [sys.executable, "-m", "chatera_app", *name.split()]
        return [*command, "--profile", str(self.profile), "--json", *words]

    def hubs(self) -> list[int]:
        """Return the processes of this desktop that are a hub, or stand by to be one."""
        threads = Path(f"/proc/{self.process.pid}/task")
        children = " ".join(one.read_text("ascii") for one in threads.glob("*/children"))
        lines = {int(child): Path(f"/proc/{child}/cmdline") for child in children.split()}
        return [child for child, line in lines.items() if b"\0--hub\0" in line.read_bytes()]

    def kill(self) -> None:
        """End it and everything it has started at once, as when a computer loses its power."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def close(self) -> None:
        """Quit as a session's end would."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()
