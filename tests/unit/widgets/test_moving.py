"""What was painted is moved below what floats over it, and only what comes into sight is painted."""

from collections.abc import Iterable
from typing import cast

from hypothesis import given, strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chatera_app.widgets.moving import free_columns, move_painted

PLACE = QRect(0, 0, 60, 50)


@st.composite
def rectangles(draw: st.DrawFn) -> QRect:
    left, top = draw(st.integers(-20, 70)), draw(st.integers(-20, 60))
    return QRect(left, top, draw(st.integers(0, 60)), draw(st.integers(0, 60)))


@given(st.lists(rectangles(), max_size=6))
def test_what_is_free_is_all_that_is_not_covered_and_each_pixel_once(covered: list[QRect]) -> None:
    found = free_columns(PLACE, covered)
    expected = QRegion(PLACE)
    for one in covered:
        expected -= QRegion(one)
    together = QRegion()
    for one in found:
        assert not one.isEmpty()
        assert not together.intersects(one)
        together += QRegion(one)
    assert together == expected


def test_without_anything_over_it_all_is_moved_at_once() -> None:
    assert free_columns(PLACE, []) == [PLACE]
    assert free_columns(PLACE, [QRect(100, 0, 5, 5)]) == [PLACE]
    assert free_columns(PLACE, [PLACE]) == []


class Stripes(QWidget):
    """Opaque lines of which each has its own colour, scrolled by `value`; notes what it paints."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = 1000
        self.region = QRegion()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        self.region = event.region()
        painter = QPainter(self)
        for y in range(self.height()):
            line = self.value + y
            painter.fillRect(
                0, y, self.width(), 1, QColor(line % 251, line * 7 % 253, line * 3 % 255)
            )
        painter.end()


def on_screen(widget: QWidget) -> QImage:
    window = widget.window()
    screen = widget.screen().grabWindow(window.winId()).toImage()
    return screen.copy(QRect(widget.mapTo(window, QPoint()), widget.size()))


def test_it_looks_as_if_all_was_painted_whatever_floats_over_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 160)
    lines = Stripes(window)
    lines.setGeometry(10, 5, 180, 150)
    pill, corner = QPushButton("Today", window), QPushButton("v", window)
    pill.setGeometry(70, 0, 60, 20)
    corner.setGeometry(160, 120, 40, 40)
    window.show()
    qtbot.waitExposed(window)
    QApplication.processEvents()
    for by in (3, -3, 36, 40, -36, -100, 149, 90, -7):
        lines.value -= by
        move_painted(lines, by, 4)
        QApplication.processEvents()
        piece_by_piece, painted = on_screen(lines), lines.region
        lines.update()
        QApplication.processEvents()
        assert piece_by_piece == on_screen(lines)
        if abs(by) < 40:
            area = sum(one.width() * one.height() for one in cast("Iterable[QRect]", painted))
            assert area < lines.width() * (abs(by) + 4) + 60 * 60 + 40 * 80
