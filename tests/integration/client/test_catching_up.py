"""A cursor is a cache: whatever either side has lost, or never had, both have it all once they have met."""

import shutil
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.protocol import frames
from chatera.protocol.frames import AnyCommand
from chatera_server.handlers.commands import Handler
from chatera_server.handlers.connections import Connection
from tests.helpers.old_store import opened_store
from tests.helpers.people import House

COMPARING = (frames.Check, frames.ListConversations, frames.Compare, frames.Want, frames.Relay)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


@contextmanager
def counting(house: House) -> Iterator[Counter[type]]:
    """Count what the node that runs is asked for."""
    assert house.node is not None
    door, asked = house.node.door, Counter[type]()
    before = door.handlers

    def counted(kind: type) -> Handler:
        def handle(connection: Connection, command: AnyCommand) -> Awaitable[None] | None:
            asked[kind] += 1
            return before[kind](connection, command)

        return handle

    door.handlers = {**before, **{kind: counted(kind) for kind in COMPARING}}
    yield asked
    door.handlers = before


def texts(chat: Chat) -> list[str]:
    return [message.text for message in chat.timeline if message.kind == "text"]


def group(client: Client) -> Chat:
    return next(one for one in client.chats if one.kind == "group")


async def all_online(house: House, *clients: Client) -> None:
    for client in clients:
        await house.until(lambda one=client: any(c.state == "online" for c in one.communities))  # type: ignore[misc]


def set_cursor(client: Client, change: str, *values: object) -> None:
    """Change a cursor in the file of a profile that is closed."""
    with closing(opened_store(client.profile.path / "store.db")) as db:
        assert db.execute(change, values).rowcount == 1


async def test_a_cursor_saved_before_the_events_is_caught(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    said = await house.chat(anna, boris).send("seen")
    await anna.wait_until(said.id, "delivered", 10)
    await house.leave(boris)
    said = await house.chat(anna, boris).send("not seen")
    await anna.wait_until(said.id, "stored", 10)
    assert house.node is not None
    # As if the cursor had been written for what came, and the power had gone before the events were.
    set_cursor(boris, "UPDATE cursors SET position = ?", house.node.store.position)
    boris = await house.come_back(boris)
    await house.until(lambda: texts(house.chat(boris, anna)) == ["seen", "not seen"])
    await anna.wait_until(said.id, "delivered", 10)


async def test_deleting_every_cursor_loses_nothing(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    chat = await anna.new_group("Hikers", [boris.me.account])
    await chat.send("before")
    await house.until(lambda: len(list(boris.chats)) == 1)
    await house.until(lambda: texts(group(boris)) == ["before"])
    await house.leave(boris)
    await house.chat(anna, boris).send("while away")
    last = await chat.send("in the group")
    await anna.wait_until(last.id, "stored", 10)
    await house.leave(anna)
    for one in (anna, boris):
        set_cursor(one, "DELETE FROM cursors")
    with counting(house) as asked:
        anna, boris = await house.come_back(anna), await house.come_back(boris)
        await house.until(lambda: texts(group(boris)) == ["before", "in the group"])
        await house.until(lambda: texts(house.chat(boris, anna)) == ["while away"])
        assert texts(group(anna)) == ["before", "in the group"]
    assert asked[frames.Relay] == 0  # nobody gives what the node has


async def test_where_nothing_was_lost_one_question_is_asked(house: House) -> None:
    anna, boris, clara = [await house.person(name) for name in ("Anna", "Boris", "Clara")]
    await house.meet(anna, boris, clara)
    chat = await anna.new_group("Hikers", [boris.me.account])
    await chat.send("without Clara")
    await house.until(lambda: any(one.kind == "group" and texts(one) for one in boris.chats))
    await chat.add(clara.me.account)
    await house.until(lambda: any(one.kind == "group" for one in clara.chats))
    said = await house.chat(anna, boris).send("to you")
    await anna.wait_until(said.id, "delivered", 10)
    await group(boris).leave()
    await house.until(lambda: len(chat.members) == 2)
    last = await chat.send("without Boris")
    await anna.wait_until(last.id, "delivered", 10)
    await house.until(lambda: texts(group(clara)) == ["without Boris"])
    assert texts(group(boris)) == ["without Clara"]
    await house.leave(clara)
    absent = await chat.send("without both")
    await anna.wait_until(absent.id, "stored", 10)
    await house.chat(anna, clara).send("for later")
    with counting(house) as asked:
        for client in (anna, boris):
            await house.leave(client)
        anna, boris, clara = [await house.come_back(one) for one in (anna, boris, clara)]
        await all_online(house, anna, boris, clara)
        await house.until(lambda: texts(house.chat(clara, anna)) == ["for later"])
        await house.until(lambda: texts(group(clara)) == ["without Boris", "without both"])
    assert asked == {frames.Check: 3}


async def test_a_node_whose_disk_was_put_back_gets_everything_again(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    assert chat.encrypted
    said = await chat.send("kept")
    await anna.wait_until(said.id, "delivered", 10)
    assert house.node is not None
    data = house.node.directory.path
    await house.node_ends()
    shutil.copytree(data, data.with_name("copy"))
    await house.node_starts()
    await all_online(house, anna, boris)
    said = await chat.send("known to both, lost by the node")
    await anna.wait_until(said.id, "delivered", 10)
    await house.leave(boris)
    for n in range(3):
        said = await chat.send(f"lost before Boris saw it {n}")
        await anna.wait_until(said.id, "stored", 10)
    assert house.node is not None
    cursor, store = house.node.store.position, house.node.store.id
    await house.leave(anna)
    await house.node_ends()
    shutil.rmtree(data)
    data.with_name("copy").rename(data)
    await house.node_starts()
    assert house.node.store.id == store
    assert house.node.store.position < cursor
    clara = await house.person("Clara")
    await house.met(clara, anna)
    talk = house.chat(clara, anna)
    while house.node.store.position <= cursor:  # positions are given a second time
        said = await talk.send("on the node that was put back")
        await clara.wait_until(said.id, "stored", 10)
    anna = await house.come_back(anna)
    boris = await house.come_back(boris)
    theirs = house.chat(boris, anna)
    expected = [
        "kept", "known to both, lost by the node",
        *(f"lost before Boris saw it {n}" for n in range(3)),
    ]  # fmt: skip
    await house.until(lambda: texts(theirs) == expected)
    await house.until(lambda: house.chat(anna, boris).timeline[-1].state == "delivered")
    await house.until(lambda: len(texts(house.chat(anna, clara))) == len(texts(talk)))


async def test_what_a_client_lost_comes_again(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    chat = house.chat(anna, boris)
    for n in range(4):
        await chat.send(f"{n}")
    said = await chat.send("4")
    await anna.wait_until(said.id, "delivered", 10)
    kept = boris.profile.path.with_name("kept")
    await house.leave(boris)
    shutil.copytree(boris.profile.path, kept)
    boris = await house.come_back(boris)
    for n in range(5, 7):
        await chat.send(f"{n}")
    said = await chat.send("7")
    await anna.wait_until(said.id, "delivered", 10)
    await house.leave(boris)
    with closing(opened_store(boris.profile.path / "store.db")) as db:
        cursor = db.execute("SELECT store, position FROM cursors").fetchone()
    # A file that lost its last pages, but not its cursor. (A whole profile that was put back is another story.)
    shutil.copy2(kept / "store.db", boris.profile.path / "store.db")
    set_cursor(boris, "UPDATE cursors SET store = ?, position = ?", *cursor)
    boris = await house.come_back(boris)
    await house.until(lambda: texts(house.chat(boris, anna)) == [f"{n}" for n in range(8)], 40)


async def test_what_was_deleted_comes_to_a_new_node_at_once(house: House) -> None:
    """Its body is gone, so a node takes it only where it knows of the deletion, which came later."""
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    chat = house.chat(anna, boris)
    said = await chat.send("Never mind")
    await house.until(lambda: texts(house.chat(boris, anna)) == ["Never mind"])
    await chat.redact(said.id)
    await house.until(lambda: not any(texts(house.chat(boris, anna))))
    await house.leave(anna)
    await house.node_ends()
    await house.node_starts(empty=True)
    await house.until(lambda: any(link.live for link in boris.communities.links()))
    assert house.node is not None
    ((kept,),) = boris._store.rows("SELECT count(*) FROM events")
    assert house.node.store.counts.events == kept == 2
