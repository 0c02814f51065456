"""The door to small content-addressed things, such as pictures of people."""

from typing import Protocol

from chatera.protocol.ids import BlobId


class BlobStore(Protocol):
    """Keeps blobs by their hash; putting the same one twice is harmless."""

    async def put(self, blob: BlobId, data: bytes) -> None:
        """Keep a blob whose hash the caller has checked.

        Raises:
            StorageError: it can't be kept.
        """
        ...

    async def get(self, blob: BlobId) -> bytes | None:
        """Return a blob; None where it is not kept."""
        ...

    async def size(self, blob: BlobId) -> int | None:
        """Return a blob's size in bytes; None where it is not kept."""
        ...
