"""``chatera backup restore``: makes a profile of a backup, where there is none yet."""

import argparse
import asyncio
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from chatera.commands.command import Record
from chatera.protocol.errors import ChatEraError
from chatera_app.cli.exits import ERROR, INTERRUPTED, OK, TERMINATED, USAGE
from chatera_app.cli.parsing import Parser, UsageError, add_profile, path_of
from chatera_app.cli.streams import json_line, say, tell_problem, tell_where_kept
from chatera_app.cli.words import VARIABLE, typed_phrase

if TYPE_CHECKING:
    from chatera.client.backup import Saved, Step
    from chatera_app.cli.session import Ended

TELL_EVERY_S = 1.0


def run_restore(words: Sequence[str]) -> int:
    """Run the command; returns the exit code."""
    from chatera_app.cli.session import Ended

    as_json, ended = "--json" in words, Ended()
    try:
        found = vars(_parser().parse_args(_parser().joined(words)))
        phrase = typed_phrase()
        telling = Telling(as_json=as_json)
        place, profile = path_of(found["place"]), path_of(found["(profile)"])
        with asyncio.Runner() as runner:
            saved = runner.run(_restore(place, phrase, profile, found["name"], telling, ended))
        telling.record(_record(saved, profile))
        tell_where_kept(profile)
    except UsageError as error:
        tell_problem({"error": "usage", "message": str(error)}, as_json=as_json)
        return USAGE
    except ChatEraError as error:
        from chatera.commands.problems import problem_of

        tell_problem(problem_of(error), as_json=as_json)
        return ERROR
    except (KeyboardInterrupt, asyncio.CancelledError):
        return TERMINATED if ended.by_terminate else INTERRUPTED
    return OK


class Telling:
    """Says how far it is, but not all the time."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._told = time.monotonic()

    def step(self, step: "Step") -> None:
        """Take note of a step."""
        from chatera.commands.progress import step_record

        if time.monotonic() - self._told >= TELL_EVERY_S:
            self._told = time.monotonic()
            self.record(step_record(step))

    def record(self, record: Record) -> None:
        """Say a record."""
        from chatera_app.cli.text import text_of

        say((json_line if self._as_json else text_of("backup restore"))(record) + "\n")


def _parser() -> Parser:
    parser = Parser(
        prog="chatera backup restore",
        description="Make a profile of a backup: another device of your account, with everything that was said.",
        allow_abbrev=False,
        epilog=(
            f"The twelve words of the recovery phrase are asked for, or come on standard input, or in {VARIABLE}.\n\n"
            "examples:\n  chatera backup restore /media/stick\n"
            "  chatera backup restore /media/stick/chatera-k3j5x2mq-000012.backup --profile ~/old"
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("place", metavar="PLACE", help="a folder with backups, or the file of one")
    parser.add_argument("--name", default="", help="your name, where it should be another one")
    add_profile(parser)
    return parser


async def _restore(
    place: Path, phrase: str, profile: Path, name: str, telling: Telling, ended: "Ended"
) -> "Saved":
    from chatera.client import backup
    from chatera.client.client import wall_clock_ms

    ended.listen()
    return await backup.restore(
        place, phrase, profile, now_ms=wall_clock_ms, name=name, progress=telling.step
    )


def _record(saved: "Saved", path: Path) -> Record:
    from chatera.commands.backup import saved_record
    from chatera.protocol.ids import account_text, device_text
    from chatera.store.profile import Profile

    profile = Profile.open(path)
    try:
        account, device = profile.identity.account, profile.identity.device
        return {
            **saved_record(saved, newest=True), "id": account_text(account),
            "device": device_text(device), "name": profile.setting("name"), "profile": str(path),
        }  # fmt: skip
    finally:
        profile.close()
