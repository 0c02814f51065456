"""Forwarding, pins, earlier versions, the archive and marks, in the windows of two people."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.message import Message
from chatera_app.desktop import Desktop, Launch
from chatera_app.models.contacts import ARCHIVED, FAVOURITES, sections
from chatera_app.system.garbage import GarbageCollector
from chatera_app.widgets.plain import isolated
from chatera_app.windows.contacts import ContactsWindow
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.pins import PinsWindow
from chatera_app.windows.versions import VersionsWindow
from tests.helpers.people import House

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


W = TypeVar("W", bound=QWidget)


class Scene:
    """Anna's windows; Boris, whom she talks to, and a group of both."""

    def __init__(
        self, house: House, anna: Client, boris: Client, group: Chat, qtbot: QtBot
    ) -> None:
        self.house, self.anna, self.boris, self.group = house, anna, boris, group
        self.direct = house.chat(anna, boris)
        self.opened: list[str] = []
        self.answers: list[tuple[str, Message]] = []
        self._qtbot = qtbot

    def talk(self, chat: Chat) -> ConversationWindow:
        window = ConversationWindow().hold(self.anna, chat, lambda: None)
        window.chatWanted.connect(self.opened.append)
        window.answerWanted.connect(lambda key, message: self.answers.append((key, message)))
        return self.front(window)

    def contacts(self) -> ContactsWindow:
        window = ContactsWindow("Anna", self.opened.append, lambda: True, lambda: None)
        window.follow(self.anna)
        return self.front(window)

    def front(self, window: W) -> W:
        self._qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow)
        return window

    async def until(self, reached: Callable[[], object]) -> None:
        def look() -> bool:
            QApplication.processEvents()
            return bool(reached())

        await self.house.until(look)


@pytest.fixture
async def scene(tmp_path: Path, qtbot: QtBot) -> AsyncIterator[Scene]:
    async with House(tmp_path) as house:
        anna, boris = await house.person("Anna"), await house.person("Boris")
        await house.meet(anna, boris)
        group = await anna.new_group("Hikers", [boris.me.account])
        await house.until(lambda: any(one.title == "Hikers" for one in boris.chats))
        theirs = next(one for one in boris.chats if one.title == "Hikers")
        await theirs.send("Bring your boots")
        made = Scene(house, anna, boris, group, qtbot)
        await house.until(lambda: group.timeline[len(group.timeline) - 1].name == "Boris")
        yield made


@pytest.fixture(autouse=True)
def windows_end_in_their_thread(qapp: QApplication) -> Iterator[None]:
    collector = GarbageCollector(qapp)
    yield
    collector.end()


def choose_last(window: ConversationWindow) -> None:
    """Choose the newest message by keys."""
    window.view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.view, Qt.Key.Key_End)


async def end(*windows: ConversationWindow | ContactsWindow) -> None:
    for window in windows:
        window.close()
        await window.doing.settle()


async def test_a_message_is_forwarded_pinned_and_answered_alone_by_keys(
    scene: Scene, qapp: QApplication, tmp_path: Path
) -> None:
    window = scene.talk(scene.group)
    choose_last(window)
    QTest.keyClick(window.view, Qt.Key.Key_F)
    chooser = window.forwarding.chooser
    assert "Bring your boots" in chooser.prompt.text()
    QTest.keyClicks(chooser.field, "bor")
    assert [one.words for one in chooser.model.choices] == ["Boris"]
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    await scene.until(lambda: len(scene.direct.timeline) == 1)
    sent = scene.direct.timeline[0]
    assert (sent.text, sent.own) == ("Bring your boots", True)
    assert sent.forwarded is not None
    await scene.until(window.take_back.isVisible)
    assert window.take_back.button.text() == "Show"
    window.take_back.button.click()
    assert scene.opened == [f"person:{scene.boris.me.account}"]
    direct = scene.talk(scene.direct)
    spoken = direct.model.row(0).spoken
    assert "Forwarded from \u2068Boris\u2069, Bring your boots" in spoken
    assert not direct.messages.may_edit(sent)

    scene.front(window)
    assert not window.pins.bar.isVisible()
    choose_last(window)
    QTest.keyClick(window.view, Qt.Key.Key_P)
    await scene.until(window.pins.bar.isVisible)
    assert window.pins.bar.line.accessibleName() == "Pinned message: Boris: Bring your boots"
    theirs = next(one for one in scene.boris.chats if one.title == "Hikers")
    await scene.until(lambda: [one.by for one in theirs.pinned] == ["Anna"])
    window.deeds.perform("message.reply-privately")
    ((key, message),) = scene.answers
    assert key == f"person:{scene.boris.me.account}"
    desktop = Desktop(qapp, Launch(tmp_path / "unused"))
    desktop.client = scene.anna
    desktop.conversations.answer_in(key, message)
    there = desktop.conversations[scene.direct.id]
    assert "\u2068Boris\u2069, in \u2068Hikers\u2069" in there.composer.banner.accessibleName()
    there.composer.field.insertPlainText("I will")
    there.composer.submit()
    await scene.until(lambda: len(scene.direct.timeline) == 2)
    row = direct.model.row(1)
    assert row.reply is not None
    assert row.reply.author == "\u2068Boris\u2069, in \u2068Hikers\u2069"
    direct.view.replyActivated.emit(row.reply.key)
    assert scene.opened[-1] == f"chat:{scene.group.id}#{row.reply.key}"

    scene.front(direct)
    choose_last(direct)
    assert direct.deeds["message.forward"].words == "Forward…"
    direct.view.select_all()
    assert direct.deeds["message.forward"].words == "Forward 2 messages…"
    direct.deeds.perform("message.forward")
    assert direct.forwarding.chooser.prompt.text() == "Forward: 2 messages"
    QTest.keyClicks(direct.forwarding.chooser.field, "hik")
    QTest.keyClick(direct.forwarding.chooser.field, Qt.Key.Key_Return)
    await scene.until(lambda: list(scene.group.timeline)[-1].text == "I will")
    assert [one.text for one in scene.group.timeline][-2:] == ["Bring your boots", "I will"]
    await end(window, direct, there)


async def test_the_bar_goes_through_what_is_pinned_and_can_be_put_away(scene: Scene) -> None:
    for number in range(40):
        await scene.direct.send(f"number {number}")
    ids = [one.id for one in scene.direct.timeline]
    for number in (3, 20):
        await scene.direct.pin(ids[number])
    window = scene.talk(scene.direct)
    bar = window.pins.bar
    assert bar.line.accessibleName() == "Pinned message 1 of 2: Anna: number 20"
    bar.line.setFocus()
    QTest.keyClick(bar.line, Qt.Key.Key_Up)
    assert bar.line.accessibleName() == "Pinned message 2 of 2: Anna: number 3"
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert window.view.currentIndex().row() == 3
    assert "1 of 2" in bar.line.accessibleName()
    bar.list_button.click()
    (everything,) = window.findChildren(PinsWindow)
    assert everything.list.count() == 2
    assert "pinned by Anna" in everything.list.item(0).text()
    everything.list.setCurrentRow(1)
    everything.unpin_button.click()
    await scene.until(lambda: everything.list.count() == 1)
    await scene.until(window.take_back.isVisible)
    window.take_back.button.click()
    await scene.until(lambda: everything.list.count() == 2)
    QTest.keyClick(everything.list, Qt.Key.Key_Return)
    assert not everything.isVisible()
    bar.close_button.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [one.text() for one in menu.actions()] == ["Hide for me", "Unpin for everybody"]
    menu.actions()[0].trigger()
    menu.close()
    await scene.until(lambda: not bar.isVisible())
    assert len(scene.direct.pinned) == 2
    await scene.direct.pin(ids[5])
    await scene.until(bar.isVisible)
    assert "number 5" in bar.line.accessibleName()
    await end(window)


async def test_the_word_edited_shows_the_earlier_versions(scene: Scene) -> None:
    mine = await scene.direct.send("helo")
    await scene.direct.edit(mine.id, "hello")
    window = scene.talk(scene.direct)
    view = window.view
    view.grab()
    made = view.layout_of(0)
    top = view.visualRect(view.model().index(0, 0)).top()
    places = [
        QPoint(x, round(made.body.top()) + 6) for x in range(view.viewport().width())
        if made.is_on_edited(x, made.body.top() + 6)
    ]  # fmt: skip
    assert 20 < len(places) < 120
    assert not made.is_on_edited(made.body.left() + 5, made.body.top() + 6)
    middle = places[len(places) // 2] + QPoint(0, top)
    assert "earlier versions" in view._tip(middle)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    (versions,) = window.findChildren(VersionsWindow)
    texts = [versions.list.item(row).text().split("\n")[1] for row in range(versions.list.count())]
    assert texts == [isolated("hello"), isolated("helo")]
    QTest.keyClick(versions.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "hello"
    versions.close()
    choose_last(window)
    assert window.deeds["message.versions"].is_shown
    await end(window)


def shown(scene: Scene, window: ContactsWindow) -> dict[str, list[str]]:
    found = sections(scene.anna, window.search.text(), window._folded, window._options)
    return {heading.name: [row.name for row in rows] for heading, rows in found}


async def test_a_conversation_is_put_away_and_comes_back_with_news(scene: Scene) -> None:
    await scene.direct.send("hello")
    window = scene.contacts()
    key = f"person:{scene.boris.me.account}"
    assert window.list.selectKey(key)
    window.deeds.perform("contact.archive")
    await scene.until(lambda: shown(scene, window).get(ARCHIVED) == ["Boris"])
    await scene.until(window.take_back.isVisible)
    window.refresh()
    top = next(
        window.model.index(row, 0) for row in range(window.model.rowCount())
        if window.model.index(row, 0).data() == "Archived (1)"
    )  # fmt: skip
    assert not window.list.isExpanded(top)
    window.list.setExpanded(top, True)
    assert ARCHIVED in window._folded
    assert window.list.selectKey(key)
    assert window.deeds["contact.archive"].words == "Take out of the archive"
    window.take_back.button.click()
    await scene.until(lambda: ARCHIVED not in shown(scene, window))
    await scene.direct.archive()
    await scene.until(lambda: ARCHIVED in shown(scene, window))
    await scene.house.chat(scene.boris, scene.anna).send("and you?")
    await scene.until(lambda: ARCHIVED not in shown(scene, window))
    await end(window)


async def test_a_mark_is_seen_in_the_list_and_ends_when_one_comes_back(scene: Scene) -> None:
    await scene.direct.send("hello")
    contacts = scene.contacts()
    window = scene.talk(scene.direct)
    window.deeds.perform("conversation.unread")
    await scene.until(lambda: scene.direct.marked)
    window.view.visibleRowsChanged.emit(0, 0)  # it is still in front: that is no looking anew
    await window.doing.settle()
    assert scene.direct.marked
    scene.front(contacts)
    contacts.refresh()
    contacts.list.selectKey(f"person:{scene.boris.me.account}")
    assert (
        contacts.list.currentIndex()
        .data(Qt.ItemDataRole.AccessibleTextRole)
        .endswith("marked as unread")
    )
    assert contacts.deeds["contact.unread"].words == "Mark as read"
    assert contacts.windowTitle().startswith("(2)")  # and something is unread in the group
    contacts.list.grab()
    scene.front(window)
    await scene.until(lambda: not scene.direct.marked)
    await end(window, contacts)


async def test_favourites_stand_in_the_wished_order_groups_among_them(scene: Scene) -> None:
    await scene.anna.favourite(scene.boris.me.account)
    window = scene.contacts()
    window.list.selectKey(f"chat:{scene.group.id}")
    window.deeds.perform("contact.favourite")
    await scene.until(lambda: scene.group.place == 1)
    window.refresh()
    assert shown(scene, window)[FAVOURITES] == ["Hikers", "Boris"]
    window.list.selectKey(f"person:{scene.boris.me.account}")
    window.list.setFocus()
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.list, Qt.Key.Key_Up, held)
    await scene.until(lambda: shown(scene, window)[FAVOURITES] == ["Boris", "Hikers"])
    window.refresh()
    window.list.selectKey(f"chat:{scene.group.id}")
    window.deeds.perform("contact.favourite")
    await scene.until(lambda: shown(scene, window)[FAVOURITES] == ["Boris"])
    await end(window)
