"""Garbage is collected by the thread that may destroy windows."""

import gc
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from chatera_app.system.collecting import (
    Collecting,
    keep_what_is_there,
    keep_what_was_loaded,
)
from chatera_app.system.garbage import PATIENCE, QUIET_MS, GarbageCollector

MANY = 100_000


class Cycle:
    """Frees itself by collection only, and tells which thread did it."""

    def __init__(self, freed: list[int]) -> None:
        self._me = self
        self._freed = freed

    def __del__(self) -> None:
        self._freed.append(threading.get_ident())


@pytest.fixture
def collector() -> Iterator[GarbageCollector]:
    made = GarbageCollector()
    yield made
    made.end()


@pytest.mark.usefixtures("qapp")
def test_another_thread_frees_no_cycle(collector: GarbageCollector) -> None:
    freed: list[int] = []
    kept: list[list[int]] = []
    Cycle(freed)
    thread = threading.Thread(target=lambda: kept.extend([one] for one in range(MANY)))
    thread.start()
    thread.join()
    assert freed == []
    collector.look()
    assert freed == [threading.get_ident()]
    assert len(kept) == MANY


def live(ms: int) -> None:
    """Let the loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


@pytest.mark.usefixtures("qapp")
def test_what_is_to_be_done_comes_first() -> None:
    freed: list[int] = []
    collector = GarbageCollector()
    collector._quiet.setInterval(10 * QUIET_MS)  # a busy machine may hold up any loop for a moment
    work = QTimer(interval=QUIET_MS // 5)  # there is something to do again and again
    try:
        Cycle(freed)
        kept = [[one] for one in range(MANY)]
        work.start()
        collector._look_soon()
        live(15 * QUIET_MS)
        assert freed == []
        work.stop()
        for _ in range(100):
            live(QUIET_MS)
            if freed:
                break
        assert freed == [threading.get_ident()]
        assert len(kept) == MANY
    finally:
        collector.end()


@pytest.mark.usefixtures("qapp")
def test_a_loop_that_is_never_idle_puts_nothing_off_for_ever() -> None:
    freed: list[int] = []
    collector = GarbageCollector()
    try:
        Cycle(freed)
        kept = [[one] for one in range(MANY)]
        found = []
        for _ in range(PATIENCE + 1):
            found.append(bool(freed))
            collector._look_soon()
        assert (found, len(freed), len(kept)) == ([False] * (PATIENCE + 1), 1, MANY)
    finally:
        collector.end()


@pytest.mark.parametrize("keep", [keep_what_is_there, keep_what_was_loaded])
def test_what_is_there_is_looked_through_no_more(keep: Callable[[], None]) -> None:
    freed: list[int] = []
    collecting = Collecting()
    try:
        keep()
        assert gc.get_freeze_count() > 0
        Cycle(freed)
        kept = [[one] for one in range(MANY)]
        collecting.look()
        assert freed == [threading.get_ident()]
    finally:
        collecting.end()
    assert (gc.get_freeze_count(), gc.isenabled(), len(kept)) == (0, True, MANY)
