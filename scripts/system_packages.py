"""The operating system's libraries and programs that ChatEra needs, and how they are installed.

On Debian and Ubuntu they come from apt when we may (as root); others are told the exact command.
The wheels for macOS and Windows bring everything with them, so there is nothing to do there.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable

import interpreter

# What Qt's libraries and its xcb, Wayland and offscreen plugins load (`ldd`), not in the wheel.
QT_LIBRARIES = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libglib2.0-0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)
# Latin, Arabic, Hebrew (noto-core), Chinese, Japanese, Korean, emoji.
FONTS = ("fonts-dejavu-core", "fonts-noto-core", "fonts-noto-cjk", "fonts-noto-color-emoji")
# What spelling is checked with, and the dictionaries of the languages that windows speak (Chinese and Japanese need none).
SPELLING = (
    "libenchant-2-2",
    "hunspell-ar",
    "hunspell-de-de",
    "hunspell-en-gb",
    "hunspell-en-us",
    "hunspell-es",
    "hunspell-fr",
    "hunspell-he",
    "hunspell-it",
    "hunspell-pl",
    "hunspell-pt-br",
    "hunspell-pt-pt",
    "hunspell-tr",
)
# A private display with a window manager, the accessibility tree, pictures of windows, and what
# lays out networks of the tests' own.
SCREENS = (
    "at-spi2-core",
    "dbus",
    "gir1.2-atspi-2.0",
    "imagemagick",
    "iproute2",
    "openbox",
    "python3-pyatspi",
    "x11-utils",
    "xdotool",
    "xvfb",
)
# Where there is no dpkg to ask: the libraries that are most often missing.
TELLING_LIBRARIES = ("libEGL.so.1", "libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libdbus-1.so.3")

Say = Callable[[str], None]


class InstallationError(Exception):
    """apt could not install what is missing; the text names the command."""


def install(*, screens: bool, say: Say) -> None:
    """Installs what is missing, or says how to.

    Args:
        screens: also what shows and drives windows without a display.
        say: shows one line of progress.

    Raises:
        InstallationError: apt was tried and failed.
    """
    if not sys.platform.startswith("linux"):
        return
    if shutil.which("dpkg-query") is None or shutil.which("apt-get") is None:
        _name_missing_libraries(say)
        return
    wanted = (*QT_LIBRARIES, *FONTS, *SPELLING, *(SCREENS if screens else ()), *_venv_package())
    missing = missing_packages(wanted)
    if not missing:
        return
    if os.geteuid() != 0:
        say(f"The system lacks: {' '.join(missing)}. Going on without; to install them:")
        say(f"  sudo apt-get update && sudo apt-get install -y {' '.join(missing)}")
        return
    say(f"Installing with apt: {' '.join(missing)}")
    _apt_get("update", "-q")
    _apt_get("install", "-y", "-q", "--no-install-recommends", *missing)


def missing_packages(wanted: Iterable[str]) -> list[str]:
    """Those of the Debian packages `wanted` that are not installed, in the same order."""
    listing = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${db:Status-Status} ${Package}\n"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    installed = {line.split()[1] for line in listing if line.startswith("installed ")}
    # Ubuntu 24.04 renamed libraries whose time_t grew: libglib2.0-0t64 provides libglib2.0-0.
    return [name for name in wanted if name not in installed and f"{name}t64" not in installed]


def _venv_package() -> tuple[str, ...]:
    """Debian splits the making of environments off its own Python, which is taken where another one was built for less."""
    own = sys.executable.startswith("/usr/bin/") or not interpreter.is_optimised()
    if own and shutil.which("uv") is None:
        return ("python3-venv",)
    return ()


def _apt_get(*arguments: str) -> None:
    command = ["apt-get", "-o", "DPkg::Lock::Timeout=300", *arguments]
    done = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise InstallationError(f"{done.stdout}\nThis command failed: {' '.join(command)}")


def _name_missing_libraries(say: Say) -> None:
    missing = [name for name in TELLING_LIBRARIES if not _loads(name)]
    if missing:
        say(
            f"The system lacks {', '.join(missing)}, which Qt's windows need;"
            " install them with its package manager."
        )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
