"""A chat's messages by row, as a view wants them: the order in memory, the words in pages from the store.

The order of all rows is two integers each (HLC and row number), so that 100,000 rows are open in some tens of
milliseconds; ties of the HLC are as the store orders them, by id.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from itertools import islice

from chatera.client.message import Message, NameOf, ReplyTo, shown
from chatera.client.observers import Observers
from chatera.protocol import hlc
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import AccountId, account_text, from_text
from chatera.store.changes import Row
from chatera.store.views import Views

__all__ = [
    "Change", "Changed", "Inserted", "Message", "Removed", "ReplyTo", "Reset", "Timeline",
]  # fmt: skip

PAGE = 128
"""Rows that are read together."""
KEPT = 32 * PAGE
"""Messages that are remembered."""
WEIGHT_KEPT = 16 * 1024 * 1024
"""Bytes of pictures in them: whoever writes with many, fills nobody's memory."""


@dataclass(frozen=True, slots=True)
class Inserted:
    """New rows; they have these numbers now."""

    row: int
    count: int


@dataclass(frozen=True, slots=True)
class Changed:
    """Rows whose contents are other ones."""

    row: int
    count: int


@dataclass(frozen=True, slots=True)
class Removed:
    """Rows that had these numbers."""

    row: int
    count: int


@dataclass(frozen=True, slots=True)
class Reset:
    """Everything may be different."""


Change = Inserted | Changed | Removed | Reset


class Timeline:
    """The shown rows of one chat, oldest first.

    Args:
        views: reads of the store.
        chat: which chat.
        me: the profile's account.
        name_of: a person's name.
        weight: bytes of pictures that are remembered.
    """

    def __init__(
        self, views: Views, chat: int, me: AccountId, name_of: NameOf, weight: int = WEIGHT_KEPT
    ) -> None:
        self._most = weight
        self._views = views
        self._chat = chat
        self._me = me
        self._name_of = name_of
        self._observers: Observers[[Change]] = Observers()
        self._shown: dict[int, Message] = {}
        self._quotes: dict[int, int] = {}  # which message each of those answers
        self._weight = 0
        self._stamps = array("q")
        self._rows = array("q")
        self._load()

    @property
    def own_account(self) -> str:
        """The profile's account, as in ``Message.account``."""
        return account_text(self._me)

    def names(self, accounts: Iterable[str]) -> tuple[str, ...]:
        """Return people's names."""
        return tuple(self._name_of(AccountId(from_text("a_", account))) for account in accounts)

    def observe(self, callback: Callable[[Change], object]) -> Callable[[], None]:
        """Hear of changes to rows, each told when it has just happened; returns what ends that."""
        return self._observers.add(callback)

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, row: int) -> Message:
        if row < 0:
            row += len(self._rows)
        if not 0 <= row < len(self._rows):
            raise IndexError(row)
        n = self._rows[row]
        if n not in self._shown:
            self._fetch(row // PAGE)
        return self._shown[n]

    def __iter__(self) -> Iterator[Message]:
        for row in range(len(self)):
            yield self[row]

    def frozen(self) -> Iterator[Message]:
        """Yield the rows there are now, whatever changes meanwhile; those that are gone by then are left out."""
        rows = list(self._rows)
        for at in range(0, len(rows), PAGE):
            some = rows[at : at + PAGE]
            found = self._views.messages(some)
            for n in some:
                if n in found:
                    yield shown(found[n], self._name_of, self._me)

    def index_of(self, message: str) -> int | None:
        """Return the row of a message, None where it is not shown here."""
        try:
            found = self._views.number(from_text("e_", message))
        except RemoteProtocolError:
            return None
        return None if found is None or found[1] != self._chat else self._find(found[2], found[0])

    def row_of_date(self, day: date, zone: tzinfo | None = UTC) -> int:
        """Return the first row of a day or later; the number of rows where there is none.

        Args:
            day: as a calendar has it.
            zone: whose calendar; None for that of this computer.
        """
        start = datetime(day.year, day.month, day.day, tzinfo=zone)
        return bisect_left(self._stamps, hlc.pack(int(start.timestamp() * 1000)))

    def row_of_stamp(self, stamp: int) -> int:
        """Return the first row with this stamp or a later one; the number of rows where there is none."""
        return bisect_left(self._stamps, stamp)

    @property
    def first_unread(self) -> int | None:
        """The row of the earliest unread message."""
        found = self._views.first_unread(self._chat)
        return None if found is None else self._find(*found)

    # Told by the client after a commit

    def insert(self, rows: list[Row]) -> None:
        """Show new rows."""
        fresh = sorted(row for row in rows if self._find(*row) is None)
        if fresh and (not self._stamps or fresh[0][0] > self._stamps[-1]):
            stamps = [stamp for stamp, _ in fresh]
            if len(set(stamps)) == len(stamps):
                self._append(fresh)
                return
        for stamp, n in fresh:
            row = self._place(stamp, n)
            self._stamps.insert(row, stamp)
            self._rows.insert(row, n)
            self._observers.tell(Inserted(row, 1))

    def _append(self, fresh: list[Row]) -> None:
        start = len(self._rows)
        self._stamps.extend(stamp for stamp, _ in fresh)
        self._rows.extend(n for _, n in fresh)
        self._observers.tell(Inserted(start, len(fresh)))

    def change(self, numbers: set[int]) -> None:
        """Show rows anew, neighbours in one step."""
        rows = []
        for n in numbers:
            self._drop(n)
        for message in self._views.messages_at(numbers):
            row = self._find(*message)
            if row is not None:
                rows.append(row)
        for first, count in _runs(sorted(rows)):
            self._observers.tell(Changed(first, count))

    def requote(self, numbers: set[int], *, came: bool) -> None:
        """Show anew what answers messages that are others now, wherever they stand, or that may have come."""
        anew = {n for n, one in self._quotes.items() if one in numbers or (came and not one)}
        if anew:
            self.change(anew)

    def remove(self, rows: list[Row]) -> None:
        """Stop showing rows."""
        for stamp, n in rows:
            row = self._find(stamp, n)
            if row is not None:
                del self._stamps[row]
                del self._rows[row]
                self._drop(n)
                self._quotes.pop(n, None)
                self._observers.tell(Removed(row, 1))

    def reset(self) -> None:
        """Read the order anew."""
        self._load()
        self._observers.tell(Reset())

    def rename(self) -> None:
        """Show all names anew."""
        self._drop_all()
        if self._rows:
            self._observers.tell(Changed(0, len(self._rows)))

    def _load(self) -> None:
        keys = self._views.keys(self._chat)
        self._stamps = array("q", [stamp for stamp, _ in keys])
        self._rows = array("q", [n for _, n in keys])
        self._drop_all()

    def _find(self, stamp: int, n: int) -> int | None:
        start = bisect_left(self._stamps, stamp)
        for row in range(start, len(self._rows)):
            if self._stamps[row] != stamp:
                return None
            if self._rows[row] == n:
                return row
        return None

    def _place(self, stamp: int, n: int) -> int:
        """Return the row where a new one goes; of one HLC the ids decide."""
        start, end = bisect_left(self._stamps, stamp), bisect_right(self._stamps, stamp)
        if start == end:
            return start
        among = self._views.ordered([*self._rows[start:end], n])
        return start + among.index(n)

    def _fetch(self, page: int) -> None:
        """Read what is not there of the rows around one; what was read long ago makes room."""
        rows = self._rows[page * PAGE : (page + 1) * PAGE]
        stored = self._views.messages([n for n in rows if n not in self._shown])
        for n, one in stored.items():
            message = self._shown[n] = shown(one, self._name_of, self._me)
            self._weight += message.weight
            self._quotes.pop(n, None)
            if one.reply is not None:
                answered = self._views.number(one.reply.id)
                self._quotes[n] = 0 if answered is None else answered[0]
        for n in list(islice(self._shown, max(0, len(self._shown) - len(stored)))):
            if len(self._shown) <= KEPT and self._weight <= self._most:
                break
            self._drop(n)

    def _drop(self, n: int) -> None:
        message = self._shown.pop(n, None)
        if message is not None:
            self._weight -= message.weight

    def _drop_all(self) -> None:
        self._shown.clear()
        self._quotes.clear()
        self._weight = 0


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """Yield (first, count) of neighbours in sorted rows."""
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at] != rows[at - 1] + 1:
            yield rows[start], at - start
            start = at
