"""Emoticons and stickers in messages: kept, given other words, deleted, for a while, and a person's own ones."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.own_pictures import (
    RECENT,
    OwnEmoticon,
    OwnEmoticons,
    OwnStickers,
    built_in,
    stands_in,
)
from chatera.client.timeline import PAGE, Timeline
from chatera.commands.command import Context, Record
from chatera.commands.problems import AmbiguousName, UnknownName
from chatera.commands.records import message_record
from chatera.commands.registry import every_command
from chatera.crypto.records import salt
from chatera.protocol import limits
from chatera.protocol.bodies import Edit, Picture, Redact, Sticker, Text
from chatera.protocol.errors import UserError
from chatera.protocol.header import Kind
from chatera.protocol.ids import account_text
from chatera.store import archive
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.pictures import png
from tests.helpers.writer import Writer, batch, now_ms, sign_anew

CAT = Picture(code=":cat:", data=png(8, 8))
DOG = Picture(code="(dog)", data=png(9, 9))


class Home:
    """A client without network, and the store beneath it."""

    def __init__(self, path: Path) -> None:
        self.profile = Profile.create(path, "Me")
        self.client = Client(self.profile, clock=now_ms)
        self.store: Store = self.client._store
        self.me = self.profile.identity.account

    async def chat(self) -> Chat:
        """A conversation in which one can write."""
        anna = Writer("Anna")
        await self.store.take(batch(anna.text(anna.direct(self.me), "Hi"), people=[anna]))
        return self.client.chats.with_person(account_text(anna.account))


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    home = Home(tmp_path / "me")
    yield home
    await home.client.stop()
    home.profile.close()


async def test_pictures_come_with_a_message_and_go_with_it(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    first = anna.event(conv, Text(salt=salt(), text="a :cat:", pictures=(CAT,)))
    gone = anna.event(conv, Text(salt=salt(), text="(dog)", pictures=(DOG,)))
    wave = anna.event(conv, Sticker(salt=salt(), emoji="👋", name="wave", data=png(), pack="P"))
    edit = Edit(salt=salt(), target=first.id, text="a (dog)", pictures=(DOG,))
    await home.store.take(batch(wave, gone, first, people=[anna]))
    chat = home.client.chats.with_person(account_text(anna.account))
    assert [one.pictures for one in chat.timeline] == [(CAT,), (DOG,), ()]
    await home.store.take(batch(anna.event(conv, edit)))
    assert [one.pictures for one in chat.timeline] == [(DOG,), (DOG,), ()]
    sticker = chat.timeline[2]
    assert (sticker.kind, sticker.text) == ("sticker", "👋 wave")
    assert sticker.sticker is not None
    assert sticker.sticker.data == png()
    assert message_record(sticker)["sticker"] == {"emoji": "👋", "name": "wave", "pack": "P"}
    assert message_record(chat.timeline[0])["pictures"] == ["(dog)"]
    assert [one.text for one in await home.client.search("wave")] == ["👋 wave"]
    for event in (gone, wave):
        redact = anna.event(conv, Redact(targets=(event.id,)), kind=Kind.REDACT)
        await home.store.take(batch(redact))
    assert [(one.pictures, one.sticker) for one in chat.timeline] == [
        ((DOG,), None), ((), None), ((), None),
    ]  # fmt: skip
    brief = anna.event(conv, Text(salt=salt(), text=":cat:", pictures=(CAT,)), ttl=1)
    await home.store.take(batch(brief))
    assert (
        len(home.store.rows("SELECT * FROM pictured")) == 3
    )  # a text, its edit, and the brief one
    home.store._replica.clock._now_ms = lambda: now_ms() + 5_000
    await home.store.drop_expired()
    assert len(chat.timeline) == 3
    assert len(home.store.rows("SELECT * FROM pictured")) == 2


async def test_what_breaks_the_limits_is_skipped_and_others_still_speak(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    many = tuple(Picture(code=str(number), data=b"x") for number in range(9))
    broken = Text(salt=salt(), text="0 1 2 3 4 5 6 7 8", pictures=many)
    event = anna.sign(conv, msgspec.msgpack.encode(broken))  # what our own encoder refuses to write
    await home.store.take(batch(event, anna.text(conv, "well"), people=[anna]))
    chat = home.client.chats.with_person(account_text(anna.account))
    assert [one.text for one in chat.timeline] == ["well"]


async def test_what_one_writes_takes_ones_own_pictures_along(home: Home) -> None:
    own = home.client.emoticons
    await own.add(":cat:", CAT.data)
    await own.add("ha", DOG.data)
    chat = await home.chat()
    said = await chat.send("that :cat: is mine")
    assert said.pictures == (CAT,)
    assert (await chat.send(":cat:", pictures=())).pictures == ()
    assert (await chat.edit(said.id, "ha :cat:")).pictures == (
        CAT,
        Picture(code="ha", data=DOG.data),
    )
    await own.remove(":cat:")
    assert (await chat.edit(said.id, "still :cat:")).pictures == (CAT,)
    assert (await chat.edit(said.id, "no more :cat:", ())).pictures == ()
    hello = built_in()[0]
    sent = await chat.send_sticker(hello.emoji, hello.name, hello.data, hello.pack)
    assert sent.kind == "sticker"
    assert (await chat.send("what?", reply=sent.id)).reply is not None
    assert (await chat.react(sent.id, "🙂")).reactions
    with pytest.raises(UserError):
        await chat.edit(sent.id, "words")
    assert (await chat.redact(sent.id)).sticker is None


@pytest.mark.parametrize(
    ("text", "stands"),
    [("ha", True), ("that", False), ("ha that", True), ("hah ha!", True), ("aha", False)],
)
def test_a_code_of_letters_stands_by_itself(text: str, stands: bool) -> None:
    assert stands_in(text, "ha") == stands


async def test_what_is_signed_anew_keeps_its_pictures(home: Home) -> None:
    chat = await home.chat()
    said = await chat.send("a :cat:", pictures=(CAT,))
    await chat.edit(said.id, "the :cat:", (CAT,))
    hello = built_in()[0]
    await chat.send_sticker(hello.emoji, hello.name, hello.data)
    before = home.store.rows("SELECT event FROM pictured")
    (conv,) = {row[0] for row in home.store.rows("SELECT conv FROM outbox")}
    await sign_anew(home.store, conv)
    _, text, sticker = chat.timeline
    assert (text.text, text.pictures) == ("the :cat:", (CAT,))
    assert sticker.sticker is not None
    after = home.store.rows("SELECT event FROM pictured")
    assert len(after) == len(before) == 3
    assert not set(after) & set(before)


async def test_no_more_pictures_are_sent_than_a_text_may_have(home: Home) -> None:
    for number in range(12):
        await home.client.emoticons.add(f":{number}:", bytes(6_000))
    text = " ".join(f":{number}:" for number in range(12))
    assert len(home.client.emoticons.used_in(text)) == limits.PICTURES_SIZE // 6_000
    chat = await home.chat()
    assert len((await chat.send(text)).pictures) == limits.PICTURES_SIZE // 6_000


async def test_ones_own_emoticons_are_kept_renamed_and_ordered(home: Home) -> None:
    own, told = home.client.emoticons, list[int]()
    own.observe(lambda: told.append(len(own.all())))
    for code in (":a:", ":b:", ":c:"):
        await own.add(code, code.encode())
    await own.add(":b:", b"another")
    await own.rename(":c:", ":z:")
    await own.arrange([":z:", ":a:"])
    assert own.all() == (
        OwnEmoticon(":z:", b":c:"), OwnEmoticon(":a:", b":a:"), OwnEmoticon(":b:", b"another"),
    )  # fmt: skip
    await own.remove(":a:")
    assert [one.code for one in own.all()] == [":z:", ":b:"]
    assert told[:4] == [1, 2, 3, 3]
    assert told[-2:] == [3, 2]
    for code, data in (("", b"x"), ("a b", b"x"), (":x:", b""), (":x:", bytes(8_193))):
        with pytest.raises(UserError):
            await own.add(code, data)
    for fresh in (":b:", "a b"):
        with pytest.raises(UserError):
            await own.rename(":z:", fresh)
    full = OwnEmoticons(home.store, lambda: None, most=2)
    await full.add(":z:", b"another one")  # it takes no more room
    with pytest.raises(UserError):
        await full.add(":more:", b"x")


async def test_stickers_lie_ready_once_and_recent_ones_are_known(home: Home) -> None:
    own = home.client.stickers
    assert own.all() == built_in()
    mine = await own.add("🙂", "mine", b"<svg/>")
    assert await own.add("🙂", "again", b"<svg/>", pack="P") == mine
    assert await own.add("👋", "x", built_in()[0].data) == built_in()[0]
    packed = await own.add("🙂", "other", b"<svg />", pack="P", words="w")
    assert own.own() == (mine, packed)
    for one in (packed, mine, packed):
        own.note_used(one)
    assert own.recent() == (packed, mine)
    for one in built_in():
        own.note_used(one)
    assert len(own.recent()) == RECENT
    await own.rename(mine.id, "yours", "🎈")
    assert (own.own()[0].name, own.own()[0].emoji) == ("yours", "🎈")
    await own.remove([mine.id, packed.id])
    assert own.own() == ()
    for name, data in (("", b"x"), ("x" * 65, b"x"), ("x", b""), ("x", bytes(50_000))):
        with pytest.raises(UserError):
            await own.add("🙂", name, data)
    with pytest.raises(UserError):
        await own.rename(mine.id, "mine", "")
    with pytest.raises(UserError):
        await OwnStickers(home.store, most=0).add("🙂", "x", b"one more")


async def test_both_go_along_to_another_device(home: Home, tmp_path: Path) -> None:
    await home.client.emoticons.add(":a:", b"one")
    await home.client.stickers.add("🙂", "mine", b"<svg/>", pack="P", words="w")
    records = list(archive.export(home.profile.database, home.profile).records)
    other = Home(tmp_path / "other")
    await other.client.emoticons.add(":a:", b"another")
    broken = ("emoticons", b"\x93\xa3a b\x01\xc4\x01x")
    await archive.take(other.store, [*records, broken, ("stickers", b"\xc0")])
    other.client.emoticons._changed()
    assert other.client.emoticons.all() == (OwnEmoticon(":a:", b"another"),)
    assert other.client.stickers.own() == home.client.stickers.own()
    await other.client.stop()
    other.profile.close()


async def test_commands_list_them_and_send_a_sticker(home: Home) -> None:
    await home.client.emoticons.add(":a:", b"one")
    await home.client.stickers.add("🙂", "Hello", b"<svg/>")
    chat = await home.chat()
    context = Context(home.client, asyncio.Event(), local=True)

    async def run(command: str, **arguments: str) -> list[Record]:
        return [one async for one in every_command().run(context, command, arguments)]

    assert await run("emoticons") == [{"code": ":a:", "size": 3}]
    listed = await run("stickers")
    assert [one["built_in"] for one in listed] == [False] + [True] * len(built_in())
    with pytest.raises(AmbiguousName):
        await run("sticker", name="hello", to=chat.account or "")
    (sent,) = await run("sticker", name=str(listed[0]["id"])[:12], to=chat.account or "")
    assert sent["sticker"] == {"emoji": "🙂", "name": "Hello", "pack": ""}
    assert [one.name for one in home.client.stickers.recent()] == ["Hello"]
    with pytest.raises(UnknownName):
        await run("sticker", name="no such", to=chat.account or "")


async def test_heavy_pages_are_let_go_sooner(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    sticker = Sticker(salt=salt(), emoji="👋", name="x", data=bytes(10_000))
    events = [anna.event(conv, sticker) for _ in range(PAGE + 12)]
    await home.store.take(batch(*events, people=[anna]))
    chat = home.client.chats.with_person(account_text(anna.account))
    timeline = Timeline(home.store.views, chat.id, home.me, lambda _: "Anna", weight=100_000)
    assert all(one.weight == 10_000 for one in timeline)
    assert len(timeline._shown) == 12  # what was just read stays, whatever it weighs
