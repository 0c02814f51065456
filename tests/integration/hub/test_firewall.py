"""A machine that nobody can connect to: it is no hub where another can be."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.members import Party

PATIENCE_S = 60.0
TRIED_S = 10.0
"""Three to six seconds after a welcome a hub is asked to connect back, and gives up three later."""


@pytest.fixture
def party(tmp_path: Path) -> Iterator[Party]:
    names = ("Anna", "Boris", "Clara")
    with Party(names, tmp_path, "--wait", "--hub-port", patience=PATIENCE_S) as party:
        party.lan.firewall(1)
        yield party
        party.leave()


def test_it_does_not_follow_a_hub_though_it_came_first(party: Party) -> None:
    anna, boris, clara = party.members
    anna.tell("go")
    party.until(lambda: anna.hosts_hub, "Anna has a hub", [anna])
    for one in (boris, clara):
        one.tell("go")
        party.until(lambda who=one: who.online, "is there too")  # type: ignore[misc]
    assert party.together() == anna.node
    party.rest(TRIED_S)
    lost = anna.node
    anna.buried(party.lan)
    party.together([boris, clara], but=lost)
    assert clara.hosts_hub


def test_its_hub_gives_way_to_one_that_can_be_reached(party: Party) -> None:
    anna, boris, clara = party.members
    boris.tell("go")
    party.until(lambda: boris.hosts_hub, "Boris has a hub that nobody reaches", [boris])
    anna.tell("go")
    began = time.monotonic()
    party.together([anna, boris])
    assert anna.hosts_hub
    assert boris.welcomed - began < 30.0
    clara.tell("go")
    assert party.together() == anna.node


def test_where_nobody_could_be_reached_all_come_to_the_first_who_can(tmp_path: Path) -> None:
    """Each has opened a hub since it reaches none. So many are heard that one is dialled at every moment."""
    names = ("Anna", "Boris", "Clara", "Dana", "Emil", "Frida", "Gustav", "Hanna", "Igor", "Jana")
    with Party(names, tmp_path, "--wait", "--hub-port", patience=2 * PATIENCE_S) as party:
        anna, *others = party.members
        party.lan.firewall(*range(1, len(names)))
        for one in others:
            one.tell("go")
        party.until(lambda: all(one.hosts_hub for one in others), "each has a hub", others)
        anna.tell("go")
        assert party.together() == anna.node
        party.leave()
