"""Python's garbage is collected in the windows' thread only.

Python frees cycles in whichever thread happens to allocate, the store's writer or discovery among
them, and a closed window is such a cycle. Qt's widgets may be destroyed by their own thread alone.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000


def keep_what_is_there() -> None:
    """Look no more, when garbage is looked for, at what is there now: the program itself, which stays to its end."""
    gc.collect()
    gc.freeze()


class GarbageCollector(QObject):
    """Does what Python does by itself otherwise, at the same thresholds, from a timer of Qt's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        due = [
            count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)
        ]
        if any(due):
            gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.collect()
        gc.enable()
