"""The history in a right-to-left layout: everything stands on the other side, and is found there by mouse and keys."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chatera_app.models.marks import marks_of
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.row_layout import Fonts, RowLayout, lay_out
from chatera_app.widgets.row_painter import Mood, RowPainter
from chatera_app.widgets.rows import MessageRow, Reaction, ReplyPreview, RowList
from chatera_app.widgets.scripts import turns_right
from chatera_app.widgets.theme import AERO

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)"),
]
AT = datetime(2026, 11, 26, 20, 14, tzinfo=UTC)
WIDTH = 400
PLAIN = Qt.KeyboardModifier.NoModifier


def row(text: str, **more: Any) -> MessageRow:
    made: dict[str, Any] = {
        "key": text,
        "author": "ليلى",
        "author_key": "a",
        "own": False,
        "at": AT,
    }
    return MessageRow(text=text, marks=marks_of(text), **(made | more))


FULL: dict[str, Any] = {
    "own": True, "state": "read", "edited": True, "day_start": date(2026, 11, 26), "unread_start": 2,
    "reply": ReplyPreview("m9", "Boris", "before"), "mentions_me": True,
    "reactions": (Reaction("👍", 2, own=True, names=("Boris",)), Reaction("🦑", 12)),
}  # fmt: skip


def both(text: str, **more: Any) -> tuple[RowLayout, RowLayout]:
    one = row(text, **more)
    return (
        lay_out(one, WIDTH, Fonts(), AERO),
        lay_out(one, WIDTH, Fonts(), AERO, mirrored=True),
    )


def turned(place: QRectF) -> QRectF:
    return QRectF(WIDTH - place.right(), place.top(), place.width(), place.height())


def painted(made: RowLayout, mood: Mood) -> QImage:
    image = QImage(made.width, made.height, QImage.Format.Format_RGB32)
    image.fill(AERO.panel)
    painter = QPainter(image)
    RowPainter(Fonts(), AERO).paint(painter, made, 0, mood)
    painter.end()
    return image


def edges(image: QImage, rows: range) -> tuple[int, int]:
    """The first and last column in which something is painted."""
    ground = AERO.panel.rgb()
    found = [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in rows)]
    return found[0], found[-1]


def test_every_place_is_turned_around() -> None:
    left, right = both("hello there", **FULL)
    assert right.height == left.height
    assert right.body == turned(left.body)
    for name in ("header", "reply", "day", "unread"):
        one, other = getattr(left, name), getattr(right, name)
        assert other == turned(one), name
    assert [place for place, _ in right.chips] == [turned(place) for place, _ in left.chips]
    assert [chip.emoji for _, chip in right.chips] == ["👍", "🦑"]
    lost = {"kind": "locked", "state": "lost"}
    left, right = both(" ", **lost)
    assert left.ask is not None
    assert right.ask is not None
    assert right.ask.left() >= 10


@pytest.mark.parametrize(
    ("text", "in_left", "in_right"),
    [
        ("hello", False, False), ("שלום", True, True), ("مرحبا hello", True, True), ("hello مرحبا", False, False),
        ("12:30", False, True), ("", False, True), ("1. שלום", True, True), ("123 abc", False, False),
    ],
)  # fmt: skip
def test_a_paragraph_runs_as_its_first_letter_and_one_without_as_the_layout(
    text: str, in_left: bool, in_right: bool
) -> None:
    assert (turns_right(text, False), turns_right(text, True)) == (in_left, in_right)
    for made, right in zip(both(text), (in_left, in_right), strict=True):
        line = made.paragraphs[0].layout.lineAt(0)
        words = line.naturalTextRect()
        beside = made.body.width() - words.right() if right else words.left()
        assert beside == pytest.approx(0, abs=1)


def test_bars_lists_and_code_follow_their_words() -> None:
    left, right = both("> שלום\n> hello\n\n> hello\n- *אחת*\n- two\n```py\nx = 1\n```")
    for made in (left, right):
        room = made.body.width()
        assert [bar.left() > room / 2 for bar in made.bars] == [True, False]
        assert made.paragraphs[-1].layout.lineAt(0).naturalTextRect().left() == 0
        assert [one.left for one in made.paragraphs[4:6]] == [0.0, 6.0]
    assert left.blocks[0].copy.center().x() > left.body.width() / 2
    assert right.blocks[0].copy.center().x() < right.body.width() / 2


def test_it_is_painted_on_the_other_side() -> None:
    left, right = both("مرحبا", author="Anna", own=True, state="read")
    assert left.header is not None
    names = range(round(left.header.top()), round(left.header.bottom()))
    one, other = painted(left, Mood()), painted(right, Mood())
    (a, b), (c, d) = edges(one, names), edges(other, names)
    assert (a, b) == pytest.approx((WIDTH - 1 - d, WIDTH - 1 - c), abs=3)
    ticks = range(round(left.body.bottom()) - 12, round(left.body.bottom()))
    assert edges(other, ticks)[0] < 30
    assert edges(one, ticks)[1] > WIDTH - 30
    mine = both("hello", mentions_me=True)
    colours = [painted(made, Mood()) for made in mine]
    middle = round(mine[0].body.center().y())
    mention = QColor(AERO.mention).rgb()
    assert colours[0].pixel(5, middle) == colours[1].pixel(WIDTH - 6, middle) == mention


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ConversationView]:
    made = ConversationView()
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(made)
    made.resize(420, 360)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def show(view: ConversationView, *rows: MessageRow) -> None:
    view.setModel(RowList(rows))
    view.grab()


def place_in(view: ConversationView, number: int, x: float, y: float) -> QPoint:
    corner = view.visualRect(view.model().index(number, 0)).topLeft()
    return corner + QPoint(round(x), round(y))


def text_place(view: ConversationView, number: int, position: int) -> QPoint:
    """The leading edge of the letter at a place of a one-line row, a pixel inside it."""
    made = view.layout_of(number)
    line = made.paragraphs[0].layout.lineAt(0)
    here: Any = line.cursorToX(position)
    after: Any = line.cursorToX(position + 1)
    x = here[0] + (1 if after[0] >= here[0] else -1)
    return place_in(view, number, made.body.left() + x, made.body.top() + 6)


def test_a_view_turns_with_its_direction(view: ConversationView) -> None:
    show(view, row("hello"))
    assert view.layout_of(0).mirrored
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    view.grab()
    assert not view.layout_of(0).mirrored


def test_clicks_find_what_is_there(view: ConversationView, qtbot: QtBot) -> None:
    show(view, row("مرحبا https://a.example/one قال", key="m0", **FULL))
    made = view.layout_of(0)
    assert made.reply is not None
    for signal, place, args in (
        (view.reactionClicked, made.chips[1][0].center(), ["m0", "🦑"]),
        (view.replyActivated, made.reply.center(), ["m9"]),
    ):
        with qtbot.waitSignal(signal) as told:
            point = place_in(view, 0, place.x(), place.y())
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, point)
        assert told.args == args
    with qtbot.waitSignal(view.linkActivated) as clicked:
        point = text_place(view, 0, 12)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, point)
    assert clicked.args[0].toString() == "https://a.example/one"


def test_marking_goes_by_the_letters_in_both_directions(view: ConversationView) -> None:
    show(view, row("שלום לכולם", key="m0"), row("hello *there* you", key="m1"))
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, PLAIN, text_place(view, 0, 5))
    view._mark_to(text_place(view, 1, 9))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, PLAIN, text_place(view, 1, 9))
    first, second = view.selected_text().split("\n")
    assert first.endswith(": לכולם")
    assert second.endswith(": hello th")
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, PLAIN, text_place(view, 0, 1))
    assert view.selected_text() == "שלום"


def test_the_next_link_is_to_the_left(view: ConversationView, qtbot: QtBot) -> None:
    show(view, row("عند www.a.example و www.b.example"))
    QTest.keyClick(view, Qt.Key.Key_Home)
    with qtbot.waitSignal(view.linkActivated) as opened:
        QTest.keyClick(view, Qt.Key.Key_Left)
        QTest.keyClick(view, Qt.Key.Key_Left)
        QTest.keyClick(view, Qt.Key.Key_Right)
        QTest.keyClick(view, Qt.Key.Key_Left)
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args[0].toString() == "https://www.b.example"


def test_the_button_of_a_lost_message_is_where_its_words_end(
    view: ConversationView, qtbot: QtBot
) -> None:
    show(view, row(" ", key="m0", kind="locked", state="lost"))
    view.grab()
    qtbot.waitUntil(lambda: view.ask_buttons.button_of("m0") is not None)
    button = view.ask_buttons.button_of("m0")
    assert button is not None
    with qtbot.waitSignal(view.askRequested) as asked:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["m0"]
    assert button.geometry().right() < view.viewport().width() - 10
