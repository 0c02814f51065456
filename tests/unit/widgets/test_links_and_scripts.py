"""Addresses inside sentences, directions of writing, and messages of nothing but emoji."""

import pytest
from PySide6.QtCore import QUrl

from chatera_app.widgets.links import describe, find_links
from chatera_app.widgets.scripts import (
    is_only_emoji,
    is_right_to_left,
    utf16_length,
    utf16_slice,
)


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("see https://a.example/x?y=1.", ["https://a.example/x?y=1"]),
        ("(www.a.example)", ["https://www.a.example"]),
        ("https://a.example/wiki/B_(c) and mailto:me@a.example!", None),
        ("no link: http:// or www.", []),
        ("HTTPS://A.example", ["https://a.example"]),
    ],
)
def test_links_end_where_the_sentence_goes_on(text: str, targets: list[str] | None) -> None:
    if targets is None:
        targets = ["https://a.example/wiki/B_(c)", "mailto:me@a.example"]
    assert [link.url.toString() for link in find_links(text)] == targets


def test_a_link_knows_its_place() -> None:
    text = "well, www.a.example there"
    (link,) = find_links(text)
    assert text[link.start : link.end] == "www.a.example"


def test_a_foreign_host_is_shown_in_both_spellings() -> None:
    shown = describe(QUrl("https://bücher.example/x"))
    assert "xn--bcher-kva.example" in shown
    assert "(" not in describe(QUrl("https://books.example/x"))


@pytest.mark.parametrize(
    ("text", "right"),
    [("hello שלום", False), ("12: שלום hello", True), ("123", False), ("", False)],
)
def test_the_first_strong_letter_gives_the_direction(text: str, right: bool) -> None:
    assert is_right_to_left(text) is right


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("😀", True),
        ("😀 ❤️👍🏽", True),
        ("👩‍👩‍👧", True),
        ("🇩🇪🇫🇷", True),
        ("⏰☕❤", True),
        ("😀 hi", False),
        ("", False),
        ("😀" * 7, False),
        ("12", False),
    ],
)
def test_messages_of_nothing_but_emoji(text: str, only: bool) -> None:
    assert is_only_emoji(text) is only


def test_lengths_are_counted_as_qt_counts() -> None:
    assert utf16_length("a😀b") == 4
    assert utf16_slice("a😀b", 1, 3) == "😀"
    assert utf16_slice("a😀b", 3, None) == "b"
