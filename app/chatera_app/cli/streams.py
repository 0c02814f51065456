"""The standard streams: UTF-8, and problems told on both."""

import json
import os
import sys

from chatera.commands.command import Record


def json_line(record: Record) -> str:
    """Return a record as one line."""
    return json.dumps(record, ensure_ascii=False)


def speak_utf8() -> None:
    """Let every name be printed, whatever the console's own encoding is."""
    for stream in (sys.stdout, sys.stderr, sys.stdin):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def silence() -> None:
    """Let the interpreter flush into nothing when it ends: nobody reads any more."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())


def tell_problem(problem: Record, *, as_json: bool) -> None:
    """Say what went wrong: in words on standard error, for programs as the last line of standard output too."""
    print(f"chatera: {problem['message']}", file=sys.stderr)  # noqa: T201 - a command line's output
    if as_json:
        print(json_line(problem), flush=True)  # noqa: T201 - as above
