"""What an archive of a profile holds makes another device show the same; what somebody put into it counts for nothing."""

import secrets
import sqlite3
from collections.abc import AsyncIterator, Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from chatera.client.community import Communities, Community
from chatera.crypto.entry import found_community
from chatera.crypto.records import salt, sign_profile
from chatera.crypto.sealing import seal_event
from chatera.protocol import limits
from chatera.protocol.bodies import Redact, Text, encode_body
from chatera.protocol.closed import pack_entry
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import NONE, BlobId, ConversationId, EventId, blob_id
from chatera.store import archive
from chatera.store.archive import Record
from chatera.store.changes import Batch
from chatera.store.options import SETTINGS, Options, load, save
from chatera.store.profile import Profile
from tests.helpers.lived import Home, adopt, lived
from tests.helpers.writer import COMMUNITY, Writer, batch, now_ms


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    home = Home(Profile.create(tmp_path / "me", "Me"))
    yield home
    home.profile.close()


@pytest.fixture
async def other(home: Home, tmp_path: Path) -> AsyncIterator[Home]:
    other = home.another(tmp_path / "other")
    yield other
    other.profile.close()


async def test_another_device_shows_the_same(home: Home, other: Home) -> None:
    await lived(home)
    records = home.export()
    taken: list[int] = []
    await archive.take(other.store, records, taken.append)
    assert taken[-1] == len(records)
    assert other.view() == home.view()
    before, said = other.view(), len(other.told)
    await archive.take(other.store, records)
    assert other.view() == before
    assert not any(one.arrived for one in other.told[:said])


async def test_records_may_come_one_by_one_and_late(home: Home, other: Home) -> None:
    await lived(home)

    async def coming() -> AsyncIterator[Record]:
        for record in home.export():
            yield record

    await archive.take(other.store, coming())
    assert other.view() == home.view()


async def test_pictures_and_what_a_person_chose_go_along(home: Home, other: Home) -> None:
    await adopt(home)
    anna = Writer("Anna")
    name, own = home.profile.save_blob(b"a face"), home.profile.save_blob(b"my face")
    home.profile.set_setting("picture", own.hex())
    home.profile.set_setting("message", "Hello")
    home.profile.set_setting("spelling_words", '["Zürcher"]')
    await home.store.write("INSERT INTO winks VALUES (?, 'Wave', ?, 7)", blob_id(b"{}"), b"{}")
    shown = sign_profile(
        anna.identity, COMMUNITY, hlc=1, name="Anna", message="", picture=BlobId(name)
    )
    await home.store.take(Batch(community=COMMUNITY, manifests=(anna.manifest,), profiles=(shown,)))
    save(home.profile.path / SETTINGS, Options(theme="night", share_read=False, start_hidden=True))
    await archive.take(other.store, home.export())
    assert other.profile.blob(name) == b"a face"
    assert other.profile.blob(own) == b"my face"
    assert other.profile.setting("message") == "Hello"
    assert other.profile.setting("spelling_words") == '["Zürcher"]'
    assert other.store.rows("SELECT id, name, data, at FROM winks") == [
        (blob_id(b"{}"), "Wave", b"{}", 7)
    ]
    assert load(other.profile.path / SETTINGS) == Options(theme="night", share_read=False)


async def test_what_an_earlier_version_had_chosen_is_understood(home: Home, other: Home) -> None:
    def older() -> Iterator[Record]:
        for section, data in home.export():
            if section == "options":
                kept = msgspec.msgpack.decode(data, type=dict[str, object])
                del kept["notification_shows"]
                yield section, msgspec.msgpack.encode({**kept, "notification_text": False})
            else:
                yield section, data

    save(home.profile.path / SETTINGS, Options())
    await archive.take(other.store, older())
    assert load(other.profile.path / SETTINGS).notification_shows == "name"
    settings = home.profile.path / SETTINGS
    settings.write_text("notification_text = false\n")
    assert load(settings) == Options(notification_shows="name")
    settings.write_text('notification_text = false\nnotification_shows = "text"\n')
    assert load(settings) == Options()
    settings.write_text("notification_text = true\n")
    assert load(settings) == Options()


async def test_what_was_chosen_here_stays(home: Home, other: Home) -> None:
    anna, conv = await lived(home)
    save(other.profile.path / SETTINGS, Options(theme="classic"))
    await other.store.take(batch(anna.text(conv, "unread word"), people=[anna]))
    (chat,) = other.store.rows("SELECT id FROM chats")[0]
    await other.store.set_draft(chat, "mine")
    other.profile.set_setting("name", "Myself")
    await archive.take(other.store, home.export())
    assert load(other.profile.path / SETTINGS).theme == "classic"
    assert other.profile.setting("name") == "Myself"
    assert other.store.rows("SELECT draft FROM chats WHERE id = ?", chat) == [("mine",)]
    assert other.store.rows("SELECT unread FROM messages WHERE text = 'unread word'") == [(1,)]


async def test_a_deleted_past_of_any_length_arrives(home: Home, other: Home) -> None:
    await adopt(home)
    anna = Writer("Anna")
    conv = anna.direct(home.profile.identity.account)
    said = [anna.text(conv, str(n)) for n in range(limits.HELD_PER_DEVICE + 100)]
    gone = [anna.event(conv, Redact(targets=(one.id,)), kind=Kind.REDACT) for one in said]
    await home.store.take(batch(*said, *gone, people=[anna]))
    await archive.take(other.store, home.export())
    assert other.view() == home.view()
    assert len(other.store.rows("SELECT id FROM events")) == len(said) + len(gone)


async def test_devices_that_only_an_older_manifest_tells_of_still_speak(
    home: Home, other: Home
) -> None:
    await adopt(home)
    anna = Writer("Anna")
    conv = anna.direct(home.profile.identity.account)
    first = anna.text(conv, "by the first device")
    await home.store.take(batch(first, people=[anna]))
    anna.identity = anna.identity.on_new_device()
    anna.manifest = Writer.manifest_of(anna.identity)
    anna.forget_chains()
    await home.store.take(batch(anna.text(conv, "by the second"), people=[anna]))
    await archive.take(other.store, home.export())
    assert other.view() == home.view()
    texts = other.store.rows("SELECT text FROM messages ORDER BY hlc")
    assert texts == [("by the first device",), ("by the second",)]


def changed(records: Iterable[Record], section: str, **fields: Any) -> list[Record]:
    """Return an archive in which somebody has changed fields of a section's records."""
    at = {"community": 0, "data": 1, "key": 2}

    def of(data: bytes) -> bytes:
        columns = msgspec.msgpack.decode(data)
        for field, change in fields.items():
            columns[at[field]] = change(columns[at[field]])
        return msgspec.msgpack.encode(columns)

    return [(name, of(data) if name == section else data) for name, data in records]


async def test_what_was_forged_or_is_not_understood_counts_for_nothing(
    home: Home, other: Home
) -> None:
    await lived(home)
    flip: Any = lambda data: data[:-1] + bytes((data[-1] ^ 1,))  # noqa: E731
    records = changed(home.export(), "events", data=flip)
    records = changed(records, "receipts", data=flip)
    stranger = Writer("Stranger")
    conv = stranger.direct(home.profile.identity.account)
    forged = stranger.text(conv, "believe me")
    records += [
        ("events", msgspec.msgpack.encode((COMMUNITY, forged.data, b"", False))),
        ("events", b"no record"), ("events", msgspec.msgpack.encode(("a", 1))),
        ("people", msgspec.msgpack.encode(7)), ("options", b"\xc1"), ("pictures", b"x" * 300_000),
        ("manifests", b"nothing"), ("a-later-section", b"whatever"),
    ]  # fmt: skip
    await archive.take(other.store, records)
    assert other.store.rows("SELECT id FROM events") == []
    assert other.store.rows("SELECT id FROM messages") == []
    assert [row[0] for row in other.store.rows("SELECT id FROM held")] == [forged.id]
    assert not (other.profile.path / SETTINGS).exists()


def sealed(anna: Writer, conv: ConversationId, key: bytes) -> Event:
    return seal_event(
        anna.identity, encode_body(Text(salt=salt(), text="secret")), key=key, nonce=bytes(24),
        conv=conv, prev=EventId(NONE), hlc=now_ms() << 16, heads=(),
    )  # fmt: skip


async def test_the_key_of_an_event_goes_along_and_a_wrong_one_does_not(
    home: Home, other: Home
) -> None:
    await adopt(home)
    anna, key = Writer("Anna"), bytes(range(32))
    conv = anna.direct(home.profile.identity.account)
    await home.store.take(batch(people=[anna]))
    event = sealed(anna, conv, key)

    def keep(db: sqlite3.Connection) -> None:
        row = (event.id, conv, event.header.device, 1, 2, event.header.hlc, event.data)
        db.execute(
            "INSERT INTO events (id, conv, device, chain, kind, hlc, data) VALUES (?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        db.execute("INSERT INTO keys VALUES (?, ?)", (event.id, key))
        db.execute(
            "INSERT INTO claims (event, sender, key) VALUES (?, ?, ?)",
            (event.id, anna.account, bytes(32)),
        )

    home.profile.database.run_at_once(keep)
    records = home.export()
    await archive.take(other.store, changed(records, "events", key=lambda _: bytes(32)))
    assert other.store.rows("SELECT * FROM keys") == []
    await archive.take(other.store, records)
    assert other.store.rows("SELECT * FROM keys") == [(event.id, key)]


async def test_nothing_that_speaks_for_the_device_is_in_it(home: Home) -> None:
    await lived(home)
    identity = home.profile.identity
    whole = b"".join(data for _, data in home.export())
    assert identity.ik is not None
    for secret in (identity.dk.seed, identity.dsk.seed, identity.ik, identity.backup_key):
        assert secret not in whole


async def test_what_has_not_left_leaves_from_there_where_nobody_else_will_send_it(
    home: Home, other: Home
) -> None:
    _, conv = await lived(home)
    waiting = await home.store.author(conv, Text(salt=salt(), text="not yet"))
    state = "SELECT state FROM messages WHERE text = 'not yet'"
    await archive.take(other.store, home.export())
    assert other.store.rows(state) == [(1,)]
    assert other.store.rows("SELECT id FROM outbox") == []
    for _ in range(2):
        await archive.take(other.store, home.export(unsent=True))
        assert other.store.rows(state) == [(0,)]
        assert other.store.rows("SELECT id FROM outbox") == [(waiting.id,)]
    assert other.view() == home.view()
    await other.store.resign_others((COMMUNITY,))
    ((again,),) = other.store.rows("SELECT id FROM outbox")
    assert again != waiting.id
    assert Event.parse(
        other.store.rows("SELECT data FROM events WHERE id = ?", again)[0][0]
    ).header.device == (other.store.device)


async def test_closed_communities_stay_closed_on_another_device(home: Home, other: Home) -> None:
    def ignore(*_: object) -> None:
        return

    here = Communities(home.store, ignore, ignore)
    family = found_community("Family", "invitation", secrets.token_bytes)
    board = found_community("Board", "invitation", secrets.token_bytes)
    for entry in (family, board):
        await here.enter(entry, b"home")
    await here.leave(here.find(board.community) or Community(board.community))
    records = home.export()
    forged = msgspec.structs.replace(family, secret=bytes(32))
    records.insert(0, ("closed", msgspec.msgpack.encode((pack_entry(forged), 0))))
    records.insert(0, ("closed", msgspec.msgpack.encode((b"nonsense", 0))))
    await archive.take(other.store, records)
    there = Communities(other.store, ignore, ignore)
    assert there.entries() == [family]
    assert there.proofs(board.community) is not None
