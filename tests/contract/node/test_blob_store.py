"""What every BlobStore does, asked of each one."""

from pathlib import Path

import pytest

from chatera.protocol.ids import BlobId, blob_id
from chatera_server.blobs.directory import BlobDirectory
from chatera_server.blobs.store import BlobStore


class BlobsInMemory:
    """The second implementation: a dictionary."""

    def __init__(self) -> None:
        self._blobs: dict[BlobId, bytes] = {}

    async def put(self, blob: BlobId, data: bytes) -> None:
        self._blobs[blob] = data

    async def get(self, blob: BlobId) -> bytes | None:
        return self._blobs.get(blob)

    async def size(self, blob: BlobId) -> int | None:
        data = self._blobs.get(blob)
        return None if data is None else len(data)


@pytest.fixture(params=["directory", "memory"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> BlobStore:
    return BlobDirectory(tmp_path / "blobs") if request.param == "directory" else BlobsInMemory()


@pytest.mark.parametrize("data", [b"", b"x", bytes(256 * 1024)])
async def test_keeps_what_was_put(blobs: BlobStore, data: bytes) -> None:
    name = blob_id(data)
    assert await blobs.get(name) is None
    assert await blobs.size(name) is None
    for _ in range(2):
        await blobs.put(name, data)
    assert await blobs.get(name) == data
    assert await blobs.size(name) == len(data)


async def test_damaged_blob_is_none(tmp_path: Path) -> None:
    blobs = BlobDirectory(tmp_path)
    await blobs.put(blob_id(b"good"), b"good")
    (file,) = [path for path in tmp_path.rglob("*") if path.is_file()]
    file.write_bytes(b"evil")
    assert await blobs.get(blob_id(b"good")) is None
