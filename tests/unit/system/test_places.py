"""Windows come back where they were left."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chatera_app.system.places import WindowPlaces

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")


def test_a_window_comes_back_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "windows.ini"
    window, places = QWidget(), WindowPlaces(file)
    qtbot.addWidget(window)
    places.keep(window, "chat-1")
    window.show()
    window.setGeometry(120, 90, 333, 222)
    window.hide()
    places.save()

    again, other = QWidget(), QWidget()
    qtbot.addWidget(again)
    qtbot.addWidget(other)
    later = WindowPlaces(file)
    later.keep(again, "chat-1")
    later.keep(other, "chat-2")
    assert again.geometry().getRect() == (120, 90, 333, 222)
    assert other.size() != again.size()


def test_it_is_told_once(tmp_path: Path) -> None:
    file = tmp_path / "windows.ini"
    places = WindowPlaces(file)
    assert not places.told()
    places.save()
    assert WindowPlaces(file).told()


@pytest.mark.parametrize("titles", [[], ["Offline"], ["Offline", "Groups"]])
def test_closed_headings_stay_closed(tmp_path: Path, titles: list[str]) -> None:
    file = tmp_path / "windows.ini"
    places = WindowPlaces(file)
    assert places.folded() == []
    places.fold(titles)
    places.save()
    assert WindowPlaces(file).folded() == titles
