"""What clients hear of a node while nothing happens: that it is there. Who listens need not ask."""

import asyncio
from collections.abc import Iterable

from chatera.protocol.frames import Heartbeat
from chatera_server.handlers.connections import Connection, Connections

EVERY_S = 1.0
"""After so much silence, and before a client asks."""
ASK_S = 15.0
"""Who has said nothing for so long hears nothing either. Then it asks, and has said something."""
TOGETHER_S = 0.05
"""Whoever's turn is so near is told along: each turn wakes the process."""
_SLICE = 64
"""So many are told before others get their turn."""


class Heartbeats:
    """Tells each client that would hear nothing otherwise that the node is there.

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
            if connection.heard < now - ASK_S or not self._connections.counts(connection):
                continue
            turn = connection.told + EVERY_S
            if turn <= now + TOGETHER_S:
                connection.tell(Heartbeat())
            else:
                due = min(due, turn)
        return due
