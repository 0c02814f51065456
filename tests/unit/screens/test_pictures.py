"""What tells two pictures apart: every damage to a window is seen, and how letters are smoothed is not."""

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chatera_app.widgets import theme as themes
from chatera_app.widgets.gloss_bar import GlossButton
from chatera_app.widgets.theme import Gradient, Theme
from chatera_app.windows.first_run import FirstRunWindow
from tests.helpers.gallery.pictures import compare, enlarged, pack, save_small, squares, unpack

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
EACH = ["aero", "classic", "night", "contrast"]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[FirstRunWindow]:
    themes.apply(qapp, themes.AERO)
    made = FirstRunWindow("Anna", lambda _name, _picture: None)
    qtbot.addWidget(made)
    made.show()
    yield made
    themes.apply(qapp, themes.AERO)


def photo(window: QWidget) -> QImage:
    QApplication.processEvents()
    picture = window.grab().toImage()
    return squares(picture, round(picture.devicePixelRatio()))


def button_goes(window: FirstRunWindow) -> None:
    window.elsewhere.setVisible(False)


def words_end_too_soon(window: FirstRunWindow) -> None:
    longest = max(window.findChildren(QLabel), key=lambda one: one.width() * bool(one.text()))
    longest.setText(longest.text()[: len(longest.text()) // 2])


def words_move_aside(window: FirstRunWindow) -> None:
    longest = max(window.findChildren(QLabel), key=lambda one: one.width() * bool(one.text()))
    longest.move(longest.x() + 6, longest.y())


def words_move_down(window: FirstRunWindow) -> None:
    longest = max(window.findChildren(QLabel), key=lambda one: one.width() * bool(one.text()))
    longest.move(longest.x(), longest.y() + 6)


def field_moves_aside(window: FirstRunWindow) -> None:
    window.name.setTextMargins(6, 0, 0, 0)


def mirror_is_missing(window: FirstRunWindow) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def button_changes_its_colour(window: FirstRunWindow) -> None:
    wear(window, button=tinted(themes.current().button))


def ground_changes_its_colour(window: FirstRunWindow) -> None:
    wear(window, window=ten_percent(themes.current().window))


def field_changes_its_colour(window: FirstRunWindow) -> None:
    wear(window, panel=ten_percent(themes.current().panel))


def words_change_their_colour(window: FirstRunWindow) -> None:
    wear(window, text=ten_percent(ten_percent(ten_percent(themes.current().text))))


def picture_is_another(window: FirstRunWindow) -> None:
    window.frame.setPerson("Boris", "busy")


DAMAGES = (
    button_goes, words_end_too_soon, words_move_aside, words_move_down, field_moves_aside,
    mirror_is_missing, button_changes_its_colour, ground_changes_its_colour,
    field_changes_its_colour, words_change_their_colour, picture_is_another,
)  # fmt: skip


def ten_percent(colour: QColor) -> QColor:
    """Another colour: each part of it ten percent of all the light there is away."""
    step = 26 if colour.lightness() < 128 else -26
    parts = (colour.red(), colour.green(), colour.blue())
    return QColor(*(max(0, min(255, part + step)) for part in parts))


def tinted(gradient: Gradient) -> Gradient:
    return Gradient(tuple((place, ten_percent(colour)) for place, colour in gradient.stops))


def wear(shown: QWidget, **changed: object) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    worn: Theme = dataclasses.replace(themes.current(), **changed)  # type: ignore[arg-type]
    themes.apply(app, worn)
    shown.repaint()


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda one: one.__name__)
def test_damage_is_seen(window: FirstRunWindow, damage: Callable[[FirstRunWindow], None]) -> None:
    before = photo(window)
    damage(window)
    assert compare(before, photo(window))


def test_a_small_button_of_a_toolbar_is_missed(qtbot: QtBot) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    bar.resize(400, 40)
    button = GlossButton("Search", "search", bar, size=16, show_text=False)
    button.move(300, 6)
    bar.show()
    before = photo(bar)
    button.hide()
    assert compare(before, photo(bar))


def softened(window: QWidget, hinting: QFont.HintingPreference) -> None:
    """Let letters be smoothed otherwise, as another version of the library that does so might."""
    for one in (window, *window.findChildren(QWidget)):
        if isinstance(one, QLabel | QLineEdit | QPushButton):
            font = one.font()
            font.setHintingPreference(hinting)
            one.setFont(font)


def test_how_letters_are_smoothed_is_not_seen(window: FirstRunWindow) -> None:
    before = photo(window)
    grey = window.grab().toImage()
    for x in range(0, grey.width(), 3):  # a level of noise here and there
        for y in range(0, grey.height(), 3):
            grey.setPixelColor(x, y, grey.pixelColor(x, y).lighter(103))
    assert not compare(before, squares(grey, round(grey.devicePixelRatio())))
    softened(window, QFont.HintingPreference.PreferVerticalHinting)
    assert not compare(before, photo(window))


def test_another_size_is_told(window: FirstRunWindow) -> None:
    before = photo(window)
    window.setFixedWidth(window.width() + 20)
    difference = compare(before, photo(window))
    assert "pixels large" in difference.words
    assert difference.where is None


def test_what_differs_is_marked_where_it_is(window: FirstRunWindow) -> None:
    before = photo(window)
    window.elsewhere.setVisible(False)
    difference = compare(before, photo(window))
    assert difference.where is not None
    red = [
        (x, y)
        for x in range(difference.where.width())
        for y in range(difference.where.height())
        if difference.where.pixelColor(x, y) == QColor(220, 0, 0)
    ]
    assert red
    assert enlarged(before).width() >= window.width()


def test_a_sheet_gives_back_what_was_packed(window: FirstRunWindow, tmp_path: Path) -> None:
    one = photo(window)
    window.setFixedWidth(window.width() + 60)
    other = photo(window)
    named = {f"ltr-1x {theme}": one for theme in EACH} | {"rtl-1x aero": other}
    file = tmp_path / "sheet.png"
    save_small(pack(named), file)
    found = unpack(file)
    assert found.keys() == named.keys()
    assert all(found[name] == picture for name, picture in named.items())
    assert unpack(tmp_path / "nothing.png") == {}
