"""Which words of a text are looked at."""

import time

import pytest
from hypothesis import given, settings, strategies as st

from chatera_app.widgets.scripts import utf16_length, utf16_slice
from chatera_app.widgets.words import LONGEST, Word, script_of, script_of_language, words_in


def words(text: str, codes: tuple[str, ...] = ()) -> list[str]:
    return [one.text for one in words_in(text, codes)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("don't it’s O'Neil", ["don't", "it’s", "O'Neil"]),
        ("a well-known “quote” (and more)...", ["well", "known", "quote", "and", "more"]),
        ("Grüße aus Köln", ["Grüße", "aus", "Köln"]),
        ("see https://example.org/some/where now", ["see", "now"]),
        ("write to anna.b@example.org or www.example.org", ["write", "to", "or"]),
        ("ask @Boris about #hiking", ["ask", "about"]),
        ("in /usr/share or ~/notes or C:\\Users\\anna", ["in", "or", "or"]),
        ("and/or", ["and", "or"]),
        ("/invite somebody", ["somebody"]),
        ("B2B MP3 4th 2026 v2 x", []),
        ("LAN is fine", ["LAN", "is", "fine"]),
        ("notes.txt snake_case z.B. e.g. 3,5", []),
        ("ha :party: :D (:cake:) :-P", ["ha"]),
        ("tea 😀 time 👩‍👩‍👧 now", ["tea", "time", "now"]),
        ("привет мир", ["привет", "мир"]),
        ("שלום עולם", ["שלום", "עולם"]),
        ("مرحبا بالعالم", ["مرحبا", "بالعالم"]),
        ("chatera:join?x=y then", ["then"]),
        ("x" * (LONGEST + 1), []),
        ("", []),
    ],
)
def test_words_are_found_and_the_rest_is_left_alone(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_codes_of_emoticons_of_ones_own_are_no_words() -> None:
    assert words("give me teaaa now teaaa", ("teaaa",)) == ["give", "me", "now"]
    assert words("😀 give teaaa now", ("teaaa",)) == ["give", "now"]


def test_letters_and_their_marks_are_one_letter() -> None:
    (word,) = words_in("nai\u0308ve")
    assert word.text == "naïve"
    assert (word.start, word.length) == (0, 6)


@pytest.mark.parametrize("piece", ["a", "a.", "a_", ":a", "a@", "/a", "a:/", "é", "😀", "a "])
def test_no_text_holds_up_who_writes(piece: str) -> None:
    text = piece * (16_384 // len(piece))
    began = time.process_time()
    words(text, ("teaaa",))
    assert time.process_time() - began < 1


def test_places_count_as_qt_does() -> None:
    (first, second) = words_in("😀 tea 👩‍👩‍👧 time")
    assert (first.start, first.end) == (3, 6)
    assert utf16_slice("😀 tea 👩‍👩‍👧 time", second.start, second.end) == "time"


pieces = st.sampled_from([
    "tea", "it's", "grüße", "שלום", "مرحبا", "日本語", "ภาษาไทย", "😀", "👩‍👩‍👧", "https://a.b/c", "@anna", "a@b.c",
    ":cat:", "`x`", "x_y", "4th", "/me", "~/a", " ", "\t", "\u2028", "\u200d", "\u200c", "\u0301", "\ud83d", "\udc00",
    "’", "-", ".", ":", "#", "(", "\x00", "\ufeff",
])  # fmt: skip
texts = st.lists(st.one_of(pieces, st.text(max_size=4)), max_size=10).map("".join)


def test_a_blank_is_no_part_of_a_word_in_whatever_script() -> None:
    for blank in (" ", "\t", "\u2028", "\u00a0", "\u3000"):
        for word in words_in(f"ภาษาไทย{blank}tea{blank}"):
            assert not any(letter.isspace() for letter in word.text)
        assert "tea" in {word.text for word in words_in(f"ภาษาไทย{blank}tea{blank}")}


def test_a_mark_of_byte_order_at_the_beginning_moves_nothing() -> None:
    for mark in ("\ufeff", "\ufffe"):
        assert words_in(f"{mark}two words") == (Word(1, 3, "two"), Word(5, 5, "words"))


@settings(max_examples=60)
@given(texts, st.lists(st.sampled_from(["tea", ":cat:", "ש"]), max_size=2, unique=True).map(tuple))
def test_whatever_the_text_words_lie_within_it(text: str, codes: tuple[str, ...]) -> None:
    behind = 0
    for word in words_in(text, codes):
        assert word.start >= behind
        behind = word.end
        assert behind <= utf16_length(text)
        assert 1 < len(word.text) <= LONGEST
        assert any(letter.isalpha() for letter in word.text)
        assert not any(letter.isspace() or letter.isdigit() for letter in word.text)
        shown = utf16_slice(text, word.start, word.end)
        assert [one.text for one in words_in(shown)] in ([word.text], [])


@settings(max_examples=60)
@given(st.text(alphabet=st.characters(codec=None), max_size=40))
def test_whatever_the_letters_a_script_is_named_or_none(text: str) -> None:
    assert script_of(text) == script_of(text).upper()


@pytest.mark.parametrize(
    ("word", "script"),
    [
        ("tea", "LATIN"), ("naïve", "LATIN"), ("don't", "LATIN"), ("мир", "CYRILLIC"), ("שלום", "HEBREW"),
        ("كتاب", "ARABIC"), ("日本", "CJK"), ("ひらがな", "HIRAGANA"), ("mир", ""), ("…", ""), ("한글", "HANGUL"),
    ],
)  # fmt: skip
def test_in_which_script_a_word_is_written(word: str, script: str) -> None:
    assert script_of(word) == script


@pytest.mark.parametrize(
    ("language", "script"),
    [
        ("en_US", "LATIN"), ("de", "LATIN"), ("ru_RU", "CYRILLIC"), ("he_IL", "HEBREW"), ("ar", "ARABIC"),
        ("fa_IR", "ARABIC"), ("ja_JP", ""), ("zh_CN", ""), ("th_TH", ""), ("ko_KR", "HANGUL"), ("el_GR", "GREEK"),
    ],
)  # fmt: skip
def test_which_script_a_dictionary_covers(language: str, script: str) -> None:
    assert script_of_language(language) == script
