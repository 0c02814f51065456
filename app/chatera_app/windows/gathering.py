"""What is shown anew when something changes: once for all that comes together, and not so often that nothing else is done."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

RESTS: Final = 5
"""For so many times as long as it took, it rests: somebody who comes and goes all the time keeps one sixth of it busy."""
LONGEST_REST_S: Final = 2.0


class Gathering(QObject):
    """Does something shortly after it is asked for; a request while it waits or rests is part of the next time.

    Args:
        do: what is done.
        gather_ms: how long it waits for more.
        parent: whose it is.
    """

    def __init__(self, do: Callable[[], object], gather_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._do = do
        self._gather_ms = gather_ms
        self._rested = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._run)

    def ask(self) -> None:
        """Do it soon; after a rest, as soon as what comes together is there."""
        if not self._timer.isActive():
            left_ms = round((self._rested - time.monotonic()) * 1000)
            self._timer.start(max(self._gather_ms, left_ms))

    def stop(self) -> None:
        """Do what was asked for no more."""
        self._timer.stop()

    def _run(self) -> None:
        begin = time.monotonic()
        try:
            self._do()
        finally:
            end = time.monotonic()
            self._rested = end + min(RESTS * (end - begin), LONGEST_REST_S)
