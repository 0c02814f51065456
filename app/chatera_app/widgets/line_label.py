"""A label of one line that has less room than words: it ends in an ellipsis, and the mouse is told the rest."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle

from chatera_app.widgets.plain import PlainLabel, plain_tip

_LEAST = 40


class LineLabel(PlainLabel):
    """Shows as much of its text as fits, letter by letter."""

    def setText(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            super().setText(text)
            self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the mouse what does not fit any more."""
        super().resizeEvent(event)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._tell()

    def _tell(self) -> None:
        whole = self._shown() == self.text()
        self.setToolTip("" if whole else plain_tip(self.text()))

    def _shown(self) -> str:
        wide = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, wide)

    def minimumSizeHint(self) -> QSize:
        """May be narrower than its text."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits, in the colour of the style."""
        painter = QPainter(self)
        style: QStyle = self.style()
        flags = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        style.drawItemText(
            painter, self.contentsRect(), int(flags | Qt.TextFlag.TextSingleLine), self.palette(),
            self.isEnabled(), self._shown(), self.foregroundRole(),
        )  # fmt: skip
        painter.end()
        event.accept()
