"""The contact list: collapsible headings, glossy rows, all of it by keyboard too."""

from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from chatera_app.widgets.contact_delegate import ContactDelegate
from chatera_app.widgets.contact_rows import ROW, ContactRow, GroupHeading
from chatera_app.widgets.theme import current

Index = QModelIndex | QPersistentModelIndex
CONTACT = "application/x-chatera-contact"
"""What a row is when it is dragged: its key."""
_GOES_ON = {
    QEvent.Type.Leave,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.KeyPress,
    QEvent.Type.Hide,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ContactList(QTreeView):
    """Shows a model of `contact_rows` values.

    Signals:
        opened: a row's key, on a double click or Enter.
        picked: a row's key, when the current row changes.
        menuWanted: a row's key and the global place for its menu.
        headingMenuWanted: likewise, with a heading's name.
        typed: text typed while the list had focus, meant for the search field.
        headingToggled: a heading's name and whether it is open now.
        dropped: a row's key, the names of the headings it came from and was dropped below, and whether it stays there too.
        rested: a row's key and its place on the screen, when the mouse rests on it.
        left: the mouse or the keyboard goes on.
    """

    opened = Signal(str)
    picked = Signal(str)
    menuWanted = Signal(str, QPoint)
    headingMenuWanted = Signal(str, QPoint)
    typed = Signal(str)
    headingToggled = Signal(str, bool)
    dropped = Signal(str, str, str, bool)
    rested = Signal(str, QRect)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(ContactDelegate(self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Contacts"))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self._over: int | None = None
        self._under = (-1, 0)
        self._from = ""
        self.expanded.connect(self._announce_expanded)
        self.collapsed.connect(self._announce_collapsed)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show this model, its headings open or closed as they say."""
        super().setModel(model)
        if model is None:
            return
        model.rowsInserted.connect(self._inserted)
        model.modelReset.connect(self._open_headings)
        self._open_headings()

    def currentKey(self) -> str:
        """The key of the current row; empty on a heading or nowhere."""
        return _key(self.currentIndex())

    def currentHeading(self) -> str:
        """The name of the heading the current row stands below; empty where there is none."""
        heading = self.currentIndex().parent().data(ROW)
        return heading.name if isinstance(heading, GroupHeading) else ""

    def selectKey(self, key: str, below: str = "") -> bool:
        """Make the row with this key current, of several the one below that heading; False if there is none.

        A heading that is closed stays so.
        """
        found: QModelIndex | None = None
        for index in self._rows():
            if _key(index) == key and (found is None or index.parent().data(ROW).name == below):
                found = index
        if found is None:
            return False
        self.setAutoScroll(False)  # it would open what somebody has closed
        self.setCurrentIndex(found)
        self.setAutoScroll(True)
        return True

    def _rows(self) -> Iterator[QModelIndex]:
        model = self.model()
        for top in range(model.rowCount()):
            heading = model.index(top, 0)
            for place in range(model.rowCount(heading)):
                yield model.index(place, 0, heading)

    def selectFirst(self) -> None:
        """Make the first row below a heading current."""
        model = self.model()
        if model.rowCount():
            self.setCurrentIndex(model.index(0, 0, model.index(0, 0)))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row was picked."""
        super().currentChanged(current, previous)
        if _key(current):
            self.picked.emit(_key(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, letters go to the search field, arrows stay the tree's."""
        index, text = self.currentIndex(), event.text()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if event.key() in _ENTER and index.isValid():
            self._activate(index)
        elif text and text.isprintable() and not text.isspace() and plain:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a heading opens or closes it."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and isinstance(index.data(ROW), GroupHeading):
            self._activate(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the row."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._activate(index)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the row's menu, under the mouse or under the row for the keyboard."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        where = event.globalPos() if by_mouse else below
        heading = index.data(ROW)
        self.left.emit()
        if _key(index):
            self.menuWanted.emit(_key(index), where)
        elif isinstance(heading, GroupHeading):
            self.headingMenuWanted.emit(heading.name, where)

    # Drag and drop

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Take the current row along, as something conversations understand too."""
        index = self.currentIndex()
        key = _key(index)
        if not key:
            return
        self.left.emit()
        self._from = index.parent().data(ROW).name
        drag = QDrag(self)
        data = QMimeData()
        data.setData(CONTACT, key.encode())
        data.setText(index.data(ROW).name)
        drag.setMimeData(data)
        row = self.visualRect(index)
        drag.setPixmap(self.viewport().grab(row))
        drag.setHotSpot(QPoint(24, row.height() // 2))
        drag.exec(actions | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let rows of this list in."""
        if event.source() is self and event.mimeData().hasFormat(CONTACT):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show below which heading the row would come."""
        super().dragMoveEvent(event)  # scrolls at the edges
        heading = self._heading_at(event.position().toPoint())
        self._show_over(heading)
        if heading.isValid():
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing any more."""
        self._show_over(QModelIndex())
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped below which heading."""
        heading = self._heading_at(event.position().toPoint()).data(ROW)
        self._show_over(QModelIndex())
        key = dragged_contact(event.mimeData())
        if isinstance(heading, GroupHeading) and key:
            copied = event.dropAction() == Qt.DropAction.CopyAction
            event.acceptProposedAction()
            self.dropped.emit(key, self._from, heading.name, copied)

    def _heading_at(self, place: QPoint) -> QModelIndex:
        index = self.indexAt(place)
        return index.parent() if _key(index) else index

    def _show_over(self, heading: QModelIndex) -> None:
        self._over = heading.row() if heading.isValid() else None
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line around the heading something would be dropped below."""
        super().paintEvent(event)
        if self._over is not None:
            heading = self.visualRect(self.model().index(self._over, 0))
            painter = QPainter(self.viewport())
            painter.setPen(QPen(current().link, 2))
            painter.drawRoundedRect(heading.adjusted(3, 3, -3, -1), 4, 4)
            painter.end()

    # Resting on a row

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell when the mouse rests on a row, and when it goes on."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            if key := _key(index):
                row = self.visualRect(index)
                self.rested.emit(key, QRect(self.viewport().mapToGlobal(row.topLeft()), row.size()))
            return True
        if event.type() in _GOES_ON:
            self.left.emit()
        elif event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            index = self.indexAt(event.position().toPoint())
            place = (index.row(), index.internalId())
            if place != self._under:
                self._under = place
                self.left.emit()
        return super().viewportEvent(event)

    def _activate(self, index: QModelIndex) -> None:
        if isinstance(index.data(ROW), GroupHeading):
            self.setExpanded(index, not self.isExpanded(index))
        elif _key(index):
            self.opened.emit(_key(index))

    def _announce_expanded(self, index: QModelIndex) -> None:
        self._announce(index, is_open=True)

    def _announce_collapsed(self, index: QModelIndex) -> None:
        self._announce(index, is_open=False)

    def _announce(self, index: QModelIndex, *, is_open: bool) -> None:
        heading = index.data(ROW)
        if isinstance(heading, GroupHeading):
            self.headingToggled.emit(heading.name, is_open)

    def _inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if not parent.isValid():
            self._open_headings(first, last)

    def _open_headings(self, first: int = 0, last: int | None = None) -> None:
        model = self.model()
        stop = model.rowCount() if last is None else last + 1
        for top in range(first, stop):
            index = model.index(top, 0)
            heading = index.data(ROW)
            if isinstance(heading, GroupHeading):
                self.setExpanded(index, heading.expanded)


def dragged_contact(data: QMimeData) -> str:
    """Return the key of the row that is dragged; empty for something else."""
    return bytes(data.data(CONTACT).data()).decode("utf-8", "replace")


def _key(index: Index) -> str:
    row = index.data(ROW) if index.isValid() else None
    return row.key if isinstance(row, ContactRow) else ""
