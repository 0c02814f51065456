"""The slim bar below a conversation's title: what is pinned, one message at a time."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from chatera_app.widgets.art import glyph
from chatera_app.widgets.emoticon_lines import draw_line
from chatera_app.widgets.gloss_bar import GlossButton
from chatera_app.widgets.paint import smooth
from chatera_app.widgets.plain import isolated, plain_tip
from chatera_app.widgets.scripts import is_right_to_left
from chatera_app.widgets.theme import current, text_scale, ui_font

_HEIGHT = 38
_GLYPH = 16
_MOST_MARKS = 5
"""Pinned messages that have a piece of the bar at the near side each."""


@dataclass(frozen=True, slots=True)
class PinLine:
    """A pinned message.

    Attributes:
        key: of its row.
        author: who wrote it.
        text: what they wrote.
    """

    key: str
    author: str
    text: str


class PinBar(QWidget):
    """Shows one of the pinned messages; a click goes there, and shows the one that was pinned before it.

    Signals:
        opened: Go to a message. arg: its key.
        listWanted: All of them are to be shown.
        closeWanted: It is to be in sight no longer. arg: the place on the screen for the question how.
    """

    opened = Signal(str)
    listWanted: Signal = Signal()
    closeWanted: Signal = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[PinLine, ...] = ()
        self._at = 0
        self.line = _Line(self)
        self.line.clicked.connect(self._open)
        self.line.stepped.connect(self.step)
        self.list_button = GlossButton(
            self.tr("All pinned messages"), "menu", self, size=14, show_text=False
        )
        self.list_button.clicked.connect(self.listWanted)
        self.close_button = GlossButton(
            self.tr("Hide or unpin"), "close", self, size=14, show_text=False
        )
        self.close_button.clicked.connect(
            lambda _=False: self.closeWanted.emit(
                self.close_button.mapToGlobal(self.close_button.rect().bottomLeft())
            )
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 4, 1)
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        row.addWidget(self.list_button)
        row.addWidget(self.close_button)
        self.hide()

    @property
    def shown(self) -> PinLine | None:
        """The message that is shown now."""
        return self._lines[self._at] if self._lines else None

    def show_lines(self, lines: tuple[PinLine, ...]) -> None:
        """Show these, the last pinned first; the one that was shown stays, unless another was pinned since."""
        if lines == self._lines:
            return
        before = self.shown
        fresh = bool(lines) and (not self._lines or lines[0].key != self._lines[0].key)
        keys = [one.key for one in lines]
        stays = before is not None and before.key in keys and not fresh
        self._at = keys.index(before.key) if stays and before is not None else 0
        self._lines = lines
        self.list_button.setVisible(len(lines) > 1)
        self.setVisible(bool(lines))
        self._tell()

    def step(self, step: int) -> None:
        """Show another one: 1 the one that was pinned before, -1 the one after."""
        if self._lines:
            self._at = (self._at + step) % len(self._lines)
            self._tell()

    def _open(self) -> None:
        shown = self.shown
        if shown is not None:
            self.opened.emit(shown.key)
            self.step(1)

    def _tell(self) -> None:
        shown = self.shown
        if shown is None:
            return
        count = len(self._lines)
        title = self.tr("Pinned message")
        if count > 1:
            title = self.tr("Pinned message {0} of {1}").format(self._at + 1, count)
        self.line.show_line(shown, title, self._at, count)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, joined to the line above and the history below."""
        theme, rect = current(), QRectF(self.rect())
        painter = QPainter(self)
        painter.fillRect(rect, theme.panel)
        painter.setPen(QPen(theme.rule, theme.geometry.line))
        box = rect.adjusted(0.5, -1, -0.5, -0.5)
        painter.drawRect(box)
        painter.end()
        event.accept()


class _Line(QAbstractButton):
    """What can be clicked: how many there are, whose message it is, and its words.

    Signals:
        stepped: The arrow keys or the wheel go to another one. arg: 1 or -1.
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = ""
        self._shown = PinLine("", "", "")
        self._at, self._count = 0, 1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_line(self, line: PinLine, title: str, at: int, count: int) -> None:
        """Show one, and which it is of how many."""
        self._shown, self._title, self._at, self._count = line, title, at, count
        words = f"{title}: {line.author}: {_one_line(line.text)}"
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(f"{title}: {line.author}: {line.text[:500]}"))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for two small lines."""
        return QSize(200, round(_HEIGHT * text_scale()))

    def event(self, event: QEvent) -> bool:
        """Repaint when mouse or keyboard come and go."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there as the space bar does; the arrows go through the others."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes through the others, as it would through the history."""
        turned = event.angleDelta().y()
        if turned and self._count > 1:
            self.stepped.emit(1 if turned > 0 else -1)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks, the pin and the two lines."""
        theme, rect = current(), QRectF(self.rect())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        smooth(painter)
        if self.hasFocus() or self.underMouse():
            ground = QColor(theme.hover)
            ground.setAlphaF(0.7)
            painter.fillRect(rect.adjusted(0, 0, 0, -1), ground)
        if self.hasFocus():
            painter.setPen(QPen(theme.focus, max(1, theme.geometry.focus)))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        near = 7.0
        self._paint_marks(painter, rect, near, mirrored=mirrored)
        size = round(_GLYPH * text_scale())
        pin = glyph("pin", theme, size, self.devicePixelRatioF())
        start = near + 9
        x = rect.right() - start - size if mirrored else rect.left() + start
        painter.drawPixmap(round(x), round(rect.center().y() - size / 2), pin)
        wide = rect.width() - start - size - 16
        inside = QRectF(rect.left() + start + size + 8, rect.top() + 3, wide, rect.height() - 6)
        if mirrored:
            inside.moveLeft(rect.left() + 8)
        half = inside.height() / 2
        head = self._title if not self._shown.author else f"{self._shown.author} · {self._title}"
        lines = ((head, theme.their_name), (_one_line(self._shown.text), theme.text))
        for number, (words, colour) in enumerate(lines):
            place = QRectF(inside.left(), inside.top() + number * half, inside.width(), half)
            _paint_words(painter, place, words, colour, bold=number == 0, mirrored=mirrored)
        painter.end()
        event.accept()

    def _paint_marks(self, painter: QPainter, rect: QRectF, near: float, *, mirrored: bool) -> None:
        """Paint a bar in as many pieces as there are messages; the last pinned is the lowest piece."""
        theme = current()
        pieces = min(self._count, _MOST_MARKS)
        lit = pieces - 1 - min(self._at, pieces - 1)
        x = rect.right() - near - 3 if mirrored else rect.left() + near
        room = rect.height() - 10
        high = (room - 2 * (pieces - 1)) / pieces
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(pieces):
            colour = QColor(theme.their_name)
            colour.setAlphaF(1.0 if number == lit else 0.35)
            painter.setBrush(colour)
            piece = QRectF(x, rect.top() + 5 + number * (high + 2), 3, high)
            painter.drawRoundedRect(piece, 1.5, 1.5)


def _paint_words(
    painter: QPainter, place: QRectF, words: str, colour: QColor, *, bold: bool, mirrored: bool
) -> None:
    font = ui_font(0.88, bold=True) if bold else ui_font(0.95)
    plain = not mirrored and not is_right_to_left(words)
    if plain and draw_line(painter, place, words, font, colour) is not None:
        return
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    near = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = near | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(place, flags, isolated(shown))


def _one_line(text: str) -> str:
    """Return a text as one line, as much of it as could be seen."""
    return " ".join(text[:400].split())
