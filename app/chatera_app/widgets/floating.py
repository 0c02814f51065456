"""What floats over a conversation: the round buttons in its lower corner, and the date pill."""

from PySide6.QtCore import QDate, QEvent, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from chatera_app.widgets.paint import gloss, smooth
from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.theme import Theme, current, ui_font
from chatera_app.widgets.unread_badge import badge_text

DIAMETER = 34
PILL_SECONDS = 1.4


class _Round(QAbstractButton):
    """A glossy disc; a subclass draws on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(DIAMETER + 8, DIAMETER + 8)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.keys = ""
        self.hide()

    def set_keys(self, keys: str) -> None:
        """Say which keys do the same."""
        self.keys = keys
        name = self.accessibleName()
        self.setToolTip(plain_tip(f"{name} ({keys})" if keys else name))

    def _rename(self, name: str) -> None:
        self.setAccessibleName(name)
        self.set_keys(self.keys)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc and what is on it."""
        theme = current()
        painter = QPainter(self)
        smooth(painter)
        disc = QRectF(4.5, 6.5, DIAMETER - 1, DIAMETER - 1)
        here = self.hasFocus()
        gloss(
            painter, disc, theme.selected if self.underMouse() or self.isDown() else theme.button,
            radius=disc.height() / 2, border=theme.focus if here else theme.button_border,
            shine=theme.geometry.shine // 2,
            line=max(theme.geometry.line, theme.geometry.focus) if here else theme.geometry.line,
        )  # fmt: skip
        painter.setPen(
            QPen(theme.button_text, 2.2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._draw(painter, disc.center(), theme)
        painter.end()
        event.accept()

    def _draw(self, painter: QPainter, middle: QPointF, theme: Theme) -> None:
        """Draw nothing: a disc alone."""


class JumpButton(_Round):
    """Leads to the newest message and counts the ones not seen; after a jump it leads back first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.unread = 0
        self.leads_back = False
        self._say()

    def set_unread(self, count: int) -> None:
        """Say how many messages wait below."""
        if count != self.unread:
            self.unread = count
            self._say()

    def set_leads_back(self, on: bool) -> None:
        """Say whether it leads to where one was before a jump."""
        if on != self.leads_back:
            self.leads_back = on
            self._say()

    def _say(self) -> None:
        name = self.tr("Back to where you were") if self.leads_back else self.tr("Jump to newest")
        if self.unread:
            name = f"{name}, {self.tr('%Ln new', '', self.unread)}"
        self._rename(name)

    def _draw(self, painter: QPainter, middle: QPointF, theme: Theme) -> None:
        if self.leads_back:
            self._draw_way_back(painter, middle)
        else:
            for side in (-5.5, 5.5):
                painter.drawLine(middle + QPointF(side, -2.5), middle + QPointF(0, 3.2))
        if self.unread:
            words = badge_text(self.unread)
            painter.setFont(ui_font(0.8, bold=True))
            wide = max(16.0, painter.fontMetrics().horizontalAdvance(words) + 8.0)
            turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            badge = QRectF(0.0 if turned else self.width() - wide, 0, wide, 16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.badge)
            painter.drawRoundedRect(badge, 8, 8)
            painter.setPen(theme.badge_text)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_way_back(self, painter: QPainter, middle: QPointF) -> None:
        """Draw an arrow that turns back downwards."""
        turn = -1.0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1.0

        def at(x: float, y: float) -> QPointF:
            return middle + QPointF(turn * x, y)

        path = QPainterPath(at(-5.5, -5))
        path.lineTo(at(1.5, -5))
        path.cubicTo(at(7.5, -5), at(7.5, 3.5), at(1.5, 3.5))
        path.lineTo(at(-5, 3.5))
        painter.drawPath(path)
        painter.drawPolyline([at(-1.5, 0), at(-5.5, 3.5), at(-1.5, 7)])


class UnreadButton(_Round):
    """Leads up to the first message that was not read yet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rename(self.tr("Jump to the first unread message"))

    def _draw(self, painter: QPainter, middle: QPointF, theme: Theme) -> None:
        for side in (-5.5, 5.5):
            painter.drawLine(middle + QPointF(side, 2.5), middle + QPointF(0, -3.2))
        painter.drawLine(middle + QPointF(-5.5, -7), middle + QPointF(5.5, -7))
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.badge)
        painter.drawEllipse(QPointF(8.0 if turned else self.width() - 8.0, 9.0), 4.5, 4.5)


class DatePill(QAbstractButton):
    """The day of the uppermost message, shown for a moment while a person scrolls; a click asks for another."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(ui_font(0.88))
        self.setToolTip(self.tr("Jump to a date"))
        self.setAccessibleDescription(self.toolTip())
        self.day = QDate()
        self._rest = QTimer(self, singleShot=True, interval=int(PILL_SECONDS * 1000))
        self._rest.timeout.connect(self.hide)
        self.hide()

    def show_day(self, day: QDate, words: str, middle: int) -> None:
        """Show a day at the upper edge, and go away after a moment.

        Args:
            day: it.
            words: what it is called.
            middle: where its middle is, in pixels of the parent.
        """
        if day != self.day or words != self.text():
            self.day = day
            self.setText(words)
            measure = QFontMetrics(self.font())
            self.resize(measure.horizontalAdvance(words) + 24, measure.height() + 8)
        self.move(middle - self.width() // 2, 6)
        self.show()
        if not self.underMouse():
            self._rest.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody is about to press it."""
        super().enterEvent(event)
        self._rest.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go away in a moment."""
        super().leaveEvent(event)
        self._rest.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.day = QDate()  # measured anew when it is shown
            self.setFont(ui_font(0.88))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        theme = current()
        painter = QPainter(self)
        smooth(painter)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.selection_border if self.underMouse() else theme.rule, 1))
        painter.setBrush(theme.hover if self.underMouse() else theme.bubble_own)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setPen(theme.text)
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
        event.accept()
