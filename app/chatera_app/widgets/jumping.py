"""Jumping about in a history, and the ways back: the round buttons in its corner, and what each of them does now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPersistentModelIndex, Qt

from chatera_app.widgets.floating import JumpButton, UnreadButton

if TYPE_CHECKING:
    from chatera_app.widgets.conversation_view import ConversationView

_EDGE = 8
_LOOKED_AT = 0.3
"""Where the row stands that is looked at, from the upper edge; a jump puts it there."""


class Jumps(QObject):
    """The jumps of one history.

    Whoever jumps up finds the way back: the row with the quote that was clicked, or the one that was looked at. The
    button below leads there first, and then to the newest.

    Args:
        view: shows the history.

    Attributes:
        newest: the button to the newest message, or back.
        first_unread: the button up to what is not read yet.
    """

    def __init__(self, view: "ConversationView") -> None:
        super().__init__(view)
        self._view = view
        self._way_back: list[QPersistentModelIndex] = []
        self._quote = QPersistentModelIndex()
        self._unread = QPersistentModelIndex()
        self.newest = JumpButton(view)
        self.newest.clicked.connect(self.go_on)
        self.first_unread = UnreadButton(view)
        self.first_unread.clicked.connect(self.to_first_unread)
        view.atBottomChanged.connect(self._look)
        view.visibleRowsChanged.connect(self._look)

    # Where to --------------------------------------------------------------------------------

    def to(self, row: int) -> None:
        """Show a row, and remember the way back from it."""
        view = self._view
        quote, self._quote = self._quote, QPersistentModelIndex()
        left = quote.row() if quote.isValid() else self._looked_at()
        view.scroll_to_row(row)
        if row < left and (quote.isValid() or not self._way_back):
            self._way_back.append(QPersistentModelIndex(view.model().index(left, 0)))
        self._look()

    def begin_at(self, row: int | None) -> None:
        """Say from which row the next jump is, since its quote was clicked; None for the one that is looked at."""
        index = self._view.model().index(row, 0) if row is not None else None
        self._quote = QPersistentModelIndex(index) if index else QPersistentModelIndex()

    def forget(self) -> None:
        """Forget what was in another history."""
        self._way_back.clear()
        self._quote = self._unread = QPersistentModelIndex()

    def go_on(self) -> None:
        """Go back to where one was before a jump; else to the newest."""
        if not self.back():
            self._view.scroll_to_bottom()

    @property
    def can_go_back(self) -> bool:
        """Whether there was a jump, and one has not come back yet."""
        return any(one.isValid() for one in self._way_back)

    def back(self) -> bool:
        """Go back to where one was before a jump; False where there was none."""
        while self._way_back:
            left = self._way_back.pop()
            if left.isValid():
                self._view.scroll_to_row(left.row())
                self._say()
                return True
        return False

    def to_first_unread(self) -> bool:
        """Show the first message that was not read when one came; False where there is none."""
        if not self._unread.isValid():
            return False
        self._view.scroll_to_row(self._unread.row(), flash=False)
        return True

    @property
    def has_unread(self) -> bool:
        """Whether something was not read when one came."""
        return self._unread.isValid()

    def mark_unread(self, row: int | None) -> None:
        """Say which row is the first unread one; None for none."""
        model = self._view.model()
        index = model.index(row, 0) if row is not None else None
        self._unread = QPersistentModelIndex(index) if index else QPersistentModelIndex()
        self._look()

    def _looked_at(self) -> int:
        """The row that a jump would put where it is now; -1 while the newest is followed."""
        view = self._view
        if view.is_at_bottom():
            return -1
        point = view.viewport().rect().center()
        point.setY(int(view.viewport().height() * _LOOKED_AT) + 1)
        index = view.indexAt(point)
        return index.row() if index.isValid() else view.first_visible_row()

    # The buttons -----------------------------------------------------------------------------

    def _look(self, *_: object) -> None:
        """Let the buttons be there that lead somewhere."""
        view = self._view
        first, last = view.visible_rows()
        at_bottom = view.is_at_bottom()
        while self._way_back and (at_bottom or self._way_back[-1].row() <= last):
            self._way_back.pop()  # come back, or gone
        if at_bottom:
            self.newest.set_unread(0)
        self.newest.setVisible(not at_bottom)
        self.first_unread.setVisible(self._unread.isValid() and self._unread.row() < first)
        self._say()
        self.place()

    def _say(self) -> None:
        self.newest.set_leads_back(self.can_go_back)

    def place(self) -> None:
        """Put the buttons into the lower corner at the end of the lines, one above the other."""
        edge = self._view.viewport().geometry()
        bottom = edge.bottom() - _EDGE
        for button in (self.newest, self.first_unread):
            if button.isHidden():
                continue
            left = edge.right() - button.width() - _EDGE
            if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left = edge.left() + _EDGE
            button.move(left, bottom - button.height())
            bottom -= button.height()
