"""What people type into a search: nothing crashes, no word is lost, and it is written again as it was meant."""

import re
from datetime import date

import pytest
from hypothesis import example, given, strategies as st

from chatera.client.query import (
    KEYS,
    Query,
    Term,
    Vocabulary,
    begun,
    completions,
    marks,
    parse,
    span,
    written,
)

QUOTES = '"“”„«»'
GERMAN = Vocabulary(
    keys={"von": "from"}, days={"gestern": "yesterday", "montag": "monday"}, has={"verweis": "link"}
)
typed = st.one_of(
    st.text(),
    st.lists(
        st.sampled_from(
            [
                "from:",
                "in:",
                "has:link",
                "FROM:",
                "-",
                '"',
                "“",
                "anna",
                " ",
                "-from:",
                ":",
                "a\0b",
                "\ud800",
            ]
        )
    ).map("".join),
)


@given(typed)
@example('from:"')
@example('-"a')
@example("--")
@example('""x "" from:""y')
def test_what_is_typed_is_read_and_written_again(text: str) -> None:
    query = parse(text)
    assert parse(str(query)) == query
    kept = str(query).casefold()
    for word in re.split(rf"[\s{QUOTES}]+", text):
        bare = word.strip("-")
        if any(letter.isalnum() for letter in bare):
            assert bare.casefold() in kept
    for one in query.terms:
        assert 0 <= one.start < one.end <= len(text)
        assert not one.key or one.key in KEYS
    for start, length in marks(text, query):
        assert 0 < length <= len(text) - start


@given(st.text(), st.integers(0, 40))
def test_a_filter_is_completed_with_what_is_read_again(name: str, cursor: int) -> None:
    text = "lunch from:"
    for offer in completions(text, len(text), {"from": [name]}):
        whole = text[: offer.start] + offer.text + text[offer.end :]
        term = parse(whole).terms[-1]
        clear = "".join(" " if letter in QUOTES else letter for letter in name)
        assert (term.key, term.text) == ("from", " ".join(clear.split()))
    completions(name, min(cursor, len(name)), {"": ["from:"], "from": ["Anna"]})


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("lunch  today", [Term("lunch"), Term("today")]),
        ('"see you"', [Term("see you", quoted=True)]),
        ("„see you“ soon", [Term("see you", quoted=True), Term("soon")]),
        ('"see yo', [Term("see yo", quoted=True, open=True)]),
        ("-soup - x-y", [Term("soup", excluded=True), Term("-"), Term("x-y")]),
        ("From:Anna", [Term("Anna", "from")]),
        ('-in:"Book club"', [Term("Book club", "in", quoted=True, excluded=True)]),
        ("http://x.org 12:30 a:", [Term("http://x.org"), Term("12:30"), Term("a:")]),
        ("has:", [Term("", "has")]),
        ('"from:anna"', [Term("from:anna", quoted=True)]),
        ("  ", []),
    ],
)
def test_words_phrases_and_filters(text: str, terms: list[Term]) -> None:
    assert parse(text) == Query(tuple(terms))


def test_filters_in_the_reader_s_language_beside_english_ones() -> None:
    query = parse("von:anna from:boris", GERMAN)
    assert query.filters("from") == ("anna", "boris")
    assert str(query) == "from:anna from:boris"


TODAY = date(2026, 11, 26)  # a Thursday


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2026-05-31", date(2026, 5, 31), date(2026, 6, 1)),
        ("2026-5", date(2026, 5, 1), date(2026, 6, 1)),
        ("2026-12", date(2026, 12, 1), date(2027, 1, 1)),
        ("2025", date(2025, 1, 1), date(2026, 1, 1)),
        ("Today", date(2026, 11, 26), date(2026, 11, 27)),
        ("gestern", date(2026, 11, 25), date(2026, 11, 26)),
        ("thursday", date(2026, 11, 26), date(2026, 11, 27)),
        ("Montag", date(2026, 11, 23), date(2026, 11, 24)),
        ("friday", date(2026, 11, 20), date(2026, 11, 21)),
    ],
)
def test_days(words: str, first: date, last: date) -> None:
    assert span(words, TODAY, GERMAN) == (first, last)


@pytest.mark.parametrize("words", ["2026-02-30", "0000", "9999-12", "2026-13", "soon", "", "٢٠٢٦"])
def test_what_is_no_day(words: str) -> None:
    assert span(words, TODAY) is None


@given(st.text())
def test_any_word_is_a_day_or_none(words: str) -> None:
    found = span(words, TODAY)
    assert found is None or found[0] < found[1]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Crème brûlée is creamy", "creme", ["Crème"]),
        ("Crème brûlée is creamy", "cre", ["Crè", "cre"]),
        ("icecream", "cream", []),
        ("see you, see me", '"see you"', ["see you"]),
        ("see, you", "“see you”", ["see, you"]),
        ("seesaw", '"see"', []),
        ("今日は桜が咲く", "桜", ["桜"]),
        ("well :) done", ":)", [":)"]),
        ("lunch soup", "lunch -soup from:lunch", ["lunch"]),
        ("lunches", "lunch lunches", ["lunches"]),
    ],
)
def test_the_words_looked_for_are_marked(text: str, query: str, found: list[str]) -> None:
    spots = marks(text, parse(query))
    assert [text[start : start + length] for start, length in spots] == found


OFFERS = {"": ["from:", "in:", "has:"], "from": ["Anna", "Anna Berg", "Boris"], "has": ["link"]}


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("fr", ["from:"]),
        ("-fr", ["-from:"]),
        ("from:an", ["from:Anna", 'from:"Anna Berg"']),
        ("x from:berg", ['x from:"Anna Berg"']),
        ('from:"anna b', ['from:"Anna Berg"']),
        ("-has:", ["-has:link"]),
        ("has:link", []),
        ("from:anna ", []),
        ('"fr', []),
        ("", []),
    ],
)
def test_completing_while_it_is_typed(text: str, whole: list[str]) -> None:
    offers = completions(text, len(text), OFFERS)
    assert [text[: one.start] + one.text + text[one.end :] for one in offers] == whole


def test_completing_in_the_midst() -> None:
    (offer,) = completions("has: lunch", 4, OFFERS)
    assert (offer.start, offer.end, offer.text, offer.shown) == (0, 4, "has:link", "link")
    assert begun("lunch ", 6) is None
    assert written("") == '""'
