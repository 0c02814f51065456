"""How messages would like to look: it can be read in every theme, is laid out as wished, and is chosen by keys."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings, strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chatera_app.themes.contrast import ratio
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.format_popup import COLOURS, FormatPopup
from chatera_app.widgets.looks import CLASSES, SIZES, Look, looking, readable
from chatera_app.widgets.row_layout import Fonts, RowLayout, lay_out
from chatera_app.widgets.row_painter import Mood, RowPainter
from chatera_app.widgets.rows import Kind, MessageRow
from chatera_app.widgets.shake import LASTS_MS, REACH, Shake, offset
from chatera_app.widgets.theme import THEMES, Theme, ui_font

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore(
        "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
    ),
]
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))


def row(text: str, look: Look | None = None, kind: Kind = "text") -> MessageRow:
    return MessageRow(
        key=f"{text}{look}", author="Anna", author_key="a", own=False, text=text,
        at=datetime(2026, 11, 26, tzinfo=UTC), kind=kind, look=look,
    )  # fmt: skip


def painted(made: RowLayout, theme: Theme) -> QImage:
    image = QImage(made.width, made.height, QImage.Format.Format_RGB32)
    image.fill(theme.panel)
    painter = QPainter(image)
    RowPainter(Fonts(), theme).paint(painter, made, 0, Mood())
    painter.end()
    return image


@themes
@given(st.integers(0, 0xFFFFFF))
@settings(max_examples=60)
def test_every_colour_can_be_read_and_keeps_its_hue(theme: Theme, rgb: int) -> None:
    wished, shown = QColor.fromRgb(rgb), readable(rgb, theme)
    needed = 7.0 if theme.high_contrast else 4.5
    assert ratio(shown.name(), theme.panel.name()) >= needed
    if ratio(wished.name(), theme.panel.name()) >= needed + 0.5:
        assert shown.rgb() == wished.rgb()
    elif shown.hslSaturation() > 60 and wished.hslSaturation() > 60:
        apart = abs(shown.hslHue() - wished.hslHue())
        assert min(apart, 360 - apart) <= 6


def test_a_font_is_as_wished_and_what_nobody_knows_changes_nothing() -> None:
    usual = ui_font()
    every = Look(font="mono", bold=True, italic=True, underline=True, size=3)
    made = looking(usual, every)
    assert (made.bold(), made.italic(), made.underline()) == (True, True, True)
    assert made.pointSizeF() == pytest.approx(usual.pointSizeF() * SIZES[3])
    unknown = looking(usual, Look(font="A font of later", size=200))
    assert unknown.families() == usual.families()
    assert unknown.pointSizeF() == usual.pointSizeF()
    assert looking(usual, None) is usual
    assert all(looking(usual, Look(font=one)).families() for one in CLASSES)


@themes
def test_a_message_is_painted_as_wished(theme: Theme) -> None:
    fonts = Fonts()
    plain = lay_out(row("Look at this, please"), 300, fonts, theme)
    large = lay_out(row("Look at this, please", Look(size=3)), 300, fonts, theme)
    assert large.height > plain.height
    for text in ("Look at 😀 this", "שלום 😀 לך", "one\n\nthree", "https://example.org"):
        look = Look(font="hand", colour=0xFF00FF, bold=True, size=2)
        made = lay_out(row(text, look), 300, fonts, theme)
        assert made.text_length == len(text.encode("utf-16-le")) // 2
        assert painted(made, theme) != painted(lay_out(row(text), 300, fonts, theme), theme)


@themes
def test_a_nudge_stands_between_short_rules(theme: Theme) -> None:
    made = lay_out(row("Anna has just sent you a nudge.", kind="nudge"), 300, Fonts(), theme)
    assert made.header is None
    assert made.rules is not None
    above, below = made.rules
    assert 0 < above < made.body.top() < made.body.bottom() < below < made.height
    image = painted(made, theme)
    for y in made.rules:
        assert image.pixelColor(20, round(y)).name() != theme.panel.name()
        assert image.pixelColor(200, round(y)).name() == theme.panel.name()


def test_a_look_is_chosen_in_the_composer_and_shown_there(qtbot: QtBot) -> None:
    composer = Composer()
    qtbot.addWidget(composer)
    composer.show()
    composer.font_button.click()
    popup = composer.findChild(FormatPopup)
    assert popup is not None
    assert popup.isVisible()
    assert not popup.plain.isEnabled()
    with qtbot.waitSignal(composer.lookChosen) as chosen:
        QTest.keyClick(popup.switches["bold"], Qt.Key.Key_Space)
    assert chosen.args == [Look(bold=True)]
    red = popup.swatches[1 + COLOURS.index(0xFF0000)]
    assert red.accessibleName() == "Red"
    QTest.keyClick(red, Qt.Key.Key_Space)
    popup.family.setCurrentIndex(popup.family.findData("serif"))
    popup.size_choice.setCurrentIndex(popup.size_choice.findData(2))
    assert composer.look == Look(font="serif", colour=0xFF0000, bold=True, size=2)
    assert composer.field.font().bold()
    for part in (popup.family, popup.size_choice, *popup.switches.values(), *popup.swatches):
        assert isinstance(part, QWidget)
        assert part.accessibleName()
    popup.plain.click()
    assert composer.look.plain
    assert not composer.field.font().bold()
    popup.show_look(Look(font="A font that is not here", size=77))  # from another computer
    assert popup.family.currentIndex() == 0
    popup.close()


def test_shaking_moves_a_window_a_little_and_leaves_it_where_it_was(qtbot: QtBot) -> None:
    assert 450 <= LASTS_MS <= 600
    places = [offset(step / 200) for step in range(201)]
    assert max(abs(one.x()) for one in places) in range(5, int(REACH) + 1)
    assert max(abs(one.y()) for one in places) <= REACH / 2
    assert (places[0].isNull(), places[-1].isNull()) == (True, True)
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(100, 100, 300, 200)
    shake = Shake(window)
    shake.start()
    assert not shake.running  # nobody sees it
    window.show()
    qtbot.waitExposed(window)
    before, seen = window.geometry(), set()
    shake.start()
    shake._swing.valueChanged.connect(lambda _: seen.add((window.x(), window.y())))
    qtbot.waitUntil(lambda: not shake.running)
    assert len(seen) > 3
    assert window.geometry() == before
    shake.start()
    shake.stop()
    assert window.geometry() == before
    inside = QWidget(window)
    inside.setGeometry(20, 30, 50, 40)
    window.showMaximized()  # then what is in it shakes, and the window stays as large as it is
    inside.show()
    qtbot.waitUntil(lambda: window.isMaximized() and window.width() > 300)
    whole, moved = window.geometry(), set()
    shake.start()
    shake._swing.valueChanged.connect(lambda _: moved.add((inside.x(), inside.y())))
    qtbot.waitUntil(lambda: not shake.running)
    assert len(moved) > 3
    assert (window.geometry(), inside.pos().toTuple()) == (whole, (20, 30))
