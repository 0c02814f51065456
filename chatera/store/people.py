"""What this person thinks of others: whom they block, mute or favour."""

import sqlite3

from chatera.protocol.ids import AccountId, ConversationId, DeviceId
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
