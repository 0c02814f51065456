"""Standard input and output of the command line."""

import asyncio
import io
import threading

import pytest

from chatera.commands.visit import Rereadable
from chatera_app.cli.input import InputLines
from chatera_app.cli.output import MOST_WAITING, Output
from chatera_app.cli.streams import json_line


class BrokenFile(io.StringIO):
    """Nobody reads it."""

    def write(self, _text: str) -> int:
        raise BrokenPipeError


class HeldFile(io.StringIO):
    """Takes nothing in before it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()

    def write(self, text: str) -> int:
        self.go.wait()
        return super().write(text)


async def test_records_come_out_in_order() -> None:
    file = io.StringIO()
    output = Output(json_line, file)
    for number in range(5_000):
        await output.put({"n": number, "name": "דנה 🌸"})
    await output.flush()
    lines = file.getvalue().splitlines()
    assert lines[0] == '{"n": 0, "name": "דנה 🌸"}'
    assert [line.split(",")[0] for line in lines] == [f'{{"n": {n}' for n in range(5_000)]


async def test_a_slow_reader_holds_up_the_command_not_the_loop() -> None:
    file = HeldFile()
    output = Output(json_line, file)
    done = 0

    async def talk() -> None:
        nonlocal done
        for number in range(3 * MOST_WAITING):
            await output.put({"n": number})
            done += 1

    talking = asyncio.create_task(talk())
    while done < MOST_WAITING:
        await asyncio.sleep(0)
    for _ in range(100):
        await asyncio.sleep(0)
    assert done <= MOST_WAITING + 1
    file.go.set()
    await talking
    await output.flush()
    assert len(file.getvalue().splitlines()) == 3 * MOST_WAITING


async def test_nobody_reads() -> None:
    output = Output(json_line, BrokenFile())
    await output.put({"n": 1})
    with pytest.raises(BrokenPipeError):
        await output.flush()


async def test_lines_of_the_input() -> None:
    lines = InputLines(io.StringIO("one\r\n\ntwo words\nno end"))
    assert [await lines.next() for _ in range(5)] == ["one", "", "two words", "no end", None]
    assert await lines.next() is None


async def test_asking_in_vain_loses_no_line() -> None:
    lines = InputLines(io.StringIO("one\ntwo\n"))
    asking = asyncio.create_task(lines.next())
    await asyncio.sleep(0)
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    assert [await lines.next() for _ in range(3)] == ["one", "two", None]


async def test_a_line_that_crossed_with_the_farewell_is_given_again() -> None:
    lines = Rereadable(InputLines(io.StringIO("one\ntwo\nthree\n")))
    assert [await lines.next(), await lines.next()] == ["one", "two"]
    lines.keep_only(1)
    assert [await lines.next(), await lines.next()] == ["two", "three"]
    lines.keep_only(2)
    assert await lines.next() is None
