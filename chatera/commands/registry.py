"""Every command there is. Windows, shortcuts and the command line look up what they call here."""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping

from chatera.commands import (
    backup,
    closed,
    communities,
    conversations,
    devices,
    diagnosis,
    groups,
    hub,
    messages,
    passphrases,
    people,
    phrase,
    pictures,
    sending,
    verifying,
    watching,
    winks,
)
from chatera.commands.command import Command, Context, Network, Record
from chatera.protocol.errors import UserError


class Registry:
    """Commands by name."""

    def __init__(self, commands: Iterable[Command]) -> None:
        self._commands = {command.name: command for command in commands}

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def __contains__(self, name: str) -> bool:
        return name in self._commands

    def get(self, name: str) -> Command:
        """Return a command.

        Raises:
            UserError: there is none of this name.
        """
        try:
            return self._commands[name]
        except KeyError:
            raise UserError(f"There is no command “{name}”.") from None

    async def run(
        self, context: Context, name: str, arguments: Mapping[str, object]
    ) -> AsyncIterator[Record]:
        """Check the arguments, run the command and yield what it tells.

        Raises:
            ChatEraError: in words, when it can't be done.
            HandedOver: the profile gets another owner.
        """
        command = self.get(name)
        checked = command.checked(arguments)
        if command.network is Network.CATCH_UP and not context.local:
            from chatera.commands.catching_up import catch_up_unless_handed_over  # noqa: PLC0415 - help does without asyncio

            await catch_up_unless_handed_over(context, arguments)
        async for record in command.body(context, **checked):
            yield record


def every_command() -> Registry:
    """Return the registry of ChatEra's commands, in the order in which help shows them."""
    return Registry((
        *sending.COMMANDS, *winks.COMMANDS, *conversations.COMMANDS, *watching.COMMANDS, *messages.COMMANDS,
        *pictures.COMMANDS,
        *people.COMMANDS, *verifying.COMMANDS, *groups.COMMANDS, *communities.COMMANDS, *closed.COMMANDS,
        *hub.COMMANDS, *devices.COMMANDS, *phrase.COMMANDS, *backup.COMMANDS, *passphrases.COMMANDS,
        *diagnosis.COMMANDS,
    ))  # fmt: skip
