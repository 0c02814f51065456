"""The round search field over the contact list."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from chatera_app.widgets.art import icon
from chatera_app.widgets.theme import current

_ROUND = "QLineEdit { border-radius: 11px; padding: 3px 8px 3px 4px; }"


class SearchField(QLineEdit):
    """A rounded field with a lens; Esc clears it, and Down is told, to go to what was found."""

    downPressed = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        clear = self.findChild(QAction, "_q_qlineeditclearaction")
        if clear is not None:
            clear.setText(self.tr("Clear"))  # Qt gives its button no name
        self.setStyleSheet(_ROUND)
        self._lens = QAction(self.tr("Search"), self)
        self._lens.setIcon(icon("search", current()))
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears the search before it closes anything."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.downPressed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the lens for a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_lens"):
            self._lens.setIcon(icon("search", current()))
