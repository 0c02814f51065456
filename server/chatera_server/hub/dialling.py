"""Asks a stronger hub to take this one's clients over."""

import ssl
from asyncio import BaseTransport, Task, as_completed, create_task, gather
from contextlib import suppress

import aiohttp

from chatera.crypto.certificates import node_of_certificate
from chatera.discovery.hub import Hub
from chatera.protocol.communities import MAX_MERGER, MERGER_PATH, MergerAnswer, parse_answer
from chatera.protocol.errors import ChatEraError, RemoteProtocolError, Unreachable


class PinnedHub(aiohttp.Fingerprint):
    """Passed as aiohttp's ``ssl=``: nothing is sent to anybody but the hub that was heard.

    Args:
        node: the Ed25519 key its certificate must carry.
    """

    def check(self, transport: BaseTransport) -> None:
        """Compare the key of the peer's certificate.

        Raises:
            aiohttp.ServerFingerprintMismatch: it is another one's.
        """
        tls: ssl.SSLObject | None = transport.get_extra_info("ssl_object")
        if tls is None:
            return  # aiohttp asks for every connection; ours all begin with https
        der = tls.getpeercert(binary_form=True) or b""
        host, port, *_ = transport.get_extra_info("peername")
        try:
            seen: bytes = node_of_certificate(der)
        except RemoteProtocolError:
            seen = der
        if seen != self.fingerprint:
            raise aiohttp.ServerFingerprintMismatch(self.fingerprint, seen, host, port)


async def ask(http: aiohttp.ClientSession, hub: Hub, merger: bytes) -> MergerAnswer:
    """Send a signed merger to every address of a hub at once; return the first answer.

    The caller limits the time.

    Raises:
        Unreachable: that hub answers at none of its addresses.
        RemoteProtocolError: what it answers can't be read.
    """
    tasks = [create_task(_ask_at(http, address, hub, merger)) for address in hub.addresses]
    error: ChatEraError = Unreachable("The other hub tells no address.")
    try:
        for answer in as_completed(tasks):
            try:
                return await answer
            except ChatEraError as failure:
                if isinstance(
                    error, Unreachable
                ):  # what it answers at one address counts for more than silence at another
                    error = failure
        raise error
    finally:
        await _cancel(tasks)


async def _cancel(tasks: list[Task[MergerAnswer]]) -> None:
    for task in tasks:
        task.cancel()
    with suppress(ChatEraError):
        await gather(*tasks, return_exceptions=True)


async def _ask_at(
    http: aiohttp.ClientSession, address: str, hub: Hub, merger: bytes
) -> MergerAnswer:
    shown = f"[{address}]" if ":" in address else address
    url = f"https://{shown}:{hub.port}{MERGER_PATH}"
    try:
        async with http.post(
            url, data=merger, ssl=PinnedHub(hub.node), allow_redirects=False
        ) as response:
            content = await response.content.readexactly(_length(response))
    except (aiohttp.ClientError, OSError, EOFError) as error:
        words = str(error) or type(error).__name__
        raise Unreachable(f"The other hub can't be reached at {address} ({words}).") from error
    return parse_answer(content)


def _length(response: aiohttp.ClientResponse) -> int:
    """Return how long the answer is.

    Raises:
        RemoteProtocolError: it is no answer to a merger.
    """
    length = response.content_length
    if response.status != 200 or length is None or length > MAX_MERGER:
        raise RemoteProtocolError(
            f"the other hub answers {response.status}, and does not take over"
        )
    return length
