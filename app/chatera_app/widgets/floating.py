"""What floats over a conversation: the button to the newest message and the date pill."""

from PySide6.QtCore import QDate, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from chatera_app.widgets.paint import gloss, smooth
from chatera_app.widgets.theme import current, ui_font

DIAMETER = 34
PILL_SECONDS = 1.4


class JumpButton(QAbstractButton):
    """A round button that leads to the newest message and counts the ones not seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(DIAMETER + 8, DIAMETER + 8)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.unread = 0
        self.set_unread(0)
        self.hide()

    def set_unread(self, count: int) -> None:
        """Say how many messages wait below."""
        self.unread = count
        name = self.tr("Jump to newest")
        self.setAccessibleName(f"{name}, {self.tr('{} new').format(count)}" if count else name)
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glossy disc, its arrow and the count."""
        theme = current()
        painter = QPainter(self)
        smooth(painter)
        disc = QRectF(2.5, 6.5, DIAMETER, DIAMETER)
        border = theme.focus if self.hasFocus() else theme.button_border
        stops = theme.selected if self.underMouse() else theme.button
        gloss(
            painter,
            disc,
            stops,
            radius=DIAMETER / 2,
            border=border,
            shine=theme.geometry.shine // 2,
        )
        middle = disc.center()
        painter.setPen(QPen(theme.button_text, 2.2, c=Qt.PenCapStyle.RoundCap))
        for side in (-5.5, 5.5):
            painter.drawLine(middle + QPointF(side, -2.5), middle + QPointF(0, 3.2))
        if self.unread:
            words = str(self.unread) if self.unread < 100 else "99+"
            painter.setFont(ui_font(0.8, bold=True))
            wide = max(16.0, painter.fontMetrics().horizontalAdvance(words) + 8.0)
            badge = QRectF(self.width() - wide, 0, wide, 16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.badge)
            painter.drawRoundedRect(badge, 8, 8)
            painter.setPen(theme.badge_text)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        event.accept()


class DatePill(QAbstractButton):
    """The day of the uppermost message, shown for a moment while a person scrolls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(ui_font(0.88))
        self.day = QDate()
        self._rest = QTimer(self, singleShot=True, interval=int(PILL_SECONDS * 1000))
        self._rest.timeout.connect(self.hide)
        self.hide()

    def show_day(self, day: QDate, words: str) -> None:
        """Show a day in the middle of the upper edge, and go away after a moment."""
        if day != self.day or words != self.text():
            self.day = day
            self.setText(words)
            measure = QFontMetrics(self.font())
            self.resize(measure.horizontalAdvance(words) + 24, measure.height() + 8)
        parent = self.parentWidget()
        if parent is not None:
            self.move((parent.width() - self.width()) // 2, 6)
        self.show()
        self._rest.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        theme = current()
        painter = QPainter(self)
        smooth(painter)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.rule, 1))
        painter.setBrush(theme.bubble_own)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setPen(theme.text)
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
        event.accept()
