"""The same return as a real client lives it: until everything is verified, stored and indexed for searching."""

import asyncio
import tempfile
import time
from pathlib import Path

from chatera.client.client import Client
from chatera.protocol.ids import AccountId, to_text
from chatera.store.machine import Machine
from chatera.store.profile import Profile
from load.device import Failed
from load.process import NodeProcess
from load.waiting import write_all

TAKEN_WITHIN = 120.0


async def measure(node: NodeProcess, count: int) -> dict[str, float]:
    """Seconds from a client's start until it counts every waiting message as unread."""
    with tempfile.TemporaryDirectory(prefix="chatera-bench-client-") as directory:
        machine = Machine(state=Path(directory) / "state")
        profile = Profile.create(Path(directory) / "profile", "Reader", machine)
        try:
            await _meet(node, profile)
            await write_all(node, AccountId(profile.identity.account), count)
            client = Client(profile)
            begin = time.perf_counter()
            await client.start()
            try:
                await _take_all(client, count)
                seconds = time.perf_counter() - begin
            finally:
                await client.stop()
        finally:
            profile.close()
    return {"waiting_client_seconds": seconds}


async def _meet(node: NodeProcess, profile: Profile) -> None:
    """Be there once, so that the client comes back to a store it knows."""
    client = Client(profile)
    await client.start()
    address = node.address
    try:
        await client.connect(f"{address.host}:{address.port}", to_text("n_", address.node))
    finally:
        await client.stop()


async def _take_all(client: Client, count: int) -> None:
    begin = time.perf_counter()
    while (taken := sum(chat.unread for chat in client.chats)) < count:
        if time.perf_counter() - begin > TAKEN_WITHIN:
            raise Failed(f"The client took in {taken} of {count} waiting messages.")
        await asyncio.sleep(0.02)
