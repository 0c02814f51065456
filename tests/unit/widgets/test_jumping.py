"""The round buttons over a history: where they lead, when they are there, and the way back after a jump."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.rows import MessageRow, ReplyPreview, RowList

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def message(number: int) -> MessageRow:
    row = MessageRow(
        key=f"m{number}", author="Anna", author_key="anna", own=False, text=f"number {number}",
        at=NOON + timedelta(minutes=number), speak=f"Anna, number {number}".__str__,
    )  # fmt: skip
    if number == 280:
        quoted = ReplyPreview(key="m10", author="Anna", text="number 10")
        return replace(row, reply=quoted)
    return row


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ConversationView]:
    made = ConversationView()
    qtbot.addWidget(made)
    made.setModel(RowList([message(number) for number in range(300)]))
    made.resize(420, 360)
    made.show()
    qtbot.waitExposed(made)
    settle(made)
    yield made
    made.close()


def settle(view: ConversationView) -> None:
    view.grab()
    QApplication.processEvents()
    view.grab()
    QApplication.processEvents()


def in_sight(view: ConversationView, row: int) -> bool:
    first, last = view.visible_rows()
    return first <= row <= last


def can_go_back(view: ConversationView) -> bool:
    return view.jumps.can_go_back


def click_quote(view: ConversationView, row: int) -> None:
    view.scroll_to_row(row, flash=False)
    settle(view)
    quote = view.layout_of(row).reply
    assert quote is not None
    point = quote.center().toPoint()
    point.setY(point.y() + view.visualRect(view.model().index(row, 0)).top())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_the_way_back_from_a_quote_goes_on_to_the_newest(view: ConversationView) -> None:
    view.replyActivated.connect(lambda key: view.jumps.to(int(key[1:])))
    click_quote(view, 280)
    settle(view)
    assert in_sight(view, 10)
    button = view.jumps.newest
    assert button.isVisible()
    assert button.accessibleName() == "Back to where you were"
    button.click()
    settle(view)
    assert in_sight(view, 280)
    assert not can_go_back(view)
    assert button.accessibleName() == "Jump to newest"
    button.click()
    settle(view)
    assert view.is_at_bottom()
    assert not button.isVisible()


def test_jumps_from_hit_to_hit_lead_back_to_where_one_was_reading(view: ConversationView) -> None:
    view.scroll_to_row(200, flash=False)
    settle(view)
    where = view.verticalScrollBar().value()
    for row in (150, 80, 20):
        view.jumps.to(row)
        settle(view)
    assert view.jumps.back()
    settle(view)
    assert abs(view.verticalScrollBar().value() - where) < 30
    assert not view.jumps.back()


def test_who_scrolls_back_needs_no_way_back(view: ConversationView) -> None:
    view.scroll_to_row(100, flash=False)
    settle(view)
    view.jumps.to(5)
    settle(view)
    assert can_go_back(view)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    settle(view)
    assert not can_go_back(view)
    view.jumps.to(5)  # from the newest: nothing else to go back to
    settle(view)
    assert not can_go_back(view)
    assert view.jumps.newest.accessibleName() == "Jump to newest"


def test_the_way_back_is_forgotten_with_its_row_and_its_history(view: ConversationView) -> None:
    model = view.model()
    assert isinstance(model, RowList)
    view.scroll_to_row(100, flash=False)
    settle(view)
    view.jumps.to(5)
    model.remove(60, 60)
    settle(view)
    assert not view.jumps.back()
    view.jumps.mark_unread(50)
    view.setModel(RowList([message(0)]))
    settle(view)
    assert not view.jumps.has_unread
    assert not view.jumps.first_unread.isVisible()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_button_to_what_is_unread(
    view: ConversationView, direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    jumps = view.jumps
    jumps.mark_unread(40)
    settle(view)
    assert jumps.first_unread.isVisible()
    assert jumps.first_unread.accessibleName() == "Jump to the first unread message"
    low = jumps.first_unread.geometry()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    settle(view)
    high = jumps.first_unread.geometry()
    assert jumps.newest.geometry() == low  # one above the other
    assert high.bottom() < low.top() + 2
    middle = view.viewport().geometry().center().x()
    assert (low.center().x() < middle) == (direction == Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(jumps.first_unread, Qt.Key.Key_Space)
    settle(view)
    assert in_sight(view, 40)
    assert not jumps.first_unread.isVisible()
    jumps.mark_unread(None)
    assert not jumps.to_first_unread()


def test_the_day_stays_while_the_mouse_is_on_it(view: ConversationView, qtbot: QtBot) -> None:
    view.verticalScrollBar().setValue(200)
    settle(view)
    pill = view.date_pill
    assert pill.isVisible()
    (rest,) = pill.findChildren(QTimer)
    assert rest.isActive()
    middle = QPointF(pill.rect().center())
    QApplication.sendEvent(pill, QEnterEvent(middle, middle, middle))
    assert not rest.isActive()
    with qtbot.waitSignal(view.dayClicked) as clicked:
        pill.click()
    assert clicked.args == [view.day_in_sight()]
