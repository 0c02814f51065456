"""The outbox where it is not clear what became of an event: this machine can't note it, or only its own node has it."""

import asyncio
import gc
from pathlib import Path
from typing import cast

import pytest

from chatera.client.client import Client
from chatera.client.mailing import Mailing
from chatera.client.outbox import Outbox
from chatera.client.session import Session
from chatera.protocol import frames
from chatera.protocol.errors import StorageError, Unreachable
from chatera.protocol.frames import AnyCommand, AnyFact
from chatera.protocol.ids import DeviceId, EventId, NodeId, Position, account_text, from_text
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

    session = cast("Session", slow)
    outbox = Outbox(
        client._store, session, (COMMUNITY,), own_node=False, now_ms=now_ms, reconcile=_nothing,
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


async def test_nothing_is_left_unsaid_where_several_answers_fail_at_once(tmp_path: Path) -> None:
    """Python complains in the log of what fails and is asked by nobody, and a test fails whose log has something."""
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    anna = Writer("Anna")
    await client._store.take(batch(people=[anna]))
    chat = client.chats.with_person(account_text(anna.account))
    await chat.send("Hello")
    await chat.send("again")
    slow = Slow(profile.identity.device)
    session = cast("Session", slow)
    outbox = Outbox(
        client._store, session, (COMMUNITY,), own_node=False, now_ms=now_ms, reconcile=_nothing,
        mailing=Mailing(client._store, session, (COMMUNITY,), now_ms),
    )  # fmt: skip
    running = asyncio.create_task(outbox.run())
    await until(lambda: len(slow.going) == 2)
    for answer in slow.going:
        answer.set_exception(Unreachable("The connection to the node ended."))
    with pytest.raises(Unreachable):
        await running
    gc.collect()
    await client.stop()
    profile.close()


class Telling(Slow):
    """A session whose node has some events, and tells them whatever is wanted."""

    def __init__(self, device: DeviceId, *events: bytes) -> None:
        super().__init__(device)
        self.asked = 0
        self._events = events

    async def ask(self, command: AnyCommand, kind: type[AnyFact]) -> AnyFact:
        if not isinstance(command, frames.Want):
            return await super().ask(command, kind)
        self.asked += 1
        return frames.Events(txn=0, events=self._events)


async def test_what_only_the_own_hub_took_is_stored_once_another_node_has_it(
    tmp_path: Path,
) -> None:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    anna = Writer("Anna")
    await client._store.take(batch(people=[anna]))
    chat = client.chats.with_person(account_text(anna.account))
    first, second = await chat.send("Hello"), await chat.send("again")
    events = [EventId(from_text("e_", one.id)) for one in (first, second)]
    await client._store.known_there(events, safe=False)
    ((data,),) = client._store.rows("SELECT data FROM events WHERE id = ?", events[0])

    def states() -> list[str | None]:
        return [client._store.views.state(event) for event in events]

    async def confirmed(*, own_node: bool) -> int:
        session = Telling(profile.identity.device, data)
        mailing = Mailing(client._store, cast("Session", session), (COMMUNITY,), now_ms)
        outbox = Outbox(
            client._store, cast("Session", session), (COMMUNITY,), own_node=own_node, now_ms=now_ms,
            reconcile=_nothing, mailing=mailing,
        )  # fmt: skip
        await outbox.confirm(COMMUNITY)
        return session.asked

    assert await confirmed(own_node=True) == 0
    assert states() == ["waiting", "waiting"]
    assert await confirmed(own_node=False) == 2  # the second answer told nothing new
    assert states() == ["stored", "waiting"]
    await client.stop()
    profile.close()


async def _nothing(_conv: object) -> None:
    """Nothing is missing here."""
