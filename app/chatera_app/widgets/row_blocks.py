"""A picture that a row shows in place of its words."""

from typing import Protocol

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from chatera_app.widgets.theme import Theme


class Block(Protocol):
    """What a row shows below its "says" line; two that look alike are equal, and it never changes.

    The row's text says the same in words, for copying, quotes and screen readers.
    """

    def size(self, scale: float, room: float) -> QSizeF:
        """How large it is shown, in logical pixels.

        Args:
            scale: of the conversation's text; 1.0 is the usual one.
            room: how wide it may be at most.
        """
        ...

    def paint(self, painter: QPainter, place: QRectF, theme: Theme) -> None:
        """Draw it into its place, which is as large as `size` said."""
        ...
