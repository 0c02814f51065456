"""What this replica shows of itself to a node, so that both find out what one has and the other lacks.

That is what a node would show to this account: everything of a direct conversation, and of a group the log and what was
said at heads at which this account may read. What still waits in the outbox is no part of it, and what is held for lack of
something else is: it came, and need not come again. Used in the writer's thread only.
"""

import sqlite3
from collections.abc import Iterable

from chatera.protocol.blocks import Row
from chatera.protocol.fingerprints import Key, Total, key
from chatera.protocol.header import Event, heads_of, packed_heads
from chatera.protocol.ids import AccountId, CommunityId, ConversationId, EventId
from chatera.store import places
from chatera.store.clock import Clock
from chatera.store.conversations import Conversations
from chatera.store.places import Placed, Places
from chatera.store.sql import placeholders

_HELD = (
    "reason IN ('manifest', 'conv', 'heads', 'body', 'clock')"
    " AND NOT EXISTS (SELECT 1 FROM events WHERE events.id = held.id)"
)
"""Events that wait; one that was held without its body may have come with it since."""
BEHIND = 64
"""So many events are counted at once, where nobody asks before."""


class Fingerprints:
    """Tells them, brought up to date before, or once many events have come since.

    Args:
        me: this profile's account.
        conversations: who is in them.
        clock: kept with them.
    """

    def __init__(self, me: AccountId, conversations: Conversations, clock: Clock) -> None:
        self._me = me
        self._conversations = conversations
        self._clock = clock
        self._placed: int | None = None
        self._newest = 0

    def forget(self) -> None:
        """Drop what is remembered beside the file."""
        self._placed = None
        self._newest = 0

    def note(self, n: int) -> None:
        """Have the event of this number, which was just kept, be counted the next time."""
        self._newest = n

    def settle(self, db: sqlite3.Connection) -> None:
        """Count what came since the last time, where it is much."""
        if self._newest - self._reached(db) >= BEHIND:
            self.catch_up(db)

    def catch_up(self, db: sqlite3.Connection) -> None:
        """Count everything that is kept here, and keep the clock, which goes by the events that are not counted."""
        self._clock.load(db)
        before = places.reached(db)
        self._placed = places.catch_up(db)
        if self._placed != before:
            self._clock.keep(db)

    def remove(self, db: sqlite3.Connection, event: Event) -> None:
        """Count an own event no more, which never left and was taken back; everything was counted before that."""
        Places(db, event.header.conv).remove(key(event.header.hlc, event.id))
        self._placed = self._newest = places.forget_removed(db)

    def whole(self, db: sqlite3.Connection, scopes: tuple[CommunityId, ...]) -> Total:
        """Return what all conversations of some communities come to."""
        self.catch_up(db)
        marks = placeholders(scopes)
        rows = db.execute(f"SELECT conv FROM conversations WHERE community IN ({marks})", scopes)  # noqa: S608
        whole = sum((self._kept(db, ConversationId(conv)) for (conv,) in rows.fetchall()), Total())
        held = db.execute(
            f"SELECT id FROM held WHERE {_HELD} AND community IN ({marks})",  # noqa: S608
            scopes,
        )
        return whole + Total.of_ids(event for (event,) in held)

    def total(self, db: sqlite3.Connection, conv: ConversationId) -> Total:
        """Return what a conversation comes to."""
        self.catch_up(db)
        return self._kept(db, conv) + Total.of(self._held(db, conv))

    def row(self, db: sqlite3.Connection, conv: ConversationId) -> Row:
        """Return a conversation's events in their order."""
        self.catch_up(db)
        ordered = Places(db, conv)
        seen = self._seen(db, conv, ordered.points())
        more = self._held(db, conv)
        if seen is None:
            return Row(
                ordered.all(), ordered.keys, more, [place for place, _ in _waiting(db, conv)]
            )
        kept = set(ordered.at_heads(seen)) - {place for place, _ in _waiting(db, conv)}
        return Row.of(sorted({*kept, *more}))

    def _reached(self, db: sqlite3.Connection) -> int:
        if self._placed is None:
            self._placed = places.reached(db)
        return self._placed

    def _kept(self, db: sqlite3.Connection, conv: ConversationId) -> Total:
        points = Places(db, conv).points()
        waiting = _waiting(db, conv)
        seen = self._seen(db, conv, [*points, *(heads for _, heads in waiting)])
        if seen is not None:
            points = {heads: total for heads, total in points.items() if heads in seen}
            waiting = [one for one in waiting if one[1] in seen]
        return sum(points.values(), Total()) - Total.of(place for place, _ in waiting)

    def _seen(
        self, db: sqlite3.Connection, conv: ConversationId, points: Iterable[bytes]
    ) -> frozenset[bytes] | None:
        """Return at which of these heads this account may read; None for all."""
        known = self._conversations.get(db, conv)
        if known is None or known.kind != "group":
            return None
        log = self._conversations.log(db, conv)
        if self._me not in log.readers():
            return frozenset()
        if log.reads_all(self._me):
            return None
        seen = {one for one in points if not one or log.reads(self._me, heads_of(one))}
        return frozenset(seen)

    def _held(self, db: sqlite3.Connection, conv: ConversationId) -> list[Key]:
        rows = db.execute(
            f"SELECT hlc, id FROM held WHERE {_HELD} AND substr(data, 3, 32) = ? ORDER BY hlc, id",  # noqa: S608
            (conv,),
        )
        return [key(hlc, EventId(event)) for hlc, event in rows]


def _waiting(db: sqlite3.Connection, conv: ConversationId) -> list[Placed]:
    """Return own events that wait to be sent."""
    rows = db.execute(
        "SELECT events.hlc, events.id, events.data FROM outbox CROSS JOIN events USING (id)"
        " WHERE outbox.conv = ?",
        (conv,),
    )
    return [(key(hlc, EventId(event)), packed_heads(data)) for hlc, event, data in rows]
