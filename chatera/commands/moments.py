"""When something ends, as people say it: after 30m or 2h, today, at 15:00."""

import re
from datetime import datetime, timedelta
from typing import Final

from chatera.protocol.errors import UserError

_SPAN: Final = re.compile(r"(\d{1,6}) ?(m|min|minutes?|h|hours?|d|days?)?", re.ASCII)
_MINUTES: Final = {"m": 1, "h": 60, "d": 24 * 60}
LONGEST_DAYS: Final = 366
_CLOCK: Final = re.compile(r"(\d{1,2}):(\d{2})")


def ending(span: str, clock: str, now: datetime) -> datetime | None:
    """Return the moment in this machine's time zone; None where neither is given.

    Args:
        span: such as ``30m``, ``2h`` or ``3d``, a number alone being hours; or ``today``, which is until midnight.
        clock: such as ``15:00``, today's or else tomorrow's.
        now: aware, in that time zone.

    Raises:
        UserError: it is neither, or both were given.
    """
    if span and clock:
        raise UserError("Say how long or until when, not both.")
    if span == "today":
        return _at(now + timedelta(days=1), 0, 0)
    if found := _SPAN.fullmatch(span.strip().lower()):
        minutes = int(found[1]) * _MINUTES[(found[2] or "h")[0]]
        if 0 < minutes <= LONGEST_DAYS * _MINUTES["d"]:
            return now + timedelta(minutes=minutes)
    if found := _CLOCK.fullmatch(clock):
        hour, minute = int(found[1]), int(found[2])
        if hour < 24 and minute < 60:
            today = _at(now, hour, minute)
            return today if today > now else _at(now + timedelta(days=1), hour, minute)
    if not span and not clock:
        return None
    raise UserError(
        f"“{span or clock}” is no time. Say for example 30m, 2h, 3d or today, or until 15:00; a year at most."
    )


def _at(day: datetime, hour: int, minute: int) -> datetime:
    """Return a moment by this machine's clock, also on days on which that is put forward or back."""
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0, tzinfo=None).astimezone()
