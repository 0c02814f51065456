"""Whatever somebody calls themselves, and writes, windows show letter by letter: nothing of it is rendered, or a key."""

import re
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from chatera.client.client import Client
from chatera_app.actions.place import Place
from chatera_app.system.garbage import GarbageCollector
from chatera_app.windows.contacts import ContactsWindow
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.encryption import EncryptionWindow, Standing
from chatera_app.windows.members import confirm_leave
from chatera_app.windows.verify import VerifyWindow
from tests.helpers.people import House

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)
NAME = '<img src="x.png"> R&D'
MARK = re.compile(r"(?<!&)&(?!&|amp;)")


class Meeting:
    """Anna, and somebody with a name that a window could take for something else."""

    def __init__(self, house: House, anna: Client, stranger: Client) -> None:
        self.house, self.anna = house, anna
        self.chat, self.theirs = house.chat(anna, stranger), house.chat(stranger, anna)
        self.account = stranger.me.account

    async def until(self, reached: Callable[[], object]) -> None:
        def look() -> bool:
            QApplication.processEvents()
            return bool(reached())

        await self.house.until(look)


@pytest.fixture
async def meeting(qapp: QApplication, tmp_path: Path) -> AsyncIterator[Meeting]:
    collector = GarbageCollector(qapp)
    async with House(tmp_path) as house:
        anna, stranger = await house.person("Anna"), await house.person(NAME)
        await house.meet(anna, stranger)
        yield Meeting(house, anna, stranger)
    collector.end()


def rendered(widget: QWidget) -> Iterator[str]:
    """What in a window is no longer the letters of the name."""
    for one in [widget, *widget.findChildren(QWidget)]:
        tips = [one.toolTip(), *(action.toolTip() for action in one.actions())]
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            rows = (one.model().index(row, 0) for row in range(one.model().rowCount()))
            tips += [str(row.data(Qt.ItemDataRole.ToolTipRole) or "") for row in rows]
        for tip in tips:
            if "<img" in tip:  # what is written as it is, is "&lt;img" there
                yield f"the tip of {type(one).__name__}: {tip}"
        plain = isinstance(one, QLabel) and one.textFormat() == Qt.TextFormat.PlainText
        if isinstance(one, QLabel) and not plain and "<img" in one.text():
            yield f"a label: {one.text()}"
        shown = [action.text() for action in one.actions()] if isinstance(one, QMenu) else []
        shown += [one.text()] if isinstance(one, QAbstractButton) else []
        for text in shown:
            if "R" in text and MARK.search(text) and "<img" in text:
                yield f"a key's mark on {type(one).__name__}: {text}"


async def test_a_strangers_name_is_letters_in_every_window(meeting: Meeting, qtbot: QtBot) -> None:
    anna, chat = meeting.anna, meeting.chat
    person = anna.people.get(meeting.account)
    assert person is not None
    assert person.name == NAME
    await meeting.theirs.send(f"{NAME}: &hello")
    await meeting.house.until(lambda: len(chat.timeline) == 1)
    await chat.pin(chat.timeline[0].id)
    contacts = ContactsWindow("Anna", lambda _: None, lambda: True, lambda: None)
    contacts.follow(anna)
    talk = ConversationWindow().hold(anna, chat, lambda: None)
    group = await anna.new_group(NAME, [meeting.account])
    together = ConversationWindow().hold(anna, group, lambda: None)
    verify = VerifyWindow(anna, chat, contacts)
    windows: list[QWidget] = [
        contacts, talk, together, EncryptionWindow(contacts, Standing.of(chat), lambda: None, lambda: None), verify,
    ]  # fmt: skip
    for window in windows:
        qtbot.addWidget(window)
        window.show()
    await meeting.until(lambda: talk.model.rowCount() == 1 and contacts.isVisible())
    contacts.list.selectKey(f"person:{meeting.account}")
    contacts.ask_nickname()
    contacts.ask_category()
    confirm_leave(together, group, together.doing)
    menus = [
        contacts.deeds.pop_up(Place.CONTACT, QPoint(0, 0)),
        talk.deeds.menu(talk),
    ]
    menus[1].aboutToShow.emit()
    QApplication.processEvents()
    seen = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert len(seen) >= 8  # with those that ask, and a menu
    everything = "".join(
        label.text() for one in seen for label in one.findChildren(QLabel) if "<img" in label.text()
    )
    assert everything.count("<img") > 3
    wrong = [words for one in [*seen, *menus] for words in rendered(one)]
    await anna.block(meeting.account, True)
    await meeting.until(lambda: "R&D" in talk.composer.nudge_button.accessibleDescription())
    again = talk.deeds.menu(talk)
    again.aboutToShow.emit()
    wrong += [words for one in (talk, contacts, again) for words in rendered(one)]
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QMenu) or one.isModal():
            one.close()
    for window in (contacts, talk, together):
        window.close()
        await window.doing.settle()
    assert wrong == []
