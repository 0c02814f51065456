"""Emoji are called, and found, in the reader's language."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import QLocale

from chatera_app.widgets.emoji import described, find, name_of, offered, words_of
from chatera_app.widgets.emoji_words import bare, folded_words, words_in
from chatera_app.widgets.emoticons import pack
from chatera_app.widgets.folding import fold
from chatera_app.widgets.scripts import emoji_clusters
from chatera_app.windows.speaking import NAMES

Reads = Callable[[str], None]


@pytest.fixture
def reads() -> Iterator[Reads]:
    """Let a reader of some language sit here, until the end."""
    before = QLocale()
    yield lambda language: QLocale.setDefault(QLocale(language))
    QLocale.setDefault(before)


def test_the_picker_offers_whole_emoji_once_each() -> None:
    assert 1400 <= len(offered()) == len(set(offered()))
    for emoji in offered():
        assert [found for _, _, found in emoji_clusters(emoji)] == [emoji]


@pytest.mark.parametrize("language", NAMES)
def test_every_emoji_is_called_and_found_in_every_language(language: str, reads: Reads) -> None:
    reads(language)
    known = words_in(language.partition("_")[0])
    assert {bare(emoji) for emoji in offered()} <= known.keys()
    assert name_of("🦊") == known["🦊"].name
    for emoji in offered()[::40]:
        assert emoji in find(name_of(emoji))


@pytest.mark.parametrize(
    ("language", "typed", "first"),
    [
        ("de", "fuchs", "🦊"), ("de", "herz", "♥️"), ("de", "Kuß", "😘"), ("de", "flagge island", "🇮🇸"),
        ("fr", "coeur rouge", "❤️"), ("es", "corazon rojo", "❤️"), ("pt", "cao", "🐕"), ("it", "volpe", "🦊"),
        ("pl", "lis", "🦊"), ("tr", "tilki", "🦊"), ("ar", "ثعلب", "🦊"), ("he", "שועל", "🦊"), ("ja", "キツネ", "🦊"),
        ("zh_CN", "狐狸", "🦊"), ("de", "fox", "🦊"), ("ja", "rocket", "🚀"),
    ],
)  # fmt: skip
def test_words_of_the_language_find_an_emoji_and_english_ones_too(
    language: str, typed: str, first: str, reads: Reads
) -> None:
    reads(language)
    assert find(typed)[0] == first


def test_english_names_are_ours_where_the_drawing_is() -> None:
    assert name_of("🚀") == "rocket"
    assert find("rocket")[0] == "🚀"
    assert find("flag iceland") == ["🇮🇸"]
    assert "🌶️" in find("hot pepper")
    assert "👍" in find("thumbs_up")
    assert find("heart")[0] == find("red heart")[0] == "❤️"
    assert find("lol")[0] == "😆"  # not the lollipop, which only begins so
    assert find("no such thing") == []
    assert described("😜") == "wink tongue   \u2068;P\u2069   \u2068;-P\u2069"


def test_a_language_without_words_reads_the_english_ones(reads: Reads) -> None:
    reads("fi")
    assert name_of("🦊") == "fox"


def test_what_is_put_together_is_called_by_its_parts(reads: Reads) -> None:
    assert name_of("👍🏽") == "thumbs up, medium skin tone"
    assert name_of("\U0001fae8") == "shaking face"  # of a Unicode that Python does not know yet
    reads("de")
    assert name_of("👩‍🚀") == "Astronautin"
    assert name_of("👩🏽‍🚀") == "Frau, mittlere Hautfarbe, Rakete"


@given(st.text(max_size=12) | st.sampled_from(["re", "fa he", "Flag: I", "-", "s_m"]))
def test_each_word_that_is_typed_begins_one_of_what_is_found(typed: str) -> None:
    if (found := find(typed)) and typed.strip().lower() not in pack().codes:
        assert set(found) <= set(offered())
        wanted = folded_words(typed)
        for emoji in found:
            assert all(any(one.startswith(word) for one in words_of(emoji)) for word in wanted)


def test_no_word_stands_there_that_nobody_can_type() -> None:
    for language in NAMES:
        for words in words_in(language.partition("_")[0]).values():
            assert words.name.strip() == words.name
            assert all(word and word == fold(word).letters for word in words.words)
