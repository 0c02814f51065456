"""What a conversation shows, row by row: the contract between Qt models and the view.

A row is a finished sentence of the screen. It knows no conversation, no event and no crypto, so
the view can be tried, measured and screen-shot with any list of rows.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from chatera_app.widgets.custom_emoticons import Customs
from chatera_app.widgets.looks import Look
from chatera_app.widgets.marks import Marks
from chatera_app.widgets.row_blocks import Block

State = Literal["waiting", "stored", "delivered", "read", "failed", "lost", ""]
Kind = Literal["text", "system", "locked", "nudge", "sticker", "wink", "ink"]

RowRole: int = int(Qt.ItemDataRole.UserRole) + 1
"""The model role whose value is the row's `MessageRow`."""


@dataclass(frozen=True, slots=True)
class ReplyPreview:
    """The message that a message answers, as the small quote above it."""

    key: str
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class Reaction:
    """One emoji under a message: how many chose it, whether this person did, and who did."""

    emoji: str
    count: int
    own: bool = False
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRow:
    """One message or system line with everything that stands around it.

    Attributes:
        key: Names the row for its whole life; signals of the view carry it.
        at: An aware time in UTC; the view shows it in local time.
        state: How far an own message has come; empty for everybody else's. A locked one is waiting or lost.
        group_start: Whether this row opens a run of one author and so carries "Anna says (20:14):".
        day_start: The day whose separator stands above the row.
        in_the_open: It was not encrypted, where what is written now is.
        unread_start: How many unread messages begin here; a divider above the row says so.
        speak: Returns what a screen reader says: put together once one asks.
        note: What there is to know about the row besides; a tooltip shows it.
        kind: A message, a line about the group, a message that can't be read yet, a nudge, a sticker, a wink, or handwriting.
        look: How its author would like its letters to look; None for no wish.
        marks: What of its text is bold, code or quoted; nothing where it is shown as it was typed.
        origin: Whose words it forwards, "Forwarded from Anna"; empty for the author's own.
        customs: Emoticons of people's own, whose codes are drawn as pictures.
        block: The picture in place of its words, or below them; the same object as long as it is the same picture.
    """

    key: str
    author: str
    author_key: str
    own: bool
    text: str
    at: datetime
    state: State = ""
    edited: bool = False
    deleted: bool = False
    in_the_open: bool = False
    reply: ReplyPreview | None = None
    reactions: tuple[Reaction, ...] = ()
    mentions_me: bool = False
    kind: Kind = "text"
    group_start: bool = True
    day_start: date | None = None
    unread_start: int | None = None
    speak: Callable[[], str] = field(default=str, compare=False, repr=False)
    note: str = ""
    look: Look | None = None
    marks: Marks = ()
    origin: str = ""
    customs: Customs = ()
    block: Block | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says, "Anna, hello, 20:14, delivered"."""
        return self.speak()

    @property
    def lost(self) -> bool:
        """Whether it can't be read and can be asked for again."""
        return self.kind == "locked" and self.state == "lost"


def row_data(row: MessageRow, role: int) -> Any:
    """What a model answers for this role of a row."""
    if role == RowRole:
        return row
    if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
        return row.spoken
    if role == Qt.ItemDataRole.AccessibleDescriptionRole:
        return row.note
    return None


class RowList(QAbstractListModel):
    """The rows of a conversation that is held in memory as a whole."""

    def __init__(self, rows: Sequence[MessageRow] = ()) -> None:
        super().__init__()
        self._rows = list(rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """The row itself, or its spoken text."""
        return row_data(self._rows[index.row()], role) if index.isValid() else None

    def insert(self, place: int, rows: Sequence[MessageRow]) -> None:
        """Put rows before the row at `place`."""
        if rows:
            self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
            self._rows[place:place] = rows
            self.endInsertRows()

    def append(self, row: MessageRow) -> None:
        """Put one row at the end."""
        self.insert(len(self._rows), [row])

    def replace(self, place: int, row: MessageRow) -> None:
        """Show another version of the row at `place`."""
        self._rows[place] = row
        self.dataChanged.emit(self.index(place), self.index(place))

    def remove(self, place: int, count: int = 1) -> None:
        """Take rows away."""
        self.beginRemoveRows(QModelIndex(), place, place + count - 1)
        del self._rows[place : place + count]
        self.endRemoveRows()
