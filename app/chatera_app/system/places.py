"""Where windows stood: each comes back where its owner left it, on a screen that is there."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

FOLDED = "contacts-folded"
OPEN = "open"
TOLD = "told-that-closing-hides"
APART = "apart"
ON_TOP = "-on-top"
"""What is put behind a name for whether that window stays above others."""
NAME = "placeName"
"""The property of a window that says under which name its place is kept."""
REST_MS = 800
"""How long a window has to rest before it is written where it is."""
SETTLE_MS = 500
"""How long a desktop takes to sort its windows after a screen has gone."""
TITLE: Final = 30
"""How much stands above a window's own place: the title by which it is moved."""
GRIP: Final = 80
"""How much of a title has to be on a screen, so that one can take it."""
_MOST = 100_000
"""Pixels that no desktop has."""
_PLACE = re.compile(r"(-?\d{1,6}) (-?\d{1,6}) (\d{1,6}) (\d{1,6})( maximised)?")
_GROWN = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


class Rect(NamedTuple):
    """A place on the desktop, without a window's title; in logical pixels."""

    x: int
    y: int
    width: int
    height: int


def in_view(wanted: Rect, screens: Sequence[Rect], *, whole: bool = False) -> Rect:
    """Return where a window goes whose owner left it at ``wanted``.

    It stays there as long as enough of its title is on a screen to take it by. Otherwise it comes to the screen it
    shares most with, else the nearest, and no further than it has to. None is larger than the screens it lies on.

    Args:
        wanted: where it was left.
        screens: what there is to stand on, without the desktop's own bars.
        whole: whether nothing of it may be beside the screen, however well it could be taken.
    """
    if not screens:
        return wanted
    under = [one for one in screens if _shared(wanted, one)]
    best = max(under, key=lambda one: _shared(wanted, one), default=None)
    screen = best or min(screens, key=lambda one: _distance(wanted, one))
    room = _around(under) if under else screen
    size = min(wanted.width, room.width), min(wanted.height, room.height - TITLE)
    if not whole and any(_can_be_taken(Rect(wanted.x, wanted.y, *size), one) for one in screens):
        return Rect(wanted.x, wanted.y, *size)
    width, height = min(size[0], screen.width), min(size[1], screen.height - TITLE)
    x = max(screen.x, min(wanted.x, screen.x + screen.width - width))
    y = max(screen.y + TITLE, min(wanted.y, screen.y + screen.height - height))
    return Rect(x, y, width, height)


def _can_be_taken(window: Rect, screen: Rect) -> bool:
    """Whether enough of a window's title is on a screen."""
    wide = min(window.x + window.width, screen.x + screen.width) - max(window.x, screen.x)
    high = screen.y + TITLE <= window.y <= screen.y + screen.height
    return high and wide >= min(GRIP, window.width)


def _shared(one: Rect, other: Rect) -> int:
    """How many pixels two have in common."""
    wide = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    high = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return max(0, wide) * max(0, high)


def _distance(one: Rect, other: Rect) -> int:
    """How far the middles of two are from each other, squared."""
    across = (2 * one.x + one.width) - (2 * other.x + other.width)
    down = (2 * one.y + one.height) - (2 * other.y + other.height)
    return across * across + down * down


def _around(several: Sequence[Rect]) -> Rect:
    """The smallest place that holds all of these."""
    left, top = min(one.x for one in several), min(one.y for one in several)
    right = max(one.x + one.width for one in several)
    bottom = max(one.y + one.height for one in several)
    return Rect(left, top, right - left, bottom - top)


class WindowPlaces(QObject):
    """Keeps places and sizes by name, in a file of the profile that is the old or the new one whenever the machine stops.

    What is lost with it is a convenience.

    Args:
        file: made when there is something to keep.
    """

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)
        self._moved: set[str] = set()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._note_moved)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.bring_into_view)
        desktop = QGuiApplication.instance()
        assert isinstance(desktop, QGuiApplication)  # noqa: S101 - windows need one
        desktop.screenRemoved.connect(self._screen_gone)

    # Windows ---------------------------------------------------------------------------------

    def keep(self, window: QWidget, name: str) -> None:
        """Put a window where it was, and remember where it is whenever it goes."""
        place = self._kept.value(name)
        if isinstance(place, QByteArray):  # as it was kept once, in Qt's own form
            window.restoreGeometry(place)
        elif isinstance(place, str) and (known := _PLACE.fullmatch(place)):
            x, y, width, height = (int(one) for one in known.groups()[:4])
            _put(window, Rect(x, y, max(1, width), max(1, height)))
            if known[5]:
                window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
        lay_on_top(window, on=self._kept.value(name + ON_TOP) is not None)
        window.setProperty(NAME, name)
        window.installEventFilter(self)

    def leave(self, window: QWidget) -> None:
        """Remember where a window is that is one no longer, and follow it no more."""
        if window.property(NAME):
            self._note(window)
            window.removeEventFilter(self)
            window.setProperty(NAME, None)

    def set_on_top(self, window: QWidget, *, on: bool) -> None:
        """Let a window stay above others, or not; it is remembered where its place is."""
        lay_on_top(window, on=on)
        name = window.property(NAME)
        if name:
            self._mark(f"{name}{ON_TOP}", on=on)

    @staticmethod
    def show_whole(window: QWidget) -> None:
        """Put all of a window onto the screen that has most of it."""
        there = in_view(_rect(window.geometry()), screens(), whole=True)
        window.setGeometry(QRect(*there))

    def bring_into_view(self) -> None:
        """Bring back windows whose screen has gone."""
        for window in QApplication.topLevelWidgets():
            grown = bool(window.windowState() & _GROWN)
            if window.property(NAME) and window.isVisible() and not grown:
                _put(window, _rect(window.geometry()))

    # What else is remembered of them ---------------------------------------------------------

    def is_apart(self, name: str) -> bool:
        """Tell whether this one stands in a window of its own, whatever the others do."""
        return self._kept.value(f"{name}-{APART}") is not None

    def set_apart(self, name: str, *, on: bool) -> None:
        """Remember whether this one stands in a window of its own."""
        self._mark(f"{name}-{APART}", on=on)

    def width(self, name: str, usual: int) -> int:
        """Return how wide a part of a window was left."""
        value = self._kept.value(name)
        known = isinstance(value, str) and value.isascii() and value.isdecimal()
        return min(int(value), _MOST) if known and len(value) < 7 else usual

    def set_width(self, name: str, width: int) -> None:
        """Remember how wide a part of a window is."""
        self._kept.setValue(name, str(width))

    def folded(self) -> list[str]:
        """Return the titles of the contact list that are closed."""
        value = self._kept.value(FOLDED)  # a list; a single word comes back as itself
        return [value] if isinstance(value, str) else value if isinstance(value, list) else []

    def fold(self, titles: list[str]) -> None:
        """Remember which titles are closed."""
        self._kept.setValue(FOLDED, titles)

    def left_open(self) -> list[str]:
        """Return the keys of what was open in a window with others, in its order, and at the end that of the one in front."""
        value = self._kept.value(OPEN)  # as above
        return [value] if isinstance(value, str) else value if isinstance(value, list) else []

    def leave_open(self, keys: list[str]) -> None:
        """Remember what is open in a window with others, in its order, and at the end the one that is seen again."""
        self._kept.setValue(OPEN, keys)

    def told(self) -> bool:
        """Tell whether its owner knows that closing hides; from now on they do."""
        known = self._kept.value(TOLD) is not None
        self._kept.setValue(TOLD, 1)
        return known

    def save(self) -> None:
        """Write everything now."""
        self._note_moved()
        self._kept.sync()

    def _mark(self, name: str, *, on: bool) -> None:
        if on:
            self._kept.setValue(name, 1)
        else:
            self._kept.remove(name)

    # Following -------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the place of a window that is hidden or closed, and of one that has come to rest."""
        kind = event.type()
        if kind == QEvent.Type.Hide and isinstance(watched, QWidget):
            self._note(watched)
        elif kind in {QEvent.Type.Move, QEvent.Type.Resize} and isinstance(watched, QWidget):
            self._moved.add(str(watched.property(NAME)))
            self._rest.start()
        return super().eventFilter(watched, event)

    def _note_moved(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and str(window.property(NAME)) in self._moved:
                self._note(window)
        self._moved.clear()  # the others were noted as they went

    def _note(self, window: QWidget) -> None:
        name = str(window.property(NAME))
        self._moved.discard(name)
        if not window.isWindow():
            return
        grown = bool(window.windowState() & _GROWN)
        usual = window.normalGeometry() if grown else window.geometry()
        if usual.isValid():
            words = " ".join(str(one) for one in _rect(usual))
            maximised = " maximised" if window.isMaximized() else ""
            self._kept.setValue(name, words + maximised)

    def _screen_gone(self, _: QScreen) -> None:
        self._settle.start()


def lay_on_top(window: QWidget, *, on: bool) -> None:
    """Let a window stay above all others, or not."""
    top = Qt.WindowType.WindowStaysOnTopHint
    if is_on_top(window) == on:
        return
    flags = window.windowFlags()
    window.overrideWindowFlags(flags | top if on else flags & ~top)
    handle = window.windowHandle()
    if (
        handle is not None
    ):  # told so, it stays as it is; made anew, it would flicker and lose its place
        handle.setFlag(top, on)


def is_on_top(window: QWidget) -> bool:
    """Tell whether a window stays above all others."""
    return bool(window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint)


def screens() -> list[Rect]:
    """Return what there is to stand on, the main screen first."""
    main = QGuiApplication.primaryScreen()
    known = sorted(QGuiApplication.screens(), key=lambda one: one is not main)
    return [_rect(one.availableGeometry()) for one in known]


def _put(window: QWidget, wanted: Rect) -> None:
    window.setGeometry(QRect(*in_view(wanted, screens())))


def _rect(place: QRect) -> Rect:
    return Rect(place.x(), place.y(), place.width(), place.height())
