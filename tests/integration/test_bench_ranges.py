"""The measurement of comparing prints the figures that the documentation explains."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATHS = os.pathsep.join((str(ROOT), str(ROOT / "server")))


def test_every_figure_is_explained() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "bench" / "ranges.py", "--json", "--events", "4000"],
        env={**os.environ, "PYTHONPATH": PATHS}, capture_output=True, text=True, check=True,
        timeout=150,
    )  # fmt: skip
    told = json.loads(done.stdout)
    figures = told["ranges"]
    section = (
        (ROOT / "docs" / "BENCHMARKS.md")
        .read_text("utf-8")
        .partition("## Comparing")[2]
        .partition("\n## ")[0]
    )
    assert set(figures) == set(re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE))
    assert figures["equal_questions"] == 1
    assert figures["recent_questions"] <= 3
    assert figures["recent_bytes"] < 4_000
    assert told["below_floor"] == []
