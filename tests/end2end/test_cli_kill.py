"""kill -9 in the middle of a stream: nothing acknowledged is lost, nothing comes twice."""

import random
import signal
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.cli import Person, Record, RunningNode
from tests.helpers.waiting import wait_until

KILLS = 20


@pytest.fixture
def node(tmp_path: Path) -> Iterator[RunningNode]:
    node = RunningNode(tmp_path / "node")
    yield node
    node.stop()


@pytest.fixture
def anna(tmp_path: Path, node: RunningNode) -> Person:
    return Person.make(tmp_path / "anna", "Anna", node)


@pytest.fixture
def bob(tmp_path: Path, node: RunningNode, anna: Person) -> Person:
    bob = Person.make(tmp_path / "bob", "Bob", node)
    assert "Bob" in [one["name"] for one in anna("people").records]
    return bob


def check(anna: Person, bob: Person, acknowledged: list[Record]) -> None:
    anna("people")
    wait_until(lambda: not anna("outbox").records, seconds=30)
    for person, other in ((bob, "Anna"), (anna, "Bob")):
        shown = person("history", "--with", other, "--limit", "0").records
        ids = Counter(one["id"] for one in shown)
        texts = Counter(one["text"] for one in shown)
        assert not [one for one in acknowledged if not ids[one["id"]]], "acknowledged, but lost"
        assert not [one for one, times in (ids + texts).items() if times > 2], "shown twice"
        assert max(texts.values()) == 1
        numbers = [int(one["text"]) for one in shown]
        assert numbers == sorted(numbers)


@pytest.mark.timeout(300)
def test_a_client_killed_twenty_times(anna: Person, bob: Person) -> None:
    chance = random.Random(11)
    acknowledged: list[Record] = []
    number = 0
    for _ in range(KILLS):
        with anna.running("send", "--to", "Bob", "-", "--wait", "stored") as sending:
            lines = [str(number + one) for one in range(400)]
            number += len(lines)
            sending.say(*lines)
            want = chance.randrange(1, 120)
            sending.told(want)
            sending.end(signal.SIGKILL)
            acknowledged += [one for one in sending.records if one["state"] == "stored"]
    assert len(acknowledged) >= KILLS
    check(anna, bob, acknowledged)


@pytest.mark.timeout(300)
def test_a_node_killed_twenty_times(anna: Person, bob: Person, node: RunningNode) -> None:
    chance = random.Random(12)
    number = 0
    with (
        anna.running("send", "--to", "Bob", "-", "--wait", "stored", "--timeout", "120") as sending,
        bob.running("watch") as watching,
    ):
        for _ in range(KILLS):
            before = len(sending.records)
            sending.say(*(str(number + one) for one in range(100)))
            number += 100
            want = before + chance.randrange(1, 60)
            sending.told(want)
            time.sleep(chance.random() / 50)  # any moment: not one that the program chose
            node.kill()
            node.start()
        assert sending.finish(120) == 0
        wait_until(
            lambda: (
                [r["text"] for r in watching.records if r["event"] == "message"][-1:]
                == [str(number - 1)]
            ),
            seconds=40,
        )
        live = [int(r["text"]) for r in watching.records if r["event"] == "message"]
    assert sorted(live) == list(range(number)), "live: lost or told twice"
    assert len(sending.records) == number
    assert {one["state"] for one in sending.records} <= {"stored", "delivered"}
    check(anna, bob, sending.records)
