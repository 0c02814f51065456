"""Notices that this machine slept, or that this program stood still: what it believed before is old news then.

Sockets look alive after a sleep, since nobody could tell them otherwise, and what had come before is read as if
it were new. Whoever watches does not wait for that to show.
"""

import asyncio
import ctypes
import sys
import time
from collections.abc import Callable
from typing import Protocol

LOOK_S = 0.5
STILL_S = 2.0
"""A shorter sleep is none: until then others have not missed this machine."""


class SleepClock(Protocol):
    """Counts how long a machine has slept."""

    def __call__(self) -> float:
        """Return the seconds of all sleeps since some moment."""
        ...


class Stillness:
    """Tells whoever wants to know that the world went on without this program.

    A sleep shows in the system's clocks. A program that was stopped, or a virtual machine that was, shows in a short rest
    that took long; a loop that was held up by work looks the same, and is treated so.

    Args:
        woke: called on the loop after each sleep.
        slept: counts this machine's sleeps.
    """

    def __init__(self, woke: Callable[[], None], slept: SleepClock | None = None) -> None:
        self._woke = woke
        self._slept = slept or system_sleep_clock()
        self._looked: float | None = None

    async def watch(self) -> None:
        """Look again and again, until cancelled."""
        self._looked = self._now()
        try:
            while True:
                await asyncio.sleep(LOOK_S)
                self.look()
        finally:
            self._looked = None

    def look(self) -> None:
        """Look now: what is about to be said is not to be said out of a sleep. Only while somebody watches."""
        if self._looked is None:
            return
        looked, self._looked = self._looked, self._now()
        if self._looked - looked >= LOOK_S + STILL_S:
            self._woke()

    def _now(self) -> float:
        return asyncio.get_running_loop().time() + self._slept()


def system_sleep_clock() -> SleepClock:
    """Return the clock of the operating system this runs on."""
    if sys.platform == "win32":
        return _slept_windows
    if sys.platform == "darwin":
        return _slept_mac
    return _slept_linux


if sys.platform == "win32":

    def _slept_windows() -> float:
        # GetTickCount64 counts sleeps, this other clock does not; its unit is 100 ns.
        awake = ctypes.c_ulonglong()
        kernel32 = ctypes.WinDLL("kernel32")
        kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        kernel32.GetTickCount64.restype = ctypes.c_ulonglong
        ticks: int = kernel32.GetTickCount64()
        return ticks / 1e3 - awake.value / 1e7

elif sys.platform == "darwin":

    def _slept_mac() -> float:
        # clock_gettime(3): the one counts sleeps, the other does not.
        awake = time.clock_gettime(time.CLOCK_UPTIME_RAW)
        return time.clock_gettime(time.CLOCK_MONOTONIC_RAW) - awake

else:

    def _slept_linux() -> float:
        # clock_gettime(2): the one counts suspends, the other does not.
        awake = time.clock_gettime(time.CLOCK_MONOTONIC)
        return time.clock_gettime(time.CLOCK_BOOTTIME) - awake
