"""Pins a TLS connection to a node's key: no authority says who a hub is, only its key does."""

import ssl
from asyncio import BaseTransport

import aiohttp

from chatera.crypto.certificates import node_of_certificate
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import NodeId


def http_session() -> aiohttp.ClientSession:
    """Return what makes connections to nodes; none of them sends this machine elsewhere.

    Whoever is heard as a hub is connected to, and could have it ask anything of what listens on this machine alone.
    """
    trace = aiohttp.TraceConfig()
    trace.on_request_redirect.append(_stay)
    return aiohttp.ClientSession(trace_configs=[trace])


async def _stay(
    _session: aiohttp.ClientSession, _context: object, told: aiohttp.TraceRequestRedirectParams
) -> None:
    told.response.close()
    raise aiohttp.ClientError("it names another address")


class PinnedNode(aiohttp.Fingerprint):
    """Passed as aiohttp's ``ssl=``; lets nothing be sent to anybody but the expected node.

    Args:
        node: the key the certificate must carry; None takes whoever answers (first contact).

    Attributes:
        seen: the key of the node that answered last.
    """

    def __init__(self, node: NodeId | None = None) -> None:
        super().__init__(node or bytes(32))
        self._node = node
        self.seen: NodeId | None = None

    def check(self, transport: BaseTransport) -> None:
        """Compare the key of the peer's certificate.

        Raises:
            aiohttp.ServerFingerprintMismatch: somebody else answers, or nobody with a key.
        """
        tls: ssl.SSLObject | None = transport.get_extra_info("ssl_object")
        if tls is None:
            return  # aiohttp asks for every connection; a plain one is the caller's own choice
        der = tls.getpeercert(binary_form=True) or b""
        host, port, *_ = transport.get_extra_info("peername")
        try:
            self.seen = node_of_certificate(der)
        except RemoteProtocolError as error:
            raise aiohttp.ServerFingerprintMismatch(self.fingerprint, der, host, port) from error
        if self._node is not None and self.seen != self._node:
            raise aiohttp.ServerFingerprintMismatch(self._node, self.seen, host, port)
