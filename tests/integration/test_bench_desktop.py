"""The measurement of the desktop prints the figures that the documentation explains."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.skipif(
        not sys.platform.startswith("linux"), reason="network namespaces are Linux's"
    ),
    pytest.mark.timeout(300),
]


def test_it_measures_what_the_documentation_explains() -> None:
    roots = [ROOT, ROOT / "app", ROOT / "server", ROOT / "resources"]
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "bench" / "desktop.py", "--json", "--rows", "400",
         "--seconds", "1", "--rate", "100"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, roots))},
        capture_output=True, text=True, timeout=280, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)["desktop"]
    text = (ROOT / "docs" / "BENCHMARKS.md").read_text("utf-8")
    part = text.partition("### A conversation, and a hub beside it")[2].partition("\n## ")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", part, re.MULTILINE)) == set(figures)
    assert figures["messages"] > 400
    assert figures["frames"] > 20
    assert figures["served_per_second"] > 10
