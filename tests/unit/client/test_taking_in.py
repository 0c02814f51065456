"""What the store takes in, in whatever order it comes, and what it never shows."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.client.client import Client
from chatera.client.timeline import Changed, Inserted, Reset
from chatera.crypto.records import salt, sign_manifest, sign_receipt
from chatera.protocol.bodies import (
    Add,
    Edit,
    Reaction,
    Redact,
    Remove,
    Text,
    Title,
)
from chatera.protocol.errors import UserError
from chatera.protocol.header import SIGNATURE_SIZE, Event, Kind
from chatera.protocol.ids import account_text, event_text
from chatera.protocol.manifests import parse_manifest
from chatera.protocol.receipts import Receipt
from chatera.store import vaults
from chatera.store.keyring import Keyring
from chatera.store.machine import Machine
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.writer import Writer, batch, founded, now_ms


class Home:
    """A client without network, and the store beneath it."""

    def __init__(self, path: Path) -> None:
        self.profile = Profile.create(path, "Me")
        self.client = Client(self.profile, clock=now_ms)
        self.store: Store = self.client._store
        self.me = self.profile.identity.account

    def texts(self, writer: Writer) -> list[str]:
        chat = self.client.chats.with_person(account_text(writer.account))
        return [one.text for one in chat.timeline]


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    home = Home(tmp_path / "me")
    yield home
    await home.client.stop()
    home.profile.close()


async def test_messages_appear_once_in_their_authors_order(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    events = [anna.text(conv, str(number)) for number in range(5)]
    await home.store.take(batch(*events[3:], people=[anna]))
    await home.store.take(batch(*events))
    await home.store.take(batch(*events[:2]))
    assert home.texts(anna) == ["0", "1", "2", "3", "4"]


async def test_an_answer_shows_what_it_answers_as_it_is_now(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    first = anna.text(conv, "At siks?")
    between = [anna.text(conv, str(number)) for number in range(300)]  # not read together
    answer = anna.event(conv, Text(salt=salt(), text="Yes", reply=first.id))
    await home.store.take(batch(first, *between, answer, people=[anna]))
    timeline = home.client.chats.with_person(account_text(anna.account)).timeline
    heard: list[object] = []
    timeline.observe(heard.append)

    def quoted() -> str:
        reply = timeline[301].reply
        assert reply is not None
        return reply.text

    assert quoted() == "At siks?"
    await home.store.take(
        batch(anna.event(conv, Edit(salt=salt(), target=first.id, text="At six?")))
    )
    assert quoted() == "At six?"
    assert Changed(301, 1) in heard
    await home.store.take(batch(anna.event(conv, Redact(targets=(first.id,)), kind=Kind.REDACT)))
    assert quoted() == ""


async def test_edits_reactions_and_deletions_may_come_before_their_message(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    first, second = anna.text(conv, "Helo"), anna.text(conv, "Oops")
    edit = anna.event(conv, Edit(salt=salt(), target=first.id, text="Hello"))
    smile = anna.event(conv, Reaction(salt=salt(), target=first.id, emoji="🙂", on=True))
    gone = anna.event(conv, Redact(targets=(second.id,)), kind=Kind.REDACT)
    await home.store.take(batch(gone, smile, edit, people=[anna]))
    await home.store.take(batch(second, first))
    chat = home.client.chats.with_person(account_text(anna.account))
    assert [(one.text, one.edited, one.deleted) for one in chat.timeline] == [
        ("Hello", True, False),
        ("", False, True),
    ]
    assert chat.timeline[0].reactions == (("🙂", (account_text(anna.account),)),)
    assert await home.client.search("hel")
    assert not await home.client.search("oops")
    kept = home.store.rows("SELECT data FROM events WHERE id = ?", second.id)[0][0]
    assert Event.parse(kept).body is None


async def test_nobody_changes_somebody_elses_words(home: Home) -> None:
    anna, eve = Writer("Anna"), Writer("Eve")
    conv = anna.direct(home.me)
    message = anna.text(conv, "Mine")
    edit = eve.event(conv, Edit(salt=salt(), target=message.id, text="Eve's"))
    gone = eve.event(conv, Redact(targets=(message.id,)), kind=Kind.REDACT)
    changes = await home.store.take(batch(message, edit, gone, people=[anna, eve]))
    assert home.texts(anna) == ["Mine"]
    assert not changes.forged


async def test_my_own_edit_of_another_persons_message_counts_for_nothing(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    message = anna.text(conv, "Mine")
    await home.store.take(batch(message, people=[anna]))
    await home.store.author(conv, Edit(salt=salt(), target=message.id, text="Yours"))
    assert home.texts(anna) == ["Mine"]


async def test_a_forged_event_is_reported_and_never_shown(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    event = anna.text(conv, "Real")
    size = len(event.header_bytes)
    forged = event.header_bytes + bytes(SIGNATURE_SIZE) + event.data[size + SIGNATURE_SIZE :]
    changes = await home.store.take(batch(forged, b"nonsense", people=[anna]))
    assert changes.forged == [forged]
    assert home.texts(anna) == []
    await home.store.take(batch(event))
    assert home.texts(anna) == ["Real"]


async def test_a_device_its_account_never_named_is_not_heard(home: Home) -> None:
    anna, eve = Writer("Anna"), Writer("Eve")
    conv = anna.direct(home.me)
    lying = Writer("Anna")
    lying.identity = eve.identity
    event = lying.text(conv, "I am Anna")
    await home.store.take(batch(event, people=[anna, eve]))
    assert home.texts(anna) == []


async def test_what_comes_before_its_authors_manifest_waits_for_it(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    event = anna.text(conv, "Early")
    changes = await home.store.take(batch(event))
    assert changes.incomplete == {conv}
    await home.store.take(batch(people=[anna]))
    assert home.texts(anna) == ["Early"]


async def test_an_event_from_the_future_is_not_shown_yet(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    later = anna.event(conv, Edit(salt=salt(), target=anna.text(conv, "x").id, text="y"))
    future = anna.event(conv, Title(salt=salt(), title="x"), ahead_ms=16 * 60 * 1000)
    await home.store.take(batch(later, future, people=[anna]))
    held = home.store.rows("SELECT reason FROM held")
    assert held == [("clock",)]


async def test_a_late_arrival_stays_unread_by_the_chain(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    events = [anna.text(conv, str(number)) for number in range(4)]
    await home.store.take(batch(events[0], events[2], events[3], people=[anna]))
    chat = home.client.chats.with_person(account_text(anna.account))
    assert chat.unread == 3
    await chat.mark_read()
    assert chat.unread == 0
    receipt = home.store.rows("SELECT holes FROM receipts")
    assert receipt == []
    await home.store.receipts({(conv, anna.identity.device)})
    assert home.store.rows("SELECT got, read, holes FROM receipts") == [
        (events[3].id, events[3].id, events[1].id)
    ]
    await home.store.take(batch(events[1]))
    assert chat.unread == 1
    await home.store.receipts({(conv, anna.identity.device)})
    assert home.store.rows("SELECT got, read, holes FROM receipts") == [
        (events[3].id, events[0].id, b"")
    ]


async def test_a_timeline_tells_each_change_by_its_row(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    events = [anna.text(conv, str(number)) for number in range(4)]
    await home.store.take(batch(events[0], events[3], people=[anna]))
    chat = home.client.chats.with_person(account_text(anna.account))
    told: list[object] = []
    assert len(chat.timeline) == 2
    chat.timeline.observe(told.append)
    await home.store.take(batch(events[1]))
    await home.store.take(batch(anna.text(conv, "4"), anna.text(conv, "5")))
    edit = anna.event(conv, Edit(salt=salt(), target=events[0].id, text="zero"))
    await home.store.take(batch(edit))
    assert told == [Inserted(1, 1), Inserted(3, 2), Changed(0, 1)]
    assert [one.text for one in chat.timeline] == ["zero", "1", "3", "4", "5"]
    assert chat.timeline.index_of(event_text(events[3].id)) == 2
    assert chat.timeline.first_unread == 0
    await home.client.block(account_text(anna.account))
    assert told[-1] == Reset()
    assert len(chat.timeline) == 0


async def test_a_group_is_what_its_log_says(home: Home) -> None:
    anna, eve = Writer("Anna"), Writer("Eve")
    conv, create = founded(anna)
    before = anna.text(conv, "Before you came", heads=[create.id])
    add = anna.event(conv, Add(account=home.me), kind=Kind.LOG, heads=[create.id])
    title = anna.event(conv, Title(salt=salt(), title="Hikers"), heads=[add.id])
    hello = anna.text(conv, "Hello", heads=[add.id])
    strange = eve.text(conv, "I am no member", heads=[add.id])
    await home.store.take(batch(hello, title, strange, add, before, create, people=[anna, eve]))
    chat = next(iter(home.client.chats))
    assert chat.title == "Hikers"
    assert chat.my_role == "member"
    shown = [(one.kind, one.text) for one in chat.timeline]
    assert ("text", "Hello") in shown
    assert ("text", "I am no member") not in shown
    assert ("text", "Before you came") not in shown
    assert ("system", "Anna added you") in shown
    last = {anna.identity.device: hello.id}
    gone = anna.event(conv, Remove(account=home.me, last=last), kind=Kind.LOG, heads=[add.id])
    await home.store.take(batch(gone))
    assert chat.my_role == ""
    assert chat.timeline[len(chat.timeline) - 1].text == "Anna removed you"


async def test_a_receipt_of_another_own_device_counts_for_what_comes_after_it(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    events = [anna.text(conv, str(number)) for number in range(4)]
    other = home.profile.identity.on_new_device()
    manifest = sign_manifest(
        other, kind="desktop", caps=(), others=parse_manifest(home.profile.keyring.manifest).devices
    )
    receipt = Receipt(
        conv=conv, account=other.account, device=other.device, author=anna.identity.device,
        hlc=now_ms() << 16, got=events[2].id, read=events[2].id, holes=(),
    )  # fmt: skip
    told = batch(people=[anna])
    told.manifests += (manifest,)
    told.receipts = (sign_receipt(other, receipt),)
    await home.store.take(told)
    chat = home.client.chats.with_person(account_text(anna.account))
    await home.store.take(batch(*events[:2]))
    assert chat.unread == 2
    await home.store.take(batch(*events[2:]))
    assert chat.unread == 1


async def test_a_device_named_later_is_heard_from_then_on(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    await home.store.take(batch(anna.text(conv, "one"), people=[anna]))
    others = parse_manifest(anna.manifest).devices
    anna.identity = anna.identity.on_new_device()
    anna.manifest = sign_manifest(anna.identity, kind="desktop", caps=(), others=others)
    anna.forget_chains()
    await home.store.take(batch(anna.text(conv, "two")))
    assert home.texts(anna) == ["one"]
    await home.store.take(batch(people=[anna]))
    assert home.texts(anna) == ["one", "two"]


async def test_manifests_of_two_own_devices_become_one(home: Home) -> None:
    mine = parse_manifest(home.profile.keyring.manifest).devices
    one, two = (home.profile.identity.on_new_device() for _ in range(2))
    news = []
    for identity in (one, two):
        told = batch()
        told.manifests = (sign_manifest(identity, kind="desktop", caps=(), others=mine),)
        news.append((await home.store.take(told)).devices)
    assert news == [False, True]
    listed = {device.dk for device in parse_manifest(home.profile.keyring.manifest).devices}
    assert listed == {home.profile.identity.device, one.device, two.device}
    kept = home.store.rows("SELECT data FROM manifests WHERE account = ?", home.me)[0][0]
    assert kept == home.profile.keyring.manifest
    key = vaults.read(home.profile.path / "key").key(Machine(), None)
    assert Keyring.load(home.profile.path / "identity", key).manifest == kept


async def test_lines_about_the_group_are_nothing_to_answer_or_react_to(home: Home) -> None:
    anna = Writer("Anna")
    conv, create = founded(anna)
    add = anna.event(conv, Add(account=home.me), kind=Kind.LOG, heads=[create.id])
    answer = anna.event(conv, Text(salt=salt(), text="So!", reply=add.id), heads=[add.id])
    await home.store.take(batch(create, add, answer, people=[anna]))
    chat = next(iter(home.client.chats))
    line = next(one for one in chat.timeline if one.kind == "system")
    for doing in (chat.send("Welcome", reply=line.id), chat.react(line.id, "🙂")):
        with pytest.raises(UserError):
            await doing
    assert [one.reply.text for one in chat.timeline if one.reply is not None] == [""]


async def test_an_answer_that_came_first_shows_what_it_answers_once_that_is_there(
    home: Home,
) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.me)
    first = anna.text(conv, "At six?")
    answer = anna.event(conv, Text(salt=salt(), text="Yes", reply=first.id))
    await home.store.take(batch(answer, people=[anna]))
    timeline = home.client.chats.with_person(account_text(anna.account)).timeline
    assert timeline[0].reply is not None
    assert timeline[0].reply.text == ""
    await home.store.take(batch(first))
    reply = timeline[1].reply
    assert reply is not None
    assert reply.text == "At six?"
