"""ChatEra's mark: a speech bubble open like a C, with a spark where the words come out."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QRadialGradient

from chatera_app.widgets.paint import fill, joined, shape, stroke

_TAIL = "M .20 .68 C .20 .82 .14 .90 .05 .96 C .22 .97 .38 .93 .50 .84 Z"
_SPARK = (
    "M .74 .26 C .76 .40 .80 .46 .97 .48 C .80 .50 .76 .56 .74 .70 "
    "C .72 .56 .68 .50 .51 .48 C .68 .46 .72 .40 .74 .26 Z"
)


def logo(painter: QPainter) -> None:
    """Paint the mark on the unit square."""
    bubble = _bubble()
    gradient = QLinearGradient(0, 0.04, 0, 0.96)
    for place, colour in ((0, "#6fd3e6"), (0.45, "#1f9fc0"), (0.46, "#0e84a8"), (1, "#25b0c4")):
        gradient.setColorAt(place, QColor(colour))
    fill(painter, bubble, QBrush(gradient))
    stroke(painter, bubble, "#075a76", 0.03)
    _shine(painter)
    spark = shape(_SPARK)
    glow = QRadialGradient(QPointF(0.74, 0.48), 0.30)
    glow.setColorAt(0, QColor("#fff6c9"))
    glow.setColorAt(0.45, QColor("#ffc83d"))
    glow.setColorAt(1, QColor("#ef8a00"))
    stroke(painter, spark, QColor(255, 255, 255, 190), 0.06)
    fill(painter, spark, QBrush(glow))
    stroke(painter, spark, "#b86200", 0.022)


def _bubble() -> QPainterPath:
    """The ring with its mouth to the right, and the tail."""
    ring = QPainterPath()
    outer = QRectF(0.05, 0.05, 0.84, 0.84)
    inner = outer.adjusted(0.21, 0.21, -0.21, -0.21)
    ring.arcMoveTo(outer, 42)
    ring.arcTo(outer, 42, 276)
    ring.arcTo(inner, 318, -276)
    ring.closeSubpath()
    return joined(ring, shape(_TAIL))


def _shine(painter: QPainter) -> None:
    arc = QPainterPath()
    arc.arcMoveTo(QRectF(0.12, 0.11, 0.70, 0.70), 55)
    arc.arcTo(QRectF(0.12, 0.11, 0.70, 0.70), 55, 110)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    stroke(painter, arc, QColor(255, 255, 255, 120), 0.05)
