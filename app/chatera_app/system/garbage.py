"""Python's garbage is collected in the windows' thread only.

Python frees cycles in whichever thread happens to allocate, the store's writer or discovery among
them, and a closed window is such a cycle. Qt's widgets may be destroyed by their own thread alone.
"""

from PySide6.QtCore import QObject, QTimer

from chatera_app.system.collecting import LOOK_S, Collecting


class GarbageCollector(QObject):
    """Collects from a timer of Qt's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collecting = Collecting()
        self._timer = QTimer(self, interval=round(1000 * LOOK_S))
        self._timer.timeout.connect(self._collecting.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what is due now."""
        self._collecting.look()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        self._collecting.end()
