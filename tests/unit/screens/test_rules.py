"""The rules for every window find what they are for, and nothing else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from chatera_app.widgets import theme as themes
from tests.helpers.gallery.rules import ENOUGH, faults, luminance, pale, ratio

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
WORDS = "Words that somebody wants to read"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    themes.apply(qapp, themes.AERO)
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(500, 300)
    return made


def found(window: QWidget) -> list[str]:
    window.show()
    QApplication.processEvents()
    return faults(window)


def put(window: QWidget, *parts: QWidget) -> None:
    column = QVBoxLayout(window)
    for part in parts:
        column.addWidget(part)


def test_a_window_without_faults_has_none(window: QWidget) -> None:
    field, wrapped, choice = QLineEdit(), QLabel(WORDS * 5), QComboBox()
    field.setAccessibleName("Field")
    field.setPlaceholderText(WORDS)
    wrapped.setText(f"{WORDS} " * 5)
    wrapped.setWordWrap(True)
    choice.addItem(WORDS)
    choice.setAccessibleName("Choice")
    put(window, QLabel(WORDS), wrapped, QPushButton(WORDS), field, choice)
    assert found(window) == []
    assert pale(window, window.grab().toImage()) == []


@pytest.mark.parametrize("kind", [QLabel, QPushButton, QComboBox, QLineEdit])
def test_words_that_are_cut_off_are_found_unless_a_tooltip_has_them(
    window: QWidget, kind: type[QWidget]
) -> None:
    part = kind(window)
    part.setAccessibleName("Part")
    if isinstance(part, QComboBox):
        part.addItem(WORDS)
    elif isinstance(part, QLineEdit):
        part.setPlaceholderText(WORDS)
    elif isinstance(part, QLabel | QPushButton):
        part.setText(WORDS)
    part.setGeometry(10, 10, 70, 40)
    (fault,) = found(window)
    assert kind.__name__ in fault
    assert "needs" in fault
    part.setToolTip(WORDS)
    assert found(window) == []


def test_lines_that_have_no_room_and_words_that_are_too_long_for_theirs_are_found(
    window: QWidget,
) -> None:  # fmt: skip
    low, narrow = QLabel(f"{WORDS} " * 5, window), QLabel("Unbreakablewordsofgreatlength", window)
    for label in (low, narrow):
        label.setWordWrap(True)
    low.setGeometry(10, 10, 150, 30)
    narrow.setGeometry(200, 10, 60, 200)
    one, other = found(window)
    assert "high and needs" in one
    assert "longest word" in other


def test_tabs_and_headings_that_are_cut_off_are_found(window: QWidget) -> None:
    tabs, tree = QTabBar(window), QTreeWidget(window)
    tabs.setElideMode(Qt.TextElideMode.ElideRight)
    tabs.setUsesScrollButtons(False)
    tabs.setExpanding(False)
    for number in range(4):
        tabs.addTab(f"{WORDS} {number}")
    tabs.setGeometry(0, 0, 200, 30)
    tree.setAccessibleName("Tree")
    tree.setHeaderLabels([WORDS, "Short"])
    tree.setColumnWidth(0, 40)
    tree.setGeometry(0, 50, 300, 200)
    words = found(window)
    assert any(one.startswith("tab “") for one in words)
    assert any(one.startswith("heading “") for one in words)


def test_what_sticks_out_or_lies_on_something_is_found(window: QWidget) -> None:
    one, other = QLabel("One"), QLabel("Other")
    put(window, one, other)
    assert found(window) == []
    other.setGeometry(one.geometry())
    (fault,) = faults(window)
    assert "lie on each other" in fault
    other.move(480, 280)
    (fault,) = faults(window)
    assert "sticks out" in fault


def test_what_scrolls_up_and_down_may_be_high_but_not_wide(window: QWidget) -> None:
    area, inner = QScrollArea(), QWidget()
    inner.setFixedSize(100, 2000)
    area.setWidget(inner)
    put(window, area)
    assert found(window) == []
    inner.setFixedSize(2000, 100)
    (fault,) = found(window)
    assert "are seen" in fault


def test_what_is_used_and_has_no_name_is_found(window: QWidget) -> None:
    button, rows = QPushButton(), QListWidget()
    rows.addItem("")
    put(window, button, rows)
    words = found(window)
    assert [one.partition(" in ")[0] for one in words] == ["a Button", "a List", "a ListItem"]


def test_pale_words_are_found_on_every_kind_of_part(window: QWidget) -> None:
    label, button, rows = QLabel(WORDS), QPushButton(WORDS), QListWidget()
    rows.setAccessibleName("Rows")
    rows.addItem(WORDS)
    rows.item(0).setForeground(Qt.GlobalColor.lightGray)
    label.setStyleSheet("color: #999999; background: white;")
    button.setStyleSheet("color: #888888; background: white; border: 2px solid black;")
    put(window, label, button, rows)
    window.show()
    QApplication.processEvents()
    words = pale(window, window.grab().toImage())
    assert len(words) == 3
    assert all("contrast of" in one for one in words)
    button.setEnabled(False)
    assert len(pale(window, window.grab().toImage())) == 2


def test_contrast_is_what_wcag_says() -> None:
    black, white, grey = luminance(0xFF000000), luminance(0xFFFFFFFF), luminance(0xFF767676)
    assert ratio(black, white) == pytest.approx(21)
    assert ENOUGH < ratio(grey, white) < ENOUGH + 0.1
