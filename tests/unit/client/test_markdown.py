"""What of a text is bold, code or quoted: as people mean it, and never by accident, whatever somebody wrote."""

import time
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from chatera.client.markdown import MOST, MOST_BLOCKS, TAGS, html, plain, spans

LONGEST = 16 * 1024
"""Bytes of the longest message."""
SIGNS = {
    "bold": "B",
    "italic": "I",
    "strike": "S",
    "code": "C",
    "block": "#",
    "quote": ">",
    "item": "-",
}


def told(text: str) -> list[tuple[str, str]]:
    """What is more than words in a text."""
    return [
        (SIGNS[one.kind] + one.detail, text[one.start : one.end])
        for one in spans(text)
        if one.kind != "sign"
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("*bold* and **bold**", [("B", "bold"), ("B", "bold")]),
        ("_it_ ~~gone~~ `x = 1`", [("I", "it"), ("S", "gone"), ("C", "x = 1")]),
        ("*_both_*", [("B", "_both_"), ("I", "both")]),
        ("*a _b_ ~~c~~ `d*`*", [("B", "a _b_ ~~c~~ `d*`"), ("I", "b"), ("S", "c"), ("C", "d*")]),
        ("(*yes*), “*no*” – *so*!", [("B", "yes"), ("B", "no"), ("B", "so")]),
        ("*see https://a.example/x_y_z*", [("B", "see https://a.example/x_y_z")]),
        ("*Note:* this", [("B", "Note:")]),
        ("``a ` b`` and ```c```", [("C", "a ` b"), ("C", "c")]),
        ("*first* *second", [("B", "first")]),
        ("*one *two*", [("B", "two")]),
        ("这是*重要*的", [("B", "重要")]),
        ("*שלום* and *hi*", [("B", "שלום"), ("B", "hi")]),
        ("*😀 yes*", [("B", "😀 yes")]),
    ],
)
def test_words_between_signs_are_formatted(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "2*3*4", "2 * 3 * 4", "snake_case_name", "__init__ and __main__", "a_b_ c_d_", "~5 or ~6",
        ":* and :*", "kiss *you :*", "*you :-*", "(*) and (*)", "*_* ^_^ -_- >_<", "* Anna waves *",
        "* Anna waves", "/me is *here", "*", "**", "****", "*****a*****", "* *", "_ _", "``", "` `", "``` ```",
        "*.py and *.txt", "f(*args, **more)", "/*comment*/", "it`s and that`s", "f*ck sh*t", r"\*no\*", r"\`no\`",
        "https://a.example/_x_/y_z_ and www.a.example/*b*", "mailto:a_b_c@a.example", "*one\ntwo*", "`one\ntwo`",
        "- only one", "1. only one", "24. August", ">no blank", ">:( and >.<", ">", "> ", "-one\n-two",
        "```\nnot closed", "```\n```", "```\n  \n```", "a ```\nb\n```", "*!!!*", "price* and more*", "5*", "~~ ~~",
    ],
)  # fmt: skip
def test_what_only_looks_so_is_left_alone(text: str) -> None:
    assert spans(text) == ()
    assert plain(text) == text


def test_lines_are_quoted_and_listed() -> None:
    assert told("> one *two*\n>\n> > deep\nmine") == [
        (">1", "> "), ("B", "two"), (">1", ">"), (">2", "> > "),
    ]  # fmt: skip
    assert told("buy:\n- tea\n- *milk*\n  1) more\n\n1. alone") == [
        ("-", "- "), ("-", "- "), ("B", "milk"), ("-", "  1) "),
    ]  # fmt: skip
    assert told(">>> three\n>>>> four") == [(">3", ">>> ")]


def test_blocks_of_code_keep_everything_and_name_their_language() -> None:
    text = "see:\n```Python\ndef f(*a):\n    return `x` * 2\n```\n*so*"
    assert told(text) == [("#python", "def f(*a):\n    return `x` * 2"), ("B", "so")]
    assert plain(text) == "see:\ndef f(*a):\n    return `x` * 2\nso"
    assert told("```a = 1\nb = 2```") == [("#", "a = 1\nb = 2")]
    assert told("```c++\n\nx\n```  ") == [("#c++", "\nx")]
    many = "```\nx\n```\n" * (MOST_BLOCKS + 5)
    assert sum(kind == "#" for kind, _ in told(many)) == MOST_BLOCKS


def test_a_flood_of_signs_has_an_end() -> None:
    found = spans("*a* `b` " * 2000)
    assert sum(one.kind != "sign" for one in found) == MOST


ANY = st.text(alphabet=st.sampled_from("*_~`>- \n1.ab:(/שx😀\\"), max_size=120) | st.text(
    max_size=60
)


@given(ANY)
def test_spans_are_within_the_text_and_within_each_other(text: str) -> None:
    found = spans(text)
    assert list(found) == sorted(found, key=lambda one: (one.start, one.end))
    open_until: list[int] = []
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        while open_until and open_until[-1] <= one.start:
            open_until.pop()
        assert not open_until or one.end <= open_until[-1]
        if one.kind != "sign":
            open_until.append(one.end)
    signs = [one for one in found if one.kind == "sign"]
    assert all(one.end <= other.start for one, other in pairwise(signs))
    kept = [one for one in range(len(text)) if not any(s.start <= one < s.end for s in signs)]
    assert plain(text) == "".join(text[one] for one in kept)
    for one in signs:
        hidden = text[one.start : one.end]
        assert not hidden.strip("*_~`") or hidden.startswith("```")


class Page(HTMLParser):
    """The text of a page, and its elements; every element is closed in its place and has no attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.tags, self._open = "", set[str](), list[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert attrs == []
        self.tags.add(tag)
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def close(self) -> None:
        super().close()
        assert self._open == []


@given(ANY)
def test_a_page_has_the_same_words_and_nothing_else(text: str) -> None:
    page = Page()
    page.feed(html(text))
    page.close()
    assert page.tags <= TAGS
    words = "".join(one for one in page.text if not one.isspace())
    prefixes = [one for one in spans(text) if one.kind == "quote"]
    bare = "".join(
        "" if any(one.start <= at < one.end for one in prefixes) else letter
        for at, letter in enumerate(text)
        if not any(one.kind == "sign" and one.start <= at < one.end for one in spans(text))
    )
    assert words == "".join(one for one in bare if not one.isspace())


def test_a_page_is_formatted_as_the_window_is() -> None:
    assert html("*a* & <b>") == "<strong>a</strong> &amp; &lt;b&gt;"
    assert html("*_x_* ~~y~~ `<z>`") == (
        "<strong><em>x</em></strong> <s>y</s> <code>&lt;z&gt;</code>"
    )
    assert (
        html("one\n> a\n> *b*\ntwo\nthree")
        == "one<blockquote>a\n<strong>b</strong></blockquote>two\nthree"
    )
    assert html("```js\n<script>\n```") == "<pre>&lt;script&gt;</pre>"
    assert html("```\n\nx\n```\ny") == "<pre>\n\nx</pre>y"
    assert html("- a\n- b") == "- a\n- b"


HOSTILE = [
    "*", "_", "~~", "`", "```\n", "``` ", "*a", " *a", "*a ", "`a ", " `a", "``a` ", "*_~~`", "> ", ">", "> > > ", "> \n",
    "- a\n", "1. ", "    ", "*!", "!*", "(*", "*a*", "*a* ", "https://x_", "www.", "www.a_ ", "a_", "😀*", "\n", "*\n",
    "`*_ ", "_\n*", "- é\n_*",
]  # fmt: skip


MORE = 4
"""A text that is so many times as long may take so many times as long to read, and not the square of that."""


def cost(text: str) -> float:
    """Seconds of processor time that reading a text takes, the fastest of some tries."""
    takes = list[float]()
    for _ in range(5):
        before = time.process_time()
        spans(text)
        takes.append(time.process_time() - before)
    return min(takes)


def grows_evenly(text: str) -> bool:
    return cost(text) <= 2.5 * MORE * cost(text[: len(text) // MORE]) + 0.001


@pytest.mark.parametrize("piece", HOSTILE, ids=repr)
def test_hostile_texts_take_no_longer_than_others(piece: str) -> None:
    text = (piece * LONGEST)[:LONGEST]
    assert grows_evenly(text)
    assert spans(text) == spans(text)


def test_ever_longer_runs_are_no_way_out() -> None:
    text = " ".join("`" * length for length in range(1, 180))
    assert spans(text) == ()
    assert grows_evenly(text)
