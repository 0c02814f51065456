"""Which nudges and winks are acted upon: those of the moment, and not too many."""

from collections.abc import Callable
from datetime import datetime

from chatera.client.chat import NUDGE_AGAIN_S, NUDGED_TOGETHER

OLD_S = 30.0
"""A nudge that comes later than this, or with a clock that is further ahead, is shown and does nothing."""
WINK_OLD_S = 24 * 3600.0
"""The same of a wink: it plays when its conversation is next looked at, if that is soon."""


class Nudges:
    """Remembers when somebody nudged (or winked) last; whoever writes more than a client lets them, shakes no more.

    Args:
        now: seconds of a clock that only goes on.
        old: one that is older than so many seconds does nothing.
    """

    def __init__(self, now: Callable[[], float], old: float = OLD_S) -> None:
        self._now = now
        self._old = old
        self._last: dict[tuple[int, str], float] = {}

    def counts(
        self, chat: int, kind: str, members: int, account: str, *, at: datetime, today: datetime
    ) -> bool:
        """Tell whether to act upon a nudge; one that counts makes others wait.

        Args:
            chat: where it was given.
            kind: ``direct`` or ``group``; in a group everybody waits for the one who nudged.
            members: how many are in it.
            account: who nudged.
            at: when, by their clock.
            today: what time it is.
        """
        if abs((today - at).total_seconds()) > self._old or members > NUDGED_TOGETHER:
            return False
        key = (chat, "" if kind == "group" else account)
        now, last = self._now(), self._last.get(key)
        if last is not None and now - last < NUDGE_AGAIN_S[kind]:
            return False
        self._last[key] = now
        return True
