"""Nudges, looks, statuses and notices in the windows of two people over a real node."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTime
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from chatera.client.client import Client
from chatera.store.options import Options
from chatera_app.desktop import Desktop, Launch
from chatera_app.widgets.code_colours import shared_colours
from chatera_app.widgets.looks import Look
from chatera_app.widgets.rows import MessageRow, RowRole
from chatera_app.widgets.ways import WayBoxes
from chatera_app.windows.attention import Attention
from chatera_app.windows.contacts import ContactsWindow
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.muting import mute_menu, mute_words, tomorrow
from chatera_app.windows.settings import SettingsWindow
from chatera_app.windows.statuses import AskTime
from chatera_app.windows.wishes import WishesWindow
from tests.helpers.people import House

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


class Scene:
    """Anna and Boris, who have each other's conversation open."""

    def __init__(self, house: House, anna: Client, boris: Client) -> None:
        self.house, self.anna, self.boris = house, anna, boris
        self.chat, self.theirs = house.chat(anna, boris), house.chat(boris, anna)
        self.window = ConversationWindow().hold(anna, self.chat, lambda: None)
        self.their_window = ConversationWindow().hold(boris, self.theirs, lambda: None)

    async def until(self, reached: object) -> None:
        assert callable(reached)

        def look() -> bool:
            QApplication.processEvents()
            return bool(reached())

        await self.house.until(look)

    def row(self, window: ConversationWindow, number: int = 0) -> MessageRow:
        found = window.model.index(number).data(RowRole)
        assert isinstance(found, MessageRow)
        return found


@pytest.fixture
async def scene(tmp_path: Path, qtbot: QtBot) -> AsyncIterator[Scene]:
    async with House(tmp_path) as house:
        anna, boris = await house.person("Anna"), await house.person("Boris")
        await house.meet(anna, boris)
        made = Scene(house, anna, boris)
        for window in (made.window, made.their_window):
            qtbot.addWidget(window)
            window.show()
        yield made
        for window in (made.window, made.their_window):
            window.close()
            await window.doing.settle()


async def test_a_nudge_is_a_line_in_both_windows_and_makes_its_button_wait(scene: Scene) -> None:
    button = scene.window.composer.nudge_button
    assert button.isEnabled()
    button.click()
    assert not button.isEnabled()
    await scene.until(lambda: scene.their_window.model.rowCount() == 1)
    await scene.window.doing.settle()
    assert scene.row(scene.window).text == "You have just sent a nudge."
    got = scene.row(scene.their_window)
    assert got.text == "\u2068Anna\u2069 has just sent you a nudge."
    assert got.kind == "nudge"
    assert got.text in got.spoken
    assert "again in" in button.toolTip()
    assert not button.isEnabled()
    assert scene.their_window.composer.nudge_button.isEnabled()
    assert scene.their_window.typing.text().startswith("The last message was received on ")
    assert scene.window.typing.text() == ""
    size, place = scene.their_window.size(), scene.their_window.pos()
    scene.their_window.nudging.feel(shakes=True)
    shake = scene.their_window.nudging.shake
    assert shake.running
    await scene.until(lambda: not shake.running)
    assert (scene.their_window.size(), scene.their_window.pos()) == (size, place)
    scene.their_window.nudging.feel(shakes=False)
    assert not shake.running


async def test_a_nudge_opens_the_conversation_and_leaves_the_keyboard_where_it_is(
    scene: Scene, qapp: QApplication, tmp_path: Path
) -> None:
    scene.window.close()
    scene.their_window.activateWindow()
    await scene.until(scene.their_window.isActiveWindow)
    desktop = Desktop(qapp, Launch(tmp_path / "unused"))
    desktop.client = scene.anna
    desktop.conversations.feel(scene.chat, shakes=False)
    assert not desktop.conversations  # where it may not shake, it doesn't come up
    desktop.conversations.feel(scene.chat, shakes=True)
    assert not desktop.conversations  # nor where nobody was answered yet: strangers open no windows
    await scene.chat.send("Hello")
    desktop.conversations.feel(scene.chat, shakes=True)
    window = desktop.conversations[scene.chat.id]
    assert window.isVisible()
    shaking = [window.nudging.shake.running]
    assert scene.their_window.isActiveWindow()
    window.close()
    shaking.append(window.nudging.shake.running)
    assert shaking == [True, False]
    window.nudging.refresh()  # a wish that ends later finds it gone
    assert not desktop.conversations
    await window.doing.settle()


async def test_what_is_written_looks_as_chosen_there_and_here(scene: Scene) -> None:
    look = Look(font="serif", colour=0xFFFF00, italic=True)
    scene.window.composer.set_look(look)
    scene.window.composer.lookChosen.emit(look)
    scene.window.composer.field.set_text("Look!")
    scene.window.composer.submit()
    await scene.until(lambda: scene.their_window.model.rowCount() == 1)
    assert scene.row(scene.their_window).look == scene.row(scene.window).look == look
    scene.their_window.obey(Options(show_styles=False))
    assert scene.row(scene.their_window).look is None
    again = ConversationWindow().hold(scene.anna, scene.chat, lambda: None)
    assert again.composer.look == look
    again.close()


async def test_what_is_bold_and_what_is_code_is_seen_there_copied_and_switched_off(
    scene: Scene,
) -> None:
    composer, text = scene.window.composer, "so *good*\n```py\nx = 1\n```"
    composer.set_draft("so good\n```py\nx = 1\n```")
    cursor = composer.field.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    composer.field.setTextCursor(cursor)
    assert scene.window.deeds.perform("writing.bold")
    composer.submit()
    await scene.until(lambda: scene.their_window.model.rowCount() == 1)
    got = scene.row(scene.their_window)
    assert got.text == text
    assert [mark.kind for mark in got.marks if mark.kind != "sign"] == ["bold", "block"]
    assert got.spoken.startswith("Anna, so good\nx = 1, ")
    deeds = scene.their_window.deeds
    assert not deeds["message.copy-code"].is_shown
    scene.their_window.view.setCurrentIndex(scene.their_window.model.index(0))
    for name, words in (("message.copy-code", "x = 1"), ("message.copy", text)):
        assert deeds.perform(name)
        assert QGuiApplication.clipboard().text() == words
    scene.their_window.obey(Options(show_formatting=False))
    assert scene.row(scene.their_window).marks == ()
    assert not deeds["message.copy-code"].is_shown
    shared_colours().end()
    await scene.window.doing.settle()


async def test_a_conversation_is_quiet_for_a_while(scene: Scene) -> None:
    menu = mute_menu(scene.window, scene.chat, scene.window.doing, lambda: None)
    words = [one.text() for one in menu.actions() if one.text()]
    assert words == [
        "For an hour", "For eight hours", "Until tomorrow", "For ever", "Sounds and notices…",
    ]  # fmt: skip
    assert mute_words(scene.chat) == ""
    menu.actions()[0].trigger()
    await scene.until(lambda: scene.chat.muted)
    ends = scene.chat.muted_until
    assert ends is not None
    assert timedelta(minutes=59) < ends - datetime.now(ends.tzinfo) <= timedelta(hours=1)
    await scene.until(lambda: "Quiet until" in scene.window.mute_button.toolTip())
    again = mute_menu(scene.window, scene.chat, scene.window.doing)
    assert again.actions()[0].text() == "Hear it again"
    again.actions()[5].trigger()
    await scene.until(lambda: scene.chat.muted_until is None)
    assert mute_words(scene.chat).startswith("Quiet until you end it")
    again.actions()[0].trigger()
    await scene.until(lambda: not scene.chat.muted)
    morning = tomorrow(datetime(2026, 11, 26, 23, 30).astimezone())
    assert (morning.day, morning.hour) == (27, 8)


async def test_a_status_is_chosen_with_its_end(scene: Scene, qtbot: QtBot) -> None:
    contacts = ContactsWindow("Anna", lambda _: None, lambda: True, lambda: None)
    qtbot.addWidget(contacts)
    contacts.follow(scene.anna)
    contacts.show()
    menu, me = contacts.header.status_menu, scene.anna.me
    menu.statusPicked.emit("lunch")
    assert (me.status, me.until) == ("lunch", None)
    await scene.until(lambda: scene.house.seen(scene.boris, scene.anna).status == "lunch")
    menu.endPicked.emit("30m")
    assert me.until is not None
    assert menu.ends.title().startswith("Ends at ")
    menu.endPicked.emit("ask")
    ask = contacts.findChild(AskTime)
    assert ask is not None
    ask.time.setTime(QTime(15, 0))
    ask.accept()
    clock = me.until.astimezone().strftime("%H:%M")
    menu.endPicked.emit("")
    assert [clock, me.status, me.until] == ["15:00", "lunch", None]
    menu.statusPicked.emit("hidden")
    await scene.until(lambda: scene.house.seen(scene.boris, scene.anna).status == "offline")
    scene.chat.set_typing(True)
    scene.anna.set_status("online")
    await scene.until(lambda: scene.house.seen(scene.boris, scene.anna).status == "online")
    assert scene.theirs.typing == []


async def test_in_which_ways_one_is_told_is_chosen_for_all_and_for_one(
    scene: Scene, qtbot: QtBot
) -> None:
    told: list[Options] = []
    settings = SettingsWindow(scene.window, Options(), told.append)
    qtbot.addWidget(settings)
    boxes = settings.fields["notice_signed_in"]
    assert isinstance(boxes, WayBoxes)
    assert set(boxes.boxes) == {"sound", "toast"}
    assert boxes.boxes["toast"].accessibleName() == "Somebody signs in: Notice"
    boxes.boxes["toast"].click()
    assert told[-1].notice_signed_in == ("sound",)
    attention, boris = Attention(scene.anna, lambda: told[-1]), scene.boris.me.account
    wishes = WishesWindow(scene.window, scene.anna, attention, boris, "Boris", group=False)
    qtbot.addWidget(wishes)
    wishes.show()
    assert all(box.isChecked() for box in wishes.usual.values())
    assert not wishes.boxes["nudge"].isEnabled()
    wishes.usual["nudge"].click()
    assert wishes.boxes["nudge"].chosen() == ("sound", "flash", "shake")
    wishes.boxes["nudge"].boxes["shake"].click()
    assert attention.allows("nudge", "sound", boris)
    assert not attention.allows("nudge", "shake", boris)
    assert attention.allows("nudge", "shake")
    wishes.usual["nudge"].click()
    assert attention.allows("nudge", "shake", boris)
    assert all(box.accessibleName() for box in wishes.findChildren(QCheckBox))
