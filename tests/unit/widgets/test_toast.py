"""Toasts: they stack, are pressed, are replaced, and go by themselves."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chatera_app.widgets.emoticon_lines import line_width
from chatera_app.widgets.theme import ui_font
from chatera_app.widgets.toast import SIZE, Toast, ToastStack
from chatera_app.widgets.wrapping import wrapped

# The offscreen platform says so of every window of this kind; it has no stack of windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")


def test_a_press_opens_what_it_is_about(qtbot: QtBot) -> None:
    stack = ToastStack(animate=False)
    toast = stack.show("anna", "Anna", "says: hiii")
    assert toast.accessibleName() == "Anna. says: hiii"
    with qtbot.waitSignal(stack.clicked) as clicked:
        QTest.mouseClick(toast, Qt.MouseButton.LeftButton, pos=QPoint(120, 80))
    assert clicked.args == ["anna"]
    assert len(stack) == 0


def test_the_cross_only_closes(qtbot: QtBot) -> None:
    stack = ToastStack(animate=False)
    toast = stack.show("anna", "Anna", "hi")
    with qtbot.assertNotEmitted(stack.clicked):
        QTest.mouseClick(toast, Qt.MouseButton.LeftButton, pos=QPoint(SIZE.width() - 16, 14))
    assert len(stack) == 0


def test_toasts_stack_upwards_and_one_key_has_one(qtbot: QtBot) -> None:
    del qtbot
    stack = ToastStack(animate=False)
    first = stack.show("anna", "Anna", "hi")
    second = stack.show("boris", "Boris", "hi")
    assert second.geometry().bottom() < first.geometry().top()
    assert stack.show("boris", "Boris", "hi again") is second
    assert second.accessibleName() == "Boris. hi again"
    assert len(stack) == 2
    stack.close()
    assert len(stack) == 0


def test_there_are_no_more_than_fit_on_the_screen_and_the_oldest_go_first(qtbot: QtBot) -> None:
    stack = ToastStack(animate=False)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    written = stack.show("0", "Anna", "hi", answers=True)
    written.field.setText("on my")
    toasts = [stack.show(str(n), f"Anna {n}", "hi", answers=n % 2 == 0) for n in range(1, 300)]
    assert 2 <= len(stack) <= screen.height() // SIZE.height()
    seen = [one for one in toasts if one in stack._toasts.values()]
    assert seen == toasts[-len(seen) :]
    assert len(stack) == len(seen) + 1
    assert written.isVisible()  # what somebody writes is not taken from them
    qtbot.waitUntil(lambda: all(screen.contains(one.geometry()) for one in (written, *seen)))
    stack.close()
    assert len(stack) == 0


def test_one_is_shown_where_not_even_one_fits(qtbot: QtBot) -> None:
    del qtbot
    stack = ToastStack(animate=False)
    stack.show("anna", "Anna", "hi")
    stack._make_room(100_000)
    assert len(stack) == 0
    assert stack.show("boris", "Boris", "hi").isVisible()
    stack.close()


def test_one_that_answers_opens_a_field_under_the_mouse(qtbot: QtBot) -> None:
    stack = ToastStack(animate=False)
    plain, toast = (
        stack.show("boris", "Boris", "hi"),
        stack.show("anna", "Anna", "hi", answers=True),
    )
    assert toast.height() > plain.height()
    assert not toast.geometry().intersects(plain.geometry())
    plain.openReply(True)
    assert plain.field.isHidden()
    assert toast.field.isHidden()
    QTest.mouseMove(toast, QPoint(60, 60))
    toast.enterEvent(QEnterEvent(QPointF(60, 60), QPointF(60, 60), QPointF(60, 60)))
    assert toast.field.isVisible()
    assert toast.field.accessibleName() == "Reply to Anna"
    assert not toast.field.hasFocus()  # whoever writes elsewhere goes on writing there
    QTest.mouseClick(toast.field, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(toast.field.hasFocus)
    flags = toast.windowHandle().flags()
    assert not flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert (
        flags & Qt.WindowType.X11BypassWindowManagerHint
    )  # or X11 would not let it be written into
    toast.field.setText("  on my way ")
    assert toast.held
    stack.withdraw("anna")
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert toast.field.isVisible()  # what somebody writes is not taken from them
    with qtbot.waitSignal(stack.replied) as replied:
        QTest.keyClick(toast.field, Qt.Key.Key_Return)
    assert replied.args == ["anna", "on my way"]
    assert len(stack) == 1


def test_it_is_marked_as_read_or_left_alone(qtbot: QtBot) -> None:
    stack = ToastStack(animate=False)
    toast = stack.show("anna", "Anna", "hi", answers=True)
    toast.openReply(True)
    with qtbot.assertNotEmitted(stack.replied):
        toast.send_button.click()  # there are no words
        QTest.keyClick(toast.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(stack.seen) as seen:
        toast.seen_button.click()
    assert seen.args == ["anna"]
    again = stack.show("anna", "Anna", "hi", answers=True)
    again.openReply(True)
    with qtbot.assertNotEmitted(stack.clicked):
        QTest.keyClick(again.field, Qt.Key.Key_Escape)
    assert not stack.answer()
    keyed = stack.show("anna", "Anna", "hi", answers=True)
    stack.show("boris", "Boris", "has just signed in.")
    assert stack.answer()
    qtbot.waitUntil(keyed.field.hasFocus)
    keyed.field.clearFocus()
    stack.withdraw("anna")
    stack.withdraw("boris")
    assert len(stack) == 0


def test_a_toast_takes_no_focus_and_goes_by_itself(qtbot: QtBot) -> None:
    toast = Toast("Anna", "hi", stay_ms=10)
    qtbot.addWidget(toast)
    assert toast.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    with qtbot.waitSignal(toast.closed, timeout=5000):
        toast.slideIn(QPoint(500, 500), animate=False)


def test_it_begins_at_the_right_where_words_do(qtbot: QtBot) -> None:
    toast = Toast("أنا", "مرحبا 😀", answers=True)
    qtbot.addWidget(toast)
    plain = toast.grab().toImage()
    toast.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = toast.grab().toImage().flipped(Qt.Orientation.Horizontal)
    frame = QRect(14, 50, 60, 4)  # the upper edge of the picture's frame
    assert plain.copy(frame) == turned.copy(frame)
    with qtbot.assertNotEmitted(toast.clicked):
        QTest.mouseClick(toast, Qt.MouseButton.LeftButton, pos=QPoint(16, 14))


@pytest.mark.usefixtures("qapp")
def test_a_line_of_a_notice_breaks_where_its_pictures_end() -> None:
    font = ui_font()
    text = "hi Anna 😛 😉 😀 🎵 🎶 😢 and then some more words that follow"
    for width in range(120, 260, 7):
        lines = wrapped(text, font, width, 9)
        assert " ".join(lines) == text
        for line in lines:
            assert (line_width(line, font) or 0) <= width + 1, (width, line)
