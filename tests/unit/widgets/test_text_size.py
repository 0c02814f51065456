"""The text size the person has chosen counts in every window, at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera_app.widgets import theme as themes
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.contact_list import ContactList
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.header import OwnHeader
from chatera_app.widgets.theme import AERO, BASE_POINT_SIZE, ui_font
from chatera_app.widgets.toast import Toast

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture(autouse=True)
def usual_afterwards(qapp: QApplication) -> Iterator[None]:
    themes.apply(qapp, AERO)
    yield
    themes.apply(qapp, AERO)


def test_fonts_follow_the_chosen_size(qapp: QApplication) -> None:
    themes.apply(qapp, AERO, 1.5)
    assert ui_font().pointSizeF() == pytest.approx(1.5 * BASE_POINT_SIZE)
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * BASE_POINT_SIZE)


def test_open_windows_follow_too(qapp: QApplication, qtbot: QtBot) -> None:
    composer, header, view = Composer(), OwnHeader(), ConversationView()
    people = ContactList()
    for widget in (composer, header, view, people):
        qtbot.addWidget(widget)
        widget.show()
    before = composer.field.height(), header.sizeHint().height()
    themes.apply(qapp, AERO, 2.0)
    qapp.processEvents()
    assert composer.field.font().pointSizeF() == pytest.approx(2.0 * 1.06 * BASE_POINT_SIZE)
    assert composer.field.height() > 1.5 * before[0]
    assert header.sizeHint().height() > before[1]
    assert view._cache.fonts.text.pointSizeF() == pytest.approx(2.0 * 1.06 * BASE_POINT_SIZE)


def test_a_toast_grows_with_its_words(qapp: QApplication, qtbot: QtBot) -> None:
    usual = Toast("Anna", "hello")
    qtbot.addWidget(usual)
    themes.apply(qapp, AERO, 2.0)
    large = Toast("Anna", "hello")
    qtbot.addWidget(large)
    assert large.height() == 2 * usual.height()
