"""What names look like: nobody passes for somebody else by a letter of another script or a sign that is not painted."""

import time

import pytest
from hypothesis import given, strategies as st

from chatera.client.looks import looks, shown_name

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u180b\u180e\u200b\u200d\u200e\u202e\u2060\u2069\u206f\u2800\u3164\ufe0f\ufeff\uffa0"
    "\ufffa\U0001d159\U0001d173\U000e0001\U000e0041\U000e01ef\x01"
)
PAINTED_ALIKE = [
    ("Anna", "Аnnа"), ("Boris", "Bоris"), ("Helen", "Неlеn"), ("Helen", "HЕLEN"), ("Paul", "Ρaul"),
    ("Tom", "Τοm"), ("Susan", "Տusan"), ("Wanda", "Ꮃanda"), ("Lisa", "ꓡisa"), ("Coco", "Ⲥⲟⲥⲟ"),
    ("Neil", "NeiI"), ("Ian", "lan"), ("Ian", "1an"), ("Ian", "|an"), ("Al", "A1"), ("AL", "A1"),
    ("Bob", "B0b"), ("Anna", "Ａｎｎａ"), ("Anna", "ANNA"), ("Anna B", " anna  b "), ("Zoë", "Zoё"),
    ("Ira", "Іra"), ("Gisela", "ɡisela"), ("Boris", "Bori\u0307s"), ("Anna", "Anna[*]"),
    ("Jörg", "Jo\u0308rg"), ("Jörg", "Jo\u034f\u0308rg"), ("Straße", "STRASSE"), ("Анна", "АННА"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "other"), PAINTED_ALIKE)
def test_names_that_nobody_tells_apart_look_alike(name: str, other: str) -> None:
    assert looks(name) & looks(other)


@given(st.text(max_size=20), st.text(INVISIBLE, min_size=1, max_size=3), st.data())
def test_what_is_not_painted_changes_nothing(name: str, hidden: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name)))
    assert looks(name[:at] + hidden + name[at:]) == looks(name)


@given(st.text(max_size=20))
def test_every_name_looks_like_itself_in_capitals_and_with_blanks_around(name: str) -> None:
    assert looks(name) & looks(name.lower())
    assert looks(f" {name}\u2003") == looks(name)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Anna", "Анна"), ("Anna", "Ann"), ("Ian", "Lan"), ("Neil", "Nell"), ("Marna", "Mama"), ("José", "Jose"),
        ("Нина", "Инна"), ("Ali", "All"), ("Mia", "Mla"), ("Anna B", "AnnaB"), ("محمد", "أحمد"), ("小明", "小红"),
    ],
)  # fmt: skip
def test_honest_names_are_told_apart(name: str, other: str) -> None:
    assert not looks(name) & looks(other)


def test_many_names_are_looked_at_quickly() -> None:
    names = [f"{name} {n}" for n in range(5_000) for name in ("Mallory Smith", "Анна Каренина")]
    begin = time.process_time()
    for name in names:
        looks(name)
    assert time.process_time() - begin < 0.3


@given(st.text())
def test_a_shown_name_is_one_line_in_which_something_is_to_be_seen(name: str) -> None:
    shown = shown_name(name)
    assert len(shown.splitlines()) == (shown != "")
    assert shown_name(shown) == shown
    assert bool(shown) == bool("".join(looks(name)) or "[*]" in shown)


@given(st.text(INVISIBLE + " \n\u3000\u00a0"))
def test_a_name_of_which_nothing_is_to_be_seen_is_none(name: str) -> None:
    assert shown_name(name) == ""


def test_a_shown_name_is_read_as_it_is_written() -> None:
    assert shown_name("\u202esiroB\u202c\u2069") == "siroB"
    assert shown_name(" a\r\n\u2028b\0c\x1b[2J") == "a b c [2J"
    family = "👩\u200d👧 \u200fנועה"  # joined, and a mark that right-to-left names need
    assert shown_name(family) == family


def test_marks_are_not_stacked_higher_than_a_language_has_them() -> None:
    assert (
        shown_name("Z" + "\u0301" * 60 + "oë\u0323\u0302\u0301")
        == "Z" + "\u0301" * 3 + "oë\u0323\u0302\u0301"
    )
