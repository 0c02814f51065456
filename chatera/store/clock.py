"""The profile's clock: stamps that never go back, kept over restarts, by a node's time where this machine's is wrong.

An event keeps its stamp itself. Those that ``places`` has not counted yet are looked through when the clock is read, so an
event costs no page for the clock.
"""

import sqlite3
from collections.abc import Callable

from chatera.protocol.hlc import HybridClock
from chatera.store import places


class Clock:
    """Used in the writer's thread only.

    Args:
        now_ms: the wall clock, ms since the epoch, UTC.
    """

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._offset_ms = 0
        self._hlc: HybridClock | None = None

    def forget(self) -> None:
        """Drop what is remembered beside the file."""
        self._hlc = None

    def load(self, db: sqlite3.Connection) -> None:
        """Look where it stands, before ``places`` counts the events that tell."""
        self._last(db)

    def now_ms(self) -> int:
        """Return the time, ms since the epoch, UTC, as a node has corrected it."""
        return self._now_ms() + self._offset_ms

    def reset(self, db: sqlite3.Connection, offset_ms: int) -> None:
        """Believe a node's clock rather than this machine's."""
        self._offset_ms = offset_ms
        self._hlc = HybridClock(0)
        self.keep(db)

    def observe(self, db: sqlite3.Connection, stamp: int) -> None:
        """Never again give a stamp at or below this one; over restarts once it is kept, as that of an event is by itself."""
        self._last(db).observe(stamp)

    def stamp_event(self, db: sqlite3.Connection) -> int:
        """Return a fresh HLC for an event that is kept in this transaction."""
        return self._last(db).tick(self.now_ms())

    def stamp(self, db: sqlite3.Connection) -> int:
        """Return a fresh HLC, and keep that it was given."""
        stamp = self.stamp_event(db)
        self.keep(db)
        return stamp

    def keep(self, db: sqlite3.Connection) -> None:
        """Keep the last stamp given or observed."""
        db.execute("INSERT OR REPLACE INTO settings VALUES ('hlc', ?)", (self._last(db).last,))

    def _last(self, db: sqlite3.Connection) -> HybridClock:
        if self._hlc is None:
            row = db.execute("SELECT value FROM settings WHERE name = 'hlc'").fetchone()
            self._hlc = HybridClock(int(row[0]) if row else 0)
            newer = db.execute("SELECT max(hlc) FROM events WHERE n > ?", (places.reached(db),))
            self._hlc.observe(newer.fetchone()[0] or 0)
        return self._hlc
