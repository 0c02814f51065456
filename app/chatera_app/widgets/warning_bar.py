"""A strip that warns of something until it is decided on."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chatera_app.widgets.gloss_bar import GlossButton
from chatera_app.widgets.paint import smooth
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.theme import current, ui_font


class WarningBar(QWidget):
    """A title, the words below it in full, and buttons; it paints like a `Banner`, in the colour of what is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grave = False
        self._title, self._words = PlainLabel(), PlainLabel()
        for label in (self._title, self._words):
            label.setWordWrap(True)
        self._title.setFont(ui_font(bold=True))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 7)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(self._buttons)
        self.hide()

    def addButton(self, text: str) -> GlossButton:
        """Add a button; connect its `clicked`."""
        button = GlossButton(text, parent=self, kind="push")
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def warn(self, title: str, words: str, *, grave: bool) -> None:
        """Show what is wrong; a grave one is told by its colour, too."""
        self._grave = grave
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.setAccessibleName(f"{title} {words}")
        self.show()
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need in the new width: a history gives way, a warning does not."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground with its bar at the left."""
        theme = current()
        painter = QPainter(self)
        smooth(painter)
        place = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.bubble_own)
        painter.drawRoundedRect(place, 4, 4)
        painter.setBrush(theme.error if self._grave else theme.away)
        painter.drawRoundedRect(QRectF(0, 0, 4, place.height()), 2, 2)
        painter.end()
        event.accept()
