"""Closed communities: founding one, inviting others, coming in, leaving."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Annotated, Final

from chatera.commands.command import INTERNAL, Context, Network, Record, command
from chatera.commands.names import choose, community_id, plain
from chatera.commands.records import community_record
from chatera.protocol.errors import UserError

if TYPE_CHECKING:
    from chatera.client.client import Client
    from chatera.client.community import Community
    from chatera.discovery.hub import Hub

HEARD_WITHIN_S = 6.0
"""How long a community's hub is listened for."""


@command("community create")
async def create(
    context: Context,
    name: Annotated[str, "what it is called"],
    *,
    passphrase: Annotated[bool, "others come in by a passphrase, too; it asks for it"] = False,
    invitation: Annotated[
        bool, "others come in by an invitation only (unless you say otherwise)"
    ] = False,
    secret: Annotated[str, INTERNAL] = "",
) -> AsyncIterator[Record]:
    """Found a closed community beside the open one of the network."""
    if passphrase and invitation:
        raise UserError("--passphrase and --invitation are two things; choose one.")
    client = context.client
    yield community_record(await client.closed.found(name, secret if passphrase else None))


@command("community invite", Network.CATCH_UP)
async def invite(
    context: Context,
    community: Annotated[str, "its name or id"],
    *,
    qr: Annotated[bool, "draw the code, too"] = False,
) -> AsyncIterator[Record]:
    """Show the link that lets others in, or leads them to the hub of an open community; whoever has it can come in."""
    import asyncio  # noqa: PLC0415 - help does without

    from chatera.discovery.linking import own_addresses  # noqa: PLC0415 - as above

    found = called(context.client, community)
    addresses = await asyncio.to_thread(own_addresses)
    link = context.client.invitation(found, addresses)
    record: Record = {"id": found.id, "name": found.name, "link": link}
    if qr:
        from chatera.commands.verifying import qr_lines  # noqa: PLC0415 - as above

        record["qr"] = qr_lines(link)
    yield record


@command("community join", Network.SEND)
async def join(
    context: Context,
    where: Annotated[
        str,
        "an invitation, or the name of a closed one that is heard on this network; - reads the invitation",
    ],
    secret: Annotated[str, INTERNAL] = "",
) -> AsyncIterator[Record]:
    """Come into a community by an invitation, or into a closed one by its passphrase, which it asks for."""
    client = context.client
    if where == "-" or where.strip().lower().startswith("chatera://"):
        found = await client.accept(secret if where == "-" else where)
    else:
        found = await client.closed.knock(await _heard(client, where), secret)
    if not context.local:
        from chatera.commands.catching_up import catch_up  # noqa: PLC0415 - help does without asyncio

        await catch_up(client)  # who is there knows us from now on
    yield community_record(found)


@command("community leave")
async def leave(
    context: Context, community: Annotated[str, "its name or id"]
) -> AsyncIterator[Record]:
    """Leave a closed community; what was written there stays here."""
    found = closed_called(context.client, community)
    await context.client.closed.leave(found)
    yield {"id": found.id, "name": found.name}


def called(client: "Client", wanted: str) -> "Community":
    """Return the community of this name or id.

    Raises:
        UserError: there is none, or there are several.
    """
    key = community_id(client, wanted)
    found = next((one for one in client.communities if one.id == key), None)
    if found is None:
        raise UserError("There is no such community.")
    return found


def closed_called(client: "Client", wanted: str) -> "Community":
    """Return the closed community of this name or id.

    Raises:
        UserError: there is none, there are several, or it is an open one.
    """
    found = called(client, wanted)
    if not found.closed:
        raise UserError("This is an open community: whoever is on its network is in it.")
    return found


async def _heard(client: "Client", wanted: str) -> "Hub":
    """Return a hub of the closed community that is called so on this network.

    Raises:
        UserError: none is heard, or several are.
    """
    hubs = await client.closed.listen(
        HEARD_WITHIN_S,
        lambda hub: plain(hub.name) == plain(wanted) or hub.community.hex() == wanted,
    )
    candidates = [(hub, hub.name, (hub.community.hex(),)) for hub in hubs]
    return choose(wanted, candidates, "community", "It has to be open on this network just now.")


COMMANDS: Final = (create, invite, join, leave)
