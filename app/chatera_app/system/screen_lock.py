"""Whether the screen is locked: whoever passes by may see what comes up on it."""

import ctypes
import ctypes.util
import sys
from typing import ClassVar

from chatera_app.system.facts import Fact, Looked, Method, Told, Untold

SAVERS = (
    Method(
        "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver",
        "org.freedesktop.ScreenSaver", "GetActive", "ActiveChanged",
    ),
    Method(
        "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "org.gnome.ScreenSaver", "GetActive",
        "ActiveChanged",
    ),
)  # fmt: skip
"""On the session's bus: KDE and most others, GNOME and Cinnamon."""
_DESKTOP_SWITCHDESKTOP = 0x0100


def session_lock() -> Fact:
    """Return what tells it on this operating system; on Linux it has to be given the session's bus."""
    if sys.platform == "win32":
        return Looked(_windows_is_locked)
    if sys.platform == "darwin":
        return Looked(_MacScreen().is_locked)
    return Told(SAVERS)


def login_lock() -> Fact:
    """Return what the login daemon tells of it; it has to be given the system's bus."""
    from chatera_app.system.facts import Property

    if not sys.platform.startswith("linux"):
        return Untold()
    # "auto" is the session of whoever asks, since systemd 243.
    here = "/org/freedesktop/login1/session/auto"
    name = "org.freedesktop.login1"
    return Told((Property(here, name, "org.freedesktop.login1.Session", "LockedHint"),))


def _windows_is_locked() -> bool | None:
    """Ask for the desktop that has the keyboard: a locked one, or one that asks for rights, is not ours to open."""
    if sys.platform == "win32":
        user32 = ctypes.windll.user32
        user32.OpenInputDesktop.restype = ctypes.c_void_p
        desktop = user32.OpenInputDesktop(0, False, _DESKTOP_SWITCHDESKTOP)
        if not desktop:
            return True
        user32.CloseDesktop(ctypes.c_void_p(desktop))
        return False
    return None


class _MacScreen:
    """Asks the window server for the session's dictionary, which has a key while the screen is locked."""

    LIBRARIES: ClassVar = ("CoreGraphics", "CoreFoundation")

    def __init__(self) -> None:
        found = [ctypes.util.find_library(name) for name in self.LIBRARIES]
        self._known = all(found)
        if not self._known:
            return
        graphics, foundation = (ctypes.CDLL(name) for name in found)
        self._session = graphics.CGSessionCopyCurrentDictionary
        self._session.restype = ctypes.c_void_p
        foundation.CFStringCreateWithCString.restype = ctypes.c_void_p
        foundation.CFStringCreateWithCString.argtypes = [
            ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32,
        ]  # fmt: skip
        utf8 = 0x08000100
        self._key = foundation.CFStringCreateWithCString(None, b"CGSSessionScreenIsLocked", utf8)
        self._holds = foundation.CFDictionaryContainsKey
        self._holds.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        self._holds.restype = ctypes.c_bool
        self._release = foundation.CFRelease
        self._release.argtypes = [ctypes.c_void_p]

    def is_locked(self) -> bool | None:
        """Whether it is; None without a session on a screen."""
        session = self._session() if self._known else None
        if not session:
            return None
        locked = bool(self._holds(session, self._key))
        self._release(session)
        return locked
