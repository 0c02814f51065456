"""The node's write-ahead log begins anew under load: it neither grows with the data nor is cut off between."""

import os
from collections.abc import Sequence
from pathlib import Path

from chatera.protocol.errors import StorageError
from chatera.protocol.ids import ConversationId, DeviceId, EventId
from chatera_server.storage.event_store import NewEvent, Write
from chatera_server.storage.sqlite import SqliteStore
from chatera_server.storage.writer import CHECKPOINT_BYTES
from tests.helpers.waiting import until

EVENT_BYTES = 60_000
EVENTS_AT_ONCE = 50
WRITTEN = 8 * CHECKPOINT_BYTES


async def test_log_stays_small_while_much_is_written(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "node.db", community=None)
    log = tmp_path / "node.db-wal"
    kept: list[Write] = []

    def committed(writes: Sequence[Write], error: StorageError | None) -> None:
        assert error is None
        kept.extend(writes)

    await store.start(committed)
    largest = submitted = 0
    while submitted * EVENT_BYTES < WRITTEN:
        for _ in range(EVENTS_AT_ONCE):
            store.submit(_event())
        submitted += EVENTS_AT_ONCE
        await until(lambda: len(kept) == submitted)  # noqa: B023 - asked at once
        size = log.stat().st_size
        assert size >= largest, "the log was cut off, which holds up whoever waits"
        largest = size
    assert largest < 3 * CHECKPOINT_BYTES
    await store.close()


def _event() -> NewEvent:
    return NewEvent(
        ConversationId(bytes(32)), EventId(os.urandom(32)), DeviceId(bytes(32)), 1,
        os.urandom(EVENT_BYTES),
    )  # fmt: skip
