"""The measurement of hand-over prints the figures that the documentation explains, and loses no message."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "scripts" / "bench" / "lan.py"
pytestmark = [
    pytest.mark.skipif(
        not sys.platform.startswith("linux"), reason="network namespaces are Linux's"
    ),
    pytest.mark.timeout(600),
]


def measured(*options: str) -> dict[str, Any]:
    roots = [ROOT, ROOT / "app", ROOT / "server", ROOT / "resources"]
    done = subprocess.run(
        [sys.executable, PROGRAM, "--json", *options],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, roots))},
        capture_output=True, text=True, timeout=580, check=False,
    )  # fmt: skip
    assert done.stdout, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def test_nothing_is_lost_doubled_or_wrongly_ticked_when_hubs_are_killed() -> None:
    counts = measured("--kills", "3", "--hosts", "4")
    for name in ("lost", "doubled", "false_ticks", "late"):
        assert counts[name] == 0, counts
    assert counts["faults"] == 3
    assert counts["messages"] == counts["encrypted"] > 20
    assert counts["stored"] > 10
    assert counts["stored_of_the_hub"] > 0


def test_nor_whatever_else_happens_to_the_hubs_machine_on_a_network_that_loses_frames() -> None:
    counts = measured("--faults", "7", "--hosts", "4")
    for name in ("lost", "doubled", "false_ticks", "late"):
        assert counts[name] == 0, counts
    assert counts["faults"] == 7  # each kind once
    assert counts["messages"] == counts["encrypted"] > 40
    assert counts["stored"] > 20


def test_people_who_have_settled_stay_where_they_are() -> None:
    found = measured("--settle", "4", "--minutes", "0.05")
    assert (found["changes"], found["hubs"], found["alone"]) == (0, 1, 0)
    assert found["settled"] > 0


def test_every_figure_is_explained() -> None:
    section = (ROOT / "docs" / "BENCHMARKS.md").read_text("utf-8").partition("## Hand-over")[2]
    documented = set(re.findall(r"^\| `(\w+)` \|", section.partition("\n## ")[0], re.MULTILINE))
    figures = measured("--rounds", "1", "--only", "partition", "--only", "join")["lan"]
    assert set(figures) <= documented
    assert len(figures) == 8
    assert all(value > 0 for value in figures.values())
