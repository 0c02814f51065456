"""A small window of emoji and stickers, for mouse and keyboard.

Of emoji the recent ones come first, then our own emoticons, then all others; those that a person has made stand above them.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

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
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from chatera_app.widgets.custom_emoticons import Customs, custom_pixmap
from chatera_app.widgets.emoji import described, find, name_of, offered
from chatera_app.widgets.emoticons import emoticon_of, pixmap
from chatera_app.widgets.plain import PlainLabel, plain_tip
from chatera_app.widgets.search_field import SearchField
from chatera_app.widgets.sticker_page import StickerPage
from chatera_app.widgets.theme import text_scale, ui_font

CELL = 34
PICTURE = 24
COLUMNS = 8
RECENT = 16
OWN_ROWS = 2
"""Rows of one's own emoticons that are seen at once."""
_CUSTOM = Qt.ItemDataRole.UserRole


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


class _OwnCells(QStyledItemDelegate):
    """Paints an emoticon of one's own."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        size = round(min(PICTURE * text_scale(), CELL - 4))
        corner = option.rect.center() + QPoint(1, 1) - QPoint(size, size) / 2
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(corner, custom_pixmap(index.data(_CUSTOM), size, ratio))

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave the code out: there is a picture."""
        super().initStyleOption(option, index)
        option.text = ""


class EmojiPicker(QFrame):
    """Emits `picked` with the emoji a person chose, and goes away; `manageWanted` where one's own are to be seen to.

    Attributes:
        stickers: the other page; what is picked there is sent at once.
    """

    picked = Signal(str)
    manageWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Emoji"))
        self._recent: list[str] = []
        self._then: Callable[[str], None] | None = None
        self._then_own: Callable[[str], None] | None = None
        self._customs: Customs = ()
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
        self.stickers = StickerPage(self)
        self._lay_out()
        self.resize(COLUMNS * CELL + 52, 380)
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.grid.installEventFilter(self)
        self.grid.itemClicked.connect(self._choose)
        self.grid.currentItemChanged.connect(self._describe)
        self.grid.itemEntered.connect(self._describe)
        self.own.installEventFilter(self)
        self.own.itemClicked.connect(self._choose_own)
        self.own.currentItemChanged.connect(self._describe)
        self.own.itemEntered.connect(self._describe)
        self.manage.clicked.connect(self._manage)
        self.tabs.currentChanged.connect(self._turn)
        self.stickers.picked.connect(lambda _: self.close())
        self.stickers.manageWanted.connect(self.close)

    def _lay_out(self) -> None:
        self.own = QListWidget(self)
        self.own.setAccessibleName(self.tr("Your emoticons"))
        self.own.setViewMode(QListWidget.ViewMode.IconMode)
        self.own.setMovement(QListWidget.Movement.Static)
        self.own.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.own.setUniformItemSizes(True)
        self.own.setGridSize(QSize(CELL, CELL))
        self.own.setItemDelegate(_OwnCells(self.own))
        self.own.setMouseTracking(True)
        self.own.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.own_title = PlainLabel(self.tr("Your emoticons"), self)
        self.own_title.setObjectName("hint")
        self.manage = QToolButton(self)
        self.manage.setText(self.tr("Make your own…"))
        self.manage.setAutoRaise(True)
        heading = QHBoxLayout()
        heading.addWidget(self.own_title, 1)
        heading.addWidget(self.manage)
        self.heading = QWidget(self)
        heading.setContentsMargins(0, 0, 0, 0)
        self.heading.setLayout(heading)
        emoji = QWidget(self)
        column = QVBoxLayout(emoji)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.heading)
        column.addWidget(self.own)
        column.addWidget(self.grid, 1)
        column.addWidget(self.caption)
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("Emoji or stickers"))
        self.tabs.setDrawBase(False)
        self.tabs.addTab(self.tr("Emoji"))
        self.tabs.addTab(self.tr("Stickers"))
        self.pages = QStackedWidget(self)
        self.pages.addWidget(emoji)
        self.pages.addWidget(self.stickers)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.setSpacing(4)
        whole.addWidget(self.tabs)
        whole.addWidget(self.pages, 1)
        order = (self.tabs, self.search, self.manage, self.own, self.grid)
        for one, other in pairwise(order):
            self.setTabOrder(one, other)

    def set_customs(self, customs: Customs) -> None:
        """The emoticons that the person has made."""
        self._customs = customs
        if self.isVisible():
            self._fill(self.search.text())

    def pick(
        self,
        where: QPoint,
        then: Callable[[str], None],
        own: Callable[[str], None] | None = None,
    ) -> None:
        """Open at a place of the screen; call `then` with what was chosen, if anything was.

        Args:
            where: the upper left corner.
            then: is given the emoji.
            own: is given the code of an emoticon that the person has made; without it only emoji are offered.
        """
        self._then, self._then_own = then, own
        self.tabs.setCurrentIndex(0)
        self.tabs.setVisible(own is not None)
        self._open(where)

    def pick_sticker(self, where: QPoint) -> None:
        """Open at a place of the screen, at the page of stickers."""
        self._then = self._then_own = None
        self.tabs.setCurrentIndex(1)
        self.tabs.show()
        self._open(where)

    def _open(self, where: QPoint) -> None:
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
        self._turn(self.tabs.currentIndex())

    def _turn(self, page: int) -> None:
        """Show a page, with an empty search."""
        self.pages.setCurrentIndex(page)
        if page:
            self.stickers.begin()
            return
        self.search.clear()
        self._fill("")
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter chooses; arrows leave the search for the grid; letters lead back to it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._enter(watched)
                return True
            if watched is self.search and key == Qt.Key.Key_Down:
                shown = self.own if self.own.isVisible() else self.grid
                shown.setFocus()
                shown.setCurrentRow(max(0, shown.currentRow()))
                return True
            if watched is self.own and key == Qt.Key.Key_Down and self._is_last_row():
                self.grid.setFocus()
                return True
            if watched in {self.grid, self.own} and event.text().isalpha():
                self.search.setFocus()
                self.search.insert(event.text())
                return True
        return super().eventFilter(watched, event)

    def _enter(self, watched: QObject) -> None:
        """Choose what is marked where the keyboard is; a search that finds one's own means those first."""
        found = self.own.currentItem() is not None
        own = watched is self.own or (watched is self.search and found)
        if own:
            self._choose_own(self.own.currentItem())
        else:
            self._choose(self.grid.currentItem())

    def _is_last_row(self) -> bool:
        columns = max(1, self.own.viewport().width() // CELL)
        return self.own.currentRow() + columns >= self.own.count()

    def _fill_own(self, words: str) -> None:
        """Show the person's own emoticons whose codes contain what is looked for."""
        wanted = words.strip().casefold()
        own = self._then_own is not None
        known = self._customs if own else ()
        shown = [one for one in known if wanted in one.code.casefold() and one.is_good]
        self.heading.setVisible(own)
        self.own.setVisible(bool(shown))
        self.own.clear()
        for one in shown:
            item = QListWidgetItem(one.code)
            item.setSizeHint(QSize(CELL, CELL))
            item.setData(_CUSTOM, one.data)
            item.setToolTip(plain_tip(one.code))
            self.own.addItem(item)
        self.manage.setText(self.tr("Manage…") if self._customs else self.tr("Make your own…"))
        self.own.setCurrentRow(0 if shown and wanted else -1)
        rows = min(OWN_ROWS, -(-len(shown) // COLUMNS))
        self.own.setFixedHeight(max(1, rows) * CELL + 6)

    def _manage(self) -> None:
        self.close()
        self.manageWanted.emit()

    def _fill(self, words: str) -> None:
        self._fill_own(words)
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
            own = item.listWidget() is self.own
            self.caption.setText(item.text() if own else described(item.text()))

    def _choose_own(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        code, then = item.text(), self._then_own
        self._then = self._then_own = None
        self.close()
        if then is not None:
            then(code)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        emoji = item.text()
        then, self._then, self._then_own = self._then, None, None
        self._recent = [emoji, *(one for one in self._recent if one != emoji)][:RECENT]
        self.close()
        self.picked.emit(emoji)
        if then is not None:
            then(emoji)
