"""What `history` tells while the conversation it tells of becomes another one."""

import asyncio
from pathlib import Path

import pytest

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.commands.command import Context
from chatera.commands.conversations import history
from tests.helpers.people import House


def groups(client: Client) -> list[Chat]:
    return [chat for chat in client.chats if chat.kind == "group"]


@pytest.mark.parametrize("limit", [0, 10])
async def test_rows_that_go_meanwhile_were_told_or_are_left_out(tmp_path: Path, limit: int) -> None:
    async with House(tmp_path) as house:
        olga, adam = await house.person("Olga"), await house.person("Adam")
        await house.meet(olga, adam)
        chat = await olga.new_group("Choir", [adam.me.account])
        await house.until(lambda: bool(groups(adam)))
        for number in range(20):
            await groups(adam)[0].send(f"{number}")
        await house.until(lambda: chat.timeline[-1].text == "19")
        stood = [one.id for one in chat.timeline]
        telling = history.body(
            Context(olga, asyncio.Event(), local=True), with_="Choir", limit=limit
        )
        told = [await anext(telling)]
        await olga.block(adam.me.account)  # nothing of what he wrote is shown any more
        await house.until(lambda: len(chat.timeline) < 10)
        told += [one async for one in telling]
        ids = [one["id"] for one in told]
        if limit:  # so few are taken in one go: those that went are told, too
            assert ids == stood[-limit:]
        else:
            assert ids == [one for one in stood if one in ids]
            assert {one.id for one in chat.timeline} <= set(ids)
