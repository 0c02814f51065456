"""Titles of windows: whatever somebody is called stands in the frame as it is, in one line."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chatera_app.widgets.titles import window_title

# The offscreen platform says so of every window of this kind; it has no stack of windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")


@pytest.mark.parametrize(
    ("words", "framed"),
    [
        ("Anna", "Anna"), ("Anna[*] - Conversation", "Anna[*] - Conversation"), ("[*][*][*]", "[*][*][*]"),
        ("[[*]*]", "[[*]*]"), ("a\nb\r\u2028\0c", "a b c"), ("\u202eannA\u2069 \u2068x\u2069", "annA x"),
        ("نوعה \u200fx", "نوعה \u200fx"),
    ],
)  # fmt: skip
def test_the_frame_shows_the_words(qtbot: QtBot, words: str, framed: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle(window_title(words))
    window.show()
    assert window.windowHandle().title() == framed
