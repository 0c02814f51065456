"""The door for those who know a closed community's passphrase: ``POST /api/v1/entry``."""

from aiohttp import web

from chatera.crypto.knocking import WrongWord
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.knocking import KNOCK_SIZE, Knock, pack, parse_question
from chatera_server.handlers.knocking import Knocking, Wait


class KnockDoor:
    """Serves it.

    Args:
        knocking: lets people in.
    """

    def __init__(self, knocking: Knocking) -> None:
        self._knocking = knocking

    async def knock(self, request: web.Request) -> web.Response:
        """Answer one question."""
        length = request.content_length
        if length is None or length > KNOCK_SIZE:
            return web.Response(status=413, text="This is too much for a knock.")
        address = request.remote or ""
        try:
            question = parse_question(await request.read())
            if isinstance(question, Knock):
                return web.Response(body=pack(self._knocking.begin(address, question)))
            return web.Response(body=pack(self._knocking.confirm(address, question)))
        except WrongWord:
            return web.Response(status=403, text="The passphrase is wrong.")
        except RemoteProtocolError as error:
            return web.Response(status=400, text=str(error))
        except Wait as error:
            return web.Response(
                status=429, text="Too many wrong passphrases; wait.",
                headers={"Retry-After": str(error.seconds)},
            )  # fmt: skip
