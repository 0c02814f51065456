"""Toasts: they stack, are pressed, are replaced, and go by themselves."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chatera_app.widgets.toast import SIZE, Toast, ToastStack

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


def test_a_toast_takes_no_focus_and_goes_by_itself(qtbot: QtBot) -> None:
    toast = Toast("Anna", "hi", stay_ms=10)
    qtbot.addWidget(toast)
    assert toast.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    with qtbot.waitSignal(toast.closed, timeout=5000):
        toast.slideIn(QPoint(500, 500), animate=False)
