"""Finds out what a command line asks for, and imports no more than that needs.

``chatera [options] COMMAND …`` runs a command, ``chatera [options]`` opens the desktop.
"""

from collections.abc import Callable, Sequence

from chatera_app.cli.exits import BROKEN_PIPE, ERROR, OK, USAGE

GLOBAL = ("--profile", "--community")
"""Options with a value that may stand before the command."""
GROUPS = ("group", "backup", "community", "devices", "passphrase", "theme", "pack", "wink")
"""First words of commands that have two."""


def run(arguments: Sequence[str]) -> int:
    """Do what a command line says and return the exit code."""
    from chatera.protocol.errors import StorageError
    from chatera_app.cli.streams import silence, speak_utf8, tell_problem

    speak_utf8()
    try:
        return _run(arguments)
    except BrokenPipeError:
        silence()
        return BROKEN_PIPE
    except StorageError as error:  # of the output: commands tell their own
        tell_problem({"error": "storage", "message": str(error)}, as_json=False)
        return ERROR


def _run(arguments: Sequence[str]) -> int:
    words, rest = split(arguments)
    if not words:
        return _without_command(rest)
    if words[0].lower().startswith("chatera:"):  # as the system starts us for a link
        return _without_command([*words, *rest])
    if words[0] == "help":
        return _help(rest)
    if words in [[name] for name in GROUPS if name != "devices"]:
        return _commands_of(words[0], rest)
    alone = _without_profile(words, rest)
    if alone is not None:
        return alone(rest)
    from chatera_app.cli.running import run_named

    return run_named(" ".join(words), rest)


def _without_profile(
    words: Sequence[str], rest: Sequence[str]
) -> Callable[[list[str]], int] | None:
    """Return what runs a command that needs no profile, or makes one."""
    match words:
        case ["node"]:
            from chatera_app.cli.node import run_node

            return run_node
        case ["init"]:
            from chatera_app.cli.init import run_init

            return run_init
        case ["backup", "restore"]:
            from chatera_app.cli.restore import run_restore

            return run_restore
        case ["theme" | "pack" | "wink" as what, "check"]:
            return _check(what)
        case ["link"] if "--join" in rest:
            from chatera_app.cli.join import run_join

            return run_join
    return None


def _check(what: str) -> Callable[[list[str]], int]:
    """Return what judges a file that somebody has made."""
    if what == "pack":
        from chatera_app.cli.pack import run_pack_check

        return run_pack_check
    if what == "wink":
        from chatera_app.cli.wink import run_wink_check

        return run_wink_check
    from chatera_app.cli.theme import run_theme_check

    return run_theme_check


def split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the command's words, and everything else in its order."""
    before: list[str] = []
    rest = list(arguments)
    words = _next_word(before, rest)
    if words and words[0] in GROUPS:
        words += _next_word(before, rest)
    return words, before + rest


def _next_word(before: list[str], rest: list[str]) -> list[str]:
    """Take options off the rest, and the word behind them if there is one."""
    while rest and rest[0].startswith("-") and rest[0] != "--":
        before.append(rest.pop(0))
        if before[-1] in GLOBAL and rest:
            before.append(rest.pop(0))
    return [rest.pop(0)] if rest and rest[0] != "--" else []


def _commands_of(group: str, rest: list[str]) -> int:
    """Tell which commands begin with this word."""
    from chatera_app.cli.overview import overview_of
    from chatera_app.cli.streams import say, tell_problem

    if "--help" in rest or "-h" in rest:
        say(overview_of(group))
        return OK
    words = f"Say what to do:\n{overview_of(group).rstrip()}"
    tell_problem({"error": "usage", "message": words}, as_json="--json" in rest)
    return USAGE


def _without_command(arguments: list[str]) -> int:
    if "--help" in arguments or "-h" in arguments:
        return _help([])
    if "--version" in arguments:
        from importlib.metadata import version

        from chatera_app.cli.streams import say

        say(f"chatera {version('chatera')}\n")
        return OK
    from chatera_app.cli.opening import open_desktop

    return open_desktop(arguments)


def _help(words: list[str]) -> int:
    if words:
        return run([*words, "--help"])
    from chatera_app.cli.overview import overview
    from chatera_app.cli.streams import say

    say(overview())
    return OK
