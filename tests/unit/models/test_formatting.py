"""What the model makes of bold, code and quotes: marks for the eye, plain words for the ear, or nothing of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from chatera.client.message import HANDWRITTEN
from chatera.client.timeline import ReplyTo
from chatera_app.models.marks import marks_of
from chatera_app.models.timeline import TimelineModel
from chatera_app.widgets.marks import Mark
from chatera_app.widgets.scripts import utf16_slice
from tests.unit.models.test_locked_messages import BOB, ListedTimeline, said

pytestmark = pytest.mark.usefixtures("qapp")
SAYS = replace(BOB, text="*so* `x`", reply=ReplyTo("e_0", "Anna", "_what_"))


def test_marks_count_as_qt_does() -> None:
    text = "😀 *a😀b* ü `c`"
    marks = marks_of(text)
    assert [(one.kind, utf16_slice(text, one.start, one.end)) for one in marks] == [
        ("sign", "*"), ("bold", "a😀b"), ("sign", "*"), ("sign", "`"), ("code", "c"), ("sign", "`"),
    ]  # fmt: skip
    assert marks[1] == Mark("bold", 4, 8)
    assert marks_of("nothing 😀 here") == ()


def test_a_row_has_marks_and_says_plain_words() -> None:
    model = TimelineModel(ListedTimeline(SAYS))
    row = model.row(0)
    assert row.text == "*so* `x`"
    assert [one.kind for one in row.marks if one.kind != "sign"] == ["bold", "code"]
    assert said(model, 0, Qt.ItemDataRole.AccessibleTextRole).startswith(
        "Bob, in answer to \u2068Anna\u2069: what, so x, "
    )
    assert row.reply is not None
    assert row.reply.text == "what"
    assert TimelineModel(ListedTimeline(replace(SAYS, deleted=True))).row(0).marks == ()


def test_it_can_be_switched_off() -> None:
    model = TimelineModel(ListedTimeline(SAYS))
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.append(last.row() - first.row()))
    model.set_formatted(False)
    row = model.row(0)
    assert changed == [0]
    assert row.marks == ()
    assert row.spoken.startswith("Bob, in answer to \u2068Anna\u2069: _what_, *so* `x`, ")
    assert row.reply is not None
    assert row.reply.text == "_what_"


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        ("ink", HANDWRITTEN, "Handwritten message"), ("ink", "a roof", "a roof"), ("nudge", "", "A nudge"),
        ("wink", "Balloons", "A wink: \u2068Balloons\u2069"), ("sticker", "👋 hello", "👋 hello"),
    ],
)  # fmt: skip
def test_what_a_private_answer_quotes_is_named_whatever_it_is(
    kind: str, text: str, words: str
) -> None:
    reply = ReplyTo("e_9", "Anna", text, elsewhere=True, place="Hikers", kind=kind)
    quote = TimelineModel(ListedTimeline(replace(BOB, reply=reply))).row(0).reply
    assert quote is not None
    assert (quote.author, quote.text) == ("\u2068Anna\u2069, in \u2068Hikers\u2069", words)
