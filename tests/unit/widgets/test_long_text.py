"""Messages of thousands of lines: the first are shown, and all of them to whoever wants that."""

import gc
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chatera_app.models.marks import marks_of
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.long_text import LINES, first_lines
from chatera_app.widgets.row_layout import Fonts, lay_out
from chatera_app.widgets.rows import MessageRow, RowList
from chatera_app.widgets.theme import AERO

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)"),
]
LONG = "\n".join(f"line {number}" for number in range(1_000))
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def nothing_collected() -> Iterator[None]:
    """A look for garbage would go through all that thousands of other tests have left in this process."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def row(text: str, **more: Any) -> MessageRow:
    made: dict[str, Any] = {
        "key": text[:20], "author": "Anna", "author_key": "a", "own": False, "marks": marks_of(text),
        "at": datetime(2026, 11, 26, 20, 14, tzinfo=UTC),
    }  # fmt: skip
    return MessageRow(text=text, **(made | more))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ConversationView]:
    made = ConversationView()
    qtbot.addWidget(made)
    made.resize(420, 360)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def show(view: ConversationView, *rows: MessageRow) -> None:
    view.setModel(RowList(rows))
    view.grab()


def place_of_more(view: ConversationView, number: int) -> QPoint:
    """Where what shows all of a row stands in the viewport."""
    more = view.layout_of(number).more
    assert more is not None
    top = view.visualRect(view.model().index(number, 0)).top()
    return more.translated(0, top).center().toPoint()


def in_sight(view: ConversationView, number: int, place: QRectF) -> bool:
    top = view.visualRect(view.model().index(number, 0)).top()
    return QRectF(view.viewport().rect()).contains(place.translated(0, top))


def test_first_lines_are_as_many_as_are_shown() -> None:
    assert first_lines(LONG) == "\n".join(f"line {number}" for number in range(LINES))
    some = "\n".join("x" * (LINES + 15))
    assert first_lines(some) is some
    for ends in ("\r", "\u2028", "\u2029", "\v"):
        assert len(first_lines(ends * 5_000)) < LINES
    assert first_lines("x" * 16_000) == "x" * 16_000


@pytest.mark.parametrize(
    "text",
    [
        "x" + "\n" * 16_000 + "x", "\u2028" * 5_400, "- a\n" * 4_000, "> \n" * 5_000,
        "```\n" + "x\n" * 8_000 + "```", "```\nx\n```\n" * 1_600, "*a*\n" * 4_000,
    ],
    ids=["breaks", "separators", "items", "quotes", "code", "blocks", "bold"],
)  # fmt: skip
@pytest.mark.usefixtures("nothing_collected")
def test_a_long_message_is_laid_out_in_a_moment(text: str) -> None:
    one = row(text)
    start = time.thread_time()
    made = lay_out(one, 400, Fonts(), AERO)
    assert time.thread_time() - start < 0.25
    assert made.height < 16_000
    assert made.more is not None
    assert made.body.bottom() >= made.more.bottom()


def test_a_message_of_ordinary_length_is_shown_whole() -> None:
    for text in ("hello", "word " * 3_000, "\n".join("abcdefgh")):
        assert lay_out(row(text), 400, Fonts(), AERO).more is None
    deleted = row(LONG, deleted=True)
    assert lay_out(deleted, 400, Fonts(), AERO).more is None


def test_it_begins_at_the_right_where_rows_do() -> None:
    left, right = (
        lay_out(row(LONG), 400, Fonts(), AERO, mirrored=mirrored).more for mirrored in (False, True)
    )
    assert left is not None
    assert right is not None
    assert abs(400 - right.right() - left.left()) < 0.01


def test_a_click_shows_all_of_it(view: ConversationView) -> None:
    show(view, row("before"), row(LONG))
    low = view.layout_of(1).height
    place = place_of_more(view, 1)
    QTest.mouseMove(view.viewport(), place)
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    before = view.visualRect(view.model().index(1, 0)).top()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, place)
    view.grab()
    assert view.layout_of(1).more is None
    assert view.layout_of(1).height > 4 * low
    assert view.visualRect(view.model().index(1, 0)).top() == before  # one reads on where one was
    assert not view.is_at_bottom()
    view.set_text_scale(1.2)
    view.grab()
    assert view.layout_of(1).more is None


def test_keys_reach_it_behind_the_links(view: ConversationView, qtbot: QtBot) -> None:
    show(view, row("www.a.example\n" + LONG), row("after\n" * 100))
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.linkActivated):
        QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    made = view.layout_of(0)
    assert view._mood(0, made).more
    assert made.more is not None
    view.grab()
    assert in_sight(view, 0, made.more)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert not view._mood(0, made).more
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.layout_of(0).more is None


def test_copying_takes_all_of_it(view: ConversationView) -> None:
    show(view, row("before"), row(LONG), row("after"))
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == LONG
    view.select_all()
    assert "line 999" in view.selected_text()
    show(view, row(LONG))
    view.select_all()
    assert view.selected_text() == LONG


def test_code_is_copied_with_the_lines_that_are_not_shown(view: ConversationView) -> None:
    code = "\n".join(f"x = {number}" for number in range(1_000))
    show(view, row(f"see\n```\n{code}\n```\n```\nmore\n```"))
    made = view.layout_of(0)
    assert made.more is not None
    assert [block.code for block in made.blocks] == [code]
    view.setCurrentIndex(view.model().index(0, 0))
    assert view.code_at(None) == f"{code}\n\nmore"


def test_links_that_are_not_shown_are_not_chosen(view: ConversationView) -> None:
    show(view, row(LONG + "\nwww.a.example"))
    assert view.layout_of(0).links == ()
    view.show_whole(0)
    assert len(view.layout_of(0).links) == 1
