"""Starting with the session: the entry each operating system keeps for that.

Whether it is there is always read back: a session's own settings can switch it off as well.
"""

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from chatera_app.system.desktop_entry import exec_line, keys

_NAME = "ChatEra"
_LABEL = "org.chatera.ChatEra"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where the task manager notes what it has switched off: an odd first byte."""


class Autostart(Protocol):
    """The entry that starts us when the person logs in."""

    def enabled(self) -> bool:
        """Whether the entry is there, and in force."""

    def setEnabled(self, enabled: bool) -> None:
        """Write or remove the entry.

        Raises:
            OSError: it could not be written.
        """


class DesktopEntryAutostart:
    """An XDG autostart entry."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._path = folder / "chatera.desktop"
        self._command = tuple(command)

    def enabled(self) -> bool:
        """Whether the entry is there; settings of desktops switch it off by a key in it."""
        found = keys(self._path)
        off = found.get("Hidden") == "true" or found.get("X-GNOME-Autostart-enabled") == "false"
        return "Exec" in found and not off

    def setEnabled(self, enabled: bool) -> None:
        """Write or remove the entry."""
        if not enabled:
            self._path.unlink(missing_ok=True)
            return
        line = exec_line(self._command)
        text = f"[Desktop Entry]\nType=Application\nName={_NAME}\nExec={line}\nTerminal=false\n"
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(text, encoding="utf-8")


class LaunchAgentAutostart:
    """A launch agent of macOS."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._path = folder / f"{_LABEL}.plist"
        self._command = list(command)

    def enabled(self) -> bool:
        """Whether the agent is there."""
        return self._path.exists()

    def setEnabled(self, enabled: bool) -> None:
        """Write or remove the agent."""
        if not enabled:
            self._path.unlink(missing_ok=True)
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        agent = {"Label": _LABEL, "ProgramArguments": self._command, "RunAtLoad": True}
        self._path.write_bytes(plistlib.dumps(agent))


class RegistryAutostart:
    """A value under the Run key of the Windows registry."""

    def __init__(self, command: Sequence[str]) -> None:
        self._line = subprocess.list2cmdline(command)

    def enabled(self) -> bool:
        """Whether the value is there, and the task manager lets it count."""
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                    winreg.QueryValueEx(key, _NAME)
            except FileNotFoundError:
                return False
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _APPROVED_KEY) as key:
                    noted = winreg.QueryValueEx(key, _NAME)[0]
            except FileNotFoundError:
                return True  # nobody has ever switched it off
            return not (isinstance(noted, bytes) and noted and noted[0] % 2)
        return False

    def setEnabled(self, enabled: bool) -> None:
        """Write or remove the value."""
        if sys.platform == "win32" and enabled != self.enabled():
            import winreg

            access = winreg.KEY_SET_VALUE
            with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, _RUN_KEY, 0, access) as key:
                if enabled:
                    winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, self._line)
                else:
                    winreg.DeleteValue(key, _NAME)
            with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, _APPROVED_KEY, 0, access) as key:
                try:
                    winreg.DeleteValue(key, _NAME)
                except FileNotFoundError:
                    return  # there was no such note


def system_autostart(command: Sequence[str]) -> Autostart:
    """The entry of this operating system for a command, program first."""
    if sys.platform == "win32":
        return RegistryAutostart(command)
    if sys.platform == "darwin":
        return LaunchAgentAutostart(Path.home() / "Library" / "LaunchAgents", command)
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return DesktopEntryAutostart(Path(config) / "autostart", command)
