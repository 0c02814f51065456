"""Discovery that hears what a test says."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from chatera.discovery.hub import Hub
from chatera_server.node import Node


@dataclass
class Air:
    """Hubs that everybody hears.

    Attributes:
        hubs: those that are there when somebody begins to listen.
    """

    hubs: list[Hub] = field(default_factory=list)

    def __call__(
        self, on_seen: Callable[[Hub], None], on_gone: Callable[[bytes], None], *,
        known: Iterable[str] = (),
    ) -> "Ear":  # fmt: skip
        del on_gone, known
        return Ear(self, on_seen)


class Ear:
    """One who listens."""

    def __init__(self, air: Air, on_seen: Callable[[Hub], None]) -> None:
        self._air = air
        self._on_seen = on_seen

    async def start(self) -> None:
        for hub in self._air.hubs:
            asyncio.get_running_loop().call_soon(self._on_seen, hub)

    async def stop(self) -> None:
        return

    def renew(self) -> None:
        return

    def problems(self) -> list[str]:
        return []


def hub_of(node: Node, *, closed: bool, name: str = "") -> Hub:
    """Return a node as its beacon tells it."""
    return Hub(
        node=node.id, community=node.scopes.community, aliases=node.scopes.aliases, name=name,
        addresses=("127.0.0.1",), port=node.port, clients=1, strength=3, source="beacon",
        seen_at=0.0, closed=closed,
    )  # fmt: skip
