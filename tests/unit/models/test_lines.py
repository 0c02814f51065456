"""What stands for a message outside its conversation."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from chatera.client.message import HANDWRITTEN, Message, system_line
from chatera.protocol.bodies import Ink, Sticker, Wink
from chatera.protocol.ids import AccountId
from chatera_app.models import lines
from chatera_app.models.lines import in_a_line

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
TEXT = Message("e_1", 1, "a_bob", "Bob", own=False, text="*so* `x`", at=NOON)
WINK = replace(TEXT, kind="wink", text="…", picture=Wink(salt=b"", name="Balloons", data=b"{}"))
STICKER = replace(
    TEXT,
    kind="sticker",
    text="👋 hello",
    sticker=Sticker(salt=b"", emoji="👋", name="hello", data=b""),
)
DRAWN = replace(TEXT, kind="ink", picture=Ink(salt=b"", strokes=b"", width=9, height=9))


@pytest.mark.parametrize(
    ("message", "line"),
    [
        (TEXT, "so x"),
        (WINK, "\u2068Bob\u2069 sent a wink: \u2068Balloons\u2069"),
        (replace(WINK, own=True), "You sent a wink: \u2068Balloons\u2069"),
        (STICKER, "👋 hello"),
        (replace(DRAWN, text=HANDWRITTEN), "Handwritten message"),
        (replace(DRAWN, text="a roof"), "a roof"),
        (replace(TEXT, kind="system", text="Bob added you"), "Bob added you"),
    ],
)
def test_a_message_in_a_line(message: Message, line: str) -> None:
    assert in_a_line(message) == line


@pytest.mark.parametrize(
    "what", ["created", "added", "removed", "promoted", "demoted", "left", "title"]
)
def test_whatever_happens_in_a_group_has_a_sentence_that_is_translated(what: str) -> None:
    """Each of them with oneself on either side: languages say that in other ways, not only with another name."""
    me, ada, eve = (AccountId(name.ljust(32)) for name in (b"me", b"ada", b"eve"))
    for actor, who in ((me, ada), (ada, me), (ada, eve)):
        facts = {"what": what, "who": who.hex(), "title": "Hikers"}
        line = system_line(actor, json.dumps(facts), lambda one: one.decode().strip(), me)
        whole, parts = next(
            (one.template, one.parts_of(line))
            for one in lines._GROUP
            if one.parts_of(line) is not None
        )
        assert parts is not None
        assert not {"You", "you"} & set(parts), whole
        assert whole.format(*parts) == line
