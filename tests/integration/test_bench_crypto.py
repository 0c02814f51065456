"""The measurement of encryption prints the figures that the documentation explains."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_figure_is_explained() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "bench" / "crypto.py", "--json"],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True,
        timeout=150,
    )  # fmt: skip
    figures = json.loads(done.stdout)["crypto"]
    section = (
        (ROOT / "docs" / "BENCHMARKS.md")
        .read_text("utf-8")
        .partition("## Encryption")[2]
        .partition("\n## ")[0]
    )
    assert set(figures) == set(re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE))
    assert all(value > 0 for value in figures.values())
    assert figures["group_message_bytes"] <= 640
