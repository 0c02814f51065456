"""Waiting for the network, but never long: until news are here, or until what was written has left."""

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING

from chatera.commands.command import Context, HandedOver

if TYPE_CHECKING:
    from chatera.client.client import Client

CATCH_UP_WITHIN = 2.0
"""Seconds a reading command waits for a node that doesn't answer."""
LEAVE_WITHIN = 2.0
"""Seconds a writing command waits for what it wrote to leave; it is durable by then, and leaves later otherwise."""


async def catch_up(client: "Client", within: float = CATCH_UP_WITHIN) -> bool:
    """Wait until every community that can be reached has told its news.

    Args:
        client: started.
        within: seconds until somebody has to answer.

    Returns:
        Whether any has.
    """
    return await client.caught_up(within)


async def catch_up_unless_handed_over(context: Context, arguments: Mapping[str, object]) -> None:
    """Catch up before a command.

    Raises:
        HandedOver: the profile gets another owner meanwhile, where the command begins anew.
    """
    catching_up = asyncio.create_task(catch_up(context.client))
    handed = asyncio.create_task(context.handing_over.wait())
    try:
        await asyncio.wait((catching_up, handed), return_when=asyncio.FIRST_COMPLETED)
        if not catching_up.done():
            raise HandedOver(arguments)
        catching_up.result()
    finally:
        catching_up.cancel()
        handed.cancel()
        await asyncio.gather(catching_up, handed, return_exceptions=True)


async def leave(client: "Client", taken: asyncio.Event, within: float = LEAVE_WITHIN) -> None:
    """Give what was written, and receipts for what was read, a moment to leave.

    Args:
        client: started.
        taken: set when somebody else wants the profile; what waits leaves with them.
        within: seconds without progress after which it stays for the next connection.
    """
    leaving = asyncio.create_task(_left(client, within))
    handed = asyncio.create_task(taken.wait())
    try:
        await asyncio.wait((leaving, handed), return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (leaving, handed):
            task.cancel()
        await asyncio.gather(leaving, handed, return_exceptions=True)


async def _left(client: "Client", within: float) -> None:
    if await client.caught_up(within):
        await client.drained(within)
