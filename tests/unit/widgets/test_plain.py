"""Words of others as they are, also where they run from right to left."""

import ast
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QImage
from pytestqt.qtbot import QtBot

import chatera_app
from chatera_app.widgets.plain import PlainLabel, isolated, on_button, plain_tip

ARABIC = "كل من على شبكتك موجود في المجتمع المفتوح. أما المجتمع المغلق فيتطلب عبارة مرور أو دعوة."
WORD = "كلمة"
TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def lines(label: PlainLabel, count: int) -> list[tuple[int, int]]:
    """From where to where each line is inked; nothing of its neighbours is counted."""
    seen = label.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    paper, high = seen.pixel(0, 0), seen.height() / count
    found = []
    for number in range(count):
        middle = range(round(high * (number + 0.3)), round(high * (number + 0.7)))
        inked = [x for x in range(seen.width()) if any(seen.pixel(x, y) != paper for y in middle)]
        found.append((min(inked), max(inked)))
    return found


@pytest.mark.parametrize("broken_by_hand", [False, True])
def test_lines_from_right_to_left_begin_at_one_edge_and_stay_within(
    qtbot: QtBot, *, broken_by_hand: bool
) -> None:
    some = " ".join([WORD] * 7)
    label = PlainLabel(f"{some}\n{some}" if broken_by_hand else f"{some} {some} {some}")
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.setWordWrap(True)
    measure = QFontMetricsF(label.font())
    label.setFixedWidth(round(measure.horizontalAdvance(some)) + 2)
    label.setFixedHeight(label.heightForWidth(label.width()))
    count = round(label.height() / measure.lineSpacing())
    assert count >= 2
    edges = lines(label, count)
    assert max(right for _, right in edges) - min(right for _, right in edges) == 0
    assert all(left >= 0 and right < label.width() for left, right in edges)


def test_what_can_be_selected_shows_that_it_is(qtbot: QtBot) -> None:
    label = PlainLabel(f"{WORD} " * 12)
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFixedSize(160, 120)
    before = label.grab().toImage()
    label.setSelection(0, len(WORD))
    assert label.selectedText() == WORD
    assert label.grab().toImage() != before


def test_it_stands_where_its_alignment_says(qtbot: QtBot) -> None:
    label = PlainLabel(ARABIC)
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.setFixedSize(220, 300)
    rows = {}
    for name, up in (
        ("top", Qt.AlignmentFlag.AlignTop), ("middle", Qt.AlignmentFlag.AlignVCenter),
        ("bottom", Qt.AlignmentFlag.AlignBottom),
    ):  # fmt: skip
        label.setAlignment(up)
        seen = label.grab().toImage()
        paper = seen.pixel(0, 0)
        inked = [
            y for y in range(300) if any(seen.pixel(x, y) != paper for x in range(seen.width()))
        ]
        rows[name] = (inked[0], 299 - inked[-1])
    assert rows["top"][0] < 10
    assert abs(rows["middle"][0] - rows["middle"][1]) < 12
    assert rows["bottom"][1] < 10


# Names within sentences ------------------------------------------------------------------------


@given(st.text(alphabet=st.sampled_from([*TURNS, "a", "ש"]), max_size=12))
def test_whatever_a_name_turns_ends_within_it(name: str) -> None:
    words = isolated(name)
    depth = 0
    for place, one in enumerate(words):
        depth += (one in "\u2066\u2067\u2068") - (one == "\u2069")
        assert depth > 0 or place == len(words) - 1
    assert depth == 0
    assert not set(words) & set("\u202a\u202b\u202c\u202d\u202e")
    assert [one for one in words if one not in TURNS] == [one for one in name if one not in TURNS]


def test_isolates_within_a_name_stay() -> None:
    assert isolated("a \u2068ש\u2069 b") == "\u2068a \u2068ש\u2069 b\u2069"
    assert isolated("Boris\u2069\u202e") == "\u2068Boris\u2069"
    assert isolated("Boris\u2067") == "\u2068Boris\u2067\u2069\u2069"


def test_a_button_shows_what_stands_for_a_key() -> None:
    assert on_button("R&D && more") == "R&&D &&&& more"


def test_every_tip_shows_its_letters() -> None:
    """A tooltip has no format: what looks like HTML is rendered, with files that it names, unless it is made plain."""
    looked = 0
    for path in sorted(Path(chatera_app.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(attr="setToolTip"), args=[words]):
                    looked += 1
                    assert _is_plain(words), f"{path.name}:{node.lineno}: {ast.unparse(words)}"
    assert looked > 30


def _is_plain(words: ast.expr) -> bool:
    match words:
        case ast.Call(func=ast.Name(id="plain_tip")) | ast.Constant():
            return True
        case ast.Call(func=ast.Attribute(attr="tr") | ast.Name(id="_tr"), args=[ast.Constant()]):
            return True
        case ast.Call(func=ast.Attribute(value=inner, attr="format"), keywords=[one]):
            return _is_plain(inner) and one.arg == "keys"  # what this system calls keys
        case ast.IfExp(body=body, orelse=other):
            return _is_plain(body) and _is_plain(other)
    return ast.unparse(words) == "tip"  # the tray's, which is no widget's


def test_a_tip_that_looks_like_html_is_its_letters() -> None:
    assert plain_tip("a & b") == "a & b"
    assert "<img" not in plain_tip('<img src="x.png">')
    assert "&lt;img" in plain_tip('<img src="x.png">')
