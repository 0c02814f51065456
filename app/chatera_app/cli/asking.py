"""Asks for passphrases: in the terminal without showing them, or of what stands around a script."""

import getpass
import os
import sys
from collections.abc import Callable
from typing import TypeVar

from chatera.protocol.closed import is_invitation
from chatera.protocol.errors import UserError
from chatera.store.vaults import Locked

T = TypeVar("T")
VARIABLE = "CHATERA_PASSPHRASE"
TRIES = 3


def with_passphrase(work: Callable[[str | None], T]) -> T:
    """Do what may need a profile's passphrase: first with the one of the environment, then with what a person types.

    Raises:
        UserError: it needs one, and there is nobody to ask.
        Locked: none of those that were tried fits.
    """
    passphrase, typed = os.environ.get(VARIABLE), 0
    while True:
        try:
            return work(passphrase)
        except Locked as error:
            if not sys.stdin.isatty():
                raise _nobody(error) from error
            if typed == TRIES:
                raise
            if error.tried:
                print(error, file=sys.stderr)  # noqa: T201 - a command line's output
        passphrase, typed = getpass.getpass("Passphrase of this profile: "), typed + 1


def new_passphrase() -> str:
    """Ask for a new passphrase; where there is no terminal it is the first line of standard input.

    Raises:
        UserError: it was typed in two ways.
    """
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    first = getpass.getpass("New passphrase: ")
    if first != getpass.getpass("The same again: "):
        raise UserError("You typed two different passphrases. Nothing was changed.")
    return first


def community_secret(command: str, arguments: dict[str, object]) -> str:
    """Ask for what a command about a closed community must not have on its command line; empty where it needs nothing.

    Raises:
        UserError: it was typed in two ways.
    """
    where = str(arguments.get("where", ""))
    if command == "community create" and arguments.get("passphrase"):
        return new_passphrase()
    if command != "community join" or is_invitation(where):
        return ""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return getpass.getpass("Invitation: " if where == "-" else f"Passphrase of “{where}”: ")


def _nobody(error: Locked) -> UserError:
    if error.tried:
        return UserError(f"The passphrase in {VARIABLE} is not the one of this profile.")
    return UserError(
        f"{error} Run this in a terminal, which asks for it, or put it into the environment as {VARIABLE}."
    )
