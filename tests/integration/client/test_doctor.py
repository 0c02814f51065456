"""Why can't I see somebody? A real client asks itself, its network and its node."""

from pathlib import Path

from chatera.client.doctor import diagnose
from chatera.discovery.doctor import Finding
from chatera.testing.network import NamedNetwork
from tests.helpers.people import House
from tests.helpers.ports import own_ways


async def found(house: House, name: str) -> dict[str, Finding]:
    client = await house.person(name)
    await house.until(lambda: bool(client.communities.links()))
    return {one.check: one async for one in diagnose(client, NamedNetwork(), ways=own_ways())}


async def test_another_machine_says_whether_it_could_connect(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        told = await found(house, "Anna")
    assert told["community"].ok
    assert told["inbound"].ok
    assert "127.0.0.1" in told["inbound"].detail
    assert told["clock"].ok
    assert not told["hubs"].ok  # nobody is on that network but her


async def test_without_a_connection_the_rest_is_told(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        client = await house.person("Anna")
        await house.until(lambda: bool(client.communities.links()))
        await house.node_ends()
        await house.until(lambda: not client.communities.links())
        told = {one.check: one async for one in diagnose(client, NamedNetwork(), ways=own_ways())}
    assert not told["community"].ok
    assert told["community"].advice
    assert "inbound" not in told
