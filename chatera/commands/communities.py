"""Communities: the nodes one knows, and coming to know one by its address."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Annotated, Final

from chatera.commands.command import Context, Network, Record, command
from chatera.commands.records import community_record
from chatera.protocol.errors import UserError

if TYPE_CHECKING:
    from chatera.client.community import Community


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


@command("community move", Network.CATCH_UP)
async def move(
    context: Context,
    url: Annotated[str, "wss://HOST:PORT, HOST:PORT, or chatera://HOST:PORT#FINGERPRINT"],
    *,
    fingerprint: Annotated[str | None, "the node's, as its owner told you"] = None,
    community: Annotated[str, "the one that moves, where you are in several"] = "",
) -> AsyncIterator[Record]:
    """Move a community from this network to a new node, with all that was said; its members follow."""
    from chatera.commands.progress import Work  # noqa: PLC0415 - help does without asyncio

    moving = _meant(context, community)
    mover = context.client.mover(moving)
    arguments = {"url": url, "fingerprint": fingerprint, "community": community}
    work = Work(context, lambda progress: mover.move(url, fingerprint, progress), arguments)
    async for record in work.records():
        yield record
    yield {"event": "done", **community_record(moving)}


@command("community move-back", Network.SEND)
async def move_back(
    context: Context, *, community: Annotated[str, "which one, where you are in several"] = ""
) -> AsyncIterator[Record]:
    """Let a community that was moved be on the network again, for everybody."""
    from chatera.commands.catching_up import catch_up  # noqa: PLC0415 - help does without asyncio

    moving = _meant(context, community)
    await catch_up(context.client)
    await context.client.mover(moving).move_back()
    yield community_record(moving)


@command("community stay", Network.NONE)
async def stay(
    context: Context,
    *,
    community: Annotated[str, "which one, where you are in several"] = "",
    off: Annotated[bool, "follow again whoever moves it"] = False,
) -> AsyncIterator[Record]:
    """Stay where a community was before somebody moved it, whatever they say from now on."""
    meant = _meant(context, community)
    if off:
        await context.client.redirects.let_move(meant)
    else:
        await context.client.redirects.stay(meant)
    yield community_record(meant)


def _meant(context: Context, called: str) -> "Community":
    """Return the community with this name or id, or the only one.

    Raises:
        UserError: there is none, or it is not clear which.
    """
    from chatera.commands.names import community_id  # noqa: PLC0415 - help does without it

    wanted = community_id(context.client, called)
    found = [one for one in context.client.communities if wanted in (None, one.id)]
    if not found:
        raise UserError("You are in no community yet.")
    if len(found) > 1:
        raise UserError("You are in several communities: name one by --community.")
    return found[0]


COMMANDS: Final = (communities, connect, move, move_back, stay)
