"""A wink as it stands in the history: its picture, and how it is played again."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from chatera_app.widgets.paint import smooth
from chatera_app.widgets.row_blocks import fitting
from chatera_app.widgets.theme import Theme, ui_font
from chatera_app.widgets.wink_painter import Animation, WinkPainter

HIGH = 76.0
_WIDE = 114.0
_GAP = 10.0


class WinkBlock:
    """Paints the picture of an animation, with a button that looks like one: the whole block is it.

    Args:
        wink: what is played.
        words: "Play again", in the interface's language.
    """

    def __init__(self, wink: Animation, words: str) -> None:
        self._painter = WinkPainter(wink)
        self._words = words
        self._poster: tuple[tuple[float, float, float], QPixmap] | None = None

    below = True

    def size(self, scale: float, room: float) -> QSizeF:
        """How large it is shown."""
        words = QFontMetricsF(ui_font(1.0)).horizontalAdvance(self._words)
        return fitting(QSizeF(_WIDE + _GAP + words + 4, HIGH), scale, room)

    def paint(self, painter: QPainter, place: QRectF, theme: Theme) -> None:
        """Paint it."""
        smooth(painter)
        scale = place.height() / HIGH
        frame = QRectF(place.left(), place.top(), _WIDE * scale, place.height()).adjusted(
            0.5, 0.5, -0.5, -0.5
        )
        painter.setPen(QPen(theme.rule, 1))
        painter.setBrush(theme.bubble_own)
        painter.drawRoundedRect(frame, 6, 6)
        inner = frame.adjusted(3, 3, -3, -3)
        painter.drawPixmap(
            inner.topLeft(), self._picture(inner, painter.device().devicePixelRatioF())
        )
        self._play(painter, frame, scale, theme)
        painter.setPen(theme.link)
        painter.setFont(ui_font(scale))
        beside = QRectF(
            frame.right() + _GAP * scale, place.top(), place.right() - frame.right(), place.height()
        )
        flags = (
            Qt.AlignmentFlag.AlignVCenter
            | Qt.AlignmentFlag.AlignLeft
            | Qt.AlignmentFlag.AlignAbsolute
        )
        painter.drawText(beside, flags, self._words)

    def _picture(self, inner: QRectF, ratio: float) -> QPixmap:
        wanted = (inner.width(), inner.height(), ratio)
        if self._poster is None or self._poster[0] != wanted:
            self._poster = wanted, self._painter.poster(*wanted)
        return self._poster[1]

    def _play(self, painter: QPainter, frame: QRectF, scale: float, theme: Theme) -> None:
        """The triangle that everybody knows, on a disc in the corner."""
        radius = 11 * scale
        middle = frame.bottomRight() - QPointF(radius + 4, radius + 4)
        painter.setPen(QPen(theme.panel, 1.5))
        painter.setBrush(theme.link)
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        light = (
            theme.panel if theme.panel.lightnessF() > theme.link.lightnessF() else QColor("#10161d")
        )
        painter.setBrush(light)
        tip, half = radius * 0.55, radius * 0.5
        corners = [QPointF(-half * 0.75, -half), QPointF(tip, 0), QPointF(-half * 0.75, half)]
        painter.drawPolygon(QPolygonF([middle + one for one in corners]))
