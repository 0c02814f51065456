"""Names as people type them."""

import unicodedata

import pytest

from chatera.commands.names import choose
from chatera.commands.problems import AmbiguousName, UnknownName, problem_of

ZOE, DANA, OTHER_ZOE = "a_" + "b" * 52, "a_" + "c" * 52, "a_" + "bd" * 26
PEOPLE: list[tuple[str, str, tuple[str, ...]]] = [
    ("zoe", "Zoë 🌸 O'Neil", (ZOE,)),
    ("dana", "דנה לוי", (DANA,)),
]


def find(wanted: str, candidates: list[tuple[str, str, tuple[str, ...]]] = PEOPLE) -> str:
    return choose(wanted, candidates, "person", "Nobody else is here.")


@pytest.mark.parametrize(
    "wanted",
    [
        "Zoë 🌸 O'Neil",
        "zoë 🌸 o'neil",
        " ZOË 🌸 O'NEIL ",
        unicodedata.normalize("NFD", "Zoë 🌸 O'Neil"),
        ZOE,
        "a_bb",
        "A_BB",
    ],
)
def test_a_name_in_any_spelling_or_the_beginning_of_the_id(wanted: str) -> None:
    assert find(wanted) == "zoe"


def test_a_name_written_from_right_to_left() -> None:
    assert find("דנה לוי") == "dana"


@pytest.mark.parametrize("wanted", ["Zoë", "", "a_", "a", "a_bbbbz"])
def test_a_part_of_a_name_is_nobody(wanted: str) -> None:
    with pytest.raises(UnknownName, match="Nobody else is here"):
        find(wanted)


def test_a_name_of_two_people_lists_them() -> None:
    twins = [*PEOPLE, ("other", "zoë 🌸 o'neil", (OTHER_ZOE,))]
    with pytest.raises(AmbiguousName) as raised:
        find("Zoë 🌸 O'Neil", twins)
    assert ZOE in str(raised.value)
    assert OTHER_ZOE in str(raised.value)
    problem = problem_of(raised.value)
    assert problem["error"] == "ambiguous"
    assert problem["candidates"] == [
        {"id": ZOE, "name": "Zoë 🌸 O'Neil"},
        {"id": OTHER_ZOE, "name": "zoë 🌸 o'neil"},
    ]
    assert find(OTHER_ZOE[:6], twins) == "other"


def test_a_name_wins_over_the_beginning_of_an_id() -> None:
    assert find("a_cc", [*PEOPLE, ("named like an id", "a_cc", ("a_x",))]) == "named like an id"
