"""A small window of emoji: the recent ones first, then our own emoticons, then all others; for mouse and keyboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from chatera_app.widgets.emoji import described, find, name_of, offered
from chatera_app.widgets.emoticons import emoticon_of, pixmap
from chatera_app.widgets.plain import PlainLabel, plain_tip
from chatera_app.widgets.search_field import SearchField
from chatera_app.widgets.theme import text_scale, ui_font

CELL = 34
PICTURE = 24
COLUMNS = 8
RECENT = 16


class _Cells(QStyledItemDelegate):
    """Paints an emoji as our emoticon, where there is one."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        emoticon = emoticon_of(index.data())
        if emoticon is not None:
            size = round(min(PICTURE * text_scale(), CELL - 4))
            corner = option.rect.center() + QPoint(1, 1) - QPoint(size, size) / 2
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(corner, pixmap(emoticon, size, ratio))

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave the letters out where there is a picture."""
        super().initStyleOption(option, index)
        if emoticon_of(index.data()) is not None:
            option.text = ""


class EmojiPicker(QFrame):
    """Emits `picked` with the emoji a person chose, and goes away."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Emoji"))
        self._recent: list[str] = []
        self._then: Callable[[str], None] | None = None
        self.search = SearchField(self.tr("Find an emoji"), self)
        self.grid = QListWidget(self)
        self.grid.setAccessibleName(self.tr("Emoji"))
        self.grid.setViewMode(QListWidget.ViewMode.IconMode)
        self.grid.setMovement(QListWidget.Movement.Static)
        self.grid.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.grid.setUniformItemSizes(True)
        self.grid.setGridSize(QSize(CELL, CELL))
        self.grid.setFont(ui_font(1.7))
        self.grid.setItemDelegate(_Cells(self.grid))
        self.grid.setMouseTracking(True)
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.caption = PlainLabel(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.grid, 1)
        column.addWidget(self.caption)
        self.resize(COLUMNS * CELL + 42, 300)
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.grid.installEventFilter(self)
        self.grid.itemClicked.connect(self._choose)
        self.grid.currentItemChanged.connect(self._describe)
        self.grid.itemEntered.connect(self._describe)

    def pick(self, where: QPoint, then: Callable[[str], None]) -> None:
        """Open at a place of the screen; call `then` with what was chosen, if anything was."""
        self._then = then
        screen = QGuiApplication.screenAt(where) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = max(room.left(), min(where.x(), room.right() - self.width()))
        above = where.y() + self.height() > room.bottom()
        self.move(x, max(room.top(), where.y() - self.height() if above else where.y()))
        self.show()

    def recent(self) -> tuple[str, ...]:
        """The last chosen emoji, newest first."""
        return tuple(self._recent)

    def set_recent(self, emoji: Sequence[str]) -> None:
        """Show these first."""
        self._recent = list(emoji)[:RECENT]
        if self.isVisible():
            self._fill(self.search.text())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with an empty search."""
        super().showEvent(event)
        self.search.clear()
        self._fill("")
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter chooses; arrows leave the search for the grid; letters lead back to it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose(self.grid.currentItem())
                return True
            if watched is self.search and key == Qt.Key.Key_Down:
                self.grid.setFocus()
                return True
            if watched is self.grid and event.text().isalpha():
                self.search.setFocus()
                self.search.insert(event.text())
                return True
        return super().eventFilter(watched, event)

    def _fill(self, words: str) -> None:
        found = find(words) if words.strip() else [*self._recent, *self._others()]
        self.grid.clear()
        for emoji in found:
            item = QListWidgetItem(emoji)
            item.setSizeHint(QSize(CELL, CELL))
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name_of(emoji))
            item.setToolTip(plain_tip(described(emoji)))
            self.grid.addItem(item)
        if found:
            self.grid.setCurrentRow(0)
        else:
            self.caption.setText(self.tr("No emoji has that name"))

    def _others(self) -> list[str]:
        return [emoji for emoji in offered() if emoji not in self._recent]

    def _describe(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.caption.setText(described(item.text()))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        emoji = item.text()
        then, self._then = self._then, None
        self._recent = [emoji, *(one for one in self._recent if one != emoji)][:RECENT]
        self.close()
        self.picked.emit(emoji)
        if then is not None:
            then(emoji)
