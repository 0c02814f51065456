"""Hybrid logical clock: milliseconds since the epoch (UTC) << 16 | counter.

Source: Kulkarni et al., "Logical Physical Clocks", 2014. Nothing here reads a clock; time comes in.
"""

from datetime import UTC, datetime

COUNTER_BITS = 16


def pack(milliseconds: int, counter: int = 0) -> int:
    """Return the stamp of a moment."""
    return milliseconds << COUNTER_BITS | counter


def milliseconds(stamp: int) -> int:
    """Return the moment of a stamp, in milliseconds since the epoch."""
    return stamp >> COUNTER_BITS


def moment(stamp: int) -> datetime:
    """Return the moment of a stamp as UTC; a stamp beyond year 9999 gives the last moment of it."""
    try:
        return datetime.fromtimestamp(milliseconds(stamp) / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.max.replace(tzinfo=UTC)


class HybridClock:
    """Gives stamps that never go back and follow every stamp observed."""

    def __init__(self, last: int = 0) -> None:
        self.last = last

    def observe(self, stamp: int) -> None:
        """Never again give a stamp at or below this one."""
        self.last = max(self.last, stamp)

    def tick(self, now_ms: int) -> int:
        """Return the next stamp at the wall-clock time ``now_ms``."""
        self.last = max(self.last + 1, pack(now_ms))
        return self.last
