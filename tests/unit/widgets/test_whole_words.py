"""No words of an item are cut off, however wide its list is."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from chatera_app.widgets import theme
from chatera_app.widgets.art import icon
from chatera_app.widgets.whole_words import WholeWords

WORDS = "It does not work: Permission denied.\nA firewall drops it; see the firewall's advice."


@pytest.mark.parametrize("always", [True, False])
def test_an_item_is_painted_as_one_with_all_the_room_there_is(
    qtbot: QtBot, *, always: bool
) -> None:
    shown = QListWidget()
    qtbot.addWidget(shown)
    shown.setSpacing(3)
    shown.setWordWrap(True)
    shown.setIconSize(QSize(20, 20))
    shown.setResizeMode(QListWidget.ResizeMode.Adjust)
    shown.setTextElideMode(Qt.TextElideMode.ElideNone)
    shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if always:
        shown.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    shown.setItemDelegate(WholeWords(shown))
    item = QListWidgetItem(icon("trouble", theme.current()), WORDS)
    shown.addItem(item)
    shown.resize(900, 300)
    shown.show()
    frame = shown.width() - shown.viewport().width()
    natural = shown.sizeHintForColumn(0)
    for width in (*range(200, natural, 40), *range(natural - 6, natural + 20, 2)):
        shown.resize(width + frame, 300)
        item.setSizeHint(QSize())
        counted = ink(shown, item)
        item.setSizeHint(QSize(100, 250))
        assert counted == ink(shown, item), width


def ink(shown: QListWidget, item: QListWidgetItem) -> int:
    """Return how many pixels of an item's words are painted, wherever they stand."""
    shown.doItemsLayout()
    place = shown.visualItemRect(item)
    whole = shown.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    beside = place.left() + 28  # right of the icon
    return sum(
        whole.pixelColor(QPoint(x, y)).lightness() < 110
        for y in range(place.top(), min(place.bottom() + 1, whole.height()))
        for x in range(beside, min(place.right() + 1, whole.width()))
    )
