"""The conversation view as a person uses it: reads, scrolls, marks, clicks and types."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any, cast

import pytest
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
)
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPaintEvent,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera.client.query import marks, parse
from chatera_app.widgets import theme
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.row_layout import REACH
from chatera_app.widgets.rows import MessageRow, Reaction, ReplyPreview, RowList

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def message(number: int, text: str = "", **other: object) -> MessageRow:
    words = text or f"message number {number}"
    row = MessageRow(
        key=f"m{number}",
        author="Anna",
        author_key="anna",
        own=False,
        text=words,
        at=NOON + timedelta(minutes=number % 100),
        speak=f"Anna, {words}".__str__,
    )
    return replace(row, **other)  # type: ignore[arg-type] # any field of a row


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ConversationView]:
    made = ConversationView()
    qtbot.addWidget(made)
    made.setModel(RowList([message(number) for number in range(300)]))
    made.resize(420, 360)
    made.show()
    qtbot.waitExposed(made)
    made.grab()
    yield made
    made.close()


def show(view: ConversationView, *rows: MessageRow) -> RowList:
    model = RowList(rows)
    view.setModel(model)
    view.grab()
    return model


def rows_of(view: ConversationView) -> RowList:
    model = view.model()
    assert isinstance(model, RowList)
    return model


def click(view: ConversationView, place: QPoint, held: Qt.KeyboardModifier) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)


def place_in(view: ConversationView, row: int, x: float, y: float) -> QPoint:
    return view.visualRect(view.model().index(row, 0)).topLeft() + QPoint(round(x), round(y))


def text_place(view: ConversationView, row: int, position: int) -> QPoint:
    """Where the character at `position` of a one-line row stands."""
    made = view.layout_of(row)
    line = made.paragraphs[0].layout.lineAt(0)
    found: Any = line.cursorToX(position)  # the stub says object; it is (x, position)
    x = float(found[0])
    return place_in(view, row, made.body.left() + x + 1, made.body.top() + 6)


PLAIN = Qt.KeyboardModifier.NoModifier


def test_it_opens_at_the_newest_and_follows_it(view: ConversationView) -> None:
    assert view.is_at_bottom()
    assert view.visible_rows()[1] == 299
    rows_of(view).append(message(300))
    view.grab()
    assert view.visible_rows()[1] == 300
    last = view.visualRect(view.model().index(300, 0))
    assert last.bottom() <= view.viewport().height()


def test_few_messages_begin_at_the_top(view: ConversationView) -> None:
    show(view, message(0), message(1))
    assert view.visualRect(view.model().index(0, 0)).top() == 0


def test_older_messages_do_not_move_what_is_read(view: ConversationView) -> None:
    view.scroll_to_row(150, flash=False)
    view.grab()
    row = view.first_visible_row()
    key = view.row(row).key
    before = view.visualRect(view.model().index(row, 0)).top()
    older = [message(-number, "older " * 30) for number in range(1, 60)]
    rows_of(view).insert(0, older)
    view.grab()
    assert view.row(row + 59).key == key
    assert view.visualRect(view.model().index(row + 59, 0)).top() == before


def test_messages_removed_above_do_not_move_what_is_read(view: ConversationView) -> None:
    view.scroll_to_row(150, flash=False)
    view.grab()
    rows_of(view).remove(10, 5)
    view.grab()
    assert view.row(145).key == "m150"
    assert abs(view.visualRect(view.model().index(145, 0)).top() - 108) <= 2


def test_another_width_keeps_the_row_in_its_place(view: ConversationView) -> None:
    view.scroll_to_row(150, flash=False)
    view.grab()
    first = view.first_visible_row()
    view.resize(300, 360)
    view.grab()
    assert view.first_visible_row() == first


def test_scrolling_to_a_far_row_shows_it(view: ConversationView) -> None:
    for row in (0, 7, 123, 299):
        view.scroll_to_row(row)
        view.grab()
        place = view.visualRect(view.model().index(row, 0))
        assert place.top() >= 0
        assert place.bottom() <= view.viewport().height()
    view.scrollTo(QModelIndex())
    view.scroll_to_row(-1)
    view.scroll_to_row(100_000)


def test_it_says_what_is_in_sight(view: ConversationView, qtbot: QtBot) -> None:
    with qtbot.waitSignals([view.visibleRowsChanged, view.atBottomChanged]):
        view.scroll_to_row(3, flash=False)
        view.grab()
    assert not view.is_at_bottom()
    assert view.jump_button.isVisible()


def test_the_jump_button_counts_what_came_in_below(view: ConversationView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.atBottomChanged):
        view.scroll_to_row(3, flash=False)
        view.grab()
    rows_of(view).append(message(300))
    rows_of(view).append(message(301, own=True))
    assert view.jump_button.unread == 1
    assert view.jump_button.accessibleName() == "Jump to newest, 1 new"
    with qtbot.waitSignal(view.atBottomChanged):
        view.jump_button.click()
        view.grab()
    assert view.is_at_bottom()
    assert view.jump_button.unread == 0


def test_text_is_marked_across_messages_and_copied_with_names(view: ConversationView) -> None:
    show(view, message(0, "first words"), message(1, "second words"), message(2, "third"))
    start, end = text_place(view, 0, 6), text_place(view, 1, 6)
    click(view, start, PLAIN)
    click(view, end, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("] ")[1] for line in lines] == ["Anna: words", "Anna: second"]
    assert lines[0].startswith("[")


def test_text_within_one_message_is_copied_bare(view: ConversationView) -> None:
    show(view, message(0, "some 😀 plain words"))
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, PLAIN, text_place(view, 0, 5))
    QTest.mouseMove(viewport, text_place(view, 0, 13))
    view._mark_to(text_place(view, 0, 13))  # offscreen, a moved mouse holds no button
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, PLAIN, text_place(view, 0, 13))
    assert view.selected_text() == "😀 plain"
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, PLAIN, text_place(view, 0, 16))
    assert view.selected_text() == "words"


def test_everything_can_be_marked(view: ConversationView) -> None:
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(view.selected_text().splitlines()) == 300
    rows_of(view).append(message(300))
    assert len(view.selected_text().splitlines()) == 300


def test_links_are_clicked_and_reached_by_keys(view: ConversationView, qtbot: QtBot) -> None:
    show(view, message(0, "😀 see https://a.example/one and www.b.example ok"))
    with qtbot.waitSignal(view.linkActivated) as clicked:
        click(view, text_place(view, 0, 12), PLAIN)
    assert clicked.args[0].toString() == "https://a.example/one"
    with qtbot.waitSignal(view.linkActivated) as pressed:
        QTest.keyClick(view, Qt.Key.Key_Right)
        QTest.keyClick(view, Qt.Key.Key_Right)
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert pressed.args[0].toString() == "https://www.b.example"


@pytest.mark.parametrize("far", [0, 4000])
def test_the_keyboard_comes_to_the_newest_row_in_sight(
    view: ConversationView, qtbot: QtBot, far: int
) -> None:
    view.verticalScrollBar().setValue(far)
    view.grab()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.clearFocus()
    view.setFocus(Qt.FocusReason.BacktabFocusReason)
    first, last = view.visible_rows()
    assert view.currentIndex().row() == last > first
    view.clearFocus()
    view.verticalScrollBar().setValue(far + 3000)  # what was chosen is out of sight by now
    view.grab()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.currentIndex().row() == view.visible_rows()[1] > last


def test_the_mouse_shows_where_a_link_leads(view: ConversationView) -> None:
    show(view, message(0, "see https://a.example/one"))
    QTest.mouseMove(view.viewport(), text_place(view, 0, 8))
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(view.viewport(), text_place(view, 0, 1))
    assert view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


def test_chips_quotes_and_days_are_clicked(view: ConversationView, qtbot: QtBot) -> None:
    row = message(
        0,
        reply=ReplyPreview("m9", "Boris", "before"),
        reactions=(Reaction("👍", 2, own=True, names=("Boris", "Sam")),),
        day_start=date(2026, 11, 23),
    )
    show(view, row)
    made = view.layout_of(0)
    assert made.reply is not None
    assert made.day is not None
    with qtbot.waitSignal(view.reactionClicked) as reaction:
        middle = made.chips[0][0].center()
        click(view, place_in(view, 0, middle.x(), middle.y()), PLAIN)
    assert reaction.args == ["m0", "👍"]
    with qtbot.waitSignal(view.replyActivated) as reply:
        click(view, place_in(view, 0, made.reply.center().x(), made.reply.center().y()), PLAIN)
    assert reply.args == ["m9"]
    with qtbot.waitSignal(view.dayClicked) as day:
        click(view, place_in(view, 0, made.day.center().x(), made.day.center().y()), PLAIN)
    assert day.args == [date(2026, 11, 23)]


def test_enter_opens_the_current_row(view: ConversationView, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Up)
    with qtbot.waitSignal(view.openRequested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == ["m298"]


@pytest.mark.parametrize("key", [Qt.Key.Key_R, Qt.Key.Key_Delete])
def test_single_keys_are_shortcuts_only_while_keys_chose_the_row(
    view: ConversationView, key: Qt.Key
) -> None:
    asked: list[str] = []
    shortcut = QShortcut(QKeySequence(key), view, lambda: asked.append("asked"))
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    click(view, text_place(view, 298, 3), PLAIN)
    QTest.keyClick(view, key)
    assert asked == []
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, key)
    assert asked == ["asked"]


def test_keys_move_the_current_row_into_sight(view: ConversationView) -> None:
    for key, row in (
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 299),
    ):
        QTest.keyClick(view, key)
        view.grab()
        assert view.currentIndex().row() == row
        assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert 280 <= view.currentIndex().row() < 299


def test_the_menu_is_asked_for_the_row(view: ConversationView, qtbot: QtBot) -> None:
    place = place_in(view, 298, 60, 20)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place)
    )
    with qtbot.waitSignal(view.contextRequested) as asked:
        QApplication.sendEvent(view.viewport(), event)
    assert asked.args[0].row() == 298


def test_right_to_left_paragraphs_stand_at_the_right(view: ConversationView) -> None:
    show(view, message(0, "שלום חבר\nhello"))
    first, second = view.layout_of(0).paragraphs
    assert first.layout.lineAt(0).naturalTextRect().left() > 100
    assert second.layout.lineAt(0).naturalTextRect().left() == 0


def test_a_changed_row_is_shown_anew(view: ConversationView) -> None:
    model = show(view, message(0), message(1))
    before = view.visualRect(model.index(1)).top()
    model.replace(0, message(0, "much longer " * 20, edited=True))
    view.grab()
    assert view.visualRect(model.index(1)).top() > before
    model.replace(0, message(0, deleted=True))
    view.grab()
    assert view.layout_of(0).links == ()


def locked(number: int, state: str) -> MessageRow:
    return message(number, text=" ", kind="locked", state=state, note="It comes by itself.")


def settled(view: ConversationView) -> None:
    """Let buttons follow what was painted."""
    view.grab()
    QApplication.processEvents()


def test_a_message_that_cannot_be_read_is_neither_copied_nor_marked(
    view: ConversationView,
) -> None:
    show(view, message(0), locked(1, "waiting"), message(2))
    view.select_all()
    assert view.selected_text().count("\n") == 1
    assert "aiting" not in view.selected_text()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    click(view, text_place(view, 1, 3), PLAIN)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "before"
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, text_place(view, 1, 3))
    assert view.selected_text() == ""
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Down)
    asked: list[str] = []
    for signal in (view.openRequested, view.askRequested):
        signal.connect(asked.append)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.currentIndex().row() == 1
    assert asked == []


def test_a_lost_message_is_asked_for_by_mouse_and_keys(
    view: ConversationView, qtbot: QtBot
) -> None:
    show(view, message(0), locked(1, "lost"), message(2))
    settled(view)
    button = view.ask_buttons.button_of("m1")
    assert button is not None
    assert button.accessibleName() == "Ask again for the message of Anna"
    with qtbot.waitSignal(view.askRequested) as pressed:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed.args == ["m1"]
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.askRequested) as entered:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert entered.args == ["m1"]


def test_the_button_is_a_screen_readers_to_press(view: ConversationView, qtbot: QtBot) -> None:
    show(view, locked(1, "lost"))
    settled(view)
    button = view.ask_buttons.button_of("m1")
    assert button is not None
    interface = QAccessible.queryAccessibleInterface(button)
    action = interface.actionInterface()
    with qtbot.waitSignal(view.askRequested) as pressed:
        action.doAction(action.pressAction())
    assert pressed.args == ["m1"]


def test_buttons_follow_their_rows_and_go_with_them(view: ConversationView) -> None:
    model = show(view, *[message(number) for number in range(40)], locked(40, "lost"), message(41))
    settled(view)
    button = view.ask_buttons.button_of("m40")
    assert button is not None
    before = button.y()
    button.setFocus()
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() - 20)
    assert button.y() == before + 20
    bar.setValue(0)
    settled(view)
    assert view.ask_buttons.button_of("m40") is None
    assert not button.isVisible()
    assert view.hasFocus()
    view.scroll_to_bottom()
    settled(view)
    model.replace(40, message(40, "now it can be read"))
    settled(view)
    assert not view.ask_buttons
    assert "now it can be read" in view.row(40).text


@pytest.mark.parametrize("how", ["changed", "taken out and put in"])
@pytest.mark.parametrize(
    ("target", "cut"), [(140, 0), (150, 8), (150, 0), (151, 8), (155, 0), (170, 0)]
)
def test_an_opened_message_moves_nothing_before_it_and_nothing_below_the_upper_edge(
    view: ConversationView, how: str, target: int, cut: int
) -> None:
    rows = [message(number, "some words here " * (1 + number % 4)) for number in range(300)]
    rows[target] = locked(target, "lost")
    model = show(view, *rows)
    view.scroll_to_row(150, flash=False)
    view.grab()
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + view.visualRect(model.index(150)).top() + cut)
    view.setCurrentIndex(model.index(target))
    settled(view)
    stays = 151 if cut else 150  # the first that begins in sight
    before = view.visualRect(model.index(stays)).top()
    opened = message(target, "a real message of a good many words " * 6)
    if how == "changed":
        model.replace(target, opened)
    else:
        model.remove(target)
        model.insert(target, [opened])
    settled(view)
    assert view.visualRect(model.index(stays)).top() == before


def test_the_newest_stays_in_sight_when_a_message_opens(view: ConversationView) -> None:
    model = show(view, *[message(number) for number in range(60)], locked(60, "waiting"))
    model.replace(60, message(60, "at last " * 60))
    view.grab()
    assert view.is_at_bottom()
    assert view.visualRect(model.index(60)).bottom() <= view.viewport().height()


def test_each_row_is_one_item_for_a_screen_reader(view: ConversationView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    assert interface.childCount() == 300
    item = interface.child(299)
    assert item.text(QAccessible.Text.Name) == "Anna, message number 299"


def test_zoom_and_theme_lay_out_anew(view: ConversationView) -> None:
    before = view.layout_of(299).height
    view.set_text_scale(1.5)
    view.grab()
    assert view.layout_of(299).height > before
    assert view.text_scale() == 1.5


@pytest.mark.parametrize("name", list(theme.THEMES))
def test_every_kind_of_row_is_painted_in_every_theme(view: ConversationView, name: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = theme.current()
    theme.apply(app, theme.THEMES[name])
    states = ("waiting", "stored", "delivered", "read", "failed")
    rows = [message(number, own=True, state=state) for number, state in enumerate(states)]
    rows += [
        message(5, "someone joined", kind="system"),
        message(6, deleted=True, unread_start=3),
        message(7, "@Sam", mentions_me=True),
        message(8, "🚀"),
        locked(9, "waiting"),
        locked(10, "lost"),
    ]
    show(view, *rows)
    image = view.viewport().grab().toImage()
    assert image.pixelColor(2, image.height() - 2) == theme.THEMES[name].panel
    colours = {image.pixelColor(x, y).rgb() for x in range(0, 400, 2) for y in range(0, 340, 2)}
    assert len(colours) > 20
    theme.apply(app, before)


@pytest.mark.parametrize("name", sorted(theme.THEMES))
def test_words_that_are_looked_for_stand_out_where_they_are(
    view: ConversationView, name: str
) -> None:
    app, worn, usual = QApplication.instance(), theme.THEMES[name], theme.current()
    assert isinstance(app, QApplication)
    theme.apply(app, worn)
    show(view, message(0, "😀 see the lake, *the* lake"), message(1, "nothing"))
    find = partial(marks, query=parse("lake"))
    before = view.grab().toImage()
    assert not view.mark_words(find)
    after = view.grab().toImage()
    changed = [
        (x, y)
        for y in range(after.height())
        for x in range(after.width())
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    grounds = sum(after.pixelColor(*place) == worn.found for place in changed)
    assert grounds > len(changed) / 2
    first = text_place(view, 0, 11)  # behind the picture's two units
    assert min(x for x, _ in changed) == pytest.approx(first.x(), abs=3)
    assert max(y for _, y in changed) < view.visualRect(view.model().index(1, 0)).top()
    assert view.mark_words(None)
    assert view.grab().toImage() == before
    theme.apply(app, usual)


def test_the_wheel_zooms_by_whole_notches(view: ConversationView, qtbot: QtBot) -> None:
    told: list[int] = []
    view.zoomWanted.connect(told.append)
    top = view.verticalScrollBar().value()

    def turn(by: int, held: Qt.KeyboardModifier) -> None:
        place = QPointF(50, 50)
        wheel = QWheelEvent(
            place, view.mapToGlobal(place), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, held,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), wheel)

    for by in (120, -240, 30, 30, 30, 30, -30, -100):
        turn(by, Qt.KeyboardModifier.ControlModifier)
    assert (told, view.verticalScrollBar().value()) == ([1, -2, 1, -1], top)
    turn(120, PLAIN)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() < top)
    assert len(told) == 4


def test_alt_and_a_click_leave_it_unread_and_nothing_else(
    view: ConversationView, qtbot: QtBot
) -> None:
    show(view, message(0), message(1, "see https://example.org"))
    followed: list[object] = []
    view.linkActivated.connect(followed.append)
    with qtbot.waitSignal(view.unreadWanted) as asked:
        click(view, text_place(view, 1, 8), Qt.KeyboardModifier.AltModifier)
    assert asked.args == ["m1"]
    assert followed == []


class Painting(QObject):
    """Notes how much of a view is painted."""

    def __init__(self, view: ConversationView) -> None:
        super().__init__(view)
        self.heights: list[int] = []
        self.areas: list[int] = []
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
            painted = cast("Iterable[QRect]", event.region())  # the stub forgets it
            self.areas.append(sum(one.width() * one.height() for one in painted))
        return super().eventFilter(watched, event)


def on_screen(view: ConversationView) -> QImage:
    """What stands on the screen, as it came to be piece by piece."""
    screen = view.screen().grabWindow(view.winId()).toImage()
    corner = view.viewport().mapTo(view.window(), QPoint())
    return screen.copy(QRect(corner, view.viewport().size()))


@pytest.mark.parametrize("start", [0, 3, 300])
def test_of_a_new_message_below_only_that_is_painted(qtbot: QtBot, start: int) -> None:
    view = ConversationView()
    qtbot.addWidget(view)
    view.setModel(RowList([message(number) for number in range(start)]))
    view.resize(420, 360)
    view.show()
    qtbot.waitExposed(view)
    QApplication.processEvents()
    painting = Painting(view)
    for number in range(start, start + 30):
        painting.heights.clear()
        rows_of(view).append(message(number, "a word or two " * (1 + number % 4 * 7)))
        QApplication.processEvents()
        place = view.visualRect(view.model().index(number, 0))
        if number > start:
            assert max(painting.heights) <= view.viewport().height() - max(0, place.top()) + REACH
        read = message(number, "a word or two " * (1 + number % 4 * 7), state="read", own=True)
        rows_of(view).replace(number, read)
        QApplication.processEvents()
        assert view.is_at_bottom()
    piece_by_piece = on_screen(view)
    view.viewport().update()
    QApplication.processEvents()
    assert piece_by_piece == on_screen(view)


class Rows(RowList):
    """Notes which rows the view asked for."""

    def __init__(self, rows: Sequence[MessageRow]) -> None:
        super().__init__(rows)
        self.asked: set[int] = set()

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        self.asked.add(index.row())
        return super().data(index, role)


def settle() -> None:
    """Let buttons come and go that float over what was painted."""
    for _ in range(5):
        QApplication.processEvents()


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_whoever_scrolls_sees_what_would_be_painted_anew(qtbot: QtBot, scale: float) -> None:
    view = ConversationView()
    qtbot.addWidget(view)
    days = [
        message(n, "a word or two " * (1 + n % 5 * 6), at=NOON + timedelta(hours=n))
        for n in range(400)
    ]
    view.setModel(RowList(days))
    view.set_text_scale(scale)
    view.resize(420, 360)
    view.show()
    qtbot.waitExposed(view)
    settle()
    painting, bar, little = Painting(view), view.verticalScrollBar(), 0
    for by in (-36, -36, -300, -1, -36, 36, 100, -200, -5000, -36, -36, 36, 9000, 36, -36, -50000):
        painting.areas.clear()
        bar.setValue(bar.value() + by)
        settle()
        little += sum(painting.areas) < view.viewport().width() * view.viewport().height() / 2
        piece_by_piece = on_screen(view)
        view.viewport().update()
        settle()
        assert piece_by_piece == on_screen(view)
    assert little >= 6
    assert view.date_pill.isVisible()
    assert view.jump_button.isVisible()


def test_what_comes_next_is_read_while_one_scrolls_and_moves_nothing(qtbot: QtBot) -> None:
    view = ConversationView()
    qtbot.addWidget(view)
    model = Rows([message(n, "a word or two " * (1 + n % 5 * 6)) for n in range(400)])
    view.setModel(model)
    view.resize(420, 360)
    view.show()
    qtbot.waitExposed(view)
    QApplication.processEvents()
    bar, page = view.verticalScrollBar(), view.viewport().height()
    bar.setValue(bar.value() - 2000)
    settle()
    model.asked.clear()
    bar.setValue(bar.value() - 40)
    first, _ = view.visible_rows()
    place, all_of_it = bar.value(), bar.maximum()
    qtbot.waitUntil(lambda: first - 1 in model.asked)
    qtbot.wait(100)
    ahead = range(min(model.asked), first)
    assert sum(view.layout_of(row).height for row in ahead[1:]) < page
    assert (bar.value(), bar.maximum()) == (place, all_of_it)
    bar.setValue(bar.value() - 2000)
    qtbot.wait(100)
    _, last = view.visible_rows()
    assert last < first  # nothing was read between, and nothing below it
    assert not model.asked & set(range(last + 2, ahead[0]))
