"""The outbox when this machine can't note what became of an event."""

import asyncio
from pathlib import Path
from typing import cast

import pytest

from chatera.client.client import Client
from chatera.client.mailing import Mailing
from chatera.client.outbox import Outbox
from chatera.client.session import Session
from chatera.protocol import frames
from chatera.protocol.errors import StorageError
from chatera.protocol.frames import AnyCommand, AnyFact
from chatera.protocol.ids import DeviceId, NodeId, Position, account_text
from chatera.store.profile import Profile
from tests.helpers.waiting import until
from tests.helpers.writer import COMMUNITY, Writer, batch, now_ms


class Slow:
    """A session whose node takes its time to answer."""

    def __init__(self, device: DeviceId) -> None:
        self.device = device
        self.challenge = frames.Challenge(
            version=1,
            caps=(frames.SEALED,),
            nonce=bytes(32),
            node=NodeId(bytes(32)),
            community=COMMUNITY,
        )
        self.going: list[asyncio.Future[AnyFact]] = []

    def next_txn(self) -> int:
        return len(self.going)

    def begin(self, _txn: int, _command: AnyCommand) -> "asyncio.Future[AnyFact]":
        self.going.append(asyncio.get_running_loop().create_future())
        return self.going[-1]

    async def ask(self, command: AnyCommand, _kind: type[AnyFact]) -> AnyFact:
        return (
            frames.Bundles(txn=0) if isinstance(command, frames.TakePrekeys) else frames.Done(txn=0)
        )


async def test_a_full_disk_ends_the_session_in_words(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    anna = Writer("Anna")
    await client._store.take(batch(people=[anna]))
    await client.chats.with_person(account_text(anna.account)).send("Hello")
    slow = Slow(profile.identity.device)

    async def reconcile(_conv: object) -> None:
        """Nothing is missing here."""

    session = cast("Session", slow)
    outbox = Outbox(
        client._store, session, (COMMUNITY,), own_node=False, now_ms=now_ms, reconcile=reconcile,
        mailing=Mailing(client._store, session, (COMMUNITY,), now_ms),
    )  # fmt: skip
    running = asyncio.create_task(outbox.run())
    await until(lambda: slow.going)
    await client.stop()
    profile.database.close()  # from now on nothing can be kept, as on a full disk
    slow.going[0].set_result(frames.Stored(txn=0, position=Position(1)))
    with pytest.raises(StorageError):
        await running
    profile.close()
