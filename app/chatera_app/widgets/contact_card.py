"""The card that shows who somebody is while the mouse rests on their row."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from chatera_app.widgets.paint import gloss_brush, smooth
from chatera_app.widgets.picture import PictureFrame
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.theme import current, ui_font

WIDTH = 300
BESIDE = 6
"""Between the card and the row it is about."""


@dataclass(frozen=True, slots=True)
class Portrait:
    """What a card says.

    Attributes:
        lines: below the name, the first of them what they say themselves.
    """

    name: str
    status: str
    status_text: str
    message: str = ""
    lines: tuple[str, ...] = ()
    picture: QPixmap | None = None


class ContactCard(QFrame):
    """Stands beside a row, takes neither the keyboard nor the mouse, and goes when either goes on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._picture = PictureFrame(88)
        self._name = PlainLabel()
        self._status = PlainLabel()
        self._message = PlainLabel()
        self._more = PlainLabel()
        self._status.setObjectName("hint")
        self._more.setObjectName("hint")
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (self._name, self._status, self._message, self._more):
            label.setWordWrap(True)
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_beside(self, about: Portrait, row: QRect) -> None:
        """Show who somebody is, beside their row.

        Args:
            about: what to say.
            row: where the row is on the screen.
        """
        self._name.setFont(ui_font(1.2, bold=True))
        self._message.setFont(ui_font(italic=True))
        self._picture.setPerson(about.name, about.status, about.picture)
        for label, text in (
            (self._name, about.name), (self._status, about.status_text), (self._message, about.message),
            (self._more, "\n".join(about.lines)),
        ):  # fmt: skip
            label.setText(text)
            label.setVisible(bool(text))
            label.setAlignment(_leading(self))
        spoken = (about.name, about.status_text, about.message, *about.lines)
        self.setAccessibleName(", ".join(one for one in spoken if one))
        self.setFixedWidth(round(WIDTH * self.fontMetrics().height() / 15))
        self.adjustSize()
        self.move(_beside(row, self.rect()))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pale gloss, as of a window's header."""
        theme = current()
        painter = QPainter(self)
        smooth(painter)
        painter.fillRect(self.rect(), theme.panel)
        painter.setOpacity(0.3)
        painter.fillRect(self.rect(), gloss_brush(QRectF(self.rect()), theme.header))
        painter.setOpacity(1.0)
        painter.setPen(QPen(theme.rule, theme.geometry.line))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
        event.accept()


def _leading(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side on which a widget begins, also for words that run the other way."""
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def _beside(row: QRect, card: QRect) -> QPoint:
    """Return where a card stands: right of a row or left of it, wherever there is room."""
    screen = QGuiApplication.screenAt(row.center()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    x = row.right() + BESIDE
    if x + card.width() > room.right():
        x = max(room.left(), row.left() - BESIDE - card.width())
    y = max(room.top(), min(row.top(), room.bottom() - card.height()))
    return QPoint(x, y)
