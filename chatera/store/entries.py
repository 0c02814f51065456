"""What an entry of a group's log does to the view: its own line, and which of what others said counts now.

Where two halves of a group changed it without knowing of each other, some of what was done has no effect. That is said in
its line, once both are known: everybody has the same lines then, with the same words.
"""

import json
import sqlite3
from collections.abc import Mapping

from chatera.protocol.bodies import Add, AnyEntry, Create, Drop, Leave, Remove, Role
from chatera.protocol.header import Event
from chatera.protocol.ids import AccountId, ConversationId, DeviceId, EventId
from chatera.protocol.membership import LogEntry, Membership, Overruled
from chatera.store import chains, messages, outbox
from chatera.store.applying import Applier
from chatera.store.changes import FOLDED, SHOWN, SYSTEM, Changes
from chatera.store.conversations import Conversation, Conversations
from chatera.store.messages import Place
from chatera.store.standing import Standing

VOID_SHOWN = 32
"""Lines of one author that are shown though they do not count, and of all those whose right rests on such: whoever was
removed can go on writing, and give rights to any number of accounts."""


class Entries:
    """Used in the writer's thread only.

    Args:
        conversations: the logs.
        standing: which events count.
        applier: shows and withdraws them.
    """

    def __init__(self, conversations: Conversations, standing: Standing, applier: Applier) -> None:
        self._conversations = conversations
        self._standing = standing
        self._applier = applier
        self._forked: set[ConversationId] = set()

    def forget(self) -> None:
        """Drop what is remembered beside the file."""
        self._forked.clear()

    def apply(
        self, db: sqlite3.Connection, event: Event, entry: AnyEntry, known: Conversation,
        place: Place, changes: Changes,
    ) -> None:  # fmt: skip
        """Show what an entry did, and hide what no longer counts.

        An entry that has others beside it may change what any of them meant: ``settle`` looks at all of them.
        """
        log = self._conversations.log(db, known.conv)
        changes.chats.add(place.chat)
        self._line(db, event, entry, place, changes)
        if log.heads != (event.id,):
            self._forked.add(known.conv)
            return
        for account in _named(event.header.account, entry):
            self.recount(db, known, account, changes)

    def replay(
        self, db: sqlite3.Connection, event: Event, entry: AnyEntry, place: Place, changes: Changes
    ) -> None:
        """Show what an entry did that was kept already; ``settle`` does the rest."""
        self._line(db, event, entry, place, changes)
        self._forked.add(event.header.conv)

    def settle(self, db: sqlite3.Connection, changes: Changes) -> None:
        """Show of what was said, and of the log's own lines, what counts by the whole log."""
        forked, self._forked = self._forked, set()
        for conv in forked:
            known = self._conversations.get(db, conv)
            if known is None or known.chat is None:
                continue
            log = self._conversations.log(db, conv)
            self._show_beside(db, log, known, changes)
            self._reword(db, log, known.chat, changes)
            for account in {who for one in log.entries for who in _named(one.account, one.body)}:
                self.recount(db, known, account, changes, anew=True)

    def _line(
        self, db: sqlite3.Connection, event: Event, entry: AnyEntry, place: Place, changes: Changes
    ) -> None:
        if isinstance(entry, Drop):
            return  # which devices somebody has is for nobody else
        if place.visible == SHOWN:
            place.unread = False
            n = messages.insert(db, event, place, SYSTEM, json.dumps(_facts(entry)))
            messages.tell_inserted(event, n, place, changes)

    def recount(
        self, db: sqlite3.Connection, known: Conversation, account: AccountId, changes: Changes, *,
        anew: bool = False,
    ) -> None:  # fmt: skip
        """Show of what somebody said in a group that which counts now.

        Usually that is what lies between the numbers up to which it counted and counts; ``anew`` where others may have
        been shown or hidden meanwhile.
        """
        rows = db.execute(
            "SELECT device, reach FROM chains WHERE account = ? AND conv = ?", (account, known.conv)
        ).fetchall()
        for device, old in rows:
            new = self._standing.reach(db, known.conv, account, DeviceId(device))
            after = 0 if anew and new < chains.EVERYTHING else old
            if new > after:
                self._extend(db, known, DeviceId(device), after, new, changes)
            if new < old or anew:
                self._cut(db, known.conv, DeviceId(device), new, changes)
            if new != old:
                db.execute(
                    "UPDATE chains SET reach = ? WHERE account = ? AND conv = ? AND device = ?",
                    (new, account, known.conv, device),
                )

    def _extend(
        self, db: sqlite3.Connection, known: Conversation, device: DeviceId, after: int, to: int,
        changes: Changes,
    ) -> None:  # fmt: skip
        for event, chain in _said(db, known.conv, device, after, to):
            place = self._standing.place(db, event, known, chain)
            self._applier.restore(db, event, place, changes)

    def _cut(
        self, db: sqlite3.Connection, conv: ConversationId, device: DeviceId, after: int,
        changes: Changes,
    ) -> None:  # fmt: skip
        for event, _ in _said(db, conv, device, after, chains.EVERYTHING):
            if not outbox.waits(db, event.id):  # what was said to nobody stays, as not sent
                self._applier.withdraw(db, event, changes)

    def _show_beside(
        self, db: sqlite3.Connection, log: Membership, known: Conversation, changes: Changes
    ) -> None:
        """Show what was done while this person joined: what it did to the group is seen, too."""
        for one in self._standing.beside_joining(log):
            if messages.find_line(db, one) is None:
                data, chain = db.execute(
                    "SELECT data, chain FROM events WHERE id = ?", (one,)
                ).fetchone()
                event = Event.parse(data)
                entry, place = log[one].body, self._standing.place(db, event, known, chain)
                self._line(db, event, entry, place, changes)

    def _reword(self, db: sqlite3.Connection, log: Membership, chat: int, changes: Changes) -> None:
        """Have the lines say what of them does not count; one whose author had no right to it is not shown."""
        overruled = log.overruled()
        told = _told(log, overruled)
        rows = db.execute(
            "SELECT n, id, hlc, visible, text FROM messages WHERE chat = ? AND kind = 2 AND visible IN (1, 4)",
            (chat,),
        ).fetchall()
        for n, event, hlc, visible, text in rows:
            if EventId(event) not in log:
                continue  # it says how the group is called
            wanted = SHOWN if event in told else FOLDED
            words = json.dumps(_facts(log[event].body, overruled.get(event)))
            if (wanted, words) == (visible, text):
                continue
            db.execute("UPDATE messages SET visible = ?, text = ? WHERE n = ?", (wanted, words, n))
            if wanted != visible:
                (changes.removed if wanted == FOLDED else changes.inserted)[chat].append((hlc, n))
            elif wanted == SHOWN and (hlc, n) not in changes.inserted.get(chat, ()):
                changes.changed[chat].add(n)


def _said(
    db: sqlite3.Connection, conv: ConversationId, device: DeviceId, after: int, to: int
) -> list[tuple[Event, int]]:
    """Return what a device said between two numbers of its chain, with the number of each."""
    rows = db.execute(
        "SELECT data, chain FROM events WHERE conv = ? AND device = ? AND chain > ? AND chain <= ?"
        " AND kind IN (1, 2) ORDER BY chain",
        (conv, device, after, to),
    ).fetchall()
    return [(Event.parse(data), chain) for data, chain in rows]


def _named(author: AccountId, entry: AnyEntry) -> set[AccountId]:
    """Return whose belonging an entry is about."""
    match entry:
        case Add(account=account) | Remove(account=account):
            return {account}
        case Create() | Leave():
            return {author}
        case _:
            return set()


def _told(log: Membership, overruled: Mapping[EventId, Overruled]) -> set[EventId]:
    """Return the entries whose lines are shown: those that count, and of what is void as much as one can read."""
    told = set(log.valid())
    void: dict[AccountId | None, list[LogEntry]] = {}
    for one in log.entries:
        if one.rightful and one.id not in told:
            why = overruled.get(one.id)
            void.setdefault(one.account if why and why.what != "right" else None, []).append(one)
    for some in void.values():
        told.update(one.id for one in sorted(some, key=lambda one: one.place)[:VOID_SHOWN])
    return told


def _facts(entry: AnyEntry, why: Overruled | None = None) -> dict[str, str]:
    """Return what a line about the group is made of; ``why`` it does not count, if so."""
    if why is not None:
        return _happened(entry) | {
            "void": why.what, "by": why.by.hex(), "whom": why.whom.hex(),
        }  # fmt: skip
    return _happened(entry)


def _happened(entry: AnyEntry) -> dict[str, str]:
    match entry:
        case Create():
            return {"what": "created"}
        case Add(account=account):
            return {"what": "added", "who": account.hex()}
        case Remove(account=account):
            return {"what": "removed", "who": account.hex()}
        case Role(account=account, role=role):
            return {"what": "promoted" if role == "admin" else "demoted", "who": account.hex()}
        case Leave():
            return {"what": "left"}
        case Drop():
            return {}
