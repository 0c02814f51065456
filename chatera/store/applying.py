"""From events to what a person sees: messages, edits, reactions, deletions.

Order does not matter: an edit, reaction or deletion that comes before its target waits in its own table, and what stops
counting later is withdrawn as if it had never come.
"""

import sqlite3

from chatera.protocol.bodies import (
    Card,
    DeviceName,
    Edit,
    Emoticon,
    Ink,
    Keys,
    Nudge,
    Origin,
    Pin,
    Reaction,
    Redact,
    Sas,
    Shelf,
    Sticker,
    Style,
    Text,
    Title,
    Verified,
    Visibility,
    Wink,
)
from chatera.protocol.header import Event
from chatera.protocol.ids import AccountId, ConversationId, EventId
from chatera.store import (
    chains,
    event_keys,
    messages,
    pictured,
    pins,
    redactions,
    skipped,
    titles,
)
from chatera.store.bodies import Body, Reader
from chatera.store.changes import (
    BLOCKED,
    GONE,
    INK,
    LOCKED,
    NUDGE,
    SHOWN,
    STICKER,
    TEXT,
    WINK,
    Changes,
)
from chatera.store.conversations import Conversations
from chatera.store.messages import Found, Place
from chatera.store.quiet import Quiet
from chatera.store.standing import Standing


class Applier:
    """Applies admitted events to the view; used in the writer's thread only.

    Args:
        me: whose view it is.
        conversations: where events belong.
        standing: which events count.
        reader: understands what events say.
    """

    def __init__(
        self, me: AccountId, conversations: Conversations, standing: Standing, reader: Reader
    ) -> None:
        self._me = me
        self._conversations = conversations
        self._standing = standing
        self._reader = reader
        self._quiet = Quiet(me, conversations, standing)

    def apply(
        self,
        db: sqlite3.Connection,
        event: Event,
        body: Body | None,
        place: Place,
        changes: Changes,
    ) -> None:
        """Show what an event says; entries of a group's log are another matter, see ``entries``."""
        match body:
            case Text():
                self.text(db, event, body, place, changes)
            case Nudge() | Sticker() | Wink() | Ink():
                self._no_text(db, event, body, place, changes)
            case Redact():
                self._redact(db, event, body, place, changes)
            case Edit() | Reaction() | Pin() if place.visible == SHOWN:
                self._about_message(db, event, body, place, changes)
            case Title() if place.visible == SHOWN and place.leads:
                titles.name(db, event, body, place, changes)
            case (
                DeviceName()
                | Keys()
                | Sas()
                | Verified()
                | Card()
                | Shelf()
                | Emoticon()
                | Visibility()
            ) if place.visible == SHOWN:
                self._quiet.apply(db, event, body, place, changes)
            case None if event_keys.is_locked(db, event.id):
                self._locked(db, event, place, changes)
            case None if event.body is None and redactions.deleted_message(db, event):
                self._bodyless(db, event, place, changes)

    def text(
        self, db: sqlite3.Connection, event: Event, body: Text, place: Place, changes: Changes
    ) -> None:
        """A message."""
        self.said(
            db, event, place, changes, kind=TEXT, text=body.text, mentions=body.mentions,
            reply=body.reply, style=body.style, forwarded=body.forwarded,
        )  # fmt: skip
        pictured.note(db, event.id, body)

    def _no_text(
        self, db: sqlite3.Connection, event: Event, body: Nudge | Sticker | Wink | Ink, place: Place,
        changes: Changes,
    ) -> None:  # fmt: skip
        """What is said without words; those that stand for a sticker are what it means and what it is called."""
        kind, text = _row_of(body)
        self.said(db, event, place, changes, kind=kind, text=text)
        if not isinstance(body, Nudge):
            pictured.note(db, event.id, body)

    def said(
        self, db: sqlite3.Connection, event: Event, place: Place, changes: Changes, *, kind: int,
        text: str, mentions: tuple[AccountId, ...] = (), reply: EventId | None = None,
        style: Style | None = None, forwarded: Origin | None = None,
    ) -> None:  # fmt: skip
        """Show what is a row of its own: it is found by its text, catches up with what came before it, and is told of."""
        _hide_blocked(place)
        n = messages.insert(
            db,
            event,
            place,
            kind,
            text,
            b"".join(mentions),
            reply,
            mentions_me=self._me in mentions,
            style=style,
            forwarded=forwarded,
        )
        self._catch_up(db, event)
        messages.tell_inserted(event, n, place, changes)
        if place.visible == SHOWN and not place.mine:
            changes.arrived.append((place.chat, n))

    def _locked(self, db: sqlite3.Connection, event: Event, place: Place, changes: Changes) -> None:
        """What can't be opened yet: it holds the place of what it says."""
        _hide_blocked(place)
        n = messages.insert(db, event, place, LOCKED, "")
        messages.tell_inserted(event, n, place, changes)

    def open(self, db: sqlite3.Connection, event: Event, place: Place, changes: Changes) -> None:
        """Show what an event says whose key has come, in the place that was held for it."""
        found = messages.find(db, event.id)
        if found is not None and found.kind == LOCKED:
            messages.remove(db, found, changes)
        self.apply(db, event, self._reader.read(db, event), place, changes)

    def withdraw(self, db: sqlite3.Connection, event: Event, changes: Changes) -> None:
        """Show an event's effect no more, as if it had never come."""
        found = messages.find(db, event.id)
        if found is not None:
            if found.visible in {SHOWN, BLOCKED}:
                _set_visible(db, found, GONE, unread=False, changes=changes)
            return
        match self._reader.read(db, event):
            case Edit(target=target):
                db.execute("DELETE FROM edits WHERE id = ?", (event.id,))
                pictured.forget(db, event.id)
                self._reword(db, target, changes)
            case Reaction() as body:
                if db.execute(_IS_NEWEST, (*_key(event, body), event.id)).fetchone():
                    self._count_reactions(db, event.header.conv, _key(event, body), event.id)
                    self._tell_changed(db, body.target, changes)
            case Pin(target=target):
                pins.forget(db, event.id)
                self._tell_changed(db, target, changes)
            case Title():
                titles.unname(db, event.id, changes)
            case (
                DeviceName()
                | Keys()
                | Sas()
                | Verified()
                | Card()
                | Shelf()
                | Emoticon()
                | Visibility()
            ) as body:
                self._quiet.withdraw(db, event, body, changes)

    def restore(self, db: sqlite3.Connection, event: Event, place: Place, changes: Changes) -> None:
        """Show an event's effect again."""
        found = messages.find(db, event.id)
        if found is None:
            self.apply(db, event, self._reader.read(db, event), place, changes)
        elif found.visible == GONE and place.visible == SHOWN:
            _hide_blocked(place)
            unread = place.unread and not found.deleted and place.visible == SHOWN
            _set_visible(db, found, place.visible, unread=unread, changes=changes)

    def expire(self, db: sqlite3.Connection, event: Event, changes: Changes) -> None:
        """Drop a body whose time to live has passed, with what it showed."""
        found = messages.find(db, event.id)
        if found is not None:
            messages.remove(db, found, changes)
        else:
            self.withdraw(db, event, changes)
        messages.drop_bodies(db, [event.id, *self._forget_edits(db, event.id)])
        db.execute("UPDATE events SET expires = NULL WHERE id = ?", (event.id,))

    def _about_message(
        self, db: sqlite3.Connection, event: Event, body: Edit | Reaction | Pin, place: Place,
        changes: Changes,
    ) -> None:  # fmt: skip
        """What is said about a message, which may come later."""
        match body:
            case Edit():
                self._edit(db, event, body, changes)
            case Reaction():
                self._reaction(db, event, body, changes)
            case Pin():
                pins.keep(db, event, body)
                changes.chats.add(place.chat)

    def _edit(self, db: sqlite3.Connection, event: Event, body: Edit, changes: Changes) -> None:
        """A new wording."""
        db.execute(
            "INSERT OR IGNORE INTO edits VALUES (?, ?, ?, ?, ?, ?)",
            (
                event.id, body.target, event.header.account, event.header.hlc, body.text,
                b"".join(body.mentions),
            ),
        )  # fmt: skip
        pictured.note(db, event.id, body)
        found = messages.find(db, body.target)
        if messages.is_bodyless(db, body.target):
            messages.drop_bodies(db, self._forget_edits(db, body.target))
        elif found is not None and self._belongs(db, event, found):
            self._reword(db, body.target, changes)

    def _reaction(
        self, db: sqlite3.Connection, event: Event, body: Reaction, changes: Changes
    ) -> None:
        """An emoji put on or taken off; the newest by (HLC, id) counts."""
        found = messages.find(db, body.target)
        if found is not None and not self._is_in(db, event, found.chat):
            return
        key = _key(event, body)
        old = db.execute(
            "SELECT hlc, id FROM reactions WHERE target = ? AND account = ? AND emoji = ?", key
        ).fetchone()
        if old and (old[0], old[1]) >= (event.header.hlc, event.id):
            return
        _keep_reaction(db, key, event, body)
        self._tell_changed(db, body.target, changes)

    def _redact(
        self, db: sqlite3.Connection, event: Event, body: Redact, place: Place, changes: Changes
    ) -> None:
        """A deletion for everyone; it wins over everything."""
        redactions.keep(db, event, body.targets, leads=place.leads)
        for target in body.targets:
            row = db.execute("SELECT data FROM events WHERE id = ?", (target,)).fetchone()
            if row is None:
                continue
            named = Event.parse(row[0])
            if redactions.redacted(db, named):
                self._delete(db, named, changes)

    def _delete(self, db: sqlite3.Connection, event: Event, changes: Changes) -> None:
        found = messages.find(db, event.id)
        if found is None:
            self.withdraw(db, event, changes)
            if skipped.forget(db, event.id):
                self._delete_unseen(db, event, changes)
        elif found.kind == LOCKED and not redactions.deleted_message(db, event):
            messages.remove(db, found, changes)  # an edit whose key never came: it has no row
        elif not found.deleted:
            messages.unindex(db, found.n)
            db.execute(
                "UPDATE messages SET kind = ?, text = '', mentions = x'', reply = NULL, deleted = 1,"
                " unread = 0, mentions_me = 0, edited = NULL, style = NULL, forwarded = NULL WHERE n = ?",
                (TEXT, found.n),  # whatever it was: where the deletion came first, nobody knows
            )
            messages.drop_bodies(db, self._forget_edits(db, event.id))
            messages.tell_changed(found, changes)
        messages.drop_bodies(db, [event.id])

    def _delete_unseen(self, db: sqlite3.Connection, event: Event, changes: Changes) -> None:
        """Show that something was deleted which could not be shown, as where the deletion came first."""
        known = self._conversations.get(db, event.header.conv)
        if known is not None and known.chat is not None:
            place = self._standing.place(db, event, known, chains.number_of(db, event.id))
            self.apply(db, Event.parse(event.without_body()), None, place, changes)

    def _bodyless(
        self, db: sqlite3.Connection, event: Event, place: Place, changes: Changes
    ) -> None:
        """A message whose body is gone, since it was deleted before it came here."""
        _hide_blocked(place)
        place.unread = False
        n = messages.insert(db, event, place, TEXT, "", deleted=True)
        messages.drop_bodies(db, self._forget_edits(db, event.id))
        messages.tell_inserted(event, n, place, changes)

    def _catch_up(self, db: sqlite3.Connection, event: Event) -> None:
        """Apply what came before its target."""
        if db.execute("SELECT 1 FROM edits WHERE target = ? LIMIT 1", (event.id,)).fetchone():
            self._reword(db, event.id, Changes())
        strays = db.execute(
            "SELECT account, emoji FROM reactions JOIN events USING (id)"  # noqa: S608 - our own words
            f" WHERE target = ? AND conv NOT IN {_CHAT}",
            (event.id, event.header.conv),
        ).fetchall()
        for account, emoji in strays:
            key = (event.id, AccountId(account), str(emoji))
            self._count_reactions(db, event.header.conv, key, None)

    def _reword(self, db: sqlite3.Connection, target: EventId, changes: Changes) -> None:
        """Show a message in its author's newest words."""
        found = messages.find(db, target)
        if found is None or found.deleted or found.kind != TEXT or found.forwarded:
            return
        newest = db.execute(
            "SELECT edits.text, edits.mentions, edits.id FROM edits JOIN events USING (id)"  # noqa: S608 - our own words
            f" WHERE target = ? AND account = ? AND conv IN {_CHAT} ORDER BY edits.hlc DESC, id DESC LIMIT 1",
            (target, found.account, found.conv),
        ).fetchone()
        text, mentions, edit = newest or self._first_words(db, target)
        messages.reindex(db, found.n, text)
        mentions_me = self._me in messages.split_ids(mentions)
        db.execute(
            "UPDATE messages SET text = ?, mentions = ?, edited = ?, mentions_me = ? WHERE n = ?",
            (text, mentions, edit, int(mentions_me), found.n),
        )
        messages.tell_changed(found, changes)

    def _first_words(self, db: sqlite3.Connection, event: EventId) -> tuple[str, bytes, None]:
        data = db.execute("SELECT data FROM events WHERE id = ?", (event,)).fetchone()[0]
        body = self._reader.read(db, Event.parse(data))
        return (
            (body.text, b"".join(body.mentions), None)
            if isinstance(body, Text)
            else ("", b"", None)
        )

    def _forget_edits(self, db: sqlite3.Connection, target: EventId) -> list[EventId]:
        """Drop the wordings of a message that is gone; returns their events."""
        rows = db.execute("SELECT id FROM edits WHERE target = ?", (target,)).fetchall()
        db.execute("DELETE FROM edits WHERE target = ?", (target,))
        return [EventId(row[0]) for row in rows]

    def _count_reactions(
        self, db: sqlite3.Connection, conv: ConversationId, key: "_Key", without: EventId | None
    ) -> None:
        """Find somebody's newest reaction of a kind anew among all they said."""
        db.execute("DELETE FROM reactions WHERE target = ? AND account = ? AND emoji = ?", key)
        known = self._conversations.get(db, conv)
        newest: tuple[int, EventId, Event, Reaction] | None = None
        rows = db.execute(
            "SELECT events.data, events.chain FROM chains JOIN events USING (conv, device)"  # noqa: S608 - our own words
            f" WHERE chains.account = ? AND chains.conv IN {_CHAT} AND events.kind IN (1, 2)",
            (key[1], conv),
        )
        for data, chain in rows.fetchall():
            event = Event.parse(data)
            body = self._reader.read(db, event)
            if not isinstance(body, Reaction) or _key(event, body) != key or event.id == without:
                continue
            if known is None or self._standing.place(db, event, known, chain).visible != SHOWN:
                continue
            if newest is None or (event.header.hlc, event.id) > newest[:2]:
                newest = (event.header.hlc, event.id, event, body)
        if newest is not None:
            _keep_reaction(db, key, newest[2], newest[3])

    def _belongs(self, db: sqlite3.Connection, event: Event, found: Found) -> bool:
        """Tell whether an edit is by the message's author, in its chat."""
        return event.header.account == found.account and self._is_in(db, event, found.chat)

    def _is_in(self, db: sqlite3.Connection, event: Event, chat: int) -> bool:
        """Tell whether an event is shown in a chat: that of two people joins all conversations they have."""
        known = self._conversations.get(db, event.header.conv)
        return known is not None and known.chat == chat

    def _tell_changed(self, db: sqlite3.Connection, target: EventId, changes: Changes) -> None:
        found = messages.find(db, target)
        if found:
            messages.tell_changed(found, changes)


_Key = tuple[EventId, AccountId, str]
_CHAT = (
    "(SELECT conv FROM conversations WHERE chat = (SELECT chat FROM conversations WHERE conv = ?))"
)
"""The conversations that are shown where one of them is."""
_IS_NEWEST = "SELECT 1 FROM reactions WHERE target = ? AND account = ? AND emoji = ? AND id = ?"


def _row_of(body: Nudge | Sticker | Wink | Ink) -> tuple[int, str]:
    """Return the kind and the text of a row that is no text: what is found and quoted of it."""
    match body:
        case Sticker():
            return STICKER, f"{body.emoji} {body.name}"
        case Wink():
            return WINK, body.name
        case Ink():
            return INK, body.alt
        case _:
            return NUDGE, ""


def _key(event: Event, body: Reaction) -> _Key:
    return body.target, event.header.account, body.emoji


def _keep_reaction(db: sqlite3.Connection, key: _Key, event: Event, body: Reaction) -> None:
    db.execute(
        "INSERT OR REPLACE INTO reactions VALUES (?, ?, ?, ?, ?, ?)",
        (*key, int(body.on), event.header.hlc, event.id),
    )


def _hide_blocked(place: Place) -> None:
    if place.blocked and place.visible == SHOWN:
        place.visible = BLOCKED


def _set_visible(
    db: sqlite3.Connection, found: Found, visible: int, *, unread: bool, changes: Changes
) -> None:
    db.execute(
        "UPDATE messages SET visible = ?, unread = ? WHERE n = ?", (visible, int(unread), found.n)
    )
    changes.chats.add(found.chat)
    changes.reset.add(found.chat)
