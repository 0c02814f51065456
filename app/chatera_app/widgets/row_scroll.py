"""A list view whose geometry is its own: 100,000 rows, of which only the visible are laid out.

`QListView` asks every row for its height. Here `Heights` guesses, rows in sight are measured, and
the row a person looks at stays where it is when a guess turns out wrong or rows come in above.
It stays a `QListView` because only that class shows its rows to screen readers.

What has been painted is moved where it can be, so that only what comes into sight is painted: a new row below, or a strip
when one scrolls. Whoever paints tells where everything stood; if something then turns out to stand elsewhere, all of it is
painted anew. While one scrolls and nothing else is to be done, what comes next is laid out already.
"""

import math
import time
from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from chatera_app.widgets.heights import Heights
from chatera_app.widgets.moving import move_painted
from chatera_app.widgets.row_bar import RowBar
from chatera_app.widgets.row_layout import REACH, Fonts, LayoutCache, RowLayout
from chatera_app.widgets.rows import MessageRow, RowRole
from chatera_app.widgets.theme import current

Index = QModelIndex | QPersistentModelIndex
_REMEMBERED = 2000
_FIRST_GUESS = 32
_SOME = 12
"""Rows of which it is known how high they are on an average."""
_FEW = 16
"""Changed rows that are compared with what was there; of more all is painted."""
_SLICE_S = 0.001
"""How long rows are laid out at a time that are not in sight yet."""


class RowScroll(QListView):
    """Keeps rows at their places; a subclass paints them.

    Signals:
        atBottomChanged: Whether the newest row is in sight and new ones will be followed.
        visibleRowsChanged: The first and last row in sight.
    """

    atBottomChanged = Signal(bool)
    visibleRowsChanged = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights = Heights()
        self._rows: dict[int, MessageRow] = {}
        self._noted: dict[int, RowLayout] = {}
        """Layouts of rows whose heights are exact."""
        self._width = 0
        self._wanted: tuple[int, float | None] | None = None
        """Which row is to be seen, and where, once it is known how wide rows are."""
        self._gap: int | None = None
        """Where the row that was to stay in its place was taken: what is put there is its successor."""
        self._pinned = True
        self._said_pinned = True
        self._said_visible = (-1, -1)
        self._painted: dict[int, int] = {}
        """Where rows stand that were painted: their upper edges in the viewport."""
        self._cache = LayoutCache(Fonts(), current(), mirrored=self.isRightToLeft())
        self._heading = 1
        """Where one scrolls: 1 to newer rows, -1 to older ones."""
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._look_ahead)
        self._news = QTimer(self, singleShot=True, interval=0)
        self._news.timeout.connect(self._tell)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAutoScroll(False)  # else Qt shows another row when the current one goes
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(RowBar())  # of which Qt asks for no more rows: all are there
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().setSingleStep(22)

    # Rows and their layouts ------------------------------------------------------------------

    @property
    def row_count(self) -> int:
        """The number of rows."""
        return self._heights.count

    def row(self, number: int) -> MessageRow:
        """The row as the model shows it."""
        found = self._rows.get(number)
        if found is None:
            if len(self._rows) > _REMEMBERED:
                self._forget_rows()
            found = self.model().index(number, 0).data(RowRole)
            if not isinstance(found, MessageRow):
                raise TypeError(f"the model gave no MessageRow for row {number}")
            self._rows[number] = found
        return found

    def layout_of(self, number: int) -> RowLayout:
        """The row laid out at the present width; its exact height is noted."""
        made = self._noted.get(number)
        if made is not None and made.row is self._rows.get(number) and made.width == self._width:
            return made
        made = self._noted[number] = self._cache.get(self.row(number), self._width)
        self._heights.set_height(number, made.height)
        return made

    def _forget_rows(self) -> None:
        self._rows.clear()
        self._noted.clear()

    def relayout(self) -> None:
        """Lay everything out anew: another width, theme, zoom or model."""
        self._noted.clear()
        self._painted = {}
        if self._width:  # else it is laid out when it is painted
            self._lay_out_at(max(1, self.viewport().width()), self._kept())
        self.viewport().update()

    def _kept(self) -> tuple[int, int] | None:
        """What stays at the upper edge whatever becomes of the rows; None where the newest is followed."""
        return None if self._pinned or not self.row_count else self._uppermost()

    def _lay_out_at(self, width: int, keep: tuple[int, int] | None) -> None:
        """Lay everything out for a width; what is kept at the upper edge is a row, and how much of it is cut off."""
        model = self.model()
        self._width = width
        self._painted = {}
        self._noted.clear()
        count = model.rowCount() if model is not None else 0
        self._heights.reset(count, self._average(count if keep is None else keep[0] + _SOME, count))
        self._fit()
        bar = self.verticalScrollBar()
        if keep is None or keep[0] >= count:
            self._set_value(bar.maximum())
        else:
            row, inside = keep
            self._set_value(self._heights.top(row) + min(inside, self._heights.height(row)))

    def _average(self, end: int, count: int) -> int:
        """How high the rows are on an average that are painted next, those before a row."""
        end = min(end, count)
        some = range(max(0, end - _SOME), end)
        known = [self._cache.get(self.row(number), self._width).height for number in some]
        return max(18, sum(known) // len(known)) if known else _FIRST_GUESS

    # Places ----------------------------------------------------------------------------------

    def _uppermost(self) -> tuple[int, int]:
        """The uppermost row in sight, and how much of it is cut off."""
        return self._heights.at(self.verticalScrollBar().value())

    def _anchor(self) -> tuple[int, int]:
        """The first row that begins in sight and its upper edge there; it stays, whatever becomes of those above."""
        row, inside = self._uppermost()
        lower = self._heights.height(row) - inside
        if inside and row + 1 < self.row_count and lower < self.viewport().height():
            return row + 1, lower
        return row, -inside

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        high = self.viewport().height()
        silent = bar.blockSignals(True)
        bar.setPageStep(high)
        bar.setRange(0, max(0, self._heights.total - high))
        bar.setEnabled(bar.maximum() > 0)  # a theme draws no thumb where there is nothing to scroll
        if self._pinned:
            bar.setValue(bar.maximum())
        bar.blockSignals(silent)

    def _set_value(self, value: int) -> None:
        bar = self.verticalScrollBar()
        silent = bar.blockSignals(True)
        bar.setValue(value)
        bar.blockSignals(silent)

    def arrange(self) -> list[tuple[int, int, RowLayout]]:
        """Measure what is in sight, to be painted now: rows, their upper edges in the viewport, and layouts."""
        self._gap = None
        self._take_width()
        if not self.row_count:
            return []
        high = self.viewport().height()
        if not self._pinned:
            first, above = row, edge = self._measure_start()
            while row < self.row_count and edge < high:
                edge += self.layout_of(row).height
                row += 1
            self._pinned = row == self.row_count and edge <= high
            self._fit()
            if not self._pinned:
                self._set_value(self._heights.top(first) - above)
        if self._pinned:
            self._measure_end(high)
        return self._in_sight(high)

    def _take_width(self) -> None:
        """Lay out anew where rows are as wide as before no longer, and show what was to be seen; all is painted then."""
        if self._width == self.viewport().width():
            return
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted[0] < self.row_count:
            self._lay_out_at(max(1, self.viewport().width()), (wanted[0], 0))
            self._put(*wanted)
        else:
            self._lay_out_at(max(1, self.viewport().width()), self._kept())

    def _measure_start(self) -> tuple[int, int]:
        """The uppermost row in sight and its upper edge, measured upwards from the anchor."""
        row, edge = self._anchor()
        while edge > 0 and row > 0:
            row -= 1
            edge -= self.layout_of(row).height
        return row, edge

    def _measure_end(self, high: int) -> None:
        row, room = self.row_count - 1, high
        while row >= 0 and room > 0:
            room -= self.layout_of(row).height
            row -= 1
        self._fit()

    def _in_sight(self, high: int) -> list[tuple[int, int, RowLayout]]:
        row, inside = self._uppermost()
        edge, seen = -inside, []
        while row < self.row_count and edge < high:
            made = self.layout_of(row)
            seen.append((row, edge, made))
            edge += made.height
            row += 1
        now = (seen[0][0], seen[-1][0]) if seen else (-1, -1)
        if now != self._said_visible or self._pinned != self._said_pinned:
            self._news.start()
        return seen

    def _note_painted(self, seen: list[tuple[int, int, RowLayout]], part: QRegion) -> None:
        """Note where everything stands of which a part was painted; what had stood elsewhere is painted anew."""
        tops = {number: top for number, top, _ in seen}
        moved = any(self._painted.get(one, top) != top for one, top in tops.items())
        if moved and not QRegion(self.viewport().rect()).subtracted(part).isEmpty():
            self.viewport().update()
        self._painted = tops

    def _move_painted(self) -> None:
        """Move what was painted to where it stands now; what came into sight is painted."""
        by = self._moved_by()
        place = self.viewport().rect()
        ridden = not self.viewport().childrenRect().isEmpty()  # buttons are not painted here
        if abs(by) >= place.height() or not self._painted or ridden or not self._moves_whole():
            self._painted = {}
            self.viewport().update()
        elif by:
            self._painted = {number: top + by for number, top in self._painted.items()}
            move_painted(self.viewport(), by, REACH)

    def _moved_by(self) -> int:
        """How much lower what was painted stands now."""
        number, top = next(iter(self._painted.items()), (0, 0))
        return self._heights.top(number) - self.verticalScrollBar().value() - top

    def _moves_whole(self) -> bool:
        """Whether all that is painted moves with the rows; a subclass may paint what stays."""
        return True

    def _tell(self) -> None:
        """Emit what the last painting found out; never from inside a paint event."""
        seen = self.visible_rows()
        if seen != self._said_visible:
            self._said_visible = seen
            self.visibleRowsChanged.emit(*seen)
        if self._pinned != self._said_pinned:
            self._said_pinned = self._pinned
            self.atBottomChanged.emit(self._pinned)

    def visible_rows(self) -> tuple[int, int]:
        """The first and the last row in sight; (-1, -1) when there are none."""
        if not self.row_count:
            return -1, -1
        if self._wanted is not None:
            return self._wanted[0], self._wanted[0]
        top = self.verticalScrollBar().value()
        bottom = top + max(0, self.viewport().height() - 1)
        return self._heights.at(top)[0], self._heights.at(bottom)[0]

    def first_visible_row(self) -> int:
        """The uppermost row in sight, -1 when there is none."""
        return self.visible_rows()[0]

    def is_at_bottom(self) -> bool:
        """Whether the newest row is in sight and new ones will be followed."""
        return self._pinned

    def scroll_to_bottom(self) -> None:
        """Show the newest row and follow new ones."""
        self._pinned = True
        self._wanted = None
        self._fit()
        self.viewport().update()
        self._news.start()

    def _look_ahead(self) -> None:
        """Lay out what comes into sight if one scrolls on, as high as what is in sight, a bit of it at a time."""
        if not self._is_laid_out:
            return
        first, last = self.visible_rows()
        row = first - 1 if self._heading < 0 else last + 1
        room, end = self.viewport().height(), time.perf_counter() + _SLICE_S
        while 0 <= row < self.row_count and room > 0:
            if time.perf_counter() > end:
                self._ahead.start()
                return
            room -= self._cache.get(self.row(row), self._width).height  # which moves nothing yet
            row += self._heading

    def _let_grow(self, row: int) -> None:
        """Lay a row out anew that shows more than it did; where it begins it stays, also where the newest was followed."""
        value = self.verticalScrollBar().value()
        self._noted.pop(row, None)
        self._painted = {}
        self._pinned = False
        self.layout_of(row)
        self._fit()
        self._set_value(value)
        self.viewport().update()
        self._news.start()

    def _bring_into_sight(self, row: int, place: QRectF) -> None:
        """Scroll by as little as shows a part of a row, which may be higher than the window."""
        bar = self.verticalScrollBar()
        begin = self._heights.top(row)
        highest, lowest = begin + math.floor(place.top()), begin + math.ceil(place.bottom())
        bar.setValue(max(lowest - self.viewport().height(), min(highest, bar.value())))

    def reveal(self, row: int, share: float | None = None) -> None:
        """Bring a row into sight; `share` of the viewport stays above it, None moves least."""
        if not 0 <= row < self.row_count:
            return
        if not self._width and not self.isVisible():
            self._wanted, self._pinned = (row, share), False
            self._news.start()
            return
        self.arrange()
        if self._put(row, share):
            self.viewport().update()
            self._news.start()

    def _put(self, row: int, share: float | None) -> bool:
        """Scroll to where a row is seen; False where it was already."""
        high = self.viewport().height()
        tall = self.layout_of(row).height
        top = self._heights.top(row) - self.verticalScrollBar().value()
        if share is None:
            if top >= 0 and top + tall <= high:
                return False
            above = 0 if top < 0 or tall >= high else high - tall
        else:
            above = int(high * share)
        self._measure_around(row, above, high)
        value = self._heights.top(row) - above
        self._pinned = False
        self._fit()
        self._pinned = value >= self.verticalScrollBar().maximum()
        self._set_value(value)
        return True

    def _measure_around(self, row: int, above: int, high: int) -> None:
        number, room = row - 1, above
        while number >= 0 and room > 0:
            room -= self.layout_of(number).height
            number -= 1
        number, room = row, high - above
        while number < self.row_count and room > 0:
            room -= self.layout_of(number).height
            number += 1

    # What the model says ---------------------------------------------------------------------

    def reset(self) -> None:
        """Begin anew with the model's rows, at the newest."""
        super().reset()
        self._forget_rows()
        self._painted = {}
        self._wanted = None
        self._pinned = True
        self._width = 0  # laid out when it is painted, at the width it then has
        model = self.model()
        self._heights.reset(model.rowCount() if model is not None else 0, _FIRST_GUESS)
        self._fit()
        self.viewport().update()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Make room; what a person looks at stays in its place, or the newest is followed."""
        count = end - start + 1
        if start >= self.row_count and self._is_laid_out:
            self._heights.insert(start, count)
            self._show_below(start, end)
        else:
            self._make_room(start, count)
        super().rowsInserted(parent, start, end)

    def _make_room(self, start: int, count: int) -> None:
        anchor = self._anchor() if self.row_count else (0, 0)
        if start < self.row_count:
            self._forget_rows()
        self._heights.insert(start, count)
        if start < anchor[0] or (start == anchor[0] and start != self._gap):
            anchor = anchor[0] + count, anchor[1]
        self._restore(anchor)

    @property
    def _is_laid_out(self) -> bool:
        """Whether something was painted at the present width."""
        return bool(self._painted) and self._width == self.viewport().width()

    def _show_below(self, start: int, end: int) -> None:
        """Paint rows that came in below the others, as far as they are in sight."""
        if not self._pinned:
            self._fit()  # they are measured when somebody comes there
            top = self._heights.top(start) - self.verticalScrollBar().value()
        else:
            room, row = self.viewport().height(), end
            while row >= start and room > 0:
                room -= self.layout_of(row).height
                row -= 1
            self._fit()
            self._move_painted()
            top = self._heights.top(start) - self.verticalScrollBar().value()
        place = self.viewport().rect()
        if top <= place.bottom():
            self.viewport().update(place.adjusted(0, max(0, top), 0, 0))

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Close the gap; what a person looks at stays in its place."""
        super().rowsAboutToBeRemoved(parent, start, end)
        row, edge = self._anchor()
        count = end - start + 1
        self._gap = start if start <= row <= end else None
        if end < row:
            row -= count
        elif start <= row:
            row = start  # what follows takes its place
        self._forget_rows()
        self._heights.remove(start, count)
        self._restore((row, edge))

    def _restore(self, anchor: tuple[int, int]) -> None:
        self._painted = {}
        self._fit()
        if not self._pinned and anchor[0] < self.row_count:
            self._set_value(self._heights.top(anchor[0]) - anchor[1])
        self.viewport().update()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Show another version of some rows."""
        changed = range(first.row(), last.row() + 1)
        if len(changed) > _FEW:
            self._forget_rows()
            self.viewport().update()
        else:
            self._show_changed(changed)
        super().dataChanged(first, last, roles)

    def _show_changed(self, changed: range) -> None:
        """Paint some rows anew where they stand; everything, where one of them needs another height now."""
        for number in changed:
            self._rows.pop(number, None)
        if not self._is_laid_out:
            self.viewport().update()
            return
        for number in changed:
            if number in self._painted:
                before = self._heights.height(number)
                if self._cache.get(self.row(number), self._width).height != before:
                    self.viewport().update()
                    return
                place = QRect(0, self._painted[number], self._width, before)
                self.viewport().update(place)

    # What Qt asks ----------------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        """Do nothing: `QListView` would ask every row for its height."""

    def updateGeometries(self) -> None:
        """Set the scroll bar from our own heights."""
        if hasattr(self, "_heights"):  # Qt calls this from the constructor of its own class
            self._fit()

    def contentsSize(self) -> QSize:
        """The size of all rows together."""
        return QSize(self._width, self._heights.total)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the scroll bar; another width is laid out when it is painted."""
        self._fit()
        event.accept()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002 - Qt's signature
        """Move what was painted; and follow the newest when the bar is at its end."""
        bar = self.verticalScrollBar()
        self._pinned = bar.value() >= bar.maximum()
        if not self._is_laid_out:
            self.viewport().update()
            return
        by = self._moved_by()
        if abs(by) < self.viewport().height():
            self.arrange()  # what comes into sight may be higher than it was thought to be
            self._heading = -1 if by > 0 else 1
            self._ahead.start()
        self._move_painted()

    def visualRect(self, index: Index) -> QRect:
        """The row's place in the viewport."""
        number = index.row()
        if not index.isValid() or number >= self.row_count:
            return QRect()
        top = self._heights.top(number) - self.verticalScrollBar().value()
        return QRect(0, top, self._width, self._heights.height(number))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row under a point."""
        y = self.verticalScrollBar().value() + point.y()
        if not self.row_count or not 0 <= y < self._heights.total:
            return QModelIndex()
        return self.model().index(self._heights.at(y)[0], 0)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight; Qt also calls this with an invalid index."""
        if not index.isValid() or not hasattr(self, "_heights"):
            return
        middle = hint == QAbstractItemView.ScrollHint.PositionAtCenter
        top = hint == QAbstractItemView.ScrollHint.PositionAtTop
        self.reveal(index.row(), 0.5 if middle else 0.0 if top else None)

    def horizontalOffset(self) -> int:
        """Nothing scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """How far the rows are scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: ARG002 - Qt's signature
        """No row is hidden."""
        return False

    def visualRegionForSelection(self, selection: object) -> QRegion:  # noqa: ARG002
        """Everything in sight; marked text is not made of rows."""
        return QRegion(self.viewport().rect())
