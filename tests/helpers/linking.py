"""A person gets another device, as in life: one is open for it, the other one comes by its link."""

import asyncio
from pathlib import Path

from chatera.client.client import Client, wall_clock_ms
from chatera.client.joining import Joining, places_of
from chatera.client.linking import Offer
from tests.helpers.people import House
from tests.helpers.waiting import until


async def linked(client: Client, path: Path, name: str) -> None:
    """Make a profile of another device of somebody."""
    offer = Offer(client.devices, client.profile, ["127.0.0.1"])
    giving = asyncio.ensure_future(offer.run())
    await until(lambda: offer.link is not None)
    taking = asyncio.ensure_future(
        Joining(path, name, wall_clock_ms).run(*places_of(str(offer.link)))
    )
    await until(lambda: offer.peer is not None)
    offer.accept()
    await asyncio.gather(giving, taking)


async def another_device(house: House, client: Client, path: Path, name: str) -> Client:
    """Return another device of somebody, connected."""
    await linked(client, path, name)
    other = await house.enter(path)
    await house.until(lambda: any(one.state == "online" for one in other.communities))
    return other
