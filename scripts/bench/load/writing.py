"""People with real clients, who write encrypted to somebody who is away."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.protocol.ids import AccountId, account_text, to_text
from chatera.store.machine import Machine
from chatera.store.profile import Profile
from chatera.store.sealer import OWN_KEY_DEVICES
from load.device import Failed
from load.process import NodeProcess

AUTHORS = 20
AT_ONCE = 10
COMES_WITHIN = 30.0
LEAVES_WITHIN = 30.0
"""Seconds in which something more has to leave."""
TEXT = "Message {} to somebody who is away, of a usual length for a chat."


def new_profile(folder: Path, name: str) -> Profile:
    """Make somebody."""
    return Profile.create(folder / name, name, Machine(state=folder / f"{name}.state"))


@asynccontextmanager
async def live(node: NodeProcess, profile: Profile) -> AsyncIterator[Client]:
    """Be there with a client until the end of the block, and until all that it has to send has left."""
    client, address = Client(profile), node.address
    await client.start()
    try:
        await client.connect(f"{address.host}:{address.port}", to_text("n_", address.node))
        if not await client.caught_up(COMES_WITHIN):
            raise Failed("A client did not come live.")
        yield client
        await client.drained(LEAVES_WITHIN)
        if waiting := len(client.outbox()):
            raise Failed(f"{waiting} messages did not leave their author's client.")
    finally:
        await client.stop()


async def write_directs(node: NodeProcess, folder: Path, reader: AccountId, count: int) -> None:
    """Have twenty people write to somebody: each message has a key of its own, which goes in a parcel."""
    share = count // AUTHORS
    await asyncio.gather(*(_write_one(node, folder, n, reader, share) for n in range(AUTHORS)))


async def _write_one(
    node: NodeProcess, folder: Path, n: int, reader: AccountId, count: int
) -> None:
    profile = new_profile(folder, f"Author {n}")
    try:
        async with live(node, profile) as client:
            await _say(client, client.chats.with_person(account_text(reader)), count)
    finally:
        profile.close()


async def write_in_group(node: NodeProcess, folder: Path, reader: AccountId, count: int) -> None:
    """Have somebody found a group too large for messages with keys of their own, and write there."""
    members = [await _come_once(node, folder, n) for n in range(OWN_KEY_DEVICES)]
    profile = new_profile(folder, "Founder")
    try:
        async with live(node, profile) as client:
            group = await client.new_group("Somewhere else", [account_text(reader), *members])
            await _say(client, group, count)
    finally:
        profile.close()


async def _come_once(node: NodeProcess, folder: Path, n: int) -> str:
    """Have somebody come and go, for whom something can be encrypted from then on; returns their account."""
    profile = new_profile(folder, f"Member {n}")
    try:
        async with live(node, profile) as client:
            return client.me.account
    finally:
        profile.close()


async def _say(client: Client, chat: Chat, count: int) -> None:
    """Write in small lots, so that keys and messages lie at the node by turns, as where people write at their leisure."""
    if not chat.encrypted:
        raise Failed("What is written here would not be encrypted.")
    for at in range(0, count, AT_ONCE):
        texts = (TEXT.format(n) for n in range(at, min(at + AT_ONCE, count)))
        await asyncio.gather(*(chat.send(text) for text in texts))
        await client.drained(LEAVES_WITHIN)
