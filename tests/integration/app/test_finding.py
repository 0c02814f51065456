"""Finding what was said, as a person does it: the search everywhere and in one conversation, days, and the ways back."""

from collections.abc import AsyncIterator, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from chatera.client.client import Client
from chatera_app.system.garbage import GarbageCollector
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.dates import DatePicker
from chatera_app.windows.filters import vocabulary
from chatera_app.windows.message_search import MessageSearch
from tests.helpers.people import House

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


class Scene:
    """Anna, who searches, and Boris; what they say to each other, and in a group of both."""

    def __init__(self, house: House, anna: Client, boris: Client) -> None:
        self.house = house
        self.anna, self.boris = anna, boris
        self.opened: list[str] = []

    async def until(self, reached: object) -> None:
        assert callable(reached)

        def look() -> bool:
            QApplication.processEvents()
            return bool(reached())

        await self.house.until(look)


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    async with House(tmp_path) as house:
        anna, boris = await house.person("Anna"), await house.person("Boris")
        await house.meet(anna, boris)
        yield Scene(house, anna, boris)


@pytest.fixture(autouse=True)
def windows_end_in_their_thread(qapp: QApplication) -> Iterator[None]:
    collector = GarbageCollector(qapp)
    yield
    collector.end()


def show(qtbot: QtBot, window: QWidget) -> None:
    if not window.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose):
        qtbot.addWidget(window)
    window.show()
    front(qtbot, window)


def front(qtbot: QtBot, window: QWidget) -> None:
    """Give a window the attention again that what popped up had."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def entries(menu: QMenu) -> dict[str, object]:
    """What stands in a menu and in those it leads to, by its words."""
    menu.aboutToShow.emit()
    found: dict[str, object] = {}
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found |= {f"{action.text()} {one.text()}": one for one in inner.actions()}
        else:
            found[action.text()] = action
    return found


async def test_from_the_search_everywhere_to_a_message(scene: Scene, qtbot: QtBot) -> None:
    anna, boris, house = scene.anna, scene.boris, scene.house
    group = await anna.new_group("Book club", [boris.me.account])
    await house.chat(boris, anna).send("lunch <b>at one</b>? https://soup.example")
    direct = house.chat(anna, boris)
    await scene.until(lambda: len(direct.timeline) == 1)
    for number in range(55):
        await group.send(f"chapter {number}")
    await group.send("lunch after the chapter")
    parent = QWidget()
    show(qtbot, parent)
    window = MessageSearch(parent, anna, "", scene.opened.append)
    show(qtbot, window)
    assert window.help.isVisible()
    assert "words or their beginnings" in window.help.sentence.text()

    QTest.keyClicks(window.field, "lun")
    await scene.until(lambda: len(window.model.lines) == 2)
    newest, oldest = window.model.lines
    assert (newest.place, newest.author) == ("Book club", "Anna")
    assert (oldest.place, oldest.text) == ("Boris", "lunch <b>at one</b>? https://soup.example")
    assert oldest.marks == ((0, 3),)
    assert (oldest.author, oldest.spoken.split(", ")[0]) == ("", "Boris")
    assert newest.spoken.startswith("Anna, lunch after the chapter, Book club, ")
    assert window.note.text() == "2 messages; Enter goes there."
    window.found.grab()

    QTest.keyClicks(window.field, " fr")  # the filter completes what is typed
    assert window.field.suggestions.isVisible()
    QTest.keyClick(window.field, Qt.Key.Key_Tab)
    QTest.keyClicks(window.field, "bor")
    QTest.keyClick(window.field, Qt.Key.Key_Tab)
    assert window.field.text() == "lun from:Boris "
    await scene.until(lambda: window.model.lines == [oldest])

    window.field.setText("from:zoe")
    await scene.until(lambda: "Nobody is called “zoe” here" in window.help.sentence.text())
    window.field.clear()
    (chip,) = [
        one for one in window.help.findChildren(QPushButton) if one.accessibleName() == "has:link"
    ]
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert window.field.text() == "has:"
    assert window.field.suggestions.isVisible()
    window.field.suggestions.hide()
    window.field.clear()
    menu = entries(window.menu)
    assert {"From me", "From Boris", "In Book club", "With link", "On a day…"} <= set(menu)
    menu["In Book club"].trigger()  # type: ignore[attr-defined]
    assert window.field.text() == 'in:"Book club" '
    await scene.until(lambda: len(window.model.lines) == 50)
    assert "further down" in window.note.text()
    window.found.scrollToBottom()
    await scene.until(lambda: len(window.model.lines) == 56)
    front(qtbot, window)
    window.field.setFocus()
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    assert window.found.hasFocus()
    QTest.keyClick(window.found, Qt.Key.Key_Return)
    (newest_id,) = [one.id for one in group.timeline if one.text == "lunch after the chapter"]
    assert scene.opened == [f"chat:{group.id}#{newest_id}"]
    parent.close()


async def test_in_one_conversation_and_back_to_where_one_was(scene: Scene, qtbot: QtBot) -> None:
    direct = scene.house.chat(scene.anna, scene.boris)
    for number in range(70):
        await direct.send(f"{'rare' if number in {3, 10} else 'usual'} {number}")
    window = ConversationWindow().hold(scene.anna, direct, lambda: None)
    show(qtbot, window)
    bar, view = window.find_bar, window.view
    window.deeds.perform("conversation.find")
    assert "Filters: from: has:" in bar.note.text()
    QTest.keyClicks(bar.field, "rare from:me")
    bar.field.suggestions.hide()
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    await scene.until(lambda: bar.count.text() == "1 of 2")
    assert view.currentIndex().row() == 10
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert (bar.count.text(), view.currentIndex().row()) == ("2 of 2", 3)
    bar.field.setText("usual")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    await scene.until(lambda: bar.count.text() == "1 of 50+")
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    await scene.until(lambda: bar.count.text() == "50 of 68")  # from the end the rest is looked for
    bar.field.setText("in:boris usual")
    await scene.until(lambda: "“in:”" in bar.note.text())
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()

    front(qtbot, window)
    view.scroll_to_bottom()
    await direct.send("an answer", reply=direct.timeline[5].id)
    await scene.until(lambda: window.model.rowCount() == 71)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_End)
    await scene.until(view.is_at_bottom)
    view.grab()
    QTest.keyClick(view, Qt.Key.Key_J)
    assert view.currentIndex().row() == 5
    await scene.until(view.jump_button.isVisible)
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert view.currentIndex().row() == 70
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.problem.text() == "You have not jumped anywhere."


async def test_what_comes_while_nobody_looks_has_a_line_and_a_button(
    scene: Scene, qtbot: QtBot
) -> None:
    direct = scene.house.chat(scene.anna, scene.boris)
    for number in range(40):
        await direct.send(f"number {number}")
    window = ConversationWindow().hold(scene.anna, direct, lambda: None)
    show(qtbot, window)
    window.resize(420, 400)
    view, button = window.view, window.view.jumps.first_unread
    await scene.until(view.is_at_bottom)
    theirs = scene.house.chat(scene.boris, scene.anna)
    await theirs.send("while she looks")
    await scene.until(lambda: window.model.rowCount() == 41 and not direct.unread)
    assert window.model.row(40).unread_start is None

    other = QWidget()
    show(qtbot, other)
    for number in range(20):
        await theirs.send(f"while she does not {number}")
    await scene.until(lambda: direct.unread == 20)
    await scene.until(lambda: window.model.row(41).unread_start == 20)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view.scroll_to_bottom()
    view.grab()
    await scene.until(lambda: not direct.unread and button.isVisible())
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert view.currentIndex().row() == 41
    view.scroll_to_row(5, flash=False)
    view.grab()
    await theirs.send("below")
    await scene.until(lambda: view.jump_button.unread == 1)
    assert view.jump_button.accessibleName() == "Jump to newest, 1 new"
    window.composer.field.setPlainText("read it")
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    await scene.until(lambda: window.model.rowCount() == 63)
    assert not view.jumps.has_unread


@pytest.mark.usefixtures("in_english")
async def test_the_calendar_knows_on_which_days_something_was_said(
    scene: Scene, qtbot: QtBot
) -> None:
    direct = scene.house.chat(scene.anna, scene.boris)
    await direct.send("the first")
    first = direct.timeline[0].at.astimezone().date()
    window = ConversationWindow().hold(scene.anna, direct, lambda: None)
    show(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    picker = window.findChild(DatePicker)
    assert picker is not None
    calendar = picker.calendar
    assert calendar.firstDayOfWeek() == QLocale().firstDayOfWeek()
    assert picker.told.text().endswith(": 1 message")
    calendar.grab()
    gone: list[date] = []
    counts = {first: 2, first - timedelta(days=40): 1}
    picker.close()
    picker = DatePicker(
        window, first, gone.append, lambda day: counts.get(day, 0), first - timedelta(days=40)
    )
    show(qtbot, picker)
    assert picker.told.text().endswith(": 2 messages")
    (earliest,) = [one for one in picker.findChildren(QToolButton) if one.text() == "First day"]
    QTest.keyClick(earliest, Qt.Key.Key_Space)
    assert picker.told.text().endswith(": 1 message")
    view = picker.calendar.findChild(QWidget, "qt_calendar_calendarview")
    assert view is not None
    QTest.keyClick(view, Qt.Key.Key_Right)
    chosen = picker.calendar.selectedDate()
    assert chosen == QDate(first.year, first.month, first.day).addDays(-39)
    assert "Nothing was said" in picker.told.text()
    picker.calendar.grab()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert gone == [first - timedelta(days=39)]


@pytest.mark.usefixtures("qapp")
def test_weekdays_are_called_as_the_reader_calls_them() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        assert vocabulary().days["montag"] == "monday"
        assert vocabulary().days["today"] == "today"
    finally:
        QLocale.setDefault(before)
