"""What was written yesterday: the golden vectors of closed communities are made again."""

import json
import runpy
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_the_same_bytes_are_written_today() -> None:
    told = json.loads((ROOT / "tests" / "data" / "closed.json").read_text("utf-8"))
    maker = runpy.run_path(str(ROOT / "scripts" / "vectors" / "closed.py"))
    assert json.loads(json.dumps(maker["vectors"]())) == told
