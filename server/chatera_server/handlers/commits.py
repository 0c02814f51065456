"""What happens once a batch is durable: authors get their answers, then everybody else is told."""

from collections.abc import Callable, Sequence

from chatera.protocol.errors import StorageError
from chatera_server.bus.bus import Bus, Notice
from chatera_server.handlers.messages import Messages
from chatera_server.storage.event_store import NewEvent, Write


class Commits:
    """Hears of every batch.

    Attributes:
        fault: why the last batch could not be kept; empty while all is well.
    """

    def __init__(self, messages: Messages, bus: Bus, changed: Callable[[str], None]) -> None:
        self.fault = ""
        self._messages = messages
        self._bus = bus
        self._changed = changed

    def committed(self, writes: Sequence[Write], error: StorageError | None) -> None:
        """Answer and tell for a whole batch."""
        fault = "" if error is None else str(error)
        if fault != self.fault:
            self.fault = fault
            self._changed(fault)
        committed = self._messages.committed
        notices: list[Notice] = []
        for write in writes:
            if type(write) is NewEvent:
                notice = committed(write, error)
                if notice is not None:
                    notices.append(notice)
            elif callable(write.note):
                if notices:  # it may tell of itself: what came before it is told first
                    self._bus.publish(notices)
                    notices = []
                write.note(error)
        self._bus.publish(notices)
