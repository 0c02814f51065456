"""The composer as a person uses it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from chatera_app.widgets import theme as themes
from chatera_app.widgets.composer import LONGEST, Composer
from chatera_app.widgets.emoji_picker import EmojiPicker
from chatera_app.widgets.looks import Look

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def composer(qtbot: QtBot) -> Iterator[Composer]:
    made = Composer()
    qtbot.addWidget(made)
    made.resize(460, 100)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.field.setFocus()
    qtbot.waitUntil(made.field.hasFocus)
    yield made
    made.close()


def write(composer: Composer, text: str) -> None:
    composer.field.insertPlainText(text)


def test_enter_submits_and_shift_enter_begins_a_line(composer: Composer, qtbot: QtBot) -> None:
    QTest.keyClicks(composer.field, "one")
    QTest.keyClick(composer.field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(composer.field, "two")
    with qtbot.waitSignal(composer.submitted) as sent:
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["one\ntwo", []]
    assert composer.text() == ""


def test_ctrl_enter_submits_if_chosen(composer: Composer, qtbot: QtBot) -> None:
    composer.set_ctrl_enter(True)
    assert "Ctrl+Enter" in composer.field.placeholderText()
    assert composer.field.toolTip().startswith("Ctrl+Enter sends")
    assert composer.send_button.toolTip() == "Send (Ctrl+Enter)"
    write(composer, "one")
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.text() == "one\n"
    with qtbot.waitSignal(composer.submitted) as sent:
        QTest.keyClick(composer.field, Qt.Key.Key_Return, CONTROL)
    assert sent.args[0] == "one"


def test_the_key_that_sends_changes_at_once_and_shift_enter_never_sends(
    composer: Composer, qtbot: QtBot
) -> None:
    for ctrl_enter in (True, False):
        composer.set_ctrl_enter(ctrl_enter)
        composer.set_draft("")
        write(composer, "one")
        with qtbot.assertNotEmitted(composer.submitted):
            QTest.keyClick(composer.field, Qt.Key.Key_Return, SHIFT)
        write(composer, "two")
        with qtbot.waitSignal(composer.submitted) as sent:
            key = CONTROL if ctrl_enter else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(composer.field, Qt.Key.Key_Return, key)
        assert sent.args[0] == "one\ntwo"
    assert composer.field.toolTip().startswith("Enter sends")


@pytest.mark.parametrize("nothing", ["  \n ", "\u200b\u200d\ufeff", "\u2800\u3164 \u202e\ufe0f"])
def test_nothing_is_not_sent(composer: Composer, qtbot: QtBot, nothing: str) -> None:
    write(composer, nothing)
    assert not composer.send_button.isEnabled()
    with qtbot.assertNotEmitted(composer.submitted):
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    composer.field.clear()
    write(composer, "x")
    with qtbot.waitSignal(composer.submitted):
        QTest.mouseClick(composer.send_button, Qt.MouseButton.LeftButton)


def test_too_long_a_message_is_kept_and_said(composer: Composer, qtbot: QtBot) -> None:
    write(composer, "é" * (LONGEST // 2))
    assert composer.send_button.isEnabled()
    write(composer, "ééé")
    assert not composer.send_button.isEnabled()
    assert composer.limit.isVisible()
    assert "3 letters" in composer.limit.text()
    with qtbot.assertNotEmitted(composer.submitted):
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.text()


def test_the_field_grows_and_stops_growing(composer: Composer) -> None:
    small = composer.field.height()
    write(composer, "a\nb\nc\nd")
    grown = composer.field.height()
    write(composer, "\n" * 30)
    highest = composer.field.height()
    assert small < grown < highest < 2 * grown
    composer.set_draft("")
    assert composer.field.height() == small


def test_formatted_text_is_pasted_plain(composer: Composer) -> None:
    mime = QMimeData()
    mime.setHtml("<b>bold</b>")
    mime.setText("bold")
    composer.field.insertFromMimeData(mime)
    assert composer.text() == "bold"
    assert isinstance(composer.field, QPlainTextEdit)


def test_a_picture_that_is_pasted_is_refused_in_words(composer: Composer, qtbot: QtBot) -> None:
    picture, file, text = QMimeData(), QMimeData(), QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    file.setUrls([QUrl.fromLocalFile("/tmp/cat.png")])
    text.setText("words")
    for source in (picture, file):
        with qtbot.waitSignal(composer.field.pictureRefused):
            composer.field.insertFromMimeData(source)
    with qtbot.assertNotEmitted(composer.field.pictureRefused):
        composer.field.insertFromMimeData(text)
    assert composer.text().endswith("words")


def test_typing_is_said_once_in_a_while(composer: Composer, qtbot: QtBot) -> None:
    said: list[bool] = []
    composer.typing.connect(lambda: said.append(True))
    QTest.keyClicks(composer.field, "hello there")
    assert len(said) == 1
    composer.set_draft("from before")
    assert len(said) == 1
    with qtbot.waitSignal(composer.submitted):
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    QTest.keyClicks(composer.field, "again")
    assert len(said) == 2


def test_another_theme_is_no_typing(composer: Composer, qapp: QApplication) -> None:
    write(composer, "hello 😀")
    composer.tell_draft()
    said = []
    composer.typing.connect(lambda: said.append("typing"))
    composer.draftChanged.connect(lambda _: said.append("draft"))
    composer._since_typing.invalidate()
    try:
        for theme in (themes.NIGHT, themes.AERO):
            themes.apply(qapp, theme, 1.5)
            composer.field.set_look(Look(bold=theme is themes.NIGHT))
            composer.tell_draft()
        assert said == []
        write(composer, "!")
        assert said == ["typing"]
    finally:
        themes.apply(qapp, themes.AERO)


def test_a_name_is_offered_behind_an_emoticon(composer: Composer) -> None:
    composer.set_mentionables([("a_bob", "Bob")])
    composer.field.set_text("🙂 xyz")
    cursor = composer.field.textCursor()
    cursor.setPosition(3)  # behind the emoticon and its blank
    composer.field.setTextCursor(cursor)
    composer.field.insertPlainText("@Bo")
    started = composer.field._started()
    assert started is not None
    assert started.letters == "Bo"


def test_drafts_are_told_and_an_edit_is_none(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(composer.draftChanged) as told:
        QTest.keyClicks(composer.field, "half a thou")
    assert told.args == ["half a thou"]
    composer.show_edit("an old message")
    assert composer.text() == "an old message"
    with qtbot.assertNotEmitted(composer.draftChanged, wait=500):
        write(composer, " changed")
    with qtbot.waitSignal(composer.bannerClosed):
        QTest.keyClick(composer.field, Qt.Key.Key_Escape)
    assert composer.text() == "half a thou"
    assert not composer.banner.isVisible()
    with qtbot.waitSignal(composer.draftChanged) as emptied:
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert emptied.args == [""]


def test_after_an_edit_is_sent_the_draft_is_back(composer: Composer, qtbot: QtBot) -> None:
    composer.set_draft("draft")
    composer.show_edit("old")
    composer.submitted.connect(lambda *_: composer.clear_banner())
    with qtbot.waitSignal(composer.submitted) as sent:
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args[0] == "old"
    assert composer.text() == "draft"


def test_a_reply_is_shown_and_given_up(composer: Composer, qtbot: QtBot) -> None:
    composer.show_reply("Anna", "hello")
    assert composer.banner.isVisible()
    assert composer.banner.accessibleName() == "Reply to Anna: hello"
    with qtbot.waitSignal(composer.bannerClosed):
        QTest.mouseClick(composer.banner.close_button, Qt.MouseButton.LeftButton)
    assert not composer.banner.isVisible()


def test_what_was_sent_can_be_recalled(composer: Composer) -> None:
    for text in ("one", "two"):
        write(composer, text)
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    write(composer, "new")
    seen = []
    for step in (-1, -1, -1, 1, 1):
        composer.recall(step)
        seen.append(composer.text())
    assert seen == ["two", "one", "one", "two", "new"]


def test_a_name_is_completed_and_mentioned(composer: Composer, qtbot: QtBot) -> None:
    composer.set_mentionables([("k1", "Ann"), ("k2", "Anna Bell"), ("k3", "Boris")])
    QTest.keyClicks(composer.field, "hi @be")
    qtbot.waitUntil(composer.field.suggestions.isVisible)
    QTest.keyClick(composer.field.suggestions, Qt.Key.Key_Return)
    assert composer.text() == "hi @Anna Bell "
    with qtbot.waitSignal(composer.submitted) as sent:
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["hi @Anna Bell", ["k2"]]


def test_an_emoji_is_completed_by_its_name(composer: Composer, qtbot: QtBot) -> None:
    QTest.keyClicks(composer.field, "go :rocke")
    qtbot.waitUntil(composer.field.suggestions.isVisible)
    QTest.keyClick(composer.field.suggestions, Qt.Key.Key_Return)
    assert composer.text() == "go 🚀"


def test_what_is_given_back_stands_before_what_was_written_since(composer: Composer) -> None:
    composer.give_back("lost")
    assert composer.text() == "lost"
    composer.give_back("earlier")
    assert composer.text() == "earlier\nlost"


def test_an_emoji_is_completed_behind_a_mention(composer: Composer, qtbot: QtBot) -> None:
    composer.set_mentionables([("k1", "Ann")])
    QTest.keyClicks(composer.field, "@Ann look :rocke")
    qtbot.waitUntil(composer.field.suggestions.isVisible)
    QTest.keyClick(composer.field.suggestions, Qt.Key.Key_Return)
    assert composer.text() == "@Ann look 🚀"


def test_an_address_and_a_time_complete_nothing(composer: Composer) -> None:
    composer.set_mentionables([("k1", "Ann")])
    QTest.keyClicks(composer.field, "me@an 10:30")
    assert not composer.field.suggestions.isVisible()


def test_page_keys_move_the_history(composer: Composer, qtbot: QtBot) -> None:
    history = QPlainTextEdit("line\n" * 200)
    qtbot.addWidget(history)
    history.resize(200, 100)
    history.show()
    composer.scroll_with(history)
    bar = history.verticalScrollBar()
    composer.scroll_by(Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    composer.scroll_by(Qt.Key.Key_PageUp)
    assert 0 < bar.value() < bar.maximum()


def test_parts_have_names_for_a_screen_reader(composer: Composer) -> None:
    assert composer.field.accessibleName() == "Message"
    assert composer.send_button.accessibleName() == "Send"
    assert composer.emoji_button.accessibleName() == "Emoji"


def test_an_emoji_is_searched_and_picked_by_keys(qtbot: QtBot) -> None:
    picker = EmojiPicker()
    qtbot.addWidget(picker)
    chosen: list[str] = []
    picker.pick(QPoint(10, 10), chosen.append)
    QTest.keyClicks(picker.search, "rocket")
    assert picker.grid.count() == 1
    with qtbot.waitSignal(picker.picked) as picked:
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert picked.args == chosen == ["🚀"]
    assert not picker.isVisible()
    assert picker.recent() == ("🚀",)
    picker.pick(QPoint(10, 10), chosen.append)
    assert picker.grid.item(0).text() == "🚀"
    QTest.keyClick(picker.search, Qt.Key.Key_Down)
    QTest.keyClick(picker.grid, Qt.Key.Key_Right)
    QTest.keyClick(picker.grid, Qt.Key.Key_Return)
    assert len(chosen) == 2
