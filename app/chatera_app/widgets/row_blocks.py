"""A picture that a row shows in place of its words, or below them."""

from typing import Protocol

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from chatera_app.widgets.theme import Theme

HIGHEST = 340.0
"""How high a picture is shown at most, where nothing is zoomed."""


class Block(Protocol):
    """What a row shows below its "says" line; two that look alike are equal, and it never changes.

    The row's text says the same in words, for copying, quotes and screen readers.
    """

    @property
    def below(self) -> bool:
        """Whether it stands below the words."""
        ...

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


def fitting(size: QSizeF, scale: float, room: float) -> QSizeF:
    """Return how large something is shown: as the text is, no wider than there is room, no higher than is pleasant."""
    wide, high = max(1.0, size.width()), max(1.0, size.height())
    return size * min(scale, room / wide, HIGHEST * scale / high)
