"""Messages and chats as they stand in the store, read by whoever has it open: the loop, or the writer."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from chatera.protocol.bodies import Edit, Ink, Origin, Picture, Sticker, Style, Text, Wink
from chatera.protocol.ids import AccountId, ConversationId, EventId
from chatera.store import pictured
from chatera.store.changes import FAILED, LOCKED, SHOWN, SYSTEM, TEXT, WAITING, Changes
from chatera.store.messages import split_ids
from chatera.store.pictured import Pictured
from chatera.store.sql import placeholders

_style = msgspec.msgpack.Decoder(Style)
_origin = msgspec.msgpack.Decoder(Origin)
STATE_WORDS = {-1: "failed", 0: "waiting", 1: "stored", 2: "delivered", 3: "read"}
TAKEN_ALONG = 30
"""So many messages, and chats, are read by the job that changed them; of more the loop reads those that are seen."""
_COLUMNS = (
    "m.n, m.id, m.chat, m.conv, m.account, m.hlc, m.kind, m.text, m.mentions, m.reply, m.edited, m.deleted,"
    " m.own, m.mentions_me, m.state, m.style, m.forwarded, (SELECT suite FROM conversations c WHERE c.conv = m.conv)"
)
_HAS = (
    "EXISTS (SELECT 1 FROM reactions r WHERE r.target = m.id),"
    " EXISTS (SELECT 1 FROM pictured p WHERE p.event = coalesce(m.edited, m.id))"
)
"""Whether there is more to be read of a row than itself: its reactions, its pictures by the newest edit."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """The message another one answers; ``text`` is None where it is not here.

    Attributes:
        chat: in which it stands; 0 where it is not here.
        place: the name of that chat, where it is a group.
        kind: of ``messages`` rows: what it is.
    """

    id: EventId
    account: AccountId | None
    text: str | None
    chat: int = 0
    place: str = ""
    kind: int = TEXT


@dataclass(frozen=True, slots=True)
class StoredMessage:
    """One row of a timeline."""

    n: int
    id: EventId
    chat: int
    conv: ConversationId
    account: AccountId
    hlc: int
    kind: int
    text: str
    mentions: tuple[AccountId, ...]
    reply: Quoted | None
    edited: bool
    deleted: bool
    own: bool
    mentions_me: bool
    state: int
    suite: int
    error: str
    reactions: tuple[tuple[str, tuple[AccountId, ...]], ...]
    style: Style | None = None
    forwarded: Origin | None = None
    pictures: tuple[Picture, ...] = ()
    sticker: Sticker | None = None
    picture: Wink | Ink | None = None


@dataclass(frozen=True, slots=True)
class StoredChat:
    """One row of ``chats`` with what is counted for it.

    Attributes:
        archived: it was put out of sight.
        stirred: something has been said in it since.
        marked: it was marked as unread.
        place: among the favourites; 0 for none.
        pins_hidden: stamp of the newest pin that this person does not want to see any more.
        marked_from: stamp of the message from which on it was marked as unread; 0 for none.
    """

    id: int
    kind: str
    account: AccountId | None
    conv: ConversationId | None
    title: str
    muted_until: int
    draft: str
    made: int
    unread: int
    mentions: int
    last: int | None
    last_hlc: int
    archived: int
    stirred: int
    marked: int
    place: int
    pins_hidden: int
    marked_from: int


def messages(db: sqlite3.Connection, rows: Sequence[int]) -> dict[int, StoredMessage]:
    """Return messages by the ``n`` of their rows."""
    if not rows:
        return {}
    found = db.execute(
        f"SELECT {_COLUMNS}, o.failed, o.error, {_HAS} FROM messages m LEFT JOIN outbox o ON o.id = m.id"  # noqa: S608
        f" WHERE m.n IN ({placeholders(rows)})",
        tuple(rows),
    ).fetchall()
    reactions = _reactions(db, [row[1] for row in found if row[-2]])
    quotes = _quotes(db, [row[9] for row in found if row[9]])
    said = pictured.read(db, [row[10] or row[1] for row in found if row[-1]])
    return {row[0]: _message(row[:-2], quotes, reactions, said) for row in found}


def take_along(db: sqlite3.Connection, changes: Changes) -> None:
    """Read what a job has just changed, while its pages are at hand, where it is little.

    The loop's connection has to read and decrypt them anew after every commit.
    """
    numbers, touched = changes.numbers, changes.touched
    if len(numbers) <= TAKEN_ALONG:
        changes.messages = messages(db, list(numbers))
    if 0 < len(touched) <= TAKEN_ALONG:
        changes.counted = chats(db, touched)


def chats(db: sqlite3.Connection, only: Iterable[int] | None = None) -> list[StoredChat]:
    """Return all chats, or some."""
    some = None if only is None else list(only)
    where = "" if some is None else f"WHERE c.id IN ({placeholders(some)})"
    rows = db.execute(
        "SELECT c.id, c.kind, c.account, c.conv, c.title, c.muted_until, c.draft, c.made,"  # noqa: S608 - placeholders
        " coalesce(t.unread, 0), coalesce(t.mentions, 0),"
        " (SELECT n FROM messages WHERE chat = c.id AND visible = 1 ORDER BY hlc DESC, id DESC LIMIT 1),"
        " coalesce((SELECT max(hlc) FROM messages WHERE chat = c.id AND visible = 1), 0),"
        " c.archived, c.archived AND ("
        " coalesce((SELECT max(hlc) FROM messages WHERE chat = c.id AND visible = 1), 0) > c.shelved"
        " OR EXISTS (SELECT 1 FROM messages WHERE chat = c.id AND unread = 1 AND n > c.shelved_n)),"
        " c.marked, c.place, c.pins_hidden, c.marked_from"
        f" FROM chats c LEFT JOIN tallies t ON t.chat = c.id {where}",
        some or (),
    )
    return [StoredChat(*row) for row in rows]


def _reactions(
    db: sqlite3.Connection, events: list[bytes]
) -> dict[bytes, list[tuple[str, AccountId]]]:
    if not events:
        return {}
    found: dict[bytes, list[tuple[str, AccountId]]] = {}
    rows = db.execute(
        "SELECT target, emoji, account FROM reactions WHERE is_on = 1 AND target IN"  # noqa: S608
        f" ({placeholders(events)}) AND account NOT IN (SELECT account FROM people WHERE blocked = 1)"
        " ORDER BY hlc, id",
        events,
    )
    for target, emoji, account in rows:
        found.setdefault(target, []).append((emoji, AccountId(account)))
    return found


def _quotes(db: sqlite3.Connection, events: list[bytes]) -> dict[bytes, Quoted]:
    if not events:
        return {}
    rows = db.execute(
        "SELECT id, account, text, deleted, visible, chat, (SELECT title FROM chats WHERE chats.id = chat), kind"  # noqa: S608
        f" FROM messages WHERE kind NOT IN (?, ?) AND id IN ({placeholders(events)})",
        [SYSTEM, LOCKED, *events],
    )
    return {
        row[0]: Quoted(EventId(row[0]), AccountId(row[1]), row[2], row[5], row[6] or "", row[7])
        for row in rows
        if not row[3] and row[4] == SHOWN
    }


def _message(
    row: tuple[Any, ...],
    quotes: dict[bytes, Quoted],
    reactions: dict[bytes, list[tuple[str, AccountId]]],
    said: dict[bytes, Pictured],
) -> StoredMessage:
    (
        n,
        event,
        chat,
        conv,
        account,
        hlc,
        kind,
        text,
        mentions,
        reply,
        edited,
        deleted,
        own,
        me,
        state,
        style,
        forwarded,
        suite,
        failed,
        error,
    ) = row
    body = None if deleted else said.get(edited or event)
    grouped: dict[str, list[AccountId]] = {}
    for emoji, by in reactions.get(event, ()) if not deleted else ():
        grouped.setdefault(emoji, []).append(by)
    return StoredMessage(
        n=n, id=EventId(event), chat=chat, conv=ConversationId(conv), account=AccountId(account), hlc=hlc,
        kind=kind, text=text, mentions=split_ids(mentions),
        reply=quotes.get(reply, Quoted(EventId(reply), None, None)) if reply else None,
        style=None if style is None else _style.decode(style),
        forwarded=None if forwarded is None else _origin.decode(forwarded),
        pictures=body.pictures if isinstance(body, Text | Edit) else (),
        sticker=body if isinstance(body, Sticker) else None,
        picture=body if isinstance(body, Wink | Ink) else None,
        edited=edited is not None and not deleted, deleted=bool(deleted), own=bool(own),
        mentions_me=bool(me), state=FAILED if failed and state == WAITING else state, suite=suite or 0, error=error or "",
        reactions=tuple((emoji, tuple(accounts)) for emoji, accounts in grouped.items()),
    )  # fmt: skip
