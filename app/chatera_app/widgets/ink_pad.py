"""Where one writes by hand: mouse, finger or pen, with what undoes and clears."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from chatera_app.widgets.ink import PenStroke, ink_colour, paths_of, pen
from chatera_app.widgets.paint import smooth
from chatera_app.widgets.theme import current, ui_font

HIGH = 132
MOST_POINTS, MOST_LENGTH = 9_000, 90_000.0
"""Less than one message holds, so that the end of a long drawing is noticed while it is drawn."""
MOST_STROKES = 900
REACH = 7.0
"""How near to a stroke the eraser has to come."""
_NEAREST = 0.6
"""Points that are nearer to each other are one."""
_REMEMBERED = 200


class InkPad(QWidget):
    """A sheet to write on.

    Signals:
        changed: What is on it is another now.
        submitPressed: Enter was pressed: it is to be sent.
        full: No more fits into one message.
    """

    changed: Signal = Signal()
    submitPressed: Signal = Signal()
    full: Signal = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strokes: tuple[PenStroke, ...] = ()
        self.colour = 0x000000
        self.wide = 3.0
        self.erasing = False
        self._past: list[tuple[PenStroke, ...]] = []
        self._future: list[tuple[PenStroke, ...]] = []
        self._points: list[tuple[float, float]] = []
        self._pressure: list[float] = []
        self._taken = (0, 0.0)
        self._gone = 0.0
        self._rubbing = False
        self._before: tuple[PenStroke, ...] = ()
        self._sheet: QPixmap | None = None
        self.setMinimumHeight(HIGH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setTabletTracking(False)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Writing pad"))
        self.setAccessibleDescription(
            self.tr(
                "For the mouse, a finger or a pen. To write with the keyboard, choose Text beside it."
            )
        )

    # What it is told -------------------------------------------------------------------------

    def clear(self) -> None:
        """Begin anew; that can be undone."""
        if self.strokes:
            self._set(())

    def empty(self) -> None:
        """Begin anew, and forget what was there: it was sent."""
        self._past, self._future = [], []
        self._put(())

    def put_back(self, strokes: Sequence[PenStroke]) -> None:
        """Show again what could not be sent, below what was written since."""
        self._set((*strokes, *self.strokes))

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._future)

    def undo(self) -> None:
        """Take the last step back."""
        if self._past:
            self._future.append(self.strokes)
            self._put(self._past.pop())

    def redo(self) -> None:
        """Do it again."""
        if self._future:
            self._past.append(self.strokes)
            self._put(self._future.pop())

    def _set(self, strokes: tuple[PenStroke, ...]) -> None:
        self._past = [*self._past[-_REMEMBERED + 1 :], self.strokes]
        self._future = []
        self._put(strokes)

    def _put(self, strokes: tuple[PenStroke, ...]) -> None:
        self.strokes = strokes
        self._taken = sum(len(one.points) for one in strokes), sum(map(_length, strokes))
        self._sheet = None
        self.update()
        self.changed.emit()

    # The pen ---------------------------------------------------------------------------------

    def _down(self, at: QPointF, pressure: float | None, *, rubs: bool) -> None:
        self.setFocus()
        self._rubbing = rubs or self.erasing
        self._before = self.strokes
        self._points, self._pressure, self._gone = [], [], 0.0
        self._move(at, pressure)

    def _move(self, at: QPointF, pressure: float | None) -> None:
        x = min(max(at.x(), 0.0), float(self.width()))
        y = min(max(at.y(), 0.0), float(self.height()))
        if self._rubbing:
            self._rub(x, y)
            return
        if self._points and abs(self._points[-1][0] - x) + abs(self._points[-1][1] - y) < _NEAREST:
            return
        if not self._has_room():
            self.full.emit()
            return
        if self._points:
            self._gone += abs(self._points[-1][0] - x) + abs(self._points[-1][1] - y)
        self._points.append((x, y))
        if pressure is not None:
            self._pressure.append(min(1.0, max(0.0, pressure)))
        self.update()

    def _up(self) -> None:
        if self._rubbing:
            self._rubbing = False
            if self.strokes != self._before:
                rubbed, self.strokes = self.strokes, self._before
                self._set(rubbed)
            return
        if not self._points:
            return
        pressure = tuple(self._pressure) if len(self._pressure) == len(self._points) else ()
        made = PenStroke(self.colour, self.wide, tuple(self._points), pressure)
        self._points, self._pressure = [], []
        self._set((*self.strokes, made))

    def _has_room(self) -> bool:
        points, length = self._taken
        return (
            points + len(self._points) < MOST_POINTS
            and length + self._gone < MOST_LENGTH
            and len(self.strokes) < MOST_STROKES
        )

    def _rub(self, x: float, y: float) -> None:
        """Take away the strokes at a place; all of it becomes one step once the eraser is lifted."""
        kept = tuple(one for one in self.strokes if not _touches(one, x, y))
        if kept != self.strokes:
            self.strokes = kept
            self._sheet = None
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._down(event.position(), None, rubs=False)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(event.position(), None)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._up()
        event.accept()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Write with a pen that tells how hard it is pressed; its other end erases."""
        rubs = event.pointerType() == QPointingDevice.PointerType.Eraser
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._down(event.position(), event.pressure(), rubs=rubs)
        elif kind == QEvent.Type.TabletMove and (self._points or self._rubbing):
            self._move(event.position(), event.pressure())
        elif kind == QEvent.Type.TabletRelease:
            self._up()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Write with the first finger, and keep the keys that mean something here."""
        if isinstance(event, QTouchEvent):
            self._touched(event)
            return True
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._meant(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _touched(self, event: QTouchEvent) -> None:
        event.accept()
        if event.type() == QEvent.Type.TouchCancel:
            self._points, self._pressure = [], []
            self.update()
            return
        finger = event.points()[0] if event.points() else None
        if finger is None:
            return
        if finger.state() == QEventPoint.State.Pressed:
            self._down(finger.position(), None, rubs=False)
        elif finger.state() == QEventPoint.State.Updated:
            self._move(finger.position(), None)
        elif finger.state() == QEventPoint.State.Released:
            self._up()

    # Keys ------------------------------------------------------------------------------------

    def _meant(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Undo) or event.matches(
            QKeySequence.StandardKey.Redo
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Enter; undo, redo and clear."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submitPressed.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.key() == Qt.Key.Key_Delete:
            self.clear()
        else:
            super().keyPressEvent(event)

    # How it looks ----------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Room for two lines of writing."""
        return QSize(300, HIGH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the sheet anew."""
        super().resizeEvent(event)
        self._sheet = None

    def changeEvent(self, event: QEvent) -> None:
        """Take on another theme."""
        super().changeEvent(event)
        self._sheet = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet, and what is being written on it."""
        painter = QPainter(self)
        if self._sheet is None or self._sheet.devicePixelRatio() != self.devicePixelRatioF():
            self._sheet = self._drawn()
        painter.drawPixmap(0, 0, self._sheet)
        if self._points:
            smooth(painter)
            pressure = tuple(self._pressure) if len(self._pressure) == len(self._points) else ()
            _paint(painter, PenStroke(self.colour, self.wide, tuple(self._points), pressure))
        painter.end()
        event.accept()

    def _drawn(self) -> QPixmap:
        """The sheet with everything that is on it."""
        theme, ratio = current(), self.devicePixelRatioF()
        sheet = QPixmap(self.size() * ratio)
        sheet.setDevicePixelRatio(ratio)
        sheet.fill(Qt.GlobalColor.transparent)
        painter = QPainter(sheet)
        smooth(painter)
        edge = theme.focus if self.hasFocus() else theme.rule
        painter.setPen(QPen(edge, 1))
        painter.setBrush(theme.panel)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QPen(_thin(theme.rule, 0.55), 1, Qt.PenStyle.DotLine))
        line = self.height() - 34.5
        painter.drawLine(QPointF(12, line), QPointF(self.width() - 12, line))
        if not self.strokes:
            painter.setPen(theme.secondary)
            painter.setFont(ui_font(1.0, italic=True))
            words = self.tr("Write or draw here with the mouse, a finger or a pen")
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(12, 8, -12, -40), flags, words)
        for stroke in self.strokes:
            _paint(painter, stroke)
        painter.end()
        return sheet

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys count here."""
        super().focusInEvent(event)
        self._sheet = None
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they no longer do."""
        super().focusOutEvent(event)
        self._sheet = None
        self.update()


def _paint(painter: QPainter, stroke: PenStroke) -> None:
    colour = ink_colour(stroke.colour, current())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for path, wide in paths_of(stroke):
        painter.setPen(pen(colour, wide))
        painter.drawPath(path)


def _length(stroke: PenStroke) -> float:
    """How far the pen went, across and down."""
    return sum(abs(x - to_x) + abs(y - to_y) for (x, y), (to_x, to_y) in pairwise(stroke.points))


def _touches(stroke: PenStroke, x: float, y: float) -> bool:
    """Tell whether a stroke passes near a place."""
    reach = REACH + stroke.width / 2
    points = stroke.points
    if len(points) == 1:
        return _apart(points[0], points[0], x, y) <= reach
    return any(_apart(one, other, x, y) <= reach for one, other in pairwise(points))


def _apart(start: tuple[float, float], end: tuple[float, float], x: float, y: float) -> float:
    across, down = end[0] - start[0], end[1] - start[1]
    long = across * across + down * down
    part = (
        0.0
        if long == 0
        else max(0.0, min(1.0, ((x - start[0]) * across + (y - start[1]) * down) / long))
    )
    return float(((start[0] + part * across - x) ** 2 + (start[1] + part * down - y) ** 2) ** 0.5)


def _thin(colour: QColor, alpha: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made
