"""Bold, code and quotes in the history: drawn without their signs, marked, copied and clicked by the text itself."""

import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chatera_app.models.marks import marks_of
from chatera_app.themes.contrast import ratio
from chatera_app.widgets.code_colours import KINDS, CodeColours, shared_colours, token_looks
from chatera_app.widgets.code_words import MOST, words
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.marks import pieces, without_signs
from chatera_app.widgets.row_layout import Fonts, RowLayout, lay_out
from chatera_app.widgets.row_painter import Mood, RowPainter
from chatera_app.widgets.rows import MessageRow, RowList
from chatera_app.widgets.scripts import utf16_length
from chatera_app.widgets.theme import AERO, THEMES, Theme

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)"),
]
AT = datetime(2026, 11, 26, 20, 14, tzinfo=UTC)
CODE = "see\n```python\ndef f():\n    return 'x'  # why\n```\n> *quoted*\nend"
CONTROL = Qt.KeyboardModifier.ControlModifier
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))


def row(text: str, **more: Any) -> MessageRow:
    made: dict[str, Any] = {
        "key": text,
        "author": "Anna",
        "author_key": "a",
        "own": False,
        "at": AT,
    }
    return MessageRow(text=text, marks=marks_of(text), **(made | more))


def laid_out(text: str, **more: Any) -> RowLayout:
    return lay_out(row(text), 400, Fonts(), AERO, **more)


def painted(made: RowLayout, theme: Theme = AERO) -> QImage:
    image = QImage(made.width, made.height, QImage.Format.Format_RGB32)
    image.fill(theme.panel)
    painter = QPainter(image)
    RowPainter(Fonts(), theme).paint(painter, made, 0, Mood())
    painter.end()
    return image


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ConversationView]:
    made = ConversationView()
    qtbot.addWidget(made)
    made.resize(420, 360)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    shared_colours().end()


def show(view: ConversationView, *texts: str) -> None:
    view.setModel(RowList([row(text, key=f"m{number}") for number, text in enumerate(texts)]))
    view.grab()


def text_place(view: ConversationView, number: int, position: int) -> QPoint:
    """Where the letter at a place of a row's text stands."""
    made = view.layout_of(number)
    paragraph = next(
        one for one in made.paragraphs if one.start <= position <= one.start + one.length
    )
    inside = position - paragraph.start
    line = paragraph.layout.lineForTextPosition(inside)
    found: Any = line.cursorToX(inside)  # the stub says object; it is (x, position)
    x = made.body.left() + paragraph.left + float(found[0]) + 1
    y = made.body.top() + paragraph.top + line.y() + line.height() / 2
    corner = view.visualRect(view.model().index(number, 0)).topLeft()
    return corner + QPoint(round(x), round(y))


def drag(view: ConversationView, start: QPoint, end: QPoint) -> str:
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    view._mark_to(end)  # offscreen, a moved mouse holds no button
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    return view.selected_text()


ANY = st.text(alphabet=st.sampled_from("*_~`>- \n1.ab:שx😀\u202e"), max_size=80)


@given(ANY)
@settings(max_examples=150, deadline=None)
def test_what_is_laid_out_is_as_long_as_the_text(text: str) -> None:
    marks = marks_of(text)
    made = list(pieces(text, marks))
    place = 0
    for piece in made:
        assert piece.start >= place
        place = piece.start + utf16_length(piece.words)
    assert place <= utf16_length(text)
    assert without_signs(text, 0, utf16_length(text), ()) == text
    if text:
        laid = laid_out(text)
        assert laid.height > 0
        for paragraph in laid.paragraphs:
            assert laid.position_at(1e9, laid.body.top() + paragraph.top + 1) <= utf16_length(text)


def test_marks_stacked_upon_letters_stay_within_their_message() -> None:
    made = laid_out("Z" + "\u0301" * 60 + "algo")
    tall = QImage(made.width, made.height + 400, QImage.Format.Format_RGB32)
    tall.fill(AERO.panel)
    painter = QPainter(tall)
    RowPainter(Fonts(), AERO).paint(painter, made, 200, Mood())
    painter.end()
    paper = QColor(AERO.panel).rgb()
    inked = [
        y
        for y in range(tall.height())
        if any(tall.pixel(x, y) != paper for x in range(round(made.body.left()), 60))
    ]
    assert min(inked) > 200 - 8
    assert max(inked) < 200 + made.height + 8


def test_signs_have_no_width_and_words_their_looks() -> None:
    bold, plain = laid_out("so *x* now"), laid_out("so x now")
    widths = [one.paragraphs[0].layout.lineAt(0).naturalTextWidth() for one in (bold, plain)]
    assert abs(widths[0] - widths[1]) < 5
    formats = laid_out("*b* _i_ ~~s~~ `c`").paragraphs[0].layout.formats()
    assert [
        (one.format.fontWeight() > 600, one.format.fontItalic(), one.format.fontStrikeOut())
        for one in formats
    ] == [(True, False, False), (False, True, False), (False, False, True), (False,) * 3]
    assert formats[3].format.background().color() == AERO.bubble_own


def test_a_line_breaks_before_formatted_words_and_not_behind() -> None:
    made = lay_out(row("word " * 30 + "*bold*, " * 30), 300, Fonts(), AERO)
    layout = made.paragraphs[0].layout
    begins = [layout.lineAt(number).textStart() for number in range(1, layout.lineCount())]
    assert len(begins) > 4
    assert all(layout.text()[place - 1] == " " for place in begins)


def test_links_and_emoticons_go_by_the_text(view: ConversationView) -> None:
    text = "😀 *see https://a.example/x_y* `www.b.example 🙂` 🙂"
    made = laid_out(text)
    assert [link.url.toString() for link in made.links] == ["https://a.example/x_y"]
    start = utf16_length(text[: text.index("https")])
    assert made.links[0].start == start
    assert [one.start for one in made.pictures] == [0, utf16_length(text) - 2]
    show(view, text)
    point = text_place(view, 0, start + 4)
    url = view.link_at(view.viewport().mapToGlobal(point))
    assert url is not None
    assert url.toString() == "https://a.example/x_y"


@pytest.mark.parametrize("mark", ["\ufeff", "\ufffe"])
def test_a_mark_of_byte_order_before_a_paragraph_moves_nothing_in_it(mark: str) -> None:
    made = laid_out(f"{mark}see *this*\n{mark}😀 and https://a.example/x now")
    for paragraph in made.paragraphs:
        assert len(paragraph.layout.text().encode("utf-16-le")) == 2 * paragraph.length
    first, second = made.paragraphs
    assert first.layout.formats()[0].start == 6  # behind the sign, which has no width
    assert [one.start - second.start for one in made.pictures] == [1]
    assert [one.start for one in second.layout.formats() if one.format.fontUnderline()] == [8]


def test_what_is_marked_is_copied_as_it_is_seen_and_a_message_as_it_was_typed(
    view: ConversationView,
) -> None:
    text = "one *two* `three` four"
    show(view, text, CODE)
    assert drag(view, text_place(view, 0, 1), text_place(view, 0, 14)) == "ne two thr"
    view._selection.clear()
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == text
    end = CODE.index("end")
    seen = "see\ndef f():\n    return 'x'  # why\n> quoted\n"
    assert drag(view, text_place(view, 1, 0), text_place(view, 1, end)) == seen
    QTest.mouseDClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        text_place(view, 0, 6),
    )  # fmt: skip
    assert view.selected_text() == "two"


def test_code_stands_on_its_own_ground_and_is_copied_by_a_click(view: ConversationView) -> None:
    show(view, CODE)
    made = view.layout_of(0)
    (block,) = made.blocks
    assert block.language == "python"
    assert block.place.width() == made.body.width()
    assert [one.start for one in made.paragraphs] == [
        CODE.index(words) for words in ("see", "def", "*quoted", "end")
    ]
    assert len(made.bars) == 1
    middle = block.copy.translated(made.body.topLeft()).center()
    place = view.visualRect(view.model().index(0, 0)).topLeft() + middle.toPoint()
    QTest.mouseMove(view.viewport(), place)
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    code = "def f():\n    return 'x'  # why"
    assert QGuiApplication.clipboard().text() == code
    assert view.code_at(None) == view.code_at(view.viewport().mapToGlobal(place)) == code
    assert lay_out(row("x", kind="system"), 400, Fonts(), AERO).blocks == []


def test_nothing_hides_in_code() -> None:
    made = laid_out("```\nif a:\u202e return\u2066\n```\n`\u202eb`\n*\u202ec*")
    shown = [one.layout.text() for one in made.paragraphs]
    assert shown[0] == "if a:\ufffd return\ufffd"
    assert "\ufffdb" in shown[1]
    assert "\u202ec" in shown[2]  # of words, it is the writer's own affair


def test_list_items_hang_and_quotes_have_bars() -> None:
    made = laid_out("- " + "word " * 40 + "\n- two\n> > deep\n> one")
    first, second, deep, one = made.paragraphs
    assert first.layout.text().startswith("• ")
    lines = [first.layout.lineAt(number) for number in range(first.layout.lineCount())]
    assert lines[0].x() == 0 < lines[1].x() == lines[2].x()
    assert first.left == second.left > 0
    assert deep.left == 2 * one.left > 0
    outer, inner = made.bars
    assert (outer.top(), outer.bottom()) == (deep.top, one.top + one.height)
    assert (inner.top(), inner.bottom()) == (deep.top, one.top)
    assert outer.left() < inner.left()
    assert [one.start for one in made.paragraphs][2:] == [
        made.row.text.index("deep"),
        made.row.text.index("one"),
    ]


def test_edited_code_says_so_below() -> None:
    made = lay_out(row("```\nx\n```", edited=True), 400, Fonts(), AERO)
    assert "(edited)" in made.paragraphs[-1].layout.text()
    assert made.text_length == 9


@themes
def test_all_words_of_code_can_be_read_in_every_theme(theme: Theme) -> None:
    needed = 7.0 if theme.high_contrast else 4.5
    ground = theme.bubble_own.name()
    looks = token_looks(theme)
    assert looks.keys() == KINDS.keys()
    colours = {kind: one.foreground().color().name() for kind, one in looks.items()}
    assert min(ratio(one, ground) for one in colours.values()) >= needed
    assert (
        min(ratio(one.name(), ground) for one in (theme.text, theme.secondary, theme.link))
        >= needed
    )
    assert len(set(colours.values())) == len(KINDS)
    assert (
        min(ratio(one.name(), theme.panel.name()) for one in (theme.text, theme.secondary))
        >= needed
    )


@themes
def test_formatted_rows_are_painted_in_every_theme(theme: Theme) -> None:
    found = words("python", "def f():\n    return 'x'  # why")
    made = lay_out(row(CODE), 400, Fonts(), theme, colours=lambda *_: found)
    image = painted(made, theme)
    block = made.blocks[0].place.translated(made.body.topLeft())
    inside = image.pixelColor(round(block.right()) - 3, round(block.bottom()) - 4)
    assert inside.name() == theme.bubble_own.name()
    assert image != painted(lay_out(row(CODE), 400, Fonts(), theme), theme)


def test_words_of_code_are_found_in_qts_units() -> None:
    code = "x = '😀'  # why\nfor y in 12: pass"
    found = words("python", code)
    units = code.encode("utf-16-le")
    said = [(units[2 * a : 2 * (a + n)].decode("utf-16-le"), kind) for a, n, kind in found]
    assert ("'😀'", "string") in said
    assert ("# why", "comment") in said
    assert ("for", "keyword") in said
    assert ("12", "number") in said
    assert words("no such language", code) == []
    assert len(words("python", "1 a " * 8000)) == MOST


def test_colours_come_from_a_program_and_are_kept(view: ConversationView, qtbot: QtBot) -> None:
    colours = shared_colours()
    colours.end()
    with qtbot.waitSignal(colours.found, timeout=40_000):
        show(view, CODE, "```nonsense\nx\n```", "```\nplain\n```")
    view.grab()
    code = view.layout_of(0).paragraphs[1].layout
    assert {one.format.foreground().color().name() for one in code.formats()} >= {
        token_looks(view._cache.theme)[kind].foreground().color().name()
        for kind in ("keyword", "string", "comment")
    }
    assert colours.of("python", view.code_at(None) or "def f():\n    return 'x'  # why")
    qtbot.waitUntil(lambda: colours.of("nonsense", "x") == () and colours._asked is None)
    assert colours.running
    colours.end()
    assert not colours.running


def test_what_thinks_too_long_is_ended_and_others_have_their_turn(qtbot: QtBot) -> None:
    slow = """
import json, sys, time
for line in sys.stdin:
    language, code = json.loads(line)
    if language == "slow":
        time.sleep(60)
    if language == "falls":
        raise SystemExit(3)
    print(json.dumps([[0, 1, "keyword"]]), flush=True)
"""
    colours = CodeColours(program=(sys.executable, "-c", slow))
    colours._late.setTimerType(Qt.TimerType.PreciseTimer)
    with qtbot.waitSignal(colours.found, timeout=40_000):
        colours.of("good", "a")  # it runs from here on
    for language in ("falls", "slow"):
        wanted = (language, "b")
        assert colours.of(language, "b") == ()
        with qtbot.waitSignal(colours.found, timeout=40_000):
            colours.of("good", language)  # waits for the one before
            qtbot.waitUntil(partial(_is_given_up, colours, wanted), timeout=40_000)
        assert colours.of("good", language) == ((0, 1, "keyword"),)
    assert colours.of("good", "x" * 9000) == ()
    assert colours._asked is None
    colours.end()


def _is_given_up(colours: CodeColours, code: tuple[str, str]) -> bool:
    return colours._known.get(code) == ()


@pytest.mark.expects_log("will have no colours")
def test_without_the_program_code_has_one_colour(qtbot: QtBot) -> None:
    colours = CodeColours(program=("/no/such/program",))
    colours.of("python", "x")
    qtbot.waitUntil(lambda: not colours.running)
    assert colours.of("python", "y") == ()
    assert not colours.running


HOSTILE = ["*a* ", "`a` ", "> ", "```\nx\n```\n", "- a\n", "*_~~`", "_a_ 😀"]


@pytest.mark.parametrize("piece", HOSTILE, ids=repr)
def test_hostile_texts_are_laid_out_in_time(piece: str) -> None:
    text = (piece * 16384)[: 16384 // len(piece.encode()) * len(piece)]
    one = row(text)
    before = time.process_time()
    made = lay_out(one, 400, Fonts(), AERO)
    assert time.process_time() - before < 3.0
    assert made.height > 0


@pytest.mark.parametrize("shape", ["```\n{}\n```", "> *so*\n{}"])
def test_of_a_tall_message_what_is_in_sight_is_painted(shape: str) -> None:
    made = laid_out(shape.format("\n".join(f"line {number}" for number in range(300))), whole=True)
    assert made.height > 4000
    whole = painted(made)
    part = QImage(made.width, 200, QImage.Format.Format_RGB32)
    part.fill(AERO.panel)
    painter = QPainter(part)
    RowPainter(Fonts(), AERO).paint(painter, made, -3000, Mood())
    painter.end()
    assert part == whole.copy(0, 3000, made.width, 200)
    assert part != whole.copy(0, 3001, made.width, 200)
