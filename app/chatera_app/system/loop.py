"""asyncio inside Qt's event loop, for programs in which much goes on: qasync's loop with another queue.

qasync gives each callback a timer of Qt's, and so a turn of Qt's loop of its own; a message that is sent needs seven of them
one after the other. Here callbacks wait in a queue, as in asyncio's own loops, and one turn runs all of it, also what comes
along meanwhile, until windows have waited for `TURN_S`.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context
from typing import Final, TypeVarTuple

import qasync
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

Given = TypeVarTuple("Given")

TURN_S: Final = 0.002
"""So long callbacks may follow each other before Qt paints, and hears of keys and the mouse: an eighth of a frame."""
THREADS: Final = 4
"""For what the loop can't wait for: looking at the network, ending a hub."""


class _Alarm(QObject):
    """Wakes the windows' thread from any other one."""

    rung = Signal()


class EventLoop(qasync.QEventLoop):  # type: ignore[misc]  # it has no types
    """Runs until its application ends.

    Args:
        app: whose events are the others.
    """

    def __init__(self, app: QApplication) -> None:
        self._waiting: deque[asyncio.Handle] = deque()
        self._soon = QTimer(singleShot=True, interval=0)
        self._soon.timeout.connect(self._run_waiting)
        self._alarm = _Alarm()
        self._alarm.rung.connect(self._run_waiting, Qt.ConnectionType.QueuedConnection)
        super().__init__(app)
        # Not qasync's own: it starts ten threads of Qt's at once, and hands each answer through Qt's event queue.
        self.set_default_executor(ThreadPoolExecutor(THREADS, "desktop"))

    def call_soon(
        self, callback: Callable[[*Given], object], *args: *Given,
        context: Context | None = None,
    ) -> asyncio.Handle:  # fmt: skip
        """Run a callback after those that wait; never at once."""
        handle = asyncio.Handle(callback, args, self, context)
        self._waiting.append(handle)
        if not self._soon.isActive():
            self._soon.start()
        return handle

    def call_soon_threadsafe(
        self, callback: Callable[[*Given], object], *args: *Given,
        context: Context | None = None,
    ) -> asyncio.Handle:  # fmt: skip
        """Run a callback after those that wait, from any thread."""
        handle = asyncio.Handle(callback, args, self, context)
        self._waiting.append(handle)
        self._alarm.rung.emit()
        return handle

    def close(self) -> None:
        """End; what waits is not run any more."""
        self._soon.stop()
        self._alarm.rung.disconnect(self._run_waiting)
        self._waiting.clear()
        super().close()

    def _run_waiting(self) -> None:
        """Run what waits."""
        # A callback may run Qt's loop within (a menu, a dialog): what waits behind it goes on there.
        self._soon.start()
        until = time.perf_counter() + TURN_S
        while self._waiting:
            handle = self._waiting.popleft()
            if not handle.cancelled():
                handle._run()  # noqa: SLF001 - how a loop runs one: asyncio's, uvloop and qasync do the same
            if time.perf_counter() > until:
                return
        self._soon.stop()
