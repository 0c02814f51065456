"""Conversations kept as files, in the windows: where that is chosen, and what is said where the disk refuses."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from chatera.client.client import Client
from chatera.client.diary import Trouble, What
from chatera.protocol.ids import account_text
from chatera.store.options import ABOUT, NOTICES, Options
from chatera.store.profile import Profile
from chatera_app.themes.format import Sounds
from chatera_app.widgets.offer_bar import OfferBar
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.diary import DiaryBar, FolderField, trouble_words
from chatera_app.windows.settings import SettingsWindow
from chatera_app.windows.wishes import OF_GROUPS, OF_PEOPLE
from tests.helpers.writer import Writer, batch, now_ms

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


class Files(QObject):
    """What the desktop would show in its program for files."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def files() -> Iterator[Files]:
    made = Files()
    QDesktopServices.setUrlHandler("file", made, "open")  # type: ignore[arg-type] # the stub says bytes
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[Client]:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    yield client
    await client.stop()
    profile.close()


def test_the_page_asks_for_a_folder_before_anything_counts(
    qtbot: QtBot, tmp_path: Path, files: Files
) -> None:
    told: list[Options] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    window = SettingsWindow(parent, Options(), told.append)
    window.show()
    window.turn_to("diary")
    switch, folder = window.fields["diary"], window.fields["diary_folder"]
    assert isinstance(switch, QCheckBox)
    assert isinstance(folder, FolderField)
    assert (switch.isVisible(), switch.isChecked(), folder.open_button.isEnabled()) == (
        True, False, False,
    )  # fmt: skip
    QTest.keyClick(switch, Qt.Key.Key_Space)
    (ask,) = folder.findChildren(QFileDialog)
    ask.reject()
    assert not switch.isChecked()
    assert told[-1] == Options()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    ask = folder.findChildren(QFileDialog)[-1]
    ask.fileSelected.emit(str(tmp_path))
    ask.done(1)
    assert told[-1] == Options(diary=True, diary_folder=str(tmp_path))
    assert str(tmp_path) in folder.path.text()
    QTest.keyClick(folder.open_button, Qt.Key.Key_Space)
    assert files.opened == [str(tmp_path)]
    window.follow(Options())
    assert not switch.isChecked()
    assert not folder.open_button.isEnabled()
    window.close()


async def test_a_conversation_leads_to_its_files(
    client: Client, qtbot: QtBot, tmp_path: Path, files: Files
) -> None:
    anna = Writer("Anna")
    said = [anna.text(anna.direct(client._store.me), text) for text in ("before", "now")]
    await client._store.take(batch(said[0], people=[anna]))
    window = ConversationWindow().hold(
        client, client.chats.with_person(account_text(anna.account)), lambda: None
    )
    qtbot.addWidget(window)

    def is_shown() -> bool:
        return window.deeds["conversation.kept"].is_shown

    assert not is_shown()
    client.diary.obey(Options(diary=True, diary_folder=str(tmp_path)))
    await client.diary.write()
    assert is_shown()
    window.deeds.perform("conversation.kept")
    await window.doing.settle()
    assert "is kept as a file yet" in window.problem.text()
    await client._store.take(batch(said[1]))
    await client.diary.write()
    window.deeds.perform("conversation.kept")
    await window.doing.settle()
    assert files.opened == [str(tmp_path / "Anna")]
    window.close()
    await window.doing.settle()


async def test_the_contact_list_says_what_to_do_until_it_is_done(
    client: Client, qtbot: QtBot, tmp_path: Path
) -> None:
    bar, asked = OfferBar(), list[str]()
    qtbot.addWidget(bar)
    DiaryBar(client.diary, bar, lambda: asked.append("settings"))
    assert bar.isHidden()
    folder = tmp_path / "drive"
    client.diary.obey(Options(diary=True, diary_folder=str(folder)))
    await client.diary.write()
    assert bar.isHidden()
    anna = Writer("Anna")
    said = anna.text(anna.direct(client._store.me), "hello")
    await client._store.take(batch(said, people=[anna]))
    await client.diary.write()
    assert not bar.isHidden()
    assert f"{folder}" in bar.words.text()
    assert "Connect its drive" in bar.words.text()
    bar.later_button.click()
    assert asked == ["settings"]
    folder.mkdir()
    bar.take_button.click()
    await client.diary.write()
    assert bar.isHidden()
    assert len(list(folder.rglob("*.html"))) == 1


@pytest.mark.usefixtures("qapp")
def test_every_trouble_has_words() -> None:
    kinds = get_args(What)
    words = {trouble_words(Trouble(what, Path("/x/y"), "Too bad")) for what in kinds}
    assert len(words) == len(kinds)
    assert all("/x/y" in one for one in words)
    assert sum("Too bad" in one for one in words) == 1


def test_no_sound_or_notice_is_offered_of_what_can_not_happen() -> None:
    events = {name.removeprefix(NOTICES) for name in ABOUT if name.startswith(NOTICES)}
    assert events == {*OF_GROUPS, *OF_PEOPLE}  # the sounds of calls wait for calls
    assert set(Sounds.__struct_fields__) == {"message", "online", "offline", "nudge", "sent"}
