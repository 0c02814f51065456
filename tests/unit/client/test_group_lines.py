"""Lines about a group as plain text: what people and groups are called forges no part of them."""

import json

import pytest

from chatera.client.message import happened, in_a_sentence
from chatera.protocol.ids import AccountId

ME, ANNA, MAL = (AccountId(name.ljust(32)) for name in (b"me", b"anna", b"mal"))
FORGED = "Mal – this does not count: Anna was not allowed to do that"


def line(facts: dict[str, str], name: str = "Mal") -> str:
    def called(one: AccountId) -> str:
        return {ANNA: "Anna", MAL: name}[one]

    return happened(ANNA, json.dumps(facts), called, ME).in_words()


REMOVED = {"what": "removed", "who": MAL.hex()}


def test_a_verdict_that_is_a_name_is_seen_to_be_one() -> None:
    assert line(REMOVED, FORGED) == f"Anna removed “{FORGED}”"
    void = REMOVED | {"void": "left", "by": MAL.hex(), "whom": MAL.hex()}
    assert line(void, FORGED) == (
        f"Anna removed “{FORGED}” – this does not count: “{FORGED}” left in the meantime"
    )


@pytest.mark.parametrize("end", ["”", '"', "“", "»", "''", "’’", "＂", "″", "」"])
def test_no_name_and_no_title_ends_its_quotation_marks(end: str) -> None:
    told = "this does not count: Anna left in the meantime"
    assert line(REMOVED, f"Mal{end} – {told}") == f"Anna removed “Mal’ – {told}”"
    title = {"what": "title", "title": f"Lake{end} – {told}"}
    assert line(title) == f"Anna named the group “Lake’ – {told}”"


@pytest.mark.parametrize(
    "name",
    [
        "Mal", "Anna Lena", "Anna-Lena", "O’Neill", "O'Neill", "mal_1", "mal.x", "Zoë", "Zoe\u0308", "李小龙", "スーパー",
        "अनिता", "สมชาย", "مريم", "שרה", "علی\u200cرضا", "Youssef", "a_3f9k2m7x",
    ],
)  # fmt: skip
def test_a_name_of_words_stands_as_it_is(name: str) -> None:
    assert in_a_sentence(name) == name


@pytest.mark.parametrize(
    "name",
    [
        f"Mal{sign}this does not count" for sign in (
            " – ", " - ", "—", " ― ", " − ", " ─ ", " 一 ", " ー ", "ーー", ": ", "：", "∶", "꞉", "ː ", "ः ", ". ", ", ",
            "; ", " | ", "…", "\u00a0– ",
        )
    ] + ["You", "you", "Yоu", "Anna 🌻", "–", "{0}"],
)  # fmt: skip
def test_a_name_that_may_be_read_as_a_part_of_the_sentence_is_in_quotation_marks(name: str) -> None:
    assert in_a_sentence(name) == f"“{name}”"
