"""How long nobody touched mouse or keyboard, asked of the operating system."""

import ctypes
import ctypes.util
import os
import sys
from typing import ClassVar, Protocol


class IdleClock(Protocol):
    """Tells how long there was no input, in any window."""

    def seconds(self) -> float | None:
        """Seconds since the last input; None where the system does not tell."""


class NoIdleClock:
    """For desktops that do not tell, as most under Wayland."""

    def seconds(self) -> float | None:
        """Not known."""
        return None


class _ScreenSaverInfo(ctypes.Structure):
    """XScreenSaverInfo of X11/extensions/scrnsaver.h."""

    _fields_: ClassVar = [
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    ]


class X11IdleClock:
    """Asks the X server's screen saver extension.

    Raises:
        OSError: there is no X server, no library, or the server lacks the extension.
    """

    def __init__(self) -> None:
        self._x11, self._saver = _library("X11"), _library("Xss")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._saver.XScreenSaverQueryExtension.argtypes = [ctypes.c_void_p] * 3
        self._saver.XScreenSaverQueryInfo.argtypes = [
            ctypes.c_void_p,
            ctypes.c_ulong,
            ctypes.POINTER(_ScreenSaverInfo),
        ]
        self._display = self._x11.XOpenDisplay(None)
        if not self._display:
            raise OSError("no X display")
        first = ctypes.c_int()
        ours = (self._display, ctypes.byref(first), ctypes.byref(first))
        if not self._saver.XScreenSaverQueryExtension(*ours):
            raise OSError("the X server has no screen saver extension")

    def seconds(self) -> float | None:
        """Seconds since the last input to the X server."""
        info = _ScreenSaverInfo()
        root = self._x11.XDefaultRootWindow(self._display)
        if not self._saver.XScreenSaverQueryInfo(self._display, root, ctypes.byref(info)):
            return None
        return float(info.idle) / 1000


class MacIdleClock:
    """Asks the HID system through CoreGraphics."""

    def __init__(self) -> None:
        graphics = _library("CoreGraphics")
        self._ask = graphics.CGEventSourceSecondsSinceLastEventType
        self._ask.restype = ctypes.c_double
        self._ask.argtypes = [ctypes.c_int32, ctypes.c_uint32]

    def seconds(self) -> float | None:
        """Seconds since the last event of any kind, in the hardware's own state."""
        hid_state, any_event = 1, 0xFFFFFFFF
        return float(self._ask(hid_state, any_event))


class _LastInputInfo(ctypes.Structure):
    """LASTINPUTINFO of winuser.h."""

    _fields_: ClassVar = [("size", ctypes.c_uint32), ("time", ctypes.c_uint32)]


class WindowsIdleClock:
    """Asks user32 for the tick of the last input."""

    def seconds(self) -> float | None:
        """Seconds since the last input of this session."""
        if sys.platform == "win32":
            info = _LastInputInfo(size=ctypes.sizeof(_LastInputInfo))
            if ctypes.windll.user32.GetLastInputInfo(ctypes.byref(info)):
                now = ctypes.windll.kernel32.GetTickCount()
                return float((now - info.time) & 0xFFFFFFFF) / 1000  # both wrap every 49.7 days
        return None


def system_idle_clock() -> IdleClock:
    """The clock of this operating system, or one that does not know."""
    try:
        if sys.platform == "win32":
            return WindowsIdleClock()
        if sys.platform == "darwin":
            return MacIdleClock()
        # Under Wayland an X server hears only what X windows hear: its answer would be wrong.
        if os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
            return X11IdleClock()
    except OSError:
        return NoIdleClock()  # no library or no display is an answer here, not a failure
    return NoIdleClock()


def _library(name: str) -> ctypes.CDLL:
    found = ctypes.util.find_library(name)
    if found is None:
        raise OSError(f"no library {name}")
    return ctypes.CDLL(found)
