"""Discovery without a network: everybody hears the hubs that a test says are there."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from chatera.discovery.hub import Hub
from chatera_server.node import Node


@dataclass
class Air:
    """Hubs that everybody hears; a ``chatera.client.lan.Discovery``.

    Attributes:
        hubs: those that are there.
        listeners: who listens.
    """

    hubs: list[Hub] = field(default_factory=list)
    listeners: list["Ear"] = field(default_factory=list)

    def __call__(
        self, on_seen: Callable[[Hub], None], on_gone: Callable[[bytes], None], *,
        known: Iterable[str] = (), opens_in: Callable[[], float | None],
        on_plan: Callable[[float], None],
    ) -> "Ear":  # fmt: skip
        del known, opens_in, on_plan
        return Ear(self, on_seen, on_gone)

    def appears(self, hub: Hub) -> None:
        """Let all hear of a hub."""
        self.hubs.append(hub)
        for one in tuple(self.listeners):
            one.seen(hub)

    def goes(self, node: bytes) -> None:
        """Let all hear that a hub is gone."""
        self.hubs = [hub for hub in self.hubs if hub.node != node]
        for one in tuple(self.listeners):
            one.gone(node)


class Ear:
    """One who listens."""

    def __init__(
        self, air: Air, on_seen: Callable[[Hub], None], on_gone: Callable[[bytes], None]
    ) -> None:
        self.seen = on_seen
        self.gone = on_gone
        self._air = air

    async def start(self) -> None:
        self._air.listeners.append(self)
        for hub in self._air.hubs:
            asyncio.get_running_loop().call_soon(self.seen, hub)

    async def stop(self) -> None:
        if self in self._air.listeners:
            self._air.listeners.remove(self)

    def renew(self) -> None:
        return

    def problems(self) -> list[str]:
        return []


def hub_of(node: Node, *, closed: bool = False, name: str = "") -> Hub:
    """Return a node as its beacon tells it."""
    return Hub(
        node=node.id, community=node.scopes.community, aliases=node.scopes.aliases, name=name,
        addresses=("127.0.0.1",), port=node.port, clients=1, strength=3, source="beacon",
        seen_at=0.0, closed=closed,
    )  # fmt: skip
