"""When the keys of a window count: once it was painted, or at the first key that is pressed in it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from chatera_app.actions import sections
from chatera_app.actions.action import Action
from chatera_app.actions.deeds import Deeds
from chatera_app.actions.keymap import Keymap
from chatera_app.actions.place import Place

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Done:
    """What was done."""

    names: list[str] = field(default_factory=list)


def action(name: str, *keys: str) -> Action[Done]:
    return Action(
        name=name, words=name.capitalize(), section=sections.PROGRAM, place=Place.CONVERSATION, keys=keys,
        do=lambda done: done.names.append(name),
    )  # fmt: skip


FIND = action("test.find", "Ctrl+J")
LIST = action("test.list", "Ctrl+U")
KEYLESS = action("test.none")


class Part(QWidget):
    """A part of a window with a field and actions of its own."""

    def __init__(self, keymap: Keymap, *actions: Action[Done], parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        QHBoxLayout(self).addWidget(self.field)
        self.done = Done()
        self.deeds = Deeds(self, keymap, self.done.names.append, lambda _: None)
        self.deeds.bind(actions, self.done)

    @property
    def made(self) -> list[str]:
        """The names of what Qt knows."""
        return [one.name for one in self.deeds if one.made is not None]


class Window(QWidget):
    """A window of two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.keymap = Keymap()
        self.left = Part(self.keymap, LIST, parent=self)
        self.right = Part(self.keymap, FIND, KEYLESS, parent=self)
        row = QHBoxLayout(self)
        row.addWidget(self.left)
        row.addWidget(self.right)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    window = Window()
    qtbot.addWidget(window)
    yield window
    for part in (window.left, window.right):
        part.deeds.close()


def test_none_are_made_before_the_window_is_seen(window: Window) -> None:
    assert window.left.made == window.right.made == []


def test_they_count_once_it_was_painted(window: Window, qtbot: QtBot) -> None:
    window.show()
    qtbot.waitUntil(lambda: window.right.made == [FIND.name])
    qtbot.waitUntil(lambda: window.left.made == [LIST.name])


def test_what_is_painted_all_the_time_has_keys_as_soon(window: Window, qtbot: QtBot) -> None:
    moving = QTimer(window, interval=5)
    moving.timeout.connect(window.right.update)
    moving.start()
    window.show()
    qtbot.waitUntil(lambda: window.right.made == [FIND.name], timeout=1000)


def test_the_first_key_counts_in_every_part(window: Window, qtbot: QtBot) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for part in (window.left, window.right):
        part.deeds._seen.stop()  # nothing else was quicker
    window.right.field.setFocus()
    QTest.keyClick(window.right.field, Qt.Key.Key_U, CONTROL)
    QTest.keyClick(window.right.field, Qt.Key.Key_J, CONTROL)
    assert window.left.done.names == [LIST.name]
    assert window.right.done.names == [FIND.name]
    assert window.right.field.text() == ""


def test_a_menu_tells_keys_before_they_count(window: Window) -> None:
    entry = window.right.deeds[FIND.name].entry
    assert [one.toString() for one in entry.shortcuts()] == ["Ctrl+J"]
    window.keymap.give(FIND, ["Ctrl+Y"])
    assert [one.toString() for one in entry.shortcuts()] == ["Ctrl+Y"]
    window.right.deeds.give_keys()
    assert [one.toString() for one in entry.shortcuts()] == ["Ctrl+Y"]


def test_keys_chosen_before_they_count_are_those_that_do(window: Window) -> None:
    window.keymap.give(KEYLESS, ["Ctrl+Y"])
    assert window.right.made == []
    window.right.deeds.give_keys()
    assert window.right.made == [FIND.name, KEYLESS.name]
    entry = window.right.deeds[KEYLESS.name].entry
    assert [one.toString() for one in entry.shortcuts()] == ["Ctrl+Y"]


def test_what_is_bound_later_counts_at_once(window: Window) -> None:
    window.left.deeds.give_keys()
    window.left.deeds.bind([action("test.more", "Ctrl+Y")], window.left.done)
    assert window.left.made == [LIST.name, "test.more"]
