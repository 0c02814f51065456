"""What is forwarded, kept in sight, kept out of it, and how it was worded before: one client, and others' events."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.forwarding import forwarded
from chatera.client.message import ForwardedFrom, Message
from chatera.commands.command import Context, Record
from chatera.commands.registry import every_command
from chatera.crypto.records import salt, sign_manifest, verify_manifest
from chatera.protocol import limits
from chatera.protocol.bodies import (
    Add,
    Edit,
    Nudge,
    Origin,
    Pin,
    Redact,
    Shelf,
    Text,
    decode_inner,
    encode_body,
)
from chatera.protocol.errors import UserError
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import NO_SCOPE, account_text, direct_conversation, event_text
from chatera.store.profile import Profile
from chatera.store.store import Store
from chatera.store.views import PINNED
from chatera_app.cli.text import text_of
from tests.helpers.writer import COMMUNITY, Writer, batch, founded, now_ms, sign_anew

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


class Home:
    """A client without network that knows Anna and Boris, and the store beneath it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.profile = Profile.create(path, "Me")
        self.anna, self.boris = Writer("Anna"), Writer("Boris")
        self._open()

    def _open(self) -> None:
        self.client = Client(self.profile, clock=now_ms)
        self.store: Store = self.client._store
        self.me = self.profile.identity.account

    async def begin(self) -> None:
        await self.store.adopt(COMMUNITY, (), name="Here", node=None, url="", typed=False)
        self.client.communities.load()
        await self.store.take(batch(people=[self.anna, self.boris]))

    async def open_again(self) -> None:
        await self.client.stop()
        self.profile.close()
        self.profile = Profile.open(self.path)
        self._open()

    async def says(self, writer: Writer, text: str) -> Event:
        """Let somebody write directly."""
        event = writer.text(writer.direct(self.me), text)
        await self.store.take(batch(event))
        return event

    def chat(self, writer: Writer) -> Chat:
        return self.client.chats.with_person(account_text(writer.account))

    def last(self, writer: Writer) -> Message:
        timeline = self.chat(writer).timeline
        return timeline[len(timeline) - 1]

    async def other_device(self) -> Writer:
        """Return another device of this account, which this one has heard of."""
        other = Writer("Me")
        other.identity = self.profile.identity.on_new_device()
        mine = verify_manifest(self.profile.keyring.manifest).devices
        other.manifest = sign_manifest(other.identity, kind="desktop", caps=(), others=mine)
        await self.store.take(replace(batch(), manifests=(other.manifest,)))
        return other


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    home = Home(tmp_path / "me")
    await home.begin()
    yield home
    await home.client.stop()
    home.profile.close()


def hidden(chat: Chat) -> bool:
    return chat.pins_hidden


def away(chat: Chat) -> bool:
    return chat.archived


# Forwarding -----------------------------------------------------------------------------------


async def test_the_first_origin_goes_along_by_the_name_its_author_uses(home: Home) -> None:
    said = await home.says(home.anna, "Tea at five?")
    await home.client.keep(account_text(home.anna.account), nickname="Auntie")
    sent = await home.chat(home.boris).forward(event_text(said.id))
    origin = sent.forwarded
    assert origin is not None
    assert (sent.text, sent.own, sent.name) == ("Tea at five?", True, "Me")
    assert (origin.name, origin.claimed) == (
        "Auntie",
        "Anna",
    )  # what is shown here, and what went out
    assert origin.at == home.last(home.anna).at
    again = await home.chat(home.anna).forward(sent.id)
    assert again.forwarded == origin
    with pytest.raises(UserError, match="somebody else's words"):
        await home.chat(home.boris).edit(sent.id, "Tea at six?")
    assert [one.text for one in home.chat(home.boris).versions(sent.id)] == []


async def test_what_another_program_lets_edit_is_shown_as_it_was(home: Home) -> None:
    conv = home.anna.direct(home.me)
    origin = Origin(account=home.boris.account, name="Bobby", at=5)
    said = home.anna.event(conv, Text(salt=salt(), text="Yes", forwarded=origin))
    edit = home.anna.event(conv, Edit(salt=salt(), target=said.id, text="No"))
    await home.store.take(batch(edit, said))
    shown = home.last(home.anna)
    assert (shown.text, shown.edited) == ("Yes", False)
    assert shown.forwarded == ForwardedFrom(
        account_text(home.boris.account), "Boris", "Bobby", datetime.fromtimestamp(0.005, UTC)
    )
    gone = home.anna.event(conv, Redact(targets=(said.id,)), kind=Kind.REDACT)
    await home.store.take(batch(gone))
    assert home.last(home.anna).forwarded is None


async def test_of_somebody_unknown_the_name_is_shown_that_is_claimed(home: Home) -> None:
    origin = Origin(account=Writer("Nobody").account, name="The Queen", at=limits.TIME_MS)
    event = home.anna.event(
        home.anna.direct(home.me), Text(salt=salt(), text="Cake", forwarded=origin)
    )
    await home.store.take(batch(event))
    shown = home.last(home.anna).forwarded
    assert shown is not None
    assert shown.name == "The Queen"
    sent = await home.chat(home.boris).forward(event_text(event.id))
    assert sent.forwarded is not None
    assert sent.forwarded.at == shown.at  # also at the end of time


async def test_only_what_can_be_read_is_forwarded(home: Home) -> None:
    nudge = home.anna.event(home.anna.direct(home.me), Nudge(salt=salt()))
    said = await home.says(home.anna, "Gone")
    gone = home.anna.event(home.anna.direct(home.me), Redact(targets=(said.id,)), kind=Kind.REDACT)
    await home.store.take(batch(nudge, gone))
    for one in (nudge, said):
        with pytest.raises(UserError):
            await home.chat(home.boris).forward(event_text(one.id))
    assert home.store.rows("SELECT 1 FROM outbox") == []


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("x" * 80, "x" * 64),
        ("two\nlines\x00 \u2028", "two lines"),
        ("\x07", "?"),
        ("דנה 🌸", "דנה 🌸"),
    ],
)
def test_whatever_somebody_is_called_a_name_within_the_limits_is_sent(name: str, sent: str) -> None:
    account = account_text(Writer("Anna").account)
    message = Message("e_1", 1, account, "Auntie", own=False, text="hello", at=NOON)
    body = forwarded(message, lambda _: name)
    assert decode_inner(encode_body(body)) == body
    assert isinstance(body, Text)
    assert body.forwarded is not None
    assert body.forwarded.name == sent


async def test_an_answer_to_what_was_said_elsewhere_says_where_that_is(home: Home) -> None:
    conv, create = founded(home.anna)
    add = home.anna.event(conv, Add(account=home.me), kind=Kind.LOG, heads=[create.id])
    said = home.anna.text(conv, "In the group", heads=[add.id])
    await home.store.take(batch(create, add, said))
    answer = await home.chat(home.anna).send("To you alone", reply=event_text(said.id))
    assert answer.reply is not None
    assert (answer.reply.name, answer.reply.text) == ("Anna", "In the group")
    assert answer.reply.elsewhere
    here = await home.says(home.boris, "Here")
    plain = await home.chat(home.boris).send("Yes", reply=event_text(here.id))
    assert plain.reply is not None
    assert not plain.reply.elsewhere


# Pins -----------------------------------------------------------------------------------------


async def test_what_is_pinned_is_the_newest_word_of_anybody_who_is_heard(home: Home) -> None:
    chat, conv = home.chat(home.anna), home.anna.direct(home.me)
    first, second = [await home.says(home.anna, word) for word in ("First", "Second")]
    told: list[int] = []
    chat.observe(lambda: told.append(len(chat.pinned)))

    def pinned() -> list[tuple[str, str]]:
        return [(one.message.text, one.by) for one in chat.pinned]

    await chat.pin(event_text(first.id))
    theirs = home.anna.event(conv, Pin(salt=salt(), target=second.id, on=True), ahead_ms=1_000)
    await home.store.take(batch(theirs))
    assert pinned() == [("Second", "Anna"), ("First", "Me")]
    assert told[-1] == 2
    await chat.hide_pins()
    assert hidden(chat)
    await chat.pin(event_text(first.id))  # again: it is the last one now, and is seen
    assert pinned() == [("First", "Me"), ("Second", "Anna")]
    assert not hidden(chat)
    await home.client.block(account_text(home.anna.account))
    assert pinned() == []
    await home.client.block(account_text(home.anna.account), False)
    await chat.pin(event_text(second.id), on=False)
    gone = home.anna.event(conv, Redact(targets=(first.id,)), kind=Kind.REDACT)
    await home.store.take(batch(gone))
    assert pinned() == []
    with pytest.raises(UserError):
        await chat.pin(event_text(first.id))


async def test_of_very_many_only_the_last_pins_are_shown(home: Home) -> None:
    conv = home.anna.direct(home.me)
    said = [home.anna.text(conv, str(number)) for number in range(PINNED + 5)]
    pins = [home.anna.event(conv, Pin(salt=salt(), target=one.id, on=True)) for one in said]
    await home.store.take(batch(*said, *pins))
    pinned = home.chat(home.anna).pinned
    assert [one.message.text for one in pinned][::99] == [str(PINNED + 4), "5"]
    assert len(pinned) == PINNED


async def test_a_pin_that_waits_goes_with_its_message_when_that_is_signed_anew(home: Home) -> None:
    chat = home.chat(home.anna)
    mine = await chat.send("Mine")
    await chat.pin(mine.id)
    (conv,) = home.store.rows("SELECT DISTINCT conv FROM outbox")[0]
    await sign_anew(home.store, conv, 1_000)
    assert [one.message.text for one in chat.pinned] == ["Mine"]
    assert chat.pinned[0].message.id != mine.id
    assert len(home.store.rows("SELECT 1 FROM pins")) == 1


async def test_lines_about_the_group_and_nudges_are_not_pinned(home: Home) -> None:
    conv, create = founded(home.anna)
    add = home.anna.event(conv, Add(account=home.me), kind=Kind.LOG, heads=[create.id])
    forged = home.anna.event(conv, Pin(salt=salt(), target=add.id, on=True), heads=[add.id])
    await home.store.take(batch(create, add, forged))
    group = next(one for one in home.client.chats if one.kind == "group")
    line = next(one for one in group.timeline if one.kind == "system")
    assert group.pinned == ()
    with pytest.raises(UserError):
        await group.pin(line.id)


# Versions -------------------------------------------------------------------------------------


async def test_every_wording_is_kept_until_it_is_deleted(home: Home) -> None:
    conv = home.anna.direct(home.me)
    said = home.anna.text(conv, "Helo")
    edits = [
        home.anna.event(conv, Edit(salt=salt(), target=said.id, text=text))
        for text in ("Hallo", "Hello")
    ]
    strange = home.boris.event(
        home.boris.direct(home.me), Edit(salt=salt(), target=said.id, text="Boris's")
    )
    await home.store.take(batch(edits[1], said, strange, edits[0]))
    chat = home.chat(home.anna)
    versions = chat.versions(event_text(said.id))
    assert [one.text for one in versions] == ["Helo", "Hallo", "Hello"]
    assert [one.at for one in versions] == sorted(one.at for one in versions)
    gone = home.anna.event(
        conv, Redact(targets=(said.id, edits[0].id, edits[1].id)), kind=Kind.REDACT
    )
    await home.store.take(batch(gone))
    assert chat.versions(event_text(said.id)) == ()


async def test_what_was_sealed_is_worded_as_it_was_said(home: Home) -> None:
    chat = home.client.chats.with_person(home.client.me.account)
    assert chat.encrypted
    mine = await chat.send("one")
    await chat.edit(mine.id, "two")
    assert [one.text for one in chat.versions(mine.id)] == ["one", "two"]


# Archive and marks ----------------------------------------------------------------------------


async def test_something_new_brings_back_what_was_archived_unless_it_is_muted(home: Home) -> None:
    chat = home.chat(home.anna)
    await home.says(home.anna, "Before")
    await chat.archive()
    assert away(chat)  # though something is unread
    assert home.client.chats.waiting == 0
    await home.open_again()
    chat = home.chat(home.anna)
    assert away(chat)
    await home.says(home.anna, "After")
    assert not away(chat)
    assert home.client.chats.waiting == 2
    await chat.mute(1)  # it has come back, and stays
    assert not away(chat)
    await chat.archive()
    await home.says(home.anna, "Still later")
    assert away(chat)
    await chat.mute(0)
    assert not away(chat)
    await chat.archive()
    await chat.archive(False)
    assert not away(chat)
    await chat.archive()
    await chat.send("Mine")  # whoever writes there has it in use
    assert not away(chat)


async def test_what_comes_late_brings_it_back_though_its_stamp_is_old(home: Home) -> None:
    late = home.anna.text(home.anna.direct(home.me), "Written before, on the road")
    await home.says(home.anna, "First here")
    chat = home.chat(home.anna)
    await chat.mark_read()
    await chat.archive()
    assert away(chat)
    await home.store.take(batch(late))
    assert not away(chat)


async def test_a_mark_ends_when_it_is_looked_at_and_tells_nobody(home: Home) -> None:
    chat = home.chat(home.anna)
    said = await home.says(home.anna, "Hello")
    await chat.mark_read()
    receipts = await home.store.receipts({(home.anna.direct(home.me), home.anna.identity.device)})
    assert len(receipts) == 1
    await chat.mark_unread()
    assert (chat.marked, chat.unread, chat.waits) == (True, 0, True)
    assert home.client.chats.waiting == 1
    due = {(home.anna.direct(home.me), home.anna.identity.device)}
    assert await home.store.receipts(due) == []  # there is nothing new to tell
    told = home.store.rows("SELECT DISTINCT conv FROM outbox")
    assert told == [(direct_conversation(1, NO_SCOPE, home.me, home.me),)]
    await chat.mark_read(event_text(said.id))
    assert not chat.waits
    assert all(one.account != account_text(home.me) for one in home.client.chats)


async def test_another_own_device_says_how_a_conversation_is_kept_that_opens_later(
    home: Home,
) -> None:
    other = await home.other_device()
    notes = other.direct(home.me)
    clara = Writer("Clara")
    word = other.event(notes, Shelf(salt=salt(), about=clara.account, unread=True, place=4))
    await home.store.take(batch(word))
    await home.store.take(batch(clara.text(clara.direct(home.me), "Hello"), people=[clara]))
    chat = home.chat(clara)
    assert (chat.marked, chat.place, chat.archived) == (True, 4, False)
    gone = other.event(notes, Redact(targets=(word.id,)), kind=Kind.REDACT)
    await home.store.take(batch(gone))
    assert (chat.marked, chat.place) == (False, 0)


async def test_nobody_else_says_how_a_conversation_is_kept(home: Home) -> None:
    await home.says(home.anna, "Hello")
    body = Shelf(salt=salt(), about=home.anna.account, archived=True, place=1)
    posing = Writer("Me")
    posing.identity = replace(home.boris.identity, account=home.me)
    notes = direct_conversation(0, COMMUNITY, home.me, home.me)
    told = [
        home.boris.event(home.boris.direct(home.me), body), home.boris.event(notes, body),
        posing.event(notes, body),
    ]  # fmt: skip
    await home.store.take(batch(*told))
    await home.store.author(home.boris.direct(home.me), body)  # own words, but to Boris
    assert home.store.rows("SELECT 1 FROM shelves") == []
    assert not home.chat(home.anna).archived


async def test_a_device_that_was_taken_back_keeps_nothing_out_of_sight(home: Home) -> None:
    other = await home.other_device()
    await home.says(home.anna, "Hello")
    await home.store.change_devices(
        lambda keyring, stamp: keyring.revoke(other.identity.device, stamp)
    )
    early = other.event(  # whoever holds it may choose its stamps
        other.direct(home.me), Shelf(salt=salt(), about=home.anna.account, archived=True)
    )
    await home.store.take(batch(early))
    assert not home.chat(home.anna).archived


# Commands -------------------------------------------------------------------------------------


async def test_all_of_it_can_be_done_by_commands(home: Home) -> None:
    said = await home.says(home.anna, "Tea at five?")
    message, anna = event_text(said.id), account_text(home.anna.account)
    context = Context(home.client, asyncio.Event(), local=True)
    registry = every_command()

    async def done(name: str, **arguments: object) -> tuple[list[Record], list[str]]:
        """Return what a command tells, and how people read it."""
        records = [one async for one in registry.run(context, name, arguments)]
        return records, [text_of(name)(one) for one in records]

    (sent,), words = await done("forward", message=message, to="Boris")
    assert words == ["Forwarded to Boris."]
    origin = sent["forwarded"]
    assert isinstance(origin, dict)
    assert (origin["from"], origin["from_name"]) == (anna, "Anna")
    (_,), words = await done("history", with_="Boris")
    assert "Me: [forwarded from Anna] Tea at five?" in words[0]
    (_,), words = await done("pin", message=message)
    assert words == ["Pinned for everybody."]
    (pinned,), words = await done("pins", with_="Anna")
    assert (pinned["id"], pinned["pinned_by"]) == (message, "Me")
    assert "Anna: Tea at five?" in words[0]
    await done("pin", message=message, off=True)
    assert await done("pins", with_="Anna") == ([], [])
    mine = await home.chat(home.anna).send("Yes")
    await home.chat(home.anna).edit(mine.id, "Yes,\nplease")
    versions, words = await done("versions", message=mine.id)
    assert [one["text"] for one in versions] == ["Yes", "Yes,\nplease"]
    assert words[1].endswith("Yes,\n" + " " * words[1].index("Yes") + "please")
    await home.chat(home.anna).mark_read()
    (_,), words = await done("unread", with_="Anna")
    assert words == ["Anna is marked as unread."]
    (_,), words = await done("archive", conversation="Anna")
    assert words == ["Anna is archived."]
    (kept,) = [one for one in (await done("conversations"))[0] if one["name"] == "Anna"]
    assert (kept["archived"], kept["marked"], kept["pinned"]) == (True, True, 0)
    (_,), words = await done("archive", conversation="Anna", off=True)
    assert words == ["Anna is no longer archived."]
    (_,), words = await done("read", with_="Anna")
    assert not home.chat(home.anna).waits


def left(chat: Chat) -> tuple[bool, int | None, int]:
    """Return how a conversation waits, from which row on, and how many messages of it do."""
    return chat.marked, chat.marked_row, chat.unread


async def test_it_is_unread_from_a_message_on_until_it_is_looked_at(home: Home) -> None:
    said = [await home.says(home.anna, f"number {number}") for number in range(5)]
    chat = home.chat(home.anna)
    await chat.mark_read()
    await chat.mark_unread(event_text(said[2].id))
    assert left(chat) == (True, 2, 0)
    await home.open_again()
    chat = home.chat(home.anna)
    assert left(chat) == (True, 2, 0)
    await home.says(home.anna, "number 5")
    await chat.mark_unread(event_text(said[1].id))  # also where something waits already
    assert left(chat) == (True, 1, 1)
    await chat.send("my own")
    assert chat.marked_count == 5
    await chat.mark_read()
    assert left(chat) == (False, None, 0)
    await chat.mark_unread()
    assert left(chat) == (True, None, 0)
