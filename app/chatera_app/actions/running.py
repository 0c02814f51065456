"""Runs a command of ``chatera.commands`` in the program that has the client: the same body the command line runs."""

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING

from chatera.commands.command import Context, Record
from chatera.commands.registry import every_command

if TYPE_CHECKING:
    from chatera.client.client import Client


async def run(client: "Client", name: str, arguments: Mapping[str, object]) -> list[Record]:
    """Run a command and return what it told.

    Raises:
        ChatEraError: in words, when it can't be done.
    """
    # A desktop is connected all the time, or as much as it can be: there is nothing to fetch first.
    context = Context(client, asyncio.Event(), local=True)
    return [record async for record in every_command().run(context, name, arguments)]
