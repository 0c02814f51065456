"""The pad: what is drawn on it with mouse, finger and pen, and every step back and forth."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QInputDevice,
    QPainter,
    QPixmap,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera.protocol.ink import curves
from chatera_app.widgets import theme
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.format_popup import COLOURS
from chatera_app.widgets.ink import Drawing, PenStroke, paths_of
from chatera_app.widgets.ink_pad import InkPad
from chatera_app.widgets.ink_panel import WIDTHS, InkPanel

pytestmark = [
    pytest.mark.qt_log_ignore(
        "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
    ),
    pytest.mark.usefixtures("qtbot"),
]


def draw(pad: InkPad, *places: tuple[int, int]) -> None:
    """Draw a line with the mouse."""
    first, *rest = (QPoint(*one) for one in places)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
    for place in rest:
        QTest.mouseMove(pad, place)
        QApplication.processEvents()
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(*places[-1]))


def count(pad: InkPad) -> int:
    return len(pad.strokes)


def by_hand(composer: Composer) -> bool:
    return composer.by_hand


@pytest.fixture
def panel(qtbot: QtBot) -> InkPanel:
    panel = InkPanel()
    qtbot.addWidget(panel)
    panel.resize(400, 200)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def test_strokes_are_drawn_undone_erased_and_cleared_each_as_one_step(panel: InkPanel) -> None:
    pad = panel.pad
    draw(pad, (20, 20), (60, 60), (90, 30))
    draw(pad, (200, 20), (240, 60))
    assert [one.points[0] for one in pad.strokes] == [(20, 20), (200, 20)]
    panel.undo_button.click()
    assert count(pad) == 1
    panel.redo_button.click()
    assert count(pad) == 2
    panel.eraser.click()
    draw(pad, (220, 30), (221, 42), (300, 100))
    assert [one.points[0] for one in pad.strokes] == [(20, 20)]
    QTest.keyClick(pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert count(pad) == 2
    panel.clear_button.click()
    assert count(pad) == 0
    assert not panel.clear_button.isEnabled()
    pad.undo()
    assert count(pad) == 2
    panel.taken()
    assert (count(pad), pad.can_undo, panel.alt.text()) == (0, False, "")


def test_colour_and_width_are_those_of_what_is_drawn_next(panel: InkPanel) -> None:
    panel.choose_colour(0xFF0000)
    panel.width_buttons[2].click()
    draw(panel.pad, (20, 20), (60, 60))
    panel.open_colours()
    colours = panel._colours
    assert colours is not None
    swatch = colours.swatches[COLOURS.index(0x0000FF)]
    assert swatch.accessibleName()
    swatch.click()
    assert not colours.isVisible()
    panel.choose_width(WIDTHS[0])
    draw(panel.pad, (120, 20), (160, 60))
    assert [(one.colour, one.width) for one in panel.pad.strokes] == [
        (0xFF0000, WIDTHS[2]),
        (0x0000FF, WIDTHS[0]),
    ]
    for part in (panel.pad, panel.alt, panel.colour_button, panel.eraser, panel.undo_button):
        assert part.accessibleName()
    assert "Text" in panel.pad.accessibleDescription()


def test_a_pen_tells_how_hard_it_is_pressed_and_its_other_end_erases(panel: InkPanel) -> None:
    pad = panel.pad
    kinds = QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease

    def pen(end: QPointingDevice.PointerType, *told: tuple[float, float, float]) -> None:
        device = QPointingDevice(
            "pen", 7, QInputDevice.DeviceType.Stylus, end, QInputDevice.Capability.Pressure, 1, 2
        )
        for kind, (x, y, pressure) in zip(kinds, told, strict=True):
            place = QPointF(x, y)
            button = Qt.MouseButton.LeftButton
            event = QTabletEvent(
                kind, device, place, pad.mapToGlobal(place), pressure, 0, 0, 0, 0, 0,
                Qt.KeyboardModifier.NoModifier, button, button,
            )  # fmt: skip
            QApplication.sendEvent(pad, event)

    pen(QPointingDevice.PointerType.Pen, (20, 20, 0.25), (60, 60, 1.0), (60, 60, 0.0))
    (stroke,) = pad.strokes
    assert list(stroke.points) == [(20, 20), (60, 60)]
    assert list(stroke.pressure) == [0.25, 1.0]
    ((_, wide),) = paths_of(stroke)
    assert wide != stroke.width
    pen(QPointingDevice.PointerType.Eraser, (60, 58, 0.5), (61, 58, 0.5), (61, 58, 0.0))
    assert count(pad) == 0


def test_a_finger_writes(panel: InkPanel) -> None:
    device = QTest.createTouchDevice()
    touch = QTest.touchEvent(panel.pad, device)
    touch.press(1, QPoint(30, 30), panel.pad).commit()
    QTest.touchEvent(panel.pad, device).move(1, QPoint(80, 50), panel.pad).commit()
    QTest.touchEvent(panel.pad, device).release(1, QPoint(80, 50), panel.pad).commit()
    assert [one.points for one in panel.pad.strokes] == [((30, 30), (80, 50))]


def test_saved_pages_have_the_curves_that_windows_show() -> None:
    points = ((0.0, 0.0), (10.0, 4.0), (30.0, -8.0), (31.0, 9.0))
    ((path, _),) = paths_of(PenStroke(0, 2, points))
    shown = [(path.elementAt(n).x, path.elementAt(n).y) for n in range(1, path.elementCount())]
    assert shown == [pytest.approx(place) for curve in curves(points) for place in curve]


@pytest.mark.parametrize("name", ["aero", "night"])
def test_black_ink_can_be_seen_on_every_ground(name: str) -> None:
    drawing = Drawing([PenStroke(0x000000, 8, ((10, 10), (90, 10)))], QSizeF(100, 20))
    worn = theme.THEMES[name]
    page = QPixmap(100, 20)
    page.fill(worn.panel)
    painter = QPainter(page)
    drawing.paint(painter, page.rect().toRectF(), worn)
    painter.end()
    seen = page.toImage().pixelColor(50, 10)
    assert abs(seen.lightnessF() - worn.panel.lightnessF()) > 0.4
    assert drawing.image(1.0).pixelColor(50, 10) == QColor("#000000")


def test_the_composer_has_the_pad_beside_the_text_and_each_keeps_what_is_on_it(
    qtbot: QtBot,
) -> None:
    composer = Composer()
    qtbot.addWidget(composer)
    composer.resize(500, 240)
    composer.show()
    composer.field.setPlainText("half a word")
    composer.ink_tab.click()
    assert by_hand(composer)
    assert composer.ink is not None
    assert not composer.field.isVisible()
    assert not composer.send_button.isEnabled()
    draw(composer.ink.pad, (20, 20), (60, 60))
    assert composer.send_button.isEnabled()
    sent: list[InkPanel] = []
    composer.inkSubmitted.connect(sent.append)
    QTest.keyClick(composer.ink.pad, Qt.Key.Key_Return)
    composer.send_button.click()
    assert sent == [composer.ink] * 2
    composer.text_tab.click()
    assert not by_hand(composer)
    assert composer.text() == "half a word"
    composer.set_handwriting(True)
    assert count(composer.ink.pad) == 1
    composer.show_reply("Anna", "Hello")  # an answer is written in letters
    assert not by_hand(composer)
    composer.set_handwriting(True)
    composer.set_obstacle("You are not in this group any more")
    assert not by_hand(composer)
    assert not composer.ink_tab.isEnabled()


def test_no_more_is_drawn_than_one_message_holds(panel: InkPanel) -> None:
    far = tuple((float(4_000 * (place % 2)), 0.0) for place in range(23))
    panel.pad._set((PenStroke(0, 2, far),))
    full: list[int] = []
    panel.full.connect(lambda: full.append(1))
    draw(
        panel.pad,
        (20, 20),
        (200, 20),
        (380, 20),
        (20, 20),
        (380, 20),
        (20, 20),
        (380, 20),
        (20, 20),
    )
    assert count(panel.pad) == 2
    assert not full
    draw(panel.pad, *[(20 + 360 * (place % 2), 40) for place in range(9)])
    assert full


def test_a_narrow_window_leaves_out_tools_and_keeps_the_pad(panel: InkPanel) -> None:
    panel.resize(150, 170)
    assert not panel.alt.isVisible()
    assert not panel.width_buttons[2].isVisible()
    assert panel.colour_button.isVisible()
    assert panel.minimumSizeHint().width() <= 160
