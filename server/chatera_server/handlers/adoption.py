"""A node that nobody uses yet becomes the node of a community that moves to it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from chatera.protocol.errors import StorageError
from chatera.protocol.frames import Adopt
from chatera.protocol.ids import CommunityId
from chatera_server.handlers.connections import Connection, Connections
from chatera_server.handlers.conversations import Conversations, Scopes
from chatera_server.handlers.people import People

IN_USE = (
    "Others use this node already. A community can move only to a node that is new: start one with an empty data directory."
)  # fmt: skip
Serve = Callable[[CommunityId, tuple[CommunityId, ...]], Awaitable[None]]


@dataclass(slots=True)
class Adoption:
    """Answers Adopt.

    Attributes:
        serve: makes the node the one of another community, durably.
        willing: False at the hub of a desktop, which serves its own network.
    """

    scopes: Scopes
    people: People
    conversations: Conversations
    connections: Connections
    serve: Serve
    willing: bool
    _one: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def adopt(self, connection: Connection, command: Adopt) -> None:
        """Serve a community from now on, unless somebody else relies on this node."""
        community = CommunityId(command.community)
        aliases = tuple(CommunityId(one) for one in command.aliases)
        async with self._one:
            if community in (self.scopes.community, *self.scopes.aliases):
                connection.done(command.txn)
                return
            if not self.willing or self._is_used(connection):
                connection.refuse(command.txn, "no_right", IN_USE)
                return
            try:
                await self.serve(community, aliases)
            except StorageError as error:
                connection.refuse(command.txn, "storage", str(error))
                return
            connection.done(command.txn)

    def _is_used(self, connection: Connection) -> bool:
        others = any(one.account != connection.account for one in self.connections.all())
        return others or bool(self.conversations.known) or self.people.has_profiles()
