"""From the bus to the connections: each fact is encoded once for all who read the same subprotocol."""

from collections.abc import Iterable, Sequence

from chatera.protocol.codec import Codec
from chatera_server.bus.bus import Notice
from chatera_server.handlers.connections import Connection, Connections
from chatera_server.handlers.conversations import Conversations


class Delivery:
    """Subscribes to the bus; counts what it hands on."""

    def __init__(self, connections: Connections, conversations: Conversations) -> None:
        self._connections = connections
        self._conversations = conversations
        self.delivered = 0

    def deliver(self, notices: Sequence[Notice]) -> None:
        """Hand each notice to whom it concerns."""
        for notice in notices:
            first: Codec | None = None
            encoded = b""
            others: dict[Codec, bytes] = {}
            for connection in self._audience(notice):
                if connection.device == notice.origin or connection.account in notice.apart:
                    continue
                accounts = notice.accounts
                if accounts is not None and connection.account not in accounts:
                    continue
                codec = connection.codec
                if codec is first:
                    connection.push(notice.position, encoded)
                elif first is None:
                    first, encoded = codec, codec.encode_one(notice.fact)
                    connection.push(notice.position, encoded)
                else:
                    if codec not in others:
                        others[codec] = codec.encode_one(notice.fact)
                    connection.push(notice.position, others[codec])
                self.delivered += 1

    def _audience(self, notice: Notice) -> Iterable[Connection]:
        if notice.cap:
            return [one for one in self._connections.all() if notice.cap in one.caps]
        if notice.conv is None:
            if notice.device is not None:
                return self._connections.at(notice.device)
            if notice.accounts is None:
                return self._connections.all()
            return [one for account in notice.accounts for one in self._connections.of(account)]
        conversation = self._conversations.get(notice.conv)
        if conversation is None:
            return ()
        if conversation.audience_version != self._connections.version:
            conversation.audience_version = self._connections.version
            conversation.audience = [
                one for account in conversation.readers for one in self._connections.of(account)
            ]
        return conversation.audience
