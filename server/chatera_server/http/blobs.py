"""Blobs over REST: `/api/v1/blobs/{hash}`, for whoever has logged in."""

from dataclasses import dataclass

from aiohttp import hdrs, web

from chatera.protocol import limits
from chatera.protocol.errors import StorageError
from chatera.protocol.ids import BlobId, blob_id
from chatera_server.blobs.store import BlobStore
from chatera_server.handlers.tokens import Tokens

FOREVER = "private, max-age=31536000, immutable"


@dataclass(slots=True)
class BlobDoor:
    """PUT, GET and HEAD of one blob, named by the lower-case hex of its hash."""

    blobs: BlobStore
    tokens: Tokens

    async def put(self, request: web.Request) -> web.Response:
        """Keep a blob."""
        blob = self._admit(request)
        data = bytearray()
        async for part in request.content.iter_any():
            data += part
            if len(data) > limits.BLOB_SIZE:
                raise web.HTTPRequestEntityTooLarge(limits.BLOB_SIZE, len(data))
        if blob_id(bytes(data)) != blob:
            raise web.HTTPBadRequest(text="That is not the hash of these bytes.")
        try:
            await self.blobs.put(blob, bytes(data))
        except StorageError as error:
            raise web.HTTPInsufficientStorage(text=str(error)) from error
        return web.Response(status=201)

    async def get(self, request: web.Request) -> web.Response:
        """Send a blob (or, for HEAD, what there is to know of it)."""
        blob = self._admit(request)
        headers = {hdrs.CACHE_CONTROL: FOREVER, hdrs.CONTENT_TYPE: "application/octet-stream"}
        if request.method == hdrs.METH_HEAD:
            size = await self.blobs.size(blob)
            if size is None:
                raise web.HTTPNotFound
            return web.Response(headers=headers | {hdrs.CONTENT_LENGTH: str(size)})
        data = await self.blobs.get(blob)
        if data is None:
            raise web.HTTPNotFound
        return web.Response(body=data, headers=headers)

    def _admit(self, request: web.Request) -> BlobId:
        if self.tokens.check_header(request.headers.get(hdrs.AUTHORIZATION, "")) is None:
            raise web.HTTPUnauthorized(text="A token of this node's Welcome is needed.")
        name = request.match_info["blob"]
        try:
            raw = bytes.fromhex(name)
        except ValueError:
            raw = b""
        if len(raw) != 32 or raw.hex() != name:
            raise web.HTTPBadRequest(text="A blob is named by 64 lower-case hex digits.")
        return BlobId(raw)
