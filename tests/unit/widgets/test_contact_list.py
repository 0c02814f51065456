"""The contact list, used with mouse and keyboard as a person would."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera_app.widgets import theme as themes
from chatera_app.widgets.contact_list import ContactList
from chatera_app.widgets.contact_rows import (
    ROW,
    ContactRow,
    GroupHeading,
    heading_text,
    secondary_text,
    spoken_text,
)

ANNA = ContactRow("anna", "Anna", "packing for the lake", "online", unread=2)
DANA = ContactRow("dana", "דנה", status="away")
GRANDPA = ContactRow("joe", "Grandpa Joe", muted=True, blocked=True)


@pytest.fixture
def contacts(qtbot: QtBot) -> Iterator[ContactList]:
    model = QStandardItemModel()
    for heading, rows in (
        (GroupHeading("Online", 2), [ANNA, DANA]),
        (GroupHeading("Offline", 1, expanded=False), [GRANDPA]),
    ):
        top = QStandardItem(heading.title)
        top.setData(heading, ROW)
        for row in rows:
            item = QStandardItem(row.name)
            item.setData(row, ROW)
            item.setData(spoken_text(row), Qt.ItemDataRole.AccessibleTextRole)
            top.appendRow(item)
        model.appendRow(top)
    view = ContactList()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(280, 300)
    view.show()
    yield view
    view.setModel(None)


def place(view: ContactList, top: int, row: int | None = None) -> QModelIndex:
    heading = view.model().index(top, 0)
    return heading if row is None else view.model().index(row, 0, heading)


def click(view: ContactList, index: QModelIndex) -> None:
    middle = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_headings_open_and_close_as_the_model_says(contacts: ContactList) -> None:
    assert contacts.isExpanded(place(contacts, 0))
    assert not contacts.isExpanded(place(contacts, 1))


def test_a_click_on_a_heading_toggles_it(qtbot: QtBot, contacts: ContactList) -> None:
    with qtbot.waitSignal(contacts.headingToggled) as toggled:
        click(contacts, place(contacts, 1))
    assert toggled.args == ["Offline", True]


def test_arrows_pick_and_enter_opens(qtbot: QtBot, contacts: ContactList) -> None:
    contacts.setCurrentIndex(place(contacts, 0, 0))
    with qtbot.waitSignal(contacts.picked) as picked:
        QTest.keyClick(contacts, Qt.Key.Key_Down)
    assert picked.args == ["dana"]
    with qtbot.waitSignal(contacts.opened) as opened:
        QTest.keyClick(contacts, Qt.Key.Key_Return)
    assert opened.args == ["dana"]


def test_a_double_click_opens(qtbot: QtBot, contacts: ContactList) -> None:
    middle = contacts.visualRect(place(contacts, 0, 0)).center()
    with qtbot.waitSignal(contacts.opened) as opened:
        QTest.mouseDClick(contacts.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert opened.args == ["anna"]


def test_letters_go_to_the_search(qtbot: QtBot, contacts: ContactList) -> None:
    with qtbot.waitSignal(contacts.typed) as typed:
        QTest.keyClick(contacts, Qt.Key.Key_B)
    assert typed.args == ["b"]


def test_the_menu_key_asks_for_the_current_rows_menu(
    qtbot: QtBot, qapp: QApplication, contacts: ContactList
) -> None:
    assert contacts.selectKey("anna")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(contacts.menuWanted) as wanted:
        qapp.sendEvent(contacts.viewport(), event)
    assert wanted.args is not None
    assert wanted.args[0] == "anna"


def test_selecting_by_key(contacts: ContactList) -> None:
    assert contacts.selectKey("dana")
    assert contacts.currentKey() == "dana"
    assert not contacts.selectKey("nobody")


@pytest.mark.parametrize("theme", themes.THEMES.values(), ids=lambda theme: theme.name)
def test_it_paints_in_every_theme(
    qapp: QApplication, contacts: ContactList, theme: themes.Theme
) -> None:
    themes.apply(qapp, theme)
    image = contacts.grab().toImage()
    assert image.pixelColor(140, 250) == theme.panel
    themes.apply(qapp, themes.AERO)


def test_a_theme_says_how_high_rows_are(qapp: QApplication, contacts: ContactList) -> None:
    row = place(contacts, 0, 0)
    assert contacts.visualRect(row).height() == themes.AERO.geometry.row_height
    themes.apply(qapp, themes.THEMES["contrast"])
    qapp.processEvents()
    assert contacts.visualRect(row).height() == themes.THEMES["contrast"].geometry.row_height
    themes.apply(qapp, themes.AERO)


def test_a_list_that_runs_to_the_left_is_mirrored(contacts: ContactList) -> None:
    def figure(left: int) -> bool:
        """Whether Dana's green figure stands in the 40 pixels from here on."""
        row, image = (
            contacts.visualRect(place(contacts, 0, 1)),
            contacts.viewport().grab().toImage(),
        )
        colours = (image.pixelColor(x, row.center().y()) for x in range(left, left + 40))
        return any(colour.green() > colour.red() + 60 for colour in colours)

    width = contacts.viewport().width()
    assert (figure(0), figure(width - 40)) == (True, False)
    contacts.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (figure(0), figure(width - 40)) == (False, True)


def test_a_row_is_spoken_in_full() -> None:
    assert spoken_text(ANNA) == "Anna, available, packing for the lake, 2 unread"
    assert spoken_text(GRANDPA) == "Grandpa Joe, offline, muted, blocked"


def test_the_quiet_half_says_what_matters_most() -> None:
    assert secondary_text(ContactRow("a", "A", "hi", draft="so", typing=True)) == "writing…"
    assert secondary_text(ContactRow("a", "A", "hi", draft="so")) == "Draft: so"
    assert secondary_text(ContactRow("a", "A", "hi", last="bye")) == "hi"
    assert secondary_text(ContactRow("a", "A", "hi", last="bye", size="large")) == "bye"


def test_headings_count() -> None:
    assert heading_text(GroupHeading("Online", 6)) == "Online (6)"
    assert heading_text(GroupHeading("Friends", 2, 3)) == "Friends (2/3)"
