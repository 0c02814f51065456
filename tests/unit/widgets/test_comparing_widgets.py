"""What people compare by eye: cards, codes, and the strip that warns."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from chatera_app.widgets.cards import Cards
from chatera_app.widgets.qr_code import QrCode
from chatera_app.widgets.warning_bar import WarningBar

PICTURES = [(sign, f"picture {number}") for number, sign in enumerate("🐘🦒🐢🦋🐙🐌🦉")]


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def test_cards_take_as_many_rows_as_they_need(qtbot: QtBot) -> None:
    cards = Cards()
    qtbot.addWidget(cards)
    cards.showCards(PICTURES, "seven pictures")
    assert cards.accessibleName() == "seven pictures"
    one_row = cards.sizeHint()
    assert cards.heightForWidth(one_row.width()) == one_row.height()
    assert cards.heightForWidth(one_row.width() // 2) > 1.5 * one_row.height()
    assert cards.heightForWidth(1) > 6 * one_row.height()
    cards.show()
    cards.resize(one_row.width() // 3, 10)
    qtbot.waitUntil(lambda: cards.height() >= cards.heightForWidth(cards.width()))


def test_a_code_is_dark_on_light_with_sharp_edges(qtbot: QtBot) -> None:
    code = QrCode("your code")
    qtbot.addWidget(code)
    code.showModules([[1, 0, 1], [0, 1, 0], [1, 1, 0]])
    code.resize(QSize(11 * 6 + 4, 11 * 6))
    image = code.grab().toImage()
    ratio = image.devicePixelRatio()

    def module(x: int, y: int) -> QColor:
        left = round((4 * ratio) / 2)
        side = 6 * ratio
        return image.pixelColor(
            round(left + (x + 4) * side + side / 2), round((y + 4) * side + side / 2)
        )

    seen = [[int(module(x, y).lightness() < 128) for x in range(-1, 4)] for y in range(-1, 4)]
    assert seen == [
        [0, 0, 0, 0, 0], [0, 1, 0, 1, 0], [0, 0, 1, 0, 0], [0, 1, 1, 0, 0], [0, 0, 0, 0, 0],
    ]  # fmt: skip
    assert code.accessibleName() == "your code"


def test_a_warning_shows_all_its_words_in_any_width(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    bar = WarningBar()
    button = bar.addButton("Do it")
    column.addWidget(bar)
    window.show()
    heights = []
    for width in (600, 220):
        window.resize(width, 500)
        bar.warn("A title", "many words " * 20, grave=True)
        qtbot.waitUntil(lambda: button.geometry().bottom() < bar.height())
        heights.append(bar.minimumHeight())
    assert heights[0] < heights[1]
    assert bar.accessibleName().startswith("A title many words")
