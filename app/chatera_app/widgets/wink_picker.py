"""A small window of winks to choose from: each moves while the mouse or the keyboard is on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from chatera_app.widgets.paint import smooth
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.theme import current, text_scale, ui_font
from chatera_app.widgets.wink_painter import Animation, WinkPainter

WIDE, HIGH, WORDS = 116, 78, 20
COLUMNS = 3
FRAME_MS = 33


@dataclass(frozen=True, slots=True)
class WinkOffer:
    """A wink that can be chosen.

    Attributes:
        key: names it.
        own: it can be taken away.
        load: reads the animation; None where it can't be played any more.
    """

    key: str
    name: str
    own: bool
    load: Callable[[], Animation | None]


class _Cells(QStyledItemDelegate):
    """Paints a wink's picture, or, where somebody is on it, what it is just now."""

    def __init__(self, picker: "WinkPicker") -> None:
        super().__init__(picker)
        self._picker = picker

    def sizeHint(self, *_: object) -> QSize:
        """The picture and its name."""
        return QSize(WIDE + 8, HIGH + round(WORDS * text_scale()) + 8)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        theme, key = current(), str(index.data(Qt.ItemDataRole.UserRole))
        painter.save()
        smooth(painter)
        cell = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5)
        chosen = self._picker.active == key
        painter.setPen(QPen(theme.selection_border if chosen else theme.rule, 1))
        painter.setBrush(theme.selection if chosen else theme.panel)
        painter.drawRoundedRect(cell, 6, 6)
        picture = QRectF(cell.left() + 2, cell.top() + 3, cell.width() - 4, HIGH - 4)
        painter.setClipRect(cell)
        self._picker.paint_cell(painter, key, picture)
        painter.setClipping(False)
        painter.setOpacity(1)
        painter.setPen(theme.selection_text if chosen else theme.text)
        painter.setFont(ui_font(0.95))
        words = QRectF(
            cell.left() + 3, picture.bottom(), cell.width() - 6, cell.bottom() - picture.bottom()
        )
        shown = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, round(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)
        painter.restore()


class WinkPicker(QFrame):
    """Emits what a person wants, by the keys of the offers; it is told what there is each time it opens.

    Signals:
        chosen: It is to be sent.
        addWanted: A file is to be chosen, to put its wink by.
        removeWanted: It is to be kept no longer.
        undoWanted: What was removed last is to be kept after all.
    """

    chosen: Signal = Signal(str)
    addWanted: Signal = Signal()
    removeWanted: Signal = Signal(str)
    undoWanted: Signal = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Winks"))
        self.still = False
        self.active = ""
        self._offers: dict[str, WinkOffer] = {}
        self._painters: dict[str, WinkPainter | None] = {}
        self._posters: dict[tuple[str, float, float, float], QPixmap] = {}
        self._clock = QElapsedTimer()
        self._tick = QTimer(self, interval=FRAME_MS)
        self._tick.timeout.connect(self._repaint)
        self.grid = QListWidget(self)
        self.grid.setAccessibleName(self.tr("Winks"))
        self.grid.setViewMode(QListWidget.ViewMode.IconMode)
        self.grid.setMovement(QListWidget.Movement.Static)
        self.grid.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.grid.setUniformItemSizes(True)
        self._cells = _Cells(self)
        self.grid.setItemDelegate(self._cells)
        self.grid.setMouseTracking(True)
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.caption = PlainLabel(parent=self)
        self.caption.setWordWrap(True)
        self.undo_button = QPushButton(self.tr("Undo"), self)
        self.add_button = QPushButton(self.tr("Add from a file…"), self)
        self.remove_button = QPushButton(self.tr("Remove"), self)
        for button in (self.undo_button, self.add_button, self.remove_button):
            button.setAutoDefault(False)
        below = QHBoxLayout()
        below.addWidget(self.add_button)
        below.addStretch(1)
        below.addWidget(self.remove_button)
        said = QHBoxLayout()
        said.addWidget(self.caption, 1)
        said.addWidget(self.undo_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(5)
        column.addWidget(self.grid, 1)
        column.addLayout(said)
        column.addLayout(below)
        self.undo_button.hide()
        self.grid.installEventFilter(self)
        self.grid.itemClicked.connect(self._choose)
        self.grid.currentItemChanged.connect(self._activate)
        self.grid.itemEntered.connect(self._activate)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.undo_button.clicked.connect(self.undoWanted)

    # What it is told -------------------------------------------------------------------------

    def offer(self, offers: Sequence[WinkOffer]) -> None:
        """Show these."""
        before = self.active
        self._offers = {one.key: one for one in offers}
        self.grid.clear()
        for one in offers:
            item = QListWidgetItem(one.name)
            item.setData(Qt.ItemDataRole.UserRole, one.key)
            self.grid.addItem(item)
        keys = list(self._offers)
        self.grid.setCurrentRow(keys.index(before) if before in keys else 0)

    def open_above(self, button: QWidget) -> None:
        """Open over a button."""
        rows = min(3, -(-max(1, self.grid.count()) // COLUMNS))
        cell = self._cells.sizeHint()
        self.say("")
        # The list keeps some room beside its cells for itself; without the scroll bar's, two would stand in a row.
        bar = self.grid.verticalScrollBar().sizeHint().width()
        self.resize(COLUMNS * (cell.width() + 1) + bar + 24, rows * cell.height() + 104)
        corner = button.mapToGlobal(QPoint(0, 0))
        screen = QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        y = corner.y() - self.height() - 4
        self.move(x, y if y >= room.top() else corner.y() + button.height() + 4)
        self.show()
        self.grid.setFocus()
        self._clock.start()
        if not self.still:
            self._tick.start()

    def say(self, words: str, *, undo: bool = False) -> None:
        """Say what was done, and whether that can be taken back."""
        if words:
            self.caption.setText(words)
        else:
            self._describe()
        self.undo_button.setVisible(undo)

    # What it shows ---------------------------------------------------------------------------

    def paint_cell(self, painter: QPainter, key: str, place: QRectF) -> None:
        """Paint the picture of a wink, or what it is just now."""
        shown = self._painter(key)
        if shown is None:
            return
        if key == self.active and not self.still and self._tick.isActive():
            ms = self._clock.elapsed() % (shown.wink.length_ms + 500)
            shown.paint(painter, min(ms, shown.wink.length_ms), place)
            return
        ratio = painter.device().devicePixelRatioF()
        name = (key, place.width(), place.height(), ratio)
        if name not in self._posters:
            self._posters[name] = shown.poster(place.width(), place.height(), ratio)
        painter.drawPixmap(place.topLeft(), self._posters[name])

    def _painter(self, key: str) -> WinkPainter | None:
        if key not in self._painters:
            wink = self._offers[key].load()
            self._painters[key] = None if wink is None else WinkPainter(wink)
        return self._painters[key]

    def _repaint(self) -> None:
        item = self.grid.currentItem()
        if item is not None:
            self.grid.viewport().update(self.grid.visualItemRect(item))

    def _activate(self, item: QListWidgetItem | None) -> None:
        key = "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))
        if item is not None and self.grid.currentItem() is not item:
            self.grid.setCurrentItem(item)  # comes back here
            return
        self.active = key
        self._clock.restart()
        offer = self._offers.get(key)
        self.remove_button.setEnabled(offer is not None and offer.own)
        if not self.undo_button.isVisible():
            self._describe()
        self.grid.viewport().update()

    def _describe(self) -> None:
        offer = self._offers.get(self.active)
        if offer is None:
            self.caption.setText("")
            return
        words = self.tr("{0}: Enter or a click sends it")
        self.caption.setText(words.format(offer.name))

    # What a person does ----------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter chooses, Del takes away."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose(self.grid.currentItem())
                return True
            if event.key() == Qt.Key.Key_Delete and self.remove_button.isEnabled():
                self._remove()
                return True
        return super().eventFilter(watched, event)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.close()
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _add(self) -> None:
        self.close()  # a popup would stay in front of the dialog
        self.addWanted.emit()

    def _remove(self) -> None:
        if self.active:
            self.removeWanted.emit(self.active)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves that nobody sees."""
        super().hideEvent(event)
        self._tick.stop()
