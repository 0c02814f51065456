"""Tabs: by mouse, by keys, where there are many, and whether what they say can be read."""

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera_app.themes.contrast import ratio
from chatera_app.widgets import theme as themes
from chatera_app.widgets.tab_strip import NARROWEST, TEAR, WIDEST, Tab, TabLook, TabStrip, shares
from chatera_app.widgets.theme import THEMES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
LEFT = Qt.MouseButton.LeftButton


class Tabs:
    """A row of three, as somebody uses it, and what it said."""

    def __init__(self, strip: TabStrip) -> None:
        self.strip = strip
        self.said: list[tuple[object, ...]] = []
        strip.chosen.connect(self._chosen)
        strip.closeWanted.connect(lambda key: self.said.append(("close", key)))
        strip.tornOff.connect(lambda key, place: self.said.append(("torn", key, place)))
        strip.menuWanted.connect(lambda key, _: self.said.append(("menu", key)))

    def _chosen(self, key: str) -> None:
        self.said.append(("chosen", key))
        self.strip.choose(key)

    def drag(self, key: str, *ways: QPoint, release: bool = True) -> None:
        """Take a tab by its middle and pull it along, each way from where it was taken."""
        tab = self.strip.tab(key)
        inside = tab.rect().center()
        begun = tab.mapToGlobal(inside)
        mouse(tab, QEvent.Type.MouseButtonPress, begun)
        for way in ways:
            mouse(tab, QEvent.Type.MouseMove, begun + way)
        if release:
            mouse(tab, QEvent.Type.MouseButtonRelease, begun + ways[-1])


def mouse(tab: Tab, kind: QEvent.Type, place: QPoint) -> None:
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    event = QMouseEvent(
        kind, QPointF(tab.mapFromGlobal(place)), QPointF(place), button, held,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(tab, event)


@pytest.fixture
def tabs(qtbot: QtBot) -> Tabs:
    strip = TabStrip()
    qtbot.addWidget(strip)
    strip.resize(600, 32)
    for key, words in (("a", "Anna"), ("b", "Boris"), ("c", "Carol and the others of the choir")):
        strip.add(key, TabLook(words))
    strip.choose("a")
    strip.show()
    return Tabs(strip)


@given(st.lists(st.integers(0, 400), max_size=12), st.integers(0, 2000), st.integers(1, 100))
def test_shares_fit_the_room_and_take_from_the_widest(
    wanted: list[int], room: int, least: int
) -> None:
    given_ = shares(wanted, room, least)
    assert len(given_) == len(wanted)
    assert all(one >= least for one in given_)
    assert sum(given_) <= max(room, least * len(wanted))
    assert all(one <= max(asked, least) for one, asked in zip(given_, wanted, strict=True))
    cut = [one for one, asked in zip(given_, wanted, strict=True) if one < max(asked, least)]
    assert not cut or max(given_) - min(cut) <= 1  # who gave way is as wide as the widest
    if sum(max(one, least) for one in wanted) <= room:
        assert given_ == [max(one, least) for one in wanted]


def test_one_is_chosen_by_mouse_and_by_keys(tabs: Tabs) -> None:
    strip = tabs.strip
    QTest.mousePress(strip.tab("b"), LEFT)
    QTest.mouseRelease(strip.tab("b"), LEFT)
    assert tabs.said == [("chosen", "b")]
    strip.tab("b").setFocus()
    QTest.keyClick(strip.tab("b"), Qt.Key.Key_Right)
    QTest.keyClick(strip.tab("c"), Qt.Key.Key_Right)  # around the end
    assert [one[1] for one in tabs.said[1:]] == ["c", "a"]
    assert [key for key in strip.order if strip.tab(key).isChecked()] == ["a"]
    assert strip.tab("a").hasFocus()


def test_one_is_closed_by_the_middle_button_its_own_or_del(tabs: Tabs) -> None:
    QTest.mouseClick(tabs.strip.tab("b"), Qt.MouseButton.MiddleButton)
    QTest.mouseClick(tabs.strip.tab("a").close_button, LEFT)
    QTest.keyClick(tabs.strip.tab("c"), Qt.Key.Key_Delete)
    assert tabs.said == [("close", "b"), ("close", "a"), ("close", "c")]
    tabs.strip.remove("b")
    assert tabs.strip.order == ["a", "c"]


@pytest.mark.parametrize("mirrored", [False, True])
def test_one_is_dragged_to_another_place(tabs: Tabs, mirrored: bool) -> None:
    if mirrored:
        tabs.strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    way = -1 if mirrored else 1
    tabs.drag("a", QPoint(way * 40, 0), QPoint(way * 130, 3))
    assert tabs.strip.order == ["b", "a", "c"]
    tabs.drag("a", QPoint(way * 400, -TEAR + 20))
    assert tabs.strip.order == ["b", "c", "a"]
    tabs.drag("a", QPoint(2, 1))  # a click that trembles
    assert tabs.strip.order == ["b", "c", "a"]
    assert not [one for one in tabs.said if one[0] == "torn"]
    places = [tabs.strip.tab(key).x() for key in tabs.strip.order]
    assert places == sorted(places, reverse=mirrored)


def test_one_is_torn_off_unless_it_comes_back(tabs: Tabs) -> None:
    tabs.drag("b", QPoint(0, 200), QPoint(10, 4))
    assert not [one for one in tabs.said if one[0] == "torn"]
    tabs.drag("b", QPoint(0, 20), QPoint(30, 200), release=False)
    assert tabs.strip.tab("b").torn
    begun = tabs.strip.tab("b").mapToGlobal(tabs.strip.tab("b").rect().center())
    mouse(tabs.strip.tab("b"), QEvent.Type.MouseButtonRelease, begun + QPoint(0, 200))
    torn = [one for one in tabs.said if one[0] == "torn"]
    assert [one[1] for one in torn] == ["b"]
    assert not tabs.strip.tab("b").torn


def test_many_are_scrolled_and_the_arrow_says_that_something_waits(tabs: Tabs) -> None:
    strip = tabs.strip
    assert not strip.before.isVisible()
    for number in range(12):
        strip.add(f"n{number}", TabLook(f"Number {number}"))
    assert strip.before.isVisible()
    assert not strip.before.isEnabled()
    assert all(strip.tab(key).width() >= NARROWEST for key in strip.order)
    strip.show_look("n11", TabLook("Number 11", unread=3))
    assert strip.hidden_calls() == (False, True)
    assert (strip.before.calls, strip.after.calls) == (False, True)
    strip.choose("n11")
    assert strip.hidden_calls() == (False, False)
    right = strip.tab("n11").mapTo(strip, strip.tab("n11").rect().topRight()).x()
    assert right < strip.after.x()
    assert not strip.after.isEnabled()
    strip.show_look("a", TabLook("Anna", unread=1))
    assert strip.hidden_calls() == (True, False)
    QTest.mouseClick(strip.before, LEFT)
    assert strip.after.isEnabled()
    strip.shift("n11", -20)
    assert strip.order[0] == "n11"
    strip.resize(2600, 32)
    QApplication.processEvents()
    assert not strip.before.isVisible()
    assert all(strip.tab(key).width() <= WIDEST for key in strip.order)


def test_a_tab_says_what_waits_in_words_and_asks_only_from_behind(tabs: Tabs) -> None:
    strip = tabs.strip
    strip.show_look("b", TabLook("Boris", unread=2, spoken="Busy"))
    assert strip.tab("b").accessibleName() == "Boris, Busy, 2 unread"
    assert strip.tab("b").close_button.accessibleName() == "Close Boris"
    assert strip.tab("b").calls
    strip.choose("b")
    assert not strip.tab("b").calls


@pytest.mark.parametrize("name", list(THEMES))
def test_what_calls_can_be_read_in_every_theme(qapp: QApplication, tabs: Tabs, name: str) -> None:
    theme = THEMES[name]
    themes.apply(qapp, theme)
    try:
        tabs.strip.show_look("b", TabLook("Boris", unread=2))
        tab = tabs.strip.tab("b")
        image = tab.grab().toImage()
        ground = image.pixelColor(image.width() // 2, image.height() - 4)
        assert ratio(ground.name(), theme.badge_text.name()) >= 4.5
        seen = {
            image.pixelColor(x, y).name()
            for x in range(24, image.width())
            for y in range(6, image.height() - 4)
        }
        best = max(ratio(ground.name(), QColor(one).name()) for one in seen)
        assert best >= 4.5
        front = tabs.strip.tab("a").grab().toImage()
        ground = front.pixelColor(front.width() // 2, front.height() - 1)
        assert ratio(ground.name(), theme.header_text.name()) >= 4.5
    finally:
        themes.apply(qapp, themes.AERO)
