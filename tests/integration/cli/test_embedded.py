"""The process that runs the hub: started, restarted, ended. The programs here are small, but real processes."""

import asyncio
import sys
import threading
from pathlib import Path

import pytest

from chatera_app.embedded import Child, Listening
from tests.helpers.waiting import until

SAYS = (
    "import sys, pathlib\n"
    "starts = pathlib.Path(sys.argv[1]); starts.open('a').write('x')\n"
    'print(\'{"event":"other"}\', flush=True); print("noise", flush=True)\n'
    'print(\'{"event":"listening","url":"wss://127.0.0.1:1","fingerprint":"n_x"}\', flush=True)\n'
)
UNTIL_INPUT_ENDS = SAYS + "sys.stdin.read()\n"


def command(program: str, starts: Path) -> list[str]:
    return [sys.executable, "-c", program, str(starts)]


async def test_it_says_where_it_listens_and_ends_with_us(tmp_path: Path) -> None:
    said: list[Listening] = []
    child = Child(
        command(UNTIL_INPUT_ENDS, tmp_path / "starts"), asyncio.get_running_loop(), said.append
    )
    await until(lambda: said)
    assert said == [Listening("wss://127.0.0.1:1", "n_x", "")]
    await asyncio.to_thread(child.stop)
    assert not child.alive
    assert (tmp_path / "starts").read_text() == "x"
    assert not [one for one in threading.enumerate() if one.name == "embedded hub"]


@pytest.mark.expects_log("is started anew")
async def test_a_hub_that_dies_is_started_anew(tmp_path: Path) -> None:
    said: list[Listening] = []
    program = SAYS + "sys.exit(len(starts.read_text()) < 3)\n"
    child = Child(command(program, tmp_path / "starts"), asyncio.get_running_loop(), said.append)
    await until(lambda: not child.alive)  # the third time it ended with 0: it gave way
    await until(lambda: len(said) == 3)
    assert (tmp_path / "starts").read_text() == "xxx"
    await asyncio.to_thread(child.stop)


async def test_its_last_words_are_kept(tmp_path: Path) -> None:
    program = SAYS + "print('Port 1 is taken.', file=sys.stderr)\n"
    child = Child(command(program, tmp_path / "starts"), asyncio.get_running_loop(), lambda _: None)
    await until(lambda: not child.alive)
    assert child.last_words == "Port 1 is taken."
