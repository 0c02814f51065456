"""A row of tabs over what they lead to: chosen, closed, put in order, torn off, and scrolled where there are many."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from chatera_app.widgets.gloss_bar import GlossButton
from chatera_app.widgets.paint import gloss_brush, smooth
from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.theme import current, text_scale, ui_font
from chatera_app.widgets.unread_badge import badge_text, badge_width, paint_badge

WIDEST: Final = 190
NARROWEST: Final = 92
TEAR: Final = 36
"""How far above or below the row a tab has to be pulled to come off."""
_ICON = 16
_CLOSE = 18
_GAP = 5
_SIDE = 4
"""What stays free at both ends of the row."""
_FALL = 3
"""How much lower the tabs behind stand."""
_ARROW = 24


def shares(wanted: Sequence[int], room: int, least: int) -> list[int]:
    """Return how wide each of several is in a room: as it wants to be, unless the widest have to give way.

    None is narrower than ``least``, so that together they may need more than the room.
    """
    given = [max(one, least) for one in wanted]
    over = sum(given) - room
    while over > 0 and (widest := max(given, default=least)) > least:
        those = [at for at, one in enumerate(given) if one == widest]
        next_one = max((one for one in given if one < widest), default=least)
        step = min(widest - next_one, max(1, over // len(those)))
        for at in those:
            take = min(step, over)
            given[at] -= take
            over -= take
    return given


@dataclass(frozen=True, slots=True)
class TabLook:
    """What a tab shows.

    Attributes:
        words: its name.
        unread: how many messages wait behind it.
        icon: drawn beside the name.
        spoken: what is said of it besides its name, for example a status.
    """

    words: str
    unread: int = 0
    icon: QIcon = field(default_factory=QIcon, compare=False)
    spoken: str = ""


class Tab(QAbstractButton):
    """One tab; a screen reader hears one of several to choose from.

    Signals:
        closeWanted: It is to be closed, by its button or by the middle one of the mouse.
        pulled: It is dragged. args: where the mouse is on the screen, and where the tab was taken.
        letGo: It is dragged no more. arg: where the mouse is on the screen.
        stepped: The one before (-1) or after (1) is wanted.
        menuWanted: What can be done with it is wanted. arg: where on the screen.
    """

    closeWanted = Signal()
    pulled = Signal(QPoint, QPoint)
    letGo = Signal(QPoint)
    stepped = Signal(int)
    menuWanted = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = TabLook("")
        self.torn = False
        self._taken: QPoint | None = None
        self._moves = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.close_button = GlossButton(self.tr("Close"), "close", self, size=10, show_text=False)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Del closes it by keys
        self.close_button.clicked.connect(self.closeWanted)
        self.toggled.connect(self._show_close)
        self._show_close()

    def show_look(self, look: TabLook) -> None:
        """Show another name, status or number."""
        self.look = look
        waits = self.tr("%Ln unread", "", look.unread) if look.unread else ""
        said = ", ".join(one for one in (look.words, look.spoken, waits) if one)
        self.setText(look.words)
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said))
        close = self.tr("Close {0}").format(look.words)
        self.close_button.setAccessibleName(close)
        self.close_button.setToolTip(plain_tip(close))
        self._show_close()
        self.update()

    @property
    def calls(self) -> bool:
        """Whether it asks to be looked at."""
        return bool(self.look.unread) and not self.isChecked()

    def sizeHint(self) -> QSize:
        """Room for everything it says, up to a limit."""
        words = QFontMetricsF(self._font()).horizontalAdvance(self.look.words)
        pill = badge_width(self.look.unread) + _GAP if self.look.unread else 0
        wide = round(words + pill) + _ICON + _CLOSE + 4 * _GAP
        high = round(max(QFontMetricsF(self._font()).height(), float(_ICON))) + 12
        return QSize(min(wide, round(WIDEST * text_scale())), high)

    def _font(self) -> QFont:
        return ui_font(bold=self.calls or self.isChecked())

    # The mouse and the keyboard --------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Light up under the mouse, and offer to close it there."""
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self._show_close()
            self.update()
        return super().event(event)

    def _show_close(self) -> None:
        self.close_button.setVisible(self.isChecked() or (self.underMouse() and not self.calls))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it as it is touched, so that it can be dragged at once."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._taken = event.position().toPoint()
            self.setDown(True)
            self.setChecked(True)
            self.pressed.emit()
        elif event.button() != Qt.MouseButton.MiddleButton:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it, once it was pulled far enough to mean that."""
        if self._taken is None:
            return
        way = (event.position().toPoint() - self._taken).manhattanLength()
        if self._moves or way >= QApplication.startDragDistance():
            self._moves = True
            self.pulled.emit(event.globalPosition().toPoint(), self._taken)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go; the middle button closes it."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        if middle and self.rect().contains(event.position().toPoint()):
            self.closeWanted.emit()
        elif event.button() == Qt.MouseButton.LeftButton:
            moved, self._taken, self._moves = self._moves, None, False
            self.setDown(False)
            if moved:
                self.letGo.emit(event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the row with the arrows, and close it with Del."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
        if event.key() in {ahead, back}:
            self.stepped.emit(1 if event.key() == ahead else -1)
        elif event.key() == Qt.Key.Key_Delete:
            self.closeWanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for what can be done with it."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        below = self.mapToGlobal(self.rect().bottomLeft())
        self.menuWanted.emit(event.globalPos() if by_mouse else below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button that closes it at its far end."""
        super().resizeEvent(event)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = QRect(self.width() - _CLOSE - 3, 0, _CLOSE, _CLOSE)
        place.moveTop((self.height() - _CLOSE + _FALL) // 2)
        if mirrored:
            place.moveLeft(3)
        self.close_button.setGeometry(place)

    # Painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it: in front it is one with what lies below it; where something waits it has the colour of that."""
        theme, painter = current(), QPainter(self)
        smooth(painter)
        if self.torn:
            painter.setOpacity(0.55)
        front = self.isChecked()
        below = (
            0.0 if front else theme.geometry.line
        )  # the line below is open under the one in front
        rect = QRectF(self.rect()).adjusted(1.5, 1.5 if front else _FALL + 0.5, -1.5, -below)
        outline = _outline(rect, max(3, theme.geometry.button_radius))
        text = theme.button_text
        if front:
            painter.fillPath(outline, theme.toolbar.colours[0])
            text = theme.header_text
        elif self.calls:
            painter.fillPath(outline, theme.badge)
            text = theme.badge_text
        else:
            painter.fillPath(outline, gloss_brush(rect, theme.button))
        border = theme.selection_border if front or self.underMouse() else theme.rule
        painter.setPen(QPen(border, theme.geometry.line))
        painter.drawPath(outline)
        if self.hasFocus():
            painter.setPen(QPen(theme.focus, max(1, theme.geometry.focus)))
            painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), 3, 3)
        self._write(painter, rect, text)
        painter.end()
        event.accept()

    def _write(self, painter: QPainter, rect: QRectF, text: QColor) -> None:
        """Put icon, name and number where they stand, from the near side."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        icon = QRectF(rect.left() + _GAP, rect.center().y() - _ICON / 2, _ICON, _ICON)
        right = rect.right() - (_CLOSE + 2 if self.close_button.isVisible() else _GAP)
        pill = QRectF(right - badge_width(self.look.unread), rect.top(), 0, rect.height())
        pill.setRight(right)
        left = icon.right() + _GAP
        words = QRectF(left, rect.top(), pill.left() - _GAP - left, rect.height())
        if not self.look.unread:
            words.setRight(right)
        places = [_mirrored(one, self.width()) if mirrored else one for one in (icon, words, pill)]
        self.look.icon.paint(painter, places[0].toRect())
        font = self._font()
        painter.setFont(font)
        painter.setPen(text)
        shown = QFontMetricsF(font).elidedText(
            self.look.words, Qt.TextElideMode.ElideRight, places[1].width()
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(places[1], flags, shown)
        if not self.look.unread:
            return
        if self.calls:  # the pill's own colour is the ground here
            painter.setFont(ui_font(0.9, bold=True))
            painter.drawText(places[2], Qt.AlignmentFlag.AlignCenter, badge_text(self.look.unread))
        else:
            paint_badge(painter, places[2], self.look.unread, current())


class Arrow(GlossButton):
    """Scrolls the row; it says as well that something waits out of sight."""

    calls = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and a dot where something waits."""
        super().paintEvent(event)
        if self.calls:
            painter = QPainter(self)
            smooth(painter)
            painter.setPen(QPen(current().badge_text, 1))
            painter.setBrush(current().badge)
            painter.drawEllipse(QRectF(self.width() - 10.5, 1.5, 8, 8))
            painter.end()


class TabStrip(QWidget):
    """The row. Which tabs there are, and which is in front, is said from outside.

    Signals:
        chosen: A tab is to be in front. arg: its key.
        closeWanted: A tab is to be closed. arg: its key.
        tornOff: A tab was pulled off. args: its key, and where it was let go on the screen.
        menuWanted: What can be done with a tab is wanted. args: its key, and where on the screen.
    """

    chosen = Signal(str)
    closeWanted = Signal(str)
    tornOff = Signal(str, QPoint)
    menuWanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: dict[str, Tab] = {}
        self._order: list[str] = []
        self._held = ""
        """The key of the tab that is dragged."""
        self._offset = 0
        self._most = 0
        self._room = QWidget(self)
        self.before = self._arrow(self.tr("Tabs before these"), -1)
        self.after = self._arrow(self.tr("Tabs after these"), 1)
        self.setAccessibleName(self.tr("Conversations"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _arrow(self, words: str, step: int) -> Arrow:
        made = Arrow(words, "next", self, size=14, kind="push", show_text=False)
        made.setAutoRepeat(True)
        made.clicked.connect(lambda: self._scroll(step * NARROWEST))
        made.hide()
        return made

    # What there is ---------------------------------------------------------------------------

    @property
    def order(self) -> list[str]:
        """The keys of the tabs in their order."""
        return list(self._order)

    def tab(self, key: str) -> Tab:
        """Return a tab."""
        return self._tabs[key]

    def add(self, key: str, look: TabLook, at: int | None = None) -> None:
        """Put a tab at a place, or behind the others."""
        tab = self._tabs[key] = Tab(self._room)
        tab.show_look(look)
        tab.pressed.connect(lambda: self.chosen.emit(key))
        tab.closeWanted.connect(lambda: self.closeWanted.emit(key))
        tab.pulled.connect(lambda place, taken: self._pull(key, place, taken))
        tab.letGo.connect(lambda place: self._let_go(key, place))
        tab.stepped.connect(lambda step: self._step(key, step))
        tab.menuWanted.connect(lambda place: self.menuWanted.emit(key, place))
        self._order.insert(len(self._order) if at is None else at, key)
        tab.show()
        self._arrange()

    def remove(self, key: str) -> None:
        """Take a tab away."""
        tab = self._tabs.pop(key)
        self._order.remove(key)
        tab.hide()
        tab.deleteLater()
        self._arrange()

    def show_look(self, key: str, look: TabLook) -> None:
        """Let a tab show something else."""
        tab = self._tabs[key]
        if tab.look.icon.cacheKey() != look.icon.cacheKey() or tab.look != look:
            tab.show_look(look)
            self._arrange()

    def choose(self, key: str) -> None:
        """Show which tab is in front; it is brought into sight."""
        self._tabs[key].setChecked(True)
        self._arrange()
        self._reveal(key)

    def shift(self, key: str, step: int) -> None:
        """Put a tab so many places further on."""
        at = self._order.index(key)
        to = max(0, min(len(self._order) - 1, at + step))
        self._order.insert(to, self._order.pop(at))
        self._arrange()
        self._reveal(key)

    # Where everything stands -----------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As high as a tab."""
        high = max((one.sizeHint().height() for one in self._tabs.values()), default=28)
        return QSize(NARROWEST, high + 3)

    def minimumSizeHint(self) -> QSize:
        """It may be narrow: then it is scrolled."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tabs another room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Fit another text size or direction."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self.updateGeometry()
            self._arrange()

    def _arrange(self) -> None:
        wanted = [self._tabs[key].sizeHint().width() for key in self._order]
        least = round(NARROWEST * text_scale())
        room = self.width() - 2 * _SIDE
        wide = shares(wanted, room, least)
        crowded = sum(wide) > room
        if crowded:
            room -= 2 * _ARROW
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = _SIDE + (_ARROW if crowded else 0)
        self._room.setGeometry(edge, 0, max(0, room), self.height())
        self._most = max(0, sum(wide) - room)
        self._offset = max(0, min(self._offset, self._most))
        left = -self._offset
        for key, one in zip(self._order, wide, strict=True):
            tab, high = self._tabs[key], self.height()
            x = room - left - one if mirrored else left
            if key == self._held:
                tab.resize(one, high)  # it is where the mouse has it
            else:
                tab.setGeometry(x, 0, one, high)
            left += one
        self._place_arrows(crowded, mirrored)
        for arrow, calls in zip((self.before, self.after), self.hidden_calls(), strict=True):
            arrow.calls = calls
            arrow.setAccessibleDescription(self.tr("Something unread is there") if calls else "")
            arrow.update()
        self.update()

    def _place_arrows(self, crowded: bool, mirrored: bool) -> None:
        ends = [QRect(0, 2, _ARROW, self.height() - 6), QRect(0, 2, _ARROW, self.height() - 6)]
        ends[0].moveLeft(1)
        ends[1].moveRight(self.width() - 2)
        if mirrored:
            ends.reverse()
        for arrow, place, name, more in (
            (self.before, ends[0], "next" if mirrored else "back", self._offset > 0),
            (self.after, ends[1], "back" if mirrored else "next", self._offset < self._most),
        ):
            arrow.setGlyph(name)
            arrow.setGeometry(place)
            arrow.setVisible(crowded)
            arrow.setEnabled(more)

    def _scroll(self, by: int) -> None:
        self._offset += by
        self._arrange()

    def _reveal(self, key: str) -> None:
        tab = self._tabs[key].geometry()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        near = self._room.width() - tab.right() - 1 if mirrored else tab.left()
        far = near + tab.width() - self._room.width()
        if near < 0 or far > 0:
            self._scroll(near if near < 0 else far)

    def hidden_calls(self) -> tuple[bool, bool]:
        """Return whether something waits in tabs before those in sight, and in those after them."""
        room = self._room.rect()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        calling = [one.geometry() for one in self._tabs.values() if one.calls]
        left = any(one.center().x() < room.left() for one in calling)
        right = any(one.center().x() > room.right() for one in calling)
        return (right, left) if mirrored else (left, right)

    # Dragging --------------------------------------------------------------------------------

    def _pull(self, key: str, place: QPoint, taken: QPoint) -> None:
        tab, here = self._tabs[key], self._room.mapFromGlobal(place)
        self._held = key
        beyond = max(-here.y(), here.y() - self.height())
        tab.torn = beyond > TEAR
        tab.setCursor(
            Qt.CursorShape.DragMoveCursor if tab.torn else Qt.CursorShape.ClosedHandCursor
        )
        tab.raise_()
        most = max(0, self._room.width() - tab.width())
        tab.move(max(0, min(most, here.x() - taken.x())), 0)
        tab.update()
        middle = tab.geometry().center().x()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        others = [self._tabs[one].geometry().center().x() for one in self._order if one != key]
        to = sum(1 for one in others if (one > middle if mirrored else one < middle))
        if self._order.index(key) != to:
            self._order.remove(key)
            self._order.insert(to, key)
            self._arrange()

    def _let_go(self, key: str, place: QPoint) -> None:
        tab, self._held = self._tabs[key], ""
        torn, tab.torn = tab.torn, False
        tab.unsetCursor()
        self._arrange()
        if torn:
            self.tornOff.emit(key, place)

    def _step(self, key: str, step: int) -> None:
        to = self._order[(self._order.index(key) + step) % len(self._order)]
        self.chosen.emit(to)
        self._tabs[to].setFocus(Qt.FocusReason.TabFocusReason)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll through tabs that find no room."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if self._most and turned:
            self._scroll(-turned // 2)
            event.accept()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the band they stand on, and the line below."""
        theme, painter = current(), QPainter(self)
        rect = QRectF(self.rect())
        painter.fillRect(rect, gloss_brush(rect, theme.title_bar))
        line = theme.geometry.line
        painter.fillRect(QRectF(0, self.height() - line, self.width(), line), theme.rule)
        painter.end()
        event.accept()


def _outline(rect: QRectF, radius: float) -> QPainterPath:
    """A tab's edge, open below."""
    path = QPainterPath(rect.bottomLeft())
    path.lineTo(rect.left(), rect.top() + radius)
    path.quadTo(rect.topLeft(), rect.topLeft() + QPointF(radius, 0))
    path.lineTo(rect.right() - radius, rect.top())
    path.quadTo(rect.topRight(), rect.topRight() + QPointF(0, radius))
    path.lineTo(rect.bottomRight())
    return path


def _mirrored(rect: QRectF, width: int) -> QRectF:
    return QRectF(width - rect.right(), rect.top(), rect.width(), rect.height())
