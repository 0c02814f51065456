"""Bus of a node that is one process: whoever subscribed hears at once."""

from collections.abc import Callable, Sequence

from chatera_server.bus.bus import Listener, Notice


class MemoryBus:
    """Calls its listeners."""

    def __init__(self) -> None:
        self._listeners: dict[object, Listener] = {}

    def publish(self, notices: Sequence[Notice]) -> None:
        """Hand notices on."""
        if notices:
            for listener in tuple(self._listeners.values()):
                listener(notices)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear notices from now on."""
        key = object()
        self._listeners[key] = listener
        return lambda: void(self._listeners.pop(key, None))


def void(_value: object) -> None:
    """Take a value and return nothing."""
