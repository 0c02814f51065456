"""What stands for a message outside its conversation."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from chatera.client.message import HANDWRITTEN, Message
from chatera.protocol.bodies import Ink, Wink
from chatera_app.models.lines import in_a_line

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
TEXT = Message("e_1", 1, "a_bob", "Bob", own=False, text="*so* `x`", at=NOON)
WINK = replace(TEXT, kind="wink", text="…", picture=Wink(salt=b"", name="Balloons", data=b"{}"))
DRAWN = replace(TEXT, kind="ink", picture=Ink(salt=b"", strokes=b"", width=9, height=9))


@pytest.mark.parametrize(
    ("message", "line"),
    [
        (TEXT, "so x"),
        (WINK, "\u2068Bob\u2069 sent a wink: \u2068Balloons\u2069"),
        (replace(WINK, own=True), "You sent a wink: \u2068Balloons\u2069"),
        (replace(DRAWN, text=HANDWRITTEN), "Handwritten message"),
        (replace(DRAWN, text="a roof"), "a roof"),
    ],
)
def test_a_message_in_a_line(message: Message, line: str) -> None:
    assert in_a_line(message) == line
