"""The display picture of somebody who chose none, made from the name."""

from functools import lru_cache
from hashlib import blake2b

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QFont, QLinearGradient, QPainter, QPainterPath, QPixmap

from chatera_app.widgets.paint import UNIT, circle, fill, render

_HUES = (8, 28, 44, 88, 130, 165, 188, 206, 226, 258, 286, 322)


@lru_cache(maxsize=256)
def initial_picture(name: str, size: float, ratio: float = 1.0) -> QPixmap:
    """The picture of somebody who chose none: the first letter on a colour of the name's own."""
    hue = _HUES[blake2b(name.encode(), digest_size=1).digest()[0] % len(_HUES)]
    letter = next((c for c in name if c.isalnum()), "?").upper()

    def draw(painter: QPainter) -> None:
        ground = QLinearGradient(0, 0, 0.3, 1)
        ground.setColorAt(0, QColor.fromHsl(hue, 130, 178))
        ground.setColorAt(1, QColor.fromHsl(hue, 140, 104))
        painter.fillRect(UNIT, QBrush(ground))
        fill(painter, circle(0.86, 0.92, 0.42), QColor(255, 255, 255, 28))
        fill(painter, circle(0.10, 0.06, 0.34), QColor(255, 255, 255, 28))
        painter.scale(0.01, 0.01)  # fonts have no size below one pixel
        font = QFont()
        font.setFamilies(["Segoe UI", "Tahoma", "Noto Sans", "DejaVu Sans"])
        font.setPixelSize(60)
        outline = QPainterPath()
        outline.addText(0, 0, font, letter)
        outline.translate(QPointF(50, 50) - outline.boundingRect().center())
        fill(painter, outline.translated(0.8, 2.2), QColor(0, 0, 0, 60))
        glow = QLinearGradient(0, 25, 0, 75)
        glow.setColorAt(0, QColor("#ffffff"))
        glow.setColorAt(1, QColor.fromHsl(hue, 130, 226))
        fill(painter, outline, QBrush(glow))

    return render(draw, size, ratio)
