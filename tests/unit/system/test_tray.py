"""Tray, notices and idle time where there may be no desktop to speak of."""

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from chatera_app.system.idle import NoIdleClock, system_idle_clock
from chatera_app.system.notifications import Notifications, TrayNotifications
from chatera_app.system.tray import Tray, tip
from chatera_app.widgets.art import tray_icon
from chatera_app.widgets.theme import AERO
from chatera_app.widgets.toast import ToastStack

# The offscreen platform says so of every window of this kind; it has no stack of windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")


def test_the_tray_redraws_only_when_something_changed(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    drawn: list[tuple[str, int]] = []

    def draw(status: str, unread: int) -> QIcon:
        drawn.append((status, unread))
        return tray_icon(status, unread, AERO)

    tray = Tray(draw, menu)
    tray.setState("online", 2, "Sam, online, 2 unread")
    tray.setState("online", 2, "Sam, online, 2 unread")
    assert drawn == [("offline", 0), ("online", 2)]
    assert tray.icon.toolTip() == "Sam, online, 2 unread"
    assert tray.show() == tray.exists == QSystemTrayIcon.isSystemTrayAvailable()
    tray.hide()


def test_the_mouse_is_told_who_wrote_and_no_markup() -> None:
    waiting = [(f"<img src={n}>", n) for n in range(1, 8)]
    lines = tip("ChatEra - Anna (available)", waiting).split("\n")
    assert lines[:2] == ["ChatEra - Anna (available)", "‹img src=1>: 1"]
    assert lines[-1] == "and 2 more"
    assert len(lines) == 7
    assert tip("ChatEra - Anna (busy)", []) == "ChatEra - Anna (busy)"


def test_a_press_on_the_tray_is_told(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    tray = Tray(lambda status, unread: tray_icon(status, unread, AERO), menu)
    with qtbot.waitSignal(tray.activated):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_a_pressed_notice_gives_the_newest_key(qtbot: QtBot) -> None:
    icon = QSystemTrayIcon(tray_icon("online", 0, AERO))
    notices = TrayNotifications(icon)
    notices.show("anna", "Anna", "hi")
    with qtbot.waitSignal(notices.clicked) as clicked:
        icon.messageClicked.emit()
    assert clicked.args == ["anna"]
    notices.withdraw("boris")
    with qtbot.waitSignal(notices.clicked):
        icon.messageClicked.emit()
    notices.withdraw("anna")
    with qtbot.assertNotEmitted(notices.clicked):
        icon.messageClicked.emit()


def test_toasts_and_system_notices_have_one_shape(qtbot: QtBot) -> None:
    del qtbot
    both: list[Notifications] = [
        TrayNotifications(QSystemTrayIcon(tray_icon("online", 0, AERO))),
        ToastStack(animate=False),
    ]
    for notices in both:
        notices.show("anna", "Anna", "hi", answers=True)
        notices.withdraw("anna")
        notices.withdraw("nobody")
        notices.close()


def test_idle_time_is_known_or_said_to_be_unknown() -> None:
    seconds = system_idle_clock().seconds()
    assert seconds is None or seconds >= 0
    assert NoIdleClock().seconds() is None
