"""Where windows stood: each comes back where its owner left it."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings
from PySide6.QtWidgets import QWidget

FOLDED = "contacts-folded"
TOLD = "told-that-closing-hides"
NAME = "placeName"
"""The property of a window that says under which name its place is kept."""


class WindowPlaces(QObject):
    """Keeps places and sizes by name, in a file of the profile; what is lost with it is a convenience.

    Args:
        file: made when there is something to keep.
    """

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    def keep(self, window: QWidget, name: str) -> None:
        """Put a window where it was, and remember where it is whenever it goes."""
        place = self._kept.value(name)
        if isinstance(place, QByteArray):
            window.restoreGeometry(place)
        window.setProperty(NAME, name)
        window.installEventFilter(self)

    def folded(self) -> list[str]:
        """Return the titles of the contact list that are closed."""
        value = self._kept.value(FOLDED)  # a list; a single word comes back as itself
        return [value] if isinstance(value, str) else value if isinstance(value, list) else []

    def fold(self, titles: list[str]) -> None:
        """Remember which titles are closed."""
        self._kept.setValue(FOLDED, titles)

    def told(self) -> bool:
        """Tell whether its owner knows that closing hides; from now on they do."""
        known = self._kept.value(TOLD) is not None
        self._kept.setValue(TOLD, 1)
        return known

    def save(self) -> None:
        """Write everything now."""
        self._kept.sync()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the place of a window that is hidden or closed."""
        if event.type() == QEvent.Type.Hide and isinstance(watched, QWidget):
            self._kept.setValue(str(watched.property(NAME)), watched.saveGeometry())
        return super().eventFilter(watched, event)
