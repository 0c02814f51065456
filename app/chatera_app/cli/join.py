"""``chatera link --join``: makes this computer another device of a person, or brings over what it lacks."""

import argparse
import asyncio
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from chatera.commands.command import Record
from chatera.protocol.errors import ChatEraError, UserError
from chatera_app.cli.exits import ERROR, INTERRUPTED, OK, USAGE
from chatera_app.cli.parsing import Parser, UsageError, add_profile, path_of
from chatera_app.cli.streams import json_line, say, tell_problem, tell_where_kept

if TYPE_CHECKING:
    from chatera.client.joining import Joining, Stage
    from chatera.client.wire import Place

LOOK_S = 8.0
"""So long computers where linking is open are looked for."""
EVERY = 2_000
"""Records of history between two lines that tell of them."""
YES = frozenset({"y", "yes"})


def run_join(words: Sequence[str]) -> int:
    """Run the command; returns the exit code."""
    as_json = "--json" in words
    try:
        parser = Parser(
            prog="chatera link --join",
            description="Make this computer another of your devices; “chatera link” runs on the other one.",
            allow_abbrev=False,
            epilog="examples:\n  chatera link --join\n  chatera link --join 192.168.1.10:41234\n"
            '  chatera link --join "chatera://link?a=192.168.1.10&p=41234&s=…"',
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        parser.add_argument("--join", action="store_true", help=argparse.SUPPRESS)
        parser.add_argument(
            "where", nargs="?", default="", metavar="LINK_OR_HOST:PORT",
            help="what the other computer shows; without it, that computer is looked for",
        )  # fmt: skip
        parser.add_argument("--name", default="", help="what you call this computer")
        add_profile(parser)
        found = vars(parser.parse_args(parser.joined(words)))
        path = path_of(found["(profile)"])
        asyncio.run(_join(path, found["name"], found["where"], _teller(as_json=as_json)))
        tell_where_kept(path)
    except UsageError as error:
        tell_problem({"error": "usage", "message": str(error)}, as_json=as_json)
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except ChatEraError as error:
        from chatera.commands.problems import problem_of

        tell_problem(problem_of(error), as_json=as_json)
        return ERROR
    return OK


def _teller(*, as_json: bool) -> Callable[[Record], None]:
    def tell(record: Record) -> None:
        words = json_line(record) if as_json else _words(record)
        if words:
            say(words + "\n")

    return tell


def _words(record: Record) -> str:
    match record["event"]:
        case "code":
            code = str(record["code"])
            return f"Type this code on the other computer:  {code[:4]} {code[4:]}"
        case "waiting":
            return "Say yes on the other computer."
        case "confirming":
            return f"Does {record['person']}’s other computer say that the code was right? (yes/no)"
        case "receiving" if record["total"]:
            return f"{record['count']} of about {record['total']}"
        case "receiving":
            return "Receiving…"
        case _:
            return f"This computer is one of {record['person']}’s now. Their messages are here: {record['profile']}"


async def _join(path: Path, name: str, where: str, tell: Callable[[Record], None]) -> None:
    from chatera.client.client import wall_clock_ms
    from chatera.client.devices import name_of_this_machine
    from chatera.client.joining import Joining, places_of

    places, secret = places_of(where) if where else (await _look(), None)
    joining = Joining(path, name or name_of_this_machine(), wall_clock_ms)
    follower = _Follower(joining, tell)
    joining.observe(follower.look)
    try:
        await joining.run(places, secret)
    finally:
        await follower.stop()
    tell({
        "event": "linked", "person": joining.person, "count": joining.count, "profile": str(path),
    })  # fmt: skip


class _Follower:
    """Tells of a joining's stages, and reads the one answer it needs."""

    def __init__(self, joining: "Joining", tell: Callable[[Record], None]) -> None:
        self._joining = joining
        self._tell = tell
        self._stage: Stage | None = None
        self._told = self._total = 0
        self._asking: asyncio.Task[None] | None = None

    def look(self) -> None:
        """Something has changed."""
        from chatera.client.joining import Stage

        joining = self._joining
        turned, self._stage = joining.stage is not self._stage, joining.stage
        first = joining.total > 0 and self._total == 0
        if joining.stage is Stage.RECEIVING and (
            turned or first or joining.count >= self._told + EVERY
        ):
            self._told, self._total = joining.count, joining.total
            self._tell({"event": "receiving", "count": joining.count, "total": joining.total})
        elif turned and joining.stage is Stage.CODE:
            self._tell({"event": "code", "code": joining.code})
        elif turned and joining.stage is Stage.WAITING:
            self._tell({"event": "waiting"})
        elif turned and joining.stage is Stage.CONFIRMING:
            self._tell({"event": "confirming", "person": joining.person})
            self._asking = asyncio.ensure_future(self._ask())

    async def stop(self) -> None:
        """Ask no longer."""
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)

    async def _ask(self) -> None:
        from chatera_app.cli.input import InputLines

        line = await InputLines(sys.stdin).next()
        self._joining.confirm(right=(line or "").strip().lower() in YES)


async def _look() -> "list[Place]":
    """Find the one computer of this network where linking is open.

    Raises:
        UserError: there is none, or several.
    """
    from chatera.discovery.linking import LinkBrowser

    found: dict[str, tuple[tuple[str, ...], int]] = {}
    news = asyncio.Event()

    def seen(name: str, addresses: tuple[str, ...], port: int) -> None:
        found[name] = addresses, port
        news.set()

    browser = LinkBrowser(seen, lambda name: found.pop(name, None))
    await browser.start()
    try:
        async with asyncio.timeout(LOOK_S):
            await news.wait()
    except TimeoutError as error:
        raise UserError(
            "No computer of this network is open for linking. Begin there (Settings, Security, or “chatera link”), and give"
            " its link or address here."
        ) from error
    finally:
        await browser.stop()
    if len(found) > 1:
        listed = "\n".join(f"  {addresses[0]}:{port}" for addresses, port in found.values())
        raise UserError(f"Several computers are open for linking; say which:\n{listed}")
    return [(address, port) for addresses, port in found.values() for address in addresses]
