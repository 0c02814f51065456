"""``chatera wink check``: what is wrong with a wink, for whoever makes one. It needs no profile and no screen."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from chatera.commands.command import Record
from chatera_app.cli.exits import ERROR, OK, USAGE
from chatera_app.cli.parsing import Parser, UsageError, add_profile
from chatera_app.cli.streams import json_line, say, tell_problem

SIGNS = {"error": "✗", "warning": "!", "ok": "✓"}


def run_wink_check(words: Sequence[str]) -> int:
    """Run the command; returns the exit code."""
    as_json = "--json" in words
    try:
        found = _parser().parse_args(_parser().joined(words))
    except UsageError as error:
        tell_problem({"error": "usage", "message": str(error)}, as_json=as_json)
        return USAGE
    code = OK
    for record in judge(Path(found.file)):
        code = ERROR if record["kind"] == "error" else code
        say((json_line(record) if as_json else _line(record)) + "\n")
    return code


def judge(file: Path) -> list[Record]:
    """Tell what is wrong with a wink, and how much of what a reader gives it takes."""
    from chatera.commands.winks import read_file
    from chatera.protocol import winks
    from chatera.protocol.errors import RemoteProtocolError, UserError

    try:
        data = read_file(file)
        wink = winks.parse(data)
    except (RemoteProtocolError, UserError) as error:
        return [_told("error", f"{str(error)[:1].upper()}{str(error)[1:]}")]
    told = []
    if wink.sound and wink.sound not in winks.SOUNDS:
        known = ", ".join(winks.SOUNDS)
        told.append(_told("warning", f"No sound “{wink.sound}” is known; there are {known}."))
    strains = list(wink.strains())
    points, effort = max(one for _, one, _ in strains), max(one for _, _, one in strains)
    covers = max(wink.load(ms)[1] for ms in wink.moments())
    words = (
        f"“{wink.name}” can be played: {wink.length_ms / 1000:g} s, {len(data):,} bytes, at most {points:,} of "
        f"{winks.POINTS:,} points at once, which cover the stage {covers:.1f} of {winks.AREA:g} times and take "
        f"{effort:.1f} of {winks.EFFORT:g} to draw."
    )
    return [*told, _told("ok", words)]


def _told(kind: str, words: str) -> Record:
    return {"kind": kind, "detail": words}


def _line(record: Record) -> str:
    """A record as text; what a wink says can't speak to the terminal."""
    words = "".join(char if char.isprintable() else "?" for char in str(record["detail"]))
    return f"{SIGNS[str(record['kind'])]} {words}"


def _parser() -> Parser:
    parser = Parser(
        prog="chatera wink check",
        description="Say what is wrong with a wink: its format, and whether it can be drawn quickly enough.",
        allow_abbrev=False,
        epilog="examples:\n  chatera wink check wave.wink\n  chatera wink check wave.wink --json",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", metavar="FILE", help="a *.wink file")
    add_profile(parser)
    return parser
