"""A profile as a stream of records: what a backup holds, and what a linked device is given of the past.

It holds everything that another device of the account needs to go on, and nothing that speaks for this one: no key of the
device, no session. Each record belongs to a section, in this order:

    closed communities networks addresses people manifests profiles conversations events receipts chats winks settings
    emoticons stickers options pictures

What people signed is in there as it came, and an event has the key that opens it beside it. So whoever takes it in need not
believe it: it is judged by the same code as what a node tells. Only what this person alone decides (flags, drafts, which
messages are unread, which communities there are) is taken at the archive's word, and only where nothing is decided yet.
"""

import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from functools import partial
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple, TypeVar

import msgspec

from chatera.crypto.entry import check
from chatera.protocol import limits
from chatera.protocol.bodies import UNREADABLE, is_code
from chatera.protocol.closed import parse_entry
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import Event
from chatera.protocol.ids import AccountId, BlobId, CommunityId, NodeId, blob_id, own_sticker_id
from chatera.store import backgrounds, holding, people
from chatera.store.changes import Batch, Changes
from chatera.store.database import Database
from chatera.store.options import FORMER, SETTINGS, load, save, understood
from chatera.store.profile import Profile
from chatera.store.replica import Replica
from chatera.store.store import Store

Record = tuple[str, bytes]
"""Its section, and its bytes."""
PAGE = 200
"""Records that are read, or taken in, in one go."""
SETTINGS_KEPT = (
    "name", "message", "picture", "formerly", "style", "scene", backgrounds.SETTING, "spelling_languages", "spelling_words",
)  # fmt: skip
OPTIONS_KEPT = (
    "theme", "light_theme", "dark_theme", "system_contrast", "font_size", "send_with", "emoticon_codes", "share_read",
    "share_typing", "sounds", "notifications", "notification_shows", "away_minutes", "show_styles", "reduced_motion",
    "show_formatting", "language", "spelling",
    "notification_locked", "system_motion", "system_quiet", "listening",
    "contacts_by", "contacts_sort", "contacts_size", "contacts_offline", "show_emoticons",
    "notice_message", "notice_mention", "notice_nudge", "notice_signed_in", "notice_signed_out", "notice_sent",
    "winks", "wink_sounds", "show_scenes",
)  # fmt: skip
"""What a person has chosen for themselves; the others are about one machine."""


class Export(NamedTuple):
    """A profile on its way out.

    Attributes:
        total: how many records come, as far as is known before; more may be said meanwhile.
        records: to be iterated once, in any thread but the store's own; each page waits shortly for the store.
    """

    total: int
    records: Iterator[Record]


class _Closed(msgspec.Struct, array_like=True):
    entry: bytes
    gone: int


class _Community(msgspec.Struct, array_like=True):
    id: bytes
    name: str
    node: bytes | None
    url: str
    typed: bool
    used: int
    aliases: tuple[bytes, ...]


class _Network(msgspec.Struct, array_like=True):
    network: bytes
    community: bytes
    used: int


class _Address(msgspec.Struct, array_like=True):
    url: str
    community: bytes | None
    node: bytes | None
    used: int
    network: bytes | None


class _Person(msgspec.Struct, array_like=True):
    account: bytes
    community: bytes | None
    blocked: bool
    muted: bool
    favourite: bool
    verified: int
    nickname: str = ""
    categories: str = ""


class _Signed(msgspec.Struct, array_like=True):
    """A profile or receipt, and the community it belongs to."""

    community: bytes
    data: bytes


class _Direct(msgspec.Struct, array_like=True):
    suite: int
    scope: bytes
    community: bytes
    account: bytes


class _Said(msgspec.Struct, array_like=True):
    """An event.

    Attributes:
        key: opens its sealed body; empty where none is known.
        unsent: its own device had not got rid of it, and will not any more.
    """

    community: bytes
    data: bytes
    key: bytes
    unread: bool
    unsent: bool = False


class _Chat(msgspec.Struct, array_like=True):
    account: bytes | None
    conv: bytes | None
    muted_until: int
    draft: str
    archived: bool = False
    marked: bool = False
    place: int = 0
    shelved: int = 0


class _Wink(msgspec.Struct, array_like=True):
    name: str
    data: bytes
    at: int


class _Setting(msgspec.Struct, array_like=True):
    name: str
    value: str


class _Emoticon(msgspec.Struct, array_like=True):
    code: str
    place: int
    data: bytes


class _Sticker(msgspec.Struct, array_like=True):
    place: int
    pack: str
    emoji: str
    name: str
    words: str
    data: bytes


_encode = msgspec.msgpack.Encoder().encode
T = TypeVar("T", bound=msgspec.Struct)


class _Table(NamedTuple):
    """Rows that become records of a section, read page by page.

    Attributes:
        key: by which columns they are ordered; never NULL.
        columns: what a record is made of, in the order of its fields.
        rows: where they come from: FROM and WHERE.
        start: what is before the first key.
        form: what a record is; None where it is the column itself.
    """

    section: str
    key: str
    columns: str
    rows: str
    start: tuple[bytes | int | str, ...]
    form: type[msgspec.Struct] | None


_DELETED = "EXISTS (SELECT 1 FROM redactions WHERE target = e.id)"
_WAITS = "EXISTS (SELECT 1 FROM outbox WHERE outbox.id = e.id)"
_EVENTS = (
    "FROM events e JOIN conversations c USING (conv) LEFT JOIN keys k ON k.event = e.id"
    " LEFT JOIN messages m ON m.id = e.id WHERE"
)
_SAID = "c.community, e.data, coalesce(k.key, x''), coalesce(m.unread, 0)"
_BEFORE = (
    _Table(
        "networks", "network, community", "network, community, used", "FROM networks WHERE 1",
        (b"", b""), _Network,
    ),
    _Table(
        "addresses", "url", "url, community, node, used, network", "FROM addresses WHERE 1", ("",),
        _Address,
    ),
    _Table(
        "people", "account", "account, community, blocked, muted, favourite, verified, nickname, categories",
        "FROM people WHERE 1", (b"",), _Person,
    ),
    _Table(
        "manifests", "account, data", "data",
        "FROM (SELECT account, data FROM manifests UNION SELECT account, data FROM other_manifests)"
        " WHERE 1", (b"", b""), None,
    ),
    _Table(
        "profiles", "account, community", "community, data", "FROM profiles WHERE 1", (b"", b""),
        _Signed,
    ),
    _Table(
        "conversations", "conv", "suite, scope, community, account",
        "FROM conversations WHERE kind = 'direct'", (b"",), _Direct,
    ),
)  # fmt: skip
_BEHIND = (
    _Table(
        "receipts", "conv, author, device", "community, r.data",
        "FROM receipts r JOIN conversations USING (conv) WHERE 1", (b"", b"", b""), _Signed,
    ),
    _Table(
        "chats", "id", "account, conv, muted_until, draft, archived, marked, place, shelved",
        "FROM chats WHERE 1", (-1,), _Chat,
    ),
    _Table(
        "winks", "id", "name, data, at", "FROM winks WHERE 1", (b"",), _Wink,
    ),
    _Table(
        "settings", "name", "name, value",
        f"FROM settings WHERE name IN {SETTINGS_KEPT}", ("",),
        _Setting,
    ),
    _Table(
        "emoticons", "code", "code, place, data", "FROM own_emoticons WHERE 1", ("",), _Emoticon,
    ),
    _Table(
        "stickers", "id", "place, pack, emoji, name, words, data", "FROM own_stickers WHERE 1",
        (b"",), _Sticker,
    ),
)  # fmt: skip


def export(database: Database, profile: Profile | None = None, *, unsent: bool = False) -> Export:
    """Give everything another device of the account needs; no more than a page is in memory.

    Args:
        database: of the profile.
        profile: its options and pictures go along, where given.
        unsent: what was written and has not left is to leave from the other device. Where this one lives on, it leaves
            from here.

    Raises:
        StorageError: it can't be read.
    """
    tables = _tables(unsent=unsent)
    measured = partial(_measured, tables=tables)
    total, pictures = database.run_at_once(measured)  # all of it there: this may be any thread
    extras = _extras(profile, pictures) if profile is not None else []
    return Export(total + len(extras), _records(database, tables, extras))


def _tables(*, unsent: bool) -> tuple[_Table, ...]:
    columns = f"{_SAID}, {_WAITS if unsent else '0'}"
    return (
        *_BEFORE,
        _Table("events", "e.n", columns, f"{_EVENTS} NOT {_DELETED}", (-1,), _Said),
        # Without their bodies they are held until what deleted them is known, and there is not room for many.
        _Table("events", "e.n", columns, f"{_EVENTS} {_DELETED}", (-1,), _Said),
        *_BEHIND,
    )


def _measured(db: sqlite3.Connection, *, tables: tuple[_Table, ...]) -> tuple[int, list[BlobId]]:
    counts = [db.execute(f"SELECT count(*) {one.rows}").fetchone()[0] for one in tables]
    communities = db.execute(
        "SELECT (SELECT count(*) FROM communities) + (SELECT count(*) FROM closed)"
    ).fetchone()[0]
    shown = db.execute(
        "SELECT picture FROM profiles WHERE picture IS NOT NULL UNION"
        " SELECT scene_picture FROM profiles WHERE scene_picture IS NOT NULL"
    )
    pictures = [BlobId(row[0]) for row in shown]
    own = db.execute("SELECT value FROM settings WHERE name = 'picture' AND value != ''").fetchone()
    if own is not None:
        pictures.append(BlobId(bytes.fromhex(own[0])))
    pictures += _behind(db)
    return communities + sum(counts), list(dict.fromkeys(pictures))


def _behind(db: sqlite3.Connection) -> list[BlobId]:
    """Return one's own pictures that stand behind a name or a conversation here."""
    kept = dict(db.execute(f"SELECT name, value FROM settings WHERE name IN {SETTINGS_KEPT}"))  # noqa: S608
    scene = backgrounds.scene_of(kept.get("scene", ""))
    behind = backgrounds.read(kept.get(backgrounds.SETTING, "")).values()
    own = [scene.picture if scene is not None else None, *map(backgrounds.picture_of, behind)]
    return [one for one in own if one is not None]


def _records(
    database: Database, tables: tuple[_Table, ...], extras: Iterable[Callable[[], list[Record]]]
) -> Iterator[Record]:
    yield from database.run_at_once(_closed)
    yield from database.run_at_once(_communities)
    for table in tables:
        after = table.start
        while page := database.run_at_once(partial(_page, table=table, after=after)):
            for _, record in page:
                yield table.section, record
            after = page[-1][0]
    for extra in extras:
        yield from extra()


def _closed(db: sqlite3.Connection) -> list[Record]:
    rows = db.execute("SELECT entry, gone FROM closed ORDER BY community").fetchall()
    return [("closed", _encode(row)) for row in rows]


def _communities(db: sqlite3.Connection) -> list[Record]:
    records = []
    for row in db.execute("SELECT id, name, node, url, typed, used FROM communities").fetchall():
        aliases = db.execute("SELECT alias FROM aliases WHERE community = ?", (row[0],))
        records.append(("communities", _encode((*row, [alias for (alias,) in aliases]))))
    return records


def _page(
    db: sqlite3.Connection, *, table: _Table, after: Sequence[Any]
) -> list[tuple[tuple[Any, ...], bytes]]:
    """Return the next records, each with its key."""
    size = len(table.start)
    rows = db.execute(
        f"SELECT {table.key}, {table.columns} {table.rows}"
        f" AND ({table.key}) > ({','.join('?' * size)}) ORDER BY {table.key} LIMIT {PAGE}",
        tuple(after),
    )
    whole = table.form is None
    return [(row[:size], row[size] if whole else _encode(row[size:])) for row in rows]


def _extras(profile: Profile, pictures: list[BlobId]) -> list[Callable[[], list[Record]]]:
    chosen = [partial(_options, profile)] if (profile.path / SETTINGS).exists() else []
    shown = [partial(_picture, profile, name) for name in pictures if profile.has_blob(name)]
    return [*chosen, *shown]


def _options(profile: Profile) -> list[Record]:
    chosen = msgspec.to_builtins(load(profile.path / SETTINGS))
    return [("options", _encode({name: chosen[name] for name in OPTIONS_KEPT}))]


def _picture(profile: Profile, name: BlobId) -> list[Record]:
    data = profile.blob(name)
    return [] if data is None else [("pictures", data)]


async def take(
    store: Store, records: AsyncIterator[Record] | Iterable[Record],
    progress: Callable[[int], object] = lambda _: None,
) -> None:  # fmt: skip
    """Take an archive in. Doing it twice does nothing more, and sections that are not known here are skipped.

    Args:
        store: of the profile that is to know all this; durable at return.
        records: of ``export``, in its order.
        progress: is told how many were taken in so far.

    Raises:
        StorageError: it can't be kept.
    """
    taken = 0
    waiting: list[Record] = []
    async for record in _each(records):
        waiting.append(record)
        if len(waiting) == PAGE:
            taken += await _take_page(store, waiting)
            progress(taken)
            waiting = []
    if waiting:
        progress(taken + await _take_page(store, waiting))


async def _each(records: AsyncIterator[Record] | Iterable[Record]) -> AsyncIterator[Record]:
    if isinstance(records, AsyncIterator):
        async for record in records:
            yield record
    else:
        for record in records:
            yield record


async def _take_page(store: Store, records: list[Record]) -> int:
    await store.change(partial(_take, records=records))
    for section, data in records:
        if section == "pictures" and len(data) <= limits.BLOB_SIZE:
            store.profile.save_blob(data)
        elif section == "options":
            _take_options(store.profile, data)
    return len(records)


def _take_options(profile: Profile, data: bytes) -> None:
    path = profile.path / SETTINGS
    if path.exists():
        return
    try:
        chosen = msgspec.msgpack.decode(data, type=dict[str, Any])
        kept = {name: chosen[name] for name in (*OPTIONS_KEPT, FORMER) if name in chosen}
        save(path, understood(kept))
    except UNREADABLE:
        return  # a later version may have other choices


def _take(db: sqlite3.Connection, replica: Replica, records: list[Record]) -> Changes:
    """Take a page in; what came long ago is no news, so nobody is notified of each of its messages."""
    changes = Changes()
    for section, run in groupby(records, key=itemgetter(0)):
        taker = _TAKERS.get(section)
        if taker is not None:
            taker(db, replica, [data for _, data in run], changes)
    replica.settle(db, changes)
    shown = {*changes.inserted, *changes.changed, *changes.removed}
    changes.chats |= shown
    changes.reset |= shown
    for news in (changes.inserted, changes.changed, changes.removed, changes.arrived):
        news.clear()
    return changes


def _read(kind: type[T], records: Iterable[bytes]) -> Iterator[T]:
    decoder = msgspec.msgpack.Decoder(kind, strict=False)  # SQLite knows no truth values
    for data in records:
        try:
            yield decoder.decode(data)
        except UNREADABLE:
            continue  # it counts for nothing, like what a node tells


def _here(db: sqlite3.Connection, community: bytes) -> CommunityId:
    """Return under which id a community is known here: two may have become one."""
    row = db.execute("SELECT community FROM aliases WHERE alias = ?", (community,)).fetchone()
    return CommunityId(row[0] if row else community)


def _take_closed(
    db: sqlite3.Connection, _replica: Replica, records: list[bytes], _changes: Changes
) -> None:
    """Know what lets into closed communities before these come: else they would pass for open ones."""
    for one in _read(_Closed, records):
        try:
            entry = check(parse_entry(one.entry))
        except RemoteProtocolError:
            continue  # as above
        row = (entry.community, one.entry, int(bool(one.gone)))
        db.execute("INSERT OR IGNORE INTO closed VALUES (?, ?, ?)", row)


def _take_communities(
    db: sqlite3.Connection, replica: Replica, records: list[bytes], changes: Changes
) -> None:
    for one in _read(_Community, records):
        if _here(db, one.id) != one.id:
            continue
        row = db.execute("SELECT used FROM communities WHERE id = ?", (one.id,)).fetchone()
        node = NodeId(one.node) if one.node else None
        _gather(
            changes,
            replica.adopt(
                db, CommunityId(one.id), tuple(map(CommunityId, one.aliases)), name=one.name,
                node=node, url=one.url, typed=one.typed,
            ),
        )  # fmt: skip
        used = max(one.used, row[0] if row else 0)
        db.execute("UPDATE communities SET used = ? WHERE id = ?", (used, one.id))


def _take_networks(
    db: sqlite3.Connection, _replica: Replica, records: list[bytes], _changes: Changes
) -> None:
    for one in _read(_Network, records):
        row = (one.network, _here(db, one.community), one.used)
        db.execute("INSERT OR IGNORE INTO networks VALUES (?, ?, ?)", row)


def _take_addresses(
    db: sqlite3.Connection, _replica: Replica, records: list[bytes], _changes: Changes
) -> None:
    for one in _read(_Address, records):
        community = _here(db, one.community) if one.community else None
        row = (one.url, community, one.node, one.used, one.network)
        db.execute("INSERT OR IGNORE INTO addresses VALUES (?, ?, ?, ?, ?)", row)


def _take_people(
    db: sqlite3.Connection, replica: Replica, records: list[bytes], changes: Changes
) -> None:
    for one in _read(_Person, records):
        account = AccountId(one.account)
        community = _here(db, one.community) if one.community else None
        db.execute(
            "INSERT OR IGNORE INTO people (account, community) VALUES (?, ?)", (account, community)
        )
        for flag in ("blocked", "muted", "favourite"):
            if getattr(one, flag):
                _gather(changes, replica.people.set_flag(db, account, flag, on=True))
        db.execute(
            "UPDATE people SET verified = max(verified, ?) WHERE account = ?",
            (one.verified, account),
        )
        if not people.show_card(
            db, account
        ):  # what own devices have said since comes with the events
            db.execute(
                "UPDATE people SET nickname = ?, categories = ? WHERE account = ?",
                (one.nickname, one.categories, account),
            )


def _take_manifests(
    db: sqlite3.Connection, replica: Replica, records: list[bytes], changes: Changes
) -> None:
    released = replica.take_manifests(db, records, (), changes)
    replica.take_events(db, released, changes, safe=False)


def _take_profiles(
    db: sqlite3.Connection, replica: Replica, records: list[bytes], changes: Changes
) -> None:
    for one in _read(_Signed, records):
        batch = Batch(community=CommunityId(one.community), profiles=(one.data,))
        _gather(changes, replica.take(db, batch))


def _take_conversations(
    db: sqlite3.Connection, replica: Replica, records: list[bytes], changes: Changes
) -> None:
    for one in _read(_Direct, records):
        conv = replica.conversations.know_direct(
            db, AccountId(one.account), CommunityId(one.scope), _here(db, one.community),
            suite=one.suite,
        )  # fmt: skip
        if conv is not None:
            released = holding.release(db, "conv", conv)
            replica.take_events(db, released, changes, safe=False)


def _take_events(
    db: sqlite3.Connection, replica: Replica, records: list[bytes], changes: Changes
) -> None:
    for community, run in groupby(_read(_Said, records), key=attrgetter("community")):
        read, unsent, events = [], [], []
        for one in run:
            try:
                event = Event.parse(one.data)
            except RemoteProtocolError:
                continue
            if one.key:
                replica.give_key(db, event, one.key, changes)
            if one.unsent and event.body is not None:
                unsent.append(event)
            if not one.unread:
                read.append((event.id,))
            events.append(one.data)
        batch = Batch(community=_here(db, community), events=tuple(events))
        _gather(changes, replica.take(db, batch))
        db.executemany("UPDATE messages SET unread = 0 WHERE id = ? AND unread = 1", read)
        for event in unsent:
            replica.let_wait(db, event, changes)


def _take_receipts(
    db: sqlite3.Connection, replica: Replica, records: list[bytes], changes: Changes
) -> None:
    for community, run in groupby(_read(_Signed, records), key=attrgetter("community")):
        batch = Batch(community=_here(db, community), receipts=tuple(one.data for one in run))
        _gather(changes, replica.take(db, batch))


def _take_chats(
    db: sqlite3.Connection, replica: Replica, records: list[bytes], changes: Changes
) -> None:
    for one in _read(_Chat, records):
        row = db.execute(
            "SELECT conv FROM conversations WHERE conv = ?1 OR account = ?2 ORDER BY chat IS NULL",
            (one.conv, one.account),
        ).fetchone()
        known = replica.conversations.get(db, row[0]) if row else None
        if known is None or (known.chat is None and known.kind != "direct"):
            continue
        chat = known.chat if known.chat is not None else replica.conversations.open(db, known)
        db.execute(
            "UPDATE chats SET muted_until = max(muted_until, ?), draft = iif(draft = '', ?, draft) WHERE id = ?",
            (one.muted_until, one.draft, chat),
        )
        db.execute(  # what own devices have said since comes with the events
            "UPDATE chats SET archived = ?, marked = ?, place = ?, shelved = ?,"
            " shelved_n = coalesce((SELECT max(n) FROM messages), 0) WHERE id = ? AND shelf = x''",
            (int(one.archived), int(one.marked), one.place, one.shelved, chat),
        )
        changes.chats.add(chat)


def _take_winks(
    db: sqlite3.Connection, _replica: Replica, records: list[bytes], _changes: Changes
) -> None:
    for one in _read(_Wink, records):
        if len(one.data) <= limits.WINK_SIZE and len(one.name) <= limits.NAME_LENGTH:
            row = (blob_id(one.data), one.name, one.data, one.at)
            db.execute("INSERT OR IGNORE INTO winks VALUES (?, ?, ?, ?)", row)


def _take_settings(
    db: sqlite3.Connection, _replica: Replica, records: list[bytes], _changes: Changes
) -> None:
    for one in _read(_Setting, records):
        if one.name in SETTINGS_KEPT:
            db.execute("INSERT OR IGNORE INTO settings VALUES (?, ?)", (one.name, one.value))


def _take_emoticons(
    db: sqlite3.Connection, _replica: Replica, records: list[bytes], changes: Changes
) -> None:
    for one in _read(_Emoticon, records):
        if is_code(one.code) and 0 < len(one.data) <= limits.PICTURE_SIZE:
            row = (one.code, one.place, one.data)
            db.execute("INSERT OR IGNORE INTO own_emoticons VALUES (?, ?, ?)", row)
            changes.emoticons = True


def _take_stickers(
    db: sqlite3.Connection, _replica: Replica, records: list[bytes], _changes: Changes
) -> None:
    for one in _read(_Sticker, records):
        if 0 < len(one.data) <= limits.STICKER_SIZE:
            row = (
                own_sticker_id(one.data), one.place, one.pack, one.emoji, one.name, one.words,
                one.data,
            )  # fmt: skip
            db.execute("INSERT OR IGNORE INTO own_stickers VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def _gather(changes: Changes, more: Changes) -> None:
    """Add up what taking a page in has changed; of rows of chats, only which chats they are in."""
    for field in fields(Changes):
        mine, theirs = getattr(changes, field.name), getattr(more, field.name)
        if mine is None:
            continue  # known once everything is written
        if isinstance(mine, bool):
            setattr(changes, field.name, mine or theirs)
        elif isinstance(mine, list):
            mine.extend(theirs)
        else:
            mine.update(theirs)


_TAKERS: dict[str, Callable[[sqlite3.Connection, Replica, list[bytes], Changes], None]] = {
    "closed": _take_closed,
    "communities": _take_communities,
    "networks": _take_networks,
    "addresses": _take_addresses,
    "people": _take_people,
    "manifests": _take_manifests,
    "profiles": _take_profiles,
    "conversations": _take_conversations,
    "events": _take_events,
    "receipts": _take_receipts,
    "chats": _take_chats,
    "winks": _take_winks,
    "settings": _take_settings,
    "emoticons": _take_emoticons,
    "stickers": _take_stickers,
}
