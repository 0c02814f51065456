"""Garbage is collected by the thread that may destroy windows."""

import gc
import threading
from collections.abc import Callable, Iterator

import pytest

from chatera_app.system.collecting import (
    Collecting,
    keep_what_is_there,
    keep_what_was_loaded,
)
from chatera_app.system.garbage import GarbageCollector

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
