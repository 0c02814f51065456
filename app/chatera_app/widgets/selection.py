"""Text marked across messages: from one place in one row to another place in another row."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QModelIndex, QPersistentModelIndex

from chatera_app.widgets.moments import date_time_words, time_words
from chatera_app.widgets.row_layout import copied_part, copied_text
from chatera_app.widgets.rows import MessageRow
from chatera_app.widgets.scripts import utf16_length

Place = tuple[int, int]
"""A row and a place in its text, in UTF-16 units."""


class TextSelection:
    """Where a marking began and where it ends; rows that come in above do not disturb it."""

    def __init__(self) -> None:
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self._cursor: tuple[QPersistentModelIndex, int] | None = None

    def clear(self) -> None:
        """Mark nothing."""
        self._anchor = self._cursor = None

    def begin(self, index: QModelIndex, position: int) -> None:
        """Begin at a place."""
        self._anchor = self._cursor = (QPersistentModelIndex(index), position)

    def extend(self, index: QModelIndex, position: int) -> None:
        """Mark from where it began to here."""
        if self._anchor is None or not self._anchor[0].isValid():
            self.begin(index, position)
        self._cursor = (QPersistentModelIndex(index), position)

    def ends(self) -> tuple[Place, Place] | None:
        """The first and the last marked place, in reading order."""
        if self._anchor is None or self._cursor is None:
            return None
        one = self._anchor[0].row(), self._anchor[1]
        other = self._cursor[0].row(), self._cursor[1]
        if one == other or -1 in {one[0], other[0]}:
            return None
        return (one, other) if one < other else (other, one)

    def inside(self, row: int, length: int) -> tuple[int, int] | None:
        """The marked part of a row whose text is `length` units long."""
        ends = self.ends()
        if ends is None or not ends[0][0] <= row <= ends[1][0]:
            return None
        start = ends[0][1] if row == ends[0][0] else 0
        end = ends[1][1] if row == ends[1][0] else length
        return (start, end) if start < end else None

    def text(self, row_at: Callable[[int], MessageRow]) -> str:
        """What copying takes of it, as it is seen: bare text inside one message, "[time] Name: text" of several."""
        ends = self.ends()
        if ends is None:
            return ""
        (first, start), (last, end) = ends
        if first == last:
            return copied_part(row_at(first), start, end)
        rows = [row_at(number) for number in range(first, last + 1)]
        same_day = rows[0].at.astimezone().date() == rows[-1].at.astimezone().date()
        lines = []
        for number, row in enumerate(rows, first):
            words = copied_text(row)
            part = self.inside(number, utf16_length(words))
            if part is not None:
                lines.append(_line(row, copied_part(row, *part), dated=not same_day))
        return "\n".join(lines)


def _local_day(row: MessageRow) -> QDate:
    local = row.at.astimezone()
    return QDate(local.year, local.month, local.day)


def _line(row: MessageRow, words: str, *, dated: bool) -> str:
    time = date_time_words(row.at) if dated else time_words(row.at)
    return f"[{time}] {words}" if row.kind == "system" else f"[{time}] {row.author}: {words}"
