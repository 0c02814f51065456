"""What can be done in the windows, done: by menus, keys, the palette and slash commands, between two people."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera_app.actions.keymap import Keymap
from chatera_app.actions.place import Place
from chatera_app.system.garbage import GarbageCollector
from chatera_app.windows.contacts import ContactsWindow
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.every_action import EVERY_ACTION
from chatera_app.windows.members import PeoplePicker
from chatera_app.windows.palette import Palette
from chatera_app.windows.program import Here, Program
from tests.helpers.people import House

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Desk:
    """Anna's desktop: her contact list and the conversations she has open."""

    def __init__(self, house: House, anna: Client, qtbot: QtBot) -> None:
        self.house = house
        self.anna = anna
        self.keymap = Keymap()
        self.chats: dict[str, ConversationWindow] = {}
        self.settings: list[str] = []
        self._qtbot = qtbot
        self.program = Program(
            self.open, lambda: self.front(self.contacts), self.settings.append, lambda: None,
            lambda: None, lambda: self.chats,
        )  # fmt: skip
        self.program.client = anna
        self.contacts = ContactsWindow(
            "Anna", self.open, lambda: True, lambda: None, (), self.keymap
        )
        self.heres: dict[QWidget, Here] = {}
        self._take(self.contacts)
        self.program.contacts = self.contacts.deeds
        self.contacts.follow(anna)
        self.front(self.contacts)

    def _take(self, window: ContactsWindow | ConversationWindow) -> None:
        self._qtbot.addWidget(window)
        self.heres[window] = self.program.adopt(window)
        window.complete()

    def front(self, window: QWidget) -> None:
        window.show()
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow)

    def open(self, key: str) -> None:
        kind, _, which = key.partition(":")
        chats = self.anna.chats
        chat = chats.with_person(which) if kind == "person" else chats.get(int(which))
        assert chat is not None
        self.window(chat)

    def window(self, chat: Chat) -> ConversationWindow:
        key = f"person:{chat.account}" if chat.account else f"chat:{chat.id}"
        window = self.chats.get(key)
        if window is None:
            window = ConversationWindow(self.keymap).hold(
                self.anna, chat, lambda: self.chats.__delitem__(key), lambda _: None
            )
            window.chatWanted.connect(self.open)
            self.chats[key] = window
            self._take(window)
        self.front(window)
        window.composer.setFocus()
        return window

    def asking(self, window: ContactsWindow | ConversationWindow) -> Palette:
        """The palette that was opened in a window."""
        return self.heres[window].asking

    async def until(self, reached: object) -> None:
        assert callable(reached)

        def look() -> bool:
            QApplication.processEvents()
            return bool(reached())

        await self.house.until(look)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as made:
        yield made


@pytest.fixture(autouse=True)
def windows_end_in_their_thread(qapp: QApplication) -> Iterator[None]:
    collector = GarbageCollector(qapp)
    yield
    collector.end()


def entries(menu: QMenu) -> list[QAction]:
    """What stands in a menu and in those it leads to, as when each of them opens."""
    menu.aboutToShow.emit()
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += entries(inner)
        elif not action.isSeparator():
            found.append(action)
    return found


def write(window: ConversationWindow, text: str) -> None:
    window.composer.field.insertPlainText(text)
    window.composer.field.suggestions.hide()
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)


async def test_everything_is_in_a_menu_and_in_the_palette(house: House, qtbot: QtBot) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    group = await anna.new_group("Hikers", [boris.me.account])
    await house.chat(anna, boris).send("hello")
    desk = Desk(house, anna, qtbot)
    windows = (desk.contacts, desk.window(house.chat(anna, boris)), desk.window(group))
    offered: set[str] = set()
    for window in windows:
        names = {deed.entry: deed for deed in window.deeds}
        shown = {one for one in window.deeds if one.action.listed and one.is_shown}
        in_menu = [names[one] for one in entries(window.menu)]
        assert len(in_menu) == len(set(in_menu))
        assert set(in_menu) == shown
        for deed in in_menu:
            assert deed.entry.isEnabled() == (not deed.why_not)
            assert deed.entry.toolTip() == (deed.why_not or deed.words)
        window.menu.aboutToHide.emit()
        bar = window.deeds.menu_bar(window)  # what a Mac shows at the top of the screen
        tops = [one.menu() for one in bar.actions()]
        in_bar = {names[one] for top in tops if isinstance(top, QMenu) for one in entries(top)}
        assert in_bar == shown
        window.deeds.look()
        desk.heres[window].open_palette(">")
        lines = {one.key for one in desk.asking(window).chooser.model.choices}
        elsewhere = {
            one.name
            for one in desk.contacts.deeds
            if one.action.place is Place.CONTACTS and one.action.listed and one.is_shown
        }
        assert lines == {one.name for one in shown} | elsewhere
        desk.asking(window).chooser.close()
        offered |= {one.name for one in window.deeds}
    assert offered == {one.name for one in EVERY_ACTION}
    members = desk.window(group).members
    assert members is not None
    reason = "Choose a member in the list first."
    assert desk.window(group).deeds["member.remove"].why_not == reason
    members.setCurrentRow(1)
    menu = desk.window(group).deeds.pop_up(Place.MEMBER, members.pos())
    assert menu.isVisible()
    assert [one.text() for one in menu.actions()] == [
        "Open conversation with the member", "Make the member an admin",
        "Remove the member from the group",
    ]  # fmt: skip
    menu.actions()[1].trigger()  # by its keys, which no menu hears of
    assert not menu.isVisible()
    await desk.until(
        lambda: [one.role for one in group.members if one.name == "Boris"] == ["admin"]
    )


async def test_from_anywhere_to_anybody_and_to_everything_by_keys(
    house: House, qtbot: QtBot
) -> None:
    anna, boris, zoe = [await house.person(name) for name in ("Anna", "Boris", "Zoë Müller")]
    await house.meet(anna, boris, zoe)
    await house.chat(zoe, anna).send("are you there?")
    with_zoe = f"person:{zoe.me.account}"
    desk = Desk(house, anna, qtbot)
    await desk.until(lambda: house.chat(anna, zoe).unread == 1)
    await house.chat(anna, boris).send("hello")
    window = desk.window(house.chat(anna, boris))

    QTest.keyClick(window.composer.field, Qt.Key.Key_K, CONTROL)
    chooser = desk.asking(window).chooser
    assert [one.words for one in chooser.model.choices] == ["Zoë Müller", "Boris"]
    assert [one.unread for one in chooser.model.choices] == [1, 0]
    QTest.keyClicks(chooser.field, "mul")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert set(desk.chats) == {f"person:{boris.me.account}", with_zoe}
    assert desk.chats[with_zoe].isActiveWindow()

    desk.front(window)
    QTest.keyClick(window.composer.field, Qt.Key.Key_P, CONTROL | SHIFT)
    chooser = desk.asking(window).chooser
    assert chooser.field.text() == ">"
    QTest.keyClicks(chooser.field, "mute eight")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    await desk.until(lambda: house.chat(anna, boris).muted)

    desk.front(desk.contacts)  # the same keys in the other window; what has to be known is asked
    QTest.keyClick(desk.contacts.list, Qt.Key.Key_Slash, CONTROL)
    chooser = desk.asking(desk.contacts).chooser
    QTest.keyClicks(chooser.field, "your name")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert chooser.isVisible()
    assert (chooser.prompt.text(), chooser.field.text()) == ("Change your name", "Anna")
    QTest.keyClicks(chooser.field, "Anna B.")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    await desk.until(lambda: house.seen(boris, anna).name == "Anna B.")
    await desk.contacts.doing.settle()


async def test_slash_commands_do_what_they_say(house: House, qtbot: QtBot) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    zoe = await house.person("Zoë")
    await house.meet(anna, zoe)
    group = await anna.new_group("Hikers", [boris.me.account])
    desk = Desk(house, anna, qtbot)
    direct = house.chat(anna, boris)
    window = desk.window(direct)

    desk.heres[window].open_palette(">new group")
    QTest.keyClick(desk.asking(window).chooser.field, Qt.Key.Key_Return)
    picker = desk.contacts.findChild(PeoplePicker)  # it is done in the contact list
    assert picker is not None
    assert picker.isVisible()
    assert desk.contacts.isVisible()
    picker.reject()
    desk.front(window)

    write(window, "/away gone fishing")
    await desk.until(lambda: house.seen(boris, anna).message == "gone fishing")
    await desk.until(lambda: house.seen(boris, anna).status == "away")
    write(window, "/mute 30m")
    await desk.until(lambda: direct.muted)
    write(window, "/unmute")
    await desk.until(lambda: not direct.muted)
    write(window, "/me waves")
    write(window, "//mute is a command")
    write(window, "/usr/bin is a path")
    theirs = house.chat(boris, anna)
    await desk.until(lambda: len(theirs.timeline) == 3)
    said = [theirs.timeline[row].text for row in range(3)]
    assert said == ["* Anna waves", "/mute is a command", "/usr/bin is a path"]
    write(window, "/mute soon")
    await desk.until(lambda: "is no time" in window.problem.text())
    write(window, "/topic nothing")
    assert "no group" in window.problem.text()
    assert window.composer.text() == "/topic nothing"  # nobody writes it twice
    QTest.keyClick(window.composer.field, Qt.Key.Key_Backspace)
    assert window.problem.text() == ""  # it was read
    assert not window.problem.isVisible()
    window.composer.field.set_text("")
    assert len(direct.timeline) == 3

    window = desk.window(group)
    write(window, "/topic Walkers")
    await desk.until(lambda: group.title == "Walkers")
    QTest.keyClicks(window.composer.field, "/invit")
    QTest.keyClick(window.composer.field.suggestions, Qt.Key.Key_Return)
    QTest.keyClicks(window.composer.field, "zo")
    QTest.keyClick(window.composer.field.suggestions, Qt.Key.Key_Return)
    assert window.composer.text() == "/invite Zoë"
    assert "‹Whom?› – Invite by name" in window.composer.limit.text()
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    await desk.until(lambda: zoe.me.account in [one.account for one in group.members])
    write(window, "/invite Nobody")
    assert "no “Nobody”" in window.problem.text()
    window.composer.field.set_text("")
    write(window, "/kick")  # without a name it is told how that is written, and nobody leaves
    assert "/kick" not in window.problem.text()
    assert "/remove" in window.problem.text()
    assert window.composer.text() == "/kick"


async def test_keys_in_a_conversation_and_those_somebody_chose(house: House, qtbot: QtBot) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    chat = house.chat(anna, boris)
    for number in range(40):
        await chat.send(f"number {number}")
    desk = Desk(house, anna, qtbot)
    window = desk.window(chat)
    field, view, bar = window.composer.field, window.view, window.view.verticalScrollBar()

    QTest.keyClick(field, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert 0 < bar.value() < bar.maximum()
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert window.composer.text() == "number 39"
    QTest.keyClick(field, Qt.Key.Key_Home)  # not empty: the field's own again
    QTest.keyClicks(field, "no ")
    assert window.composer.text() == "no number 39"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    write(window, "one more")
    QTest.keyClick(field, Qt.Key.Key_Up, CONTROL)
    assert window.composer.text() == "one more"
    QTest.keyClick(field, Qt.Key.Key_Down, CONTROL)
    assert window.composer.text() == ""
    await desk.until(lambda: len(chat.timeline) == 41)

    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_R)
    assert "one more" in window.composer.banner.accessibleName()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert window.undo.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Z, CONTROL)
    assert not window.undo.isVisible()
    menu = window.deeds.pop_up(Place.MESSAGE, window.pos())
    words = [action.text() for action in menu.actions()]
    assert words == [
        "Reply", "React…", "Forward…", "Pin for everybody", "Copy message",
        "Unread from here", "Edit", "Delete for everyone",
    ]  # fmt: skip
    menu.close()

    reply = window.deeds["message.reply"].action
    find = window.deeds["conversation.find"].action
    desk.keymap.give(reply, ["Q"])  # it counts in windows that are open
    desk.keymap.give(find, ["F3"])
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Q)
    assert window.composer.banner.isVisible()
    QTest.keyClick(field, Qt.Key.Key_F, CONTROL)
    assert not window.find_bar.isVisible()
    QTest.keyClick(field, Qt.Key.Key_F3)
    assert window.find_bar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert window.problem.text() == "Nothing is being deleted."  # and not silence


async def test_from_one_conversation_to_the_next_as_the_list_has_them(
    house: House, qtbot: QtBot
) -> None:
    anna, boris, carol, dan = [
        await house.person(name) for name in ("Anna", "Boris", "Carol", "Dan")
    ]
    await house.meet(anna, boris, carol, dan)
    for other in (dan, carol, boris):
        await house.chat(anna, other).send("hello")
    await anna.favourite(dan.me.account)  # the first of the list from now on
    await house.chat(boris, anna).send("unread")
    await house.chat(dan, anna).send("unread, too")
    await house.until(lambda: house.chat(anna, dan).unread + house.chat(anna, boris).unread == 2)
    keys = {client: f"person:{client.me.account}" for client in (boris, carol, dan)}
    desk = Desk(house, anna, qtbot)
    window = desk.window(house.chat(anna, carol))
    window.composer.field.insertPlainText("not sent")
    place = window.geometry()

    QTest.keyClick(window.composer.field, Qt.Key.Key_Down, ALT)
    assert list(desk.chats) == [keys[dan]]  # after the last comes the first, in the same place
    window = desk.chats[keys[dan]]
    assert window.geometry() == place
    await desk.until(lambda: house.chat(anna, carol).draft == "not sent")
    QTest.keyClick(window.composer.field, Qt.Key.Key_Up, ALT)
    assert list(desk.chats) == [keys[carol]]
    window = desk.chats[keys[carol]]
    assert window.composer.text() == "not sent"
    QTest.keyClick(window.composer.field, Qt.Key.Key_Up, ALT | SHIFT)
    assert list(desk.chats) == [keys[boris]]
    await house.chat(carol, anna).send("unread, three")
    await desk.until(lambda: house.chat(anna, carol).unread == 1)
    QTest.keyClick(desk.chats[keys[boris]].composer.field, Qt.Key.Key_Down, ALT | SHIFT)
    assert list(desk.chats) == [keys[carol]]
    await desk.until(lambda: house.chat(anna, carol).unread == 0)
    desk.open(keys[boris])
    desk.chats[keys[carol]].close()

    desk.front(desk.contacts)
    QTest.keyClick(desk.contacts.list, Qt.Key.Key_1, CONTROL)
    assert list(desk.chats) == [keys[boris], keys[dan]]
    desk.front(desk.contacts)
    QTest.keyClick(desk.contacts.list, Qt.Key.Key_2, CONTROL)
    assert "not so many favourites" in desk.contacts.foot.text()
    desk.front(desk.chats[keys[dan]])
    QTest.keyClick(desk.chats[keys[dan]].composer.field, Qt.Key.Key_Tab, CONTROL)
    assert desk.contacts.isActiveWindow()
    QTest.keyClick(desk.contacts, Qt.Key.Key_Tab, CONTROL | SHIFT)
    assert desk.chats[keys[dan]].isActiveWindow()
    await house.chat(carol, anna).send("unread as well")
    await desk.until(lambda: house.chat(anna, carol).unread == 1)
    desk.front(desk.contacts)
    QTest.keyClick(desk.contacts, Qt.Key.Key_Escape, SHIFT)
    await desk.until(lambda: not any(chat.unread for chat in anna.chats))
    for window in list(desk.chats.values()):
        window.close()
        await window.doing.settle()
    await desk.contacts.doing.settle()
