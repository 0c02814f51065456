"""What programs of one network hear of its hubs, without a network: who opens one is heard by all who listen."""

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path

from chatera.client.client import Client
from chatera.discovery.hub import Hub
from chatera.protocol.ids import CommunityId
from chatera.store.profile import Profile
from chatera_server.config import NodeConfig
from chatera_server.node import Node, build_node


class Listener:
    """One program's ear; see ``chatera.client.lan.Browsing``."""

    def __init__(
        self, air: "Air", on_seen: Callable[[Hub], None], on_gone: Callable[[bytes], None]
    ) -> None:
        self.seen = on_seen
        self.gone = on_gone
        self._air = air

    async def start(self) -> None:
        self._air.listeners.append(self)
        for node in self._air.hubs:
            asyncio.get_running_loop().call_soon(self.seen, heard(node))

    async def stop(self) -> None:
        if self in self._air.listeners:
            self._air.listeners.remove(self)

    def problems(self) -> list[str]:
        return []


def heard(node: Node) -> Hub:
    """Return a node as discovery tells it."""
    return Hub(
        node=node.id, community=node.scopes.community, aliases=node.scopes.aliases, name="LAN",
        addresses=("127.0.0.1",), port=node.port, clients=1, strength=3, source="beacon",
        seen_at=0.0,
    )  # fmt: skip


class Air:
    """One network: its hubs, and who listens there."""

    def __init__(self, path: Path, name: str) -> None:
        self.path = path
        self.name = name
        self.hubs: list[Node] = []
        self.listeners: list[Listener] = []

    def listen(
        self, on_seen: Callable[[Hub], None], on_gone: Callable[[bytes], None], *,
        known: Iterable[str] = (),
    ) -> Listener:  # fmt: skip
        del known
        return Listener(self, on_seen, on_gone)

    async def hub(self, community: CommunityId | None = None) -> Node:
        """Open a hub, as a desktop of this network would, and let all hear of it."""
        node = build_node(
            NodeConfig(
                data=self.path / f"hub-{self.name}-{len(list(self.path.glob('hub-*')))}",
                bind="127.0.0.1", community=community, discovery=False, watch_parent=True,
            )
        )  # fmt: skip
        await node.start()
        node.door.shy = False  # its own client has come
        self.hubs.append(node)
        for one in tuple(self.listeners):
            one.seen(heard(node))
        return node

    async def silence(self, node: Node) -> None:
        """Close a hub."""
        self.hubs.remove(node)
        await node.stop()
        for one in tuple(self.listeners):
            one.gone(node.id)

    async def comes(self, path: Path, name: str = "") -> Client:
        """Let somebody come to this network with their machine."""
        if not path.exists():
            Profile.create(path, name).close()
        client = Client(Profile.open(path), discovery=self.listen, network=self.name.encode)
        await client.start()
        return client


async def leaves(client: Client) -> None:
    """Let somebody shut their machine."""
    await client.stop()
    client.profile.close()
