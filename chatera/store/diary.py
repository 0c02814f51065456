"""What of the conversations stands in files that others can read, see ``chatera.client.diary``.

``diary`` names each message that was written, with the wording and the deletion that were noted of it; so what is missing
is found by looking, whatever happened meanwhile. ``diary_files`` says how each file went on when it was last written, and
what is just being put at its end: that is durable here before the file is touched, so whatever stops it, it can be gone on
with. ``diary_places`` has the name of each conversation's folder.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial

from chatera.store.changes import LOCKED, SHOWN
from chatera.store.database import Database
from chatera.store.sql import placeholders

SETTING = "diary"
AT_ONCE = 50
"""Messages that are looked for together."""
BEFORE = 1_000
"""Rows below those that are done in which a message may have taken the number of one that is gone."""
_SLICE = 5_000
"""Messages of which is looked at once whether they are others now."""

_MISSING = (
    "SELECT m.n FROM messages m JOIN events e ON e.id = m.id JOIN conversations c ON c.conv = m.conv"
    " WHERE m.n > ? AND m.n > CASE c.suite WHEN 0 THEN ? ELSE ? END AND m.visible = ? AND m.kind != ?"
    " AND e.expires IS NULL AND NOT EXISTS (SELECT 1 FROM diary d WHERE d.id = m.id) ORDER BY m.n LIMIT ?"
)
_OTHERWISE = "(m.deleted != d.deleted OR m.edited IS NOT d.edited)"
_SUITE = "max(c.suite, coalesce((SELECT suite FROM events e JOIN conversations USING (conv) WHERE e.id = m.edited), 0))"
"""Whether a message or its newest wording is encrypted."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Since when what is kept.

    Attributes:
        folder: where; also of the last time, if nothing is kept now.
        on: whether anything is.
        since: the last message that was there before.
        sealed_since: the last one there was before encrypted ones were kept, too; None where they are not.
        done: up to this message everything was looked at.
    """

    folder: str = ""
    on: bool = False
    since: int = 0
    sealed_since: int | None = None
    done: int = 0


@dataclass(frozen=True, slots=True)
class Begun:
    """What is being put at the end of a file, by its name within the folder.

    Attributes:
        size: how long the file was.
        head: what it begins with, if it is a new one.
        data: what follows.
        day: the last day that it names, as ``2026-11-26``.
        account: whose words are its last; empty for nobody's.
    """

    file: str
    size: int
    head: bytes
    data: bytes
    day: str
    account: str


@dataclass(frozen=True, slots=True)
class Note:
    """That a message was written: its id, the edit whose words are noted, whether it is as a deleted one."""

    id: bytes
    edited: bytes | None
    deleted: bool


class Ledger:
    """What was written; everything here is done in the writer's thread.

    Args:
        database: of the profile.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def agree(self, folder: str, *, sealed: bool) -> Kept:
        """Begin to keep what is said from now on in a folder, or go on; empty for none.

        Args:
            folder: the one.
            sealed: whether encrypted messages are kept.
        """
        return await self._database.run(lambda db: _agree(db, folder, sealed=sealed))

    async def missing(self, kept: Kept) -> list[int]:
        """Return the rows of the next messages that were not written, in the order in which they came."""
        sealed = kept.sealed_since if kept.sealed_since is not None else 1 << 62
        values = (kept.done - BEFORE, kept.since, sealed, SHOWN, LOCKED, AT_ONCE)
        return await self._database.run(lambda db: [row[0] for row in db.execute(_MISSING, values)])

    async def last(self) -> int:
        """Return the number of the newest message."""
        return await self._database.run(_last)

    async def changed(self, rows: Iterable[int]) -> list[tuple[int, int]]:
        """Return which of some messages were written otherwise than they are now, and whether they are encrypted."""
        known = list(rows)

        def work(db: sqlite3.Connection) -> list[tuple[int, int]]:
            found: list[tuple[int, int]] = []
            for at in range(0, len(known), 500):
                some = known[at : at + 500]
                found += db.execute(
                    f"SELECT m.n, {_SUITE} FROM messages m JOIN diary d ON d.id = m.id"  # noqa: S608 - our own words
                    " JOIN conversations c ON c.conv = m.conv"
                    f" WHERE m.n IN ({placeholders(some)}) AND {_OTHERWISE} ORDER BY m.n",
                    some,
                ).fetchall()
            return found

        return await self._database.run(work)

    async def all_changed(self, kept: Kept) -> list[int]:
        """Return the rows of all messages that were changed or deleted otherwise than it is noted of them."""
        found: list[int] = []
        for start in range(kept.since, await self.last(), _SLICE):
            found += await self._database.run(partial(_some_changed, start=start))
        return found

    async def notes(self, rows: Sequence[int]) -> dict[int, Note]:
        """Return what is noted of messages once they are written as they are now."""

        def work(db: sqlite3.Connection) -> dict[int, Note]:
            found = db.execute(
                f"SELECT n, id, edited, deleted FROM messages WHERE n IN ({placeholders(rows)})",  # noqa: S608
                list(rows),
            )
            return {n: Note(event, edited, bool(deleted)) for n, event, edited, deleted in found}

        return await self._database.run(work)

    async def places(self) -> dict[int, str]:
        """Return the names of the conversations' folders, by the chat."""
        return await self._database.run(
            lambda db: dict(db.execute("SELECT chat, name FROM diary_places").fetchall())
        )

    async def name(self, chat: int, name: str) -> None:
        """Give a conversation's folder its name."""
        await self._database.run(
            lambda db: db.execute("INSERT INTO diary_places VALUES (?, ?)", (chat, name))
        )

    async def ends(self, files: Sequence[str]) -> dict[str, tuple[str, str]]:
        """Return the last day that files name, and whose words are their last."""

        def work(db: sqlite3.Connection) -> dict[str, tuple[str, str]]:
            rows = db.execute(
                f"SELECT file, day, account FROM diary_files WHERE file IN ({placeholders(files)})",  # noqa: S608
                list(files),
            )
            return {file: (day, account) for file, day, account in rows}

        return await self._database.run(work)

    async def begin(self, pieces: Sequence[Begun], notes: Iterable[Note]) -> None:
        """Note what is about to be put at the ends of files, and which messages are written by that."""
        told = list(notes)

        def work(db: sqlite3.Connection) -> None:
            db.executemany(
                "INSERT OR REPLACE INTO diary_files (file, day, account, size, head, data) VALUES (?, ?, ?, ?, ?, ?)",
                [(one.file, one.day, one.account, one.size, one.head, one.data) for one in pieces],
            )
            db.executemany(
                "INSERT OR REPLACE INTO diary VALUES (?, ?, ?)",
                [(one.id, one.edited, int(one.deleted)) for one in told],
            )

        await self._database.run(work)

    async def begun(self) -> list[Begun]:
        """Return what is to be put at the ends of files, and perhaps is there already, as a whole or in part."""
        return await self._database.run(_begun)

    async def finish(self, file: str) -> None:
        """Note that what was to be put at the end of a file is there."""
        await self._database.run(
            lambda db: db.execute(
                "UPDATE diary_files SET size = NULL, head = NULL, data = NULL WHERE file = ?",
                (file,),
            )
        )

    async def done(self, kept: Kept, row: int) -> Kept:
        """Note that everything was looked at up to a message."""
        further = replace(kept, done=row)
        await self._database.run(lambda db: _write(db, further))
        return further


def signed_anew(db: sqlite3.Connection, old: bytes, new: bytes) -> None:
    """Note that a message has another id: it was written under the one before."""
    db.execute("UPDATE OR REPLACE diary SET id = ? WHERE id = ?", (new, old))


def _agree(db: sqlite3.Connection, folder: str, *, sealed: bool) -> Kept:
    before = _read(db)
    now = before
    if not folder:
        now = replace(before, on=False)
        if before.on:
            _forget(db)
    else:
        last = _last(db)
        if not before.on:
            _forget(db)
            now = Kept(
                folder, on=True, since=last, sealed_since=last if sealed else None, done=last
            )
        if before.folder != folder:
            _move(db)
            now = replace(now, folder=folder)
        if sealed != (now.sealed_since is not None):
            now = replace(now, sealed_since=last if sealed else None)
    if now != before:
        _write(db, now)
    return now


def _forget(db: sqlite3.Connection) -> None:
    """Forget what was written: from now on nothing is, or other things."""
    db.execute("DELETE FROM diary")
    db.execute("DELETE FROM diary_files")


def _move(db: sqlite3.Connection) -> None:
    """Begin other files in another folder; what could not be put into those there were is put into these."""
    db.execute("DELETE FROM diary_files WHERE data IS NULL")
    db.execute("UPDATE diary_files SET size = 0")
    begun = {row[0].partition("/")[0] for row in db.execute("SELECT file FROM diary_files")}
    for chat, name in db.execute("SELECT chat, name FROM diary_places").fetchall():
        if name not in begun:
            db.execute("DELETE FROM diary_places WHERE chat = ?", (chat,))


def _begun(db: sqlite3.Connection) -> list[Begun]:
    rows = db.execute(
        "SELECT file, size, head, data, day, account FROM diary_files WHERE data IS NOT NULL ORDER BY file"
    )
    return [Begun(*row) for row in rows]


def _some_changed(db: sqlite3.Connection, start: int) -> list[int]:
    rows = db.execute(
        "SELECT m.n FROM messages m CROSS JOIN diary d ON d.id = m.id WHERE m.n > ? AND m.n <= ?"  # noqa: S608 - our own words
        f" AND (m.edited IS NOT NULL OR m.deleted = 1) AND {_OTHERWISE}",
        (start, start + _SLICE),
    )
    return [row[0] for row in rows]


def _last(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT coalesce(max(n), 0) FROM messages").fetchone()[0])


def _read(db: sqlite3.Connection) -> Kept:
    row = db.execute("SELECT value FROM settings WHERE name = ?", (SETTING,)).fetchone()
    return Kept() if row is None else Kept(**json.loads(row[0]))


def _write(db: sqlite3.Connection, kept: Kept) -> None:
    words = json.dumps(asdict(kept))
    db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (SETTING, words))
