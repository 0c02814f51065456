"""Whether the system was asked not to disturb: its own "do not disturb", a presentation, a game over the whole screen."""

import ctypes
import sys
from typing import Any

from chatera_app.system.facts import Fact, Looked, Property, Setting, Told, Untold

_ACCEPTS, _NOT_HERE = 5, 1
"""Of QUERY_USER_NOTIFICATION_STATE: notices may be shown; a screen saver runs, or nobody is logged in."""


def _is_false(value: Any) -> bool:
    return value is False


SOURCES = (
    Setting("org.gnome.desktop.notifications", "show-banners", _is_false),
    Property(
        "/org/freedesktop/Notifications", "org.freedesktop.Notifications",
        "org.freedesktop.Notifications", "Inhibited",
    ),
)  # fmt: skip
"""GNOME's switch, and KDE's."""


def system_quiet() -> Fact:
    """Return what tells it on this operating system; on Linux it has to be given the session's bus.

    A Mac tells its Focus to nobody but programs with a right of their own; its notification centre keeps it by itself.
    """
    if sys.platform == "win32":
        return Looked(_windows_is_quiet)
    if sys.platform == "darwin":
        return Untold()
    return Told(SOURCES)


def _windows_is_quiet() -> bool | None:
    if sys.platform == "win32":
        state = ctypes.c_int()
        if ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state)) == 0:
            return state.value not in {_ACCEPTS, _NOT_HERE}
    return None
