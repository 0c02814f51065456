"""The contact list: collapsible headings, glossy rows, all of it by keyboard too."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from chatera_app.widgets.contact_delegate import ContactDelegate
from chatera_app.widgets.contact_rows import ROW, ContactRow, GroupHeading

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ContactList(QTreeView):
    """Shows a model of `contact_rows` values.

    Signals:
        opened: a row's key, on a double click or Enter.
        picked: a row's key, when the current row changes.
        menuWanted: a row's key and the global place for its menu.
        typed: text typed while the list had focus, meant for the search field.
        headingToggled: a heading's title and whether it is open now.
    """

    opened = Signal(str)
    picked = Signal(str)
    menuWanted = Signal(str, QPoint)
    typed = Signal(str)
    headingToggled = Signal(str, bool)

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

    def selectKey(self, key: str) -> bool:
        """Make the row with this key current; False if it is not in the list."""
        model = self.model()
        for top in range(model.rowCount()):
            heading = model.index(top, 0)
            for place in range(model.rowCount(heading)):
                index = model.index(place, 0, heading)
                if _key(index) == key:
                    self.setCurrentIndex(index)
                    return True
        return False

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
        if not _key(index):
            return
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self.menuWanted.emit(_key(index), event.globalPos() if by_mouse else below)

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
            self.headingToggled.emit(heading.title, is_open)

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


def _key(index: Index) -> str:
    row = index.data(ROW) if index.isValid() else None
    return row.key if isinstance(row, ContactRow) else ""
