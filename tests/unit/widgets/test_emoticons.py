"""Our own emoticons in the history: in a line of text, alone and large, in reactions, and never instead of the text."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from chatera_app.widgets import emoticons
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.emoticon_lines import draw_line, line_width
from chatera_app.widgets.emoticons import MOST, find_emoticons, make_room, prepare
from chatera_app.widgets.row_layout import Fonts, RowLayout, lay_out
from chatera_app.widgets.rows import MessageRow, Reaction, RowList
from chatera_app.widgets.scripts import emoji_clusters, utf16_length
from chatera_app.widgets.theme import AERO, ui_font

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support raise"),
]
AT = datetime(2026, 11, 23, 20, 14, tzinfo=UTC)


def row(text: str, **more: object) -> MessageRow:
    made: dict[str, object] = {"key": text, "author": "Anna", "author_key": "a", "own": False}
    return MessageRow(text=text, at=AT, **(made | more))  # type: ignore[arg-type]


def laid_out(text: str, width: int = 400, **more: object) -> RowLayout:
    return lay_out(row(text, **more), width, Fonts(), AERO)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hi 🙂", [(3, 2, "🙂")]),
        ("☕❤️ a", [(0, 1, "☕"), (1, 2, "❤️")]),
        ("👍🏽", []),  # a hand of another colour is another emoji
        ("👩‍👩‍👧 🇩🇪 1️⃣ ❤ plain", []),
        ("🙂🙂", [(0, 2, "🙂"), (2, 2, "🙂")]),
        ("no emoji, but ü", []),
    ],
)
def test_emoji_of_ours_are_found(text: str, found: list[tuple[int, int, str]]) -> None:
    seen = find_emoticons(text)
    assert [(one.start, one.length, one.emoticon.emoji) for one in seen] == found
    room = make_room(text, seen)
    assert utf16_length(room) == utf16_length(text)
    assert not any(one in room for _, _, one in found)


def test_emoji_of_many_characters_are_one() -> None:
    text = "👩‍👩‍👧🇩🇪👍🏽❤️"
    assert [one for _, _, one in emoji_clusters(text)] == ["👩‍👩‍👧", "🇩🇪", "👍🏽", "❤️"]


def test_a_picture_stands_in_its_line() -> None:
    made = laid_out("one 🙂 two 🚀")
    one, two = made.pictures
    assert (one.emoticon.emoji, two.emoticon.emoji) == ("🙂", "🚀")
    line = made.paragraphs[0].layout.lineAt(0)
    room = QRectF(0, 0, line.naturalTextWidth(), line.height())
    for picture in (one, two):
        place = QRectF(picture.place.x(), picture.place.y(), picture.size, picture.size)
        assert room.adjusted(-1, -3, 3, 3).contains(place)
    assert one.place.x() + one.size < two.place.x()


def test_alone_it_is_larger() -> None:
    beside, alone = laid_out("a 🙂").pictures[0], laid_out("🙂🙂").pictures
    assert 12 <= beside.size <= 30
    assert [picture.size for picture in alone] == [alone[0].size] * 2
    assert alone[0].size > 1.6 * beside.size


def test_many_are_broken_into_lines() -> None:
    made = laid_out("🙂" * 60, 240)
    assert made.paragraphs[0].layout.lineCount() > 3
    assert all(picture.place.x() + picture.size <= 240 for picture in made.pictures)


def test_right_to_left_they_stand_where_they_are_read() -> None:
    first, second = laid_out("שלום 🙂 חבר 🚀").pictures
    (inside,) = laid_out("and \u2068שלום 🙂\u2069 too").pictures
    layout = laid_out("and \u2068שלום").paragraphs[0].layout
    assert 0 < inside.place.x() < layout.lineAt(0).naturalTextWidth() - inside.size
    assert first.place.x() > second.place.x()
    assert second.place.x() > 100


def test_an_address_stays_as_it_is() -> None:
    made = laid_out("🙂 https://a.example/🙂")
    assert [picture.start for picture in made.pictures] == [0]
    assert not laid_out("🙂", deleted=True).pictures


def test_marking_never_cuts_an_emoji_in_two() -> None:
    made = laid_out("🙂🚀")
    places = {made.position_at(x, made.body.center().y()) for x in range(400)}
    assert places == {0, 2, 4}


def test_copying_gives_the_emoji(qtbot: QtBot) -> None:
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.setModel(RowList([row("well 🙂 done ❤️")]))
    view.show()
    view.select_all()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "well 🙂 done ❤️"


def test_it_is_painted_and_kept_in_sight_when_marked(qtbot: QtBot) -> None:
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(400, 120)
    view.setModel(RowList([row("💚💚")]))
    view.show()
    for marked in (False, True):
        if marked:
            view.select_all()
        assert greens(view.viewport().grab().toImage()) > 300


def greens(image: QImage) -> int:
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(c.green() > 1.4 * c.red() and c.green() > 1.4 * c.blue() for c in colours)


def test_the_mouse_learns_what_it_is_called_and_how_it_is_typed(qtbot: QtBot) -> None:
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(400, 120)
    view.setModel(RowList([row("well <3 ❤️")]))
    view.show()
    made = view.layout_of(0)
    (picture,) = made.pictures
    middle = made.body.topLeft() + picture.place + QPointF(picture.size / 2, picture.size / 2)
    top = view.visualRect(view.model().index(0, 0)).y()
    where = middle.toPoint() + QPoint(0, top)
    event = QHelpEvent(QEvent.Type.ToolTip, where, view.viewport().mapToGlobal(where))
    QApplication.sendEvent(view.viewport(), event)
    assert QToolTip.text() == "heart   \u2068<3\u2069   \u2068(heart)\u2069   \u2068(L)\u2069"
    assert made.picture_at(middle.x() - picture.size, middle.y()) is None
    QToolTip.hideText()


def test_a_flood_of_them_is_bounded() -> None:
    made = laid_out("🙂" * 4000)
    assert len(made.pictures) == MOST
    assert made.text_length == 8000


def test_a_reaction_is_one_of_ours_where_there_is_one(qtbot: QtBot) -> None:
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(400, 120)
    view.setModel(RowList([row("x", reactions=(Reaction("💚", 3), Reaction("🦊", 2)))]))
    view.show()
    assert greens(view.viewport().grab().toImage()) > 60
    heart, fox = view.layout_of(0).chips
    middle = heart[0].center().toPoint() + QPoint(0, view.visualRect(view.model().index(0, 0)).y())
    with qtbot.waitSignal(view.reactionClicked) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert clicked.args == ["x", "💚"]
    assert heart[0].right() < fox[0].left()


def test_one_line_is_elided_before_or_behind_a_picture() -> None:
    image = QImage(300, 30, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    font, ink = ui_font(), QColor("#000000")

    def taken(width: float, text: str) -> float | None:
        return draw_line(painter, QRectF(0, 0, width, 30), text, font, ink)

    whole = taken(290, "tea ☕ and cake 🎂")
    assert whole is not None
    assert 80 < whole < 290
    for width in range(8, int(whole), 7):
        part = taken(width, "tea ☕ and cake 🎂")
        assert part is not None
        assert part <= width
    assert taken(290, "no picture 🦊") is None
    painter.end()


def test_one_line_from_right_to_left_is_drawn_where_it_fits() -> None:
    image = QImage(300, 30, QImage.Format.Format_ARGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    place, ink = QRectF(10, 0, 280, 30), QColor("#000000")
    words = "\u2068שלום 💚\u2069"
    taken = draw_line(painter, place, words, ui_font(), ink)
    assert taken is not None
    assert taken == line_width(words, ui_font())
    assert draw_line(painter, QRectF(0, 0, 20, 30), words, ui_font(), ink) is None
    painter.end()
    assert greens(image.copy(8, 0, 26, 30)) > 60  # the last thing said is at the left


def test_what_the_first_one_waits_for_is_got_ready() -> None:
    for cache in (prepare, emoticons.pack, emoticons.codes, emoticons._pixmap):
        cache.cache_clear()
    prepare()
    prepare()
    assert [one.cache_info().currsize for one in (emoticons.pack, emoticons.codes)] == [1, 1]
    assert emoticons._pixmap.cache_info().currsize == 1
