"""Makes the parser of one command from its declared parameters.

argparse and not something richer: it is imported in ten milliseconds, and a reading command has half a second for everything.
"""

import argparse
import types
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NoReturn, Union, get_args, get_origin

from chatera.commands.command import REQUIRED, Command, Network, Parameter
from chatera.protocol.errors import UserError
from chatera_app.cli.examples import examples_of
from chatera_app.cli.streams import say

if TYPE_CHECKING:
    from _typeshed import SupportsWrite


class UsageError(UserError):
    """The command line can't be understood."""


@dataclass(frozen=True, slots=True)
class Invocation:
    """What a command line asks for.

    Attributes:
        arguments: of the command.
        json: one object a line, not text for people.
        local: leave the network alone.
        discovery: look for hubs on the network.
        hub: open one where none is found.
    """

    command: str
    arguments: dict[str, object]
    profile: Path
    json: bool
    local: bool
    discovery: bool
    hub: bool


METAVARS = {
    "to": "NAME_OR_ID", "with_": "NAME_OR_ID", "community": "NAME_OR_ID", "members": "MEMBER",
    "before": "ID", "reply": "ID", "up_to": "ID", "message": "ID", "limit": "N", "timeout": "S",
    "for_": "TIME",
}  # fmt: skip
"""What help calls values whose parameter is named otherwise."""


class Parser(argparse.ArgumentParser):
    """Raises where argparse would end the program, and takes every word behind an option that needs one."""

    def error(self, message: str) -> NoReturn:
        """Refuse the command line."""
        words = f"{message[:1].upper()}{message[1:]}."
        if message.startswith("unrecognized arguments: -"):
            words += (
                "\nWords that begin with - but are no option stand behind --, for example: -- -5"
            )
        raise UsageError(f"{words}\n{self.format_usage().strip()}")

    def print_help(self, file: "SupportsWrite[str] | None" = None) -> None:
        """Write the help, or say why that is not possible."""
        if file is None:
            say(self.format_help())
        else:
            super().print_help(file)

    def joined(self, words: Sequence[str]) -> list[str]:
        """Write an option and its value as one word: the value may begin with a dash, as names can."""
        options = {
            name: action.nargs is None
            for action in self._actions
            for name in action.option_strings
            if name.startswith("--")
        }
        made: list[str] = []
        rest = list(words)
        while rest:
            word = rest.pop(0)
            if word == "--":
                return [*made, word, *rest]
            if options.get(word) and rest and rest[0] not in options:
                word += f"={rest.pop(0)}"
            made.append(word)
        return made


def path_of(chosen: str | None) -> Path:
    """Return the profile that was asked for.

    Raises:
        UsageError: it is in the home of somebody who has none.
    """
    if chosen is None:
        return default_profile()
    try:
        return Path(chosen).expanduser()
    except RuntimeError as error:
        raise UsageError(
            f"There is no home directory for “{chosen}”; name the directory itself."
        ) from error


def default_profile() -> Path:
    """Return where this user's own profile lies."""
    import platformdirs

    return platformdirs.user_data_path("chatera", appauthor=False) / "profile"


def parse(command: Command, words: Sequence[str]) -> Invocation:
    """Read a command's options and arguments; ``--help`` prints and ends the program.

    Raises:
        UsageError: they can't be understood.
    """
    parser = make_parser(command)
    found = vars(parser.parse_intermixed_args(_covered(parser.joined(words))))
    given = {
        one.name: _given(one, _bare(found[one.name]))
        for one in command.parameters
        if one.name in found
    }
    return Invocation(
        command=command.name,
        arguments={name: value for name, value in given.items() if value is not None},
        profile=path_of(found["(profile)"]),
        json=found["(json)"],
        local=found["(local)"],
        discovery=found["(discovery)"],
        hub=found.get("(hub)", False),
    )


def _given(parameter: Parameter, value: object) -> object:
    """Name a file as another process finds it."""
    return (
        str(path_of(value).absolute())
        if parameter.type is Path and isinstance(value, str)
        else value
    )


def _covered(words: Sequence[str]) -> list[str]:
    """Put a zero, which no command line holds, before words after ``--``: argparse would take some for options."""
    end = words.index("--") if "--" in words else len(words)
    return [*words[:end], *("\0" + word for word in words[end + 1 :])]


def _bare(value: object) -> object:
    if isinstance(value, list):
        return [_bare(one) for one in value]
    return value.removeprefix("\0") if isinstance(value, str) else value


def make_parser(command: Command) -> Parser:
    """Return the parser of a command."""
    parser = Parser(
        prog=f"chatera {command.name}", description=command.doc, allow_abbrev=False,
        argument_default=argparse.SUPPRESS, epilog=examples_of(command.name),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    for parameter in command.parameters:
        if not parameter.internal:
            _add(parser, parameter)
    every = parser.add_argument_group("options of every command")
    add_profile(every)
    every.add_argument(
        "--local", dest="(local)", action="store_true", default=False,
        help="leave the network alone",
    )  # fmt: skip
    every.add_argument(
        "--no-discovery", dest="(discovery)", action="store_false", default=True,
        help="use typed addresses only, don't look around on the network",
    )  # fmt: skip
    if command.network is Network.FOLLOW:
        every.add_argument(
            "--no-hub", dest="(hub)", action="store_false", default=True,
            help="don't open a hub where none is found",
        )  # fmt: skip
    return parser


def add_profile(parser: "argparse._ActionsContainer") -> None:
    """Add what even ``init`` has."""
    parser.add_argument(
        "--profile", dest="(profile)", metavar="DIR", default=None, help="the profile's directory"
    )
    parser.add_argument(
        "--json", dest="(json)", action="store_true", default=False, help="one JSON object a line"
    )


def _add(parser: argparse.ArgumentParser, parameter: Parameter) -> None:
    kind, choices = _plain(parameter.type)
    doc = parameter.doc.replace("%", "%%")
    if kind in (int, float):
        doc += f" (default: {parameter.default})"
    settings: dict[str, Any] = {"help": doc}
    if choices:
        settings["choices"] = choices
    if parameter.option:
        settings |= {"dest": parameter.name, "required": parameter.default is REQUIRED}
        if kind is bool:
            settings["action"] = "store_true"
        elif not choices:
            settings["metavar"] = _metavar(parameter)
        if kind in (int, float):
            settings["type"] = kind
        parser.add_argument(parameter.flag, **settings)
        return
    if get_origin(parameter.type) is tuple:
        settings["nargs"] = "*"
    elif parameter.default is not REQUIRED:
        settings["nargs"] = "?"
    if not choices:
        settings["metavar"] = _metavar(parameter)
    parser.add_argument(parameter.name, **settings)


def _metavar(parameter: Parameter) -> str:
    return METAVARS.get(parameter.name, parameter.name.strip("_").upper())


def _plain(kind: Any) -> tuple[Any, tuple[str, ...]]:
    """Return a type without None, and the values of a Literal."""
    if get_origin(kind) in (Union, types.UnionType):
        kind = next(one for one in get_args(kind) if one is not type(None))
    if get_origin(kind) is Literal:
        return str, get_args(kind)
    return kind, ()
