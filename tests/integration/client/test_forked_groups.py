"""A group whose halves changed it without knowing of each other: everybody is told the same of what has no effect."""

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from chatera.client.chat import Chat
from chatera.client.client import Client
from tests.helpers.people import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


def group_of(client: Client) -> Chat:
    return next(one for one in client.chats if one.kind == "group")


def has_group(client: Client) -> bool:
    return any(one.kind == "group" for one in client.chats)


def lines(client: Client) -> list[str]:
    return [one.text for one in group_of(client).timeline if one.kind == "system"]


def says(client: Client, words: str) -> bool:
    return has_group(client) and any(words in line for line in lines(client))


def tells(client: Client, wanted: list[str]) -> bool:
    """Tell whether these lines, and no others, say that they do not count."""
    return [line for line in lines(client) if "does not count" in line] == wanted


async def test_both_halves_are_told_the_same(house: House) -> None:
    anna, boris, clara, dora = [
        await house.person(name) for name in ("Anna", "Boris", "Clara", "Dora")
    ]
    await house.meet(anna, boris, clara, dora)
    group = await anna.new_group("Lake", [boris.me.account, clara.me.account])
    await group.set_role(boris.me.account, "admin")
    for one in (boris, clara):
        await house.until(partial(says, one, "an admin"))
    await house.leave(boris)
    boris = await house.enter(boris.profile.path, online=False)
    theirs = group_of(boris)
    await theirs.add(dora.me.account)
    await theirs.set_role(dora.me.account, "admin")
    await theirs.remove(clara.me.account)
    await group.remove(boris.me.account)
    assert lines(boris)[-3:] == [
        "You added Dora", "You made Dora an admin", "You removed Clara",
    ]  # fmt: skip
    await boris.start()
    why = " – this does not count: Anna removed Boris in the meantime"
    did = ["added Dora", "made Dora an admin", "removed Clara"]
    for client, name, reason in (
        (anna, "Boris", why.replace("Anna", "you")), (clara, "Boris", why),
        (boris, "You", why.replace("Boris", "you")),
    ):  # fmt: skip
        wanted = [f"{name} {one}{reason}" for one in did]
        if client is clara:
            wanted = [one.replace("Clara", "you") for one in wanted]
        await house.until(partial(tells, client, wanted))
        assert group_of(client).unread == 0
    assert {one.name: one.role for one in group.members} == {"Anna": "owner", "Clara": "member"}
    assert "You removed Boris" in lines(anna)
    assert not has_group(dora)
