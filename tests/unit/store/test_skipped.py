"""What this version does not understand is kept, skipped, and shown by a version that does."""

import sqlite3
from collections.abc import AsyncIterator, Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from chatera.crypto.records import salt, sign_manifest, verify_manifest
from chatera.protocol.bodies import (
    Add,
    Edit,
    Ink,
    Pin,
    Reaction,
    Redact,
    Role,
    Sas,
    Shelf,
    Verified,
    Visibility,
    Wink,
)
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import NONE, ConversationId, EventId
from chatera.protocol.ink import Stroke, pack_strokes
from chatera.store.changes import Changes
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.old_store import make_older, opened_store
from tests.helpers.writer import Writer, batch, founded, now_ms


class Home:
    """A store that is opened again and again, as by versions that understand more or less."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._profile = Profile.create(path, "Me")
        self.store = Store(self._profile, now_ms)

    def open_again(self) -> Store:
        self.close()
        self._profile = Profile.open(self._path)
        self.store = Store(self._profile, now_ms)
        return self.store

    def was_older(self, schema: int | None = None) -> None:
        """Leave the profile as by a version that understood less, or had an older schema."""
        self.close()
        if schema is not None:
            make_older(self._path / "store.db", schema)
            return
        with closing(opened_store(self._path / "store.db")) as db:
            db.execute("UPDATE settings SET value = 'title' WHERE name = 'understood'")

    def close(self) -> None:
        self._profile.close()


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    home = Home(tmp_path / "me")
    yield home
    home.close()


def postcard(
    writer: Writer,
    conv: ConversationId,
    *,
    heads: Iterable[EventId] = (),
    ahead_ms: int = 0,
    ttl: int = 0,
) -> Event:
    """Say what only a later version understands."""
    said = {"t": "postcard", "salt": salt(), "picture": b"secret"}
    data = msgspec.msgpack.encode(said)
    return writer.sign(conv, data, heads=heads, ahead_ms=ahead_ms, ttl=ttl)


def kept(store: Store, event: Event) -> Event:
    (row,) = store.rows("SELECT data FROM events WHERE id = ?", event.id)
    return Event.parse(row[0])


def shown(store: Store) -> list[tuple[str, int]]:
    return store.rows("SELECT text, deleted FROM messages WHERE visible = 1 ORDER BY hlc, id")


def skip(store: Store, *events: Event) -> None:
    """Make of kept events what an older version would have made of them."""
    database = store._database

    def work(db: sqlite3.Connection) -> None:
        for event in events:
            db.execute("DELETE FROM messages WHERE id = ?", (event.id,))
            db.execute("DELETE FROM reactions WHERE id = ?", (event.id,))
            db.execute("DELETE FROM verdicts WHERE id = ?", (event.id,))
            db.execute("DELETE FROM pins WHERE id = ?", (event.id,))
            db.execute("DELETE FROM shelves WHERE id = ?", (event.id,))
            db.execute("DELETE FROM visibility_words WHERE id = ?", (event.id,))
            db.execute("DELETE FROM visibility")
            db.execute("UPDATE people SET verified = 0")
            db.execute("UPDATE chats SET archived = 0, shelved = 0, shelf = x''")
            db.execute("INSERT INTO skipped VALUES (?)", (event.id,))

    database.run_at_once(work)


async def receipt(store: Store, conv: ConversationId, writer: Writer) -> tuple[bytes, bytes]:
    await store.receipts({(conv, writer.identity.device)})
    (row,) = store.rows("SELECT got, read FROM receipts")
    return row[0], row[1]


async def test_a_later_version_shows_what_was_skipped_once_and_as_no_news(home: Home) -> None:
    anna, told = Writer("Anna"), list[Changes]()
    conv = anna.direct(home.store.me)
    first, second = anna.text(conv, "First"), anna.text(conv, "Second")
    smile = anna.event(conv, Reaction(salt=salt(), target=first.id, emoji="x", on=True))
    await home.store.take(batch(first, second, smile, people=[anna]))
    reactions = home.store.rows("SELECT * FROM reactions")
    skip(home.store, first, smile)
    assert shown(home.store) == [("Second", 0)]
    home.was_older()
    store = home.open_again()
    store.observe(told.append)
    assert shown(store) == [("First", 0), ("Second", 0)]
    assert store.rows("SELECT * FROM reactions") == reactions
    assert [one.unread for one in store.views.chats()] == [2]
    assert store.rows("SELECT id FROM skipped") == []
    await store.take(batch(first, smile))
    assert not any(one.arrived for one in told)
    home.was_older()
    assert shown(home.open_again()) == [("First", 0), ("Second", 0)]


@pytest.mark.parametrize("schema", [1, 2])
async def test_what_a_version_skipped_that_remembered_nothing_is_found(
    home: Home, schema: int
) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.store.me)
    first, second, gone = (anna.text(conv, word) for word in ("First", "Second", "Gone"))
    bodies = [
        Reaction(salt=salt(), target=first.id, emoji="x", on=on) for on in (True, False, True)
    ]
    bodies.append(Reaction(salt=salt(), target=first.id, emoji="y", on=False))
    reactions = [anna.event(conv, body) for body in bodies]
    edit = anna.event(conv, Edit(salt=salt(), target=second.id, text="Second again"))
    over = anna.event(conv, Redact(targets=(gone.id,)), kind=Kind.REDACT)
    unknown = postcard(anna, conv)
    events = (first, second, gone, *reactions, edit, over, unknown)
    await home.store.take(batch(*events, people=[anna]))
    expected = shown(home.store), home.store.rows("SELECT * FROM reactions")
    skip(home.store, first, reactions[2])
    home.was_older(schema)
    store = home.open_again()
    assert (shown(store), store.rows("SELECT * FROM reactions")) == expected
    assert store.rows("SELECT id FROM skipped") == [(unknown.id,)]


async def test_a_wink_and_handwriting_are_shown_by_a_version_that_knows_them(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.store.me)
    strokes = pack_strokes([Stroke(0, 8, ((4, 4),))])
    wink = anna.event(conv, Wink(salt=salt(), name="Wave", data=b"{}"))
    ink = anna.event(conv, Ink(salt=salt(), strokes=strokes, width=9, height=9, alt="a dot"))
    await home.store.take(batch(wink, ink, people=[anna]))
    skip(home.store, wink, ink)
    assert shown(home.store) == []
    home.was_older()
    store = home.open_again()
    assert shown(store) == [("Wave", 0), ("a dot", 0)]
    rows = [row[0] for row in store.rows("SELECT n FROM messages ORDER BY hlc")]
    found = store.views.messages(rows)
    assert [type(found[n].picture) for n in rows] == [Wink, Ink]


async def test_whom_another_device_has_verified_is_known_to_a_version_that_understands_it(
    home: Home,
) -> None:
    anna, other = Writer("Anna"), Writer("Me")
    other.identity = home._profile.identity.on_new_device()
    mine = verify_manifest(home._profile.keyring.manifest).devices
    other.manifest = sign_manifest(other.identity, kind="desktop", caps=(), others=mine)
    notes = other.direct(home.store.me)
    word = other.event(notes, Verified(salt=salt(), account=anna.account, at=5, on=True))
    asked = anna.event(anna.direct(home.store.me), Sas(salt=salt(), message=b"long ago"))
    told = batch(word, asked, people=[anna])
    await home.store.take(replace(told, manifests=(*told.manifests, other.manifest)))
    skip(home.store, word, asked)
    home.was_older()
    store = home.open_again()
    assert store.rows("SELECT verified FROM people WHERE account = ?", anna.account) == [(5,)]
    assert store.rows("SELECT id FROM skipped") == []
    assert shown(store) == []


async def test_what_was_pinned_and_put_away_is_known_to_a_version_that_understands_it(
    home: Home,
) -> None:
    anna, other = Writer("Anna"), Writer("Me")
    other.identity = home._profile.identity.on_new_device()
    mine = verify_manifest(home._profile.keyring.manifest).devices
    other.manifest = sign_manifest(other.identity, kind="desktop", caps=(), others=mine)
    conv, notes = anna.direct(home.store.me), other.direct(home.store.me)
    said = anna.text(conv, "First")
    pin = anna.event(conv, Pin(salt=salt(), target=said.id, on=True))
    away = other.event(notes, Shelf(salt=salt(), about=anna.account, archived=True))
    gone = other.event(notes, Visibility(salt=salt(), account=anna.account, shown="offline"))
    told = batch(said, pin, away, gone, people=[anna])
    await home.store.take(replace(told, manifests=(*told.manifests, other.manifest)))
    expected = [(one.archived, one.stirred) for one in home.store.views.chats()]
    skip(home.store, pin, away, gone)
    home.was_older()
    store = home.open_again()
    assert [(one.archived, one.stirred) for one in store.views.chats()] == expected == [(1, 0)]
    assert [one.hlc for one in store.views.pins(1)] == [pin.header.hlc]
    assert store.rows("SELECT * FROM visibility") == [(anna.account, "", "offline")]
    assert store.rows("SELECT id FROM skipped") == []


async def test_what_is_still_not_understood_stays_skipped_and_harms_nothing(home: Home) -> None:
    anna = Writer("Anna")
    conv = anna.direct(home.store.me)
    broken = [
        anna.sign(conv, body)
        for body in (b"\xc1nonsense", b"\x81\xa1t\xa4text", msgspec.msgpack.encode({"t": "text"}))
    ]
    unknown, last = postcard(anna, conv), anna.text(conv, "Last")
    await home.store.take(batch(*broken, unknown, last, people=[anna]))
    skipped = {event.id for event in (*broken, unknown)}
    for _ in range(2):
        assert {row[0] for row in home.store.rows("SELECT id FROM skipped")} == skipped
        assert shown(home.store) == [("Last", 0)]
        assert home.store.rows("SELECT missing FROM gaps") == []
        home.was_older()
        home.open_again()


async def test_a_body_that_breaks_the_rules_lets_its_chain_go_on(home: Home) -> None:
    anna = Writer("Anna")
    conv, create = founded(anna)
    body = msgspec.msgpack.encode({"t": "react", "salt": b"", "target": b"x", "emoji": "", "on": 1})
    broken = anna.sign(conv, body, heads=[create.id])
    add = anna.event(conv, Add(account=home.store.me), kind=Kind.LOG, heads=[create.id])
    hello = anna.text(conv, "Hello", heads=[add.id])
    await home.store.take(batch(hello, broken, create, add, people=[anna]))
    store = home.open_again()
    assert ("Hello", 0) in shown(store)
    assert store.rows("SELECT missing FROM gaps") == []


@pytest.mark.parametrize("in_order", [True, False])
async def test_what_is_deleted_loses_its_body_though_nobody_understands_it(
    home: Home, *, in_order: bool
) -> None:
    store, anna = home.store, Writer("Anna")
    conv = anna.direct(store.me)
    unknown = postcard(anna, conv)
    gone = anna.event(conv, Redact(targets=(unknown.id,)), kind=Kind.REDACT)
    for event in (unknown, gone) if in_order else (gone, unknown):
        await store.take(batch(event, people=[anna]))
    assert kept(store, unknown).body is None
    assert store.rows("SELECT id FROM skipped") == []
    assert shown(store) == [("", 1)]
    await store.take(batch(unknown))
    assert kept(store, unknown).body is None


@pytest.mark.parametrize("ahead_ms", [0, -5_000])
async def test_what_lasts_a_while_loses_its_body_though_nobody_understands_it(
    home: Home, ahead_ms: int
) -> None:
    now = [now_ms()]
    store, anna = Store(home._profile, lambda: now[0]), Writer("Anna")
    unknown = postcard(anna, anna.direct(store.me), ahead_ms=ahead_ms, ttl=2)
    await store.take(batch(unknown, people=[anna]))
    now[0] += 10_000
    await store.drop_expired()
    assert kept(store, unknown).body is None
    assert store.rows("SELECT id FROM skipped") == []
    assert shown(store) == []


async def test_a_read_mark_never_ends_at_what_can_not_be_shown(home: Home) -> None:
    store, anna = home.store, Writer("Anna")
    conv = anna.direct(store.me)
    unknown = postcard(anna, conv)
    await store.take(batch(unknown, people=[anna]))
    assert await receipt(store, conv, anna) == (unknown.id, NONE)
    said, another = anna.text(conv, "Hello"), postcard(anna, conv)
    await store.take(batch(said, another))
    await store.read_up_to(1, None)
    assert await receipt(store, conv, anna) == (another.id, said.id)


async def test_who_wrote_only_what_is_skipped_keeps_it_after_their_removal(home: Home) -> None:
    store, anna, ben = home.store, Writer("Anna"), Writer("Ben")
    conv, create = founded(anna)
    heads = [create]
    for entry in (
        Add(account=ben.account), Add(account=store.me), Role(account=store.me, role="admin")
    ):  # fmt: skip
        heads.append(anna.event(conv, entry, kind=Kind.LOG, heads=(heads[-1].id,)))
    await store.take(batch(*heads, people=[anna, ben]))
    unknown = postcard(ben, conv, heads=store.log(conv).heads)
    await store.take(batch(unknown))
    await store.remove_member(conv, ben.account)
    assert store.log(conv).last_of(ben.account) == {ben.identity.device: unknown.id}
