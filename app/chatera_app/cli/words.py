"""The recovery phrase as it comes to a command: never on the command line, which others can see and shells remember."""

import os
import sys

from chatera_app.cli.parsing import UsageError

VARIABLE = "CHATERA_PHRASE"


def typed_phrase() -> str:
    """Return the twelve words: from the environment, the terminal, or a line of standard input.

    Raises:
        UsageError: there are none.
    """
    typed = os.environ.get(VARIABLE, "")
    if not typed and sys.stdin.isatty():
        from getpass import getpass

        typed = getpass("The twelve words of your recovery phrase (they are not shown): ")
    elif not typed:
        typed = sys.stdin.readline()
    if not typed.strip():
        raise UsageError(
            f"Type the twelve words of your recovery phrase, or put them into {VARIABLE}."
        )
    return typed
