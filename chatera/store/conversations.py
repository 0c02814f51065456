"""Which conversations this profile knows, who is in them, and which chat shows each."""

import sqlite3
from dataclasses import dataclass

from chatera.protocol.header import Event
from chatera.protocol.ids import AccountId, CommunityId, ConversationId, direct_conversation
from chatera.protocol.membership import Membership
from chatera.store import shelves
from chatera.store.clock import Clock


@dataclass(slots=True)
class Conversation:
    """One row of ``conversations``."""

    conv: ConversationId
    chat: int | None
    kind: str
    suite: int
    community: CommunityId
    account: AccountId | None


class Conversations:
    """Used in the writer's thread only.

    Args:
        me: this profile's account.
        clock: says when a chat was made.

    Attributes:
        news: conversations to which somebody may have come since this was last emptied.
        moved: whether one may go on in another community since this was last reset.
    """

    def __init__(self, me: AccountId, clock: Clock) -> None:
        self._me = me
        self._clock = clock
        self.news: set[ConversationId] = set()
        self.moved = False
        self._rows: dict[ConversationId, Conversation] = {}
        self._logs: dict[ConversationId, Membership] = {}

    def forget(self) -> None:
        """Drop what is remembered beside the file."""
        self.news.clear()
        self.moved = True
        self._rows.clear()
        self._logs.clear()

    def forget_log(self, conv: ConversationId) -> None:
        """Read a group's log anew: entries of it were taken back."""
        self._logs.pop(conv, None)

    def get(self, db: sqlite3.Connection, conv: ConversationId) -> Conversation | None:
        """Return what is known of a conversation."""
        known = self._rows.get(conv)
        if known is None:
            row = db.execute(
                "SELECT conv, chat, kind, suite, community, account FROM conversations WHERE conv = ?",
                (conv,),
            ).fetchone()
            if row is None:
                return None
            known = self._rows[conv] = Conversation(*row)
        return known

    def log(self, db: sqlite3.Connection, conv: ConversationId) -> Membership:
        """Return a group's membership log."""
        known = self._logs.get(conv)
        if known is None:
            known = self._logs[conv] = read_log(db, conv)
        return known

    def join_log(self, db: sqlite3.Connection, event: Event) -> None:
        """Take an entry into its group's log.

        Raises:
            MissingHeads: what it builds on is not known.
            RemoteProtocolError: it is no entry of this log.
        """
        self.log(db, event.header.conv).add(event)
        self.news.add(event.header.conv)

    def groups(self, db: sqlite3.Connection) -> list[ConversationId]:
        """Return all groups that are known, former ones too."""
        rows = db.execute("SELECT conv FROM conversations WHERE kind = 'group'").fetchall()
        return [ConversationId(row[0]) for row in rows]

    def others(self, db: sqlite3.Connection, conv: ConversationId) -> frozenset[AccountId]:
        """Return everybody in a conversation but this person."""
        known = self.get(db, conv)
        if known is None:
            return frozenset()
        if known.kind == "direct":
            return frozenset({known.account}) if known.account else frozenset()
        return frozenset(self.log(db, conv).now().members) - {self._me}

    def know_direct(
        self, db: sqlite3.Connection, account: AccountId, scope: CommunityId,
        community: CommunityId, suite: int = 0,
    ) -> ConversationId | None:  # fmt: skip
        """Know under which id somebody writes to us in a community; returns it where that is news."""
        conv = direct_conversation(suite, scope, self._me, account)
        made = db.execute(
            "INSERT OR IGNORE INTO conversations VALUES (?, NULL, 'direct', ?, ?, ?, ?)",
            (conv, suite, scope, community, account),
        )
        if not made.rowcount:
            return None
        self.news.add(conv)
        return conv

    def know_group(
        self, db: sqlite3.Connection, conv: ConversationId, community: CommunityId, suite: int
    ) -> None:
        """Know a group, whose log comes next."""
        db.execute(
            "INSERT OR IGNORE INTO conversations VALUES (?, NULL, 'group', ?, ?, ?, NULL)",
            (conv, suite, community, community),
        )

    def move(self, db: sqlite3.Connection, known: Conversation, community: CommunityId) -> bool:
        """Let an encrypted direct conversation go on in the community where the other one is now; tells whether it moves."""
        if known.kind != "direct" or known.suite == 0 or known.community == community:
            return False
        db.execute("UPDATE conversations SET community = ? WHERE conv = ?", (community, known.conv))
        known.community = community
        self.moved = True
        return True

    def open(self, db: sqlite3.Connection, known: Conversation) -> int:
        """Return the chat that shows a conversation; a person's direct conversations share one."""
        column, value = (
            ("account", known.account) if known.kind == "direct" else ("conv", known.conv)
        )
        db.execute(
            f"INSERT OR IGNORE INTO chats (kind, {column}, made) VALUES (?, ?, ?)",  # noqa: S608 - of two words
            (known.kind, value, self._clock.now_ms()),
        )
        row = db.execute(f"SELECT id FROM chats WHERE {column} = ?", (value,)).fetchone()  # noqa: S608
        db.execute("UPDATE conversations SET chat = ? WHERE conv = ?", (row[0], known.conv))
        if value is not None:
            shelves.show(db, value)
        known.chat = int(row[0])
        self._rows[known.conv] = known
        return known.chat


def read_log(db: sqlite3.Connection, conv: ConversationId) -> Membership:
    """Build a group's log from the kept events."""
    log = Membership(conv)
    entries = db.execute("SELECT data FROM events WHERE conv = ? AND kind = 3 ORDER BY n", (conv,))
    for (data,) in entries:
        log.add(Event.parse(data))
    return log
