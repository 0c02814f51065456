"""Keys that format what is written: the marked words by signs, the whole message by its look."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from chatera_app.actions.deeds import Deeds
from chatera_app.actions.keymap import Keymap
from chatera_app.actions.place import Place
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.looks import Look
from chatera_app.widgets.scripts import utf16_slice
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.conversation_actions import ACTIONS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    made = Composer()
    qtbot.addWidget(made)
    return made


def mark(composer: Composer, start: int, end: int) -> None:
    cursor = composer.field.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    composer.field.setTextCursor(cursor)


def marked(composer: Composer) -> str:
    cursor = composer.field.textCursor()
    return utf16_slice(composer.text(), cursor.selectionStart(), cursor.selectionEnd())


@pytest.mark.parametrize(
    ("text", "start", "end", "part", "after"),
    [
        ("some 😀 words", 8, 13, "bold", "some 😀 *words*"),
        ("one two", 3, 7, "italic", "one _two_"),
        ("one two", 0, 4, "strike", "~~one~~ two"),
        ("x = 1", 0, 5, "code", "`x = 1`"),
        ("one\n\ntwo", 0, 8, "bold", "*one*\n\n*two*"),
        ("see a\nb now", 4, 7, "code", "see \n```\na\nb\n```\n now"),
    ],
)
def test_marked_words_get_signs_and_lose_them_again(
    composer: Composer, text: str, start: int, end: int, part: str, after: str
) -> None:
    composer.set_draft(text)
    mark(composer, start, end)
    composer.format(part)
    assert composer.text() == after
    if "```" not in after:
        composer.format(part)
        assert composer.text() == text
    composer.field.undo()
    composer.field.undo()
    assert composer.text() == text


def test_signs_that_stand_around_the_marked_words_go_too(composer: Composer) -> None:
    composer.set_draft("a *b* c")
    mark(composer, 3, 4)
    composer.format("bold")
    assert composer.text() == "a b c"
    assert marked(composer) == "b"
    composer.set_draft("a **b** c")
    mark(composer, 4, 5)
    composer.format("bold")
    assert composer.text() == "a b c"
    composer.set_draft("*a* and *b*")
    mark(composer, 0, 11)
    composer.format("italic")
    assert composer.text() == "_*a* and *b*_"


def test_without_marked_words_the_message_looks_so_or_a_pair_waits(
    composer: Composer, qtbot: QtBot
) -> None:
    composer.set_draft("hello ")
    with qtbot.waitSignal(composer.lookChosen) as chosen:
        composer.format("bold")
    assert chosen.args == [Look(bold=True)]
    composer.format("underline")
    composer.format("bold")
    assert composer.look == Look(underline=True)
    assert composer.text() == "hello "
    composer.format("code")
    composer.field.insertPlainText("x")
    assert composer.text() == "hello `x`"
    mark(composer, 0, 5)
    composer.format("underline")  # there is no sign for it
    assert composer.look == Look()
    assert composer.text() == "hello `x`"


def test_nothing_is_formatted_where_nothing_can_be_written(composer: Composer) -> None:
    composer.set_draft("hello")
    composer.set_obstacle("You are not in this group any more")
    mark(composer, 0, 5)
    composer.format("bold")
    composer.format("underline")
    assert (composer.text(), composer.look) == ("hello", Look())


class Window(QWidget):
    """A window as far as these actions look at it."""

    def __init__(self) -> None:
        super().__init__()
        self.composer = Composer()
        QVBoxLayout(self).addWidget(self.composer)


def test_keys_and_menus_do_it(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    deeds = Deeds(window, Keymap(), lambda _: None, lambda _: None)
    some = [one for one in ACTIONS if one.name.startswith("writing.")]
    deeds.bind(some, cast("ConversationWindow", window), {Place.COMPOSER: window.composer})
    window.show()
    window.activateWindow()
    window.composer.setFocus()
    qtbot.waitUntil(window.composer.field.hasFocus)
    composer, field = window.composer, window.composer.field
    for key, held, after in (
        (Qt.Key.Key_B, CONTROL, "*so*"), (Qt.Key.Key_I, CONTROL, "_so_"),
        (Qt.Key.Key_X, CONTROL | SHIFT, "~~so~~"), (Qt.Key.Key_C, CONTROL | SHIFT, "`so`"),
    ):  # fmt: skip
        composer.set_draft("so")
        mark(composer, 0, 2)
        QTest.keyClick(field, key, held)
        assert composer.text() == after
    QTest.keyClick(field, Qt.Key.Key_U, CONTROL)
    assert composer.look == Look(underline=True)
    assert composer.text() == "`so`"
    checked = deeds["writing.underline"].action.checked
    assert checked is not None
    assert checked(cast("ConversationWindow", window))
    assert deeds["writing.code"].action.checked is None
    deeds.close()
