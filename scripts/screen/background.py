#!/usr/bin/env python3
"""The background of a private screen: a window of the kind that lies below all others. Ends with whoever started it."""

import sys

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRadialGradient,
)
from PySide6.QtWidgets import QApplication, QWidget

SKY = ("#4f93c9", "#a9d2ec", "#e9f5fa")
HILLS = ((0.74, 0.10, "#b9dcc3"), (0.83, 0.07, "#9ccbab"), (0.91, 0.05, "#7fb894"))
"""From behind to the front: where a hill begins, how much it rises, both in parts of the height; its colour."""


class Background(QWidget):
    """A sky over three hills."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeDesktop)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setGeometry(QApplication.primaryScreen().geometry())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it all."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        sky = QLinearGradient(area.topLeft(), area.bottomLeft())
        for place, colour in enumerate(SKY):
            sky.setColorAt(place / (len(SKY) - 1), QColor(colour))
        painter.fillRect(area, sky)
        self._glow(painter, area)
        for number, (begin, rise, colour) in enumerate(HILLS):
            painter.setBrush(QColor(colour))
            painter.drawPath(hill(area, begin, rise, mirrored=number % 2 == 1))
        painter.end()

    def _glow(self, painter: QPainter, area: QRectF) -> None:
        centre = QPointF(area.width() * 0.62, area.height() * 0.7)
        glow = QRadialGradient(centre, area.width() * 0.6)
        glow.setColorAt(0.0, QColor(255, 255, 255, 190))
        glow.setColorAt(1.0, QColor(255, 255, 255, 0))
        painter.fillRect(area, glow)


def hill(area: QRectF, begin: float, rise: float, *, mirrored: bool) -> QPainterPath:
    """Return the outline of a hill from one side of an area to the other."""
    high, low = area.height() * (begin - rise), area.height() * (begin + rise / 2)
    left, right = (low, high) if mirrored else (high, low)
    width = area.width()
    outline = QPainterPath(QPointF(0, left))
    outline.cubicTo(width * 0.35, right, width * 0.6, left, width, right)
    outline.lineTo(area.bottomRight())
    outline.lineTo(area.bottomLeft())
    outline.closeSubpath()
    return outline


def main() -> int:
    """Show it until the screen goes."""
    application = QApplication(sys.argv)
    background = Background()
    background.show()
    application.processEvents()
    print("shown", flush=True)
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
