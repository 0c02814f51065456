"""Emoticons of people's own: in the history, in the field, in the picker, and what strangers send as one."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chatera_app.widgets.composer import Composer
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.custom_emoticons import CustomEmoticon, find_customs, image_of
from chatera_app.widgets.emoticon_pack import Emoticon
from chatera_app.widgets.emoticons import find_emoticons, make_room
from chatera_app.widgets.row_layout import Fonts, RowLayout, lay_out
from chatera_app.widgets.rows import MessageRow, RowList
from chatera_app.widgets.scripts import utf16_length
from chatera_app.widgets.theme import AERO
from tests.helpers.pictures import GREEN, RED, hostile, png

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore(
        "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
    ),
]
AT = datetime(2026, 11, 23, 20, 14, tzinfo=UTC)
CAT = CustomEmoticon(":cat:", png(24, 24, GREEN))
DOG = CustomEmoticon("(dog)", png(30, 15, RED))
HA = CustomEmoticon("ha", png(20, 20, RED))


def row(text: str, *customs: CustomEmoticon, key: str = "k") -> MessageRow:
    return MessageRow(
        key=key, author="Anna", author_key="a", own=False, text=text, at=AT, customs=customs
    )


def laid_out(text: str, *customs: CustomEmoticon) -> RowLayout:
    return lay_out(row(text, *customs), 400, Fonts(), AERO)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a :cat: b", [(2, 5)]),
        (":cat::cat:(dog)", [(0, 5), (5, 5), (10, 5)]),
        ("x:cat:y", [(1, 5)]),  # its own signs tell it apart
        ("ha that ha! aha hab", [(0, 2), (8, 2)]),
        ("🙂:cat:", [(2, 5)]),
        (":CAT: :ca t:", []),
        ("", []),
    ],
)
def test_codes_are_found_where_they_stand_by_themselves(
    text: str, found: list[tuple[int, int]]
) -> None:
    seen = find_customs(text, (CAT, DOG, HA))
    assert [(start, length) for start, length, _ in seen] == found


def test_the_longest_code_counts_and_one_emoji_may_be_a_code_of_ones_own() -> None:
    longer = CustomEmoticon(":cat::", CAT.data)
    assert [one for _, _, one in find_customs(":cat::", (CAT, longer))] == [longer]
    smile = CustomEmoticon("🙂", CAT.data)
    (one, other) = find_emoticons("🙂 ☕", (smile,))
    assert one.emoticon is smile
    assert isinstance(other.emoticon, Emoticon)


codes = st.text("ab:)(ß🙂", min_size=1, max_size=4)


@given(st.text("ab:)(ß🙂 ", max_size=30), st.lists(codes, max_size=4, unique=True))
def test_places_stay_what_they_are(text: str, known: list[str]) -> None:
    customs = tuple(CustomEmoticon(code, CAT.data) for code in known)
    found = find_emoticons(text, customs)
    assert utf16_length(make_room(text, found)) == utf16_length(text)
    ends = [0, *(one.start + one.length for one in found)]
    assert all(one.start >= end for one, end in zip(found, ends, strict=False))


def test_a_picture_stands_in_its_line_and_large_where_it_is_alone() -> None:
    (picture,) = laid_out("my :cat: here", CAT).pictures
    assert picture.emoticon is CAT
    alone = laid_out(":cat: (dog)", CAT, DOG).pictures
    assert [one.size > 1.6 * picture.size for one in alone] == [True, True]
    assert not laid_out("my :cat: here").pictures
    assert not laid_out("https://a.example/:cat:", CAT).pictures


def greens(image: QImage) -> int:
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(c.green() > 1.4 * c.red() and c.green() > 1.4 * c.blue() for c in colours)


def test_the_history_shows_it_copies_the_code_and_tells_it(qtbot: QtBot) -> None:
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(400, 120)
    view.setModel(RowList([row("see :cat: there", CAT)]))
    view.show()
    assert greens(view.viewport().grab().toImage()) > 120
    view.select_all()
    assert view.selected_text() == "see :cat: there"
    made = view.layout_of(0)
    (picture,) = made.pictures
    top = view.visualRect(view.model().index(0, 0)).y()
    where = (made.body.topLeft() + picture.place).toPoint() + QPoint(4, 4 + top)
    assert view.custom_at(view.viewport().mapToGlobal(where)) == ":cat:"
    assert view._tip(where) == ":cat:"
    assert view.custom_at(view.viewport().mapToGlobal(QPoint(2, 2))) == ""


@pytest.mark.parametrize("what", hostile())
def test_what_is_no_picture_stays_a_code(what: str) -> None:
    data = hostile()[what]
    assert image_of(data) is None
    assert not laid_out("see :cat: there", CustomEmoticon(":cat:", data)).pictures


def test_a_picture_has_a_largest_size() -> None:
    assert image_of(png(128, 128)) is not None
    assert image_of(png(129, 1)) is None


def test_a_flood_of_codes_is_bounded() -> None:
    made = laid_out("a " * 8000, CustomEmoticon("a", CAT.data))
    assert 0 < len(made.pictures) <= 300
    dots = CustomEmoticon(".", CAT.data)
    assert len(find_customs("." * 16_000, (dots,))) == 300
    assert find_customs("a" * 16_000, (CustomEmoticon("a", CAT.data),)) == ()


# Writing ------------------------------------------------------------------------------------------


@pytest.fixture
def composer(qtbot: QtBot) -> Iterator[Composer]:
    made = Composer()
    qtbot.addWidget(made)
    made.resize(460, 100)
    made.set_customs((CAT, DOG, HA))
    made.set_convert_codes(True)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.field.setFocus()
    qtbot.waitUntil(made.field.hasFocus)
    yield made
    made.close()


def test_what_is_typed_is_shown_and_sent_with_its_pictures(
    composer: Composer, qtbot: QtBot
) -> None:
    QTest.keyClicks(composer.field, "my :cat: and (dog)")
    assert composer.field.customs() == (CAT, DOG)
    assert greens(composer.field.viewport().grab().toImage()) > 120
    with qtbot.waitSignal(composer.submitted) as sent:
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args[0] == "my :cat: and (dog)"
    assert composer.used == (CAT, DOG)
    assert composer.field.customs() == ()


@pytest.mark.parametrize("behind", ["", " "])
def test_backspace_takes_a_picture_back_that_was_just_typed(
    composer: Composer, behind: str
) -> None:
    QTest.keyClicks(composer.field, f":cat:{behind}")
    QTest.keyClick(composer.field, Qt.Key.Key_Backspace)
    assert composer.text() == f":cat:{behind}"
    assert composer.field.customs() == ()
    QTest.keyClick(composer.field, Qt.Key.Key_Backspace)
    assert composer.text() == f":cat:{behind}"[:-1]


def test_a_picture_is_one_thing_to_the_cursor_and_to_deleting(composer: Composer) -> None:
    QTest.keyClicks(composer.field, "a:cat:b")
    field = composer.field
    QTest.keyClick(field, Qt.Key.Key_Left)
    assert field.textCursor().position() == 6
    QTest.keyClick(field, Qt.Key.Key_Left)
    assert field.textCursor().position() == 1
    QTest.keyClick(field, Qt.Key.Key_Right)
    assert field.textCursor().position() == 6
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert composer.text() == "ab"
    field.undo()
    assert composer.text() == "a:cat:b"
    assert field.customs() == (CAT,)
    field.moveCursor(field.textCursor().MoveOperation.Start)
    QTest.keyClick(field, Qt.Key.Key_Right)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert composer.text() == "ab"


def test_a_code_of_ones_own_comes_before_a_built_in_one(composer: Composer) -> None:
    composer.set_customs((CustomEmoticon(":)", CAT.data),))
    QTest.keyClicks(composer.field, "oh :) yes :D ")
    assert composer.text() == "oh :) yes 😃 "
    assert [one.code for one in composer.field.customs()] == [":)"]


def test_an_edit_shows_the_pictures_the_message_has(composer: Composer) -> None:
    QTest.keyClicks(composer.field, "a draft (dog)")
    old = CustomEmoticon(":cat:", DOG.data)
    composer.show_edit("was :cat:", (old,))
    assert composer.field.customs() == (old,)
    composer.clear_banner()
    assert composer.text() == "a draft (dog)"
    assert composer.field.customs() == (DOG,)


def test_the_field_offers_codes_while_they_are_written(composer: Composer) -> None:
    QTest.keyClicks(composer.field, ":ca")
    model = composer.field.suggestions.model()
    assert model.index(0, 0).data() == ":cat:"
    QTest.keyClick(composer.field.suggestions, Qt.Key.Key_Return)
    assert composer.text() == ":cat:"


def test_the_picker_has_a_section_for_them(composer: Composer, qtbot: QtBot) -> None:
    QTest.keyClicks(composer.field, "well")
    composer.open_emoji()
    picker = composer.emoji_picker
    shown = [picker.own.item(number).text() for number in range(picker.own.count())]
    assert shown == [":cat:", "(dog)", "ha"]
    QTest.keyClicks(picker.search, "dog")
    assert picker.own.count() == 1
    QTest.keyClick(picker.search, Qt.Key.Key_Return)  # one's own come first
    assert composer.text() == "well(dog)"
    composer.field.set_text("well")
    composer.open_emoji()
    QTest.keyClick(picker.search, Qt.Key.Key_Down)
    assert picker.focusWidget() is picker.own
    QTest.keyClick(picker.own, Qt.Key.Key_Return)
    assert composer.text() == "well:cat:"
    composer.field.set_text("well")
    QTest.keyClicks(composer.field, "(dog)")
    composer.insert_custom("ha")
    composer.insert_custom("ha")
    assert composer.text() == "well(dog)ha ha"
    assert set(composer.field.customs()) == {DOG, HA}
    composer.open_emoji()
    with qtbot.waitSignal(composer.emoticonsWanted):
        picker.manage.click()
    picker.pick(QPoint(0, 0), lambda _: None)
    assert picker.own.isHidden()  # a reaction is an emoji
    assert picker.tabs.isHidden()
    picker.close()
