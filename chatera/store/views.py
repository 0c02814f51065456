"""Short reads for the loop's thread: what is shown, as plain rows."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from chatera.protocol.ids import AccountId, CommunityId, ConversationId, EventId
from chatera.protocol.manifests import Scene, parse_manifest, unpack_scene
from chatera.store import devices, order, reading, searching
from chatera.store.changes import LOCKED, NUDGE, SHOWN, SYSTEM, Row
from chatera.store.reading import StoredChat, StoredMessage
from chatera.store.searching import Wanted, Words
from chatera.store.sql import placeholders

PINNED = 100
"""Messages of a chat that are shown as pinned at most."""
PIN_WORDS = 2_000
"""The newest words about pins of a chat, among which they are looked for: whoever pins without end costs nobody time."""
AT_ONCE = 5_000
"""Fewer values than SQLite takes in one statement."""


@dataclass(frozen=True, slots=True)
class StoredPin:
    """A message that is kept in everybody's sight: its row, who has pinned it, and the stamp of that."""

    n: int
    account: AccountId
    hlc: int


@dataclass(frozen=True, slots=True)
class StoredPerson:
    """One row of ``people`` with the newest profile."""

    account: AccountId
    name: str
    message: str
    picture: bytes | None
    blocked: bool
    muted: bool
    favourite: bool
    seen: int
    community: CommunityId | None
    verified: int
    formerly: AccountId | None
    nickname: str
    categories: tuple[str, ...]
    scene: Scene | None = None


class Views:
    """Reads of one store.

    Args:
        db: the connection of the loop's thread.

    Attributes:
        told: the highest number of a row that the loop has heard of (see ``chatera.store.order``).
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._sealed: set[AccountId] = set()  # what was once, stays
        self.told = order.newest(db)

    def ends(self, chat: int, told: int, most: int) -> tuple[int, list[Row], list[Row]]:
        """Return how many rows a chat shows, the first of them, and about ``most`` of the last, all of one moment.

        Where there are few, the last are all of them, and there is no first.
        """
        db, first = self._db, list[Row]()
        db.execute("BEGIN")
        try:
            count, after = order.count(db, chat, told), order.FIRST
            if count > 2 * most:
                bound = order.stamp_of(db, chat, told, order.FIRST, order.LAST, -most)
                least = order.stamp_of(db, chat, told, order.FIRST, order.LAST, 0)
                if bound is not None and least is not None and least < bound:
                    after = bound - 1
                    first = order.between(db, chat, told, order.FIRST, least + 1)
            last = order.between(db, chat, told, after, order.LAST)
        finally:
            db.execute("COMMIT")
        return count, first, last

    def count(self, chat: int, told: int) -> int:
        """Return how many rows a chat shows."""
        return order.count(self._db, chat, told)

    def between(self, chat: int, told: int, after: int, before: int) -> list[Row]:
        """Return (hlc, n) of the shown rows whose stamps lie between two others, in order."""
        return order.between(self._db, chat, told, after, before)

    def stamp_of(self, chat: int, told: int, after: int, before: int, place: int) -> int | None:
        """Return the stamp of the row at a place among those between two stamps, from -1 counted from the last."""
        return order.stamp_of(self._db, chat, told, after, before, place)

    def messages(self, rows: Sequence[int]) -> dict[int, StoredMessage]:
        """Return messages by the ``n`` of their rows."""
        return reading.messages(self._db, rows)

    def last_received(self, chat: int, among: int) -> int | None:
        """Return the stamp of the last message of a chat that somebody else wrote, among so many of the last rows."""
        row = self._db.execute(
            "SELECT hlc FROM (SELECT hlc, own, kind FROM messages WHERE chat = ? AND visible = ?"
            " ORDER BY hlc DESC, id DESC LIMIT ?) WHERE own = 0 AND kind != ? LIMIT 1",
            (chat, SHOWN, among, SYSTEM),
        ).fetchone()
        return None if row is None else int(row[0])

    def has_own(self, chat: int) -> bool:
        """Tell whether this person has said something in a chat."""
        row = self._db.execute(
            "SELECT 1 FROM messages WHERE chat = ? AND visible = ? AND own = 1 LIMIT 1",
            (chat, SHOWN),
        )
        return row.fetchone() is not None

    def messages_at(self, rows: Iterable[int]) -> list[tuple[int, int]]:
        """Return (hlc, n) of rows."""
        known = list(rows)
        found: list[tuple[int, int]] = []
        for at in range(0, len(known), AT_ONCE):
            some = known[at : at + AT_ONCE]
            found += self._db.execute(
                f"SELECT hlc, n FROM messages WHERE n IN ({placeholders(some)})",  # noqa: S608
                some,
            ).fetchall()
        return found

    def ordered(self, rows: Sequence[int]) -> list[int]:
        """Return rows in the order in which they are shown."""
        found = self._db.execute(
            f"SELECT n FROM messages WHERE n IN ({placeholders(rows)}) ORDER BY hlc, id",  # noqa: S608
            tuple(rows),
        )
        return [row[0] for row in found]

    def number(self, event: bytes) -> tuple[int, int, int] | None:
        """Return (n, chat, hlc) of a message."""
        row = self._db.execute(
            "SELECT n, chat, hlc FROM messages WHERE id = ?", (event,)
        ).fetchone()
        return None if row is None else (row[0], row[1], row[2])

    def numbers(self, events: Sequence[bytes]) -> dict[bytes, int]:
        """Return the rows of messages by their ids, as far as they are here."""
        if not events:
            return {}
        rows = self._db.execute(
            f"SELECT id, n FROM messages WHERE id IN ({placeholders(events)})",  # noqa: S608
            tuple(events),
        )
        return dict(rows.fetchall())

    def beginning(self, first: bytes, last: bytes) -> list[int]:
        """Return the rows of some shown messages whose ids lie between two; ids from before they were signed anew count."""
        rows = self._db.execute(
            "SELECT n FROM messages WHERE id BETWEEN ?1 AND ?2 AND visible = ?3 UNION"
            " SELECT n FROM resigned JOIN messages ON id = new"
            " WHERE old BETWEEN ?1 AND ?2 AND visible = ?3 LIMIT 10",
            (first, last, SHOWN),
        )
        return [row[0] for row in rows]

    def nudged(self, chat: int, since: int, kind: int = NUDGE) -> int | None:
        """Return the stamp of this person's last nudge (or wink) in a chat; None where there is none later than a stamp."""
        row = self._db.execute(
            "SELECT max(hlc) FROM messages WHERE chat = ? AND visible = ? AND hlc > ? AND kind = ? AND own = 1",
            (chat, SHOWN, since, kind),
        ).fetchone()
        return None if row[0] is None else int(row[0])

    def pins(self, chat: int) -> list[StoredPin]:
        """Return the messages of a chat that are pinned, the last pinned first; of very many only the last."""
        rows = self._db.execute(
            "SELECT m.n, p.account, p.hlc, p.is_on FROM conversations c CROSS JOIN pins p USING (conv)"
            " CROSS JOIN messages m ON m.id = p.target WHERE c.chat = ?1 AND m.chat = ?1 AND m.visible = ?2"
            " AND m.deleted = 0 AND m.kind NOT IN (?3, ?4, ?5)"
            " AND p.account NOT IN (SELECT account FROM people WHERE blocked = 1)"
            " ORDER BY p.hlc DESC, p.id DESC LIMIT ?6",
            (chat, SHOWN, SYSTEM, LOCKED, NUDGE, PIN_WORDS),
        )
        newest: dict[int, StoredPin | None] = {}
        for n, account, hlc, on in rows:
            newest.setdefault(n, StoredPin(n, AccountId(account), hlc) if on else None)
        return [one for one in newest.values() if one is not None][:PINNED]

    def first_unread(self, chat: int) -> tuple[int, int] | None:
        """Return (hlc, n) of the earliest unread message."""
        row = self._db.execute(
            "SELECT hlc, n FROM messages WHERE chat = ? AND unread = 1 ORDER BY hlc, id LIMIT 1",
            (chat,),
        ).fetchone()
        return None if row is None else (row[0], row[1])

    def said_since(self, chat: int, stamp: int) -> int:
        """Return how many shown messages of others there are in a chat from a stamp on."""
        row = self._db.execute(
            "SELECT count(*) FROM messages WHERE chat = ? AND visible = ? AND hlc >= ? AND own = 0 AND kind != ?",
            (chat, SHOWN, stamp, SYSTEM),
        ).fetchone()
        return int(row[0])

    def chats(self, only: Iterable[int] | None = None) -> list[StoredChat]:
        """Return all chats, or some."""
        return reading.chats(self._db, only)

    def chat_of(self, conv: ConversationId) -> int | None:
        """Return the chat that shows a conversation."""
        row = self._db.execute("SELECT chat FROM conversations WHERE conv = ?", (conv,)).fetchone()
        return None if row is None else row[0]

    def home_of(self, conv: ConversationId) -> tuple[int | None, CommunityId] | None:
        """Return the chat that shows a conversation, and the community in which it goes on; None where it is not known."""
        row = self._db.execute(
            "SELECT chat, community FROM conversations WHERE conv = ?", (conv,)
        ).fetchone()
        return None if row is None else (row[0], CommunityId(row[1]))

    def encrypts(self, account: AccountId) -> bool:
        """Tell whether what is written to somebody has to be sealed.

        Once a device of theirs was known that reads such, it stays so; and where nothing is known of their devices, nobody
        can say that none does: else whoever hides or takes back devices could have things written in the open.
        """
        if account in self._sealed:  # as almost always: it is asked for each message
            return True
        sealed = self._db.execute(
            "SELECT 1 FROM conversations WHERE account = ? AND suite = 1 AND chat IS NOT NULL",
            (account,),
        )
        if sealed.fetchone() is not None:
            self._sealed.add(account)
            return True
        row = self._db.execute(
            "SELECT data FROM manifests WHERE account = ?", (account,)
        ).fetchone()
        return row is None or bool(devices.read_keys(self._db, parse_manifest(row[0])))

    def verified(self, accounts: set[AccountId]) -> bool:
        """Tell whether there is somebody, and this person has made sure of everybody."""
        every = list(accounts)
        row = self._db.execute(
            f"SELECT count(*) FROM people WHERE verified > 0 AND account IN ({placeholders(every)})",  # noqa: S608
            every,
        ).fetchone()
        return bool(every) and int(row[0]) == len(every)

    def place_of(self, conv: ConversationId) -> CommunityId | None:
        """Return the community that a conversation goes on in; None where it is not known."""
        row = self._db.execute(
            "SELECT community FROM conversations WHERE conv = ?", (conv,)
        ).fetchone()
        return None if row is None else CommunityId(row[0])

    def suite(self, conv: ConversationId) -> int:
        """Return whether a conversation is plain (0) or encrypted (1)."""
        row = self._db.execute("SELECT suite FROM conversations WHERE conv = ?", (conv,)).fetchone()
        return int(row[0]) if row else 0

    def conversation_of(self, event: EventId) -> ConversationId | None:
        """Return the conversation a message is in."""
        row = self._db.execute("SELECT conv FROM messages WHERE id = ?", (event,)).fetchone()
        return None if row is None else ConversationId(row[0])

    def conversations(self, chat: int) -> list[tuple[ConversationId, CommunityId]]:
        """Return (conversation, community) of a chat."""
        rows = self._db.execute("SELECT conv, community FROM conversations WHERE chat = ?", (chat,))
        return [(ConversationId(conv), CommunityId(community)) for conv, community in rows]

    def people(self, only: Iterable[AccountId] | None = None) -> list[StoredPerson]:
        """Return everybody known, or some, each with the newest profile of any community."""
        accounts = None if only is None else list(only)
        where = "" if accounts is None else f"WHERE p.account IN ({placeholders(accounts)})"
        rows = self._db.execute(
            "SELECT p.account, f.name, f.message, f.picture, p.blocked, p.muted, p.favourite, p.seen,"  # noqa: S608
            " coalesce((SELECT community FROM aliases WHERE alias = f.community), f.community,"
            " p.community), p.verified, f.formerly, p.nickname, p.categories, f.scene, max(f.hlc)"
            " FROM people p LEFT JOIN profiles f USING (account)"
            f" {where} GROUP BY p.account",
            accounts or (),
        )
        return [
            StoredPerson(
                AccountId(row[0]), row[1] or "", row[2] or "", row[3], bool(row[4]), bool(row[5]),
                bool(row[6]), row[7], row[8], row[9], row[10], row[11], tuple(row[12].split("\n")) if row[12] else (),
                unpack_scene(row[13]),
            )
            for row in rows
        ]  # fmt: skip

    def outbox(self) -> list[int]:
        """Return the rows of messages that wait or failed."""
        rows = self._db.execute(
            "SELECT m.n FROM outbox o JOIN messages m ON m.id = o.id ORDER BY o.n"
        )
        return [row[0] for row in rows]

    def state(self, event: bytes) -> str | None:
        """Return the state of an own message in words, following it if it was signed anew."""
        row = self._db.execute("SELECT new FROM resigned WHERE old = ?", (event,)).fetchone()
        if row:
            return self.state(row[0])
        number = self.number(event)
        if number is None:
            return None
        message = self.messages([number[0]])[number[0]]
        return reading.STATE_WORDS[message.state]

    def find(self, wanted: Wanted) -> Iterator[list[int]]:
        """Yield the rows of messages that are wanted, the newest first, a handful at a time."""
        return searching.find(self._db, wanted)

    def has_words(self, words: Iterable[Words]) -> bool:
        """Tell whether any message has these words, be it one that is shown no more."""
        return searching.has_words(self._db, words)
