"""What holds for every test: no window is shown, nothing of this user is touched, and an unexpected warning fails it."""

import atexit
import logging
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# How long something takes is for scripts/bench to say: a busy machine is no fault.
settings.register_profile("chatera", deadline=None)
settings.load_profile("chatera")
os.environ.setdefault(
    "QT_QPA_PLATFORM", "offscreen"
)  # Qt reads it when the first test makes a window
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp(prefix="chatera-state-")
atexit.register(shutil.rmtree, os.environ["XDG_STATE_HOME"], ignore_errors=True)
for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):  # what settings switch in the system
    os.environ[name] = os.environ["XDG_STATE_HOME"]
for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
    os.environ[name] = "unix:path=/nowhere/of/this/user"


WINDOWED = {"actions", "app", "models", "system", "themes", "widgets", "windows"}
"""Directories of tests that draw, or may."""


class WarningKeeper(logging.Handler):
    """Keeps every record from WARNING upwards that nobody announced."""

    def __init__(self, expected: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._expected = [re.compile(pattern) for pattern in expected]
        self.unexpected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = f"{record.levelname} {record.name}: {record.getMessage()}"
        if record.exc_info:
            text += "\n" + logging.Formatter().formatException(record.exc_info)
        if not any(pattern.search(text) for pattern in self._expected):
            self.unexpected.append(text)


@pytest.fixture(autouse=True)
def no_unexpected_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails the test when something logs a warning that no `expects_log` marker announces."""
    markers = request.node.iter_markers("expects_log")
    keeper = WarningKeeper([pattern for marker in markers for pattern in marker.args])
    root = logging.getLogger()
    root.addHandler(keeper)
    yield
    root.removeHandler(keeper)
    if keeper.unexpected:
        pytest.fail("unexpected in the log:\n" + "\n".join(keeper.unexpected), pytrace=False)


@pytest.fixture(autouse=True)
def an_application(request: pytest.FixtureRequest) -> Iterator[None]:
    """Sees to it that there is one where something is drawn: else only tests pass before which another happened to run.

    A desktop that was started chooses how numbers and days are written: the next test finds that as it was.
    """
    if request.path.parent.name not in WINDOWED:
        yield
        return
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - few tests need Qt

    request.getfixturevalue("qapp")
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def in_english(qapp: "QApplication") -> Iterator[None]:
    """Speaks English as the program does: "1 new message", but "2 new messages" stands in a translation, too."""
    from PySide6.QtCore import QCoreApplication, QTranslator  # noqa: PLC0415 - few tests need Qt

    from chatera_app.windows.speaking import translations  # noqa: PLC0415 - as above

    translator = QTranslator(qapp)
    assert translator.load("chatera_en", str(translations()))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
