"""Runs one named command on a profile: as its owner, or as the guest of the process that is."""

import asyncio
import signal
from collections.abc import Sequence
from contextlib import suppress

from chatera.commands.command import Command, Record
from chatera.commands.problems import problem_of
from chatera.commands.registry import Registry, every_command
from chatera.protocol.errors import ChatEraError
from chatera_app.cli.exits import (
    BROKEN_PIPE,
    ERROR,
    INTERRUPTED,
    NOT_REACHED,
    OK,
    TERMINATED,
    USAGE,
)
from chatera_app.cli.output import Output, json_line, silence, speak_utf8, tell_problem
from chatera_app.cli.parsing import Invocation, UsageError, parse
from chatera_app.cli.text import text_of

STATES = ("waiting", "stored", "delivered", "read")


def run_named(name: str, words: Sequence[str]) -> int:
    """Run the command of this name; returns the exit code."""
    speak_utf8()
    as_json = "--json" in words
    registry = every_command()
    try:
        return _run(registry, parse(_command(registry, name), words))
    except UsageError as error:
        tell_problem({"error": "usage", "message": str(error)}, as_json=as_json)
        return USAGE
    except ChatEraError as error:
        tell_problem(problem_of(error), as_json=as_json)
        return ERROR
    except BrokenPipeError:
        silence()
        return BROKEN_PIPE


def _command(registry: Registry, name: str) -> Command:
    if name not in registry:
        raise UsageError(f"There is no command “{name}”. “chatera --help” lists them.")
    return registry.get(name)


def _run(registry: Registry, invocation: Invocation) -> int:
    ended = Ended()
    try:
        with asyncio.Runner() as runner:
            return runner.run(_told(registry, invocation, ended))
    except (KeyboardInterrupt, asyncio.CancelledError):
        if invocation.command == "watch":
            return OK  # that is how watching ends
        return TERMINATED if ended.by_terminate else INTERRUPTED


class Ended:
    """How the program was asked to end."""

    def __init__(self) -> None:
        self.by_terminate = False

    def listen(self) -> None:
        """Let SIGTERM cancel the task that calls this, as Ctrl+C does."""
        task = asyncio.current_task()
        if task is None:
            return

        def end() -> None:
            self.by_terminate = True
            task.cancel()

        with suppress(NotImplementedError):  # Windows ends a program without asking
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, end)


async def _told(registry: Registry, invocation: Invocation, ended: Ended) -> int:
    from chatera_app.cli.profile_use import ProfileUse

    ended.listen()
    command = registry.get(invocation.command)
    form = json_line if invocation.json else text_of(command.name)
    output = Output(form)
    verdict = Verdict(command, invocation)

    async def tell(record: Record) -> None:
        verdict.see(record)
        await output.put(record)

    try:
        await ProfileUse(registry, invocation).run(tell)
    finally:
        await output.flush()
    return verdict.code()


class Verdict:
    """Makes the exit code of what a command told."""

    def __init__(self, command: Command, invocation: Invocation) -> None:
        self._sends = command.name == "send"
        self._examines = command.name == "doctor"
        self._wanted = invocation.arguments.get("wait")
        self._code = OK

    def see(self, record: Record) -> None:
        """Look at a record."""
        if self._examines and record.get("ok") is False:
            self._code = ERROR
        if not self._sends:
            return
        state = record.get("state")
        if state not in STATES:
            self._code = ERROR
        elif self._wanted and STATES.index(str(state)) < STATES.index(str(self._wanted)):
            self._code = self._code or NOT_REACHED

    def code(self) -> int:
        """Return it."""
        return self._code
