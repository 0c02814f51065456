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
        parent: the window.

    Attributes:
        theirs: the picture above; hidden where a list stands.
        own: the own picture.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theirs, self.own = PictureFrame(parent=self), PictureFrame(parent=self)
        self._lists = False
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.theirs)
        column.addStretch(1)
        column.addWidget(self.own, 0, Qt.AlignmentFlag.AlignHCenter)
        self.fit(QSize(0, 0))

    def put_list(self, upper: QWidget) -> None:
        """Have a list above, which stretches, in place of a picture."""
        self._lists = True
        self.theirs.hide()
        for _ in range(2):  # the picture and the room below it
            self._column.takeAt(0)
        self._column.insertWidget(0, upper, 1)
        self.fit(self.window().size())

    def fit(self, window: QSize) -> None:
        """Be as large as is right in a window of this size."""
        side = next(
            side
            for width, height, side in _STEPS
            if window.width() >= width and window.height() >= height
        )
        self.own.setSide(side)
        if self._lists:
            self.own.setVisible(window.height() >= _LEAST_FOR_BOTH)
            self.setFixedWidth(_LIST_WIDTHS[side])
        else:
            self.theirs.setSide(side)
            self.setFixedWidth(side)
