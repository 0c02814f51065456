"""What this person thinks of others: whom they block, mute or favour, and whom they have verified."""

import sqlite3

from chatera.protocol.bodies import Card, Verified
from chatera.protocol.header import Event
from chatera.protocol.ids import AccountId, ConversationId, DeviceId, EventId
from chatera.store import chains
from chatera.store.changes import BLOCKED, SHOWN, Changes

_STATEMENTS = {
    "blocked": "UPDATE people SET blocked = ? WHERE account = ?",
    "muted": "UPDATE people SET muted = ? WHERE account = ?",
    "favourite": "UPDATE people SET favourite = ? WHERE account = ?",
}


class People:
    """Used in the writer's thread only."""

    def __init__(self) -> None:
        self._blocked: set[AccountId] | None = None

    def forget(self) -> None:
        """Drop what is remembered beside the file."""
        self._blocked = None

    def blocked(self, db: sqlite3.Connection) -> set[AccountId]:
        """Return whom this person does not want to hear."""
        if self._blocked is None:
            rows = db.execute("SELECT account FROM people WHERE blocked = 1")
            self._blocked = {AccountId(row[0]) for row in rows}
        return self._blocked

    def set_flag(
        self, db: sqlite3.Connection, account: AccountId, flag: str, *, on: bool
    ) -> Changes:
        """Block, mute or favour a person."""
        changes = Changes(people={account})
        db.execute("INSERT OR IGNORE INTO people (account) VALUES (?)", (account,))
        db.execute(_STATEMENTS[flag], (int(on), account))
        if flag == "blocked":
            self._blocked = None
            self._show(db, account, changes, shown=not on)
            chains.note_due(db, changes.due)
        return changes

    def _show(
        self, db: sqlite3.Connection, account: AccountId, changes: Changes, *, shown: bool
    ) -> None:
        """Show somebody's messages, or hide them; from then on they learn again what was received."""
        old, new = (BLOCKED, SHOWN) if shown else (SHOWN, BLOCKED)
        rows = db.execute(
            "SELECT conv, device, conversations.chat FROM chains JOIN conversations USING (conv)"
            " WHERE chains.account = ? AND conversations.chat IS NOT NULL",
            (account,),
        ).fetchall()
        for conv, device, chat in rows:
            db.execute(
                "UPDATE messages SET visible = ?, unread = 0 WHERE visible = ? AND kind != 2 AND id IN"
                " (SELECT id FROM events WHERE conv = ? AND device = ?)",
                (new, old, conv, device),
            )
            changes.chats.add(chat)
            changes.reset.add(chat)
            if shown:
                changes.due.add((ConversationId(conv), DeviceId(device)))


def keep_verdict(db: sqlite3.Connection, event: Event, body: Verified, changes: Changes) -> None:
    """Keep that a device of this person has verified somebody, or takes that back; the newest word counts."""
    db.execute(
        "INSERT OR IGNORE INTO verdicts VALUES (?, ?, ?, ?, ?)",
        (event.id, body.account, body.at, int(body.on), event.header.hlc),
    )
    _judge(db, body.account, changes)


def forget_verdict(
    db: sqlite3.Connection, event: EventId, account: AccountId, changes: Changes
) -> None:
    """Let such a word count no longer."""
    if db.execute("DELETE FROM verdicts WHERE id = ?", (event,)).rowcount:
        _judge(db, account, changes)


def verified(db: sqlite3.Connection, account: AccountId) -> int:
    """Return when somebody was verified, ms since the epoch; 0 where they are not."""
    row = db.execute(
        "SELECT at, is_on FROM verdicts WHERE account = ? ORDER BY hlc DESC, id DESC LIMIT 1",
        (account,),
    ).fetchone()
    return int(row[0]) if row and row[1] else 0


def keep_card(db: sqlite3.Connection, event: Event, body: Card, changes: Changes) -> None:
    """Keep how a device of this person says that somebody is kept; the newest word counts."""
    db.execute(
        "INSERT OR IGNORE INTO cards VALUES (?, ?, ?, ?, ?, ?)",
        (
            event.id, body.account, event.header.hlc, body.nickname, "\n".join(body.categories),
            int(body.favourite),
        ),
    )  # fmt: skip
    show_card(db, body.account)
    changes.people.add(body.account)


def forget_card(
    db: sqlite3.Connection, event: EventId, account: AccountId, changes: Changes
) -> None:
    """Let such a word count no longer."""
    if db.execute("DELETE FROM cards WHERE id = ?", (event,)).rowcount:
        if not show_card(db, account):
            db.execute(
                "UPDATE people SET nickname = '', categories = '', favourite = 0 WHERE account = ?",
                (account,),
            )
        changes.people.add(account)


def show_card(db: sqlite3.Connection, account: AccountId) -> bool:
    """Show what counts now; tells whether there is anything."""
    row = db.execute(
        "SELECT nickname, categories, favourite FROM cards WHERE account = ? ORDER BY hlc DESC, id DESC LIMIT 1",
        (account,),
    ).fetchone()
    if row is not None:
        db.execute(
            "UPDATE people SET nickname = ?, categories = ?, favourite = ? WHERE account = ?",
            (*row, account),
        )
    return row is not None


def _judge(db: sqlite3.Connection, account: AccountId, changes: Changes) -> None:
    """Show what counts now; of somebody who is not known here yet it is shown when they are."""
    db.execute("UPDATE people SET verified = ? WHERE account = ?", (verified(db, account), account))
    changes.people.add(account)
