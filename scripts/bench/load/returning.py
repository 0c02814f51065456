"""The same return as a real client lives it: until everything is verified, stored and indexed for searching."""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

from chatera.client.client import Client
from chatera.protocol.ids import AccountId
from load.device import Failed
from load.process import NodeProcess
from load.waiting import write_all
from load.writing import live, new_profile, write_directs, write_in_group

TAKEN_WITHIN = 120.0

Write = Callable[[Path, AccountId, int], Awaitable[None]]
"""Has so many messages wait for an account; whoever writes them may lie in the directory."""


async def measure(node: NodeProcess, count: int) -> dict[str, float]:
    """Seconds from a client's start until it counts every waiting message as unread."""
    return await _return(
        node, count, lambda _, reader, count: write_all(node, reader, count), prefix=""
    )


async def measure_sealed(node: NodeProcess, count: int) -> dict[str, float]:
    """The same where each message is encrypted, and comes with its key in a parcel."""
    return await _return(node, count, partial(write_directs, node), prefix="sealed_")


async def measure_sealed_room(node: NodeProcess, count: int) -> dict[str, float]:
    """The same in a large encrypted group, where one parcel opens a hundred messages."""
    return await _return(node, count, partial(write_in_group, node), prefix="sealed_room_")


async def _return(node: NodeProcess, count: int, write: Write, *, prefix: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="chatera-bench-client-") as directory:
        folder = Path(directory)
        profile = new_profile(folder, "Reader")
        try:
            async with live(node, profile):
                pass  # known there, and back in a store that it knows
            await write(folder, AccountId(profile.identity.account), count)
            client = Client(profile)
            node_cpu, cpu, begin = node.cpu_seconds(), time.process_time(), time.perf_counter()
            await client.start()
            try:
                await _take_all(client, count)
                seconds = time.perf_counter() - begin
                cpu, node_cpu = time.process_time() - cpu, node.cpu_seconds() - node_cpu
            finally:
                await client.stop()
        finally:
            profile.close()
    return {
        f"{prefix}waiting_client_seconds": seconds,
        f"{prefix}waiting_client_cpu_seconds": cpu,
        f"{prefix}waiting_client_node_cpu_seconds": node_cpu,
    }


async def _take_all(client: Client, count: int) -> None:
    begin = time.perf_counter()
    while (taken := sum(chat.unread for chat in client.chats)) < count:
        if time.perf_counter() - begin > TAKEN_WITHIN:
            raise Failed(f"The client took in {taken} of {count} waiting messages.")
        await asyncio.sleep(0.02)
