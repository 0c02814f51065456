"""A question to a node that is given up in the very moment in which its answer comes."""

import asyncio
from typing import cast

import aiohttp
import pytest

from chatera.client.session import Session
from chatera.protocol import frames
from chatera.protocol.ids import CommunityId, DeviceId, NodeId, Position, StoreId


async def test_giving_up_is_not_lost_when_the_answer_comes_meanwhile() -> None:
    challenge = frames.Challenge(
        version=1,
        caps=(),
        node=NodeId(bytes(32)),
        community=CommunityId(bytes(32)),
        nonce=bytes(32),
    )
    welcome = frames.Welcome(
        store=StoreId(bytes(16)),
        position=Position(0),
        time=0,
        community=CommunityId(bytes(32)),
        token="",
    )
    socket = cast("aiohttp.ClientWebSocketResponse", None)  # nothing is ever sent here
    session = Session(socket, challenge, welcome, lambda _: None, DeviceId(bytes(32)))
    asking = asyncio.ensure_future(session.ask(frames.Pull(txn=7, after=Position(0)), frames.Page))
    await asyncio.sleep(0)
    session._take(frames.Page(txn=7, position=Position(0), more=False))
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
