"""A client wants to know whether others can connect to its machine: this node tries it, and tells."""

import asyncio
from collections.abc import Callable

from chatera.protocol.frames import DialBack, DialledBack
from chatera.protocol.ids import DeviceId
from chatera_server.handlers.connections import Connection
from chatera_server.handlers.presence import Attendance

TRY_S = 3.0
"""A lost SYN is sent again after one second, and a slow Wi-Fi answers late."""
PAUSE_S = 5.0
"""From one try for a device to the next: nobody scans their own ports with a node's help."""


class DiallingBack:
    """Connects to clients' machines, at the addresses they came from and nowhere else.

    Args:
        now: seconds of a clock that never goes back.
        attendance: is told the result.
    """

    def __init__(self, now: Callable[[], float], attendance: Attendance) -> None:
        self._now = now
        self._attendance = attendance
        self._tried: dict[DeviceId, float] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def dial(self, connection: Connection, command: DialBack) -> None:
        """Begin to try; answered when it is over, and meanwhile everything else goes on."""
        now = self._now()
        self._tried = {one: at for one, at in self._tried.items() if now - at < PAUSE_S}
        if connection.device in self._tried:
            connection.refuse(
                command.txn, "too_many", "This was tried just now; wait a few seconds."
            )
            return
        self._tried[connection.device] = now
        task = asyncio.get_running_loop().create_task(self._dial(connection, command))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Try no longer."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _dial(self, connection: Connection, command: DialBack) -> None:
        try:
            async with asyncio.timeout(TRY_S):
                heard = await _heard(connection.address, command.port, len(command.word))
        except (OSError, EOFError, TimeoutError):
            heard = b""
        reached = heard == command.word
        connection.tell(DialledBack(txn=command.txn, reached=reached, address=connection.address))
        self._attendance.dialled_back(connection, reached=reached)


async def _heard(address: str, port: int, size: int) -> bytes:
    """Return what is said first at a port.

    Raises:
        OSError, EOFError: nobody listens there, or says so much.
    """
    reader, writer = await asyncio.open_connection(address, port)
    try:
        return await reader.readexactly(size)
    finally:
        writer.close()
