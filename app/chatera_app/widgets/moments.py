"""Moments, days and times of day as the language of the windows writes them: all of them ask here."""

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

SHORT = QLocale.FormatType.ShortFormat
LONG = QLocale.FormatType.LongFormat
_YEAR = re.compile(r"[,،\s]*('de'\s*)?y+('年'|年)?[,،\s]*")
"""The year in how a language writes a day, with what leads to it."""


def time_words(at: datetime) -> str:
    """The time of day, without seconds: "14:05", "2:05 PM", "٢:٠٥ م"."""
    local = at.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), SHORT)


def date_words(at: datetime | date, shape: QLocale.FormatType = SHORT) -> str:
    """The day, by this machine's clock: "23.11.26"; "Montag, 23. November 2026" where it is `LONG`."""
    day = at.astimezone() if isinstance(at, datetime) else at
    return QLocale().toString(QDate(day.year, day.month, day.day), shape)


def day_words(day: QDate) -> str:
    """The day as a separator says it: "Monday, November 23", with the year if it is another."""
    shape = QLocale().dateFormat(LONG)
    if day.year() == QDate.currentDate().year():
        shape = _YEAR.sub(" ", shape).strip()
    return QLocale().toString(day, shape)


def weekday_words(at: datetime) -> str:
    """The day of the week: "Monday"."""
    return QLocale().standaloneDayName(at.astimezone().isoweekday())


def date_time_words(at: datetime) -> str:
    """The day and the time."""
    return f"{date_words(at)} {time_words(at)}"
