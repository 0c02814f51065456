"""What went wrong, as one record that people and programs can use: ``error`` is the code, ``message`` the words."""

from typing import Final

from chatera.commands.command import Record
from chatera.protocol.errors import (
    ChatEraError,
    LocalProtocolError,
    Refused,
    RemoteProtocolError,
    StorageError,
    Unreachable,
    UserError,
)


class UnknownName(UserError):
    """Nobody and nothing has this name or id."""


class AmbiguousName(UserError):
    """A name fits several.

    Attributes:
        candidates: their ids and names.
    """

    def __init__(self, message: str, candidates: list[tuple[str, str]]) -> None:
        super().__init__(message)
        self.candidates = candidates


class CommandFailed(ChatEraError):
    """A command that ran in another process failed there.

    Attributes:
        problem: its record.
    """

    def __init__(self, problem: Record) -> None:
        super().__init__(str(problem.get("message", "The command failed.")))
        self.problem = problem


CODES: Final[tuple[tuple[type[ChatEraError], str], ...]] = (
    (UnknownName, "unknown"),
    (AmbiguousName, "ambiguous"),
    (UserError, "not_possible"),
    (Unreachable, "unreachable"),
    (StorageError, "storage"),
    (RemoteProtocolError, "protocol"),
    (LocalProtocolError, "not_possible"),
)


def problem_of(error: ChatEraError) -> Record:
    """Return the error as a record."""
    if isinstance(error, CommandFailed):
        return error.problem
    problem: Record = {"error": _code(error), "message": words_of(error)}
    if isinstance(error, AmbiguousName):
        problem["candidates"] = [{"id": one, "name": name} for one, name in error.candidates]
    return problem


def words_of(error: ChatEraError) -> str:
    """Return the error as a sentence."""
    if isinstance(error, LocalProtocolError):
        return f"That is not possible: {error}."
    return str(error)


def _code(error: ChatEraError) -> str:
    if isinstance(error, Refused):
        return error.code
    return next((code for kind, code in CODES if isinstance(error, kind)), "error")
