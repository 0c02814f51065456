"""What a hub's life does to its node: another community id, facts for everybody, the end."""

import asyncio
from collections.abc import Callable, Iterable, Mapping

from chatera.crypto.keys import Signer
from chatera.protocol.closed import community_of
from chatera.protocol.communities import MAX_KNOWN, joined
from chatera.protocol.errors import StorageError
from chatera.protocol.frames import AnyFact, Merged, Moved, Pong
from chatera.protocol.ids import ID_SIZE, CommunityId
from chatera_server.handlers.connections import Connections
from chatera_server.handlers.conversations import Scopes
from chatera_server.storage.event_store import EventStore, NewState, QueueFull

DISOWNED = "disowned:"
"""Before the hex id of each in the store's state; its genesis is kept there."""


def kept_scopes(
    community: CommunityId, state: Mapping[str, bytes], given: Iterable[bytes] = ()
) -> Scopes:
    """Return the ids of a node that starts, also of one that crashed while they changed.

    Args:
        community: which of them stands for all, as the store has it.
        state: of the store.
        given: other ids, as the node was told at its start.
    """
    stored = state.get("aliases", b"")
    kept = [stored[at : at + ID_SIZE] for at in range(0, len(stored), ID_SIZE)]
    geneses = [value for key, value in state.items() if key.startswith(DISOWNED)]
    disowned = {community_of(one): one for one in geneses}
    ids = dict.fromkeys(one for one in (*given, *kept) if one not in disowned)
    ids.pop(community, None)
    # More than a welcome may name would let nobody in.
    known = [CommunityId(one) for one in sorted(list(ids)[: MAX_KNOWN - 1])]
    if community in disowned and known:
        community = known.pop(0)
    return Scopes(community, tuple(known), disowned)


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
        self._renaming = asyncio.Lock()

    @property
    def community(self) -> CommunityId:
        """What the node is hub of."""
        return self._scopes.community

    @property
    def aliases(self) -> tuple[CommunityId, ...]:
        """Communities merged into that one."""
        return self._scopes.aliases

    @property
    def disowned(self) -> Mapping[CommunityId, bytes]:
        """Ids that turned out to be closed communities', and the genesis of each."""
        return self._scopes.disowned

    def clients(self) -> int:
        """Return how many are attached."""
        return self._connections.counted()

    def doubt(self) -> None:
        """Count no client until it has said something; whoever has gone meanwhile is found out by telling everybody."""
        self._connections.doubt()
        self.tell_all(Pong(n=0, time=self._now_ms()))

    async def adopt(self, community: CommunityId, aliases: tuple[CommunityId, ...]) -> None:
        """Be hub of the merged community from now on, less what is disowned.

        Raises:
            StorageError: the disk can't keep it, or nothing is left; nothing has changed then.
        """
        async with self._renaming:
            ids = {community, *aliases}.difference(self._scopes.disowned)
            if not ids:
                raise StorageError("This node was shown that this is a closed community.")
            if len(ids) <= len(aliases):
                community, aliases = joined(ids)
            # All ids first: whatever a crash leaves of the two, every old one is still known, also where one that was an
            # alias is the community from now on.
            await self._keep("aliases", b"".join(sorted({community, *aliases})))
            await self._keep("community", community)
            self._rename(community, aliases)

    async def disown(self, genesis: bytes) -> bool:
        """Go by the id of this closed community no longer.

        Returns:
            False where it is the only one, and stays: whatever was said here was said under it.

        Raises:
            StorageError: the disk can't keep it; nothing has changed then.
        """
        closed = community_of(genesis)
        async with self._renaming:
            if closed not in self._scopes.named:
                return True
            left = sorted(set(self._scopes.named) - {closed})
            if not left:
                return False
            community = left[0] if closed == self._scopes.community else self._scopes.community
            # What is disowned counts over the other two, and every other id is among them, whatever a crash leaves.
            await self._keep(DISOWNED + closed.hex(), genesis)
            await self._keep("aliases", b"".join(left))
            await self._keep("community", community)
            self._scopes.disowned[closed] = genesis
            left.remove(community)
            self._rename(community, tuple(left))
        return True

    def _rename(self, community: CommunityId, aliases: tuple[CommunityId, ...]) -> None:
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
