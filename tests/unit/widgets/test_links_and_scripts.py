"""Addresses inside sentences, directions of writing, and messages of nothing but emoji."""

import time

import pytest
from PySide6.QtCore import QUrl

from chatera_app.widgets.links import describe, find_links, to_open
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
    ("text", "found"),
    [
        ("(see http://a.example/b(c)(d)))", "http://a.example/b(c)(d)"),
        ("http://a.example/b]).)", "http://a.example/b"),
        ("http://a.example/(b.)?", "http://a.example/(b.)"),
    ],
)
def test_brackets_of_the_sentence_are_no_part_of_a_link(text: str, found: str) -> None:
    (link,) = find_links(text)
    assert text[link.start : link.end] == found


@pytest.mark.parametrize("ends", [")", "](", ".)", "])}"])
def test_thousands_of_brackets_behind_an_address_take_no_time(ends: str) -> None:
    text = "http://a.example/" + ends * (16_000 // len(ends))
    start = time.thread_time()
    find_links(text)
    assert time.thread_time() - start < 0.05


def test_letters_that_turn_others_around_are_shown_encoded() -> None:
    assert describe(QUrl("https://a.example/%E2%80%AEgpj.exe")) == (
        "https://a.example/%E2%80%AEgpj.exe"
    )
    assert describe(QUrl("https://a.example/\u2067x\u2028y%20z")) == (
        "https://a.example/%E2%81%A7x%E2%80%A8y%20z"
    )
    assert describe(QUrl("https://a.example/%D7%A9")) == "https://a.example/\u05e9"


@pytest.mark.parametrize("before", ["paypal.com", "paypal.com:443", "paypal.com%2F"])
def test_the_real_host_stands_first_where_another_seems_to(before: str) -> None:
    assert describe(QUrl(f"https://{before}@evil.example/x")).splitlines()[0] == "evil.example"


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("mailto:me@a.example", "mailto:me@a.example"),
        (
            "mailto:me@a.example?attach=/etc/passwd&Subject=Hi%20there%26x&body=a%0D%0Ab+c&bcc=x@b.example",
            "mailto:me@a.example?subject=Hi%20there%26x&body=a%0D%0Ab%2Bc",
        ),
        ("mailto:a@b.example?attachment=/x&to=c@d.example", "mailto:a@b.example"),
        (
            "mailto:a@b.example%0D%0ABcc:c@d.example?subject=x%0ABcc:y",
            "mailto:a@b.exampleBcc:c@d.example?subject=xBcc%3Ay",
        ),
        ("mailto:a%3Fattach=/x@b.example", "mailto:a%3Fattach=/x@b.example"),
        ("https://a.example/?attach=1", "https://a.example/?attach=1"),
    ],
)
def test_of_a_letter_only_address_subject_and_words_are_opened(address: str, opened: str) -> None:
    url = to_open(QUrl(address))
    assert url is not None
    assert url.toString(QUrl.ComponentFormattingOption.FullyEncoded) == opened


@pytest.mark.parametrize("address", ["file:///etc/passwd", "smb://a/b", "ChatEra:x", ""])
def test_other_kinds_are_not_opened(address: str) -> None:
    assert to_open(QUrl(address)) is None


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
