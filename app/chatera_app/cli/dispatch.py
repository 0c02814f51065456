"""Finds out what a command line asks for, and imports no more than that needs.

``chatera [options] COMMAND …`` runs a command, ``chatera [options]`` opens the desktop.
"""

import sys
from collections.abc import Sequence

from chatera_app.cli.exits import BROKEN_PIPE, OK

GLOBAL = ("--profile",)
"""Options with a value that may stand before the command."""
GROUPS = ("group",)
"""First words of commands that have two."""


def run(arguments: Sequence[str]) -> int:
    """Do what a command line says and return the exit code."""
    words, rest = split(arguments)
    if not words:
        return _without_command(rest)
    if words[0] == "help":
        return _help(rest)
    if words[0] == "node":
        from chatera_app.cli.node import run_node

        return run_node(rest)
    if words[0] == "init":
        from chatera_app.cli.init import run_init

        return run_init(rest)
    from chatera_app.cli.running import run_named

    return run_named(" ".join(words), rest)


def split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the command's words, and everything else in its order."""
    before: list[str] = []
    rest = list(arguments)
    while rest and rest[0].startswith("-") and rest[0] != "--":
        before.append(rest.pop(0))
        if before[-1] in GLOBAL and rest:
            before.append(rest.pop(0))
    words = [rest.pop(0)] if rest and rest[0] != "--" else []
    if words and words[0] in GROUPS and rest and not rest[0].startswith("-"):
        words.append(rest.pop(0))
    return words, before + rest


def _without_command(arguments: list[str]) -> int:
    if "--help" in arguments or "-h" in arguments:
        return _help([])
    if "--version" in arguments:
        from importlib.metadata import version

        print("chatera", version("chatera"))  # noqa: T201 - a command line's output
        return OK
    from chatera_app.cli.opening import open_desktop

    return open_desktop(arguments)


def _help(words: list[str]) -> int:
    if words:
        return run([*words, "--help"])
    from chatera_app.cli.overview import overview

    try:
        sys.stdout.write(overview())
        sys.stdout.flush()
    except BrokenPipeError:
        return BROKEN_PIPE
    return OK
