"""The hub on the author's own machine: what it has taken is on one machine still, and is shown so."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.client.client import Client
from chatera.protocol.ids import from_text
from tests.helpers.people import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


def own(house: House, client: Client, *, on: bool) -> None:
    """Let the node be of this person's own machine, or no longer."""
    assert house.node is not None
    key = client.profile.path / "node" / "here" / "node.key"
    key.parent.mkdir(parents=True, exist_ok=True)
    if on:
        key.write_bytes((house.node.directory.path / "node.key").read_bytes())
    else:
        key.unlink()


async def reconnect(house: House, *, empty: bool = False) -> None:
    await house.node_ends()
    await house.node_starts(empty=empty)


def state(client: Client, message: str) -> str | None:
    return client._store.views.state(from_text("e_", message))


def left(client: Client) -> bool:
    return not client._store.rows("SELECT 1 FROM outbox")


async def test_it_is_stored_only_when_another_machine_has_it(house: House) -> None:
    anna, ben = await house.person("Anna"), await house.person("Ben")
    await house.met(anna, ben)
    await house.leave(ben)
    own(house, anna, on=True)
    await reconnect(house)
    await house.until(lambda: any(link.own_node and link.live for link in anna.communities.links()))
    message = await anna.chats.with_person(ben.me.account).send("Hello")
    await house.until(lambda: left(anna))
    assert state(anna, message.id) == "waiting"
    own(house, anna, on=False)
    await reconnect(house, empty=True)
    await house.until(lambda: state(anna, message.id) == "stored")


async def test_the_receipt_of_another_client_tells_that_it_has_it(house: House) -> None:
    anna, ben = await house.person("Anna"), await house.person("Ben")
    await house.met(anna, ben)
    own(house, anna, on=True)
    await reconnect(house)
    await house.until(
        lambda: all(link.live for one in (anna, ben) for link in one.communities.links())
    )
    message = await anna.chats.with_person(ben.me.account).send("Hello")
    await house.until(lambda: state(anna, message.id) == "delivered")
