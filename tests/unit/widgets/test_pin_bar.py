"""The bar of what is pinned, by mouse and keyboard; and the mark on a row that was marked as unread."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chatera_app.widgets.contact_delegate import paint_row
from chatera_app.widgets.contact_rows import ContactRow, spoken_text
from chatera_app.widgets.pin_bar import PinBar, PinLine
from chatera_app.widgets.theme import current

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
LINES = tuple(PinLine(f"m{n}", "Anna", f"message\nnumber {n}") for n in range(3))


@pytest.fixture
def bar(qtbot: QtBot) -> PinBar:
    made = PinBar()
    qtbot.addWidget(made)
    made.resize(400, 40)
    made.show_lines(LINES)
    return made


def shown(bar: PinBar) -> str:
    return bar.shown.key if bar.shown is not None else ""


def test_it_is_there_while_something_is_pinned(bar: PinBar) -> None:
    assert bar.isVisible()
    assert bar.line.accessibleName() == "Pinned message 1 of 3: Anna: message number 0"
    bar.show_lines(LINES[:1])
    assert bar.line.accessibleName() == "Pinned message: Anna: message number 0"
    assert not bar.list_button.isVisible()
    bar.show_lines(())
    assert not bar.isVisible()
    assert bar.shown is None


def test_a_click_goes_there_and_on_to_the_one_before(qtbot: QtBot, bar: PinBar) -> None:
    opened: list[str] = []
    bar.opened.connect(opened.append)
    for _ in range(4):
        QTest.mouseClick(bar.line, Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    assert opened == ["m0", "m1", "m2", "m0"]
    with qtbot.waitSignal(bar.listWanted):
        bar.list_button.click()
    with qtbot.waitSignal(bar.closeWanted):
        bar.close_button.click()


def test_keys_go_through_them_and_back(bar: PinBar) -> None:
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(bar.line, key)
        seen.append(shown(bar))
    assert seen == ["m1", "m2", "m0", "m2"]


def test_the_one_that_is_shown_stays_until_another_is_pinned(bar: PinBar) -> None:
    bar.step(1)
    bar.show_lines((LINES[0], LINES[1]))
    assert shown(bar) == "m1"
    bar.show_lines((replace(LINES[0], text="edited"), LINES[1]))
    assert shown(bar) == "m1"
    bar.show_lines((LINES[2], LINES[0], LINES[1]))
    assert shown(bar) == "m2"
    bar.step(2)
    bar.show_lines((LINES[2], LINES[0]))
    assert shown(bar) == "m2"


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_can_be_painted_with_any_words(bar: PinBar, direction: Qt.LayoutDirection) -> None:
    bar.setLayoutDirection(direction)
    for author, text in (("", ""), ("דנה", "שלום 🌸 " * 90), ("A" * 64, "x" * 9_000)):
        bar.show_lines((PinLine("m", author, text),))
        picture = bar.grab().toImage()
        assert picture.width() > 100
        assert len({picture.pixel(x, 20) for x in range(picture.width())}) > 1


def test_a_marked_row_has_a_dot_and_says_so() -> None:
    def painted(row: ContactRow) -> QImage:

        image = QImage(240, 24, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_row(painter, QRectF(0, 0, 240, 24), row, current())
        painter.end()
        return image

    row = ContactRow("anna", "Anna", status="online")
    marked = replace(row, marked=True)
    assert painted(row) != painted(marked)
    assert spoken_text(marked).endswith("marked as unread")
    assert spoken_text(replace(marked, unread=2)).endswith("2 unread")


def test_every_part_has_a_name_and_is_reached_by_tab(bar: PinBar) -> None:
    for part in (bar.line, bar.list_button, bar.close_button):
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
