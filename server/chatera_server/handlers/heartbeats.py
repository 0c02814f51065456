"""What clients hear of a node while nothing happens: that it is there. Who listens need not ask."""

import asyncio
from collections.abc import Iterable

from chatera.protocol.frames import HEARTBEATS, Heartbeat
from chatera_server.handlers.connections import Connection, Connections

EVERY_S = 1.0
"""After so much silence, and before a client asks."""
TOGETHER_S = 0.05
"""Whoever's turn is so near is told along: each turn wakes the process."""
_SLICE = 64
"""So many are told before others get their turn."""


class Heartbeats:
    """Tells each client that would hear nothing otherwise, and understands it, that the node is there.

    Who is not known to be there after this machine's sleep is told nothing: so it asks, and is known again.

    Args:
        connections: to whom.
    """

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    async def run(self) -> None:
        """Tell those whose turn it is, without end."""
        while True:
            everybody = self._connections.all()
            due = self._connections.now() + EVERY_S
            for first in range(0, len(everybody), _SLICE):
                due = min(due, self.tell(everybody[first : first + _SLICE]))
                await asyncio.sleep(0)
            await asyncio.sleep(due - self._connections.now())

    def tell(self, some: Iterable[Connection]) -> float:
        """Tell those of them whose turn it is; return when it is the next one's, by the connections' clock."""
        now = self._connections.now()
        due = now + EVERY_S
        for connection in some:
            if HEARTBEATS not in connection.caps or not self._connections.counts(connection):
                continue
            turn = connection.told + EVERY_S
            if turn <= now + TOGETHER_S:
                connection.tell(Heartbeat())
            else:
                due = min(due, turn)
        return due
