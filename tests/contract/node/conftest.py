"""Every EventStore, one after the other."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from chatera_server.storage.event_store import EventStore
from chatera_server.storage.sqlite import SqliteStore
from tests.helpers.memory_store import MemoryStore
from tests.helpers.stores import COMMUNITY, Told


@pytest.fixture(params=["sqlite", "memory"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], EventStore]:
    if request.param == "memory":
        kept = MemoryStore(COMMUNITY, queue=2_500)
        return lambda: kept
    return lambda: SqliteStore(tmp_path / "node.db", community=COMMUNITY, queue=2_500)


@pytest.fixture
async def told() -> Told:
    return Told()


@pytest.fixture
async def store(make: Callable[[], EventStore], told: Told) -> AsyncIterator[EventStore]:
    store = make()
    await store.start(told)
    yield store
    await store.close()
