"""Python's garbage is collected in the windows' thread only, and much of it when that has nothing else to do.

Python frees cycles in whichever thread happens to allocate, the store's writer or discovery among
them, and a closed window is such a cycle. Qt's widgets may be destroyed by their own thread alone.
"""

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

from chatera_app.system.collecting import LOOK_S, Collecting

QUIET_MS = 100
"""Longer than a window waits for the screen before it can paint."""
PATIENCE = 5
"""So many looks in a row may find the loop busy; then garbage is collected all the same."""


class GarbageCollector(QObject):
    """Collects from a timer of Qt's; where that takes long, once nothing has happened for a moment.

    It takes some tens of milliseconds where much was loaded since the last look, as by the first conversation: what is
    about to be painted comes first.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collecting = Collecting()
        self._waited = 0
        self._quiet = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self.look)
        self._timer = QTimer(self, interval=round(1000 * LOOK_S))
        self._timer.timeout.connect(self._look_soon)
        self._timer.start()

    def look(self) -> None:
        """Collect what is due now."""
        if self._waited:
            QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self._quiet.start)
            self._waited = 0
        self._quiet.stop()
        self._collecting.look()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        self.look()
        self._collecting.end()

    def _look_soon(self) -> None:
        if self._waited == PATIENCE or not self._collecting.takes_long:
            self.look()
        elif self._waited:
            self._waited += 1
        else:
            # It begins anew whenever the loop has done something.
            QAbstractEventDispatcher.instance().aboutToBlock.connect(self._quiet.start)
            self._quiet.start()
            self._waited = 1
