"""One owner of a profile at a time: the others are its guests, and a desktop takes over."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import pytest

from chatera.commands.command import Context, HandedOver, Record, command
from chatera.commands.host import Host
from chatera.commands.local_socket import LocalSocket, TokenSocket, UnixSocket
from chatera.commands.owner import (
    NOTE,
    Owned,
    Ownership,
    hand_over_link,
    owner_of,
    take_over,
    try_to_own,
)
from chatera.commands.problems import AmbiguousName, CommandFailed
from chatera.commands.registry import Registry
from chatera.commands.visit import Rereadable, ToDesktop, Visit
from chatera.protocol.errors import Unreachable, UserError
from chatera.store.profile import Profile
from tests.helpers.cli import chatera
from tests.helpers.waiting import until

if TYPE_CHECKING:
    from chatera.client.client import Client


class Spoken:
    """Input lines that a test says one by one."""

    def __init__(self, *lines: str | None) -> None:
        self.queue: asyncio.Queue[str | None] = asyncio.Queue()
        for line in lines:
            self.queue.put_nowait(line)

    async def next(self) -> str | None:
        return await self.queue.get()


@command("count")
async def count(
    _context: Context, up_to: int, *, word: Annotated[str, "?"] = ""
) -> AsyncIterator[Record]:
    """Count."""
    for number in range(up_to):
        yield {"n": number, "word": word}


@command("echo")
async def echo(context: Context, *, before: str = "") -> AsyncIterator[Record]:
    """Say every line again, also under the next owner."""
    assert context.lines is not None
    while True:
        reading = asyncio.create_task(context.lines.next())
        leaving = asyncio.create_task(context.handing_over.wait())
        await asyncio.wait((reading, leaving), return_when=asyncio.FIRST_COMPLETED)
        if not reading.done():
            reading.cancel()
            raise HandedOver({"before": before})
        leaving.cancel()
        line = reading.result()
        if line is None:
            return
        before = line
        yield {"line": line}


@command("fail")
async def fail(_context: Context, how: str) -> AsyncIterator[Record]:
    """Fail."""
    if how == "bug":
        raise RuntimeError(how)
    if how == "die":
        os._exit(1)
    if how == "ambiguous":
        raise AmbiguousName("Two.", [("a_x", "X"), ("a_y", "X")])
    if how:
        raise UserError(how)
    yield {}


REGISTRY = Registry([count, echo, fail])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    Profile.create(tmp_path / "Zoë 🌸", "Zoë 🌸").close()
    return tmp_path / "Zoë 🌸"


@pytest.fixture(params=["unix", "token"])
def doors(request: pytest.FixtureRequest) -> LocalSocket:
    return UnixSocket() if request.param == "unix" else TokenSocket()


@pytest.fixture
async def host(path: Path, doors: LocalSocket) -> AsyncIterator[Host]:
    ownership = try_to_own(path, "command")
    assert ownership is not None
    host = Host(ownership, cast("Client", None), REGISTRY, doors=doors)
    await host.start()
    yield host
    await host.close()
    ownership.release()


async def told(
    path: Path, doors: LocalSocket, name: str, lines: Spoken | None = None, **arguments: object
) -> list[Record]:
    owner = owner_of(path)
    assert owner is not None
    visit = Visit(doors, Rereadable(lines or Spoken()))
    return [record async for record in visit.run(owner, name, arguments, local=False)]


async def test_there_is_one_owner(path: Path) -> None:
    first = try_to_own(path, "command")
    assert first is not None
    assert try_to_own(path, "command") is None
    first.release()
    second = try_to_own(path, "command")
    assert second is not None
    second.release()


@pytest.mark.usefixtures("host")
async def test_a_guests_command_runs_with_the_owner(path: Path, doors: LocalSocket) -> None:
    records = await told(path, doors, "count", up_to=3, word="דנה 🌸")
    assert records == [{"n": number, "word": "דנה 🌸"} for number in range(3)]


@pytest.mark.usefixtures("host")
async def test_ten_guests_at_once(path: Path, doors: LocalSocket) -> None:
    all_told = await asyncio.gather(*(told(path, doors, "count", up_to=500) for _ in range(10)))
    assert [len(records) for records in all_told] == [500] * 10


@pytest.mark.usefixtures("host")
async def test_problems_come_back_in_words(path: Path, doors: LocalSocket) -> None:
    with pytest.raises(CommandFailed, match=r"Two\.") as raised:
        await told(path, doors, "fail", how="ambiguous")
    assert raised.value.problem["candidates"] == [
        {"id": "a_x", "name": "X"}, {"id": "a_y", "name": "X"},
    ]  # fmt: skip
    with pytest.raises(CommandFailed, match="no command “dance”"):
        await told(path, doors, "dance")
    with pytest.raises(CommandFailed, match="needs “up_to”"):
        await told(path, doors, "count")
    with pytest.raises(CommandFailed, match="“up_to” is not as it should be"):
        await told(path, doors, "count", up_to="many")


@pytest.mark.expects_log("a guest's command failed")
@pytest.mark.usefixtures("host")
async def test_a_bug_ends_one_command_only(path: Path, doors: LocalSocket) -> None:
    with pytest.raises(CommandFailed, match="its log says why"):
        await told(path, doors, "fail", how="bug")
    assert len(await told(path, doors, "count", up_to=2)) == 2


@pytest.mark.usefixtures("host")
async def test_lines_go_to_the_owner_one_by_one(path: Path, doors: LocalSocket) -> None:
    records = await told(path, doors, "echo", Spoken("one", "", "שלום 🌸", None))
    assert [record["line"] for record in records] == ["one", "", "שלום 🌸"]


async def test_no_line_is_lost_when_the_owner_changes(path: Path, doors: LocalSocket) -> None:
    spoken = Spoken()
    lines = Rereadable(spoken)
    heard: list[object] = []
    arguments: dict[str, object] = {}
    said = 0
    for turn in range(5):
        ownership = try_to_own(path, "command")
        assert ownership is not None
        host = Host(ownership, cast("Client", None), REGISTRY, doors=doors)
        await host.start()
        visiting = asyncio.create_task(_hear(path, doors, lines, arguments, heard))
        for _ in range(3):
            spoken.queue.put_nowait(f"line {said}")
            said += 1
        await until(partial(_as_many, heard, 1 + turn * 4))
        spoken.queue.put_nowait(f"line {said}")  # on its way while the owner goes
        said += 1
        await host.close()
        ownership.release()
        arguments = await visiting
    ownership = try_to_own(path, "command")
    assert ownership is not None
    host = Host(ownership, cast("Client", None), REGISTRY, doors=doors)
    await host.start()
    spoken.queue.put_nowait(None)
    await _hear(path, doors, lines, arguments, heard)
    await host.close()
    ownership.release()
    assert heard == [f"line {number}" for number in range(said)]


def _as_many(heard: list[object], count: int) -> bool:
    return len(heard) >= count


async def _hear(
    path: Path,
    doors: LocalSocket,
    lines: Rereadable,
    arguments: dict[str, object],
    heard: list[object],
) -> dict[str, object]:
    owner = owner_of(path)
    assert owner is not None
    try:
        async for record in Visit(doors, lines).run(owner, "echo", arguments, local=False):
            heard.append(record["line"])  # noqa: PERF401 - what was heard before the end counts
    except HandedOver as error:
        return error.arguments
    return {}


async def test_a_desktop_takes_over_from_a_command(
    path: Path, doors: LocalSocket, host: Host
) -> None:
    guest = asyncio.create_task(told(path, doors, "echo", Spoken()))
    await until(lambda: len(host._guests) == 1)
    taking = asyncio.create_task(take_over(path, doors))
    await host.taken.wait()
    await host.close()
    host._ownership.release()
    with pytest.raises(ToDesktop):
        await guest
    desktop = await taking
    assert desktop.kind == "desktop"
    desktop.release()


async def test_a_second_desktop_asks_the_first_to_show_itself(
    path: Path, doors: LocalSocket
) -> None:
    shown: list[bool] = []
    first = await take_over(path, doors)
    host = Host(first, cast("Client", None), REGISTRY, doors=doors, show=lambda: shown.append(True))
    await host.start()
    with pytest.raises(Owned, match="already open"):
        await take_over(path, doors)
    assert shown == [True]
    await host.close()
    first.release()


async def test_a_link_goes_to_the_desktop_that_is_open(path: Path, doors: LocalSocket) -> None:
    link, done = "chatera://join#AAAA", list[str]()
    assert not await hand_over_link(path, link, doors)  # there is none
    first = await take_over(path, doors)
    host = Host(
        first, cast("Client", None), REGISTRY, doors=doors, show=lambda: done.append("shown"),
        open_link=done.append,
    )  # fmt: skip
    await host.start()
    assert await hand_over_link(path, link, doors)
    assert done == ["shown", link]
    await host.close()
    assert not await hand_over_link(path, link, doors)
    first.release()


async def test_the_program_started_for_a_link_hands_it_over_and_is_done(path: Path) -> None:
    done: list[str] = []
    first = await take_over(path)
    host = Host(
        first,
        cast("Client", None),
        REGISTRY,
        show=lambda: done.append("shown"),
        open_link=done.append,
    )
    await host.start()
    run = partial(chatera, "chatera://join#AAAA", "--profile", path)
    assert (await asyncio.to_thread(run)).code == 0
    assert done == ["shown", "chatera://join#AAAA"]
    await host.close()
    first.release()


async def test_an_owner_that_is_killed_leaves_the_profile_free(path: Path) -> None:
    program = (
        "import asyncio, sys, pathlib\n"
        "from chatera.commands.host import Host\n"
        "from chatera.commands.owner import try_to_own\n"
        "from chatera.commands.registry import every_command\n"
        "async def main():\n"
        "    ownership = try_to_own(pathlib.Path(sys.argv[1]), 'command')\n"
        "    await Host(ownership, None, every_command()).start()\n"
        "    print('ready', flush=True)\n"
        "    await asyncio.Event().wait()\n"
        "asyncio.run(main())\n"
    )
    line = [sys.executable, "-c", program, str(path)]
    with subprocess.Popen(line, stdout=subprocess.PIPE) as process:  # noqa: ASYNC220 - the loop has nothing else to do
        assert process.stdout is not None
        process.stdout.readline()
        assert try_to_own(path, "command") is None
        owner = owner_of(path)
        assert owner is not None
        doors = UnixSocket()
        running = Visit(doors, Rereadable(Spoken())).run(owner, "send", {}, local=False)
        process.kill()
        process.wait()
        with pytest.raises(Unreachable):
            await anext(running)
    ownership = try_to_own(path, "command")
    assert isinstance(ownership, Ownership)
    assert owner_of(path) is None
    ownership.release()


@pytest.mark.parametrize("words", ["", "{}", "[]", '{"kind": 4}', "\x00", "[" * 100_000])
def test_a_damaged_note_of_an_owner_is_none(tmp_path: Path, words: str) -> None:
    (tmp_path / NOTE).write_text(words, encoding="utf-8")
    assert owner_of(tmp_path) is None
