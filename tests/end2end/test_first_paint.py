"""The desktop paints its window before it loads what it needs the network for."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from chatera.testing.keychain import WHERE
from tests.helpers.cli import chatera

AFTER = {
    "aiohttp", "aiortc", "av", "cryptography", "jeepney", "keyring", "numpy", "qasync", "sqlalchemy", "zeroconf",
    "PySide6.QtSvg", "xml.parsers.expat", "chatera_app.widgets.emoticons", "pygments", "enchant",
    "chatera_app.system.speller",
}  # fmt: skip
"""Libraries that wait until there is something to see."""
ENGINE_ROOMS = {
    "chatera_server", "chatera.discovery.browser", "chatera.client.lan", "chatera_app.themes.pack",
    "chatera_app.windows.themes", "PySide6.QtSvg",
}  # fmt: skip

UNTIL_PAINTED = """
import importlib.abc, json, os, sys

class Watch(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "qasync":  # the program begins its loop
            from PySide6.QtGui import QGuiApplication
            windows = QGuiApplication.topLevelWindows()
            seen = [one.title() for one in windows if one.isExposed()]
            print(json.dumps({"seen": seen, "loaded": sorted(sys.modules)}), flush=True)
            os._exit(0)
        return None

sys.meta_path.insert(0, Watch())
from chatera_app.__main__ import main
main()
"""


@pytest.mark.timeout(60)
@pytest.mark.parametrize("keychain", [False, True])
def test_nothing_of_the_network_is_loaded_before_the_window_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, keychain: bool
) -> None:
    profile = tmp_path / "profile"
    if keychain:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "chatera.testing.keychain.FileKeyring")
        monkeypatch.setenv(WHERE, str(tmp_path / "keychain.json"))
    assert chatera("init", "--profile", profile, "--name", "Anna").code == 0

    done = subprocess.run(
        [sys.executable, "-c", UNTIL_PAINTED, "--profile", str(profile), "--no-discovery"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True,
        timeout=40, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    # The name stands in the store: with a keychain, which is asked later, it comes a moment after the window.
    assert said["seen"] == ["ChatEra" if keychain else "ChatEra - Anna"]
    loaded = set(said["loaded"])
    assert "PySide6.QtWidgets" in loaded
    assert loaded & (AFTER | ENGINE_ROOMS) == set()
