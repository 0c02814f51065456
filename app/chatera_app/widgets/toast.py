"""Small windows that slide up at the corner of the screen and take no focus."""

from functools import partial

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QParallelAnimationGroup,
    QPoint,
    QPropertyAnimation,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QBitmap,
    QCloseEvent,
    QColor,
    QEnterEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from chatera_app.widgets.announcing import announce
from chatera_app.widgets.art import glyph
from chatera_app.widgets.frames import paint_framed
from chatera_app.widgets.gloss_bar import GlossButton
from chatera_app.widgets.initial import initial_picture
from chatera_app.widgets.paint import gloss_brush, smooth
from chatera_app.widgets.theme import Theme, current, text_scale, ui_font
from chatera_app.widgets.wrapping import wrapped

SIZE = QSize(248, 118)
"""At the usual text size."""
ANSWERED = QSize(248, 150)
"""Of one that can be replied to: longer words, or fewer and a field."""
LONGEST_REPLY = 4000  # characters: more than anybody writes into so small a field
STAY_MS = 5000
_SLIDE_MS = 400
_MARGIN, _GAP, _TITLE = 10, 10, 28
_FADING = {"windows", "cocoa", "xcb"}  # the platforms whose windows can be see-through as a whole
_FLAGS = (
    Qt.WindowType.ToolTip
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


def size(*, answers: bool = False) -> QSize:
    """The size of a toast: it grows with the text."""
    return (ANSWERED if answers else SIZE) * max(1.0, text_scale())


class _ReplyField(QLineEdit):
    """Where a reply is written. It takes the keyboard when it is pressed, not before."""

    wanted = Signal()
    given_up = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Now somebody wants to write."""
        self.wanted.emit()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                event.accept()


class Toast(QWidget):
    """One notice: a picture, a name in bold and as many lines as fit; `clicked` when pressed.

    It stays `stay_ms`, longer while the mouse is on it or something is written, and emits `closed` when it is gone. One
    that `answers` opens a field under the mouse; `replied` has what was written there, `seen` that it is to count as read.
    """

    clicked = Signal()
    closed = Signal()
    replied = Signal(str)
    seen = Signal()

    def __init__(
        self,
        title: str,
        body: str,
        picture: QPixmap | None = None,
        status: str = "online",
        *,
        answers: bool = False,
        stay_ms: int = STAY_MS,
    ) -> None:
        super().__init__(None, _FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.answers = answers
        self.setFixedSize(size(answers=answers))
        self.field: _ReplyField = _ReplyField(self)
        self.send_button: GlossButton = GlossButton(
            self.tr("Send the reply"), "reply", self, size=16, show_text=False
        )
        self.seen_button: GlossButton = GlossButton(
            self.tr("Mark as read"), "good", self, size=16, show_text=False
        )
        self._lay_out_reply()
        if QGuiApplication.platformName() == "xcb":
            self.setMask(_rounded(self.size()))  # without a compositor nothing is see-through
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say(title, body, picture, status)
        self._timer = QTimer(self, singleShot=True, interval=stay_ms)
        self._timer.timeout.connect(self.slideOut)
        self._slide: QParallelAnimationGroup | None = None
        self.leaving = self.still = False

    def say(
        self, title: str, body: str, picture: QPixmap | None = None, status: str = "online"
    ) -> None:
        """Say something, instead of what was said before."""
        self._title, self._body, self._status = title, body, status
        self._picture = picture
        self.setAccessibleName(f"{title}. {body}")
        self.field.setAccessibleName(self.tr("Reply to {0}").format(title))
        self.update()

    def stay(self) -> None:
        """Begin its time anew, unless something holds it."""
        if not (self.underMouse() or self.held):
            self._timer.start()

    # Replying --------------------------------------------------------------------------------

    @property
    def held(self) -> bool:
        """Whether somebody writes into it, or has begun to."""
        return self.answers and (self.field.hasFocus() or bool(self.field.text()))

    def _lay_out_reply(self) -> None:
        self.field.setPlaceholderText(self.tr("Write a reply…"))
        self.field.setMaxLength(LONGEST_REPLY)
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.wanted.connect(self.takeKeyboard)
        self.field.given_up.connect(self.close)
        self.field.returnPressed.connect(self._reply)
        self.send_button.clicked.connect(self._reply)
        self.seen_button.clicked.connect(self._mark_seen)
        row = self._reply_row()
        side = row.height()
        self.field.setGeometry(self._mirrored(row.adjusted(0, 0, -2 * side - 4, 0)))
        for place, button in ((2, self.send_button), (1, self.seen_button)):
            beside = QRect(row.right() - place * side + 1, row.top(), side, side)
            button.setGeometry(self._mirrored(beside))
        self.openReply(False)

    def openReply(self, opened: bool) -> None:
        """Show the field, or put it away again."""
        for part in (self.field, self.send_button, self.seen_button):
            part.setVisible(opened and self.answers)
        self.update()

    def takeKeyboard(self) -> None:
        """Let what is typed go into the field: until now the window has kept away from the keyboard."""
        self._timer.stop()
        self.openReply(True)
        # Window managers of X11 keep away from such windows, so Qt has to give it the keyboard itself.
        flags = _FLAGS & ~Qt.WindowType.WindowDoesNotAcceptFocus
        flags |= Qt.WindowType.X11BypassWindowManagerHint
        handle = self.windowHandle()
        if handle is not None:
            self.overrideWindowFlags(
                flags
            )  # without making the window anew, as setWindowFlags does
            handle.setFlags(flags)
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)

    def _reply_row(self) -> QRect:
        high = round(26 * max(1.0, text_scale()))
        return QRect(10, self.height() - high - 9, self.width() - 20, high)

    def _reply(self) -> None:
        words = self.field.text().strip()
        if words:
            self.field.clear()
            self.replied.emit(words)
            self.close()

    def _mark_seen(self) -> None:
        self.seen.emit()
        self.close()

    def slideIn(self, corner: QPoint, *, animate: bool = True) -> None:
        """Show with the bottom right corner at `corner`."""
        end = corner - QPoint(self.width(), self.height())
        start = end + QPoint(0, self.height() // 2)
        self.move(start if animate else end)
        if animate and QGuiApplication.platformName() in _FADING:
            self.setWindowOpacity(0.0)
        self.show()
        self._timer.start()
        if animate:
            self._animate(end, 1.0)

    def slideOut(self) -> None:
        """Go away now."""
        self._timer.stop()
        self.leaving = True
        self._animate(self.pos() + QPoint(0, self.height() // 2), 0.0).finished.connect(self.close)

    def moveCorner(self, corner: QPoint) -> None:
        """Slide to a new place in the stack."""
        self._animate(corner - QPoint(self.width(), self.height()), 1.0)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse holds it."""
        self._timer.stop()
        self.openReply(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """And lets it go."""
        if not self.held:
            self.openReply(False)
            self._timer.start()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Whoever goes on elsewhere without having written does not hold it any more."""
        super().changeEvent(event)
        left = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left and self.answers and not self.underMouse() and not self.field.text():
            self.openReply(False)
            self._timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The cross closes; anywhere else opens what it is about."""
        if not self._cross().contains(event.position().toPoint()):
            self.clicked.emit()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the stack."""
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, title row, picture and words."""
        theme, ratio = current(), self.devicePixelRatioF()
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        title = paint_toast(painter, rect, theme)
        painter.drawPixmap(self._mirrored(QRect(8, 6, 16, 16)), glyph("logo", theme, 16, ratio))
        stroke_cross(painter, QRectF(self._cross()), theme)
        painter.setPen(theme.title_text)
        painter.setFont(ui_font(1.0, bold=True))
        words = title.adjusted(31, 0, -30, 0).toRect()
        leading = Qt.AlignmentFlag.AlignVCenter | self._leading
        painter.drawText(self._mirrored(words), leading, QGuiApplication.applicationDisplayName())
        high = self.height()
        if self.field.isVisible():
            high = self._reply_row().top() - 2
        frame = QRectF(self._mirrored(QRect(12, _TITLE + (high - _TITLE - 64) // 2, 64, 64)))
        picture = self._picture or initial_picture(self._title, 64, ratio)
        paint_framed(painter, frame, picture, self._status, theme)
        area = QRect(87, _TITLE + 6, self.width() - 98, high - _TITLE - 12)
        self._words(painter, QRectF(self._mirrored(area)))
        painter.end()
        event.accept()

    def _words(self, painter: QPainter, area: QRectF) -> None:
        from chatera_app.widgets.emoticon_lines import (  # not needed for a first window
            draw_line,
            line_width,
        )

        bold, plain = ui_font(1.08, bold=True), ui_font()
        title = [(line, bold) for line in wrapped(self._title, bold, area.width(), 2)]
        room = area.height() - len(title) * QFontMetricsF(bold).height()
        most = max(1, int(room / QFontMetricsF(plain).height()))
        body = [(line, plain) for line in wrapped(self._body, plain, area.width(), most)]
        high = sum(QFontMetricsF(font).height() for _, font in title + body)
        top = area.top() + max(0.0, (area.height() - high) / 2)
        painter.setPen(current().text)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of the letters
        for line, font in title + body:
            tall = QFontMetricsF(font).height()
            painter.setFont(font)
            place = QRectF(area.left(), top, area.width(), tall)
            line_room = place.adjusted(0, 0, 8, 0)
            if self._turned:  # pictures are drawn from the left
                line_room.setLeft(max(place.left(), place.right() - (line_width(line, font) or 0)))
            if draw_line(painter, line_room, line, font, current().text) is None:
                painter.drawText(place, self._leading, line)
            top += tall

    def _cross(self) -> QRect:
        return self._mirrored(QRect(self.width() - 23, 7, 14, 14))

    @property
    def _turned(self) -> bool:
        """Whether it begins at the right."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def _leading(self) -> Qt.AlignmentFlag:
        """The side on which words begin, whatever they are."""
        side = Qt.AlignmentFlag.AlignRight if self._turned else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _mirrored(self, place: QRect) -> QRect:
        """Return where something is that is at this place from left to right."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _animate(self, end: QPoint, opacity: float) -> QParallelAnimationGroup:
        if self._slide is not None:
            self._slide.stop()
        group = QParallelAnimationGroup(self)
        steps: list[tuple[bytes, object]] = [(b"pos", end)]
        if QGuiApplication.platformName() in _FADING:
            steps.append((b"windowOpacity", opacity))
        for name, value in steps:
            step = QPropertyAnimation(self, name, group)
            step.setDuration(1 if self.still else _SLIDE_MS)
            step.setEndValue(value)
            step.setEasingCurve(QEasingCurve.Type.OutCubic)
            group.addAnimation(step)
        self._slide = group
        group.start()
        return group


def paint_toast(painter: QPainter, rect: QRectF, theme: Theme) -> QRectF:
    """Paint the ground of a toast with its title bar, and return where that is."""
    shape, around = theme.geometry, QPainterPath()
    around.addRoundedRect(rect, shape.toast_radius, shape.toast_radius)
    painter.fillPath(around, gloss_brush(rect, theme.toast))
    title = QRectF(rect.left(), rect.top(), rect.width(), _TITLE)
    painter.save()
    painter.setClipRect(title, Qt.ClipOperation.IntersectClip)
    painter.fillPath(around, gloss_brush(title, theme.title_bar))
    painter.restore()
    inner = rect.adjusted(1, 1, -1, -1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(255, 255, 255, shape.shine), 1))
    painter.drawRoundedRect(inner, shape.toast_radius - 1, shape.toast_radius - 1)
    painter.setPen(QPen(theme.selection_border, shape.line))
    painter.drawRoundedRect(rect, shape.toast_radius, shape.toast_radius)
    painter.drawLine(title.bottomLeft(), title.bottomRight())
    return title


def stroke_cross(painter: QPainter, place: QRectF, theme: Theme) -> None:
    """Draw the cross that closes, in the colour of the title's words."""
    inner = place.adjusted(3, 3, -3, -3)
    pen = QPen(theme.title_text, 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(inner.topRight(), inner.bottomLeft())


def _rounded(size: QSize) -> QBitmap:
    """What of a toast is not see-through."""
    shape = QBitmap(size)
    shape.clear()
    painter = QPainter(shape)
    painter.setBrush(Qt.GlobalColor.color1)
    painter.setPen(Qt.GlobalColor.color1)
    radius = current().geometry.toast_radius
    painter.drawRoundedRect(QRect(QPoint(), size).adjusted(0, 0, -1, -1), radius, radius)
    painter.end()
    return shape


class ToastStack(QObject):
    """The toasts on the screen, the oldest at the bottom; one per `key`, replaced in place.

    Where there are more than fit above each other, the oldest go, but for one that somebody writes into.

    Attributes:
        animate: whether they slide.
    """

    clicked = Signal(str)
    replied = Signal(str, str)
    seen = Signal(str)

    def __init__(self, parent: QObject | None = None, *, animate: bool = True) -> None:
        super().__init__(parent)
        self.animate = animate
        self._toasts: dict[str, Toast] = {}

    def __len__(self) -> int:
        return len(self._toasts)

    def show(
        self,
        key: str,
        title: str,
        body: str,
        picture: QPixmap | None = None,
        status: str = "online",
        *,
        answers: bool = False,
    ) -> Toast:
        """Slide a toast in, or let the one that is there say this; `clicked` gives back the key."""
        known = self._toasts.get(key)
        if known is not None and not known.leaving and known.answers == answers:
            known.say(title, body, picture, status)
            known.stay()
            announce(known, f"{title}, {body}")
            return known
        if known is not None:
            known.close()
        toast = Toast(title, body, picture, status, answers=answers)
        toast.still = not self.animate
        self._make_room(toast.height())
        corner = self._corner()
        self._toasts[key] = toast
        toast.clicked.connect(partial(self.clicked.emit, key))
        toast.replied.connect(partial(self.replied.emit, key))
        toast.seen.connect(partial(self.seen.emit, key))
        toast.closed.connect(partial(self._closed, key, toast))
        toast.slideIn(corner, animate=self.animate)
        announce(toast, f"{title}, {body}")
        return toast

    def withdraw(self, key: str) -> None:
        """Close one, unless somebody writes into it."""
        toast = self._toasts.get(key)
        if toast is not None and not toast.held:
            toast.close()

    def answer(self) -> bool:
        """Let the newest one be answered by the keyboard; False where there is none to answer."""
        for toast in reversed(self._toasts.values()):
            if toast.answers and not toast.leaving:
                toast.takeKeyboard()
                return True
        return False

    def close(self) -> None:
        """Close them all."""
        for toast in list(self._toasts.values()):
            toast.close()

    def _make_room(self, height: int) -> None:
        """Let the oldest go until one more of this height fits on the screen."""
        room = QGuiApplication.primaryScreen().availableGeometry().height() - 2 * _MARGIN
        for oldest in list(self._toasts.values()):
            if sum(one.height() + _GAP for one in self._toasts.values()) + height <= room:
                return
            if not oldest.held:
                oldest.close()

    def _corner(self, above: int | None = None) -> QPoint:
        """Where the bottom right corner is of one that stands above so many others."""
        area = QGuiApplication.primaryScreen().availableGeometry()
        below = list(self._toasts.values())[:above]
        up = sum(one.height() + _GAP for one in below)
        return QPoint(area.right() - _MARGIN, area.bottom() - _MARGIN - up)

    def _closed(self, key: str, toast: Toast) -> None:
        if self._toasts.get(key) is toast:
            del self._toasts[key]
            for place, other in enumerate(self._toasts.values()):
                other.moveCorner(self._corner(place))
        toast.deleteLater()
