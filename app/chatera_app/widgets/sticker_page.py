"""The page of stickers in the picker: those sent last first, then all others pack by pack; for mouse and keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from chatera_app.widgets.emoji import words_of
from chatera_app.widgets.emoji_words import folded_words
from chatera_app.widgets.plain import PlainLabel, isolated, plain_tip
from chatera_app.widgets.search_field import SearchField
from chatera_app.widgets.stickers import StickerPicture, fitted, shape_of, sticker_pixmap

CELL = 72
PICTURE = 64
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STICKER = Qt.ItemDataRole.UserRole


class _Cells(QStyledItemDelegate):
    """Paints a sticker in the middle of its cell."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        sticker = index.data(_STICKER)
        shape = shape_of(sticker.data) if isinstance(sticker, StickerPicture) else None
        if shape is None:
            return
        size = fitted(shape, PICTURE).toSize()
        corner = QPointF(option.rect.center()) - QPointF(size.width() / 2, size.height() / 2)
        ratio = painter.device().devicePixelRatioF()
        drawn = sticker_pixmap(sticker.data, max(1, size.width()), max(1, size.height()), ratio)
        painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), drawn)


class StickerPage(QWidget):
    """A search field, a grid, and what the sticker under the mouse is called.

    Signals:
        picked: One was chosen. arg: its id.
        manageWanted: One wants to see to one's stickers.
        wanted: It is about to be shown: `set_stickers` may tell what there is.
    """

    picked = Signal(str)
    manageWanted = Signal()
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stickers: tuple[StickerPicture, ...] = ()
        self._recent: tuple[StickerPicture, ...] = ()
        self.search = SearchField(self.tr("Find a sticker"), self)
        self.grid = QListWidget(self)
        self.grid.setAccessibleName(self.tr("Stickers"))
        self.grid.setViewMode(QListWidget.ViewMode.IconMode)
        self.grid.setMovement(QListWidget.Movement.Static)
        self.grid.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.grid.setUniformItemSizes(True)
        self.grid.setGridSize(QSize(CELL, CELL))
        self.grid.setItemDelegate(_Cells(self.grid))
        self.grid.setMouseTracking(True)
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.caption = PlainLabel(parent=self)
        self.manage = QToolButton(self)
        self.manage.setText(self.tr("Your stickers…"))
        self.manage.setAutoRaise(True)
        self.manage.clicked.connect(self.manageWanted)
        foot = QHBoxLayout()
        foot.addWidget(self.caption, 1)
        foot.addWidget(self.manage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.grid, 1)
        column.addLayout(foot)
        self.search.textChanged.connect(self.fill)
        self.search.installEventFilter(self)
        self.grid.installEventFilter(self)
        self.grid.itemClicked.connect(self._choose)
        self.grid.currentItemChanged.connect(self._describe)
        self.grid.itemEntered.connect(self._describe)

    def set_stickers(
        self, stickers: Sequence[StickerPicture], recent: Sequence[StickerPicture] = ()
    ) -> None:
        """Offer these; the recent ones stand first, too."""
        self._stickers, self._recent = tuple(stickers), tuple(recent)
        if self.isVisible():
            self.fill(self.search.text())

    def begin(self) -> None:
        """Show everything, with an empty search."""
        self.wanted.emit()
        self.search.clear()
        self.fill("")
        self.search.setFocus()

    def fill(self, words: str) -> None:
        """Show those in whose names every one of the words begins one; all where there are none."""
        wanted = folded_words(words)
        shown = [one for one in self._stickers if _fits(one, wanted)]
        if not wanted:
            known = {one.id for one in self._recent}
            shown = [*self._recent, *(one for one in shown if one.id not in known)]
        self.grid.clear()
        for one in shown:
            item = QListWidgetItem()
            item.setSizeHint(QSize(CELL, CELL))
            item.setData(_STICKER, one)
            name = self.tr("sticker: {0}").format(one.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            item.setToolTip(plain_tip(one.name))
            self.grid.addItem(item)
        if shown:
            self.grid.setCurrentRow(0)
        else:
            self.caption.setText(self.tr("No sticker has that name"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter sends; arrows leave the search for the grid; letters lead back to it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self._choose(self.grid.currentItem())
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Down:
                self.grid.setFocus()
                return True
            if watched is self.grid and event.text().isalpha():
                self.search.setFocus()
                self.search.insert(event.text())
                return True
        return super().eventFilter(watched, event)

    def _describe(self, item: QListWidgetItem | None) -> None:
        sticker = item.data(_STICKER) if item is not None else None
        if isinstance(sticker, StickerPicture):
            pack = f" · {isolated(sticker.pack)}" if sticker.pack else ""
            # It runs as the reader's language does, whichever way the two names run.
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            way = "\u200f" if mirrored else "\u200e"
            self.caption.setText(f"{way}{isolated(sticker.name)}{pack}")

    def _choose(self, item: QListWidgetItem | None) -> None:
        sticker = item.data(_STICKER) if item is not None else None
        if isinstance(sticker, StickerPicture):
            self.picked.emit(sticker.id)


def _fits(sticker: StickerPicture, wanted: Sequence[str]) -> bool:
    names = {
        *folded_words(f"{sticker.name} {sticker.words} {sticker.emoji}"),
        *words_of(sticker.emoji),
    }
    return all(any(name.startswith(word) for name in names) for word in wanted)
