"""The pill that counts what is unread."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from chatera_app.widgets.paint import gloss
from chatera_app.widgets.theme import Theme, text_scale, ui_font

_HEIGHT = 16.0
_MOST = 99


def badge_text(count: int) -> str:
    """The count as people can take it in: "99+" from a hundred."""
    return f"{_MOST}+" if count > _MOST else str(count)


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
