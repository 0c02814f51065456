"""A QR code, dark on light in every theme: readers want it so."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_QUIET = 4
"""Light modules around it, as the standard asks for."""
_LEAST = 3
"""Pixels of a module that a camera still reads from a screen."""


class QrCode(QWidget):
    """Paints modules; `spoken` is what it is for those who can't see it."""

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: tuple[bytes, ...] = ()
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def showModules(self, modules: Sequence[Sequence[int]]) -> None:
        """Show another code: rows of modules, 1 where it is dark."""
        self._modules = tuple(bytes(row) for row in modules)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough to be scanned over the width of a desk."""
        return self._side(_LEAST + 2)

    def minimumSizeHint(self) -> QSize:
        """As small as a camera can read."""
        return self._side(_LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it with whole pixels a module, so that its edges stay sharp."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        count = len(self._modules) + 2 * _QUIET
        module = max(1, int(min(self.width(), self.height()) * ratio) // count)
        painter.scale(1 / ratio, 1 / ratio)
        side = module * count
        left = (round(self.width() * ratio) - side) // 2
        top = (round(self.height() * ratio) - side) // 2
        painter.fillRect(QRect(left, top, side, side), Qt.GlobalColor.white)
        for y, row in enumerate(self._modules, _QUIET):
            for x, dark in enumerate(row, _QUIET):
                if dark:
                    square = QRect(left + x * module, top + y * module, module, module)
                    painter.fillRect(square, Qt.GlobalColor.black)
        painter.end()
        event.accept()

    def _side(self, module: int) -> QSize:
        side = (len(self._modules) + 2 * _QUIET) * module
        return QSize(side, side)
