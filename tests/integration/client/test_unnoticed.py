"""A connection that is there again within a moment: nobody is told, and nobody seems to come or go."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.client.client import Client
from chatera.client.community import GRACE_S
from chatera.client.happenings import Happening, PresenceChanged
from tests.helpers.people import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


def statuses(client: Client) -> list[tuple[str, str]]:
    """Return, as it grows, who was said to have come or gone."""
    told: list[tuple[str, str]] = []

    def take(happening: Happening) -> None:
        if isinstance(happening, PresenceChanged):
            told.append((happening.person.name, happening.person.status))

    client.observe(take)
    return told


def online(client: Client) -> bool:
    return all(one.state == "online" for one in client.communities)


def settles(client: Client) -> bool:
    return any(one.settling for one in client.communities)


async def test_nobody_seems_to_go_while_the_node_is_away_for_a_moment(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    await house.until(lambda: house.seen(anna, boris).status == "online")
    told = statuses(anna)
    (community,) = anna.communities
    await house.node_ends()
    await house.until(lambda: community.state == "offline")
    assert settles(anna)
    assert house.seen(anna, boris).status == "online"
    await house.node_starts()
    await house.until(lambda: online(anna) and online(boris))
    assert not settles(anna)
    await asyncio.sleep(GRACE_S + 0.2)
    assert told == []
    assert house.seen(anna, boris).status == "online"


async def test_who_went_with_the_node_goes_once_it_is_clear(house: House) -> None:
    anna, boris, cleo = [await house.person(name) for name in ("Anna", "Boris", "Cleo")]
    for other in (boris, cleo):
        await house.meet(anna, other)
    await house.until(lambda: {house.seen(anna, one).status for one in (boris, cleo)} == {"online"})
    told = statuses(anna)
    await house.node_ends()
    await house.leave(boris)
    await house.node_starts()
    await house.until(lambda: online(anna) and online(cleo))
    await house.until(lambda: bool(told))
    assert told == [("Boris", "offline")]
    assert house.seen(anna, cleo).status == "online"


async def test_where_nothing_comes_back_everybody_goes(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    await house.until(lambda: house.seen(anna, boris).status == "online")
    told = statuses(anna)
    (community,) = anna.communities
    heard: list[str] = []
    anna.communities.observe(lambda: heard.append(community.state))
    await house.node_ends()
    await house.until(lambda: told == [("Boris", "offline")])
    assert heard[-1] == "offline"
    assert not settles(anna)
