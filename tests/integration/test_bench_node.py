"""The node's bench measures what docs/BENCHMARKS.md says it does; how fast the node is, is no matter here."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the bench reads /proc"),
    pytest.mark.timeout(300),
]


def test_every_documented_figure_is_measured_with_tls_and_without() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "bench" / "node.py", "--json", "--seconds", "0.5"],
        capture_output=True, text=True, timeout=240, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr

    result = json.loads(done.stdout)
    documented = _documented_figures()
    by_a_real_client = {name for name in documented if "waiting_client" in name}
    assert len(by_a_real_client) == 9
    assert set(result["plain"]) == documented - by_a_real_client
    assert set(result["tls"]) == documented
    for way in ("plain", "tls"):
        assert all(value >= 0 for value in result[way].values())
        assert result[way]["direct_10_per_cpu_second"] > 0
        assert result[way]["room_1_deliveries_per_cpu_second"] > 0
    assert result["machine"]["cores"] >= 1


def _documented_figures() -> set[str]:
    text = (ROOT / "docs" / "BENCHMARKS.md").read_text("utf-8")
    rows = text.partition("## What is measured")[2].partition("\n## ")[0].splitlines()
    return {row.split("`")[1] for row in rows if row.startswith("| `")}
