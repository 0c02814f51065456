"""A profile in which everything happened once that a person can do, and what of it is kept and shown."""

import shutil
from pathlib import Path
from typing import Any

from chatera.crypto.records import salt, sign_receipt
from chatera.protocol.bodies import (
    Add,
    Edit,
    Origin,
    Pin,
    Reaction,
    Redact,
    Shelf,
    Text,
    Title,
    Visibility,
)
from chatera.protocol.header import Kind
from chatera.protocol.ids import ConversationId, EventId
from chatera.protocol.receipts import Receipt
from chatera.store import archive, messages
from chatera.store.archive import Record
from chatera.store.changes import Batch, Changes
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.writer import COMMUNITY, Writer, batch, founded, now_ms


class Home:
    """One machine of somebody, with its store."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.store = Store(profile, now_ms)
        self.told: list[Changes] = []
        self.store.observe(self.told.append)

    def another(self, path: Path) -> "Home":
        """Return another machine of the same person, which knows nothing yet."""
        path.mkdir()
        for name in ("key", "identity"):
            shutil.copy2(self.profile.path / name, path)
        return Home(Profile.rebuild(path, "Me"))

    def export(self, *, unsent: bool = False) -> list[Record]:
        out = archive.export(self.profile.database, self.profile, unsent=unsent)
        records = list(out.records)
        assert out.total == len(records)
        return records

    def view(self) -> dict[str, Any]:
        """Return what is kept and shown, without the numbers that only this file gives."""
        queries = {
            "messages": "SELECT id, conv, hlc, kind, text, mentions, reply, edited, deleted, visible, own, unread,"
            " mentions_me, state, forwarded FROM messages ORDER BY id",
            "pins": "SELECT * FROM pins ORDER BY 1",
            "visibility": "SELECT * FROM visibility",
            "shelves": "SELECT * FROM shelves ORDER BY 1",
            "reactions": "SELECT * FROM reactions ORDER BY 1, 2, 3",
            "edits": "SELECT * FROM edits ORDER BY 1",
            "events": "SELECT id, conv, kind, data FROM events ORDER BY 1",
            "keys": "SELECT * FROM keys ORDER BY 1",
            "order": "SELECT id FROM events ORDER BY conv, device, chain",
            "gaps": "SELECT missing FROM gaps",
            "held": "SELECT id FROM held",
            "chats": "SELECT kind, account, conv, title, muted_until, draft, archived, marked, place, shelf, shelved"
            " FROM chats ORDER BY 2, 3",
            "people": "SELECT account, blocked, muted, favourite, verified, community FROM people ORDER BY 1",
            "profiles": "SELECT * FROM profiles ORDER BY 1, 2",
            "communities": "SELECT * FROM communities ORDER BY 1",
            "aliases": "SELECT * FROM aliases ORDER BY 1",
            "networks": "SELECT * FROM networks ORDER BY 1, 2",
            "addresses": "SELECT * FROM addresses ORDER BY 1",
            "conversations": "SELECT conv, kind, scope, community, account FROM conversations ORDER BY 1",
            "found": "SELECT m.id FROM messages_fts f JOIN messages m ON m.n = f.rowid"
            " WHERE messages_fts MATCH 'word' ORDER BY 1",
        }  # fmt: skip
        self.profile.database.run_at_once(messages.index_new)
        return {name: self.store.rows(query) for name, query in queries.items()}


async def adopt(home: Home) -> None:
    await home.store.adopt(
        COMMUNITY, (), name="Home", node=None, url="wss://127.0.0.1:1", typed=True
    )


async def lived(home: Home) -> tuple[Writer, ConversationId]:
    """Let everything happen once that a person can do."""
    store, me = home.store, home.profile.identity.account
    anna, boris = Writer("Anna"), Writer("Boris")
    await adopt(home)
    conv = anna.direct(me)
    first, second, gone, third = (
        anna.text(conv, f"{number} word") for number in ("first", "second", "gone", "third")
    )
    await store.take(batch(first, second, gone, third, people=[anna, boris]))
    group, create = founded(anna)
    entries = [create]
    for account in (me, boris.account):
        entries.append(
            anna.event(group, Add(account=account), kind=Kind.LOG, heads=[entries[-1].id])
        )
    heads = [entries[-1].id]
    await store.take(
        batch(
            *entries, boris.text(group, "in the group", heads),
            anna.event(group, Title(salt=salt(), title="Walks"), heads=heads),
            anna.event(conv, Edit(salt=salt(), target=first.id, text="another word")),
            anna.event(conv, Reaction(salt=salt(), target=second.id, emoji="x", on=True)),
            anna.event(conv, Redact(targets=(gone.id,)), kind=Kind.REDACT),
            anna.event(conv, Pin(salt=salt(), target=second.id, on=True)),
            anna.event(conv, Text(salt=salt(), text="his word", forwarded=_origin(boris))),
            boris.text(boris.direct(me), "psst"),
        )
    )  # fmt: skip
    mine = await store.author(conv, Text(salt=salt(), text="my word", reply=second.id))
    seen = Visibility(salt=salt(), category="Work", shown="offline")
    await store.tell_own_devices(COMMUNITY, seen)
    await store.tell_own_devices(COMMUNITY, Shelf(salt=salt(), about=group, archived=True, place=2))
    waiting = [EventId(row[0]) for row in store.rows("SELECT id FROM outbox")]
    await store.known_there(waiting, safe=True)
    (chat,) = store.rows("SELECT id FROM chats WHERE account = ?", anna.account)[0]
    await store.read_up_to(chat, second.header.hlc)
    await store.receipts({(conv, anna.identity.device)})
    receipt = Receipt(
        conv=conv, account=anna.account, device=anna.identity.device, author=home.store.device,
        hlc=now_ms() << 16, got=mine.id, read=mine.id, holes=(),
    )  # fmt: skip
    data = sign_receipt(anna.identity, receipt)
    await store.take(Batch(community=COMMUNITY, receipts=(data,)))
    await store.set_draft(chat, "half a sent")
    await store.mute(chat, 7)
    for flag in ("muted", "favourite"):
        await store.set_flag(anna.account, flag, on=True)
    await store.set_flag(boris.account, "blocked", on=True)
    await store.write("UPDATE people SET verified = 5 WHERE account = ?", anna.account)
    await store.write(  # as a device has said that does not count any more
        "UPDATE chats SET marked = 1, place = 3, shelved = 5 WHERE account = ?", anna.account
    )
    await store.write("INSERT INTO networks VALUES (x'01', ?, 3)", COMMUNITY)
    await store.write(
        "INSERT INTO addresses VALUES ('wss://127.0.0.1:1', ?, NULL, 3, x'01')", COMMUNITY
    )
    return anna, conv


def _origin(writer: Writer) -> Origin:
    return Origin(account=writer.account, name=writer.name, at=now_ms())
