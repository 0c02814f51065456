"""The files by which Linux desktops know who opens a link; nothing of what others wrote there is lost."""

import shlex
from pathlib import Path

import pytest

from chatera_app.system.desktop_entry import keys
from chatera_app.system.link_scheme import XdgLinkScheme
from chatera_app.system.own_command import own_command

OTHERS = """# mine
[Added Associations]
x-scheme-handler/chatera=other.desktop;

[Default Applications]
text/html=browser.desktop
x-scheme-handler/chatera=other.desktop
[Unknown Group]
key=[Default Applications]
"""


def scheme(path: Path) -> XdgLinkScheme:
    return XdgLinkScheme(path / "data", path / "config", own_command(path / "my $profile 100%"))


def test_it_comes_and_goes(tmp_path: Path) -> None:
    links = scheme(tmp_path)
    links.setEnabled(False)
    assert not links.enabled()
    links.setEnabled(True)
    links.setEnabled(True)
    assert links.enabled()
    entry = tmp_path / "data" / "applications" / "chatera-links.desktop"
    found = keys(entry)
    assert found["MimeType"] == "x-scheme-handler/chatera;"
    assert found["Exec"].endswith(" %u")
    plain = found["Exec"].removesuffix(" %u").replace("%%", "%").replace(r"\\$", "$")
    assert shlex.split(plain) == list(own_command(tmp_path / "my $profile 100%"))
    entry.unlink()  # somebody has tidied up
    assert not links.enabled()
    links.setEnabled(False)
    assert (tmp_path / "config" / "mimeapps.list").read_text() == "[Default Applications]\n"


def test_what_others_wrote_stays_and_another_program_may_take_it(tmp_path: Path) -> None:
    links = scheme(tmp_path)
    chosen = tmp_path / "config" / "mimeapps.list"
    chosen.parent.mkdir()
    chosen.write_text(OTHERS)
    links.setEnabled(False)
    assert chosen.read_text() == OTHERS  # it was not ours to take away
    links.setEnabled(True)
    mine = OTHERS.replace(
        "[Default Applications]\ntext/html=browser.desktop\nx-scheme-handler/chatera=other.desktop\n",
        "[Default Applications]\nx-scheme-handler/chatera=chatera-links.desktop\n"
        "text/html=browser.desktop\n",
    )
    assert chosen.read_text() == mine
    chosen.write_text(OTHERS)
    assert not links.enabled()
    chosen.write_bytes(b"\xff\xfe")
    with pytest.raises(OSError, match="nothing is changed"):
        links.setEnabled(True)
    assert chosen.read_bytes() == b"\xff\xfe"
