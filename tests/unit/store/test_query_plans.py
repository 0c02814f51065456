"""Nothing that is done often reads a whole table of what ever was said."""

import re
import sqlite3
from functools import partial
from pathlib import Path

from chatera.client.client import Client
from chatera.client.outbox import _WAITING
from chatera.client.timeline import Timeline
from chatera.crypto.records import salt
from chatera.protocol.bodies import (
    Add,
    DeviceName,
    Edit,
    Reaction,
    Redact,
    Remove,
    Title,
)
from chatera.protocol.fingerprints import END, START
from chatera.protocol.header import Kind
from chatera.protocol.ids import (
    NO_SCOPE,
    ConversationId,
    EventId,
    account_text,
    direct_conversation,
    event_text,
)
from chatera.protocol.ink import Stroke
from chatera.protocol.receipts import Receipt
from chatera.store.options import Options
from chatera.store.profile import Profile
from tests.helpers.town import Town, say, texts
from tests.helpers.writer import COMMUNITY, Writer, batch, founded, now_ms, sign_anew

GROWING = {
    "events", "messages", "pictured", "edits", "reactions", "redactions", "receipts", "held", "gaps", "chains", "resigned",
    "skipped", "devices", "device_names", "verdicts", "cards", "pins", "shelves", "emoticon_words", "visibility_words",
    "sessions", "keys", "claims", "locked", "wanted", "parcels",
    "opened", "answered", "given", "received_chains", "ordered", "points", "blocks",
    "diary", "m", "f", "e", "r", "k", "p", "d", "got",
}  # fmt: skip
"""Tables that grow with what is said, and the names statements give them."""
PARTIAL = {
    "receipts_unsent",
    "events_expiring",
    "messages_unread",
    "messages_unread_chain",
    "parcels_unput",
}
"""Indexes that hold only the few rows that still wait for something."""

WAITING_FOR_SESSIONS = "SELECT DISTINCT m.device FROM wanted m "
"""Reads a whole table, of what waits for devices that left no prekeys."""
ONE_ROW = "SELECT 1 FROM wanted LIMIT 1"
"""Reads no more than the first row there is."""


class Plans:
    """Every statement that connections ran, and how SQLite goes about each."""

    def __init__(self, *connections: sqlite3.Connection) -> None:
        self._statements: dict[str, sqlite3.Connection] = {}
        for connection in connections:
            connection.set_trace_callback(partial(self._note, connection))

    def _note(self, connection: sqlite3.Connection, statement: str) -> None:
        self._statements.setdefault(statement, connection)

    def order(self, words: str) -> list[str]:
        """Return in which order statements with these words in them ask their tables."""
        return [
            row[3].split()[1]
            for statement, db in dict(self._statements).items()
            if words in statement
            for row in db.execute(f"EXPLAIN QUERY PLAN {statement}")
            if row[3].startswith(("SCAN", "SEARCH"))
        ]

    def scans(self) -> list[str]:
        """Return the statements that read a growing table from its beginning to its end."""
        statements = dict(self._statements)
        found = []
        for statement, db in statements.items():
            if statement == ONE_ROW:
                continue
            if not re.match(r"\s*(SELECT|UPDATE|DELETE|INSERT|WITH)\b", statement):
                continue
            for row in db.execute(f"EXPLAIN QUERY PLAN {statement}"):
                scan = re.match(r"SCAN (\w+)(?! VIRTUAL)(?:.* INDEX (\w+))?", row[3])
                if scan and scan[1] in GROWING and scan[2] not in PARTIAL:
                    found.append(f"{row[3]}: {statement}")
        return found


def test_a_scan_is_found(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "me", "Me")
    plans = Plans(profile.database.read)
    profile.database.read.execute("SELECT n FROM messages WHERE reply = x'00'").fetchall()
    profile.database.read.execute("SELECT n FROM messages WHERE id = x'00'").fetchall()
    assert len(plans.scans()) == 1
    profile.close()


async def test_no_hot_statement_reads_a_whole_table(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    store, me = client._store, profile.identity.account
    plans = Plans(profile.database._connection, profile.database.read)
    anna, boris = Writer("Anna"), Writer("Boris")
    conv = anna.direct(me)
    first, missing, last = (anna.text(conv, word) for word in ("first", "missing", "last"))
    brief = anna.event(conv, Reaction(salt=salt(), target=first.id, emoji="x", on=True), ttl=1)
    await store.take(
        batch(first, last, brief, boris.text(boris.direct(me), "early"), people=[anna])
    )
    await store.take(batch(missing, people=[boris]))
    for body in (
        Edit(salt=salt(), target=first.id, text="other"),
        Reaction(salt=salt(), target=first.id, emoji="y", on=True),
        Reaction(salt=salt(), target=first.id, emoji="y", on=False),
    ):
        await store.take(batch(anna.event(conv, body)))
    await store.take(batch(anna.event(conv, Redact(targets=(first.id,)), kind=Kind.REDACT)))
    group, create = founded(anna)
    entries = [create]
    for account in (me, boris.account):
        added = Add(account=account)
        entries.append(anna.event(group, added, kind=Kind.LOG, heads=[entries[-1].id]))
    entries.append(anna.event(group, Title(salt=salt(), title="Walks"), heads=[entries[-1].id]))
    said = boris.text(group, "said", heads=[entries[2].id])
    removed = Remove(account=boris.account, last={})
    gone = anna.event(group, removed, kind=Kind.LOG, heads=[entries[2].id])
    beside = anna.event(group, Add(account=me), kind=Kind.LOG, heads=[entries[2].id])
    await store.take(batch(*entries, said, gone, beside))
    folder = tmp_path / "kept"
    folder.mkdir()
    client.diary.obey(Options(diary=True, diary_folder=str(folder), diary_encrypted=True))
    await client.diary.write()
    chat = client.chats.with_person(account_text(anna.account))
    mine = await chat.send("mine", reply=event_text(last.id))
    await client.diary.write()
    await chat.edit(mine.id, "mine again")
    await client.diary.write()
    assert len(list(folder.rglob("*.html"))) == 1
    await chat.react(mine.id, "z")
    await chat.pin(mine.id)
    assert [one.message.id for one in chat.pinned] == [mine.id]
    assert [one.text for one in chat.versions(mine.id)] == ["mine", "mine again"]
    await chat.forward(mine.id)
    assert (await chat.draw([Stroke(0, 8, ((4, 4),))], 9, 9)).picture is not None
    for (waiting,) in store.rows("SELECT DISTINCT conv FROM outbox"):
        await sign_anew(store, waiting)
    assert client.outbox()
    own = store.rows("SELECT id FROM outbox ORDER BY n")
    for (event,) in own[:1]:
        await store.refused(event, "no")
        await store.retry(event)
        await store.sent(event, safe=True)
    await chat.redact(chat.timeline[len(chat.timeline) - 1].id)
    await store.receipts({(conv, anna.identity.device)})
    await chat.mark_read(event_text(last.id))
    await store.receipts(store.due((COMMUNITY,)))
    await store.set_verified(boris.account, COMMUNITY, now_ms(), on=True)
    verdict = store.rows("SELECT id FROM verdicts WHERE account = ?", boris.account)[0][0]
    await store.redact(store.direct_conversation(me, COMMUNITY), EventId(verdict))
    await store.adopt(COMMUNITY, (), name="Home", node=None, url="", typed=False)
    client.communities.load()
    await client.keep(account_text(boris.account), nickname="Bo", categories=["Work"])
    card = store.rows("SELECT id FROM cards WHERE account = ?", boris.account)[0][0]
    await store.redact(direct_conversation(1, NO_SCOPE, me, me), EventId(card))
    await chat.archive()
    await chat.mark_unread()
    shelf = store.rows("SELECT id FROM shelves WHERE about = ?", anna.account)[0][0]
    await store.redact(direct_conversation(1, NO_SCOPE, me, me), EventId(shelf))
    await client.visibility.choose(account_text(boris.account), "offline")
    await client.visibility.choose_for_category("Work", "online")
    word = store.rows("SELECT id FROM visibility_words WHERE account = ?", boris.account)[0][0]
    await store.redact(direct_conversation(1, NO_SCOPE, me, me), EventId(word))
    assert [one.category for one in client.visibility] == ["Work"]
    await chat.hide_pins()
    ((pin, where),) = store.rows(
        "SELECT pins.id, conv FROM conversations JOIN pins USING (conv) WHERE chat = ?", chat.id
    )
    await store.redact(ConversationId(where), EventId(pin))
    assert chat.former is None
    assert chat.successor is None
    await client.block(account_text(boris.account))
    await client.block(account_text(boris.account), False)
    await store.drop_expired()
    await client.search("first")
    await store.tell_own_devices(
        COMMUNITY, DeviceName(salt=salt(), device=store.device, name="Desk")
    )
    assert [one.name for one in client.devices] == ["Desk"]
    assert store.rows(_WAITING.format(scopes="?"), store.device, 1, COMMUNITY, 64)
    await store.known_there([EventId(own[0][0])], safe=True)
    await store.resign_others((COMMUNITY,))
    assert store.waiting_for_more((COMMUNITY,)) == []
    assert await store.fingerprint((COMMUNITY,))
    assert len(await store.fingerprints([conv, group])) == 2
    assert await store.with_row(group, lambda row: row.keys(START, END, 10))
    assert store.have([first.id]) == {first.id}
    assert len(list(chat.timeline)) == len(chat.timeline)
    assert chat.timeline.first_unread is None or chat.unread
    long = Timeline(store.views, chat.id, me, client.people.name_of, stretch=1)
    assert [one.id for one in long] == [one.id for one in chat.timeline]
    assert chat.last_received is not None
    assert "\n".join(plans.scans()) == ""
    await client.stop()
    profile.close()


async def test_nothing_that_encrypts_reads_a_whole_table(tmp_path: Path) -> None:
    town = Town(tmp_path)
    people = [await town.person(f"Person {number}") for number in range(18)]
    ada, bob, *_ = people
    await town.settle(1)
    plans = Plans(*(
        one for member in (ada, bob)
        for one in (town.profiles[member].database._connection, town.profiles[member].database.read)
    ))  # fmt: skip
    place = town.node.community
    conv = ada.store.direct_conversation(bob.store.me, place)
    await ada.store.new_group(place, "Choir", tuple(one.store.me for one in people[1:]), salt())
    group = ConversationId(ada.store.rows("SELECT conv FROM chats WHERE kind = 'group'")[0][0])
    for one in (conv, group):
        await say(ada, one, "Hello")
    await town.settle(2)
    lost = await say(ada, conv, "Its key is lost")
    await ada.push()
    town.node.parcels.clear()
    await bob.pull()
    assert bob.store.next_ask_ms((place,))
    held = await bob.store.receipts({(conv, ada.store.device)})
    assert [Receipt.parse(one).holes for one in held] == [(lost.id,)]
    await bob.store.ask_again(lost.id)
    town.now += 60_000
    await town.settle(3)
    assert bob.store.next_ask_ms((place,)) is None
    await bob.store.read_up_to(bob.store.open_direct(ada.store.me, place), None)
    await ada.store.redact(conv, lost.id)
    await say(ada, conv, "By another clock")
    await sign_anew(ada.store, conv)
    await town.settle(2)
    await ada.store.drop_expired()
    assert [one for one in plans.scans() if WAITING_FOR_SESSIONS not in one] == []
    assert plans.order("SELECT missing")[:3] == ["gaps", "locked", "events"]
    assert texts(bob) == ["Hello", "Hello", "", "By another clock"]
    town.close()


async def test_searches_begin_with_the_words_or_with_the_newest(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    anna = Writer("Anna")
    conv = anna.direct(profile.identity.account)
    await client._store.take(batch(anna.text(conv, "first word"), people=[anna]))
    chat = client.chats.with_person(account_text(anna.account))
    plans = Plans(profile.database.read)
    assert len(await client.search("wor", chat)) == 1
    assert plans.order("MATCH") == ["messages_fts"]
    assert plans.order("SELECT m.n FROM messages m") == ["m"]
    for query in (
        "from:anna",
        "-other",
        "on:today has:reaction",
        "before:2020 🙂",
        "in:anna has:link",
    ):
        await client.search(query)
    assert plans.scans() == []
    assert set(plans.order("m.chat = ")) == {"m"}
    await client.stop()
    profile.close()
