"""A line about a group that turns out not to count, while a window shows it."""

from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.happenings import MessageArrived
from chatera_app.system.garbage import GarbageCollector
from chatera_app.widgets.plain import isolated
from chatera_app.windows.conversation import ConversationWindow
from tests.helpers.people import House

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)
ADDED = f"You added {isolated('Clara')}"
WHY = f" – this does not count: {isolated('Anna')} removed you in the meantime"


@pytest.fixture
async def house(qapp: QApplication, tmp_path: Path) -> AsyncIterator[House]:
    collector = GarbageCollector(qapp)
    async with House(tmp_path) as house:
        yield house
    collector.end()


async def reached(house: House, condition: Callable[[], object]) -> None:
    def look() -> bool:
        QApplication.processEvents()
        return bool(condition())

    await house.until(look)


def group_of(client: Client) -> Chat:
    return next(one for one in client.chats if one.kind == "group")


def lines(window: ConversationWindow, role: Qt.ItemDataRole) -> list[str]:
    rows = (window.model.index(row) for row in range(window.model.rowCount()))
    return [str(row.data(role)) for row in rows]


def shows(window: ConversationWindow, role: Qt.ItemDataRole) -> bool:
    return f"{ADDED}{WHY}" in lines(window, role)


async def test_a_line_that_is_shown_says_that_it_does_not_count(house: House, qtbot: QtBot) -> None:
    anna, boris, clara = [await house.person(name) for name in ("Anna", "Boris", "Clara")]
    await house.meet(anna, boris, clara)
    group = await anna.new_group("Lake", [boris.me.account])
    await group.set_role(boris.me.account, "admin")
    await house.until(
        lambda: any(one.kind == "group" and one.my_role == "admin" for one in boris.chats)
    )
    await house.leave(boris)
    boris = await house.enter(boris.profile.path, online=False)
    chat = group_of(boris)
    await chat.add(clara.me.account)
    await group.remove(boris.me.account)
    window = ConversationWindow().hold(boris, chat, lambda: None)
    qtbot.addWidget(window)
    window.resize(420, 480)
    window.show()
    await reached(house, lambda: ADDED in lines(window, Qt.ItemDataRole.DisplayRole))
    row = lines(window, Qt.ItemDataRole.DisplayRole).index(ADDED)
    high = window.view.visualRect(window.model.index(row)).height()
    told: list[object] = []
    forget = boris.observe(told.append)
    await boris.start()
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        await reached(house, partial(shows, window, role))
        assert ADDED not in lines(window, role)
    row = lines(window, Qt.ItemDataRole.DisplayRole).index(f"{ADDED}{WHY}")
    assert window.view.visualRect(window.model.index(row)).height() > high  # it is two lines now
    assert chat.unread == 0
    assert not [one for one in told if isinstance(one, MessageArrived)]
    forget()
    window.close()
    await window.doing.settle()
