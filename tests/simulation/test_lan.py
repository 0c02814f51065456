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
TRIES = 60
"""Schedules in which a bug has to do harm at least once."""
LOST = "an acknowledged event is lost"
BUGS: dict[str, tuple[str, dict[str, Any], str]] = {
    "a node acknowledges before it has committed": ("crashes", {"safe": Safe(commits_first=False)}, LOST),
    "one's own node counts as a second machine": (
        "killed", {"safe": Safe(counts_machines=False)}, "a tick where only one machine has the message",
    ),
    "another node is brought nothing": ("killed", {"safe": Safe(brings=False)}, LOST),
    "what was not acknowledged is not sent again": (
        "crashes", {"safe": Safe(retries=False)}, "what was said on a machine that lives is lost",
    ),
    "what can't be judged yet is dropped": ("killed", {"habits": Habits(holds=False)}, "an event never came"),
    "a profile that was put back goes on as it was": (
        "restored", {"habits": Habits(renews=False)}, "a key of a ratchet served for two parcels",
    ),
    "parcels leave before they are committed": (
        "crashes", {"habits": Habits(commits_first=False)}, "what was sealed for a device stays closed on it",
    ),
}  # fmt: skip
"""What is done wrong, in which schedules, and what is found then. Those of the roles stand in tests/unit/hub."""


@pytest.fixture
def template(tmp_path: Path) -> Path:
    return make_template(tmp_path)


@pytest.mark.timeout(1200)  # about two minutes where nothing else runs
def test_nothing_is_lost_when_hubs_leave() -> None:
    outcomes = list(
        play_all(range(SCHEDULES), workers=os.cpu_count() or 1, directory=in_memory(), one=play)
    )
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
        "crashes",
        "lost disks",
        "restored profiles",
    }


@pytest.mark.parametrize("bug", BUGS)
def test_bugs_do_harm(bug: str, template: Path) -> None:
    shape, wrong, problem = BUGS[bug]
    for seed in range(TRIES):
        outcome = play(seed, template, shape=shape, directory=in_memory(), **wrong)
        if problem in outcome.problems:
            return
    pytest.fail(f"nothing went wrong though {bug}")
