"""Schedules of people with several devices each: nothing stays closed, nothing leaks, and each safeguard is needed."""

import os
from pathlib import Path

import pytest

from chatera.testing.disks import make_template
from chatera.testing.safeguards import SAFEGUARDS
from chatera.testing.simulation import SHAPES, in_memory, play, play_all

SCHEDULES = 300
TRIES = 60
"""Schedules in which a safeguard has to be missed at least once."""


@pytest.fixture
def template(tmp_path: Path) -> Path:
    return make_template(tmp_path)


@pytest.mark.timeout(900)  # about a minute and a half where nothing else runs
def test_nothing_stays_closed_and_nothing_leaks() -> None:
    outcomes = list(play_all(range(SCHEDULES), workers=os.cpu_count() or 1, directory=in_memory()))
    wrong = [(one.seed, one.shape, one.problems) for one in outcomes if one.problems]
    assert not wrong
    assert {one.shape for one in outcomes} == set(SHAPES)
    done = {name for one in outcomes for name in one.counts}
    happened = {
        "by a chain", "perished parcels", "asks", "renewed devices", "revoked devices", "nodes", "forks", "lies",
        "restored profiles", "changed signing keys", "crashes",
    }  # fmt: skip
    assert happened <= done


@pytest.mark.parametrize("safeguard", SAFEGUARDS)
def test_without_a_safeguard_something_goes_wrong(safeguard: str, template: Path) -> None:
    without = SAFEGUARDS[safeguard]
    for seed in range(TRIES):
        outcome = play(
            seed, template, shape=without.shape, parts=without.parts, habits=without.habits,
            directory=in_memory(),
        )  # fmt: skip
        if without.problem in outcome.problems:
            return
    pytest.fail(f"nothing went wrong without this: {safeguard}")
