"""What goes to a node in one message fits the size that a node reads."""

from typing import cast

import aiohttp
import pytest

from chatera.client.session import Session
from chatera.protocol import frames, limits
from chatera.protocol.codec import MSGPACK_CODEC
from chatera.protocol.frames import AnyCommand
from chatera.protocol.ids import CommunityId, DeviceId, NodeId, Position, StoreId

LONG = frames.Send(txn=1, event=bytes(62 * 1024))
MAIL: tuple[AnyCommand, ...] = (
    frames.PutParcels(txn=2, parcels=(bytes(limits.PARCEL_SIZE),) * 64),
    frames.PutAsks(txn=3, asks=(bytes(200),) * 400),
    frames.Taken(txn=4, ids=(bytes(32),) * 500),
    frames.TakePrekeys(txn=5, devices=(DeviceId(bytes(32)),) * limits.BUNDLES_AT_ONCE),
    frames.PutPrekeys(txn=6, prekeys=bytes(32 * 1024)),
)


@pytest.mark.parametrize("mail", MAIL, ids=lambda one: type(one).__name__)
async def test_mail_and_long_messages_fit_their_frames(mail: AnyCommand) -> None:
    session = _session()
    commands = [LONG, LONG, mail, LONG, LONG, mail, LONG, mail, mail, LONG]
    for one in commands:
        session.send(one)
    sent: list[AnyCommand] = []
    while session._going:
        batch = session._batch()
        assert len(MSGPACK_CODEC.encode(batch)) <= limits.FRAME_SIZE
        sent += batch
    assert sent == commands


async def test_many_receipts_that_name_holes_fit_beside_long_messages() -> None:
    session = _session()
    receipts = [frames.PutReceipt(txn=number, receipt=bytes(2_313)) for number in range(64)]
    commands: tuple[AnyCommand, ...] = (LONG, LONG, LONG, *receipts, LONG, LONG)
    for one in commands:
        session.send(one)
    while session._going:
        assert len(MSGPACK_CODEC.encode(session._batch())) <= limits.FRAME_SIZE


def _session() -> Session:
    challenge = frames.Challenge(
        version=1, caps=(), node=NodeId(bytes(32)), community=CommunityId(bytes(32)),
        nonce=bytes(32),
    )  # fmt: skip
    welcome = frames.Welcome(
        store=StoreId(bytes(16)), position=Position(0), time=0, community=CommunityId(bytes(32)),
        token="",
    )  # fmt: skip
    socket = cast("aiohttp.ClientWebSocketResponse", None)  # nothing is ever sent here
    return Session(socket, challenge, welcome, lambda _: None, DeviceId(bytes(32)))
