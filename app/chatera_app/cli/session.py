"""A command's session: its event loop, its output and how it ends."""

import asyncio
import signal
import sys
from contextlib import suppress

from chatera.commands.command import Command, Record
from chatera.commands.registry import Registry
from chatera_app.cli.exits import ERROR, INTERRUPTED, NOT_REACHED, OK, TERMINATED
from chatera_app.cli.output import Output
from chatera_app.cli.parsing import Invocation
from chatera_app.cli.profile_use import ProfileUse
from chatera_app.cli.streams import json_line
from chatera_app.cli.text import NOTHING, text_of

STATES = ("waiting", "stored", "delivered", "read")


def run_session(registry: Registry, invocation: Invocation, passphrase: str | None = None) -> int:
    """Run an invocation to its end; returns the exit code.

    Raises:
        ChatEraError: it can't be done.
        BrokenPipeError: nobody reads its output any more.
    """
    ended = Ended()
    try:
        with asyncio.Runner() as runner:
            return runner.run(_told(registry, invocation, ended, passphrase))
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


async def _told(
    registry: Registry, invocation: Invocation, ended: Ended, passphrase: str | None
) -> int:
    ended.listen()
    command = registry.get(invocation.command)
    form = json_line if invocation.json else text_of(command.name)
    output = Output(form)
    verdict = Verdict(command, invocation)

    told = 0

    async def tell(record: Record) -> None:
        nonlocal told
        told += 1
        verdict.see(record)
        await output.put(record)

    try:
        await ProfileUse(registry, invocation, passphrase).run(tell)
    finally:
        await output.flush()
    if not told and not invocation.json and command.name in NOTHING:
        print(NOTHING[command.name], file=sys.stderr)  # noqa: T201 - a command line's output
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
