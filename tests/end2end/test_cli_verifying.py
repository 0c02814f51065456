"""Two people make sure of each other through the command line alone."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.cli import Person, Running, RunningNode, chatera
from tests.helpers.waiting import wait_until


@pytest.fixture
def node(tmp_path: Path) -> Iterator[RunningNode]:
    node = RunningNode(tmp_path / "node")
    yield node
    assert node.stop() == 0


@pytest.fixture
def anna(tmp_path: Path, node: RunningNode) -> Person:
    return Person.make(tmp_path / "anna", "Anna", node)


@pytest.fixture
def bob(tmp_path: Path, node: RunningNode) -> Person:
    return Person.make(tmp_path / "bob", "Bob", node)


def is_verified(person: Person, name: str) -> bool:
    found = {one["name"]: one["verified"] for one in person("people").records}
    return found[name] is not None


def compared(running: Running) -> list[int]:
    """Return the numbers that a side shows."""
    numbers: list[int] = running.until(lambda one: one["state"] == "compare")["numbers"]
    return numbers


def test_both_compare_numbers(anna: Person, bob: Person) -> None:
    anna("people")
    with anna.running("verify", "Bob") as annas:
        annas.until(lambda one: one["state"] == "waiting")
        bob("people")  # which hears of the wish, and ends before it is answered
        with bob.running("verify", "anna") as bobs:
            assert compared(annas) == compared(bobs)
            assert all(1_000 <= one <= 9_191 for one in compared(annas))
            annas.say("what?", "yes")
            annas.until(lambda one: one["state"] == "confirmed")
            bobs.say("YES")
            assert bobs.finish() == 0
            assert annas.finish() == 0
    assert annas.records[-1]["state"] == bobs.records[-1]["state"] == "verified"
    assert is_verified(anna, "Bob")
    assert is_verified(bob, "Anna")
    assert anna("history", "--with", "Bob").records == []
    assert [one["name"] for one in anna("conversations").records] == ["Bob"]
    assert anna("verify", "Bob", "--undo").one["state"] == "not verified"
    assert not is_verified(anna, "Bob")


def test_numbers_that_differ_and_a_watch_that_tells_of_the_wish(anna: Person, bob: Person) -> None:
    anna("people")
    with bob.running("watch") as watching:
        watching.event("watching")
        with anna.running("verify", "Bob") as annas:
            watching.event("verification", state="asked", id=anna.id)
            with bob.running("verify", "Anna") as bobs:  # as a guest of the one that watches
                assert compared(annas) == compared(bobs)
                annas.say("no")
                bobs.until(lambda one: one.get("state") == "failed")
                assert annas.finish() == 1
                assert bobs.finish() == 1
        watching.event("verification", state="failed")
    assert "differ" in annas.records[-1]["message"]
    assert "differ" in "".join(bobs.errors)
    assert not is_verified(anna, "Bob")
    assert not is_verified(bob, "Anna")


def test_who_gives_up_tells_the_other_side_at_the_latest_with_the_next_command(
    anna: Person, bob: Person
) -> None:
    anna("people")
    with anna.running("verify", "Bob") as annas, bob.running("verify", "Anna") as bobs:
        assert compared(annas) == compared(bobs)
        assert annas.end(signal.SIGTERM) == 143
        anna("people")
        assert bobs.finish() == 1
    assert not is_verified(bob, "Anna")


def test_the_safety_number_and_its_code(anna: Person, bob: Person) -> None:
    hers, his = (
        anna("safety-number", "--with", "Bob").one,
        bob("safety-number", "--with", "Anna").one,
    )
    assert hers["numbers"] == his["numbers"]
    assert [len(group) for group in hers["numbers"]] == [5] * 12
    assert hers["verified"] is None
    wrong = anna("verify", "Bob", "--code", hers["code"])
    assert (wrong.code, wrong.records[-1]["error"]) == (1, "not_possible")
    assert not is_verified(anna, "Bob")
    assert anna("verify", "Bob", "--code", his["code"]).one["state"] == "verified"
    assert anna("safety-number", "--with", "Bob").one["verified"]
    assert bob("verify", "Anna", "--mark").one["state"] == "verified"
    wait_until(lambda: is_verified(bob, "Anna"))
    drawn = anna("safety-number", "--with", "Bob", "--qr").one["qr"]
    assert len({len(line) for line in drawn}) == 1
    assert len(drawn[0]) == 2 * len(drawn) - len(drawn[0]) % 2
    text = chatera(
        "safety-number", "--profile", anna.profile, "--with", "Bob", "--local", "--qr"
    ).out
    assert drawn[3] in text
    assert hers["numbers"][7] in text
    both = anna("verify", "Bob", "--mark", "--undo")
    assert both.code == 1
    assert anna("verify", "Anna").code == 1
    assert anna("verify", "Bob", "--local").code == 1
