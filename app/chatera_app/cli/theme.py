"""``chatera theme check``: what is wrong with a theme, for whoever makes one. It needs no profile and no screen."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from chatera.commands.command import Record
from chatera_app.cli.exits import ERROR, OK, USAGE
from chatera_app.cli.parsing import Parser, UsageError, add_profile
from chatera_app.cli.streams import json_line, say, tell_problem

SIGNS = {"error": "✗", "warning": "!", "ok": "✓"}


def run_theme_check(words: Sequence[str]) -> int:
    """Run the command; returns the exit code."""
    return run_check(words, _parser(), judge)


def run_check(
    words: Sequence[str], parser: Parser, judging: Callable[[Path], Iterator[Record]]
) -> int:
    """Tell what is wrong with a file; returns the exit code."""
    as_json = "--json" in words
    try:
        found = parser.parse_args(parser.joined(words))
    except UsageError as error:
        tell_problem({"error": "usage", "message": str(error)}, as_json=as_json)
        return USAGE
    code = OK
    for record in judging(Path(found.file)):
        code = ERROR if record["kind"] == "error" else code
        say((json_line(record) if as_json else _line(record)) + "\n")
    return code


def judge(path: Path) -> Iterator[Record]:
    """Tell everything that is wrong with a theme, and that it can be worn where nothing is."""
    from chatera_app.themes import contrast
    from chatera_app.themes.format import ThemeError
    from chatera_app.themes.pack import read

    try:
        pack = read(path)
    except ThemeError as error:
        yield from (told("error", words) for words in error.problems)
        return
    yield from (told("warning", words) for words in pack.warnings)
    unreadable = contrast.problems(pack.manifest)
    yield from (told("error", words) for words in unreadable)
    if not unreadable:
        yield told("ok", f"“{pack.manifest.name}” ({pack.manifest.id}) can be worn and read.")


def told(kind: str, words: str) -> Record:
    """Return what is wrong, or right, as a record."""
    return {"kind": kind, "detail": words}


def _line(record: Record) -> str:
    """A record as text; what a theme says can't speak to the terminal."""
    words = "".join(char if char.isprintable() else "?" for char in str(record["detail"]))
    return f"{SIGNS[str(record['kind'])]} {words}"


def _parser() -> Parser:
    parser = Parser(
        prog="chatera theme check",
        description="Say what is wrong with a theme: its format, its files, and whether its text can be read.",
        allow_abbrev=False,
        epilog="examples:\n  chatera theme check my-theme/\n  chatera theme check sunset.chatera-theme --json",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "file", metavar="FILE", help="a *.chatera-theme file, or the directory of a theme"
    )
    add_profile(parser)
    return parser
