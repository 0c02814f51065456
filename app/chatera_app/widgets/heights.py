"""Where rows stand when most of them have never been laid out.

Rows live in blocks of about 256. A block nobody has looked at is only a count times the average
height; one that was touched keeps a height per row, average at first and exact once the row has
been laid out. So a conversation of 100,000 rows costs some 400 numbers to open.
"""

from array import array
from bisect import bisect_right
from itertools import accumulate

BLOCK = 256


class _Block:
    __slots__ = ("_ends", "count", "rows", "total")

    def __init__(self, count: int, average: int) -> None:
        self.count = count
        self.total = count * average
        self.rows: array[int] | None = None
        self._ends: list[int] | None = None

    def touched(self) -> "array[int]":
        if self.rows is None:
            self.rows = array("i", [self.total // max(1, self.count)]) * self.count
        return self.rows

    def change(self, inside: int, by: int) -> None:
        """Make one of its rows higher."""
        self.touched()[inside] += by
        self.total += by
        self._ends = None

    def insert(self, inside: int, count: int, average: int) -> None:
        """Take in some rows more."""
        self.touched()[inside:inside] = array("i", [average]) * count
        self.count += count
        self.total += count * average
        self._ends = None

    def remove(self, inside: int, count: int) -> int:
        """Let some of its rows go; returns how high they were."""
        rows = self.touched()
        gone = sum(rows[inside : inside + count])
        del rows[inside : inside + count]
        self.count -= count
        self.total -= gone
        self._ends = None
        return gone

    def ends(self) -> list[int]:
        """Where each of its rows ends, from its own upper edge."""
        if self._ends is None:
            self._ends = list(accumulate(self.touched()))
        return self._ends


class Heights:
    """The heights of all rows in pixels, and the way from a row to a place and back."""

    def __init__(self, count: int = 0, average: int = 32) -> None:
        self._average = average
        self._blocks: list[_Block | None] = []
        """None stands for a full block nobody has looked into: of a long conversation that is nearly all of them."""
        self._starts: list[int] = []
        self._tops: list[int] = []
        self._stale = True
        self.count = 0
        self.total = 0
        self.reset(count, average)

    def reset(self, count: int, average: int) -> None:
        """Forget everything: `count` rows of an estimated `average` height."""
        self._average = average
        self._blocks = self._fresh(count)
        self.count = count
        self.total = count * average
        self._stale = True

    def _fresh(self, count: int) -> list[_Block | None]:
        full, rest = divmod(count, BLOCK)
        return [None] * full + ([_Block(rest, self._average)] if rest else [])

    def _block(self, number: int) -> _Block:
        """The block, looked into from now on."""
        block = self._blocks[number]
        if block is None:
            block = self._blocks[number] = _Block(BLOCK, self._average)
        return block

    def _index(self) -> None:
        if self._stale:
            high = BLOCK * self._average
            self._starts = [0, *accumulate([one.count if one else BLOCK for one in self._blocks])]
            self._tops = [0, *accumulate([one.total if one else high for one in self._blocks])]
            self._stale = False

    def _shift(self, block: int, rows: int, pixels: int) -> None:
        """Move what stands below a block, of which one changed."""
        if not self._stale:
            for number in range(block + 1, len(self._blocks) + 1):
                self._starts[number] += rows
                self._tops[number] += pixels

    def _find(self, row: int) -> tuple[int, int]:
        """The block of a row and the row's place inside it."""
        self._index()
        number = bisect_right(self._starts, row, hi=len(self._blocks)) - 1
        return number, row - self._starts[number]

    def height(self, row: int) -> int:
        """The height of a row, an estimate until it was set."""
        number, inside = self._find(row)
        return self._block(number).touched()[inside]

    def set_height(self, row: int, height: int) -> None:
        """Say how high a row really is."""
        number, inside = self._find(row)
        block = self._block(number)
        change = height - block.touched()[inside]
        if change:
            block.change(inside, change)
            self.total += change
            self._shift(number, 0, change)

    def top(self, row: int) -> int:
        """The distance of the row's upper edge from the first row's; `count` gives the total."""
        if row >= self.count:
            return self.total
        number, inside = self._find(row)
        return self._tops[number] + (self._block(number).ends()[inside - 1] if inside else 0)

    def at(self, y: int) -> tuple[int, int]:
        """The row at a distance from the top, and how deep inside it the place is."""
        if not self.count:
            return 0, 0
        self._index()
        y = max(0, min(y, self.total))
        number = max(0, bisect_right(self._tops, y, hi=len(self._blocks)) - 1)
        rest = y - self._tops[number]
        ends = self._block(number).ends()
        inside = min(bisect_right(ends, rest), len(ends) - 1)
        return self._starts[number] + inside, rest - (ends[inside - 1] if inside else 0)

    def insert(self, row: int, count: int) -> None:
        """Make room for `count` rows of unknown height before `row`."""
        added = count * self._average
        last = self._blocks[-1] if self._blocks else None
        if row >= self.count and last is not None and last.count + count <= BLOCK:
            last.insert(last.count, count, self._average)
            self._shift(len(self._blocks) - 1, count, added)
        elif row in {0, self.count}:
            place = 0 if row == 0 else len(self._blocks)
            self._blocks[place:place] = self._fresh(count)
            self._stale = True
        else:
            self._insert_inside(row, count)
            self._stale = True
        self.count += count
        self.total += added

    def _insert_inside(self, row: int, count: int) -> None:
        number, inside = self._find(row)
        block = self._block(number)
        if block.count + count <= 2 * BLOCK:
            block.insert(inside, count, self._average)
            return
        rows = block.touched()
        halves = [self._block_of(rows[:inside]), *self._fresh(count), self._block_of(rows[inside:])]
        self._blocks[number : number + 1] = [half for half in halves if half is None or half.count]

    def _block_of(self, rows: "array[int]") -> _Block:
        block = _Block(len(rows), 0)
        block.rows = rows
        block.total = sum(rows)
        return block

    def remove(self, row: int, count: int) -> None:
        """Take `count` rows away, beginning with `row`."""
        while count:
            number, inside = self._find(row)
            block = self._block(number)
            taken = min(count, block.count - inside)
            self.total -= block.remove(inside, taken)
            self.count -= taken
            count -= taken
            if not block.count:
                del self._blocks[number]
            self._stale = True
