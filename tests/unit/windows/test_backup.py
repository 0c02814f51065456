"""Backing up in the settings, and the window that brings somebody back."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chatera.client.backup import Progress, Saved, Step
from chatera.crypto.backup import BackupManifest
from chatera.protocol.errors import StorageError, UserError
from chatera.protocol.ids import AccountId
from chatera_app.windows.backup import BackupSection, RestoreWindow
from chatera_app.windows.first_run import FirstRunWindow
from tests.helpers.waiting import until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
PHRASE = "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic"
MADE = datetime(2026, 1, 31, tzinfo=UTC)


class Maker:
    """Makes backups as slowly as a test wants, or not at all."""

    def __init__(self) -> None:
        self.last_made: datetime | None = None
        self.go_on = asyncio.Event()
        self.problem = ""
        self.folders: list[Path] = []
        self.cancelled = False

    async def create(self, folder: Path, progress: Progress) -> Saved:
        self.folders.append(folder)
        progress(Step("writing", 30, 100))
        try:
            await self.go_on.wait()
        except asyncio.CancelledError:
            self.cancelled = True
            raise
        if self.problem:
            raise StorageError(self.problem)
        progress(Step("checking", 60, 100))
        self.last_made = MADE
        manifest = BackupManifest(
            account=AccountId(bytes(32)), epoch=0, dsk=bytes(32), dsk_sig=bytes(64), version=1,
            created=0, size=5_000, hash=bytes(32), counts={},
        )  # fmt: skip
        return Saved(folder / "one.backup", manifest)


@pytest.fixture
async def maker() -> Maker:
    return Maker()


@pytest.fixture
async def section(qtbot: QtBot, maker: Maker) -> BackupSection:
    section = BackupSection(maker)
    qtbot.addWidget(section)
    section.show()
    return section


async def test_a_backup_is_made_and_said_to_be_when_it_was_checked(
    section: BackupSection, maker: Maker, tmp_path: Path
) -> None:
    assert "no backup yet" in section.words.text()
    assert not section.bar.isVisible()
    section.back_up(tmp_path)
    await until(lambda: section.bar.value() == 30)
    assert section.bar.isVisible()
    assert not section.make_button.isVisible()
    assert section.words.text() == "Writing…"
    maker.go_on.set()
    await until(section.make_button.isVisible)
    assert section.words.text().startswith(f"Backed up and checked: {tmp_path}")
    assert maker.folders == [tmp_path]


async def test_what_went_wrong_is_said_and_the_last_one_still_named(
    section: BackupSection, maker: Maker, tmp_path: Path
) -> None:
    maker.last_made, maker.problem = MADE, "There is not enough room."
    section.back_up(tmp_path)
    maker.go_on.set()
    await until(section.problem.isVisible)
    assert section.problem.text() == "There is not enough room."
    assert "2026" in section.words.text()
    assert section.make_button.isVisible()


async def test_it_can_be_stopped_and_ends_with_its_window(
    section: BackupSection, maker: Maker, tmp_path: Path
) -> None:
    section.back_up(tmp_path)
    await until(lambda: section.bar.value() == 30)
    QTest.mouseClick(section.stop_button, Qt.MouseButton.LeftButton)
    await until(section.make_button.isVisible)
    assert maker.cancelled
    assert "no backup yet" in section.words.text()
    maker.cancelled = False
    section.back_up(tmp_path)
    await until(lambda: section.bar.value() == 30)
    section.destroyed.emit()
    await until(lambda: maker.cancelled)


class Machine:
    """What a restore is asked to do."""

    def __init__(self) -> None:
        self.asked: list[tuple[Path | None, str, str]] = []
        self.go_on = asyncio.Event()
        self.problem = ""
        self.back = 0

    async def restore(self, place: Path, phrase: str, progress: Progress) -> None:
        self.asked.append((place, phrase, ""))
        progress(Step("restoring", 1, 2))
        await self.go_on.wait()
        if self.problem:
            raise UserError(self.problem)

    async def regain(self, phrase: str, name: str) -> None:
        self.asked.append((None, phrase, name))

    def restored(self) -> None:
        self.back += 1


@pytest.fixture
async def machine() -> Machine:
    return Machine()


@pytest.fixture
async def window(qtbot: QtBot, machine: Machine) -> AsyncIterator[RestoreWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = RestoreWindow(parent, machine.restore, machine.regain, machine.restored)
    window.show()
    yield window
    window.deleteLater()


async def test_everything_is_brought_back(
    window: RestoreWindow, machine: Machine, tmp_path: Path
) -> None:
    assert not window.go.isEnabled()
    window.words.setPlainText(PHRASE.rsplit(" ", 1)[0])
    assert window.count.text() == "11 of 12 words"
    window.words.setPlainText(PHRASE)
    assert not window.go.isEnabled()
    window.choose(tmp_path)
    assert window.place_words.text() == str(tmp_path)
    QTest.mouseClick(window.go, Qt.MouseButton.LeftButton)
    await until(lambda: window.bar.value() == 1)
    assert not window.words.isEnabled()
    assert not window.go.isEnabled()
    machine.go_on.set()
    await until(lambda: not window.isVisible())
    assert machine.asked == [(tmp_path, PHRASE, "")]
    assert machine.back == 1
    assert window.words.toPlainText() == ""


async def test_a_mistake_is_said_and_can_be_mended(
    window: RestoreWindow, machine: Machine, tmp_path: Path
) -> None:
    machine.problem = "One of these words is another one, or their order is."
    machine.go_on.set()
    window.words.setPlainText(PHRASE)
    window.choose(tmp_path)
    window.go.click()
    await until(lambda: window.state.text() == machine.problem)
    assert window.state.objectName() == "problemLine"
    assert window.words.isEnabled()
    assert window.go.isEnabled()
    assert machine.back == 0


async def test_without_a_backup_a_name_is_needed(window: RestoreWindow, machine: Machine) -> None:
    window.words.setPlainText(PHRASE)
    window.without_backup.setChecked(True)
    assert not window.place_button.isEnabled()
    assert not window.go.isEnabled()
    window.name.setText(" Anna ")
    assert "stays lost" in window.state.text()
    window.go.click()
    await until(lambda: not window.isVisible())
    assert machine.asked == [(None, PHRASE, "Anna")]


async def test_cancelling_first_stops_and_then_closes(
    window: RestoreWindow, machine: Machine, tmp_path: Path
) -> None:
    window.words.setPlainText(PHRASE)
    window.choose(tmp_path)
    window.go.click()
    await until(lambda: window.bar.value() == 1)
    window.cancel_button.click()
    await until(window.go.isEnabled)
    assert window.isVisible()
    assert machine.back == 0
    window.cancel_button.click()
    assert not window.isVisible()


def test_the_first_run_knows_who_has_been_here_before(qtbot: QtBot) -> None:
    asked: list[bool] = []
    first = FirstRunWindow("Anna", lambda *_: None, lambda: asked.append(True))
    qtbot.addWidget(first)
    first.known.linkActivated.emit("#")
    assert asked == [True]
