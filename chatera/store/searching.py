"""Finding messages: by their words through the index, by everything else from the newest on.

What is asked for is either rare, then the index alone knows it, or common, then it is among the newest. So a few hits are
looked up at once, and for many the rows are walked, by an index that has no words in it, until a page is full.
"""

import heapq
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from chatera.protocol.ids import AccountId
from chatera.store.changes import INK, LOCKED, NUDGE, SHOWN, STICKER, SYSTEM, WINK
from chatera.store.sql import placeholders

FEW = 4_000
"""Hits that are looked up at once."""
MEAGRE, PATIENCE = 4, 2
"""After so many strides with fewer hits than that the others are looked for without an order."""
SCANNED = 4_096
"""Rows that are looked through then before others have their turn."""
MOST_SPANS = 6
"""Parts of the index that are asked for one stride."""
STRIDE = 1_024
"""Rows that are walked before others have their turn."""
FIRST = 16
"""Rows of a chat that are read at first; then ever more, up to a stride."""
END_OF_TIME: Final = 2**63 - 1

HAS: Final = {
    "link": "(m.text LIKE '%http://%' OR m.text LIKE '%https://%' OR m.text LIKE '%www.%'"
    " OR m.text LIKE '%mailto:%')",
    "mention": "coalesce(length(m.mentions), 0) > 0",
    "reaction": "EXISTS (SELECT 1 FROM reactions r WHERE r.target = m.id AND r.is_on = 1"
    " AND r.account NOT IN (SELECT account FROM people WHERE blocked = 1))",
    "reply": "m.reply IS NOT NULL",
    "emoji": "m.text GLOB '*[\u2600-\u27bf\U0001f000-\U0001faff]*'",
    "nudge": f"m.kind = {NUDGE}",
    "sticker": f"m.kind = {STICKER}",
    "wink": f"m.kind = {WINK}",
    "drawing": f"m.kind = {INK}",
    "picture": "EXISTS (SELECT 1 FROM pictured p WHERE p.event = coalesce(m.edited, m.id))",
}
"""What a message may have, by its word; each is true or false of a row ``m``."""
HAS_WORDS: Final = {"link": '("http" OR "https" OR "www" OR "mailto")'}
"""What the index knows of those that have it."""

Key = tuple[int, bytes, int]
"""Where a row stands among all: its stamp, its id; and its number."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words that follow each other.

    Attributes:
        text: them.
        beginning: whether the last one may go on.
    """

    text: str
    beginning: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a message has to be like; stamps are HLCs, and ends lie behind what they end.

    Attributes:
        words: each has to be in it.
        within: pieces that have to be in it, be it in the midst of words.
        without: none of these may be in it.
        without_within: none of these pieces may be.
        chats: in one of these; None for any.
        authors: by one of these; None for anybody.
        not_authors: by none of these.
        since: at this stamp or later.
        until: before this stamp.
        spans: within one of these; empty for any time.
        not_spans: in none of these.
        has: everything it has, words of ``HAS``.
        has_not: nothing of this.
    """

    words: tuple[Words, ...] = ()
    within: tuple[str, ...] = ()
    without: tuple[Words, ...] = ()
    without_within: tuple[str, ...] = ()
    chats: frozenset[int] | None = None
    authors: frozenset[AccountId] | None = None
    not_authors: frozenset[AccountId] = frozenset()
    since: int = 0
    until: int = END_OF_TIME
    spans: tuple[tuple[int, int], ...] = ()
    not_spans: tuple[tuple[int, int], ...] = ()
    has: tuple[str, ...] = ()
    has_not: tuple[str, ...] = ()


def find(db: sqlite3.Connection, wanted: Wanted) -> Iterator[list[int]]:
    """Yield the rows of shown messages that are wanted, the newest first, a handful at a time.

    A handful may be empty: then a stretch was looked through in vain, and others may have their turn. Between two of
    them nothing is held of the store.
    """
    match = _match(wanted.words, wanted.has, wanted.without)
    barred = "" if match else _all(wanted.without, " OR ")
    where, values = _conditions(wanted)

    def among(rows: list[int]) -> list[int]:
        found = db.execute(
            f"SELECT m.n FROM messages m WHERE m.n IN ({placeholders(rows)}) AND {where}"  # noqa: S608 - our own words
            " ORDER BY m.hlc DESC, m.id DESC",
            [*rows, *values],
        )
        return [row[0] for row in found]

    if match:
        hits = _hits(db, match, "LIMIT ?", FEW + 1)
        if len(hits) <= FEW:
            yield among(hits) if hits else []
            return
    walk, vain = _walk(db, wanted), 0
    while stretch := list(islice(walk, STRIDE)):
        rows = [key[2] for key in stretch]
        if match:
            rows = _having(db, match, rows)
        elif barred:
            rows = _lacking(db, barred, rows)
        found = among(rows) if rows else []
        yield found
        vain += len(found) < MEAGRE
        if vain == PATIENCE and (match or wanted.chats is None):
            older = f"{where} AND (m.hlc, m.id) < (?, ?)", [*values, *stretch[-1][:2]]
            yield from _indexed(db, match, *older) if match else _scanned(db, barred, *older)
            return


def _indexed(
    db: sqlite3.Connection, match: str, where: str, values: list[Any]
) -> Iterator[list[int]]:
    """Yield at once what the index finds and is wanted."""
    rows = db.execute(
        "SELECT m.n FROM messages_fts f CROSS JOIN messages m ON m.n = f.rowid"  # noqa: S608 - our own words
        f" WHERE messages_fts MATCH ? AND {where} ORDER BY m.hlc DESC, m.id DESC",
        [match, *values],
    )
    yield [row[0] for row in rows.fetchall()]


def _scanned(
    db: sqlite3.Connection, barred: str, where: str, values: list[Any]
) -> Iterator[list[int]]:
    """Look through the rows as they lie in the file, which is quicker; what is wanted comes at the end."""
    found: list[Key] = []
    for end in range(db.execute("SELECT max(n) FROM messages").fetchone()[0] or 0, 0, -SCANNED):
        found += db.execute(
            "SELECT m.hlc, m.id, m.n FROM messages m NOT INDEXED"  # noqa: S608 - our own words
            f" WHERE m.n > ? AND m.n <= ? AND {where}",
            [end - SCANNED, end, *values],
        ).fetchall()
        yield []
    rows = [n for _, _, n in sorted(found, reverse=True)]
    yield _lacking(db, barred, rows) if barred and rows else rows


def has_words(db: sqlite3.Connection, words: Iterable[Words]) -> bool:
    """Tell whether there is any message with these words, be it one that is shown no more."""
    return bool(_hits(db, _all(words, " AND "), "LIMIT ?", 1))


def _hits(db: sqlite3.Connection, match: str, further: str, *values: int) -> list[int]:
    rows = db.execute(
        f"SELECT rowid FROM messages_fts WHERE messages_fts MATCH ? {further}",  # noqa: S608 - our own words
        (match, *values),
    )
    return [row[0] for row in rows.fetchall()]


def _having(db: sqlite3.Connection, match: str, rows: list[int]) -> list[int]:
    """Return those of some rows that the index finds; neighbours among them are asked for together."""
    spans: list[list[int]] = []
    for row in sorted(rows):
        if not spans or row - spans[-1][1] > STRIDE:
            spans.append([row, row])
        spans[-1][1] = row
    if len(spans) > MOST_SPANS:
        spans = [[spans[0][0], spans[-1][1]]]
    found: set[int] = set()
    for first, end in spans:
        found.update(_hits(db, match, "AND rowid BETWEEN ? AND ?", first, end))
    return [row for row in rows if row in found]


def _lacking(db: sqlite3.Connection, match: str, rows: list[int]) -> list[int]:
    """Return those of some rows that the index does not find."""
    having = set(_having(db, match, rows))
    return [row for row in rows if row not in having]


def _match(words: Iterable[Words], has: Iterable[str], without: tuple[Words, ...]) -> str:
    """Return what the index is asked for; empty where it knows nothing that would be wanted."""
    parts = [_term(one) for one in words]
    parts += [HAS_WORDS[one] for one in has if one in HAS_WORDS]
    if not parts:
        return ""
    barred = f" NOT ({_all(without, ' OR ')})" if without else ""
    return f"({' AND '.join(parts)}){barred}"


def _all(words: Iterable[Words], between: str) -> str:
    return between.join(map(_term, words))


def _term(words: Words) -> str:
    return '"' + clean(words.text).replace('"', '""') + ('"*' if words.beginning else '"')


def clean(text: str) -> str:
    """Return a text that SQLite takes as a whole: without zeros and halves of letters."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def _conditions(wanted: Wanted) -> tuple[str, list[Any]]:
    """Return what has to be true of a row ``m``, and the values in it."""
    hidden = [SYSTEM, LOCKED] if "nudge" in wanted.has else [SYSTEM, LOCKED, NUDGE]
    parts = [f"m.visible = ? AND m.deleted = 0 AND m.kind NOT IN ({placeholders(hidden)})"]
    values: list[Any] = [SHOWN, *hidden]
    parts.append("m.hlc >= ? AND m.hlc < ?")
    values += [wanted.since, wanted.until]
    if wanted.spans:
        parts.append(f"({' OR '.join(['m.hlc >= ? AND m.hlc < ?'] * len(wanted.spans))})")
        values += [edge for one in wanted.spans for edge in one]
    for span in wanted.not_spans:
        parts.append("NOT (m.hlc >= ? AND m.hlc < ?)")
        values += span
    if wanted.chats is not None:
        parts.append(f"m.chat IN ({placeholders(wanted.chats)})")
        values += wanted.chats
    if wanted.authors is not None:
        parts.append(f"m.account IN ({placeholders(wanted.authors)})")
        values += wanted.authors
    if wanted.not_authors:
        parts.append(f"m.account NOT IN ({placeholders(wanted.not_authors)})")
        values += wanted.not_authors
    for pieces, word in ((wanted.within, "LIKE"), (wanted.without_within, "NOT LIKE")):
        for piece in pieces:
            parts.append(f"m.text {word} ? ESCAPE '\\'")
            values.append(_pattern(piece))
    parts += [HAS[one] for one in wanted.has]
    parts += [f"NOT ({HAS[one]})" for one in wanted.has_not]
    return " AND ".join(parts), values


def _pattern(piece: str) -> str:
    plain = clean(piece).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{plain}%"


def _walk(db: sqlite3.Connection, wanted: Wanted) -> Iterator[Key]:
    """Yield where the shown rows of some chats stand, the newest first of all."""
    chats: Iterable[int] = wanted.chats if wanted.chats is not None else ()
    if wanted.chats is None:
        chats = [row[0] for row in db.execute("SELECT id FROM chats")]
    spans = wanted.spans or ((0, END_OF_TIME),)
    since = max(wanted.since, min(start for start, _ in spans))
    until = min(wanted.until, max(end for _, end in spans))
    walks = [_chat(db, chat, since, until) for chat in chats]
    return heapq.merge(*walks, key=_place, reverse=True)


def _place(one: Key) -> tuple[int, bytes]:
    return one[:2]


def _chat(db: sqlite3.Connection, chat: int, since: int, until: int) -> Iterator[Key]:
    count, before = FIRST, (until, b"")
    while True:
        rows: list[Key] = db.execute(
            "SELECT m.hlc, m.id, m.n FROM messages m WHERE m.chat = ? AND m.visible = ? AND m.hlc >= ?"
            " AND (m.hlc, m.id) < (?, ?) ORDER BY m.hlc DESC, m.id DESC LIMIT ?",
            (chat, SHOWN, since, *before, count),
        ).fetchall()
        yield from rows
        if len(rows) < count:
            return
        before, count = rows[-1][:2], min(count * 4, STRIDE)
