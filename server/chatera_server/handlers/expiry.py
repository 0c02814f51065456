"""Takes away the bodies of events whose time is over, and the mail that waited for too long."""

from collections.abc import Callable

from chatera_server.handlers.mail import Mail
from chatera_server.storage.event_store import DroppedBodies, EventStore, QueueFull


class Expiry:
    """Looks now and then for events whose ttl has passed, and for old mail."""

    def __init__(self, store: EventStore, mail: Mail, now_ms: Callable[[], int]) -> None:
        self._store = store
        self._mail = mail
        self._now_ms = now_ms

    async def sweep(self) -> None:
        """Drop what is due; what finds no room in the queue waits for the next time."""
        await self._mail.sweep()
        for conv, event in await self._store.expired(self._now_ms()):
            try:
                self._store.submit(DroppedBodies(conv, (event,)))
            except QueueFull:
                return
