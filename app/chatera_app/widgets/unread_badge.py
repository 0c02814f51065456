"""The pill that counts what is unread."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from chatera_app.widgets.paint import gloss, smooth
from chatera_app.widgets.theme import Theme, current, text_scale, ui_font

_HEIGHT = 16.0
_DOT = 10.0
_MOST = 99


def badge_text(count: int) -> str:
    """The count as people can take it in: "99+" from a hundred."""
    digits = QLocale().toString
    return f"{digits(_MOST)}+" if count > _MOST else digits(count)


def badge_width(count: int) -> float:
    """The pill's width in logical pixels; 0 for nothing unread."""
    if count <= 0:
        return 0.0
    text = QFontMetricsF(ui_font(0.9, bold=True)).horizontalAdvance(badge_text(count))
    return float(max(_HEIGHT * text_scale(), text + 9))


def paint_badge(painter: QPainter, rect: QRectF, count: int, theme: Theme) -> None:
    """Paint the pill in the middle of `rect`."""
    pill = QRectF(0, 0, badge_width(count), _HEIGHT * text_scale())
    pill.moveCenter(rect.center())
    base = theme.badge
    gloss(
        painter,
        pill.adjusted(0.5, 0.5, -0.5, -0.5),
        (base.lighter(125), base.lighter(106), base, base) if theme.geometry.shine else (base,),
        radius=pill.height() / 2,
        border=base.darker(125),
        shine=theme.geometry.shine // 2,
    )
    painter.setFont(ui_font(0.9, bold=True))
    painter.setPen(theme.badge_text)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, badge_text(count))


def dot_width() -> float:
    """The width of the dot on what was marked as unread."""
    return _DOT * text_scale()


def paint_dot(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paint a dot in the middle of `rect`: something is unread, and nothing is counted."""
    dot = QRectF(0, 0, dot_width(), dot_width())
    dot.moveCenter(rect.center())
    painter.setPen(theme.badge.darker(125))
    painter.setBrush(theme.badge)
    painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5))


class UnreadBadge(QWidget):
    """The pill as a widget; hidden while nothing is unread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.hide()

    def count(self) -> int:
        """How many are unread."""
        return self._count

    def setCount(self, count: int) -> None:
        """Show the pill with this count, or hide it at 0."""
        self._count = count
        self.setAccessibleName(self.tr("%Ln unread", "", count))
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The pill and no more."""
        return QSize(round(badge_width(self._count)) + 1, round(_HEIGHT) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        painter = QPainter(self)
        smooth(painter)
        paint_badge(painter, QRectF(self.rect()), self._count, current())
        painter.end()
        event.accept()
