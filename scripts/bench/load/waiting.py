"""Somebody comes back to 10,000 messages from twenty people."""

import asyncio
import time
from collections.abc import Sequence

from chatera.protocol.frames import AnyFact, Stored
from chatera.protocol.ids import AccountId, Position
from load.chain import Chain
from load.device import Device, Failed, connect_all
from load.process import NodeProcess

MESSAGES = 10_000
AUTHORS = 20
AT_ONCE = 100
SENT_WITHIN = 60.0


async def measure(node: NodeProcess, count: int = MESSAGES) -> dict[str, float]:
    """Seconds to fetch what waits: the node's processor time, and until the last page is here."""
    reader = Device.new()
    await reader.connect(node.address)
    await reader.disconnect()
    await write_all(node, reader.identity.account, count)
    await reader.connect(node.address)
    cpu, wall = node.cpu_seconds(), time.perf_counter()
    pages = await reader.pull(Position(0))
    cpu, wall = node.cpu_seconds() - cpu, time.perf_counter() - wall
    fetched = {event for page in pages for event in page.events}
    if len(fetched) != count:
        raise Failed(f"Of {count} waiting messages {len(fetched)} came.")
    await reader.disconnect()
    return {
        "waiting_messages": count,
        "waiting_node_cpu_seconds": cpu,
        "waiting_fetch_seconds": wall,
    }


async def write_all(node: NodeProcess, reader: AccountId, count: int) -> None:
    """Have twenty people write to somebody who is away."""
    authors = [Device.new() for _ in range(AUTHORS)]
    await connect_all(authors, node.address)
    await asyncio.gather(*(_write_one(node, one, reader, count // AUTHORS) for one in authors))
    for author in authors:
        await author.disconnect()


async def _write_one(node: NodeProcess, author: Device, reader: AccountId, count: int) -> None:
    chain = Chain(author.identity, await author.open_direct(node.address.community, reader))
    chain.make(count, signed=True)
    stored = asyncio.Event()
    acknowledged = 0

    def heard(facts: Sequence[AnyFact]) -> None:
        nonlocal acknowledged
        acknowledged += sum([type(fact) is Stored for fact in facts])
        if acknowledged == count:
            stored.set()

    author.heard = heard
    while commands := chain.take(AT_ONCE):
        author.send_encoded(commands)
        await asyncio.sleep(0)
    try:
        await asyncio.wait_for(stored.wait(), SENT_WITHIN)
    except TimeoutError as error:
        raise Failed(f"{acknowledged} of {count} were stored. {author.failure}") from error
