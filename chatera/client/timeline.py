"""A chat's messages by row, as a view wants them: as much of the order in memory as was looked at, the words in pages.

The order is two integers for each row (HLC and number); ties of the HLC are as the store orders them, by id. Of a long
chat the first row and the last few hundred are known at once, and how many there are; between them is one gap. Whoever
looks into it has it read up to there from whichever side is nearer, so that a chat of 100,000 rows opens as fast as one
of a thousand, and nothing is read twice.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo

from chatera.client.message import Message, NameOf, ReplyTo, shown
from chatera.client.observers import Observers
from chatera.protocol import hlc
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import AccountId, account_text, from_text
from chatera.store.changes import Row
from chatera.store.order import FIRST, LAST
from chatera.store.reading import StoredMessage
from chatera.store.views import Views

__all__ = [
    "Change", "Changed", "Inserted", "Message", "Removed", "ReplyTo", "Reset", "Timeline",
]  # fmt: skip

PAGE = 16
"""Rows that are read together: about as many as are seen at once."""
STRETCH = 512
"""Rows whose order is read together."""
FROZEN = 128
"""Rows that are read together where all of them are."""
KEPT = 4096
"""Messages that are remembered."""
WEIGHT_KEPT = 16 * 1024 * 1024
"""Bytes of pictures in them: whoever writes with many, fills nobody's memory."""
NOTHING: Mapping[int, StoredMessage] = {}


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
        stretch: rows whose order is read together.
    """

    def __init__(
        self, views: Views, chat: int, me: AccountId, name_of: NameOf, weight: int = WEIGHT_KEPT,
        stretch: int = STRETCH,
    ) -> None:  # fmt: skip
        self._most = weight
        self._stretch = stretch
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
        self._edge = 0  # so many rows are known before the gap
        self._gap = 0  # and so many are not
        self._told = 0
        self._amiss = False
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

    @property
    def followed(self) -> bool:
        """Whether anybody hears of changes."""
        return bool(self._observers)

    def __len__(self) -> int:
        return len(self._rows) + self._gap

    def __getitem__(self, row: int) -> Message:
        if row < 0:
            row += len(self)
        if not 0 <= row < len(self):
            raise IndexError(row)
        n = self._rows[self._place_of(row)]
        if n not in self._shown:
            self._fetch(row // PAGE)
        return self._shown[n]

    def __iter__(self) -> Iterator[Message]:
        for row in range(len(self)):
            yield self[row]

    def known(self, n: int) -> Message | None:
        """Return a message by the number of its row, if it was read already."""
        return self._shown.get(n)

    @property
    def newest(self) -> Message | None:
        """The last row, if it was read already."""
        return self._shown.get(self._rows[-1]) if self._rows else None

    def frozen(self) -> Iterator[Message]:
        """Yield the rows there are now, whatever changes meanwhile; those that are gone by then are left out."""
        self._close_gap()
        rows = list(self._rows)
        for at in range(0, len(rows), FROZEN):
            some = rows[at : at + FROZEN]
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
        stamp = hlc.pack(int(start.timestamp() * 1000))
        self._read_to(stamp)
        return self._row_of(bisect_left(self._stamps, stamp))

    def row_of_stamp(self, stamp: int) -> int:
        """Return the first row with this stamp or a later one; the number of rows where there is none."""
        return bisect_left(self._stamps, stamp)

    @property
    def first_unread(self) -> int | None:
        """The row of the earliest unread message."""
        found = self._views.first_unread(self._chat)
        return None if found is None else self._find(*found)

    # Told by the client after a commit

    def insert(self, rows: list[Row], told: Mapping[int, StoredMessage] = NOTHING) -> None:
        """Show new rows; what was told of them need not be read."""
        if self._healed():
            return
        self._remember({n: told[n] for _, n in rows if n in told})
        known, self._told = self._told, self._views.told
        fresh = sorted(
            row for row in rows if not self._is_in_gap(row[0]) and self._at(*row) is None
        )
        if fresh and fresh[0][0] > (self._stamps[-1] if self._stamps else -1):
            stamps = [stamp for stamp, _ in fresh]
            if len(set(stamps)) == len(stamps):
                self._append(fresh)
                fresh = []
        for stamp, n in fresh:
            self._put(stamp, n)
        unseen = [n for stamp, n in rows if self._is_in_gap(stamp)]
        if unseen and min(unseen) > known:
            self._gap += len(unseen)
            self._observers.tell(Inserted(self._edge, len(unseen)))
        elif unseen:
            self._count_again()

    def _append(self, fresh: list[Row]) -> None:
        start = len(self)
        self._stamps.extend(stamp for stamp, _ in fresh)
        self._rows.extend(n for _, n in fresh)
        if not self._gap:
            self._edge = len(self._rows)
        self._observers.tell(Inserted(start, len(fresh)))

    def _put(self, stamp: int, n: int) -> None:
        at = self._place(stamp, n)
        before = at < self._edge or not self._gap or stamp == self._bounds()[0]
        row = at if before else at + self._gap
        self._stamps.insert(at, stamp)
        self._rows.insert(at, n)
        if before:
            self._edge += 1
        self._observers.tell(Inserted(row, 1))

    def _count_again(self) -> None:
        """Rows came or went where the order was not read: there are as many as the store has."""
        more = self._views.count(self._chat, self._told) - len(self)
        if self._gap + more <= 0:
            self.reset()
        elif more:
            self._gap += more
            self._observers.tell(
                Inserted(self._edge, more) if more > 0 else Removed(self._edge, -more)
            )

    def change(self, numbers: set[int], told: Mapping[int, StoredMessage] = NOTHING) -> None:
        """Show rows anew, neighbours in one step; what was told of them need not be read."""
        if self._healed():
            return
        rows = []
        self._remember({n: told[n] for n in numbers if n in told and n in self._shown})
        for n in numbers - told.keys():
            self._drop(n)
        keys = [(told[n].hlc, n) for n in numbers if n in told]
        for stamp, n in keys + self._views.messages_at(numbers - told.keys()):
            at = None if self._is_in_gap(stamp) else self._at(stamp, n)
            if at is not None:
                rows.append(self._row_of(at))
        for first, count in _runs(sorted(rows)):
            self._observers.tell(Changed(first, count))

    def requote(self, numbers: set[int], *, came: bool) -> None:
        """Show anew what answers messages that are others now, wherever they stand, or that may have come."""
        anew = {n for n, one in self._quotes.items() if one in numbers or (came and not one)}
        if anew:
            self.change(anew)

    def remove(self, rows: list[Row]) -> None:
        """Stop showing rows."""
        if self._healed():
            return
        for stamp, n in rows:
            self._quotes.pop(n, None)
            self._drop(n)
            if self._is_in_gap(stamp):
                self._count_again()
            elif (at := self._at(stamp, n)) is not None:
                row = self._row_of(at)
                del self._stamps[at]
                del self._rows[at]
                if at < self._edge:
                    self._edge -= 1
                self._observers.tell(Removed(row, 1))

    def reset(self) -> None:
        """Read the order anew."""
        self._load()
        self._observers.tell(Reset())

    def rename(self) -> None:
        """Show all names anew."""
        self._drop_all()
        if len(self):
            self._observers.tell(Changed(0, len(self)))

    # The order

    def _load(self) -> None:
        """Read both ends of the order."""
        self._told, self._amiss = self._views.told, False
        count, first, last = self._views.ends(self._chat, self._told, self._stretch)
        keys = first + last
        self._stamps = array("q", [stamp for stamp, _ in keys])
        self._rows = array("q", [n for _, n in keys])
        self._gap = count - len(keys) if first else 0
        self._edge = len(first) if self._gap else len(keys)
        self._drop_all()

    def _bounds(self) -> tuple[int, int]:
        """Return the stamps between which the gap is."""
        edge = self._edge
        after = self._stamps[edge - 1] if edge else FIRST
        return after, self._stamps[edge] if edge < len(self._stamps) else LAST

    def _is_in_gap(self, stamp: int) -> bool:
        """Tell whether a row of this stamp is, or belongs, where the order was not read."""
        after, before = self._bounds()
        return self._gap > 0 and after < stamp < before

    def _place_of(self, row: int) -> int:
        """Return where a row's key stands among those in memory; it is read if need be."""
        below, above = row - self._edge, self._edge + self._gap - 1 - row
        if below >= 0 and above >= 0:
            after, before = self._bounds()
            if below < above:
                place = max(below, self._stretch)
                self._read_up(self._stamp_of(after, before, place))
            else:
                place = max(above, self._stretch)
                self._read_down(self._stamp_of(after, before, -1 - place))
        return row if row < self._edge else row - self._gap

    def _row_of(self, place: int) -> int:
        """Return the row of a key in memory; where the gap is, that of the first one behind it."""
        return place if place < self._edge else place + self._gap

    def _read_to(self, stamp: int) -> None:
        """Read the keys between a stamp and the nearer side of the gap in which it is, and a stretch beyond."""
        after, before = self._bounds()
        if not self._is_in_gap(stamp):
            return
        if stamp - after < before - stamp:
            self._read_up(self._stamp_of(stamp, before, self._stretch))
        else:
            self._read_down(self._stamp_of(after, stamp, -1 - self._stretch))

    def _stamp_of(self, after: int, before: int, place: int) -> int | None:
        return self._views.stamp_of(self._chat, self._told, after, before, place)

    def _read_up(self, to: int | None) -> None:
        """Read the keys from the gap's beginning up to a stamp, None for all of them."""
        after, before = self._bounds()
        self._read(after, before if to is None else to + 1)

    def _read_down(self, to: int | None) -> None:
        """Read the keys from the gap's end down to a stamp, None for all of them."""
        after, before = self._bounds()
        self._read(after if to is None else to - 1, before)

    def _close_gap(self) -> None:
        if self._gap:
            self._read(*self._bounds())

    def _read(self, after: int, before: int) -> None:
        """Read the keys between two stamps, of which one at least is at a side of the gap."""
        bounds = self._bounds()
        keys = self._views.between(self._chat, self._told, after, before)
        whole = (after, before) == bounds
        if len(keys) > self._gap or (whole and len(keys) < self._gap):
            # Something was done just now to what was not read, and is told next: until then there are as many.
            self._amiss = True
            spare = keys or [(self._stamps[-1], self._rows[-1])]
            keys = [spare[min(at, len(spare) - 1)] for at in range(self._gap)]
        at = self._edge
        self._stamps[at:at] = array("q", [stamp for stamp, _ in keys])
        self._rows[at:at] = array("q", [n for _, n in keys])
        self._gap -= len(keys)
        if not self._gap:
            self._edge = len(self._rows)
        elif after == bounds[0]:
            self._edge += len(keys)

    def _healed(self) -> bool:
        """Read everything anew where the order did not come to what was told; tells whether that was so."""
        if self._amiss:
            self.reset()
            return True
        return False

    def _at(self, stamp: int, n: int) -> int | None:
        """Return where a key stands among those in memory."""
        for at in range(bisect_left(self._stamps, stamp), len(self._rows)):
            if self._stamps[at] != stamp:
                return None
            if self._rows[at] == n:
                return at
        return None

    def _find(self, stamp: int, n: int) -> int | None:
        """Return the row of a message, wherever it stands."""
        self._read_to(stamp)
        at = self._at(stamp, n)
        return None if at is None else self._row_of(at)

    def _place(self, stamp: int, n: int) -> int:
        """Return where a new key goes among those in memory; of one HLC the ids decide."""
        start, end = bisect_left(self._stamps, stamp), bisect_right(self._stamps, stamp)
        if start == end:
            return start
        among = self._views.ordered([*self._rows[start:end], n])
        return start + among.index(n)

    def _known(self, page: int) -> list[int]:
        """Return the numbers of a page's rows, as far as their order was read."""
        first, last = page * PAGE, min((page + 1) * PAGE, len(self))
        upper = max(first, self._edge + self._gap)
        before = list(self._rows[first : min(last, self._edge)]) if first < self._edge else []
        behind = list(self._rows[upper - self._gap : last - self._gap]) if upper < last else []
        return before + behind

    # The words

    def _fetch(self, page: int) -> None:
        """Read what is not there of the rows around one."""
        missing = [n for n in self._known(page) if n not in self._shown]
        self._remember(self._views.messages(missing))

    def _remember(self, stored: Mapping[int, StoredMessage]) -> None:
        """Have messages at hand; what was read long ago makes room."""
        answered = self._views.numbers(
            [one.reply.id for one in stored.values() if one.reply is not None]
        )
        for n, one in stored.items():
            self._drop(n)
            message = self._shown[n] = shown(one, self._name_of, self._me)
            self._weight += message.weight
            self._quotes.pop(n, None)
            if one.reply is not None:
                self._quotes[n] = answered.get(one.reply.id, 0)
        spare = len(self._shown) - len(stored)
        while spare > 0 and (len(self._shown) > KEPT or self._weight > self._most):
            self._drop(next(iter(self._shown)))
            spare -= 1

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
