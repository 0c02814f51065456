"""Runs one named command on a profile: as its owner, or as the guest of the process that is."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from chatera.commands.command import Command
from chatera.commands.problems import problem_of
from chatera.commands.registry import Registry, every_command
from chatera.protocol.errors import ChatEraError
from chatera_app.cli.exits import ERROR, USAGE
from chatera_app.cli.parsing import Invocation, UsageError, parse
from chatera_app.cli.streams import tell_problem, tell_where_kept

NEEDS_NEW = "passphrase set"
"""The command for which a passphrase is asked: on a command line others could read it."""

ENCRYPTING = "Encrypting what is on this computer; this happens once."


def run_named(name: str, words: Sequence[str]) -> int:
    """Run the command of this name; returns the exit code."""
    as_json = "--json" in words
    registry = every_command()
    try:
        invocation = parse(_command(registry, name), words)
        from chatera_app.cli.asking import community_secret, new_passphrase

        if name == NEEDS_NEW:
            invocation = replace(invocation, arguments={"passphrase": new_passphrase()})
        if secret := community_secret(name, invocation.arguments):
            invocation = replace(invocation, arguments={**invocation.arguments, "secret": secret})
        return _run(registry, invocation)
    except UsageError as error:
        tell_problem({"error": "usage", "message": str(error)}, as_json=as_json)
        return USAGE
    except ChatEraError as error:
        tell_problem(problem_of(error), as_json=as_json)
        return ERROR


def _run(registry: Registry, invocation: Invocation) -> int:
    """Run it; where that encrypts a profile that lay in the open, say so, and where what opens it lies."""
    from chatera.store.profile import Profile
    from chatera_app.cli.asking import with_passphrase
    from chatera_app.cli.session import run_session

    lay_open = Profile.lies_open(invocation.profile)
    if lay_open:
        print(ENCRYPTING, file=sys.stderr)  # noqa: T201 - a command line's output
    code = with_passphrase(partial(run_session, registry, invocation))
    if lay_open:
        tell_where_kept(invocation.profile)
    return code


def _command(registry: Registry, name: str) -> Command:
    if name not in registry:
        from difflib import get_close_matches

        close = get_close_matches(name, [one.name for one in registry], 1)
        meant = f" Did you mean “{close[0]}”?" if close else ""
        raise UsageError(f"There is no command “{name}”.{meant} “chatera --help” lists them.")
    return registry.get(name)
