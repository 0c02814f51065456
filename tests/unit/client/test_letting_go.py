"""A node hears which mail it need keep no longer, however the sessions with it end."""

import asyncio
from pathlib import Path

import msgspec
import pytest

from chatera.protocol import frames
from chatera.protocol.errors import Refused, Unreachable
from chatera.protocol.frames import AnyCommand, AnyFact
from chatera.protocol.ids import Position
from chatera.protocol.sealed import mail_id
from tests.unit.client.test_completing import Listener, Shelf, nothing

PARCELS = tuple(bytes([number]) * 300 for number in range(5))


class Postman(Shelf):
    """A session with a node that has some parcels behind its first position, and tells them once."""

    parcels = PARCELS

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self.welcome = msgspec.structs.replace(self.welcome, position=Position(50))
        self.let_go: list[bytes] = []
        self.busy = False

    async def ask(self, command: AnyCommand, kind: type[AnyFact]) -> AnyFact:
        match command:
            case frames.Pull(txn=txn, after=after):
                parcels = self.parcels if after < 50 else ()
                return frames.Page(txn=txn, position=Position(50), more=False, parcels=parcels)
            case frames.Check(txn=txn):
                return frames.Checked(txn=txn, same=True)
            case frames.Taken(ids=ids):
                if self.busy:
                    raise Refused("full", "The node is busy; try again.")
                self.let_go += ids
        return await super().ask(command, kind)


async def gone() -> None:
    """The session ends before it is live."""
    raise Unreachable("The node is gone.")


async def ended(listener: Listener) -> list[bytes]:
    """Let a session end as soon as it has caught up; return what the node has heard by then."""
    assert isinstance(listener.shelf, Postman)
    with pytest.raises(Unreachable):
        await listener.sync.run(gone)
    return listener.shelf.let_go


async def test_it_is_told_as_soon_as_this_device_has_caught_up(tmp_path: Path) -> None:
    listener = Listener(tmp_path / "me", Postman)
    assert sorted(await ended(listener)) == sorted(map(mail_id, PARCELS))
    await listener.client.stop()
    listener.profile.close()


async def test_what_one_session_could_not_tell_the_next_one_tells(tmp_path: Path) -> None:
    listener = Listener(tmp_path / "me", Postman)
    assert isinstance(listener.shelf, Postman)
    listener.shelf.busy = True
    assert await ended(listener) == []
    listener.begin_anew()
    assert sorted(await ended(listener)) == sorted(map(mail_id, PARCELS))
    listener.begin_anew()
    assert await ended(listener) == []  # it was told already
    await listener.client.stop()
    listener.profile.close()


async def test_what_comes_later_is_told_with_the_receipts(tmp_path: Path) -> None:
    listener = Listener(tmp_path / "me", Postman)
    shelf = listener.shelf
    assert isinstance(shelf, Postman)
    shelf.parcels = ()
    running = asyncio.create_task(listener.sync.run(nothing))
    await listener.live.wait()
    shelf.busy = True
    listener.sync.take_fact(frames.ParcelPut(position=Position(51), parcel=PARCELS[0]))
    while listener.sync.busy or not listener.store.rows(
        "SELECT 1 FROM cursors WHERE position = 51"
    ):
        await asyncio.sleep(0.01)
    assert shelf.let_go == []
    shelf.busy = False
    listener.sync.take_fact(frames.ParcelPut(position=Position(52), parcel=PARCELS[1]))
    while len(shelf.let_go) < 2:
        await asyncio.sleep(0.01)
    assert shelf.let_go == [mail_id(one) for one in PARCELS[:2]]
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await listener.client.stop()
    listener.profile.close()
