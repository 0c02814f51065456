"""``watch``: follows everything that happens, as one record each with an ``event``."""

from collections.abc import AsyncIterator
from typing import Annotated, Any, Final

from chatera.commands.command import INTERNAL, Context, HandedOver, Network, Record, command


@command("watch", Network.FOLLOW)
async def watch(
    context: Context,
    *,
    seen: Annotated[tuple[str, ...] | None, INTERNAL] = None,
) -> AsyncIterator[Record]:
    """Follow everything live: messages, states, reactions, presence, typing, groups, connections."""
    import asyncio  # noqa: PLC0415 - help does without asyncio

    from chatera.commands.changes import Changes  # noqa: PLC0415 - help does without asyncio

    changes = Changes(context.client)
    handed = asyncio.create_task(context.handing_over.wait())
    tasks: list[asyncio.Task[Any]] = [handed]
    try:
        changes.begin(seen)
        yield {"event": "watching"}
        while not handed.done():
            coming = asyncio.create_task(changes.next())
            tasks[1:] = [coming]
            await asyncio.wait((coming, handed), return_when=asyncio.FIRST_COMPLETED)
            if coming.done():
                yield coming.result()
            else:
                coming.cancel()
        for record in changes.rest():
            yield record
        raise HandedOver({"seen": changes.seen()})
    finally:
        changes.stop()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


COMMANDS: Final = (watch,)
