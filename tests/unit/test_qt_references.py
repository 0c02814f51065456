"""The gate for every upgrade of PySide6: its calls lose no reference to None, True and False.

On Python 3.11 these three are counted like everything else. PySide6 6.12.0 gives back one reference
too many in calls that return nothing; some painted frames later the process dies of "none_dealloc".
So a program of its own makes each call many times and prints by how much the counts moved.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROBE = Path(__file__).parents[1] / "helpers" / "qt_reference_probe.py"


def probe(*arguments: str) -> dict[str, dict[str, float]]:
    """By call: how many references to each constant one call adds (negative: loses)."""
    done = subprocess.run(
        [sys.executable, str(PROBE), *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, dict[str, float]] = json.loads(done.stdout)
    return answer


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None, True and False are immortal there")
def test_no_qt_call_moves_the_count_of_a_constant() -> None:
    moved = {
        call: counts
        for call, counts in probe().items()
        if any(abs(count) > 0.01 for count in counts.values())
    }
    assert moved == {}


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None, True and False are immortal there")
def test_the_probe_sees_a_lost_reference() -> None:
    assert probe("--lose")["lose None"]["None"] == pytest.approx(-1, abs=0.01)
