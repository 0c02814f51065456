"""The settings' section about backups, over a real profile."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from chatera.client.backup import Backups
from chatera.client.phrase import RecoveryPhrase
from chatera.store.profile import Profile
from chatera_app.windows.backup import BackupSection
from tests.helpers.waiting import until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
NOON = 1_764_072_000_000


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    made = Profile.create(tmp_path / "anna", "Anna")
    yield made
    made.close()


@pytest.fixture
def section(qtbot: QtBot, profile: Profile) -> BackupSection:
    made = BackupSection(Backups(profile, lambda: NOON), RecoveryPhrase(profile, lambda: NOON))
    qtbot.addWidget(made)
    made.show()
    return made


async def test_a_backup_is_made_read_back_and_said(section: BackupSection, tmp_path: Path) -> None:
    assert section.state.text() == "There is no backup yet."
    section.make(str(tmp_path / "disk"))
    assert not section.button.isEnabled()
    assert section.bar.isVisible()
    await until(section.button.isEnabled)
    assert section.result.text().startswith("Backed up, and read back to be sure: ")
    assert "newest backup was made on" in section.state.text()
    assert not section.bar.isVisible()
    assert list((tmp_path / "disk").iterdir())


async def test_what_the_disk_refuses_is_said(section: BackupSection, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    section.make(str(tmp_path / "file"))
    await until(section.button.isEnabled)
    assert section.result.objectName() == "problemLine"
    assert str(tmp_path / "file") in section.result.text()
    assert section.state.text() == "There is no backup yet."


def test_words_that_were_not_written_down_are_asked_for_first(
    section: BackupSection, profile: Profile, qapp: QApplication
) -> None:
    assert section.unwritten.isVisible()
    profile.keyring.erase_root()
    qapp.sendEvent(section, QEvent(QEvent.Type.WindowActivate))
    assert not section.unwritten.isVisible()


def test_the_folder_is_asked_for(section: BackupSection) -> None:
    QTest.mouseClick(section.button, Qt.MouseButton.LeftButton)
    dialog = section.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.reject()
