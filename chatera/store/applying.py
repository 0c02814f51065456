"""From events to what a person sees: messages, edits, reactions, deletions, the name of a group.

Order does not matter: an edit, reaction or deletion that comes before its target waits in its own table.
"""

import json
import sqlite3
from collections.abc import Iterable

from chatera.protocol.bodies import Edit, Reaction, Text, Title
from chatera.protocol.header import Event
from chatera.protocol.ids import AccountId, EventId
from chatera.store.changes import GONE, HIDDEN, SHOWN, SYSTEM, TEXT, Changes


class Place:
    """Where an admitted event stands, besides what its header says.

    Attributes:
        chat: the chat it is shown in.
        chain: its number along its device's chain.
        visible: SHOWN, HIDDEN or BLOCKED.
        unread: it counts as unread until read.
        leads: its author was owner or admin at its heads.
        state: of an own message.
    """

    __slots__ = ("chain", "chat", "leads", "own", "state", "unread", "visible")

    def __init__(
        self,
        *,
        chat: int,
        chain: int,
        visible: int,
        own: bool,
        unread: bool,
        leads: bool,
        state: int,
    ) -> None:
        self.chat = chat
        self.chain = chain
        self.visible = visible
        self.own = own
        self.unread = unread
        self.leads = leads
        self.state = state


class Applier:
    """Applies admitted events to the view.

    Args:
        me: whose view it is.
    """

    def __init__(self, me: AccountId) -> None:
        self._me = me

    def text(
        self, db: sqlite3.Connection, event: Event, body: Text, place: Place, changes: Changes
    ) -> None:
        """A message."""
        header = event.header
        mentions_me = self._me in body.mentions
        n = self._insert(
            db, event, place, TEXT, body.text, b"".join(body.mentions), body.reply,
            mentions_me=mentions_me,
        )  # fmt: skip
        db.execute("INSERT INTO messages_fts (rowid, text) VALUES (?, ?)", (n, body.text))
        self._catch_up(db, n, event.id, header.account, changes)
        self._tell_inserted(event, n, place, changes)

    def system(
        self,
        db: sqlite3.Connection,
        event: Event,
        what: dict[str, str],
        place: Place,
        changes: Changes,
    ) -> None:
        """A line about the group, kept as facts and put in words when shown."""
        place.unread = False
        n = self._insert(db, event, place, SYSTEM, json.dumps(what), b"", None, mentions_me=False)
        self._tell_inserted(event, n, place, changes)

    def edit(
        self, db: sqlite3.Connection, event: Event, body: Edit, place: Place, changes: Changes
    ) -> None:
        """A new wording."""
        if place.visible in {HIDDEN, GONE}:
            return
        db.execute(
            "INSERT OR IGNORE INTO edits VALUES (?, ?, ?, ?, ?, ?)",
            (
                event.id,
                body.target,
                event.header.account,
                event.header.hlc,
                body.text,
                b"".join(body.mentions),
            ),
        )
        target = _message(db, body.target)
        if target is None:
            return
        n, chat, account, deleted = target
        if deleted:
            self._drop_bodies(db, [event.id])
        elif account == event.header.account:
            self._reword(db, n, body.target, account)
            changes.changed[chat].add(n)
            changes.chats.add(chat)

    def reaction(
        self, db: sqlite3.Connection, event: Event, body: Reaction, place: Place, changes: Changes
    ) -> None:
        """An emoji put on or taken off; the newest by (HLC, id) counts."""
        if place.visible != SHOWN:
            return
        key = (body.target, event.header.account, body.emoji)
        old = db.execute(
            "SELECT hlc, id FROM reactions WHERE target = ? AND account = ? AND emoji = ?", key
        ).fetchone()
        if old and (old[0], old[1]) >= (event.header.hlc, event.id):
            return
        db.execute(
            "INSERT OR REPLACE INTO reactions VALUES (?, ?, ?, ?, ?, ?)",
            (*key, int(body.on), event.header.hlc, event.id),
        )
        self._tell_changed(db, body.target, changes)

    def redact(
        self, db: sqlite3.Connection, event: Event, targets: Iterable[EventId], place: Place,
        changes: Changes,
    ) -> None:  # fmt: skip
        """A deletion for everyone; it wins over everything."""
        if place.visible in {HIDDEN, GONE}:
            return
        header = event.header
        for number, target in enumerate(targets):
            db.execute(
                "INSERT OR IGNORE INTO redactions VALUES (?, ?, ?, ?, ?, ?)",
                (target, event.id, header.conv, header.account, int(place.leads), number == 0),
            )
            self._redact_edit(db, target, header.account, leads=place.leads, changes=changes)
            found = _message(db, target)
            if found and found[3] == 0 and (found[2] == header.account or place.leads):
                self._delete(db, found[0], target, changes)

    def title(
        self, db: sqlite3.Connection, event: Event, body: Title, place: Place, changes: Changes
    ) -> None:
        """The group's name; the newest by an owner or admin counts."""
        if not place.leads or place.visible != SHOWN:
            return
        old = db.execute("SELECT title FROM chats WHERE id = ?", (place.chat,)).fetchone()[0]
        db.execute(
            "UPDATE chats SET title = ?1, title_hlc = ?2, title_id = ?3"
            " WHERE id = ?4 AND (title_hlc, title_id) < (?2, ?3)",
            (body.title, event.header.hlc, event.id, place.chat),
        )
        changes.chats.add(place.chat)
        if old == body.title:
            return  # said again for newcomers, who see nothing from before they came
        self.system(db, event, {"what": "title", "title": body.title}, place, changes)

    def redacted(self, db: sqlite3.Connection, event: Event) -> bool:
        """Tell whether a deletion that counts names the event."""
        rows = db.execute("SELECT account, admin FROM redactions WHERE target = ?", (event.id,))
        return any(account == event.header.account or admin for account, admin in rows)

    def deleted_message(self, db: sqlite3.Connection, event: Event) -> bool:
        """Tell whether an event without body was a message: a deletion names that first, then edits."""
        row = db.execute("SELECT 1 FROM redactions WHERE target = ? AND main = 1", (event.id,))
        return row.fetchone() is not None

    def bodyless(
        self, db: sqlite3.Connection, event: Event, place: Place, changes: Changes
    ) -> None:
        """A message whose body is gone, since it was deleted before it came here."""
        place.unread = False
        n = self._insert(db, event, place, TEXT, "", b"", None, mentions_me=False)
        db.execute("UPDATE messages SET deleted = 1 WHERE n = ?", (n,))
        self._tell_inserted(event, n, place, changes)

    def expire(self, db: sqlite3.Connection, event: EventId, changes: Changes) -> None:
        """Drop a body whose time to live has passed."""
        found = _message(db, event)
        if found:
            self._delete(db, found[0], event, changes)
        else:
            self._drop_bodies(db, [event])

    def _insert(
        self, db: sqlite3.Connection, event: Event, place: Place, kind: int, text: str,
        mentions: bytes, reply: EventId | None, *, mentions_me: bool,
    ) -> int:  # fmt: skip
        header = event.header
        cursor = db.execute(
            "INSERT INTO messages (id, chat, conv, account, device, chain, hlc, kind, text, mentions, reply,"
            " visible, own, unread, mentions_me, state) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (
                event.id, place.chat, header.conv, header.account, header.device, place.chain,
                header.hlc, kind, text, mentions, reply, place.visible, int(place.own),
                int(place.unread and place.visible == SHOWN), int(mentions_me), place.state,
            ),
        )  # fmt: skip
        return int(cursor.lastrowid or 0)

    def _catch_up(
        self, db: sqlite3.Connection, n: int, event: EventId, account: AccountId, changes: Changes
    ) -> None:
        """Apply what came before its target."""
        rows = db.execute(
            "SELECT account, admin FROM redactions WHERE target = ?", (event,)
        ).fetchall()
        if any(by == account or admin for by, admin in rows):
            self._delete(db, n, event, changes)
        elif db.execute("SELECT 1 FROM edits WHERE target = ? LIMIT 1", (event,)).fetchone():
            self._reword(db, n, event, account)

    def _reword(self, db: sqlite3.Connection, n: int, target: EventId, account: AccountId) -> None:
        newest = db.execute(
            "SELECT text, mentions, hlc, id FROM edits WHERE target = ? AND account = ? AND text != ''"
            " ORDER BY hlc DESC, id DESC LIMIT 1",
            (target, account),
        ).fetchone()
        if newest is None:
            return
        text, mentions, _, edit = newest
        unindex(db, n)
        db.execute("INSERT INTO messages_fts (rowid, text) VALUES (?, ?)", (n, text))
        db.execute(
            "UPDATE messages SET text = ?, mentions = ?, edited = ?, mentions_me = ? WHERE n = ?",
            (text, mentions, edit, int(self._me in split_ids(mentions)), n),
        )

    def _redact_edit(
        self, db: sqlite3.Connection, edit: EventId, by: AccountId, *, leads: bool, changes: Changes
    ) -> None:
        row = db.execute("SELECT target, account FROM edits WHERE id = ?", (edit,)).fetchone()
        if row is None or not (row[1] == by or leads):
            return
        db.execute("UPDATE edits SET text = '', mentions = x'' WHERE id = ?", (edit,))
        self._drop_bodies(db, [edit])
        self._tell_changed(db, row[0], changes)

    def _delete(self, db: sqlite3.Connection, n: int, event: EventId, changes: Changes) -> None:
        unindex(db, n)
        edits = [row[0] for row in db.execute("SELECT id FROM edits WHERE target = ?", (event,))]
        db.execute("UPDATE edits SET text = '', mentions = x'' WHERE target = ?", (event,))
        db.execute(
            "UPDATE messages SET text = '', mentions = x'', reply = NULL, deleted = 1, unread = 0,"
            " mentions_me = 0 WHERE n = ?",
            (n,),
        )
        self._drop_bodies(db, [event, *edits])
        self._tell_changed(db, event, changes)

    def _drop_bodies(self, db: sqlite3.Connection, events: list[EventId]) -> None:
        for event in events:
            row = db.execute("SELECT data FROM events WHERE id = ?", (event,)).fetchone()
            if row:
                kept = Event.parse(row[0]).without_body()
                db.execute("UPDATE events SET data = ?, expires = NULL WHERE id = ?", (kept, event))

    def _tell_inserted(self, event: Event, n: int, place: Place, changes: Changes) -> None:
        if place.visible == SHOWN:
            changes.inserted[place.chat].append((event.header.hlc, n))
            changes.chats.add(place.chat)

    def _tell_changed(self, db: sqlite3.Connection, target: EventId, changes: Changes) -> None:
        found = _message(db, target)
        if found:
            changes.changed[found[1]].add(found[0])
            changes.chats.add(found[1])


def unindex(db: sqlite3.Connection, n: int) -> None:
    """Take a message's present words out of the search index."""
    row = db.execute(
        "SELECT text FROM messages WHERE n = ? AND deleted = 0 AND kind = ?", (n, TEXT)
    ).fetchone()
    if row:
        db.execute(
            "INSERT INTO messages_fts (messages_fts, rowid, text) VALUES ('delete', ?, ?)",
            (n, row[0]),
        )


def split_ids(joined: bytes | None) -> tuple[AccountId, ...]:
    """Return the accounts joined into one value."""
    joined = joined or b""
    return tuple(AccountId(joined[at : at + 32]) for at in range(0, len(joined), 32))


def _message(db: sqlite3.Connection, event: EventId) -> tuple[int, int, AccountId, int] | None:
    """Return (n, chat, account, deleted) of a message."""
    row = db.execute(
        "SELECT n, chat, account, deleted FROM messages WHERE id = ? AND kind = ?", (event, TEXT)
    ).fetchone()
    return row if row is None else (row[0], row[1], AccountId(row[2]), row[3])
