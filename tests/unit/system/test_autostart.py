"""Autostart entries as the session managers read them."""

import plistlib
from pathlib import Path

from chatera_app.system.autostart import DesktopEntryAutostart, LaunchAgentAutostart


def test_a_desktop_entry_comes_and_goes(tmp_path: Path) -> None:
    entry = DesktopEntryAutostart(tmp_path / "autostart", ["/opt/my chat/chatera", "--hidden"])
    assert not entry.enabled()
    entry.setEnabled(True)
    assert entry.enabled()
    text = (tmp_path / "autostart" / "chatera.desktop").read_text()
    assert 'Exec="/opt/my chat/chatera" "--hidden"' in text
    entry.setEnabled(False)
    entry.setEnabled(False)
    assert not entry.enabled()


def test_what_a_desktops_own_settings_say_is_the_truth(tmp_path: Path) -> None:
    entry = DesktopEntryAutostart(tmp_path, ["/opt/chatera"])
    path = tmp_path / "chatera.desktop"
    for line in ("Hidden=true", "X-GNOME-Autostart-enabled=false"):
        entry.setEnabled(True)
        path.write_text(path.read_text() + line + "\n")
        assert not entry.enabled()
    entry.setEnabled(True)
    assert entry.enabled()
    path.write_text("[Other Group]\nExec=/opt/chatera\n")
    assert not entry.enabled()
    path.write_bytes(b"\xff\xfe no text")
    assert not entry.enabled()


def test_odd_characters_are_quoted_for_the_exec_key(tmp_path: Path) -> None:
    DesktopEntryAutostart(tmp_path, ["/a$b/100%"]).setEnabled(True)
    assert 'Exec="/a\\\\$b/100%%"' in (tmp_path / "chatera.desktop").read_text()


def test_a_launch_agent_comes_and_goes(tmp_path: Path) -> None:
    agent = LaunchAgentAutostart(tmp_path, ["/Applications/ChatEra", "--hidden"])
    agent.setEnabled(True)
    read = plistlib.loads((tmp_path / "org.chatera.ChatEra.plist").read_bytes())
    assert read["ProgramArguments"] == ["/Applications/ChatEra", "--hidden"]
    assert read["RunAtLoad"] is True
    agent.setEnabled(False)
    assert not agent.enabled()
