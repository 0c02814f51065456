"""What was encrypted is readable on another device that an archive was taken in on, and nothing more than that."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest

from chatera.crypto.records import salt
from chatera.protocol.bodies import Edit, Reaction, Text
from chatera.protocol.header import Event
from chatera.protocol.ids import CommunityId, ConversationId
from chatera.store import archive
from chatera.store.archive import Record
from chatera.store.changes import Batch
from chatera.store.profile import Profile
from chatera.store.store import Store
from chatera.testing.memory_node import Member, MemoryNode
from tests.helpers.lived import Home
from tests.helpers.writer import COMMUNITY


class Pair(NamedTuple):
    """Two people at a node, and the conversation of theirs."""

    ada: Member
    bob: Member
    home: Home
    conv: ConversationId

    async def settle(self, rounds: int = 3) -> None:
        for _ in range(rounds):
            await self.ada.round()
            await self.bob.round()

    async def say(self, who: Member, text: str) -> Event:
        event = await who.store.author(self.conv, Text(salt=salt(), text=text))
        await self.settle()
        return event


@pytest.fixture
async def pair(tmp_path: Path) -> AsyncIterator[Pair]:
    node, homes = MemoryNode(COMMUNITY), []
    members = []
    for name in ("Ada", "Bob"):
        home = Home(Profile.create(tmp_path / name, name))
        homes.append(home)
        keyring = home.profile.keyring
        members.append(Member(home.store, node, lambda keyring=keyring: keyring.manifest))  # type: ignore[misc]
        await members[-1].show(name)
    ada, bob = members
    for _ in range(2):
        await ada.round()
        await bob.round()
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    yield Pair(ada, bob, homes[0], conv)
    for home in homes:
        home.profile.close()


@pytest.fixture
async def other(pair: Pair, tmp_path: Path) -> AsyncIterator[Home]:
    other = pair.home.another(tmp_path / "other")
    yield other
    other.profile.close()


def texts(store: Store) -> list[str]:
    rows = store.rows("SELECT text FROM messages WHERE visible = 1 AND kind = 1 ORDER BY hlc, id")
    return [row[0] for row in rows]


def locked(store: Store) -> int:
    return int(store.rows("SELECT count(*) FROM messages WHERE kind = 3 AND visible = 1")[0][0])


def with_keys(records: list[Record], change: Callable[[bytes], bytes]) -> list[Record]:
    """Return an archive with other keys of events."""

    def of(data: bytes) -> bytes:
        columns = msgspec.msgpack.decode(data)
        columns[2] = change(columns[2])
        return msgspec.msgpack.encode(columns)

    return [(name, of(data) if name == "events" else data) for name, data in records]


async def test_everything_opens_on_another_device(pair: Pair, other: Home) -> None:
    first = await pair.say(pair.ada, "A secret about elephants")
    await pair.say(pair.bob, "And one about whales")
    gone = await pair.say(pair.bob, "Forget this")
    await pair.bob.store.author(
        pair.conv, Reaction(salt=salt(), target=first.id, emoji="x", on=True)
    )
    await pair.ada.store.author(
        pair.conv, Edit(salt=salt(), target=first.id, text="About giraffes")
    )
    await pair.ada.store.new_group(COMMUNITY, "Choir", (pair.bob.store.me,), salt())
    await pair.settle()
    group = ConversationId(pair.bob.store.rows("SELECT conv FROM chats WHERE kind = 'group'")[0][0])
    await pair.bob.store.author(group, Text(salt=salt(), text="In the choir"))
    await pair.bob.store.redact(pair.conv, gone.id)
    await pair.settle()
    await archive.take(other.store, pair.home.export())
    assert texts(other.store) == texts(pair.ada.store)
    assert texts(other.store) == ["About giraffes", "And one about whales", "", "In the choir"]
    assert locked(other.store) == 0
    assert other.view() == pair.home.view()
    assert other.store.rows("SELECT key FROM keys WHERE event = ?", gone.id) == []


async def test_what_waited_for_its_key_opens(pair: Pair, other: Home) -> None:
    await pair.say(pair.bob, "Hello")
    records = pair.home.export()
    await archive.take(other.store, with_keys(records, lambda _: b""))
    assert (texts(other.store), locked(other.store)) == ([], 1)
    await archive.take(other.store, with_keys(records, lambda _: bytes(32)))
    assert (texts(other.store), locked(other.store)) == ([], 1)
    await archive.take(other.store, records)
    assert (texts(other.store), locked(other.store)) == (["Hello"], 0)
    assert other.view() == pair.home.view()


async def test_what_was_deleted_since_stays_deleted(pair: Pair, other: Home) -> None:
    event = await pair.say(pair.bob, "Hello")
    before = pair.home.export()
    await pair.bob.store.redact(pair.conv, event.id)
    await pair.settle()
    after = pair.home.export()
    for records in (after, before):
        await archive.take(other.store, records)
        assert texts(other.store) == [""]
        assert other.store.rows("SELECT * FROM keys") == []


async def test_a_deletion_that_came_first_leaves_no_key(pair: Pair, other: Home) -> None:
    event = await pair.say(pair.bob, "Hello")
    before = pair.home.export()
    await pair.bob.store.redact(pair.conv, event.id)
    await pair.settle()
    deletion = [data for (data,) in pair.ada.store.rows("SELECT data FROM events WHERE kind = 4")]
    known = [one for one in before if one[0] != "events"]
    await archive.take(other.store, known)
    await other.store.take(Batch(community=CommunityId(COMMUNITY), events=tuple(deletion)))
    await archive.take(other.store, before)
    assert texts(other.store) == [""]
    assert other.store.rows("SELECT * FROM keys") == []
