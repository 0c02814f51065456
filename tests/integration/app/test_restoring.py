"""A desktop's first run on a blank computer, by somebody who has a recovery phrase."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from chatera.client.backup import Backups
from chatera.crypto.phrase import phrase_of
from chatera.store import options
from chatera.store.profile import Profile
from chatera_app.desktop import Desktop, Launch
from chatera_app.system.garbage import GarbageCollector
from chatera_app.windows.backup import BackupSection, RestoreWindow
from chatera_app.windows.first_run import FirstRunWindow
from tests.helpers.lived import Home, lived
from tests.helpers.waiting import until
from tests.helpers.writer import now_ms

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


@pytest.fixture(autouse=True)
def windows_end_in_their_thread(qapp: QApplication) -> Iterator[None]:
    collector = GarbageCollector(qapp)
    yield
    collector.end()


async def reached(condition: Callable[[], object]) -> None:
    """Wait for a condition while Qt's events go on as well."""

    def look() -> bool:
        QApplication.processEvents()
        return bool(condition())

    await until(look, seconds=20)


@pytest.fixture
async def desktop(qapp: QApplication, tmp_path: Path) -> AsyncIterator[Desktop]:
    desktop = Desktop(qapp, Launch(tmp_path / "new" / "profile", discover=False))
    desktop.begin()
    living = asyncio.ensure_future(desktop.run())
    yield desktop
    desktop.leave()
    await reached(living.done)
    await living


async def backed_up(tmp_path: Path) -> str:
    """Make a backup of somebody's life; returns their words."""
    home = Home(Profile.create(tmp_path / "old", "Anna"))
    options.save(home.profile.path / options.SETTINGS, options.Options(theme="night", sounds=False))
    await lived(home)
    await Backups(home.profile, now_ms).create(tmp_path / "stick")
    root = home.profile.keyring.root
    assert root is not None
    home.profile.close()
    return " ".join(phrase_of(root))


def asked(desktop: Desktop) -> RestoreWindow:
    first = desktop._first
    assert isinstance(first, FirstRunWindow)
    first.known.linkActivated.emit("#")
    (window,) = first.findChildren(RestoreWindow)
    return window


async def test_everything_is_there_again(desktop: Desktop, tmp_path: Path) -> None:
    phrase = await backed_up(tmp_path)
    window = asked(desktop)
    window.words.setPlainText(phrase)
    window.choose(tmp_path / "stick")
    window.go.click()
    await reached(lambda: desktop.phrase is not None)
    assert desktop.contacts is not None
    assert desktop.contacts.isVisible()
    assert not window.isVisible()
    client = desktop.client
    assert client is not None
    assert client.me.name == "Anna"
    assert {chat.title for chat in client.chats} >= {"Anna", "Walks"}
    assert desktop.options.theme == "night"
    desktop.open_settings()
    (section,) = desktop._settings.findChildren(BackupSection)
    assert section.words.text().startswith("Last backed up on ")
    desktop._settings.close()


async def test_the_words_alone_make_the_same_person(desktop: Desktop, tmp_path: Path) -> None:
    phrase = await backed_up(tmp_path)
    window = asked(desktop)
    window.words.setPlainText(phrase.replace(phrase.split()[0], "nonsense"))
    window.without_backup.setChecked(True)
    window.name.setText("Anna")
    window.go.click()
    await reached(lambda: window.state.text().startswith("Word 1 is no word"))
    window.words.setPlainText(phrase)
    window.go.click()
    await reached(lambda: desktop.phrase is not None)
    assert desktop.client is not None
    assert desktop.client.me.name == "Anna"
    assert list(desktop.client.chats) == []
