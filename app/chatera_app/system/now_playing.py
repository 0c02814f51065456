"""What plays on this computer now.

Linux: players tell it over the session's bus (MPRIS 2). macOS: Music and Spotify are asked by AppleScript, since what knows
of every player there is private to Apple. Windows: the system's media controls, where the package
`winrt-Windows.Media.Control` is installed, which ChatEra does not bring along.
"""

import asyncio
import importlib
import logging
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, SignalInstance

if TYPE_CHECKING:
    # loaded where there is one
    from chatera_app.system.bus import Body, Bus

LONGEST = 200
"""Characters of a title, or an artist, that are looked at: players tell whatever a file says."""
MOST_PLAYERS = 8
LOOK_MS = 10_000
BREATH_S = 0.2
"""Between two looks, however often players say that something is new."""
"""How often a system is asked that does not tell by itself."""
PLAYER = "org.mpris.MediaPlayer2."
"""How the names of players on the bus begin."""
PLAYER_PATH = "/org/mpris/MediaPlayer2"
PLAYER_INTERFACE = "org.mpris.MediaPlayer2.Player"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Track:
    """One piece; words of one line, of which at least the title is there."""

    title: str
    artist: str = ""

    @property
    def words(self) -> str:
        """What is said of it."""
        return f"{self.title} – {self.artist}" if self.artist else self.title


def track(title: object, artist: object = "") -> Track | None:
    """Make a track of what a player tells, or None where that is nothing to show."""
    shown = plain(title)
    return Track(shown, plain(artist)) if shown else None


def plain(text: object) -> str:
    """Return a text of a file or a page as one harmless line: nothing invisible, no end of line, not too long."""
    if not isinstance(text, str):
        return ""
    seen = "".join(
        " " if unicodedata.category(char)[0] == "Z" or char in "\t\n\r" else char
        for char in text[: LONGEST * 2]
        if unicodedata.category(char)[0] != "C" or char in "\t\n\r"
    )
    return " ".join(seen.split())[:LONGEST].strip()


class NowPlaying(Protocol):
    """Tells what plays.

    Signals:
        changed: Something else plays, or nothing.
    """

    changed: SignalInstance

    @property
    def track(self) -> Track | None:
        """What plays now; None for nothing, for a pause, and where it is not told."""
        ...

    async def start(self) -> None:
        """Tell it from now on."""
        ...

    def end(self) -> None:
        """Tell it no more; nothing plays then."""
        ...


class NoPlayers(QObject):
    """For systems that do not tell."""

    changed = Signal()
    track: Track | None = None

    async def start(self) -> None:
        """There is nothing to tell."""

    def end(self) -> None:
        """There is nothing to end."""


class _Telling(QObject):
    """Keeps what plays, and says when that changes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._track: Track | None = None

    @property
    def track(self) -> Track | None:
        """What plays now."""
        return self._track

    def _tell(self, found: Track | None) -> None:
        if found != self._track:
            self._track = found
            self.changed.emit()


class MprisPlayers(_Telling):
    """Every player on a message bus that speaks MPRIS 2: of those that play, the first by its name counts.

    Args:
        bus: the session's.
    """

    def __init__(self, bus: "Bus", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._ends: list[Callable[[], None]] = []
        self._looking: asyncio.Task[None] | None = None
        self._again = False

    async def start(self) -> None:
        """Listen for players, and look which are there."""
        from jeepney import MatchRule

        from chatera_app.system.bus import BusError

        said = MatchRule(
            type="signal", interface="org.freedesktop.DBus.Properties",
            member="PropertiesChanged", path=PLAYER_PATH,
        )  # fmt: skip
        left = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        left.add_arg_condition(0, PLAYER.removesuffix("."), "namespace")
        try:
            self._ends.append(await self._bus.hear(said, self._heard))
            self._ends.append(await self._bus.hear(left, self._heard))
        except BusError as error:
            log.info("players can't be followed: %s", error)
            return
        await self._look()

    def end(self) -> None:
        """Listen no more."""
        for end in self._ends:
            end()
        self._ends = []
        if self._looking is not None:
            self._looking.cancel()
        self._tell(None)

    def _heard(self, _: "Body") -> None:
        """Look anew: a player that stops may leave the word to another one."""
        if self._looking is not None and not self._looking.done():
            self._again = True
            return
        self._looking = asyncio.ensure_future(self._look_until_sure())

    async def _look_until_sure(self) -> None:
        self._again = True
        while self._again:
            self._again = False
            await self._look()
            await asyncio.sleep(BREATH_S)

    async def _look(self) -> None:
        from chatera_app.system.bus import BusError

        try:
            names = [one for one in await self._bus.names() if one.startswith(PLAYER)]
            for name in sorted(names)[:MOST_PLAYERS]:
                found = await self._playing(name)
                if found is not None:
                    self._tell(found)
                    return
        except BusError as error:
            log.info("players do not answer: %s", error)
        self._tell(None)

    async def _playing(self, name: str) -> Track | None:
        """Return what a player plays; one that does not answer plays nothing."""
        from jeepney import DBusAddress

        from chatera_app.system.bus import BusError, unwrapped

        player = DBusAddress(PLAYER_PATH, name, PLAYER_INTERFACE)
        try:
            if await self._bus.get(player, "PlaybackStatus") != "Playing":
                return None
            told = await self._bus.get(player, "Metadata")
        except BusError as error:
            log.info("a player does not answer: %s", error)
            return None
        if not isinstance(told, dict):
            return None
        artists: Any = unwrapped(told.get("xesam:artist", ""))
        if isinstance(artists, list):
            artists = ", ".join(one for one in artists if isinstance(one, str))
        return track(unwrapped(told.get("xesam:title", "")), artists)


_SCRIPT = "\n".join(
    f"""if application "{name}" is running then
    tell application "{name}"
        if player state is playing then return (name of current track) & linefeed & (artist of current track)
    end tell
end if"""
    for name in ("Music", "Spotify")
)
"""Whoever does not run is not started by being asked."""


class MacPlayers(_Telling):
    """Asks Music and Spotify, in a process of its own: the first time, the system asks the person whether that may be."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.finished.connect(self._answered)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._ask)

    async def start(self) -> None:
        """Ask now, and again and again."""
        self._timer.start()
        self._ask()

    def end(self) -> None:
        """Ask no more."""
        self._timer.stop()
        self._process.kill()
        self._tell(None)

    def _ask(self) -> None:
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._process.start("osascript", ["-e", _SCRIPT])

    def _answered(self) -> None:
        if self._timer.isActive():
            said = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
            title, _, artist = said.partition("\n")
            self._tell(track(title, artist))


class WindowsPlayers(_Telling):
    """Asks the system's media controls (GlobalSystemMediaTransportControlsSessionManager).

    Args:
        control: the module `winrt.windows.media.control`.
    """

    PLAYING = 4
    """Of GlobalSystemMediaTransportControlsSessionPlaybackStatus."""

    def __init__(self, control: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manager = control.GlobalSystemMediaTransportControlsSessionManager
        self._looking: asyncio.Task[None] | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._ask)

    async def start(self) -> None:
        """Ask now, and again and again."""
        self._timer.start()
        self._ask()

    def end(self) -> None:
        """Ask no more."""
        self._timer.stop()
        if self._looking is not None:
            self._looking.cancel()
        self._tell(None)

    def _ask(self) -> None:
        if self._looking is None or self._looking.done():
            self._looking = asyncio.ensure_future(self._look())

    async def _look(self) -> None:
        try:
            manager = await self._manager.request_async()
            session = manager.get_current_session()
            found = None
            if session is not None and session.get_playback_info().playback_status == self.PLAYING:
                told = await session.try_get_media_properties_async()
                found = track(told.title, told.artist)
        except OSError as error:  # what failures of Windows' runtime become
            log.info("the media controls do not answer: %r", error)
            found = None
        self._tell(found)


def system_players(bus: "Bus | None") -> NowPlaying:
    """Return what tells it on this operating system.

    Args:
        bus: of the session, where there is one.
    """
    if sys.platform == "darwin":
        return MacPlayers()
    if sys.platform == "win32":
        try:
            return WindowsPlayers(importlib.import_module("winrt.windows.media.control"))
        except ImportError:
            return NoPlayers()
    return MprisPlayers(bus) if bus is not None else NoPlayers()
