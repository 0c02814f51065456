"""BlobStore in a directory: a file is complete under its name, or not there."""

import asyncio
import contextlib
import os
import secrets
from pathlib import Path

from chatera.protocol.errors import StorageError
from chatera.protocol.ids import BlobId, blob_id


class BlobDirectory:
    """Keeps each blob as a file named by its hash, in 256 subdirectories.

    Args:
        path: made with the first blob.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    async def put(self, blob: BlobId, data: bytes) -> None:
        """Keep a blob; durable when this returns."""
        await asyncio.to_thread(self._put, blob, data)

    async def get(self, blob: BlobId) -> bytes | None:
        """Return a blob; None where it is not kept, or was damaged."""
        data = await asyncio.to_thread(self._get, blob)
        return data if data is not None and blob_id(data) == blob else None

    async def size(self, blob: BlobId) -> int | None:
        """Return a blob's size."""
        return await asyncio.to_thread(self._size, blob)

    def _put(self, blob: BlobId, data: bytes) -> None:
        file = self._file(blob)
        if self._size(blob) == len(data):
            return
        part = file.with_name(f"{file.name}.{secrets.token_hex(4)}.part")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(file)
        except OSError as error:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise StorageError(f"the node can't write to its disk: {error}") from error

    def _get(self, blob: BlobId) -> bytes | None:
        try:
            return self._file(blob).read_bytes()
        except FileNotFoundError:
            return None

    def _size(self, blob: BlobId) -> int | None:
        try:
            return self._file(blob).stat().st_size
        except FileNotFoundError:
            return None

    def _file(self, blob: BlobId) -> Path:
        name = blob.hex()
        return self._path / name[:2] / name
