"""What stands for a message outside its conversation."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import ClassVar

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from chatera.client.message import HANDWRITTEN, Message, NameOf, happened, in_a_sentence
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
        line = happened(actor, json.dumps(facts), called, ME)
        assert line.words in lines._GROUP
        assert not line.void
        assert set(line.names) <= {"ada", "eve", "Hikers"}


@pytest.mark.parametrize("void", ["removed", "demoted", "left", "device", "right"])
@pytest.mark.parametrize("what", ["added", "removed", "promoted", "demoted"])
def test_whatever_has_no_effect_says_why_in_a_sentence_that_is_translated(
    what: str, void: str
) -> None:
    for by, whom in ((ME, ADA), (ADA, ME), (ADA, EVE)):
        facts = {"what": what, "who": EVE.hex()}
        why = {"void": void, "by": by.hex(), "whom": whom.hex()}
        line = happened(ADA, json.dumps(facts | why), called, ME)
        valid = happened(ADA, json.dumps(facts), called, ME)
        assert line.void in lines._VOID
        assert line.in_words().startswith(f"{valid.in_words()} – this does not count: ")
        assert (line.words, line.names) == (valid.words, valid.names)
        assert set(line.void_names) <= {"ada", "eve"}


@pytest.fixture
def backwards(qapp: QApplication) -> Iterator[None]:
    translator = Backwards()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def system(facts: dict[str, str], name_of: NameOf = called) -> Message:
    line = happened(ADA, json.dumps(facts), name_of, ME)
    return replace(TEXT, kind="system", text=line.in_words(), happened=line)


ADDED = {"what": "added", "who": EVE.hex()}
VOID = ADDED | {"void": "removed", "by": ME.hex(), "whom": ADA.hex()}


def test_a_name_turns_nothing_around_it_in_a_line_about_a_group() -> None:
    assert group_line(system(VOID)) == (
        "\u2068ada\u2069 added \u2068eve\u2069 – this does not count: you removed \u2068ada\u2069 in the meantime"
    )


@pytest.mark.usefixtures("backwards")
def test_what_has_no_effect_is_said_in_the_readers_language() -> None:
    """The sentence in it is translated, too."""
    assert in_a_line(system(VOID)) == (
        "\u2068eve\u2069 by \u2068ada\u2069, void as \u2068ada\u2069 is out"
    )


@pytest.mark.usefixtures("backwards")
@pytest.mark.parametrize(
    "name",
    [
        "eve – this does not count: you removed ada in the meantime", "eve added Mal", "{0}", "Permission denied",
    ],
)  # fmt: skip
def test_no_name_is_taken_for_a_part_of_the_sentence(name: str) -> None:
    """Neither that of somebody nor that of the group is a verdict, nor is it translated."""

    def forging(one: AccountId) -> str:
        return name if one == EVE else called(one)

    in_it = in_a_sentence(name)
    assert group_line(system(ADDED, forging)) == f"\u2068{in_it}\u2069 by \u2068ada\u2069"
    title = {"what": "title", "title": name}
    assert group_line(system(title)) == f"\u2068ada\u2069 named the group “\u2068{name}\u2069”"


class Backwards(QTranslator):
    """A language that names things the other way around."""

    words: ClassVar = {
        "{0} added {1}": "{1} by {0}",
        "Permission denied": "No!",
        "{0} – this does not count: you removed {1} in the meantime": "{0}, void as {1} is out",
    }

    def translate(  # None is what Qt calls a null string: it asks the next one
        self, context: str, source: str, _comment: str | None = None, _count: int = -1
    ) -> str | None:
        return self.words.get(source) if context in {"GroupLines", "Reasons", "Library"} else None
