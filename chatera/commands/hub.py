"""``hub``: where this machine stands on its network, and which hub followed which."""

from collections.abc import AsyncIterator
from typing import Final

from chatera.commands.command import Context, Network, Record, command
from chatera.commands.records import standing_record


@command("hub", Network.CATCH_UP)
async def hub(context: Context) -> AsyncIterator[Record]:
    """Tell whose computer connects everybody on this network, in each community, who else could, and what happened last."""
    from chatera.client.standing import Standing  # noqa: PLC0415 - help does without

    client = context.client
    await client.owners.learn()
    yield standing_record(client, client.standing)
    for community in client.communities:
        if community.closed:
            standing = client.closed.standing(community) or Standing()  # it is not looked for
            yield standing_record(client, standing, community)


COMMANDS: Final = (hub,)
