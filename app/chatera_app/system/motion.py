"""Whether the system is asked to move less."""

import ctypes
import sys
from typing import Any

from chatera_app.system.facts import Fact, Looked, Setting, Told

_SPI_GETCLIENTAREAANIMATION = 0x1042


def _is_one(value: Any) -> bool:
    return bool(value == 1)  # 0: no wish, 1: less motion


def _is_false(value: Any) -> bool:
    return value is False


def _is_zero(value: Any) -> bool:
    """KDE keeps a factor for how long animations last, as text."""
    try:
        return float(value) == 0
    except (TypeError, ValueError):
        return False


SETTINGS = (
    Setting("org.freedesktop.appearance", "reduced-motion", _is_one),
    Setting("org.gnome.desktop.interface", "enable-animations", _is_false),
    Setting("org.kde.kdeglobals.KDE", "AnimationDurationFactor", _is_zero),
)
"""Of the desktop portal: what all desktops agree on, and what the two big ones had before."""


def less_motion() -> Fact:
    """Return what tells it on this operating system; on Linux it has to be given the session's bus."""
    if sys.platform == "win32":
        return Looked(_windows_reduces)
    if sys.platform == "darwin":
        return Looked(_mac_reduces)
    return Told(SETTINGS)


def _windows_reduces() -> bool | None:
    if sys.platform == "win32":
        moves = ctypes.c_int(1)
        if ctypes.windll.user32.SystemParametersInfoW(
            _SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(moves), 0
        ):
            return not moves.value
    return None


def _mac_reduces() -> bool | None:
    """Ask NSWorkspace, by the runtime of Objective-C."""
    objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
    ctypes.CDLL("/System/Library/Frameworks/AppKit.framework/AppKit")
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]

    def sent(to: Any, selector: bytes, kind: Any) -> Any:
        shape = ctypes.CFUNCTYPE(kind, ctypes.c_void_p, ctypes.c_void_p)
        send = shape(("objc_msgSend", objc))
        return send(to, objc.sel_registerName(selector))

    workspace = sent(objc.objc_getClass(b"NSWorkspace"), b"sharedWorkspace", ctypes.c_void_p)
    return bool(sent(workspace, b"accessibilityDisplayShouldReduceMotion", ctypes.c_bool))
