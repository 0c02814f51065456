"""Codes that people type: which of them become emoji, when, and how that is taken back without losing a letter."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera_app.widgets.composer import Composer
from chatera_app.widgets.emoji import find, offered
from chatera_app.widgets.emoji_picker import EmojiPicker
from chatera_app.widgets.emoticon_codes import ENDS, Codes
from chatera_app.widgets.emoticons import codes, emoticon_of, pack

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)
BACKSPACE = Qt.Key.Key_Backspace
pieces = st.sampled_from(
    [*pack().codes, *"aO:;()<3`-_. ,!\n😀é", "hi", "http://x.example/", "```", "C:\\", "\n```\n"]
)
texts = st.lists(pieces, max_size=12).map("".join)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (":)", (":)", "🙂")),
        ("hi :-D", (":-D", "😃")),
        ("O:)", ("O:)", "😇")),
        ("o:)", ("o:)", "😇")),
        (">:)", (">:)", "😈")),
        (":'(", (":'(", "😢")),
        ("line\n<3", ("<3", "❤️")),
        ("no </3", ("</3", "💔")),
        ("(Y)", ("(Y)", "👍")),
        ("I (L) it", None),
        ("(L)", ("(L)", "❤️")),
        ("(k)", ("(k)", "💋")),
        ("(8)", ("(8)", "🎵")),
        ("thing(6)", None),
        ("a\t(cake)", ("(cake)", "🎂")),
        ("🙂:)", (":)", "🙂")),
        ("❤️ 👍🏽:P", (":P", "😛")),
        ("hello:)", None),
        ("HELLO:)", None),
        ("http:/", None),
        ("https://a.example/(cake)", None),
        ("C:\\", None),
        ("1<3", None),
        ("a(y)", None),
        ("`a :)", None),
        ("`a` :)", (":)", "🙂")),
        ("```\na :)", None),
        ("```\na\n```\n:)", (":)", "🙂")),
        ("(", None),
        ("", None),
    ],
)
def test_a_code_stands_alone(text: str, found: tuple[str, str] | None) -> None:
    assert codes().at_end(text) == found


@given(texts)
def test_a_code_that_is_found_stands_at_the_end_as_it_was_typed(text: str) -> None:
    found = codes().at_end(text)
    if found is not None:
        code, emoji = found
        assert text.endswith(code)
        assert emoticon_of(emoji)
        before = text[: -len(code)]
        assert not before or before[-1].isspace() or not before[-1].isascii()
        longer = [c for c in pack().codes if text.lower().endswith(c) and len(c) > len(code)]
        assert not any(Codes({c: "🙂"}).at_end(text) for c in longer)


@pytest.fixture
def composer(qtbot: QtBot) -> Iterator[Composer]:
    made = Composer()
    qtbot.addWidget(made)
    made.set_convert_codes(True)
    made.resize(460, 100)
    made.show()
    yield made
    made.close()


def type_in(composer: Composer, text: str) -> None:
    """Type as a person does; what no key of the test's keyboard has comes from an input method."""
    for letter in text:
        if letter == "\n":
            QTest.keyClick(composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        elif letter.isascii():
            QTest.keyClicks(composer.field, letter)
        else:
            event = QInputMethodEvent("", [])
            event.setCommitString(letter)
            QApplication.sendEvent(composer.field, event)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (":) ", "🙂 "),
        ("hi :D, you", "hi 😃, you"),
        (":P.", "😛."),
        (":) :) <3 ", "🙂 🙂 ❤️ "),
        ("(cake)\nline", "🎂\nline"),
        ("hello:) ", "hello:) "),
        ("see http://a.example/ :/ ", "see http://a.example/ 😕 "),
        (":) `x :) ` ", "🙂 `x :) ` "),
        (":)x", ":)x"),
        ("é :) é", "é 🙂 é"),
    ],
)
def test_it_is_converted_when_it_is_complete(composer: Composer, typed: str, shown: str) -> None:
    type_in(composer, typed)
    assert composer.text() == shown


def test_enter_ends_a_code_too(composer: Composer, qtbot: QtBot) -> None:
    type_in(composer, "see you :)")
    assert composer.text() == "see you :)"
    with qtbot.waitSignal(composer.submitted) as sent:
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args[0] == "see you 🙂"


def test_backspace_brings_back_what_was_typed_and_it_stays(
    composer: Composer, qtbot: QtBot
) -> None:
    type_in(composer, "é list: :) ")
    QTest.keyClick(composer.field, BACKSPACE)
    assert composer.text() == "é list: :) "
    QTest.keyClick(composer.field, BACKSPACE)
    assert composer.text() == "é list: :)"
    type_in(composer, "!")
    assert composer.text() == "é list: :)!"
    QTest.keyClick(composer.field, BACKSPACE)
    with qtbot.waitSignal(composer.submitted) as sent:
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args[0] == "é list: :)"
    type_in(composer, "é list: :) ")
    assert composer.text() == "é list: 🙂 "  # another message


def test_only_right_after_it(composer: Composer) -> None:
    type_in(composer, ":) a")
    QTest.keyClick(composer.field, BACKSPACE)
    QTest.keyClick(composer.field, BACKSPACE)
    assert composer.text() == "🙂"
    composer.set_draft("")
    type_in(composer, ":) ")
    QTest.keyClick(composer.field, Qt.Key.Key_Left)
    QTest.keyClick(composer.field, Qt.Key.Key_Right)
    composer.field.selectAll()
    QTest.keyClick(composer.field, BACKSPACE)
    assert composer.text() == ""


def test_undo_takes_the_conversion_back_alone(composer: Composer) -> None:
    type_in(composer, "a :) ")
    composer.field.undo()
    assert composer.text() == "a :) "


def test_what_was_not_typed_stays(composer: Composer, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setText("if a :)")
    composer.field.insertFromMimeData(mime)
    type_in(composer, " ")
    assert composer.text() == "if a :) "
    composer.show_edit("old :)")
    with qtbot.waitSignal(composer.submitted) as sent:
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args[0] == "old :)"


def test_it_can_be_turned_off(composer: Composer) -> None:
    composer.set_convert_codes(False)
    type_in(composer, ":) ")
    assert composer.text() == ":) "


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=texts)
def test_no_letter_is_lost(composer: Composer, text: str) -> None:
    """Taken back each time, the field shows what was typed; else it shows that with emoji for codes."""
    composer.set_draft("")
    typed = ""
    for letter in text:
        type_in(composer, letter)
        typed += letter
        if composer.text() != typed:
            assert letter in ENDS
            QTest.keyClick(composer.field, BACKSPACE)
            assert composer.text() == typed
    composer.set_draft("")
    shown = ""
    for letter in text:
        found = codes().at_end(shown) if letter in ENDS else None
        if found is not None:
            shown = shown[: -len(found[0])] + found[1]
        shown += letter
        type_in(composer, letter)
        assert composer.text() == shown


def test_emoticons_are_painted_while_writing(composer: Composer) -> None:
    composer.set_draft("a 💚")
    plain = composer.field.viewport().grab().toImage()
    middle = composer.field.cursorRect().center() - QPoint(9, 0)
    seen = {
        plain.pixelColor(middle.x() + dx, middle.y() + dy).name()
        for dx in range(-4, 5)
        for dy in range(-4, 3)
    }
    assert any(int(name[3:5], 16) > 1.3 * int(name[1:3], 16) for name in seen)
    assert composer.text() == "a 💚"
    composer.field.selectAll()
    assert composer.field.viewport().grab().toImage() != plain


def test_the_picker_has_ours_first_and_says_their_codes(qtbot: QtBot) -> None:
    picker = EmojiPicker()
    qtbot.addWidget(picker)
    picker.pick(QPoint(10, 10), lambda _: None)
    assert picker.grid.item(0).text() == "🙂"
    assert ":)" in picker.grid.item(0).toolTip()
    assert picker.grid.count() == len(offered()) >= 1400
    kinds = [emoticon_of(emoji) is not None for emoji in offered()]
    assert kinds == sorted(kinds, reverse=True)
    picker.search.setText("<3")
    assert [picker.grid.item(0).text(), picker.grid.count()] == ["❤️", 1]
    assert picker.caption.text().startswith("heart   \u2068<3\u2069")
    picker.search.setText("birthday")
    found = [picker.grid.item(place).text() for place in range(picker.grid.count())]
    assert {"🎂", "🎁", "🥳"} <= set(found)
    assert find("fox") == ["🦊"]
    picker.close()
