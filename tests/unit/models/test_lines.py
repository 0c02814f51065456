"""What stands for a message outside its conversation."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import ClassVar

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from chatera.client.message import HANDWRITTEN, Message, system_line
from chatera.protocol.bodies import Ink, Sticker, Wink
from chatera.protocol.ids import AccountId
from chatera_app.models import lines
from chatera_app.models.lines import group_line, in_a_line

ME, ADA, EVE = (AccountId(name.ljust(32)) for name in (b"me", b"ada", b"eve"))
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


def called(one: AccountId) -> str:
    return one.decode().strip()


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
    for actor, who in ((ME, ADA), (ADA, ME), (ADA, EVE)):
        facts = {"what": what, "who": who.hex(), "title": "Hikers"}
        line = system_line(actor, json.dumps(facts), called, ME)
        whole, parts = next(
            (one.template, one.parts_of(line))
            for one in lines._GROUP
            if one.parts_of(line) is not None
        )
        assert parts is not None
        assert not {"You", "you"} & set(parts), whole
        assert whole.format(*parts) == line


@pytest.mark.parametrize("void", ["removed", "demoted", "left", "device", "right"])
@pytest.mark.parametrize("what", ["added", "removed", "promoted", "demoted"])
def test_whatever_has_no_effect_says_why_in_a_sentence_that_is_translated(
    what: str, void: str
) -> None:
    for by, whom in ((ME, ADA), (ADA, ME), (ADA, EVE)):
        happened = {"what": what, "who": EVE.hex()}
        why = {"void": void, "by": by.hex(), "whom": whom.hex()}
        line = system_line(ADA, json.dumps(happened | why), called, ME)
        whole, parts = next(
            (one.template, one.parts_of(line))
            for one in lines._VOID
            if one.parts_of(line) is not None
        )
        assert parts is not None
        assert parts[0] == system_line(ADA, json.dumps(happened), called, ME)
        assert not {"You", "you"} & set(parts), whole
        assert whole.format(*parts) == line


def test_what_has_no_effect_is_said_in_the_readers_language(qapp: QApplication) -> None:
    """A person's name within it turns nothing around it, and the sentence in it is translated, too."""
    why = {"void": "removed", "by": ME.hex(), "whom": ADA.hex()}
    facts = {"what": "added", "who": EVE.hex()} | why
    message = replace(TEXT, kind="system", text=system_line(ADA, json.dumps(facts), called, ME))
    assert group_line(message) == message.text
    translator = Backwards()
    qapp.installTranslator(translator)
    try:
        assert in_a_line(message) == (
            "\u2068eve\u2069 by \u2068ada\u2069, void as \u2068ada\u2069 is out"
        )
    finally:
        qapp.removeTranslator(translator)


class Backwards(QTranslator):
    """A language that names things the other way around."""

    words: ClassVar = {
        "{0} added {1}": "{1} by {0}",
        "{0} – this does not count: you removed {1} in the meantime": "{0}, void as {1} is out",
    }

    def translate(  # None is what Qt calls a null string: it asks the next one
        self, context: str, source: str, _comment: str | None = None, _count: int = -1
    ) -> str | None:
        return self.words.get(source) if context == "GroupLines" else None
