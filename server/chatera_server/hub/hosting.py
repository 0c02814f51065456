"""What a hub's life does to its node: another community id, facts for everybody, the end."""

import asyncio
from collections.abc import Callable

from chatera.crypto.keys import Signer
from chatera.protocol.errors import StorageError
from chatera.protocol.frames import AnyFact, Merged, Moved, Pong
from chatera.protocol.ids import CommunityId
from chatera_server.handlers.connections import Connections
from chatera_server.handlers.conversations import Scopes
from chatera_server.storage.event_store import EventStore, NewState, QueueFull


class NodeHosting:
    """The node as ``HubLife`` sees it.

    Args:
        signer: the node's key.
        name: the community's name for people.
        strength: 4 for a hosted node, None where the machine decides.
        scopes: the ids its community goes by.
        store: keeps them.
        connections: whom to tell.
        moved: is told when the node has given way and must end.
        now_ms: the node's clock.

    Attributes:
        port: TCP port of the node's door; set once it listens.
    """

    def __init__(
        self, *, signer: Signer, name: str, strength: int | None, scopes: Scopes,
        store: EventStore, connections: Connections, moved: Callable[[Moved], None],
        now_ms: Callable[[], int],
    ) -> None:  # fmt: skip
        self.signer = signer
        self.name = name
        self.strength = strength
        self.port = 0
        self._scopes = scopes
        self._store = store
        self._connections = connections
        self._moved = moved
        self._now_ms = now_ms

    @property
    def community(self) -> CommunityId:
        """What the node is hub of."""
        return self._scopes.community

    @property
    def aliases(self) -> tuple[CommunityId, ...]:
        """Communities merged into that one."""
        return self._scopes.aliases

    def clients(self) -> int:
        """Return how many are attached."""
        return self._connections.counted()

    def doubt(self) -> None:
        """Count no client until it has said something; whoever has gone meanwhile is found out by telling everybody."""
        self._connections.doubt()
        self.tell_all(Pong(n=0, time=self._now_ms()))

    async def adopt(self, community: CommunityId, aliases: tuple[CommunityId, ...]) -> None:
        """Be hub of the merged community from now on.

        Raises:
            StorageError: the disk can't keep it; nothing has changed then.
        """
        # The aliases first: whatever a crash leaves of the two, every old id is still known.
        await self._keep("aliases", b"".join(aliases))
        await self._keep("community", community)
        self._scopes.community, self._scopes.aliases = community, aliases
        self.tell_all(Merged(community=community, aliases=aliases))

    def tell_all(self, fact: AnyFact) -> None:
        """Tell every client, also those that still catch up."""
        for connection in self._connections.all():
            connection.tell(fact)

    def leave(self, moved: Moved) -> None:
        """End the node; what was told to the clients goes out first."""
        self._connections.flush()
        self._moved(moved)

    async def _keep(self, key: str, value: bytes) -> None:
        kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def told(error: StorageError | None) -> None:
            if error is None:
                kept.set_result(None)
            else:
                kept.set_exception(error)

        try:
            self._store.submit(NewState(key, value, note=told))
        except QueueFull as error:
            raise StorageError("The node is busy; try again.") from error
        await kept
