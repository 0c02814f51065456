"""The line that says to whom one writes keeps its words apart, whatever way they and the window run."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QImage
from pytestqt.qtbot import QtBot

from chatera_app.widgets.address_line import AddressLine
from chatera_app.widgets.theme import ui_font


def photograph(line: AddressLine) -> QImage:
    return line.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def gaps(seen: QImage, empty: QImage) -> list[int]:
    """How many columns without ink there are between letters, from left to right."""
    inked = [
        x for x in range(seen.width())
        if any(seen.pixel(x, y) != empty.pixel(x, y) for y in range(seen.height()))
    ]  # fmt: skip
    return [after - before - 1 for before, after in pairwise(inked)]


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("name", ["Boris", "בוריס"])
@pytest.mark.parametrize("message", ["Six o'clock", "בשש", "♫ Six o'clock"])
def test_name_status_and_message_stand_apart(
    qtbot: QtBot, way: Qt.LayoutDirection, name: str, message: str
) -> None:
    line = AddressLine()
    qtbot.addWidget(line)
    line.setLayoutDirection(way)
    line.resize(500, 30)
    line.setPerson("", "", "")
    empty = photograph(line)
    line.setPerson(name, "|", message)
    wide = QFontMetricsF(ui_font(0.95)).horizontalAdvance("  ")
    found = sorted(gaps(photograph(line), empty))
    assert found[-1] >= wide - 1, "between the status and the message"
    assert found[-2] >= wide / 2 - 1, "between the name and the status"
