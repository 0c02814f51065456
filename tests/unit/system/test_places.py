"""Windows come back where they were left, on a screen that is there."""

from pathlib import Path

import pytest
from hypothesis import example, given, strategies as st
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chatera_app.system.places import GRIP, TITLE, Rect, WindowPlaces, in_view, is_on_top

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
LAPTOP = Rect(0, 27, 1366, 741)
BESIDE = Rect(1366, 0, 1920, 1080)
ABOVE = Rect(-200, -1080, 1920, 1080)


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


@pytest.mark.parametrize(
    ("screens", "wanted", "place"),
    [
        ([LAPTOP], Rect(100, 100, 600, 500), Rect(100, 100, 600, 500)),
        ([LAPTOP, BESIDE], Rect(2000, 100, 600, 500), Rect(2000, 100, 600, 500)),
        # the screen it stood on is gone
        ([LAPTOP], Rect(2000, 100, 600, 500), Rect(766, 100, 600, 500)),
        ([LAPTOP], Rect(0, -900, 600, 500), Rect(0, 57, 600, 500)),
        # half of it beside the screen is as somebody pushed it; all but a sliver is not
        ([LAPTOP], Rect(1000, 100, 600, 500), Rect(1000, 100, 600, 500)),
        ([LAPTOP], Rect(1366 - GRIP + 1, 100, 600, 500), Rect(766, 100, 600, 500)),
        ([LAPTOP], Rect(-521, 100, 600, 500), Rect(0, 100, 600, 500)),
        # its title would be above the screen, and nobody could move it
        ([LAPTOP], Rect(100, 20, 600, 500), Rect(100, 57, 600, 500)),
        ([LAPTOP, ABOVE], Rect(100, -20, 600, 500), Rect(100, -20, 600, 500)),
        # below all of it
        ([LAPTOP], Rect(100, 800, 600, 500), Rect(100, 268, 600, 500)),
        # larger than what is left of the screens
        ([LAPTOP], Rect(1400, 0, 1900, 1050), Rect(0, 57, 1366, 711)),
        ([LAPTOP, BESIDE], Rect(1000, 100, 1500, 600), Rect(1000, 100, 1500, 600)),
        ([], Rect(5, 5, 60, 50), Rect(5, 5, 60, 50)),
    ],
)  # fmt: skip
def test_where_a_window_goes(screens: list[Rect], wanted: Rect, place: Rect) -> None:
    assert in_view(wanted, screens) == place


numbers = st.integers(-5000, 5000)
sizes = st.integers(1, 4000)
rects = st.builds(Rect, numbers, numbers, sizes, sizes)
screen_rects = st.builds(Rect, numbers, numbers, st.integers(320, 4000), st.integers(350, 3000))


@given(rects, st.lists(screen_rects, min_size=1, max_size=4))
@example(Rect(0, 0, 1, 1), [Rect(0, 0, 320, 350)])
def test_it_can_always_be_taken_by_its_title(wanted: Rect, screens: list[Rect]) -> None:
    place = in_view(wanted, screens)
    assert place.width <= wanted.width
    assert place.height <= wanted.height
    reach = min(GRIP, place.width)
    assert any(
        one.y + TITLE <= place.y <= one.y + one.height
        and min(place.x + place.width, one.x + one.width) - max(place.x, one.x) >= reach
        for one in screens
    )
    assert in_view(place, screens) == place
    seen = in_view(wanted, screens, whole=True)
    assert any(
        one.x <= seen.x
        and seen.x + seen.width <= one.x + one.width
        and one.y + TITLE <= seen.y
        and seen.y + seen.height <= one.y + one.height
        for one in screens
    )


def test_a_window_from_a_lost_screen_is_seen(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "windows.ini"
    kept = QSettings(str(file), QSettings.Format.IniFormat)
    kept.setValue("contacts", "9000 -4000 320 640")
    kept.sync()
    window, places = QWidget(), WindowPlaces(file)
    qtbot.addWidget(window)
    places.keep(window, "contacts")
    room = window.screen().availableGeometry()
    assert room.intersects(window.geometry())
    assert room.contains(window.geometry().topRight())
    window.show()
    window.setGeometry(-7000, 100, 320, 640)
    places.bring_into_view()
    assert room.contains(window.geometry().topLeft())


def test_a_maximised_window_is_so_again_and_knows_its_size(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "windows.ini"
    window, places = QWidget(), WindowPlaces(file)
    qtbot.addWidget(window)
    places.keep(window, "contacts")
    window.setGeometry(60, 70, 400, 300)
    window.show()
    window.showMaximized()
    qtbot.waitUntil(lambda: window.isMaximized() and window.width() > 400)
    window.hide()
    places.save()
    again = QWidget()
    qtbot.addWidget(again)
    WindowPlaces(file).keep(again, "contacts")
    again.show()
    qtbot.waitUntil(again.isMaximized)
    again.showNormal()
    qtbot.waitUntil(lambda: again.geometry().getRect() == (60, 70, 400, 300))


def test_what_stands_still_is_written_before_it_is_closed(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "windows.ini"
    window, places = QWidget(), WindowPlaces(file)
    qtbot.addWidget(window)
    places.keep(window, "chat-1")
    window.show()
    window.setGeometry(50, 60, 300, 200)
    qtbot.waitUntil(lambda: file.exists() and "50 60 300 200" in file.read_text())


@pytest.mark.parametrize("words", ["1 2 3", "1 2 3 x", "9999999 1 1 1", "", "1 2 0 0", "-"])
def test_a_place_that_is_none_is_none(qtbot: QtBot, tmp_path: Path, words: str) -> None:
    file = tmp_path / "windows.ini"
    kept = QSettings(str(file), QSettings.Format.IniFormat)
    kept.setValue("contacts", words)
    kept.setValue("list-width", words)
    kept.sync()
    window, places = QWidget(), WindowPlaces(file)
    qtbot.addWidget(window)
    window.resize(320, 640)
    places.keep(window, "contacts")
    assert window.width() in {1, 320}
    assert places.width("list-width", 270) == 270


def test_one_stays_above_others_and_is_so_again(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "windows.ini"
    window, places = QWidget(), WindowPlaces(file)
    qtbot.addWidget(window)
    places.keep(window, "chat-1")
    window.show()
    place = window.geometry()
    places.set_on_top(window, on=True)
    assert window.isVisible()
    assert window.geometry() == place
    handle = window.windowHandle()
    assert handle is not None
    assert handle.flags() & Qt.WindowType.WindowStaysOnTopHint
    places.save()
    again, other = QWidget(), QWidget()
    for one in (again, other):
        qtbot.addWidget(one)
    later = WindowPlaces(file)
    later.keep(again, "chat-1")
    later.keep(other, "chat-2")
    assert (is_on_top(again), is_on_top(other)) == (True, False)
    later.set_on_top(again, on=False)
    later.save()
    assert not is_on_top(again)
    assert "on-top" not in file.read_text()


def test_what_is_a_part_of_another_window_keeps_its_own_place(qtbot: QtBot, tmp_path: Path) -> None:
    places = WindowPlaces(tmp_path / "windows.ini")
    window, holder = QWidget(), QWidget()
    for one in (window, holder):
        qtbot.addWidget(one)
    places.keep(window, "chat-1")
    window.setGeometry(120, 90, 333, 222)
    window.show()
    places.leave(window)
    window.setParent(holder)
    holder.show()
    window.show()
    window.setGeometry(0, 0, 10, 10)
    window.hide()
    window.setParent(None)
    places.keep(window, "chat-1")
    assert window.geometry().getRect() == (120, 90, 333, 222)


def test_which_ones_stand_apart_and_how_wide_a_part_is(tmp_path: Path) -> None:
    file = tmp_path / "windows.ini"
    places = WindowPlaces(file)
    places.set_apart("chat-1", on=True)
    places.set_apart("chat-2", on=True)
    places.set_apart("chat-2", on=False)
    places.set_width("list-width", 301)
    places.save()
    later = WindowPlaces(file)
    assert [later.is_apart(name) for name in ("chat-1", "chat-2", "chat-3")] == [True, False, False]
    assert later.width("list-width", 270) == 301


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
