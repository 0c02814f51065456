"""``hub``: where this machine stands on its network, and which hub followed which."""

from collections.abc import AsyncIterator
from typing import Final

from chatera.commands.command import Context, Network, Record, command
from chatera.commands.records import standing_record


@command("hub", Network.CATCH_UP)
async def hub(context: Context) -> AsyncIterator[Record]:
    """Tell whose computer connects everybody on this network, who else could, and what happened last."""
    await context.client.learn_owners()
    yield standing_record(context.client)


COMMANDS: Final = (hub,)
