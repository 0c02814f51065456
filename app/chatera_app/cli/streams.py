"""The standard streams: UTF-8, and problems told on both."""

import json
import os
import re
import sys
from contextlib import suppress
from pathlib import Path

from chatera.commands.command import Record
from chatera.protocol.errors import StorageError

_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029]")
"""What JSON may hold as it is, and what some programs take for the end of a line or a command to the terminal."""

IN_A_FILE = (
    "This computer has no keychain that ChatEra could use: what opens your profile lies in a file beside it, which only you "
    "may read. Whoever copies the whole directory can read your messages; “chatera passphrase set” protects it."
)


def json_line(record: Record) -> str:
    """Return a record as one line."""
    line = json.dumps(record, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", line)


def speak_utf8() -> None:
    """Let every name be printed, whatever the console's own encoding is, and let streams that are closed be empty."""
    for name, mode, errors in (
        ("stdin", "r", "surrogateescape"), ("stdout", "w", "replace"), ("stderr", "w", "replace"),
    ):  # fmt: skip
        stream = getattr(sys, name)
        if stream is None:  # or the next file that is opened would take its number
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - as long as the program
            continue
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors=errors)


def say(text: str) -> None:
    """Write to standard output now.

    Raises:
        BrokenPipeError: nobody reads any more.
        StorageError: what should keep it can't.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise unwritable(error) from error


def unwritable(error: OSError) -> StorageError:
    """Say that standard output can't be written, and let the interpreter's end be quiet about it."""
    silence()
    return StorageError(f"The output can't be written: {error.strerror}.")


def silence() -> None:
    """Let the interpreter flush into nothing when it ends: nobody reads any more."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())


def tell_problem(problem: Record, *, as_json: bool) -> None:
    """Say what went wrong: in words on standard error, for programs as the last line of standard output too."""
    from chatera_app.cli.text import printable

    print(printable(f"chatera: {problem['message']}"), file=sys.stderr)  # noqa: T201 - a command line's output
    if as_json:
        with suppress(StorageError):  # the words were said; there is no other place for them
            say(json_line(problem) + "\n")


def tell_where_kept(profile: Path) -> None:
    """Say where what opens a new profile lies, if whoever copies its directory has it, too."""
    from chatera.store import vaults

    if vaults.read(profile / "key").kept == "file":
        print(IN_A_FILE, file=sys.stderr)  # noqa: T201 - a command line's output
