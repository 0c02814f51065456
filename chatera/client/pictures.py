"""Display pictures: given to and fetched from a node's blobs."""

import asyncio

import aiohttp

from chatera.client.pinning import PinnedNode
from chatera.protocol import limits
from chatera.protocol.frames import BLOBS_PATH
from chatera.protocol.ids import BlobId, NodeId, blob_id
from chatera.store.profile import Profile
from chatera.store.store import Store

_TROUBLE = (aiohttp.ClientError, OSError, TimeoutError)


class Pictures:
    """The blobs of one node.

    Args:
        http: makes the connections.
        profile: keeps the pictures here.
        store: knows whose they are.
        url: of the node.
        node: its key.
        token: of its welcome.
    """

    def __init__(
        self, http: aiohttp.ClientSession, profile: Profile, store: Store, url: str, node: NodeId,
        token: str,
    ) -> None:  # fmt: skip
        self._http = http
        self._profile = profile
        self._store = store
        self._url = url.replace("ws", "http", 1).rstrip("/") + BLOBS_PATH
        self._node = node
        self._headers = {"Authorization": f"Bearer {token}"}
        self._token = token

    async def give(self, picture: BlobId) -> bool:
        """Give the node a picture; tells whether it has it."""
        data = self._profile.blob(picture)
        if data is None or not self._token:
            return False
        try:
            async with self._http.put(
                f"{self._url}/{picture.hex()}", data=data, headers=self._headers,
                ssl=PinnedNode(self._node),
            ) as answer:  # fmt: skip
                return answer.status < 300
        except _TROUBLE:
            return False  # a picture less; it is given again with the next connection

    async def fetch(self, picture: BlobId) -> bool:
        """Fetch a picture; tells whether it is here now."""
        if self._profile.blob(picture) is not None:
            return True
        try:
            async with self._http.get(
                f"{self._url}/{picture.hex()}", headers=self._headers, ssl=PinnedNode(self._node)
            ) as answer:
                if answer.status != 200:
                    return False
                data = await answer.content.read(limits.BLOB_SIZE + 1)
                while not answer.content.at_eof() and len(data) <= limits.BLOB_SIZE:
                    data += await answer.content.read(limits.BLOB_SIZE + 1)
        except _TROUBLE:
            return False  # fetched again with the next connection
        if blob_id(data) != picture:
            return False
        self._profile.save_blob(data)
        return True

    async def fetch_missing(self) -> None:
        """Fetch every picture that somebody shows, now and as news come, until cancelled."""
        news = asyncio.Event()
        news.set()
        forget = self._store.observe(lambda changes: news.set() if changes.pictures else None)
        try:
            while self._token:
                await news.wait()
                news.clear()
                for account, picture in self._store.missing_pictures(self._profile.has_blob):
                    if await self.fetch(picture):
                        self._store.tell_people({account})
        finally:
            forget()
