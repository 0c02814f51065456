"""Finding by a few letters: what fits, what fits better, and which letters were found."""

import unicodedata

import pytest
from hypothesis import assume, given, strategies as st

from chatera_app.actions.matching import match, ranked
from chatera_app.widgets.folding import fold

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), max_size=12)
TEXTS = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)


def letters(text: str) -> str:
    return "".join(fold(text).letters.split())


@given(TEXTS)
def test_every_text_is_found_by_itself_best_of_all(text: str) -> None:
    found = match(text, text)
    assert found is not None
    assert (found.rank, found.spread) == (0, 0)


@given(TEXTS, st.data())
def test_letters_in_their_order_are_enough(text: str, data: st.DataObject) -> None:
    plain = letters(text)
    kept = data.draw(st.lists(st.booleans(), min_size=len(plain), max_size=len(plain)))
    typed = "".join(letter for letter, keep in zip(plain, kept, strict=True) if keep)
    assert match(typed, text) is not None


@given(TEXTS, st.data())
def test_what_was_found_are_the_letters_that_were_typed(text: str, data: st.DataObject) -> None:
    ends = data.draw(st.tuples(*[st.integers(0, len(text))] * 2).map(sorted))
    typed = text[ends[0] : ends[1]]
    found = match(typed, text)
    assert found is not None
    assert list(found.places) == sorted(set(found.places))
    assert all(0 <= place < len(text) for place in found.places)
    marked = set("".join(fold(text[place]).letters for place in found.places))
    assert set(letters(typed)) <= marked


@given(WORDS, TEXTS, WORDS)
def test_a_letter_more_never_finds_what_was_not_found(typed: str, text: str, more: str) -> None:
    if match(typed, text) is None:
        assert match(typed + more, text) is None


@given(TEXTS)
def test_case_and_accents_do_not_count(text: str) -> None:
    bare = "".join(
        char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char)
    )
    for typed in (bare, text.upper().lower(), unicodedata.normalize("NFC", text)):
        assume(letters(typed) == letters(text))  # "ﬀ" has a capital of two letters, and so on
        assert match(typed, text) is not None
    assert match(bare, text) is not None


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("zoe", "Zoë Müller", "Zoë"),
        ("mul", "Zoë Müller", "Mül"),
        ("nwgr", "New group…", "Nwgr"),
        ("STRASSE", "Straße", "Straße"),
        ("לוי", "דנה לוי", "לוי"),
        ("иван", "ИВАН Петров", "ИВАН"),
        ("한ㄱ", "", None),
        ("grp", "group", "grp"),
        ("ph", "Graph photo", "ph"),
        ("b a", "Anna Berg", "AB"),
        ("xyz", "Anna", None),
    ],
)
def test_examples(typed: str, text: str, found: str | None) -> None:
    one = match(typed, text)
    shown = None if one is None else "".join(text[place] for place in one.places)
    assert shown == found


def names(typed: str, *known: str) -> list[str]:
    return [name for name, _ in ranked(typed, known, lambda name: (name,))]


def test_a_beginning_is_better_than_a_word_and_that_than_the_rest() -> None:
    known = ("Hannah", "Diana Andersen", "Anders", "A. Nolan D.", "and")
    assert names("and", *known) == ["and", "Anders", "Diana Andersen", "A. Nolan D."]
    assert names("", *known) == list(known)
    assert names("han", "Johan", "Hans", "Khan") == ["Hans", "Khan", "Johan"]


def test_of_those_that_fit_equally_the_first_stays_first() -> None:
    assert names("bo", "Boris 2", "Boris 1", "Bob") == ["Boris 2", "Boris 1", "Bob"]


def test_further_texts_count_less() -> None:
    known = [("Mute", "silence"), ("Silent people", "")]
    found = ranked("sil", known, lambda one: one)
    assert [one[0] for one, _ in found] == ["Silent people", "Mute"]
    assert found[1][1] == ()
