"""Python's garbage is collected in the windows' thread only.

Python frees cycles in whichever thread happens to allocate, the store's writer or discovery among
them, and a closed window is such a cycle. Qt's widgets may be destroyed by their own thread alone.

What is alive when all of it is looked through for the first time, some minutes after the start, is mostly modules: it is
never looked through again, which would stop the windows for some tens of milliseconds each time.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000
OLDEST = 2


class GarbageCollector(QObject):
    """Does what Python does by itself otherwise, at the same thresholds, from a timer of Qt's.

    Attributes:
        settled: what was there at first is looked through no more.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self.settled = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        due = [
            count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)
        ]
        if not any(due):
            return
        oldest = max(generation for generation, is_due in enumerate(due) if is_due)
        gc.collect(oldest)
        if oldest == OLDEST and not self.settled:
            gc.freeze()
            self.settled = True

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        gc.enable()
