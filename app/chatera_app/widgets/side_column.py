"""The column beside a conversation: a picture or a list above, the own picture below."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chatera_app.widgets.picture import PictureFrame

_STEPS = ((540, 380, 112), (420, 330, 84), (0, 0, 62))
"""(least width of the window, least height, side of a picture), the largest first."""
_LIST_WIDTHS = {112: 150, 84: 124, 62: 104}
_LEAST_FOR_BOTH = 360
"""The height under which a list keeps the own picture's place for itself."""


class SideColumn(QWidget):
    """Takes of its window what the window can spare.

    Args:
        upper: a picture, or a list that stretches.
        own: the own picture.
    """

    def __init__(self, upper: QWidget, own: PictureFrame) -> None:
        super().__init__()
        self._upper, self._own = upper, own
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(upper, 0 if isinstance(upper, PictureFrame) else 1)
        if isinstance(upper, PictureFrame):
            column.addStretch(1)
        column.addWidget(own, 0, Qt.AlignmentFlag.AlignHCenter)
        self.fit(QSize(0, 0))

    def fit(self, window: QSize) -> None:
        """Be as large as is right in a window of this size."""
        side = next(
            side
            for width, height, side in _STEPS
            if window.width() >= width and window.height() >= height
        )
        self._own.setSide(side)
        if isinstance(self._upper, PictureFrame):
            self._upper.setSide(side)
            self.setFixedWidth(side)
        else:
            self._own.setVisible(window.height() >= _LEAST_FOR_BOTH)
            self.setFixedWidth(_LIST_WIDTHS[side])
