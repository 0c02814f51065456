"""asyncio inside Qt's event loop, for programs in which much goes on: qasync's loop with another queue.

qasync gives each callback a timer of Qt's, and so a turn of Qt's loop of its own; a message that is sent needs seven of them
one after the other. Here callbacks wait in a queue, as in asyncio's own loops, and one turn runs all of it, also what comes
along meanwhile, until windows have waited for `TURN_S`; a socket, a timer and a thread that wake it have that each.

What is to happen later gets a timer of Qt's, too, which goes on where it is cancelled, and wakes an idle program for nothing.
Here one timer waits for whatever is the next.
"""

import asyncio
import heapq
import math
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context
from typing import TYPE_CHECKING, Final, TypeVarTuple

import qasync
from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from _typeshed import FileDescriptorLike

Given = TypeVarTuple("Given")

TURN_S: Final = 0.002
"""So long callbacks may follow each other before Qt paints, and hears of keys and the mouse: an eighth of a frame."""
LONGEST_S: Final = 86_400
"""Qt's timers know no more than some weeks; what is later is waited for again."""
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
        self._later: list[asyncio.TimerHandle] = []
        self._next = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self._run_due)
        self._notified: QSocketNotifier | None = None
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

    def call_later(
        self, delay: float, callback: Callable[[*Given], object], *args: *Given,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:  # fmt: skip
        """Run a callback after so many seconds."""
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self, when: float, callback: Callable[[*Given], object], *args: *Given,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:  # fmt: skip
        """Run a callback at a time of the loop's clock, and not before, as far as that clock tells."""
        self._check_closed()
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._later, handle)
        if self._later[0] is handle:
            self._wait_for_next()
        return handle

    def _add_reader(
        self, fd: "FileDescriptorLike", callback: Callable[[*Given], object], *args: *Given
    ) -> None:
        handle = asyncio.Handle(callback, args, self)
        self._watch(self._read_notifiers, QSocketNotifier.Type.Read, fd, handle)

    def _add_writer(
        self, fd: "FileDescriptorLike", callback: Callable[[*Given], object], *args: *Given
    ) -> None:
        handle = asyncio.Handle(callback, args, self)
        self._watch(self._write_notifiers, QSocketNotifier.Type.Write, fd, handle)

    def close(self) -> None:
        """End; what waits is not run any more."""
        if self.is_running() or self.is_closed():
            super().close()  # which says what is wrong, or does nothing
            return
        self._soon.stop()
        self._next.stop()
        self._later.clear()
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

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        """Hear from asyncio that one of ``call_at`` is not to be run."""
        if self._later and self._later[0] is handle:
            heapq.heappop(self._later)
            self._wait_for_next()

    def _watch(
        self, notifiers: "dict[FileDescriptorLike, QSocketNotifier]", kind: QSocketNotifier.Type, fd: "FileDescriptorLike",
        handle: asyncio.Handle,
    ) -> None:  # fmt: skip
        """Run something whenever a socket is ready, and at once whatever follows from it."""
        self._check_closed()
        if fd in notifiers:
            notifiers[fd].setEnabled(False)
            notifiers[fd].activated["int"].disconnect()  # type: ignore[index] # PySide's overloads
        notifier = notifiers[fd] = QSocketNotifier(fd if isinstance(fd, int) else fd.fileno(), kind)

        def ready() -> None:
            if notifiers.get(fd) is notifier:
                self._notified = notifier  # Qt is not done with it where it is given up now
                handle._run()  # noqa: SLF001 - as above
                self._run_waiting()

        notifier.activated["int"].connect(ready)  # type: ignore[index] # as above

    def _run_due(self) -> None:
        """Run what is due, in its order."""
        now = self.time() + self._clock_resolution
        while self._later and self._later[0].when() < now:
            self._waiting.append(heapq.heappop(self._later))
        self._wait_for_next()
        self._run_waiting()

    def _wait_for_next(self) -> None:
        while self._later and self._later[0].cancelled():
            heapq.heappop(self._later)
        if self._later:
            wait_s = min(max(0.0, self._later[0].when() - self.time()), LONGEST_S)
            self._next.start(math.ceil(1000 * wait_s))
        else:
            self._next.stop()
