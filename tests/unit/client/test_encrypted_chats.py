"""What a chat says of encryption, and how one that was plain goes on encrypted."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.crypto.records import salt, sign_manifest
from chatera.protocol.bodies import Add, AnyEntry, Role, Title
from chatera.protocol.errors import UserError
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import account_text, event_text
from chatera.store.profile import Profile
from tests.helpers.writer import COMMUNITY, Writer, batch, founded, now_ms


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[Client]:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    await client._store.adopt(COMMUNITY, (), name="", node=None, url="", typed=False)
    yield client
    await client.stop()
    profile.close()


def older(name: str) -> Writer:
    """Somebody whose ChatEra does not encrypt."""
    writer = Writer(name)
    writer.identity = replace(writer.identity, ik=None)
    writer.manifest = sign_manifest(writer.identity, kind="desktop", caps=())
    return writer


def sent(client: Client) -> Event:
    rows = client._store.rows("SELECT data FROM events ORDER BY n DESC LIMIT 1")
    return Event.parse(rows[0][0])


async def test_once_somebody_can_read_it_everything_is_sealed(client: Client) -> None:
    anna = older("Anna")
    await client._store.take(batch(people=[anna]))
    chat = client.chats.with_person(account_text(anna.account))
    first = await chat.send("In the open")
    assert not chat.encrypted
    assert "can't read encrypted messages yet" in chat.plain_reason
    assert sent(client).header.kind == Kind.PLAIN
    anna.identity = anna.identity.on_new_device()
    anna.manifest = sign_manifest(anna.identity, kind="desktop", caps=())
    await client._store.take(batch(people=[anna]))
    assert (chat.encrypted, chat.plain_reason, chat.verified) == (True, "", False)
    for write in (
        chat.send("Sealed"),
        chat.edit(first.id, "Sealed words"),
        chat.react(first.id, "🙂"),
    ):
        await write
        assert sent(client).header.kind == Kind.SEALED
    assert [one.text for one in chat.timeline] == ["Sealed words", "Sealed"]
    assert chat.timeline[0].reactions


async def test_taking_back_every_device_that_encrypts_opens_nothing(client: Client) -> None:
    anna = Writer("Anna")
    await client._store.take(batch(people=[anna]))
    chat = client.chats.with_person(account_text(anna.account))
    await chat.send("Sealed")
    bare = replace(anna.identity.next_epoch(anna.root), ik=None)
    anna.manifest = sign_manifest(bare, kind="desktop", caps=())
    anna.identity = bare
    await client._store.take(batch(people=[anna]))
    assert chat.encrypted
    with pytest.raises(UserError, match="Nothing can be encrypted"):
        await chat.send("For everybody to read")


async def plain_group(client: Client, owner: Writer, *others: Writer) -> Chat:
    """Return a group that an older version has made, with this person as an admin."""
    conv, create = founded(owner)
    entries = [create]
    me = client._store.me
    said: list[AnyEntry] = [Add(account=one.account) for one in others]
    said += [Add(account=me), Role(account=me, role="admin")]
    for entry in said:
        entries.append(owner.event(conv, entry, kind=Kind.LOG, heads=(entries[-1].id,)))
    title = owner.event(conv, Title(salt=salt(), title="Hikers"), heads=(entries[-1].id,))
    await client._store.take(batch(*entries, title, people=[owner, *others]))
    return next(one for one in client.chats if one.kind == "group")


async def test_a_plain_group_goes_on_in_an_encrypted_one(client: Client) -> None:
    anna, boris = Writer("Anna"), Writer("Boris")
    old = await plain_group(client, anna, boris)
    assert not old.encrypted
    fresh = await old.continue_encrypted()
    assert (fresh.encrypted, fresh.title, fresh.my_role) == (True, "Hikers", "owner")
    assert {one.account for one in fresh.members} == {one.account for one in old.members}
    assert {one.role for one in fresh.members} == {"owner", "admin", "member"}
    assert "encrypted" in old.timeline[len(old.timeline) - 1].text
    with pytest.raises(UserError, match="encrypted already"):
        await fresh.continue_encrypted()


async def test_who_could_not_read_it_keeps_a_group_from_going_on(client: Client) -> None:
    anna, boris = Writer("Anna"), older("Boris")
    old = await plain_group(client, anna, boris)
    with pytest.raises(UserError, match="Boris can't read encrypted groups yet"):
        await old.continue_encrypted()
    assert sum(one.kind == "group" for one in client.chats) == 1
    with pytest.raises(UserError, match="Boris can't read"):
        await client.new_group("Walkers", [account_text(boris.account)])


async def test_plain_words_in_an_encrypted_conversation_are_not_shown(client: Client) -> None:
    anna = Writer("Anna")
    await client._store.take(batch(people=[anna]))
    chat = client.chats.with_person(account_text(anna.account))
    mine = await chat.send("Sealed")
    conv = client._store.views.conversation_of(client._store.latest_id(sent(client).id))
    assert conv is not None
    await client._store.take(batch(anna.text(conv, "Injected")))
    assert [one.id for one in chat.timeline] == [mine.id]
    assert event_text(sent(client).id) == mine.id
