"""Letting this program open links that begin with ``chatera:``, and no longer.

On macOS that is no setting but stands in the program's bundle (packaging/macos/Info.plist).
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QProcess

from chatera_app.system.desktop_entry import exec_line, keys

SCHEME = "chatera"
_FILE = "chatera-links.desktop"
_TYPE = f"x-scheme-handler/{SCHEME}"
_DEFAULTS = "[Default Applications]"
_CLASS_KEY = rf"Software\Classes\{SCHEME}"


class LinkScheme(Protocol):
    """What the system opens such links with."""

    def enabled(self) -> bool:
        """Whether it is this program."""

    def setEnabled(self, enabled: bool) -> None:
        """Let it be this program, or undo that.

        Raises:
            OSError: the system's files or registry can't be written.
        """


class XdgLinkScheme:
    """A desktop entry that says what it opens, and the line that makes it the one that does.

    Args:
        data: the person's data home.
        config: the person's configuration home.
        command: opens the desktop, program first; the link is put behind it.
    """

    def __init__(self, data: Path, config: Path, command: Sequence[str]) -> None:
        self._entry = data / "applications" / _FILE
        self._defaults = config / "mimeapps.list"
        self._command = tuple(command)

    def enabled(self) -> bool:
        """Whether both are there."""
        types = keys(self._entry).get("MimeType", "")
        return _TYPE in types.split(";") and self._chosen() == _FILE

    def setEnabled(self, enabled: bool) -> None:
        """Write both, or take both away."""
        if enabled:
            # "%u" is the link, as one argument whatever is in it; it must not stand in quotes.
            text = (
                "[Desktop Entry]\nType=Application\nName=ChatEra\nNoDisplay=true\nTerminal=false\n"
                f"Exec={exec_line(self._command)} %u\nMimeType={_TYPE};\n"
            )
            self._entry.parent.mkdir(parents=True, exist_ok=True)
            self._entry.write_text(text, encoding="utf-8")
            self._choose(_FILE)
        else:
            self._entry.unlink(missing_ok=True)
            if self._chosen() == _FILE:
                self._choose("")
        self._tell_desktop()

    def _lines(self) -> list[str]:
        try:
            return self._defaults.read_text("utf-8").splitlines()
        except FileNotFoundError:
            return []
        except UnicodeDecodeError as error:
            raise OSError(f"{self._defaults} is no text, so nothing is changed in it") from error

    def _chosen(self) -> str:
        group = ""
        for line in self._lines():
            if line.startswith("["):
                group = line.strip()
            elif group == _DEFAULTS and line.partition("=")[0].strip() == _TYPE:
                return line.partition("=")[2].split(";")[0].strip()
        return ""

    def _choose(self, program: str) -> None:
        """Write which program opens such links, empty for none, and leave every other line as it is."""
        kept: list[str] = []
        group = ""
        for line in self._lines():
            if line.startswith("["):
                group = line.strip()
            if group == _DEFAULTS and line.partition("=")[0].strip() == _TYPE:
                continue
            kept.append(line)
        if program:
            if _DEFAULTS not in (line.strip() for line in kept):
                kept += [_DEFAULTS]
            place = [line.strip() for line in kept].index(_DEFAULTS) + 1
            kept.insert(place, f"{_TYPE}={program}")
        self._defaults.parent.mkdir(parents=True, exist_ok=True)
        partial = self._defaults.with_name(self._defaults.name + ".chatera-new")
        partial.write_text("".join(f"{line}\n" for line in kept), encoding="utf-8")
        partial.replace(self._defaults)

    def _tell_desktop(self) -> None:
        """Let a desktop that keeps an index of such files look at them anew; others see them by themselves."""
        indexer = shutil.which("update-desktop-database")
        if indexer is not None:
            QProcess.startDetached(indexer, [str(self._entry.parent)])


class RegistryLinkScheme:
    """A class of the Windows registry, the person's own.

    Args:
        command: opens the desktop, program first; the link is put behind it.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._line = subprocess.list2cmdline(command) + ' "%1"'

    def enabled(self) -> bool:
        """Whether the class is there, and starts this program."""
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(
                    winreg.HKEY_CURRENT_USER, rf"{_CLASS_KEY}\shell\open\command"
                ) as key:
                    return bool(winreg.QueryValueEx(key, "")[0] == self._line)
            except FileNotFoundError:
                return False
        return False

    def setEnabled(self, enabled: bool) -> None:
        """Write the class, or remove it."""
        if sys.platform == "win32":
            import winreg

            if enabled:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _CLASS_KEY) as key:
                    winreg.SetValueEx(key, "", 0, winreg.REG_SZ, "URL:ChatEra")
                    winreg.SetValueEx(key, "URL Protocol", 0, winreg.REG_SZ, "")
                with winreg.CreateKey(
                    winreg.HKEY_CURRENT_USER, rf"{_CLASS_KEY}\shell\open\command"
                ) as key:
                    winreg.SetValueEx(key, "", 0, winreg.REG_SZ, self._line)
                return
            for inner in (r"\shell\open\command", r"\shell\open", r"\shell", ""):
                try:
                    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, _CLASS_KEY + inner)
                except FileNotFoundError:
                    continue  # it was not there


def system_link_scheme(command: Sequence[str]) -> LinkScheme | None:
    """Return what this operating system has for it; None where it is no setting."""
    if sys.platform == "win32":
        return RegistryLinkScheme(command)
    if sys.platform == "darwin":
        return None
    home = Path.home()
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    config = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return XdgLinkScheme(data, config, command)
