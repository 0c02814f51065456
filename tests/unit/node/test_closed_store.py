"""A node's store that is asked once more while the node closes."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from chatera.protocol.errors import StorageError
from chatera.protocol.ids import DeviceId
from chatera_server.storage.event_store import Write
from chatera_server.storage.sqlite import SqliteStore


async def test_it_says_in_words_that_it_reads_no_more(tmp_path: Path) -> None:
    def committed(_writes: Sequence[Write], _error: StorageError | None) -> None:
        """Nothing is written."""

    store = SqliteStore(tmp_path / "node.db", community=None)
    await store.start(committed)
    assert await store.prekey_ids(DeviceId(bytes(32))) == []
    await store.close()
    with pytest.raises(StorageError):
        await store.prekey_ids(DeviceId(bytes(32)))
