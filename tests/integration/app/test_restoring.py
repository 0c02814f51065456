"""Somebody who lost a computer comes back with twelve words, and with a backup if there is one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from chatera.client.backup import Backups
from chatera.client.client import wall_clock_ms
from chatera.client.phrase import RecoveryPhrase
from chatera.store.profile import Profile
from chatera_app.windows.restoring import RestoringWindow
from tests.helpers.people import House
from tests.helpers.waiting import until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
Open = Callable[[Path], RestoringWindow]


def words_of(profile: Profile) -> str:
    words = RecoveryPhrase(profile, wall_clock_ms).words
    assert words is not None
    return "\n".join(words)


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def opened(qtbot: QtBot, done: list[str]) -> Iterator[Open]:
    parent = QWidget()
    qtbot.addWidget(parent)

    def show(profile: Path) -> RestoringWindow:
        window = RestoringWindow(parent, profile, lambda: done.append("restored"))
        window.show()
        return window

    yield show
    for window in parent.findChildren(RestoringWindow):
        window.close()


async def test_the_words_alone_bring_back_who_one_is(
    opened: Open, done: list[str], tmp_path: Path
) -> None:
    lost = Profile.create(tmp_path / "lost", "Anna")
    words, account = words_of(lost), lost.identity.account
    lost.close()
    window = opened(tmp_path / "fresh")
    assert not window.go.isEnabled()
    window.words.setPlainText(words)
    assert not window.go.isEnabled()  # without a backup a name is needed
    window.name.setText("Anna")
    window.go.click()
    await until(lambda: done == ["restored"])
    assert window.words.toPlainText() == ""
    again = Profile.open(tmp_path / "fresh")
    assert again.identity.account == account
    assert again.setting("name") == "Anna"
    again.close()


async def test_wrong_words_are_said_and_can_be_mended(
    opened: Open, done: list[str], tmp_path: Path
) -> None:
    window = opened(tmp_path / "fresh")
    window.words.setPlainText("lake " * 12)
    window.name.setText("Anna")
    window.go.click()
    await until(lambda: window.problem.text() != "")
    assert window.pages.currentIndex() == 0
    assert done == []
    assert not Profile.exists(tmp_path / "fresh")
    window.words.setPlainText("lake")
    assert window.problem.text() == ""


async def test_a_backup_brings_the_messages_back(
    opened: Open, done: list[str], tmp_path: Path
) -> None:
    async with House(tmp_path) as house:
        anna, boris = await house.person("Anna"), await house.person("Boris")
        await house.meet(anna, boris)
        await house.chat(anna, boris).send("see you at the ferry")
        await Backups(anna.profile, wall_clock_ms).create(tmp_path / "disk")
        words = words_of(anna.profile)
        window = opened(tmp_path / "fresh")
        window.words.setPlainText(words)
        window.choose_button.click()
        dialog = window.findChild(QFileDialog)
        assert dialog is not None
        dialog.fileSelected.emit(str(tmp_path / "disk"))
        dialog.reject()
        window.go.click()
        await until(lambda: done == ["restored"])
        back = await house.enter(tmp_path / "fresh", online=False)
        assert back.me.name == "Anna"
        chat = next(iter(back.chats))
        assert [message.text for message in chat.timeline] == ["see you at the ferry"]


async def test_it_is_not_left_while_a_profile_is_made(opened: Open, tmp_path: Path) -> None:
    window = opened(tmp_path / "fresh")
    window.pages.setCurrentIndex(1)
    window.reject()
    assert window.isVisible()
    window.pages.setCurrentIndex(0)
    window.reject()
    assert not window.isVisible()


async def test_without_the_words_it_says_what_is_lost_and_begins_anew(
    opened: Open, tmp_path: Path
) -> None:
    window, wishes = opened(tmp_path / "fresh"), list[str]()
    window.elsewhere.connect(lambda: wishes.append("elsewhere"))
    window.anew.connect(wishes.append)
    window.lost_button.click()
    assert window.pages.currentWidget() is window.wordless
    assert not window.anew_button.isEnabled()
    window.new_name.setText(" Anna ")
    window.anew_button.click()
    assert wishes == ["Anna"]
    assert not window.isVisible()
    assert not Profile.exists(tmp_path / "fresh")  # who asked for the name makes it

    window = opened(tmp_path / "fresh")
    window.elsewhere.connect(lambda: wishes.append("elsewhere"))
    window.lost_button.click()
    window.elsewhere_button.click()
    assert wishes == ["Anna", "elsewhere"]


async def test_what_a_desktop_left_is_not_in_the_way(
    opened: Open, done: list[str], tmp_path: Path
) -> None:
    lost = Profile.create(tmp_path / "lost", "Anna")
    words = words_of(lost)
    lost.close()
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    (fresh / "windows.ini").write_text("[General]")
    window = opened(fresh)
    window.words.setPlainText(words)
    window.name.setText("Anna")
    window.go.click()
    await until(lambda: done == ["restored"])
    assert (fresh / "windows.ini").read_text() == "[General]"
