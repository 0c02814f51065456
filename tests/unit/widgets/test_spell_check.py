"""Misspelled words in the field, as a person meets them."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QInputMethodEvent,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera_app.widgets import spell_check, theme as themes
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.message_field import MessageField
from chatera_app.widgets.spell_menu import LanguageChoice, SpellMenu

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)
CONTROL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """Knows some words at once or later, and notes what is wanted of it."""

    def __init__(self, field: MessageField) -> None:
        self.field = field
        self.right = {"the", "tea", "is", "hot", "and", "תה"}
        self.at_once = True
        self.asked: list[str] = []
        self.known: set[str] = set()
        self.code: list[tuple[int, int]] = []
        self.on = True
        self.near: tuple[str, ...] = ()
        self.added: list[str] = []
        self.ignored: list[str] = []
        self.suggested: list[tuple[str, Callable[[Sequence[str]], None]]] = []
        self.languages: list[LanguageChoice] | None = [
            LanguageChoice("de", "Deutsch", True), LanguageChoice("en", "English", False),
        ]  # fmt: skip
        self.later: list[Callable[[], None]] = []
        self.ticked: list[tuple[str, bool]] = []
        self.seen = 0
        self.chosen_here = True

    def is_right(self, word: str) -> bool | None:
        if self.at_once or word in self.known:
            return word in self.right
        return None

    def ask(self, words: Iterable[str]) -> None:
        self.asked += words

    def answer(self) -> None:
        self.known.update(self.asked)
        self.field.spelling.refresh()

    def left_out(self, text: str) -> list[tuple[int, int]]:
        assert text == self.field.toPlainText()
        return self.code

    def codes(self) -> tuple[str, ...]:
        return (":teea",)

    def switch(self, on: bool) -> None:
        self.on = on
        self.field.spelling.follow(self if on else None)

    def suggest(
        self, word: str, near: Sequence[str], answer: Callable[[Sequence[str]], None]
    ) -> None:
        self.near = tuple(near)
        self.suggested.append((word, answer))

    def add(self, word: str) -> None:
        self.added.append(word)

    def ignore(self, word: str) -> None:
        self.ignored.append(word)

    def choices(self, later: Callable[[], None]) -> list[LanguageChoice] | None:
        self.later.append(later)
        return self.languages

    def tick(self, language: str, on: bool) -> None:
        self.ticked.append((language, on))

    def as_usual(self) -> None:
        self.chosen_here = False

    def see_settings(self) -> None:
        self.seen += 1


@pytest.fixture
def composer(qtbot: QtBot) -> Iterator[Composer]:
    made = Composer()
    qtbot.addWidget(made)
    made.resize(460, 120)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.field.setFocus()
    qtbot.waitUntil(made.field.hasFocus)
    yield made
    made.close()


@pytest.fixture
def field(composer: Composer) -> MessageField:
    return composer.field


@pytest.fixture
def desk(field: MessageField) -> Desk:
    made = Desk(field)
    field.spelling.follow(made)
    field.spell_desk = made
    return made


def marked(field: MessageField) -> list[str]:
    return [one.word for one in field.spelling.marks]


def underlined(field: MessageField) -> list[str]:
    return [one.word for one in field.spelling.shown]


def write(qtbot: QtBot, field: MessageField, text: str) -> None:
    """Type, and let the field come to rest."""
    QTest.keyClicks(field, text)
    qtbot.waitUntil(lambda: not field.spelling._rest.isActive())


def test_a_word_gets_its_line_once_it_is_written(
    qtbot: QtBot, field: MessageField, desk: Desk
) -> None:
    write(qtbot, field, "teh")
    assert marked(field) == ["teh"]
    assert underlined(field) == []
    write(qtbot, field, " tea")
    assert underlined(field) == ["teh"]
    write(qtbot, field, "a")
    assert underlined(field) == ["teh"]
    QTest.keyClick(field, Qt.Key.Key_Left)  # the cursor still stands in it, but nobody types
    assert underlined(field) == ["teh", "teaa"]
    QTest.keyClick(field, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: underlined(field) == ["teh"])
    assert desk.asked == []


def test_a_word_that_is_left_unfinished_gets_it_when_the_field_is_left(
    qtbot: QtBot, composer: Composer, field: MessageField, desk: Desk
) -> None:
    del desk
    write(qtbot, field, "teh")
    assert underlined(field) == []
    composer.send_button.setFocus()
    assert underlined(field) == ["teh"]


def test_nothing_is_looked_at_before_somebody_writes(
    qtbot: QtBot, composer: Composer, field: MessageField, desk: Desk
) -> None:
    desk.at_once = False
    composer.set_draft("teh tea")
    field.spelling.refresh()
    QTest.keyClick(field, Qt.Key.Key_Left)
    qtbot.wait(spell_check.REST_MS + 50)
    assert desk.asked == []
    write(qtbot, field, " ")
    assert desk.asked == ["teh", "te"]
    desk.answer()
    assert "teh" in underlined(field)
    composer.show_edit("anothre")
    qtbot.waitUntil(lambda: "anothre" in desk.asked)


def test_what_is_no_prose_has_no_line(qtbot: QtBot, field: MessageField, desk: Desk) -> None:
    text = "teh :teea https://exampel.org/teh @Borsi x2y coed "
    desk.code = [(text.index("coed"), text.index("coed") + 4)]
    field.insertPlainText(text)
    qtbot.waitUntil(lambda: bool(marked(field)))
    assert marked(field) == ["teh"]


def test_lines_stay_below_their_words_while_others_change(
    qtbot: QtBot, field: MessageField, desk: Desk
) -> None:
    write(qtbot, field, "teh tea hott ")
    desk.at_once = False  # what is not known yet changes nothing
    cursor = field.textCursor()
    cursor.setPosition(5)
    field.setTextCursor(cursor)
    QTest.keyClicks(field, "xx")
    found = [(one.start, one.end, one.word) for one in field.spelling.marks]
    assert found == [(0, 3, "teh"), (10, 14, "hott")]
    assert field.toPlainText()[10:14] == "hott"
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert marked(field) == []


def test_no_key_waits_for_anything(qtbot: QtBot, field: MessageField, desk: Desk) -> None:
    """A long text that is all wrong: keys do no more than to shift what is known."""
    field.insertPlainText("wrnog " * 1500)
    qtbot.waitUntil(lambda: len(marked(field)) == spell_check.MOST_MARKS)
    taken: dict[bool, list[float]] = {}
    for on in (True, False, True, False):
        desk.switch(on)
        calls = len(desk.asked)
        began = time.process_time()
        for _ in range(30):
            QTest.keyClick(field, Qt.Key.Key_X)
        taken.setdefault(on, []).append(time.process_time() - began)
        assert len(desk.asked) == calls
    assert min(taken[True]) < min(taken[False]) + 30 * 0.002


def test_the_text_what_can_be_undone_and_its_formats_are_untouched(
    qtbot: QtBot, composer: Composer, field: MessageField, desk: Desk
) -> None:
    drafts: list[str] = []
    composer.draftChanged.connect(drafts.append)
    write(qtbot, field, "teh tea ")
    assert underlined(field) == ["teh"]
    steps = field.document().availableUndoSteps()
    revision = field.document().revision()
    desk.right.add("teh")
    field.spelling.refresh()
    desk.right.discard("teh")
    field.spelling.refresh()
    assert underlined(field) == ["teh"]
    assert (field.document().availableUndoSteps(), field.document().revision()) == (steps, revision)
    assert [
        one.format.underlineStyle().value
        for one in field.document().firstBlock().layout().formats()
    ] == []
    qtbot.waitUntil(lambda: drafts == ["teh tea "])
    field.undo()
    assert field.toPlainText() == ""
    field.redo()
    qtbot.waitUntil(lambda: marked(field) == ["teh"])
    with qtbot.waitSignal(composer.submitted) as sent:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert sent.args[0] == "teh tea"
    assert marked(field) == []


def compose(field: MessageField, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(field, event)


def test_an_input_method_is_not_disturbed(qtbot: QtBot, field: MessageField, desk: Desk) -> None:
    del desk
    write(qtbot, field, "tea teh hott ")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    compose(field, "ni")
    before = picture(field)
    field.spelling.refresh()
    assert field.document().firstBlock().layout().preeditAreaText() == "ni"
    assert picture(field) == before
    assert underlined(field) == ["teh", "hott"]
    compose(field, "", "nii ")
    assert field.toPlainText() == "nii tea teh hott "
    qtbot.waitUntil(lambda: marked(field) == ["nii", "teh", "hott"])


def picture(field: MessageField) -> QImage:
    return field.viewport().grab().toImage()


def differing(one: QImage, other: QImage) -> set[int]:
    """The columns in which two pictures are not alike."""
    rows, columns = range(one.height()), range(one.width())
    return {x for x in columns if any(one.pixel(x, y) != other.pixel(x, y) for y in rows)}


@pytest.mark.parametrize("name", ["aero", "contrast-night"])
def test_the_line_is_below_its_word_whatever_way_that_runs(
    qtbot: QtBot, qapp: QApplication, field: MessageField, desk: Desk, name: str
) -> None:
    before = themes.current()
    themes.apply(qapp, themes.THEMES[name])
    try:
        field.insertPlainText("tea wrnog תהה tea")
        write(qtbot, field, " ")
        with_lines = picture(field)
        line = field.document().firstBlock().layout().lineAt(0)
        below: set[int] = set()
        for mark in field.spelling.shown:
            (run,) = line.glyphRuns(mark.start, mark.end - mark.start)
            place = run.boundingRect().translated(field.contentOffset())
            below |= set(range(round(place.left()), round(place.right()) + 1))
        assert [one.word for one in field.spelling.shown] == ["wrnog", "תהה"]
        desk.right |= {"wrnog", "תהה"}
        field.spelling.refresh()
        changed = differing(with_lines, picture(field))
        assert len(below & changed) > 0.9 * len(below)
        assert all({x - 2, x - 1, x, x + 1, x + 2} & below for x in changed)
    finally:
        themes.apply(qapp, before)


def asked_for(field: MessageField, place: int, *, by_key: bool = False) -> SpellMenu:
    """The menu at a place of the text."""
    cursor = field.textCursor()
    cursor.setPosition(place)
    if by_key:
        field.setTextCursor(cursor)
    point = field.cursorRect(cursor).center()
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    where = QPoint(0, 0) if by_key else point
    QApplication.sendEvent(
        field.viewport(), QContextMenuEvent(reason, where, field.viewport().mapToGlobal(point))
    )
    assert field.spell_menu is not None
    return field.spell_menu


def entry(menu: SpellMenu, words: str) -> None:
    """Choose what a menu has by a part of its words."""
    (found,) = [one for one in menu.menu.actions() if words in one.text()]
    found.trigger()


@pytest.mark.parametrize("by_key", [False, True])
def test_the_menu_puts_the_right_word_in_place(
    qtbot: QtBot, field: MessageField, desk: Desk, by_key: bool
) -> None:
    write(qtbot, field, "hot teh tea ")
    menu = asked_for(field, 6, by_key=by_key)
    ((word, answer),) = desk.suggested
    assert word == "teh"
    assert desk.near == ("hot", "tea")
    assert "teh" in menu.menu.accessibleName()
    assert not menu.menu.isVisible()
    answer(["the", "R&D"])
    assert menu.menu.isVisible()
    assert [one.text() for one in menu.suggestions] == ["the", "R&&D"]
    menu.suggestions[0].trigger()
    menu.menu.close()
    assert field.toPlainText() == "hot the tea "
    field.undo()
    assert field.toPlainText() == "hot teh tea "
    qtbot.waitUntil(lambda: marked(field) == ["teh"])


def test_the_menu_comes_without_suggestions_that_take_long(
    qtbot: QtBot, field: MessageField, desk: Desk
) -> None:
    write(qtbot, field, "teh tea ")
    menu = asked_for(field, 1)
    qtbot.waitUntil(menu.menu.isVisible)
    assert any("Looking" in one.text() for one in menu.menu.actions())
    desk.suggested[0][1](["the"])
    assert [one.text() for one in menu.suggestions] == ["the"]
    assert not any("Looking" in one.text() for one in menu.menu.actions())
    menu.menu.close()
    desk.suggested[0][1](["then"])  # too late for anybody
    menu = asked_for(field, 1)
    desk.suggested[1][1]([])
    assert any("No suggestions" in one.text() for one in menu.menu.actions())
    field.insertPlainText("x")
    entry(menu, "Add “teh”")
    entry(menu, "Ignore “teh”")
    assert (desk.added, desk.ignored) == (["teh"], ["teh"])
    menu.menu.close()


def test_another_text_is_never_replaced(qtbot: QtBot, field: MessageField, desk: Desk) -> None:
    write(qtbot, field, "teh tea ")
    menu = asked_for(field, 1)
    desk.suggested[0][1](["the"])
    field.set_text("something else")
    menu.suggestions[0].trigger()
    menu.menu.close()
    assert field.toPlainText() == "something else"


def test_elsewhere_the_menu_has_the_languages_and_the_switch(
    qtbot: QtBot, field: MessageField, desk: Desk
) -> None:
    write(qtbot, field, "teh tea ")
    desk.languages = None
    menu = asked_for(field, 6)
    assert menu.menu.isVisible()
    assert desk.suggested == []
    assert len(menu.menu.actions()) > 6  # cut, copy, paste
    assert not menu.languages.actions()[0].isEnabled()
    desk.languages = [
        LanguageChoice("de", "Deutsch", True),
        LanguageChoice("en", "English", False),
    ]
    desk.later[-1]()
    ticks = {one.text(): one for one in menu.languages.actions()}
    assert [one.isChecked() for one in (ticks["Deutsch"], ticks["English"])] == [True, False]
    assert not ticks["As in the settings"].isChecked()
    ticks["English"].trigger()
    ticks["As in the settings"].trigger()
    ticks["More languages…"].trigger()
    assert (desk.ticked, desk.chosen_here, desk.seen) == ([("en", True)], False, 1)
    entry(menu, "Check spelling")
    menu.menu.close()
    assert not desk.on
    assert marked(field) == []
    write(qtbot, field, "wrnog ")
    assert marked(field) == []
    menu = asked_for(field, 1)
    assert not menu.languages.isEnabled()
    entry(menu, "Check spelling")
    menu.menu.close()
    assert marked(field) == ["teh", "wrnog"]


def test_one_goes_from_word_to_word(qtbot: QtBot, field: MessageField, desk: Desk) -> None:
    desk.at_once = False
    field.set_text("teh tea\nhott tea")
    arrived: list[str] = []
    field.spelling.arrived.connect(arrived.append)
    field.moveCursor(QTextCursor.MoveOperation.Start)
    field.spelling.go_on()
    assert arrived == []
    desk.answer()
    assert arrived == ["teh"]
    assert field.textCursor().selectedText() == "teh"
    field.spelling.go_on()
    assert field.textCursor().selectedText() == "hott"
    menu = asked_for(field, field.textCursor().selectionStart())
    assert desk.suggested[-1][0] == "hott"
    desk.suggested[-1][1](["hot"])
    menu.suggestions[0].trigger()
    menu.menu.close()
    field.spelling.go_on()
    desk.answer()
    assert arrived[2:] == ["teh"]  # from the beginning again
    desk.right.add("teh")
    field.spelling.go_on()
    assert arrived[3:] == [""]
    desk.switch(False)
    field.spelling.go_on()
    assert arrived[4:] == [""]
    del qtbot
