"""One's own devices: which there are, what they are called, taking one away, and linking a new one."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Annotated, Final

from chatera.commands.command import Context, Network, Record, command
from chatera.commands.names import choose
from chatera.commands.records import rfc3339
from chatera.protocol.errors import UserError

if TYPE_CHECKING:
    from chatera.client.client import Client
    from chatera.client.devices import Device


@command("devices", Network.CATCH_UP)
async def devices(context: Context) -> AsyncIterator[Record]:
    """List one's own devices."""
    for device in context.client.devices:
        yield device_record(device)


@command("devices rename", Network.SEND)
async def rename(
    context: Context,
    device: Annotated[str, "name or id of the device"],
    name: Annotated[str, "what it is called from now on; only one's own devices know"],
) -> AsyncIterator[Record]:
    """Give one of one's devices another name."""
    found = _called(context.client, device)
    await context.client.devices.rename(found.id, name)
    yield _again(context.client, found)


@command("devices revoke", Network.SEND)
async def revoke(
    context: Context,
    device: Annotated[str, "name or id of the device"],
    *,
    stolen: Annotated[
        bool, "somebody else has it: the recovery phrase is read from standard input"
    ] = False,
) -> AsyncIterator[Record]:
    """Take a device away from one's account: nothing that it says counts any more."""
    found = _called(context.client, device)
    if stolen:
        await context.client.devices.remove_stolen(found.id, await _phrase(context))
    else:
        await context.client.devices.remove(found.id)
    yield _again(context.client, found)


@command("devices regain", Network.CATCH_UP)
async def regain(context: Context) -> AsyncIterator[Record]:
    """Make this device one of yours again, by the recovery phrase, which is read from standard input."""
    await context.client.regain(await _phrase(context))
    for device in context.client.devices:
        if device.here:
            yield device_record(device)


@command("link", Network.SEND)
async def link(
    context: Context,
    *,
    bind: Annotated[str, "listen at this address alone"] = "",
    yes: Annotated[
        bool, "say yes to whoever has the link; codes are asked for all the same"
    ] = False,
) -> AsyncIterator[Record]:
    """Link a new device: shows a link and a QR code, and waits ten minutes (--join on the new one)."""
    from chatera.commands.linking import Link  # noqa: PLC0415 - help does without asyncio

    async for record in Link(context, bind, yes=yes).records():
        yield record


def device_record(device: "Device") -> Record:
    """Return a device as ``devices`` tells it."""
    return {
        "id": device.id, "name": device.title, "kind": device.kind, "here": device.here,
        "revoked": device.removed, "added": rfc3339(device.added), "seen": rfc3339(device.seen),
    }  # fmt: skip


async def _phrase(context: Context) -> str:
    phrase = None if context.lines is None else await context.lines.next()
    if not phrase:
        raise UserError("Write the twelve words of your recovery phrase in one line of the input.")
    return phrase


def _called(client: "Client", wanted: str) -> "Device":
    candidates = [(one, one.title, (one.id,)) for one in client.devices]
    return choose(wanted, candidates, "device", "“chatera devices” lists yours.")


def _again(client: "Client", device: "Device") -> Record:
    return device_record(client.devices.get(device.id) or device)


COMMANDS: Final = (devices, rename, revoke, regain, link)
