"""The process that runs the hub: started, restarted, ended. The programs here are small, but real processes."""

import asyncio
import os
import secrets
import signal
import sys
import threading
from pathlib import Path

import pytest

from chatera.crypto.entry import found_community
from chatera.protocol.communities import Apart
from chatera.protocol.errors import StorageError
from chatera.protocol.ids import DeviceId
from chatera_app.embedded import Child, EmbeddedHub, Listening
from tests.helpers.node_client import Person, RawClient
from tests.helpers.waiting import until

SAYS = (
    "import sys, pathlib\n"
    "starts = pathlib.Path(sys.argv[1]); starts.open('a').write('x')\n"
    'print(\'{"event":"other"}\', flush=True); print("noise", flush=True)\n'
    'print(\'{"event":"listening","url":"wss://127.0.0.1:1","fingerprint":"n_x"}\', flush=True)\n'
)
HOME, OFFICE = b"h" * 32, b"o" * 32
DEVICE = DeviceId(b"d" * 32)
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


async def test_a_hub_that_stands_by_is_there_at_once_and_tells_nobody_before(
    tmp_path: Path,
) -> None:
    said: list[Listening] = []
    hub = EmbeddedHub(["--no-discovery"])
    hub.listens(said.append)
    await hub.stand_by(HOME, tmp_path, DEVICE)
    key = tmp_path / "node" / HOME.hex() / "port"  # it is written once it listens
    await until(key.exists)
    first = await _process(hub)
    await hub.stand_by(HOME, tmp_path, DEVICE)
    assert said == []
    await hub.open(HOME, tmp_path, DEVICE)
    assert [one.community for one in said] == [HOME.hex()]
    assert await _process(hub) == first
    await hub.stand_down()  # it is open, and stays
    assert await _process(hub) == first
    await hub.close()


async def test_a_hub_that_stands_by_for_another_community_is_replaced(tmp_path: Path) -> None:
    said: list[Listening] = []
    hub = EmbeddedHub(["--no-discovery"])
    hub.listens(said.append)
    await hub.stand_by(HOME, tmp_path, DEVICE)
    await hub.open(HOME, tmp_path, DEVICE, [OFFICE])
    assert [one.community for one in said] == [HOME.hex()]
    await hub.close()


async def test_what_is_kept_apart_reaches_the_hub_and_has_it_replaced(tmp_path: Path) -> None:
    said: list[Listening] = []
    hub = EmbeddedHub(["--no-discovery"])
    hub.listens(said.append)
    await hub.stand_by(HOME, tmp_path, DEVICE, [OFFICE])
    await hub.open(HOME, tmp_path, DEVICE, [OFFICE], Apart(ids=(OFFICE,), wary=True))
    async with RawClient(said[-1].url, Person()) as client:
        assert client.welcome is not None
        assert (client.welcome.community, client.welcome.aliases) == (HOME, ())
    await hub.close()


async def test_where_nothing_can_be_kept_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "node").write_text("no directory")
    hub = EmbeddedHub(["--no-discovery"])
    for start in (hub.stand_by, hub.open):
        with pytest.raises(StorageError, match="can't keep anything"):
            await start(HOME, tmp_path, DEVICE)


async def test_a_hub_of_a_new_community_can_stand_by_as_well(tmp_path: Path) -> None:
    said: list[Listening] = []
    hub = EmbeddedHub(["--no-discovery"])
    hub.listens(said.append)
    await hub.stand_by(None, tmp_path, DEVICE)
    first = await _process(hub)
    await hub.open(None, tmp_path, DEVICE)
    assert await _process(hub) == first
    assert [(tmp_path / "node" / one.community).is_dir() for one in said] == [True]
    await hub.close()


async def test_a_hub_that_is_needed_no_more_stands_by_no_longer(tmp_path: Path) -> None:
    hub = EmbeddedHub(["--no-discovery"])
    await hub.stand_by(HOME, tmp_path, DEVICE)
    first = await _process(hub)
    await hub.stand_down()
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)


@pytest.mark.expects_log("is started anew")
async def test_the_hub_of_a_closed_community_is_told_the_secret_where_nobody_sees_it(
    tmp_path: Path,
) -> None:
    entry = found_community("Family", "invitation", secrets.token_bytes)
    said: list[Listening] = []
    open_one = EmbeddedHub(["--no-discovery"])
    hub = open_one.closed(entry)
    hub.listens(said.append)
    await hub.open(entry.community, tmp_path, DEVICE)
    first = await _process(hub)
    line = Path(f"/proc/{first}/cmdline").read_bytes() + Path(f"/proc/{first}/environ").read_bytes()
    assert b"--closed" in line
    assert entry.secret.hex().encode() not in line
    os.kill(first, signal.SIGKILL)  # the next one is told it as well
    await until(lambda: len(said) == 2)
    assert {one.community for one in said} == {entry.community.hex()}
    await hub.close()
    kept = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert kept
    assert not any(entry.secret in data or entry.secret.hex().encode() in data for data in kept)


async def _process(hub: EmbeddedHub) -> int:
    await until(lambda: hub.pid is not None)
    assert hub.pid is not None
    return hub.pid
