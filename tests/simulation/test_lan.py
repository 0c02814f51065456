"""Schedules of a LAN whose hub may leave: nothing is lost or doubled, no tick lies; and bugs are found out."""

import os
from pathlib import Path
from typing import Any

import pytest

from chatera.testing.disks import make_template
from chatera.testing.simulated_device import Habits
from chatera.testing.simulation import in_memory, play_all
from tests.helpers.lan_simulation import LAN_SHAPES, Safe, play

SCHEDULES = 300
TRIES = 120
"""Schedules in which a bug has to do harm at least once."""
BUGS: dict[str, tuple[str, dict[str, Any], str]] = {
    "one's own node counts as a second machine": (
        "killed", {"safe": Safe(counts_machines=False)}, "a tick where only one machine has the message",
    ),
    "a node acknowledges before it has committed": (
        "crashes", {"safe": Safe(commits_first=False)}, "a tick where only one machine has the message",
    ),
    "a new hub is not brought what is known": (
        "restored", {"safe": Safe(brings=False)}, "what was said on a machine that lives is lost",
    ),
    "what a node is brought again, it keeps again": (
        "killed", {"safe": Safe(dedupes=False)}, "a node keeps an event twice",
    ),
    "a node that is no hub any more hands nothing on": (
        "disks", {"safe": Safe(hands_on=False)}, "an acknowledged event is lost",
    ),
    "a profile that was put back goes on as it was": (
        "restored", {"habits": Habits(renews=False)}, "a key of a ratchet served for two parcels",
    ),
    "parcels leave before they are committed": (
        "crashes", {"habits": Habits(commits_first=False)}, "what was sealed for a device stays closed on it",
    ),
}  # fmt: skip
"""What is done wrong, in which schedules, and what is found then; ``Safe`` says what each is masked by. Those of the roles
stand in tests/unit/hub, a cursor kept before its events in tests/integration/client/test_killed_while_catching_up.py."""


@pytest.fixture
def template(tmp_path: Path) -> Path:
    return make_template(tmp_path)


@pytest.mark.timeout(1200)  # three minutes where nothing else runs
def test_nothing_is_lost_when_hubs_leave() -> None:
    outcomes = list(
        play_all(
            range(SCHEDULES), workers=os.cpu_count() or 1, directory=in_memory(),
            one=play,
        )
    )  # fmt: skip
    wrong = [(one.seed, one.shape, one.problems) for one in outcomes if one.problems]
    assert not wrong
    assert {one.shape for one in outcomes} == set(LAN_SHAPES)
    done = {name for one in outcomes for name in one.counts}
    assert done >= {
        "killed hubs",
        "switched off",
        "slept",
        "quit",
        "cuts",
        "deafened",
        "crashes",
        "lost disks",
        "restored profiles",
        "conversations that went on elsewhere",
    }


@pytest.mark.parametrize("bug", BUGS)
def test_bugs_do_harm(bug: str, template: Path) -> None:
    shape, wrong, problem = BUGS[bug]
    for seed in range(TRIES):
        outcome = play(seed, template, shape=shape, directory=in_memory(), **wrong)
        if problem in outcome.problems:
            right = play(seed, template, shape=shape, directory=in_memory())
            assert not right.problems
            return
    pytest.fail(f"nothing went wrong though {bug}")
