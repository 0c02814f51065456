"""``POST BEQUEST_PATH``: another hub hands on what it keeps, by the login of the client on its machine."""

from dataclasses import dataclass

from aiohttp import hdrs, web

from chatera.protocol.bequest import MAX_BEQUEST, Inherited, pack_inherited, parse_bequest
from chatera.protocol.errors import RemoteProtocolError
from chatera_server.handlers.bequests import PASSING, Bequests
from chatera_server.handlers.tokens import Tokens


@dataclass(slots=True)
class BequestDoor:
    """Answers with ``Inherited``, once all is durable."""

    bequests: Bequests
    tokens: Tokens

    async def post(self, request: web.Request) -> web.Response:
        """Take over some of what another hub keeps."""
        giver = self.tokens.check_header(request.headers.get(hdrs.AUTHORIZATION, ""))
        if giver is None:
            raise web.HTTPUnauthorized(text="A token of this node's Welcome is needed.")
        length = request.content_length
        if length is None or length > MAX_BEQUEST:
            raise web.HTTPRequestEntityTooLarge(MAX_BEQUEST, length or 0)
        try:
            bequest = parse_bequest(await request.read())
        except RemoteProtocolError as error:
            raise web.HTTPBadRequest(text=str(error)) from error
        refused = await self.bequests.take(giver, bequest)
        if PASSING.intersection(refused):
            raise web.HTTPServiceUnavailable(text="The node is busy; try again.")
        return web.Response(body=pack_inherited(Inherited(refused=len(refused))))
