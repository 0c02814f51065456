"""The settings' page about the keyboard, used by the keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chatera_app.actions.keymap import Keymap
from chatera_app.widgets.plain import isolated
from chatera_app.windows.every_action import EVERY_ACTION
from chatera_app.windows.keyboard import KeyboardPage

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ACTIONS = {one.name: one for one in EVERY_ACTION}


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> KeyboardPage:
    made = KeyboardPage(Keymap(tmp_path / "keys.toml"), EVERY_ACTION)
    qtbot.addWidget(made)
    made.resize(520, 620)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def keys(page: KeyboardPage, name: str) -> tuple[str, ...]:
    return page._keymap.keys(ACTIONS[name])


def choose(page: KeyboardPage, words: str) -> None:
    """Find an action by its words and go to it, as one does without a mouse."""
    page.search.setFocus()
    page.search.clear()
    QTest.keyClicks(page.search, words)
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.list.hasFocus()


def test_keys_are_found_changed_and_as_usual_again(page: KeyboardPage, tmp_path: Path) -> None:
    choose(page, "go to a date")
    assert page.action is ACTIONS["conversation.date"]
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.change.listens
    QTest.keyClick(page.change, Qt.Key.Key_Control, CONTROL)  # held alone it means nothing yet
    QTest.keyClick(page.change, Qt.Key.Key_D, CONTROL)
    assert keys(page, "conversation.date") == ("Ctrl+D",)
    assert page._items["conversation.date"].text(1) == isolated("Ctrl+D")
    assert Keymap(tmp_path / "keys.toml").keys(ACTIONS["conversation.date"]) == ("Ctrl+D",)
    QTest.keyClick(page.another, Qt.Key.Key_Space)
    QTest.keyClick(page.another, Qt.Key.Key_F5)
    assert keys(page, "conversation.date") == ("Ctrl+D", "F5")
    QTest.keyClick(page.usual, Qt.Key.Key_Space)
    assert keys(page, "conversation.date") == ("Ctrl+G",)
    assert not page.usual.isEnabled()
    QTest.keyClick(page.none, Qt.Key.Key_Space)
    assert keys(page, "conversation.date") == ()
    QTest.keyClick(page.reset, Qt.Key.Key_Space)
    assert keys(page, "conversation.date") == ("Ctrl+G",)
    assert not page.reset.isEnabled()


def test_an_action_is_found_by_its_keys(page: KeyboardPage) -> None:
    choose(page, "ctrl+k")
    assert page.action is ACTIONS["go.switch"]
    choose(page, "emoticon")
    assert page.action is ACTIONS["writing.emoji"]
    visible = [name for name, item in page._items.items() if not item.isHidden()]
    assert len(visible) < len(ACTIONS) / 2


def test_a_conflict_is_told_at_once_and_can_be_decided_both_ways(page: KeyboardPage) -> None:
    choose(page, "go to a date")
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    QTest.keyClick(page.change, Qt.Key.Key_F, CONTROL)
    assert "Ctrl+F means “Find in this conversation” already" in page.words.text()
    assert keys(page, "conversation.date") == ("Ctrl+G",)
    assert page.take.hasFocus()
    QTest.keyClick(page.leave, Qt.Key.Key_Space)
    assert not page.take.isVisible()
    assert page.words.text() == ""
    page.change.listen()
    QTest.keyClick(page.change, Qt.Key.Key_F, CONTROL)
    QTest.keyClick(page.take, Qt.Key.Key_Space)
    assert keys(page, "conversation.date") == ("Ctrl+F",)
    assert keys(page, "conversation.find") == ()
    choose(page, "find in this")
    QTest.keyClick(page.usual, Qt.Key.Key_Space)
    assert "Ctrl+F means “Go to a date” now" in page.words.text()
    assert keys(page, "conversation.find") == ()


def test_keys_that_writing_needs_are_refused_and_altgr_is_warned_of(page: KeyboardPage) -> None:
    choose(page, "go to a date")
    for key, words in ((Qt.Key.Key_X, "A letter alone"), (Qt.Key.Key_Tab, "needed for writing")):
        page.change.listen()
        QTest.keyClick(page.change, key)
        assert words in page.words.text()
        assert keys(page, "conversation.date") == ("Ctrl+G",)
    page.change.listen()
    QTest.keyClick(page.change, Qt.Key.Key_Q, CONTROL | ALT)
    assert keys(page, "conversation.date") == ("Ctrl+Alt+Q",)
    assert "AltGr" in page.words.text()
    page.change.listen()
    QTest.keyClick(page.change, Qt.Key.Key_Escape)
    assert not page.change.listens
    assert keys(page, "conversation.date") == ("Ctrl+Alt+Q",)


def test_an_action_has_only_so_many_keys(page: KeyboardPage) -> None:
    choose(page, "go to a date")
    for key in (Qt.Key.Key_F6, Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F11):
        page.another.listen()
        QTest.keyClick(page.another, key)
    assert keys(page, "conversation.date") == ("Ctrl+G", "F6", "F8", "F9")
    assert "as many shortcuts" in page.words.text()


def test_whoever_listens_hears_the_keys(page: KeyboardPage) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert page._items["go.switch"].data(0, role) == "Go to somebody, Ctrl+K"
    page._keymap.give(ACTIONS["go.switch"], [])
    assert page._items["go.switch"].data(0, role) == "Go to somebody, no shortcut, chosen by you"


def test_a_damaged_file_is_told_of_until_something_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "keys.toml").write_text("rubbish")
    made = KeyboardPage(Keymap(tmp_path / "keys.toml"), EVERY_ACTION)
    qtbot.addWidget(made)
    assert "can't be used" in made.words.text()
    assert made.reset.isEnabled()
    QTest.keyClick(made.reset, Qt.Key.Key_Space)
    assert made.words.text() == ""
    assert (tmp_path / "keys.toml").read_text() == ""
