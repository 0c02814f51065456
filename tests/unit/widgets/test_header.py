"""The own header and the frames: editing in place, choosing a status, pressing the picture."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from chatera_app.widgets.gloss_bar import GlossButton
from chatera_app.widgets.header import LONGEST_MESSAGE, OwnHeader
from chatera_app.widgets.picture import PictureFrame
from chatera_app.widgets.scenes import scene
from chatera_app.widgets.status_menu import STATUSES, StatusMenu

# The offscreen platform says so of every window with a fixed size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def header(qtbot: QtBot) -> OwnHeader:
    widget = OwnHeader()
    qtbot.addWidget(widget)
    widget.setPerson("Sam", "hello", "online")
    widget.resize(300, 93)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def message_field(header: OwnHeader) -> QLineEdit:
    return next(
        field
        for field in header.findChildren(QLineEdit)
        if field.accessibleName() == "Your personal message"
    )


def test_the_message_is_edited_in_place(qtbot: QtBot, header: OwnHeader) -> None:
    header.editMessage()
    field = message_field(header)
    assert field.text() == "hello"
    field.setText("  gone fishing ")
    with qtbot.waitSignal(header.messageEdited) as edited:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert edited.args == ["gone fishing"]
    assert not field.isVisible()


def test_escape_gives_the_edit_up(qtbot: QtBot, header: OwnHeader) -> None:
    header.editMessage()
    field = message_field(header)
    field.setText("never mind")
    with qtbot.assertNotEmitted(header.messageEdited):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()


def test_a_message_has_a_longest_length(header: OwnHeader) -> None:
    assert message_field(header).maxLength() == LONGEST_MESSAGE == 128


def test_a_status_is_picked_from_the_menu(qtbot: QtBot, header: OwnHeader) -> None:
    menu = header.findChild(QMenu)
    assert isinstance(menu, StatusMenu)
    assert menu is header.status_menu
    words = [one.text() for one in menu.actions() if one.isCheckable()]
    assert words == [
        "Available", "Busy", "On the phone", "Away", "Be right back", "Out to lunch",
        "Appear offline", "Do not disturb",
    ]  # fmt: skip
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["Available"]
    for status, word in zip(STATUSES, words, strict=False):
        with qtbot.waitSignal(header.statusPicked) as picked:
            next(one for one in menu.actions() if one.text() == word).trigger()
        assert picked.args == [status]


def test_the_menu_says_when_a_status_ends_and_lets_it_be_chosen(
    qtbot: QtBot, header: OwnHeader
) -> None:
    menu = header.status_menu
    assert not menu.ends.menuAction().isEnabled()  # who is available stays so
    header.setPerson("Sam", "hello", "busy", until="15:00")
    assert menu.ends.menuAction().isEnabled()
    assert menu.ends.title() == "Ends at 15:00"
    assert "(Busy until 15:00) ▾" in {one.text() for one in header.findChildren(GlossButton)}
    with qtbot.waitSignal(menu.endPicked) as picked:
        menu.ends.actions()[1].trigger()
    assert picked.args == ["30m"]
    header.setPerson("Sam", "hello", "idle")
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["Available"]
    with qtbot.waitSignal(menu.quietPicked) as quiet:
        menu.quiet.trigger()
    assert quiet.args == [True]
    end = next(
        one for one in header.findChildren(GlossButton) if "not disturbed" in one.accessibleName()
    )
    assert not end.isVisible()
    header.setQuiet(True)
    assert end.isVisible()
    with qtbot.waitSignal(menu.quietPicked) as quiet:
        QTest.mouseClick(end, Qt.MouseButton.LeftButton)
    assert quiet.args == [False]


def test_the_picture_can_be_pressed(qtbot: QtBot, header: OwnHeader) -> None:
    frame = header.findChild(PictureFrame)
    assert isinstance(frame, PictureFrame)
    with qtbot.waitSignal(header.pictureClicked):
        QTest.mouseClick(frame, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", [96, 48, 32, 24])
def test_a_frame_shows_picture_and_presence(qtbot: QtBot, size: int) -> None:
    frame = PictureFrame(size)
    qtbot.addWidget(frame)
    frame.setPerson("Olu", "online")
    made = frame.grab().toImage()
    frame.setPicture(scene("sea", 96))
    chosen = frame.grab().toImage()
    frame.setStatus("busy")
    busy = frame.grab().toImage()
    assert made != chosen != busy
    assert made.width() == size


def test_a_mute_for_a_while_is_seen_and_ended_by_a_press(qtbot: QtBot, header: OwnHeader) -> None:
    header.setPaused("21:29")
    (button,) = (one for one in header.findChildren(GlossButton) if "21:29" in one.accessibleName())
    assert button.isVisible()
    with (
        qtbot.waitSignal(header.pauseEnded),
        qtbot.assertNotEmitted(header.status_menu.quietPicked),
    ):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    header.setPaused("")
    assert not button.isVisible()


def test_what_one_listens_to_is_seen_and_the_message_is_what_is_edited(header: OwnHeader) -> None:
    header.setListening("Stille – Zoë")
    (label,) = (
        one
        for one in header.findChildren(QLabel)
        if one.accessibleName() == "Your personal message"
    )
    assert label.text() == "Stille – Zoë"
    header.editMessage()
    assert message_field(header).text() == "hello"
    QTest.keyClick(message_field(header), Qt.Key.Key_Escape)
    header.setListening("")
    assert label.text() == "hello"
