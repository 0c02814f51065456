"""A machine that slept: its hub gives way at once, its client finds where the others went."""

import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.members import Party

PATIENCE_S = 60.0
AWAKE_S = 3.0
"""A tenth of a second, or a pause after hubs asked each other at once; the rest is for a busy machine."""


@pytest.fixture
def party(tmp_path: Path) -> Iterator[Party]:
    with Party(("Anna", "Boris", "Clara"), tmp_path, patience=PATIENCE_S) as party:
        yield party
        party.leave()


def test_a_hub_that_slept_gives_way_at_once(party: Party) -> None:
    party.together()
    host = party.host_of_hub()
    others = [one for one in party.members if one is not host]
    party.lan.signal(host.host, signal.SIGSTOP)
    theirs = party.together(others, but=host.node)
    party.rest(1.0)
    party.lan.signal(host.host, signal.SIGCONT)
    woke = time.monotonic()
    assert party.together(others) == theirs
    party.until(lambda: host.node == theirs and host.online, "the sleeper is with the others")
    assert host.welcomed - woke < AWAKE_S
    party.rest(1.0)
    assert {one.node for one in party.members} == {theirs}


def test_a_guest_that_slept_goes_where_the_others_went(party: Party) -> None:
    party.together()
    host = party.host_of_hub()
    sleeper, other = [one for one in party.members if one is not host]
    party.lan.signal(sleeper.host, signal.SIGSTOP)
    host.buried(party.lan)
    theirs = party.together([other], but=host.node)
    party.rest(1.0)
    party.lan.signal(sleeper.host, signal.SIGCONT)
    woke = time.monotonic()
    party.until(lambda: sleeper.node == theirs and sleeper.online, "the sleeper is with the other")
    assert sleeper.welcomed - woke < AWAKE_S
    assert other.node == theirs
