"""The chooser as a person uses it: by keys, with a mouse, and by ear."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from chatera_app.widgets import theme
from chatera_app.widgets.choices import Choice
from chatera_app.widgets.chooser import Chooser

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)
LINES = (
    Choice("a", "Anna", "packing", status="online", unread=2),
    Choice("b", "Boris", obstacle="You have blocked Boris", status="offline"),
    Choice("f", "Find…", "Conversation", (0, 1), glyph="search", keys="Ctrl+F"),
    Choice("o", "Online", "Me", ticked=True),
)


@pytest.fixture
def chooser(qtbot: QtBot) -> Iterator[Chooser]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 500)
    window.show()
    made = Chooser(window)
    made.begin("Find somebody")
    made.show_choices(LINES, "Enter opens.")
    made.open()
    qtbot.waitExposed(made)
    yield made
    made.close()


def current(chooser: Chooser) -> str:
    choice = chooser.current_choice()
    return choice.key if choice is not None else ""


def test_arrows_move_and_enter_chooses_while_the_field_keeps_the_focus(
    chooser: Chooser, qtbot: QtBot
) -> None:
    assert current(chooser) == "a"
    for key, reached in (
        (Qt.Key.Key_Up, "o"),
        (Qt.Key.Key_Down, "a"),
        (Qt.Key.Key_Down, "b"),
        (Qt.Key.Key_Tab, "f"),
        (Qt.Key.Key_PageDown, "o"),
        (Qt.Key.Key_PageUp, "a"),
        (Qt.Key.Key_Backtab, "o"),
    ):
        QTest.keyClick(chooser.field, key)
        assert current(chooser) == reached
    with qtbot.waitSignal(chooser.chosen) as chosen:
        QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert chosen.args == ["o"]
    with qtbot.waitSignal(chooser.typed) as typed:
        QTest.keyClicks(chooser.field, "x")
    assert typed.args == ["x"]


def test_what_is_impossible_is_not_chosen_and_says_why(chooser: Chooser, qtbot: QtBot) -> None:
    QTest.keyClick(chooser.field, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(chooser.chosen):
        QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert chooser.hint.text() == "You have blocked Boris"
    chooser.show_choices(LINES[1:], "")
    assert current(chooser) == "f"  # the first one that is possible


def test_words_are_taken_where_there_is_nothing_to_choose(chooser: Chooser, qtbot: QtBot) -> None:
    chooser.show_choices((), "Enter takes these words.")
    QTest.keyClicks(chooser.field, "a new name")
    with qtbot.waitSignal(chooser.submitted) as taken:
        QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert taken.args == ["a new name"]
    chooser.field.clear()
    with qtbot.waitSignal(chooser.backPressed):
        QTest.keyClick(chooser.field, Qt.Key.Key_Backspace)
    QTest.keyClick(chooser.field, Qt.Key.Key_Escape)
    assert not chooser.isVisible()


def test_a_click_chooses(chooser: Chooser, qtbot: QtBot) -> None:
    place = chooser.lines.visualRect(chooser.model.index(2, 0)).center()
    with qtbot.waitSignal(chooser.chosen) as chosen:
        QTest.mouseClick(chooser.lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["f"]


def test_it_is_told_to_those_who_listen(chooser: Chooser) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [chooser.model.index(row, 0).data(role) for row in range(len(LINES))]
    assert spoken == [
        "Anna, available, packing, 2 unread",
        "Boris, offline, You have blocked Boris, not possible now",
        "Find…, Conversation, Ctrl+F",
        "Online, Me, in force",
    ]
    assert chooser.field.accessibleName() == "Find somebody"
    assert chooser.field.accessibleDescription() == spoken[0]
    QTest.keyClick(chooser.field, Qt.Key.Key_Down)
    assert chooser.field.accessibleDescription() == spoken[1]


def test_it_stands_within_the_screen_and_has_room_for_its_lines(chooser: Chooser) -> None:
    screen = chooser.screen().availableGeometry()
    assert screen.contains(chooser.geometry())
    assert chooser.lines.height() >= len(LINES) * chooser.lines.sizeHintForRow(0)
    high = chooser.height()
    chooser.show_choices(LINES[:1], "")
    assert chooser.height() < high
    chooser.show_choices(LINES * 50, "")
    assert screen.contains(chooser.geometry())


@pytest.mark.parametrize("name", sorted(theme.THEMES))
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_every_kind_of_line_is_painted_in_every_theme(
    chooser: Chooser, qapp: QApplication, name: str, direction: Qt.LayoutDirection
) -> None:
    before = theme.current()
    theme.apply(qapp, theme.THEMES[name])
    try:
        chooser.setLayoutDirection(direction)
        picture = chooser.lines.grab().toImage()
        colours = {
            QColor(picture.pixel(x, y)).name()
            for x in range(0, picture.width(), 2)
            for y in range(0, picture.height(), 2)
        }
        assert len(colours) > 30
    finally:
        theme.apply(qapp, before)
