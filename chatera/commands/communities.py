"""Communities: the nodes one knows, and coming to know one by its address."""

from collections.abc import AsyncIterator
from typing import Annotated, Final

from chatera.commands.command import Context, Network, Record, command
from chatera.commands.records import community_record


@command("communities", Network.CATCH_UP)
async def communities(context: Context) -> AsyncIterator[Record]:
    """List one's communities and whether they can be reached."""
    for community in context.client.communities:
        yield community_record(community)


@command("connect", Network.SEND)
async def connect(
    context: Context,
    url: Annotated[str, "wss://HOST:PORT, HOST:PORT, or chatera://HOST:PORT#FINGERPRINT"],
    *,
    fingerprint: Annotated[
        str | None, "the node's, as its owner told you; otherwise the first one seen is kept"
    ] = None,
) -> AsyncIterator[Record]:
    """Join a community by the address of its node."""
    from chatera.commands.catching_up import catch_up  # noqa: PLC0415 - help does without asyncio

    community = await context.client.connect(url, fingerprint=fingerprint)
    await catch_up(context.client)  # who is there knows us from now on
    yield community_record(community)


COMMANDS: Final = (communities, connect)
