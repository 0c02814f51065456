"""A command: something a person can ask for, by name, with typed parameters and a line that says what it does.

The body is an async generator over a client, which yields one record for each thing it has to tell. Menu, shortcut and
command line call the same body; parameters are its signature, so they are declared once:

* a parameter before ``*`` is positional, one after it is an option;
* a ``Path`` is of the file system of whoever typed it, whichever process runs the command;
* ``Annotated[T, "what it means"]`` carries its description, ``Annotated[T, INTERNAL]`` keeps it from people.
"""

import enum
import inspect
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Protocol, get_args, get_origin

from chatera.protocol.errors import UserError

if TYPE_CHECKING:
    import asyncio

    from chatera.client.client import Client

Record = dict[str, object]
"""What a command tells: JSON's types only."""

INTERNAL: Final = "(not for people)"
REQUIRED: Final = inspect.Parameter.empty


class Network(enum.Enum):
    """What a command wants of the network around its body."""

    NONE = "none"
    CATCH_UP = "catch up"
    """First fetch what is new, where the node can be reached."""
    SEND = "send"
    """What it wrote should leave as soon as possible."""
    FOLLOW = "follow"
    """Stay connected."""


class Lines(Protocol):
    """Lines that a command reads, one after the other."""

    async def next(self) -> str | None:
        """Return the next line without its end, or None after the last; cancelling loses no line."""
        ...


class HandedOver(Exception):
    """The profile gets another owner in the middle of a command.

    Attributes:
        arguments: with which the new owner goes on where this one stopped.
    """

    def __init__(self, arguments: Mapping[str, object]) -> None:
        super().__init__("the profile was handed over")
        self.arguments = dict(arguments)


@dataclass(frozen=True, slots=True)
class Context:
    """Where a command runs.

    Attributes:
        client: whose profile it works on.
        handing_over: set when the profile gets another owner; long commands then raise ``HandedOver``.
        lines: the input, for commands that read it.
        local: whether to leave the network alone.
    """

    client: "Client"
    handing_over: "asyncio.Event"
    lines: Lines | None = None
    local: bool = False


Body = Callable[..., AsyncIterator[Record]]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One typed parameter of a command.

    Attributes:
        type: its Python type.
        default: ``REQUIRED`` or its value when it isn't given.
        option: given by name (``--wait``), not by place.
    """

    name: str
    type: Any
    default: object
    doc: str
    option: bool

    @property
    def internal(self) -> bool:
        """Whether it is used between processes only."""
        return self.doc == INTERNAL

    @property
    def flag(self) -> str:
        """Its name on a command line."""
        return "--" + self.name.rstrip("_").replace("_", "-")


@dataclass(frozen=True, slots=True)
class Command:
    """A named command.

    Attributes:
        name: as people type it, e.g. ``group new``.
        body: what it does.
        network: what it wants of the network.
    """

    name: str
    body: Body
    network: Network

    @property
    def doc(self) -> str:
        """One line: what it does."""
        return (self.body.__doc__ or "").strip().splitlines()[0]

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Its parameters, in order, without the context."""
        signature = inspect.signature(self.body)
        return tuple(_parameter(one) for one in list(signature.parameters.values())[1:])

    def checked(self, arguments: Mapping[str, object]) -> dict[str, object]:
        """Return the arguments with their proper types.

        Raises:
            UserError: one is missing, unknown, or of another type.
        """
        known = {parameter.name: parameter for parameter in self.parameters}
        for name in arguments.keys() - known.keys():
            raise UserError(f"“{self.name}” has no parameter “{name}”.")
        for parameter in known.values():
            if parameter.default is REQUIRED and parameter.name not in arguments:
                raise UserError(f"“{self.name}” needs “{parameter.name}”: {parameter.doc}.")
        for name, value in arguments.items():
            if isinstance(value, str) and _is_broken(value):
                raise UserError(f"“{name}” has bytes in it that are no text in UTF-8.")
        return {name: _converted(known[name], value) for name, value in arguments.items()}


def command(name: str, network: Network = Network.NONE) -> Callable[[Body], Command]:
    """Make a command of an async generator function whose first parameter is the ``Context``."""

    def decorate(body: Body) -> Command:
        return Command(name, body, network)

    return decorate


def _parameter(parameter: inspect.Parameter) -> Parameter:
    kind, doc = parameter.annotation, ""
    if get_origin(kind) is Annotated:
        kind, doc = get_args(kind)[:2]
    option = parameter.kind is inspect.Parameter.KEYWORD_ONLY
    return Parameter(parameter.name, kind, parameter.default, doc, option)


def _is_broken(text: str) -> bool:
    """Tell whether a word of the command line held bytes that are no UTF-8: they stand in it as lone surrogates."""
    return any("\ud800" <= char <= "\udfff" for char in text)


def _converted(parameter: Parameter, value: object) -> object:
    if parameter.type is Path and isinstance(value, str):
        return Path(value)
    import msgspec  # noqa: PLC0415 - help and the desktop's start do without it

    try:
        return msgspec.convert(value, parameter.type, strict=False)
    except msgspec.ValidationError as error:
        raise UserError(f"“{parameter.name}” is not as it should be: {error}.") from error
