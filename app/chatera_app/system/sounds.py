"""Playing the short sounds: by the system's own player, so that no audio library is loaded."""

import shutil
import sys
from collections.abc import Callable, Sequence
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Literal, Protocol

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

SoundName = Literal[
    "message", "online", "offline", "nudge", "sent", "alert", "ringing", "calling", "joined",
    "left", "alarm",
]  # fmt: skip
LOOPS: frozenset[SoundName] = frozenset({"ringing", "calling"})
"""Made to be repeated, their rest included, until a call is answered or given up."""
_MOMENT_MS = 300
_LINUX_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"))


Stop = Callable[[], None]


def _nothing() -> None:
    """There is nothing to end."""


class Player(Protocol):
    """Plays a WAV file and returns at once."""

    def play(self, path: Path) -> None:
        """Play the file, or beep where that is not possible."""

    def begin(self, path: Path) -> Stop:
        """Play a file that takes seconds, or nothing where that is not possible; returns what ends it."""


class CommandPlayer:
    """Plays with a program of the system, in a process of its own that nobody waits for."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)

    def play(self, path: Path) -> None:
        """Start the program; a program that will not start makes a beep."""
        program, *arguments = self._command
        started, _ = QProcess.startDetached(program, [*arguments, str(path)])
        if not started:
            QApplication.beep()

    def begin(self, path: Path) -> Stop:
        """Start the program; what is returned ends it."""
        program, *arguments = self._command
        process = QProcess(QApplication.instance())
        process.start(program, [*arguments, str(path)])
        return partial(_end, process)


class WindowsPlayer:
    """Plays with winsound."""

    def play(self, path: Path) -> None:
        """Start the sound; a newer one cuts it off."""
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC)

    def begin(self, path: Path) -> Stop:
        """Start the sound; what is returned cuts it off."""
        self.play(path)
        return _cut_off


class BeepPlayer:
    """Beeps: all there is where no player was found."""

    def play(self, path: Path) -> None:
        """Beep, whatever the file."""
        del path
        QApplication.beep()

    def begin(self, path: Path) -> Stop:
        """Stay silent: a beep is no music."""
        del path
        return _nothing


def _end(process: QProcess) -> None:
    """Let a program go that still plays; it takes no longer than a moment."""
    if process.state() != QProcess.ProcessState.NotRunning:
        process.kill()
        process.waitForFinished(_MOMENT_MS)
    process.deleteLater()


def _cut_off() -> None:
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(None, winsound.SND_PURGE)


def system_player() -> Player:
    """The player of this operating system."""
    if sys.platform == "win32":
        return WindowsPlayer()
    candidates = (("afplay",),) if sys.platform == "darwin" else _LINUX_PLAYERS
    for program, *arguments in candidates:
        found = shutil.which(program)
        if found:
            return CommandPlayer((found, *arguments))
    return BeepPlayer()


def sound_path(name: SoundName) -> Path:
    """Where the named sound lies."""
    return Path(str(files("chatera_resources").joinpath("sounds", f"{name}.wav")))


class Sounds:
    """The sounds by what they mean. `find` says where one lies."""

    def __init__(self, player: Player, find: Callable[[SoundName], Path] = sound_path) -> None:
        self._player, self._find = player, find

    def begin(self, path: Path) -> Stop:
        """Begin to play a file of ChatEra's own that takes seconds; returns what ends it."""
        return self._player.begin(path)

    def play(self, name: SoundName) -> None:
        """Play a sound and return at once."""
        self._player.play(self._find(name))
