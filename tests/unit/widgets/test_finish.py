"""What makes the windows look like one program: controls in the colours of the theme, and no word that is cut off."""

import pytest
from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from chatera_app.themes.contrast import ratio
from chatera_app.widgets import theme as themes
from chatera_app.widgets.line_label import LineLabel
from chatera_app.widgets.moments import day_words
from chatera_app.widgets.steps import resize_by_text
from chatera_app.widgets.theme import AERO, THEMES


def colours(widget: QWidget) -> set[str]:
    """Return the colours a widget is drawn in."""
    image = widget.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


@pytest.mark.parametrize("name", list(THEMES))
def test_what_is_chosen_is_seen_in_every_theme(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    theme = THEMES[name]
    themes.apply(qapp, theme)
    try:
        button, tabs = QRadioButton(), QTabBar()
        for widget in (button, tabs):
            qtbot.addWidget(widget)
        button.setChecked(True)
        tabs.addTab("One")
        tabs.addTab("Two")
        button.resize(24, 24)
        assert theme.glyph.name() in colours(button)
        assert ratio(theme.glyph.name(), theme.panel.name()) >= 3
        assert {theme.panel.name(), theme.selection_border.name()} <= colours(tabs)
    finally:
        themes.apply(qapp, AERO)


def test_a_line_without_room_ends_in_an_ellipsis_and_tells_the_mouse_the_rest(qtbot: QtBot) -> None:
    label = LineLabel("The last message was received on 23.11.26 at 20:14.")
    qtbot.addWidget(label)
    label.show()
    label.resize(1000, 20)
    assert not label.toolTip()
    wide = label.grab().toImage()
    label.resize(120, 20)
    assert label.toolTip() == label.text()
    assert label.minimumSizeHint().width() < 120
    assert label.grab().toImage() != wide.copy(0, 0, 120, 20)
    label.setText("short")
    assert not label.toolTip()


def test_a_window_of_sentences_can_not_be_made_too_small_for_them(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    words = QLabel("word " * 20)
    words.setWordWrap(True)
    QVBoxLayout(window).addWidget(words)
    resize_by_text(window, 400, 300)
    assert window.size() == QSize(400, 300)
    window.resize(10, 10)
    assert window.size() == QSize(280, 210)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en_US", "Monday, November 23"), ("de", "Montag, 23. November"), ("ja", "11月23日月曜日"),
        ("es", "lunes, 23 de noviembre"), ("pt", "segunda-feira, 23 de novembro"),
        ("tr", "23 Kasım Pazartesi"), ("zh_CN", "11月23日星期一"), ("ar", "الاثنين، ٢٣ نوفمبر"),
        ("he", "יום שני, 23 בנובמבר"), ("pl", "poniedziałek, 23 listopada"),
    ],
)  # fmt: skip
def test_a_day_is_written_as_its_language_writes_it(language: str, words: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        this_year = QDate.currentDate().year()
        day = next(
            QDate(this_year, 11, number)
            for number in range(1, 8)
            if QDate(this_year, 11, number).dayOfWeek() == Qt.DayOfWeek.Monday.value
        )
        assert day_words(day) == words.replace("23", str(day.day())).replace(
            "٢٣", QLocale().toString(day.day())
        )
        assert QLocale().toString(1999).replace(QLocale().groupSeparator(), "") in day_words(
            QDate(1999, 11, 1)
        )
    finally:
        QLocale.setDefault(before)
