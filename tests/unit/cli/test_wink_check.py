"""`chatera wink check` tells a maker of winks what is wrong."""

import json
from importlib.resources import files
from pathlib import Path

import pytest

from chatera_app.cli.wink import run_wink_check


def test_it_says_what_is_wrong_and_what_a_good_one_takes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = files("chatera_resources").joinpath("winks", "heart.wink")
    assert run_wink_check([str(own)]) == 0
    assert capsys.readouterr().out.startswith("✓ “Bouncing heart” can be played: 4.3 s")
    file = tmp_path / "broken.wink"
    told = json.loads(own.read_bytes())
    file.write_text(json.dumps({**told, "sound": "boing"}), "utf-8")
    assert run_wink_check([str(file), "--json"]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["kind"], second["kind"]) == ("warning", "ok")
    file.write_text(json.dumps({**told, "length": 9_000, "name": "\x1b[31m"}), "utf-8")
    assert run_wink_check([str(file)]) == 1
    assert capsys.readouterr().out.startswith("✗ A wink")
    file.write_text(json.dumps({**told, "name": "Wave \u202e"}), "utf-8")
    assert run_wink_check([str(file)]) == 0
    assert "\u202e" not in capsys.readouterr().out
    assert run_wink_check([str(tmp_path / "none.wink")]) == 1
    assert "can't be read" in capsys.readouterr().out
    assert run_wink_check([]) == 2
