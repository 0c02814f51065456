"""Plain callbacks, called on the loop in the order in which they were registered."""

from collections.abc import Callable
from contextlib import suppress
from typing import Generic, ParamSpec

P = ParamSpec("P")


class Observers(Generic[P]):
    """Who wants to hear of one thing."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[P, object]] = []

    def add(self, callback: Callable[P, object]) -> Callable[[], None]:
        """Call ``callback`` from now on; returns what ends that."""
        self._callbacks.append(callback)

        def forget() -> None:
            with suppress(ValueError):
                self._callbacks.remove(callback)

        return forget

    def __bool__(self) -> bool:
        return bool(self._callbacks)

    def tell(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Call everybody."""
        for callback in tuple(self._callbacks):
            callback(*args, **kwargs)
