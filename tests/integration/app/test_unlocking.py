"""The desktop of a profile that a passphrase protects, of one whose words are not written down, and its settings."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from chatera.store import options
from chatera.store.profile import Profile
from chatera_app.desktop import Desktop, Launch
from chatera_app.system.garbage import GarbageCollector
from chatera_app.windows.encrypting import EncryptingWindow
from chatera_app.windows.phrase import PhraseWindow
from chatera_app.windows.security import SecurityPage
from chatera_app.windows.settings import SettingsWindow
from chatera_app.windows.unlock import UnlockWindow
from tests.helpers.old_store import make_plain
from tests.helpers.waiting import until

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)
Window = TypeVar("Window", bound=QWidget)
PASSPHRASE = "a lake and a guitar"


@pytest.fixture(autouse=True)
def windows_end_in_their_thread(qapp: QApplication) -> Iterator[None]:
    collector = GarbageCollector(qapp)
    yield
    # What other tests have hidden is theirs, and what is within a popup may go with another one.
    for window in [one for one in QApplication.topLevelWidgets() if one.isVisible()]:
        window.hide()  # the program would have ended; another test's mouse must not find it
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collector.end()


async def reached(condition: Callable[[], object]) -> None:
    """Wait for a condition while Qt's events go on as well."""

    def look() -> bool:
        QApplication.processEvents()
        return bool(condition())

    await until(look, seconds=20)


@pytest.fixture
async def desktop(qapp: QApplication, tmp_path: Path) -> AsyncIterator[Desktop]:
    path = tmp_path / "profile"
    profile = Profile.create(path, "Anna")
    profile.set_passphrase(PASSPHRASE)
    profile.close()
    options.save(path / options.SETTINGS, options.Options(sounds=False, open_hub=False))
    desktop = Desktop(qapp, Launch(path, discover=False))
    desktop.begin()
    living = asyncio.ensure_future(desktop.run())
    yield desktop
    desktop.leave()
    await reached(living.done)
    await living


def top_level(kind: type[Window]) -> Window:
    shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
    return next(one for one in shown if isinstance(one, kind))


def seen(desktop: Desktop) -> bool:
    return desktop.contacts is not None and desktop.contacts.isVisible()


async def test_it_asks_before_anything_is_seen_and_opens(desktop: Desktop) -> None:
    window = top_level(UnlockWindow)
    assert not seen(desktop)
    window.field.setText("a lake and a piano")
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    assert window.busy
    await reached(lambda: not window.busy)
    assert window.state.text().startswith("That is not the passphrase of this profile.")
    assert not seen(desktop)
    window.field.setText(PASSPHRASE)
    window.go.click()
    await reached(lambda: seen(desktop))
    assert not window.isVisible()
    await reached(lambda: desktop.phrase is not None)
    assert desktop.contacts is not None
    assert "Anna" in desktop.contacts.windowTitle()

    desktop.open_settings()
    settings = desktop.contacts.findChild(SettingsWindow)
    assert settings is not None
    page = settings.findChild(SecurityPage)
    assert page is not None
    settings.pages.setCurrentWidget(page)
    assert "whenever it starts" in page.passphrase_words.text()
    page.phrase_button.click()
    words = top_level(PhraseWindow)
    assert desktop.phrase is not None
    shown = desktop.phrase.words
    assert shown is not None
    words.next_button.click()
    for number, field in words.answers.items():
        field.setText(shown[number - 1])
    words.done_button.click()
    words.close_button.click()
    page.refresh()
    assert not page.phrase_button.isVisible()
    assert "You wrote your 12 words down on" in page.phrase_words.text()


async def test_quitting_opens_nothing(desktop: Desktop) -> None:
    window = top_level(UnlockWindow)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not seen(desktop)


async def test_what_lay_in_the_open_is_encrypted_before_it_is_seen(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "old"
    Profile.create(path, "Anna").close()
    make_plain(path)
    options.save(path / options.SETTINGS, options.Options(sounds=False, open_hub=False))
    desktop = Desktop(qapp, Launch(path, discover=False))
    desktop.begin()
    window = top_level(EncryptingWindow)
    assert not seen(desktop)
    living = asyncio.ensure_future(desktop.run())
    await reached(lambda: desktop.phrase is not None)
    assert seen(desktop)
    assert not window.isVisible()
    assert not Profile.lies_open(path)
    desktop.leave()
    await reached(living.done)
    await living
