"""Spelling in a conversation's window, with the dictionaries that the set-up installs."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.store.options import Options
from chatera_app.system.garbage import GarbageCollector
from chatera_app.system.speller import Speller
from chatera_app.widgets.spell_menu import SpellMenu
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.program import Program
from chatera_app.windows.spelling import Spelling
from tests.helpers.people import House

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)
PATIENCE_MS = 30_000
"""A busy machine loads dictionaries slowly."""
NAME = "Xaverl Qwrtzing"


@pytest.fixture(autouse=True)
def windows_end_in_their_thread(qapp: QApplication) -> Iterator[None]:
    collector = GarbageCollector(qapp)
    yield
    collector.end()


@dataclass
class Desk:
    """Anna's desktop, as far as spelling is concerned."""

    house: House
    anna: Client
    direct: Chat
    group: Chat
    qtbot: QtBot

    def __post_init__(self) -> None:
        self.options = Options()
        self.settings: list[str] = []
        self.windows: list[ConversationWindow] = []
        self.program = Program(
            lambda _: None, lambda: None, self.settings.append, lambda: None, lambda: None, dict
        )
        self.program.client, self.program.options = self.anna, self.options
        self.program.set_option = self.set_option
        self.spelling = self.new_spelling()

    def new_spelling(self) -> Spelling:
        return Spelling(
            self.anna.profile, Speller(), lambda: self.options, self.set_option,
            lambda: self.settings.append("spelling"), lambda: ["en_US", "de_AT"],
        )  # fmt: skip

    def set_option(self, name: str, value: object) -> None:
        self.options = msgspec.structs.replace(self.options, **{name: value})
        self.program.options = self.options
        for window in self.windows:
            window.obey(self.options)

    def open(self, chat: Chat) -> ConversationWindow:
        window = ConversationWindow().hold(self.anna, chat, lambda: None)
        window.obey(self.options)
        self.program.adopt(window)
        window.spelling.heed(self.spelling)
        window.complete()
        self.qtbot.addWidget(window)
        self.windows.append(window)
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        window.composer.setFocus()
        return window

    def until_marked(self, window: ConversationWindow, *words: str) -> None:
        check = window.composer.field.spelling
        self.qtbot.waitUntil(
            lambda: [one.word for one in check.marks] == list(words), timeout=PATIENCE_MS
        )

    def menu(self, window: ConversationWindow, place: int | None = None) -> SpellMenu:
        """The menu that the menu key opens where the cursor is, or at a place."""
        field = window.composer.field
        if place is not None:
            cursor = field.textCursor()
            cursor.setPosition(place)
            field.setTextCursor(cursor)
        where = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(field.viewport(), where)
        menu = field.spell_menu
        assert menu is not None
        self.qtbot.waitUntil(menu.menu.isVisible)
        return menu

    def choose(self, menu: SpellMenu, words: str) -> None:
        self.qtbot.waitUntil(
            lambda: any(words in one.text() for one in menu.menu.actions()), timeout=PATIENCE_MS
        )
        next(one for one in menu.menu.actions() if words in one.text()).trigger()
        menu.menu.close()


@pytest.fixture
async def desk(tmp_path: Path, qtbot: QtBot) -> AsyncIterator[Desk]:
    async with House(tmp_path) as house:
        anna, xaver = await house.person("Anna"), await house.person(NAME)
        await house.meet(anna, xaver)
        group = await anna.new_group("Hikers", [xaver.me.account])
        made = Desk(house, anna, house.chat(anna, xaver), group, qtbot)
        yield made
        made.spelling.close()


async def test_spelling_is_checked_in_several_languages_at_once(desk: Desk) -> None:
    window = desk.open(desk.direct)
    field = window.composer.field
    said: list[str] = []
    window.spelling.told.connect(said.append)
    assert desk.spelling.available is None  # nobody has written
    assert window.spelling.obstacle == "Nothing is written in the field."
    field.insertPlainText(
        f"Die Straße is wide, ChatEra, teh teaa for {NAME} and Xaverl’s `codde`\n```\nblokk\n```\nשלוםם @nobdy"
    )
    QTest.keyClicks(field, " ")
    desk.until_marked(window, "teh", "teaa")
    assert desk.spelling.languages(desk.direct.id) == ("en_US", "de_DE")

    # From word to word, by a key; each is said, and nothing was said while it was typed.
    QTest.keyClick(field, Qt.Key.Key_F7)
    desk.qtbot.waitUntil(lambda: field.textCursor().selectedText() == "teh")
    assert len(said) == 1
    assert "teh" in said[0]
    menu = desk.menu(window)
    desk.choose(menu, "the")
    assert " the teaa" in field.toPlainText()
    assert 1 <= len(menu.suggestions) <= 5
    field.undo()
    assert " teh teaa" in field.toPlainText()
    field.redo()

    # In Hebrew nothing is marked before that is one of the languages here; it stays chosen for this conversation.
    menu = desk.menu(window, field.toPlainText().index("teaa"))
    ticks = {one.text(): one for one in menu.languages.actions()}
    assert ticks["English (United States)"].isChecked()
    assert not ticks["עברית (ישראל)"].isChecked()
    ticks["עברית (ישראל)"].trigger()
    desk.choose(menu, "Ignore “teaa”")
    desk.until_marked(window, "שלוםם")
    again = desk.new_spelling()
    again._speller.languages = desk.spelling.available
    assert again.languages(desk.direct.id) == ("en_US", "de_DE", "he_IL")
    assert again.languages(desk.group.id) == ("en_US", "de_DE")
    menu = desk.menu(window, field.toPlainText().index("Die"))
    ticks = {one.text(): one for one in menu.languages.actions()}
    ticks["As in the settings"].trigger()
    ticks["More languages…"].trigger()
    menu.menu.close()
    desk.until_marked(window)
    assert desk.settings == ["spelling"]
    assert not desk.spelling.has_own(desk.direct.id)

    # What is ignored here is wrong elsewhere; what is added is right everywhere.
    other = desk.open(desk.group)
    QTest.keyClicks(other.composer.field, "teaa Kaffeee ")
    desk.until_marked(other, "teaa", "Kaffeee")
    desk.choose(desk.menu(other, 7), "Add “Kaffeee”")
    desk.until_marked(other, "teaa")
    assert desk.new_spelling().words == ("Kaffeee",)

    # The switch, from the palette's action, counts in every window; text and drafts never changed.
    assert window.deeds["program.spelling"].action.checked is not None
    other.deeds.perform("program.spelling")
    assert not desk.options.spelling
    desk.until_marked(other)
    assert other.spelling.obstacle == "Spelling is not checked."
    other.deeds.perform("writing.misspelled")
    assert "not checked" in other.problem.text()
    other.deeds.perform("program.spelling")
    desk.until_marked(other, "teaa")
    other.deeds.perform("program.dictionaries")
    assert desk.settings == ["spelling", "spelling"]
    other.composer.field.moveCursor(QTextCursor.MoveOperation.End)
    with desk.qtbot.waitSignal(other.composer.submitted) as sent:
        QTest.keyClick(other.composer.field, Qt.Key.Key_Return)
    assert sent.args[0] == "teaa Kaffeee"
    for one in (window, other):
        one.close()
        await one.doing.settle()
