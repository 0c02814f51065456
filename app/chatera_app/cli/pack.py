"""``chatera pack check``: what is wrong with a pack of emoticons or stickers. It needs no profile and no screen."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from chatera.commands.command import Record
from chatera_app.cli.parsing import Parser, add_profile
from chatera_app.cli.theme import run_check, told


def run_pack_check(words: Sequence[str]) -> int:
    """Run the command; returns the exit code."""
    return run_check(words, _parser(), judge)


def judge(path: Path) -> Iterator[Record]:
    """Tell what is wrong with a pack, or that it can be used."""
    from chatera_app.widgets.emoticon_pack import PackError
    from chatera_app.widgets.picture_pack import read_picture_pack

    try:
        manifest = read_picture_pack(path).manifest
    except PackError as error:
        yield told("error", f"{error}.")
        return
    count = len(manifest.pictures)
    yield told("ok", f"“{manifest.name}” can be used ({manifest.kind}: {count}).")


def _parser() -> Parser:
    parser = Parser(
        prog="chatera pack check",
        description="Say what is wrong with a pack of emoticons or stickers: its manifest, or its pictures.",
        allow_abbrev=False,
        epilog="examples:\n  chatera pack check cats/\n  chatera pack check cats.chatera-stickers --json",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "file", metavar="FILE",
        help="a *.chatera-emoticons or *.chatera-stickers file, or the directory of a pack",
    )  # fmt: skip
    add_profile(parser)
    return parser
