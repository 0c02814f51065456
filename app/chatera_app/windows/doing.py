"""Where a click becomes a task, and where its failure becomes words."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication

from chatera.protocol.errors import ChatEraError
from chatera_app.models.library_words import in_our_words

log = logging.getLogger(__name__)


class Doing:
    """Runs what people asked for and shows what went wrong, in one place.

    Args:
        show: is given the words of an error meant for people.
    """

    def __init__(self, show: Callable[[str], None]) -> None:
        self._show = show
        self._tasks: set[asyncio.Task[Any]] = set()
        self._over = False

    def __call__(
        self, wish: Coroutine[Any, Any, Any], then: Callable[[Any], None] | None = None,
        otherwise: Callable[[], None] | None = None,
    ) -> None:  # fmt: skip
        """Start ``wish``; call ``then`` with its result when it succeeds, ``otherwise`` when it fails."""
        task = asyncio.ensure_future(wish)
        self._tasks.add(task)
        task.add_done_callback(lambda done: self._finished(done, then, otherwise))

    @property
    def over(self) -> bool:
        """Whether the window is gone."""
        return self._over

    def end(self) -> None:
        """Let what was begun finish, but tell nobody: the window is gone."""
        self._over = True

    async def settle(self) -> None:
        """Wait until everything that was begun has ended."""
        if self._tasks:
            await asyncio.wait(self._tasks)

    def _finished(
        self, task: asyncio.Task[Any], then: Callable[[Any], None] | None,
        otherwise: Callable[[], None] | None,
    ) -> None:  # fmt: skip
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None and not isinstance(error, ChatEraError):
            log.error("a wish failed", exc_info=error)
        if self._over:
            return
        if error is not None and otherwise is not None:
            otherwise()
        if isinstance(error, ChatEraError):
            self._show(in_our_words(error))
        elif error is not None:
            words = QCoreApplication.translate(
                "Doing", "Something went wrong inside ChatEra ({0})."
            )
            self._show(words.format(type(error).__name__))
        elif then is not None:
            then(task.result())
