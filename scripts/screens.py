#!/usr/bin/env python3
"""Photographs every window in every theme, direction and scale, and compares that with the pictures that are kept.

``check`` says what differs and what is wrong in windows; ``accept`` keeps today's pictures instead (and says what is wrong);
``look`` writes pictures for people, in the windows' own size. The kept pictures lie in ``tests/data/screens/``.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

import environment


def main() -> None:
    if "--here" not in sys.argv:
        environment.prepare(dev=True)
        program = environment.program("python")
        environment.start(
            [program, __file__, "--here", *sys.argv[1:]],
            PYTHONHASHSEED="0", PYTHONPATH=str(environment.ROOT),
        )  # fmt: skip
    sys.exit(photograph(arguments()))


def photograph(asked: argparse.Namespace) -> int:
    """Do what was asked for; 0 where nothing differs and nothing is wrong."""
    from tests.helpers.gallery.comparing import Gallery  # noqa: PLC0415 - in its environment

    with tempfile.TemporaryDirectory(prefix="screens-") as temporary:
        folder = Path(temporary)
        gallery = Gallery(folder, only=asked.only, themes=asked.themes, whole=asked.what == "look")
        gallery.take(at_once=os.cpu_count() or 1)
        if asked.what == "accept":
            kept = gallery.accept()
            print(f"{kept} windows' pictures are kept now.", *gallery.faults(), sep="\n")
            return 0
        if asked.what == "look":
            shutil.copytree(folder, asked.into, dirs_exist_ok=True)
            print(f"The pictures are in {asked.into}.")
            return 0
        problems = [*gallery.differences(asked.into), *gallery.faults()]
    for one in problems:
        print(one)
    return 1 if problems else 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("check", "accept", "look"))
    parser.add_argument("--only", nargs="*", default=[], metavar="WINDOW", help="of these windows")
    parser.add_argument("--themes", nargs="*", default=[], help="only in these (check and look)")
    parser.add_argument(
        "--into", type=Path, default=environment.ROOT / "screens",
        help="where differences, or the pictures to look at, are written (screens/)",
    )  # fmt: skip
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.what == "accept" and asked.themes:
        parser.error("a window's sheet holds all themes: accept takes no --themes")
    return asked


if __name__ == "__main__":
    main()
