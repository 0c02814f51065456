"""Who was added in one half of a network, and meets the other half's hub before anybody brings there that they were."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.client.chat import Chat
from chatera.client.client import Client
from tests.helpers.people import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


def group(client: Client) -> Chat:
    (found,) = [chat for chat in client.chats if chat.kind == "group"]
    return found


def belonging(client: Client) -> set[str]:
    return {one.name for one in group(client).members}


async def test_they_hear_what_the_other_half_did_once_somebody_else_has_let_them_in(
    house: House,
) -> None:
    olga, adam, rita, nora = [await house.person(name) for name in ("Olga", "Adam", "Rita", "Nora")]
    await house.meet(olga, adam, rita, nora)
    await olga.new_group("Choir", [adam.me.account, rita.me.account])
    await house.until(lambda: any(chat.kind == "group" for chat in adam.chats))
    await group(olga).set_role(adam.me.account, "admin")
    await house.until(lambda: group(adam).my_role == "admin")
    for client in (olga, rita):
        await house.leave(client)
    await group(adam).add(nora.me.account)
    await house.until(lambda: any(chat.kind == "group" for chat in nora.chats))
    for client in (adam, nora):
        await house.leave(client)
    await house.node_ends()
    await house.node_starts(empty=True)  # the other half's
    olga = await house.come_back(olga)
    await house.until(lambda: any(one.state == "online" for one in olga.communities))
    await group(olga).remove(rita.me.account)
    nora = await house.come_back(nora)
    await house.until(lambda: any(one.state == "online" for one in nora.communities))
    assert belonging(nora) == {"Olga", "Adam", "Rita", "Nora"}
    adam = await house.come_back(adam)
    for client in (olga, adam, nora):
        await house.until(lambda client=client: belonging(client) == {"Olga", "Adam", "Nora"})  # type: ignore[misc]
