"""A message that can't be read yet, in a real window between real devices: it waits quietly, and opens in its place."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera.client.client import Client
from chatera.client.happenings import Happening, MessageArrived
from chatera.store.changes import LOCKED
from chatera.store.messages import LOST
from chatera_app.system.garbage import GarbageCollector
from chatera_app.widgets.gloss_bar import GlossButton
from chatera_app.windows.conversation import ConversationWindow
from tests.helpers.people import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")


@pytest.fixture(autouse=True)
def windows_end_in_their_thread(qapp: QApplication) -> Iterator[None]:
    collector = GarbageCollector(qapp)
    yield
    collector.end()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


async def alone_on_a_second_device(house: House) -> tuple[Client, Client, Client]:
    """Anna's second device, while nobody who could open anything for it is there."""
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    await house.chat(boris, anna).send("see you at the ferry")
    await house.until(lambda: len(house.chat(anna, boris).timeline) == 1)
    await house.leave(boris)
    await house.leave(anna)
    second = await house.second_device(anna)
    await house.until(lambda: any(len(chat.timeline) for chat in second.chats))
    return anna, boris, second


async def test_it_waits_is_not_found_and_opens_in_its_place(house: House, qtbot: QtBot) -> None:
    _, boris, second = await alone_on_a_second_device(house)
    chat = next(iter(second.chats))
    window = ConversationWindow().hold(second, chat, lambda: None)
    qtbot.addWidget(window)
    window.show()
    row = window.model.row(0)
    assert (row.kind, row.state) == ("locked", "waiting")
    assert "Boris" in row.note
    assert not await second.search("ferry")
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_R):
        QTest.keyClick(window.view, key)
    QTest.keyClick(window.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "before"
    assert window.writing.about is None
    await house.come_back(boris)
    await house.until(lambda: window.model.row(0).kind == "text")
    assert window.model.row(0).text == "see you at the ferry"
    assert window.model.row(0).note == ""
    assert [message.id for message in await second.search("ferry")] == [row.key]


async def test_it_is_told_of_once_it_can_be_read(house: House) -> None:
    _, boris, second = await alone_on_a_second_device(house)
    heard: list[tuple[str, str]] = []

    def hear(happening: Happening) -> None:
        if isinstance(happening, MessageArrived):
            heard.append((happening.message.kind, happening.message.text))

    second.observe(hear)
    await house.come_back(boris)
    await house.until(lambda: heard == [("text", "see you at the ferry")])


async def test_a_lost_one_is_asked_for_again_and_comes(house: House, qtbot: QtBot) -> None:
    _, boris, second = await alone_on_a_second_device(house)
    chat = next(iter(second.chats))
    window = ConversationWindow().hold(second, chat, lambda: None)
    qtbot.addWidget(window)
    window.show()
    # As after a fortnight of asking.
    await second.profile.database.run(
        lambda db: db.execute("UPDATE messages SET text = ? WHERE kind = ?", (LOST, LOCKED))
    )
    chat.timeline.reset()
    assert window.model.row(0).lost

    def button() -> GlossButton | None:
        QApplication.processEvents()
        return window.view.ask_buttons.button_of(chat.timeline[0].id)

    await house.until(lambda: button() is not None)
    ask = button()
    assert ask is not None
    QTest.mouseClick(ask, Qt.MouseButton.LeftButton)
    await house.until(lambda: window.model.row(0).state == "waiting")
    await house.come_back(boris)
    await house.until(lambda: window.model.row(0).text == "see you at the ferry")
    await house.until(lambda: button() is None)
    assert window.problem.text() == ""
