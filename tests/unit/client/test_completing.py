"""What is missing of a conversation is fetched whenever that turns out, not only once in a session."""

import asyncio
import os
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest

from chatera.client.client import Client
from chatera.client.session import Session
from chatera.client.sync import Synchroniser
from chatera.protocol import frames
from chatera.protocol.blocks import Row
from chatera.protocol.bodies import Add, Role
from chatera.protocol.comparison import answer
from chatera.protocol.errors import Unreachable
from chatera.protocol.fingerprints import key
from chatera.protocol.frames import AnyCommand, AnyFact
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import DeviceId, NodeId, Position, StoreId, group_conversation
from chatera.store.changes import Changes
from chatera.store.profile import Profile
from tests.helpers.waiting import until
from tests.helpers.writer import COMMUNITY, Writer, batch, founded, now_ms


class Shelf:
    """A session with a node that has some events and answers with them; counts how often it was asked to compare them."""

    def __init__(self, device: DeviceId) -> None:
        self.device = device
        self.events: list[Event] = []
        self.asked = 0
        self.challenge = frames.Challenge(
            version=1, caps=(), nonce=bytes(32), node=NodeId(bytes(32)), community=COMMUNITY
        )
        self.welcome = frames.Welcome(
            store=StoreId(bytes(16)),
            position=Position(0),
            time=now_ms(),
            community=COMMUNITY,
            token="",
        )
        self._txn = 0

    def next_txn(self) -> int:
        self._txn += 1
        return self._txn

    async def ask(self, command: AnyCommand, _kind: type[AnyFact]) -> AnyFact:
        match command:
            case frames.Compare(txn=txn, ranges=question):
                self.asked += 1
                keys = sorted(key(event.header.hlc, event.id) for event in self.events)
                return frames.Compared(txn=txn, ranges=answer(Row.of(keys), question))
            case frames.Want(txn=txn, ids=ids):
                found = tuple(event.data for event in self.events if event.id in ids)
                return frames.Events(txn=txn, events=found)
            case frames.Relay(txn=txn):
                return frames.Relayed(txn=txn)
            case frames.Pull(txn=txn):
                return frames.Page(txn=txn, position=Position(0), more=False)
            case frames.ListConversations(txn=txn):
                return frames.Conversations(txn=txn, entries=())
            case _:
                return frames.Done(txn=self.next_txn())


class Pages(Shelf):
    """A session with a node that hands out its events one a page, and is gone once it has handed out so many."""

    def __init__(self, device: DeviceId) -> None:
        super().__init__(device)
        self.people: tuple[Writer, ...] = ()
        self.ends_after = 1_000

    async def ask(self, command: AnyCommand, kind: type[AnyFact]) -> AnyFact:
        if not isinstance(command, frames.Pull) or command.records:
            return await super().ask(command, kind)
        at = int(command.after)
        if at >= self.ends_after:
            raise Unreachable("The node is gone.")
        return frames.Page(
            txn=command.txn, position=Position(at + 1), more=at + 1 < len(self.events),
            manifests=tuple(one.manifest for one in self.people), events=(self.events[at].data,),
        )  # fmt: skip


async def nothing() -> None:
    """Done between catching up and going live."""


class Listener:
    """A client that follows a shelf."""

    def __init__(self, path: Path, shelf: type[Shelf] = Shelf) -> None:
        self.profile = Profile.create(path, "Me")
        self.client = Client(self.profile, clock=now_ms)
        self.store = self.client._store
        self._kind = shelf
        self.live = asyncio.Event()
        self.begin_anew()

    def begin_anew(self) -> None:
        """Have another session, with a node that remembers nothing of the one before."""
        self.shelf = self._kind(self.profile.identity.device)
        self.sync = Synchroniser(
            self.store, cast("Session", self.shelf), own_node=False, now_ms=now_ms,
            community=COMMUNITY, scopes=(COMMUNITY,), on_signal=lambda _: None,
            on_live=self.live.set,
        )  # fmt: skip

    def hear(self, event: Event) -> None:
        self.sync.take_fact(frames.Pushed(position=Position(1), event=event.data))

    def texts(self) -> list[str]:
        return [m.text for chat in self.client.chats for m in chat.timeline if m.kind == "text"]


@pytest.fixture
async def listener(tmp_path: Path) -> AsyncIterator[Listener]:
    listener = Listener(tmp_path / "me")
    running = asyncio.create_task(listener.sync.run(nothing))
    await listener.live.wait()
    yield listener
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await listener.client.stop()
    listener.profile.close()


async def test_what_is_missing_a_second_time_is_fetched_a_second_time(listener: Listener) -> None:
    anna, boris = Writer("Anna"), Writer("Boris")
    conv, create = founded(anna)
    entries = [create]
    for account in (listener.profile.identity.account, boris.account):
        entries.append(
            anna.event(conv, Add(account=account), kind=Kind.LOG, heads=[entries[-1].id])
        )
    await listener.store.take(batch(people=[anna, boris]))
    for turn, role in enumerate(("admin", "member", "admin")):
        entries.append(
            anna.event(
                conv, Role(account=boris.account, role=role), kind=Kind.LOG, heads=[entries[-1].id]
            )
        )
        text = anna.text(conv, f"after {turn}", heads=[entries[-1].id])
        listener.shelf.events = [*entries, text]
        listener.hear(text)
        await until(lambda turn=turn: f"after {turn}" in listener.texts())  # type: ignore[misc]


async def test_what_nobody_has_is_not_asked_for_again_and_again(listener: Listener) -> None:
    anna = Writer("Anna")
    await listener.store.take(batch(people=[anna]))
    conv = group_conversation(os.urandom(16))
    lost = [anna.text(conv, str(number), heads=[anna.text(conv, "?").id]) for number in range(50)]
    listener.shelf.events = lost
    for event in lost:
        listener.hear(event)
    await until(lambda: listener.store.rows("SELECT count(*) FROM held")[0][0] == len(lost))
    await until(lambda: listener.shelf.asked > 0)
    for event in lost:
        listener.hear(event)
    listener.hear(anna.text(anna.direct(listener.store.me), "the last one"))
    await until(lambda: "the last one" in listener.texts())
    assert listener.shelf.asked <= 2  # they may have come in two parts


async def test_what_was_missing_before_is_looked_for_in_the_next_session(tmp_path: Path) -> None:
    anna = Writer("Anna")
    listener = Listener(tmp_path / "me")
    conv = group_conversation(os.urandom(16))
    lost = anna.text(conv, "lost", heads=[anna.text(conv, "?").id])
    await listener.store.take(batch(lost, people=[anna]))
    running = asyncio.create_task(listener.sync.run(nothing))
    await until(lambda: listener.shelf.asked == 1)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await listener.client.stop()
    listener.profile.close()


@pytest.mark.parametrize("ends_after", [1_000, 14])
async def test_pages_are_taken_in_several_at_once_and_the_place_is_never_ahead_of_them(
    tmp_path: Path, ends_after: int
) -> None:
    anna = Writer("Anna")
    listener = Listener(tmp_path / "me", Pages)
    shelf = cast("Pages", listener.shelf)
    conv = anna.direct(listener.store.me)
    shelf.people, shelf.ends_after = (anna,), ends_after
    shelf.events = [anna.text(conv, str(number)) for number in range(30)]
    seen: list[tuple[int, int]] = []

    def look(_: Changes) -> None:
        rows = listener.store.rows("SELECT position FROM cursors")
        kept = listener.store.rows("SELECT count(*) FROM events")[0][0]
        seen.append((rows[0][0] if rows else 0, kept))

    listener.store.observe(look)
    running = asyncio.create_task(listener.sync.run(nothing))
    if ends_after < len(shelf.events):
        with pytest.raises(Unreachable):
            await running
    else:
        await until(lambda: len(listener.texts()) == len(shelf.events))
        assert listener.texts() == [str(number) for number in range(30)]
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert all(position == kept for position, kept in seen)
    assert any(later[0] - before[0] > 1 for before, later in pairwise(seen))
    await listener.client.stop()
    listener.profile.close()
