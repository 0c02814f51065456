"""Words of others as they are, also where they run from right to left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QImage
from pytestqt.qtbot import QtBot

from chatera_app.widgets.plain import PlainLabel

ARABIC = "كل من على شبكتك موجود في المجتمع المفتوح. أما المجتمع المغلق فيتطلب عبارة مرور أو دعوة."
WORD = "كلمة"


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
